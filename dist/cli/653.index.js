"use strict";
exports.id = 653;
exports.ids = [653];
exports.modules = {

/***/ 3653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examples: () => (/* binding */ examples),
  groups: () => (/* binding */ groups),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/make-folder.js
var make_folder = __webpack_require__(9218);
// EXTERNAL MODULE: ./build/provision/read-team.js
var read_team = __webpack_require__(7513);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/provision/describe-plan.js
var describe_plan = __webpack_require__(4000);
// EXTERNAL MODULE: ./build/provision/lib/found.js
var lib_found = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/provision/plan-changes.js + 8 modules
var plan_changes = __webpack_require__(2995);
// EXTERNAL MODULE: ./build/provision/lib/found-devices.js
var found_devices = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/resources/platforms.js
var platforms = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/provision/lib/capability-choices.js
var capability_choices = __webpack_require__(9684);
// EXTERNAL MODULE: ./build/provision/lib/draft.js
var draft = __webpack_require__(6252);
// EXTERNAL MODULE: ./build/provision/lib/manifest-shape.js + 2 modules
var manifest_shape = __webpack_require__(4656);
;// CONCATENATED MODULE: ./build/provision/lib/found-identifiers.js






const UNFIT_IDENTIFIER = 'an identifier that a manifest cannot hold';
const UNIVERSAL = 'UNIVERSAL';
function foundBundleIds({ bundleIds }) {
    const last = (0,lib_found/* lastOfEach */.Pv)(bundleIds, ({ identifier }) => identifier);
    const ofCapabilities = [];
    const found = (0,lib_found/* findEach */.Jd)('bundle-id', sorted(bundleIds), identifierOf, (have) => {
        const { identifier, name } = have;
        const platform = platformOf(have);
        if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.bundleId, identifier))
            return UNFIT_IDENTIFIER;
        if (last.get(identifier) !== have)
            return lib_found/* TWIN */.Nl;
        if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.name, name))
            return lib_found/* UNFIT_NAME */.Z8;
        if (platform === undefined)
            return `of the platform ${(0,build_text/* printable */.g$)(have.platform, 40)}, which cannot be made`;
        const { wanted, leftOut } = foundCapabilities(have);
        ofCapabilities.push(...leftOut);
        return { identifier, name, platform, capabilities: wanted };
    });
    return { ...found, leftOut: [...found.leftOut, ...ofCapabilities] };
}
function identifierOf({ identifier }) {
    return identifier;
}
function sorted(all) {
    return all.toSorted((a, b) => (0,draft/* compareText */.n)(a.identifier, b.identifier));
}
function platformOf({ platform }) {
    if (platform === '' || platform === UNIVERSAL)
        return 'IOS';
    return platforms/* PLATFORM */.i.values.find((known) => known === platform);
}
function foundCapabilities({ identifier, capabilities }) {
    const types = new Map(capabilities.toReversed().map((one) => [one.type, one]));
    const ofSettings = [];
    const nameOf = ({ type }) => `${identifier} ${type}`;
    const all = [...types.values()].sort((a, b) => (0,draft/* compareText */.n)(a.type, b.type));
    const found = (0,lib_found/* findEach */.Jd)('capability', all, nameOf, (have) => {
        if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.capabilityType, have.type))
            return lib_found/* UNFIT_NAME */.Z8;
        const settings = foundSettings(have.settings);
        for (const key of settings.leftOut)
            ofSettings.push({
                kind: 'capability',
                name: nameOf(have),
                reason: `only its setting ${(0,build_text/* printable */.g$)(key, 60)}, of which a manifest cannot say what is chosen`,
            });
        return { type: have.type, settings: settings.chosen };
    });
    return { ...found, leftOut: [...found.leftOut, ...ofSettings] };
}
function foundSettings(settings) {
    const chosen = {};
    const leftOut = [];
    for (const [key, setting] of new Map(settings.toReversed().map((one) => [one.key ?? '', one]))) {
        const [option, second] = (0,capability_choices/* chosenOptions */.b)(setting);
        if (option === undefined)
            continue;
        const fits = second === undefined && (0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.setting, key) && (0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.option, option);
        if (fits)
            chosen[key] = option;
        else
            leftOut.push(key);
    }
    const inOrder = Object.entries(chosen).sort(([a], [b]) => (0,draft/* compareText */.n)(a, b));
    return { chosen: Object.fromEntries(inOrder), leftOut };
}
function foundPassTypeIds({ passTypeIds }) {
    const last = (0,lib_found/* lastOfEach */.Pv)(passTypeIds, ({ identifier }) => identifier);
    return (0,lib_found/* findEach */.Jd)('pass-type-id', sorted(passTypeIds), identifierOf, (have) => {
        const { identifier, name } = have;
        if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.passTypeId, identifier))
            return UNFIT_IDENTIFIER;
        if (last.get(identifier) !== have)
            return lib_found/* TWIN */.Nl;
        return (0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.name, name) ? { identifier, name } : lib_found/* UNFIT_NAME */.Z8;
    });
}

// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/provision/manifest.js
var manifest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/provision/lib/choose-certificate.js
var choose_certificate = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/provision/lib/profiles.js
var profiles = __webpack_require__(57);
;// CONCATENATED MODULE: ./build/provision/lib/found-certificates.js







function certificatesIn({ certificates }, profileType, team, now) {
    const held = certificates.map((der) => team.find(({ content }) => content?.der.equals(der)));
    if (held.length === 0)
        return 'without a certificate';
    const uses = [];
    for (const certificate of new Set(held)) {
        const use = certificate ? useOf(certificate, profileType) : 'a certificate that the team no longer has';
        if (typeof use === 'string')
            return use;
        uses.push(use);
    }
    return uses;
    function useOf(certificate, profileType) {
        const { type, serialNumber, expiresAt } = certificate;
        const called = `certificate ${(0,build_text/* printable */.g$)(serialNumber, 60)}`;
        if (expiresAt <= now)
            return `its ${called} ${(0,days/* describeEnd */.lA)(expiresAt, now)}`;
        if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.certificateType, type))
            return `its ${called} is of a type that a manifest cannot hold`;
        if ((0,profiles/* whyUnfit */.VW)(profileType, type) !== undefined)
            return `its ${called} is of the type ${type}`;
        const isAlone = held.every((other) => other === certificate || other?.type !== type);
        const want = wantFor(certificate, isAlone, team, now);
        return want ? { certificate, want } : `its ${called} cannot be told from others`;
    }
}
function wantFor(certificate, isAlone, team, now) {
    const { type, serialNumber } = certificate;
    const isThis = (want) => (0,choose_certificate/* chooseCertificate */.r)({ label: '', ...want }, team, now) === certificate;
    if (isAlone && isThis({ type }))
        return { type };
    const pinned = { type, serialNumber };
    return (0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.serialNumber, serialNumber) && isThis(pinned) ? pinned : undefined;
}
const LABELS = {
    IOS_DISTRIBUTION: 'in-house',
    IOS_DEVELOPMENT: 'developers',
};
function keyOfUse({ type, serialNumber }) {
    return `${type} ${serialNumber ?? ''}`;
}
function labelled(uses) {
    const unique = [...new Map(uses.map((use) => [keyOfUse(use.want), use])).values()].sort(inOrder);
    const taken = new Set();
    return new Map(unique.map(({ certificate, want }) => {
        const base = LABELS[want.type] ?? want.type.toLowerCase().replaceAll('_', '-');
        let label = base;
        for (let number = 2; taken.has(label); number++)
            label = `${base}-${number}`;
        taken.add(label);
        return [keyOfUse(want), { wanted: { label, ...want }, certificate }];
    }));
}
function inOrder(a, b) {
    const isPinned = ({ want }) => (want.serialNumber === undefined ? 0 : 1);
    return ((0,draft/* compareText */.n)(a.want.type, b.want.type) ||
        isPinned(a) - isPinned(b) ||
        b.certificate.expiresAt - a.certificate.expiresAt ||
        (0,draft/* compareText */.n)(keyOfUse(a.want), keyOfUse(b.want)));
}

// EXTERNAL MODULE: ./build/provision/lib/held-names.js
var held_names = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/provision/lib/profile-devices.js
var profile_devices = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/provision/lib/text-rules.js
var text_rules = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/provision/lib/found-profiles.js













function foundProfiles(team, referred, now) {
    const named = (0,held_names/* byName */.nG)(team);
    const known = new Set(referred.bundleIds.map(({ identifier }) => identifier));
    const sources = { team, now, devicesFor: deviceFinder(team, referred.devices) };
    const inOrder = [...named.values()].flat().sort((a, b) => (0,draft/* compareText */.n)(a.profile.name, b.profile.name));
    const nameOf = ({ profile }) => profile.name;
    const { wanted: sketches, leftOut } = (0,lib_found/* findEach */.Jd)('profile', inOrder, nameOf, (held) => {
        if (named.get(held.profile.name)?.length !== 1)
            return 'several have this name';
        return known.has(held.bundleId) ? sketchOf(held, sources) : 'its bundle ID is left out';
    });
    return { ...withLabels(sketches), leftOut };
}
function sketchOf({ profile, bundleId }, { team, now, devicesFor }) {
    const { name, type, contents } = profile;
    const why = whyNot(profile, now);
    if (why !== undefined)
        return why;
    if (!contents)
        return 'its content cannot be read';
    const uses = certificatesIn(contents, type, team.certificates, now);
    if (typeof uses === 'string')
        return uses;
    const found = devicesFor(type, contents.udids);
    if (typeof found === 'string')
        return found;
    const renewWithin = (0,text_rules/* daysOf */.h)(profiles/* RENEW_WITHIN */.qS);
    return { wanted: { name, type, bundleId, devices: found.devices, renewWithin }, uses };
}
function whyNot({ name, type, state, expiresAt }, now) {
    if ((0,proof_name/* provenName */.wW)(name) !== undefined)
        return 'left by a replacement';
    if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.profileName, name))
        return lib_found/* UNFIT_NAME */.Z8;
    if (!(0,lib_found/* canHold */.gR)(manifest_shape/* TEXTS */.Dm.profileType, type))
        return 'a type that a manifest cannot hold';
    if (Number.isNaN(expiresAt))
        return 'Apple does not say when it expires';
    if (expiresAt <= now)
        return (0,days/* describeEnd */.lA)(expiresAt, now);
    if (state !== 'ACTIVE')
        return state === '' ? 'Apple does not say its state' : (0,build_text/* printable */.g$)(state, 40);
    return undefined;
}
function deviceFinder(team, devices) {
    const known = new Map(devices.map(({ udid }) => [(0,manifest/* normalUdid */.k)(udid), udid]));
    const nameDevice = (0,found_devices/* deviceNamer */.I)(devices);
    const appleTvs = (0,profile_devices/* appleTvsOf */.lT)(team.devices);
    return (type, udids) => {
        if (!(0,manifest/* takesDevices */.A)(type))
            return udids.length === 0
                ? { devices: [] }
                : 'for devices, which a manifest does not name for its type';
        const held = [...new Set(udids.map(manifest/* normalUdid */.k))].filter((udid) => known.has(udid)).sort(draft/* compareText */.n);
        if (held.length === 0)
            return 'for no device that is in the manifest';
        if (held.join() === (0,profile_devices/* wantedDevices */.X3)({ type, devices: 'all' }, devices, appleTvs).join())
            return { devices: 'all' };
        if (held.some((udid) => nameDevice(udid) === undefined))
            return 'for a device that cannot be told from others';
        return { devices: held.map((udid) => known.get(udid) ?? udid) };
    };
}
function withLabels(sketches) {
    const labels = labelled(sketches.flatMap(({ uses }) => uses));
    const wanted = sketches.map(({ wanted: profile, uses }) => {
        const certificates = uses.flatMap(({ want }) => labels.get(keyOfUse(want))?.wanted.label ?? []);
        return { ...profile, certificates: certificates.sort(draft/* compareText */.n) };
    });
    return { wanted, certificates: [...labels.values()] };
}

;// CONCATENATED MODULE: ./build/provision/lib/manifest-of-team.js





function manifestOfTeam(team, now) {
    const bundleIds = foundBundleIds(team);
    const devices = (0,found_devices/* foundDevices */.E)(team);
    const passTypeIds = foundPassTypeIds(team);
    const referred = { bundleIds: bundleIds.wanted, devices: devices.wanted };
    const profiles = foundProfiles(team, referred, now);
    const manifest = {
        ...referred,
        certificates: profiles.certificates.map(({ wanted }) => wanted),
        passTypeIds: passTypeIds.wanted,
        profiles: profiles.wanted,
        digest: '',
    };
    const { changes } = (0,plan_changes/* planChanges */.X)(manifest, team, { now });
    const leftOut = [bundleIds, devices, passTypeIds, profiles].flatMap((found) => found.leftOut);
    const goes = ({ kind, name }) => kind === 'profile' && (0,proof_name/* provenName */.wW)(name) !== undefined && changes.some((change) => change.name === name);
    return {
        ...{ manifest, changes },
        certificates: profiles.certificates,
        leftOut: leftOut.filter((one) => !goes(one)),
    };
}

;// CONCATENATED MODULE: ./build/provision/write-manifest.js




async function writeManifest(team, { now, schema }) {
    const made = manifestOfTeam(team, now);
    const { bundleIds, certificates, devices, passTypeIds, profiles } = made.manifest;
    const { manifestText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5104));
    return {
        text: manifestText(made, schema, now),
        counts: {
            'bundle-id': bundleIds.length,
            capability: bundleIds.flatMap(({ capabilities }) => capabilities).length,
            device: devices.length,
            certificate: certificates.length,
            'pass-type-id': passTypeIds.length,
            profile: profiles.length,
        },
        leftOut: made.leftOut,
        changes: made.changes,
    };
}
function describeWritten({ counts, leftOut, changes }) {
    const lines = [
        `Written: ${describeCounts(counts)}.`,
        ...(0,lib_found/* leftOutLines */.VD)(leftOut),
        ...changes.map((change) => `A plan would ${(0,describe_plan/* describeChange */.uQ)(change)}: ${(0,build_text/* printable */.g$)(change.reason)}`),
    ];
    return `${lines.join('\n')}\n`;
}
function describeCounts({ certificate, ...kinds }) {
    const counted = Object.entries(kinds)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => (0,describe_plan/* countOf */.pq)(kind, count));
    if (counted.length === 0)
        return 'nothing, since there is nothing that a manifest could hold';
    const signed = certificate === 1 ? 'a certificate' : `${certificate} certificates`;
    return `${counted.join(', ')}${certificate > 0 ? `; and ${signed} to sign with` : ''}`;
}

// EXTERNAL MODULE: ./build/cli/client.js + 6 modules
var client = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/cli/manifest.js + 2 modules
var cli_manifest = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/init.js












const summary = 'Write a manifest of what the team has today';
const usage = `epapi init [FILE] [options]   (default ${cli_manifest/* DEFAULT_MANIFEST */.mj})`;
const groups = [
    { title: 'Output', options: [cli_options/* HELP */._$] },
    credentials/* CREDENTIAL_OPTIONS */.rn,
    client/* NETWORK_OPTIONS */.mw,
];
const examples = `Examples:
  epapi init
  epapi init apps/field/epapi.yml`;
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups, 1);
    const [path = cli_manifest/* DEFAULT_MANIFEST */.mj] = options.positionals;
    const api = (0,client/* openApi */.Nd)(options, world);
    if (await isThere(path))
        throw thereAlready(path);
    const team = await (0,client/* reportingUsage */.UZ)(api, world, () => (0,read_team/* readWholeTeam */.T)(api));
    const written = await writeManifest(team, { now: world.system.now(), schema: schemaFor(path) });
    await writeNew(path, written.text);
    const next = path === cli_manifest/* DEFAULT_MANIFEST */.mj ? '' : ` ${(0,build_text/* printable */.g$)(path)}`;
    world.stderr(`${describeWritten(written)}Next: read ${(0,build_text/* printable */.g$)(path)}, then epapi plan${next}\n`);
}
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function thereAlready(path) {
    return new errors/* EpapiError */.Uo({
        code: 'FILE.EXISTS',
        message: `There is something at ${(0,build_text/* quoteValue */.cl)(path)} already, and epapi init overwrites nothing.`,
        hint: 'Give the name of a new file: epapi init FILE',
    });
}
function schemaFor(path) {
    const schema = (0,external_node_path_.join)('node_modules', 'epapi-action', 'schema', 'epapi.schema.json');
    return (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)), (0,external_node_path_.resolve)(schema)).replaceAll(external_node_path_.sep, '/');
}
async function writeNew(path, text) {
    const fail = (error) => {
        throw (0,files/* unwritable */.mP)('manifest', path, error, 'Give another name: epapi init FILE');
    };
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path)).catch(fail);
    await (0,promises_.writeFile)(path, text, { flag: 'wx' }).catch((error) => {
        if (error.code === 'EEXIST')
            throw thereAlready(path);
        fail(error);
    });
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function makeFolder(path, mode = 0o777) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
    }
    catch (error) {
        const { code } = error;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
            await makeFolder(parent, mode);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode }).catch(unlessThere(path));
        }
        else
            await unlessThere(path)(error);
    }
}
function unlessThere(path) {
    return async (error) => {
        if (!(await isFolder(path)))
            throw error;
    };
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 8437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ foundDevices),
/* harmony export */   I: () => (/* binding */ deviceNamer)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6252);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1807);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(620);
/* harmony import */ var _manifest_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4656);





function foundDevices({ devices }) {
    const last = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOfEach */ .Pv)(devices, ({ udid }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(udid));
    const key = ({ name, udid }) => `${name}\n${(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(udid)}`;
    const all = devices.toSorted((a, b) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(key(a), key(b)));
    const nameOf = ({ name, udid }) => `${name} ${udid}`;
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .findEach */ .Jd)('device', all, nameOf, (have) => {
        const { name, udid, status } = have;
        const platform = have.platform || 'IOS';
        if (status === 'DISABLED')
            return 'disabled';
        if (!(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .canHold */ .gR)(_manifest_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS */ .Dm.udid, udid))
            return 'a UDID that a manifest cannot hold';
        if (last.get((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(udid)) !== have)
            return _found_js__WEBPACK_IMPORTED_MODULE_0__/* .TWIN */ .Nl;
        if (!(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .canHold */ .gR)(_manifest_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS */ .Dm.name, name))
            return _found_js__WEBPACK_IMPORTED_MODULE_0__/* .UNFIT_NAME */ .Z8;
        if (!(0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .canHold */ .gR)(_manifest_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXTS */ .Dm.platform, platform))
            return 'a platform that a manifest cannot hold';
        return { name, udid, platform };
    });
}
function deviceNamer(devices) {
    const byUdid = new Map(devices.map((device) => [(0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(device.udid), device]));
    const byName = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(devices, ({ name }) => name);
    return (wanted) => {
        const device = byUdid.get((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .normalUdid */ .k)(wanted));
        if (!device)
            return undefined;
        const { name, udid } = device;
        if (byName.get(name)?.length === 1)
            return name;
        return byName.has(udid) ? undefined : udid;
    };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ findEach),
/* harmony export */   Nl: () => (/* binding */ TWIN),
/* harmony export */   Pv: () => (/* binding */ lastOfEach),
/* harmony export */   VD: () => (/* binding */ leftOutLines),
/* harmony export */   Z8: () => (/* binding */ UNFIT_NAME),
/* harmony export */   gR: () => (/* binding */ canHold)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _describe_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4000);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(620);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6231);




function findEach(kind, all, nameOf, make) {
    const wanted = [];
    const leftOut = [];
    for (const have of all) {
        const made = make(have);
        if (typeof made === 'string')
            leftOut.push({ kind, name: nameOf(have), reason: made });
        else
            wanted.push(made);
    }
    return { wanted, leftOut };
}
const UNFIT_NAME = 'a name that a manifest cannot hold';
const TWIN = 'there a second time';
const NOWHERE = { file: '', line: 1, column: 1 };
function canHold(shape, text) {
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherProblems */ .y)();
    shape.read({ kind: 'text', text, at: NOWHERE }, { problems, name: '' });
    return problems.count === 0;
}
function lastOfEach(all, keyOf) {
    return new Map(all.map((have) => [keyOf(have), have]));
}
const MOST_NAMES = 20;
function leftOutLines(leftOut) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(leftOut, ({ kind, reason }) => `${kind} ${reason}`);
    return [...groups.values()].map((group) => {
        const [{ kind, reason }] = group;
        const names = group.slice(0, MOST_NAMES).map(({ name }) => `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, 100)}"`);
        const more = group.length > MOST_NAMES ? ` and ${group.length - MOST_NAMES} more` : '';
        return `Left out: ${(0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(kind, group.length)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(reason)}): ${names.join(', ')}${more}`;
    });
}


/***/ })

};
;