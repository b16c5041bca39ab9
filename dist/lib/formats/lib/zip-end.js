import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
import { fill, readUInt64 } from "./zip-source.js";
/** As many as an end of old can count: who writes more and no longer end begins again at none, as macOS does. */
export const COUNTED = 0x1_0000;
/** Signatures; sizes in bytes (APPNOTE 4.3.14 to 4.3.16). */
const END = { signature: Buffer.from('PK\u0005\u0006'), size: 22, longestComment: 0xffff };
const LOCATOR = { signature: 0x07064b50, size: 20 };
/** What it counts of itself is what comes after that number; no more has been thought of but for encryption. */
const END64 = { signature: 0x06064b50, size: 56, counted: 44 };
/**
 * Looks for the end of the directory, which lies at the end of the archive, and nothing after it but a comment.
 *
 * @throws EpapiError `ARCHIVE.DAMAGED` for what is no archive, or one in several parts; what reading the source throws
 */
export async function findDirectory(source) {
    const size = Math.min(source.size, LOCATOR.size + END.size + END.longestComment);
    const tail = await fill(source, Buffer.alloc(size), source.size - size);
    const at = tail.lastIndexOf(END.signature);
    if (at < 0 || at + END.size > size || at + END.size + tail.readUInt16LE(at + 20) !== size)
        throw damaged();
    const locator = at - LOCATOR.size;
    const isLong = locator >= 0 && tail.readUInt32LE(locator) === LOCATOR.signature;
    if (!isLong && tail.readUInt16LE(at + 4) !== 0)
        throw damaged();
    const short = readEnd(tail, at, source.size - size + at);
    const place = isLong
        ? await readEnd64(source, readUInt64(tail, locator + 8), source.size - size + locator)
        : short;
    if (isLong && !agrees(short, place))
        throw new EpapiError(PROBLEMS.moreFiles);
    if (place.start > place.end)
        throw damaged();
    return place;
}
function readEnd(bytes, at, end) {
    return {
        ...{ count: bytes.readUInt16LE(at + 10), isLong: false },
        ...{ size: bytes.readUInt32LE(at + 12), start: bytes.readUInt32LE(at + 16), end },
    };
}
/** Of an end of old, what is not too small for its numbers: others go by it where there is nothing else. */
function agrees(short, long) {
    const same = (one, other, most) => one === most || one === other;
    return (same(short.count, long.count, 0xffff) &&
        same(short.size, long.size, 0xffffffff) &&
        same(short.start, long.start, 0xffffffff));
}
/** @param until where what tells of it begins: others look for it right before that, without asking where it is said to be */
async function readEnd64(source, end, until) {
    const bytes = await fill(source, Buffer.alloc(END64.size), end);
    if (bytes.readUInt32LE(0) !== END64.signature || bytes.readUInt32LE(16) !== 0)
        throw damaged();
    const isAll = end + END64.size === until && readUInt64(bytes, 4) === END64.counted;
    if (!isAll)
        throw new EpapiError(PROBLEMS.moreFiles);
    return {
        ...{ count: readUInt64(bytes, 32), isLong: true },
        ...{ size: readUInt64(bytes, 40), start: readUInt64(bytes, 48), end },
    };
}
function damaged() {
    return new EpapiError(PROBLEMS.damaged);
}
