"use strict";
exports.id = 953;
exports.ids = [953];
exports.modules = {

/***/ 1433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ApiError)
});

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/auth/backdate.js
var backdate = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/resources/operations.js
var operations = __webpack_require__(3715);
;// CONCATENATED MODULE: ./build/resources/paths.js

const PATHS = new Map();
for (const operation of operations/* OPERATIONS */.xb) {
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
    return findOperation(method, path.replace(/[?#].*$/s, ''))?.operation.resource.role;
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

/***/ 9366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ foreignAnswer),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _resources_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7494);
/* harmony import */ var _no_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(563);



function readDocument(body) {
    const { data, included, links, meta } = record(body);
    const { next = null } = record(links);
    if (next !== null && typeof next !== 'string')
        throw foreignAnswer();
    const total = record(record(meta)['paging'])['total'];
    return {
        data: resources(Array.isArray(data) ? data : data === null ? [] : [data]),
        included: resources(Array.isArray(included) ? included : []),
        next: next === null || next === '' ? undefined : next,
        total: typeof total === 'number' ? total : undefined,
    };
}
function resources(values) {
    return values.map((value) => {
        const { type, id, attributes } = record(value);
        if (typeof type !== 'string' || typeof id !== 'string')
            throw foreignAnswer();
        return {
            ...record(value),
            type,
            id,
            attributes: readAttributes(type, record(attributes)),
        };
    });
}
function readAttributes(type, attributes) {
    const known = Object.hasOwn(_resources_all_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCES */ .e, type)
        ? _resources_all_js__WEBPACK_IMPORTED_MODULE_0__/* .RESOURCES */ .e[type].attributes
        : {};
    const isWrong = (name) => {
        const expected = Object.hasOwn(known, name) ? known[name] : undefined;
        return expected !== undefined && !isOfKind(expected, attributes[name]);
    };
    if (!Object.keys(attributes).some(isWrong))
        return attributes;
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => !isWrong(name)));
}
function isOfKind({ kind }, value) {
    if (kind === 'enums')
        return Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (kind === 'settings')
        return Array.isArray(value) && value.every(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G);
    return typeof value === 'string';
}
function record(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(value) ? value : {};
}
function foreignAnswer() {
    return new _no_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswerError */ .i({
        code: 'ANSWER',
        message: "The answer is none of Apple's: a success, but without data.",
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
        canHaveBeenDone: true,
        passing: false,
    });
}


/***/ }),

/***/ 563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NoAnswerError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

class NoAnswerError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo {
    canHaveBeenDone;
    passing;
    constructor(facts) {
        super(facts);
        this.name = 'NoAnswerError';
        this.canHaveBeenDone = facts.canHaveBeenDone;
        this.passing = facts.passing;
    }
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OutcomeUnknownError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433);



class OutcomeUnknownError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo {
    method;
    path;
    canHaveBeenDone = true;
    status;
    cause;
    constructor(what, cause) {
        super({
            code: 'OUTCOME_UNKNOWN',
            message: `It is not known whether ${what.method} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what.path)} was done: ${cause.message}`,
            hint: 'It was not sent again, so that nothing is made twice. Look whether it was done, and repeat it only if it was not.',
            cause,
        });
        this.name = 'OutcomeUnknownError';
        this.method = what.method;
        this.path = what.path;
        this.status = cause instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h ? cause.status : undefined;
        this.cause = cause;
    }
}


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeAcceptance),
/* harmony export */   y: () => (/* binding */ readRateLimit)
/* harmony export */ });
function readRateLimit(header) {
    const limit = /(?:^|[;\s])user-hour-lim:(\d{1,9})(?:$|[;\s])/.exec(header ?? '')?.[1];
    const remaining = /(?:^|[;\s])user-hour-rem:(\d{1,9})(?:$|[;\s])/.exec(header ?? '')?.[1];
    if (limit === undefined || remaining === undefined)
        return undefined;
    return { limit: Number(limit), remaining: Number(remaining) };
}
function describeAcceptance(rateLimit) {
    const left = rateLimit
        ? `; ${rateLimit.remaining} of ${rateLimit.limit} requests are left in this hour`
        : '';
    return `Apple accepts the token${left}.`;
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ request)
});

// UNUSED EXPORTS: LONGEST_WAIT

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/version.js
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./build/client/api-error.js + 2 modules
var api_error = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(2998);
;// CONCATENATED MODULE: ./build/client/lib/announce-silence.js
const SOON = 10;
function announceSilence(system, { host, timeout, onWait }) {
    const seconds = timeout - SOON;
    if (!onWait || seconds <= 0)
        return () => undefined;
    const soon = system.timeout(SOON * 1000);
    const say = () => {
        onWait({ reason: `${host} has not answered in full for ${SOON} s`, seconds, nextAttempt: undefined });
    };
    soon.addEventListener('abort', say, { once: true });
    return () => {
        soon.removeEventListener('abort', say);
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/client/no-answer.js
var no_answer = __webpack_require__(563);
// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __webpack_require__(9447);
;// CONCATENATED MODULE: ./build/client/lib/no-connection.js


const UNSENT_CALLS = ['connect', 'getaddrinfo'];
const UNSENT_CODES = ['UND_ERR_CONNECT_TIMEOUT'];
const BLOCKED_PORT = 'bad port';
const UNTRUSTED = /^(CERT_|ERR_TLS_CERT_|ERR_SSL_|EPROTO$|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|UND_ERR_PRX_TLS)/;
const PROXY_REFUSES = /^Proxy response \((\d{3})\)/;
function noConnection(host, error, hide) {
    const below = (error.cause ?? error);
    const code = typeof below.code === 'string' ? below.code : '';
    const text = typeof below.message === 'string' ? below.message : '';
    const reason = (0,build_text/* printable */.g$)(hide(code || text)) || 'no reason is known';
    const proxyStatus = PROXY_REFUSES.exec(text)?.[1];
    if (proxyStatus !== undefined)
        return refusedByProxy(host, proxyStatus);
    if (UNTRUSTED.test(code))
        return untrusted(host, reason);
    const unsent = isUnsent(below);
    const { proxy } = error;
    const through = typeof proxy === 'string' ? (0,build_text/* printable */.g$)(proxy, 80) : undefined;
    return new no_answer/* NoAnswerError */.i({
        code: 'NETWORK',
        message: `The connection to ${(0,build_text/* printable */.g$)(host)}${through === undefined ? '' : ` through the proxy ${through}`} failed: ${reason}.`,
        hint: networkHint(unsent, through !== undefined),
        canHaveBeenDone: !unsent,
        passing: true,
    });
}
function networkHint(unsent, proxied) {
    if (proxied)
        return unsent
            ? 'Check HTTPS_PROXY, and that the proxy runs and can be reached from this machine; or except the host by NO_PROXY.'
            : 'Run this again; when it happens often, look at the proxy, which HTTPS_PROXY names.';
    const hint = 'Check the base URL, the name server, and that this machine may connect to it';
    return unsent ? `${hint}; where it must go through a proxy, set HTTPS_PROXY.` : `${hint} without a proxy.`;
}
function isUnsent(error) {
    if (Array.isArray(error.errors) && error.errors.length > 0)
        return error.errors.every(isUnsent);
    return (UNSENT_CODES.includes(error.code) ||
        error.message === BLOCKED_PORT ||
        (typeof error.code === 'string' && UNSENT_CALLS.includes(error.syscall)));
}
function untrusted(host, reason) {
    return new no_answer/* NoAnswerError */.i({
        code: 'NETWORK',
        message: `The connection to ${(0,build_text/* printable */.g$)(host)} failed: ${reason}.`,
        hint: 'Its certificate is not trusted here. Where a proxy signs connections anew, give its CA in a PEM file by NODE_EXTRA_CA_CERTS.',
        canHaveBeenDone: false,
        passing: false,
    });
}
function refusedByProxy(host, status) {
    return new no_answer/* NoAnswerError */.i({
        code: 'NETWORK',
        message: `The proxy does not connect to ${(0,build_text/* printable */.g$)(host)}: it answers ${status}.`,
        hint: 'Check HTTPS_PROXY, with user name and password where the proxy wants them, or except the host by NO_PROXY.',
        canHaveBeenDone: false,
        passing: Number(status) >= 500,
    });
}

;// CONCATENATED MODULE: ./build/client/lib/send.js






const MAX_BODY = 64 * 1024 * 1024;
async function sendOnce(system, url, attempt) {
    const init = requestInit(attempt);
    const timeout = system.timeout(attempt.timeout * 1000);
    const signal = attempt.signal ? AbortSignal.any([attempt.signal, timeout]) : timeout;
    try {
        const response = await system.fetch(url, { ...init, signal });
        const clockSkew = readSkew(response.headers.get('date'), system.now());
        const text = await readText(response);
        return {
            status: response.status,
            body: parseBody(response, text, url, attempt.token),
            rateLimit: (0,rate_limit/* readRateLimit */.y)(response.headers.get('x-rate-limit')),
            retryAfter: response.headers.get('retry-after'),
            clockSkew,
        };
    }
    catch (error) {
        if (error instanceof errors/* EpapiError */.Uo)
            throw error;
        if (attempt.signal?.aborted)
            throw attempt.signal.reason;
        if (timeout.aborted)
            throw timeoutError(url, attempt.timeout);
        throw noConnection(url.host, error, (text) => withoutToken(text, attempt.token));
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
    const bytes = Buffer.concat(chunks);
    return bytes.toString((0,external_node_buffer_.isAscii)(bytes) ? 'latin1' : 'utf8');
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
        throw answerError(`from ${(0,build_text/* printable */.g$)(url.host)} is not JSON`, /^\s*\{/.test(text));
    }
}
function readSkew(header, now) {
    const date = header && /^[A-Z][a-z]{2}, .* GMT$/.test(header) ? Date.parse(header) : NaN;
    return Number.isNaN(date) ? undefined : (date + 500 - now) / 1000;
}
function answerError(what, passing = false) {
    return new no_answer/* NoAnswerError */.i({
        code: 'ANSWER',
        message: `The answer ${what}.`,
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
        canHaveBeenDone: true,
        passing,
    });
}
function timeoutError(url, seconds) {
    return new no_answer/* NoAnswerError */.i({
        code: 'TIMEOUT',
        message: `${(0,build_text/* printable */.g$)(url.host)} did not answer within ${seconds} s.`,
        hint: 'Run this again; when it happens often, look at the network between this machine and Apple.',
        canHaveBeenDone: true,
        passing: true,
    });
}

// EXTERNAL MODULE: ./build/auth/backdate.js
var backdate = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/client/outcome-unknown.js
var outcome_unknown = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
;// CONCATENATED MODULE: ./build/client/refusal.js


function readAppleErrors(body) {
    const errors = (0,json/* isObject */.G)(body) && Array.isArray(body['errors']) ? body['errors'] : [];
    return errors
        .slice(0, 20)
        .filter(json/* isObject */.G)
        .map((error) => ({
        code: refusal_text(error['code'], 100) || 'UNKNOWN',
        title: refusal_text(error['title']),
        detail: refusal_text(error['detail']),
        ...readSource(error['source']),
    }));
}
function readSource(source) {
    if (!(0,json/* isObject */.G)(source))
        return {};
    const pointer = refusal_text(source['pointer']);
    const parameter = refusal_text(source['parameter']);
    return { ...(pointer !== '' && { pointer }), ...(parameter !== '' && { parameter }) };
}
function refusal_text(value, limit) {
    return typeof value === 'string' ? (0,build_text/* printable */.g$)(value, limit) : '';
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

;// CONCATENATED MODULE: ./build/client/lib/next-step.js








function isUnclear(outcome) {
    return outcome instanceof no_answer/* NoAnswerError */.i ? outcome.canHaveBeenDone : outcome.status >= 500;
}
const MOST_CONNECTS = 4;
const PASSING = [500, 502, 503, 504];
function nextStep(attempted, system) {
    const { outcome } = attempted;
    return outcome instanceof no_answer/* NoAnswerError */.i
        ? afterNoAnswer(attempted, outcome, system)
        : afterAnswer(attempted, outcome, system);
}
function afterNoAnswer({ what, number }, error, system) {
    if (isUnclear(error) && !isRepeatable(what)) {
        return { kind: 'fail', error: new outcome_unknown/* OutcomeUnknownError */.D(what, error) };
    }
    const hopeless = !error.canHaveBeenDone && number >= MOST_CONNECTS;
    if (!error.passing || hopeless)
        return { kind: 'fail', error };
    return {
        kind: 'repeat',
        reason: error.message.replace(/\.$/, ''),
        seconds: backoff(number, system),
        error,
    };
}
function afterAnswer(attempted, answer, system) {
    const { what, number, mayBeDone } = attempted;
    if (answer.status >= 200 && answer.status < 300)
        return { kind: 'done', answer };
    const error = refusalOf(what, answer);
    if (what.method === 'DELETE' && isGone(error, mayBeDone))
        return { kind: 'done', answer };
    if (answer.status === 401)
        return afterRejection(attempted, error);
    if (isUnclear(answer) && !isRepeatable(what)) {
        return { kind: 'fail', error: new outcome_unknown/* OutcomeUnknownError */.D(what, error) };
    }
    const reason = repeatReason(answer.status);
    if (reason === undefined)
        return { kind: 'fail', error };
    if (attempted.paced && isHourUsedUp(answer))
        return { kind: 'repeat', reason, seconds: 0, leftToBudget: true, error };
    return { kind: 'repeat', reason, seconds: waitAfter(answer, number, system), error };
}
function isHourUsedUp({ status, rateLimit, retryAfter }) {
    return status === 429 && rateLimit?.remaining === 0 && retryAfter === null;
}
function repeatReason(status) {
    if (status === 429)
        return 'Apple answers 429: too many requests';
    return PASSING.includes(status) ? `Apple answers ${status}: a fault on its side` : undefined;
}
function isRepeatable({ method }) {
    return method === 'GET' || method === 'DELETE';
}
function isGone(error, mayBeDone) {
    if (error.status !== 404)
        return false;
    return error.errors.length === 0 ? mayBeDone : error.errors.every(({ code }) => (0,errors/* hasCode */.up)(code, 'NOT_FOUND'));
}
function afterRejection({ signedAgain }, error) {
    if (signedAgain)
        return { kind: 'fail', error };
    return { kind: 'repeat', reason: rejectionReason(error.clockSkew), seconds: 0, error, signAgain: true };
}
function rejectionReason(clockSkew = 0) {
    if ((0,backdate/* isHarmlessSkew */.a)(clockSkew))
        return 'Apple rejects the token; signing another';
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `Apple rejects the token: the clock of this machine is ${(0,build_text/* formatDuration */.a3)(Math.abs(clockSkew))} ${direction} Apple's; signing another, corrected by as much`;
}
function refusalOf(what, answer) {
    const { status, clockSkew, rateLimit } = answer;
    const errors = readAppleErrors(answer.body);
    return new api_error/* ApiError */.h({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit });
}
const LONGEST_BACKOFF = 60;
const SHORTEST_WAIT = 0.1;
function waitAfter(answer, attempt, system) {
    const serverNow = system.now() + (answer.clockSkew ?? 0) * 1000;
    const asked = readRetryAfter(answer.retryAfter, serverNow);
    return asked ? Math.max(leastWait(attempt), asked) : backoff(attempt, system);
}
function backoff(attempt, system) {
    return Math.max(leastWait(attempt), system.random() * Math.min(LONGEST_BACKOFF, 2 ** attempt));
}
function leastWait(attempt) {
    return Math.min(LONGEST_BACKOFF, SHORTEST_WAIT * 2 ** (attempt - 1));
}

;// CONCATENATED MODULE: ./build/client/request.js










const LONGEST_WAIT = 900;
const TIMEOUT = 30;
async function request(client, what) {
    const system = client.system ?? build_system/* realSystem */.q;
    const url = targetUrl((0,base_url/* readBaseUrl */.$P)(client.baseUrl ?? base_url/* APPLE_BASE_URL */.hb), what.path);
    const run = { client, system, url, waited: 0, signedAgain: false, mayBeDone: false };
    for (let number = 1;; number++) {
        const { outcome, token } = await attemptInBudget(run, what, number);
        const { signedAgain, mayBeDone } = run;
        const paced = client.budget !== undefined;
        const step = nextStep({ what, number, outcome, signedAgain, mayBeDone, paced }, system);
        if (step.kind === 'done')
            return step.answer;
        if (step.kind === 'fail')
            throw step.error;
        if ((0,errors/* hasCode */.up)(step.error.code, 'TIMEOUT'))
            run.waited += client.timeout ?? TIMEOUT;
        run.mayBeDone ||= isUnclear(outcome);
        await prepareAttempt(run, step, token, number + 1);
    }
}
async function prepareAttempt(run, step, token, nextAttempt) {
    const { client, system } = run;
    const { reason, seconds, error } = step;
    const left = waitingLeft(run);
    if (!(seconds <= left))
        throw outOfWaiting(step, left);
    if (step.signAgain)
        await replaceToken(run, token, error);
    if (!step.leftToBudget)
        client.onWait?.({ reason, seconds, nextAttempt });
    if (seconds > 0)
        await system.sleep(seconds * 1000, client.signal);
    run.waited += seconds;
}
async function replaceToken(run, token, error) {
    const clockSkew = error instanceof api_error/* ApiError */.h ? error.clockSkew : undefined;
    const other = await run.client.tokens.get({ rejected: token, clockSkew });
    if (other.value === token.value)
        throw error;
    run.signedAgain = true;
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
function waitingLeft({ client, waited }) {
    return Math.min(client.maxWait ?? LONGEST_WAIT, LONGEST_TIMER) - waited;
}
async function attemptInBudget(run, what, number) {
    const { budget, signal, onWait } = run.client;
    if (!budget)
        return attemptOnce(run, what);
    const leave = await budget.enter({
        signal,
        maxWait: waitingLeft(run),
        onWait: (reason, seconds) => onWait?.({ reason, seconds, nextAttempt: number }),
    });
    let answer;
    try {
        run.waited += leave.waited;
        const attempt = await attemptOnce(run, what);
        if (!(attempt.outcome instanceof no_answer/* NoAnswerError */.i))
            answer = attempt.outcome;
        return attempt;
    }
    finally {
        leave.end(answer);
    }
}
async function attemptOnce({ client, system, url }, what) {
    const token = await client.tokens.get();
    const timeout = client.timeout ?? TIMEOUT;
    const answered = announceSilence(system, { host: url.host, timeout, onWait: client.onWait });
    try {
        const outcome = await sendOnce(system, url, {
            method: what.method,
            token: token.value,
            userAgent: `epapi-action/${VERSION}`,
            body: what.body,
            timeout,
            signal: client.signal,
        });
        return { outcome, token };
    }
    catch (error) {
        if (error instanceof no_answer/* NoAnswerError */.i)
            return { outcome: error, token };
        throw error;
    }
    finally {
        answered();
    }
}
function outOfWaiting({ error, seconds }, left) {
    const spent = `The next attempt would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(Math.max(0, left))} of waiting are left.`;
    if (!(error instanceof api_error/* ApiError */.h)) {
        const { code, message, hint, canHaveBeenDone, passing } = error;
        return new no_answer/* NoAnswerError */.i({ code, message, hint: `${spent} ${hint}`, canHaveBeenDone, passing });
    }
    const advice = error.status === 429 ? 'Run this again later, or let fewer jobs share one key.' : error.hint;
    return new api_error/* ApiError */.h(error, `${spent} ${advice}`);
}
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ describeWait),
/* harmony export */   bB: () => (/* binding */ MAX_WAIT_HINT),
/* harmony export */   wr: () => (/* binding */ readMaxWait)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);

function describeWait(wait) {
    const { reason, seconds, nextAttempt } = wait;
    if (nextAttempt === undefined)
        return `${reason}; it has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)} more`;
    if (seconds === 0)
        return `${reason}; attempt ${nextAttempt} follows at once`;
    return `${reason}; waiting ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(seconds)} before attempt ${nextAttempt}`;
}
const LONGEST = 7 * 86_400;
const MAX_WAIT_HINT = `Give seconds, or 90s, 15m, 2h; at most ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(LONGEST)}, and 0 for not at all.`;
function readMaxWait(text) {
    const [, digits, unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const seconds = Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
    return seconds <= LONGEST ? seconds : undefined;
}


/***/ }),

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ RESOURCES)
});

// EXTERNAL MODULE: ./build/resources/bundle-id-capabilities.js
var bundle_id_capabilities = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/resources/platforms.js
var platforms = __webpack_require__(1025);
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
var certificates = __webpack_require__(3693);
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
var profiles = __webpack_require__(3619);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CERTIFICATES)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1025);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xb: () => (/* binding */ OPERATIONS)
/* harmony export */ });
/* unused harmony exports fieldNames, wordsOf */
/* harmony import */ var _all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7494);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4860);


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

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PLATFORM)
/* harmony export */ });
const PLATFORM = { kind: 'enum', values: ['IOS', 'MAC_OS'] };


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ PROFILES)
/* harmony export */ });
/* harmony import */ var _platforms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1025);

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


/***/ })

};
;