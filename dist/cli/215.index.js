"use strict";
exports.id = 215;
exports.ids = [215,858];
exports.modules = {

/***/ 9215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examples: () => (/* binding */ examples),
/* harmony export */   groups: () => (/* binding */ groups),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _auth_backdate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5403);
/* harmony import */ var _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _client_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7091);
/* harmony import */ var _client_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3858);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6184);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(659);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3464);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6947);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5868);










const summary = 'Check key, clock, host, role, agreements and what is about to expire';
const usage = 'epapi doctor [options]';
const groups = [
    _credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .CREDENTIAL_OPTIONS */ .rn,
    _client_js__WEBPACK_IMPORTED_MODULE_4__/* .NETWORK_OPTIONS */ .mw,
    { title: 'Output', options: [{ name: 'json', help: 'print the checks as JSON' }, _options_js__WEBPACK_IMPORTED_MODULE_7__/* .HELP */ ._$] },
];
const examples = `Examples:
  epapi doctor
  epapi doctor --json --private-key-path AuthKey_2X9R4HXF34.p8`;
const STAGES = [
    ['access', accessChecks],
    ['role', async (api) => [await roleCheck(api)]],
    ['team', teamChecks],
];
async function run(args, world) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOptions */ .Ac)(args, groups);
    const checks = [];
    const json = options.has('json');
    const add = (check) => {
        checks.push(check);
        if (!json)
            world.stdout(describe(check, world.stdoutIsTerminal));
    };
    const failure = await examine(() => (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .openApi */ .Nd)(options, world), world, add);
    if (json)
        world.stdout(`${JSON.stringify({ checks }, null, 2)}\n`);
    return failure && (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .F)(failure);
}
async function examine(open, world, add) {
    let stage = 'key';
    try {
        const api = open();
        add({ name: stage, state: 'ok', text: 'The private key, the key ID and the issuer ID can be read.' });
        for (const check of proxyChecks(world))
            add(check);
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .reportingUsage */ .UZ)(api, world, async () => {
            for (const [name, look] of STAGES) {
                stage = name;
                for (const check of await look(api, world))
                    add(check);
            }
        });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EpapiError */ .Uo))
            throw error;
        add({ name: stage, state: 'error', text: error.message, hint: error.hint });
        return error;
    }
}
function proxyChecks({ env }) {
    const settings = (0,_client_proxy_js__WEBPACK_IMPORTED_MODULE_1__.readProxySettings)(env);
    const proxy = (0,_client_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .httpsProxyHost */ .E)(settings);
    if (proxy === undefined)
        return [];
    const host = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(proxy, 80);
    const noProxy = settings?.noProxy;
    const except = noProxy === undefined ? '' : `, except to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(noProxy, 80)}`;
    return [{ name: 'proxy', state: 'ok', text: `Connections go through the proxy ${host}${except}.` }];
}
async function accessChecks(api) {
    const { body, clockSkew } = await api.request({ method: 'GET', path: '/v1/certificates?limit=1' });
    (0,_client_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDocument */ .f)(body);
    const text = 'Apple answers, accepts the token, and has no agreement to sign.';
    return [{ name: 'access', state: 'ok', text }, clockCheck(clockSkew)];
}
function clockCheck(clockSkew) {
    if (clockSkew === undefined)
        return { name: 'clock', state: 'warning', text: 'Apple did not say what time it is.' };
    const difference = (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a3)(Math.abs(clockSkew));
    if ((0,_auth_backdate_js__WEBPACK_IMPORTED_MODULE_9__/* .isHarmlessSkew */ .a)(clockSkew))
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
        (0,_client_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .requireDocument */ .f)(body);
        return true;
    }, (error) => {
        if (error instanceof _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && error.status === 403)
            return false;
        throw error;
    });
    const text = admin
        ? 'The key has the role Admin: provisioning, and users.'
        : 'The key has the role Developer: provisioning, no users.';
    return { name: 'role', state: 'ok', text };
}
async function teamChecks(api, world) {
    const certificates = [];
    for await (const { attributes } of api.certificates
        .list({ fields: { certificates: ['name', 'certificateType', 'expirationDate'] } })
        .all())
        certificates.push(ending('certificate', attributes, attributes.certificateType));
    const profiles = [];
    for await (const { attributes } of api.profiles
        .list({ fields: { profiles: ['name', 'profileType', 'expirationDate'] } })
        .all())
        profiles.push(ending('profile', attributes, attributes.profileType));
    const devices = await deviceCount(api);
    const text = `The team has ${count(certificates.length, 'certificate')}, ${count(profiles.length, 'profile')}, ${devices}.`;
    return [
        { name: 'counts', state: 'ok', text },
        ...rateChecks(api.usage().rateLimit),
        ...expiryChecks([...certificates, ...profiles], world.system.now()),
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
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
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
function ending(kind, { name, expirationDate }, type) {
    return {
        what: `${kind} "${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(String(name), 80)}"`,
        end: Date.parse(String(expirationDate)),
        opens: /INHOUSE|DISTRIBUTION/.test(String(type)),
    };
}
const SOON = 60;
const DAY = 86_400_000;
function expiryChecks(endings, now) {
    const soon = endings
        .filter(({ end }) => !(end - now >= SOON * DAY))
        .sort((a, b) => (a.end || 0) - (b.end || 0))
        .map((one) => expiryCheck(one, now));
    if (soon.length > 0)
        return soon;
    return [{ name: 'expiry', state: 'ok', text: `Nothing expires within ${SOON} days.` }];
}
function expiryCheck({ what, end, opens }, now) {
    const check = { name: 'expiry', state: 'warning' };
    if (Number.isNaN(end))
        return { ...check, text: `Nobody can tell when the ${what} expires.` };
    const days = Math.floor(Math.abs(end - now) / DAY);
    const span = days === 0 ? 'less than a day' : count(days, 'day');
    const when = end > now ? `expires in ${span}` : `expired ${span} ago`;
    return {
        ...check,
        text: `The ${what} ${when}, on ${new Date(end).toISOString().slice(0, 10)}.`,
        hint: expiryHint(end > now, opens),
    };
}
function expiryHint(stillHolds, opens) {
    const when = stillHolds ? 'When it expires, ' : 'Since then, ';
    return opens
        ? `${when}no installed copy of an in-house app that it signs opens any more: renew it, and ship builds with it.`
        : `${when}nothing can be signed with it any more: renew it.`;
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
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _lib_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4619);



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
    if (typeof body !== 'object' || body === null || !('data' in body))
        throw (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignAnswer */ .X)();
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h(error, `${error.hint} ${hint}`);
}


/***/ })

};
;