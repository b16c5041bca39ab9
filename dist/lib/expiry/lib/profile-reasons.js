import { daysLeft, isDate } from "../../days.js";
import { certificateName, endsOn, listed } from "./wording.js";
/** What ends a profile: a sentence. */
export function endReason(expiresAt, certificates, { endedBy }, { now }) {
    const isDated = certificates.every((one) => isDate(one.expiresAt));
    const undated = isDated ? '' : ' Not all dates of its certificates can be read.';
    if (!endedBy && isDate(expiresAt))
        return `It ${endsOn(expiresAt, now)}.${undated}`;
    const whose = certificates.length > 1 ? 'The last of its certificates,' : 'Its certificate';
    const comma = certificates.length > 1 ? ',' : '';
    const which = endedBy && `${whose} ${certificateName(endedBy)}${comma} ${endsOn(endedBy.expiresAt, now)}`;
    if (isDate(expiresAt))
        return `${which ?? ''}, before it does.${undated}`;
    return `It has no date of its own that can be read.${which === undefined ? '' : ` ${which}.`}${undated}`;
}
/** What ends some of its builds earlier: a sentence, or none. */
export function firstReason({ first }, { now, warnWithin }) {
    if (!first || daysLeft(first.expiresAt, now) >= warnWithin)
        return [];
    const end = endsOn(first.expiresAt, now);
    return [
        `Builds that were signed with its certificate ${certificateName(first)} end earlier: that one ${end}.`,
    ];
}
/**
 * What is known of certificates that the team has no longer: a sentence, or none. Apple does not say why; those that
 * have expired are gone for that.
 */
export function strangerReason(strangers, { now }) {
    const gone = strangers.filter(({ expiresAt }) => !(expiresAt <= now)).map(certificateName);
    if (gone.length === 0)
        return [];
    const is = gone.length === 1 ? 'is' : 'are';
    return [
        `Of its certificates, ${listed(gone)} ${is} not among the team's: what was signed with one that was revoked opens no more.`,
    ];
}
