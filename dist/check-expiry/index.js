/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 2998:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ readBaseUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hb: () => (/* binding */ APPLE_BASE_URL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6184);


const APPLE_BASE_URL = 'https://api.enterprise.developer.apple.com';
function readBaseUrl(text) {
    if (text === APPLE_BASE_URL)
        return text;
    const wrong = baseUrlProblem(text.trim());
    if (!wrong)
        return new URL(text.trim()).origin;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'BASE_URL',
        message: `The base URL is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteValue */ .cl)(withoutSecrets(text))}: ${wrong}.`,
        hint: `Leave it out for Apple's own (${APPLE_BASE_URL}), or give scheme, host and port: https anywhere, http on loopback only.`,
    });
}
function withoutSecrets(text) {
    return text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, '?***');
}
function baseUrlProblem(text) {
    if (!URL.canParse(text))
        return 'that is no URL';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'only https and http can be used';
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return 'http would send the token in the clear';
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or a password';
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return 'it has more than scheme, host and port';
    return undefined;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 7091:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   readProxySettings: () => (/* binding */ readProxySettings),
/* harmony export */   withProxy: () => (/* binding */ withProxy)
/* harmony export */ });
/* unused harmony export proxyHostFor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2998);


function readProxySettings(env) {
    const read = (name) => env[name.toLowerCase()]?.trim() || env[name]?.trim() || undefined;
    const settings = {
        httpsProxy: read('HTTPS_PROXY'),
        httpProxy: read('HTTP_PROXY'),
        noProxy: read('NO_PROXY'),
    };
    return settings.httpsProxy || settings.httpProxy ? settings : undefined;
}
function withProxy(system, settings) {
    if (!settings)
        return system;
    const fetches = new Map();
    return {
        ...system,
        async fetch(url, init) {
            const proxy = proxyFor(url, settings);
            if (!proxy)
                return system.fetch(url, init);
            const fetch = fetches.get(proxy) ?? fetchThrough(proxy);
            fetches.set(proxy, fetch);
            return (await fetch)(url, init).catch((error) => {
                throw Object.assign(error, { proxy: new URL(proxy).host });
            });
        },
    };
}
function proxyHostFor(url, settings) {
    const proxy = settings && proxyFor(new URL(url), settings);
    return proxy && new URL(proxy).host;
}
function proxyFor(url, { httpsProxy, httpProxy, noProxy = '' }) {
    if (isExcepted(url, noProxy))
        return undefined;
    return url.protocol === 'https:'
        ? readProxyUrl('HTTPS_PROXY', httpsProxy || httpProxy)
        : readProxyUrl('HTTP_PROXY', httpProxy);
}
async function fetchThrough(proxy) {
    const { Pool, ProxyAgent, fetch } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7867, 23));
    const dispatcher = new ProxyAgent({
        uri: proxy,
        clientFactory(origin, options) {
            const pool = new Pool(origin, options);
            return Object.assign(pool, { connect: refusing(pool.connect.bind(pool)) });
        },
    });
    return (url, init) => fetch(url, { ...init, dispatcher });
}
function refusing(connect) {
    return async (options) => {
        const tunnel = await connect(options);
        if (tunnel.statusCode === 200)
            return tunnel;
        tunnel.socket.on('error', () => undefined).destroy();
        throw new Error(`Proxy response (${tunnel.statusCode})`);
    };
}
function readProxyUrl(name, text) {
    if (!text)
        return undefined;
    const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return originOf(url);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'PROXY',
        message: `${name} is no URL of an HTTP proxy.`,
        hint: 'Give scheme, host and port, http://proxy.example:8080, with user:password@ before the host where it wants them.',
    });
}
function originOf(url) {
    return Object.assign(new URL(url), { pathname: '', search: '', hash: '' }).href;
}
function isExcepted(url, noProxy) {
    if ((0,_base_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname))
        return true;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, host = entry, entryPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
        const domain = host.replace(/^\*?\./, '');
        const fits = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
        return fits && (entryPort === undefined || entryPort === port);
    });
}


/***/ }),

/***/ 8932:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   lA: () => (/* binding */ describeEnd)
/* harmony export */ });
const DAY = 86_400_000;
const [FIRST_DATE, PAST_DATES] = [Date.UTC(1000, 0), Date.UTC(10_000, 0)];
function isDate(time) {
    return time >= FIRST_DATE && time < PAST_DATES;
}
function daysLeft(end, now) {
    const days = Math.floor((end - now) / DAY);
    return end === now ? -1 : days;
}
function describeEnd(end, now) {
    const days = Math.max(0, daysLeft(Math.max(end, now), Math.min(end, now)));
    const span = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    return end > now ? `expires in ${span}` : `expired ${span} ago`;
}
function dayOf(time) {
    return new Date(time).toISOString().replace(/T.*/, '');
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

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6184);
/* harmony import */ var _lib_course_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2854);
/* harmony import */ var _lib_least_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(194);
/* harmony import */ var _lib_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5097);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8826);





function headline(report) {
    const { findings } = report;
    if (findings.length === 0)
        return 'Nothing was found to watch.';
    const counting = (0,_lib_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countingOf */ .dk)(report);
    if (counting.length === 0)
        return `Nothing counts: ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length, WATCHED)}, all ignored.`;
    const on = (course) => counting.filter((one) => (0,_lib_course_js__WEBPACK_IMPORTED_MODULE_2__/* .courseOf */ .b)(one, report) === course);
    const ended = on('over');
    const dark = new Set(ended.flatMap((one) => ((0,_lib_course_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfCertificate */ .x)(one) ? [] : one.apps)));
    const partly = ended.filter((one) => (0,_lib_course_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfCertificate */ .x)(one) && one.apps.length > 0);
    const sentences = [
        ...endedSentences(ended, dark),
        ...brokenSentences([...on('broken'), ...partly], dark),
        ...endingSentences(on('ending'), dark),
        ...flawedSentences(on('flawed')),
        ...unknownSentences(counting.filter(({ status }) => status === 'unknown')),
    ];
    return sentences.join(' ') || allWell(report, counting);
}
const WATCHED = ['thing was watched', 'things were watched'];
function endedSentences(findings, dark) {
    const others = findings.filter(({ apps }) => apps.length === 0);
    return [
        ...sentence(dark.size, (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(dark.size, ['app has stopped', 'apps have stopped']), ' opening.'),
        ...sentence(others.length, kindsText(others), others.length === 1 ? ' has expired.' : ' have expired.'),
    ];
}
function brokenSentences(findings, dark) {
    const apps = new Set(findings.flatMap((one) => one.apps).filter((app) => !dark.has(app)));
    const others = findings.filter((one) => one.apps.length === 0);
    const why = 'a certificate was revoked or has expired.';
    return [
        ...sentence(apps.size, (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(apps.size, ['app', 'apps']), ` may not open: ${why}`),
        ...sentence(others.length, kindsText(others), ` may not work: ${why}`),
    ];
}
function flawedSentences(findings) {
    return sentence(findings.length, kindsText(findings), findings.length === 1 ? ' needs a look.' : ' need a look.');
}
function endingSentences(findings, dark) {
    const soonest = new Map();
    for (const { apps, daysLeft = Infinity } of findings)
        for (const app of apps)
            if (!dark.has(app))
                soonest.set(app, Math.min(soonest.get(app) ?? Infinity, daysLeft));
    const others = findings.filter(({ apps }) => apps.length === 0);
    const days = others.map(({ daysLeft = Infinity }) => daysLeft);
    return [
        ...sentence(soonest.size, (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(soonest.size, ['app stops', 'apps stop']), ` opening${whenText([...soonest.values()])}.`),
        ...sentence(others.length, kindsText(others), ` ${others.length === 1 ? 'expires' : 'expire'}${whenText(days)}.`),
    ];
}
function unknownSentences(findings) {
    return sentence(findings.length, kindsText(findings), ' could not be judged.');
}
function sentence(count, subject, rest) {
    return count === 0 ? [] : [`${subject}${rest}`];
}
function whenText(days) {
    const first = (0,_lib_least_js__WEBPACK_IMPORTED_MODULE_3__/* .least */ .Y)(days);
    if (first === Infinity)
        return '';
    const same = days.every((count) => count === first);
    return `${same ? '' : ', the first'} in ${spanText(first)}`;
}
function spanText(days) {
    return days < 1 ? 'less than a day' : (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, ['day', 'days']);
}
function kindsText(findings) {
    const kinds = Object.keys(_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv).flatMap((kind) => {
        const { length } = findings.filter((finding) => finding.kind === kind);
        return length === 0 ? [] : (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(length, _lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind]);
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(kinds);
}
function allWell({ warnWithin, soonest }, counting) {
    const watched = `All is well: ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counting.length, WATCHED)}`;
    if (counting.some(({ daysLeft = Infinity }) => daysLeft < warnWithin))
        return `${watched}, and nothing is to be done.`;
    const next = soonest?.daysLeft === undefined ? '' : `; the next ends in ${spanText(soonest.daysLeft)}`;
    return `${watched}, none ends within ${spanText(warnWithin)}${next}.`;
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ courseOf),
/* harmony export */   x: () => (/* binding */ isOfCertificate)
/* harmony export */ });
function courseOf({ status, endsAt, daysLeft = Infinity }, { checkedAt, warnWithin, failWithin }) {
    if (status === 'expired')
        return 'over';
    if (status !== 'critical' && status !== 'warning')
        return 'none';
    const isCritical = status === 'critical';
    const isOver = endsAt !== undefined && endsAt <= checkedAt;
    if (!isOver && daysLeft < (isCritical ? failWithin : warnWithin))
        return 'ending';
    if (isCritical)
        return 'broken';
    return isOver ? 'over' : 'flawed';
}
function isOfCertificate({ kind }) {
    return kind === 'certificate' || kind === 'certificate-file';
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
const KINDS = new Map([
    ['ipa', 'ipa'],
    ['app', 'folder'],
    ['xcarchive', 'folder'],
    ['mobileprovision', 'profile'],
    ['provisionprofile', 'profile'],
    ['cer', 'certificate'],
    ['p12', 'pkcs12'],
    ['pfx', 'pkcs12'],
]);
function fileKind(path) {
    return KINDS.get(/\.([^./]+)\/?$/.exec(path)?.[1]?.toLowerCase() ?? '');
}


/***/ }),

/***/ 9690:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isOfATeam),
/* harmony export */   h: () => (/* binding */ heldCertificate)
/* harmony export */ });
/* harmony import */ var _serial_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5985);

function heldCertificate({ serialNumber, subject, notAfter }) {
    const plain = (0,_serial_number_js__WEBPACK_IMPORTED_MODULE_0__/* .plainSerialNumber */ .k)(serialNumber);
    return { name: subject.CN ?? plain, serialNumber: plain, expiresAt: notAfter.getTime() };
}
function isOfATeam({ name }) {
    return name.includes(': ');
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ least)
/* harmony export */ });
function least(values) {
    return values.reduce((one, other) => Math.min(one, other), Infinity);
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ ignoredOf),
/* harmony export */   Tz: () => (/* binding */ urgentOf),
/* harmony export */   dk: () => (/* binding */ countingOf),
/* harmony export */   fy: () => (/* binding */ fairFirst)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(620);

function countingOf({ findings }) {
    return findings.filter(({ ignored }) => ignored === undefined);
}
function urgentOf(report) {
    return countingOf(report).filter(({ status }) => status !== 'ok');
}
function ignoredOf({ findings }) {
    return findings.filter((finding) => finding.ignored !== undefined);
}
function fairFirst(findings, room) {
    if (findings.length <= room)
        return findings;
    const groups = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ status }) => status).values()].map((group) => group.toReversed());
    const first = new Set();
    for (let turn = 0; turn < room; turn++) {
        const own = groups[turn % groups.length]?.pop();
        const next = own ?? groups.find(({ length }) => length > 0)?.pop();
        if (next)
            first.add(next);
    }
    return [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))];
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   KN: () => (/* binding */ daysCell),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   Qm: () => (/* binding */ appsText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   cj: () => (/* binding */ sentencesOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* unused harmony export BY_URGENCY */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8932);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6184);


const BY_URGENCY = ['expired', 'critical', 'unknown', 'warning', 'ok'];
const STATUS_WORDS = {
    ok: 'ok',
    warning: 'warning',
    unknown: 'could not tell',
    critical: 'critical',
    expired: 'expired',
};
const KIND_WORDS = {
    certificate: ['certificate', 'certificates'],
    profile: ['profile', 'profiles'],
    build: ['build', 'builds'],
    'pass-type-certificate': ['pass certificate', 'pass certificates'],
    invitation: ['invitation', 'invitations'],
    'profile-file': ['profile in a file', 'profiles in files'],
    'certificate-file': ['certificate in a file', 'certificates in files'],
    file: ['file', 'files'],
};
function counted(count, [one, several]) {
    return `${count} ${count === 1 ? one : several}`;
}
const daysText = (days) => counted(days, ['day', 'days']);
const appsText = (count) => counted(count, ['app', 'apps']);
function countsText({ counts, ignored, warnWithin, failWithin }) {
    const within = { critical: failWithin, warning: warnWithin };
    const parts = BY_URGENCY.filter((status) => counts[status] > 0).map((status) => {
        const days = within[status];
        const note = days === undefined ? '' : ` (within ${daysText(days)})`;
        return `${counts[status]} ${STATUS_WORDS[status]}${note}`;
    });
    const all = ignored > 0 ? [...parts, `${ignored} ignored`] : parts;
    return all.join(', ') || 'nothing';
}
function endText({ endsAt }, { checkedAt }) {
    return endsAt === undefined ? 'could not tell when it ends' : (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(endsAt, checkedAt);
}
function instantText(milliseconds) {
    return milliseconds !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(milliseconds)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(Math.floor(milliseconds / 1000))
        : undefined;
}
function sentencesOf({ effect, reason, fix }) {
    return [effect, reason, fix].filter((text) => text !== '');
}
function daysCell({ daysLeft }) {
    if (daysLeft === undefined)
        return 'unknown';
    return daysLeft < 0 ? 'ended' : String(daysLeft);
}
function subjectText({ kind, name, serialNumber = '' }) {
    const isCertificate = kind === 'certificate' || kind === 'pass-type-certificate';
    const number = isCertificate && serialNumber !== '' ? ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(serialNumber, 80)})` : '';
    return `${KIND_WORDS[kind][0]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 200)}${number}`;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ readCertificateLabel),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9984);



const LARGEST = 65_536;
const LONGEST_NAME = 1000;
const LONGEST_NUMBER = 100;
const PROBLEMS = {
    tooLarge: {
        code: 'CERTIFICATE.TOO_LARGE',
        message: 'The certificate is far larger than any: more than 64 KiB.',
        hint: 'Check where it came from.',
    },
    malformed: {
        code: 'CERTIFICATE.MALFORMED',
        message: 'The certificate is damaged, cut short or something else: it cannot be read as X.509.',
        hint: 'Give the DER of one certificate: what a .cer file of Apple holds, or the decoded certificateContent.',
    },
    besides: {
        code: 'CERTIFICATE.MALFORMED',
        message: 'The file has more in it than whole certificates in PEM and explanatory text: it may be cut short or damaged, or hold something of another kind.',
        hint: 'Export the certificates anew, and put nothing in the file but them.',
    },
    tooLong: {
        code: 'CERTIFICATE.MALFORMED',
        message: `The certificate has a common name of more than ${LONGEST_NAME} characters, or a serial number of more than ${LONGEST_NUMBER} digits.`,
        hint: 'Check where it came from: certificates of Apple have neither.',
    },
};
async function readCertificate(der) {
    if (der.length > LARGEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EpapiError */ .Uo(PROBLEMS.tooLarge);
    const [{ openCertificate }, { parse }, { readName }, { typeByMarkers }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(368), __nccwpck_require__.e(954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8954)),
        Promise.all(/* import() */[__nccwpck_require__.e(368), __nccwpck_require__.e(759)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3759)),
        Promise.all(/* import() */[__nccwpck_require__.e(368), __nccwpck_require__.e(409)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3409)),
        __nccwpck_require__.e(/* import() */ 913).then(__nccwpck_require__.bind(__nccwpck_require__, 1913)),
    ]);
    const certificate = readOr(PROBLEMS.malformed, () => {
        const { serialNumber, validFrom, validTo } = new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der);
        const { publicKey, subject, extensions } = openCertificate(der);
        return {
            der,
            serialNumber,
            subject: readName(parse(subject)),
            notBefore: dateOf(validFrom),
            notAfter: dateOf(validTo),
            publicKey,
            publicKeySha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(publicKey).digest('hex'),
            kind: typeByMarkers(extensions),
        };
    });
    if (!isShort(certificate))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EpapiError */ .Uo(PROBLEMS.tooLong);
    return certificate;
}
function readOr(problem, read) {
    try {
        return read();
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EpapiError */ .Uo(problem);
    }
}
function isShort({ serialNumber, subject: { CN = '' } }) {
    return CN.length <= LONGEST_NAME && serialNumber.length <= LONGEST_NUMBER;
}
async function readCertificateLabel(der) {
    return plainLabel(der) ?? readCertificate(der);
}
function plainLabel(der) {
    if (der.length > LARGEST)
        return undefined;
    try {
        const { raw, serialNumber, subject, validTo } = new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der);
        const CN = plainName(subject);
        if (CN === undefined || raw.length !== der.length)
            return undefined;
        const label = { serialNumber, subject: { CN }, notAfter: dateOf(validTo) };
        return isShort(label) ? label : undefined;
    }
    catch {
        return undefined;
    }
}
function plainName(subject) {
    if (/\\| \+ /.test(subject))
        return undefined;
    const name = subject.split('\n').find((line) => line.startsWith('CN='));
    return name === undefined ? undefined : Buffer.from(name.slice('CN='.length)).toString();
}
async function readCertificates(bytes) {
    if (bytes.length > LARGEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EpapiError */ .Uo(PROBLEMS.tooLarge);
    const text = bytes.toString();
    const blocks = text.match(PEM_BLOCK) ?? [];
    if (blocks.length === 0)
        return [await readCertificate(bytes)];
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) || !text.split(PEM_BLOCK).every(isExplanation))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EpapiError */ .Uo(PROBLEMS.besides);
    const { readPem } = await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 3346));
    return Promise.all(blocks.map((block) => readCertificate(readPem(block) ?? Buffer.alloc(0))));
}
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
function isExplanation(text) {
    return !text.includes('-----') && !CUT_WITHIN_DASHES.test(text) && !CONTROL.test(text);
}
const CUT_WITHIN_DASHES = /(?:^|[\r\n])-+$/;
const CONTROL = /[^\P{Cc}\s]/u;
function dateOf(text) {
    const date = new Date(text);
    if (!text.endsWith(' GMT') || Number.isNaN(date.getTime()))
        throw new Error('no date');
    return date;
}


/***/ }),

/***/ 7943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readProfile)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
;// CONCATENATED MODULE: ./build/formats/lib/cms-content.js
const WAY = [
    { tag: 0x30, into: true },
    { tag: 0x06, into: false, is: Buffer.from('06092a864886f70d010702', 'hex') },
    { tag: 0xa0, into: true },
    { tag: 0x30, into: true },
    { tag: 0x02, into: false },
    { tag: 0x31, into: false },
    { tag: 0x30, into: true },
    { tag: 0x06, into: false },
    { tag: 0xa0, into: true },
    { tag: 0x04, into: true },
];
function plainContent(cms) {
    let [position, end] = [0, cms.length];
    for (const { tag, into, is } of WAY) {
        const value = cms[position] === tag ? boundsOf(cms, position, end) : undefined;
        if (value === undefined)
            return undefined;
        if (is !== undefined && !cms.subarray(position, value.end).equals(is))
            return undefined;
        if (into)
            end = value.end;
        position = into ? value.start : value.end;
    }
    return cms.subarray(position, end);
}
function boundsOf(cms, position, limit) {
    const first = cms[position + 1] ?? 0x80;
    const size = first < 0x80 ? 0 : first - 0x80;
    const start = position + 2 + size;
    if (first === 0x80 || size > 4 || start > limit)
        return undefined;
    const end = start + (size === 0 ? first : cms.readUIntBE(position + 2, size));
    return end > limit ? undefined : { start, end };
}

;// CONCATENATED MODULE: ./build/formats/lib/profile-contents.js

const profile_contents_all = (...keys) => keys.map((key) => [key, 'all']);
const PROFILE_KEYS = new Map([
    ...profile_contents_all(...['Name', 'UUID', 'AppIDName', 'ApplicationIdentifierPrefix', 'TeamIdentifier', 'TeamName', 'Platform'], ...['IsXcodeManaged', 'CreationDate', 'ExpirationDate', 'DeveloperCertificates', 'TimeToLive', 'Version'], ...['ProvisionsAllDevices', 'ProvisionedDevices']),
    [
        'Entitlements',
        new Map(profile_contents_all('application-identifier', 'com.apple.application-identifier', 'get-task-allow')),
    ],
]);
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
function profileContents(plist) {
    const values = isDictionary(plist) ? plist : wrong('Name', 'a text');
    const entitlements = dictionaryOf(values, 'Entitlements');
    const applicationIdentifier = textOf(entitlements, 'application-identifier', '') ||
        textOf(entitlements, 'com.apple.application-identifier', '');
    const platforms = textsOf(values, 'Platform', []);
    const devices = {
        provisionsAllDevices: flagOf(values, 'ProvisionsAllDevices'),
        udids: textsOf(values, 'ProvisionedDevices', []),
    };
    return {
        name: textOf(values, 'Name'),
        uuid: uuidOf(textOf(values, 'UUID')),
        kind: kindOf({ platforms, ...devices }, flagOf(entitlements, 'get-task-allow')),
        appIdName: textOf(values, 'AppIDName', ''),
        applicationIdentifier,
        bundleIdentifier: applicationIdentifier.slice(applicationIdentifier.indexOf('.') + 1),
        applicationIdentifierPrefixes: textsOf(values, 'ApplicationIdentifierPrefix', []),
        teamIds: textsOf(values, 'TeamIdentifier'),
        teamName: textOf(values, 'TeamName', ''),
        platforms,
        isXcodeManaged: flagOf(values, 'IsXcodeManaged'),
        createdDate: dateOf(values, 'CreationDate'),
        expirationDate: dateOf(values, 'ExpirationDate'),
        certificates: certificatesOf(values),
        ...devices,
        timeToLive: numberOf(values, 'TimeToLive'),
        version: numberOf(values, 'Version'),
    };
}
function kindOf({ platforms, provisionsAllDevices, udids }, getTaskAllow) {
    const isMac = platforms.includes('OSX');
    if (provisionsAllDevices)
        return isMac ? 'direct' : 'in-house';
    if (getTaskAllow || (isMac && udids.length > 0))
        return 'development';
    return udids.length > 0 ? 'ad-hoc' : 'store';
}
function uuidOf(text) {
    if (UUID.test(text))
        return text;
    throw new errors/* EpapiError */.Uo({
        code: 'PROFILE.UUID',
        message: 'The UUID of the provisioning profile is none.',
        hint: 'Check where it came from: a profile is stored under its UUID, and this one could name any path.',
    });
}
function wrong(key, what) {
    throw new errors/* EpapiError */.Uo({
        code: 'PROFILE.VALUE',
        message: `The property list in the provisioning profile has no ${key}, or one that is not ${what}.`,
        hint: 'It is damaged, or a profile of a kind that is not known here: please report it.',
    });
}
function isDictionary(value) {
    return typeof value === 'object' && Object.getPrototypeOf(value) === null;
}
const LONGEST_TEXT = 1000;
function textOf(values, key, otherwise) {
    const value = values[key] ?? otherwise;
    if (typeof value !== 'string')
        return wrong(key, 'a text');
    return value.length <= LONGEST_TEXT ? value : wrong(key, `a text of at most ${LONGEST_TEXT} characters`);
}
function textsOf(values, key, otherwise) {
    const value = values[key] ?? otherwise;
    const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isTexts ? value : wrong(key, 'a list of texts');
}
function certificatesOf(values) {
    const value = values['DeveloperCertificates'];
    const isData = Array.isArray(value) && value.every((item) => Buffer.isBuffer(item));
    return isData ? value : wrong('DeveloperCertificates', 'a list of data');
}
function dateOf(values, key) {
    const value = values[key];
    return value instanceof Date ? value : wrong(key, 'a date');
}
function flagOf(values, key) {
    const value = values[key] ?? false;
    return typeof value === 'boolean' ? value : wrong(key, 'true or false');
}
function numberOf(values, key) {
    const value = values[key];
    return value === undefined || typeof value === 'number' ? value : wrong(key, 'a number');
}
function dictionaryOf(values, key) {
    const value = values[key];
    return isDictionary(value) ? value : wrong(key, 'a dictionary');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
;// CONCATENATED MODULE: ./build/formats/lib/plist-scalars.js
const SCALARS = {
    string: (text) => text,
    true: (text) => (text.trim() === '' ? true : undefined),
    false: (text) => (text.trim() === '' ? false : undefined),
    integer: (text) => /^\s*([+-]?\d{1,20}|0x[\da-f]{1,16})\s*$/i.test(text) ? Number(text) : undefined,
    real: (text) => /^\s*[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?\s*$/i.test(text) ? Number(text) : undefined,
    date: (text) => readDate(text.trim()),
    data: (text) => (isBase64(text.trimEnd()) ? Buffer.from(text, 'base64') : undefined),
};
function isScalar(name) {
    return Object.hasOwn(SCALARS, name);
}
function readScalar(name, text) {
    return isScalar(name) ? SCALARS[name](text) : undefined;
}
function isBase64(text) {
    const end = text.indexOf('=');
    return !/[^\sA-Za-z0-9+/=]/.test(text) && (end < 0 || /^=(?:\s*=)?$/.test(text.slice(end)));
}
function readDate(text) {
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
    const isSame = date && !Number.isNaN(date.getTime()) && date.toISOString() === text.replace('Z', '.000Z');
    return isSame ? date : undefined;
}

;// CONCATENATED MODULE: ./build/formats/lib/plist-tags.js
const NAMES = new Map(['dict', 'key', 'string', 'array', 'data', 'true', 'false', 'integer', 'date', 'real', 'plist'].map((name) => {
    const bytes = Buffer.from(name);
    const tag = (form) => ({ name, form });
    const tags = { open: tag('open'), close: tag('close'), empty: tag('empty') };
    return [looksOf(bytes, 0, bytes.length), { bytes, tags }];
}));
function looksOf(bytes, start, end) {
    return ((end - start) << 16) | ((bytes[start] ?? 0) << 8) | (bytes[end - 1] ?? 0);
}
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const COMMENT = Buffer.from('<!--');
const LONGEST_REST = 201;
const XML = /^<\?xml\s[^<>]*\?>/;
const DOCTYPE = /^<!DOCTYPE\s+plist\s(?:[^<>[\]"']|"[^<>"]*"|'[^<>']*')*>/;
const LONGEST_PROLOG = 400;
const MARK = Buffer.from('\ufeff');
function skipProlog(cursor) {
    if (cursor.bytes.subarray(0, MARK.length).equals(MARK))
        cursor.position = MARK.length;
    skipPattern(cursor, XML);
    skipComments(cursor);
    skipPattern(cursor, DOCTYPE);
}
function skipPattern(cursor, pattern) {
    skipSpace(cursor);
    const { bytes, position } = cursor;
    const [found] = pattern.exec(bytes.toString('latin1', position, position + LONGEST_PROLOG)) ?? [];
    cursor.position += found?.length ?? 0;
}
function nextTag(cursor) {
    skipComments(cursor);
    const { bytes } = cursor;
    if (bytes[cursor.position] !== LESS)
        return undefined;
    const isClosing = bytes[cursor.position + 1] === SLASH;
    const start = cursor.position + (isClosing ? 2 : 1);
    const end = endOfName(bytes, start);
    const isEmpty = skipRest(cursor, end, isClosing);
    if (isEmpty === undefined || (isEmpty && isClosing))
        return undefined;
    return tagOf(cursor, start, end, isEmpty ? 'empty' : isClosing ? 'close' : 'open');
}
function tagOf({ bytes }, start, end, form) {
    const known = NAMES.get(looksOf(bytes, start, end));
    if (known && isAt(bytes, start, end, known.bytes))
        return known.tags[form];
    return { name: bytes.toString('latin1', start, end), form };
}
function isAt(bytes, start, end, name) {
    if (end - start !== name.length)
        return false;
    for (let at = 0; at < name.length; at++)
        if (bytes[start + at] !== name[at])
            return false;
    return true;
}
function endOfName(bytes, start) {
    let end = start;
    while (isLetter(bytes[end] ?? 0))
        end++;
    return end;
}
function skipRest(cursor, from, isClosing) {
    const { bytes } = cursor;
    const end = bytes[from] === GREATER ? from : bytes.indexOf(GREATER, from);
    if (end < 0)
        return undefined;
    const isEmpty = bytes[end - 1] === SLASH;
    const until = isEmpty ? end - 1 : end;
    if (until - from > LONGEST_REST)
        return undefined;
    if (until > from && !isPlainRest(bytes.subarray(from, until), isClosing))
        return undefined;
    cursor.position = end + 1;
    return isEmpty;
}
function isPlainRest(rest, isClosing) {
    const text = rest.toString('latin1');
    return (isClosing ? /^\s+$/ : /^\s(?:[^<>"']|"[^<"]*"|'[^<']*')*$/).test(text);
}
function isAtEnd(cursor) {
    skipSpace(cursor);
    return cursor.position === cursor.bytes.length;
}
function skipComments(cursor) {
    const { bytes } = cursor;
    for (;;) {
        skipSpace(cursor);
        if (bytes[cursor.position + 1] !== EXCLAMATION ||
            !isAt(bytes, cursor.position, cursor.position + 4, COMMENT))
            return;
        const end = bytes.indexOf('-->', cursor.position + 4);
        cursor.position = end < 0 ? bytes.length : end + 3;
    }
}
function skipSpace(cursor) {
    while (isSpace(cursor.bytes[cursor.position] ?? 0))
        cursor.position++;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
function isLetter(byte) {
    return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

;// CONCATENATED MODULE: ./build/formats/lib/plist-text.js
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/iy;
function decodeText(text) {
    let decoded = '';
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
        ENTITY.lastIndex = at;
        const end = ENTITY.test(text) ? ENTITY.lastIndex : at;
        const character = characterOf(text.slice(at + 1, end - 1));
        if (character === undefined)
            return undefined;
        decoded += text.slice(from, at) + character;
        from = end;
    }
    return from === 0 ? text : decoded + text.slice(from);
}
function characterOf(entity) {
    if (!entity.startsWith('#'))
        return NAMED[entity];
    const point = Number(entity.slice(1).replace(/^x/i, '0x'));
    const isScalar = point > 0 && point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff);
    return isScalar ? String.fromCodePoint(point) : undefined;
}
function plist_text_encodeText(text) {
    return (text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        .replace(/[\ud800-\udfff]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\r', '&#13;'));
}

;// CONCATENATED MODULE: ./build/formats/plist.js






const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 50;
const MOST_VALUES = 15_000;
const PROBLEMS = {
    tooLarge: {
        code: 'PLIST.TOO_LARGE',
        message: 'The property list is far larger, or deeper, than any of its kind.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    entity: {
        code: 'PLIST.ENTITY',
        message: 'The property list defines or uses entities of its own, as an attack on its reader would.',
        hint: 'Check where it came from: property lists of Apple have none.',
    },
    notText: {
        code: 'PLIST.MALFORMED',
        message: 'The property list cannot be read: it is no text in UTF-8.',
        hint: 'It is damaged, or no property list in XML.',
    },
};
function readPlist(bytes, wanted = 'all') {
    if (bytes.length > LARGEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new errors/* EpapiError */.Uo(PROBLEMS.notText);
    if (hasEntities(bytes))
        throw new errors/* EpapiError */.Uo(PROBLEMS.entity);
    const cursor = { bytes, position: 0 };
    skipProlog(cursor);
    const root = nextTag(cursor);
    if (root?.name !== 'plist' || root.form !== 'open')
        throw malformed(cursor, 'no <plist>');
    const value = readValue({ cursor, values: 0 }, nextTag(cursor), { depth: 0, wanted });
    closeTag(cursor, 'plist');
    if (!isAtEnd(cursor))
        throw malformed(cursor, 'something after </plist>');
    return value;
}
const BEGINNINGS = [...Buffer.from('EeDd')];
function hasEntities(bytes) {
    for (let at = bytes.indexOf('<!'); at >= 0; at = bytes.indexOf('<!', at + 2)) {
        if (!BEGINNINGS.includes(bytes[at + 2] ?? 0))
            continue;
        const word = bytes.toString('latin1', at, at + 9).toUpperCase();
        if (word.startsWith('<!ENTITY'))
            return true;
        if (word === '<!DOCTYPE' && opensSubset(bytes, at + word.length))
            return true;
    }
    return false;
}
function opensSubset(bytes, from) {
    for (let at = from; at < bytes.length; at++) {
        if (bytes[at] === 0x5b)
            return true;
        if (bytes[at] === LESS || bytes[at] === 0x3e)
            return false;
    }
    return false;
}
function readValue(reading, found, place) {
    const { cursor } = reading;
    const tag = begin(reading, found, place.depth);
    if (tag.name === 'dict')
        return readDictionary(reading, tag, place);
    if (tag.name === 'array')
        return readArray(reading, tag, place.depth);
    const text = tag.form === 'empty' ? '' : readText(cursor, tag.name);
    return readScalar(tag.name, text) ?? wrongValue(cursor, tag);
}
function readArray(reading, tag, depth) {
    const values = [];
    const place = { depth: depth + 1, wanted: 'all' };
    eachItem(reading, tag, place.depth, (_, item) => {
        values.push(readValue(reading, item, place));
    });
    return values;
}
function readDictionary(reading, tag, { depth, wanted }) {
    const { cursor } = reading;
    const dictionary = Object.create(null);
    eachEntry(reading, tag, depth + 1, (_, key) => {
        if (key in dictionary)
            throw malformed(cursor, 'a key is there twice');
        const inner = wanted === 'all' ? wanted : wanted.get(key);
        const value = nextTag(cursor);
        if (inner === undefined)
            skipValue(reading, value, depth + 1);
        else
            dictionary[key] = readValue(reading, value, { depth: depth + 1, wanted: inner });
    });
    return dictionary;
}
function skipValue(reading, found, depth) {
    const { cursor } = reading;
    const tag = begin(reading, found, depth);
    if (tag.name === 'array')
        eachItem(reading, tag, depth + 1, skipValue);
    else if (tag.name === 'dict')
        eachEntry(reading, tag, depth + 1, skipEntry);
    else if (!isScalar(tag.name))
        wrongValue(cursor, tag);
    else if (tag.form === 'open') {
        cursor.position = endOfText(cursor);
        closeTag(cursor, tag.name);
    }
}
function skipEntry(reading, _, depth) {
    skipValue(reading, nextTag(reading.cursor), depth);
}
function begin(reading, tag, depth) {
    reading.values += 1;
    if (reading.values > MOST_VALUES || depth > DEEPEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    if (tag === undefined || tag.form === 'close')
        throw malformed(reading.cursor, 'a value is missing');
    return tag;
}
function eachItem(reading, { form }, depth, take) {
    if (form === 'empty')
        return;
    for (;;) {
        const next = nextTag(reading.cursor);
        if (next?.form === 'close' && next.name === 'array')
            return;
        take(reading, next, depth);
    }
}
function eachEntry(reading, { form }, depth, take) {
    const { cursor } = reading;
    if (form === 'empty')
        return;
    for (;;) {
        const next = nextTag(cursor);
        if (next?.form === 'close' && next.name === 'dict')
            return;
        if (next?.name !== 'key' || next.form === 'close')
            throw malformed(cursor, 'a <key> is missing');
        take(reading, next.form === 'empty' ? '' : readText(cursor, 'key'), depth);
    }
}
function readText(cursor, name) {
    const end = endOfText(cursor);
    const text = cursor.bytes.toString('utf8', cursor.position, end);
    cursor.position = end;
    closeTag(cursor, name);
    const decoded = decodeText(text);
    if (decoded === undefined)
        throw new errors/* EpapiError */.Uo(PROBLEMS.entity);
    return decoded;
}
function endOfText({ bytes, position }) {
    const end = bytes.indexOf(LESS, position);
    return end < 0 ? bytes.length : end;
}
function closeTag(cursor, name) {
    const tag = nextTag(cursor);
    if (tag?.form !== 'close' || tag.name !== name)
        throw malformed(cursor, `no </${(0,build_text/* printable */.g$)(name, 20)}>`);
}
function wrongValue(cursor, { name }) {
    throw malformed(cursor, `<${(0,build_text/* printable */.g$)(name, 20)}> has a value that it cannot`);
}
function malformed(cursor, found) {
    return new errors/* EpapiError */.Uo({
        code: 'PLIST.MALFORMED',
        message: `The property list cannot be read at byte ${cursor.position}: ${found}.`,
        hint: 'It is damaged, or no property list in XML.',
    });
}
function writePlist(value) {
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
        '<plist version="1.0">',
        ...writeValue(value, ''),
        '</plist>',
        '',
    ].join('\n');
}
function writeValue(value, indent) {
    if (typeof value === 'string')
        return [`${indent}<string>${encodeText(value)}</string>`];
    if (typeof value === 'boolean')
        return [`${indent}<${value}/>`];
    if (typeof value === 'number')
        return [indent + writeNumber(value)];
    if (value instanceof Date)
        return [`${indent}<date>${formatInstant(Math.floor(value.getTime() / 1000))}</date>`];
    if (Buffer.isBuffer(value))
        return [`${indent}<data>${value.toString('base64')}</data>`];
    if (Array.isArray(value)) {
        const items = value.flatMap((item) => writeValue(item, `${indent}\t`));
        return [`${indent}<array>`, ...items, `${indent}</array>`];
    }
    const entries = Object.entries(value).flatMap(([key, item]) => [
        `${indent}\t<key>${encodeText(key)}</key>`,
        ...writeValue(item, `${indent}\t`),
    ]);
    return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}
function writeNumber(value) {
    return Number.isSafeInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
}

;// CONCATENATED MODULE: ./build/formats/mobileprovision.js




const mobileprovision_LARGEST = 8 * 1024 * 1024;
const AGAIN = 'Download it again, or decode the profileContent that Apple\u2019s API gives once more from base64.';
const mobileprovision_PROBLEMS = {
    empty: { code: 'PROFILE.EMPTY', message: 'The provisioning profile is empty.', hint: AGAIN },
    tooLarge: {
        code: 'PROFILE.TOO_LARGE',
        message: 'The provisioning profile is far larger, or has far more in it, than any.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    notCms: {
        code: 'PROFILE.NOT_CMS',
        message: 'What was given as provisioning profile is none: it is not signed data (CMS).',
        hint: 'Give the bytes of a .mobileprovision file. The profileContent of Apple\u2019s API is base64 of them.',
    },
    truncated: {
        code: 'PROFILE.TRUNCATED',
        message: 'The provisioning profile is cut short: it ends before it says it does.',
        hint: AGAIN,
    },
    corrupt: {
        code: 'PROFILE.CORRUPT',
        message: 'The provisioning profile is damaged: its signed data (CMS) cannot be read.',
        hint: AGAIN,
    },
    entity: {
        code: 'PROFILE.ENTITY',
        message: 'The property list in the provisioning profile has entities of its own, as an attack would.',
        hint: 'Check where it came from: profiles of Apple have none.',
    },
    plist: {
        code: 'PROFILE.PLIST',
        message: 'The property list in the provisioning profile is damaged, or something else.',
        hint: AGAIN,
    },
};
async function readProfile(bytes, { verify = true } = {}) {
    checkEnvelope(bytes);
    const quick = verify ? undefined : plainContent(bytes);
    const opened = quick ? undefined : await mobileprovision_open(bytes);
    const contents = profileContents(plistOf(quick ?? opened?.content ?? bytes));
    return { ...contents, signature: verify && opened ? await signatureOf(opened) : { state: 'unchecked' } };
}
function checkEnvelope(bytes) {
    if (bytes.length === 0)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.empty);
    if (bytes.length > mobileprovision_LARGEST)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.tooLarge);
    if (bytes[0] !== 0x30)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.notCms);
    const [, first = 0x84] = bytes;
    const size = first > 0x80 ? first - 0x80 : 0;
    if (size > 4)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.notCms);
    if (bytes.length < 2 + size)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.truncated);
    const length = size > 0 ? bytes.readUIntBE(2, size) : first % 0x80;
    if (bytes.length < 2 + size + length)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.truncated);
}
async function mobileprovision_open(bytes) {
    const { openSignedData } = await Promise.all(/* import() */[__nccwpck_require__.e(368), __nccwpck_require__.e(351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5351));
    try {
        return openSignedData(bytes);
    }
    catch (error) {
        const isOther = error instanceof Error && error.message === 'not SignedData';
        throw new errors/* EpapiError */.Uo(isOther ? mobileprovision_PROBLEMS.notCms : mobileprovision_PROBLEMS.corrupt);
    }
}
function plistOf(content) {
    try {
        return readPlist(content, PROFILE_KEYS);
    }
    catch (error) {
        const code = error instanceof errors/* EpapiError */.Uo ? error.code : '';
        if ((0,errors/* hasCode */.up)(code, 'PLIST.ENTITY'))
            throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.entity);
        if ((0,errors/* hasCode */.up)(code, 'PLIST.TOO_LARGE'))
            throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.tooLarge);
        throw new errors/* EpapiError */.Uo({ ...mobileprovision_PROBLEMS.plist, cause: error });
    }
}
async function signatureOf(opened) {
    const { checkSignature } = await Promise.all(/* import() */[__nccwpck_require__.e(368), __nccwpck_require__.e(351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5351));
    try {
        const checked = checkSignature(opened);
        if (checked.fault !== undefined)
            return { state: 'unverified', reason: checked.fault };
        return { state: 'verified', rootSha256: checked.rootSha256 };
    }
    catch {
        return { state: 'unverified', reason: 'unreadable' };
    }
}


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   A: () => (/* binding */ groupByEach)
/* harmony export */ });
function groupBy(all, keyOf) {
    return groupByEach(all, (one) => [keyOf(one)]);
}
function groupByEach(all, keysOf) {
    const groups = new Map();
    for (const one of all) {
        for (const key of keysOf(one)) {
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
    }
    return groups;
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainSerialNumber)
/* harmony export */ });
function plainSerialNumber(text) {
    return text
        .replace(/[:\s]/g, '')
        .replace(/^0+(?=.)/, '')
        .toUpperCase();
}


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
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lr: () => (/* binding */ mayBeSecret),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony export escapeControls */
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

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7867:
/***/ ((module) => {

module.exports = require("../undici/index.js");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

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
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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

// EXTERNAL MODULE: ./build/errors.js
var build_errors = __nccwpck_require__(9984);
;// CONCATENATED MODULE: ./build/auth/identifiers.js

const WHERE = 'developer.apple.com under Users and Access \u2192 Integrations';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TEN = /^[A-Z0-9]{10}$/;
const EVIDENTLY_OTHER = [
    [/PRIVATE KEY|^LS0tLS1|^MIG/, 'a private key'],
    [/-----BEGIN|^MII/, 'a certificate or another kind of key'],
    [/^eyJ/, 'a token'],
    [/^["'`]|["'`]$/, 'a value with quotation marks around it'],
    [/^[^\s@]+@[^\s@]+$/, 'an e-mail address'],
    [/^\$|\{\{|\}\}/, 'the name of a variable that was not replaced by its value'],
    [/^\*+$/, 'a value masked with asterisks, copied out of a log'],
    [/\.p8$/i, "the name of the key's file"],
    [/^https?:/i, 'a URL'],
    [/\s/, 'several words'],
    [/^[A-Za-z]+([_-][A-Za-z]+)*$/, 'words'],
    [/[/\\]/, 'a path'],
    [/[^\w.-]/, 'a value with characters that no ID has'],
];
function readKeyId(text) {
    const value = text.trim();
    if (TEN.test(value))
        return { value };
    const other = UUID.test(value) ? 'a UUID, as issuer IDs are' : evidentlyOther(value);
    if (other === undefined) {
        return {
            value,
            warning: 'The key ID has an unusual shape: so far they are ten capital letters and digits.',
        };
    }
    throw new build_errors/* EpapiError */.Uo({
        code: 'KEY_ID',
        message: `The key ID looks like ${other}.`,
        hint: `Give the key's ID, ten capital letters and digits, from the list of keys at ${WHERE}. The issuer ID has its own place: are the two swapped?`,
    });
}
function readIssuerId(text) {
    const value = text.trim();
    if (UUID.test(value))
        return { value };
    const other = TEN.test(value) ? 'a key ID or a team ID, ten letters and digits' : evidentlyOther(value);
    if (other === undefined) {
        return { value, warning: 'The issuer ID has an unusual shape: so far they are UUIDs.' };
    }
    throw new build_errors/* EpapiError */.Uo({
        code: 'ISSUER_ID',
        message: `The issuer ID looks like ${other}.`,
        hint: `Give the issuer ID, a UUID, from above the list of keys at ${WHERE}. The key ID has its own place, and a team ID is not needed.`,
    });
}
function evidentlyOther(value) {
    if (value === '')
        return 'nothing: it is empty';
    const found = EVIDENTLY_OTHER.find(([pattern]) => pattern.test(value.slice(0, 200)))?.[1];
    return found ?? (value.length > 100 ? 'a long text' : undefined);
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
;// CONCATENATED MODULE: ./build/auth/lifetime.js


const LONGEST_LIFETIME = 1200;
function readLifetime(text) {
    const [, digits = '', unit] = /^(\d{1,9})(s|m)?$/.exec(text.trim()) ?? [];
    const seconds = digits === '' ? NaN : Number(digits) * (unit === 'm' ? 60 : 1);
    if (isLifetime(seconds))
        return seconds;
    throw lifetimeError((0,build_text/* quoteValue */.cl)(text));
}
function isLifetime(seconds) {
    return Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_LIFETIME;
}
function lifetimeError(found) {
    return new build_errors/* EpapiError */.Uo({
        code: 'TOKEN_LIFETIME',
        message: `The token lifetime is ${found}, which is not a whole number of seconds between 1 second and 20 minutes.`,
        hint: 'Give seconds ("120") or a unit ("120s", "2m"); Apple rejects tokens that live longer than 20 minutes ("20m").',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/auth/lib/der-key.js

const CONTAINERS = ['pkcs8', 'sec1', 'pkcs1'];
function parseDerKey(der) {
    for (const container of CONTAINERS) {
        try {
            return { key: (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: container }), container };
        }
        catch (error) {
            if (error.code === 'ERR_MISSING_PASSPHRASE')
                return 'encrypted';
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/auth/lib/key-problems.js

const WANTED = 'Store the whole content of the AuthKey_\u2026.p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line.';
const OTHER_KEY = `Keys for the Enterprise Program API are EC keys on the curve P-256. ${WANTED}`;
const NEW_KEY = 'If the file is lost, generate a new key at developer.apple.com under Users and Access \u2192 Integrations: Apple lets a key be downloaded only once.';
const PROBLEMS = {
    'KEY.EMPTY': ['The private key is empty.', `${WANTED} ${NEW_KEY}`],
    'KEY.TOO_LARGE': ['The private key is far larger than any key: more than 64 KiB.', WANTED],
    'KEY.PATH': [
        'The private key is a path to a file, not the content of the file.',
        'Store what is in the file. For the epapi command, a path goes into --private-key-path or EPAPI_PRIVATE_KEY_PATH.',
    ],
    'KEY.HALF_PEM': [
        'The private key is half a PEM: its BEGIN line, its END line or a part between them is missing.',
        `${WANTED} A secret that was set in a shell loses everything after the first line unless it is quoted.`,
    ],
    'KEY.DAMAGED': [
        'The private key looks like PEM or base64, but what is in it cannot be read as a key.',
        `It was cut, changed or encoded twice on the way. ${WANTED}`,
    ],
    'KEY.UNKNOWN_FORM': [
        'The private key is in no form that could be recognised: neither PEM nor base64 of a key.',
        WANTED,
    ],
    'KEY.PLACEHOLDER': [
        'The private key is the name of a variable that was not replaced by its value, or asterisks out of a log.',
        'Give the secret itself: ${{ secrets.NAME }} in a workflow, "$NAME" in a shell.',
    ],
    'KEY.IDENTIFIER': ['The private key is a key ID or an issuer ID.', WANTED],
    'KEY.TOKEN': ['The private key is a token (a JWT), which someone signed with a key.', WANTED],
    'KEY.SEVERAL': [
        'The private key holds several private keys, and nothing says which one is meant.',
        'Store only the one whose key ID you give.',
    ],
    'KEY.JSON': [
        'The private key is a JSON document, not a key.',
        'Store only the value of its key field, with or without the \\n in it.',
    ],
    'KEY.ENCRYPTED': [
        'The private key is encrypted with a password.',
        "Apple's .p8 is not: someone encrypted it. Decrypt it once (openssl pkcs8 -in FILE -out AuthKey.p8) and store the result.",
    ],
    'KEY.RSA': ['The private key is an RSA key.', OTHER_KEY],
    'KEY.EC_P384': ['The private key is an EC key on the curve P-384.', OTHER_KEY],
    'KEY.EC_P521': ['The private key is an EC key on the curve P-521.', OTHER_KEY],
    'KEY.EC_OTHER': ['The private key is an EC key on another curve than P-256.', OTHER_KEY],
    'KEY.OTHER_ALGORITHM': ['The private key is neither RSA nor EC but of another algorithm.', OTHER_KEY],
    'KEY.SSH': ['The private key is an OpenSSH key.', OTHER_KEY],
    'KEY.CERTIFICATE': [
        'The private key is a certificate, which holds no private key.',
        `Certificates sign apps; the API wants the key that was generated for it. ${WANTED}`,
    ],
    'KEY.CERTIFICATE_REQUEST': [
        'The private key is a certificate signing request, which holds no private key.',
        WANTED,
    ],
    'KEY.PUBLIC': ['The private key is a public key.', WANTED],
    'KEY.PKCS12': [
        'The private key is a .p12 (PKCS#12), as used for signing apps.',
        `The API wants the key that was generated for it. ${WANTED}`,
    ],
};
const KEY_PROBLEMS = Object.keys(PROBLEMS);
function keyError(problem) {
    const [message, hint] = PROBLEMS[problem];
    return new build_errors/* EpapiError */.Uo({ code: problem, message, hint });
}

;// CONCATENATED MODULE: ./build/auth/lib/pem.js
const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 ]{0,39})-----/g;
function pemBlocks(text) {
    const begins = [...text.matchAll(BEGIN)];
    return begins.map(({ index: start, 0: line, 1: label = '' }, index) => {
        const rest = text.slice(start + line.length, begins[index + 1]?.index);
        const end = rest.indexOf(`-----END ${label}-----`);
        return { label, body: end < 0 ? rest : rest.slice(0, end), complete: end >= 0 };
    });
}
function hasPemMarker(text) {
    return /-----(BEGIN|END) [A-Z0-9]/.test(text);
}
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    return /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}
function pemLines(der) {
    return der.toString('base64').match(/.{1,64}/g) ?? [];
}

;// CONCATENATED MODULE: ./build/auth/private-key.js




const MAX_LENGTH = 65_536;
const CURVE_PROBLEMS = { secp384r1: 'KEY.EC_P384', secp521r1: 'KEY.EC_P521' };
const LABEL_PROBLEMS = {
    'ENCRYPTED PRIVATE KEY': 'KEY.ENCRYPTED',
    'OPENSSH PRIVATE KEY': 'KEY.SSH',
    'PUBLIC KEY': 'KEY.PUBLIC',
    'RSA PUBLIC KEY': 'KEY.PUBLIC',
    CERTIFICATE: 'KEY.CERTIFICATE',
    'X509 CERTIFICATE': 'KEY.CERTIFICATE',
    'TRUSTED CERTIFICATE': 'KEY.CERTIFICATE',
    'CERTIFICATE REQUEST': 'KEY.CERTIFICATE_REQUEST',
    'NEW CERTIFICATE REQUEST': 'KEY.CERTIFICATE_REQUEST',
};
function readPrivateKey(text) {
    if (!text)
        throw keyError('KEY.EMPTY');
    if (text.length > MAX_LENGTH)
        throw keyError('KEY.TOO_LARGE');
    const clean = unwrapText(text);
    if (clean === '')
        throw keyError('KEY.EMPTY');
    if (hasPemMarker(clean))
        return readPem(clean);
    if (isPath(text.trim().replace(/^(["'`])(.*)\1$/, '$2')))
        throw keyError('KEY.PATH');
    return readBare(clean);
}
function unwrapText(text) {
    let clean = text.replace(/\\+r/g, '').replace(/\\+n/g, '\n').replaceAll('\0', '').trim();
    while (clean.length > 1 && /^["'`]/.test(clean) && clean.endsWith(clean.charAt(0))) {
        clean = clean.slice(1, -1).trim();
    }
    return /^["'`]+$/.test(clean) ? '' : clean;
}
function readPem(text) {
    const blocks = pemBlocks(text);
    const keys = blocks.filter((block) => block.label.endsWith('PRIVATE KEY'));
    if (keys.length > 1)
        throw keyError('KEY.SEVERAL');
    const block = keys[0] ?? blocks.find((other) => other.label !== 'EC PARAMETERS');
    if (!block?.complete)
        throw keyError('KEY.HALF_PEM');
    const problem = labelProblem(block);
    if (problem)
        throw keyError(problem);
    const der = decodeBase64(block.body);
    if (!der)
        throw keyError(block.body.trim() === '' ? 'KEY.HALF_PEM' : 'KEY.DAMAGED');
    return readDer(der);
}
function labelProblem(block) {
    return block.body.includes('ENCRYPTED') ? 'KEY.ENCRYPTED' : LABEL_PROBLEMS[block.label];
}
const OTHER_TEXTS = [
    [/^\$|^%\w+%$|^\{\{|^\*+$/, 'KEY.PLACEHOLDER'],
    [/^[{[]/, 'KEY.JSON'],
    [/^[A-Z0-9]{10}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'KEY.IDENTIFIER'],
    [/^eyJ[\w-]*\.[\w-]*\./, 'KEY.TOKEN'],
];
function readBare(text) {
    const other = OTHER_TEXTS.find(([pattern]) => pattern.test(text))?.[1];
    if (other)
        throw keyError(other);
    const bytes = decodeBase64(text);
    if (bytes?.[0] === DER_SEQUENCE)
        return readDer(bytes);
    const decoded = unwrapText(bytes?.toString('utf8') ?? '');
    if (hasPemMarker(decoded))
        return readPem(decoded);
    throw keyError(bytes && bytes.length > 64 ? 'KEY.DAMAGED' : 'KEY.UNKNOWN_FORM');
}
function isPath(text) {
    return (/^(~|\.{1,2})?[/\\][^\n]{0,300}$|^[A-Za-z]:[/\\][^\n]{0,300}$|^file:/.test(text) ||
        /^[^\n]{1,300}\.(p8|pem|key|p12|pfx|cer|crt|der|txt)$/i.test(text));
}
const DER_SEQUENCE = 0x30;
function readDer(der) {
    const parsed = parseDerKey(der);
    if (parsed === 'encrypted')
        throw keyError('KEY.ENCRYPTED');
    if (!parsed)
        throw keyError(derProblem(der));
    const problem = algorithmProblem(parsed.key);
    if (problem)
        throw keyError(problem);
    return parsed.key;
}
function algorithmProblem(key) {
    if (isSoundP256(key))
        return undefined;
    const algorithm = key.asymmetricKeyType ?? '';
    if (algorithm.startsWith('rsa'))
        return 'KEY.RSA';
    if (algorithm !== 'ec')
        return 'KEY.OTHER_ALGORITHM';
    const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
    return curve === 'prime256v1' ? 'KEY.DAMAGED' : (CURVE_PROBLEMS[curve] ?? 'KEY.EC_OTHER');
}
function isSoundP256(key) {
    try {
        const { x = '', y = '', d = '' } = key.export({ format: 'jwk' });
        const pair = (0,external_node_crypto_.createECDH)('prime256v1');
        pair.setPrivateKey(d, 'base64url');
        const point = pair.getPublicKey().subarray(1);
        return point.equals(Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]));
    }
    catch {
        return false;
    }
}
function derProblem(der) {
    if (succeeds(() => new external_node_crypto_.X509Certificate(der)))
        return 'KEY.CERTIFICATE';
    if (succeeds(() => (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' })))
        return 'KEY.PUBLIC';
    const content = contentOf(der);
    if (content.subarray(0, 3).equals(Buffer.of(2, 1, 3)))
        return 'KEY.PKCS12';
    if (content[0] === DER_SEQUENCE &&
        contentOf(content)
            .subarray(0, 3)
            .equals(Buffer.of(2, 1, 0)))
        return 'KEY.CERTIFICATE_REQUEST';
    return isCutShort(der) ? 'KEY.HALF_PEM' : 'KEY.DAMAGED';
}
function succeeds(attempt) {
    try {
        attempt();
        return true;
    }
    catch {
        return false;
    }
}
function contentOf(der) {
    return der.subarray(2 + lengthOfLength(der));
}
function lengthOfLength(der) {
    const first = der[1] ?? 0;
    return first > 0x80 && first <= 0x84 ? first - 0x80 : 0;
}
function isCutShort(der) {
    if (der[0] !== DER_SEQUENCE)
        return false;
    const extra = lengthOfLength(der);
    if (der.length < 2 + extra)
        return true;
    const length = extra === 0 ? (der[1] ?? 0) : der.readUIntBE(2, extra);
    return der.length < 2 + extra + length;
}

;// CONCATENATED MODULE: ./build/auth/scope.js


const IGNORED = ['limit', 'cursor', 'sort'];
function readScope(text) {
    const requests = new Set();
    const warnings = [];
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const request = readScopeLine(line.trim(), index + 1, text);
        requests.add(request);
        const ignored = ignoredParameters(request);
        if (ignored.length > 0) {
            warnings.push(`Line ${index + 1} of the scope: Apple ignores ${ignored.join(' and ')} when it matches requests.`);
        }
    });
    return { requests: [...requests], warnings };
}
function readScopeLine(line, number, whole) {
    const [method = '', target, ...more] = line.split(/\s+/);
    const wrong = scopeProblem(method, target, more.length > 0);
    if (!wrong)
        return `${method} ${target}`;
    throw new build_errors/* EpapiError */.Uo({
        code: 'SCOPE',
        message: `Line ${number} of the scope is ${(0,build_text/* quoteValue */.cl)(line, whole)}: ${wrong}.`,
        hint: 'Write one request per line, for example: GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION',
    });
}
function scopeProblem(method, target, more) {
    if (method.startsWith('/'))
        return 'the method is missing in front of the path';
    if (method !== 'GET')
        return 'only GET requests can be put into a scope, in capitals';
    if (target === undefined)
        return 'the path is missing';
    if (more)
        return 'a request has no spaces in it (in a query, a space is %20)';
    if (/^https?:/i.test(target))
        return 'it takes the path alone, without the host';
    if (!/^\/v\d+\/[^?#]/.test(target))
        return 'the path has to begin with /v1/ and name a resource';
    if (/\/\.{1,2}(\/|$|\?)/.test(target))
        return 'it has "." or ".." as a part of the path';
    if (!/^[\w\-.~%!$&'()*+,;=:@/?[\]]+$/.test(target))
        return 'it has characters that are not allowed in a URL';
    return undefined;
}
function ignoredParameters(request) {
    const names = [...new URLSearchParams(request.split('?')[1] ?? '').keys()];
    return IGNORED.filter((name) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/auth/settings.js





function missingCredentials(texts) {
    return ['keyId', 'issuerId', 'privateKey'].filter((name) => texts[name].trim() === '');
}
function readSettings(texts) {
    refuseSwapped(texts);
    const keyId = readKeyId(texts.keyId);
    const issuerId = readIssuerId(texts.issuerId);
    const privateKey = readPrivateKey(texts.privateKey);
    const scope = readScope(texts.scope);
    const lifetime = texts.lifetime.trim() === '' ? undefined : readLifetime(texts.lifetime);
    return {
        credentials: { keyId: keyId.value, issuerId: issuerId.value, privateKey },
        options: { scope: scope.requests, ...(lifetime !== undefined && { lifetime }) },
        warnings: [keyId.warning, issuerId.warning, ...scope.warnings].filter((warning) => warning !== undefined),
    };
}
function readCredentials(texts) {
    const { keyId = '', issuerId = '', privateKey = '' } = texts;
    return readSettings({ keyId, issuerId, privateKey, lifetime: '', scope: '' }).credentials;
}
function refuseSwapped({ keyId, issuerId }) {
    if (keyId.trim() !== issuerId.trim() || keyId.trim() === '')
        return;
    throw new build_errors/* EpapiError */.Uo({
        code: 'KEY_ID',
        message: 'The key ID and the issuer ID are the same value.',
        hint: 'They are two things: the key ID stands beside the key in the list at developer.apple.com under Users and Access \u2192 Integrations, the issuer ID (a UUID) above that list.',
    });
}

// EXTERNAL MODULE: ./build/days.js
var days = __nccwpck_require__(8932);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __nccwpck_require__(620);
// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __nccwpck_require__(5985);
;// CONCATENATED MODULE: ./build/expiry/lib/wording.js


const LONGEST_NAME = 120;
const MOST_NAMED = 5;
function shortened(text) {
    const letters = Array.from(text.slice(0, 2 * LONGEST_NAME + 2));
    return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}\u2026` : text;
}
function quoted(name) {
    return `"${shortened(name)}"`;
}
function certificateName({ name, serialNumber, }) {
    return `${quoted(name)} (${shortened(serialNumber)})`;
}
function listed(names) {
    return (0,build_text/* enumerate */.HL)(names.map(shortened), MOST_NAMED);
}
function endsOn(end, now) {
    return `${(0,days/* describeEnd */.lA)(end, now)}, on ${(0,days/* dayOf */.kb)(end)}`;
}
function asValue(text) {
    return JSON.stringify(text.length > 255 ? shortened(text) : text);
}

;// CONCATENATED MODULE: ./build/expiry/ignore.js





const RULE = /^(.*?)\buntil\s+(\d{4}-\d\d-\d\d)(.*)$/i;
const MOST_SHOWN = 20;
function readIgnore(text) {
    const rules = [];
    const mistakes = [];
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const rule = readRule(line.trim());
        if (typeof rule === 'string')
            mistakes.push(`Line ${index + 1} ${rule}.`);
        else
            rules.push(rule);
    });
    if (mistakes.length === 0)
        return rules;
    throw ignoreError(mistakes);
}
function ignoreError(mistakes) {
    const more = mistakes.length - MOST_SHOWN;
    const headline = `ignore has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}.`;
    const shown = [...mistakes.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
    return new build_errors/* EpapiError */.Uo({
        code: 'EXPIRY.IGNORE',
        message: [headline, ...shown].join('\n'),
        hint: 'Write one rule per line, for example: Old App In-House until 2027-03-01: replaced by the new app',
    });
}
function readRule(line) {
    const [match, before = '', until = '', after = ''] = RULE.exec(line) ?? [];
    if (match === undefined)
        return 'does not say until when: until and a day such as 2027-03-01';
    const what = before.trim();
    const reason = /^\s*:(.*)$/.exec(after)?.[1]?.trim() ?? '';
    if (what === '')
        return 'does not say what is to be ignored';
    if (!isDay(until))
        return `has a day that no calendar has, ${until}`;
    if (reason === '')
        return 'has no reason: a colon after the day, and why';
    return { what, until, reason };
}
function isDay(text) {
    const time = Date.parse(text);
    return (0,days/* isDate */.$P)(time) && (0,days/* dayOf */.kb)(time) === text;
}
function applyIgnore(findings, rules, now, files = []) {
    const holds = ({ until }) => now < Date.parse(until) + days/* DAY */.d_;
    const used = new Set();
    const vague = { names: sharedNames(findings), ...bundlesIn(files) };
    const judged = findings.map((finding) => {
        const met = rules.filter((rule) => meets(rule, finding, vague));
        met.forEach((rule) => used.add(rule));
        const [best] = met.filter(holds).sort((a, b) => (a.until < b.until ? 1 : -1));
        return best ? { ...finding, ignored: { reason: best.reason, until: best.until } } : finding;
    });
    const notes = rules.flatMap((rule) => {
        if (!holds(rule))
            return [`The rule of ignore for ${called(rule)} ended with ${rule.until}: it counts again.`];
        return used.has(rule) ? [] : [`The rule of ignore for ${called(rule)} ${uselessness(rule, vague)}`];
    });
    return { findings: judged, notes };
}
function uselessness({ what }, { names, bundled }) {
    if (names.has(what))
        return 'could mean several things: give the serial number or UUID of one.';
    if (bundled.has((0,serial_number/* plainSerialNumber */.k)(what)))
        return 'is for one of several certificates in a file: give the path of the file.';
    return 'meets nothing: take it out.';
}
function called({ what }) {
    return `"${shortened(what)}"`;
}
const CERTIFICATES = ['certificate', 'pass-type-certificate', 'certificate-file'];
const PROFILES = ['profile', 'profile-file'];
function bundlesIn(files) {
    const several = files.flatMap(({ path, holds }) => holds.kind === 'certificates' && (holds.certificates.length > 1 || holds.doubt !== undefined)
        ? [{ path, certificates: holds.certificates }]
        : []);
    const numbers = several.flatMap(({ certificates }) => certificates.map((one) => one.serialNumber));
    return {
        bundles: new Set(several.map(({ path }) => `certificate-file:${path}`)),
        bundled: new Set(numbers),
    };
}
function sharedNames(findings) {
    const groups = (0,group_by/* groupBy */.$)(findings, ({ name }) => name);
    return new Set([...groups].filter(([, { length }]) => length > 1).map(([name]) => name));
}
function meets({ what }, { id, kind, name, serialNumber, uuid }, { names, bundles }) {
    if (what === name && !names.has(name))
        return true;
    if (PROFILES.includes(kind))
        return what.toLowerCase() === uuid?.toLowerCase();
    if (!CERTIFICATES.includes(kind) || bundles.has(id))
        return false;
    return serialNumber !== undefined && serialNumber !== '' && (0,serial_number/* plainSerialNumber */.k)(what) === serialNumber;
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-kinds.js

function isForUsers(type) {
    return /_(INHOUSE|ADHOC)$/.test(type);
}
function isForDevelopment(type) {
    return /(^|_)DEVELOPMENT$/.test(type);
}
function isForDistribution(type) {
    return /(^|_)DISTRIBUTION$/.test(type) && !type.includes('INSTALLER');
}
function appsOf(profiles) {
    const named = profiles.filter(({ type, bundleId }) => isForUsers(type) && bundleId !== '');
    return [...new Set(named.map(({ bundleId }) => bundleId))].sort();
}
function stopOpening(apps) {
    if (apps.length === 0)
        return undefined;
    return `Every installed copy of ${listed(apps)} that was signed with it stops opening.`;
}
function effectOf(type, bundleId) {
    const app = bundleId === '' ? 'its app' : shortened(bundleId);
    if (type.endsWith('_INHOUSE'))
        return `Every installed copy of ${app} that was built with it stops opening.`;
    if (type.endsWith('_ADHOC'))
        return `The copies of ${app} on its registered devices stop opening.`;
    if (type.endsWith('_DEVELOPMENT'))
        return `Builds of ${app} on the devices of developers stop opening, and no new ones can be made.`;
    return `Nothing of ${app} can be signed with it any more.`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/values.js
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
const DATE_TIME = /^([+\d][\d-]+)T[\d:.]+(Z|[+-]\d\d:?\d\d)$/i;
function timeOf(value) {
    const text = textOf(value);
    const day = DATE_TIME.exec(text)?.[1];
    return day !== undefined && isInCalendar(day) ? Date.parse(text) : NaN;
}
function isInCalendar(day) {
    const ofMonth = /-\d\d-(\d\d)$/.exec(day)?.[1];
    return ofMonth === undefined || new Date(`${day}T00:00:00Z`).getUTCDate() === Number(ofMonth);
}
function isId(text) {
    return /^[\w-]{1,80}$/.test(text);
}

;// CONCATENATED MODULE: ./build/expiry/lib/fixes.js




const LONGEST_RENEWAL = 330;
function asArgument(id) {
    return isId(id) ? id : 'ID';
}
function newCertificate({ type, passTypeResource = '' }) {
    const isPass = type?.startsWith('PASS_TYPE_ID') ?? false;
    const isKnown = type !== undefined && /^[A-Z0-9_]{1,80}$/.test(type) && (!isPass || isId(passTypeResource));
    if (!isKnown)
        return 'developer.apple.com \u2192 Certificates, Identifiers & Profiles \u2192 Certificates \u2192 +';
    const pass = isPass ? ` --field passTypeId=${passTypeResource}` : '';
    return `epapi api POST /v1/certificates --field certificateType=${type} --field csrContent=@request.csr${pass}`;
}
function lastOf(certificates) {
    return certificates.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1))[0];
}
function successorOrder(old, { certificates }, clock) {
    const ofKind = certificates.filter(({ type, passTypeId, expiresAt }) => type === old?.type && passTypeId === old.passTypeId && (0,days/* isDate */.$P)(expiresAt) && expiresAt > clock.now);
    const last = lastOf(ofKind);
    const isLater = last !== undefined && last.expiresAt > (old?.expiresAt ?? Infinity);
    if (isLater && !endsSoon(last, clock))
        return `Take ${certificateName(last)}, which ends on ${(0,days/* dayOf */.kb)(last.expiresAt)} (a manifest that names none by its serial number does).`;
    const make = `Make its successor: ${newCertificate(old ?? {})}`;
    return ofKind.length < 2 ? make : `${make} ${MANY}`;
}
const MANY = '(Apple lets few of a type be there at once: where it answers 409, wait until one has expired; to revoke one stops what was signed with it.)';
function endsSoon({ expiresAt }, { now, warnWithin }) {
    return (0,days/* daysLeft */.H_)(expiresAt, now) < warnWithin;
}
function signingTypes(profileType) {
    const use = isForDevelopment(profileType) ? 'DEVELOPMENT' : 'DISTRIBUTION';
    return /^(IOS|TVOS)_APP_/.test(profileType) ? [`IOS_${use}`, use] : [];
}
function deletion(id) {
    return `epapi api DELETE /v1/profiles/${asArgument(id)}`;
}
function renewal(profile, endedBy, team, clock) {
    const [usual, ...others] = signingTypes(profile.type);
    const fit = team.certificates.filter(({ type, expiresAt }) => (type === usual || others.includes(type)) && (0,days/* isDate */.$P)(expiresAt) && expiresAt > clock.now);
    const last = lastOf(fit);
    const first = certificateFirst({ usual, last, endedBy }, team, clock);
    const apply = `run epapi apply with this in the manifest, ${lineOf(profile, last?.type ?? usual, clock)}`;
    return first === '' ? apply.replace(/^r/, 'R') : `${first} Then ${apply}`;
}
function certificateFirst({ usual, last, endedBy, }, team, clock) {
    if (usual !== undefined && !last)
        return `Make a certificate first, since none is left: ${newCertificate({ type: usual })}`;
    if (last && endsSoon(last, clock))
        return successorOrder(last, team, clock);
    const ending = team.certificates.find(({ serialNumber }) => serialNumber === endedBy?.serialNumber);
    return endedBy ? successorOrder(ending, team, clock) : '';
}
function lineOf({ name, type, bundleId }, certificateType, { warnWithin }) {
    const days = Math.min(Math.max(warnWithin, 1), LONGEST_RENEWAL);
    const fields = [
        `type: ${asValue(type)}`,
        ...(bundleId === '' ? [] : [`bundle-id: ${asValue(bundleId)}`]),
        ...(certificateType === undefined ? [] : ['certificates: [latest]']),
        `renew-within: ${days} ${days === 1 ? 'day' : 'days'}`,
    ];
    const profiles = `profiles: { ${asValue(name)}: { ${fields.join(', ')} } }`;
    return certificateType === undefined
        ? `beside its bundle-ids and certificates: ${profiles}`
        : `beside its bundle-ids: certificates: { latest: { type: ${certificateType} } } and ${profiles}`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/urgency.js

const STATUSES = ['ok', 'warning', 'unknown', 'critical', 'expired'];
const rank = (status) => STATUSES.indexOf(status);
function worst(...statuses) {
    return statuses.reduce((a, b) => (rank(a) < rank(b) ? b : a), 'ok');
}
function atMost(limit, status) {
    return rank(status) > rank(limit) ? limit : status;
}
function statusOf(end, { now, warnWithin, failWithin }) {
    if (!(0,days/* isDate */.$P)(end))
        return 'unknown';
    if (end <= now)
        return 'expired';
    const left = (0,days/* daysLeft */.H_)(end, now);
    if (left < failWithin)
        return 'critical';
    return left < warnWithin ? 'warning' : 'ok';
}
function statusOfPast(end, { now, warnWithin }) {
    return now - end < warnWithin * days/* DAY */.d_ ? 'warning' : 'ok';
}
function ending(end, { now }) {
    return (0,days/* isDate */.$P)(end)
        ? { endsAt: end, daysLeft: (0,days/* daysLeft */.H_)(end, now) }
        : { endsAt: undefined, daysLeft: undefined };
}
function byUrgency(a, b) {
    return (rank(b.status) - rank(a.status) ||
        compare(turnOf(a), turnOf(b)) ||
        Number(isCertificate(b)) - Number(isCertificate(a)) ||
        compare(a.name, b.name) ||
        compare(a.id, b.id));
}
function turnOf({ status, endsAt }) {
    if (endsAt === undefined)
        return Infinity;
    return status === 'expired' ? -endsAt : endsAt;
}
function isCertificate({ kind }) {
    return kind === 'certificate' || kind === 'pass-type-certificate';
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/expiry/lib/lifespan.js


function lifespanOf(expiresAt, certificates, clock) {
    const dated = certificates
        .filter((one) => (0,days/* isDate */.$P)(one.expiresAt))
        .toSorted((a, b) => a.expiresAt - b.expiresAt);
    const first = dated.at(0);
    const last = dated.at(-1);
    const lastEnd = dated.length < certificates.length ? NaN : (last?.expiresAt ?? expiresAt);
    const ends = [expiresAt, lastEnd].filter(days/* isDate */.$P);
    const end = ends.length > 0 ? Math.min(...ends) : NaN;
    return {
        end,
        status: worst(statusOf(expiresAt, clock), statusOf(lastEnd, clock)),
        endedBy: lastEnd === end && end !== expiresAt ? last : undefined,
        first: first && first.expiresAt < end ? first : undefined,
    };
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-reasons.js


function endReason(expiresAt, certificates, { endedBy }, { now }) {
    const isDated = certificates.every((one) => (0,days/* isDate */.$P)(one.expiresAt));
    const undated = isDated ? '' : ' Not all dates of its certificates can be read.';
    if (!endedBy && (0,days/* isDate */.$P)(expiresAt))
        return `It ${endsOn(expiresAt, now)}.${undated}`;
    const whose = certificates.length > 1 ? 'The last of its certificates,' : 'Its certificate';
    const comma = certificates.length > 1 ? ',' : '';
    const which = endedBy && `${whose} ${certificateName(endedBy)}${comma} ${endsOn(endedBy.expiresAt, now)}`;
    if ((0,days/* isDate */.$P)(expiresAt))
        return `${which ?? ''}, before it does.${undated}`;
    return `It has no date of its own that can be read.${which === undefined ? '' : ` ${which}.`}${undated}`;
}
function firstReason({ first }, { now, warnWithin }) {
    if (!first || (0,days/* daysLeft */.H_)(first.expiresAt, now) >= warnWithin)
        return [];
    const end = endsOn(first.expiresAt, now);
    return [
        `Builds that were signed with its certificate ${certificateName(first)} end earlier: that one ${end}.`,
    ];
}
function strangerReason(strangers, { now }) {
    const gone = strangers.filter(({ expiresAt }) => !(expiresAt <= now)).map(certificateName);
    if (gone.length === 0)
        return [];
    const is = gone.length === 1 ? 'is' : 'are';
    return [
        `Of its certificates, ${listed(gone)} ${is} not among the team's: what was signed with one that was revoked opens no more.`,
    ];
}

;// CONCATENATED MODULE: ./build/expiry/lib/team.js



function teamOf({ certificates, profiles, bundleIds, files }, now) {
    const byEnd = profiles.toSorted((a, b) => endOrder(b) - endOrder(a) || (a.id < b.id ? -1 : 1));
    const inBuilds = files.flatMap(({ holds }) => (holds.kind === 'build' ? holds.profiles : []));
    const unclear = profiles.filter(({ certificates: held, expiresAt }) => !held?.length && !(expiresAt <= now));
    return {
        certificates,
        serialNumbers: new Set(certificates.map(({ serialNumber }) => serialNumber)),
        bundleIds: new Set(bundleIds),
        byUuid: new Map(byEnd.toReversed().map((one) => [one.uuid.toLowerCase(), one])),
        byName: (0,group_by/* groupBy */.$)(byEnd, ({ name }) => name),
        byApp: (0,group_by/* groupBy */.$)(byEnd, ({ bundleId, type }) => appKey({ bundleId, use: useOf(type) })),
        byPlace: (0,group_by/* groupBy */.$)(byEnd, placeKey),
        holders: (0,group_by/* groupByEach */.A)(profiles, serialNumbersIn),
        inBuilds: (0,group_by/* groupByEach */.A)(inBuilds, serialNumbersIn),
        unclearUntil: unclear.reduce((end, { expiresAt }) => Math.max(end, (0,days/* isDate */.$P)(expiresAt) ? expiresAt : Infinity), -Infinity),
    };
}
function endOrder({ expiresAt }) {
    return (0,days/* isDate */.$P)(expiresAt) ? expiresAt : -Number.MAX_VALUE;
}
function useOf(type) {
    if (type.endsWith('_INHOUSE'))
        return 'in-house';
    return isForDevelopment(type) ? 'development' : 'other';
}
function appKey({ bundleId, use }) {
    return `${bundleId} ${use}`;
}
function placeKey({ bundleId, type }) {
    return `${type} ${bundleId}`;
}
function serialNumbersIn({ certificates = [] }) {
    return [...new Set(certificates.map((one) => one.serialNumber))].filter((serialNumber) => serialNumber !== '');
}
function strangersOf(held, team) {
    return held.filter(({ serialNumber }) => !team.serialNumbers.has(serialNumber));
}

;// CONCATENATED MODULE: ./build/expiry/lib/usable.js

function usableUntil({ state, expiresAt, certificates = [] }, { serialNumbers }, { now }) {
    const ends = certificates
        .filter((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber))
        .map((one) => one.expiresAt);
    const isUsable = state === 'ACTIVE' && (0,days/* isDate */.$P)(expiresAt) && expiresAt > now && ends.length > 0;
    return isUsable ? Math.min(expiresAt, Math.max(...ends)) : undefined;
}
function lastUsable(profiles, team, clock) {
    const usable = profiles.flatMap((profile) => {
        const until = usableUntil(profile, team, clock);
        return until === undefined ? [] : [{ profile, until }];
    });
    return usable.sort((a, b) => b.until - a.until || (a.profile.id < b.profile.id ? -1 : 1))[0];
}

;// CONCATENATED MODULE: ./build/expiry/lib/team-match.js


function matchOf(file, end, team, clock) {
    const same = team.byUuid.get(file.uuid.toLowerCase());
    if (same)
        return { how: 'uuid', profile: same, renewedUntil: undefined };
    const namesakes = namesakesOf(file, team);
    const others = file.bundleId === '' ? [] : (team.byApp.get(appKey(file)) ?? []);
    for (const candidates of [namesakes, others]) {
        const last = lastUsable(candidates, team, clock);
        if (last && last.until > end)
            return { how: 'app', profile: last.profile, renewedUntil: last.until };
    }
    const profile = namesakes[0] ?? others[0];
    return { how: profile ? 'app' : 'none', profile, renewedUntil: undefined };
}
function namesakesOf({ name, bundleId }, team) {
    return (team.byName.get(name) ?? []).filter((one) => ['', bundleId].includes(one.bundleId));
}

;// CONCATENATED MODULE: ./build/expiry/lib/build-finding.js









function buildFinding(path, build, team, clock) {
    const { profiles, unreadable } = build;
    const judged = profiles.map((profile) => judge(profile, team, clock));
    const byDate = worst(...judged.map((one) => one.status), unreadable.length > 0 ? 'unknown' : 'ok');
    const past = byDate === 'expired' ? pastOf(build, judged, clock) : undefined;
    const status = past ?? byDate;
    const order = ({ firstEnd }) => ((0,days/* isDate */.$P)(firstEnd) ? firstEnd : Number.MAX_VALUE);
    const [first] = judged.toSorted((a, b) => order(a) - order(b));
    const head = { id: `build:${path}`, kind: 'build', name: path };
    if (!first)
        return { ...head, ...NO_PROFILE };
    const worstOne = judged.find((one) => one.status === byDate) ?? first;
    const shown = first.status === byDate ? first : worstOne;
    const ended = shown.life.first ?? shown.life.endedBy;
    return {
        ...head,
        status,
        ...ending(first.firstEnd, clock),
        ...appOf(build),
        reason: [
            reasonOf(shown, profiles.length + unreadable.length > 1, clock),
            ...teamReason(shown),
            ...unreadableReason(unreadable),
            ...(past ? ['It is for development only.'] : []),
        ].join(' '),
        fix: past ? pastFix(past) : fixOf(shown, { status, unreadable }, team, clock),
        uuid: shown.profile.uuid,
        ...(ended && { serialNumber: ended.serialNumber }),
    };
}
const NO_PROFILE = {
    status: 'unknown',
    endsAt: undefined,
    daysLeft: undefined,
    apps: [],
    effect: 'Whether its installed copies open cannot be told.',
    reason: 'No profile is embedded in it.',
    fix: 'Check that it is a signed build for devices: one for a simulator has none.',
};
function judge(profile, team, clock) {
    const { certificates, expiresAt, use } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const match = matchOf(profile, life.end, team, clock);
    const strangers = strangersOf(certificates, team);
    const first = life.first?.expiresAt ?? NaN;
    return {
        profile,
        life,
        firstEnd: (0,days/* isDate */.$P)(first) ? first : life.end,
        match,
        strangers,
        status: worst(life.status, life.first ? atMost(use === 'development' ? 'warning' : 'critical', statusOf(first, clock)) : 'ok', strangerStatus(profile, strangers, { match, team }), certificates.length === 0 ? 'unknown' : 'ok'),
    };
}
function pastOf({ profiles, unreadable }, judged, clock) {
    const isMinor = unreadable.length === 0 && profiles.every(({ use }) => use === 'development');
    const ends = judged.map(({ life }) => life.end).filter(days/* isDate */.$P);
    return isMinor ? statusOfPast(Math.min(...ends), clock) : undefined;
}
function pastFix(past) {
    return past === 'ok' ? '' : 'Build it again if somebody still develops with it, or delete it.';
}
function strangerStatus({ certificates, use, bundleId }, strangers, { match: { how }, team }) {
    const isAll = strangers.length === certificates.length;
    if (strangers.length === 0 || !(use === 'in-house' || isAll))
        return 'ok';
    return how === 'none' && isAll && !team.bundleIds.has(bundleId) ? 'unknown' : 'critical';
}
function mainOf({ profiles, unreadable }) {
    const depth = ({ at }) => at.split('/').length;
    const [main] = profiles.toSorted((a, b) => depth(a) - depth(b));
    return main && unreadable.every((one) => depth(one) > depth(main)) ? main : undefined;
}
function appOf(build) {
    const main = mainOf(build);
    if (!main) {
        const effect = 'Copies that were installed from this build stop opening; of which app cannot be told.';
        return { apps: [], effect };
    }
    const { bundleId, use } = main;
    const app = bundleId === '' ? 'it' : shortened(bundleId);
    if (use !== 'in-house')
        return { apps: [], effect: `Copies of ${app} on registered devices stop opening.` };
    return {
        apps: bundleId === '' ? [] : [bundleId],
        effect: `Every copy of ${app} that was installed from this build stops opening.`,
    };
}
function appsInBuilds(files) {
    const found = new Map();
    for (const build of files.flatMap(({ holds }) => (holds.kind === 'build' ? [holds] : []))) {
        const { apps } = appOf(build);
        for (const serialNumber of inHouseNumbersIn(build)) {
            const all = found.get(serialNumber) ?? new Set();
            apps.forEach((app) => all.add(app));
            found.set(serialNumber, all);
        }
    }
    return found;
}
function inHouseNumbersIn({ profiles }) {
    const certificates = profiles.flatMap((one) => (one.use === 'in-house' ? one.certificates : []));
    return certificates.map(({ serialNumber }) => serialNumber);
}
function reasonOf({ profile, life, strangers, firstEnd, status }, isOneOfMany, clock) {
    const { name, at, expiresAt, certificates } = profile;
    const where = isOneOfMany ? ` in ${shortened(at)}` : '';
    const may = life.first && (0,days/* isDate */.$P)(firstEnd)
        ? [
            `If it was signed with the certificate ${certificateName(life.first)}, it ends with that one, which ${endsOn(firstEnd, clock.now)}.`,
        ]
        : [];
    const unclear = certificates.length === 0 ? ['Which certificates that holds cannot be told.'] : [];
    return [
        `Its profile ${quoted(name)}${where}: ${endReason(expiresAt, certificates, life, clock)}`,
        ...may,
        ...unclear,
        ...(status === 'expired' ? [] : strangerReason(strangers, clock)),
    ].join(' ');
}
function teamReason({ match, life: { end }, status, strangers }) {
    const { how, profile, renewedUntil } = match;
    if (how === 'uuid')
        return [];
    if (!profile)
        return status === 'unknown' && strangers.length > 0
            ? [
                'The team has no such profile and no such app: whether it is a build of another team cannot be told.',
            ]
            : ['The team has no such profile.'];
    const mine = (0,days/* isDate */.$P)(end) ? `, which ends on ${(0,days/* dayOf */.kb)(end)}` : '';
    const name = quoted(profile.name);
    return renewedUntil === undefined
        ? [`The team has another one, ${name}, but builds with it would open no longer.`]
        : [
            `It was renewed: the team has ${name}, with which builds open until ${(0,days/* dayOf */.kb)(renewedUntil)}. This build still has the old one${mine}.`,
        ];
}
function unreadableReason(unreadable) {
    const [first] = unreadable;
    if (!first)
        return [];
    const more = unreadable.length - 1;
    return [
        `Beside it, ${first.message}`,
        ...(more > 0 ? [`So it is with ${more} more.`] : []),
        'Whether the build ends earlier cannot be told.',
    ];
}
function fixOf({ match: { profile, renewedUntil }, firstEnd, status: ofProfile }, { status, unreadable }, team, clock) {
    const [first] = unreadable;
    if (status === 'ok')
        return '';
    if (first && ofProfile !== status)
        return `Check what became of ${quoted(first.at)}, and build it again.`;
    if (!profile)
        return 'Build it again with a profile and a certificate that last longer, and ship it.';
    const name = quoted(profile.name);
    if (renewedUntil !== undefined)
        return `Build it again with the profile ${name} as the team has it now, and ship it.`;
    if ((usableUntil(profile, team, clock) ?? -Infinity) > firstEnd)
        return `Build it again with the profile ${name}, sign it with the certificate of it that ends last, and ship it.`;
    const { endedBy } = lifespanOf(profile.expiresAt, profile.certificates ?? [], clock);
    return `${renewal(profile, endedBy, team, clock)} Then build it again with that profile, and ship it.`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/certificate-finding.js





const isForPasses = ({ type }) => type.startsWith('PASS_TYPE_ID');
const UNCLEAR = 'A profile whose certificates are not known may hold it: until they are, it counts in full.';
function certificateFinding(certificate, team, inBuilds, clock) {
    const { id, name, type, serialNumber, expiresAt } = certificate;
    const held = appsOf(team.holders.get(serialNumber) ?? []);
    const apps = [...new Set([...held, ...(inBuilds.get(serialNumber) ?? [])])].sort();
    const { successor, isUnclear } = successionOf(certificate, team);
    const status = certificate_finding_judge(certificate, { isSucceeded: successor !== undefined, apps }, clock);
    const isForUnclear = isUnclear && status !== certificate_finding_judge(certificate, { isSucceeded: true, apps }, clock);
    return {
        id: `certificate:${id}`,
        kind: isForPasses(certificate) ? 'pass-type-certificate' : 'certificate',
        name,
        status,
        ...ending(expiresAt, clock),
        apps,
        effect: certificate_finding_effectOf(certificate, apps),
        reason: [certificate_finding_reasonOf(certificate, { successor, apps }, clock), ...(isForUnclear ? [UNCLEAR] : [])].join(' '),
        fix: status === 'ok' ? '' : certificate_finding_fixOf(certificate, { successor, apps }, team, clock),
        type,
        serialNumber,
    };
}
function certificate_finding_judge({ type, expiresAt }, { isSucceeded, apps }, clock) {
    const byDate = statusOf(expiresAt, clock);
    const isMinor = isSucceeded || (isForDevelopment(type) && apps.length === 0);
    if (byDate === 'expired' && isMinor)
        return statusOfPast(expiresAt, clock);
    return isSucceeded && byDate !== 'unknown' && !isForDistribution(type) ? atMost('warning', byDate) : byDate;
}
function successionOf(certificate, team) {
    const { serialNumber, expiresAt } = certificate;
    const newest = newestOf(certificate, team);
    const isHeld = team.holders.has(serialNumber) || team.inBuilds.has(serialNumber);
    if (!newest || isHeld)
        return { successor: undefined, isUnclear: false };
    const mayBeHeld = !isForPasses(certificate) && team.unclearUntil >= expiresAt;
    return { successor: mayBeHeld ? undefined : newest, isUnclear: mayBeHeld };
}
function newestOf(certificate, team) {
    const { name, type, expiresAt, passTypeId } = certificate;
    if (isForPasses(certificate) && passTypeId === undefined)
        return undefined;
    const isPersonal = isForDevelopment(type);
    return lastOf(team.certificates.filter((other) => other.type === type &&
        other.passTypeId === passTypeId &&
        (!isPersonal || other.name === name) &&
        other.expiresAt > expiresAt));
}
function certificate_finding_effectOf(certificate, apps) {
    const { passTypeId, type } = certificate;
    if (isForPasses(certificate)) {
        const passes = passTypeId === undefined ? 'Its passes' : `Passes of ${quoted(passTypeId)}`;
        return `${passes} can be neither signed nor updated with it any more.`;
    }
    const otherwise = isForDistribution(type)
        ? 'Installed builds that were signed with it stop opening.'
        : 'Nothing can be signed with it any more.';
    return stopOpening(apps) ?? otherwise;
}
function certificate_finding_reasonOf({ expiresAt, type }, { successor, apps, }, { now }) {
    const end = (0,days/* isDate */.$P)(expiresAt) ? `It ${endsOn(expiresAt, now)}.` : 'Apple gives no date that can be read.';
    const isOver = expiresAt <= now && isForDevelopment(type) && apps.length === 0;
    if (!successor)
        return isOver ? `${end} It is for development only.` : end;
    return `${end} A newer one of its type is there, ${certificateName(successor)}, and nothing that was looked at needs this one.`;
}
function certificate_finding_fixOf(certificate, { successor, apps, }, team, clock) {
    const { type, expiresAt, id } = certificate;
    if (!(0,days/* isDate */.$P)(expiresAt))
        return `Look at it: epapi api GET /v1/certificates/${asArgument(id)}`;
    if (successor && isForDistribution(type))
        return shipWith(successor, expiresAt <= clock.now);
    if (successor)
        return 'Check that nothing signs with it any more; let it expire, and do not revoke it.';
    const order = successorOrder(certificate, team, clock);
    if (apps.length > 0)
        return `${order} Then have the profiles made anew with it (epapi apply), and ship builds of ${listed(apps)}.`;
    return isForDistribution(type) ? `${order} Then ship builds that are signed with it.` : order;
}
function shipWith(successor, isOver) {
    const ship = `Ship builds signed with its successor ${certificateName(successor)}`;
    return isOver
        ? `${ship} to whoever still has one that was signed with this.`
        : `${ship}; then ignore it, or let it end, and do not revoke it.`;
}

// EXTERNAL MODULE: ./build/expiry/lib/file-kinds.js
var file_kinds = __nccwpck_require__(4483);
// EXTERNAL MODULE: ./build/expiry/lib/held-certificate.js
var held_certificate = __nccwpck_require__(9690);
;// CONCATENATED MODULE: ./build/expiry/lib/file-finding.js












const BY_NAME = {
    ...{ ipa: 'build', folder: 'build', profile: 'profile-file' },
    ...{ certificate: 'certificate-file', pkcs12: 'certificate-file' },
};
function unreadableId(path) {
    const kind = (0,file_kinds/* fileKind */.h)(path);
    return `${kind === undefined ? 'file' : BY_NAME[kind]}:${path}`;
}
function fileFinding({ path, holds }, team, clock) {
    switch (holds.kind) {
        case 'build':
            return buildFinding(path, holds, team, clock);
        case 'profile':
            return profileFileFinding(path, holds.profile, team, clock);
        case 'certificates':
            return certificateFileFinding(path, holds, team, clock);
        case 'unreadable':
            return {
                ...{ id: unreadableId(path), kind: 'file', name: path, status: 'unknown' },
                ...{ endsAt: undefined, daysLeft: undefined, apps: [] },
                effect: 'Whether something in it ends cannot be told.',
                reason: holds.message,
                fix: holds.hint,
            };
    }
}
const EFFECTS = { 'in-house': '_INHOUSE', development: '_DEVELOPMENT', other: '' };
function profileFileFinding(path, profile, team, clock) {
    const { name, uuid, bundleId, use, certificates, expiresAt } = profile;
    const life = lifespanOf(expiresAt, certificates, clock);
    const strangers = strangersOf(certificates, team);
    const status = worst(life.status, life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok', strangers.length > 0 ? 'warning' : 'ok', certificates.length === 0 ? 'unknown' : 'ok');
    return {
        ...{ id: `profile-file:${path}`, kind: 'profile-file', name: path, status },
        ...ending(life.end, clock),
        apps: use === 'in-house' && bundleId !== '' ? [bundleId] : [],
        effect: effectOf(EFFECTS[use], bundleId),
        reason: [
            `The profile ${quoted(name)}: ${endReason(expiresAt, certificates, life, clock)}`,
            ...(certificates.length === 0 ? ['Which certificates it holds cannot be told.'] : []),
            ...firstReason(life, clock),
            ...strangerReason(strangers, clock),
        ].join(' '),
        fix: status === 'ok' ? '' : profileFileFix(matchOf(profile, life.end, team, clock)),
        uuid,
        ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
    };
}
function profileFileFix({ profile, renewedUntil }) {
    if (profile === undefined || renewedUntil === undefined)
        return 'Have the profile made anew (epapi apply), and put the new one in its place.';
    return `Put ${quoted(profile.name)} in its place, as the team has it now (epapi apply writes it): builds with that open until ${(0,days/* dayOf */.kb)(renewedUntil)}.`;
}
function certificateFileFinding(path, { certificates, doubt }, team, clock) {
    const strangers = strangersOf(certificates, team).filter(held_certificate/* isOfATeam */.C);
    const believed = certificates.map((one) => asAppleSays(one, team));
    const doubts = [...believed.flatMap((one) => one.doubt).slice(0, 1), ...doubtOf(doubt)];
    const status = worst(certificates.length === 0 || doubts.length > 0 ? 'unknown' : 'ok', strangers.length > 0 ? 'warning' : 'ok', ...believed.map(({ certificate: { expiresAt } }) => statusOf(expiresAt, clock)));
    const dated = believed.map(({ certificate }) => certificate).filter(({ expiresAt }) => (0,days/* isDate */.$P)(expiresAt));
    const [first] = dated.toSorted((a, b) => a.expiresAt - b.expiresAt);
    const end = first && kindOf(first, team);
    const apps = appsOf(certificates.flatMap(({ serialNumber }) => team.holders.get(serialNumber) ?? []));
    return {
        ...{ id: `certificate-file:${path}`, kind: 'certificate-file', name: path, status },
        ...ending(first?.expiresAt ?? NaN, clock),
        apps,
        effect: stopOpening(apps) ?? 'Nothing can be signed with it any more.',
        reason: [
            certificatesReason(first, dated.length < certificates.length || !first, clock),
            ...doubts.map(({ reason }) => reason),
            ...strangerReason(strangers, clock),
        ].join(' '),
        fix: certificateFileFix(status, doubts, successorOrder(end, team, clock)),
        ...(end && { type: end.type }),
        ...(first && { serialNumber: first.serialNumber }),
    };
}
function doubtOf(reason) {
    if (reason === undefined)
        return [];
    return [{ reason, fix: 'Export it anew, each key together with its certificate.' }];
}
function asAppleSays(certificate, team) {
    const { serialNumber, expiresAt } = certificate;
    const known = team.certificates.filter((one) => one.serialNumber === serialNumber);
    const ends = known.map((one) => one.expiresAt).filter(days/* isDate */.$P);
    const isSame = ends.some((end) => Math.abs(end - expiresAt) <= days/* DAY */.d_);
    if (ends.length === 0 || isSame || !(0,days/* isDate */.$P)(expiresAt))
        return { certificate, doubt: [] };
    const end = Math.min(...ends);
    const reason = `Of ${certificateName(certificate)} the file says that it ends on ${(0,days/* dayOf */.kb)(expiresAt)}; Apple says on ${(0,days/* dayOf */.kb)(end)}, and that counts: the file may be damaged.`;
    const fix = 'Download it from Apple again, and put that in its place.';
    return { certificate: { ...certificate, expiresAt: end }, doubt: [{ reason, fix }] };
}
function certificateFileFix(status, [doubt], successor) {
    if (status === 'ok')
        return '';
    if (status === 'unknown' && doubt)
        return doubt.fix;
    return `${successor} Then put it in its place.`;
}
function kindOf({ name, serialNumber, expiresAt }, { certificates }) {
    const known = certificates.find((one) => one.serialNumber === serialNumber);
    const alike = certificates.find((one) => one.name === name);
    return known ?? (alike && { ...alike, expiresAt });
}
function certificatesReason(first, isPartial, { now }) {
    const undated = isPartial ? ['Not all that is in it has a date that can be read.'] : [];
    const end = first
        ? [`The certificate ${certificateName(first)} in it ${endsOn(first.expiresAt, now)}.`]
        : [];
    return [...end, ...undated].join(' ');
}

// EXTERNAL MODULE: ./build/expiry/lib/least.js
var least = __nccwpck_require__(194);
;// CONCATENATED MODULE: ./build/expiry/lib/invitation-finding.js




function invitationFinding({ id, email, expiresAt }, clock) {
    const byDate = statusOf(expiresAt, { ...clock, warnWithin: 1, failWithin: 0 });
    const status = byDate === 'unknown' ? byDate : atMost('warning', byDate);
    return {
        ...{ id: `invitation:${id}`, kind: 'invitation', name: email, status },
        ...ending(expiresAt, clock),
        apps: [],
        effect: 'Whoever was invited can join the team with it no more.',
        reason: (0,days/* isDate */.$P)(expiresAt)
            ? `It ${endsOn(expiresAt, clock.now)}, and nobody has accepted it.`
            : 'Apple gives no date that can be read.',
        fix: status === 'ok'
            ? ''
            : `Delete it, and invite them again where they are still to come: epapi api DELETE /v1/userInvitations/${asArgument(id)}`,
    };
}

;// CONCATENATED MODULE: ./build/proof-name.js
const ENDINGS = [' epapi proof', ' epapi retry'];
const PROOF_ENDING = ENDINGS[0].length;
function proofName(profileName) {
    return `${profileName}${ENDINGS[0]}`;
}
function proofNames(profileName) {
    const [first, second] = ENDINGS;
    return [`${profileName}${first}`, `${profileName}${second}`];
}
function provenName(name) {
    return ENDINGS.some((ending) => name.endsWith(ending)) ? name.slice(0, -PROOF_ENDING) : undefined;
}
function isSecondProof(name) {
    return name.endsWith(ENDINGS[1]);
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-past.js





function profile_past_pastOf(profile, team, clock) {
    const others = profile.bundleId === '' ? [] : (team.byPlace.get(placeKey(profile)) ?? []);
    const successor = lastUsable(others, team, clock);
    if (successor) {
        const name = quoted(successor.profile.name);
        return {
            reason: `It was succeeded by ${name}, with which builds open until ${(0,days/* dayOf */.kb)(successor.until)}.`,
            fix: `Ship builds with ${name} to whoever still has one with this; then delete it, or let it be.`,
        };
    }
    if (!isForDevelopment(profile.type))
        return undefined;
    return {
        reason: 'It is for development only.',
        fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
    };
}

;// CONCATENATED MODULE: ./build/expiry/lib/profile-finding.js









function profileFinding(profile, team, clock) {
    const { id, name, type, uuid, bundleId, certificates = [] } = profile;
    const life = lifespanOf(profile.expiresAt, certificates, clock);
    const strangers = strangersOf(certificates, team);
    const byDate = profile_finding_judge(profile, life, strangers, clock);
    const past = byDate === 'expired' ? profile_past_pastOf(profile, team, clock) : undefined;
    const isProof = provenName(name) !== undefined;
    const status = past ? statusOfPast(life.end, clock) : isProof ? atMost('warning', byDate) : byDate;
    const judged = { profile, life, strangers, status, past, isProof };
    return {
        id: `profile:${id}`,
        kind: 'profile',
        name,
        status,
        ...ending(life.end, clock),
        apps: past || isProof ? [] : appsOf([profile]),
        effect: isProof ? 'It only holds its name.' : effectOf(type, bundleId),
        reason: profile_finding_reasonOf(judged, clock),
        fix: profile_finding_fixOf(judged, team, clock),
        type,
        uuid,
        ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
    };
}
function profile_finding_judge(profile, life, strangers, clock) {
    const { state, certificates = [] } = profile;
    return worst(life.status, life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok', state === 'INVALID' || strangers.length > 0 ? 'warning' : 'ok', mayHaveStopped(profile, life, strangers, clock) ? 'critical' : 'ok', certificates.length === 0 ? 'unknown' : 'ok');
}
function mayHaveStopped({ type, certificates = [] }, { first }, strangers, { now }) {
    if (type.endsWith('_INHOUSE'))
        return strangers.length > 0 || (first !== undefined && first.expiresAt <= now);
    return isForUsers(type) && strangers.length > 0 && strangers.length === certificates.length;
}
function profile_finding_reasonOf({ profile, life, strangers, status, past }, clock) {
    const { expiresAt, certificates = [], state } = profile;
    if (past)
        return `${endReason(expiresAt, certificates, life, clock)} ${past.reason}`;
    if (status === 'expired')
        return endReason(expiresAt, certificates, life, clock);
    const unclear = 'Which certificates it holds could not be learnt: they may end it earlier.';
    const isEdited = certificates.length > 0 && strangers.length === 0;
    const invalid = `It is INVALID, so that nothing can be signed with it${isEdited ? '; installed copies do not mind' : ''}.`;
    return [
        endReason(expiresAt, certificates, life, clock),
        ...(certificates.length === 0 ? [unclear] : []),
        ...firstReason(life, clock),
        ...strangerReason(strangers, clock),
        ...(state === 'INVALID' ? [invalid] : []),
    ].join(' ');
}
function profile_finding_fixOf(judged, team, clock) {
    const { profile, status, past, isProof } = judged;
    const { id } = profile;
    if (status === 'ok')
        return '';
    if (isProof)
        return `A replacement left it: epapi apply deletes it, or ${deletion(id)}`;
    if (past)
        return past.fix;
    if (status === 'unknown')
        return `Look at it: epapi api GET /v1/profiles/${asArgument(id)} (a check with a scoped token cannot).`;
    return otherCertificate(judged, clock) ?? renewalFix(judged, team, clock);
}
function otherCertificate({ profile, life: { first, status }, strangers }, { now }) {
    const isSound = status === 'ok' && profile.state === 'ACTIVE' && strangers.length === 0;
    if (!first || first.expiresAt <= now || !isSound)
        return undefined;
    return `Sign new builds with another certificate that it holds, and ship them before ${certificateName(first)} ends.`;
}
function renewalFix({ profile, life, status }, team, clock) {
    const { id, type } = profile;
    const text = renewal(profile, life.endedBy, team, clock);
    const ship = isForUsers(type) ? ' Then ship builds with it.' : '';
    const retire = status === 'expired' ? ` If nobody needs it any more: ${deletion(id)}` : '';
    return `${text}${ship}${retire}`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/unseen-finding.js

function unseenFinding({ id, bundleId, reason }) {
    const app = bundleId === '' ? 'its app' : shortened(bundleId);
    return {
        ...{ id: `unseen-profiles:${id}`, kind: 'profile', name: `Profiles of ${bundleId || id}` },
        ...{ status: 'unknown', endsAt: undefined, daysLeft: undefined, apps: [] },
        effect: `Whether installed copies of ${app} have stopped opening cannot be told.`,
        reason,
        fix: `Check without a scoped token, or delete profiles of ${quoted(bundleId || id)} that nobody needs any more.`,
    };
}

;// CONCATENATED MODULE: ./build/expiry/find-endings.js












function findEndings(inventory, options) {
    const { warnWithin, failWithin, ignore = [] } = options;
    const now = options.now + (inventory.clockSkew ?? 0) * 1000;
    const { findings, notes } = applyIgnore(allFindings(inventory, { now, warnWithin, failWithin }), ignore, now, inventory.files);
    const counted = findings.filter(({ ignored }) => !ignored);
    return {
        checkedAt: now,
        warnWithin,
        failWithin,
        status: counted.reduce((all, { status }) => worst(all, status), 'ok'),
        findings: findings.toSorted(byUrgency),
        counts: countsOf(counted),
        ignored: findings.length - counted.length,
        soonest: soonestOf(counted, now),
        notes: [...inventory.notLookedAt, ...buildNotes(inventory), ...notes],
    };
}
function allFindings(inventory, clock) {
    const { certificates, profiles, unseen, invitations, files } = inventory;
    const team = teamOf(inventory, clock.now);
    const inBuilds = appsInBuilds(files);
    return [
        ...certificates.map((one) => certificateFinding(one, team, inBuilds, clock)),
        ...profiles.map((one) => profileFinding(one, team, clock)),
        ...unseen.map(unseenFinding),
        ...invitations.map((one) => invitationFinding(one, clock)),
        ...files.map((one) => fileFinding(one, team, clock)),
    ];
}
function buildNotes({ profiles, files }) {
    const isBlind = profiles.some(({ type }) => isForUsers(type)) && files.every(({ holds }) => holds.kind !== 'build');
    if (!isBlind)
        return [];
    const what = files.some(({ path }) => isBuild(path))
        ? 'No build could be read'
        : 'No builds were looked at';
    return [
        `${what} (files): copies that were installed with an older profile or certificate than the team has now are not watched.`,
    ];
}
function isBuild(path) {
    const kind = (0,file_kinds/* fileKind */.h)(path);
    return kind === 'ipa' || kind === 'folder';
}
function countsOf(findings) {
    const count = (status) => findings.filter((one) => one.status === status).length;
    return Object.fromEntries(STATUSES.map((status) => [status, count(status)]));
}
function soonestOf(findings, now) {
    const lasting = findings.filter(({ kind }) => kind !== 'invitation');
    const coming = lasting.filter(({ endsAt }) => endsAt !== undefined && endsAt > now);
    const end = (0,least/* least */.Y)(coming.map(({ endsAt = Infinity }) => endsAt));
    return coming.filter(({ endsAt }) => endsAt === end).sort(byUrgency)[0];
}

;// CONCATENATED MODULE: ./build/expiry/read-files.js
async function readWatchedFiles(patterns, options) {
    if (patterns.length === 0)
        return [];
    const { readAll } = await __nccwpck_require__.e(/* import() */ 505).then(__nccwpck_require__.bind(__nccwpck_require__, 5505));
    return readAll(patterns, options);
}

;// CONCATENATED MODULE: ./build/auth/backdate.js
const BACKDATE = 60;
function isHarmlessSkew(clockSkew) {
    return Math.abs(clockSkew) <= BACKDATE;
}

;// CONCATENATED MODULE: ./build/resources/bundle-id-capabilities.js
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

;// CONCATENATED MODULE: ./build/resources/platforms.js
const PLATFORM = { kind: 'enum', values: ['IOS', 'MAC_OS'] };

;// CONCATENATED MODULE: ./build/resources/bundle-ids.js

const BUNDLE_IDS = {
    type: 'bundleIds',
    attributes: {
        name: { kind: 'string' },
        platform: PLATFORM,
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
            platform: { required: true, is: PLATFORM },
            identifier: { required: true, is: { kind: 'string' } },
            seedId: { required: false, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name'],
    related: { bundleIdCapabilities: 'plain', profiles: 'plain' },
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/certificates.js

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
const certificates_CERTIFICATES = {
    type: 'certificates',
    attributes: {
        name: { kind: 'string' },
        certificateType: CERTIFICATE_TYPE,
        displayName: { kind: 'string' },
        serialNumber: { kind: 'string' },
        platform: PLATFORM,
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

;// CONCATENATED MODULE: ./build/resources/devices.js

const STATUS = { kind: 'enum', values: ['ENABLED', 'DISABLED'] };
const DEVICES = {
    type: 'devices',
    attributes: {
        name: { kind: 'string' },
        platform: PLATFORM,
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
            platform: { required: true, is: PLATFORM },
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

;// CONCATENATED MODULE: ./build/resources/profiles.js

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
const profiles_PROFILES = {
    type: 'profiles',
    attributes: {
        name: { kind: 'string' },
        platform: PLATFORM,
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
    bundleIdCapabilities: BUNDLE_ID_CAPABILITIES,
    certificates: certificates_CERTIFICATES,
    devices: DEVICES,
    passTypeIds: PASS_TYPE_IDS,
    profiles: profiles_PROFILES,
    users: USERS,
    userInvitations: USER_INVITATIONS,
};

;// CONCATENATED MODULE: ./build/resources/descriptor.js
const SETTING_KEYS = (/* unused pure expression or super */ null && ([
    'ICLOUD_VERSION',
    'DATA_PROTECTION_PERMISSION_LEVEL',
    'APPLE_ID_AUTH_APP_CONSENT',
]));
const ALLOWED_INSTANCES = (/* unused pure expression or super */ null && (['ENTRY', 'SINGLE', 'MULTIPLE']));
const OPTION_KEYS = (/* unused pure expression or super */ null && ([
    'XCODE_5',
    'XCODE_6',
    'COMPLETE_PROTECTION',
    'PROTECTED_UNLESS_OPEN',
    'PROTECTED_UNTIL_FIRST_USER_AUTH',
    'PRIMARY_APP_CONSENT',
]));
const LARGEST_PAGE = 200;
const MOST_INCLUDED = 50;

;// CONCATENATED MODULE: ./build/resources/operations.js


const OPERATIONS = Object.values(RESOURCES).flatMap(operationsOf);
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
    const answers = RESOURCES[type];
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
        { name: 'limit', kind: 'limit', most: LARGEST_PAGE },
        { name: 'cursor', kind: 'cursor' },
    ];
}
function getParameters(resource) {
    const names = Object.keys(resource.relationships);
    const relationships = Object.entries(resource.relationships);
    return [
        fields(resource),
        ...(names.length > 0 ? [{ name: 'include', kind: 'list', values: names }] : []),
        ...includedTypes(resource).map((type) => fields(RESOURCES[type])),
        ...relationships.flatMap(([name, { many }]) => many ? [{ name: `limit[${name}]`, kind: 'limit', most: MOST_INCLUDED }] : []),
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

;// CONCATENATED MODULE: ./build/resources/paths.js

const PATHS = new Map();
for (const operation of OPERATIONS) {
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
    if (isHarmlessSkew(clockSkew))
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

// EXTERNAL MODULE: ./build/formats/certificate.js
var certificate = __nccwpck_require__(6267);
// EXTERNAL MODULE: ./build/formats/mobileprovision.js + 6 modules
var mobileprovision = __nccwpck_require__(7943);
;// CONCATENATED MODULE: ./build/expiry/lib/profile-contents.js




const AT_ONCE = 100;
async function readHeldCertificates(api, ids) {
    const found = new Map();
    const askable = ids.filter(isId);
    for (let first = 0; first < askable.length; first += AT_ONCE) {
        const list = api.profiles.list({
            filter: { id: askable.slice(first, first + AT_ONCE) },
            fields: { profiles: ['profileContent'] },
        });
        for await (const { id, attributes } of list.all()) {
            const held = await certificatesIn(textOf(attributes.profileContent));
            if (held && held.length > 0)
                found.set(id, held);
        }
    }
    return found;
}
async function certificatesIn(content) {
    try {
        const { certificates } = await (0,mobileprovision/* readProfile */.e)(Buffer.from(content, 'base64'), { verify: false });
        return (await Promise.all(certificates.map(certificate/* readCertificateLabel */.AG))).map(held_certificate/* heldCertificate */.h);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/client/lib/query.js


function targetOf({ path, kind }, id, query = {}) {
    const isList = kind === 'list' || kind === 'relatedMany';
    const parts = [
        ...inBrackets('filter', query.filter),
        ...inBrackets('fields', query.fields),
        ...parameter('include', query.include),
        ...parameter('sort', query.sort),
        ...parameter('limit', isList ? [query.limit ?? LARGEST_PAGE] : undefined),
        ...inBrackets('limit', query.limits),
    ];
    const whole = id === undefined ? path : path.replace('{id}', () => segment(id));
    return parts.length > 0 ? `${whole}?${parts.join('&')}` : whole;
}
function inBrackets(name, values = {}) {
    return Object.entries(values).flatMap(([key, value]) => parameter(`${name}[${key}]`, typeof value === 'number' ? [value] : value));
}
function parameter(name, values) {
    return values && values.length > 0 ? [`${name}=${values.map(encodeURIComponent).join(',')}`] : [];
}
function segment(id) {
    if (id !== '' && !/^\.{1,2}$/.test(id))
        return encodeURIComponent(id);
    throw new build_errors/* EpapiError */.Uo({
        code: 'REQUEST.PATH',
        message: 'The ID of a resource is empty or made of dots.',
        hint: 'Give an ID as Apple sends it.',
    });
}

;// CONCATENATED MODULE: ./build/client/scope-of.js


const scope_of_IGNORED = /^(limit|cursor|sort)=/;
function scopeOf(type, query) {
    const list = OPERATIONS.find(({ kind, resource }) => kind === 'list' && resource.type === type);
    if (!list)
        throw new TypeError(`${type} have no list`);
    const [path = '', search = ''] = targetOf(list, undefined, query).split('?');
    const parameters = search.split('&').filter((parameter) => !scope_of_IGNORED.test(parameter));
    return parameters.length > 0 ? `GET ${path}?${parameters.join('&')}` : `GET ${path}`;
}

;// CONCATENATED MODULE: ./build/expiry/lib/team-requests.js


const PROFILE_FIELDS = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
const TEAM_REQUESTS = {
    certificates: {
        include: ['passTypeId'],
        fields: {
            certificates: ['name', 'certificateType', 'serialNumber', 'expirationDate', 'passTypeId'],
            passTypeIds: ['identifier'],
        },
    },
    profiles: {
        include: ['bundleId', 'certificates'],
        limits: { certificates: MOST_INCLUDED },
        fields: {
            profiles: [...PROFILE_FIELDS, 'bundleId', 'certificates'],
            bundleIds: ['identifier'],
            certificates: ['serialNumber'],
        },
    },
    bundleIds: {
        include: ['profiles'],
        limits: { profiles: MOST_INCLUDED },
        fields: { bundleIds: ['identifier', 'profiles'], profiles: PROFILE_FIELDS },
    },
    userInvitations: { fields: { userInvitations: ['email', 'expirationDate'] } },
};
const TEAM_SCOPE = [
    scopeOf('certificates', TEAM_REQUESTS.certificates),
    scopeOf('profiles', TEAM_REQUESTS.profiles),
    scopeOf('bundleIds', TEAM_REQUESTS.bundleIds),
    scopeOf('userInvitations', TEAM_REQUESTS.userInvitations),
];

;// CONCATENATED MODULE: ./build/expiry/lib/team-profiles.js


async function readListedProfiles(api) {
    const found = new Map();
    for await (const { data, included } of api.profiles.list(TEAM_REQUESTS.profiles)) {
        const identifiers = new Map(included.flatMap((one) => identifierIn(one)));
        for (const one of data) {
            const { bundleId, certificates } = one.relationships ?? {};
            const [holder = ''] = idsIn(bundleId);
            const profile = watched(one, identifiers.get(holder) ?? '');
            found.set(one.id, { profile, holder, certificateIds: wholeIn(certificates) });
        }
    }
    return found;
}
function identifierIn({ type, id, attributes }) {
    return type === 'bundleIds' ? [[id, textOf(attributes.identifier)]] : [];
}
function watched({ id, attributes }, bundleId) {
    return {
        id,
        name: textOf(attributes.name),
        type: textOf(attributes.profileType),
        uuid: textOf(attributes.uuid),
        state: textOf(attributes.profileState),
        expiresAt: timeOf(attributes.expirationDate),
        bundleId,
        certificates: undefined,
    };
}
async function readHolders(api) {
    const found = [];
    for await (const { data, included } of api.bundleIds.list(TEAM_REQUESTS.bundleIds)) {
        const profiles = new Map(included.map((one) => [one.id, one]));
        for (const bundleId of data)
            found.push(holderOf(bundleId, profiles));
    }
    return found;
}
function holderOf({ id, attributes, relationships }, included) {
    const identifier = textOf(attributes.identifier);
    const came = idsIn(relationships?.profiles).map((one) => included.get(one));
    const profiles = came.flatMap((one) => (one?.type === 'profiles' ? [watched(one, identifier)] : []));
    return { id, identifier, profiles, total: relationships?.profiles?.meta?.paging?.total ?? Infinity };
}
async function readProfilesOf(api, { id, identifier }) {
    const found = [];
    for await (const one of api.bundleIds.profiles(id, { fields: { profiles: PROFILE_FIELDS } }).all())
        found.push(watched(one, identifier));
    return found;
}
function idsIn(relationship) {
    const data = [relationship?.data ?? []].flat();
    return data.flatMap((one) => one?.id ?? []);
}
function wholeIn(relationship) {
    const ids = idsIn(relationship);
    return ids.length === relationship?.meta?.paging?.total ? ids : undefined;
}
function resolveCertificates(ids, team) {
    const found = ids?.map((id) => team.get(id));
    if (!found?.every((one) => one !== undefined))
        return undefined;
    return found.map(({ name, serialNumber, expiresAt }) => ({ name, serialNumber, expiresAt }));
}

;// CONCATENATED MODULE: ./build/expiry/read-inventory.js








async function readTeamInventory(api, options) {
    const [certificates, listed, holders, invitations] = await Promise.all([
        readCertificates(api),
        readListedProfiles(api),
        readHolders(api),
        readInvitations(api),
    ]);
    const { clockSkew } = api.usage();
    const now = options.now() + clockSkew * 1000;
    const scan = { api, isScoped: options.isScoped ?? false, now, unseen: [] };
    const team = new Map(certificates.map((one) => [one.id, one]));
    const profiles = await completeProfiles(scan, allProfiles(listed, await seenOf(scan, listed, holders), team));
    return {
        certificates,
        profiles,
        bundleIds: holders.map(({ identifier }) => identifier),
        invitations: invitations ?? [],
        unseen: scan.unseen,
        notLookedAt: invitations ? [] : ['Invitations: the role of this key may not read them.'],
        ...(clockSkew !== 0 && { clockSkew }),
    };
}
async function readCertificates(api) {
    const found = [];
    for await (const { data, included } of api.certificates.list(TEAM_REQUESTS.certificates)) {
        const others = new Map(included.map((one) => [one.id, one]));
        for (const certificate of data)
            found.push(certificateOf(certificate, others));
    }
    return found;
}
function certificateOf({ id, attributes, relationships }, included) {
    const [reference] = [relationships?.passTypeId?.data ?? []].flat();
    const pass = included.get(reference?.id ?? '');
    const passTypeId = pass?.type === 'passTypeIds' ? textOf(pass.attributes.identifier) : '';
    return {
        id,
        name: textOf(attributes.name),
        type: textOf(attributes.certificateType),
        serialNumber: (0,serial_number/* plainSerialNumber */.k)(textOf(attributes.serialNumber)),
        expiresAt: timeOf(attributes.expirationDate),
        ...(passTypeId !== '' && { passTypeId, passTypeResource: textOf(pass?.id) }),
    };
}
async function readInvitations(api) {
    const found = [];
    try {
        for await (const { id, attributes } of api.userInvitations.list(TEAM_REQUESTS.userInvitations).all())
            found.push({ id, email: textOf(attributes.email), expiresAt: timeOf(attributes.expirationDate) });
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 403)
            return undefined;
        throw error;
    }
    return found;
}
async function seenOf(scan, listed, holders) {
    const known = new Map(holders.map(({ id, profiles }) => [id, new Set(profiles.map((one) => one.id))]));
    for (const [id, { holder }] of listed)
        known.get(holder)?.add(id);
    const partial = holders.filter(({ id, total }) => (known.get(id)?.size ?? 0) < total);
    if (scan.isScoped)
        partial.forEach((holder) => scan.unseen.push(unseenOf(holder)));
    const more = scan.isScoped ? [] : await Promise.all(partial.map((one) => readProfilesOf(scan.api, one)));
    return [...holders.flatMap(({ profiles }) => profiles), ...more.flat()];
}
function unseenOf({ id, identifier }) {
    const reason = `${shortened(identifier)} has more profiles than come along with it, and a scoped token may not ask for the others: some may have expired.`;
    return { id, bundleId: identifier, reason };
}
function allProfiles(listed, seen, team) {
    const all = new Map(seen.map((profile) => [profile.id, profile]));
    for (const [id, { profile, certificateIds }] of listed) {
        const bundleId = profile.bundleId || (all.get(id)?.bundleId ?? '');
        all.set(id, { ...profile, bundleId, certificates: resolveCertificates(certificateIds, team) });
    }
    return [...all.values()];
}
async function completeProfiles(scan, profiles) {
    const unclear = profiles.filter(({ expiresAt, state, certificates = [] }) => !(expiresAt <= scan.now) && (state === 'INVALID' || certificates.length === 0));
    const ids = new Set(unclear.map(({ id }) => id));
    const held = await readHeldCertificates(scan.api, scan.isScoped ? [] : [...ids]);
    return profiles.map((profile) => ids.has(profile.id) ? { ...profile, certificates: held.get(profile.id) } : profile);
}

;// CONCATENATED MODULE: ./build/expiry/check-expiry.js



async function checkExpiry(api, options) {
    const files = await readWatchedFiles(options.files ?? [], options);
    const team = await readTeamInventory(api, options);
    return findEndings({ ...team, files }, { ...options, now: options.now() });
}

// EXTERNAL MODULE: ./build/expiry/headline.js
var headline = __nccwpck_require__(8943);
// EXTERNAL MODULE: ./build/expiry/lib/selection.js
var selection = __nccwpck_require__(5097);
// EXTERNAL MODULE: ./build/expiry/lib/words.js
var words = __nccwpck_require__(8826);
;// CONCATENATED MODULE: ./build/expiry/report-annotations.js



const MOST = 9;
const ELSEWHERE = "The step's summary shows more of them. All are in expiry.json, which is written where the input report-dir is given.";
function expiryAnnotations(report) {
    const urgent = (0,selection/* urgentOf */.Tz)(report);
    const errors = urgent.filter(({ status }) => status === 'expired' || status === 'critical');
    const unknown = urgent.filter(({ status }) => status === 'unknown');
    return [...ofLevel('error', errors, report), ...ofLevel('warning', unknown, report)];
}
function ofLevel(level, findings, report) {
    const room = findings.length > MOST ? MOST - 1 : MOST;
    const shown = (0,selection/* fairFirst */.fy)(findings, room).slice(0, room);
    const annotations = shown.map((finding) => ({
        level,
        title: `${(0,build_text/* printable */.g$)(finding.name, 100)}: ${(0,words/* endText */.Z4)(finding, report)}`,
        message: (0,build_text/* printable */.g$)((0,words/* sentencesOf */.cj)(finding).join(' '), 1000),
    }));
    const left = findings.length - shown.length;
    if (left === 0)
        return annotations;
    const title = level === 'error' ? `${left} more have expired or will soon` : `${left} more could not be judged`;
    return [...annotations, { level, title, message: ELSEWHERE }];
}

;// CONCATENATED MODULE: ./build/expiry/report-json.js




function expiryJson(report) {
    const { status, warnWithin, failWithin, counts, ignored, soonest, findings, notes } = report;
    const data = {
        version: 1,
        checkedAt: (0,words/* instantText */.Xx)(report.checkedAt),
        headline: (0,headline/* headline */.P)(report),
        status,
        warnWithinDays: warnWithin,
        failWithinDays: failWithin,
        counts,
        ignored,
        soonest: soonest?.id ?? null,
        findings: findings.map(findingData),
        notes,
    };
    return `${JSON.stringify(data, whole, 2)}\n`;
}
const LARGEST_OUTPUT = 500_000;
function findingsJson(report) {
    const items = [];
    let size = 2;
    for (const finding of (0,selection/* urgentOf */.Tz)(report)) {
        const item = JSON.stringify(findingData(finding), whole);
        size += Buffer.byteLength(item) + 1;
        if (size > LARGEST_OUTPUT)
            break;
        items.push(item);
    }
    return `[${items.join(',')}]`;
}
function whole(_, value) {
    return typeof value === 'string' ? (0,build_text/* wellFormed */.ES)(value) : value;
}
function findingData({ endsAt, daysLeft, ...finding }) {
    const { id, kind, name, status, ...rest } = finding;
    return {
        ...{ id, kind, name, status },
        endsAt: (0,words/* instantText */.Xx)(endsAt) ?? null,
        daysLeft: daysLeft ?? null,
        ...rest,
    };
}

;// CONCATENATED MODULE: ./build/markdown.js

function markdown_markdownText(text, limit) {
    return (0,build_text/* printable */.g$)(text, limit)
        .split(/(?<=[@#:])(?=[\w+-])|(?<=GH-)(?=\d)/i)
        .map((part) => part.replace(/[^A-Za-z0-9\s.,;()/\u2192+\u00b1\u2026-]|(?<=www)\./giu, reference))
        .join('<!-- -->');
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function markdownSection(title, body) {
    return body === '' ? '' : `### ${title}\n\n${body}`;
}
function markdownTable(head, rows, most, limit) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map((cell) => markdown_markdownText(cell, limit)).join(' | ')} |`;
    const drawn = rows.slice(0, most).map(line);
    const more = rows.length > most ? `\u2026and ${rows.length - most} more.` : '';
    if (most === 0)
        return more;
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...drawn, ...(more ? ['', more] : [])].join('\n');
}
function markdownList(items, most) {
    const lines = items.slice(0, most).map((item) => `- ${itemText(item)}`);
    const more = items.length > most ? [`\u2026and ${items.length - most} more.`] : [];
    return [lines.join('\n'), ...more].filter((part) => part !== '').join('\n\n');
}
function itemText(text) {
    return markdown_markdownText(text.trim()).replace(/^[-+]|(?<=^\d+)[.)]/, reference);
}
const MOST_ROWS = 100;
function fitMarkdown(write, most) {
    let rows = 0;
    for (let step = 64; step >= 1; step /= 2)
        if (rows + step <= MOST_ROWS && Buffer.byteLength(write(rows + step)) <= most)
            rows += step;
    return write(rows);
}

;// CONCATENATED MODULE: ./build/expiry/lib/timeline.js




const ROWS = 25;
const SPAN = 400;
const NAME = 40;
function timeline(report, most) {
    const rows = rowsOf(report, Math.min(most, ROWS));
    if (rows.length === 0)
        return '';
    const sections = Object.keys(words/* KIND_WORDS */.Pv).flatMap((kind) => {
        const ofKind = rows.filter((finding) => finding.kind === kind);
        return ofKind.length === 0
            ? []
            : [`  section ${words/* KIND_WORDS */.Pv[kind][1]}`, ...ofKind.map((finding) => milestone(finding, report))];
    });
    return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %Y-%m-%d', ...sections].join('\n');
}
function rowsOf(report, room) {
    const { checkedAt } = report;
    const near = (0,selection/* countingOf */.dk)(report).filter(({ endsAt = Infinity }) => Math.abs(endsAt - checkedAt) <= SPAN * days/* DAY */.d_);
    const isOver = ({ endsAt = Infinity }) => endsAt <= checkedAt;
    const coming = near.filter((one) => !isOver(one));
    const over = near.filter(isOver).slice(0, Math.max(Math.floor(room / 3), room - coming.length));
    return [...over, ...coming.slice(0, room - over.length)];
}
function milestone(finding, report) {
    const day = ((0,words/* instantText */.Xx)(finding.endsAt) ?? '').slice(0, 10);
    const urgent = finding.status === 'expired' || finding.status === 'critical';
    const text = `${(0,words/* endText */.Z4)(finding, report)}, ${mermaidText(finding.name)}`;
    return `    ${text} :${urgent ? 'crit, ' : ''}milestone, ${day}, 0d`;
}
function mermaidText(text) {
    return (0,build_text/* printable */.g$)(text, NAME).replace(/[^\p{L}\p{M}\p{N} .,_/()+-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/expiry/report-markdown.js





const SENTENCE = 1000;
const report_markdown_ELSEWHERE = 'Not all is shown here. All is in expiry.json, which is written where report-dir is given.';
const SIGNS = {
    expired: '\u26d4',
    critical: '\ud83d\udd34',
    unknown: '\u2754',
    warning: '\ud83d\udfe1',
    ok: '\u2705',
};
function expiryMarkdown(report, { most }) {
    const lists = {
        urgent: (0,selection/* urgentOf */.Tz)(report).map((finding) => ({ status: finding.status, cells: cellsOf(finding) })),
        ignored: (0,selection/* ignoredOf */.Ij)(report).map(ignoredCells),
    };
    return fitMarkdown((rows) => draw(report, lists, rows), most);
}
function draw(report, { urgent, ignored }, rows) {
    const diagram = timeline(report, rows);
    const isCut = [urgent, ignored, report.notes].some(({ length }) => length > rows);
    const shared = (0,selection/* fairFirst */.fy)(urgent, rows).map(({ cells }) => cells);
    const parts = [
        `**${(0,headline/* headline */.P)(report)}**`,
        `Checked at ${(0,words/* instantText */.Xx)(report.checkedAt) ?? ''}: ${(0,words/* countsText */.WN)(report)}.`,
        isCut ? report_markdown_ELSEWHERE : '',
        markdownTable(['status', 'days left', 'what', 'what stops', 'why', 'what to do'], shared, rows, SENTENCE),
        markdownSection('Timeline', diagram === '' ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``),
        markdownSection('Ignored', markdownTable(['what', 'until', 'why'], ignored, rows)),
        markdownSection('Notes', markdownList(report.notes, rows)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function cellsOf(finding) {
    const { status, endsAt, effect, reason, fix } = finding;
    const date = (0,words/* instantText */.Xx)(endsAt)?.slice(0, 10);
    return [
        `${SIGNS[status]} ${words/* STATUS_WORDS */.ly[status]}`,
        `${(0,words/* daysCell */.KN)(finding)}${date === undefined ? '' : ` (${date})`}`,
        (0,words/* subjectText */.yq)(finding),
        effect,
        reason,
        fix,
    ];
}
function ignoredCells(finding) {
    const { ignored } = finding;
    return [(0,words/* subjectText */.yq)(finding), ignored.until, ignored.reason];
}

;// CONCATENATED MODULE: ./build/expiry/report-text.js




const report_text_NAME = 200;
const report_text_SENTENCE = 1000;
const report_text_MOST = 200;
const INDENT = 2 + Math.max(...Object.values(words/* STATUS_WORDS */.ly).map(({ length }) => length));
function expiryText(report, columns = 100) {
    const width = Math.max(columns - INDENT, 20);
    const sections = [
        wrap((0,headline/* headline */.P)(report), columns).join('\n'),
        ...report_text_atMost((0,selection/* fairFirst */.fy)((0,selection/* urgentOf */.Tz)(report), report_text_MOST), (finding) => block(finding, report, width)),
        wrap(`Checked at ${(0,words/* instantText */.Xx)(report.checkedAt) ?? ''}: ${(0,words/* countsText */.WN)(report)}.`, columns).join('\n'),
        titled('Ignored:', report_text_atMost((0,selection/* ignoredOf */.Ij)(report), (finding) => item(ignoredText(finding), columns))),
        titled('Notes:', report_text_atMost(report.notes, (note) => item((0,build_text/* printable */.g$)(note, report_text_SENTENCE), columns))),
    ];
    const text = sections.filter((section) => section !== '').join('\n\n');
    return `${(0,build_text/* withoutCommands */.Df)(text)}\n`;
}
function block(finding, report, width) {
    const { status, effect, reason, fix } = finding;
    const date = (0,words/* instantText */.Xx)(finding.endsAt);
    const lines = [
        (0,words/* subjectText */.yq)(finding),
        `${(0,words/* endText */.Z4)(finding, report)}${date === undefined ? '' : ` (${date})`}`,
        ...[effect, reason].flatMap((sentence) => wrap((0,build_text/* printable */.g$)(sentence, report_text_SENTENCE), width)),
        ...(fix === '' ? [] : [`\u2192 ${(0,build_text/* printable */.g$)(fix, report_text_SENTENCE)}`]),
    ];
    return lines
        .map((line, index) => `${(index === 0 ? words/* STATUS_WORDS */.ly[status] : '').padEnd(INDENT)}${line}`)
        .join('\n');
}
function ignoredText(finding) {
    const { ignored } = finding;
    const why = (0,build_text/* printable */.g$)(ignored.reason, report_text_SENTENCE);
    return `${(0,words/* subjectText */.yq)(finding)}, until ${(0,build_text/* printable */.g$)(ignored.until, report_text_NAME)}: ${why}`;
}
function titled(title, lines) {
    return lines.length === 0 ? '' : [title, ...lines].join('\n');
}
function report_text_atMost(items, draw) {
    const drawn = items.slice(0, report_text_MOST).map(draw);
    return items.length > report_text_MOST ? [...drawn, `\u2026and ${items.length - report_text_MOST} more.`] : drawn;
}
function item(text, columns) {
    return `  - ${wrap(text, columns - 4).join('\n    ')}`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +/).filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

;// CONCATENATED MODULE: ./build/nearest.js
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

;// CONCATENATED MODULE: ./build/expiry/thresholds.js



const MOST_DAYS = 3650;
const DURATION = /^(\d{1,4})\s*(d|days?|w|weeks?)?$/i;
const USUAL = { warnWithin: '60 days', failWithin: '14 days', failOn: 'critical' };
function readThresholds(texts) {
    const warnWithin = readDays('warn-within', texts.warnWithin);
    const failWithin = readDays('fail-within', texts.failWithin);
    if (failWithin <= warnWithin)
        return { warnWithin, failWithin };
    throw thresholdError(`fail-within is ${failWithin} days and warn-within only ${warnWithin}: what is critical would not even be named.`, 'Make fail-within the shorter of the two, or the same.');
}
function readDays(name, text) {
    const [, number = '', unit = 'd'] = DURATION.exec(text.trim()) ?? [];
    const days = Number(number) * (/^w/i.test(unit) ? 7 : 1);
    if (number !== '' && days <= MOST_DAYS)
        return days;
    throw thresholdError(`${name} is ${(0,build_text/* quoteValue */.cl)(text)}, which is no length of time that it can be.`, `Give whole days or weeks, such as 60 days, 2 weeks or 14d; at most ${MOST_DAYS} days.`);
}
function thresholdError(message, hint) {
    return new build_errors/* EpapiError */.Uo({ code: 'EXPIRY.THRESHOLD', message, hint });
}
const FAILING = {
    never: [],
    expired: ['expired', 'unknown'],
    critical: ['expired', 'critical', 'unknown'],
    warning: ['expired', 'critical', 'unknown', 'warning'],
};
const WORDS = Object.keys(FAILING);
function readFailOn(text) {
    const written = text.trim().toLowerCase();
    const word = WORDS.find((one) => one === written);
    if (word)
        return word;
    const near = nearest(written, WORDS);
    throw new build_errors/* EpapiError */.Uo({
        code: 'EXPIRY.FAIL_ON',
        message: `fail-on is ${(0,build_text/* quoteValue */.cl)(text)}.`,
        hint: `Give one of ${WORDS.join(', ')}.${near === undefined ? '' : ` Was ${near} meant?`}`,
    });
}
function failsOn({ counts }, failOn) {
    return FAILING[failOn].some((status) => counts[status] > 0);
}
function isFailing({ status, ignored }, failOn) {
    return !ignored && FAILING[failOn].some((one) => one === status);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/make-folder.js


async function makeFolder(path, mode = 0o777) {
    try {
        await (0,promises_.mkdir)(path, { mode });
    }
    catch (error) {
        const { code } = error;
        const parent = (0,external_node_path_.dirname)(path);
        if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
            await makeFolder(parent, mode);
            await (0,promises_.mkdir)(path, { mode }).catch(unlessThere(path));
        }
        else
            await unlessThere(path)(error);
    }
}
function unlessThere(path) {
    return async (error) => {
        if (!(await isFolder(path)))
            throw error;
    };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/write-private.js



async function writePrivate(path, bytes, chance) {
    await makeFolder((0,external_node_path_.dirname)(path), 0o700);
    const draft = `${path}.${chance.toString(36).slice(2)}.new`;
    const file = await (0,promises_.open)(draft, 'wx', 0o600);
    try {
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/expiry/report-ics.js



const LINE = 75;
function expiryIcs(report) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//epapi-action//check-expiry//EN',
        'CALSCALE:GREGORIAN',
        ...report.findings.flatMap((finding) => report_ics_event(finding, report)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}
function report_ics_event(finding, report) {
    const start = utc(finding.endsAt);
    const stamp = utc(report.checkedAt);
    if (start === undefined || stamp === undefined)
        return [];
    const summary = escaped(`${words/* KIND_WORDS */.Pv[finding.kind][0]} ${(0,build_text/* printable */.g$)(finding.name, 200)} expires`);
    const about = [...(0,words/* sentencesOf */.cj)(finding), ...report_ics_ignoredText(finding)].map((text) => (0,build_text/* printable */.g$)(text, 1000));
    return [
        'BEGIN:VEVENT',
        `UID:${(0,external_node_crypto_.createHash)('sha256').update(finding.id).digest('hex').slice(0, 32)}@epapi-action`,
        `DTSTAMP:${stamp}`,
        `LAST-MODIFIED:${stamp}`,
        `SEQUENCE:${Math.floor(report.checkedAt / 60_000)}`,
        `DTSTART:${start}`,
        `SUMMARY:${summary}`,
        `DESCRIPTION:${escaped(about.join('\n'))}`,
        'TRANSP:TRANSPARENT',
        ...alarmDays(finding, report).flatMap((days) => alarm(days, summary)),
        'END:VEVENT',
    ];
}
function report_ics_ignoredText({ ignored }) {
    return ignored === undefined ? [] : [`Ignored until ${ignored.until}: ${ignored.reason}`];
}
function alarmDays({ ignored, endsAt = Infinity }, { checkedAt, warnWithin, failWithin }) {
    if (ignored !== undefined || endsAt <= checkedAt)
        return [];
    const days = [warnWithin, failWithin, 1].map((count) => Math.ceil(count)).filter((count) => count > 0);
    return [...new Set(days)];
}
function alarm(days, summary) {
    return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-P${days}D`, 'END:VALARM'];
}
function utc(milliseconds) {
    return (0,words/* instantText */.Xx)(milliseconds)?.replace(/[-:]/g, '');
}
function escaped(text) {
    return text
        .replace(/(BEGIN|END):(?=V)/g, '$1 :')
        .replace(/[\\;,]/g, '\\$&')
        .replaceAll('\n', '\\n');
}
function fold(line) {
    const octets = Buffer.from(line);
    const parts = [];
    for (let start = 0, end = LINE; start < octets.length; start = end, end += LINE - 1) {
        while (((octets[end] ?? 0) & 0xc0) === 0x80)
            end -= 1;
        parts.push(octets.toString('utf8', start, end));
    }
    return parts.join('\r\n ');
}

;// CONCATENATED MODULE: ./build/expiry/report-junit.js


function expiryJunit(report, isFailing) {
    const cases = casesOf(report.findings, isFailing);
    const count = (wanted) => cases.filter(({ verdict }) => verdict === wanted).length;
    const totals = attributes({
        ...{ tests: cases.length, failures: count('failure'), errors: count('error'), time: 0 },
    });
    const timestamp = ((0,words/* instantText */.Xx)(report.checkedAt) ?? '').replace('Z', '');
    const suite = attributes({ name: 'check-expiry', skipped: count('skipped'), timestamp });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="check-expiry"${totals}>`,
        `  <testsuite${suite}${totals}>`,
        ...cases.flatMap((one) => caseLines(one, report)),
        '  </testsuite>',
        '</testsuites>\n',
    ].join('\n');
}
function casesOf(findings, isFailing) {
    const cases = findings.map((finding) => ({
        finding,
        name: `${words/* KIND_WORDS */.Pv[finding.kind][0]} ${(0,build_text/* printable */.g$)(finding.name, 200)}`,
        verdict: verdictOf(finding, isFailing),
    }));
    const seen = new Set();
    const twins = new Set(cases.map(({ name }) => name).filter((name) => seen.size === seen.add(name).size));
    return cases.map(({ name, ...rest }) => ({
        ...rest,
        name: twins.has(name) ? `${name} (${(0,build_text/* printable */.g$)(rest.finding.id, 1000)})` : name,
    }));
}
function verdictOf(finding, isFailing) {
    if (finding.ignored !== undefined)
        return 'skipped';
    if (finding.status === 'unknown')
        return 'error';
    return isFailing(finding) ? 'failure' : 'passed';
}
function caseLines({ finding, name, verdict }, report) {
    const start = `    <testcase${attributes({ classname: `expiry.${finding.kind}`, name, time: 0 })}`;
    const inside = insideOf(finding, verdict, report);
    return inside === '' ? [`${start}/>`] : [`${start}>`, `      ${inside}`, '    </testcase>'];
}
function insideOf(finding, verdict, report) {
    const { ignored, status } = finding;
    if (ignored !== undefined)
        return `<skipped${attributes({ message: `ignored until ${ignored.until}: ${ignored.reason}` })}/>`;
    const message = (0,words/* endText */.Z4)(finding, report);
    const sentences = (0,words/* sentencesOf */.cj)(finding).map((sentence) => (0,build_text/* printable */.g$)(sentence, 1000));
    if (verdict !== 'passed')
        return `<${verdict}${attributes({ message, type: status })}>${report_junit_escaped(sentences.join('\n'))}</${verdict}>`;
    return status === 'ok' ? '' : `<system-out>${report_junit_escaped([message, ...sentences].join('\n'))}</system-out>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${report_junit_escaped((0,build_text/* printable */.g$)(String(value), 2000))}"`)
        .join('');
}
function report_junit_escaped(text) {
    return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\ufffe\uffff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./build/expiry/write-reports.js









const LARGEST_MARKDOWN = 1_000_000;
async function writeReports(report, folder, { failOn, system }) {
    const { expiryHtml } = await __nccwpck_require__.e(/* import() */ 666).then(__nccwpck_require__.bind(__nccwpck_require__, 2666));
    const texts = [
        ['expiry.json', expiryJson(report)],
        ['expiry.md', expiryMarkdown(report, { most: LARGEST_MARKDOWN })],
        ['expiry.html', expiryHtml(report)],
        ['expiry.ics', expiryIcs(report)],
        ['expiry.junit.xml', expiryJunit(report, (finding) => isFailing(finding, failOn))],
    ];
    const paths = [];
    for (const [name, text] of texts) {
        const path = (0,external_node_path_.join)(folder, name);
        await writePrivate(path, Buffer.from(text), system.random()).catch((error) => {
            throw notWritten(path, error);
        });
        paths.push(path);
    }
    return paths;
}
function notWritten(path, error) {
    const reason = error.code ?? 'no reason is known';
    return new build_errors/* EpapiError */.Uo({
        code: 'EXPIRY.REPORT',
        message: `The report cannot be written to ${(0,build_text/* quoteValue */.cl)(path)}: ${reason}.`,
        hint: 'Give a folder that this user may write to.',
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/given-folder.js

function givenFolder(folder, { PWD }) {
    return PWD !== undefined && isSame(PWD, folder) ? PWD : folder;
}
function isSame(path, folder) {
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path) === folder;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/system.js
var build_system = __nccwpck_require__(6398);
;// CONCATENATED MODULE: ./build/auth/token.js



const AUDIENCE = 'apple-developer-enterprise-v1';
function signToken(credentials, options, now) {
    const { lifetime = LONGEST_LIFETIME, scope = [] } = options;
    if (!isLifetime(lifetime))
        throw lifetimeError(String(lifetime));
    const second = Math.floor(now / 1000);
    const issuedAt = second - BACKDATE;
    const expiresAt = Math.min(second + lifetime, issuedAt + LONGEST_LIFETIME);
    const header = { alg: 'ES256', kid: credentials.keyId, typ: 'JWT' };
    const payload = {
        iss: credentials.issuerId,
        iat: issuedAt,
        exp: expiresAt,
        aud: AUDIENCE,
        ...(scope.length > 0 && { scope }),
    };
    const signed = `${encode(header)}.${encode(payload)}`;
    const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(signed), {
        key: credentials.privateKey,
        dsaEncoding: 'ieee-p1363',
    });
    return { value: `${signed}.${signature.toString('base64url')}`, issuedAt, expiresAt };
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}

;// CONCATENATED MODULE: ./build/auth/token-source.js



const MARGIN = 60;
function createTokenSource(credentials, options = {}, system = build_system/* realSystem */.q) {
    let current;
    let skew = 0;
    const next = ({ rejected, clockSkew }) => {
        if (rejected && current?.value === rejected.value) {
            current = undefined;
            if (clockSkew !== undefined)
                skew = isHarmlessSkew(clockSkew) ? 0 : clockSkew;
        }
        const now = system.now() + skew * 1000;
        if (!current || !isFresh(current, now))
            current = signToken(credentials, options, now);
        return current;
    };
    return {
        get: (rejection = {}) => new Promise((resolve) => {
            resolve(next(rejection));
        }),
    };
}
function isFresh(token, now) {
    const second = now / 1000;
    const life = token.expiresAt - token.issuedAt - BACKDATE;
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: ./build/client/lib/ledger.js
const HOUR = 3_600_000;
const ledger_MARGIN = 1000;
const FRESH = 60_000;
const LOOK = 60_000;
const HUNGRY_LOOK = 20_000;
const GATHERING = 30_000;
function createLedger(reserve, slack) {
    const state = {
        left: Infinity,
        observedAt: undefined,
        others: 0,
        inFlight: 0,
        answered: 0,
        own: [],
    };
    const finish = ({ sentAt }, now, counted) => {
        state.inFlight -= 1;
        state.answered += 1;
        if (counted)
            state.own.push({ sentAt, answeredAt: now });
    };
    return {
        verdict(now) {
            creditWhatLeft(state, now);
            return ledger_verdictOf(state, now, reserve, slack);
        },
        send(now) {
            state.left -= 1;
            state.inFlight += 1;
            return { sentAt: now, answeredBefore: state.answered };
        },
        answer(ticket, now, rateLimit, counted) {
            const overtaken = state.answered - ticket.answeredBefore;
            finish(ticket, now, counted);
            observe(state, now, rateLimit, overtaken);
        },
        lose(ticket, now) {
            finish(ticket, now, true);
        },
        others: () => othersIn(state, slack),
    };
}
function observe(state, now, rateLimit, overtaken) {
    state.observedAt = now;
    if (!rateLimit)
        return;
    while (state.own[0] && state.own[0].sentAt + HOUR <= now)
        state.own.shift();
    state.left = rateLimit.remaining - state.inFlight - overtaken;
    state.others = Math.max(0, rateLimit.limit - rateLimit.remaining - state.own.length);
}
function creditWhatLeft(state, now) {
    while (state.own[0] && state.own[0].answeredAt + HOUR + ledger_MARGIN <= now) {
        state.own.shift();
        state.left += 1;
    }
}
function ledger_verdictOf(state, now, reserve, slack) {
    const { left, observedAt, inFlight } = state;
    const others = othersIn(state, slack);
    const missing = Math.max(0, reserve - others) + 1 - left;
    const isFresh = observedAt !== undefined && now - observedAt < FRESH;
    if (missing <= 0)
        return isFresh || inFlight === 0 ? { kind: 'go' } : { kind: 'answer' };
    if (inFlight > 0)
        return { kind: 'answer' };
    const ownLeave = (state.own[missing - 1]?.answeredAt ?? Infinity) + HOUR + GATHERING;
    const until = others > 0 || ownLeave === Infinity ? Math.min(ownLeave, lookAt(state, now)) : ownLeave;
    return until <= now ? { kind: 'go' } : { kind: 'wait', until, reserved: left > 0 };
}
function othersIn({ others }, slack) {
    return others > slack ? others : 0;
}
function lookAt({ observedAt, own }, now) {
    return (observedAt ?? now) + (own.length === 0 ? HUNGRY_LOOK : LOOK);
}

;// CONCATENATED MODULE: ./build/client/lib/slots.js
function createSlots(count) {
    const waiting = [];
    let free = count;
    return {
        take(signal) {
            if (signal?.aborted)
                return Promise.reject(signal.reason);
            if (free > 0) {
                free -= 1;
                return Promise.resolve();
            }
            return new Promise((resolve, reject) => {
                const stop = () => {
                    waiting.splice(waiting.indexOf(enter), 1);
                    reject(signal?.reason);
                };
                const enter = () => {
                    signal?.removeEventListener('abort', stop);
                    resolve();
                };
                signal?.addEventListener('abort', stop, { once: true });
                waiting.push(enter);
            });
        },
        give() {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/client/hourly-budget.js






const CONCURRENCY = 4;
function createHourlyBudget(options = {}) {
    const { concurrency = CONCURRENCY, reserve = 0, system = build_system/* realSystem */.q } = options;
    const slots = createSlots(concurrency);
    const pace = {
        system,
        slots,
        gate: createSlots(1),
        reserve,
        ledger: createLedger(reserve, 2 * concurrency),
        usage: { requests: 0, waited: 0, rateLimit: undefined, clockSkew: 0 },
        onAnswer: () => undefined,
    };
    return {
        async enter(turn) {
            await slots.take(turn.signal);
            try {
                return await passGate(pace, turn);
            }
            catch (error) {
                slots.give();
                throw error;
            }
        },
        usage: () => ({ ...pace.usage, others: pace.ledger.others() }),
    };
}
async function passGate(pace, turn) {
    const { system, ledger, usage, gate } = pace;
    await gate.take(turn.signal);
    try {
        const waited = await untilAllowed(pace, turn);
        const ticket = ledger.send(system.now());
        usage.requests += 1;
        return { waited, end: endOf(pace, ticket) };
    }
    finally {
        gate.give();
    }
}
function endOf(pace, ticket) {
    const { system, ledger, usage, slots } = pace;
    return (answer) => {
        if (answer)
            ledger.answer(ticket, system.now(), answer.rateLimit, answer.status !== 429);
        else
            ledger.lose(ticket, system.now());
        usage.rateLimit = answer?.rateLimit ?? usage.rateLimit;
        usage.clockSkew = mattering(answer?.clockSkew) ?? usage.clockSkew;
        slots.give();
        pace.onAnswer();
    };
}
function mattering(clockSkew) {
    return clockSkew !== undefined && isHarmlessSkew(clockSkew) ? 0 : clockSkew;
}
async function untilAllowed(pace, turn) {
    let waited = 0;
    for (;;) {
        turn.signal?.throwIfAborted();
        const verdict = pace.ledger.verdict(pace.system.now());
        if (verdict.kind === 'go')
            return waited;
        if (verdict.kind === 'answer')
            await nextAnswer(pace, turn.signal);
        else
            waited += await waitForHour(pace, turn, verdict, waited);
    }
}
function nextAnswer(pace, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        pace.onAnswer = () => {
            signal?.removeEventListener('abort', stop);
            resolve();
        };
    });
}
async function waitForHour(pace, turn, { until, reserved }, waited) {
    const { system, ledger, usage, reserve } = pace;
    const { limit = Infinity } = usage.rateLimit ?? {};
    if (reserve >= limit)
        throw allReserved(reserve, limit);
    const why = usedUpReason(reserved, ledger.others());
    const seconds = (until - system.now()) / 1000;
    const left = turn.maxWait - waited;
    if (!(seconds <= left))
        throw usedUp(why, seconds, left);
    turn.onWait(why, seconds);
    await system.sleep(seconds * 1000, turn.signal);
    usage.waited += seconds;
    return seconds;
}
function usedUpReason(reserved, others) {
    if (reserved)
        return 'The requests of this hour that are left are reserved for others';
    const whose = others > 0 ? `, ${others} of them by other runs with the same key` : '';
    return `The requests of this hour are used up${whose}`;
}
function usedUp(why, seconds, left) {
    return new build_errors/* EpapiError */.Uo({
        code: 'HOURLY_BUDGET',
        message: `${why}. The next would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(Math.max(0, left))} of waiting are left.`,
        hint: 'Allow longer waiting, run this again later, or let fewer jobs share one key.',
    });
}
function allReserved(reserve, limit) {
    return new build_errors/* EpapiError */.Uo({
        code: 'HOURLY_BUDGET',
        message: `Of the ${limit} requests of an hour, ${reserve} are reserved for others: none is ever left.`,
        hint: 'Reserve fewer than Apple allows in an hour.',
    });
}
function describeUsage({ requests, waited, others, rateLimit }) {
    const spent = `${requests} ${requests === 1 ? 'request' : 'requests'} to Apple`;
    const pause = waited > 0 ? `, ${(0,build_text/* formatDuration */.a3)(waited)} of waiting for the hourly limit` : '';
    const left = rateLimit ? `; ${rateLimit.remaining} of ${rateLimit.limit} are left in this hour` : '';
    const foreign = others > 0 ? `, ${others} were used by other runs with the same key` : '';
    return `${spent}${pause}${left}${foreign}.`;
}

;// CONCATENATED MODULE: ./build/json.js
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/client/no-answer.js

class NoAnswerError extends build_errors/* EpapiError */.Uo {
    canHaveBeenDone;
    passing;
    constructor(facts) {
        super(facts);
        this.name = 'NoAnswerError';
        this.canHaveBeenDone = facts.canHaveBeenDone;
        this.passing = facts.passing;
    }
}

;// CONCATENATED MODULE: ./build/client/lib/document.js



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
    const known = Object.hasOwn(RESOURCES, type)
        ? RESOURCES[type].attributes
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
        return Array.isArray(value) && value.every(isObject);
    return typeof value === 'string';
}
function record(value) {
    return isObject(value) ? value : {};
}
function foreignAnswer() {
    return new NoAnswerError({
        code: 'ANSWER',
        message: "The answer is none of Apple's: a success, but without data.",
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
        canHaveBeenDone: true,
        passing: false,
    });
}

// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __nccwpck_require__(2998);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8743);
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
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./build/client/rate-limit.js
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
    return new NoAnswerError({
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
    return new NoAnswerError({
        code: 'NETWORK',
        message: `The connection to ${(0,build_text/* printable */.g$)(host)} failed: ${reason}.`,
        hint: 'Its certificate is not trusted here. Where a proxy signs connections anew, give its CA in a PEM file by NODE_EXTRA_CA_CERTS.',
        canHaveBeenDone: false,
        passing: false,
    });
}
function refusedByProxy(host, status) {
    return new NoAnswerError({
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
            rateLimit: readRateLimit(response.headers.get('x-rate-limit')),
            retryAfter: response.headers.get('retry-after'),
            clockSkew,
        };
    }
    catch (error) {
        if (error instanceof build_errors/* EpapiError */.Uo)
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
        throw new build_errors/* EpapiError */.Uo({
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
    return new NoAnswerError({
        code: 'ANSWER',
        message: `The answer ${what}.`,
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
        canHaveBeenDone: true,
        passing,
    });
}
function timeoutError(url, seconds) {
    return new NoAnswerError({
        code: 'TIMEOUT',
        message: `${(0,build_text/* printable */.g$)(url.host)} did not answer within ${seconds} s.`,
        hint: 'Run this again; when it happens often, look at the network between this machine and Apple.',
        canHaveBeenDone: true,
        passing: true,
    });
}

;// CONCATENATED MODULE: ./build/client/outcome-unknown.js



class OutcomeUnknownError extends build_errors/* EpapiError */.Uo {
    method;
    path;
    canHaveBeenDone = true;
    status;
    cause;
    constructor(what, cause) {
        super({
            code: 'OUTCOME_UNKNOWN',
            message: `It is not known whether ${what.method} ${(0,build_text/* printable */.g$)(what.path)} was done: ${cause.message}`,
            hint: 'It was not sent again, so that nothing is made twice. Look whether it was done, and repeat it only if it was not.',
            cause,
        });
        this.name = 'OutcomeUnknownError';
        this.method = what.method;
        this.path = what.path;
        this.status = cause instanceof ApiError ? cause.status : undefined;
        this.cause = cause;
    }
}

;// CONCATENATED MODULE: ./build/client/refusal.js


function readAppleErrors(body) {
    const errors = isObject(body) && Array.isArray(body['errors']) ? body['errors'] : [];
    return errors
        .slice(0, 20)
        .filter(isObject)
        .map((error) => ({
        code: refusal_text(error['code'], 100) || 'UNKNOWN',
        title: refusal_text(error['title']),
        detail: refusal_text(error['detail']),
        ...readSource(error['source']),
    }));
}
function readSource(source) {
    if (!isObject(source))
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
    return outcome instanceof NoAnswerError ? outcome.canHaveBeenDone : outcome.status >= 500;
}
const MOST_CONNECTS = 4;
const PASSING = [500, 502, 503, 504];
function nextStep(attempted, system) {
    const { outcome } = attempted;
    return outcome instanceof NoAnswerError
        ? afterNoAnswer(attempted, outcome, system)
        : afterAnswer(attempted, outcome, system);
}
function afterNoAnswer({ what, number }, error, system) {
    if (isUnclear(error) && !isRepeatable(what)) {
        return { kind: 'fail', error: new OutcomeUnknownError(what, error) };
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
        return { kind: 'fail', error: new OutcomeUnknownError(what, error) };
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
    return error.errors.length === 0 ? mayBeDone : error.errors.every(({ code }) => (0,build_errors/* hasCode */.up)(code, 'NOT_FOUND'));
}
function afterRejection({ signedAgain }, error) {
    if (signedAgain)
        return { kind: 'fail', error };
    return { kind: 'repeat', reason: rejectionReason(error.clockSkew), seconds: 0, error, signAgain: true };
}
function rejectionReason(clockSkew = 0) {
    if (isHarmlessSkew(clockSkew))
        return 'Apple rejects the token; signing another';
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `Apple rejects the token: the clock of this machine is ${(0,build_text/* formatDuration */.a3)(Math.abs(clockSkew))} ${direction} Apple's; signing another, corrected by as much`;
}
function refusalOf(what, answer) {
    const { status, clockSkew, rateLimit } = answer;
    const errors = readAppleErrors(answer.body);
    return new ApiError({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit });
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
        if ((0,build_errors/* hasCode */.up)(step.error.code, 'TIMEOUT'))
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
    const clockSkew = error instanceof ApiError ? error.clockSkew : undefined;
    const other = await run.client.tokens.get({ rejected: token, clockSkew });
    if (other.value === token.value)
        throw error;
    run.signedAgain = true;
}
function targetUrl(baseUrl, path) {
    const url = URL.canParse(path, baseUrl) ? new URL(path, baseUrl) : undefined;
    if (url && path.startsWith('/') && url.origin === new URL(baseUrl).origin)
        return url;
    throw new build_errors/* EpapiError */.Uo({
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
        if (!(attempt.outcome instanceof NoAnswerError))
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
            userAgent: `epapi-action/${version/* VERSION */.x}`,
            body: what.body,
            timeout,
            signal: client.signal,
        });
        return { outcome, token };
    }
    catch (error) {
        if (error instanceof NoAnswerError)
            return { outcome: error, token };
        throw error;
    }
    finally {
        answered();
    }
}
function outOfWaiting({ error, seconds }, left) {
    const spent = `The next attempt would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(Math.max(0, left))} of waiting are left.`;
    if (!(error instanceof ApiError)) {
        const { code, message, hint, canHaveBeenDone, passing } = error;
        return new NoAnswerError({ code, message, hint: `${spent} ${hint}`, canHaveBeenDone, passing });
    }
    const advice = error.status === 429 ? 'Run this again later, or let fewer jobs share one key.' : error.hint;
    return new ApiError(error, `${spent} ${advice}`);
}
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;

;// CONCATENATED MODULE: ./build/client/lib/pages.js






const MOST_RESTARTS = 3;
const MOST_IDLE = 3;
async function* readPages(client, first) {
    const reading = { client, first, given: new Set(), seen: new Set(), restarts: 0, idle: 0 };
    for (let path = first; path !== undefined;) {
        const page = await readPage(reading, path);
        if (!page) {
            path = first;
            continue;
        }
        const data = page.data.filter((one) => isNew(reading, one));
        reading.idle = data.length > 0 ? 0 : reading.idle + 1;
        yield { ...page, data };
        path = nextPath(reading, page);
    }
}
function isNew({ given }, { id }) {
    if (given.has(id))
        return false;
    given.add(id);
    return true;
}
async function readPage(reading, path) {
    reading.seen.add(path);
    try {
        return readDocument((await request(reading.client, { method: 'GET', path })).body);
    }
    catch (error) {
        if (path === reading.first || !isLostCursor(error) || reading.restarts >= MOST_RESTARTS)
            throw error;
        reading.restarts += 1;
        reading.seen = new Set();
        const reason = 'Apple does not know its own cursor any more; beginning the list anew';
        reading.client.onWait?.({ reason, seconds: 0, nextAttempt: reading.restarts + 1 });
        return undefined;
    }
}
function isLostCursor(error) {
    if (!(error instanceof ApiError) || error.status !== 400)
        return false;
    return error.errors.some(({ code, detail, parameter }) => (0,build_errors/* hasCode */.up)(code, 'PARAMETER_ERROR.INVALID') &&
        (parameter === 'cursor' || detail.includes('is not a valid cursor')));
}
function nextPath(reading, { next, total }) {
    if (next === undefined)
        return undefined;
    const { client, seen, given, idle, restarts } = reading;
    const base = (0,base_url/* readBaseUrl */.$P)(client.baseUrl ?? base_url/* APPLE_BASE_URL */.hb);
    const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
    if (url?.origin !== new URL(base).origin) {
        throw pagingError(`leads to another host: ${(0,build_text/* quoteValue */.cl)(next)}`);
    }
    const path = url.pathname + url.search;
    if (!seen.has(path) && idle <= MOST_IDLE + (restarts > 0 ? given.size : 0))
        return path;
    if (total !== undefined && given.size >= total)
        return undefined;
    throw pagingError('leads to a page that was read before');
}
function pagingError(what) {
    return new build_errors/* EpapiError */.Uo({
        code: 'PAGING',
        message: `The link to the next page of a list ${what}. The list is not complete.`,
        hint: "Run this again; check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}

// EXTERNAL MODULE: ./build/client/proxy.js
var client_proxy = __nccwpck_require__(7091);
;// CONCATENATED MODULE: ./build/client/client.js













function createClient({ concurrency, reserve, proxy, ...options }) {
    if (options.signal)
        (0,external_node_events_namespaceObject.setMaxListeners)(0, options.signal);
    const system = (0,client_proxy.withProxy)(options.system ?? build_system/* realSystem */.q, proxy);
    const budget = options.budget ??
        createHourlyBudget({
            system,
            ...(concurrency !== undefined && { concurrency }),
            ...(reserve !== undefined && { reserve }),
        });
    const client = { ...options, system, budget };
    const operations = Object.fromEntries(Object.keys(RESOURCES).map((type) => [type, client_operationsOf(client, type)]));
    return {
        ...operations,
        request: (what) => request(client, what),
        pages: (path) => readPages(client, path),
        usage: () => budget.usage(),
    };
}
function client_operationsOf(client, type) {
    const own = OPERATIONS.filter((operation) => operation.resource.type === type);
    const methods = own.map((operation) => [nameOf(operation), methodOf(client, operation)]);
    const completes = own.some(({ kind }) => kind === 'relatedMany');
    return { ...Object.fromEntries(methods), ...(completes && { complete: completeOf(client, own) }) };
}
function nameOf({ kind, relationship }) {
    return relationship ?? kind;
}
function methodOf(client, operation) {
    const { kind, resource } = operation;
    switch (kind) {
        case 'list':
            return (query) => listOf(client, targetOf(operation, undefined, query));
        case 'relatedMany':
            return (id, query) => listOf(client, targetOf(operation, id, query));
        case 'get':
            return async (id, query) => withData(await readOne(client, targetOf(operation, id, query)));
        case 'relatedOne':
            return (id, query) => readOne(client, targetOf(operation, id, query));
        case 'create':
            return (one) => send(client, operation, undefined, newData(operation, one));
        case 'update':
            return (id, attributes) => send(client, operation, id, { type: resource.type, id, attributes });
        case 'delete':
            return async (id) => {
                await request(client, { method: 'DELETE', path: targetOf(operation, id) });
            };
    }
}
function listOf(client, first) {
    return {
        [Symbol.asyncIterator]: () => readPages(client, first),
        all: () => readResources(client, first),
    };
}
async function* readResources(client, first) {
    for await (const page of readPages(client, first))
        yield* page.data;
}
async function readOne(client, path) {
    return oneOf(await request(client, { method: 'GET', path }));
}
function oneOf({ body }) {
    const { data, included } = readDocument(body);
    return data[0] && { data: data[0], included };
}
function withData(one) {
    if (one)
        return one;
    throw foreignAnswer();
}
async function send(client, operation, id, data) {
    const what = { method: operation.method, path: targetOf(operation, id), body: { data } };
    const response = await request(client, what);
    try {
        return withData(oneOf(response));
    }
    catch (error) {
        throw error instanceof NoAnswerError ? new OutcomeUnknownError(what, error) : error;
    }
}
function newData({ resource }, { attributes, relationships = {} }) {
    const linked = Object.entries(relationships).flatMap(([name, ids]) => {
        if (ids === undefined)
            return [];
        const type = resource.create?.relationships[name]?.type;
        const data = typeof ids === 'string' ? { type, id: ids } : ids.map((id) => ({ type, id }));
        return [[name, { data }]];
    });
    return {
        type: resource.type,
        attributes,
        ...(linked.length > 0 && { relationships: Object.fromEntries(linked) }),
    };
}
function completeOf(client, own) {
    return async ({ id, relationships }, relationship, included) => {
        const operation = own.find((one) => one.relationship === relationship);
        if (!operation)
            throw new TypeError(`no relationship to many: ${(0,build_text/* printable */.g$)(relationship, 80)}`);
        const path = targetOf(operation, id);
        const { data, meta } = relationships?.[relationship] ?? {};
        if (Array.isArray(data) && data.length >= (meta?.paging?.total ?? Infinity)) {
            const found = includedOf(data, included);
            if (found)
                return found;
        }
        const all = [];
        for await (const resource of readResources(client, path))
            all.push(resource);
        return all;
    };
}
function includedOf(references, included) {
    const found = references.flatMap(({ type, id }) => included.find((one) => one.type === type && one.id === id) ?? []);
    return found.length === references.length ? found : undefined;
}

;// CONCATENATED MODULE: ./build/client/wait.js

function describeWait(wait) {
    const { reason, seconds, nextAttempt } = wait;
    if (nextAttempt === undefined)
        return `${reason}; it has ${(0,build_text/* formatDuration */.a3)(seconds)} more`;
    if (seconds === 0)
        return `${reason}; attempt ${nextAttempt} follows at once`;
    return `${reason}; waiting ${(0,build_text/* formatDuration */.a3)(seconds)} before attempt ${nextAttempt}`;
}
const LONGEST = 7 * 86_400;
const MAX_WAIT_HINT = `Give seconds, or 90s, 15m, 2h; at most ${(0,build_text/* formatDuration */.a3)(LONGEST)}, and 0 for not at all.`;
function readMaxWait(text) {
    const [, digits, unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const seconds = Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
    return seconds <= LONGEST ? seconds : undefined;
}

;// CONCATENATED MODULE: ./build/action/apple.js




function openApi(core, system, access, { signal, scope = [] } = {}) {
    const { credentials, baseUrl, maxWait } = access;
    return createClient({
        tokens: masked(createTokenSource(credentials, { scope }, system), core),
        ...{ baseUrl, maxWait, system },
        ...(signal && { signal }),
        onWait: (wait) => {
            core.info(describeWait(wait));
        },
    });
}
function masked(tokens, core) {
    let last;
    return {
        get: async (rejection) => {
            const token = await tokens.get(rejection);
            if (token.value !== last)
                core.setSecret(token.value);
            last = token.value;
            return token;
        },
    };
}
function tellUsage(core, api) {
    const usage = api.usage();
    if (usage.requests > 0)
        core.info(describeUsage(usage));
    if (!usage.rateLimit)
        return;
    core.setOutput('remaining', usage.rateLimit.remaining);
    core.setOutput('limit', usage.rateLimit.limit);
}

;// CONCATENATED MODULE: ./build/github/lib/patience.js

const patience_LONGEST_WAIT = 300;
const MOST_ATTEMPTS = 4;
function patience_isFailure(error) {
    return (error instanceof Error && 'request' in error && 'status' in error && typeof error.status === 'number');
}
class patience_UnexpectedAnswer extends Error {
}
function patient(world) {
    let left = patience_LONGEST_WAIT;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await request();
            }
            catch (error) {
                if (!patience_isFailure(error))
                    throw new patience_UnexpectedAnswer(error instanceof Error ? error.message : undefined);
                const seconds = secondsToWait(error, world.now(), attempt);
                if (seconds === undefined || seconds > left || attempt === MOST_ATTEMPTS)
                    throw error;
                left -= seconds;
                world.announce(`${patience_reasonOf(error)}; waiting ${(0,build_text/* formatDuration */.a3)(seconds)} before attempt ${attempt + 1}`);
                await world.sleep(seconds * 1000);
            }
        }
    };
}
function patience_reasonOf(failure) {
    if (isRateLimit(failure))
        return `GitHub limits the rate of requests (${failure.status})`;
    return failure.response
        ? `GitHub answered ${failure.status}`
        : `No answer from GitHub (${(0,build_text/* printable */.g$)(failure.message, 100)})`;
}
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    const headers = response?.headers ?? {};
    const isNamed = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (isNamed || /rate limit|abuse detection/i.test(message));
}
function secondsToWait(failure, now, attempt) {
    if (isRateLimit(failure))
        return secondsAsked(failure.response?.headers ?? {}, now) ?? 60 * attempt;
    return failure.status >= 500 && failure.request.method !== 'POST' ? 2 * attempt : undefined;
}
function secondsAsked(headers, now) {
    const after = wholeNumber(headers['retry-after']);
    if (after !== undefined)
        return Math.max(1, after);
    const reset = headers['x-ratelimit-remaining'] === '0' ? wholeNumber(headers['x-ratelimit-reset']) : undefined;
    const date = Date.parse(String(headers['date']));
    return reset && Math.max(1, Math.ceil(reset - (Number.isNaN(date) ? now : date) / 1000));
}
function wholeNumber(header) {
    const text = String(header);
    return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
async function orGone(asked) {
    return asked.catch((error) => {
        if (!patience_isFailure(error) || (error.status !== 404 && error.status !== 410))
            throw error;
        return undefined;
    });
}

;// CONCATENATED MODULE: ./build/github/lib/read-issue.js

const LONGEST_READ = 262_144;
function readIssue(data) {
    const fields = readFields(data, 'issue');
    if (fields.pull_request !== undefined)
        return undefined;
    return {
        number: readNumber(fields.number, 'issue'),
        title: read_issue_readText(fields.title),
        author: readAuthor(fields),
        url: readUrl(fields.html_url),
        open: fields.state === 'open',
        body: read_issue_readText(fields.body),
        comments: typeof fields.comments === 'number' ? fields.comments : 0,
        labels: readNames(fields.labels, 'name'),
        assignees: readNames(fields.assignees, 'login'),
    };
}
function readIssueOf(data, place, number) {
    const issue = readIssue(data);
    const url = readUrl(readFields(data, 'issue').repository_url)?.toLowerCase();
    const isThere = issue?.number === number && url?.endsWith(`/repos/${place.toLowerCase()}`);
    return isThere ? issue : undefined;
}
function readComment(data) {
    const fields = readFields(data, 'comment');
    return {
        id: readNumber(fields.id, 'comment'),
        author: readAuthor(fields),
        body: read_issue_readText(fields.body),
        url: readUrl(fields.html_url),
    };
}
function readList(data, what) {
    if (Array.isArray(data))
        return data;
    throw new patience_UnexpectedAnswer(`not a list of ${what}`);
}
function readFields(data, what) {
    if (typeof data === 'object' && data !== null)
        return data;
    throw new patience_UnexpectedAnswer(`no ${what}`);
}
function readNumber(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw new patience_UnexpectedAnswer(`no number of the ${what}`);
}
function readAuthor({ user }) {
    const id = typeof user === 'object' && user !== null ? user.id : undefined;
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : -1;
}
function read_issue_readText(value) {
    return typeof value === 'string' ? value.slice(0, LONGEST_READ) : '';
}
function readUrl(value) {
    return typeof value === 'string' && /^https?:\/\/[!-~]{1,1000}$/.test(value) ? value : undefined;
}
function readNames(list, key) {
    if (!Array.isArray(list))
        return [];
    return list.map((entry) => {
        const name = typeof entry === 'object' && entry !== null ? entry[key] : entry;
        return read_issue_readText(name).toLowerCase();
    });
}

;// CONCATENATED MODULE: ./build/github/lib/issue-api.js


const LONGEST_TEXT = 65_536;
const PAGE = 100;
function makeIssueApi(octokit, { owner, repo }, ask) {
    let viewer;
    return {
        whoAmI: () => (viewer ??= ask(() => octokit.graphql('{ viewer { databaseId } }')).then(readViewer)),
        ...readingCalls(octokit, { owner, repo }, ask),
        ...writingCalls(octokit, { owner, repo }, ask),
    };
}
function readingCalls({ rest: { issues, search } }, { owner, repo }, ask) {
    return {
        list: async (page, labels) => {
            const sorted = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE, page };
            const asked = { owner, repo, ...sorted, ...(labels !== undefined && { labels }) };
            return issue_api_readPage((await ask(() => issues.listForRepo(asked))).data, 'issues', readIssue);
        },
        search: async (words) => {
            const q = `repo:${owner}/${repo} is:issue in:body "${words}"`;
            const asked = { q, sort: 'updated', order: 'desc', per_page: PAGE };
            const found = readFields((await ask(() => search.issuesAndPullRequests(asked))).data, 'result');
            return issue_api_readPage(found.items, 'issues', readIssue).items;
        },
        get: async (number) => {
            const answer = await orGone(ask(() => issues.get({ owner, repo, issue_number: number })));
            return answer && readIssueOf(answer.data, `${owner}/${repo}`, number);
        },
        comments: async (number, page) => {
            const asked = { owner, repo, issue_number: number, per_page: PAGE, page };
            return issue_api_readPage((await ask(() => issues.listComments(asked))).data, 'comments', readComment);
        },
        isAssignable: (assignee) => ask(() => issues.checkUserCanBeAssigned({ owner, repo, assignee })).then(() => true, () => false),
    };
}
function writingCalls({ rest: { issues } }, { owner, repo }, ask) {
    return {
        create: async ({ labels, assignees, ...texts }) => {
            const fields = { owner, repo, ...texts, labels: [...labels], assignees: [...assignees] };
            const created = readIssue((await ask(() => issues.create(fields))).data);
            if (created)
                return created;
            throw new patience_UnexpectedAnswer('a pull request where an issue was opened');
        },
        update: (number, fields) => ask(() => issues.update({ owner, repo, issue_number: number, ...fields })),
        comment: async (number, body) => readComment((await ask(() => issues.createComment({ owner, repo, issue_number: number, body }))).data),
        updateComment: (id, body) => ask(() => issues.updateComment({ owner, repo, comment_id: id, body })),
        deleteComment: (id) => ask(() => issues.deleteComment({ owner, repo, comment_id: id })),
    };
}
function readViewer(data) {
    const { viewer } = readFields(data, 'answer to who the token belongs to');
    return readNumber(readFields(viewer, 'owner of the token').databaseId, 'owner of the token');
}
function issue_api_readPage(data, what, read) {
    const entries = readList(data, what);
    const items = entries.map(read).filter((item) => item !== undefined);
    return { items, isLast: entries.length < PAGE };
}

;// CONCATENATED MODULE: ./build/github/lib/issue-memory.js

const MOST_ITEMS = 500;
const LONGEST_MEMORY = 40 + MOST_ITEMS * 18;
const isMemory = (comment) => comment.startsWith('<!-- epapi remembers ');
const MEMORY = /^<!-- epapi remembers 1 (\d{1,6}) (\d{1,4})((?: [0-9a-f]{12}:\d{1,4}){0,500}) -->$/;
function hashOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}
const rankOf = ({ rank }) => Math.min(9999, Math.max(1, Math.trunc(rank) || 1));
function remember(items, said) {
    const ranks = new Map();
    for (const item of items) {
        const hash = hashOf(item.id);
        ranks.set(hash, Math.max(rankOf(item), ranks.get(hash) ?? 0));
    }
    const worstFirst = [...ranks].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const kept = worstFirst.slice(0, MOST_ITEMS);
    const floor = kept.length < worstFirst.length ? (kept.at(-1)?.[1] ?? 0) : 0;
    return { said: Math.min(said, 999_999), floor, ranks: new Map(kept) };
}
function gotWorse(items, memory) {
    return items.filter((item) => rankOf(item) > (memory.ranks.get(hashOf(item.id)) ?? memory.floor));
}
function fingerprint(items) {
    const parts = items.map((item) => `${hashOf(item.id)}:${rankOf(item)}`);
    return hashOf(parts.sort().join());
}
function writeMemory({ said, floor, ranks }) {
    const entries = [...ranks].map(([hash, rank]) => ` ${hash}:${rank}`).join('');
    return `<!-- epapi remembers 1 ${said} ${floor}${entries} -->`;
}
function readMemory(text) {
    const [, said, floor, entries = ''] = MEMORY.exec(text) ?? [];
    if (said === undefined)
        return undefined;
    const ranks = entries.split(' ').flatMap((entry) => {
        const [hash = '', rank] = entry.split(':');
        return rank === undefined ? [] : [[hash, Number(rank)]];
    });
    return { said: Number(said), floor: Number(floor), ranks: new Map(ranks) };
}

;// CONCATENATED MODULE: ./build/github/lib/issue-marks.js

const SIGN = /<!-- epapi [^<>\n]*-->|(?<![^\n]) {0,3}(?:```|~~~)/g;
function isMarked(body, marker) {
    if (!body.includes(marker))
        return false;
    return readComments(body).some((comment) => !comment.isCode && isMark(body, comment, marker));
}
function hasOtherMark(body, marker) {
    return readComments(body).some(({ text }) => text !== marker && !isMemory(text));
}
function findOurs(body, marker) {
    const comments = readComments(body);
    const marked = readMarked(body, comments, marker);
    const shown = marked.filter(({ isCode }) => !isCode);
    const left = comments.findLast((comment) => !comment.isCode && isMemory(comment.text) && begins(body, comment));
    const found = shown.find(({ memory }) => memory) ??
        shown[0] ??
        (left && { ...left, memory: left }) ??
        marked.find(({ memory }) => memory);
    if (!found)
        return undefined;
    const { start, end, memory } = found;
    return { start, end: memory?.end ?? end, memory: memory?.text };
}
function readMarked(body, comments, marker) {
    return comments.flatMap((comment, index) => {
        if (!isMark(body, comment, marker))
            return [];
        const next = comments[index + 1];
        const isEnd = next?.isCode === comment.isCode && isMemory(next.text) && begins(body, next);
        return [{ ...comment, memory: isEnd ? next : undefined }];
    });
}
function readComments(body) {
    const comments = [];
    let isCode = false;
    for (const { 0: text, index } of body.matchAll(SIGN)) {
        if (text.startsWith('<'))
            comments.push({ text, start: index, end: index + text.length, isCode });
        else
            isCode = !isCode;
    }
    return comments;
}
function isMark(body, comment, marker) {
    return comment.text === marker && begins(body, comment) && isLineEnd(body, comment.end);
}
function begins(body, { start }) {
    return start === 0 || body[start - 1] === '\n';
}
function isLineEnd(body, at) {
    const end = /[ \t\r]*(?:\n|$)/y;
    end.lastIndex = at;
    return end.test(body);
}
function openBlock(text) {
    const fences = [...text.matchAll(SIGN)].filter(({ 0: sign }) => !sign.startsWith('<'));
    return fences.length % 2 === 1 ? fences.at(-1)?.index : undefined;
}

;// CONCATENATED MODULE: ./build/github/lib/issue-body.js



const ROOM_FOR_PEOPLE = 20_000;
const LONGEST_ISSUE_TEXT = LONGEST_TEXT - ROOM_FOR_PEOPLE - LONGEST_MEMORY - 500;
const LEAST_TEXT = 1000;
const CUT = '\n\n_The rest did not fit into an issue._';
function readBody(body, marker) {
    const text = body.replaceAll('\r\n', '\n');
    const ours = findOurs(text, marker);
    if (!ours)
        return { above: text, below: '', memory: undefined };
    const memory = ours.memory === undefined ? undefined : readMemory(ours.memory);
    return { above: text.slice(0, ours.start), below: text.slice(ours.end), memory };
}
function writeBody(frame, marker, text, memory) {
    const [above, below] = [paragraph(frame.above), frame.below];
    const room = LONGEST_TEXT - above.length - below.length;
    if (room < writeNewBody(marker, text.slice(0, LEAST_TEXT), memory).length)
        return undefined;
    return `${above}${writeOurs(marker, text, memory, room)}${below}`.trimEnd();
}
function writeNewBody(marker, text, memory) {
    return writeOurs(marker, text, memory, LONGEST_TEXT);
}
function writeOurs(marker, text, memory, room) {
    const end = writeMemory(memory);
    const safe = closeBlock(text.replace(/<!--(?! -->)/g, '&lt;!--'));
    const shown = cutLines(safe, room - marker.length - end.length - 3);
    return `${marker}\n${shown}\n\n${end}`;
}
function writeDuplicate({ above, below }, kept) {
    const body = `${paragraph(above)}Duplicate of #${kept}. <!-- epapi duplicate -->${below}`.trimEnd();
    return body.length > LONGEST_TEXT ? undefined : body;
}
function paragraph(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n\n`;
}
function cutLines(text, room) {
    if (text.length <= room)
        return text;
    const cut = text.slice(0, Math.max(0, text.lastIndexOf('\n', room - CUT.length)));
    return cut.slice(0, openBlock(cut)).trimEnd() + CUT;
}
function closeBlock(text) {
    return openBlock(text) === undefined ? text : `${text}\n\`\`\``;
}

;// CONCATENATED MODULE: ./build/github/lib/decide-issue.js



const NOTHING = { do: 'nothing' };
function decide(issue, wanted) {
    const { marker, body, items } = wanted;
    if (issue)
        return items.length > 0 ? keepUp(issue, wanted) : unlessFull(finish(issue, wanted));
    if (items.length === 0)
        return NOTHING;
    return { do: 'open', body: writeNewBody(marker, body, remember(items, 0)) };
}
function unlessFull(action) {
    return action.do === 'write' && action.body === undefined ? { do: 'write', body: undefined } : action;
}
function keepUp(issue, { marker, body, items }) {
    const frame = readBody(issue.body, marker);
    const said = frame.memory?.said ?? issue.comments;
    const worse = frame.memory ? gotWorse(items, frame.memory) : items;
    if (worse.length === 0) {
        const text = writeBody(frame, marker, body, remember(items, said));
        return text !== undefined && decide_issue_isSame(text, issue.body) ? NOTHING : { do: 'write', body: text };
    }
    const key = hashOf(`${frame.memory ? said : 'unknown'} ${fingerprint(worse)}`);
    return {
        do: 'write',
        body: writeBody(frame, marker, body, remember(items, said + 1)),
        comment: { key, text: worseText(worse, frame.memory !== undefined) },
        ...(issue.open ? {} : { turn: 'open' }),
    };
}
function finish(issue, { marker, body, farewell }) {
    const frame = readBody(issue.body, marker);
    const said = frame.memory?.said ?? issue.comments;
    if (!issue.open) {
        if (!frame.memory?.ranks.size)
            return NOTHING;
        return { do: 'write', body: writeBody(frame, marker, body, remember([], said)) };
    }
    return {
        do: 'write',
        body: writeBody(frame, marker, body, remember([], said + 1)),
        comment: { key: hashOf(`${said} well`), text: `${farewell} ${REOPENS}` },
        turn: 'closed',
    };
}
function decide_issue_isSame(text, current) {
    return text === current.replaceAll('\r\n', '\n').trimEnd();
}
const REOPENS = 'This issue is opened again when something comes.';
const decide_issue_MOST_NAMED = 20;
function worseText(worse, isKnown) {
    const head = isKnown
        ? '**This got worse:**'
        : '**This is open.** What was known before cannot be read from this issue any more, so some of it may be old.';
    const lines = whatFits(worse.slice(0, decide_issue_MOST_NAMED).map(({ text }) => `- ${text.replace(/\s+/g, ' ')}`));
    const rest = worse.length - lines.length;
    return [head, '', ...lines, ...(rest > 0 ? ['', `And ${rest} more: see above.`] : [])].join('\n');
}
function whatFits(lines) {
    let room = LONGEST_TEXT - 500;
    return lines.filter(({ length }) => (room -= length + 1) >= 0);
}

;// CONCATENATED MODULE: ./build/github/describe-failure.js


function isOfGitHub(error) {
    return error instanceof UnexpectedAnswer || isFailure(error);
}
function describeFailure(error, { otherwise, permission }) {
    if (error instanceof patience_UnexpectedAnswer)
        return `${otherwise}: GitHub's answer cannot be read${said(error.message)}.`;
    if (!patience_isFailure(error))
        throw error;
    return `${otherwise}: ${describe_failure_reasonOf(error, permission)}`;
}
function describe_failure_reasonOf(failure, permission) {
    const { status } = failure;
    const answer = `(${status}${said(messageOf(failure))})`;
    if (!failure.response)
        return `no answer from GitHub${said(failure.message)}. The next run tries again.`;
    if (isRateLimit(failure)) {
        return `GitHub limits the rate of requests for longer than the ${(0,build_text/* formatDuration */.a3)(patience_LONGEST_WAIT)} that are waited ${answer}. The next run tries again.`;
    }
    if (status === 401)
        return `GitHub does not take the token ${answer}.`;
    if (status === 410)
        return `issues are disabled there, or this one was deleted ${answer}.`;
    if (status === 403 || status === 404) {
        return `GitHub refused ${answer}. The token needs the permission "${permission}" there.`;
    }
    if (status >= 500)
        return `GitHub is out of order ${answer}. The next run tries again.`;
    return `GitHub refused what was asked ${answer}.`;
}
function messageOf({ response }) {
    const data = response?.data;
    return typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
}
function said(message) {
    return message === '' || message.split(/\s+/).some((word) => (0,build_text/* mayBeSecret */.lr)(word))
        ? ''
        : `: ${(0,build_text/* printable */.g$)(message, 200)}`;
}

;// CONCATENATED MODULE: ./build/github/lib/own.js
async function ownOnes(api, marked) {
    if (marked.length === 0)
        return [];
    const me = await api.whoAmI();
    return marked.filter(({ author }) => author === me);
}

;// CONCATENATED MODULE: ./build/github/lib/find-issue.js



const PAGES = { labelled: 3, beside: 3, alone: 10 };
const MOST_READ = 10;
async function findIssue(api, wanted) {
    const ours = (issues) => ownOnes(api, issues.filter((issue) => hasMark(issue, wanted) || isLikely(issue, wanted)));
    const [label] = wanted.labels;
    const isListed = label !== undefined && !label.includes(',');
    const labelled = isListed ? await ours(await find_issue_listed(api, PAGES.labelled, label)) : [];
    if (labelled.some((issue) => issue.open && hasMark(issue, wanted)))
        return choose(labelled, wanted);
    const searched = await search(api, wanted.marker);
    const recent = await ours(await find_issue_listed(api, searched ? PAGES.beside : PAGES.alone));
    const known = new Map([...labelled, ...recent].map((issue) => [issue.number, issue]));
    const unseen = (await ours(searched ?? [])).filter(({ number }) => !known.has(number));
    const read = await Promise.all(unseen.slice(0, MOST_READ).map(({ number }) => api.get(number)));
    const found = await ours(read.filter((issue) => issue !== undefined));
    return choose([...known.values(), ...found], wanted);
}
async function findOpen(api, wanted, opened) {
    const { items } = await api.list(1);
    const others = items.filter(({ open, author, number }) => {
        return open && author === opened.author && number !== opened.number;
    });
    return firstOf([opened, ...others.filter((issue) => hasMark(issue, wanted))]);
}
function choose(issues, wanted) {
    const marked = issues.filter((issue) => hasMark(issue, wanted));
    if (marked.length > 0)
        return firstOf(marked);
    const quoting = issues.filter(({ body }) => body.includes(wanted.marker));
    return { ...firstOf(quoting.length > 0 ? quoting : issues), twins: [] };
}
function firstOf(issues) {
    const byAge = issues.toSorted((a, b) => a.number - b.number);
    const [oldest, ...twins] = byAge.filter(({ open }) => open);
    return { issue: oldest ?? byAge.at(-1), twins };
}
function hasMark({ body }, { marker }) {
    return isMarked(body, marker);
}
function isLikely({ title, body }, wanted) {
    return (title === wanted.title || body.includes(wanted.marker)) && !hasOtherMark(body, wanted.marker);
}
async function find_issue_listed(api, most, label) {
    const issues = new Map();
    for (let page = 1; page <= most; page++) {
        const { items, isLast } = await api.list(page, label);
        for (const issue of items)
            issues.set(issue.number, issue);
        if (isLast)
            break;
    }
    return [...issues.values()];
}
async function search(api, marker) {
    const words = marker.replace(/[^\w -]/g, '').replace(/^[- ]+|[- ]+$/g, '');
    try {
        return await api.search(words);
    }
    catch (error) {
        if (patience_isFailure(error) && error.status < 500 && !isRateLimit(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/one-issue.js










async function keepIssue(octokit, repository, wanted, patience) {
    const api = makeIssueApi(octokit, repository, patient(patience));
    const place = `${repository.owner}/${repository.repo}`;
    const run = { api, wanted, place, warnings: new Set(), state: 'none', url: undefined };
    try {
        await keep(run);
    }
    catch (error) {
        run.warnings.add(describeFailure(error, askedOf(place)));
    }
    const { state, url, warnings } = run;
    return { state, ...(url !== undefined && { url }), warnings: [...warnings] };
}
function askedOf(place) {
    return {
        otherwise: `The issue in ${(0,build_text/* printable */.g$)(place, 150)} is not up to date`,
        permission: 'issues: write',
    };
}
async function keep(run) {
    const { issue, twins } = await findIssue(run.api, run.wanted);
    const action = decide(issue, run.wanted);
    if (!issue)
        return action.do === 'open' ? one_issue_open(run, action.body) : undefined;
    run.state = 'unchanged';
    run.url = issue.url;
    if (action.do === 'write')
        await write(run, issue, action);
    await closeTwins(run, issue, twins);
}
async function write(run, issue, action) {
    const { body, comment, turn } = action;
    if (comment)
        await tryToComment(run, issue, comment);
    if (body === undefined)
        run.warnings.add(noRoom(run.place));
    if (body === undefined && turn === undefined)
        return;
    await run.api.update(issue.number, { ...withBody(body), ...(turn && TURNS[turn]) });
    run.state = turn === undefined ? 'updated' : turn === 'open' ? 'reopened' : 'closed';
}
const TURNS = {
    open: { state: 'open', state_reason: 'reopened' },
    closed: { state: 'closed', state_reason: 'completed' },
};
const withBody = (body) => (body === undefined ? {} : { body });
function noRoom(place) {
    const most = `GitHub takes ${LONGEST_TEXT} characters`;
    return `${askedOf(place).otherwise}: what people wrote in it leaves no room for the rest, and nothing of it is cut. ${most}: shorten it, or move it to a comment.`;
}
async function tryToComment(run, issue, comment) {
    try {
        await commentOnce(run.api, issue, comment);
    }
    catch (error) {
        if (!patience_isFailure(error) || error.status >= 500 || isRateLimit(error))
            throw error;
        run.warnings.add(describeFailure(error, askedOf(run.place)));
    }
}
async function commentOnce(api, issue, { key, text }) {
    const mark = `<!-- epapi says ${key} -->`;
    if ((await one_issue_said(api, issue, mark)).length > 0)
        return;
    await api.comment(issue.number, `${mark}\n${text}`);
    const [, ...later] = await one_issue_said(api, issue, mark);
    for (const id of later)
        await orGone(api.deleteComment(id));
}
const COMMENT_PAGES = 3;
async function one_issue_said(api, { number, comments, author }, mark) {
    const ids = [];
    const first = Math.max(1, Math.floor(comments / 100));
    for (let page = first; page < first + COMMENT_PAGES; page++) {
        const { items, isLast } = await api.comments(number, page);
        const ours = items.filter((comment) => comment.author === author && comment.body.startsWith(mark));
        ids.push(...ours.map(({ id }) => id));
        if (isLast)
            break;
    }
    return ids.sort((a, b) => a - b);
}
async function one_issue_open(run, body) {
    const created = await create(run, body);
    run.state = 'opened';
    run.url = created.url;
    const { issue: oldest = created, twins } = await findOpen(run.api, run.wanted, created);
    if (oldest.number < created.number) {
        run.state = 'unchanged';
        run.url = oldest.url;
    }
    await closeTwins(run, oldest, twins);
}
async function closeTwins(run, kept, twins) {
    for (const twin of twins) {
        const text = `Two runs at once opened an issue each. #${kept.number} is older and stays.`;
        await tryToComment(run, twin, { key: hashOf(`twin of ${kept.number}`), text });
        const body = writeDuplicate(readBody(twin.body, run.wanted.marker), kept.number);
        await run.api.update(twin.number, { ...withBody(body), state: 'closed', state_reason: 'not_planned' });
    }
}
const LONGEST_TITLE = 256;
async function create(run, body) {
    const { title, labels, assignees } = run.wanted;
    let fields = { title: title.slice(0, LONGEST_TITLE), body, labels, assignees };
    for (;;) {
        try {
            const created = await run.api.create(fields);
            for (const warning of missing(run, created))
                run.warnings.add(warning);
            return created;
        }
        catch (error) {
            const fewer = patience_isFailure(error) && error.status === 422 ? await withFewer(run.api, fields) : undefined;
            if (!fewer)
                throw error;
            fields = fewer;
        }
    }
}
async function withFewer(api, fields) {
    const { labels, assignees } = fields;
    if (assignees.length === 0)
        return labels.length > 0 ? { ...fields, labels: [] } : undefined;
    const fit = [];
    for (const login of assignees.slice(0, 10))
        if (await api.isAssignable(login))
            fit.push(login);
    return { ...fields, assignees: fit.length < assignees.length ? fit : [] };
}
function missing({ wanted, place }, created) {
    const without = (names, there, what) => {
        const left = names.filter((name) => !there.includes(name.toLowerCase()));
        if (left.length === 0)
            return [];
        const quoted = left.slice(0, 10).map((name) => `"${(0,build_text/* printable */.g$)(name, 80)}"`);
        return [
            `The issue in ${place} was opened without the ${what} ${quoted.join(', ')}: GitHub did not take them.`,
        ];
    };
    return [
        ...without(wanted.labels, created.labels, 'labels'),
        ...without(wanted.assignees, created.assignees, 'assignees'),
    ];
}

;// CONCATENATED MODULE: ./build/action/github.js

const LONGEST_REQUEST = 30_000;
async function openGitHub(token, system) {
    const { context, getOctokit } = await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 8134));
    const octokit = getOctokit(token);
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal: system.timeout(LONGEST_REQUEST) };
    });
    return { octokit, context };
}
function runUrl({ serverUrl, repo, runId }) {
    return `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`;
}
function markerOf(kind, parts) {
    const id = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    return `<!-- epapi ${kind} ${id} -->`;
}

;// CONCATENATED MODULE: ./build/action/expiry-issue.js






const RANKS = { ok: 0, warning: 1, unknown: 2, critical: 3, expired: 4 };
async function keepExpiryIssue(core, system, about) {
    const { githubToken } = about.issue;
    if (githubToken === '') {
        core.warning('The issue is not kept: the input github-token is empty. Give github.token.');
        return;
    }
    const { octokit, context } = await openGitHub(githubToken, system);
    const { state, url, warnings } = await keepIssue(octokit, context.repo, wantedIssue(about, runUrl(context)), {
        ...system,
        announce: core.info,
    });
    for (const warning of warnings)
        core.warning(warning);
    if (url !== undefined) {
        core.info(`The issue was ${state === 'unchanged' ? 'left as it is' : state}: ${(0,build_text/* printable */.g$)(url)}`);
        core.setOutput('issue-url', url);
    }
}
function wantedIssue({ report, issue, issuerId }, run) {
    const { title, labels, assignees } = issue;
    const footer = `\nKept by [this run](${run}); what stands above and below stays as people write it.`;
    const room = LONGEST_ISSUE_TEXT - footer.length;
    return {
        ...{ title, labels, assignees },
        marker: markerOf('expiry', [issuerId, title]),
        body: `${expiryMarkdown(report, { most: room })}${footer}`,
        items: report.findings
            .filter(({ status, ignored }) => status !== 'ok' && !ignored)
            .map((finding) => itemOf(finding, report)),
        farewell: farewellOf(report),
    };
}
function farewellOf({ findings }) {
    if (findings.some(({ kind }) => kind === 'build'))
        return 'All is well: nothing is left.';
    return ('All is well at Apple; no build was looked at (the input `files`). Copies that were installed before end with the ' +
        'profile and the certificate that they have, until a new build takes their place.');
}
function itemOf({ id, name, status, endsAt, effect, reason }, { checkedAt }) {
    const when = endsAt === undefined ? 'could not be told' : (0,days/* describeEnd */.lA)(endsAt, checkedAt);
    return {
        id,
        rank: RANKS[status],
        text: `${markdown_markdownText(name, 200)} ${when}. ${markdown_markdownText(effect)} ${markdown_markdownText(reason)}`,
    };
}

;// CONCATENATED MODULE: ./build/action/inputs.js


const COMMON_INPUTS = {
    keyId: 'key-id',
    issuerId: 'issuer-id',
    privateKey: 'private-key',
    baseUrl: 'base-url',
    maxWait: 'max-wait',
    onMissingCredentials: 'on-missing-credentials',
    githubToken: 'github-token',
};
const INPUT_NAMES = {
    ...COMMON_INPUTS,
    lifetime: 'token-lifetime',
    scope: 'scope',
    exportEnv: 'export-env',
    verify: 'verify',
    manifest: 'manifest',
    mode: 'mode',
    prune: 'prune',
    profilesDir: 'profiles-dir',
};
function readInputTexts(core, names) {
    const texts = Object.entries(names).map(([name, input]) => [
        name,
        core.getInput(input, { trimWhitespace: false }),
    ]);
    return Object.fromEntries(texts);
}
function readChoice(name, text, words) {
    const value = text.trim() === '' ? words[0] : words.find((word) => word === text.trim().toLowerCase());
    if (value !== undefined)
        return value;
    throw new build_errors/* EpapiError */.Uo({
        code: 'INPUT',
        message: `The input ${name} is ${(0,build_text/* quoteValue */.cl)(text)}.`,
        hint: `It takes ${words.join(' or ')}.`,
    });
}
const RESERVED_VARIABLE = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|LD_|DYLD_|NPM_CONFIG_|GIT_|NODE_|SSL_|PYTHON|PERL5|RUBY|JAVA|_JAVA|JDK_|PS\d)|_PROXY$|^(_|PATH|HOME|USER|LOGNAME|PWD|CI|SHELL|TERM|LANG|LC_ALL|TZ|IFS|ENV|BASH_ENV|PROMPT_COMMAND|TMPDIR|TMP|TEMP)$/i;
const SWITCH = /^(true|false|yes|no|on|off)$/i;
function readVariableName(text) {
    const name = text.trim();
    if (name === '')
        return undefined;
    const wrong = variableProblem(name);
    if (!wrong)
        return name;
    throw new EpapiError({
        code: 'INPUT',
        message: `The input export-env is ${quoteValue(text)}, which ${wrong}.`,
        hint: 'Give the name alone, for example EPAPI_TOKEN; later steps read the token from it.',
    });
}
function variableProblem(name) {
    if (RESERVED_VARIABLE.test(name))
        return 'is reserved for the runner, the shell or another program';
    if (SWITCH.test(name) || !/^[A-Za-z_][A-Za-z0-9_]{0,99}$/.test(name))
        return 'is no name of a variable';
    return undefined;
}

;// CONCATENATED MODULE: ./build/action/lines.js
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/action/max-wait.js



function readMaxWaitInput(text) {
    const seconds = readMaxWait(text);
    if (seconds !== undefined)
        return seconds;
    throw new build_errors/* EpapiError */.Uo({
        code: 'INPUT',
        message: `The input max-wait is ${(0,build_text/* quoteValue */.cl)(text)}.`,
        hint: MAX_WAIT_HINT,
    });
}

;// CONCATENATED MODULE: ./build/action/expiry-order.js






const EXPIRY_INPUTS = {
    ...COMMON_INPUTS,
    warnWithin: 'warn-within',
    failWithin: 'fail-within',
    failOn: 'fail-on',
    files: 'files',
    p12Password: 'p12-password',
    ignore: 'ignore',
    scopedToken: 'scoped-token',
    issue: 'issue',
    issueTitle: 'issue-title',
    issueLabels: 'issue-labels',
    issueAssignees: 'issue-assignees',
    reportDir: 'report-dir',
};
function readExpiryOrder(inputs) {
    const or = (text, usual) => (text.trim() === '' ? usual : text);
    return {
        ...readThresholds({
            warnWithin: or(inputs.warnWithin, USUAL.warnWithin),
            failWithin: or(inputs.failWithin, USUAL.failWithin),
        }),
        failOn: readFailOn(or(inputs.failOn, USUAL.failOn)),
        baseUrl: (0,base_url/* readBaseUrl */.$P)(or(inputs.baseUrl, base_url/* APPLE_BASE_URL */.hb)),
        maxWait: inputs.maxWait.trim() === '' ? undefined : readMaxWaitInput(inputs.maxWait),
        whenMissing: readChoice('on-missing-credentials', inputs.onMissingCredentials, ['fail', 'skip']),
        files: linesOf(inputs.files),
        p12Password: inputs.p12Password === '' ? undefined : inputs.p12Password,
        ignore: readIgnore(inputs.ignore),
        isScoped: readChoice('scoped-token', inputs.scopedToken, ['false', 'true']) === 'true',
        issue: readIssueOrder(inputs),
        reportDir: inputs.reportDir.trim() || undefined,
    };
}
function readIssueOrder(inputs) {
    if (readChoice('issue', inputs.issue, ['false', 'true']) === 'false')
        return undefined;
    return {
        title: inputs.issueTitle.trim() || 'Certificates and profiles that expire',
        labels: linesOf(inputs.issueLabels),
        assignees: linesOf(inputs.issueAssignees),
        githubToken: inputs.githubToken.trim(),
    };
}

;// CONCATENATED MODULE: ./build/action/failure.js

const INPUT_OF_CODE = [
    ['KEY_ID', 'key-id'],
    ['ISSUER_ID', 'issuer-id'],
    ['KEY', 'private-key'],
    ['TOKEN_LIFETIME', 'token-lifetime'],
    ['SCOPE', 'scope'],
    ['BASE_URL', 'base-url'],
];
function isFileError(error) {
    const { syscall, code } = (error ?? {});
    return typeof syscall === 'string' && typeof code === 'string';
}
function failureText(error) {
    if (isFileError(error))
        return `A file of the runner cannot be written: ${error.code}. Nothing is wrong with the inputs.`;
    if (!(error instanceof build_errors/* EpapiError */.Uo))
        return (0,build_errors/* defectText */.f_)(error);
    const input = INPUT_OF_CODE.find(([prefix]) => (0,build_errors/* hasCode */.up)(error.code, prefix))?.[1];
    return `${input ? `${input}: ` : ''}${error.message} ${error.hint}`;
}

;// CONCATENATED MODULE: ./build/auth/secret-forms.js



const SHORTEST = 6;
const SHORTEST_PIECE = 16;
function secretForms(text) {
    const forms = new Set();
    addGiven(forms, text);
    if (!hasPemMarker(text))
        addDecoded(forms, text);
    return [...forms].filter((form) => form.length >= SHORTEST && !isPemMarker(form));
}
function addDecoded(forms, text) {
    let decoded = unwrapText(text);
    for (let times = 0; times < 3 && decoded !== ''; times++) {
        decoded = unwrapText(decodeBase64(decoded)?.toString('utf8') ?? '');
        if (!hasPemMarker(decoded))
            continue;
        addGiven(forms, decoded);
        return;
    }
}
function addGiven(forms, given) {
    const clean = unwrapText(given);
    for (const whole of [given, given.trim(), clean])
        forms.add(whole);
    for (const line of `${given}\n${clean}`.split(/\r\n|\r|\n/))
        forms.add(line).add(line.trim());
    const blocks = pemBlocks(clean).map((block) => block.body);
    const shortest = hasPemMarker(clean) ? SHORTEST : SHORTEST_PIECE;
    for (const body of blocks.length > 0 ? blocks : [clean])
        addBody(forms, body, shortest);
}
function isPemMarker(form) {
    return /^["'`]*(-----)?(BEGIN|END) [A-Z0-9 ]+(-----)?["'`]*$/.test(form);
}
function addBody(forms, body, shortest) {
    const pieces = body.replace(/-----(BEGIN|END) [A-Z0-9 ]+(-----)?/g, ' ').split(/\s+/);
    for (const piece of pieces)
        if (piece.length >= shortest)
            forms.add(piece);
    const joined = pieces.join('');
    forms.add(joined);
    const der = decodeBase64(joined);
    if (!der || der.length < 16)
        return;
    addBytes(forms, der);
    const parsed = parseDerKey(der);
    if (parsed && parsed !== 'encrypted')
        addKey(forms, parsed, der);
}
function addBytes(forms, bytes) {
    const hex = bytes.toString('hex');
    forms.add(bytes.toString('base64')).add(bytes.toString('base64url')).add(hex).add(hex.toUpperCase());
}
function addKey(forms, { key, container }, given) {
    const der = container === 'pkcs8' ? given : key.export({ type: 'pkcs8', format: 'der' });
    if (der !== given)
        addBytes(forms, der);
    for (const line of pemLines(der))
        forms.add(line);
    const number = privateNumber(key);
    if (number)
        addBytes(forms, Buffer.from(number, 'base64url'));
}
function privateNumber(key) {
    try {
        return key.export({ format: 'jwk' }).d;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/stdout.js

function writeStdoutAtOnce() {
    const write = (text) => {
        if (held)
            held.push(text);
        else
            writeFully(Buffer.from(text));
        return true;
    };
    Object.defineProperty(process, 'stdout', { value: { write }, configurable: true });
}
let held;
function holdStdout(run) {
    held = [];
    try {
        run();
    }
    finally {
        const texts = held;
        held = undefined;
        writeFully(Buffer.from(texts.join('')));
    }
}
function writeFully(bytes) {
    for (let written = 0; written < bytes.length;) {
        try {
            written += (0,external_node_fs_namespaceObject.writeSync)(1, bytes, written);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}

;// CONCATENATED MODULE: ./build/action/mask.js



function maskSecrets(core, inputs, passwords = []) {
    const others = Object.values(inputs).filter((text) => text !== inputs.privateKey && holdsPrivateKey(text));
    const forms = new Set([inputs.privateKey, ...others].flatMap(secretForms));
    for (const secret of [inputs.githubToken.trim(), ...passwords])
        if (secret !== '')
            forms.add(secret);
    holdStdout(() => {
        for (const form of forms)
            core.setSecret(form);
    });
}
const SHORTEST_KEY = 60;
function holdsPrivateKey(text) {
    if (text.length < SHORTEST_KEY)
        return false;
    if (text.includes('PRIVATE KEY'))
        return true;
    try {
        readPrivateKey(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/action/missing-credentials.js


const SKIP = 'or set on-missing-credentials: skip.';
const EXPLANATIONS = {
    fork: [
        'GitHub gives no secrets to workflows that run for a pull request from a fork',
        `Let the job run only where it has them (if: github.event.pull_request.head.repo.full_name == github.repository), ${SKIP}`,
    ],
    dependabot: [
        'GitHub gives only the secrets for Dependabot to workflows that Dependabot starts',
        `Add the three secrets under Settings \u2192 Secrets and variables \u2192 Dependabot as well, ${SKIP}`,
    ],
    unknown: [
        'a secret that does not exist under this name is empty, and so is one of an environment that the job does not name or of a caller that does not pass it on',
        'Compare the names with Settings \u2192 Secrets and variables \u2192 Actions; a job that uses the secrets of an environment needs "environment:", a reusable workflow needs "secrets: inherit" or each by name.',
    ],
};
async function missingCredentialsError(missing) {
    const cause = missing.includes('privateKey') ? await findCause() : 'unknown';
    const [because, hint] = EXPLANATIONS[cause];
    const names = missing.map((name) => COMMON_INPUTS[name]).join(', ');
    return new build_errors/* EpapiError */.Uo({
        code: 'CREDENTIALS_MISSING',
        message: `Empty: ${names}. The likely reason: ${because}.`,
        hint,
    });
}
async function findCause() {
    try {
        const { context } = await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 8134));
        const pull = context.payload.pull_request;
        if (context.actor === 'dependabot[bot]')
            return 'dependabot';
        if (context.eventName === 'pull_request_target')
            return 'unknown';
        return pull && pull.head?.repo?.full_name !== pull.base?.repo?.full_name ? 'fork' : 'unknown';
    }
    catch {
        return 'unknown';
    }
}
async function goOnWithout(core, missing, whenMissing) {
    const error = await missingCredentialsError(missing);
    if (whenMissing === 'fail')
        throw error;
    core.notice(`Skipped: nothing was done. ${error.message}`);
    core.setOutput('skipped', 'true');
}

;// CONCATENATED MODULE: ./build/github/job-summary.js

const LARGEST_SUMMARY = 1_048_576;
const NOTICE = 120;
async function appendSummary(path, markdown) {
    const taken = await sizeOf(path);
    const text = fitLines(markdown.endsWith('\n') ? markdown : `${markdown}\n`, LARGEST_SUMMARY - taken);
    if (text === '')
        return false;
    await (0,promises_.appendFile)(path, text);
    return true;
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}
function fitLines(text, room) {
    if (Buffer.byteLength(text) <= room)
        return text;
    if (room < NOTICE)
        return '';
    const lines = text.slice(0, -1).split('\n');
    const kept = countFitting(lines, room - NOTICE);
    const notice = `_${lines.length - kept} lines were left out: GitHub takes 1 MiB of a step's summary._`;
    return [...lines.slice(0, kept), '', notice, ''].join('\n');
}
function countFitting(lines, room) {
    let [used, kept] = [0, 0];
    let fence;
    for (const [index, line] of lines.entries()) {
        used += Buffer.byteLength(line) + 1;
        if (used > room)
            break;
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence === undefined)
            fence = mark;
        else if (mark?.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        if (fence === undefined)
            kept = index + 1;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/action/summary.js


async function summarise(core, env, heading, markdown) {
    const path = env['GITHUB_STEP_SUMMARY'] ?? '';
    if (path === '')
        return;
    try {
        if (await appendSummary(path, `## ${heading}\n\n${markdown}`))
            return;
        warn(core, "has no room left: GitHub takes 1 MiB of a step's summary");
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        warn(core, `cannot be written: ${code}`);
    }
}
function warn(core, why) {
    core.warning(`The job's summary ${why}. What it would say is in the log.`);
}
function headingOf(what, manifest) {
    const [first = '', ...more] = manifest;
    return `${what} of ${markdownText(first)}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/action/check-expiry.js




















const LARGEST_REPORT = 1_000_000;
async function runExpiryAction(core, system, surroundings) {
    try {
        const inputs = readInputTexts(core, EXPIRY_INPUTS);
        maskSecrets(core, inputs, [inputs.p12Password]);
        await check(core, system, surroundings, inputs);
    }
    catch (error) {
        core.setFailed(failureText(error));
    }
}
async function check(core, system, surroundings, inputs) {
    const order = readExpiryOrder(inputs);
    const missing = missingCredentials(inputs);
    if (missing.length > 0)
        return goOnWithout(core, missing, order.whenMissing);
    const credentials = readCredentials(inputs);
    core.setOutput('status', 'unknown');
    core.setOutput('skipped', 'false');
    const report = await look(core, system, { order, credentials, surroundings });
    setOutputs(core, report);
    await tell(core, system, { order, report, surroundings, issuerId: credentials.issuerId });
    if (failsOn(report, order.failOn))
        core.setFailed(`${(0,headline/* headline */.P)(report)} The job's summary says what to do; fail-on is ${order.failOn}.`);
}
async function look(core, system, { order, credentials, surroundings }) {
    const scope = order.isScoped ? TEAM_SCOPE : [];
    const access = { credentials, baseUrl: order.baseUrl, maxWait: order.maxWait };
    const api = openApi(core, system, access, { scope });
    core.info('Looking at what can expire');
    try {
        return await checkExpiry(api, {
            ...order,
            root: givenFolder(surroundings.folder, surroundings.env),
            now: () => system.now(),
        });
    }
    finally {
        tellUsage(core, api);
    }
}
function setOutputs(core, report) {
    const { status, soonest, counts, ignored } = report;
    core.setOutput('status', status);
    core.setOutput('findings', findingsJson(report));
    core.setOutput('soonest', soonest?.endsAt === undefined ? '' : (0,build_text/* formatInstant */.r4)(soonest.endsAt / 1000));
    core.setOutput('days-left', soonest?.daysLeft ?? '');
    for (const [name, count] of Object.entries({ ...counts, ignored }))
        core.setOutput(`count-${name}`, count);
}
async function tell(core, system, telling) {
    const { order, report, surroundings } = telling;
    core.info(expiryText(report).trimEnd());
    for (const { level, title, message } of expiryAnnotations(report)) {
        const annotate = level === 'error' ? core.error : core.warning;
        annotate(message, { title });
    }
    const markdown = expiryMarkdown(report, { most: LARGEST_REPORT });
    await summarise(core, surroundings.env, 'What expires', markdown);
    if (order.issue)
        await keepExpiryIssue(core, system, { ...telling, issue: order.issue });
    if (order.reportDir === undefined)
        return;
    for (const path of await writeReports(report, order.reportDir, { failOn: order.failOn, system }))
        core.info(`Written: ${(0,build_text/* printable */.g$)(path)}`);
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}

;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}

;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try {
            step(generator.next(value));
        }
        catch (e) {
            reject(e);
        } }
        function rejected(value) { try {
            step(generator["throw"](value));
        }
        catch (e) {
            reject(e);
        } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    issue('group', name);
}
function endGroup() {
    issue('endgroup');
}
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}





;// CONCATENATED MODULE: ./build/action/start.js



const core = { error: error, exportVariable: exportVariable, getInput: getInput, info: info, notice: notice, setFailed: setFailed, setOutput: setOutput, setSecret: setSecret, warning: warning };
const check_expiry_main_fetch = async (url, init) => {
    const { readProxySettings, withProxy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7091));
    return withProxy(build_system/* realSystem */.q, readProxySettings(process.env)).fetch(url, init);
};
function startAction(run) {
    writeStdoutAtOnce();
    const surroundings = { env: process.env, folder: process.cwd(), untilStopped: build_system/* untilStopped */.s };
    void run(core, { ...build_system/* realSystem */.q, fetch: check_expiry_main_fetch }, surroundings);
}

;// CONCATENATED MODULE: ./build/action/check-expiry-main.js


startAction(runExpiryAction);

module.exports = __webpack_exports__;
/******/ })()
;