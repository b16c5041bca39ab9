"use strict";
exports.id = 243;
exports.ids = [243];
exports.modules = {

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ forTerminal),
  dq: () => (/* binding */ printDocument),
  aB: () => (/* binding */ toJson)
});

// UNUSED EXPORTS: resourcesOf

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/cli/table.js

const WIDEST_CELL = 60;
function formatTable(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,build_text/* printable */.g$)(cell, WIDEST_CELL)));
    const widths = [];
    for (const row of cells)
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
        });
    const line = (row) => (0,build_text/* withoutCommands */.Df)(row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))).join('  ')).trimEnd();
    return cells.map((row) => `${line(row)}\n`).join('');
}
function displayWidth(text) {
    let width = 0;
    for (const character of text.normalize('NFC')) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

;// CONCATENATED MODULE: ./build/cli/documents.js



function printDocument(document, format, world) {
    if (document === undefined)
        return;
    if (format === 'table')
        world.stdout(documentTable(document));
    else if (format === 'json')
        world.stdout(`${toJson(document, 2)}\n`);
    else
        for (const resource of resourcesOf(document))
            world.stdout(`${toJson(resource)}\n`);
}
function toJson(value, indent) {
    return forTerminal(JSON.stringify(value, null, indent));
}
function forTerminal(json) {
    return json.split('\n').map(build_text/* escapeControls */.UN).join('\n');
}
function resourcesOf(document) {
    const data = (0,json/* isObject */.G)(document) ? document['data'] : undefined;
    if (data === undefined || data === null)
        return [];
    return Array.isArray(data) ? data : [data];
}
const FILES = ['profileContent', 'certificateContent', 'csrContent'];
function documentTable(document) {
    const resources = resourcesOf(document).map(readResource);
    if (resources.length === 0)
        return 'Nothing.\n';
    const names = new Set(resources.flatMap(({ attributes }) => Object.keys(attributes)));
    const columns = [...names].filter((name) => !FILES.includes(name));
    return formatTable([
        ['ID', ...columns.map(heading)],
        ...resources.map(({ id, attributes }) => [id, ...columns.map((name) => cell(attributes[name]))]),
    ]);
}
function heading(name) {
    return name.replace(/[A-Z]/g, ' $&').toUpperCase();
}
function cell(value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map(cell).join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function readResource(value) {
    const resource = (0,json/* isObject */.G)(value) ? value : {};
    const attributes = resource['attributes'];
    return {
        id: cell(resource['id']),
        attributes: (0,json/* isObject */.G)(attributes) ? attributes : {},
    };
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examples: () => (/* binding */ examples),
/* harmony export */   groups: () => (/* binding */ groups),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _provision_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4000);
/* harmony import */ var _provision_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8087);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6184);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5819);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3464);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5649);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6947);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7997);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2483);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5868);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(309);













const summary = 'Compare a manifest with what Apple has, and say what would be changed';
const usage = `epapi plan [MANIFEST\u2026] [options]   (default ${_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_MANIFEST */ .mj})`;
const groups = [
    {
        title: 'Plan',
        options: [
            _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .PRUNE */ .jk,
            { name: 'out', value: 'FILE', help: 'write the plan into a file, for epapi apply --plan FILE' },
        ],
    },
    { title: 'Output', options: [{ name: 'json', help: 'print the plan as JSON' }, _options_js__WEBPACK_IMPORTED_MODULE_9__/* .HELP */ ._$] },
    _credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .CREDENTIAL_OPTIONS */ .rn,
    _client_js__WEBPACK_IMPORTED_MODULE_4__/* .NETWORK_OPTIONS */ .mw,
];
const examples = `Examples:
  epapi plan
  epapi plan apps/*/epapi.yml --out plan.json
  epapi plan --prune profiles --prune devices=5 --json`;
async function run(args, world) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .parseOptions */ .Ac)(args, groups, _provision_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_FILES */ .Q4);
    const prune = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readPruneOption */ .g4)(options);
    const out = options.value('out');
    const manifests = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .namedManifests */ .kJ)(options);
    const api = (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .openApi */ .Nd)(options, world);
    const made = [];
    const manifest = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifests */ .PX)(manifests, (path) => made.push(path));
    if (out !== undefined)
        await checkTarget(out, made);
    const { plan, binding } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .reportingUsage */ .UZ)(api, world, () => (0,_planning_js__WEBPACK_IMPORTED_MODULE_10__/* .planNow */ .m)({ api, manifest, prune }, options, world));
    const where = { manifests, folder: process.cwd(), now: world.system.now() };
    if (out !== undefined)
        await write(out, (0,_provision_plan_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writePlanFile */ .J)(plan, binding, where));
    world.stdout(options.has('json') ? `${(0,_documents_js__WEBPACK_IMPORTED_MODULE_11__/* .toJson */ .aB)(plan, 2)}\n` : (0,_provision_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlan */ .df)(plan));
    return exitCodeOfPlan(plan);
}
function exitCodeOfPlan({ changes, blocked }) {
    if (blocked.length > 0)
        return _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .BLOCKED */ .hl;
    return changes.length > 0 ? _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .CHANGES */ .Y6 : undefined;
}
async function checkTarget(out, files) {
    if (out === '-')
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp)('--out takes the name of a file.', 'For standard output there is --json, without --out.');
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(out).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out));
    if (files.includes(target))
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .usageError */ .Wp)(`--out is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .quoteValue */ .cl)(out)}, which is the manifest, or its list of devices.`, 'Give another name to the plan.');
}
async function write(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch((error) => {
        throw (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .unwritable */ .mP)('plan', path, error, 'Give another path with --out.');
    });
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planNow)
/* harmony export */ });
/* harmony import */ var _provision_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2995);
/* harmony import */ var _provision_read_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7513);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3464);



async function planNow({ api, manifest, prune }, options, world) {
    const team = await (0,_provision_read_team_js__WEBPACK_IMPORTED_MODULE_1__/* .readTeam */ .E)(api, manifest, prune);
    const plan = (0,_provision_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .planChanges */ .X)(manifest, team, { now: world.system.now(), prune });
    const issuerId = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .readCredentialTexts */ .ee)(options, world).issuerId.trim();
    const baseUrl = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseUrlOption */ .yG)(options, world);
    return { plan, team, binding: { manifest: manifest.digest, baseUrl, issuerId, prune } };
}


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePlanFile),
/* harmony export */   Op: () => (/* binding */ checkPlanFile),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   Wd: () => (/* binding */ unseenLosses),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   wr: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6184);
/* harmony import */ var _describe_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4000);
/* harmony import */ var _lib_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4820);
/* harmony import */ var _lib_held_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8937);







const MOST_FILES = 1000;
function writePlanFile(plan, binding, { manifests, folder, now }) {
    const [first, ...more] = manifests.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
    const paths = [first ?? '', ...more];
    const file = {
        ...{ version: 1, createdAt: new Date(now).toISOString() },
        ...(paths.every(isPathWithin) && { manifests: paths }),
        ...{ ...binding, plan },
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function readPlanFile(text) {
    const file = parse(text);
    const changes = Array.isArray(file?.plan?.changes) ? file.plan.changes : undefined;
    const isPlan = file?.version === 1 && changes?.every(isChange) && isPrune(file.prune);
    if (!isPlan)
        throw badFile('holds no plan, or one of another version of epapi');
    if (!isPaths(file.manifests))
        throw badFile('names a manifest by what is no path below the folder of the run');
    return file;
}
function badFile(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.FILE',
        message: `The file of the plan ${what}.`,
        hint: 'Give the file that epapi plan --out wrote, or make it anew.',
    });
}
function isPrune(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value))
        return false;
    return Object.entries(value).every(([kind, limit]) => {
        const [[name, number] = [], ...more] = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(limit) ? limit : {});
        const isLimit = (name === 'share' || name === 'count') && typeof number === 'number' && number >= 0;
        return (0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(kind) && isLimit && more.length === 0;
    });
}
function isPaths(value) {
    if (value === undefined)
        return true;
    return Array.isArray(value) && value.length > 0 && value.length <= MOST_FILES && value.every(isPathWithin);
}
function isPathWithin(path) {
    if (typeof path !== 'string' || path === '' || /[\\:\p{Cc}]/u.test(path))
        return false;
    return !path.startsWith('/') && !path.split('/').includes('..');
}
const LEVELS = 10;
function isWithin(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function isChange(value) {
    if (!isWithin(value, LEVELS))
        return false;
    const { action, kind, name, reason } = (value ?? {});
    return (0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isAction */ .ve)(action) && (0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(kind) && typeof name === 'string' && typeof reason === 'string';
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function checkPlanFile(file, plan, binding) {
    if (file.manifest !== binding.manifest)
        throw otherManifest(file.manifests);
    if (file.issuerId !== binding.issuerId || file.baseUrl !== binding.baseUrl)
        throw otherTeam();
    const before = new Map(file.plan.changes.map((change) => [keyOf(change), change]));
    const after = new Map(plan.changes.map((change) => [keyOf(change), change]));
    const onlyIn = (these, those) => new Set([...these].filter(([key]) => !those.has(key)).map(([, change]) => describe(change)));
    const [gone, added] = [onlyIn(before, after), onlyIn(after, before)];
    const lines = [
        ...[...gone].map((text) => `${added.has(text) ? 'with other details' : 'no longer'}: ${text}`),
        ...[...added].filter((text) => !gone.has(text)).map((text) => `now also: ${text}`),
    ];
    if (lines.length > 0)
        throw stale(lines);
}
function unseenLosses(file, plan, team, now) {
    const hasIds = (change) => change.action !== 'replace' || isTexts(change.replaces);
    const seen = new Set(file.plan.changes.filter(hasIds).flatMap(_lib_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .goneIds */ .i));
    const profiles = new Map(team.bundleIds.flatMap((one) => one.profiles.map((profile) => [`profile ${profile.id}`, profile])));
    const types = new Map([
        ...plan.kept.map(({ name, id }) => [name, profiles.get(`profile ${id}`)?.type]),
        ...plan.changes.flatMap((one) => ('type' in one ? [[one.name, one.type]] : [])),
    ]);
    const isValid = (gone) => {
        const profile = profiles.get(gone);
        return profile !== undefined && (0,_lib_held_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isInUse */ .ly)(profile, now);
    };
    const isLoss = (change) => {
        const unseen = (0,_lib_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .goneIds */ .i)(change).filter((gone) => !seen.has(gone));
        if (change.action === 'replace')
            return unseen.length > 0 && ((0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isDestructive */ .TI)(change) || unseen.some(isValid));
        const { proofOf } = 'proofOf' in change ? change : {};
        if (proofOf === undefined)
            return unseen.length > 0;
        return unseen.some((gone) => isValid(gone) && profiles.get(gone)?.type !== types.get(proofOf));
    };
    return plan.changes.filter(isLoss);
}
function keyOf(change) {
    return JSON.stringify(Object.entries({ ...change, reason: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function describe(change) {
    return `${(0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(change.reason)})`;
}
const LINES = 20;
function stale(lines) {
    const more = lines.length > LINES ? `\n  \u2026and ${lines.length - LINES} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.STALE',
        message: `The plan no longer fits what Apple has:\n${lines
            .slice(0, LINES)
            .map((line) => `  ${line}`)
            .join('\n')}${more}`,
        hint: 'Look at a new plan (epapi plan --out), or apply what is planned anew with --replan, as after a run of this plan that was cut off.',
    });
}
function otherManifest(paths) {
    const [first, ...more] = paths ?? [];
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    const files = first === undefined ? 'the files that it was made for' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteValue */ .cl)(first)}${others}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.MANIFEST',
        message: 'The plan was made for another manifest, or the manifest has been edited since.',
        hint: `Give ${files}, as it was made for, or make the plan anew.`,
    });
}
function manifestsOf(file) {
    if (file.manifests)
        return file.manifests;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.MANIFEST',
        message: 'The plan does not say where its manifest is: outside the folder that it was made in, under a name that is none on other machines, or made by an earlier epapi.',
        hint: 'Name it as well: epapi apply MANIFEST\u2026 --plan FILE.',
    });
}
function otherTeam() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.TEAM',
        message: 'The plan was made for another team: its issuer ID or its base URL is not the same.',
        hint: 'Give the credentials that it was made with, or make the plan anew.',
    });
}


/***/ })

};
;