import type { ByteSource } from '../archive.ts';
/**
 * Fills a buffer with the bytes from a position on. What an archive says lies there may not.
 *
 * @throws EpapiError `ARCHIVE.DAMAGED` where the source has fewer; what reading the source throws
 */
export declare function fill(source: ByteSource, target: Buffer, position: number): Promise<Buffer>;
/** Of 64 bits; those beyond 2^53 are not exact, and beyond any end. */
export declare function readUInt64(bytes: Buffer, at: number): number;
