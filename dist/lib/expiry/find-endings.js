import { applyIgnore } from "./ignore.js";
import { appsInBuilds } from "./lib/build-finding.js";
import { certificateFinding } from "./lib/certificate-finding.js";
import { fileFinding } from "./lib/file-finding.js";
import { fileKind } from "./lib/file-kinds.js";
import { least } from "./lib/least.js";
import { invitationFinding } from "./lib/invitation-finding.js";
import { isForUsers } from "./lib/profile-kinds.js";
import { profileFinding } from "./lib/profile-finding.js";
import { teamOf } from "./lib/team.js";
import { unseenFinding } from "./lib/unseen-finding.js";
import { STATUSES, byUrgency, worst } from "./lib/urgency.js";
/** Judges what there is: how urgent each thing is, what ends it, what stops with it, and what to do. Pure. */
export function findEndings(inventory, options) {
    const { warnWithin, failWithin, ignore = [] } = options;
    const now = options.now + (inventory.clockSkew ?? 0) * 1000;
    const { findings, notes } = applyIgnore(allFindings(inventory, { now, warnWithin, failWithin }), ignore, now, inventory.files);
    const counted = findings.filter(({ ignored }) => !ignored);
    return {
        checkedAt: now,
        warnWithin,
        failWithin,
        // One by one: there may be more than a call takes.
        status: counted.reduce((all, { status }) => worst(all, status), 'ok'),
        findings: findings.toSorted(byUrgency),
        counts: countsOf(counted),
        ignored: findings.length - counted.length,
        soonest: soonestOf(counted, now),
        notes: [...inventory.notLookedAt, ...buildNotes(inventory), ...notes],
    };
}
function allFindings(inventory, clock) {
    const { certificates, profiles, unseen, invitations, files } = inventory;
    const team = teamOf(inventory, clock.now);
    const inBuilds = appsInBuilds(files);
    return [
        ...certificates.map((one) => certificateFinding(one, team, inBuilds, clock)),
        ...profiles.map((one) => profileFinding(one, team, clock)),
        ...unseen.map(unseenFinding),
        ...invitations.map((one) => invitationFinding(one, clock)),
        ...files.map((one) => fileFinding(one, team, clock)),
    ];
}
/** What was made anew at Apple looks well, while installed copies still have the old one. */
function buildNotes({ profiles, files }) {
    const isBlind = profiles.some(({ type }) => isForUsers(type)) && files.every(({ holds }) => holds.kind !== 'build');
    if (!isBlind)
        return [];
    const what = files.some(({ path }) => isBuild(path))
        ? 'No build could be read'
        : 'No builds were looked at';
    return [
        `${what} (files): copies that were installed with an older profile or certificate than the team has now are not watched.`,
    ];
}
/** By its name: of what could not be read there is nothing else to go by. */
function isBuild(path) {
    const kind = fileKind(path);
    return kind === 'ipa' || kind === 'folder';
}
function countsOf(findings) {
    const count = (status) => findings.filter((one) => one.status === status).length;
    return Object.fromEntries(STATUSES.map((status) => [status, count(status)]));
}
/** Of several that end at once, the most urgent. An invitation lives for days, and would hide all else. */
function soonestOf(findings, now) {
    const lasting = findings.filter(({ kind }) => kind !== 'invitation');
    const coming = lasting.filter(({ endsAt }) => endsAt !== undefined && endsAt > now);
    const end = least(coming.map(({ endsAt = Infinity }) => endsAt));
    return coming.filter(({ endsAt }) => endsAt === end).sort(byUrgency)[0];
}
