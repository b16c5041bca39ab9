import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
/**
 * Goes through a folder, by parts however much lies in it. Symbolic links are told of, and not followed.
 *
 * @param enters whether to go into a folder that lies in it
 */
export async function* walkFolder(folder, enters = () => true) {
    const waiting = [''];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        try {
            for await (const entry of await opendir(join(folder, path))) {
                const inner = path === '' ? entry.name : `${path}/${entry.name}`;
                const type = typeOf(entry);
                yield { path: inner, type };
                if (type === 'folder' && enters(inner))
                    waiting.push(inner);
            }
        }
        catch (error) {
            yield { path, type: 'error', error };
        }
    }
}
export function typeOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
