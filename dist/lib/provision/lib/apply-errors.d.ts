import { ApiError } from '../../client/api-error.ts';
import type { OutcomeUnknownError } from '../../client/outcome-unknown.ts';
import { EpapiError } from '../../errors.ts';
import type { Beside } from '../plan.ts';
/** True where another request would end the same, whatever it is about. */
export declare function concernsAll(error: EpapiError): boolean;
/** True for what Apple does not make because of what there is, or is not: a look tells which. */
export declare function isConflict(error: unknown): error is ApiError;
/** True where it is an attribute that Apple does not take: most likely a name or an identifier that is taken. */
export declare function isOfAttribute(error: ApiError): boolean;
/**
 * An outcome that stays unknown though it was looked for, and sent again, several times.
 *
 * @param sends how often it was sent
 */
export declare function stillUnknown(error: OutcomeUnknownError, sends: number): EpapiError;
export declare function stopped(): EpapiError;
export declare function notThere(what: string, name: string): EpapiError;
/** @param error why a profile could not be had before the capabilities of its bundle ID change */
export declare function unproved(error: EpapiError): EpapiError;
/** @param problems what it is, as halves of sentences */
export declare function nameTaken(name: string, problems: readonly string[]): EpapiError;
/**
 * @param id of the profile
 * @param owner the identifier of another bundle ID; undefined where that is gone
 */
export declare function nameElsewhere(name: string, id: string, owner: string | undefined): EpapiError;
/** @param profile the name of one that it would take along */
export declare function stillHeld(identifier: string, profile: string): EpapiError;
export declare function lastProof(name: string): EpapiError;
/** @param name of a profile that was to go beside another */
export declare function lastValid(name: string, { bundleId, type }: Beside): EpapiError;
/** @param profile the name of one that would become INVALID */
export declare function wouldSpoil(bundleId: string, profile: string): EpapiError;
/** @param profile the name of one that has become INVALID */
export declare function spoiled(bundleId: string, profile: string): EpapiError;
/** @param name of a profile that went beside another */
export declare function leftWithout(name: string, { bundleId, type }: Beside): EpapiError;
