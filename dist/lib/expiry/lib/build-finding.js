import { dayOf, isDate } from "../../days.js";
import { renewal } from "./fixes.js";
import { lifespanOf } from "./lifespan.js";
import { endReason, strangerReason } from "./profile-reasons.js";
import { strangersOf } from "./team.js";
import { matchOf } from "./team-match.js";
import { atMost, ending, statusOf, statusOfPast, worst } from "./urgency.js";
import { usableUntil } from "./usable.js";
import { certificateName, endsOn, quoted, shortened } from "./wording.js";
/** What is found of a build: it ends with the first of its embedded profiles (facts.md §4). */
export function buildFinding(path, build, team, clock) {
    const { profiles, unreadable } = build;
    const judged = profiles.map((profile) => judge(profile, team, clock));
    const byDate = worst(...judged.map((one) => one.status), unreadable.length > 0 ? 'unknown' : 'ok');
    const past = byDate === 'expired' ? pastOf(build, judged, clock) : undefined;
    const status = past ?? byDate;
    const order = ({ firstEnd }) => (isDate(firstEnd) ? firstEnd : Number.MAX_VALUE);
    const [first] = judged.toSorted((a, b) => order(a) - order(b));
    const head = { id: `build:${path}`, kind: 'build', name: path };
    if (!first)
        return { ...head, ...NO_PROFILE };
    // What makes it most urgent may be another than what ends first: a certificate that is gone.
    const worstOne = judged.find((one) => one.status === byDate) ?? first;
    const shown = first.status === byDate ? first : worstOne;
    const ended = shown.life.first ?? shown.life.endedBy;
    return {
        ...head,
        status,
        ...ending(first.firstEnd, clock),
        ...appOf(build),
        reason: [
            reasonOf(shown, profiles.length + unreadable.length > 1, clock),
            ...teamReason(shown),
            ...unreadableReason(unreadable),
            ...(past ? ['It is for development only.'] : []),
        ].join(' '),
        fix: past ? pastFix(past) : fixOf(shown, { status, unreadable }, team, clock),
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
    const { certificates, expiresAt, use } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const match = matchOf(profile, life.end, team, clock);
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
        life.first ? atMost(use === 'development' ? 'warning' : 'critical', statusOf(first, clock)) : 'ok', strangerStatus(profile, strangers, { match, team }), certificates.length === 0 ? 'unknown' : 'ok'),
    };
}
/**
 * How urgent it is that a build has ended which is for development alone, as that of a profile for it is; undefined of
 * others, and of what may be another. It has ended for sure once the first of its profiles has.
 */
function pastOf({ profiles, unreadable }, judged, clock) {
    const isMinor = unreadable.length === 0 && profiles.every(({ use }) => use === 'development');
    const ends = judged.map(({ life }) => life.end).filter(isDate);
    return isMinor ? statusOfPast(Math.min(...ends), clock) : undefined;
}
function pastFix(past) {
    return past === 'ok' ? '' : 'Build it again if somebody still develops with it, or delete it.';
}
/**
 * A certificate that has not expired and is not the team's any more was revoked, which stops what was signed with it;
 * or the build is another team's, where nothing in it is known here, not even its app. That its profile is gone stops nothing
 * (facts.md §3). A development profile holds everybody's certificates, and people come and go.
 */
function strangerStatus({ certificates, use, bundleId }, strangers, { match: { how }, team }) {
    const isAll = strangers.length === certificates.length;
    if (strangers.length === 0 || !(use === 'in-house' || isAll))
        return 'ok';
    return how === 'none' && isAll && !team.bundleIds.has(bundleId) ? 'unknown' : 'critical';
}
/**
 * The app itself is the one whose profile lies highest; its extensions end it, and are no apps. Undefined where one that
 * cannot be read lies as high: the app may be that one's.
 */
function mainOf({ profiles, unreadable }) {
    const depth = ({ at }) => at.split('/').length;
    const [main] = profiles.toSorted((a, b) => depth(a) - depth(b));
    return main && unreadable.every((one) => depth(one) > depth(main)) ? main : undefined;
}
function appOf(build) {
    const main = mainOf(build);
    if (!main) {
        const effect = 'Copies that were installed from this build stop opening; of which app cannot be told.';
        return { apps: [], effect };
    }
    const { bundleId, use } = main;
    const app = bundleId === '' ? 'it' : shortened(bundleId);
    if (use !== 'in-house')
        return { apps: [], effect: `Copies of ${app} on registered devices stop opening.` };
    return {
        apps: bundleId === '' ? [] : [bundleId],
        effect: `Every copy of ${app} that was installed from this build stops opening.`,
    };
}
/** By the serial number of a certificate: the apps of the builds that hold it in a profile for in-house use. */
export function appsInBuilds(files) {
    const found = new Map();
    for (const build of files.flatMap(({ holds }) => (holds.kind === 'build' ? [holds] : []))) {
        const { apps } = appOf(build);
        for (const serialNumber of inHouseNumbersIn(build)) {
            const all = found.get(serialNumber) ?? new Set();
            apps.forEach((app) => all.add(app));
            found.set(serialNumber, all);
        }
    }
    return found;
}
function inHouseNumbersIn({ profiles }) {
    const certificates = profiles.flatMap((one) => (one.use === 'in-house' ? one.certificates : []));
    return certificates.map(({ serialNumber }) => serialNumber);
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
function teamReason({ match, life: { end }, status, strangers }) {
    const { how, profile, renewedUntil } = match;
    if (how === 'uuid')
        return [];
    if (!profile)
        return status === 'unknown' && strangers.length > 0
            ? [
                'The team has no such profile and no such app: whether it is a build of another team cannot be told.',
            ]
            : ['The team has no such profile.'];
    const mine = isDate(end) ? `, which ends on ${dayOf(end)}` : '';
    const name = quoted(profile.name);
    return renewedUntil === undefined
        ? [`The team has another one, ${name}, but builds with it would open no longer.`]
        : [
            `It was renewed: the team has ${name}, with which builds open until ${dayOf(renewedUntil)}. This build still has the old one${mine}.`,
        ];
}
function unreadableReason(unreadable) {
    const [first] = unreadable;
    if (!first)
        return [];
    const more = unreadable.length - 1;
    return [
        `Beside it, ${first.message}`,
        ...(more > 0 ? [`So it is with ${more} more.`] : []),
        'Whether the build ends earlier cannot be told.',
    ];
}
function fixOf({ match: { profile, renewedUntil }, firstEnd, status: ofProfile }, { status, unreadable }, team, clock) {
    const [first] = unreadable;
    if (status === 'ok')
        return '';
    if (first && ofProfile !== status)
        return `Check what became of ${quoted(first.at)}, and build it again.`;
    if (!profile)
        return 'Build it again with a profile and a certificate that last longer, and ship it.';
    const name = quoted(profile.name);
    if (renewedUntil !== undefined)
        return `Build it again with the profile ${name} as the team has it now, and ship it.`;
    if ((usableUntil(profile, team, clock) ?? -Infinity) > firstEnd)
        return `Build it again with the profile ${name}, sign it with the certificate of it that ends last, and ship it.`;
    const { endedBy } = lifespanOf(profile.expiresAt, profile.certificates ?? [], clock);
    return `${renewal(profile, endedBy, team, clock)} Then build it again with that profile, and ship it.`;
}
