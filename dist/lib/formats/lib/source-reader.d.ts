import { RandomAccessReader } from 'yauzl';
import type { ByteSource } from '../archive.ts';
/** What yauzl reads from. It asks for some fifty bytes at a time: a part of the source is kept at hand for them. */
export declare class SourceReader extends RandomAccessReader {
    #private;
    /** What the source threw. */
    failure: Error | undefined;
    /** Where the bytes end that were asked for last. */
    end: number;
    /** Whether more is read than is asked for. */
    readAhead: boolean;
    constructor(source: ByteSource);
    read(target: Buffer, offset: number, length: number, position: number, done: (error: Error | null) => void): void;
    /** @throws Error where the source has fewer, and what it throws */
    bytes(position: number, length: number): Promise<Buffer>;
}
