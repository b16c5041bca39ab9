"use strict";
exports.id = 858;
exports.ids = [858];
exports.modules = {

/***/ 9366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ foreignAnswer),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _no_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(563);

function readDocument(body) {
    const { data, included, links, meta } = record(body);
    const next = record(links)['next'];
    const total = record(record(meta)['paging'])['total'];
    return {
        data: resources(Array.isArray(data) ? data : data === null ? [] : [data]),
        included: resources(Array.isArray(included) ? included : []),
        next: typeof next === 'string' && next !== '' ? next : undefined,
        total: typeof total === 'number' ? total : undefined,
    };
}
function resources(values) {
    return values.map((value) => {
        const { type, id, attributes } = record(value);
        if (typeof type !== 'string' || typeof id !== 'string')
            throw foreignAnswer();
        return { ...record(value), type, id, attributes: record(attributes) };
    });
}
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function foreignAnswer() {
    return new _no_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswerError */ .i({
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
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);



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

/***/ 4619:
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
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/client/no-answer.js
var no_answer = __webpack_require__(563);
// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __webpack_require__(9447);
;// CONCATENATED MODULE: ./build/client/lib/no-connection.js


const UNSENT_CALLS = ['connect', 'getaddrinfo'];
const UNSENT_CODES = ['UND_ERR_CONNECT_TIMEOUT'];
const UNTRUSTED = /^(CERT_|ERR_TLS_CERT_|ERR_SSL_|EPROTO$|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|UND_ERR_PRX_TLS)/;
const PROXY_REFUSES = /^Proxy response \((\d{3})\)/;
const NETWORK_HINT = 'Check the base URL, the name server, and that this machine may connect to it';
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
    return new no_answer/* NoAnswerError */.i({
        code: 'NETWORK',
        message: `The connection to ${(0,build_text/* printable */.g$)(host)} failed: ${reason}.`,
        hint: unsent
            ? `${NETWORK_HINT}; where it must go through a proxy, set HTTPS_PROXY.`
            : `${NETWORK_HINT} without a proxy.`,
        canHaveBeenDone: !unsent,
        passing: true,
    });
}
function isUnsent(error) {
    if (Array.isArray(error.errors) && error.errors.length > 0)
        return error.errors.every(isUnsent);
    return (UNSENT_CODES.includes(error.code) ||
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
        throw answerError(`from ${(0,build_text/* printable */.g$)(url.host)} is not JSON`, /^\s*\{/.test(text));
    }
}
function readSkew(header, now) {
    const date = /^[A-Z][a-z]{2}, .* GMT$/.test(header ?? '') ? Date.parse(header ?? '') : NaN;
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








const MOST_CONNECTS = 4;
const PASSING = [500, 502, 503, 504];
function nextStep(attempted, system) {
    const { outcome } = attempted;
    return outcome instanceof no_answer/* NoAnswerError */.i
        ? afterNoAnswer(attempted, outcome, system)
        : afterAnswer(attempted, outcome, system);
}
function afterNoAnswer({ what, number }, error, system) {
    if (error.canHaveBeenDone && !isRepeatable(what)) {
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
    const { what, number } = attempted;
    if (answer.status >= 200 && answer.status < 300)
        return { kind: 'done', answer };
    const error = refusalOf(what, answer);
    if (what.method === 'DELETE' && isGone(error, number))
        return { kind: 'done', answer };
    if (answer.status === 401)
        return afterRejection(attempted, error);
    if (answer.status >= 500 && !isRepeatable(what)) {
        return { kind: 'fail', error: new outcome_unknown/* OutcomeUnknownError */.D(what, error) };
    }
    const reason = repeatReason(answer.status);
    if (reason === undefined)
        return { kind: 'fail', error };
    const seconds = attempted.paced && isHourUsedUp(answer) ? 0 : waitAfter(answer, number, system);
    return { kind: 'repeat', reason, seconds, error };
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
function isGone(error, number) {
    if (error.status !== 404)
        return false;
    return error.errors.length === 0
        ? number > 1
        : error.errors.every(({ code }) => (0,errors/* hasCode */.up)(code, 'NOT_FOUND'));
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
    const run = { client, system, url, waited: 0, signedAgain: false, token: await client.tokens.get() };
    for (let number = 1;; number++) {
        const outcome = await attemptInBudget(run, what, number);
        const { signedAgain } = run;
        const step = nextStep({ what, number, outcome, signedAgain, paced: client.budget !== undefined }, system);
        if (step.kind === 'done')
            return step.answer;
        if (step.kind === 'fail')
            throw step.error;
        if ((0,errors/* hasCode */.up)(step.error.code, 'TIMEOUT'))
            run.waited += client.timeout ?? TIMEOUT;
        await prepareAttempt(run, step, number + 1);
    }
}
async function prepareAttempt(run, step, nextAttempt) {
    const { client, system } = run;
    const { reason, seconds, error } = step;
    const left = waitingLeft(run);
    if (!(seconds <= left))
        throw outOfWaiting(step, left);
    const replacement = step.signAgain ? await replaceToken(run, error) : undefined;
    client.onWait?.({ reason, seconds, nextAttempt });
    if (seconds > 0)
        await system.sleep(seconds * 1000, client.signal);
    run.waited += seconds;
    run.signedAgain ||= replacement !== undefined;
    run.token = replacement ?? (await client.tokens.get());
}
async function replaceToken({ client, token }, error) {
    const clockSkew = error instanceof api_error/* ApiError */.h ? error.clockSkew : undefined;
    const other = await client.tokens.get({ rejected: token, clockSkew });
    if (other.value === token.value)
        throw error;
    return other;
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
    const { budget, signal, onWait, tokens } = run.client;
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
        run.token = await tokens.get();
        const outcome = await attemptOnce(run, what);
        if (!(outcome instanceof no_answer/* NoAnswerError */.i))
            answer = outcome;
        return outcome;
    }
    finally {
        leave.end(answer);
    }
}
async function attemptOnce({ client, system, url, token }, what) {
    try {
        return await sendOnce(system, url, {
            method: what.method,
            token: token.value,
            userAgent: `epapi-action/${version/* VERSION */.x}`,
            body: what.body,
            timeout: client.timeout ?? TIMEOUT,
            signal: client.signal,
        });
    }
    catch (error) {
        if (error instanceof no_answer/* NoAnswerError */.i)
            return error;
        throw error;
    }
}
function outOfWaiting({ error, seconds }, left) {
    if (!(error instanceof api_error/* ApiError */.h))
        return error;
    const spent = `The next attempt would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(Math.max(0, left))} of waiting are left.`;
    const advice = error.status === 429 ? 'Run this again later, or let fewer jobs share one key.' : error.hint;
    return new api_error/* ApiError */.h(error, `${spent} ${advice}`);
}
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        if (!isDocument(body))
            throw (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignAnswer */ .X)();
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
function isDocument(body) {
    return typeof body === 'object' && body !== null && 'data' in body;
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h(error, `${error.hint} ${hint}`);
}


/***/ })

};
;