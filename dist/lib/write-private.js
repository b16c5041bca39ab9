import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from "./make-folder.js";
/**
 * Writes a file that only its owner may read, so that there is always a whole one at its path. The folder is made.
 *
 * @param chance a number from 0 up to, but not including, 1: others may write the same file at the same time
 * @throws the system's error
 */
export async function writePrivate(path, bytes, chance) {
    await makeFolder(dirname(path), 0o700);
    const draft = `${path}.${chance.toString(36).slice(2)}.new`;
    // Never through a link that somebody has put there.
    const file = await open(draft, 'wx', 0o600);
    try {
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await rename(draft, path);
    }
    catch (error) {
        await rm(draft, { force: true });
        throw error;
    }
}
