"use strict";
exports.id = 858;
exports.ids = [858];
exports.modules = {

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


/***/ }),

/***/ 858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyToken: () => (/* binding */ verifyToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(984);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(679);



const HARMLESS_PATH = '/v1/certificates?limit=1';
async function verifyToken(token, sign, scope, client) {
    const path = scope[0]?.replace(/^GET /, '') ?? HARMLESS_PATH;
    let current = token;
    let attempts = 0;
    const tokens = {
        get: () => {
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
            throw foreignAnswer();
        return rateLimit;
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h) || !hasScope)
            throw error;
        if (error.hasAppleCode('NOT_FOUND'))
            return error.rateLimit;
        throw error.status === 401 ? withScopeHint(error) : error;
    }
}
function isDocument(body) {
    return typeof body === 'object' && body !== null && 'data' in body;
}
function foreignAnswer() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'ANSWER',
        message: "The answer is none of Apple's: a success, but without data.",
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new _api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h(error, `${error.hint} ${hint}`);
}


/***/ })

};
;