import type { Client } from '../client/client.ts';
import type { ExpiryReport } from './report.ts';
import type { FindOptions } from './find-endings.ts';
import type { FileOptions } from './read-files.ts';
import type { TeamOptions } from './read-inventory.ts';
export interface CheckOptions extends FileOptions, TeamOptions, Omit<FindOptions, 'now'> {
    /** Patterns of files to look at, as `readWatchedFiles` takes them; none by default. */
    readonly files?: readonly string[];
}
/**
 * Looks at everything that can expire, of a team and in files, and judges it.
 *
 * @throws what requests of the client throw: of a team that cannot be read, nothing can be told
 */
export declare function checkExpiry(api: Client, options: CheckOptions): Promise<ExpiryReport>;
