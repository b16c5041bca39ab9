import type { Client } from '../client/client.ts';
import type { ExpiryReport } from './report.ts';
import { findEndings } from './find-endings.ts';
import type { FindOptions } from './find-endings.ts';
import { readWatchedFiles } from './read-files.ts';
import type { FileOptions } from './read-files.ts';
import { readTeamInventory } from './read-inventory.ts';
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
export async function checkExpiry(api: Client, options: CheckOptions): Promise<ExpiryReport> {
  // The files first: they are at hand, and what they are is known before anything is asked.
  const files = await readWatchedFiles(options.files ?? [], options);
  const team = await readTeamInventory(api, options);
  return findEndings({ ...team, files }, { ...options, now: options.now() });
}
