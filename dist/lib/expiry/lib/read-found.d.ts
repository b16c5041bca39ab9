import type { WatchedFile } from '../inventory.ts';
import type { FileOptions } from '../read-files.ts';
/** @throws the system's error where the root cannot be found */
export declare function readAll(patterns: readonly string[], options: FileOptions): Promise<WatchedFile[]>;
