import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { NotUtf8Error } from './manifest-files.ts';
import type { ManifestFiles } from './manifest-files.ts';

/**
 * The files of this machine.
 *
 * @param folder that the run is in, outside of which nothing is read
 */
export async function diskFiles(folder: string): Promise<ManifestFiles> {
  return { root: await realpath(folder), realPath: (path) => realpath(path), read: readBeginning };
}

/** What the system says of what cannot be read as a file. */
const NO_FILE = 'ENOTSUP';

async function readBeginning(path: string, most: number): Promise<string> {
  // A pipe that nobody writes to would be waited for without an end.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await file.stat();
    if (!stats.isFile() && !stats.isDirectory()) throw Object.assign(new Error(), { code: NO_FILE });
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    const bytes = buffer.subarray(0, bytesRead);
    // What is cut off may end within a character.
    if (bytesRead < most && !isUtf8(bytes)) throw new NotUtf8Error(placeIn(bytes));
    return bytes.toString('utf8');
  } finally {
    await file.close();
  }
}

/** The first bytes that are no character, in the first line that has such. */
function placeIn(bytes: Buffer): NotUtf8Error['place'] {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf('\n', start);
    const text = bytes.subarray(start, end < 0 ? undefined : end);
    if (end < 0 || !isUtf8(text)) return { line, column: text.toString('utf8').indexOf('\ufffd') + 1 };
    line += 1;
    start = end + 1;
  }
}
