#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BACKDATE),
/* harmony export */   a: () => (/* binding */ isHarmlessSkew)
/* harmony export */ });
const BACKDATE = 60;
function isHarmlessSkew(clockSkew) {
    return Math.abs(clockSkew) <= BACKDATE;
}


/***/ }),

/***/ 6947:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ ENDS_SOON),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Wk: () => (/* binding */ FAILED),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   hV: () => (/* binding */ ENDED),
/* harmony export */   hl: () => (/* binding */ BLOCKED),
/* harmony export */   rR: () => (/* binding */ NOT_TRIED),
/* harmony export */   yT: () => (/* binding */ NOT_TOLD)
/* harmony export */ });
/* unused harmony export EXIT_CODES */
/* harmony import */ var _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5096);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9984);


const EXIT_CODES = [
    { exit: 0, meaning: 'Done. Also: skipped, where that was asked for.', errors: [] },
    {
        exit: 1,
        meaning: 'A defect in epapi: please report it. Also: standard output cannot be written.',
        errors: [],
    },
    {
        exit: 2,
        meaning: 'The command line was not understood, or an option has a value that it does not know.',
        errors: [
            ...['USAGE', 'TOKEN_LIFETIME', 'SCOPE', 'BASE_URL', 'REQUEST', 'PROXY', 'EMULATOR'],
            ...['EXPIRY.THRESHOLD', 'EXPIRY.FAIL_ON', 'EXPIRY.IGNORE'],
        ],
    },
    {
        exit: 3,
        meaning: 'Credentials are missing, or evidently wrong before anything was sent.',
        errors: ['CREDENTIALS_MISSING', 'KEY', 'KEY_ID', 'ISSUER_ID', 'KEY_FILE'],
    },
    {
        exit: 4,
        meaning: 'Apple rejects the credentials, or does not let them do this (401, 403).',
        errors: [],
    },
    {
        exit: 5,
        meaning: 'No usable answer now: network, timeout, rate limit, or a fault on the other side. Try again later.',
        errors: ['NETWORK', 'TIMEOUT', 'ANSWER', 'PAGING', 'HOURLY_BUDGET'],
    },
    { exit: 6, meaning: 'Apple refuses the request for another reason.', errors: ['API'] },
    {
        exit: 7,
        meaning: 'It is not known whether the change was made: look before making it again.',
        errors: ['OUTCOME_UNKNOWN'],
    },
    {
        exit: 8,
        meaning: 'A file is not what it should be, damaged or cannot be written: a manifest, certificate request, certificate, profile, report or .p12.',
        errors: [
            ...[
                'EXPIRY.REPORT',
                'MANIFEST',
                'PLAN.FILE',
                'CSR',
                'CERTIFICATE',
                'PROFILE',
                'PKCS12',
                'PLIST',
                'AUTHORITY_STATE',
            ],
            ...['FILE', 'BUILD', 'ARCHIVE'],
        ],
    },
    {
        exit: 9,
        meaning: 'A plan, or a change of it, fits no longer: its manifest, its team, or what Apple has by now.',
        errors: ['PLAN', 'APPLY'],
    },
    {
        exit: 10,
        meaning: 'epapi plan: there is something to change, and nothing that cannot be had.',
        errors: [],
    },
    {
        exit: 11,
        meaning: 'epapi plan and apply: something in the manifest cannot be had. There may be more to change (plan), and all of it was done (apply).',
        errors: [],
    },
    {
        exit: 12,
        meaning: 'epapi apply: a change failed, and all that could be done without it was done.',
        errors: [],
    },
    {
        exit: 13,
        meaning: 'epapi apply: not every change was tried, since one that it needs failed, or since it ended or was told to end. epapi apply and api: the question was not answered with yes, and nothing was changed.',
        errors: [],
    },
    {
        exit: 14,
        meaning: 'epapi check-expiry: something ends within warn-within; only with --fail-on warning.',
        errors: [],
    },
    {
        exit: 15,
        meaning: 'epapi check-expiry: something has expired, or ends within fail-within.',
        errors: [],
    },
    {
        exit: 16,
        meaning: 'epapi check-expiry: of something nobody can tell when it ends, and nothing is worse of what --fail-on names.',
        errors: [],
    },
];
const DEFECT = 1;
const CHANGES = 10;
const FAILED = 12;
const NOT_TRIED = 13;
const BLOCKED = 11;
const ENDS_SOON = 14;
const ENDED = 15;
const NOT_TOLD = 16;
function exitCodeOf(error) {
    const { code } = error;
    if (error instanceof _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h) {
        if (error.status === 401 || error.status === 403)
            return 4;
        if (isPassing(error.status))
            return 5;
    }
    return EXIT_CODES.find((row) => row.errors.some((prefix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(code, prefix)))?.exit ?? DEFECT;
}
function isPassing(status) {
    return status < 400 || status === 407 || status === 408 || status === 429 || status >= 500;
}


/***/ }),

/***/ 5868:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   c4: () => (/* binding */ describeOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9984);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(793);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6184);




const HELP = { name: 'help', help: 'show this help' };
function parseOptions(args, groups, most = 0) {
    const known = groups.flatMap((group) => group.options);
    const config = Object.fromEntries(known.map(({ name, value }) => [
        name,
        { type: value ? 'string' : 'boolean', multiple: true },
    ]));
    const { values, positionals } = parse(args, config);
    if (positionals.length > most)
        throw tooManyArguments(positionals.length, most);
    const given = (name) => values[name] ?? [];
    for (const { name, several } of known) {
        if (!several && given(name).length > 1)
            throw usageError(`--${name} is given more than once.`, 'Give it once.');
    }
    return {
        value: (name) => given(name).map(String).at(-1),
        values: (name) => given(name).map(String),
        has: (name) => given(name).length > 0,
        positionals,
    };
}
function tooManyArguments(given, most) {
    const what = 'There is an argument that belongs to no option';
    return most > 1
        ? usageError(`${what}: ${given} are given, and at most ${most} are taken.`, 'See --help. A pattern in quotes is one argument.')
        : usageError(`${what}.`, 'See --help.');
}
function parse(args, options) {
    const names = Object.keys(options);
    const unknown = args.find((arg) => arg.startsWith('-') && !(arg.startsWith('--') && names.includes(optionName(arg))));
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options,
            allowPositionals: true,
            strict: true,
        });
        return { values: values, positionals };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined)
            throw unknownOption(unknown, names);
        throw usageError('An option that takes a value has none, or one that takes none has a value.', 'Write --name value or --name=value (the latter for values that begin with a dash); see --help.');
    }
}
function optionName(arg) {
    return arg.replace(/^-+/, '').split('=')[0] ?? '';
}
function unknownOption(arg, names) {
    if (optionName(arg) === 'private-key') {
        return usageError('The private key is not taken from the command line, where every process of this machine can read it.', 'Put it into the variable EPAPI_PRIVATE_KEY, or the path of its file into --private-key-path.');
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(optionName(arg), names);
    return usageError(`There is no option ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeSecret */ .lr)(arg) ? 'of that name' : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(arg.split('=')[0] ?? '', 40)}.`, near ? `Did you mean --${near}?` : 'See --help.');
}
function usageError(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({ code: 'USAGE', message, hint });
}
function describeOptions(groups) {
    const width = Math.max(...groups.flatMap((group) => group.options.map((option) => spelling(option).length)));
    return groups
        .map(({ title, options }) => [`${title}:`, ...options.map((option) => describeOption(option, width))].join('\n'))
        .join('\n\n');
}
function spelling({ name, value }) {
    return value ? `--${name} ${value}` : `--${name}`;
}
const LINE = 100;
function describeOption(option, width) {
    const text = option.env ? `${option.help} [${option.env}]` : option.help;
    const indent = ' '.repeat(width + 4);
    return `  ${spelling(option).padEnd(width)}  ${wrap(text, LINE - width - 4).join(`\n${indent}`)}`;
}
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ApiError)
});

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __nccwpck_require__(9984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
// EXTERNAL MODULE: ./build/auth/backdate.js
var backdate = __nccwpck_require__(5403);
// EXTERNAL MODULE: ./build/resources/paths.js
var paths = __nccwpck_require__(9257);
;// CONCATENATED MODULE: ./build/client/lib/hints.js




const KEYS = 'developer.apple.com \u2192 Users and Access \u2192 Integrations';
const TOO_MANY = 'This key has used up its requests for now. Wait, or let fewer jobs share one key.';
const NOT_AUTHORIZED = [
    `Apple does not say which part of a token it rejects. Check, in this order: the key is still listed as active at ${KEYS}, not revoked;`,
    'the issuer ID is the one shown above that list, not that of another team;',
    'the key was generated there for the Enterprise Program, not in App Store Connect, whose keys do not work here;',
    'the private key is the one that was downloaded for this key ID.',
].join(' ');
const LAPSED = 'the membership has lapsed, which the Account Holder sees at developer.apple.com/account';
const HINTS = [
    [
        'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
        'An agreement is missing or has expired: the Account Holder must sign in at developer.apple.com/account and accept it. It can take some minutes to have effect.',
    ],
    ['FORBIDDEN', forbiddenHint],
    ['FORBIDDEN_ERROR', forbiddenHint],
    ['RATE_LIMIT_EXCEEDED', TOO_MANY],
    ['PATH_ERROR', 'The Enterprise Program API has no such path.'],
    ['NOT_FOUND', 'There is nothing with this ID on this team; it may have been deleted.'],
    ['PARAMETER_ERROR', 'Correct the query parameter that is named.'],
];
const CONFLICTS = [
    [
        /already have a current .* certificate|pending certificate request/i,
        'The team has as many current certificates of this type as it may (mostly two in-house distribution certificates). Use one of them, with the private key that belongs to it, or wait until one expires. Revoking one stops every installed app that was signed with it.',
    ],
    [
        /Multiple profiles found with the name/i,
        'Profiles of this name exist already: perhaps expired ones, which only the list of their bundle ID shows, or one whose bundle ID is gone, which only the list of all profiles shows (epapi api /v1/profiles --paginate). Delete them, or take another name.',
    ],
    [
        /device with number .* already exists/i,
        'The device is registered already: UDIDs are the same whatever their case and hyphens. Look for it among the devices, disabled ones too.',
    ],
    [
        /no current certificates on this team/i,
        'The certificate has expired, was revoked, or is of a type that this kind of profile does not take. Take a current one.',
    ],
    [
        /no current .*devices on this team/i,
        'The devices are disabled, or of another platform than the profile. In-house profiles take no devices at all.',
    ],
];
function hintFor(refusal) {
    const { status, errors } = refusal;
    if (status === 401)
        return unauthorizedHint(refusal);
    const conflict = status === 409 ? conflictHint(refusal) : undefined;
    if (conflict !== undefined)
        return conflict;
    for (const [prefix, hint] of HINTS) {
        if (!errors.some((error) => (0,build_errors/* hasCode */.up)(error.code, prefix)))
            continue;
        return typeof hint === 'string' ? hint : hint(refusal);
    }
    return hintForStatus(refusal);
}
function conflictHint({ errors }) {
    return CONFLICTS.find(([words]) => errors.some(({ detail }) => words.test(detail)))?.[1];
}
function hintForStatus(refusal) {
    const { status } = refusal;
    if (status === 403)
        return forbiddenHint(refusal);
    if (status === 429)
        return TOO_MANY;
    if (status >= 300 && status < 400)
        return "Redirects are not followed, since they could take the token to another host. Check that the base URL is Apple's, and that no proxy answers in its place.";
    if (status >= 500)
        return "That is a fault on Apple's side, usually a passing one: run this again in a few minutes.";
    return 'Compare the request with the Enterprise Program API documentation.';
}
function forbiddenHint({ method, path }) {
    const role = roleFor(method, path);
    const keys = `(see the key's access at ${KEYS}; a role cannot be changed, so generate another key)`;
    if (role === 'ADMIN')
        return `The key's role is too low: this needs a key with the role Admin, and Developer reaches provisioning only ${keys}; or ${LAPSED}.`;
    if (role === 'DEVELOPER')
        return `A key with the role Developer is enough for this, so that its role is not too low for it; most likely ${LAPSED}, or the key is not one of this team's for the Enterprise Program.`;
    return `The key is not allowed to do this: its role is too low (Developer reaches provisioning only, users need Admin; ${KEYS}), or ${LAPSED}.`;
}
function roleFor(method, path) {
    return (0,paths/* findOperation */.L)(method, path.replace(/[?#].*$/s, ''))?.operation.resource.role;
}
function unauthorizedHint({ clockSkew = 0 }) {
    if ((0,backdate/* isHarmlessSkew */.a)(clockSkew))
        return NOT_AUTHORIZED;
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${(0,build_text/* formatDuration */.a3)(Math.abs(clockSkew))} ${direction} Apple's, so that its tokens hold at another time than now. Set the clock (with NTP) and run this again. If it is rejected all the same: ${NOT_AUTHORIZED}`;
}

;// CONCATENATED MODULE: ./build/client/api-error.js



const PATH = 100;
class ApiError extends build_errors/* EpapiError */.Uo {
    method;
    path;
    status;
    errors;
    clockSkew;
    rateLimit;
    constructor(refusal, hint = hintFor(refusal)) {
        super({
            code: `API.${refusal.errors[0]?.code ?? refusal.status}`,
            message: `${refusal.method} ${(0,build_text/* printable */.g$)(refusal.path, PATH)} was answered with ${refusal.status}${describe(refusal.errors)}`,
            hint,
        });
        this.name = 'ApiError';
        this.method = refusal.method;
        this.path = refusal.path;
        this.status = refusal.status;
        this.errors = refusal.errors;
        this.clockSkew = refusal.clockSkew;
        this.rateLimit = refusal.rateLimit;
    }
    hasAppleCode(prefix) {
        return this.errors.some((error) => (0,build_errors/* hasCode */.up)(error.code, prefix));
    }
}
function describe(errors) {
    if (errors.length === 0)
        return ' and no explanation.';
    const shown = errors.slice(0, 3).map((error) => {
        const place = error.pointer ?? error.parameter;
        return ` ${error.code}${place ? ` at ${place}` : ''}: ${error.detail || error.title}`;
    });
    const more = errors.length > 3 ? ` (and ${errors.length - 3} more)` : '';
    const text = `:${shown.join(';')}${more}`;
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ EpapiError),
/* harmony export */   f_: () => (/* binding */ defectText),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
class EpapiError extends Error {
    code;
    hint;
    constructor(facts) {
        super(facts.message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'EpapiError';
        this.code = facts.code;
        this.hint = facts.hint;
    }
}
function hasCode(code, prefix) {
    return code === prefix || code.startsWith(`${prefix}.`);
}
function defectText(error) {
    const kind = error instanceof Error ? error.name : typeof error;
    const frames = error instanceof Error ? (error.stack ?? '').replace(error.message, '') : '';
    const place = /\n\s+(at .+)/.exec(frames)?.[1];
    return `This is a defect in epapi-action, please report it: ${kind}${place ? ` ${place}` : ''}`;
}


/***/ }),

/***/ 793:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ editDistance),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(written, words) {
    const ranked = words.map((word) => ({ word, distance: editDistance(written.slice(0, 40), word) }));
    const [best] = ranked.sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(2, best.word.length / 3) ? best.word : undefined;
}
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [row, letter] of Array.from(from).entries()) {
        const current = [row + 1];
        for (const [column, other] of Array.from(to).entries()) {
            const change = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ RESOURCES)
});

// EXTERNAL MODULE: ./build/resources/bundle-id-capabilities.js
var bundle_id_capabilities = __nccwpck_require__(2158);
// EXTERNAL MODULE: ./build/resources/platforms.js
var platforms = __nccwpck_require__(1025);
;// CONCATENATED MODULE: ./build/resources/bundle-ids.js

const BUNDLE_IDS = {
    type: 'bundleIds',
    attributes: {
        name: { kind: 'string' },
        platform: platforms/* PLATFORM */.i,
        identifier: { kind: 'string' },
        seedId: { kind: 'string' },
    },
    relationships: {
        profiles: { type: 'profiles', many: true },
        bundleIdCapabilities: { type: 'bundleIdCapabilities', many: true },
    },
    otherFields: [],
    filters: ['identifier', 'name', 'platform', 'seedId', 'id'],
    sorts: ['id', 'identifier', 'name', 'platform', 'seedId'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            platform: { required: true, is: platforms/* PLATFORM */.i },
            identifier: { required: true, is: { kind: 'string' } },
            seedId: { required: false, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name'],
    related: { bundleIdCapabilities: 'plain', profiles: 'plain' },
    role: 'DEVELOPER',
};

// EXTERNAL MODULE: ./build/resources/certificates.js
var certificates = __nccwpck_require__(3693);
;// CONCATENATED MODULE: ./build/resources/devices.js

const STATUS = { kind: 'enum', values: ['ENABLED', 'DISABLED'] };
const DEVICES = {
    type: 'devices',
    attributes: {
        name: { kind: 'string' },
        platform: platforms/* PLATFORM */.i,
        udid: { kind: 'string' },
        deviceClass: { kind: 'enum', values: ['APPLE_WATCH', 'IPAD', 'IPHONE', 'IPOD', 'APPLE_TV', 'MAC'] },
        status: STATUS,
        model: { kind: 'string' },
        addedDate: { kind: 'date-time' },
    },
    relationships: {},
    otherFields: [],
    filters: ['name', 'platform', 'status', 'udid', 'id'],
    sorts: ['id', 'name', 'platform', 'status', 'udid'],
    list: true,
    get: true,
    delete: false,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            platform: { required: true, is: platforms/* PLATFORM */.i },
            udid: { required: true, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name', 'status'],
    related: {},
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/pass-type-ids.js
const PASS_TYPE_IDS = {
    type: 'passTypeIds',
    attributes: { name: { kind: 'string' }, identifier: { kind: 'string' } },
    relationships: { certificates: { type: 'certificates', many: true } },
    otherFields: [],
    filters: ['identifier', 'name', 'id'],
    sorts: ['id', 'identifier', 'name'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            identifier: { required: true, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name'],
    related: { certificates: 'full' },
    role: 'DEVELOPER',
};

// EXTERNAL MODULE: ./build/resources/profiles.js
var profiles = __nccwpck_require__(3619);
;// CONCATENATED MODULE: ./build/resources/users.js
const USER_ROLES = {
    kind: 'enums',
    values: ['ADMIN', 'ACCOUNT_HOLDER', 'DEVELOPER'],
};
const USERS = {
    type: 'users',
    attributes: {
        username: { kind: 'string' },
        firstName: { kind: 'string' },
        lastName: { kind: 'string' },
        roles: USER_ROLES,
    },
    relationships: {},
    otherFields: [],
    filters: ['roles', 'username'],
    sorts: ['lastName', 'username'],
    list: true,
    get: true,
    delete: true,
    update: ['roles'],
    related: {},
    role: 'ADMIN',
};

;// CONCATENATED MODULE: ./build/resources/user-invitations.js

const USER_INVITATIONS = {
    type: 'userInvitations',
    attributes: {
        email: { kind: 'email' },
        firstName: { kind: 'string' },
        lastName: { kind: 'string' },
        expirationDate: { kind: 'date-time' },
        roles: USER_ROLES,
    },
    relationships: {},
    otherFields: [],
    filters: ['email', 'roles'],
    sorts: ['email', 'lastName'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            email: { required: true, is: { kind: 'email' } },
            firstName: { required: true, is: { kind: 'string' } },
            lastName: { required: true, is: { kind: 'string' } },
            roles: { required: true, is: USER_ROLES },
        },
        relationships: {},
    },
    related: {},
    role: 'ADMIN',
};

;// CONCATENATED MODULE: ./build/resources/all.js








const RESOURCES = {
    bundleIds: BUNDLE_IDS,
    bundleIdCapabilities: bundle_id_capabilities/* BUNDLE_ID_CAPABILITIES */.y,
    certificates: certificates/* CERTIFICATES */.$,
    devices: DEVICES,
    passTypeIds: PASS_TYPE_IDS,
    profiles: profiles/* PROFILES */.j,
    users: USERS,
    userInvitations: USER_INVITATIONS,
};


/***/ }),

/***/ 2158:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ BUNDLE_ID_CAPABILITIES)
/* harmony export */ });
const CAPABILITY_TYPE = {
    kind: 'enum',
    values: [
        'ICLOUD',
        'IN_APP_PURCHASE',
        'GAME_CENTER',
        'PUSH_NOTIFICATIONS',
        'WALLET',
        'INTER_APP_AUDIO',
        'MAPS',
        'ASSOCIATED_DOMAINS',
        'PERSONAL_VPN',
        'APP_GROUPS',
        'HEALTHKIT',
        'HOMEKIT',
        'WIRELESS_ACCESSORY_CONFIGURATION',
        'APPLE_PAY',
        'DATA_PROTECTION',
        'SIRIKIT',
        'NETWORK_EXTENSIONS',
        'MULTIPATH',
        'HOT_SPOT',
        'NFC_TAG_READING',
        'CLASSKIT',
        'AUTOFILL_CREDENTIAL_PROVIDER',
        'ACCESS_WIFI_INFORMATION',
        'NETWORK_CUSTOM_PROTOCOL',
        'COREMEDIA_HLS_LOW_LATENCY',
        'SYSTEM_EXTENSION_INSTALL',
        'USER_MANAGEMENT',
        'APPLE_ID_AUTH',
    ],
};
const BUNDLE_ID_CAPABILITIES = {
    type: 'bundleIdCapabilities',
    attributes: { capabilityType: CAPABILITY_TYPE, settings: { kind: 'settings' } },
    relationships: {},
    otherFields: ['bundleId'],
    filters: [],
    sorts: [],
    list: false,
    get: false,
    delete: true,
    create: {
        attributes: {
            capabilityType: { required: true, is: CAPABILITY_TYPE },
            settings: { required: false, is: { kind: 'settings' } },
        },
        relationships: { bundleId: { type: 'bundleIds', many: false, required: true } },
    },
    update: ['capabilityType', 'settings'],
    related: {},
    role: 'DEVELOPER',
};


/***/ }),

/***/ 3693:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CERTIFICATES)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1025);

const CERTIFICATE_TYPE = {
    kind: 'enum',
    values: [
        'IOS_DEVELOPMENT',
        'IOS_DISTRIBUTION',
        'MAC_APP_DISTRIBUTION',
        'MAC_INSTALLER_DISTRIBUTION',
        'MAC_APP_DEVELOPMENT',
        'DEVELOPER_ID_KEXT',
        'DEVELOPER_ID_APPLICATION',
        'DEVELOPMENT',
        'DISTRIBUTION',
        'PASS_TYPE_ID',
        'PASS_TYPE_ID_WITH_NFC',
    ],
};
const CERTIFICATES = {
    type: 'certificates',
    attributes: {
        name: { kind: 'string' },
        certificateType: CERTIFICATE_TYPE,
        displayName: { kind: 'string' },
        serialNumber: { kind: 'string' },
        platform: _platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM */ .i,
        expirationDate: { kind: 'date-time' },
        certificateContent: { kind: 'string' },
    },
    relationships: { passTypeId: { type: 'passTypeIds', many: false } },
    otherFields: ['csrContent'],
    filters: ['certificateType', 'displayName', 'serialNumber', 'id'],
    sorts: ['certificateType', 'displayName', 'id', 'serialNumber'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            csrContent: { required: true, is: { kind: 'string' } },
            certificateType: { required: true, is: CERTIFICATE_TYPE },
        },
        relationships: { passTypeId: { type: 'passTypeIds', many: false, required: false } },
    },
    related: { passTypeId: 'full' },
    role: 'DEVELOPER',
};


/***/ }),

/***/ 4860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ SETTING_KEYS),
/* harmony export */   LS: () => (/* binding */ LARGEST_PAGE),
/* harmony export */   XJ: () => (/* binding */ OPTION_KEYS),
/* harmony export */   lf: () => (/* binding */ MOST_INCLUDED)
/* harmony export */ });
/* unused harmony export ALLOWED_INSTANCES */
const SETTING_KEYS = [
    'ICLOUD_VERSION',
    'DATA_PROTECTION_PERMISSION_LEVEL',
    'APPLE_ID_AUTH_APP_CONSENT',
];
const ALLOWED_INSTANCES = (/* unused pure expression or super */ null && (['ENTRY', 'SINGLE', 'MULTIPLE']));
const OPTION_KEYS = [
    'XCODE_5',
    'XCODE_6',
    'COMPLETE_PROTECTION',
    'PROTECTED_UNLESS_OPEN',
    'PROTECTED_UNTIL_FIRST_USER_AUTH',
    'PRIMARY_APP_CONSENT',
];
const LARGEST_PAGE = 200;
const MOST_INCLUDED = 50;


/***/ }),

/***/ 3715:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* unused harmony export fieldNames */
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7494);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4860);


const OPERATIONS = Object.values(_all_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCES */ .e).flatMap(operationsOf);
function operationsOf(resource) {
    const { type } = resource;
    const list = `/v1/${type}`;
    const one = `${list}/{id}`;
    const make = (present, kind, name, target, parameters = []) => {
        const [method, path] = target;
        const operation = { id: `${type}-${name}`, kind, method, path, resource, answers: resource, parameters };
        return present ? [operation] : [];
    };
    return [
        ...make(resource.list, 'list', 'get_collection', ['GET', list], listParameters(resource)),
        ...make(resource.create !== undefined, 'create', 'create_instance', ['POST', list]),
        ...make(resource.get, 'get', 'get_instance', ['GET', one], getParameters(resource)),
        ...make(resource.update !== undefined, 'update', 'update_instance', ['PATCH', one]),
        ...make(resource.delete, 'delete', 'delete_instance', ['DELETE', one]),
        ...Object.entries(resource.related).flatMap(([name, query]) => relatedOperation(resource, name, query)),
    ];
}
function relatedOperation(resource, relationship, query) {
    const target = resource.relationships[relationship];
    if (!target)
        return [];
    const { type, many } = target;
    const answers = _all_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCES */ .e[type];
    return {
        id: `${resource.type}-${relationship}-get_to_${many ? 'many' : 'one'}_related`,
        kind: many ? 'relatedMany' : 'relatedOne',
        method: 'GET',
        path: `/v1/${resource.type}/{id}/${relationship}`,
        resource,
        answers,
        relationship,
        parameters: relatedParameters(answers, many, query === 'full'),
    };
}
function relatedParameters(to, many, full) {
    if (full)
        return many ? listParameters(to) : getParameters(to);
    return [fields(to), ...(many ? pageParameters() : [])];
}
function listParameters(resource) {
    const filters = resource.filters.map((name) => {
        const values = wordsOf(resource.attributes[name]);
        return { name: `filter[${name}]`, kind: 'list', ...(values && { values }) };
    });
    const sorts = resource.sorts.flatMap((name) => [name, `-${name}`]);
    return [
        ...filters,
        { name: 'sort', kind: 'list', values: sorts },
        ...pageParameters(),
        ...getParameters(resource),
    ];
}
function pageParameters() {
    return [
        { name: 'limit', kind: 'limit', most: _descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_PAGE */ .LS },
        { name: 'cursor', kind: 'cursor' },
    ];
}
function getParameters(resource) {
    const names = Object.keys(resource.relationships);
    const relationships = Object.entries(resource.relationships);
    return [
        fields(resource),
        ...(names.length > 0 ? [{ name: 'include', kind: 'list', values: names }] : []),
        ...includedTypes(resource).map((type) => fields(_all_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCES */ .e[type])),
        ...relationships.flatMap(([name, { many }]) => many ? [{ name: `limit[${name}]`, kind: 'limit', most: _descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_INCLUDED */ .lf }] : []),
    ];
}
function includedTypes(resource) {
    return [...new Set(Object.values(resource.relationships).map(({ type }) => type))];
}
function fields(resource) {
    return { name: `fields[${resource.type}]`, kind: 'list', values: fieldNames(resource) };
}
function fieldNames(resource) {
    const { attributes, relationships, otherFields } = resource;
    return [...Object.keys(attributes), ...Object.keys(relationships), ...otherFields];
}
function wordsOf(attribute) {
    return attribute && 'values' in attribute ? attribute.values : undefined;
}


/***/ }),

/***/ 9257:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findPath),
/* harmony export */   L: () => (/* binding */ findOperation)
/* harmony export */ });
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3715);

const PATHS = new Map();
for (const operation of _operations_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .xb) {
    const others = PATHS.get(operation.path);
    if (others)
        others.push(operation);
    else
        PATHS.set(operation.path, [operation]);
}
function findPath(pathname) {
    const [root, version, type, id, ...rest] = pathname.split('/');
    if (id === '')
        return undefined;
    const place = id === undefined ? [] : ['{id}', ...rest];
    const operations = PATHS.get([root, version, type, ...place].join('/'));
    return operations && { operations, id };
}
function findOperation(method, pathname) {
    const path = findPath(pathname);
    const operation = path?.operations.find((one) => one.method === method);
    return path && operation && { operation, id: path.id };
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PLATFORM)
/* harmony export */ });
const PLATFORM = { kind: 'enum', values: ['IOS', 'MAC_OS'] };


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PROFILES)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1025);

const PROFILE_TYPE = {
    kind: 'enum',
    values: [
        'IOS_APP_DEVELOPMENT',
        'IOS_APP_STORE',
        'IOS_APP_ADHOC',
        'IOS_APP_INHOUSE',
        'MAC_APP_DEVELOPMENT',
        'MAC_APP_STORE',
        'MAC_APP_DIRECT',
        'TVOS_APP_DEVELOPMENT',
        'TVOS_APP_STORE',
        'TVOS_APP_ADHOC',
        'TVOS_APP_INHOUSE',
        'MAC_CATALYST_APP_DEVELOPMENT',
        'MAC_CATALYST_APP_STORE',
        'MAC_CATALYST_APP_DIRECT',
    ],
};
const PROFILES = {
    type: 'profiles',
    attributes: {
        name: { kind: 'string' },
        platform: _platforms_js__WEBPACK_IMPORTED_MODULE_0__/* .PLATFORM */ .i,
        profileType: PROFILE_TYPE,
        profileState: { kind: 'enum', values: ['ACTIVE', 'INVALID'] },
        profileContent: { kind: 'string' },
        uuid: { kind: 'string' },
        createdDate: { kind: 'date-time' },
        expirationDate: { kind: 'date-time' },
    },
    relationships: {
        bundleId: { type: 'bundleIds', many: false },
        devices: { type: 'devices', many: true },
        certificates: { type: 'certificates', many: true },
    },
    otherFields: [],
    filters: ['name', 'profileState', 'profileType', 'id'],
    sorts: ['id', 'name', 'profileState', 'profileType'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            profileType: { required: true, is: PROFILE_TYPE },
        },
        relationships: {
            bundleId: { type: 'bundleIds', many: false, required: true },
            certificates: { type: 'certificates', many: true, required: true },
            devices: { type: 'devices', many: true, required: false },
        },
    },
    related: { bundleId: 'plain', certificates: 'plain', devices: 'plain' },
    role: 'DEVELOPER',
};


/***/ }),

/***/ 6398:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ realSystem),
/* harmony export */   s: () => (/* binding */ untilStopped)
/* harmony export */ });
const realSystem = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        if (signal?.aborted)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: () => Math.random(),
    fetch: (url, init) => fetch(url, init),
};
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function untilStopped() {
    return new Promise((resolve) => {
        const stop = () => {
            for (const signal of ENDINGS)
                process.removeListener(signal, stop);
            resolve();
        };
        for (const signal of ENDINGS)
            process.on(signal, stop);
    });
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   UN: () => (/* binding */ escapeControls),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lr: () => (/* binding */ mayBeSecret),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
function printable(text, limit = 300) {
    const cut = text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
    return wellFormed(escapeControls(cut).replaceAll('##[', '##\\u005b'));
}
function enumerate(words, most = Infinity) {
    const more = words.length - most;
    const all = more > 0 ? [...words.slice(0, most), `${more} more`] : words;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}
function withoutCommands(text) {
    return text.replace(/^(\p{White_Space}*)::/gmu, '$1\\u003a:');
}
function wellFormed(text) {
    return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
function escapeControls(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function quoteValue(value, whole = value) {
    return mayBeSecret(whole) || mayBeSecret(value)
        ? 'a value that is not shown because it looks like key material'
        : `"${printable(value, 80)}"`;
}
const LOCATION = /^([A-Z]{3,7}\s+\/v\d|https?:|[A-Za-z]:[\\/]|~?[\\/][\w.-]+[\\/])/;
function mayBeSecret(text) {
    if (/PRIVATE|-----|eyJ/.test(text))
        return true;
    if (LOCATION.test(text))
        return text.split(/[\s/\\?&]+/).some(isDense);
    return isDense(text.replace(/\s|\\[nr]|[:,]/g, ''));
}
function isDense(text) {
    const runs = text.match(/[A-Za-z0-9+/=_-]{20,}/g) ?? [];
    return runs.some((run) => run.length >= 40 || (/\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)));
}
function formatDuration(seconds) {
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    if (!(seconds < 100 * 86_400))
        return 'more than 100 days';
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return joinUnits(Math.floor(whole / 60), 'min', whole % 60, 's');
    const minutes = Math.round(whole / 60);
    return joinUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function joinUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}
function formatInstant(unixSeconds) {
    const date = new Date(unixSeconds * 1000);
    const two = (number) => String(number).padStart(2, '0');
    const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
    return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}Z`;
}


/***/ }),

/***/ 8743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 7867:
/***/ ((module) => {

module.exports = require("../undici/index.js");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/system.js
var system = __nccwpck_require__(6398);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = require("node:readline");
;// CONCATENATED MODULE: ./build/cli/ask.js

function askOn(input, output, question) {
    const terminal = (0,external_node_readline_namespaceObject.createInterface)({ input, output });
    return new Promise((resolve) => {
        terminal.once('close', () => {
            resolve('');
        });
        terminal.question(question, (answer) => {
            resolve(answer);
            terminal.close();
        });
    });
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8743);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __nccwpck_require__(793);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __nccwpck_require__(6947);
// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(5868);
;// CONCATENATED MODULE: ./build/cli/run.js






const SUBCOMMANDS = {
    token: () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1185)),
    api: () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(451)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2451)),
    doctor: () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(129), __nccwpck_require__.e(207), __nccwpck_require__.e(206)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7206)),
    init: () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(129), __nccwpck_require__.e(568), __nccwpck_require__.e(275), __nccwpck_require__.e(653)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3653)),
    plan: () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(129), __nccwpck_require__.e(568), __nccwpck_require__.e(243)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2243)),
    apply: () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(129), __nccwpck_require__.e(568), __nccwpck_require__.e(255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6255)),
    'check-expiry': () => Promise.all(/* import() */[__nccwpck_require__.e(819), __nccwpck_require__.e(129), __nccwpck_require__.e(207), __nccwpck_require__.e(488)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8488)),
    emulator: () => Promise.all(/* import() */[__nccwpck_require__.e(102), __nccwpck_require__.e(949)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8949)),
};
async function runCli(args, world) {
    try {
        return (await dispatch(args, world)) ?? 0;
    }
    catch (error) {
        if (!(error instanceof errors/* EpapiError */.Uo)) {
            world.stderr(`epapi: ${(0,errors/* defectText */.f_)(error)}\n`);
            return 1;
        }
        world.stderr(`epapi: ${error.message}\n  ${error.hint}\n`);
        return (0,exit_codes/* exitCodeOf */.FO)(error);
    }
}
async function dispatch([name = '--help', ...rest], world) {
    if (name === '--version') {
        world.stdout(`${version/* VERSION */.x}\n`);
    }
    else if (name === '--help' || name === '-h' || name === 'help') {
        world.stdout(await describeCommand());
    }
    else if (Object.hasOwn(SUBCOMMANDS, name)) {
        return runSubcommand(await load(name), rest, world);
    }
    else {
        throw unknownSubcommand(name);
    }
    return undefined;
}
async function runSubcommand(subcommand, args, world) {
    if (!args.includes('--help') && !args.includes('-h'))
        return subcommand.run(args, world);
    world.stdout(describeSubcommand(subcommand));
    return undefined;
}
function load(name) {
    return SUBCOMMANDS[name]();
}
function unknownSubcommand(name) {
    const near = (0,nearest/* nearest */.p)(name, Object.keys(SUBCOMMANDS));
    return (0,options/* usageError */.Wp)(`There is no subcommand ${(0,build_text/* quoteValue */.cl)(name)}.`, near ? `Did you mean epapi ${near}?` : 'See epapi --help.');
}
async function describeCommand() {
    const lines = [];
    for (const name of Object.keys(SUBCOMMANDS)) {
        lines.push(`  ${name.padEnd(14)}${(await load(name)).summary}`);
    }
    return `epapi ${version/* VERSION */.x}: Apple's Enterprise Program API for CI

Usage: epapi SUBCOMMAND [options]

Subcommands:
${lines.join('\n')}

epapi SUBCOMMAND --help says more; epapi --version prints the version.
`;
}
function describeSubcommand({ summary, usage, groups, examples }) {
    return `${summary}\n\nUsage: ${usage}\n\n${(0,options/* describeOptions */.c4)(groups)}\n\n${examples}\n`;
}

;// CONCATENATED MODULE: ./build/cli/main.js



process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    process.stderr.write(`epapi: Standard output cannot be written: ${error.code ?? 'unknown reason'}.\n`);
    process.exitCode = 1;
});
process.stderr.on('error', () => undefined);
const ask = (question) => askOn(process.stdin, process.stderr, question);
async function readStdin(bytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= bytes)
            break;
    }
    return Buffer.concat(chunks).subarray(0, bytes);
}
const world = {
    env: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
    readStdin,
    untilStopped: system/* untilStopped */.s,
    system: system/* realSystem */.q,
};
void runCli(process.argv.slice(2), world).then((exit) => {
    process.exitCode ??= exit;
});

module.exports = __webpack_exports__;
/******/ })()
;