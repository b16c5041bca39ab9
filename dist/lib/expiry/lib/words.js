import { describeEnd, isDate } from "../../days.js";
import { formatInstant, printable } from "../../text.js";
/** The worst first. */
export const BY_URGENCY = ['expired', 'critical', 'unknown', 'warning', 'ok'];
export const STATUS_WORDS = {
    ok: 'ok',
    warning: 'warning',
    unknown: 'could not tell',
    critical: 'critical',
    expired: 'expired',
};
/** In the order in which they are counted and drawn. */
export const KIND_WORDS = {
    certificate: ['certificate', 'certificates'],
    profile: ['profile', 'profiles'],
    build: ['build', 'builds'],
    'pass-type-certificate': ['pass certificate', 'pass certificates'],
    invitation: ['invitation', 'invitations'],
    'profile-file': ['profile in a file', 'profiles in files'],
    'certificate-file': ['certificate in a file', 'certificates in files'],
    file: ['file', 'files'],
};
/** `1 profile`, `2 profiles`. */
export function counted(count, [one, several]) {
    return `${count} ${count === 1 ? one : several}`;
}
/** `1 day`, `14 days`. */
export const daysText = (days) => counted(days, ['day', 'days']);
/** `1 app`, `2 apps`. */
export const appsText = (count) => counted(count, ['app', 'apps']);
/** `1 expired, 2 critical (within 14 days), 40 ok, 1 ignored`. */
export function countsText({ counts, ignored, warnWithin, failWithin }) {
    const within = { critical: failWithin, warning: warnWithin };
    const parts = BY_URGENCY.filter((status) => counts[status] > 0).map((status) => {
        const days = within[status];
        const note = days === undefined ? '' : ` (within ${daysText(days)})`;
        return `${counts[status]} ${STATUS_WORDS[status]}${note}`;
    });
    const all = ignored > 0 ? [...parts, `${ignored} ignored`] : parts;
    return all.join(', ') || 'nothing';
}
/** `expires in 12 days`, `expired 3 days ago`. */
export function endText({ endsAt }, { checkedAt }) {
    return endsAt === undefined ? 'could not tell when it ends' : describeEnd(endsAt, checkedAt);
}
/**
 * A moment as ISO 8601 in UTC.
 *
 * @param milliseconds since 1970-01-01T00:00:00Z
 * @returns undefined where it has no date
 */
export function instantText(milliseconds) {
    return milliseconds !== undefined && isDate(milliseconds)
        ? formatInstant(Math.floor(milliseconds / 1000))
        : undefined;
}
/** What is to be said of one, in sentences: what stops, why, what to do. */
export function sentencesOf({ effect, reason, fix }) {
    return [effect, reason, fix].filter((text) => text !== '');
}
/** The days left, for a table; that of what has ended says so, since others tell how long ago. */
export function daysCell({ daysLeft }) {
    if (daysLeft === undefined)
        return 'unknown';
    return daysLeft < 0 ? 'ended' : String(daysLeft);
}
/** `certificate iPhone Distribution: Acme (7F3A91C0)`: Apple calls all certificates of a kind and a team the same. */
export function subjectText({ kind, name, serialNumber = '' }) {
    const isCertificate = kind === 'certificate' || kind === 'pass-type-certificate';
    const number = isCertificate && serialNumber !== '' ? ` (${printable(serialNumber, 80)})` : '';
    return `${KIND_WORDS[kind][0]} ${printable(name, 200)}${number}`;
}
