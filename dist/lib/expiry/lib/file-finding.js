import { DAY, dayOf, isDate } from "../../days.js";
import { buildFinding } from "./build-finding.js";
import { fileKind } from "./file-kinds.js";
import { successorOrder } from "./fixes.js";
import { isOfATeam } from "./held-certificate.js";
import { lifespanOf } from "./lifespan.js";
import { appsOf, effectOf, stopOpening } from "./profile-kinds.js";
import { endReason, firstReason, strangerReason } from "./profile-reasons.js";
import { strangersOf } from "./team.js";
import { matchOf } from "./team-match.js";
import { atMost, ending, statusOf, worst } from "./urgency.js";
import { certificateName, endsOn, quoted } from "./wording.js";
/** What a file is by its name, where nothing else tells. */
const BY_NAME = {
    ...{ ipa: 'build', folder: 'build', profile: 'profile-file' },
    ...{ certificate: 'certificate-file', pkcs12: 'certificate-file' },
};
/** The same as where it can be read: whoever knows it by that is told of the same thing. */
function unreadableId(path) {
    const kind = fileKind(path);
    return `${kind === undefined ? 'file' : BY_NAME[kind]}:${path}`;
}
/** What is found of a file, whatever it is. */
export function fileFinding({ path, holds }, team, clock) {
    switch (holds.kind) {
        case 'build':
            return buildFinding(path, holds, team, clock);
        case 'profile':
            return profileFileFinding(path, holds.profile, team, clock);
        case 'certificates':
            return certificateFileFinding(path, holds, team, clock);
        case 'unreadable':
            return {
                ...{ id: unreadableId(path), kind: 'file', name: path, status: 'unknown' },
                ...{ endsAt: undefined, daysLeft: undefined, apps: [] },
                effect: 'Whether something in it ends cannot be told.',
                reason: holds.message,
                fix: holds.hint,
            };
    }
}
/** The end of Apple's words for the types that have the effect. */
const EFFECTS = { 'in-house': '_INHOUSE', development: '_DEVELOPMENT', other: '' };
/** One that lies ready to sign with, so that it ends as a profile of the team does: with the last of its certificates. */
function profileFileFinding(path, profile, team, clock) {
    const { name, uuid, bundleId, use, certificates, expiresAt } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const strangers = strangersOf(certificates, team);
    const status = worst(life.status, life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok', strangers.length > 0 ? 'warning' : 'ok', certificates.length === 0 ? 'unknown' : 'ok');
    return {
        ...{ id: `profile-file:${path}`, kind: 'profile-file', name: path, status },
        ...ending(life.end, clock),
        apps: use === 'in-house' && bundleId !== '' ? [bundleId] : [],
        effect: effectOf(EFFECTS[use], bundleId),
        reason: [
            `The profile ${quoted(name)}: ${endReason(expiresAt, certificates, life, clock)}`,
            ...(certificates.length === 0 ? ['Which certificates it holds cannot be told.'] : []),
            ...firstReason(life, clock),
            ...strangerReason(strangers, clock),
        ].join(' '),
        fix: status === 'ok' ? '' : profileFileFix(matchOf(profile, life.end, team, clock)),
        uuid,
        ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
    };
}
function profileFileFix({ profile, renewedUntil }) {
    if (profile === undefined || renewedUntil === undefined)
        return 'Have the profile made anew (epapi apply), and put the new one in its place.';
    return `Put ${quoted(profile.name)} in its place, as the team has it now (epapi apply writes it): builds with that open until ${dayOf(renewedUntil)}.`;
}
/** The first to end counts: those of the keys of a .p12, and all of a .cer or a .p12 without keys. */
function certificateFileFinding(path, { certificates, doubt }, team, clock) {
    const strangers = strangersOf(certificates, team).filter(isOfATeam);
    const believed = certificates.map((one) => asAppleSays(one, team));
    const doubts = [...believed.flatMap((one) => one.doubt).slice(0, 1), ...doubtOf(doubt)];
    const status = worst(certificates.length === 0 || doubts.length > 0 ? 'unknown' : 'ok', strangers.length > 0 ? 'warning' : 'ok', ...believed.map(({ certificate: { expiresAt } }) => statusOf(expiresAt, clock)));
    const dated = believed.map(({ certificate }) => certificate).filter(({ expiresAt }) => isDate(expiresAt));
    const [first] = dated.toSorted((a, b) => a.expiresAt - b.expiresAt);
    const end = first && kindOf(first, team);
    const apps = appsOf(certificates.flatMap(({ serialNumber }) => team.holders.get(serialNumber) ?? []));
    return {
        ...{ id: `certificate-file:${path}`, kind: 'certificate-file', name: path, status },
        ...ending(first?.expiresAt ?? NaN, clock),
        apps,
        effect: stopOpening(apps) ?? 'Nothing can be signed with it any more.',
        reason: [
            certificatesReason(first, dated.length < certificates.length || !first, clock),
            ...doubts.map(({ reason }) => reason),
            ...strangerReason(strangers, clock),
        ].join(' '),
        fix: certificateFileFix(status, doubts, successorOrder(end, team, clock)),
        ...(end && { type: end.type }),
        ...(first && { serialNumber: first.serialNumber }),
    };
}
function doubtOf(reason) {
    if (reason === undefined)
        return [];
    return [{ reason, fix: 'Export it anew, each key together with its certificate.' }];
}
/** The certificate with the end that Apple says, and a doubt where the file says another: it may have a wrong byte. */
function asAppleSays(certificate, team) {
    const { serialNumber, expiresAt } = certificate;
    const known = team.certificates.filter((one) => one.serialNumber === serialNumber);
    const ends = known.map((one) => one.expiresAt).filter(isDate);
    // What rounding makes of a date is nobody's alarm.
    const isSame = ends.some((end) => Math.abs(end - expiresAt) <= DAY);
    if (ends.length === 0 || isSame || !isDate(expiresAt))
        return { certificate, doubt: [] };
    const end = Math.min(...ends);
    const reason = `Of ${certificateName(certificate)} the file says that it ends on ${dayOf(expiresAt)}; Apple says on ${dayOf(end)}, and that counts: the file may be damaged.`;
    const fix = 'Download it from Apple again, and put that in its place.';
    return { certificate: { ...certificate, expiresAt: end }, doubt: [{ reason, fix }] };
}
function certificateFileFix(status, [doubt], successor) {
    if (status === 'ok')
        return '';
    if (status === 'unknown' && doubt)
        return doubt.fix;
    return `${successor} Then put it in its place.`;
}
/** The certificate of the team that one in a file is; or, of one that is the team's no longer, what Apple calls the same. */
function kindOf({ name, serialNumber, expiresAt }, { certificates }) {
    const known = certificates.find((one) => one.serialNumber === serialNumber);
    const alike = certificates.find((one) => one.name === name);
    return known ?? (alike && { ...alike, expiresAt });
}
function certificatesReason(first, isPartial, { now }) {
    const undated = isPartial ? ['Not all that is in it has a date that can be read.'] : [];
    const end = first
        ? [`The certificate ${certificateName(first)} in it ${endsOn(first.expiresAt, now)}.`]
        : [];
    return [...end, ...undated].join(' ');
}
