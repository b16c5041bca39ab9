"use strict";
exports.id = 568;
exports.ids = [568];
exports.modules = {

/***/ 2483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mj: () => (/* binding */ DEFAULT_MANIFEST),
  jk: () => (/* binding */ PRUNE),
  kJ: () => (/* binding */ namedManifests),
  PX: () => (/* binding */ readManifests),
  g4: () => (/* binding */ readPruneOption)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/provision/manifest-files.js
var manifest_files = __webpack_require__(7624);
;// CONCATENATED MODULE: ./build/provision/disk-files.js




async function diskFiles(folder) {
    return { root: await (0,promises_.realpath)(folder), realPath: (path) => (0,promises_.realpath)(path), read: readBeginning };
}
const NO_FILE = 'ENOTSUP';
async function readBeginning(path, most) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stats = await file.stat();
        if (!stats.isFile() && !stats.isDirectory())
            throw Object.assign(new Error(), { code: NO_FILE });
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        const bytes = buffer.subarray(0, bytesRead);
        if (bytesRead < most && !(0,external_node_buffer_.isUtf8)(bytes))
            throw new manifest_files/* NotUtf8Error */.x(placeIn(bytes));
        return bytes.toString('utf8');
    }
    finally {
        await file.close();
    }
}
function placeIn(bytes) {
    let [line, start] = [1, 0];
    for (;;) {
        const end = bytes.indexOf('\n', start);
        const text = bytes.subarray(start, end < 0 ? undefined : end);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(text))
            return { line, column: text.toString('utf8').indexOf('\ufffd') + 1 };
        line += 1;
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./build/provision/prune.js
var provision_prune = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/provision/read-manifest.js
async function readManifest(paths, files) {
    const { readAll } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(275), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 1975));
    return readAll(paths, files);
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/manifest.js





const DEFAULT_MANIFEST = '.github/epapi.yml';
const PRUNE = {
    name: 'prune',
    value: 'KIND[=LIMIT]',
    several: true,
    help: 'delete, or disable, what the manifest does not name: profiles, capabilities, devices, bundle-ids or pass-type-ids; at most 10% of what there is, and at least one, unless a limit says otherwise (devices=20%, devices=5), else nothing of that kind; may be given several times',
};
function readPruneOption(options) {
    const texts = options.values(PRUNE.name);
    const prune = (0,provision_prune/* readPrune */.fq)(texts);
    if (prune)
        return prune;
    throw (0,cli_options/* usageError */.Wp)(`--prune is ${texts.map((text) => (0,build_text/* quoteValue */.cl)(text)).join(' and ')}.`, provision_prune/* PRUNE_HINT */.rB);
}
function namedManifests({ positionals }) {
    const [first = DEFAULT_MANIFEST, ...more] = positionals;
    return [first, ...more];
}
async function readManifests(paths, onRead = () => undefined) {
    const files = await diskFiles(process.cwd());
    return readManifest(paths, {
        ...files,
        read: (path, most) => {
            onRead(path);
            return files.read(path, most);
        },
    });
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ isDestructive),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   ve: () => (/* binding */ isAction),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony exports ACTIONS, KINDS, describeAction, LONGEST_REASON, leftAlone */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);

const ACTIONS = {
    create: ['to create', '+'],
    update: ['to change', '~'],
    replace: ['to replace', '\u00b1'],
    disable: ['to disable', '-'],
    delete: ['to delete', '-'],
};
const KINDS = {
    'bundle-id': ['bundle ID', 'bundle IDs'],
    capability: ['capability', 'capabilities'],
    device: ['device', 'devices'],
    'pass-type-id': ['pass type ID', 'pass type IDs'],
    profile: ['profile', 'profiles'],
};
function describeAction({ action, kind }) {
    return `${action} ${KINDS[kind][0]}`;
}
function isAction(word) {
    return typeof word === 'string' && Object.hasOwn(ACTIONS, word);
}
function isKind(word) {
    return typeof word === 'string' && Object.hasOwn(KINDS, word);
}
function countOf(kind, count) {
    return `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;
}
const NAME = 200;
const LONGEST_REASON = 1000;
function countChanges({ changes }) {
    const counts = Object.entries(ACTIONS).flatMap(([action, [word]]) => {
        const { length } = changes.filter((change) => change.action === action);
        return length === 0 ? [] : `${length} ${word}`;
    });
    return counts.length === 0 ? 'nothing to change' : counts.join(', ');
}
function isDestructive(change) {
    if (change.action === 'replace')
        return change.takesFrom !== undefined;
    return change.action === 'delete' || change.action === 'disable';
}
function describeChange(change) {
    return `${describeAction(change)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.name, NAME)}`;
}
function describePlan(plan) {
    const { changes, blocked, manualSteps } = plan;
    const sections = [
        [`Plan: ${countChanges(plan)}.`],
        changes.map(changeLine),
        titled('Cannot be had:', blocked.flatMap(blockedLines)),
        titled('By hand, since the API cannot:', manualSteps.map(stepLine)),
        leftAlone(plan),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function changeLine(change) {
    return `  ${ACTIONS[change.action][1]} ${describeChange(change)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.reason, LONGEST_REASON)}`;
}
function blockedLines({ kind, name, reason, hint }) {
    return [
        `  ! ${KINDS[kind][0]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, NAME)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason, LONGEST_REASON)}`,
        `      ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hint, LONGEST_REASON)}`,
    ];
}
function stepLine({ name, step, where }) {
    return `  * ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, NAME)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(step, LONGEST_REASON)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where, LONGEST_REASON)})`;
}
function leftAlone({ unmanaged }) {
    const counts = Object.entries(unmanaged).map(([kind, count]) => countOf(kind, count));
    return counts.length === 0
        ? []
        : [`Left alone, since the manifest does not ask for them: ${counts.join(', ')}.`];
}


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hasChoices),
/* harmony export */   b: () => (/* binding */ chosenOptions)
/* harmony export */ });
function hasChoices(there, wanted) {
    return wanted.every((setting) => {
        const same = there.find(({ key }) => key === setting.key);
        return same !== undefined && chosenOptions(same).join() === chosenOptions(setting).join();
    });
}
function chosenOptions({ options = [] }) {
    const isChosen = (option) => option.enabled ?? option.enabledByDefault ?? options.length === 1;
    return options
        .filter(isChosen)
        .map(({ key = '' }) => key)
        .sort();
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ chooseCertificate)
/* harmony export */ });
function chooseCertificate(want, certificates, now) {
    const meant = certificates.filter((one) => isMeant(want, one));
    const current = meant.filter((one) => one.expiresAt > now && one.content !== undefined);
    const [best] = current.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
    if (best)
        return best;
    const which = describeWanted(want);
    if (meant.length === 0)
        return `the team has no certificate ${which}`;
    const hasEnded = meant.every(({ expiresAt }) => expiresAt <= now);
    return hasEnded
        ? `every certificate ${which} has expired`
        : `of no certificate ${which} that has not expired Apple's list says when it ends and what is in it`;
}
function isMeant(want, { type, serialNumber, content }) {
    if (type !== want.type)
        return false;
    if (want.serialNumber !== undefined && serialNumber !== want.serialNumber)
        return false;
    return want.publicKeySha256 === undefined || content?.publicKeySha256 === want.publicKeySha256;
}
function describeWanted({ type, serialNumber, publicKeySha256 }) {
    const serial = serialNumber === undefined ? '' : ` with the serial number ${serialNumber}`;
    const key = publicKeySha256 === undefined ? '' : ` for the public key ${publicKeySha256.slice(0, 16)}\u2026`;
    return `of type ${type}${serial}${key}`;
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const ORDER = [
    'bundle-id create',
    'bundle-id update',
    'pass-type-id create',
    'pass-type-id update',
    'device create',
    'device update',
    'capability create',
    'capability update',
    'capability delete',
    'profile create',
    'profile replace',
    'profile delete',
    'device disable',
    'bundle-id delete',
    'pass-type-id delete',
];
function inOrder(changes) {
    const rank = ({ kind, action }) => ORDER.indexOf(`${kind} ${action}`);
    const key = (change) => `${change.name}\n${'id' in change ? change.id : ''}`;
    return changes.toSorted((a, b) => rank(a) - rank(b) || compareText(key(a), key(b)));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ firmProfiles)
/* harmony export */ });
/* harmony import */ var _held_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);
/* harmony import */ var _profile_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9435);


function firmProfiles(manifest, { blocked = [], kept = [] }, now) {
    const lacking = new Set(blocked.map(({ name }) => name));
    const waitedFor = (0,_profile_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .waiting */ .eg)(manifest, kept);
    const standInsOf = (0,_profile_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .standIns */ .dS)(manifest);
    return (bundleId, profile) => lacking.size > 0 &&
        (0,_held_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isInUse */ .ly)(profile, now) &&
        waitedFor(bundleId, profile.type).length > 0 &&
        standInsOf(bundleId, profile.type).some(({ name }) => lacking.has(name));
}


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ isProvedFirst),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   sX: () => (/* binding */ isMade)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(620);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);
/* harmony import */ var _proof_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5641);



function graphOf(changes) {
    const [makingIsOver, profilesAreGone] = [changes.length, changes.length + 1];
    const index = indexOf(changes, changes.length + 2);
    const nodes = changes.map((change) => {
        const before = { needs: needsOf(change, index), needsOne: needsOneOf(change, index) };
        if (!comesLast(change, index))
            return { change, ...before, follows: [...editsBefore(change, index), ...followsOf(change, index)] };
        const follows = change.kind === 'bundle-id' ? [makingIsOver, profilesAreGone] : [makingIsOver];
        return { change, ...before, follows };
    });
    const numbersOf = (fits) => changes.flatMap((change, number) => (fits(change) ? [number] : []));
    const meeting = (follows) => ({
        ...{ change: undefined, needs: [], needsOne: [], follows },
    });
    return [
        ...nodes,
        meeting(numbersOf((change) => !comesLast(change, index))),
        meeting(numbersOf(isDeletedProfile)),
        ...index.proofs.map(({ change, proves }) => {
            const needs = devicesOf(change, index.newDevices);
            return { change, proves, needs, needsOne: [], follows: followsOf(change, index) };
        }),
    ];
}
function comesLast(change, index) {
    const { kind, action } = change;
    if (isInTheWay(change, index))
        return false;
    return action === 'disable' || (action === 'delete' && kind !== 'capability');
}
function isInTheWay(change, { proofOwners }) {
    if (!isDeletedProfile(change))
        return false;
    const owner = proofOwners.get(change.name);
    return owner !== undefined && owner !== change.bundleId;
}
function indexOf(changes, firstProof) {
    const byEach = (keysOf) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByEach */ .A)(changes.keys(), (number) => changes.slice(number, number + 1).flatMap(keysOf));
    const by = (keyOf) => byEach((change) => [keyOf(change)].filter((key) => key !== undefined));
    const proofs = changes
        .flatMap((change, proves) => (isProvedFirst(change) ? [{ change, proves }] : []))
        .map((proof, place) => ({ ...proof, number: firstProof + place }));
    const proofOwners = new Map(changes.flatMap((one) => (isMade(one) ? [[(0,_proof_name_js__WEBPACK_IMPORTED_MODULE_0__/* .proofName */ .ud)(one.name), one.bundleId]] : [])));
    return {
        newBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'create' ? one.attributes.identifier : undefined),
        renamedBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'update' ? one.name : undefined),
        capabilities: by((one) => (one.kind === 'capability' ? one.bundleId : undefined)),
        newDevices: by((one) => one.kind === 'device' && one.action === 'create' ? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(one.attributes.udid) : undefined),
        proofs,
        proofsByBundleId: (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(proofs, ({ change }) => change.bundleId),
        enabledDevices: changes.flatMap((one, number) => one.kind === 'device' && one.action === 'update' && one.attributes.status ? [number] : []),
        profilesByBundleId: by((one) => (isMade(one) ? one.bundleId : undefined)),
        lostProfiles: byEach((one) => (isDeletedProfile(one) ? [one.bundleId] : takesFrom(one))),
        strayProofs: by((one) => (isInTheWay(one, { proofOwners }) ? one.name : undefined)),
        proofOwners,
    };
}
function isDeletedProfile(change) {
    return change.kind === 'profile' && change.action === 'delete';
}
function takesFrom(change) {
    return change.action === 'replace' ? (change.takesFrom ?? []) : [];
}
function isMade(change) {
    return change.kind === 'profile' && change.action !== 'delete';
}
function isProvedFirst(change) {
    return isMade(change) && change.provedFirst === true;
}
function devicesOf({ devices }, newDevices) {
    return devices.flatMap((udid) => newDevices.get((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(udid)) ?? []);
}
const NONE = [];
function needsOf(change, index) {
    if (change.kind === 'capability')
        return [
            ...(index.newBundleIds.get(change.bundleId) ?? NONE),
            ...proofsOf(change, index).map(({ number }) => number),
        ];
    if (isMade(change))
        return needsOfMade(change, index);
    if (isInTheWay(change, index))
        return NONE;
    if (change.kind === 'profile' && change.proofOf !== undefined)
        return NONE;
    if (change.kind === 'profile')
        return index.profilesByBundleId.get(change.bundleId) ?? NONE;
    if (change.kind === 'bundle-id' && change.action === 'delete')
        return index.lostProfiles.get(change.name) ?? NONE;
    return NONE;
}
function needsOfMade(profile, index) {
    const capabilities = isSpoilt(profile, index) ? undefined : index.capabilities.get(profile.bundleId);
    const ownProof = proofsOf(profile, index).filter(({ change }) => change.name === profile.name);
    return [
        ...ownProof.map(({ number }) => number),
        ...(index.newBundleIds.get(profile.bundleId) ?? NONE),
        ...(capabilities ?? NONE),
        ...devicesOf(profile, index.newDevices),
    ];
}
function needsOneOf(change, index) {
    const isOne = isMade(change) && isSpoilt(change, index) && !hasOwnReason(change);
    return (isOne ? index.capabilities.get(change.bundleId) : undefined) ?? NONE;
}
function hasOwnReason({ becauseEdited }) {
    return becauseEdited !== true;
}
function proofsOf({ bundleId }, { proofsByBundleId }) {
    return proofsByBundleId.get(bundleId) ?? [];
}
function isSpoilt({ action, bundleId, provedFirst }, { newBundleIds }) {
    return provedFirst ?? (action === 'replace' && !newBundleIds.has(bundleId));
}
function editsBefore(change, index) {
    const waits = isMade(change) && isSpoilt(change, index) && hasOwnReason(change);
    return (waits ? index.capabilities.get(change.bundleId) : undefined) ?? NONE;
}
function followsOf(change, index) {
    if (!isMade(change))
        return [];
    const inTheWay = index.strayProofs.get((0,_proof_name_js__WEBPACK_IMPORTED_MODULE_0__/* .proofName */ .ud)(change.name)) ?? [];
    return [
        ...(index.renamedBundleIds.get(change.bundleId) ?? []),
        ...(change.devices.length > 0 ? index.enabledDevices : []),
        ...inTheWay,
    ];
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   i: () => (/* binding */ goneIds)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);
/* harmony import */ var _firm_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1506);


function goneIds(change) {
    if (change.action === 'replace')
        return change.replaces.map((id) => `profile ${id}`);
    if (change.action !== 'delete' && change.action !== 'disable')
        return [];
    return [`${change.kind} ${change.id}`];
}
function harmless(asked, beside) {
    const { profiles, manifest, team, prune, now } = beside;
    const replaced = new Set(profiles.changes.flatMap(goneIds));
    const isFirm = (0,_firm_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .firmProfiles */ .Z)(manifest, profiles, now);
    const firm = new Set(team.bundleIds.flatMap(({ identifier, profiles: held }) => held.filter((one) => isFirm(identifier, one)).map(({ id }) => `profile ${id}`)));
    const changes = asked.changes.filter((change) => {
        const [gone = ''] = change.kind === 'profile' ? goneIds(change) : [];
        return !replaced.has(gone) && !firm.has(gone);
    });
    const going = new Set([...replaced, ...changes.flatMap(goneIds)]);
    const staying = new Map(team.bundleIds.map((one) => [one.id, keeping(one, going, prune)]));
    const blocks = (change) => change.kind === 'bundle-id' && change.action === 'delete' ? (staying.get(change.id) ?? []) : [];
    return {
        changes: changes.filter((change) => blocks(change).length === 0),
        blocked: [...(asked.blocked ?? []), ...changes.flatMap(blocks)],
    };
}
function keeping({ identifier, profiles }, going, prune) {
    const count = profiles.filter(({ id }) => !going.has(`profile ${id}`)).length;
    if (count === 0)
        return [];
    const [what, them] = count === 1 ? ['1 profile that stays', 'it'] : [`${count} profiles that stay`, 'them'];
    return [
        {
            ...{ kind: 'bundle-id', name: identifier, reason: `has ${what}, and would take ${them} along` },
            hint: `Let ${them} go as well: ${prune}; or name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(identifier, 80)} in the manifest.`,
        },
    ];
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ isElse),
/* harmony export */   bv: () => (/* binding */ nameHeld),
/* harmony export */   ly: () => (/* binding */ isInUse),
/* harmony export */   nG: () => (/* binding */ byName)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _proof_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5641);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(620);



const MOST_NAMED = 3;
function isInUse({ state, expiresAt }, now) {
    return state === 'ACTIVE' && !(expiresAt <= now);
}
function byName({ bundleIds }) {
    const all = bundleIds.flatMap(({ identifier, profiles }) => profiles.map((profile) => ({ profile, bundleId: identifier })));
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(all, ({ profile }) => profile.name);
}
function nameHeld(want, claims) {
    const { name } = want;
    const proof = (0,_proof_name_js__WEBPACK_IMPORTED_MODULE_0__/* .proofName */ .ud)(name);
    for (const [one, what] of [
        [name, 'the name'],
        [proof, `the name of its proof, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(proof, 300)},`],
    ]) {
        const holder = claims.held
            .get(one)
            ?.find((held) => isElse(held, want, claims) && isFirm(held, want, claims));
        if (holder)
            return { kind: 'profile', name, ...told(what, holder, claims, want) };
    }
    return nameShared(want, claims);
}
function isElse({ profile, bundleId }, want, { isWanted }) {
    if (bundleId !== want.bundleId)
        return true;
    return profile.type !== want.type && isWanted(bundleId, profile.type);
}
function isFirm({ profile, bundleId }, want, claims) {
    const { going, waitedFor, now } = claims;
    const goes = going.has(profile.id) || bundleId === want.bundleId;
    return isInUse(profile, now) && (!goes || waitedFor(bundleId, profile.type).length > 0);
}
function nameShared({ name, bundleId, type }, { held, now }) {
    const own = (held.get(name) ?? []).filter((one) => one.bundleId === bundleId).map(({ profile }) => profile);
    const others = own.filter((profile) => profile.type !== type && isInUse(profile, now));
    const types = new Set([...others, ...own.filter((profile) => profile.type === type)].map((one) => one.type));
    const [other] = others;
    if (!other || types.size === 1)
        return undefined;
    const app = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(bundleId, 80);
    return {
        ...{ kind: 'profile', name },
        reason: `a valid profile of type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(other.type, 40)} has the name as well, and would go with what is replaced`,
        hint: `Choose another name; or, if ${app} can do without that one, let it go: epapi api DELETE /v1/profiles/${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(other.id, 40)}.`,
    };
}
function told(what, holder, claims, want) {
    const type = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(holder.profile.type, 40);
    const only = isOnly(holder, claims) ? `, its only one of type ${type}` : '';
    const reason = `${what} is held by a valid profile of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(holder.bundleId)}${only}`;
    const ring = claims.ringOf(want, holder);
    if (ring.length === 0)
        return { reason, hint: hintFor(holder, claims, want) };
    return {
        reason: `${reason}; ${describeRing(ring, want.bundleId)}`,
        hint: `Give one of them another name in the manifest, and apply with ${claims.prune} until no name is held; then give it the name that it is to have, and apply again.`,
    };
}
function isOnly({ profile, bundleId }, { held, now }) {
    return ![...held.values()]
        .flat()
        .some((one) => one.bundleId === bundleId &&
        one.profile !== profile &&
        one.profile.type === profile.type &&
        isInUse(one.profile, now));
}
function hintFor({ profile, bundleId }, claims, want) {
    const app = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(bundleId);
    const names = claims.waitedFor(bundleId, profile.type).map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 80));
    if (names.length > 0) {
        const goes = claims.going.has(profile.id) || bundleId === want.bundleId;
        const how = goes ? '' : ` with ${claims.prune}`;
        const other = `${names.length === 1 ? '' : 'one of '}${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(names, MOST_NAMED)}`;
        return `${app} is to have ${other} first: apply, and plan again${how}. Or choose another name.`;
    }
    return `Choose another name; or, if ${app} can do without it, let it go: ${claims.prune}, or epapi api DELETE /v1/profiles/${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(profile.id, 40)}.`;
}
function describeRing(others, bundleId) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerate */ .HL)(others.map((name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 50)), MOST_NAMED);
    if (others.length === 1)
        return `it is swapped with ${shown}, whose name ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(bundleId, 80)} holds: neither can go first`;
    return `it goes round with ${shown}, each of whose names another of their apps holds: none can go first`;
}


/***/ }),

/***/ 4780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ madeKinds),
/* harmony export */   w: () => (/* binding */ withLosses)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6184);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(620);
/* harmony import */ var _proof_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5641);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6252);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3935);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _held_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8937);
/* harmony import */ var _profile_uses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9435);








const MOST_NAMED = 3;
function withLosses(changes, { bundleIds }, now) {
    const going = new Set(changes.flatMap(_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .goneIds */ .i));
    const made = madeKinds(changes);
    const lost = new Map();
    const spared = new Map();
    for (const { identifier, profiles } of bundleIds) {
        const valid = profiles.filter((profile) => (0,_held_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isInUse */ .ly)(profile, now));
        for (const [type, all] of (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(valid, (profile) => profile.type)) {
            const stays = all.some(({ id, name }) => !going.has(`profile ${id}`) && (0,_proof_name_js__WEBPACK_IMPORTED_MODULE_0__/* .provenName */ .wW)(name) === undefined);
            const has = stays || made.has((0,_profile_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .kindKey */ ._V)(identifier, type));
            for (const { id } of all)
                (has ? spared : lost).set(`profile ${id}`, { id, bundleId: identifier, type });
        }
    }
    return changes.map((change) => besideOthers(sayWhatIsLost(change, lost), spared));
}
function sayWhatIsLost(change, lost) {
    const kinds = new Set((0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .goneIds */ .i)(change)
        .flatMap((id) => lost.get(id) ?? [])
        .map(describeKind));
    if (kinds.size === 0)
        return change;
    const leaves = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .enumerate */ .HL)([...kinds].sort(_draft_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n), MOST_NAMED);
    return { ...change, reason: `${change.reason}; leaves ${leaves}` };
}
function besideOthers(change, spared) {
    if (change.kind !== 'profile')
        return change;
    const gone = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_2__/* .goneIds */ .i)(change).flatMap((id) => spared.get(id) ?? []);
    if (change.action === 'delete') {
        const [beside] = gone;
        return beside && change.proofOf === undefined ? { ...change, beside: [beside] } : change;
    }
    if (change.action !== 'replace')
        return change;
    const beside = gone.filter(({ bundleId, type }) => bundleId !== change.bundleId || type !== change.type);
    return beside.length > 0 ? { ...change, beside } : change;
}
function madeKinds(changes) {
    return new Set(changes.filter(_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .isMade */ .sX).map(({ bundleId, type }) => (0,_profile_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .kindKey */ ._V)(bundleId, type)));
}
function describeKind({ bundleId, type }) {
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(bundleId, 80)} without a valid profile of type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(type, 40)}`;
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ laterAppleTvs),
/* harmony export */   X3: () => (/* binding */ wantedDevices),
/* harmony export */   lT: () => (/* binding */ appleTvsOf)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6252);


function appleTvsOf(devices) {
    const tvs = devices.filter(({ deviceClass }) => deviceClass === 'APPLE_TV');
    return new Set(tvs.map(({ udid }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)));
}
function wantedDevices({ type, devices }, all, appleTvs) {
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .takesDevices */ .A)(type))
        return [];
    const udids = devices === 'all' ? all.filter((one) => isFor(type, one, appleTvs)).map(({ udid }) => udid) : devices;
    return [...new Set(udids.map(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k))].sort(_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
function isFor(type, { platform, udid }, appleTvs) {
    if (type.startsWith('MAC'))
        return platform === 'MAC_OS';
    return platform === 'IOS' && appleTvs.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)) === isForAppleTvs(type);
}
function isForAppleTvs(type) {
    return type.startsWith('TVOS');
}
function laterAppleTvs({ profiles, devices }, team) {
    const forAll = profiles.filter(({ type, devices: wanted }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .takesDevices */ .A)(type) && isForAppleTvs(type) && wanted === 'all');
    if (forAll.length === 0)
        return [];
    const known = new Set(team.devices.map(({ udid }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)));
    const added = devices.filter(({ platform, udid }) => platform === 'IOS' && !known.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)));
    if (added.length === 0)
        return [];
    const [them, they] = added.length === 1 ? ['the device', 'it is'] : [`the ${added.length} devices`, 'they are'];
    const step = `plan again after the apply: whether ${them} to be registered should be in it, Apple tells only when ${they}`;
    return forAll.map(({ name }) => ({ name, step, where: 'epapi plan' }));
}


/***/ }),

/***/ 9435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ isDistribution),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   dS: () => (/* binding */ standIns),
/* harmony export */   eg: () => (/* binding */ waiting),
/* harmony export */   tC: () => (/* binding */ wanting)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(620);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6252);


function isDistribution(type) {
    return !type.endsWith('_DEVELOPMENT');
}
function useOf(type) {
    return `${type.replace(/_APP_.*$/s, '')} ${isDistribution(type)}`;
}
function standIns({ profiles }) {
    const byBundleId = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(profiles, ({ bundleId }) => bundleId);
    return (bundleId, type) => {
        const all = byBundleId.get(bundleId) ?? [];
        const exact = all.filter((one) => one.type === type);
        return exact.length > 0 ? exact : all.filter((one) => useOf(one.type) === useOf(type));
    };
}
function wanting({ profiles }) {
    const kinds = new Set(profiles.map(({ bundleId, type }) => kindKey(bundleId, type)));
    return (bundleId, type) => kinds.has(kindKey(bundleId, type));
}
function waiting(manifest, kept) {
    const keptNames = new Set(kept.map(({ name }) => name));
    const standInsOf = standIns(manifest);
    return (bundleId, type) => {
        const names = standInsOf(bundleId, type).map(({ name }) => name);
        return names.some((name) => keptNames.has(name)) ? [] : names.sort(_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
    };
}
function kindKey(bundleId, type) {
    return `${bundleId}\n${type}`;
}


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ NotUtf8Error)
/* harmony export */ });
class NotUtf8Error extends Error {
    place;
    constructor(place) {
        super('not UTF-8');
        this.name = 'NotUtf8Error';
        this.place = place;
    }
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ takesDevices),
/* harmony export */   k: () => (/* binding */ normalUdid)
/* harmony export */ });
function normalUdid(udid) {
    return udid.replaceAll('-', '').toUpperCase();
}
function takesDevices(profileType) {
    return profileType.endsWith('_DEVELOPMENT') || profileType.endsWith('_ADHOC');
}


/***/ }),

/***/ 2995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planChanges)
});

// EXTERNAL MODULE: ./build/provision/manifest.js
var provision_manifest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/provision/lib/plan-devices.js


function planDevices({ devices }, team) {
    const existing = new Map(team.devices.map((one) => [(0,provision_manifest/* normalUdid */.k)(one.udid), one]));
    return { changes: devices.flatMap((want) => planDevice(want, existing.get((0,provision_manifest/* normalUdid */.k)(want.udid))) ?? []) };
}
function planDevice({ name, udid, platform }, have) {
    const base = { kind: 'device', name };
    if (!have)
        return { ...base, action: 'create', reason: 'is not registered', attributes: { name, udid, platform } };
    const isDisabled = have.status === 'DISABLED';
    const isRenamed = have.name !== name;
    if (!isDisabled && !isRenamed)
        return undefined;
    const reasons = [
        ...(isDisabled ? ['is disabled'] : []),
        ...(isRenamed ? [`is named "${(0,build_text/* printable */.g$)(have.name, 80)}"`] : []),
    ];
    const attributes = { ...(isRenamed && { name }), ...(isDisabled && { status: 'ENABLED' }) };
    return { ...base, action: 'update', id: have.id, reason: reasons.join(' and '), attributes };
}

// EXTERNAL MODULE: ./build/provision/lib/capability-choices.js
var capability_choices = __webpack_require__(9684);
// EXTERNAL MODULE: ./build/provision/lib/draft.js
var draft = __webpack_require__(6252);
;// CONCATENATED MODULE: ./build/provision/lib/plan-identifiers.js



function planIdentifiers({ bundleIds }, team) {
    const existing = new Map(team.bundleIds.map((one) => [one.identifier, one]));
    const changes = bundleIds.flatMap((want) => {
        const have = existing.get(want.identifier);
        const capabilities = want.capabilities.flatMap((one) => planCapability(want.identifier, one, have) ?? []);
        return [...planName(want, have), ...capabilities];
    });
    return { changes };
}
function planName(want, have) {
    const { identifier, name, platform } = want;
    const base = { kind: 'bundle-id', name: identifier };
    if (!have)
        return [
            { ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name, platform } },
        ];
    if (have.name === name)
        return [];
    return [{ ...base, action: 'update', id: have.id, reason: renamed(have.name, name), attributes: { name } }];
}
function renamed(from, to) {
    return `is named "${(0,build_text/* printable */.g$)(from, 80)}", wanted "${(0,build_text/* printable */.g$)(to, 80)}"`;
}
function planCapability(bundleId, want, have) {
    const { type } = want;
    const found = have?.capabilities.find((one) => one.type === type);
    const base = { kind: 'capability', name: `${bundleId} ${type}`, bundleId, type };
    if (!found)
        return { ...base, action: 'create', reason: 'capability missing', settings: settingsOf(want) };
    const wrong = Object.entries(want.settings).filter(([key, option]) => !isChosen(found, key, option));
    if (wrong.length === 0)
        return undefined;
    const reason = `setting ${wrong.map(([key, option]) => `${key} is not ${option}`).join(', ')}`;
    return { ...base, action: 'update', id: found.id, reason, settings: settingsOf(want) };
}
function settingsOf({ settings }) {
    return Object.entries(settings)
        .sort(([a], [b]) => (0,draft/* compareText */.n)(a, b))
        .map(([key, option]) => ({ key, options: [{ key: option, enabled: true }] }));
}
function isChosen({ settings }, key, option) {
    const setting = settings.find((one) => one.key === key) ?? {};
    const chosen = (0,capability_choices/* chosenOptions */.b)(setting);
    if (chosen.length > 0)
        return chosen.includes(option);
    return setting.options?.some((one) => one.key === option && one.enabled !== false) ?? false;
}
const BY_HAND = {
    APP_GROUPS: 'assign its app groups',
    ICLOUD: 'assign its iCloud containers',
    APPLE_PAY: 'assign its merchant IDs',
};
function stepsByHand(changes) {
    const steps = changes.flatMap((change) => {
        if (change.action !== 'create')
            return [];
        if (change.kind === 'bundle-id')
            return [stepAt(change.name, 'fill in its deployment details')];
        const step = change.kind === 'capability' ? BY_HAND[change.type] : undefined;
        return change.kind === 'capability' && step ? [stepAt(change.bundleId, step)] : [];
    });
    return steps.sort((a, b) => (0,draft/* compareText */.n)(a.name + a.step, b.name + b.step));
}
function stepAt(name, step) {
    const where = `developer.apple.com \u2192 Certificates, Identifiers & Profiles \u2192 Identifiers \u2192 ${name}`;
    return { name, step, where };
}
function planPassTypeIds({ passTypeIds }, team) {
    const existing = new Map(team.passTypeIds.map((one) => [one.identifier, one]));
    const changes = passTypeIds.flatMap(({ identifier, name }) => {
        const base = { kind: 'pass-type-id', name: identifier };
        const have = existing.get(identifier);
        if (!have)
            return [{ ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name } }];
        if (have.name === name)
            return [];
        const reason = renamed(have.name, name);
        return [{ ...base, action: 'update', id: have.id, reason, attributes: { name } }];
    });
    return { changes };
}

// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(620);
// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/provision/lib/choose-certificate.js
var choose_certificate = __webpack_require__(8700);
;// CONCATENATED MODULE: ./build/provision/lib/ending-certificates.js



function endingCertificates({ certificates, profiles }, choices, team, now) {
    return certificates.flatMap((want) => {
        const chosen = choices.get(want.label);
        if (chosen === undefined || typeof chosen === 'string')
            return [];
        const users = profiles.filter((profile) => profile.certificates.includes(want.label));
        const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin));
        if ((0,days/* daysLeft */.H_)(chosen.expiresAt, now) >= soon)
            return [];
        return [{ name: want.label, ...stepFor(want, chosen, team, now) }];
    });
}
const MAKE = 'epapi api POST /v1/certificates';
function stepFor(want, chosen, team, now) {
    const lasts = (one) => one !== undefined && one.expiresAt - chosen.expiresAt > days/* DAY */.d_;
    const { sameKey, other } = besides(want, team, now);
    if (sameKey && lasts(sameKey))
        return takeBySerialNumber(sameKey, chosen, now);
    if (other && lasts(other))
        return takeForOtherKey(want, other, chosen, now);
    return {
        step: `make its successor: ${called(chosen)} ${(0,days/* describeEnd */.lA)(chosen.expiresAt, now)}`,
        where: `${MAKE}, or developer.apple.com \u2192 Certificates`,
    };
}
function besides({ label, type, publicKeySha256 }, team, now) {
    const longest = (wider) => {
        const one = (0,choose_certificate/* chooseCertificate */.r)(wider, team, now);
        return typeof one === 'string' ? undefined : one;
    };
    return {
        sameKey: longest({ label, type, ...(publicKeySha256 !== undefined && { publicKeySha256 }) }),
        other: longest({ label, type }),
    };
}
function insteadOf(want, team, now) {
    const { sameKey, other } = besides(want, team, now);
    const isAtHand = want.publicKeySha256 === undefined ? ', if its private key is at hand' : '';
    if (sameKey)
        return `Take ${offered(sameKey, now)}${isAtHand}: ${bySerialNumber(sameKey)}.`;
    if (other)
        return `Take ${offered(other, now)}, if its private key is at hand: ${byPublicKey(want, other)}. Or, for a key that is, ${MAKE}.`;
    return `Make a certificate from a signing request whose private key is at hand, with ${MAKE} or at developer.apple.com, or choose another one in the manifest.`;
}
function takeBySerialNumber(other, chosen, now) {
    return {
        step: take(other, chosen, 'serial number', now),
        where: `the manifest: ${bySerialNumber(other)}`,
    };
}
function takeForOtherKey(want, other, chosen, now) {
    return {
        step: take(other, chosen, 'public key', now),
        where: `the manifest: ${byPublicKey(want, other)}; or, for a key that is, ${MAKE}, which Apple answers with 409 where the team has as many as it may`,
    };
}
function bySerialNumber(one) {
    return `put the serial number ${serial(one)} in, or take the serial number out, so that the longest valid one is chosen`;
}
function byPublicKey({ serialNumber }, { content }) {
    const both = serialNumber === undefined ? '' : 'its serial number and ';
    return `put ${both}its public key in, ${content.publicKeySha256}`;
}
function take(other, chosen, by, now) {
    const isSameKey = other.content.publicKeySha256 === chosen.content.publicKeySha256;
    const condition = isSameKey ? '' : ', if its private key is at hand';
    return `take ${offered(other, now)}${condition}: ${called(chosen)}, chosen by its ${by}, ${(0,days/* describeEnd */.lA)(chosen.expiresAt, now)}`;
}
function offered(one, now) {
    return `${called(one)}, which ${(0,days/* describeEnd */.lA)(one.expiresAt, now)}`;
}
function called(certificate) {
    return `certificate ${serial(certificate)}`;
}
function serial({ serialNumber }) {
    return (0,build_text/* printable */.g$)(serialNumber, 60);
}

// EXTERNAL MODULE: ./build/provision/lib/firm-profiles.js
var firm_profiles = __webpack_require__(1506);
// EXTERNAL MODULE: ./build/provision/lib/held-names.js
var held_names = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/provision/lib/profile-uses.js
var profile_uses = __webpack_require__(9435);
;// CONCATENATED MODULE: ./build/provision/lib/name-rings.js




function nameRings(manifest, claims) {
    let known;
    return ({ name }, holder) => {
        known ??= stuckKinds(manifest, claims);
        return shortestWay(known, keyOf(holder), name);
    };
}
function keyOf({ profile, bundleId }) {
    return (0,profile_uses/* kindKey */._V)(bundleId, profile.type);
}
function stuckKinds(manifest, claims) {
    const standInsOf = (0,profile_uses/* standIns */.dS)(manifest);
    const holders = manifest.profiles.flatMap((want) => holdersOf(want, claims));
    const stuck = new Map();
    for (const holder of holders.filter(({ profile, bundleId }) => claims.waitedFor(bundleId, profile.type).length > 0)) {
        const all = standInsOf(holder.bundleId, holder.profile.type).toSorted((a, b) => (0,draft/* compareText */.n)(a.name, b.name));
        const waiter = keyOf(holder);
        stuck.set(waiter, all.map((want) => ({
            ...{ name: want.name, waiter },
            holders: [...new Set(holdersOf(want, claims).map(keyOf))].sort(draft/* compareText */.n),
        })));
    }
    let before;
    do {
        before = stuck.size;
        for (const [key, all] of stuck)
            if (!all.every((one) => one.holders.some((holder) => stuck.has(holder))))
                stuck.delete(key);
    } while (stuck.size < before);
    return stuck;
}
function holdersOf(want, claims) {
    return [want.name, (0,proof_name/* proofName */.ud)(want.name)]
        .flatMap((one) => claims.held.get(one) ?? [])
        .filter((one) => (0,held_names/* isElse */.KI)(one, want, claims) && (0,held_names/* isInUse */.ly)(one.profile, claims.now));
}
function shortestWay(stuck, from, name) {
    const before = new Map([[from, undefined]]);
    for (const [key] of before) {
        const waits = stuck.get(key) ?? [];
        if (waits.some((wait) => wait.name === name))
            return wayTo(key, before);
        for (const wait of waits)
            for (const holder of wait.holders)
                if (!before.has(holder))
                    before.set(holder, wait);
    }
    return [];
}
function wayTo(key, before) {
    const names = [];
    for (let last = before.get(key); last; last = before.get(last.waiter))
        names.unshift(last.name);
    return names;
}

// EXTERNAL MODULE: ./build/provision/lib/profile-devices.js
var profile_devices = __webpack_require__(2572);
;// CONCATENATED MODULE: ./build/provision/lib/why-replace.js



function whyReplace(aim, held, team, now) {
    const { type, contents } = held.profile;
    const { order } = aim;
    if (held.bundleId !== order.bundleId)
        return `is for ${(0,build_text/* printable */.g$)(held.bundleId)}`;
    if (type !== order.type)
        return `is of type ${(0,build_text/* printable */.g$)(type, 40)}, wanted ${order.type}`;
    if (!contents)
        return 'its content cannot be read';
    const reasons = [
        endsSoon(aim, held, contents, team, now),
        otherCertificates(aim, contents, team),
        invalid(aim, held, contents, team),
        otherDevices(order.devices, contents.udids),
    ].filter((reason) => reason !== undefined);
    return reasons.length === 0 ? undefined : reasons.join('; ');
}
function otherCertificates({ chosen }, { certificates }, team) {
    const wanted = [...chosen.values()];
    const missing = wanted.filter(({ content }) => !certificates.some((der) => der.equals(content.der)));
    const strange = certificates.filter((der) => !wanted.some(({ content }) => content.der.equals(der)));
    if (missing.length === 0 && strange.length === 0)
        return undefined;
    const holds = strange.map((der) => describeHeld(certificateOf(der, team))).join(' and ');
    const wants = missing.map(({ serialNumber }) => serialNumber).join(' and ');
    if (wants === '')
        return `holds ${holds}, which is not wanted`;
    return holds === '' ? `lacks certificate ${wants}` : `holds ${holds}, wanted ${wants}`;
}
function describeHeld(certificate) {
    return certificate
        ? `certificate ${certificate.serialNumber}`
        : 'a certificate that the team no longer has';
}
function invalid({ edited }, { profile }, { certificates }, team) {
    if (profile.state === 'ACTIVE')
        return edited ? 'capabilities of its bundle ID change, which makes it INVALID' : undefined;
    const isRevoked = certificates.some((der) => !certificateOf(der, team));
    const cause = isRevoked ? 'a certificate was revoked' : 'the bundle ID was edited';
    return `${(0,build_text/* printable */.g$)(profile.state, 40)} since ${cause}`;
}
function certificateOf(der, { certificates }) {
    return certificates.find(({ content }) => content?.der.equals(der));
}
function otherDevices(wanted, udids) {
    const held = new Set(udids.map(provision_manifest/* normalUdid */.k));
    const lacks = wanted.filter((udid) => !held.has(udid)).length;
    const more = held.size - (wanted.length - lacks);
    if (lacks === 0 && more === 0)
        return undefined;
    const parts = [
        ...(lacks > 0 ? [`lacks ${lacks} ${lacks === 1 ? 'device' : 'devices'}`] : []),
        ...(more > 0 ? [`holds ${more} that ${more === 1 ? 'is' : 'are'} not wanted`] : []),
    ];
    return parts.join(' and ');
}
const LIFE = 365 * days/* DAY */.d_;
function endsSoon({ want, chosen }, { profile }, { certificates }, team, now) {
    const ends = certificates.flatMap((der) => certificateOf(der, team) ?? []);
    const end = Math.min(profile.expiresAt, ...ends.map(({ expiresAt }) => expiresAt));
    const next = Math.min(now + LIFE, ...[...chosen.values()].map(({ expiresAt }) => expiresAt));
    if (Number.isNaN(end))
        return 'Apple does not say when it expires';
    if ((0,days/* daysLeft */.H_)(end, now) >= want.renewWithin || next - end <= days/* DAY */.d_)
        return undefined;
    return `${end < profile.expiresAt ? 'its certificate ' : ''}${(0,days/* describeEnd */.lA)(end, now)}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/plan-profiles.js














function planProfiles(manifest, team, around) {
    const { edited, now } = around;
    const choices = new Map(manifest.certificates.map((want) => [want.label, (0,choose_certificate/* chooseCertificate */.r)(want, team.certificates, now)]));
    const sources = { manifest, team, choices, edited, appleTvs: (0,profile_devices/* appleTvsOf */.lT)(team.devices), now };
    const aims = manifest.profiles.map((want) => aimOf(want, sources));
    const held = (0,held_names/* byName */.nG)(team);
    const possible = aims.filter((aim) => 'want' in aim);
    const kept = possible.flatMap((aim) => upToDate(aim, held, team, now) ?? []).sort(byNameOf);
    const known = { ...around, held, waitedFor: (0,profile_uses/* waiting */.eg)(manifest, kept), isWanted: (0,profile_uses/* wanting */.tC)(manifest) };
    const claims = { ...known, ringOf: nameRings(manifest, known) };
    const keptNames = new Set(kept.map(({ name }) => name));
    const problems = possible.flatMap(({ want }) => keptNames.has(want.name) ? [] : ((0,held_names/* nameHeld */.bv)(want, claims) ?? []));
    const blocked = [...aims.filter((aim) => 'hint' in aim), ...problems].sort(byNameOf);
    const isFirm = (0,firm_profiles/* firmProfiles */.Z)(manifest, { blocked, kept }, now);
    const lacking = new Set(blocked.map(({ name }) => name));
    const had = possible.filter(({ want }) => !lacking.has(want.name));
    const keptIds = new Set(kept.map(({ id }) => id));
    return {
        changes: had.flatMap((aim) => [
            ...(keptNames.has(aim.want.name) ? [] : planProfile(aim, held, team, now)),
            ...leftovers(aim.want, { held, keptIds, isFirm, now }),
        ]),
        kept,
        blocked,
        manualSteps: [
            ...endingCertificates(manifest, choices, team.certificates, now),
            ...(0,profile_devices/* laterAppleTvs */.W7)(manifest, team),
        ].sort(byNameOf),
    };
}
function byNameOf(a, b) {
    return (0,draft/* compareText */.n)(a.name, b.name);
}
function aimOf(want, sources) {
    const { manifest, choices, edited, appleTvs } = sources;
    const chosen = new Map();
    for (const label of want.certificates.toSorted(draft/* compareText */.n)) {
        const choice = choices.get(label);
        if (choice === undefined || typeof choice === 'string')
            return noCertificate(want, label, sources);
        chosen.set(label, choice);
    }
    const certificates = [...new Set([...chosen.values()].map(({ id }) => id))].sort(draft/* compareText */.n);
    const devices = (0,profile_devices/* wantedDevices */.X3)(want, manifest.devices, appleTvs);
    if (devices.length === 0 && (0,provision_manifest/* takesDevices */.A)(want.type))
        return noDevice(want);
    const { type, bundleId } = want;
    return { want, chosen, edited: edited.has(bundleId), order: { type, bundleId, certificates, devices } };
}
function noDevice({ name, type }) {
    return {
        kind: 'profile',
        name,
        reason: `no device of the manifest is known to be one that ${type} is for`,
        hint: 'Add one to devices: of the manifest. Whether a new one is an Apple TV, Apple says once it is registered: apply, and plan again.',
    };
}
function noCertificate({ name }, label, sources) {
    const { manifest, team, choices, now } = sources;
    const meant = manifest.certificates.find((one) => one.label === label);
    const why = choices.get(label);
    const known = meant && typeof why === 'string';
    return {
        ...{ kind: 'profile', name },
        reason: `certificate ${(0,build_text/* printable */.g$)(label, 80)} cannot be had: ${known ? why : 'the manifest has none of this name'}`,
        hint: known
            ? insteadOf(meant, team.certificates, now)
            : 'Name it under certificates: of the manifest, or choose another one.',
    };
}
function upToDate(aim, held, team, now) {
    const { want, order } = aim;
    const good = held.get(want.name)?.find((one) => whyReplace(aim, one, team, now) === undefined);
    const { bundleId, certificates } = order;
    return good && { name: want.name, id: good.profile.id, bundleId, certificates };
}
function planProfile(aim, held, team, now) {
    const { want, order } = aim;
    const base = { kind: 'profile', name: want.name, ...order };
    const found = (held.get(want.name) ?? []).toSorted((a, b) => distance(want, a, now) - distance(want, b, now));
    const [first, ...more] = found;
    const provedFirst = isSpoiling(aim, team, found, now) && { provedFirst: true };
    if (!first)
        return [{ ...base, action: 'create', reason: 'does not exist', ...provedFirst }];
    const reason = `${whyReplace(aim, first, team, now) ?? ''}${describeOthers(more, want, now)}`;
    const replaces = found.map(({ profile }) => profile.id).sort(draft/* compareText */.n);
    const others = found.map(({ bundleId }) => bundleId).filter((bundleId) => bundleId !== want.bundleId);
    const takesFrom = [...new Set(others)].sort(draft/* compareText */.n);
    const taken = takesFrom.length > 0 && { takesFrom };
    const isGood = whyReplace({ ...aim, edited: false }, first, team, now) === undefined;
    const becauseEdited = isGood && { becauseEdited: true };
    return [{ ...base, action: 'replace', reason, replaces, ...taken, ...provedFirst, ...becauseEdited }];
}
function isSpoiling({ edited, want: { bundleId, type } }, { bundleIds }, found, now) {
    if (!edited)
        return false;
    const goes = new Set(found.map(({ profile }) => profile));
    const own = bundleIds.find(({ identifier }) => identifier === bundleId)?.profiles ?? [];
    return own.some((one) => (0,held_names/* isInUse */.ly)(one, now) && (one.type === type || goes.has(one)));
}
function distance({ bundleId, type }, held, now) {
    if (held.bundleId !== bundleId)
        return 3;
    if (held.profile.type !== type)
        return 2;
    return (0,held_names/* isInUse */.ly)(held.profile, now) ? 0 : 1;
}
const MOST_NAMED = 3;
function describeOthers(others, { bundleId, type }, now) {
    if (others.length === 0)
        return '';
    const kinds = (0,group_by/* groupBy */.$)(others, ({ profile, bundleId: owner }) => {
        const of = owner === bundleId ? '' : ` of ${(0,build_text/* printable */.g$)(owner, 80)}`;
        const ofType = profile.type === type ? '' : ` of type ${(0,build_text/* printable */.g$)(profile.type, 40)}`;
        return `${stateWord(profile, now)}${of}${ofType}`;
    });
    const words = [...kinds].map(([kind, { length }]) => `${length} ${kind}`);
    return `; of the same name go as well: ${(0,build_text/* enumerate */.HL)(words, MOST_NAMED)}`;
}
function stateWord(profile, now) {
    if ((0,held_names/* isInUse */.ly)(profile, now))
        return 'valid';
    return profile.state === 'ACTIVE' ? 'expired' : (0,build_text/* printable */.g$)(profile.state, 40);
}
function leftovers(want, { held, keptIds, isFirm, now }) {
    const kept = held.get(want.name)?.find(({ profile }) => keptIds.has(profile.id));
    return (0,proof_name/* proofNames */.zy)(want.name)
        .flatMap((name) => held.get(name) ?? [])
        .filter(({ profile, bundleId }) => bundleId === want.bundleId || !(0,held_names/* isInUse */.ly)(profile, now))
        .filter(({ profile, bundleId }) => !isFirm(bundleId, profile))
        .filter(({ profile }) => !kept || !isUnderWay(profile, kept.profile, now))
        .map(({ profile, bundleId }) => ({
        kind: 'profile',
        action: 'delete',
        id: profile.id,
        bundleId,
        name: profile.name,
        proofOf: want.name,
        reason: 'was left by a replacement that was cut short',
    }));
}
const REPLACING = 7 * days/* DAY */.d_;
function isUnderWay(proof, kept, now) {
    return (0,held_names/* isInUse */.ly)(proof, now) && proof.createdAt > kept.createdAt && now - proof.createdAt < REPLACING;
}

// EXTERNAL MODULE: ./build/provision/prune.js
var prune = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/provision/lib/plan-pruning.js




const REASON = 'is not in the manifest';
function planPruning(strangers, prune, pruneWith) {
    const changes = [];
    const blocked = [];
    for (const [kind, limit] of Object.entries(prune)) {
        const { changes: found, total } = strangers[kind];
        const most = mostOf(limit, total);
        if (found.length <= most)
            changes.push(...found);
        else
            blocked.push(tooMany(kind, found.length, total, most, pruneWith));
    }
    return { changes, blocked };
}
const ROUNDING = 1e-9;
function mostOf(limit, total) {
    if ('count' in limit)
        return limit.count;
    return limit.share === 0 ? 0 : Math.max(1, Math.floor(total * limit.share + ROUNDING));
}
function tooMany(kind, found, total, most, pruneWith) {
    return {
        kind,
        name: 'pruning',
        reason: `${found} of ${total} are not in the manifest, and at most ${most} may go at once`,
        hint: `Check that the manifest is whole; if they are all to go, allow as many: ${pruneWith}${(0,prune/* pruneWord */.lP)(kind)}=${found}.`,
    };
}
function pruneRule(kind, { changes: { length }, total }) {
    const limit = length > mostOf(prune/* USUAL_LIMIT */.XR, total) ? `=${length}` : '';
    return `${(0,prune/* pruneWord */.lP)(kind)}${limit}`;
}
function strangersOf(manifest, team) {
    const identifiers = new Map(manifest.bundleIds.map((one) => [one.identifier, one]));
    const passTypeIds = new Set(manifest.passTypeIds.map(({ identifier }) => identifier));
    const udids = new Set(manifest.devices.map(({ udid }) => (0,provision_manifest/* normalUdid */.k)(udid)));
    const enabled = team.devices.filter(({ status }) => status !== 'DISABLED');
    const ours = team.bundleIds.filter(({ identifier }) => identifiers.has(identifier));
    return {
        'bundle-id': among(team.bundleIds, ({ id, identifier }) => identifiers.has(identifier) ? undefined : gone('bundle-id', id, identifier)),
        capability: among(ours.flatMap(({ identifier, capabilities }) => capabilities.map((one) => ({ ...one, identifier }))), ({ id, type, identifier }) => {
            const isWanted = identifiers.get(identifier)?.capabilities.some((want) => want.type === type);
            const name = `${identifier} ${type}`;
            return isWanted
                ? undefined
                : { kind: 'capability', action: 'delete', id, bundleId: identifier, name, reason: REASON };
        }),
        device: among(enabled, ({ id, name, udid }) => udids.has((0,provision_manifest/* normalUdid */.k)(udid))
            ? undefined
            : { kind: 'device', action: 'disable', id, name, reason: REASON }),
        'pass-type-id': among(team.passTypeIds, ({ id, identifier }) => passTypeIds.has(identifier) ? undefined : gone('pass-type-id', id, identifier)),
        profile: strangeProfiles(manifest, team),
    };
}
function strangeProfiles(manifest, team) {
    const owners = profileOwners(manifest);
    const profiles = team.bundleIds.flatMap(({ identifier, profiles: held }) => held.map(({ id, name }) => ({ id, name, bundleId: identifier })));
    return among(profiles, ({ id, name, bundleId }) => {
        const owner = owners.get(name);
        return owner?.bundleId === bundleId
            ? undefined
            : { kind: 'profile', action: 'delete', id, bundleId, name, reason: whyGone(bundleId, owner) };
    });
}
function profileOwners({ profiles }) {
    return new Map(profiles.flatMap(({ name, bundleId }) => [
        [name, { bundleId, isProof: false }],
        ...(0,proof_name/* proofNames */.zy)(name).map((proof) => [proof, { bundleId, isProof: true }]),
    ]));
}
function whyGone(bundleId, owner) {
    if (!owner)
        return REASON;
    const what = `${owner.isProof ? 'a proof of ' : ''}${(0,build_text/* printable */.g$)(owner.bundleId, 80)}`;
    return `is for ${(0,build_text/* printable */.g$)(bundleId, 80)}; the manifest has this name for ${what}`;
}
function among(all, changeOf) {
    return { total: all.length, changes: all.flatMap((one) => changeOf(one) ?? []) };
}
function gone(kind, id, name) {
    return { kind, action: 'delete', id, name, reason: REASON };
}

// EXTERNAL MODULE: ./build/provision/lib/harmless.js
var harmless = __webpack_require__(4820);
// EXTERNAL MODULE: ./build/provision/lib/lost-profiles.js
var lost_profiles = __webpack_require__(4780);
;// CONCATENATED MODULE: ./build/provision/lib/unsafe-edits.js







const unsafe_edits_MOST_NAMED = 3;
function unsafeEdits(drafts, manifest, team, now) {
    const changes = drafts.flatMap((draft) => draft.changes);
    const blocked = drafts.flatMap((draft) => draft.blocked ?? []);
    const lacking = new Map(blocked.filter(({ kind }) => kind === 'profile').map((one) => [one.name, one]));
    const made = (0,lost_profiles/* madeKinds */.v)(changes);
    const unsafe = new Map();
    for (const [identifier, profiles] of madeInvalid(changes, team, now)) {
        const lost = profiles.filter(({ type }) => (0,profile_uses/* isDistribution */.Rj)(type) && !made.has((0,profile_uses/* kindKey */._V)(identifier, type)));
        const [first] = lost;
        if (!first)
            continue;
        const waits = manifest.profiles.find(({ name, bundleId, type }) => bundleId === identifier && type === first.type && lacking.has(name));
        const why = waits && lacking.get(waits.name);
        unsafe.set(identifier, why ? whyWaits(lost, why) : whyNot(identifier, lost, first));
    }
    return unsafe;
}
function whyNot(identifier, lost, { id, name, type }) {
    const app = (0,build_text/* printable */.g$)(identifier, 80);
    const proven = (0,proof_name/* provenName */.wW)(name);
    const wanted = proven === undefined ? 'it' : (0,build_text/* printable */.g$)(proven, 80);
    return {
        reason: `would make ${named(lost)} INVALID, and the manifest wants no profile of type ${(0,build_text/* printable */.g$)(type, 40)} for ${app}`,
        hint: `Name ${wanted} under profiles: of the manifest, as epapi init does, so that it is replaced at once; or, if ${app} can do without it, delete it before: epapi api DELETE /v1/profiles/${(0,build_text/* printable */.g$)(id, 40)}.`,
    };
}
function whyWaits(lost, waits) {
    return {
        reason: `would make ${named(lost)} INVALID, and ${(0,build_text/* printable */.g$)(waits.name, 80)} cannot be had in its place: ${waits.reason}`,
        hint: waits.hint,
    };
}
function named(profiles) {
    const names = profiles.map(({ name }) => (0,build_text/* printable */.g$)(name, 80));
    return `${names.length === 1 ? 'the profile' : 'the profiles'} ${(0,build_text/* enumerate */.HL)(names, unsafe_edits_MOST_NAMED)}`;
}
function withoutUnsafe({ changes, blocked = [], ...rest }, unsafe) {
    const whyOf = (change) => change.kind === 'capability' ? unsafe.get(change.bundleId) : undefined;
    return {
        ...rest,
        changes: changes.filter((change) => !whyOf(change)),
        blocked: [
            ...blocked,
            ...(0,draft/* inOrder */.a)(changes).flatMap((change) => {
                const why = whyOf(change);
                return why ? { kind: change.kind, name: change.name, ...why } : [];
            }),
        ],
    };
}
function sayWhatBecomesInvalid(changes, team, now) {
    const invalid = madeInvalid(changes, team, now);
    return changes.map((change) => {
        const profiles = change.kind === 'capability' ? invalid.get(change.bundleId) : undefined;
        if (!profiles || profiles.length === 0)
            return change;
        return { ...change, reason: `${change.reason}; makes ${named(profiles)} INVALID` };
    });
}
function madeInvalid(changes, { bundleIds }, now) {
    const edited = new Set(changes.flatMap((one) => (one.kind === 'capability' ? [one.bundleId] : [])));
    const going = new Set(changes.flatMap(harmless/* goneIds */.i));
    const byName = (a, b) => (0,draft/* compareText */.n)(a.name + a.id, b.name + b.id);
    return new Map(bundleIds
        .filter(({ identifier }) => edited.has(identifier))
        .map(({ identifier, profiles }) => [
        identifier,
        profiles.filter((one) => (0,held_names/* isInUse */.ly)(one, now) && !going.has(`profile ${one.id}`)).sort(byName),
    ]));
}

;// CONCATENATED MODULE: ./build/provision/plan-changes.js









function planChanges(manifest, team, options) {
    const { now, prune = {}, pruneWith = '--prune ' } = options;
    const strangers = strangersOf(manifest, team);
    const parts = {
        ...{ manifest, team, now },
        identifiers: planIdentifiers(manifest, team),
        others: [planPassTypeIds(manifest, team), planDevices(manifest, team)],
        asked: planPruning(strangers, prune, pruneWith),
        prune: `${pruneWith}${pruneRule('profile', strangers.profile)}`,
    };
    const drafts = safeDrafts(parts);
    const changes = (0,draft/* inOrder */.a)(told(drafts, team, now));
    return {
        changes,
        blocked: drafts.flatMap(({ blocked = [] }) => blocked),
        manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
        kept: drafts.flatMap(({ kept = [] }) => kept),
        unmanaged: countUnmanaged(strangers, changes),
        ids: knownIds(changes, team),
    };
}
function safeDrafts(parts) {
    const { manifest, team, now } = parts;
    let unsafe = new Map();
    for (;;) {
        const drafts = draftsWithout(unsafe, parts);
        const more = unsafeEdits(drafts, manifest, team, now);
        if (more.size === 0)
            return drafts;
        unsafe = new Map([...unsafe, ...more]);
    }
}
function draftsWithout(unsafe, parts) {
    const { manifest, team, others, prune, now } = parts;
    const identifiers = withoutUnsafe(parts.identifiers, unsafe);
    const asked = withoutUnsafe(parts.asked, unsafe);
    const edited = [...identifiers.changes, ...asked.changes].flatMap((change) => change.kind === 'capability' ? [change.bundleId] : []);
    const going = asked.changes.flatMap((change) => change.kind === 'profile' && change.action === 'delete' ? [change.id] : []);
    const around = { edited: new Set(edited), going: new Set(going), prune, now };
    const profiles = planProfiles(manifest, team, around);
    return [
        { ...identifiers, manualSteps: stepsByHand(identifiers.changes) },
        ...others,
        profiles,
        (0,harmless/* harmless */.I)(asked, { profiles, manifest, team, prune, now }),
    ];
}
function told(drafts, team, now) {
    const changes = drafts.flatMap((draft) => draft.changes);
    return sayWhatBecomesInvalid((0,lost_profiles/* withLosses */.w)(changes, team, now), team, now);
}
function knownIds(changes, team) {
    const needed = new Set(changes.flatMap((change) => [
        ...('bundleId' in change ? [change.bundleId] : []),
        ...('devices' in change ? change.devices : []),
    ]));
    const takesDevice = changes.some((change) => 'devices' in change && change.devices.length > 0);
    const of = (all) => Object.fromEntries(all.filter(([name]) => needed.has(name)));
    return {
        bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
        devices: of(takesDevice ? team.devices.map(({ udid, id }) => [(0,provision_manifest/* normalUdid */.k)(udid), id]) : []),
    };
}
function countUnmanaged(strangers, changes) {
    const going = new Set(changes.flatMap(harmless/* goneIds */.i));
    const counts = Object.entries(strangers).map(([kind, { changes: all }]) => [kind, all.filter((change) => 'id' in change && !going.has(`${kind} ${change.id}`)).length]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ USUAL_LIMIT),
/* harmony export */   fq: () => (/* binding */ readPrune),
/* harmony export */   lP: () => (/* binding */ pruneWord),
/* harmony export */   rB: () => (/* binding */ PRUNE_HINT)
/* harmony export */ });
/* unused harmony export PRUNABLE */
const PRUNABLE = {
    profiles: 'profile',
    capabilities: 'capability',
    devices: 'device',
    'bundle-ids': 'bundle-id',
    'pass-type-ids': 'pass-type-id',
};
const USUAL_LIMIT = { share: 0.1 };
const PRUNE_HINT = `Give ${Object.keys(PRUNABLE).join(', ')}, each once, with the most at once where a tenth, or one, is not right: devices=20% or devices=5.`;
function readPrune(texts) {
    const rules = texts.map(readRule);
    const known = rules.filter((rule) => rule !== undefined);
    const prune = Object.fromEntries(known);
    return known.length === texts.length && Object.keys(prune).length === texts.length ? prune : undefined;
}
function readRule(text) {
    const [, name = '', number, percent] = /^\s*([a-z-]+)\s*(?:[=:]\s*(\d{1,6})(%?))?\s*$/.exec(text) ?? [];
    const kind = Object.hasOwn(PRUNABLE, name) ? PRUNABLE[name] : undefined;
    if (kind === undefined)
        return undefined;
    if (number === undefined)
        return [kind, USUAL_LIMIT];
    if (percent === '')
        return [kind, { count: Number(number) }];
    return Number(number) <= 100 ? [kind, { share: Number(number) / 100 }] : undefined;
}
function pruneWord(kind) {
    return Object.entries(PRUNABLE).find(([, one]) => one === kind)?.[0] ?? kind;
}


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readTeam),
/* harmony export */   T: () => (/* binding */ readWholeTeam)
/* harmony export */ });
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6267);
/* harmony import */ var _formats_mobileprovision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7451);
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5985);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);




async function readTeam(api, manifest, prune = {}) {
    return read(api, needsOf(manifest, prune));
}
async function readWholeTeam(api) {
    return read(api, {
        ...{ bundleIds: true, certificates: true, devices: true, passTypeIds: true },
        contents: 'all',
    });
}
function needsOf({ bundleIds, devices, passTypeIds, profiles }, prune) {
    const goes = (kind) => prune[kind] !== undefined;
    return {
        bundleIds: bundleIds.length > 0 || goes('bundle-id') || goes('profile'),
        certificates: profiles.length > 0,
        devices: devices.length > 0 || profiles.some(({ type }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .takesDevices */ .A)(type)) || goes('device'),
        passTypeIds: passTypeIds.length > 0 || goes('pass-type-id'),
        contents: new Set(profiles.map(({ name }) => name)),
    };
}
async function read(api, needs) {
    const ask = (is, of) => is ? of() : Promise.resolve([]);
    const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
        ask(needs.bundleIds, () => readBundleIds(api, needs.contents)),
        ask(needs.certificates, () => readCertificates(api)),
        ask(needs.devices, () => readDevices(api)),
        ask(needs.passTypeIds, () => readPassTypeIds(api)),
    ]);
    return { bundleIds, certificates, devices, passTypeIds };
}
const PROFILE_FIELDS = [
    'name',
    'profileType',
    'profileState',
    'uuid',
    'createdDate',
    'expirationDate',
];
async function readBundleIds(api, contents) {
    const found = [];
    const content = contents === 'all' || contents.size > 0 ? ['profileContent'] : [];
    const pages = api.bundleIds.list({
        include: ['profiles', 'bundleIdCapabilities'],
        limits: { profiles: 50, bundleIdCapabilities: 50 },
        fields: {
            bundleIds: ['identifier', 'name', 'platform', 'profiles', 'bundleIdCapabilities'],
            profiles: [...PROFILE_FIELDS, ...content],
            bundleIdCapabilities: ['capabilityType', 'settings'],
        },
    });
    for await (const { data, included } of pages) {
        for (const bundleId of data)
            found.push(await bundleIdOf(api, bundleId, included, contents));
    }
    return found;
}
async function bundleIdOf(api, bundleId, included, contents) {
    const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
    const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
    const { identifier = '', name = '', platform = '' } = bundleId.attributes;
    return {
        id: bundleId.id,
        identifier,
        name,
        platform,
        capabilities: capabilities.map(capabilityOf),
        profiles: await Promise.all(profiles.map((profile) => profileOf(profile, contents))),
    };
}
function capabilityOf({ id, attributes }) {
    return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}
async function profileOf({ id, attributes }, contents) {
    const { name = '', profileType = '', profileState = '', uuid = '' } = attributes;
    const isNeeded = contents === 'all' || contents.has(name);
    return {
        id,
        name,
        type: profileType,
        state: profileState,
        uuid,
        createdAt: Date.parse(attributes.createdDate ?? ''),
        expiresAt: Date.parse(attributes.expirationDate ?? ''),
        content: isNeeded ? attributes.profileContent : undefined,
        contents: isNeeded ? await contentsOf(attributes.profileContent) : undefined,
    };
}
async function contentsOf(profileContent) {
    if (profileContent === undefined)
        return undefined;
    return (0,_formats_mobileprovision_js__WEBPACK_IMPORTED_MODULE_1__/* .readProfile */ .e)(Buffer.from(profileContent, 'base64'), { verify: false }).catch(() => undefined);
}
async function readCertificates(api) {
    const fields = ['name', 'certificateType', 'serialNumber', 'expirationDate', 'certificateContent'];
    const found = [];
    for await (const one of api.certificates.list({ fields: { certificates: fields } }).all())
        found.push(await certificateOf(one));
    return found;
}
async function certificateOf({ id, attributes }) {
    const { name = '', certificateType = '', serialNumber = '', expirationDate = '' } = attributes;
    const read = await readContent(attributes.certificateContent);
    return {
        id,
        name,
        type: certificateType,
        serialNumber: (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_3__/* .plainSerialNumber */ .k)(serialNumber),
        expiresAt: Date.parse(expirationDate),
        content: read && { der: read.der, publicKeySha256: read.publicKeySha256 },
    };
}
async function readContent(content) {
    if (content === undefined)
        return undefined;
    return (0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w$)(Buffer.from(content, 'base64')).catch(() => undefined);
}
async function readDevices(api) {
    const fields = ['name', 'udid', 'platform', 'deviceClass', 'status'];
    const found = [];
    for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
        const { name = '', udid = '', platform = '', deviceClass = '', status = '' } = attributes;
        found.push({ id, name, udid, platform, deviceClass, status });
    }
    return found;
}
async function readPassTypeIds(api) {
    const fields = ['identifier', 'name'];
    const found = [];
    for await (const { id, attributes } of api.passTypeIds.list({ fields: { passTypeIds: fields } }).all()) {
        const { identifier = '', name = '' } = attributes;
        found.push({ id, identifier, name });
    }
    return found;
}


/***/ })

};
;