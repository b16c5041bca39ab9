import { open, realpath } from 'node:fs/promises';
import type { ManifestFiles } from './manifest-files.ts';

/**
 * The files of this machine.
 *
 * @param folder that the run is in, outside of which nothing is read
 */
export async function diskFiles(folder: string): Promise<ManifestFiles> {
  return { root: await realpath(folder), realPath: (path) => realpath(path), read: readBeginning };
}

async function readBeginning(path: string, most: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await file.close();
  }
}
