import { isDate } from "../../days.js";
import { asArgument, lastOf, successorOrder } from "./fixes.js";
import { appsOf, isForDevelopment, isForDistribution, stopOpening } from "./profile-kinds.js";
import { atMost, ending, statusOf, statusOfPast } from "./urgency.js";
import { certificateName, endsOn, listed, quoted } from "./wording.js";
const isForPasses = ({ type }) => type.startsWith('PASS_TYPE_ID');
/** Why it is no history though there is a newer one. */
const UNCLEAR = 'A profile whose certificates are not known may hold it: until they are, it counts in full.';
/**
 * What is found of a certificate of the team.
 *
 * @param inBuilds by the serial number of a certificate: the apps whose builds may be signed with it
 */
export function certificateFinding(certificate, team, inBuilds, clock) {
    const { id, name, type, serialNumber, expiresAt } = certificate;
    // It stops what profiles of the team tell of, and what builds do.
    const held = appsOf(team.holders.get(serialNumber) ?? []);
    const apps = [...new Set([...held, ...(inBuilds.get(serialNumber) ?? [])])].sort();
    const { successor, isUnclear } = successionOf(certificate, team);
    const status = judge(certificate, { isSucceeded: successor !== undefined, apps }, clock);
    const isForUnclear = isUnclear && status !== judge(certificate, { isSucceeded: true, apps }, clock);
    return {
        id: `certificate:${id}`,
        kind: isForPasses(certificate) ? 'pass-type-certificate' : 'certificate',
        name,
        status,
        ...ending(expiresAt, clock),
        apps,
        effect: effectOf(certificate, apps),
        reason: [reasonOf(certificate, { successor, apps }, clock), ...(isForUnclear ? [UNCLEAR] : [])].join(' '),
        fix: status === 'ok' ? '' : fixOf(certificate, { successor, apps }, team, clock),
        type,
        serialNumber,
    };
}
/**
 * Installed builds open until what they were signed with has ended, though nothing at Apple holds it any more since
 * profiles were made anew: for distribution it counts in full until then. Once it has ended it is history, as is one
 * for development alone.
 */
function judge({ type, expiresAt }, { isSucceeded, apps }, clock) {
    const byDate = statusOf(expiresAt, clock);
    const isMinor = isSucceeded || (isForDevelopment(type) && apps.length === 0);
    if (byDate === 'expired' && isMinor)
        return statusOfPast(expiresAt, clock);
    return isSucceeded && byDate !== 'unknown' && !isForDistribution(type) ? atMost('warning', byDate) : byDate;
}
/**
 * The newest one of the same kind, which has taken its place, where nothing that is known needs this one: then it is
 * history once it has ended. It is needed by what holds it, builds too, and may be by a profile that outlives it and
 * of which nobody knows what it holds. A profile that has expired is hidden by Apple with what it holds, so that it
 * needs nothing; one of which it is known counts, lest the end of a profile should make anything look better.
 */
function successionOf(certificate, team) {
    const { serialNumber, expiresAt } = certificate;
    const newest = newestOf(certificate, team);
    const isHeld = team.holders.has(serialNumber) || team.inBuilds.has(serialNumber);
    if (!newest || isHeld)
        return { successor: undefined, isUnclear: false };
    const mayBeHeld = !isForPasses(certificate) && team.unclearUntil >= expiresAt;
    return { successor: mayBeHeld ? undefined : newest, isUnclear: mayBeHeld };
}
/** Of those of the same kind that end later than a certificate, the last. */
function newestOf(certificate, team) {
    const { name, type, expiresAt, passTypeId } = certificate;
    if (isForPasses(certificate) && passTypeId === undefined)
        return undefined;
    // Each developer has one of his own.
    const isPersonal = isForDevelopment(type);
    return lastOf(team.certificates.filter((other) => other.type === type &&
        other.passTypeId === passTypeId &&
        (!isPersonal || other.name === name) &&
        other.expiresAt > expiresAt));
}
function effectOf(certificate, apps) {
    const { passTypeId, type } = certificate;
    if (isForPasses(certificate)) {
        const passes = passTypeId === undefined ? 'Its passes' : `Passes of ${quoted(passTypeId)}`;
        return `${passes} can be neither signed nor updated with it any more.`;
    }
    // Though nothing that was looked at holds it, builds may be installed that nobody gave.
    const otherwise = isForDistribution(type)
        ? 'Installed builds that were signed with it stop opening.'
        : 'Nothing can be signed with it any more.';
    return stopOpening(apps) ?? otherwise;
}
function reasonOf({ expiresAt, type }, { successor, apps, }, { now }) {
    const end = isDate(expiresAt) ? `It ${endsOn(expiresAt, now)}.` : 'Apple gives no date that can be read.';
    const isOver = expiresAt <= now && isForDevelopment(type) && apps.length === 0;
    if (!successor)
        return isOver ? `${end} It is for development only.` : end;
    return `${end} A newer one of its type is there, ${certificateName(successor)}, and nothing that was looked at needs this one.`;
}
function fixOf(certificate, { successor, apps, }, team, clock) {
    const { type, expiresAt, id } = certificate;
    if (!isDate(expiresAt))
        return `Look at it: epapi api GET /v1/certificates/${asArgument(id)}`;
    if (successor && isForDistribution(type))
        return shipWith(successor, expiresAt <= clock.now);
    if (successor)
        return 'Check that nothing signs with it any more; let it expire, and do not revoke it.';
    const order = successorOrder(certificate, team, clock);
    if (apps.length > 0)
        return `${order} Then have the profiles made anew with it (epapi apply), and ship builds of ${listed(apps)}.`;
    return isForDistribution(type) ? `${order} Then ship builds that are signed with it.` : order;
}
function shipWith(successor, isOver) {
    const ship = `Ship builds signed with its successor ${certificateName(successor)}`;
    return isOver
        ? `${ship} to whoever still has one that was signed with this.`
        : `${ship}; then ignore it, or let it end, and do not revoke it.`;
}
