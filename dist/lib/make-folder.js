import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
/**
 * Makes a folder, and those that it lies in.
 *
 * Not with `recursive`, which on Linux never comes back from a folder that lets none be made in it, as below /proc.
 *
 * @param mode of those that are made
 * @throws the system's error
 */
export async function makeFolder(path, mode = 0o777) {
    try {
        await mkdir(path, { mode });
    }
    catch (error) {
        const { code } = error;
        const parent = dirname(path);
        if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
            await makeFolder(parent, mode);
            await mkdir(path, { mode }).catch(unlessThere(path));
        }
        else
            await unlessThere(path)(error);
    }
}
/** Others may make the same one at the same time. */
function unlessThere(path) {
    return async (error) => {
        if (!(await isFolder(path)))
            throw error;
    };
}
async function isFolder(path) {
    return stat(path).then((found) => found.isDirectory(), () => false);
}
