/**
 * Writes a file that only its owner may read, so that there is always a whole one at its path. The folder is made.
 *
 * @param chance a number from 0 up to, but not including, 1: others may write the same file at the same time
 * @throws the system's error
 */
export declare function writePrivate(path: string, bytes: Buffer, chance: number): Promise<void>;
