import type { ByteSource } from '../../formats/archive.ts';
/**
 * Lends out a file to be read by parts.
 *
 * @throws EpapiError `FILE.KIND` for what is no file, `FILE.CHANGED` where it was changed meanwhile; what `use` throws;
 *   the system's error
 */
export declare function withFile<Value>(path: string, use: (source: ByteSource) => Promise<Value>): Promise<Value>;
/**
 * The bytes of a file, or the beginning of one that has more.
 *
 * @param most bytes
 * @throws as {@link withFile}
 */
export declare function readFileUpTo(path: string, most: number): Promise<Buffer>;
