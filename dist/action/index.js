/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7185:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ readInputTexts),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   kK: () => (/* binding */ readVariableName),
/* harmony export */   s7: () => (/* binding */ COMMON_INPUTS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6184);


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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'INPUT',
        message: `The input ${name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteValue */ .cl)(text)}.`,
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'INPUT',
        message: `The input export-env is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteValue */ .cl)(text)}, which ${wrong}.`,
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


/***/ }),

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

/***/ 3163:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ LONGEST_LIFETIME),
/* harmony export */   YK: () => (/* binding */ isLifetime),
/* harmony export */   er: () => (/* binding */ readLifetime),
/* harmony export */   s5: () => (/* binding */ lifetimeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6184);


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

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ signToken)
/* harmony export */ });
/* unused harmony export AUDIENCE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _backdate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5403);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3163);



const AUDIENCE = 'apple-developer-enterprise-v1';
function signToken(credentials, options, now) {
    const { lifetime = _lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_LIFETIME */ .Dh, scope = [] } = options;
    if (!(0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .isLifetime */ .YK)(lifetime))
        throw (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_1__/* .lifetimeError */ .s5)(String(lifetime));
    const second = Math.floor(now / 1000);
    const issuedAt = second - _backdate_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKDATE */ .Q;
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
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   cl: () => (/* binding */ quoteValue),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   lr: () => (/* binding */ mayBeSecret),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony exports withoutCommands, wellFormed, escapeControls */
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

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

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

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

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





// EXTERNAL MODULE: ./build/system.js
var system = __nccwpck_require__(6398);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
            written += (0,external_node_fs_.writeSync)(1, bytes, written);
        }
        catch (error) {
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}

;// CONCATENATED MODULE: ./build/action/start.js



const core = { error: error, exportVariable: exportVariable, getInput: getInput, info: info, notice: notice, setFailed: setFailed, setOutput: setOutput, setSecret: setSecret, warning: warning };
const main_fetch = async (url, init) => {
    const { readProxySettings, withProxy } = await __nccwpck_require__.e(/* import() */ 91).then(__nccwpck_require__.bind(__nccwpck_require__, 7091));
    return withProxy(system/* realSystem */.q, readProxySettings(process.env)).fetch(url, init);
};
function startAction(run) {
    writeStdoutAtOnce();
    const surroundings = { env: process.env, folder: process.cwd(), untilStopped: system/* untilStopped */.s };
    void run(core, { ...system/* realSystem */.q, fetch: main_fetch }, surroundings);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(9984);
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
    throw new errors/* EpapiError */.Uo({
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
    throw new errors/* EpapiError */.Uo({
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

// EXTERNAL MODULE: ./build/auth/lifetime.js
var auth_lifetime = __nccwpck_require__(3163);
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
    return new errors/* EpapiError */.Uo({ code: problem, message, hint });
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

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(6184);
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
    throw new errors/* EpapiError */.Uo({
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
    const lifetime = texts.lifetime.trim() === '' ? undefined : (0,auth_lifetime/* readLifetime */.er)(texts.lifetime);
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
    throw new errors/* EpapiError */.Uo({
        code: 'KEY_ID',
        message: 'The key ID and the issuer ID are the same value.',
        hint: 'They are two things: the key ID stands beside the key in the list at developer.apple.com under Users and Access \u2192 Integrations, the issuer ID (a UUID) above that list.',
    });
}

// EXTERNAL MODULE: ./build/auth/token.js
var auth_token = __nccwpck_require__(5987);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __nccwpck_require__(2998);
// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __nccwpck_require__(7185);
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

;// CONCATENATED MODULE: ./build/action/token.js






async function runTokenAction(core, system, surroundings) {
    try {
        const inputs = (0,action_inputs/* readInputTexts */.DF)(core, action_inputs/* INPUT_NAMES */.Qh);
        maskSecrets(core, inputs);
        await mintToken(core, system, inputs, surroundings);
    }
    catch (error) {
        const { failureText } = await __nccwpck_require__.e(/* import() */ 560).then(__nccwpck_require__.bind(__nccwpck_require__, 9560));
        core.setFailed(failureText(error));
    }
}
async function mintToken(core, system, inputs, surroundings) {
    const whenMissing = (0,action_inputs/* readChoice */.Kf)('on-missing-credentials', inputs.onMissingCredentials, ['fail', 'skip']);
    const verify = (0,action_inputs/* readChoice */.Kf)('verify', inputs.verify, ['false', 'true']) === 'true';
    const variable = (0,action_inputs/* readVariableName */.kK)(inputs.exportEnv);
    const baseUrl = (0,base_url/* readBaseUrl */.$P)(inputs.baseUrl.trim() === '' ? base_url/* APPLE_BASE_URL */.hb : inputs.baseUrl);
    const maxWait = await readWaiting(inputs.maxWait);
    const order = await readOrder(inputs);
    const missing = missingCredentials(inputs);
    if (missing.length > 0)
        return (await __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 5845))).goOnWithout(core, missing, whenMissing);
    const settings = readSettings(inputs);
    for (const warning of settings.warnings)
        core.warning(warning);
    const sign = () => {
        const token = (0,auth_token/* signToken */.z)(settings.credentials, settings.options, system.now());
        core.setSecret(token.value);
        return token;
    };
    const { scope } = settings.options;
    const { token, rateLimit } = verify
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(953), __nccwpck_require__.e(955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7955))).verifyAtApple(core, system, sign, scope, { baseUrl, maxWait })
        : { token: sign(), rateLimit: undefined };
    setOutputs(core, token, rateLimit);
    if (variable)
        core.exportVariable(variable, token.value);
    core.info(describeToken(token, settings, system));
    if (!order)
        return;
    const access = { credentials: settings.credentials, baseUrl, maxWait };
    await (await Promise.all(/* import() */[__nccwpck_require__.e(953), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8476))).provision(core, system, order, { access, surroundings });
}
async function readOrder(inputs) {
    const { manifest, mode, prune, profilesDir, githubToken } = inputs;
    const isPlain = [manifest, prune, profilesDir, githubToken].every((text) => text.trim() === '');
    if (isPlain && /^(plan)?$/.test(mode))
        return undefined;
    return (await __nccwpck_require__.e(/* import() */ 330).then(__nccwpck_require__.bind(__nccwpck_require__, 3330))).readProvisionOrder(inputs);
}
async function readWaiting(text) {
    return text.trim() === '' ? undefined : (await __nccwpck_require__.e(/* import() */ 812).then(__nccwpck_require__.bind(__nccwpck_require__, 4812))).readMaxWaitInput(text);
}
function setOutputs(core, token, rateLimit) {
    core.setOutput('token', token.value);
    core.setOutput('expires-at', (0,build_text/* formatInstant */.r4)(token.expiresAt));
    core.setOutput('expires-at-unix', token.expiresAt);
    core.setOutput('skipped', 'false');
    if (!rateLimit)
        return;
    core.setOutput('remaining', rateLimit.remaining);
    core.setOutput('limit', rateLimit.limit);
}
function describeToken(token, settings, system) {
    const life = (0,build_text/* formatDuration */.a3)(token.expiresAt - Math.floor(system.now() / 1000));
    const { length } = settings.options.scope;
    const limited = length === 0 ? '' : `, limited to ${length} ${length === 1 ? 'request' : 'requests'}`;
    return `Token for the Enterprise Program API signed${limited}. It expires in ${life}, at ${(0,build_text/* formatInstant */.r4)(token.expiresAt)}.`;
}

;// CONCATENATED MODULE: ./build/action/main.js


startAction(runTokenAction);

module.exports = __webpack_exports__;
/******/ })()
;