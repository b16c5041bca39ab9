import { findEndings } from "./find-endings.js";
import { readWatchedFiles } from "./read-files.js";
import { readTeamInventory } from "./read-inventory.js";
/**
 * Looks at everything that can expire, of a team and in files, and judges it.
 *
 * @throws what requests of the client throw: of a team that cannot be read, nothing can be told
 */
export async function checkExpiry(api, options) {
    // The files first: they are at hand, and what they are is known before anything is asked.
    const files = await readWatchedFiles(options.files ?? [], options);
    const team = await readTeamInventory(api, options);
    return findEndings({ ...team, files }, { ...options, now: options.now() });
}
