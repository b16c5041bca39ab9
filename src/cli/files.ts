import { closeSync, openSync, readSync } from 'node:fs';
import { quoteValue } from '../text.ts';
import { usageError } from './options.ts';
import type { World } from './world.ts';

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

/** Bytes; Apple's largest requests take a few kilobytes. */
const LARGEST_TEXT = 1_000_000;

/**
 * The text of a whole file; `-` is standard input.
 *
 * @throws EpapiError `USAGE` when it cannot be read, or holds more than a request can
 */
export async function readText(path: string, world: World): Promise<string> {
  const what = path === '-' ? 'Standard input' : `The file ${quoteValue(path)}`;
  const bytes = await readBytes(path, world).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw usageError(`${what} cannot be read: ${code}.`, 'Give the path of a file, or - for standard input.');
  });
  if (bytes.length <= LARGEST_TEXT) return bytes.toString('utf8');
  throw usageError(`${what} holds more than a megabyte, and no request does.`, 'Give the right one.');
}

async function readBytes(path: string, world: World): Promise<Buffer> {
  return path === '-' ? world.readStdin(LARGEST_TEXT + 1) : readAtMost(path, LARGEST_TEXT + 1);
}
