import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
/**
 * The files of this machine.
 *
 * @param folder that the run is in, outside of which nothing is read
 */
export async function diskFiles(folder) {
    return { root: await realpath(folder), realPath: (path) => realpath(path), read: readBeginning };
}
/** What the system says of what cannot be read as a file. */
const NO_FILE = 'ENOTSUP';
async function readBeginning(path, most) {
    // A pipe that nobody writes to would be waited for without an end.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        const stats = await file.stat();
        if (!stats.isFile() && !stats.isDirectory())
            throw Object.assign(new Error(), { code: NO_FILE });
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}
