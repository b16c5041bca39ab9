import { closeSync, openSync, readSync } from 'node:fs';

/**
 * The beginning of a file, or of a pipe, which has no size that could be asked for first.
 *
 * @param bytes the most that is read
 * @throws what node:fs throws
 */
export function readAtMost(path: string, bytes: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(bytes);
    let size = 0;
    for (let read = -1; read !== 0 && size < bytes; size += read)
      read = readSync(file, buffer, size, bytes - size, null);
    return buffer.subarray(0, size);
  } finally {
    closeSync(file);
  }
}
