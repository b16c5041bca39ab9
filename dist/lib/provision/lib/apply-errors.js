import { ApiError } from "../../client/api-error.js";
import { NoAnswerError } from "../../client/no-answer.js";
import { EpapiError, hasCode } from "../../errors.js";
import { isSecondProof } from "../../proof-name.js";
import { printable, quoteValue } from "../../text.js";
/** True where another request would end the same, whatever it is about. */
export function concernsAll(error) {
    if (error instanceof ApiError)
        return [401, 403, 429].includes(error.status);
    return error instanceof NoAnswerError || hasCode(error.code, 'HOURLY_BUDGET');
}
/** True for what Apple does not make because of what there is, or is not: a look tells which. */
export function isConflict(error) {
    return (error instanceof ApiError &&
        error.status === 409 &&
        (error.errors.length === 0 || error.hasAppleCode('ENTITY_ERROR') || error.hasAppleCode('STATE_ERROR')));
}
/** True where it is an attribute that Apple does not take: most likely a name or an identifier that is taken. */
export function isOfAttribute(error) {
    return error.hasAppleCode('ENTITY_ERROR.ATTRIBUTE') || error.hasAppleCode('STATE_ERROR');
}
/**
 * An outcome that stays unknown though it was looked for, and sent again, several times.
 *
 * @param sends how often it was sent
 */
export function stillUnknown(error, sends) {
    return new EpapiError({
        code: error.code,
        message: error.message,
        hint: `It was sent ${sends} times, and no look found it as it is wanted. Run it again later: what has come by then is found, and not made twice.`,
        cause: error,
    });
}
export function stopped() {
    return new EpapiError({
        code: 'APPLY.STOPPED',
        message: 'It was stopped before it was done; its last request may have been done, or not.',
        hint: 'Run it again: it goes on from what is there.',
    });
}
export function notThere(what, name) {
    return new EpapiError({
        code: 'APPLY.NOT_THERE',
        message: `The team has no ${what} ${quoteValue(name)} any more, or none that is listed.`,
        hint: 'It was there, or was to be made, when this was planned: plan anew.',
    });
}
/** @param error why a profile could not be had before the capabilities of its bundle ID change */
export function unproved(error) {
    return new EpapiError({
        code: error.code,
        message: `The capabilities of its bundle ID were not changed, since it could not be proved before that it can be had: ${error.message}`,
        hint: error.hint,
        cause: error,
    });
}
/** @param problems what it is, as halves of sentences */
export function nameTaken(name, problems) {
    return new EpapiError({
        code: 'APPLY.NAME_TAKEN',
        message: `A profile with the name ${quoteValue(name)} is there since this was planned, and is not what is wanted: ${problems.join('; ')}.`,
        hint: 'It was left alone. Plan anew: the new plan says what becomes of it.',
    });
}
/**
 * @param id of the profile
 * @param owner the identifier of another bundle ID; undefined where that is gone
 */
export function nameElsewhere(name, id, owner) {
    const of = owner === undefined ? 'is for a bundle ID that is gone' : `is for ${printable(owner, 80)}`;
    const isUnseen = owner === undefined || isSecondProof(name);
    const then = isUnseen
        ? `No plan sees it. Let it go where nobody needs it: epapi api DELETE /v1/profiles/${printable(id, 40)}; or choose another name.`
        : 'Plan anew: the new plan says what becomes of it.';
    return new EpapiError({
        code: 'APPLY.NAME_TAKEN',
        message: `The name ${quoteValue(name)} is that of the profile ${printable(id, 40)}, which ${of}.`,
        hint: `It was left alone. ${then}`,
    });
}
/** @param profile the name of one that it would take along */
export function stillHeld(identifier, profile) {
    return new EpapiError({
        code: 'APPLY.NOT_EMPTY',
        message: `The bundle ID ${quoteValue(identifier)} has got the profile ${quoteValue(profile)} since this was planned, and would take it along.`,
        hint: 'It was left alone. Plan anew: the new plan says what becomes of it.',
    });
}
export function lastProof(name) {
    return new EpapiError({
        code: 'APPLY.LAST_VALID',
        message: `The profile ${quoteValue(name)} was left by a replacement that was cut short, and is the only valid one in the place of the other.`,
        hint: 'It was left alone. Plan anew: the new plan makes the other first, or says why it cannot.',
    });
}
/** @param name of a profile that was to go beside another */
export function lastValid(name, { bundleId, type }) {
    return new EpapiError({
        code: 'APPLY.LAST_VALID',
        message: `The profile ${quoteValue(name)} is the only valid one of type ${printable(type, 40)} that ${printable(bundleId, 80)} has: what it was to keep is gone, or INVALID, since this was planned.`,
        hint: 'It was left alone. Plan anew: the new plan makes the other first, or says why it cannot.',
    });
}
/** @param profile the name of one that would become INVALID */
export function wouldSpoil(bundleId, profile) {
    return new EpapiError({
        code: 'APPLY.SPOILS',
        message: `The bundle ID ${quoteValue(bundleId)} has got the profile ${quoteValue(profile)} since this was planned, which a change of its capabilities would make INVALID.`,
        hint: 'The capabilities were left alone. Plan anew: the new plan says what becomes of it.',
    });
}
/** @param profile the name of one that has become INVALID */
export function spoiled(bundleId, profile) {
    return new EpapiError({
        code: 'APPLY.SPOILED',
        message: `The bundle ID ${quoteValue(bundleId)} got the profile ${quoteValue(profile)} at the same moment as its capabilities changed, which made it INVALID: somebody else made it.`,
        hint: 'Apply the manifest that names it once more, and not beside this one: it is made again.',
    });
}
/** @param name of a profile that went beside another */
export function leftWithout(name, { bundleId, type }) {
    return new EpapiError({
        code: 'APPLY.LEFT_WITHOUT',
        message: `The profile ${quoteValue(name)} was deleted, and ${printable(bundleId, 80)} has no other valid one of type ${printable(type, 40)} any more: somebody else took at the same moment what it was to keep.`,
        hint: 'Apply anew, and not beside the other: what the manifest wants is made again.',
    });
}
