"use strict";
exports.id = 215;
exports.ids = [215];
exports.modules = {

/***/ 215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examples: () => (/* binding */ examples),
/* harmony export */   groups: () => (/* binding */ groups),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   usage: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(184);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(659);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(464);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(947);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(233);







const summary = 'Check key, clock, host, role, agreements and what is about to expire';
const usage = 'epapi doctor [options]';
const groups = [
    _credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .CREDENTIAL_OPTIONS */ .rn,
    _client_js__WEBPACK_IMPORTED_MODULE_2__/* .NETWORK_OPTIONS */ .m,
    { title: 'Output', options: [{ name: 'json', help: 'print the checks as JSON' }, _options_js__WEBPACK_IMPORTED_MODULE_5__/* .HELP */ ._$] },
];
const examples = `Examples:
  epapi doctor
  epapi doctor --json --private-key-path AuthKey_2X9R4HXF34.p8`;
async function run(args, world) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOptions */ .Ac)(args, groups);
    const checks = [];
    const json = options.has('json');
    const add = (check) => {
        checks.push(check);
        if (!json)
            world.stdout(describe(check, world.stdoutIsTerminal));
    };
    const failure = await examine(() => (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openApi */ .N)(options, world), world, add);
    if (json)
        world.stdout(`${JSON.stringify({ checks }, null, 2)}\n`);
    if (!failure)
        return undefined;
    return (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .F)(failure.code, failure instanceof _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h ? failure.status : undefined);
}
async function examine(open, world, add) {
    let stage = 'key';
    try {
        const api = open();
        add({ name: stage, state: 'ok', text: 'The private key, the key ID and the issuer ID can be read.' });
        stage = 'access';
        const certificates = await api.request({ method: 'GET', path: '/v1/certificates?limit=1' });
        add({
            name: stage,
            state: 'ok',
            text: 'Apple answers, accepts the token, and has no agreement to sign.',
        });
        add(clockCheck(certificates));
        stage = 'role';
        add(await roleCheck(api));
        stage = 'counts';
        add(await countCheck(api, certificates));
        stage = 'expiry';
        for (const check of await expiryChecks(api, world))
            add(check);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo))
            throw error;
        add({ name: stage, state: 'error', text: error.message, hint: error.hint });
        return error;
    }
}
const HARMLESS_SKEW = 60;
function clockCheck({ clockSkew }) {
    if (clockSkew === undefined)
        return { name: 'clock', state: 'warning', text: 'Apple did not say what time it is.' };
    const difference = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(Math.abs(clockSkew));
    if (Math.abs(clockSkew) <= HARMLESS_SKEW)
        return { name: 'clock', state: 'ok', text: `The clock differs from Apple's by ${difference}.` };
    return {
        name: 'clock',
        state: 'warning',
        text: `The clock of this machine is ${difference} ${clockSkew > 0 ? 'behind' : 'ahead of'} Apple's.`,
        hint: 'Set it (with NTP): tokens are rejected when clocks differ too much.',
    };
}
async function roleCheck(api) {
    const admin = await api.request({ method: 'GET', path: '/v1/users?limit=1' }).then(() => true, (error) => {
        if (error instanceof _client_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && error.status === 403)
            return false;
        throw error;
    });
    const text = admin
        ? 'The key has the role Admin: provisioning, and users.'
        : 'The key has the role Developer: provisioning, no users.';
    return { name: 'role', state: 'ok', text };
}
async function countCheck(api, certificates) {
    const profiles = await api.request({ method: 'GET', path: '/v1/profiles?limit=1' });
    const devices = await api.request({ method: 'GET', path: '/v1/devices?limit=1' });
    const { rateLimit } = devices;
    const counts = `${total(certificates)} certificates, ${total(profiles)} profiles, ${total(devices)} devices`;
    const left = rateLimit
        ? ` ${rateLimit.remaining} of ${rateLimit.limit} requests are left in this hour.`
        : '';
    return { name: 'counts', state: 'ok', text: `The team has ${counts}.${left}` };
}
function total({ body }) {
    const { meta } = body;
    const count = meta?.paging?.total;
    return typeof count === 'number' ? count : 'an unknown number of';
}
const SOON = 60;
const DAY = 86_400_000;
async function expiryChecks(api, world) {
    const fields = 'name,expirationDate';
    const now = world.system.now();
    const found = [
        ...(await expiring(api, 'certificate', `/v1/certificates?limit=200&fields[certificates]=${fields}`, now)),
        ...(await expiring(api, 'profile', `/v1/profiles?limit=200&fields[profiles]=${fields}`, now)),
    ];
    if (found.length > 0)
        return found;
    return [{ name: 'expiry', state: 'ok', text: `Nothing expires within ${SOON} days.` }];
}
async function expiring(api, what, path, now) {
    const checks = [];
    for await (const page of api.pages(path)) {
        for (const { attributes } of page.data) {
            const { name, expirationDate } = attributes;
            const end = Date.parse(typeof expirationDate === 'string' ? expirationDate : '');
            if (!(end - now >= SOON * DAY))
                checks.push({ end, check: expiryCheck(what, String(name), end, now) });
        }
    }
    return checks.sort((a, b) => a.end - b.end).map(({ check }) => check);
}
function expiryCheck(what, name, end, now) {
    if (Number.isNaN(end))
        return {
            name: 'expiry',
            state: 'warning',
            text: `Nobody can tell when the ${what} "${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(name, 80)}" expires.`,
        };
    const days = Math.floor(Math.abs(end - now) / DAY);
    const when = end > now ? `expires in ${days} days` : `expired ${days} days ago`;
    return {
        name: 'expiry',
        state: 'warning',
        text: `The ${what} "${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(name, 80)}" ${when}, on ${new Date(end).toISOString().slice(0, 10)}.`,
        hint: 'When it expires, every installed copy of an in-house app that it signs stops opening: renew it, and ship builds with it.',
    };
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


/***/ })

};
;