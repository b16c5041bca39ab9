import { constants, open } from 'node:fs/promises';
import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./file-problems.js";
/** Never through a link, and never waiting for somebody to write into a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/**
 * Lends out a file to be read by parts.
 *
 * @throws EpapiError `FILE.KIND` for what is no file, `FILE.CHANGED` where it was changed meanwhile; what `use` throws;
 *   the system's error
 */
export async function withFile(path, use) {
    const file = await open(path, FLAGS);
    try {
        const stats = await file.stat({ bigint: true });
        if (!stats.isFile())
            throw new EpapiError(PROBLEMS.kind);
        const size = Number(stats.size);
        const source = { size, read: (target, position) => fill(target, file, position) };
        // What it throws may be for the same reason.
        return await use(source).finally(async () => {
            const now = await file.stat({ bigint: true });
            if (now.size !== stats.size || now.mtimeNs !== stats.mtimeNs)
                throw new EpapiError(PROBLEMS.changed);
        });
    }
    finally {
        await file.close();
    }
}
async function fill(target, file, position) {
    let size = 0;
    for (let read = -1; read !== 0 && size < target.length; size += read)
        ({ bytesRead: read } = await file.read(target, size, target.length - size, position + size));
    return size;
}
/**
 * The bytes of a file, or the beginning of one that has more.
 *
 * @param most bytes
 * @throws as {@link withFile}
 */
export async function readFileUpTo(path, most) {
    return withFile(path, async (source) => {
        const bytes = Buffer.alloc(Math.min(source.size, most));
        return bytes.subarray(0, await source.read(bytes, 0));
    });
}
