import { DAY, daysLeft, isDate } from "../../days.js";
/** The worst last. */
export const STATUSES = ['ok', 'warning', 'unknown', 'critical', 'expired'];
const rank = (status) => STATUSES.indexOf(status);
/** The worst of them; `ok` of none. */
export function worst(...statuses) {
    return statuses.reduce((a, b) => (rank(a) < rank(b) ? b : a), 'ok');
}
/** A status, at most as bad as another. */
export function atMost(limit, status) {
    return rank(status) > rank(limit) ? limit : status;
}
/** How urgent an end is. What ends at this very millisecond has ended; what has no date is `unknown`. */
export function statusOf(end, { now, warnWithin, failWithin }) {
    if (!isDate(end))
        return 'unknown';
    if (end <= now)
        return 'expired';
    const left = daysLeft(end, now);
    if (left < failWithin)
        return 'critical';
    return left < warnWithin ? 'warning' : 'ok';
}
/**
 * How urgent it is that something has ended which nothing needs any more: a warning for as many days as there was one
 * before, so that it is not missed, and then history, lest it should be an alarm for ever.
 */
export function statusOfPast(end, { now, warnWithin }) {
    return now - end < warnWithin * DAY ? 'warning' : 'ok';
}
/** The part of a finding that follows from its end. */
export function ending(end, { now }) {
    return isDate(end)
        ? { endsAt: end, daysLeft: daysLeft(end, now) }
        : { endsAt: undefined, daysLeft: undefined };
}
/**
 * The most urgent first; of the same, what ends first, but of what has expired what ended last, since the longer
 * something is dead the less anybody waits for it; then certificates, before what ends with them; then by name, in no
 * language's order.
 */
export function byUrgency(a, b) {
    return (rank(b.status) - rank(a.status) ||
        compare(turnOf(a), turnOf(b)) ||
        Number(isCertificate(b)) - Number(isCertificate(a)) ||
        compare(a.name, b.name) ||
        compare(a.id, b.id));
}
/** By which those of one status are in order; what has no end comes last. */
function turnOf({ status, endsAt }) {
    if (endsAt === undefined)
        return Infinity;
    return status === 'expired' ? -endsAt : endsAt;
}
function isCertificate({ kind }) {
    return kind === 'certificate' || kind === 'pass-type-certificate';
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
