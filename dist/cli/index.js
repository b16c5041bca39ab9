#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ LONGEST_LIFETIME),
/* harmony export */   YK: () => (/* binding */ isLifetime),
/* harmony export */   er: () => (/* binding */ readLifetime),
/* harmony export */   s5: () => (/* binding */ lifetimeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(184);


const LONGEST_LIFETIME = 1200;
function readLifetime(text) {
    const [, digits = '', unit] = /^(\d{1,9})(s|m)?$/.exec(text.trim()) ?? [];
    const seconds = digits === '' ? NaN : Number(digits) * (unit === 'm' ? 60 : 1);
    if (isLifetime(seconds))
        return seconds;
    throw lifetimeError((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteValue */ .cl)(text));
}
function isLifetime(seconds) {
    return Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_LIFETIME;
}
function lifetimeError(found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'TOKEN_LIFETIME',
        message: `The token lifetime is ${found}, which is not a whole number of seconds between 1 second and 20 minutes.`,
        hint: 'Give seconds ("120") or a unit ("120s", "2m"); Apple rejects tokens that live longer than 20 minutes ("20m").',
    });
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ BACKDATE),
/* harmony export */   ae: () => (/* binding */ isHarmlessSkew),
/* harmony export */   zF: () => (/* binding */ signToken)
/* harmony export */ });
/* unused harmony export AUDIENCE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(163);


const AUDIENCE = 'apple-developer-enterprise-v1';
const BACKDATE = 60;
function isHarmlessSkew(clockSkew) {
    return Math.abs(clockSkew) <= BACKDATE;
}
function signToken(credentials, options, now) {
    const { lifetime = _lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LIFETIME */ .Dh, scope = [] } = options;
    if (!(0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .isLifetime */ .YK)(lifetime))
        throw (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .lifetimeError */ .s5)(String(lifetime));
    const second = Math.floor(now / 1000);
    const issuedAt = second - BACKDATE;
    const expiresAt = Math.min(second + lifetime, issuedAt + _lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LIFETIME */ .Dh);
    const header = { alg: 'ES256', kid: credentials.keyId, typ: 'JWT' };
    const payload = {
        iss: credentials.issuerId,
        iat: issuedAt,
        exp: expiresAt,
        aud: AUDIENCE,
        ...(scope.length > 0 && { scope }),
    };
    const signed = `${encode(header)}.${encode(payload)}`;
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), {
        key: credentials.privateKey,
        dsaEncoding: 'ieee-p1363',
    });
    return { value: `${signed}.${signature.toString('base64url')}`, issuedAt, expiresAt };
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* unused harmony export EXIT_CODES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(984);

const EXIT_CODES = [
    { exit: 0, meaning: 'Done. Also: skipped, where that was asked for.', errors: [] },
    { exit: 1, meaning: 'A defect in epapi: please report it.', errors: [] },
    {
        exit: 2,
        meaning: 'The command line was not understood, or an option has a value that it does not know.',
        errors: ['USAGE', 'TOKEN_LIFETIME', 'SCOPE', 'BASE_URL', 'REQUEST', 'EMULATOR'],
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
        errors: ['NETWORK', 'TIMEOUT', 'ANSWER'],
    },
    { exit: 6, meaning: 'Apple refuses the request for another reason.', errors: ['API'] },
    {
        exit: 7,
        meaning: 'It is not known whether the change was made: look before making it again.',
        errors: ['OUTCOME_UNKNOWN'],
    },
    {
        exit: 8,
        meaning: 'A file is not what it should be, or damaged: a certificate request, certificate, profile or .p12.',
        errors: ['CSR', 'CERTIFICATE', 'PLIST', 'AUTHORITY_STATE'],
    },
];
const DEFECT = 1;
function exitCodeOf(code, status) {
    if (status === 401 || status === 403)
        return 4;
    if (status !== undefined && isPassing(status))
        return 5;
    return EXIT_CODES.find((row) => row.errors.some((prefix) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(code, prefix)))?.exit ?? DEFECT;
}
function isPassing(status) {
    return status < 400 || status === 407 || status === 408 || status === 429 || status >= 500;
}


/***/ }),

/***/ 233:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _$: () => (/* binding */ HELP),
  c4: () => (/* binding */ describeOptions),
  pA: () => (/* binding */ nearest),
  Ac: () => (/* binding */ parseOptions),
  Wp: () => (/* binding */ usageError)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(184);
;// CONCATENATED MODULE: ./build/cli/options.js



const HELP = { name: 'help', help: 'show this help' };
function parseOptions(args, groups, most = 0) {
    const known = groups.flatMap((group) => group.options);
    const config = Object.fromEntries(known.map(({ name, value }) => [
        name,
        { type: value ? 'string' : 'boolean', multiple: true },
    ]));
    const { values, positionals } = parse(args, config);
    if (positionals.length > most)
        throw usageError('There is an argument that belongs to no option.', 'See --help.');
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
function parse(args, options) {
    const names = Object.keys(options);
    const unknown = args.find((arg) => arg.startsWith('-') && !(arg.startsWith('--') && names.includes(optionName(arg))));
    try {
        const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
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
    const near = nearest(optionName(arg), names);
    return usageError(`There is no option ${(0,build_text/* mayBeSecret */.lr)(arg) ? 'of that name' : (0,build_text/* printable */.g$)(arg.split('=')[0] ?? '', 40)}.`, near ? `Did you mean --${near}?` : 'See --help.');
}
function usageError(message, hint) {
    return new errors/* EpapiError */.Uo({ code: 'USAGE', message, hint });
}
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

/***/ 96:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ ApiError)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/auth/token.js
var token = __nccwpck_require__(987);
;// CONCATENATED MODULE: ./build/client/lib/hints.js



const KEYS = 'developer.apple.com \u2192 Users and Access \u2192 Integrations';
const NOT_AUTHORIZED = [
    `Apple does not say which part of a token it rejects. Check, in this order: the key is still listed as active at ${KEYS}, not revoked;`,
    'the issuer ID is the one shown above that list, not that of another team;',
    'the key was generated there for the Enterprise Program, not in App Store Connect, whose keys do not work here;',
    'the private key is the one that was downloaded for this key ID.',
].join(' ');
const HINTS = [
    [
        'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
        'An agreement is missing or has expired: the Account Holder must sign in at developer.apple.com/account and accept it. It can take some minutes to have effect.',
    ],
    [
        'FORBIDDEN',
        `The key is not allowed to do this. A key with the role Developer reaches provisioning only; users need one with the role Admin (see the key's access at ${KEYS}; a role cannot be changed, so generate another key).`,
    ],
    [
        'FORBIDDEN_ERROR',
        `The key is not allowed to do this: its role is too low (Developer reaches provisioning only, users need Admin; see ${KEYS}), or the membership has lapsed, which the Account Holder sees at developer.apple.com/account.`,
    ],
    [
        'RATE_LIMIT_EXCEEDED',
        'This key has used up its requests for now. Wait, or let fewer jobs share one key.',
    ],
    ['PATH_ERROR', 'The Enterprise Program API has no such path.'],
    ['NOT_FOUND', 'There is nothing with this ID on this team; it may have been deleted.'],
    ['PARAMETER_ERROR', 'Correct the query parameter that is named.'],
];
function hintFor(refusal) {
    if (refusal.status === 401)
        return unauthorizedHint(refusal);
    for (const [prefix, hint] of HINTS) {
        if (refusal.errors.some((error) => (0,errors/* hasCode */.up)(error.code, prefix)))
            return hint;
    }
    if (refusal.status === 429)
        return 'This key has used up its requests for now. Wait, or let fewer jobs share one key.';
    if (refusal.status >= 300 && refusal.status < 400)
        return "Redirects are not followed, since they could take the token to another host. Check that the base URL is Apple's, and that no proxy answers in its place.";
    if (refusal.status >= 500)
        return "That is a fault on Apple's side, usually a passing one: run this again in a few minutes.";
    return 'Compare the request with the Enterprise Program API documentation.';
}
function unauthorizedHint({ clockSkew = 0 }) {
    if ((0,token/* isHarmlessSkew */.ae)(clockSkew))
        return NOT_AUTHORIZED;
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${(0,build_text/* formatDuration */.a3)(Math.abs(clockSkew))} ${direction} Apple's, so that its tokens hold at another time than now. Set the clock (with NTP) and run this again. If it is rejected all the same: ${NOT_AUTHORIZED}`;
}

;// CONCATENATED MODULE: ./build/client/api-error.js



class ApiError extends errors/* EpapiError */.Uo {
    method;
    path;
    status;
    errors;
    clockSkew;
    rateLimit;
    constructor(refusal, hint = hintFor(refusal)) {
        super({
            code: `API.${refusal.errors[0]?.code ?? refusal.status}`,
            message: `${refusal.method} ${(0,build_text/* printable */.g$)(refusal.path)} was answered with ${refusal.status}${describe(refusal.errors)}`,
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
        return this.errors.some((error) => (0,errors/* hasCode */.up)(error.code, prefix));
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
    return `:${shown.join(';')}${more}`;
}


/***/ }),

/***/ 984:
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

/***/ 398:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ realSystem)
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


/***/ }),

/***/ 184:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lr: () => (/* binding */ mayBeSecret),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
function printable(text, limit = 300) {
    const cut = text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
    return cut
        .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b')
        .replace(/[\ud800-\udfff]/gu, '\ufffd');
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

/***/ 743:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = require("node:fs");

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:readline/promises"
const promises_namespaceObject = require("node:readline/promises");
// EXTERNAL MODULE: ./build/system.js
var system = __nccwpck_require__(398);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __nccwpck_require__(96);
// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(743);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __nccwpck_require__(947);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var options = __nccwpck_require__(233);
;// CONCATENATED MODULE: ./build/cli/run.js






const SUBCOMMANDS = {
    token: () => Promise.all(/* import() */[__nccwpck_require__.e(899), __nccwpck_require__.e(185)]).then(__nccwpck_require__.bind(__nccwpck_require__, 185)),
    api: () => Promise.all(/* import() */[__nccwpck_require__.e(899), __nccwpck_require__.e(328), __nccwpck_require__.e(276)]).then(__nccwpck_require__.bind(__nccwpck_require__, 276)),
    doctor: () => Promise.all(/* import() */[__nccwpck_require__.e(899), __nccwpck_require__.e(328), __nccwpck_require__.e(215)]).then(__nccwpck_require__.bind(__nccwpck_require__, 215)),
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
        return (0,exit_codes/* exitCodeOf */.F)(error.code, error instanceof api_error/* ApiError */.h ? error.status : undefined);
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
    const near = (0,options/* nearest */.pA)(name, Object.keys(SUBCOMMANDS));
    return (0,options/* usageError */.Wp)(`There is no subcommand ${(0,build_text/* quoteValue */.cl)(name)}.`, near ? `Did you mean epapi ${near}?` : 'See epapi --help.');
}
async function describeCommand() {
    const lines = [];
    for (const name of Object.keys(SUBCOMMANDS)) {
        lines.push(`  ${name.padEnd(10)}${(await load(name)).summary}`);
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
async function ask(question) {
    const terminal = (0,promises_namespaceObject.createInterface)({ input: process.stdin, output: process.stderr });
    try {
        return await terminal.question(question);
    }
    finally {
        terminal.close();
    }
}
const world = {
    env: process.env,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
    readStdin: () => (0,external_node_fs_.readFileSync)(0, 'utf8'),
    system: system/* realSystem */.q,
};
void runCli(process.argv.slice(2), world).then((exit) => {
    process.exitCode ??= exit;
});

module.exports = __webpack_exports__;
/******/ })()
;