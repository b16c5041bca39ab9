import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { EpapiError } from '../../errors.ts';
import { PROBLEMS } from './file-problems.ts';

/** Something that lies in a folder, below it at any depth. */
export interface Met {
  /** From the folder on, with `/`; empty for the folder itself. */
  readonly path: string;
  /** `error` for a folder that cannot be read. */
  readonly type: 'file' | 'folder' | 'link' | 'other' | 'error';
  /** Why it cannot be looked at: it cannot be read, or its name is not UTF-8. */
  readonly error?: unknown;
}

/** True for a name, or a path, that stands for several: what is no UTF-8 is read as one and the same character. */
export function isAmbiguous(name: string): boolean {
  return name.includes('\ufffd');
}

/**
 * Goes through a folder, by parts however much lies in it. Symbolic links are told of, and not followed.
 *
 * @param enters whether to go into a folder that lies in it
 */
export async function* walkFolder(
  folder: string,
  enters: (path: string) => boolean = () => true,
): AsyncGenerator<Met, void> {
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      for await (const entry of await opendir(join(folder, path))) {
        const inner = path === '' ? entry.name : `${path}/${entry.name}`;
        const type = typeOf(entry);
        const error = isAmbiguous(entry.name) ? new EpapiError(PROBLEMS.name) : undefined;
        yield error ? { path: inner, type, error } : { path: inner, type };
        if (type !== 'folder' || !enters(inner)) continue;
        if (error) yield { path: inner, type: 'error', error };
        else waiting.push(inner);
      }
    } catch (error) {
      yield { path, type: 'error', error };
    }
  }
}

/** What a Dirent and the Stats of a file have in common. */
interface Typed {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export function typeOf(entry: Typed): Exclude<Met['type'], 'error'> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
