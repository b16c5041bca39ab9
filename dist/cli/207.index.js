"use strict";
exports.id = 207;
exports.ids = [207];
exports.modules = {

/***/ 6973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findEndings)
});

// EXTERNAL MODULE: ./build/expiry/ignore.js
var expiry_ignore = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/expiry/lib/wording.js
var wording = __webpack_require__(2575);
;// CONCATENATED MODULE: ./build/expiry/lib/profile-kinds.js

function isForUsers(type) {
    return /_(INHOUSE|ADHOC)$/.test(type);
}
function isForDevelopment(type) {
    return /(^|_)DEVELOPMENT$/.test(type);
}
function isForDistribution(type) {
    return /(^|_)DISTRIBUTION$/.test(type) && !type.includes('INSTALLER');
}
function appsOf(profiles) {
    const named = profiles.filter(({ type, bundleId }) => isForUsers(type) && bundleId !== '');
    return [...new Set(named.map(({ bundleId }) => bundleId))].sort();
}
function stopOpening(apps) {
    if (apps.length === 0)
        return undefined;
    return `Every installed copy of ${(0,wording/* listed */.KE)(apps)} that was signed with it stops opening.`;
}
function effectOf(type, bundleId) {
    const app = bundleId === '' ? 'its app' : (0,wording/* shortened */.vI)(bundleId);
    if (type.endsWith('_INHOUSE'))
        return `Every installed copy of ${app} that was built with it stops opening.`;
    if (type.endsWith('_ADHOC'))
        return `The copies of ${app} on its registered devices stop opening.`;
    if (type.endsWith('_DEVELOPMENT'))
        return `Builds of ${app} on the devices of developers stop opening, and no new ones can be made.`;
    return `Nothing of ${app} can be signed with it any more.`;
}

// EXTERNAL MODULE: ./build/expiry/lib/values.js
var values = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/expiry/lib/fixes.js




const LONGEST_RENEWAL = 330;
function asArgument(id) {
    return (0,values/* isId */.eQ)(id) ? id : 'ID';
}
function newCertificate({ type, passTypeResource = '' }) {
    const isPass = type?.startsWith('PASS_TYPE_ID') ?? false;
    const isKnown = type !== undefined && /^[A-Z0-9_]{1,80}$/.test(type) && (!isPass || (0,values/* isId */.eQ)(passTypeResource));
    if (!isKnown)
        return 'developer.apple.com \u2192 Certificates, Identifiers & Profiles \u2192 Certificates \u2192 +';
    const pass = isPass ? ` --field passTypeId=${passTypeResource}` : '';
    return `epapi api POST /v1/certificates --field certificateType=${type} --field csrContent=@request.csr${pass}`;
}
function lastOf(certificates) {
    return certificates.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1))[0];
}
function successorOrder(old, { certificates }, clock) {
    const ofKind = certificates.filter(({ type, passTypeId, expiresAt }) => type === old?.type && passTypeId === old.passTypeId && (0,days/* isDate */.$P)(expiresAt) && expiresAt > clock.now);
    const last = lastOf(ofKind);
    const isLater = last !== undefined && last.expiresAt > (old?.expiresAt ?? Infinity);
    if (isLater && !endsSoon(last, clock))
        return `Take ${(0,wording/* certificateName */.LU)(last)}, which ends on ${(0,days/* dayOf */.kb)(last.expiresAt)} (a manifest that names none by its serial number does).`;
    const make = `Make its successor: ${newCertificate(old ?? {})}`;
    return ofKind.length < 2 ? make : `${make} ${MANY}`;
}
const MANY = '(Apple lets few of a type be there at once: where it answers 409, wait until one has expired; to revoke one stops what was signed with it.)';
function endsSoon({ expiresAt }, { now, warnWithin }) {
    return (0,days/* daysLeft */.H_)(expiresAt, now) < warnWithin;
}
function signingTypes(profileType) {
    const use = isForDevelopment(profileType) ? 'DEVELOPMENT' : 'DISTRIBUTION';
    return /^(IOS|TVOS)_APP_/.test(profileType) ? [`IOS_${use}`, use] : [];
}
function deletion(id) {
    return `epapi api DELETE /v1/profiles/${asArgument(id)}`;
}
function renewal(profile, endedBy, team, clock) {
    const [usual, ...others] = signingTypes(profile.type);
    const fit = team.certificates.filter(({ type, expiresAt }) => (type === usual || others.includes(type)) && (0,days/* isDate */.$P)(expiresAt) && expiresAt > clock.now);
    const last = lastOf(fit);
    const first = certificateFirst({ usual, last, endedBy }, team, clock);
    const apply = `run epapi apply with this in the manifest, ${lineOf(profile, last?.type ?? usual, clock)}`;
    return first === '' ? apply.replace(/^r/, 'R') : `${first} Then ${apply}`;
}
function certificateFirst({ usual, last, endedBy, }, team, clock) {
    if (usual !== undefined && !last)
        return `Make a certificate first, since none is left: ${newCertificate({ type: usual })}`;
    if (last && endsSoon(last, clock))
        return successorOrder(last, team, clock);
    const ending = team.certificates.find(({ serialNumber }) => serialNumber === endedBy?.serialNumber);
    return endedBy ? successorOrder(ending, team, clock) : '';
}
function lineOf({ name, type, bundleId }, certificateType, { warnWithin }) {
    const days = Math.min(Math.max(warnWithin, 1), LONGEST_RENEWAL);
    const fields = [
        `type: ${(0,wording/* asValue */.E8)(type)}`,
        ...(bundleId === '' ? [] : [`bundle-id: ${(0,wording/* asValue */.E8)(bundleId)}`]),
        ...(certificateType === undefined ? [] : ['certificates: [latest]']),
        `renew-within: ${days} ${days === 1 ? 'day' : 'days'}`,
    ];
    const profiles = `profiles: { ${(0,wording/* asValue */.E8)(name)}: { ${fields.join(', ')} } }`;
    return certificateType === undefined
        ? `beside its bundle-ids and certificates: ${profiles}`
        : `beside its bundle-ids: certificates: { latest: { type: ${certificateType} } } and ${profiles}`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/urgency.js

const STATUSES = ['ok', 'warning', 'unknown', 'critical', 'expired'];
const rank = (status) => STATUSES.indexOf(status);
function worst(...statuses) {
    return statuses.reduce((a, b) => (rank(a) < rank(b) ? b : a), 'ok');
}
function atMost(limit, status) {
    return rank(status) > rank(limit) ? limit : status;
}
function statusOf(end, { now, warnWithin, failWithin }) {
    if (!(0,days/* isDate */.$P)(end))
        return 'unknown';
    if (end <= now)
        return 'expired';
    const left = (0,days/* daysLeft */.H_)(end, now);
    if (left < failWithin)
        return 'critical';
    return left < warnWithin ? 'warning' : 'ok';
}
function statusOfPast(end, { now, warnWithin }) {
    return now - end < warnWithin * days/* DAY */.d_ ? 'warning' : 'ok';
}
function ending(end, { now }) {
    return (0,days/* isDate */.$P)(end)
        ? { endsAt: end, daysLeft: (0,days/* daysLeft */.H_)(end, now) }
        : { endsAt: undefined, daysLeft: undefined };
}
function byUrgency(a, b) {
    return (rank(b.status) - rank(a.status) ||
        compare(turnOf(a), turnOf(b)) ||
        Number(isCertificate(b)) - Number(isCertificate(a)) ||
        compare(a.name, b.name) ||
        compare(a.id, b.id));
}
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

;// CONCATENATED MODULE: ./build/expiry/lib/lifespan.js


function lifespanOf(expiresAt, certificates, clock) {
    const dated = certificates
        .filter((one) => (0,days/* isDate */.$P)(one.expiresAt))
        .toSorted((a, b) => a.expiresAt - b.expiresAt);
    const first = dated.at(0);
    const last = dated.at(-1);
    const lastEnd = dated.length < certificates.length ? NaN : (last?.expiresAt ?? expiresAt);
    const ends = [expiresAt, lastEnd].filter(days/* isDate */.$P);
    const end = ends.length > 0 ? Math.min(...ends) : NaN;
    return {
        end,
        status: worst(statusOf(expiresAt, clock), statusOf(lastEnd, clock)),
        endedBy: lastEnd === end && end !== expiresAt ? last : undefined,
        first: first && first.expiresAt < end ? first : undefined,
    };
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-reasons.js


function endReason(expiresAt, certificates, { endedBy }, { now }) {
    const isDated = certificates.every((one) => (0,days/* isDate */.$P)(one.expiresAt));
    const undated = isDated ? '' : ' Not all dates of its certificates can be read.';
    if (!endedBy && (0,days/* isDate */.$P)(expiresAt))
        return `It ${(0,wording/* endsOn */.Cb)(expiresAt, now)}.${undated}`;
    const whose = certificates.length > 1 ? 'The last of its certificates,' : 'Its certificate';
    const comma = certificates.length > 1 ? ',' : '';
    const which = endedBy && `${whose} ${(0,wording/* certificateName */.LU)(endedBy)}${comma} ${(0,wording/* endsOn */.Cb)(endedBy.expiresAt, now)}`;
    if ((0,days/* isDate */.$P)(expiresAt))
        return `${which ?? ''}, before it does.${undated}`;
    return `It has no date of its own that can be read.${which === undefined ? '' : ` ${which}.`}${undated}`;
}
function firstReason({ first }, { now, warnWithin }) {
    if (!first || (0,days/* daysLeft */.H_)(first.expiresAt, now) >= warnWithin)
        return [];
    const end = (0,wording/* endsOn */.Cb)(first.expiresAt, now);
    return [
        `Builds that were signed with its certificate ${(0,wording/* certificateName */.LU)(first)} end earlier: that one ${end}.`,
    ];
}
function strangerReason(strangers, { now }) {
    const gone = strangers.filter(({ expiresAt }) => !(expiresAt <= now)).map(wording/* certificateName */.LU);
    if (gone.length === 0)
        return [];
    const is = gone.length === 1 ? 'is' : 'are';
    return [
        `Of its certificates, ${(0,wording/* listed */.KE)(gone)} ${is} not among the team's: what was signed with one that was revoked opens no more.`,
    ];
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(620);
;// CONCATENATED MODULE: ./build/expiry/lib/team.js



function teamOf({ certificates, profiles, bundleIds, files }, now) {
    const byEnd = profiles.toSorted((a, b) => endOrder(b) - endOrder(a) || (a.id < b.id ? -1 : 1));
    const inBuilds = files.flatMap(({ holds }) => (holds.kind === 'build' ? holds.profiles : []));
    const unclear = profiles.filter(({ certificates: held, expiresAt }) => !held?.length && !(expiresAt <= now));
    return {
        certificates,
        serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
        bundleIds: new Set(bundleIds),
        byUuid: new Map(byEnd.toReversed().map((one) => [one.uuid.toLowerCase(), one])),
        byName: (0,group_by/* groupBy */.$)(byEnd, ({ name }) => name),
        byApp: (0,group_by/* groupBy */.$)(byEnd, ({ bundleId, type }) => appKey({ bundleId, use: useOf(type) })),
        byPlace: (0,group_by/* groupBy */.$)(byEnd, placeKey),
        holders: (0,group_by/* groupByEach */.A)(profiles, serialNumbersIn),
        inBuilds: (0,group_by/* groupByEach */.A)(inBuilds, serialNumbersIn),
        unclearUntil: unclear.reduce((end, { expiresAt }) => Math.max(end, (0,days/* isDate */.$P)(expiresAt) ? expiresAt : Infinity), -Infinity),
    };
}
function endOrder({ expiresAt }) {
    return (0,days/* isDate */.$P)(expiresAt) ? expiresAt : -Number.MAX_VALUE;
}
function useOf(type) {
    if (type.endsWith('_INHOUSE'))
        return 'in-house';
    return isForDevelopment(type) ? 'development' : 'other';
}
function appKey({ bundleId, use }) {
    return `${bundleId} ${use}`;
}
function placeKey({ bundleId, type }) {
    return `${type} ${bundleId}`;
}
function serialNumbersIn({ certificates = [] }) {
    return [...new Set(certificates.map((one) => one.serialNumber))].filter((serialNumber) => serialNumber !== '');
}
function strangersOf(held, team) {
    return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}

;// CONCATENATED MODULE: ./build/expiry/lib/usable.js

function usableUntil({ state, expiresAt, certificates = [] }, { serialNumbers }, { now }) {
    const ends = certificates
        .filter((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber))
        .map((one) => one.expiresAt);
    const isUsable = state === 'ACTIVE' && (0,days/* isDate */.$P)(expiresAt) && expiresAt > now && ends.length > 0;
    return isUsable ? Math.min(expiresAt, Math.max(...ends)) : undefined;
}
function lastUsable(profiles, team, clock) {
    const usable = profiles.flatMap((profile) => {
        const until = usableUntil(profile, team, clock);
        return until === undefined ? [] : [{ profile, until }];
    });
    return usable.sort((a, b) => b.until - a.until || (a.profile.id < b.profile.id ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./build/expiry/lib/team-match.js


function matchOf(file, end, team, clock) {
    const same = team.byUuid.get(file.uuid.toLowerCase());
    if (same)
        return { how: 'uuid', profile: same, renewedUntil: undefined };
    const namesakes = namesakesOf(file, team);
    const others = file.bundleId === '' ? [] : (team.byApp.get(appKey(file)) ?? []);
    for (const candidates of [namesakes, others]) {
        const last = lastUsable(candidates, team, clock);
        if (last && last.until > end)
            return { how: 'app', profile: last.profile, renewedUntil: last.until };
    }
    const profile = namesakes[0] ?? others[0];
    return { how: profile ? 'app' : 'none', profile, renewedUntil: undefined };
}
function namesakesOf({ name, bundleId }, team) {
    return (team.byName.get(name) ?? []).filter((one) => ['', bundleId].includes(one.bundleId));
}

;// CONCATENATED MODULE: ./build/expiry/lib/build-finding.js









function buildFinding(path, build, team, clock) {
    const { profiles, unreadable } = build;
    const judged = profiles.map((profile) => judge(profile, team, clock));
    const byDate = worst(...judged.map((one) => one.status), unreadable.length > 0 ? 'unknown' : 'ok');
    const past = byDate === 'expired' ? pastOf(build, judged, clock) : undefined;
    const status = past ?? byDate;
    const order = ({ firstEnd }) => ((0,days/* isDate */.$P)(firstEnd) ? firstEnd : Number.MAX_VALUE);
    const [first] = judged.toSorted((a, b) => order(a) - order(b));
    const head = { id: `build:${path}`, kind: 'build', name: path };
    if (!first)
        return { ...head, ...NO_PROFILE };
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
        firstEnd: (0,days/* isDate */.$P)(first) ? first : life.end,
        match,
        strangers,
        status: worst(life.status, life.first ? atMost(use === 'development' ? 'warning' : 'critical', statusOf(first, clock)) : 'ok', strangerStatus(profile, strangers, { match, team }), certificates.length === 0 ? 'unknown' : 'ok'),
    };
}
function pastOf({ profiles, unreadable }, judged, clock) {
    const isMinor = unreadable.length === 0 && profiles.every(({ use }) => use === 'development');
    const ends = judged.map(({ life }) => life.end).filter(days/* isDate */.$P);
    return isMinor ? statusOfPast(Math.min(...ends), clock) : undefined;
}
function pastFix(past) {
    return past === 'ok' ? '' : 'Build it again if somebody still develops with it, or delete it.';
}
function strangerStatus({ certificates, use, bundleId }, strangers, { match: { how }, team }) {
    const isAll = strangers.length === certificates.length;
    if (strangers.length === 0 || !(use === 'in-house' || isAll))
        return 'ok';
    return how === 'none' && isAll && !team.bundleIds.has(bundleId) ? 'unknown' : 'critical';
}
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
    const app = bundleId === '' ? 'it' : (0,wording/* shortened */.vI)(bundleId);
    if (use !== 'in-house')
        return { apps: [], effect: `Copies of ${app} on registered devices stop opening.` };
    return {
        apps: bundleId === '' ? [] : [bundleId],
        effect: `Every copy of ${app} that was installed from this build stops opening.`,
    };
}
function appsInBuilds(files) {
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
    const where = isOneOfMany ? ` in ${(0,wording/* shortened */.vI)(at)}` : '';
    const may = life.first && (0,days/* isDate */.$P)(firstEnd)
        ? [
            `If it was signed with the certificate ${(0,wording/* certificateName */.LU)(life.first)}, it ends with that one, which ${(0,wording/* endsOn */.Cb)(firstEnd, clock.now)}.`,
        ]
        : [];
    const unclear = certificates.length === 0 ? ['Which certificates that holds cannot be told.'] : [];
    return [
        `Its profile ${(0,wording/* quoted */.TL)(name)}${where}: ${endReason(expiresAt, certificates, life, clock)}`,
        ...may,
        ...unclear,
        ...(status === 'expired' ? [] : strangerReason(strangers, clock)),
    ].join(' ');
}
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
    const mine = (0,days/* isDate */.$P)(end) ? `, which ends on ${(0,days/* dayOf */.kb)(end)}` : '';
    const name = (0,wording/* quoted */.TL)(profile.name);
    return renewedUntil === undefined
        ? [`The team has another one, ${name}, but builds with it would open no longer.`]
        : [
            `It was renewed: the team has ${name}, with which builds open until ${(0,days/* dayOf */.kb)(renewedUntil)}. This build still has the old one${mine}.`,
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
        return `Check what became of ${(0,wording/* quoted */.TL)(first.at)}, and build it again.`;
    if (!profile)
        return 'Build it again with a profile and a certificate that last longer, and ship it.';
    const name = (0,wording/* quoted */.TL)(profile.name);
    if (renewedUntil !== undefined)
        return `Build it again with the profile ${name} as the team has it now, and ship it.`;
    if ((usableUntil(profile, team, clock) ?? -Infinity) > firstEnd)
        return `Build it again with the profile ${name}, sign it with the certificate of it that ends last, and ship it.`;
    const { endedBy } = lifespanOf(profile.expiresAt, profile.certificates ?? [], clock);
    return `${renewal(profile, endedBy, team, clock)} Then build it again with that profile, and ship it.`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/certificate-finding.js





const isForPasses = ({ type }) => type.startsWith('PASS_TYPE_ID');
const UNCLEAR = 'A profile whose certificates are not known may hold it: until they are, it counts in full.';
function certificateFinding(certificate, team, inBuilds, clock) {
    const { id, name, type, serialNumber, expiresAt } = certificate;
    const held = appsOf(team.holders.get(serialNumber) ?? []);
    const apps = [...new Set([...held, ...(inBuilds.get(serialNumber) ?? [])])].sort();
    const { successor, isUnclear } = successionOf(certificate, team);
    const status = certificate_finding_judge(certificate, { isSucceeded: successor !== undefined, apps }, clock);
    const isForUnclear = isUnclear && status !== certificate_finding_judge(certificate, { isSucceeded: true, apps }, clock);
    return {
        id: `certificate:${id}`,
        kind: isForPasses(certificate) ? 'pass-type-certificate' : 'certificate',
        name,
        status,
        ...ending(expiresAt, clock),
        apps,
        effect: certificate_finding_effectOf(certificate, apps),
        reason: [certificate_finding_reasonOf(certificate, { successor, apps }, clock), ...(isForUnclear ? [UNCLEAR] : [])].join(' '),
        fix: status === 'ok' ? '' : certificate_finding_fixOf(certificate, { successor, apps }, team, clock),
        type,
        serialNumber,
    };
}
function certificate_finding_judge({ type, expiresAt }, { isSucceeded, apps }, clock) {
    const byDate = statusOf(expiresAt, clock);
    const isMinor = isSucceeded || (isForDevelopment(type) && apps.length === 0);
    if (byDate === 'expired' && isMinor)
        return statusOfPast(expiresAt, clock);
    return isSucceeded && byDate !== 'unknown' && !isForDistribution(type) ? atMost('warning', byDate) : byDate;
}
function successionOf(certificate, team) {
    const { serialNumber, expiresAt } = certificate;
    const newest = newestOf(certificate, team);
    const isHeld = team.holders.has(serialNumber) || team.inBuilds.has(serialNumber);
    if (!newest || isHeld)
        return { successor: undefined, isUnclear: false };
    const mayBeHeld = !isForPasses(certificate) && team.unclearUntil >= expiresAt;
    return { successor: mayBeHeld ? undefined : newest, isUnclear: mayBeHeld };
}
function newestOf(certificate, team) {
    const { name, type, expiresAt, passTypeId } = certificate;
    if (isForPasses(certificate) && passTypeId === undefined)
        return undefined;
    const isPersonal = isForDevelopment(type);
    return lastOf(team.certificates.filter((other) => other.type === type &&
        other.passTypeId === passTypeId &&
        (!isPersonal || other.name === name) &&
        other.expiresAt > expiresAt));
}
function certificate_finding_effectOf(certificate, apps) {
    const { passTypeId, type } = certificate;
    if (isForPasses(certificate)) {
        const passes = passTypeId === undefined ? 'Its passes' : `Passes of ${(0,wording/* quoted */.TL)(passTypeId)}`;
        return `${passes} can be neither signed nor updated with it any more.`;
    }
    const otherwise = isForDistribution(type)
        ? 'Installed builds that were signed with it stop opening.'
        : 'Nothing can be signed with it any more.';
    return stopOpening(apps) ?? otherwise;
}
function certificate_finding_reasonOf({ expiresAt, type }, { successor, apps, }, { now }) {
    const end = (0,days/* isDate */.$P)(expiresAt) ? `It ${(0,wording/* endsOn */.Cb)(expiresAt, now)}.` : 'Apple gives no date that can be read.';
    const isOver = expiresAt <= now && isForDevelopment(type) && apps.length === 0;
    if (!successor)
        return isOver ? `${end} It is for development only.` : end;
    return `${end} A newer one of its type is there, ${(0,wording/* certificateName */.LU)(successor)}, and nothing that was looked at needs this one.`;
}
function certificate_finding_fixOf(certificate, { successor, apps, }, team, clock) {
    const { type, expiresAt, id } = certificate;
    if (!(0,days/* isDate */.$P)(expiresAt))
        return `Look at it: epapi api GET /v1/certificates/${asArgument(id)}`;
    if (successor && isForDistribution(type))
        return shipWith(successor, expiresAt <= clock.now);
    if (successor)
        return 'Check that nothing signs with it any more; let it expire, and do not revoke it.';
    const order = successorOrder(certificate, team, clock);
    if (apps.length > 0)
        return `${order} Then have the profiles made anew with it (epapi apply), and ship builds of ${(0,wording/* listed */.KE)(apps)}.`;
    return isForDistribution(type) ? `${order} Then ship builds that are signed with it.` : order;
}
function shipWith(successor, isOver) {
    const ship = `Ship builds signed with its successor ${(0,wording/* certificateName */.LU)(successor)}`;
    return isOver
        ? `${ship} to whoever still has one that was signed with this.`
        : `${ship}; then ignore it, or let it end, and do not revoke it.`;
}

// EXTERNAL MODULE: ./build/expiry/lib/file-kinds.js
var file_kinds = __webpack_require__(4483);
// EXTERNAL MODULE: ./build/expiry/lib/held-certificate.js
var held_certificate = __webpack_require__(9690);
;// CONCATENATED MODULE: ./build/expiry/lib/file-finding.js












const BY_NAME = {
    ...{ ipa: 'build', folder: 'build', profile: 'profile-file' },
    ...{ certificate: 'certificate-file', pkcs12: 'certificate-file' },
};
function unreadableId(path) {
    const kind = (0,file_kinds/* fileKind */.h)(path);
    return `${kind === undefined ? 'file' : BY_NAME[kind]}:${path}`;
}
function fileFinding({ path, holds }, team, clock) {
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
const EFFECTS = { 'in-house': '_INHOUSE', development: '_DEVELOPMENT', other: '' };
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
            `The profile ${(0,wording/* quoted */.TL)(name)}: ${endReason(expiresAt, certificates, life, clock)}`,
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
    return `Put ${(0,wording/* quoted */.TL)(profile.name)} in its place, as the team has it now (epapi apply writes it): builds with that open until ${(0,days/* dayOf */.kb)(renewedUntil)}.`;
}
function certificateFileFinding(path, { certificates, doubt }, team, clock) {
    const strangers = strangersOf(certificates, team).filter(held_certificate/* isOfATeam */.C);
    const believed = certificates.map((one) => asAppleSays(one, team));
    const doubts = [...believed.flatMap((one) => one.doubt).slice(0, 1), ...doubtOf(doubt)];
    const status = worst(certificates.length === 0 || doubts.length > 0 ? 'unknown' : 'ok', strangers.length > 0 ? 'warning' : 'ok', ...believed.map(({ certificate: { expiresAt } }) => statusOf(expiresAt, clock)));
    const dated = believed.map(({ certificate }) => certificate).filter(({ expiresAt }) => (0,days/* isDate */.$P)(expiresAt));
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
function asAppleSays(certificate, team) {
    const { serialNumber, expiresAt } = certificate;
    const known = team.certificates.filter((one) => one.serialNumber === serialNumber);
    const ends = known.map((one) => one.expiresAt).filter(days/* isDate */.$P);
    const isSame = ends.some((end) => Math.abs(end - expiresAt) <= days/* DAY */.d_);
    if (ends.length === 0 || isSame || !(0,days/* isDate */.$P)(expiresAt))
        return { certificate, doubt: [] };
    const end = Math.min(...ends);
    const reason = `Of ${(0,wording/* certificateName */.LU)(certificate)} the file says that it ends on ${(0,days/* dayOf */.kb)(expiresAt)}; Apple says on ${(0,days/* dayOf */.kb)(end)}, and that counts: the file may be damaged.`;
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
function kindOf({ name, serialNumber, expiresAt }, { certificates }) {
    const known = certificates.find((one) => one.serialNumber === serialNumber);
    const alike = certificates.find((one) => one.name === name);
    return known ?? (alike && { ...alike, expiresAt });
}
function certificatesReason(first, isPartial, { now }) {
    const undated = isPartial ? ['Not all that is in it has a date that can be read.'] : [];
    const end = first
        ? [`The certificate ${(0,wording/* certificateName */.LU)(first)} in it ${(0,wording/* endsOn */.Cb)(first.expiresAt, now)}.`]
        : [];
    return [...end, ...undated].join(' ');
}

// EXTERNAL MODULE: ./build/expiry/lib/least.js
var least = __webpack_require__(194);
;// CONCATENATED MODULE: ./build/expiry/lib/invitation-finding.js




function invitationFinding({ id, email, expiresAt }, clock) {
    const byDate = statusOf(expiresAt, { ...clock, warnWithin: 1, failWithin: 0 });
    const status = byDate === 'unknown' ? byDate : atMost('warning', byDate);
    return {
        ...{ id: `invitation:${id}`, kind: 'invitation', name: email, status },
        ...ending(expiresAt, clock),
        apps: [],
        effect: 'Whoever was invited can join the team with it no more.',
        reason: (0,days/* isDate */.$P)(expiresAt)
            ? `It ${(0,wording/* endsOn */.Cb)(expiresAt, clock.now)}, and nobody has accepted it.`
            : 'Apple gives no date that can be read.',
        fix: status === 'ok'
            ? ''
            : `Delete it, and invite them again where they are still to come: epapi api DELETE /v1/userInvitations/${asArgument(id)}`,
    };
}

// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/expiry/lib/profile-past.js





function profile_past_pastOf(profile, team, clock) {
    const others = profile.bundleId === '' ? [] : (team.byPlace.get(placeKey(profile)) ?? []);
    const successor = lastUsable(others, team, clock);
    if (successor) {
        const name = (0,wording/* quoted */.TL)(successor.profile.name);
        return {
            reason: `It was succeeded by ${name}, with which builds open until ${(0,days/* dayOf */.kb)(successor.until)}.`,
            fix: `Ship builds with ${name} to whoever still has one with this; then delete it, or let it be.`,
        };
    }
    if (!isForDevelopment(profile.type))
        return undefined;
    return {
        reason: 'It is for development only.',
        fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
    };
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-finding.js









function profileFinding(profile, team, clock) {
    const { id, name, type, uuid, bundleId, certificates = [] } = profile;
    const life = lifespanOf(profile.expiresAt, certificates, clock);
    const strangers = strangersOf(certificates, team);
    const byDate = profile_finding_judge(profile, life, strangers, clock);
    const past = byDate === 'expired' ? profile_past_pastOf(profile, team, clock) : undefined;
    const isProof = (0,proof_name/* provenName */.wW)(name) !== undefined;
    const status = past ? statusOfPast(life.end, clock) : isProof ? atMost('warning', byDate) : byDate;
    const judged = { profile, life, strangers, status, past, isProof };
    return {
        id: `profile:${id}`,
        kind: 'profile',
        name,
        status,
        ...ending(life.end, clock),
        apps: past || isProof ? [] : appsOf([profile]),
        effect: isProof ? 'It only holds its name.' : effectOf(type, bundleId),
        reason: profile_finding_reasonOf(judged, clock),
        fix: profile_finding_fixOf(judged, team, clock),
        type,
        uuid,
        ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
    };
}
function profile_finding_judge(profile, life, strangers, clock) {
    const { state, certificates = [] } = profile;
    return worst(life.status, life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok', state === 'INVALID' || strangers.length > 0 ? 'warning' : 'ok', mayHaveStopped(profile, life, strangers, clock) ? 'critical' : 'ok', certificates.length === 0 ? 'unknown' : 'ok');
}
function mayHaveStopped({ type, certificates = [] }, { first }, strangers, { now }) {
    if (type.endsWith('_INHOUSE'))
        return strangers.length > 0 || (first !== undefined && first.expiresAt <= now);
    return isForUsers(type) && strangers.length > 0 && strangers.length === certificates.length;
}
function profile_finding_reasonOf({ profile, life, strangers, status, past }, clock) {
    const { expiresAt, certificates = [], state } = profile;
    if (past)
        return `${endReason(expiresAt, certificates, life, clock)} ${past.reason}`;
    if (status === 'expired')
        return endReason(expiresAt, certificates, life, clock);
    const unclear = 'Which certificates it holds could not be learnt: they may end it earlier.';
    const isEdited = certificates.length > 0 && strangers.length === 0;
    const invalid = `It is INVALID, so that nothing can be signed with it${isEdited ? '; installed copies do not mind' : ''}.`;
    return [
        endReason(expiresAt, certificates, life, clock),
        ...(certificates.length === 0 ? [unclear] : []),
        ...firstReason(life, clock),
        ...strangerReason(strangers, clock),
        ...(state === 'INVALID' ? [invalid] : []),
    ].join(' ');
}
function profile_finding_fixOf(judged, team, clock) {
    const { profile, status, past, isProof } = judged;
    const { id } = profile;
    if (status === 'ok')
        return '';
    if (isProof)
        return `A replacement left it: epapi apply deletes it, or ${deletion(id)}`;
    if (past)
        return past.fix;
    if (status === 'unknown')
        return `Look at it: epapi api GET /v1/profiles/${asArgument(id)} (a check with a scoped token cannot).`;
    return otherCertificate(judged, clock) ?? renewalFix(judged, team, clock);
}
function otherCertificate({ profile, life: { first, status }, strangers }, { now }) {
    const isSound = status === 'ok' && profile.state === 'ACTIVE' && strangers.length === 0;
    if (!first || first.expiresAt <= now || !isSound)
        return undefined;
    return `Sign new builds with another certificate that it holds, and ship them before ${(0,wording/* certificateName */.LU)(first)} ends.`;
}
function renewalFix({ profile, life, status }, team, clock) {
    const { id, type } = profile;
    const text = renewal(profile, life.endedBy, team, clock);
    const ship = isForUsers(type) ? ' Then ship builds with it.' : '';
    const retire = status === 'expired' ? ` If nobody needs it any more: ${deletion(id)}` : '';
    return `${text}${ship}${retire}`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/unseen-finding.js

function unseenFinding({ id, bundleId, reason }) {
    const app = bundleId === '' ? 'its app' : (0,wording/* shortened */.vI)(bundleId);
    return {
        ...{ id: `unseen-profiles:${id}`, kind: 'profile', name: `Profiles of ${bundleId || id}` },
        ...{ status: 'unknown', endsAt: undefined, daysLeft: undefined, apps: [] },
        effect: `Whether installed copies of ${app} have stopped opening cannot be told.`,
        reason,
        fix: `Check without a scoped token, or delete profiles of ${(0,wording/* quoted */.TL)(bundleId || id)} that nobody needs any more.`,
    };
}

;// CONCATENATED MODULE: ./build/expiry/find-endings.js












function findEndings(inventory, options) {
    const { warnWithin, failWithin, ignore = [] } = options;
    const now = options.now + (inventory.clockSkew ?? 0) * 1000;
    const { findings, notes } = (0,expiry_ignore/* applyIgnore */.P)(allFindings(inventory, { now, warnWithin, failWithin }), ignore, now, inventory.files);
    const counted = findings.filter(({ ignored }) => !ignored);
    return {
        checkedAt: now,
        warnWithin,
        failWithin,
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
function isBuild(path) {
    const kind = (0,file_kinds/* fileKind */.h)(path);
    return kind === 'ipa' || kind === 'folder';
}
function countsOf(findings) {
    const count = (status) => findings.filter((one) => one.status === status).length;
    return Object.fromEntries(STATUSES.map((status) => [status, count(status)]));
}
function soonestOf(findings, now) {
    const lasting = findings.filter(({ kind }) => kind !== 'invitation');
    const coming = lasting.filter(({ endsAt }) => endsAt !== undefined && endsAt > now);
    const end = (0,least/* least */.Y)(coming.map(({ endsAt = Infinity }) => endsAt));
    return coming.filter(({ endsAt }) => endsAt === end).sort(byUrgency)[0];
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ applyIgnore),
/* harmony export */   R: () => (/* binding */ readIgnore)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8932);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(620);
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5985);
/* harmony import */ var _lib_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2575);





const RULE = /^(.*?)\buntil\s+(\d{4}-\d\d-\d\d)(.*)$/i;
const MOST_SHOWN = 20;
function readIgnore(text) {
    const rules = [];
    const mistakes = [];
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const rule = readRule(line.trim());
        if (typeof rule === 'string')
            mistakes.push(`Line ${index + 1} ${rule}.`);
        else
            rules.push(rule);
    });
    if (mistakes.length === 0)
        return rules;
    throw ignoreError(mistakes);
}
function ignoreError(mistakes) {
    const more = mistakes.length - MOST_SHOWN;
    const headline = `ignore has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}.`;
    const shown = [...mistakes.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'EXPIRY.IGNORE',
        message: [headline, ...shown].join('\n'),
        hint: 'Write one rule per line, for example: Old App In-House until 2027-03-01: replaced by the new app',
    });
}
function readRule(line) {
    const [match, before = '', until = '', after = ''] = RULE.exec(line) ?? [];
    if (match === undefined)
        return 'does not say until when: until and a day such as 2027-03-01';
    const what = before.trim();
    const reason = /^\s*:(.*)$/.exec(after)?.[1]?.trim() ?? '';
    if (what === '')
        return 'does not say what is to be ignored';
    if (!isDay(until))
        return `has a day that no calendar has, ${until}`;
    if (reason === '')
        return 'has no reason: a colon after the day, and why';
    return { what, until, reason };
}
function isDay(text) {
    const time = Date.parse(text);
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(time) && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(time) === text;
}
function applyIgnore(findings, rules, now, files = []) {
    const holds = ({ until }) => now < Date.parse(until) + _days_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    const used = new Set();
    const vague = { names: sharedNames(findings), ...bundlesIn(files) };
    const judged = findings.map((finding) => {
        const met = rules.filter((rule) => meets(rule, finding, vague));
        met.forEach((rule) => used.add(rule));
        const [best] = met.filter(holds).sort((a, b) => (a.until < b.until ? 1 : -1));
        return best ? { ...finding, ignored: { reason: best.reason, until: best.until } } : finding;
    });
    const notes = rules.flatMap((rule) => {
        if (!holds(rule))
            return [`The rule of ignore for ${called(rule)} ended with ${rule.until}: it counts again.`];
        return used.has(rule) ? [] : [`The rule of ignore for ${called(rule)} ${uselessness(rule, vague)}`];
    });
    return { findings: judged, notes };
}
function uselessness({ what }, { names, bundled }) {
    if (names.has(what))
        return 'could mean several things: give the serial number or UUID of one.';
    if (bundled.has((0,_serial_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSerialNumber */ .k)(what)))
        return 'is for one of several certificates in a file: give the path of the file.';
    return 'meets nothing: take it out.';
}
function called({ what }) {
    return `"${(0,_lib_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(what)}"`;
}
const CERTIFICATES = ['certificate', 'pass-type-certificate', 'certificate-file'];
const PROFILES = ['profile', 'profile-file'];
function bundlesIn(files) {
    const several = files.flatMap(({ path, holds }) => holds.kind === 'certificates' && (holds.certificates.length > 1 || holds.doubt !== undefined)
        ? [{ path, certificates: holds.certificates }]
        : []);
    const numbers = several.flatMap(({ certificates }) => certificates.map((one) => one.serialNumber));
    return {
        bundles: new Set(several.map(({ path }) => `certificate-file:${path}`)),
        bundled: new Set(numbers),
    };
}
function sharedNames(findings) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(findings, ({ name }) => name);
    return new Set([...groups].filter(([, { length }]) => length > 1).map(([name]) => name));
}
function meets({ what }, { id, kind, name, serialNumber, uuid }, { names, bundles }) {
    if (what === name && !names.has(name))
        return true;
    if (PROFILES.includes(kind))
        return what.toLowerCase() === uuid?.toLowerCase();
    if (!CERTIFICATES.includes(kind) || bundles.has(id))
        return false;
    return serialNumber !== undefined && serialNumber !== '' && (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSerialNumber */ .k)(what) === serialNumber;
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
const KINDS = new Map([
    ['ipa', 'ipa'],
    ['app', 'folder'],
    ['xcarchive', 'folder'],
    ['mobileprovision', 'profile'],
    ['provisionprofile', 'profile'],
    ['cer', 'certificate'],
    ['p12', 'pkcs12'],
    ['pfx', 'pkcs12'],
]);
function fileKind(path) {
    return KINDS.get(/\.([^./]+)\/?$/.exec(path)?.[1]?.toLowerCase() ?? '');
}


/***/ }),

/***/ 9690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOfATeam),
/* harmony export */   h: () => (/* binding */ heldCertificate)
/* harmony export */ });
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);

function heldCertificate({ serialNumber, subject, notAfter }) {
    const plain = (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSerialNumber */ .k)(serialNumber);
    return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
}
function isOfATeam({ name }) {
    return name.includes(': ');
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ least)
/* harmony export */ });
function least(values) {
    return values.reduce((one, other) => Math.min(one, other), Infinity);
}


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
const DATE_TIME = /^([+\d][\d-]+)T[\d:.]+(Z|[+-]\d\d:?\d\d)$/i;
function timeOf(value) {
    const text = textOf(value);
    const day = DATE_TIME.exec(text)?.[1];
    return day !== undefined && isInCalendar(day) ? Date.parse(text) : NaN;
}
function isInCalendar(day) {
    const ofMonth = /-\d\d-(\d\d)$/.exec(day)?.[1];
    return ofMonth === undefined || new Date(`${day}T00:00:00Z`).getUTCDate() === Number(ofMonth);
}
function isId(text) {
    return /^[\w-]{1,80}$/.test(text);
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ endsOn),
/* harmony export */   E8: () => (/* binding */ asValue),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LU: () => (/* binding */ certificateName),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8932);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


const LONGEST_NAME = 120;
const MOST_NAMED = 5;
function shortened(text) {
    const letters = Array.from(text.slice(0, 2 * LONGEST_NAME + 2));
    return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}\u2026` : text;
}
function quoted(name) {
    return `"${shortened(name)}"`;
}
function certificateName({ name, serialNumber, }) {
    return `${quoted(name)} (${shortened(serialNumber)})`;
}
function listed(names) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(names.map(shortened), MOST_NAMED);
}
function endsOn(end, now) {
    return `${(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(end, now)}, on ${(0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOf */ .kb)(end)}`;
}
function asValue(text) {
    return JSON.stringify(text.length > 255 ? shortened(text) : text);
}


/***/ }),

/***/ 4755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* reexport */ TEAM_SCOPE),
  c: () => (/* binding */ readTeamInventory)
});

// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/formats/certificate.js
var certificate = __webpack_require__(6267);
// EXTERNAL MODULE: ./build/formats/mobileprovision.js + 2 modules
var mobileprovision = __webpack_require__(7451);
// EXTERNAL MODULE: ./build/expiry/lib/held-certificate.js
var held_certificate = __webpack_require__(9690);
// EXTERNAL MODULE: ./build/expiry/lib/values.js
var values = __webpack_require__(5385);
;// CONCATENATED MODULE: ./build/expiry/lib/profile-contents.js




const AT_ONCE = 100;
async function readHeldCertificates(api, ids) {
    const found = new Map();
    const askable = ids.filter(values/* isId */.eQ);
    for (let first = 0; first < askable.length; first += AT_ONCE) {
        const list = api.profiles.list({
            filter: { id: askable.slice(first, first + AT_ONCE) },
            fields: { profiles: ['profileContent'] },
        });
        for await (const { id, attributes } of list.all()) {
            const held = await certificatesIn((0,values/* textOf */.b6)(attributes.profileContent));
            if (held && held.length > 0)
                found.set(id, held);
        }
    }
    return found;
}
async function certificatesIn(content) {
    try {
        const { certificates } = await (0,mobileprovision/* readProfile */.e)(Buffer.from(content, 'base64'), { verify: false });
        return (await Promise.all(certificates.map(certificate/* readCertificateLabel */.AG))).map(held_certificate/* heldCertificate */.h);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/resources/operations.js
var operations = __webpack_require__(3715);
// EXTERNAL MODULE: ./build/client/lib/query.js
var lib_query = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/client/scope-of.js


const IGNORED = /^(limit|cursor|sort)=/;
function scopeOf(type, query) {
    const list = operations/* OPERATIONS */.xb.find(({ kind, resource }) => kind === 'list' && resource.type === type);
    if (!list)
        throw new TypeError(`${type} have no list`);
    const [path = '', search = ''] = (0,lib_query/* targetOf */.$)(list, undefined, query).split('?');
    const parameters = search.split('&').filter((parameter) => !IGNORED.test(parameter));
    return parameters.length > 0 ? `GET ${path}?${parameters.join('&')}` : `GET ${path}`;
}

// EXTERNAL MODULE: ./build/resources/descriptor.js
var descriptor = __webpack_require__(4860);
;// CONCATENATED MODULE: ./build/expiry/lib/team-requests.js


const PROFILE_FIELDS = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
const TEAM_REQUESTS = {
    certificates: {
        include: ['passTypeId'],
        fields: {
            certificates: ['name', 'certificateType', 'serialNumber', 'expirationDate', 'passTypeId'],
            passTypeIds: ['identifier'],
        },
    },
    profiles: {
        include: ['bundleId', 'certificates'],
        limits: { certificates: descriptor/* MOST_INCLUDED */.lf },
        fields: {
            profiles: [...PROFILE_FIELDS, 'bundleId', 'certificates'],
            bundleIds: ['identifier'],
            certificates: ['serialNumber'],
        },
    },
    bundleIds: {
        include: ['profiles'],
        limits: { profiles: descriptor/* MOST_INCLUDED */.lf },
        fields: { bundleIds: ['identifier', 'profiles'], profiles: PROFILE_FIELDS },
    },
    userInvitations: { fields: { userInvitations: ['email', 'expirationDate'] } },
};
const TEAM_SCOPE = [
    scopeOf('certificates', TEAM_REQUESTS.certificates),
    scopeOf('profiles', TEAM_REQUESTS.profiles),
    scopeOf('bundleIds', TEAM_REQUESTS.bundleIds),
    scopeOf('userInvitations', TEAM_REQUESTS.userInvitations),
];

;// CONCATENATED MODULE: ./build/expiry/lib/team-profiles.js


async function readListedProfiles(api) {
    const found = new Map();
    for await (const { data, included } of api.profiles.list(TEAM_REQUESTS.profiles)) {
        const identifiers = new Map(included.flatMap((one) => identifierIn(one)));
        for (const one of data) {
            const { bundleId, certificates } = one.relationships ?? {};
            const [holder = ''] = idsIn(bundleId);
            const profile = watched(one, identifiers.get(holder) ?? '');
            found.set(one.id, { profile, holder, certificateIds: wholeIn(certificates) });
        }
    }
    return found;
}
function identifierIn({ type, id, attributes }) {
    return type === 'bundleIds' ? [[id, (0,values/* textOf */.b6)(attributes.identifier)]] : [];
}
function watched({ id, attributes }, bundleId) {
    return {
        id,
        name: (0,values/* textOf */.b6)(attributes.name),
        type: (0,values/* textOf */.b6)(attributes.profileType),
        uuid: (0,values/* textOf */.b6)(attributes.uuid),
        state: (0,values/* textOf */.b6)(attributes.profileState),
        expiresAt: (0,values/* timeOf */.nR)(attributes.expirationDate),
        bundleId,
        certificates: undefined,
    };
}
async function readHolders(api) {
    const found = [];
    for await (const { data, included } of api.bundleIds.list(TEAM_REQUESTS.bundleIds)) {
        const profiles = new Map(included.map((one) => [one.id, one]));
        for (const bundleId of data)
            found.push(holderOf(bundleId, profiles));
    }
    return found;
}
function holderOf({ id, attributes, relationships }, included) {
    const identifier = (0,values/* textOf */.b6)(attributes.identifier);
    const came = idsIn(relationships?.profiles).map((one) => included.get(one));
    const profiles = came.flatMap((one) => (one?.type === 'profiles' ? [watched(one, identifier)] : []));
    return { id, identifier, profiles, total: relationships?.profiles?.meta?.paging?.total ?? Infinity };
}
async function readProfilesOf(api, { id, identifier }) {
    const found = [];
    for await (const one of api.bundleIds.profiles(id, { fields: { profiles: PROFILE_FIELDS } }).all())
        found.push(watched(one, identifier));
    return found;
}
function idsIn(relationship) {
    const data = [relationship?.data ?? []].flat();
    return data.flatMap((one) => one?.id ?? []);
}
function wholeIn(relationship) {
    const ids = idsIn(relationship);
    return ids.length === relationship?.meta?.paging?.total ? ids : undefined;
}
function resolveCertificates(ids, team) {
    const found = ids?.map((id) => team.get(id));
    if (!found?.every((one) => one !== undefined))
        return undefined;
    return found.map(({ name, serialNumber, expiresAt }) => ({ name, serialNumber, expiresAt }));
}

// EXTERNAL MODULE: ./build/expiry/lib/wording.js
var wording = __webpack_require__(2575);
;// CONCATENATED MODULE: ./build/expiry/read-inventory.js








async function readTeamInventory(api, options) {
    const [certificates, listed, holders, invitations] = await Promise.all([
        readCertificates(api),
        readListedProfiles(api),
        readHolders(api),
        readInvitations(api),
    ]);
    const { clockSkew } = api.usage();
    const now = options.now() + clockSkew * 1000;
    const scan = { api, isScoped: options.isScoped ?? false, now, unseen: [] };
    const team = new Map(certificates.map((one) => [one.id, one]));
    const profiles = await completeProfiles(scan, allProfiles(listed, await seenOf(scan, listed, holders), team));
    return {
        certificates,
        profiles,
        bundleIds: holders.map(({ identifier }) => identifier),
        invitations: invitations ?? [],
        unseen: scan.unseen,
        notLookedAt: invitations ? [] : ['Invitations: the role of this key may not read them.'],
        ...(clockSkew !== 0 && { clockSkew }),
    };
}
async function readCertificates(api) {
    const found = [];
    for await (const { data, included } of api.certificates.list(TEAM_REQUESTS.certificates)) {
        const others = new Map(included.map((one) => [one.id, one]));
        for (const certificate of data)
            found.push(certificateOf(certificate, others));
    }
    return found;
}
function certificateOf({ id, attributes, relationships }, included) {
    const [reference] = [relationships?.passTypeId?.data ?? []].flat();
    const pass = included.get(reference?.id ?? '');
    const passTypeId = pass?.type === 'passTypeIds' ? (0,values/* textOf */.b6)(pass.attributes.identifier) : '';
    return {
        id,
        name: (0,values/* textOf */.b6)(attributes.name),
        type: (0,values/* textOf */.b6)(attributes.certificateType),
        serialNumber: (0,serial_number/* plainSerialNumber */.k)((0,values/* textOf */.b6)(attributes.serialNumber)),
        expiresAt: (0,values/* timeOf */.nR)(attributes.expirationDate),
        ...(passTypeId !== '' && { passTypeId, passTypeResource: (0,values/* textOf */.b6)(pass?.id) }),
    };
}
async function readInvitations(api) {
    const found = [];
    try {
        for await (const { id, attributes } of api.userInvitations.list(TEAM_REQUESTS.userInvitations).all())
            found.push({ id, email: (0,values/* textOf */.b6)(attributes.email), expiresAt: (0,values/* timeOf */.nR)(attributes.expirationDate) });
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.h && error.status === 403)
            return undefined;
        throw error;
    }
    return found;
}
async function seenOf(scan, listed, holders) {
    const known = new Map(holders.map(({ id, profiles }) => [id, new Set(profiles.map((one) => one.id))]));
    for (const [id, { holder }] of listed)
        known.get(holder)?.add(id);
    const partial = holders.filter(({ id, total }) => (known.get(id)?.size ?? 0) < total);
    if (scan.isScoped)
        partial.forEach((holder) => scan.unseen.push(unseenOf(holder)));
    const more = scan.isScoped ? [] : await Promise.all(partial.map((one) => readProfilesOf(scan.api, one)));
    return [...holders.flatMap(({ profiles }) => profiles), ...more.flat()];
}
function unseenOf({ id, identifier }) {
    const reason = `${(0,wording/* shortened */.vI)(identifier)} has more profiles than come along with it, and a scoped token may not ask for the others: some may have expired.`;
    return { id, bundleId: identifier, reason };
}
function allProfiles(listed, seen, team) {
    const all = new Map(seen.map((profile) => [profile.id, profile]));
    for (const [id, { profile, certificateIds }] of listed) {
        const bundleId = profile.bundleId || (all.get(id)?.bundleId ?? '');
        all.set(id, { ...profile, bundleId, certificates: resolveCertificates(certificateIds, team) });
    }
    return [...all.values()];
}
async function completeProfiles(scan, profiles) {
    const unclear = profiles.filter(({ expiresAt, state, certificates = [] }) => !(expiresAt <= scan.now) && (state === 'INVALID' || certificates.length === 0));
    const ids = new Set(unclear.map(({ id }) => id));
    const held = await readHeldCertificates(scan.api, scan.isScoped ? [] : [...ids]);
    return profiles.map((profile) => ids.has(profile.id) ? { ...profile, certificates: held.get(profile.id) } : profile);
}


/***/ })

};
;