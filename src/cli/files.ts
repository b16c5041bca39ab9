import { closeSync, openSync, readSync } from 'node:fs';
import { EpapiError } from '../errors.ts';
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

/** Bytes. Apple's largest requests take a few kilobytes; a plan names each device of each profile. */
const LARGEST = { request: 1_000_000, plan: 100_000_000 } as const;

/**
 * The text of a whole file; `-` is standard input.
 *
 * @param kind what it should be
 * @throws EpapiError `USAGE` when it cannot be read, or holds more than one of its kind can
 */
export async function readText(
  path: string,
  world: World,
  kind: keyof typeof LARGEST = 'request',
): Promise<string> {
  const largest = LARGEST[kind];
  const what = path === '-' ? 'Standard input' : `The file ${quoteValue(path)}`;
  const bytes = await readBytes(path, largest + 1, world).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw usageError(`${what} cannot be read: ${code}.`, 'Give the path of a file, or - for standard input.');
  });
  if (bytes.length <= largest) return bytes.toString('utf8');
  throw usageError(
    `${what} holds more than ${largest / 1_000_000} MB, and no ${kind} does.`,
    'Give the right one.',
  );
}

async function readBytes(path: string, most: number, world: World): Promise<Buffer> {
  return path === '-' ? world.readStdin(most) : readAtMost(path, most);
}

/**
 * `FILE.WRITE`.
 *
 * @param what it was to hold: `plan`
 * @param error of node:fs
 */
export function unwritable(what: string, path: string, error: unknown, hint: string): EpapiError {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
  return new EpapiError({
    code: 'FILE.WRITE',
    message: `The ${what} cannot be written to ${quoteValue(path)}: ${code}.`,
    hint,
  });
}
