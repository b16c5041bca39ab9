import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
/**
 * Fills a buffer with the bytes from a position on. What an archive says lies there may not.
 *
 * @throws EpapiError `ARCHIVE.DAMAGED` where the source has fewer; what reading the source throws
 */
export async function fill(source, target, position) {
    const isThere = position + target.length <= source.size;
    if (isThere && (await source.read(target, position)) === target.length)
        return target;
    throw new EpapiError(PROBLEMS.damaged);
}
/** Of 64 bits; those beyond 2^53 are not exact, and beyond any end. */
export function readUInt64(bytes, at) {
    return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}
