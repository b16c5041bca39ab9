import type { Unwanted, Wanted } from './capability-steps.ts';
import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
/**
 * Edits the capabilities of a bundle ID, which makes all of its profiles INVALID: only where no valid one for
 * distribution has come since this was planned, in whose place no other of its type is proved to come. What comes at the
 * very moment is told of, since Apple has no lock.
 *
 * A bundle ID that this run made is not looked at, which would take two requests for each app of a new team.
 *
 * @throws EpapiError `APPLY.SPOILS`, and it is not edited; `APPLY.SPOILED`, and it is
 */
export declare function editSafely(doing: Doing, change: Wanted | Unwanted, edit: () => Promise<How>): Promise<How>;
