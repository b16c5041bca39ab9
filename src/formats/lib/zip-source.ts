import { EpapiError } from '../../errors.ts';
import type { ByteSource } from '../archive.ts';
import { PROBLEMS } from './archive-problems.ts';

/**
 * Fills a buffer with the bytes from a position on. What an archive says lies there may not.
 *
 * @throws EpapiError `ARCHIVE.DAMAGED` where the source has fewer; what reading the source throws
 */
export async function fill(source: ByteSource, target: Buffer, position: number): Promise<Buffer> {
  const isThere = position + target.length <= source.size;
  if (isThere && (await source.read(target, position)) === target.length) return target;
  throw new EpapiError(PROBLEMS.damaged);
}

/** Of 64 bits; those beyond 2^53 are not exact, and beyond any end. */
export function readUInt64(bytes: Buffer, at: number): number {
  return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}
