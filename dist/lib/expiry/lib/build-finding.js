import { dayOf, isDate } from "../../days.js";
import { renewal } from "./fixes.js";
import { lifespanOf } from "./lifespan.js";
import { endReason, strangerReason } from "./profile-reasons.js";
import { strangersOf } from "./team.js";
import { matchOf } from "./team-match.js";
import { atMost, ending, statusOf, worst } from "./urgency.js";
import { certificateName, endsOn, quoted, shortened } from "./wording.js";
/** What is found of a build: it ends with the first of its embedded profiles (facts.md §4). */
export function buildFinding(path, profiles, team, clock) {
    const judged = profiles.map((profile) => judge(profile, team, clock));
    const status = worst(...judged.map((one) => one.status));
    const order = ({ firstEnd }) => (isDate(firstEnd) ? firstEnd : Number.MAX_VALUE);
    const [first] = judged.toSorted((a, b) => order(a) - order(b));
    const head = { id: `build:${path}`, kind: 'build', name: path };
    if (!first)
        return { ...head, ...NO_PROFILE };
    // What makes it most urgent may be another than what ends first: a certificate that is gone.
    const worstOne = judged.find((one) => one.status === status) ?? first;
    const shown = first.status === status ? first : worstOne;
    const ended = shown.life.first ?? shown.life.endedBy;
    return {
        ...head,
        status,
        ...ending(first.firstEnd, clock),
        ...appOf(profiles),
        reason: [reasonOf(shown, profiles.length > 1, clock), ...teamReason(shown)].join(' '),
        fix: status === 'ok' ? '' : fixOf(shown, clock),
        uuid: shown.profile.uuid,
        ...(ended && { serialNumber: ended.serialNumber }),
    };
}
const NO_PROFILE = {
    status: 'unknown',
    endsAt: undefined,
    daysLeft: undefined,
    apps: [],
    effect: 'Whether its installed copies open cannot be told.',
    reason: 'No profile is embedded in it.',
    fix: 'Check that it is a signed build for devices: one for a simulator has none.',
};
function judge(profile, team, clock) {
    const { certificates, expiresAt } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const match = matchOf(profile, team);
    const strangers = strangersOf(certificates, team);
    const first = life.first?.expiresAt ?? NaN;
    return {
        profile,
        life,
        firstEnd: isDate(first) ? first : life.end,
        match,
        strangers,
        status: worst(life.status, 
        // Which of its certificates it was signed with is not known: it may have ended, or may not.
        life.first ? atMost('critical', statusOf(first, clock)) : 'ok', strangerStatus(profile, strangers, match), certificates.length === 0 ? 'unknown' : 'ok'),
    };
}
/**
 * A certificate that has not expired and is not the team's any more was revoked, which stops what was signed with it;
 * or the build is another team's, where nothing in it is known here. That its profile is gone stops nothing
 * (facts.md §3). A development profile holds everybody's certificates, and people come and go.
 */
function strangerStatus({ certificates, inHouse }, strangers, { how }) {
    const isAll = strangers.length === certificates.length;
    if (strangers.length === 0 || !(inHouse || isAll))
        return 'ok';
    return how === 'none' && isAll ? 'unknown' : 'critical';
}
/** The app itself is the one whose profile lies highest; its extensions end it, and are no apps. */
function appOf(profiles) {
    const depth = ({ at }) => at.split('/').length;
    const [main] = profiles.toSorted((a, b) => depth(a) - depth(b));
    const bundleId = main?.bundleId ?? '';
    const app = bundleId === '' ? 'it' : shortened(bundleId);
    if (!main?.inHouse)
        return { apps: [], effect: `Copies of ${app} on registered devices stop opening.` };
    return {
        apps: bundleId === '' ? [] : [bundleId],
        effect: `Every copy of ${app} that was installed from this build stops opening.`,
    };
}
function reasonOf({ profile, life, strangers, firstEnd, status }, isOneOfMany, clock) {
    const { name, at, expiresAt, certificates } = profile;
    const where = isOneOfMany ? ` in ${shortened(at)}` : '';
    const may = life.first && isDate(firstEnd)
        ? [
            `If it was signed with the certificate ${certificateName(life.first)}, it ends with that one, which ${endsOn(firstEnd, clock.now)}.`,
        ]
        : [];
    const unclear = certificates.length === 0 ? ['Which certificates that holds cannot be told.'] : [];
    return [
        `Its profile ${quoted(name)}${where}: ${endReason(expiresAt, certificates, life, clock)}`,
        ...may,
        ...unclear,
        ...(status === 'expired' ? [] : strangerReason(strangers, clock)),
    ].join(' ');
}
/** What the team has in its place by now. */
function teamReason({ match, life: { end } }) {
    const { how, profile, isRenewed } = match;
    if (how === 'uuid')
        return [];
    if (!profile)
        return ['The team has no such profile.'];
    const mine = isDate(end) ? `, which ends on ${dayOf(end)}` : '';
    const theirs = isDate(profile.expiresAt) ? `, which ends on ${dayOf(profile.expiresAt)}` : '';
    return isRenewed
        ? [
            `It was renewed: the team has ${quoted(profile.name)}${theirs}. This build still has the old one${mine}.`,
        ]
        : [`The team has another one by now, ${quoted(profile.name)}${theirs}.`];
}
function fixOf({ match: { profile, isRenewed } }, { warnWithin }) {
    if (!profile)
        return 'Build it again with a profile and a certificate that last longer, and ship it.';
    if (isRenewed)
        return `Build it again with the profile ${quoted(profile.name)} as the team has it now, and ship it.`;
    return `First ${renewal(profile, warnWithin)} Then build it again with that profile, and ship it.`;
}
