/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 185:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ readInputTexts),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   kK: () => (/* binding */ readVariableName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(184);


/** The inputs' names in action.yml. */
const INPUT_NAMES = {
    keyId: 'key-id',
    issuerId: 'issuer-id',
    privateKey: 'private-key',
    lifetime: 'token-lifetime',
    scope: 'scope',
    baseUrl: 'base-url',
    onMissingCredentials: 'on-missing-credentials',
    exportEnv: 'export-env',
    verify: 'verify',
};
function readInputTexts(core) {
    const texts = Object.entries(INPUT_NAMES).map(([name, input]) => [
        name,
        core.getInput(input, { trimWhitespace: false }),
    ]);
    return Object.fromEntries(texts);
}
/**
 * Reads an input that takes one of a few words.
 *
 * @param words the first one is the default, for an empty input
 * @throws EpapiError `INPUT`
 */
function readChoice(name, text, words) {
    const value = text.trim() === '' ? words[0] : words.find((word) => word === text.trim().toLowerCase());
    if (value !== undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'INPUT',
        message: `The input ${INPUT_NAMES[name]} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteValue */ .cl)(text)}.`,
        hint: `It takes ${words.join(' or ')}.`,
    });
}
/** Variables that the runner, the shell or a common program reads: to replace them would break or take over later steps. */
const RESERVED_VARIABLE = /^(GITHUB_|RUNNER_|ACTIONS_|INPUT_|LD_|DYLD_|NPM_CONFIG_|GIT_|NODE_|SSL_|PYTHON|PERL5|RUBY|JAVA|_JAVA|JDK_|PS\d)|_PROXY$|^(_|PATH|HOME|USER|LOGNAME|PWD|CI|SHELL|TERM|LANG|LC_ALL|TZ|IFS|ENV|BASH_ENV|PROMPT_COMMAND|TMPDIR|TMP|TEMP)$/i;
/** What someone gives who takes export-env for a switch. */
const SWITCH = /^(true|false|yes|no|on|off)$/i;
/**
 * Reads the name of the variable to export the token under.
 *
 * @returns undefined when none is wanted
 * @throws EpapiError `INPUT`
 */
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

/***/ 998:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl),
/* harmony export */   h: () => (/* binding */ APPLE_BASE_URL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(184);


/** Where the Enterprise Program API is. */
const APPLE_BASE_URL = 'https://api.enterprise.developer.apple.com';
/**
 * Reads a base URL: https, or http on this machine only, since a token goes there.
 *
 * @returns the origin, without a slash at its end
 * @throws EpapiError `BASE_URL`
 */
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
/** A user name, a password and a query can be secrets of their own, in whatever spelling of a URL. */
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
/** @param hostname as the URL parser gives it: lower case, IPv4 in four numbers, IPv6 in brackets */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}


/***/ }),

/***/ 447:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeAcceptance),
/* harmony export */   y: () => (/* binding */ readRateLimit)
/* harmony export */ });
/**
 * Reads the header `X-Rate-Limit: user-hour-lim:3500;user-hour-rem:500;`.
 *
 * @returns undefined when it is missing or in another form
 */
function readRateLimit(header) {
    const limit = /(?:^|[;\s])user-hour-lim:(\d{1,9})(?:$|[;\s])/.exec(header ?? '')?.[1];
    const remaining = /(?:^|[;\s])user-hour-rem:(\d{1,9})(?:$|[;\s])/.exec(header ?? '')?.[1];
    if (limit === undefined || remaining === undefined)
        return undefined;
    return { limit: Number(limit), remaining: Number(remaining) };
}
/** The line that says that Apple took a token, and what is left of the hour. */
function describeAcceptance(rateLimit) {
    const left = rateLimit
        ? `; ${rateLimit.remaining} of ${rateLimit.limit} requests are left in this hour`
        : '';
    return `Apple accepts the token${left}.`;
}


/***/ }),

/***/ 984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ EpapiError),
/* harmony export */   f_: () => (/* binding */ defectText),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/** The base of every error that this project throws on purpose; anything else that escapes is a defect. */
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
/** True when `code` is `prefix` itself or lies below it (`KEY.RSA` lies below `KEY`). */
function hasCode(code, prefix) {
    return code === prefix || code.startsWith(`${prefix}.`);
}
/**
 * A text for an error that nobody threw on purpose: its kind and where it came from. Its message is left out,
 * since a library may have put into it what it was given.
 */
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
/** The machine's own clock, timers, randomness and network. */
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
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony export mayBeSecret */
/**
 * Makes text that came from outside fit to be printed: one line, no control or direction-changing
 * characters, no start of a runner command in the old style (`##[`, read anywhere in a line), bounded.
 *
 * @param text anything
 * @param limit the most characters to print before an ellipsis
 */
function printable(text, limit = 300) {
    const cut = text.length > limit ? `${text.slice(0, limit)}\u2026` : text;
    return cut
        .replace(
    // eslint-disable-next-line no-control-regex -- these are what it is about
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b')
        .replace(/[\ud800-\udfff]/gu, '\ufffd');
}
/**
 * The value of an input that is not meant to be a secret, in quotes, for an error that names it. A value that
 * may be key material which was put into the wrong input is described, not shown.
 *
 * @param whole what the value is a part of, which may be key material where a part alone does not look like it
 */
function quoteValue(value, whole = value) {
    return mayBeSecret(whole) || mayBeSecret(value)
        ? 'a value that is not shown because it looks like key material'
        : `"${printable(value, 80)}"`;
}
/** A request, a URL or an absolute path, whose parts can be judged one by one. */
const LOCATION = /^([A-Z]{3,7}\s+\/v\d|https?:|[A-Za-z]:[\\/]|~?[\\/][\w.-]+[\\/])/;
/** True for text that could be a key or a token, or a good part of one, however it was wrapped. */
function mayBeSecret(text) {
    if (/PRIVATE|-----|eyJ/.test(text))
        return true;
    if (LOCATION.test(text))
        return text.split(/[\s/\\?&]+/).some(isDense);
    return isDense(text.replace(/\s|\\[nr]|[:,]/g, ''));
}
/** True for a long run of base64 or hexadecimal, and for a shorter one that is mixed as words are not. */
function isDense(text) {
    const runs = text.match(/[A-Za-z0-9+/=_-]{20,}/g) ?? [];
    return runs.some((run) => run.length >= 40 || (/\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run)));
}
/**
 * A length of time for people: `45 s`, `19 min`, `1 h 5 min`.
 *
 * @param seconds not negative; below ten, one decimal is kept
 */
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
/**
 * A moment as ISO 8601 in UTC with seconds: `2026-11-23T23:59:00Z`.
 *
 * @param unixSeconds whole seconds since 1970-01-01T00:00:00Z
 */
function formatInstant(unixSeconds) {
    const date = new Date(unixSeconds * 1000);
    const two = (number) => String(number).padStart(2, '0');
    // toISOString would make V8 load its table of time zones first: 0.2 ms of each token.
    const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
    return `${day}T${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}Z`;
}


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

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
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
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
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
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
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




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
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = utils_toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', file_command_prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
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
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
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
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
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
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
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
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/system.js
var system = __nccwpck_require__(398);
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/action/stdout.js

/**
 * Makes `process.stdout.write`, through which @actions/core speaks to the runner, write at once on every
 * platform: a mask is out before the next statement runs, whatever becomes of the process after that. (A
 * pipe is asynchronous on POSIX systems.) It also starts sooner than a stream: `bench/` shows by how much.
 */
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
/** Runs a function that writes many lines, and writes them as one when it is through, even if it throws. */
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
            // A pipe that does not block is full: wait a moment for its reader.
            if (error.code !== 'EAGAIN')
                throw error;
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
    }
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __nccwpck_require__(984);
;// CONCATENATED MODULE: ./build/auth/identifiers.js

const WHERE = 'developer.apple.com under Users and Access \u2192 Integrations';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TEN = /^[A-Z0-9]{10}$/;
/** What text can evidently be that is neither a key ID nor an issuer ID. The first that fits names it. */
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
/**
 * Reads a key ID, such as Apple shows in the list of keys: ten capital letters and digits.
 *
 * @throws EpapiError `KEY_ID` when it is evidently something else
 */
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
/**
 * Reads an issuer ID, such as Apple shows above the list of keys: a UUID.
 *
 * @throws EpapiError `ISSUER_ID` when it is evidently something else
 */
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

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(184);
;// CONCATENATED MODULE: ./build/auth/lifetime.js


/** Seconds. Apple computes a token's lifetime as `exp - iat` and rejects more than this. */
const LONGEST_LIFETIME = 1200;
/**
 * Reads a lifetime: a number of seconds (`90`), or one with its unit (`90s`, `20m`).
 *
 * @returns seconds, from 1 to {@link LONGEST_LIFETIME}
 * @throws EpapiError `TOKEN_LIFETIME`
 */
function readLifetime(text) {
    const [, digits = '', unit] = /^(\d{1,9})(s|m)?$/.exec(text.trim()) ?? [];
    const seconds = digits === '' ? NaN : Number(digits) * (unit === 'm' ? 60 : 1);
    if (isLifetime(seconds))
        return seconds;
    throw lifetimeError((0,build_text/* quoteValue */.cl)(text));
}
/** True for whole seconds from 1 to {@link LONGEST_LIFETIME}. */
function isLifetime(seconds) {
    return Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_LIFETIME;
}
/** @param found what was given instead, fit to be printed */
function lifetimeError(found) {
    return new errors/* EpapiError */.Uo({
        code: 'TOKEN_LIFETIME',
        message: `The token lifetime is ${found}, which is not a whole number of seconds between 1 second and 20 minutes.`,
        hint: 'Give seconds ("120") or a unit ("120s", "2m"); Apple rejects tokens that live longer than 20 minutes ("20m").',
    });
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./build/auth/lib/der-key.js

/** The three containers that a private key comes in; Apple's is the first. */
const CONTAINERS = ['pkcs8', 'sec1', 'pkcs1'];
/**
 * Reads DER as a private key, whatever its container and algorithm.
 *
 * @returns undefined when it is none; `encrypted` when it cannot be read without a password
 */
function parseDerKey(der) {
    for (const container of CONTAINERS) {
        try {
            return { key: (0,external_node_crypto_namespaceObject.createPrivateKey)({ key: der, format: 'der', type: container }), container };
        }
        catch (error) {
            if (error.code === 'ERR_MISSING_PASSPHRASE')
                return 'encrypted';
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/auth/lib/key-problems.js

// Without the dashes of a PEM: a runner masks each line of the key, and would mask them here too.
const WANTED = 'Store the whole content of the AuthKey_\u2026.p8 file that Apple let you download when the key was generated, from its BEGIN line to its END line.';
const OTHER_KEY = `Keys for the Enterprise Program API are EC keys on the curve P-256. ${WANTED}`;
const NEW_KEY = 'If the file is lost, generate a new key at developer.apple.com under Users and Access \u2192 Integrations: Apple lets a key be downloaded only once.';
/**
 * Everything that can be wrong with a private key. The texts are constants on purpose: nothing of what was
 * read can get into a message, not even its length.
 */
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
/** The codes of all problems that a private key can have. */
const KEY_PROBLEMS = Object.keys(PROBLEMS);
/** The error for a problem. It carries no cause: what a cryptography library says of its input stays out. */
function keyError(problem) {
    const [message, hint] = PROBLEMS[problem];
    return new errors/* EpapiError */.Uo({ code: problem, message, hint });
}

;// CONCATENATED MODULE: ./build/auth/lib/pem.js
const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 ]{0,39})-----/g;
/** The PEM blocks of a text, in order, whatever stands between them; line breaks may have become spaces. */
function pemBlocks(text) {
    const begins = [...text.matchAll(BEGIN)];
    return begins.map((begin, index) => {
        const label = begin[1] ?? '';
        const rest = text.slice(begin.index + begin[0].length, begins[index + 1]?.index);
        const end = rest.indexOf(`-----END ${label}-----`);
        return { label, body: end < 0 ? rest : rest.slice(0, end), complete: end >= 0 };
    });
}
/** True when a text has something of a PEM, if only half of it. */
function hasPemMarker(text) {
    return /-----(BEGIN|END) [A-Z0-9]/.test(text);
}
/**
 * The bytes of a base64 or base64url text, its white space ignored.
 *
 * @returns undefined when the text is empty or holds anything else
 */
function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    return /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}
/** The lines of base64 between BEGIN and END in the PEM of some DER, 64 characters each. */
function pemLines(der) {
    return der.toString('base64').match(/.{1,64}/g) ?? [];
}

;// CONCATENATED MODULE: ./build/auth/private-key.js




/** Characters; a key takes some 250, and a repository secret may have 48 KiB. */
const MAX_LENGTH = 65_536;
const CURVE_PROBLEMS = { secp384r1: 'KEY.EC_P384', secp521r1: 'KEY.EC_P521' };
/** The PEM labels of what is evidently not a usable key, whatever the bytes below them are. */
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
/**
 * Reads a private key for the Enterprise Program API in any form that people store it in: PEM with any line
 * ends, with literal `\n`, in quotes, on one line with spaces; base64 of the PEM; base64 of the DER.
 *
 * @param text what the secret holds; undefined, as of a variable that is not set, is as good as empty
 * @returns an EC key on P-256; printing it shows nothing of the key
 * @throws EpapiError with a code below `KEY`; its texts hold nothing of the input
 */
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
/** Takes off what shells, editors and JSON put around or into a text: a BOM, quotes, literal `\n` and `\r`. */
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
/** What a text without PEM lines can evidently be that is no key. */
const OTHER_TEXTS = [
    [/^\$|^%\w+%$|^\{\{|^\*+$/, 'KEY.PLACEHOLDER'],
    [/^[{[]/, 'KEY.JSON'],
    [/^[A-Z0-9]{10}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'KEY.IDENTIFIER'],
    [/^eyJ[\w-]*\.[\w-]*\./, 'KEY.TOKEN'],
];
/** A text without PEM lines: base64 of a PEM or of DER, or something else altogether. */
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
    const algorithm = key.asymmetricKeyType ?? '';
    if (algorithm.startsWith('rsa'))
        return 'KEY.RSA';
    if (algorithm !== 'ec')
        return 'KEY.OTHER_ALGORITHM';
    const curve = key.asymmetricKeyDetails?.namedCurve ?? '';
    if (curve !== 'prime256v1')
        return CURVE_PROBLEMS[curve] ?? 'KEY.EC_OTHER';
    return fitsItsPublicHalf(key) ? undefined : 'KEY.DAMAGED';
}
/** False for a number that was changed on the way: it would sign, and Apple would reject every signature. */
function fitsItsPublicHalf(key) {
    const probe = Buffer.from('probe');
    try {
        // Given a private key, verify takes the public half that is stored beside it.
        return (0,external_node_crypto_namespaceObject.verify)('sha256', probe, key, (0,external_node_crypto_namespaceObject.sign)('sha256', probe, key));
    }
    catch {
        return false;
    }
}
/** What DER is that is not a private key. */
function derProblem(der) {
    if (succeeds(() => new external_node_crypto_namespaceObject.X509Certificate(der)))
        return 'KEY.CERTIFICATE';
    if (succeeds(() => (0,external_node_crypto_namespaceObject.createPublicKey)({ key: der, format: 'der', type: 'spki' })))
        return 'KEY.PUBLIC';
    // A PFX is a SEQUENCE that begins with the INTEGER 3, its version (RFC 7292, section 4).
    const content = contentOf(der);
    if (content.subarray(0, 3).equals(Buffer.of(2, 1, 3)))
        return 'KEY.PKCS12';
    // A certification request is a SEQUENCE of a SEQUENCE that begins with its version, 0 (RFC 2986, section 4).
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
/** What follows the tag and the length of a DER value. */
function contentOf(der) {
    return der.subarray(2 + lengthOfLength(der));
}
/** How many bytes behind the first length byte belong to the length of a DER value. */
function lengthOfLength(der) {
    const first = der[1] ?? 0;
    return first > 0x80 && first <= 0x84 ? first - 0x80 : 0;
}
/** True when the outermost DER value says that it is longer than what is there. */
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


/** The parameters that Apple leaves out when it matches a request with a scope. */
const IGNORED = ['limit', 'cursor', 'sort'];
/**
 * Reads a scope: one request per line, `GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION`.
 * Empty lines count for nothing.
 *
 * @throws EpapiError `SCOPE`, naming the line
 */
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
    // Anything else in a request line is not sent as it stands, so Apple would never see a match.
    if (!/^[\w\-.~%!$&'()*+,;=:@/?[\]]+$/.test(target))
        return 'it has characters that are not allowed in a URL';
    return undefined;
}
function ignoredParameters(request) {
    const names = [...new URLSearchParams(request.split('?')[1] ?? '').keys()];
    return IGNORED.filter((name) => names.includes(name));
}

;// CONCATENATED MODULE: ./build/auth/settings.js





/** Which of the three secrets are empty. */
function missingCredentials(texts) {
    return ['keyId', 'issuerId', 'privateKey'].filter((name) => texts[name].trim() === '');
}
/**
 * Reads everything that a token is made from.
 *
 * @throws EpapiError `KEY_ID`, `ISSUER_ID`, below `KEY`, `TOKEN_LIFETIME` or `SCOPE`, the first that is wrong
 */
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
/**
 * Reads the three secrets alone, for programs that sign with `createTokenSource` or `signToken`.
 *
 * @param texts as they come from an environment: undefined is as good as empty
 * @throws EpapiError `KEY_ID`, `ISSUER_ID` or below `KEY`
 */
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

;// CONCATENATED MODULE: ./build/auth/token.js


/** The only audience of the Enterprise Program API. */
const AUDIENCE = 'apple-developer-enterprise-v1';
/** Seconds by which `iat` lies in the past, so that a clock that is a little ahead does no harm. */
const BACKDATE = 60;
/**
 * Signs a token for the Enterprise Program API: a JWT with ES256.
 *
 * It can be used for `lifetime` seconds, except that Apple counts from `iat`, which is backdated: the whole,
 * `exp - iat`, never exceeds {@link LONGEST_LIFETIME}, so the longest token can be used for 19 minutes.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @throws EpapiError `TOKEN_LIFETIME`
 */
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
    // JWS wants r and s side by side (RFC 7518, section 3.4), not the DER that is the default.
    const signature = (0,external_node_crypto_namespaceObject.sign)('sha256', Buffer.from(signed), {
        key: credentials.privateKey,
        dsaEncoding: 'ieee-p1363',
    });
    return { value: `${signed}.${signature.toString('base64url')}`, issuedAt, expiresAt };
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}

// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __nccwpck_require__(998);
// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __nccwpck_require__(447);
;// CONCATENATED MODULE: ./build/client/wait.js

/** The line that announces a wait. */
function describeWait(wait) {
    return `${wait.reason}; waiting ${(0,build_text/* formatDuration */.a3)(wait.seconds)} before attempt ${wait.nextAttempt}`;
}

// EXTERNAL MODULE: ./build/action/inputs.js
var action_inputs = __nccwpck_require__(185);
;// CONCATENATED MODULE: ./build/auth/secret-forms.js



/** Characters; what is shorter says nothing of a key, and to mask it would only make a log unreadable. */
const SHORTEST = 6;
/** Characters of a piece between spaces where nothing says that it is a key: words must not be masked. */
const SHORTEST_PIECE = 16;
/**
 * Every form of a private key that could turn up in a log, for masking: as it was given, decoded, each line of
 * it, its base64 on one line, its normalised PEM, its bytes in hexadecimal, and the private number itself.
 * Works for anything, also for what is no key.
 *
 * A runner masks lines of a log, so no form spans lines unless it is a whole that the runner splits itself.
 *
 * @param text what the secret holds
 */
function secretForms(text) {
    const forms = new Set();
    addGiven(forms, text);
    if (!hasPemMarker(text))
        addDecoded(forms, text);
    return [...forms].filter((form) => form.length >= SHORTEST && !isPemMarker(form));
}
/** The PEM that base64 stands for, also where it was encoded more often than can be read. */
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
/** True for a marker and nothing else but quotes: masked, it would be missing from our own explanations. */
function isPemMarker(form) {
    return /^["'`]*(-----)?(BEGIN|END) [A-Z0-9 ]+(-----)?["'`]*$/.test(form);
}
/** The base64 between two PEM lines, or the base64 that is all there is, in pieces and as a whole. */
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
/** The number that the whole secret comes down to, as base64url; undefined for kinds that have no JWK. */
function privateNumber(key) {
    try {
        return key.export({ format: 'jwk' }).d;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/mask.js



/**
 * Masks the private key in every form that could turn up in the log. Must come before anything else is written:
 * the runner masks only what is printed after it was told.
 *
 * The key ID and the issuer ID are no secrets, and a masked value makes the runner drop outputs that contain
 * it; but a private key that was put into the wrong input is masked as well.
 */
function maskPrivateKey(core, inputs) {
    const others = Object.values(inputs).filter((text) => text !== inputs.privateKey && holdsPrivateKey(text));
    const forms = new Set([inputs.privateKey, ...others].flatMap(secretForms));
    holdStdout(() => {
        for (const form of forms)
            core.setSecret(form);
    });
}
/** Characters; no private key is shorter, in any form. */
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









/** Runs the action: reads the inputs, mints a token, sets the outputs. Fails the step instead of throwing. */
async function runTokenAction(core, system) {
    try {
        const inputs = (0,action_inputs/* readInputTexts */.DF)(core);
        maskPrivateKey(core, inputs);
        await mintToken(core, system, inputs);
    }
    catch (error) {
        core.setFailed(failureText(error));
    }
}
async function mintToken(core, system, inputs) {
    const whenMissing = (0,action_inputs/* readChoice */.Kf)('onMissingCredentials', inputs.onMissingCredentials, ['fail', 'skip']);
    const verify = (0,action_inputs/* readChoice */.Kf)('verify', inputs.verify, ['false', 'true']) === 'true';
    const variable = (0,action_inputs/* readVariableName */.kK)(inputs.exportEnv);
    const baseUrl = (0,base_url/* readBaseUrl */.$)(inputs.baseUrl.trim() === '' ? base_url/* APPLE_BASE_URL */.h : inputs.baseUrl);
    const missing = missingCredentials(inputs);
    if (missing.length > 0)
        return goOnWithout(core, missing, whenMissing);
    const settings = readSettings(inputs);
    for (const warning of settings.warnings)
        core.warning(warning);
    const sign = () => {
        const token = signToken(settings.credentials, settings.options, system.now());
        core.setSecret(token.value);
        return token;
    };
    const { scope } = settings.options;
    const { token, rateLimit } = verify
        ? await verifyAtApple(core, system, sign, scope, baseUrl)
        : { token: sign(), rateLimit: undefined };
    setOutputs(core, token, rateLimit);
    if (variable)
        core.exportVariable(variable, token.value);
    core.info(describeToken(token, settings, system));
}
async function goOnWithout(core, missing, whenMissing) {
    const { missingCredentialsError } = await __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 845));
    const error = await missingCredentialsError(missing);
    if (whenMissing === 'fail')
        throw error;
    core.notice(`Skipped: no token was made. ${error.message}`);
    core.setOutput('skipped', 'true');
}
async function verifyAtApple(core, system, sign, scope, baseUrl) {
    // Loaded here because a token that is not verified needs no network.
    const { verifyToken } = await __nccwpck_require__.e(/* import() */ 690).then(__nccwpck_require__.bind(__nccwpck_require__, 690));
    const token = sign();
    core.info(`Verifying the token with one request to ${baseUrl}`);
    const verified = await verifyToken(token, sign, scope, {
        baseUrl,
        system,
        onWait: (wait) => {
            core.info(describeWait(wait));
        },
    });
    core.info((0,rate_limit/* describeAcceptance */.j)(verified.rateLimit));
    return verified;
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
/** The input that an error is about, by the error's code. */
const INPUT_OF_CODE = [
    ['KEY_ID', 'keyId'],
    ['ISSUER_ID', 'issuerId'],
    ['KEY', 'privateKey'],
    ['TOKEN_LIFETIME', 'lifetime'],
    ['SCOPE', 'scope'],
    ['BASE_URL', 'baseUrl'],
];
/** What the file system said of GITHUB_OUTPUT or GITHUB_ENV. */
function isFileError(error) {
    return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
function failureText(error) {
    if (isFileError(error))
        return `A file of the runner cannot be written: ${error.code}. Nothing is wrong with the inputs.`;
    if (!(error instanceof errors/* EpapiError */.Uo))
        return (0,errors/* defectText */.f_)(error);
    const input = INPUT_OF_CODE.find(([prefix]) => (0,errors/* hasCode */.up)(error.code, prefix))?.[1];
    return `${input ? `${action_inputs/* INPUT_NAMES */.Qh[input]}: ` : ''}${error.message} ${error.hint}`;
}

;// CONCATENATED MODULE: ./build/action/main.js




// Each function by name: a bundler keeps the whole of a namespace that is handed on.
const core = { exportVariable: exportVariable, getInput: getInput, info: info, notice: notice, setFailed: setFailed, setOutput: setOutput, setSecret: setSecret, warning: warning };
writeStdoutAtOnce();
void runTokenAction(core, system/* realSystem */.q);

module.exports = __webpack_exports__;
/******/ })()
;