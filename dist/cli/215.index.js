"use strict";
exports.id = 215;
exports.ids = [215];
exports.modules = {

/***/ 646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ NETWORK_OPTIONS),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./build/auth/settings.js + 6 modules
var settings = __webpack_require__(511);
// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(398);
// EXTERNAL MODULE: ./build/auth/token.js
var auth_token = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/auth/token-source.js


const MARGIN = 60;
function createTokenSource(credentials, options = {}, system = build_system/* realSystem */.q) {
    let current;
    const next = () => {
        const now = system.now();
        if (!current || !isFresh(current, now))
            current = (0,auth_token/* signToken */.zF)(credentials, options, now);
        return current;
    };
    return {
        get: () => new Promise((resolve) => {
            resolve(next());
        }),
    };
}
function isFresh(token, now) {
    const second = now / 1000;
    const life = token.expiresAt - token.issuedAt - auth_token/* BACKDATE */.Q0;
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}

// EXTERNAL MODULE: ./build/client/request.js + 3 modules
var request = __webpack_require__(679);
// EXTERNAL MODULE: ./build/client/wait.js
var client_wait = __webpack_require__(158);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
// EXTERNAL MODULE: ./build/cli/credentials.js
var cli_credentials = __webpack_require__(464);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/cli/client.js







const NETWORK_OPTIONS = {
    title: 'Network',
    options: [
        {
            name: 'max-wait',
            value: 'TIME',
            help: 'how long all waiting of one request may take: seconds, or 90s, 15m (the default), 2h',
        },
    ],
};
function openApi(options, world) {
    const baseUrl = (0,cli_credentials/* readBaseUrlOption */.yG)(options, world);
    const credentials = (0,settings/* readCredentials */.L1)((0,cli_credentials/* readCredentialTexts */.ee)(options, world));
    const maxWait = readMaxWait(options);
    const client = {
        tokens: createTokenSource(credentials, {}, world.system),
        baseUrl,
        system: world.system,
        onWait: (wait) => {
            world.stderr(`${(0,client_wait/* describeWait */.N)(wait)}\n`);
        },
        ...(maxWait !== undefined && { maxWait }),
    };
    const send = (what) => (0,request/* request */.E)(client, what);
    return { send, pages: (path) => followPages(send, path, baseUrl) };
}
async function* followPages(send, path, baseUrl) {
    const seen = new Set();
    for (let next = path; next !== undefined && !seen.has(next);) {
        seen.add(next);
        const page = (await send({ method: 'GET', path: next })).body;
        yield page;
        const link = page['links']?.next;
        const url = link === undefined ? undefined : new URL(link, baseUrl);
        next = url && `${url.pathname}${url.search}`;
    }
}
const LONGEST = 7 * 86_400;
function readMaxWait(options) {
    const text = options.value('max-wait');
    if (text === undefined)
        return undefined;
    const [, digits = '', unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    const factor = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
    const seconds = digits === '' ? NaN : Number(digits) * factor;
    if (seconds <= LONGEST)
        return seconds;
    throw (0,cli_options/* usageError */.Wp)('--max-wait is no length of time that can be waited.', `Give seconds, or 90s, 15m, 2h; at most ${(0,build_text/* formatDuration */.a3)(LONGEST)}, and 0 for not at all.`);
}


/***/ }),

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
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(646);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(464);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(649);
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
        const certificates = await api.send({ method: 'GET', path: '/v1/certificates?limit=1' });
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
    const admin = await api.send({ method: 'GET', path: '/v1/users?limit=1' }).then(() => true, (error) => {
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
    const profiles = await api.send({ method: 'GET', path: '/v1/profiles?limit=1' });
    const devices = await api.send({ method: 'GET', path: '/v1/devices?limit=1' });
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
        for (const resource of (0,_documents_js__WEBPACK_IMPORTED_MODULE_7__/* .resourcesOf */ .F)(page)) {
            const { name, expirationDate } = resource.attributes ?? {};
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


/***/ }),

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ printDocument),
  F: () => (/* binding */ resourcesOf)
});

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
;// CONCATENATED MODULE: ./build/cli/table.js

const WIDEST_CELL = 60;
function formatTable(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,build_text/* printable */.g$)(cell, WIDEST_CELL)));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
    const line = (row) => row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
        .join('  ')
        .trimEnd();
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
    return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function resourcesOf(document) {
    const data = isRecord(document) ? document['data'] : undefined;
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
    const resource = isRecord(value) ? value : {};
    const attributes = resource['attributes'];
    return {
        id: cell(resource['id']),
        type: cell(resource['type']),
        attributes: isRecord(attributes) ? attributes : {},
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ request)
});

// UNUSED EXPORTS: LONGEST_WAIT

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(984);
// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(398);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(743);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(96);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(998);
// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/client/lib/send.js



const MAX_BODY = 64 * 1024 * 1024;
async function sendOnce(system, url, attempt) {
    const init = requestInit(attempt);
    const timeout = system.timeout(attempt.timeout * 1000);
    const signal = attempt.signal ? AbortSignal.any([attempt.signal, timeout]) : timeout;
    try {
        const response = await system.fetch(url, { ...init, signal });
        const text = await readText(response);
        return {
            status: response.status,
            body: parseBody(response, text, url, attempt.token),
            rateLimit: (0,rate_limit/* readRateLimit */.y)(response.headers.get('x-rate-limit')),
            retryAfter: response.headers.get('retry-after'),
            clockSkew: readSkew(response.headers.get('date'), system.now()),
        };
    }
    catch (error) {
        if (error instanceof errors/* EpapiError */.Uo)
            throw error;
        if (attempt.signal?.aborted)
            throw attempt.signal.reason;
        throw timeout.aborted ? timeoutError(url, attempt.timeout) : networkError(url, error, attempt.token);
    }
}
function requestInit(attempt) {
    const headers = {
        authorization: `Bearer ${attempt.token}`,
        accept: 'application/json',
        'user-agent': attempt.userAgent,
    };
    const init = { method: attempt.method, headers, redirect: 'manual' };
    if (attempt.body === undefined)
        return init;
    headers['content-type'] = 'application/json';
    return { ...init, body: toJson(attempt.body) };
}
function toJson(body) {
    try {
        return JSON.stringify(body);
    }
    catch {
        throw new errors/* EpapiError */.Uo({
            code: 'REQUEST.BODY',
            message: 'The body of a request cannot be written as JSON.',
            hint: 'Give plain objects, arrays, texts and numbers, without a circle in them.',
        });
    }
}
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > MAX_BODY)
            throw answerError(`is larger than ${MAX_BODY / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function withoutToken(text, token) {
    return text.replaceAll(token, '***').replaceAll(token.split('.')[2] || token, '***');
}
function parseBody(response, text, url, token) {
    if (text === '')
        return undefined;
    const hide = (_key, value) => typeof value === 'string' ? withoutToken(value, token) : value;
    try {
        return response.ok ? JSON.parse(text) : JSON.parse(text, hide);
    }
    catch {
        if (!response.ok)
            return undefined;
        throw answerError(`from ${(0,build_text/* printable */.g$)(url.host)} is not JSON`);
    }
}
function readSkew(header, now) {
    const date = /^[A-Z][a-z]{2}, .* GMT$/.test(header ?? '') ? Date.parse(header ?? '') : NaN;
    return Number.isNaN(date) ? undefined : (date + 500 - now) / 1000;
}
function answerError(what) {
    return new errors/* EpapiError */.Uo({
        code: 'ANSWER',
        message: `The answer ${what}.`,
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}
function timeoutError(url, seconds) {
    return new errors/* EpapiError */.Uo({
        code: 'TIMEOUT',
        message: `${(0,build_text/* printable */.g$)(url.host)} did not answer within ${seconds} s.`,
        hint: 'Run this again; when it happens often, look at the network between this machine and Apple.',
    });
}
function networkError(url, error, token) {
    const { code, message } = (error.cause ?? error);
    const reason = withoutToken(typeof code === 'string' ? code : message, token) || 'no reason is known';
    return new errors/* EpapiError */.Uo({
        code: 'NETWORK',
        message: `The connection to ${(0,build_text/* printable */.g$)(url.host)} failed: ${(0,build_text/* printable */.g$)(reason)}.`,
        hint: 'Check the base URL, the name server, and that this machine may connect to it without a proxy.',
    });
}

;// CONCATENATED MODULE: ./build/client/lib/retry-after.js
function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text)) {
        const number = Number(text);
        if (number < EARLIEST_UNIX_TIME)
            return number;
        return secondsUntil(number < EARLIEST_UNIX_TIME * 1000 ? number * 1000 : number, now);
    }
    const date = /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}/.test(text) ? Date.parse(asGmt(text)) : NaN;
    return Number.isNaN(date) ? undefined : secondsUntil(date, now);
}
function asGmt(date) {
    return date.endsWith('GMT') ? date : `${date} GMT`;
}
const EARLIEST_UNIX_TIME = 1e9;
function secondsUntil(time, now) {
    return Math.max(0, (time - now) / 1000);
}

;// CONCATENATED MODULE: ./build/client/refusal.js

function readAppleErrors(body) {
    const errors = isRecord(body) && Array.isArray(body['errors']) ? body['errors'] : [];
    return errors
        .slice(0, 20)
        .filter(isRecord)
        .map((error) => ({
        code: refusal_text(error['code'], 100) || 'UNKNOWN',
        title: refusal_text(error['title']),
        detail: refusal_text(error['detail']),
        ...readSource(error['source']),
    }));
}
function readSource(source) {
    if (!isRecord(source))
        return {};
    const pointer = refusal_text(source['pointer']);
    const parameter = refusal_text(source['parameter']);
    return { ...(pointer !== '' && { pointer }), ...(parameter !== '' && { parameter }) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function refusal_text(value, limit) {
    return typeof value === 'string' ? (0,build_text/* printable */.g$)(value, limit) : '';
}

;// CONCATENATED MODULE: ./build/client/request.js









const LONGEST_WAIT = 900;
async function request(client, what) {
    const system = client.system ?? build_system/* realSystem */.q;
    const url = targetUrl((0,base_url/* readBaseUrl */.$)(client.baseUrl ?? base_url/* APPLE_BASE_URL */.h), what.path);
    let waited = 0;
    for (let attempt = 1;; attempt++) {
        const answer = await attemptOnce(client, system, url, what);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        if (answer.status !== 429)
            throw refusalOf(what, answer);
        const seconds = waitAfter(answer, attempt, system);
        const left = Math.min(client.maxWait ?? LONGEST_WAIT, LONGEST_TIMER) - waited;
        if (!(seconds <= left))
            throw outOfWaiting(what, answer, seconds, left);
        client.onWait?.({ reason: 'Apple answers 429: too many requests', seconds, nextAttempt: attempt + 1 });
        await system.sleep(seconds * 1000, client.signal);
        waited += seconds;
    }
}
function targetUrl(baseUrl, path) {
    const url = URL.canParse(path, baseUrl) ? new URL(path, baseUrl) : undefined;
    if (url && path.startsWith('/') && url.origin === new URL(baseUrl).origin)
        return url;
    throw new errors/* EpapiError */.Uo({
        code: 'REQUEST.PATH',
        message: 'The path of a request does not lead to the base URL.',
        hint: 'Give path and query alone, beginning with a slash: /v1/certificates?limit=200',
    });
}
async function attemptOnce(client, system, url, what) {
    const token = await client.tokens.get();
    return sendOnce(system, url, {
        method: what.method,
        token: token.value,
        userAgent: `epapi-action/${version/* VERSION */.x}`,
        body: what.body,
        timeout: client.timeout ?? 30,
        signal: client.signal,
    });
}
function refusalOf(what, answer, hint) {
    const { status, clockSkew, rateLimit } = answer;
    const errors = readAppleErrors(answer.body);
    return new api_error/* ApiError */.h({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit }, hint);
}
function outOfWaiting(what, answer, seconds, left) {
    return refusalOf(what, answer, `The next attempt would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(left)} of waiting are left. Run this again later, or let fewer jobs share one key.`);
}
const LONGEST_BACKOFF = 60;
const SHORTEST_WAIT = 0.1;
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;
function waitAfter(answer, attempt, system) {
    const serverNow = system.now() + (answer.clockSkew ?? 0) * 1000;
    const asked = readRetryAfter(answer.retryAfter, serverNow);
    const backoff = system.random() * Math.min(LONGEST_BACKOFF, 2 ** attempt);
    const least = Math.min(LONGEST_BACKOFF, SHORTEST_WAIT * 2 ** (attempt - 1));
    return Math.max(least, asked || backoff);
}


/***/ })

};
;