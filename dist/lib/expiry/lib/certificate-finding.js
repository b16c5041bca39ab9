import { isDate } from "../../days.js";
import { asArgument, newCertificate } from "./fixes.js";
import { appsOf, stopOpening } from "./profile-kinds.js";
import { atMost, ending, statusOf } from "./urgency.js";
import { certificateName, endsOn, listed, quoted } from "./wording.js";
const isForPasses = ({ type }) => type.startsWith('PASS_TYPE_ID');
/** What is found of a certificate of the team. */
export function certificateFinding(certificate, team, clock) {
    const { id, name, type, serialNumber, expiresAt } = certificate;
    const apps = appsOf(team.holders.get(serialNumber) ?? []);
    const successor = successorOf(certificate, team);
    const byDate = statusOf(expiresAt, clock);
    const status = successor && byDate !== 'unknown' ? atMost('warning', byDate) : byDate;
    return {
        id: `certificate:${id}`,
        kind: isForPasses(certificate) ? 'pass-type-certificate' : 'certificate',
        name,
        status,
        ...ending(expiresAt, clock),
        apps,
        effect: effectOf(certificate, apps),
        reason: reasonOf(certificate, successor, clock),
        fix: status === 'ok' ? '' : fixOf(certificate, successor, apps),
        type,
        serialNumber,
    };
}
/**
 * The newer one of the same kind that has taken its place, where nothing that is known needs this one: then its end
 * is at most worth a warning. It is needed by what holds it, builds too, and may be by a profile that outlives it and
 * of which nobody knows what it holds. A profile that has expired is hidden by Apple with what it holds, so that it
 * needs nothing; one of which it is known counts, lest the end of a profile should make anything look better.
 */
function successorOf(certificate, team) {
    const { name, type, serialNumber, expiresAt, passTypeId } = certificate;
    if (isForPasses(certificate) && passTypeId === undefined)
        return undefined;
    const isHeld = team.holders.has(serialNumber) || team.inBuilds.has(serialNumber);
    const mayBeHeld = !isForPasses(certificate) && team.unclearUntil >= expiresAt;
    if (isHeld || mayBeHeld)
        return undefined;
    // Each developer has one of his own.
    const isPersonal = type.includes('DEVELOPMENT');
    return team.certificates.find((other) => other.type === type &&
        other.passTypeId === passTypeId &&
        (!isPersonal || other.name === name) &&
        other.expiresAt > expiresAt);
}
function effectOf(certificate, apps) {
    const { passTypeId } = certificate;
    if (isForPasses(certificate)) {
        const passes = passTypeId === undefined ? 'Its passes' : `Passes of ${quoted(passTypeId)}`;
        return `${passes} can be neither signed nor updated with it any more.`;
    }
    return stopOpening(apps) ?? 'Nothing can be signed with it any more.';
}
function reasonOf({ expiresAt }, successor, { now }) {
    const end = isDate(expiresAt) ? `It ${endsOn(expiresAt, now)}.` : 'Apple gives no date that can be read.';
    if (!successor)
        return end;
    return `${end} A newer one of its type is there, ${certificateName(successor)}, and nothing that was looked at needs this one.`;
}
function fixOf({ type, expiresAt, id }, successor, apps) {
    if (!isDate(expiresAt))
        return `Look at it: epapi api GET /v1/certificates/${asArgument(id)}`;
    if (successor)
        return 'Check that nothing signs with it any more; let it expire, and do not revoke it.';
    const then = apps.length > 0
        ? ` Then have the profiles made anew with it (epapi apply), and ship builds of ${listed(apps)}.`
        : '';
    return `Make its successor: ${newCertificate(type)}${then}`;
}
