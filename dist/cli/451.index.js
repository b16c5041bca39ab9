"use strict";
exports.id = 451;
exports.ids = [451,858];
exports.modules = {

/***/ 2451:
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

// EXTERNAL MODULE: ./build/client/outcome-unknown.js
var outcome_unknown = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/client/verify.js
var verify = __webpack_require__(3858);
// EXTERNAL MODULE: ./build/resources/paths.js
var paths = __webpack_require__(9257);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(793);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/body.js



async function buildBody(operation, id, fields, readFile) {
    const attributes = {};
    const relationships = {};
    for (const field of fields) {
        const [name, text] = await splitField(field, readFile);
        const attribute = attributeOf(operation, name);
        const relationship = relationshipOf(operation, name);
        if (attribute)
            attributes[name] = readValue(name, attribute, text);
        else if (relationship)
            relationships[name] = linkage(relationship, text);
        else
            throw unknownField(operation, name);
    }
    const data = {
        type: operation.resource.type,
        ...(id !== undefined && { id }),
        attributes,
        ...(Object.keys(relationships).length > 0 && { relationships }),
    };
    return { data };
}
async function splitField(field, readFile) {
    const at = field.indexOf('=');
    if (at < 1)
        throw (0,cli_options/* usageError */.Wp)(`--field ${(0,build_text/* quoteValue */.cl)(field)} has no name.`, 'Write --field name=value.');
    const text = field.slice(at + 1);
    return [field.slice(0, at), text.startsWith('@') ? (await readFile(text.slice(1))).trimEnd() : text];
}
function attributeOf({ kind, resource }, name) {
    if (kind === 'create')
        return own(resource.create?.attributes, name)?.is;
    return resource.update?.includes(name) ? resource.attributes[name] : undefined;
}
function relationshipOf({ kind, resource }, name) {
    return kind === 'create' ? own(resource.create?.relationships, name) : undefined;
}
function own(record, name) {
    return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
function readValue(name, attribute, text) {
    if (attribute.kind === 'enums')
        return text.split(',').map((word) => word.trim());
    if (attribute.kind !== 'settings')
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,cli_options/* usageError */.Wp)(`--field ${name} is not JSON.`, `Write ${name}='[{"key":"\u2026","options":[{"key":"\u2026"}]}]'.`);
    }
}
function linkage({ type, many }, text) {
    if (!many)
        return { data: { type, id: text } };
    const ids = text.split(',').filter((id) => id.trim() !== '');
    return { data: ids.map((id) => ({ type, id: id.trim() })) };
}
function unknownField(operation, name) {
    const names = fieldNames(operation.kind, operation.resource);
    const near = (0,nearest/* nearest */.p)(name, names);
    return (0,cli_options/* usageError */.Wp)(`${operation.method} ${operation.path} takes no field ${(0,build_text/* quoteValue */.cl)(name)}.`, near ? `Did you mean ${near}?` : `It takes ${names.join(', ')}.`);
}
function fieldNames(kind, { create, update }) {
    if (kind !== 'create')
        return [...(update ?? [])];
    return [...Object.keys(create?.attributes ?? {}), ...Object.keys(create?.relationships ?? {})];
}

// EXTERNAL MODULE: ./build/cli/client.js + 6 modules
var client = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/cli/confirm.js
var cli_confirm = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/cli/pages.js
var pages = __webpack_require__(6498);
// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __webpack_require__(5985);
;// CONCATENATED MODULE: ./build/cli/serial-number.js



async function checkSerialNumber(api, id, given) {
    const { attributes } = (await api.certificates.get(id)).data;
    const serialNumber = serial_number_text(attributes.serialNumber);
    const found = `${(0,build_text/* quoteValue */.cl)(serial_number_text(attributes.name))} (serial number ${(0,build_text/* printable */.g$)(serialNumber)}, valid until ${(0,build_text/* printable */.g$)(serial_number_text(attributes.expirationDate))})`;
    if (given === undefined) {
        throw (0,cli_options/* usageError */.Wp)(`To delete the certificate ${found} is to revoke it, which stops every installed app that is signed with it.`, 'If that is what you want, name it: --serial-number, as in the list of certificates.');
    }
    if ((0,serial_number/* plainSerialNumber */.k)(given) !== '' && (0,serial_number/* plainSerialNumber */.k)(given) === (0,serial_number/* plainSerialNumber */.k)(serialNumber))
        return found;
    throw (0,cli_options/* usageError */.Wp)(`The serial number given is not that of the certificate ${found}.`, 'Look for the right one with: epapi api /v1/certificates --paginate');
}
function serial_number_text(attribute) {
    return typeof attribute === 'string' ? attribute : '';
}

;// CONCATENATED MODULE: ./build/cli/api.js














const summary = 'Make a request to the API, and print what Apple answers';
const usage = 'epapi api [METHOD] PATH [options]';
const groups = [
    {
        title: 'Request',
        options: [
            {
                name: 'field',
                value: 'NAME=VALUE',
                several: true,
                help: 'for POST and PATCH: an attribute, or a relationship by its IDs between commas; @FILE reads the value from a file (@- from standard input); may be given several times',
            },
            {
                name: 'input',
                value: 'FILE',
                help: 'for POST and PATCH: the whole body as JSON; - reads standard input',
            },
            { name: 'paginate', help: 'for lists: read all pages' },
            {
                name: 'serial-number',
                value: 'HEX',
                help: 'for DELETE of a certificate, which revokes it: its serial number',
            },
            cli_confirm/* YES */._,
        ],
    },
    {
        title: 'Output',
        options: [
            {
                name: 'format',
                value: 'table|json|jsonl',
                help: "table is for people, json is Apple's own document, jsonl a resource per line (default table on a terminal, json elsewhere)",
            },
            cli_options/* HELP */._$,
        ],
    },
    credentials/* CREDENTIAL_OPTIONS */.rn,
    client/* NETWORK_OPTIONS */.mw,
];
const examples = `Examples:
  epapi api '/v1/profiles?filter[profileType]=IOS_APP_INHOUSE' --paginate
  epapi api POST /v1/devices --field name='iPad 7' --field platform=IOS --field udid=@udid.txt
  epapi api PATCH /v1/devices/A1B2C3 --field status=DISABLED
  epapi api DELETE /v1/profiles/A1B2C3`;
const FORMATS = ['table', 'json', 'jsonl'];
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups, 2);
    const request = await readRequest(options, world);
    const format = readFormat(options, world);
    const api = (0,client/* openApi */.Nd)(options, world);
    return (0,client/* reportingUsage */.UZ)(api, world, async () => {
        if (request.method === 'DELETE' && !(await mayDelete(api, request.path, options, world))) {
            world.stderr('Nothing was deleted.\n');
            return exit_codes/* NOT_TRIED */.rR;
        }
        if (options.has('paginate'))
            (0,documents/* printDocument */.dq)(await (0,pages/* readAllPages */.s)(api, request.path, world), format, world);
        else
            await requestOnce(api, request, format, world);
        return undefined;
    });
}
async function requestOnce(api, request, format, world) {
    const { status, body } = await api.request(request);
    if (request.method !== 'DELETE') {
        requireAnswerTo(request, body);
        (0,documents/* printDocument */.dq)(body, format, world);
    }
    else if (status === 404) {
        world.stderr('It was not there (any more): Apple answers 404.\n');
    }
}
function requireAnswerTo(request, body) {
    try {
        (0,verify/* requireDocument */.f)(body);
    }
    catch (error) {
        throw request.method === 'GET' ? error : new outcome_unknown/* OutcomeUnknownError */.D(request, error);
    }
}
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'];
async function readRequest(options, world) {
    const [first = '', second] = options.positionals;
    const path = second ?? first;
    const method = second === undefined ? 'GET' : METHODS.find((one) => one === first.toUpperCase());
    if (!method)
        throw (0,cli_options/* usageError */.Wp)(`${(0,build_text/* quoteValue */.cl)(first)} is no method.`, `It is ${METHODS.join(', ')}.`);
    if (!path.startsWith('/'))
        throw (0,cli_options/* usageError */.Wp)(path === '' || isMethod(path)
            ? 'The path of the request is missing.'
            : `${(0,build_text/* quoteValue */.cl)(path)} is no path of the API.`, `Usage: ${usage}. A path begins with /v1/, without scheme and host.`);
    if (options.has('paginate') && method !== 'GET')
        throw (0,cli_options/* usageError */.Wp)('Only lists have pages.', 'Leave out --paginate.');
    const body = await readBody(method, path, options, world);
    return { method, path, ...(body !== undefined && { body }) };
}
function isMethod(text) {
    return METHODS.some((one) => one === text.toUpperCase());
}
async function readBody(method, path, options, world) {
    const fields = options.values('field');
    const input = options.value('input');
    const takesBody = method === 'POST' || method === 'PATCH';
    if (!takesBody && (fields.length > 0 || input !== undefined))
        throw (0,cli_options/* usageError */.Wp)(`${method} takes no --field and no --input.`, 'Write filters into the path.');
    if (input !== undefined && fields.length > 0)
        throw (0,cli_options/* usageError */.Wp)('--field and --input exclude each other.', 'Give one of them.');
    if (!takesBody)
        return undefined;
    if (input !== undefined)
        return parseInput(await (0,files/* readText */.yR)(input, world));
    const found = (0,paths/* findOperation */.L)(method, path.replace(/\?.*$/s, ''));
    if (found)
        return buildBody(found.operation, found.id, fields, (file) => (0,files/* readText */.yR)(file, world));
    throw (0,cli_options/* usageError */.Wp)('The API has no such request, as far as is known.', 'Give the whole body with --input to send it all the same.');
}
function parseInput(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,cli_options/* usageError */.Wp)('What --input gives is not JSON.', 'Give Apple\'s own document: {"data": {\u2026}}.');
    }
}
function readFormat(options, world) {
    const text = options.value('format') ?? (world.stdoutIsTerminal ? 'table' : 'json');
    const format = FORMATS.find((one) => one === text);
    if (format)
        return format;
    throw (0,cli_options/* usageError */.Wp)(`--format is ${(0,build_text/* quoteValue */.cl)(text)}.`, `It takes ${FORMATS.join(', ')}.`);
}
async function mayDelete(api, path, options, world) {
    const { type, id } = whatToDelete(path);
    if (type !== 'certificates')
        return (0,cli_confirm/* confirm */.l)(`DELETE ${path} cannot be undone.`, options, world);
    const certificate = await checkSerialNumber(api, id, options.value('serial-number'));
    return (0,cli_confirm/* confirm */.l)(`This revokes the certificate ${certificate}: every installed app that is signed with it stops opening.`, options, world);
}
function whatToDelete(path) {
    const found = (0,paths/* findOperation */.L)('DELETE', path);
    const id = found?.id ?? '';
    if (found && /^[\w-]+$/.test(id))
        return { type: found.operation.resource.type, id };
    throw (0,cli_options/* usageError */.Wp)(`DELETE ${(0,build_text/* printable */.g$)(path, 80)} is none of the API's operations, as it is written.`, 'Give the kind and the plain ID, as in /v1/profiles/A1B2C3, and nothing more.');
}


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ YES),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5868);

const YES = { name: 'yes', help: 'do it without asking' };
async function confirm(what, options, world) {
    if (options.has(YES.name))
        return true;
    if (!world.ask)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${what} There is nobody to ask.`, 'Give --yes to do it without asking.');
    const answer = await world.ask(`${what} Type yes to go on: `);
    return answer.trim().toLowerCase() === 'yes';
}


/***/ }),

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

/***/ 3858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requireDocument),
/* harmony export */   verifyToken: () => (/* binding */ verifyToken)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _lib_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(437);




const HARMLESS_PATH = '/v1/certificates?limit=1';
async function verifyToken(token, sign, scope, client) {
    const path = scope[0]?.replace(/^GET /, '') ?? HARMLESS_PATH;
    let current = token;
    let attempts = 0;
    const tokens = {
        get: ({ rejected } = {}) => {
            if (rejected)
                return Promise.resolve(rejected);
            if (attempts > 0)
                current = sign();
            attempts += 1;
            return Promise.resolve(current);
        },
    };
    const rateLimit = await tryOnce({ ...client, tokens }, path, scope.length > 0);
    return { token: current, rateLimit };
}
async function tryOnce(client, path, hasScope) {
    try {
        const { body, rateLimit } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(client, { method: 'GET', path });
        requireDocument(body);
        return rateLimit;
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h) || !hasScope)
            throw error;
        if (error.hasAppleCode('NOT_FOUND'))
            return error.rateLimit;
        throw error.status === 401 ? withScopeHint(error) : error;
    }
}
function requireDocument(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(body) || !('data' in body))
        throw (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignAnswer */ .X)();
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h(error, `${error.hint} ${hint}`);
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainSerialNumber)
/* harmony export */ });
function plainSerialNumber(text) {
    return text
        .replace(/[:\s]/g, '')
        .replace(/^0+(?=.)/, '')
        .toUpperCase();
}


/***/ })

};
;