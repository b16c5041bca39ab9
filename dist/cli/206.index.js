"use strict";
exports.id = 206;
exports.ids = [206,858];
exports.modules = {

/***/ 7206:
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

// EXTERNAL MODULE: ./build/auth/backdate.js
var backdate = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/client/proxy.js
var client_proxy = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/client/verify.js
var verify = __webpack_require__(3858);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/expiry/find-endings.js + 15 modules
var find_endings = __webpack_require__(6973);
// EXTERNAL MODULE: ./build/expiry/read-inventory.js + 4 modules
var read_inventory = __webpack_require__(4755);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/cli/client.js + 6 modules
var client = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(3464);
;// CONCATENATED MODULE: ./build/cli/endings.js

const MOST_NAMED = 20;
function expiryChecks({ findings, warnWithin }) {
    const urgent = findings.filter(({ status }) => status !== 'ok');
    const more = urgent.length - MOST_NAMED;
    if (urgent.length === 0)
        return [{ name: 'expiry', state: 'ok', text: `Nothing expires within ${warnWithin} days.` }];
    const named = urgent.slice(0, MOST_NAMED).map(expiryCheck);
    if (more <= 0)
        return named;
    const text = `${more} more have expired, expire within ${warnWithin} days, or need to be looked at.`;
    return [...named, { name: 'expiry', state: 'warning', text }];
}
function expiryCheck({ kind, name, reason, effect, fix }) {
    const what = kind.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
    return {
        ...{ name: 'expiry', state: 'warning' },
        text: `${what} "${(0,build_text/* printable */.g$)(name, 80)}": ${(0,build_text/* printable */.g$)(reason, 1000)}`,
        hint: `${(0,build_text/* printable */.g$)(effect, 500)} ${(0,build_text/* printable */.g$)(fix, 1000)}`,
    };
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/doctor.js













const summary = 'Check key, clock, host, role, agreements and what is about to expire';
const usage = 'epapi doctor [options]';
const groups = [
    credentials/* CREDENTIAL_OPTIONS */.rn,
    client/* NETWORK_OPTIONS */.mw,
    { title: 'Output', options: [{ name: 'json', help: 'print the checks as JSON' }, cli_options/* HELP */._$] },
];
const examples = `Examples:
  epapi doctor
  epapi doctor --json --private-key-path AuthKey_2X9R4HXF34.p8`;
const STAGES = [
    ['access', accessChecks],
    ['role', async ({ api }) => [await roleCheck(api)]],
    ['team', teamChecks],
];
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups);
    const checks = [];
    const json = options.has('json');
    const add = (check) => {
        checks.push(check);
        if (!json)
            world.stdout(describe(check, world.stdoutIsTerminal));
    };
    const open = () => (0,client/* openApi */.Nd)(options, world);
    const proxies = () => proxyChecks((0,credentials/* readBaseUrlOption */.yG)(options, world), world);
    const failure = await examine(open, proxies, world, add);
    if (json)
        world.stdout(`${JSON.stringify({ checks }, null, 2)}\n`);
    return failure && (0,exit_codes/* exitCodeOf */.FO)(failure);
}
async function examine(open, proxies, world, add) {
    let stage = 'key';
    try {
        const api = open();
        add({ name: stage, state: 'ok', text: 'The private key, the key ID and the issuer ID can be read.' });
        stage = 'proxy';
        for (const check of proxies())
            add(check);
        const examination = { api, now: () => world.system.now() };
        await (0,client/* reportingUsage */.UZ)(api, world, async () => {
            for (const [name, look] of STAGES) {
                stage = name;
                for (const check of await look(examination))
                    add(check);
            }
        });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* EpapiError */.Uo))
            throw error;
        add({ name: stage, state: 'error', text: error.message, hint: error.hint });
        return error;
    }
}
function proxyChecks(baseUrl, { env }) {
    const settings = (0,client_proxy.readProxySettings)(env);
    const proxy = (0,client_proxy/* proxyHostFor */.W)(baseUrl, settings);
    if (proxy === undefined)
        return [];
    const host = (0,build_text/* printable */.g$)(proxy, 80);
    const noProxy = settings?.noProxy;
    const except = noProxy === undefined ? '' : `, except to ${(0,build_text/* printable */.g$)(noProxy, 80)}`;
    return [{ name: 'proxy', state: 'ok', text: `Connections go through the proxy ${host}${except}.` }];
}
async function accessChecks({ api }) {
    const { body, clockSkew } = await api.request({ method: 'GET', path: '/v1/certificates?limit=1' });
    (0,verify/* requireDocument */.f)(body);
    const text = 'Apple answers, accepts the token, and has no agreement to sign.';
    return [{ name: 'access', state: 'ok', text }, clockCheck(clockSkew)];
}
function clockCheck(clockSkew) {
    if (clockSkew === undefined)
        return { name: 'clock', state: 'warning', text: 'Apple did not say what time it is.' };
    const difference = (0,build_text/* formatDuration */.a3)(Math.abs(clockSkew));
    if ((0,backdate/* isHarmlessSkew */.a)(clockSkew))
        return { name: 'clock', state: 'ok', text: `The clock differs from Apple's by ${difference}.` };
    return {
        name: 'clock',
        state: 'warning',
        text: `The clock of this machine is ${difference} ${clockSkew > 0 ? 'behind' : 'ahead of'} Apple's.`,
        hint: 'Set it (with NTP): tokens are rejected when clocks differ too much.',
    };
}
async function roleCheck(api) {
    const admin = await api.request({ method: 'GET', path: '/v1/users?limit=1' }).then(({ body }) => {
        (0,verify/* requireDocument */.f)(body);
        return true;
    }, (error) => {
        if (error instanceof api_error/* ApiError */.h && error.status === 403)
            return false;
        throw error;
    });
    const text = admin
        ? 'The key has the role Admin: provisioning, and users.'
        : 'The key has the role Developer: provisioning, no users.';
    return { name: 'role', state: 'ok', text };
}
const THRESHOLDS = { warnWithin: 60, failWithin: 14 };
async function teamChecks({ api, now }) {
    const inventory = await (0,read_inventory/* readTeamInventory */.c)(api, { now });
    const { certificates, profiles } = inventory;
    const devices = await deviceCount(api);
    const text = `The team has ${count(certificates.length, 'certificate')}, ${count(profiles.length, 'profile')}, ${devices}.`;
    const report = (0,find_endings/* findEndings */._)({ ...inventory, files: [] }, { ...THRESHOLDS, now: now() });
    return [
        { name: 'counts', state: 'ok', text },
        ...rateChecks(api.usage().rateLimit),
        ...expiryChecks(report),
    ];
}
async function deviceCount(api) {
    let found;
    for await (const { total } of api.devices.list({ limit: 1 })) {
        found = total;
        break;
    }
    return found === undefined ? 'an unknown number of devices' : count(found, 'device');
}
const LITTLE = 0.1;
function rateChecks(rateLimit) {
    if (!rateLimit)
        return [{ name: 'rate', state: 'warning', text: 'Apple did not say how many requests are left.' }];
    const { remaining, limit } = rateLimit;
    const text = `${remaining} of ${limit} requests are left in this hour.`;
    if (remaining > limit * LITTLE)
        return [{ name: 'rate', state: 'ok', text }];
    const hint = 'Others use the same key: jobs will wait. Give them keys of their own, or run them less often.';
    return [{ name: 'rate', state: 'warning', text, hint }];
}
const MARKS = {
    ok: ['ok', 32],
    warning: ['warning', 33],
    error: ['error', 31],
};
function describe({ state, text, hint }, colours) {
    const [mark, colour] = MARKS[state];
    const shown = colours ? `\u001b[${colour}m${mark}\u001b[0m` : mark;
    return `${shown}${' '.repeat(9 - mark.length)}${text}\n${hint ? `${' '.repeat(9)}${hint}\n` : ''}`;
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


/***/ })

};
;