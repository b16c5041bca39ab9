"use strict";
exports.id = 612;
exports.ids = [612];
exports.modules = {

/***/ 7332:
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
    return /(^|_)DISTRIBUTION$/.test(type);
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
function newCertificate(type) {
    const word = type !== undefined && /^[A-Z0-9_]{1,80}$/.test(type) ? type : 'TYPE';
    const pass = word.startsWith('PASS_TYPE_ID') ? ' --field passTypeId=ID' : '';
    return `epapi api POST /v1/certificates --field certificateType=${word} --field csrContent=@request.csr${pass}`;
}
function lastOf(certificates) {
    return certificates.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1))[0];
}
function successorOrder(old, certificates) {
    const later = certificates.filter(({ type, passTypeId, expiresAt }) => type === old?.type && passTypeId === old.passTypeId && expiresAt > old.expiresAt);
    const last = lastOf(later);
    return last
        ? `Take ${(0,wording/* certificateName */.LU)(last)}, which ends later (a manifest that names none by its serial number does).`
        : `Make its successor: ${newCertificate(old?.type)}`;
}
function firstCertificate(profileType, certificates, now) {
    const isFit = profileType.endsWith('_DEVELOPMENT') ? isForDevelopment : isForDistribution;
    if (certificates.some(({ type, expiresAt }) => isFit(type) && expiresAt > now))
        return '';
    const type = /^(IOS|TVOS)_/.test(profileType)
        ? `IOS_${isFit === isForDevelopment ? 'DEVELOPMENT' : 'DISTRIBUTION'}`
        : undefined;
    return `Make a certificate first, since none is left: ${newCertificate(type)} Then `;
}
function deletion(id) {
    return `epapi api DELETE /v1/profiles/${asArgument(id)}`;
}
function renewal({ name, type, bundleId }, warnWithin) {
    const days = Math.min(Math.max(warnWithin, 1), LONGEST_RENEWAL);
    const fields = [
        `type: ${(0,wording/* asValue */.E8)(type)}`,
        ...(bundleId === '' ? [] : [`bundle-id: ${(0,wording/* asValue */.E8)(bundleId)}`]),
        `renew-within: ${days} ${days === 1 ? 'day' : 'days'}`,
    ];
    return `run epapi apply with this in the manifest, beside its bundle-ids and certificates: profiles: { ${(0,wording/* asValue */.E8)(name)}: { ${fields.join(', ')} } }`;
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
        compare(a.endsAt ?? Infinity, b.endsAt ?? Infinity) ||
        compare(a.name, b.name) ||
        compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/expiry/lib/certificate-finding.js





const isForPasses = ({ type }) => type.startsWith('PASS_TYPE_ID');
function certificateFinding(certificate, team, clock) {
    const { id, name, type, serialNumber, expiresAt } = certificate;
    const apps = appsOf(team.holders.get(serialNumber) ?? []);
    const successor = successorOf(certificate, team);
    const status = judge(certificate, { isSucceeded: successor !== undefined, apps }, clock);
    return {
        id: `certificate:${id}`,
        kind: isForPasses(certificate) ? 'pass-type-certificate' : 'certificate',
        name,
        status,
        ...ending(expiresAt, clock),
        apps,
        effect: certificate_finding_effectOf(certificate, apps, successor),
        reason: reasonOf(certificate, { successor, apps }, clock),
        fix: status === 'ok' ? '' : fixOf(certificate, team, { successor, apps }),
        type,
        serialNumber,
    };
}
function judge({ type, expiresAt }, { isSucceeded, apps }, clock) {
    const byDate = statusOf(expiresAt, clock);
    const isMinor = isSucceeded || (isForDevelopment(type) && apps.length === 0);
    if (byDate === 'expired' && isMinor)
        return statusOfPast(expiresAt, clock);
    return isSucceeded && byDate !== 'unknown' && !isForDistribution(type) ? atMost('warning', byDate) : byDate;
}
function successorOf(certificate, team) {
    const { name, type, serialNumber, expiresAt, passTypeId } = certificate;
    if (isForPasses(certificate) && passTypeId === undefined)
        return undefined;
    const isHeld = team.holders.has(serialNumber) || team.inBuilds.has(serialNumber);
    const mayBeHeld = !isForPasses(certificate) && team.unclearUntil >= expiresAt;
    if (isHeld || mayBeHeld)
        return undefined;
    const isPersonal = isForDevelopment(type);
    return lastOf(team.certificates.filter((other) => other.type === type &&
        other.passTypeId === passTypeId &&
        (!isPersonal || other.name === name) &&
        other.expiresAt > expiresAt));
}
function certificate_finding_effectOf(certificate, apps, successor) {
    const { passTypeId } = certificate;
    if (isForPasses(certificate)) {
        const passes = passTypeId === undefined ? 'Its passes' : `Passes of ${(0,wording/* quoted */.TL)(passTypeId)}`;
        return `${passes} can be neither signed nor updated with it any more.`;
    }
    if (successor && isForDistribution(certificate.type))
        return 'Installed builds that were signed with it stop opening.';
    return stopOpening(apps) ?? 'Nothing can be signed with it any more.';
}
function reasonOf({ expiresAt, type }, { successor, apps, }, { now }) {
    const end = (0,days/* isDate */.$P)(expiresAt) ? `It ${(0,wording/* endsOn */.Cb)(expiresAt, now)}.` : 'Apple gives no date that can be read.';
    const isOver = expiresAt <= now && isForDevelopment(type) && apps.length === 0;
    if (!successor)
        return isOver ? `${end} It is for development only.` : end;
    return `${end} A newer one of its type is there, ${(0,wording/* certificateName */.LU)(successor)}, and nothing that was looked at needs this one.`;
}
function fixOf(certificate, team, { successor, apps, }) {
    const { type, expiresAt, id } = certificate;
    if (!(0,days/* isDate */.$P)(expiresAt))
        return `Look at it: epapi api GET /v1/certificates/${asArgument(id)}`;
    if (successor && isForDistribution(type))
        return `Ship builds signed with its successor ${(0,wording/* certificateName */.LU)(successor)}; then ignore it, or let it end, and do not revoke it.`;
    if (successor)
        return 'Check that nothing signs with it any more; let it expire, and do not revoke it.';
    const then = apps.length > 0
        ? ` Then have the profiles made anew with it (epapi apply), and ship builds of ${(0,wording/* listed */.KE)(apps)}.`
        : '';
    return `${successorOrder(certificate, team.certificates)}${then}`;
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


function teamOf({ certificates, profiles, files }) {
    const inBuilds = files.flatMap(({ holds }) => holds.kind === 'build' ? holds.profiles.flatMap((one) => one.certificates) : []);
    const unclear = profiles.filter(({ certificates: held }) => !held?.length);
    return {
        certificates,
        serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
        byUuid: lastBy(profiles, ({ uuid }) => uuid.toLowerCase()),
        byName: lastBy(profiles, ({ name }) => name),
        byBundleId: lastBy(profiles, ({ bundleId, type }) => appKey(bundleId, type.endsWith('_INHOUSE'))),
        byPlace: (0,group_by/* groupBy */.$)(profiles, placeKey),
        holders: (0,group_by/* groupByEach */.A)(profiles, serialNumbersIn),
        inBuilds: new Set(inBuilds.map(({ serialNumber }) => serialNumber)),
        unclearUntil: unclear.reduce((end, { expiresAt }) => Math.max(end, (0,days/* isDate */.$P)(expiresAt) ? expiresAt : Infinity), -Infinity),
    };
}
function appKey(bundleId, inHouse) {
    return bundleId === '' ? '' : `${bundleId} ${inHouse ? 'in-house' : 'other'}`;
}
function placeKey({ bundleId, type }) {
    return `${type} ${bundleId}`;
}
function lastBy(profiles, keyOf) {
    const found = new Map();
    for (const profile of profiles) {
        const key = keyOf(profile);
        if (key === '')
            continue;
        const other = found.get(key);
        if (!other || !(other.expiresAt >= profile.expiresAt))
            found.set(key, profile);
    }
    return found;
}
function serialNumbersIn({ certificates = [] }) {
    return [...new Set(certificates.map((one) => one.serialNumber))].filter((serialNumber) => serialNumber !== '');
}
function strangersOf(held, team) {
    return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}

;// CONCATENATED MODULE: ./build/expiry/lib/team-match.js

function matchOf({ uuid, name, bundleId, inHouse, expiresAt }, team) {
    const same = team.byUuid.get(uuid.toLowerCase());
    if (same)
        return { how: 'uuid', profile: same, isRenewed: false };
    const named = team.byName.get(name);
    const namesake = named && ['', bundleId].includes(named.bundleId) ? named : undefined;
    const profile = namesake ?? team.byBundleId.get(appKey(bundleId, inHouse));
    const isRenewed = profile !== undefined && profile.expiresAt > expiresAt;
    return { how: namesake ? 'name' : profile ? 'bundle-id' : 'none', profile, isRenewed };
}

;// CONCATENATED MODULE: ./build/expiry/lib/build-finding.js








function buildFinding(path, profiles, team, clock) {
    const judged = profiles.map((profile) => build_finding_judge(profile, team, clock));
    const status = worst(...judged.map((one) => one.status));
    const order = ({ firstEnd }) => ((0,days/* isDate */.$P)(firstEnd) ? firstEnd : Number.MAX_VALUE);
    const [first] = judged.toSorted((a, b) => order(a) - order(b));
    const head = { id: `build:${path}`, kind: 'build', name: path };
    if (!first)
        return { ...head, ...NO_PROFILE };
    const worstOne = judged.find((one) => one.status === status) ?? first;
    const shown = first.status === status ? first : worstOne;
    const ended = shown.life.first ?? shown.life.endedBy;
    return {
        ...head,
        status,
        ...ending(first.firstEnd, clock),
        ...appOf(profiles),
        reason: [build_finding_reasonOf(shown, profiles.length > 1, clock), ...teamReason(shown)].join(' '),
        fix: status === 'ok' ? '' : build_finding_fixOf(shown, clock),
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
function build_finding_judge(profile, team, clock) {
    const { certificates, expiresAt } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const match = matchOf(profile, team);
    const strangers = strangersOf(certificates, team);
    const first = life.first?.expiresAt ?? NaN;
    return {
        profile,
        life,
        firstEnd: (0,days/* isDate */.$P)(first) ? first : life.end,
        match,
        strangers,
        status: worst(life.status, life.first ? atMost('critical', statusOf(first, clock)) : 'ok', strangerStatus(profile, strangers, match), certificates.length === 0 ? 'unknown' : 'ok'),
    };
}
function strangerStatus({ certificates, inHouse }, strangers, { how }) {
    const isAll = strangers.length === certificates.length;
    if (strangers.length === 0 || !(inHouse || isAll))
        return 'ok';
    return how === 'none' && isAll ? 'unknown' : 'critical';
}
function appOf(profiles) {
    const depth = ({ at }) => at.split('/').length;
    const [main] = profiles.toSorted((a, b) => depth(a) - depth(b));
    const bundleId = main?.bundleId ?? '';
    const app = bundleId === '' ? 'it' : (0,wording/* shortened */.vI)(bundleId);
    if (!main?.inHouse)
        return { apps: [], effect: `Copies of ${app} on registered devices stop opening.` };
    return {
        apps: bundleId === '' ? [] : [bundleId],
        effect: `Every copy of ${app} that was installed from this build stops opening.`,
    };
}
function build_finding_reasonOf({ profile, life, strangers, firstEnd, status }, isOneOfMany, clock) {
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
function teamReason({ match, life: { end } }) {
    const { how, profile, isRenewed } = match;
    if (how === 'uuid')
        return [];
    if (!profile)
        return ['The team has no such profile.'];
    const mine = (0,days/* isDate */.$P)(end) ? `, which ends on ${(0,days/* dayOf */.kb)(end)}` : '';
    const theirs = (0,days/* isDate */.$P)(profile.expiresAt) ? `, which ends on ${(0,days/* dayOf */.kb)(profile.expiresAt)}` : '';
    return isRenewed
        ? [
            `It was renewed: the team has ${(0,wording/* quoted */.TL)(profile.name)}${theirs}. This build still has the old one${mine}.`,
        ]
        : [`The team has another one by now, ${(0,wording/* quoted */.TL)(profile.name)}${theirs}.`];
}
function build_finding_fixOf({ match: { profile, isRenewed } }, { warnWithin }) {
    if (!profile)
        return 'Build it again with a profile and a certificate that last longer, and ship it.';
    if (isRenewed)
        return `Build it again with the profile ${(0,wording/* quoted */.TL)(profile.name)} as the team has it now, and ship it.`;
    return `First ${renewal(profile, warnWithin)} Then build it again with that profile, and ship it.`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/file-finding.js









function fileFinding({ path, holds }, team, clock) {
    switch (holds.kind) {
        case 'build':
            return buildFinding(path, holds.profiles, team, clock);
        case 'profile':
            return profileFileFinding(path, holds.profile, team, clock);
        case 'certificates':
            return certificateFileFinding(path, holds.certificates, team, clock);
        case 'unreadable':
            return {
                ...{ id: `file:${path}`, kind: 'file', name: path, status: 'unknown' },
                ...{ endsAt: undefined, daysLeft: undefined, apps: [] },
                effect: 'Whether something in it ends cannot be told.',
                reason: holds.message,
                fix: holds.hint,
            };
    }
}
function profileFileFinding(path, profile, team, clock) {
    const { name, uuid, bundleId, inHouse, certificates, expiresAt } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const strangers = strangersOf(certificates, team);
    const status = worst(life.status, life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok', strangers.length > 0 ? 'warning' : 'ok', certificates.length === 0 ? 'unknown' : 'ok');
    return {
        ...{ id: `profile-file:${path}`, kind: 'profile-file', name: path, status },
        ...ending(life.end, clock),
        apps: inHouse && bundleId !== '' ? [bundleId] : [],
        effect: effectOf(inHouse ? '_INHOUSE' : '', bundleId),
        reason: [
            `The profile ${(0,wording/* quoted */.TL)(name)}: ${endReason(expiresAt, certificates, life, clock)}`,
            ...firstReason(life, clock),
            ...strangerReason(strangers, clock),
        ].join(' '),
        fix: status === 'ok' ? '' : 'Have the profile made anew (epapi apply), and put the new one in its place.',
        uuid,
        ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
    };
}
function certificateFileFinding(path, certificates, team, clock) {
    const strangers = strangersOf(certificates, team).filter(isOfATeam);
    const status = worst(certificates.length === 0 ? 'unknown' : 'ok', strangers.length > 0 ? 'warning' : 'ok', ...certificates.map(({ expiresAt }) => statusOf(expiresAt, clock)));
    const dated = certificates.filter(({ expiresAt }) => (0,days/* isDate */.$P)(expiresAt));
    const [first] = dated.toSorted((a, b) => a.expiresAt - b.expiresAt);
    const known = team.certificates.find((one) => one.serialNumber === first?.serialNumber);
    const apps = appsOf(certificates.flatMap(({ serialNumber }) => team.holders.get(serialNumber) ?? []));
    return {
        ...{ id: `certificate-file:${path}`, kind: 'certificate-file', name: path, status },
        ...ending(first?.expiresAt ?? NaN, clock),
        apps,
        effect: stopOpening(apps) ?? 'Nothing can be signed with it any more.',
        reason: [
            certificatesReason(first, dated.length < certificates.length || !first, clock),
            ...strangerReason(strangers, clock),
        ].join(' '),
        fix: status === 'ok' ? '' : `${successorOrder(known, team.certificates)} Then put it in its place.`,
        ...(known && { type: known.type }),
        ...(first && { serialNumber: first.serialNumber }),
    };
}
function isOfATeam({ name }) {
    return name.includes(': ');
}
function certificatesReason(first, isPartial, { now }) {
    const undated = isPartial ? ['Not all that is in it has a date that can be read.'] : [];
    const end = first
        ? [`The certificate ${(0,wording/* certificateName */.LU)(first)} in it ${(0,wording/* endsOn */.Cb)(first.expiresAt, now)}.`]
        : [];
    return [...end, ...undated].join(' ');
}

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
        fix: status === 'ok' ? '' : 'Invite them again: epapi api POST /v1/userInvitations',
    };
}

// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/expiry/lib/profile-past.js




function pastOf(profile, team, clock) {
    const successor = profile_past_successorOf(profile, team, clock);
    if (successor)
        return {
            reason: `It was succeeded by ${(0,wording/* quoted */.TL)(successor.name)}, which ends on ${(0,days/* dayOf */.kb)(successor.expiresAt)}.`,
            fix: `Ship builds with ${(0,wording/* quoted */.TL)(successor.name)} to whoever still has one with this; then delete it, or let it be.`,
        };
    if (!isForDevelopment(profile.type))
        return undefined;
    return {
        reason: 'It is for development only.',
        fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
    };
}
function profile_past_successorOf(profile, team, clock) {
    if (profile.bundleId === '')
        return undefined;
    const others = team.byPlace.get(placeKey(profile)) ?? [];
    const [last] = others
        .filter((one) => isUsable(one, team, clock))
        .sort((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
    return last;
}
function isUsable({ state, expiresAt, certificates = [] }, { serialNumbers }, { now }) {
    const holds = certificates.some((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber));
    return state === 'ACTIVE' && (0,days/* isDate */.$P)(expiresAt) && expiresAt > now && holds;
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-finding.js









function profileFinding(profile, team, clock) {
    const { id, name, type, uuid, bundleId, certificates = [] } = profile;
    const life = lifespanOf(profile.expiresAt, certificates, clock);
    const strangers = strangersOf(certificates, team);
    const byDate = profile_finding_judge(profile, life, strangers, clock);
    const past = byDate === 'expired' ? pastOf(profile, team, clock) : undefined;
    const isProof = (0,proof_name/* provenName */.w)(name) !== undefined;
    const status = past ? statusOfPast(life.end, clock) : isProof ? atMost('warning', byDate) : byDate;
    const judged = { profile, life, strangers, status, past };
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
    const { profile, status, past } = judged;
    const { id, name } = profile;
    if (status === 'ok')
        return '';
    if ((0,proof_name/* provenName */.w)(name) !== undefined)
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
    const ending = team.certificates.find(({ serialNumber }) => serialNumber === life.endedBy?.serialNumber);
    const successor = life.endedBy ? `${successorOrder(ending, team.certificates)} Then ` : '';
    const first = firstCertificate(type, team.certificates, clock.now) || successor;
    const renew = renewal(profile, clock.warnWithin);
    const text = `${first}${first === '' ? renew.replace(/^r/, 'R') : renew}`;
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
    const { findings, notes } = (0,expiry_ignore/* applyIgnore */.P)(allFindings(inventory, { now, warnWithin, failWithin }), ignore, now);
    const counted = findings.filter(({ ignored }) => !ignored);
    return {
        checkedAt: now,
        warnWithin,
        failWithin,
        status: worst(...counted.map(({ status }) => status)),
        findings: findings.toSorted(byUrgency),
        counts: countsOf(counted),
        ignored: findings.length - counted.length,
        soonest: soonestOf(counted, now),
        notes: [...inventory.notLookedAt, ...notes],
    };
}
function allFindings(inventory, clock) {
    const { certificates, profiles, unseen, invitations, files } = inventory;
    const team = teamOf(inventory);
    return [
        ...certificates.map((one) => certificateFinding(one, team, clock)),
        ...profiles.map((one) => profileFinding(one, team, clock)),
        ...unseen.map(unseenFinding),
        ...invitations.map((one) => invitationFinding(one, clock)),
        ...files.map((one) => fileFinding(one, team, clock)),
    ];
}
function countsOf(findings) {
    const count = (status) => findings.filter((one) => one.status === status).length;
    return Object.fromEntries(STATUSES.map((status) => [status, count(status)]));
}
function soonestOf(findings, now) {
    const coming = findings.filter(({ endsAt }) => endsAt !== undefined && endsAt > now);
    const end = coming.reduce((soonest, { endsAt = Infinity }) => Math.min(soonest, endsAt), Infinity);
    return coming.filter(({ endsAt }) => endsAt === end).sort(byUrgency)[0];
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ applyIgnore),
/* harmony export */   R: () => (/* binding */ readIgnore)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8932);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(620);
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5985);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
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
    return (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(time) && (0,_days_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(time) === text;
}
function applyIgnore(findings, rules, now) {
    const holds = ({ until }) => now < Date.parse(until) + _days_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
    const used = new Set();
    const shared = sharedNames(findings);
    const judged = findings.map((finding) => {
        const met = rules.filter((rule) => meets(rule, finding, shared));
        met.forEach((rule) => used.add(rule));
        const [best] = met.filter(holds).sort((a, b) => (a.until < b.until ? 1 : -1));
        return best ? { ...finding, ignored: { reason: best.reason, until: best.until } } : finding;
    });
    const notes = rules.flatMap((rule) => {
        if (!holds(rule))
            return [`The rule of ignore for ${called(rule)} ended with ${rule.until}: it counts again.`];
        if (used.has(rule))
            return [];
        return shared.has(rule.what)
            ? [
                `The rule of ignore for ${called(rule)} could mean several certificates: give the serial number of one.`,
            ]
            : [`The rule of ignore for ${called(rule)} meets nothing: take it out.`];
    });
    return { findings: judged, notes };
}
function called({ what }) {
    return `"${(0,_lib_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(what)}"`;
}
const CERTIFICATES = ['certificate', 'pass-type-certificate', 'certificate-file'];
function sharedNames(findings) {
    const certificates = findings.filter(({ kind }) => CERTIFICATES.includes(kind));
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(certificates, ({ name }) => name);
    return new Set([...groups].filter(([, { length }]) => length > 1).map(([name]) => name));
}
function meets({ what }, { kind, name, serialNumber, uuid }, shared) {
    const isNamed = what === name && !(CERTIFICATES.includes(kind) && shared.has(name));
    if (isNamed || what.toLowerCase() === uuid?.toLowerCase())
        return true;
    if (!CERTIFICATES.includes(kind))
        return false;
    return serialNumber !== undefined && serialNumber !== '' && (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_4__/* .plainSerialNumber */ .k)(what) === serialNumber;
}


/***/ }),

/***/ 9690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ heldCertificate)
/* harmony export */ });
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5985);

function heldCertificate({ serialNumber, subject, notAfter }) {
    const plain = (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSerialNumber */ .k)(serialNumber);
    return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
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
const DATE_TIME = /^[+\d][\d-]+T[\d:.]+(Z|[+-]\d\d:?\d\d)$/i;
function timeOf(value) {
    const text = textOf(value);
    return DATE_TIME.test(text) ? Date.parse(text) : NaN;
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
    const shown = names.slice(0, MOST_NAMED).map(shortened);
    const more = names.length - shown.length;
    const all = more > 0 ? [...shown, `${more} more`] : shown;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
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
        return (await Promise.all(certificates.map(certificate/* readCertificate */.w))).map(held_certificate/* heldCertificate */.h);
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
        ...(passTypeId !== '' && { passTypeId }),
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