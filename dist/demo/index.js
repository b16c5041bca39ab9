/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ EpapiError),
/* harmony export */   up: () => (/* binding */ hasCode)
/* harmony export */ });
/* unused harmony export defectText */
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

/***/ 913:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ kindOfType),
/* harmony export */   Qn: () => (/* binding */ CERTIFICATE_KINDS)
/* harmony export */ });
/* unused harmony export typeByMarkers */
/* harmony import */ var _lib_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(455);

const APPLE = '1.2.840.113635.100';
const marker = (number) => `${APPLE}.6.1.${number}`;
const code = { usages: [_lib_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .OID */ .V.codeSigning] };
const CERTIFICATE_KINDS = [
    { type: 'IOS_DEVELOPMENT', label: 'iPhone Developer', markers: [marker(2)], holder: 'person', ...code },
    { type: 'IOS_DISTRIBUTION', label: 'iPhone Distribution', markers: [marker(4)], holder: 'team', ...code },
    { type: 'MAC_APP_DEVELOPMENT', label: 'Mac Developer', markers: [marker(12)], holder: 'person', ...code },
    {
        type: 'MAC_APP_DISTRIBUTION',
        label: '3rd Party Mac Developer Application',
        markers: [marker(7)],
        holder: 'team and ID',
        ...code,
    },
    {
        type: 'MAC_INSTALLER_DISTRIBUTION',
        label: '3rd Party Mac Developer Installer',
        markers: [marker(8)],
        usages: [`${APPLE}.4.9`],
        holder: 'team and ID',
    },
    {
        type: 'DEVELOPMENT',
        label: 'Apple Development',
        markers: [marker(2), marker(12)],
        holder: 'person',
        ...code,
    },
    {
        type: 'DISTRIBUTION',
        label: 'Apple Distribution',
        markers: [marker(4), marker(7)],
        holder: 'team and ID',
        ...code,
    },
    ...['DEVELOPER_ID_APPLICATION', 'DEVELOPER_ID_APPLICATION_G2'].map((type) => ({
        type,
        label: 'Developer ID Application',
        markers: [marker(13)],
        holder: 'team and ID',
        ...code,
    })),
    ...['DEVELOPER_ID_KEXT', 'DEVELOPER_ID_KEXT_G2'].map((type) => ({
        type,
        label: 'Developer ID Application',
        markers: [marker(13), marker(18)],
        holder: 'team and ID',
        ...code,
    })),
    ...['PASS_TYPE_ID', 'PASS_TYPE_ID_WITH_NFC'].map((type) => ({
        type,
        label: 'Pass Type ID',
        markers: [marker(16)],
        usages: [`${APPLE}.4.14`],
        holder: 'pass',
    })),
];
function kindOfType(type) {
    return CERTIFICATE_KINDS.find((kind) => kind.type === type);
}
function typeByMarkers(extensions) {
    const fits = CERTIFICATE_KINDS.filter(({ markers }) => markers.every((oid) => extensions.includes(oid)));
    const most = Math.max(...fits.map(({ markers }) => markers.length));
    return fits.find(({ markers }) => markers.length === most)?.type;
}


/***/ }),

/***/ 455:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ OID)
/* harmony export */ });
const OID = {
    uid: '0.9.2342.19200300.100.1.1',
    commonName: '2.5.4.3',
    countryName: '2.5.4.6',
    organizationName: '2.5.4.10',
    organizationalUnitName: '2.5.4.11',
    emailAddress: '1.2.840.113549.1.9.1',
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    data: '1.2.840.113549.1.7.1',
    signedData: '1.2.840.113549.1.7.2',
    encryptedData: '1.2.840.113549.1.7.6',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
    rsaEncryption: '1.2.840.113549.1.1.1',
    sha1WithRsa: '1.2.840.113549.1.1.5',
    sha256WithRsa: '1.2.840.113549.1.1.11',
    sha384WithRsa: '1.2.840.113549.1.1.12',
    sha512WithRsa: '1.2.840.113549.1.1.13',
    ecPublicKey: '1.2.840.10045.2.1',
    ecdsaWithSha1: '1.2.840.10045.4.1',
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
    ecdsaWithSha384: '1.2.840.10045.4.3.3',
    ecdsaWithSha512: '1.2.840.10045.4.3.4',
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
/* unused harmony exports enumerate, withoutCommands, wellFormed, escapeControls, mayBeSecret */
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

/***/ 573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = require("node:util");

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
// EXTERNAL MODULE: ./build/errors.js
var build_errors = __nccwpck_require__(984);
;// CONCATENATED MODULE: ./build/system.js
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
const ENDINGS = (/* unused pure expression or super */ null && (['SIGINT', 'SIGTERM', 'SIGHUP']));
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

// EXTERNAL MODULE: ./build/text.js
var build_text = __nccwpck_require__(184);
;// CONCATENATED MODULE: ./build/version.js
const VERSION = '0.1.0';

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
const CERTIFICATES = {
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
const PROFILES = {
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
    certificates: CERTIFICATES,
    devices: DEVICES,
    passTypeIds: PASS_TYPE_IDS,
    profiles: PROFILES,
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

;// CONCATENATED MODULE: ./build/client/base-url.js


const APPLE_BASE_URL = 'https://api.enterprise.developer.apple.com';
function readBaseUrl(text) {
    if (text === APPLE_BASE_URL)
        return text;
    const wrong = baseUrlProblem(text.trim());
    if (!wrong)
        return new URL(text.trim()).origin;
    throw new build_errors/* EpapiError */.Uo({
        code: 'BASE_URL',
        message: `The base URL is ${(0,build_text/* quoteValue */.cl)(withoutSecrets(text))}: ${wrong}.`,
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
var external_node_buffer_ = __nccwpck_require__(573);
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

;// CONCATENATED MODULE: ./build/json.js
function json_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/client/refusal.js


function readAppleErrors(body) {
    const errors = json_isObject(body) && Array.isArray(body['errors']) ? body['errors'] : [];
    return errors
        .slice(0, 20)
        .filter(json_isObject)
        .map((error) => ({
        code: refusal_text(error['code'], 100) || 'UNKNOWN',
        title: refusal_text(error['title']),
        detail: refusal_text(error['detail']),
        ...readSource(error['source']),
    }));
}
function readSource(source) {
    if (!json_isObject(source))
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
    const system = client.system ?? realSystem;
    const url = targetUrl(readBaseUrl(client.baseUrl ?? APPLE_BASE_URL), what.path);
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
            userAgent: `epapi-action/${VERSION}`,
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

;// CONCATENATED MODULE: ./build/client/wait.js

function describeWait(wait) {
    const { reason, seconds, nextAttempt } = wait;
    if (nextAttempt === undefined)
        return `${reason}; it has ${(0,build_text/* formatDuration */.a3)(seconds)} more`;
    if (seconds === 0)
        return `${reason}; attempt ${nextAttempt} follows at once`;
    return `${reason}; waiting ${(0,build_text/* formatDuration */.a3)(seconds)} before attempt ${nextAttempt}`;
}
const LONGEST = (/* unused pure expression or super */ null && (7 * 86_400));
const MAX_WAIT_HINT = (/* unused pure expression or super */ null && (`Give seconds, or 90s, 15m, 2h; at most ${formatDuration(LONGEST)}, and 0 for not at all.`));
function readMaxWait(text) {
    const [, digits, unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const seconds = Number(digits) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
    return seconds <= LONGEST ? seconds : undefined;
}

;// CONCATENATED MODULE: ./build/emulator/chance.js
function repeatableChance(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

;// CONCATENATED MODULE: ./build/emulator/dates.js
const SECOND = 1000;
const DAY = 86_400_000;
const YEAR = 365 * DAY;
function appleDate(time) {
    const whole = Math.floor(time / SECOND) * SECOND;
    return new Date(whole).toISOString().replace('Z', '+00:00');
}
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9900, 0, 1);
const CLOCK_EARLIEST = Date.UTC(1970, 0, 1);
const CLOCK_LATEST = Date.UTC(9000, 0, 1);
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/;
function readInstant(text) {
    const [whole, year, month, day] = INSTANT.exec(typeof text === 'string' ? text : '') ?? [];
    if (whole === undefined)
        return undefined;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day))
        return undefined;
    const time = Date.parse(whole);
    return time >= EARLIEST && time < LATEST ? time : undefined;
}
function readClockTime(text) {
    const time = readInstant(text);
    return time !== undefined && isReachable(time) ? time : undefined;
}
function isReachable(time) {
    return time >= CLOCK_EARLIEST && time < CLOCK_LATEST;
}
function isPast(date, now) {
    return typeof date === 'string' && Date.parse(date) <= now;
}

;// CONCATENATED MODULE: ./build/emulator/input-error.js

function inputError(message) {
    return new build_errors/* EpapiError */.Uo({
        code: 'EMULATOR',
        message,
        hint: 'See docs/emulator.md for scenarios, and for the form of a seed, a state, a fault and a quirk.',
    });
}

;// CONCATENATED MODULE: ./build/emulator/fault-rules.js



const KINDS = {
    'rate-limited': ['retryAfter', 'seconds'],
    reset: ['done'],
    stall: ['done'],
    'half-json': [],
    'cut-body': [],
    'stale-read': [],
    'next-repeats': [],
    'next-elsewhere': [],
    'next-invalid': [],
    'membership-lapsed': [],
    'agreement-unsigned': [],
    unauthorized: [],
};
const STATUS_FIELDS = ['status', 'headers', 'body', 'done'];
const RETRY_AFTER = ['seconds', 'date', 'milliseconds', 'none'];
const RULE_FIELDS = ['fault', 'requests', 'method', 'path', 'chance', 'times'];
const isText = (value) => typeof value === 'string';
const isWhole = (value) => Number.isInteger(value) && value > 0;
const CHECKS = {
    requests: (value) => Array.isArray(value) && value.every(isWhole),
    method: (value) => isText(value) && /^[A-Z]+$/.test(value),
    path: (value) => isText(value) && /^\/[^?#]*$/.test(value),
    chance: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    times: isWhole,
    status: (value) => isWhole(value) && value >= 200 && value <= 599,
    headers: (value) => json_isObject(value) && Object.entries(value).every(isHeader),
    body: isText,
    done: (value) => typeof value === 'boolean',
    retryAfter: (value) => RETRY_AFTER.includes(value),
    seconds: (value) => typeof value === 'number' && value >= 0 && value <= 1e9,
    kind: isText,
};
const WANTED = {
    requests: 'a list of numbers from 1 on',
    method: 'a method in capitals, such as POST',
    path: 'a path without a query, such as /v1/profiles',
    chance: 'a number from 0 to 1',
    times: 'a number from 1 on',
    status: 'a number from 200 to 599',
    headers: 'an object of names and texts that HTTP can send: no line ends, nothing beyond Latin-1',
    body: 'a text',
    done: 'true or false',
    retryAfter: `one of ${RETRY_AFTER.join(', ')}`,
    seconds: 'a number from 0 to 1000000000',
    kind: 'a text',
};
const BODILESS = [204, 205, 304];
function readFaultRules(value) {
    if (!Array.isArray(value))
        throw inputError('Faults are a list of rules.');
    return value.map((rule, index) => {
        const place = `fault ${index + 1}`;
        checkFields(rule, RULE_FIELDS, place);
        const { fault } = rule;
        const kind = json_isObject(fault) ? fault['kind'] : undefined;
        const fields = kind === undefined ? STATUS_FIELDS : fieldsOf(kind);
        if (!fields)
            throw inputError(`In ${place}: there is no kind ${(0,build_text/* printable */.g$)(String(kind), 40)}.`);
        checkFields(fault, [...fields, 'kind'], place);
        if (kind === undefined && !('status' in fault))
            throw inputError(`In ${place}: a fault has a kind or a status.`);
        checkBody(fault, place);
        return rule;
    });
}
function checkBody({ status, body }, place) {
    if (body !== undefined && BODILESS.includes(status ?? 0))
        throw inputError(`In ${place}: an answer with the status ${status} has no body.`);
}
function fieldsOf(kind) {
    return typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
}
function checkFields(value, known, place) {
    if (!json_isObject(value))
        throw inputError(`In ${place}: an object is wanted.`);
    for (const [name, inner] of Object.entries(value)) {
        if (!known.includes(name))
            throw inputError(`In ${place}: ${(0,build_text/* printable */.g$)(name, 40)} is not known here.`);
        if (CHECKS[name]?.(inner) === false)
            throw inputError(`In ${place}: ${name} has a wrong value, ${WANTED[name]} is wanted.`);
    }
}
function isHeader([name, value]) {
    return /^[\w-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

;// CONCATENATED MODULE: ./build/emulator/quirks.js



const QUIRKS = {
    'identifier-filter-matches-more': {
        text: 'filter[identifier] of bundleIds finds every identifier that contains the value, not only the same.',
        source: 'bitrise, codemagic',
        on: true,
    },
    'platform-filter-ignored': {
        text: 'filter[platform] of bundleIds is accepted and does nothing.',
        source: 'bitrise, codemagic',
        on: true,
    },
    'universal-platform': {
        text: 'A new bundle ID is given back with the platform UNIVERSAL, which the OpenAPI document does not have.',
        source: 'AvdLee swift SDK',
        on: true,
    },
    'expired-profiles-hidden': {
        text: 'Expired profiles are absent from GET /v1/profiles, yet visible by their ID and under their bundle ID.',
        source: 'bitrise',
        on: true,
    },
    'expired-profiles-hold-names': {
        text: 'An expired profile still holds its name: a new one with the same name is refused.',
        source: 'bitrise',
        on: true,
    },
    'expired-profiles-stay-active': {
        text: 'profileState stays ACTIVE after the profile has expired; without this it turns INVALID.',
        source: 'fastlane, rorkai',
        on: true,
    },
    'capabilities-invalidate-profiles': {
        text: 'A change of the capabilities of a bundle ID makes its profiles INVALID.',
        source: 'fastlane, rorkai',
        on: true,
    },
    'revocation-invalidates-profiles': {
        text: 'Deleting a certificate, which revokes it, makes the profiles that hold it INVALID.',
        source: 'fastlane, rorkai',
        on: true,
    },
    'zombie-profiles': {
        text: 'A profile marked as zombie is listed and can be deleted, yet is 404 when it is read. The scenario broken has some.',
        source: 'codemagic, EAS',
        on: true,
    },
    'two-distribution-certificates': {
        text: 'A team has at most two current in-house distribution certificates: a third is a 409.',
        source: 'fastlane',
        on: true,
    },
    'distribution-query-is-empty': {
        text: 'filter[certificateType]=DISTRIBUTION finds nothing: in-house certificates are IOS_DISTRIBUTION.',
        source: 'fastlane, codemagic',
        on: true,
    },
    'in-house-takes-no-devices': {
        text: 'An in-house profile that is to be made with devices is a 409.',
        source: 'codemagic',
        on: true,
    },
    'devices-per-class-and-year': {
        text: 'A team registers at most 100 devices of a class in a year (of the calendar, in UTC). Disabling one frees nothing.',
        source: 'believed, not confirmed',
        on: true,
    },
    'relative-next-links': {
        text: 'links.next is a path without scheme and host.',
        source: 'fastlane, rorkai',
        on: false,
    },
};
const NAMES = Object.keys(QUIRKS);
function listQuirks(quirks = chooseQuirks()) {
    return NAMES.map((name) => ({ name, ...QUIRKS[name], on: quirks[name] }));
}
function chooseQuirks(changes = {}) {
    const defaults = Object.fromEntries(NAMES.map((name) => [name, QUIRKS[name].on]));
    return { ...defaults, ...changes };
}
function readQuirks(value) {
    if (!json_isObject(value))
        throw inputError('Quirks are an object of names and switches.');
    for (const [name, on] of Object.entries(value)) {
        if (!NAMES.includes(name))
            throw inputError(`There is no quirk ${(0,build_text/* printable */.g$)(name, 60)}.`);
        if (typeof on !== 'boolean')
            throw inputError(`The quirk ${name} is either true or false.`);
    }
    return value;
}

;// CONCATENATED MODULE: ./build/emulator/store.js

const TYPES = Object.keys(RESOURCES);
function createStore(data) {
    return storeOf(Object.fromEntries(TYPES.map((type) => [type, new Map(data[type]?.map((resource) => [resource.id, resource]))])));
}
function storeOf(maps) {
    let changes = [];
    let version = 0;
    let lists = {};
    let owners = new Map();
    const change = (type, id) => {
        version += 1;
        changes.push([type, id, maps[type].get(id)]);
        lists = {};
        owners = new Map();
        return maps[type];
    };
    const ownersOf = (type, owner) => {
        const key = `${type} of ${owner}`;
        const index = owners.get(key) ?? indexBy(maps[type].values(), linkTo(RESOURCES[type], owner));
        owners.set(key, index);
        return index;
    };
    return {
        find: (type, id) => maps[type].get(id),
        list: (type) => (lists[type] ??= [...maps[type].values()]),
        related: (descriptor, resource, relationship) => {
            const { type } = relationshipOf(descriptor, relationship);
            if (isOwned(descriptor, relationship))
                return owned(maps[type], resource, relationship);
            return ownersOf(type, descriptor.type).get(resource.id) ?? [];
        },
        put: (type, resource) => void change(type, resource.id).set(resource.id, resource),
        remove: (type, id) => void change(type, id).delete(id),
        begin: () => void (changes = []),
        stale: () => storeOf(withoutChanges(maps, changes)),
        get version() {
            return version;
        },
        data: () => Object.fromEntries(TYPES.map((type) => [type, [...maps[type].values()]])),
    };
}
function withoutChanges(maps, changes) {
    const copy = Object.fromEntries(TYPES.map((type) => [type, new Map(maps[type])]));
    for (const [type, id, before] of changes.toReversed()) {
        if (before)
            copy[type].set(id, before);
        else
            copy[type].delete(id);
    }
    return copy;
}
function relatedIds(resource, relationship) {
    return [resource.relationships?.[relationship] ?? []].flat();
}
function isOwned(descriptor, relationship) {
    return descriptor.create?.relationships[relationship] !== undefined;
}
function relationshipOf(descriptor, name) {
    const relationship = descriptor.relationships[name] ?? descriptor.create?.relationships[name];
    if (!relationship)
        throw new Error(`${descriptor.type} has no ${name}`);
    return relationship;
}
function owned(map, resource, relationship) {
    return relatedIds(resource, relationship).flatMap((id) => map.get(id) ?? []);
}
function linkTo(descriptor, target) {
    const links = Object.entries(descriptor.create?.relationships ?? {});
    const link = links.find(([, { type }]) => type === target)?.[0];
    if (link === undefined)
        throw new Error(`${descriptor.type} are not made with ${target}`);
    return link;
}
function indexBy(resources, link) {
    const index = new Map();
    for (const resource of resources) {
        for (const id of relatedIds(resource, link)) {
            const found = index.get(id);
            if (found)
                found.push(resource);
            else
                index.set(id, [resource]);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./build/emulator/written-text.js
function isWritten(value) {
    return typeof value === 'string' && !/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(value);
}

;// CONCATENATED MODULE: ./build/emulator/seed-check.js







const NEEDED = {
    bundleIds: ['identifier'],
    bundleIdCapabilities: ['capabilityType'],
    certificates: ['certificateType'],
    devices: ['udid'],
    passTypeIds: ['identifier'],
    profiles: ['name', 'profileType'],
    users: ['username'],
    userInvitations: ['email'],
};
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const FIELDS = ['id', 'attributes', 'relationships', 'zombie'];
function readResources(value) {
    if (!json_isObject(value))
        throw inputError('The resources of a state are an object of lists.');
    for (const [type, list] of Object.entries(value))
        checkList(type, list);
    return value;
}
function checkList(type, list) {
    const kind = (0,build_text/* printable */.g$)(type, 40);
    if (!isType(type))
        throw inputError(`There is no kind of resource ${kind}.`);
    if (!Array.isArray(list))
        throw inputError(`The ${kind} of a state are a list.`);
    const seen = new Set();
    list.forEach((resource, index) => {
        const problem = problemOf(type, resource) ?? repeated(seen, resource);
        if (problem !== undefined)
            throw inputError(`In ${kind}, number ${index + 1}: ${problem}.`);
    });
}
function isType(type) {
    return TYPES.includes(type);
}
function repeated(seen, resource) {
    const { id } = resource;
    if (seen.has(id))
        return `the id ${(0,build_text/* printable */.g$)(id, 40)} is there twice`;
    seen.add(id);
    return undefined;
}
function problemOf(type, resource) {
    if (!json_isObject(resource))
        return 'an object with an id and attributes is wanted';
    const { id, attributes, relationships = {}, zombie = false } = resource;
    const stranger = Object.keys(resource).find((name) => !FIELDS.includes(name));
    if (stranger !== undefined)
        return `${(0,build_text/* printable */.g$)(stranger, 40)} is not known here`;
    if (!isWritten(id) || id === '')
        return 'the id is a text, and not an empty one';
    if (!json_isObject(attributes))
        return 'the attributes are an object';
    if (!json_isObject(relationships))
        return 'the relationships are an object of IDs';
    if (typeof zombie !== 'boolean')
        return 'zombie is true or false';
    return attributesProblem(type, attributes) ?? relationshipsProblem(RESOURCES[type], relationships);
}
function attributesProblem(type, given) {
    const missing = NEEDED[type].find((name) => given[name] === undefined);
    if (missing !== undefined)
        return `the attribute ${missing} is missing`;
    const known = RESOURCES[type].attributes;
    for (const [name, is] of Object.entries(known)) {
        const value = given[name];
        const wanted = value === undefined ? undefined : wantedInstead(name, is, value);
        if (wanted !== undefined)
            return `the attribute ${name} is wrong, ${wanted} is wanted`;
    }
    return undefined;
}
function wantedInstead(name, is, value) {
    const otherwise = (good, wanted) => (good ? undefined : wanted);
    if (is.kind === 'settings')
        return otherwise(isListOf(value, json_isObject), 'a list of objects');
    if (is.kind === 'enums')
        return otherwise(isListOf(value, isWritten), 'a list of words');
    if (is.kind === 'date-time')
        return otherwise(readInstant(value) !== undefined, 'a date such as 2027-08-17T14:15:44.000+00:00');
    if (name === 'serialNumber')
        return otherwise(/^[\da-f]{1,40}$/i.test(String(value)), 'a text of 1 to 40 hexadecimal digits');
    if (name === 'uuid')
        return otherwise(UUID.test(String(value)), 'a UUID');
    if (name.endsWith('Content'))
        return otherwise(/^[\w+/=]+$/.test(String(value)), 'base64');
    return otherwise(isWritten(value), 'a text of characters that can be written');
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function relationshipsProblem({ type, create }, given) {
    for (const [name, ids] of Object.entries(given)) {
        const relationships = create?.relationships ?? {};
        const relationship = Object.hasOwn(relationships, name) ? relationships[name] : undefined;
        if (!relationship)
            return `${type} are not made with the relationship ${(0,build_text/* printable */.g$)(name, 40)}`;
        const good = relationship.many ? isListOf(ids, isWritten) : isWritten(ids);
        if (!good)
            return `the relationship ${name} is ${relationship.many ? 'a list of IDs' : 'an ID'}`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/emulator/state.js






const state_FIELDS = ['clockAhead', 'counter', 'quirks', 'authority', 'resources'];
const MOST_BEHIND = 100 * YEAR;
const MOST_AHEAD = 7000 * YEAR;
async function readState(value) {
    if (!json_isObject(value))
        throw inputError('A state is an object with resources.');
    const stranger = Object.keys(value).find((name) => !state_FIELDS.includes(name));
    if (stranger !== undefined)
        throw inputError(`A state has no ${(0,build_text/* printable */.g$)(stranger, 40)}, but ${state_FIELDS.join(', ')}.`);
    const { resources, clockAhead = 0, counter = 0, quirks = {}, authority } = value;
    if (typeof clockAhead !== 'number' || !(clockAhead >= -MOST_BEHIND && clockAhead <= MOST_AHEAD))
        throw inputError('clockAhead is a number of milliseconds, from -100 to 7000 years.');
    if (!Number.isSafeInteger(counter) || counter < 0)
        throw inputError('counter is a whole number.');
    return {
        clockAhead,
        counter: counter,
        quirks: readQuirks(quirks),
        ...(authority !== undefined && { authority: await readAuthority(authority) }),
        resources: readResources(resources),
    };
}
async function readAuthority(value) {
    const { restoreAuthority } = await __nccwpck_require__.e(/* import() */ 873).then(__nccwpck_require__.bind(__nccwpck_require__, 873));
    return (await restoreAuthority(value)).export();
}

;// CONCATENATED MODULE: ./build/emulator/controls.js








const CONTROLS = '/__emulator/';
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
function isControl(url) {
    return url.pathname.startsWith(CONTROLS);
}
const TABLE = {
    'GET clock': readClock,
    'POST clock': setClock,
    'GET faults': ({ faults }) => faults.list(),
    'POST faults': ({ faults }, body) => {
        faults.add(readFaultRules(body));
        return faults.list();
    },
    'DELETE faults': ({ faults }) => {
        faults.clear();
        return faults.list();
    },
    'GET state': (emulator) => emulator.state(),
    'PUT state': async (emulator, body) => {
        emulator.load(await readState(body));
        return readClock(emulator);
    },
    'GET quirks': ({ quirks }) => listQuirks(quirks),
    'PATCH quirks': (emulator, body) => {
        emulator.setQuirks(readQuirks(body));
        return listQuirks(emulator.quirks);
    },
};
async function answerControl(emulator, request) {
    const { hostname, pathname } = new URL(request.url);
    if (!LOOPBACK.includes(hostname))
        return say(403, { error: 'Only this machine may set the emulator.' });
    const text = await request.text();
    const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
    if (request.method !== 'GET' && !isJson)
        return say(415, { error: 'Send JSON, with the header content-type: application/json.' });
    const control = TABLE[`${request.method} ${pathname.slice(CONTROLS.length)}`];
    if (!control)
        return say(404, { error: `There is: ${Object.keys(TABLE).join(', ')}.` });
    try {
        return say(200, await control(emulator, text === '' ? undefined : parse(text)));
    }
    catch (error) {
        if (error instanceof build_errors/* EpapiError */.Uo)
            return say(400, { error: error.message, hint: error.hint });
        throw error;
    }
}
function say(status, document) {
    return new Response(JSON.stringify(document), { status, headers: { 'content-type': 'application/json' } });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw inputError('The body is no JSON.');
    }
}
function readClock({ clock }) {
    return { now: new Date(clock.now()).toISOString(), aheadSeconds: clock.ahead / SECOND };
}
function setClock(emulator, body = null) {
    const { clock } = emulator;
    const to = readMove(clock.now(), body);
    if (to === undefined)
        throw inputError(`The clock takes either {"set": "2027-01-01T00:00:00Z"} or {"moveSeconds": 86400}, not ${(0,build_text/* printable */.g$)(JSON.stringify(body), 80)}.`);
    if (!isReachable(to))
        throw inputError('The clock can be put to any time from 1970 to 8999, and no other.');
    clock.set(to);
    return readClock(emulator);
}
function readMove(now, body) {
    const [entry, ...more] = json_isObject(body) ? Object.entries(body) : [];
    if (!entry || more.length > 0)
        return undefined;
    const [name, value] = entry;
    if (name === 'set')
        return readClockTime(value);
    return name === 'moveSeconds' && typeof value === 'number' ? now + value * SECOND : undefined;
}

;// CONCATENATED MODULE: ./build/emulator/apple-errors.js

class RefusedRequest extends Error {
    refusals;
    constructor(refusals) {
        super(refusals[0]?.detail);
        this.name = 'RefusedRequest';
        this.refusals = refusals;
    }
}
function refuse(...refusals) {
    throw new RefusedRequest(refusals);
}
function quoted(text) {
    return `'${(0,build_text/* printable */.g$)(text, 200)}'`;
}
const apple_errors_NOT_AUTHORIZED = {
    status: 401,
    code: 'NOT_AUTHORIZED',
    title: 'Authentication credentials are missing or invalid.',
    detail: 'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
};
const FORBIDDEN = {
    status: 403,
    code: 'FORBIDDEN_ERROR',
    title: 'This request is forbidden for security reasons',
    detail: 'The API key in use does not allow this request',
};
const AGREEMENT_MISSING = {
    status: 403,
    code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    title: 'A required agreement is missing or has expired.',
    detail: 'This request requires an in-effect agreement that has not been signed or has expired.',
};
const RATE_LIMITED = {
    status: 429,
    code: 'RATE_LIMIT_EXCEEDED',
    title: 'The request rate limit has been reached.',
    detail: 'This request cannot be made now because the rate limit of this key has been reached.',
};
const NOT_JSON = {
    status: 400,
    code: 'ENTITY_INVALID',
    title: 'JSON processing failed',
    detail: 'The request entity is not a valid JSON document',
};
function noSuchPath(path) {
    return {
        status: 404,
        code: 'PATH_ERROR',
        title: 'The URL path is not valid',
        detail: `The path provided does not match a defined resource type: ${(0,build_text/* printable */.g$)(path)}`,
    };
}
function methodNotAllowed(method, path) {
    return {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        title: 'The request method is not valid for the resource path.',
        detail: `The method ${(0,build_text/* printable */.g$)(method, 20)} is not allowed for ${(0,build_text/* printable */.g$)(path)}`,
    };
}
function notFound(type, id) {
    return {
        status: 404,
        code: 'NOT_FOUND',
        title: 'The specified resource does not exist',
        detail: `There is no resource of type '${type}' with id ${quoted(id)}`,
    };
}
function badParameter(parameter, problem, detail) {
    return {
        status: 400,
        code: `PARAMETER_ERROR.${problem}`,
        title: 'A parameter has an invalid value',
        detail,
        parameter: (0,build_text/* printable */.g$)(parameter, 200),
    };
}
function wrongShape(pointer, detail) {
    return {
        status: 422,
        code: 'ENTITY_UNPROCESSABLE',
        title: 'The request entity is not a valid request document object',
        detail,
        pointer: (0,build_text/* printable */.g$)(pointer, 200),
    };
}
function badEntity(problem, pointer, detail) {
    return {
        status: 409,
        code: problem === '' ? 'ENTITY_ERROR' : `ENTITY_ERROR.${problem}`,
        title: 'There is a problem with the request entity',
        detail,
        ...(pointer !== undefined && { pointer: (0,build_text/* printable */.g$)(pointer, 200) }),
    };
}

;// CONCATENATED MODULE: ./build/emulator/answers.js

function createAnswers() {
    let count = 0;
    const nextErrorId = () => {
        count += 1;
        return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    };
    const refusal = (refusals, headers) => {
        const errors = refusals.map(({ status, parameter, pointer, ...texts }) => ({
            id: nextErrorId(),
            status: String(status),
            ...texts,
            ...(parameter !== undefined && { source: { parameter } }),
            ...(pointer !== undefined && { source: { pointer } }),
        }));
        return new Response(JSON.stringify({ errors }), { status: refusals[0]?.status ?? 500, headers });
    };
    return {
        refusal,
        async answer(headers, perform) {
            try {
                const { status, document } = await perform();
                return new Response(document ? JSON.stringify(document) : null, { status, headers });
            }
            catch (error) {
                if (error instanceof RefusedRequest)
                    return refusal(error.refusals, headers);
                throw error;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/fault-answers.js


const MARK = 'x-emulator-fault';
const TEAM_REFUSALS = {
    'membership-lapsed': FORBIDDEN,
    'agreement-unsigned': AGREEMENT_MISSING,
    unauthorized: apple_errors_NOT_AUTHORIZED,
};
async function answerWithFault(faulty) {
    const { fault, headers } = faulty;
    headers.set(MARK, fault.kind ?? String(fault.status));
    if ('done' in fault && fault.done)
        await faulty.work(false);
    switch (fault.kind) {
        case undefined:
            return statusAnswer(faulty, fault);
        case 'rate-limited':
            return rateAnswer(faulty, fault);
        case 'reset':
            throw connectionReset();
        case 'stall':
            return stalled(faulty.request.signal);
        case 'membership-lapsed':
        case 'agreement-unsigned':
        case 'unauthorized':
            return faulty.refuse(TEAM_REFUSALS[fault.kind]);
        default:
            return spoil(fault.kind, await faulty.work(isStaleRead(faulty)), faulty);
    }
}
function isStaleRead({ fault, request }) {
    return fault.kind === 'stale-read' && request.method === 'GET';
}
function statusAnswer({ headers, refuse }, fault) {
    for (const [name, value] of Object.entries(fault.headers ?? {}))
        headers.set(name, value);
    if (fault.body === undefined && fault.status === 429)
        return refuse(RATE_LIMITED);
    return new Response(fault.body ?? null, { status: fault.status, headers });
}
function rateAnswer({ headers, refuse, now }, fault) {
    const { retryAfter = 'none', seconds = 30 } = fault;
    const until = now + seconds * SECOND;
    const forms = {
        seconds: String(seconds),
        date: new Date(until).toUTCString(),
        milliseconds: String(until),
    };
    if (retryAfter !== 'none')
        headers.set('retry-after', forms[retryAfter]);
    return refuse(RATE_LIMITED);
}
function connectionReset() {
    const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    return new TypeError('fetch failed', { cause });
}
function stalled(signal) {
    return new Promise((_, reject) => {
        const giveUp = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            giveUp();
        else
            signal.addEventListener('abort', giveUp, { once: true });
    });
}
async function spoil(kind, answer, { request }) {
    if (kind === 'stale-read')
        return answer;
    const { status, headers } = answer;
    const text = await answer.text();
    const again = (body) => new Response(body, { status, headers });
    if (text === '')
        return again(null);
    const half = text.slice(0, Math.floor(text.length / 2));
    if (kind === 'half-json')
        return again(half);
    if (kind === 'cut-body')
        return again(brokenStream(half));
    return again(withNext(text, nextLink(kind, request.url)));
}
function brokenStream(text) {
    let given = false;
    return new ReadableStream({
        pull(controller) {
            if (given)
                controller.error(connectionReset());
            else
                controller.enqueue(Buffer.from(text));
            given = true;
        },
    }, { highWaterMark: 0 });
}
function nextLink(kind, url) {
    if (kind === 'next-repeats')
        return url;
    const link = new URL(url);
    if (kind === 'next-invalid')
        link.searchParams.set('cursor', 'spoilt');
    else
        link.host = 'elsewhere.example';
    return link.href;
}
function withNext(text, next) {
    const document = JSON.parse(text);
    if (!Array.isArray(document.data))
        return text;
    return JSON.stringify({ ...document, links: { ...document.links, next } });
}

;// CONCATENATED MODULE: ./build/emulator/hourly-budget.js
const HOUR = 3_600_000;
function createHourlyBudget(limit) {
    const spent = new Map();
    return {
        spend(keyId, now) {
            const times = (spent.get(keyId) ?? []).filter((time) => time > now - HOUR);
            const allowed = times.length < limit;
            if (allowed)
                times.push(now);
            spent.set(keyId, times);
            return { allowed, header: `user-hour-lim:${limit};user-hour-rem:${limit - times.length};` };
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/pages.js


function pageOf(operation, query, url, all) {
    const fingerprint = fingerprintOf(operation, url);
    const offset = readCursor(query.cursor, fingerprint);
    const end = offset + query.limit;
    const more = end < all.length;
    return {
        resources: all.slice(offset, end),
        total: all.length,
        links: {
            self: url.href,
            ...((more || offset > 0) && { first: pages_linkTo(url, query.limit) }),
            ...(more && { next: pages_linkTo(url, query.limit, writeCursor(end, fingerprint)) }),
        },
    };
}
function pages_linkTo(url, limit, cursor) {
    const link = new URL(url);
    if (cursor === undefined)
        link.searchParams.delete('cursor');
    else
        link.searchParams.set('cursor', cursor);
    link.searchParams.set('limit', String(limit));
    return link.href;
}
function fingerprintOf(operation, url) {
    const query = [...url.searchParams].filter(([name]) => name !== 'cursor' && name !== 'limit');
    const text = JSON.stringify([operation.id, url.pathname, query.sort()]);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64url').slice(0, 12);
}
function writeCursor(offset, fingerprint) {
    return Buffer.from(`${offset}.${fingerprint}`).toString('base64url');
}
function readCursor(cursor, fingerprint) {
    if (cursor === undefined)
        return 0;
    const [, offset, own] = /^(\d{1,9})\.(.*)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
    if (offset === undefined || own !== fingerprint)
        refuse(badParameter('cursor', 'INVALID', `${quoted(cursor)} is not a valid cursor for this request`));
    return Number(offset);
}

// EXTERNAL MODULE: ./build/formats/certificate-kinds.js
var certificate_kinds = __nccwpck_require__(913);
;// CONCATENATED MODULE: ./build/emulator/certificate-types.js


const DISTRIBUTION = ['IOS_DISTRIBUTION', 'DISTRIBUTION'];
function lifeOf(type) {
    return DISTRIBUTION.includes(type) ? 3 * YEAR : YEAR;
}
function labelOf(type) {
    return (0,certificate_kinds/* kindOfType */.OF)(type)?.label ?? 'Apple';
}
function platformOf(type) {
    return /^(MAC|DEVELOPER_ID)_/.test(type) ? 'MAC_OS' : 'IOS';
}
function issuedType(type) {
    if ((0,certificate_kinds/* kindOfType */.OF)(type))
        return type;
    return type.includes('DEVELOPMENT') ? 'DEVELOPMENT' : 'DISTRIBUTION';
}
function signsFor(type) {
    const platforms = /^D(EVELOPMENT|ISTRIBUTION)$/.test(type)
        ? ['IOS', 'MAC_OS']
        : [platformOf(type)];
    if (type.endsWith('DEVELOPMENT'))
        return { purpose: 'development', platforms };
    const signs = /^((IOS_|MAC_APP_)?DISTRIBUTION|DEVELOPER_ID_APPLICATION(_G2)?)$/.test(type);
    return { purpose: signs ? 'distribution' : 'other', platforms };
}

;// CONCATENATED MODULE: ./build/emulator/entitlements.js
const always = (value) => () => value;
const environment = ({ profileType }) => profileType.endsWith('_DEVELOPMENT') ? 'development' : 'production';
const developer = (name) => `com.apple.developer.${name}`;
const ENTITLEMENTS = {
    ACCESS_WIFI_INFORMATION: [developer('networking.wifi-info'), always(true)],
    APPLE_ID_AUTH: [developer('applesignin'), always(['Default'])],
    ASSOCIATED_DOMAINS: [developer('associated-domains'), always('*')],
    AUTOFILL_CREDENTIAL_PROVIDER: [
        developer('authentication-services.autofill-credential-provider'),
        always(true),
    ],
    CLASSKIT: [developer('ClassKit-environment'), environment],
    DATA_PROTECTION: [developer('default-data-protection'), always('NSFileProtectionComplete')],
    GAME_CENTER: [developer('game-center'), always(true)],
    HEALTHKIT: [developer('healthkit'), always(true)],
    HOMEKIT: [developer('homekit'), always(true)],
    HOT_SPOT: [developer('networking.HotspotConfiguration'), always(true)],
    INTER_APP_AUDIO: ['inter-app-audio', always(true)],
    MULTIPATH: [developer('networking.multipath'), always(true)],
    PERSONAL_VPN: [developer('networking.vpn.api'), always(['allow-vpn'])],
    PUSH_NOTIFICATIONS: ['aps-environment', environment],
    SIRIKIT: [developer('siri'), always(true)],
    WALLET: [developer('pass-type-identifiers'), ({ teamId }) => [`${teamId}.*`]],
    WIRELESS_ACCESSORY_CONFIGURATION: ['com.apple.external-accessory.wireless-configuration', always(true)],
};
function entitlementsFor(capabilities, holder) {
    const known = Object.entries(ENTITLEMENTS).filter(([capability]) => capabilities.includes(capability));
    return Object.fromEntries(known.map(([, [key, value]]) => [key, value(holder)]));
}

;// CONCATENATED MODULE: ./build/emulator/seed-request.js
const SEED_REQUEST = `-----BEGIN CERTIFICATE REQUEST-----
MIICfDCCAWQCAQAwNzEWMBQGA1UEAwwNRW11bGF0ZWQgc2VlZDEQMA4GA1UECgwH
RXhhbXBsZTELMAkGA1UEBhMCVVMwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEK
AoIBAQCFNptrJyC0R9hx+M2VX3vFKbeQiObH8A9bAjtb7Oimhy59tH6j0/UIKA76
2UqX/8q5wGFYHBEzbrhSKE5i2M8dX16x1SobzbL8giGRDfD/L43dmF/3UY1ERVMT
jsnjlNs2hLzHTM+Bvl8EI32LvoZZiwhDfnTUtBxeAVyHslB7L4ktg4Yle82StYNz
6jJhEKMVBClVF476RtsUeLQ7jOiMVc8rqhr57dwQzYXwTHqemadhRNZr4vVzWrgr
kG/kh0oM5e4B8hpLUHVFmpLIPn7NN9VF/xg5zyP+DLY5eb2RsOSUrdrg7ggwz5BJ
ag2Jv5QuJKzzle1V031acjHViw9PAgMBAAGgADANBgkqhkiG9w0BAQsFAAOCAQEA
QDH1QtMsaUJy8ZsAiN0kF4Yk/ngdUcDlDS7BDOmZ5QaWaID3Z4oi7IxbnSPQN5h/
gxiXPSVXlTZVNI9jyyqL3zcty9VvHrL5EK6undbuX8OXP5CH0KCpu28m6bBtoAcv
4od3okfQPJal/l4kUhFaBjWLMBhCZtiwy4q+kbGQXhoNCP7BXtD3YPRmW3gYAx6O
9IXREsxMUOvdwReExM2vI0yJLLDn1kFjWbwWZCSYJl7PNvSGyN9THNK0LmOlSd+w
Xay45RaCegBMpXfRmTAL6ECWSGh5UCDGFlQD35Wc+RFGcbv9ysQRwknMQCj7VE2Z
nXrVRDo70HaWWsG+1LnZoA==
-----END CERTIFICATE REQUEST-----
`;

;// CONCATENATED MODULE: ./build/emulator/content.js





const CONTENT = {
    certificates: 'certificateContent',
    profiles: 'profileContent',
};
async function withContent(context, type, resource, wants = () => true) {
    const name = CONTENT[type];
    if (name === undefined || resource.attributes[name] !== undefined || !wants(name))
        return resource;
    const bytes = await context.authority.bytesOf(resource, () => type === 'certificates' ? certify(context, resource) : signProfile(context, resource));
    const full = { ...resource, attributes: { ...resource.attributes, [name]: bytes.toString('base64') } };
    if (context.store.find(type, resource.id) === resource)
        context.store.put(type, full);
    return full;
}
async function sealProfiles(context, relationship, id) {
    for (const profile of context.store.list('profiles'))
        if (relatedIds(profile, relationship).includes(id))
            await withContent(context, 'profiles', profile);
}
async function certify({ authority, store, teamId, teamName }, certificate, csr) {
    const issuer = await authority.get();
    const certificateType = textOf(certificate, 'certificateType');
    const notAfter = new Date(textOf(certificate, 'expirationDate'));
    const [passTypeId] = relatedIds(certificate, 'passTypeId').flatMap((id) => store.find('passTypeIds', id) ?? []);
    return issuer.issueCertificate({
        csr: csr ?? (await seedRequest()),
        certificateType: issuedType(certificateType),
        teamId,
        teamName,
        notBefore: new Date(notAfter.getTime() - lifeOf(certificateType)),
        notAfter,
        serialNumber: textOf(certificate, 'serialNumber'),
        ...(passTypeId && { passTypeIdentifier: textOf(passTypeId, 'identifier') }),
    });
}
async function seedRequest() {
    const { readCertificateRequest } = await __nccwpck_require__.e(/* import() */ 999).then(__nccwpck_require__.bind(__nccwpck_require__, 999));
    return (await readCertificateRequest(SEED_REQUEST)).der;
}
async function signProfile(context, profile) {
    const { store, teamId, teamName } = context;
    const signer = await context.authority.get();
    const certificates = relatedIds(profile, 'certificates').flatMap((id) => store.find('certificates', id) ?? []);
    const full = await Promise.all(certificates.map((certificate) => withContent(context, 'certificates', certificate)));
    const devices = relatedIds(profile, 'devices').flatMap((id) => store.find('devices', id) ?? []);
    const [bundleId] = relatedIds(profile, 'bundleId').flatMap((id) => store.find('bundleIds', id) ?? []);
    const profileType = textOf(profile, 'profileType');
    return signer.signProfile({
        name: textOf(profile, 'name'),
        uuid: textOf(profile, 'uuid'),
        appIdName: textOf(bundleId, 'name'),
        teamId,
        teamName,
        bundleIdentifier: textOf(bundleId, 'identifier'),
        profileType,
        createdDate: new Date(textOf(profile, 'createdDate')),
        expirationDate: new Date(textOf(profile, 'expirationDate')),
        certificates: full.map((certificate) => Buffer.from(textOf(certificate, 'certificateContent'), 'base64')),
        udids: devices.map((device) => textOf(device, 'udid')),
        entitlements: entitlementsFor(capabilitiesOf(context, bundleId), { teamId, profileType }),
    });
}
function capabilitiesOf({ store }, bundleId) {
    const capabilities = bundleId && store.related(RESOURCES.bundleIds, bundleId, 'bundleIdCapabilities');
    return (capabilities ?? []).map((capability) => textOf(capability, 'capabilityType'));
}
function textOf(resource, name) {
    const value = resource?.attributes[name];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/emulator/visibility.js

function readable(context, type, id) {
    const resource = context.store.find(type, id);
    return resource?.zombie && context.quirks['zombie-profiles'] ? undefined : resource;
}
function listable(context, operation, resources) {
    const hides = operation.id === 'profiles-get_collection' && context.quirks['expired-profiles-hidden'];
    if (!hides)
        return resources;
    return resources.filter(({ attributes }) => !isPast(attributes['expirationDate'], context.now));
}
function shown(context, type, { attributes }) {
    const turns = type === 'profiles' && !context.quirks['expired-profiles-stay-active'];
    if (!turns || !isPast(attributes['expirationDate'], context.now))
        return attributes;
    return { ...attributes, profileState: 'INVALID' };
}

;// CONCATENATED MODULE: ./build/emulator/presentation.js



const DEFAULT_INCLUDED = 10;
function presentation_linkTo(origin, type, id) {
    return `${origin}/v1/${type}/${encodeURIComponent(id)}`;
}
async function present(view, descriptor, resource) {
    const { type } = descriptor;
    const fields = view.query.fields.get(type);
    const wants = (name) => fields?.includes(name) ?? true;
    const full = await withContent(view.context, type, resource, wants);
    const attributes = shown(view.context, type, full);
    const self = presentation_linkTo(view.origin, type, resource.id);
    const names = Object.keys(descriptor.relationships).filter(wants);
    const relationships = names.map((name) => [name, presentRelationship(view, descriptor, resource, name)]);
    return {
        type,
        id: resource.id,
        attributes: fields ? pick(attributes, wants) : attributes,
        ...(relationships.length > 0 && { relationships: Object.fromEntries(relationships) }),
        links: { self },
    };
}
function pick(attributes, wants) {
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => wants(name)));
}
function presentRelationship(view, descriptor, resource, name) {
    const related = `${presentation_linkTo(view.origin, descriptor.type, resource.id)}/${name}`;
    const relationship = descriptor.relationships[name];
    if (!relationship || !isIncluded(view, descriptor, name))
        return { links: { related } };
    const all = view.context.store.related(descriptor, resource, name);
    const data = all.slice(0, includedLimit(view, name)).map(({ id }) => ({ type: relationship.type, id }));
    if (!relationship.many)
        return { ...(data[0] && { data: data[0] }), links: { related } };
    const paging = { total: all.length, limit: includedLimit(view, name) };
    return { meta: { paging }, data, links: { related } };
}
function isIncluded(view, descriptor, name) {
    return view.query.include.includes(name) && descriptor.relationships[name] !== undefined;
}
function includedLimit({ query }, relationship) {
    return query.limits.get(relationship) ?? DEFAULT_INCLUDED;
}
async function presentIncluded(view, descriptor, resources) {
    const { store } = view.context;
    const inner = { ...view, query: { ...view.query, include: [] } };
    const included = new Map();
    for (const name of view.query.include) {
        const relationship = descriptor.relationships[name];
        if (!relationship)
            continue;
        const target = RESOURCES[relationship.type];
        for (const resource of resources) {
            for (const one of store.related(descriptor, resource, name).slice(0, includedLimit(view, name))) {
                const key = `${target.type}/${one.id}`;
                if (!included.has(key))
                    included.set(key, present(inner, target, one));
            }
        }
    }
    return Promise.all(included.values());
}

;// CONCATENATED MODULE: ./build/emulator/query.js


const DEFAULT_LIMIT = 20;
const NEWER_WORDS = ['DEVELOPER_ID_APPLICATION_G2', 'DEVELOPER_ID_KEXT_G2'];
function readQuery(operation, search) {
    const refusals = [...new Set(search.keys())].flatMap((name) => check(operation, name, search.getAll(name)));
    if (refusals.length > 0)
        refuse(...refusals);
    const inner = (family) => [...search].flatMap(([name, value]) => {
        const key = new RegExp(`^${family}\\[(.+)\\]$`).exec(name)?.[1];
        return key === undefined ? [] : [[key, value]];
    });
    const lists = (family) => inner(family).map(([key, value]) => [key, value.split(',')]);
    return {
        limit: Number(search.get('limit') ?? DEFAULT_LIMIT),
        cursor: search.get('cursor') ?? undefined,
        sorts: search.get('sort')?.split(',') ?? [],
        include: search.get('include')?.split(',') ?? [],
        filters: new Map(lists('filter')),
        fields: new Map(lists('fields')),
        limits: new Map(inner('limit').map(([key, value]) => [key, Number(value)])),
    };
}
function check(operation, name, given) {
    const parameter = operation.parameters.find((known) => known.name === name);
    if (!parameter) {
        const detail = `The parameter ${quoted(name)} can not be used with this request`;
        return [badParameter(name, 'ILLEGAL', detail)];
    }
    const [value = '', ...more] = given;
    const problem = more.length > 0 ? 'The parameter can be given only once' : query_problemOf(parameter, value);
    return problem === undefined ? [] : [badParameter(name, 'INVALID', problem)];
}
function query_problemOf(parameter, value) {
    if (parameter.kind === 'limit')
        return limitProblem(value, parameter.most);
    if (parameter.kind === 'cursor')
        return undefined;
    const wrong = value.split(',').find((word) => !isWord(parameter.values, word));
    return wrong === undefined ? undefined : `${quoted(wrong)} is not a valid value for '${parameter.name}'`;
}
function isWord(words, word) {
    if (!words)
        return word !== '';
    return words.includes(word) || (words.includes('DEVELOPER_ID_KEXT') && NEWER_WORDS.includes(word));
}
function limitProblem(value, most = LARGEST_PAGE) {
    const limit = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    return limit >= 1 && limit <= most
        ? undefined
        : `${quoted(value)} is not a valid value: it must be from 1 to ${most}`;
}

;// CONCATENATED MODULE: ./build/emulator/selection.js

function selection_select(context, operation, query, resources) {
    const { type } = operation.answers;
    const valueOf = (resource, name) => name === 'id' ? resource.id : shown(context, type, resource)[name];
    const filters = [...query.filters].map(([name, wanted]) => {
        const matches = matcher(context, `${type}.${name}`, wanted);
        return (resource) => matches(valueOf(resource, name));
    });
    const found = filters.length === 0
        ? resources
        : resources.filter((resource) => filters.every((passes) => passes(resource)));
    if (query.sorts.length === 0)
        return found;
    return found.toSorted((a, b) => compare(query.sorts, (name) => [valueOf(a, name), valueOf(b, name)]));
}
function matcher(context, attribute, wanted) {
    const { quirks } = context;
    if (attribute === 'bundleIds.platform' && quirks['platform-filter-ignored'])
        return () => true;
    if (attribute === 'bundleIds.identifier' && quirks['identifier-filter-matches-more'])
        return (value) => wanted.some((word) => String(value).includes(word));
    const ignored = attribute === 'certificates.certificateType' && quirks['distribution-query-is-empty'];
    const words = new Set(ignored ? wanted.filter((word) => word !== 'DISTRIBUTION') : wanted);
    return (value) => [value].flat().some((one) => words.has(String(one)));
}
function compare(sorts, valuesOf) {
    for (const sort of sorts) {
        const descending = sort.startsWith('-');
        const [a, b] = valuesOf(descending ? sort.slice(1) : sort).map((value) => typeof value === 'string' ? value : '');
        if (a === undefined || b === undefined || a === b)
            continue;
        return a < b === descending ? 1 : -1;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/emulator/read.js






async function read(context, operation, url, id) {
    const query = readQuery(operation, url.searchParams);
    const view = { context, query, origin: url.origin };
    if (operation.kind === 'get')
        return oneDocument(view, operation, url, found(context, operation, id));
    if (operation.kind === 'list')
        return listDocument(view, operation, url, context.store.list(operation.resource.type));
    const owner = found(context, operation, id);
    const related = context.store.related(operation.resource, owner, operation.relationship ?? '');
    if (operation.kind === 'relatedMany')
        return listDocument(view, operation, url, related);
    const [one] = related;
    return one
        ? oneDocument(view, operation, url, one)
        : refuse(notFound(operation.answers.type, `${id}/${operation.relationship ?? ''}`));
}
function found(context, { resource }, id) {
    return readable(context, resource.type, id) ?? refuse(notFound(resource.type, id));
}
async function oneDocument(view, { answers }, url, resource) {
    const data = await present(view, answers, resource);
    const included = await includedIn(view, answers, [resource]);
    return { data, ...included, links: { self: url.href } };
}
async function listDocument(view, operation, url, resources) {
    const { context, query } = view;
    const all = selection_select(context, operation, query, listable(context, operation, resources));
    const page = pageOf(operation, query, url, all);
    const data = await Promise.all(page.resources.map((one) => present(view, operation.answers, one)));
    const included = await includedIn(view, operation.answers, page.resources);
    const links = context.quirks['relative-next-links'] ? withRelativeNext(page.links) : page.links;
    return { data, ...included, links, meta: { paging: { total: page.total, limit: query.limit } } };
}
async function includedIn(view, descriptor, resources) {
    if (view.query.include.length === 0)
        return {};
    return { included: await presentIncluded(view, descriptor, resources) };
}
function withRelativeNext(links) {
    if (links.next === undefined)
        return links;
    const { pathname, search } = new URL(links.next);
    return { ...links, next: pathname + search };
}

;// CONCATENATED MODULE: ./build/emulator/body.js




function readCreateBody(descriptor, text) {
    const data = readData(text);
    const { create } = descriptor;
    if (!create)
        throw new Error(`${descriptor.type} cannot be created`);
    const refusals = [
        ...typeProblems(descriptor, data),
        ...attributeProblems(descriptor, create.attributes, data.attributes),
        ...relationshipProblems(create.relationships, data.relationships),
    ];
    if (refusals.length > 0)
        refuse(...refusals);
    const relationships = Object.entries(data.relationships).map(([name, linkage]) => [name, idsOf(linkage)]);
    return {
        attributes: data.attributes,
        relationships: Object.fromEntries(relationships),
    };
}
function readUpdateBody(descriptor, text, id) {
    const data = readData(text);
    if (data.id === undefined)
        refuse(wrongShape('/data/id', 'The id of the resource is missing'));
    const slots = (descriptor.update ?? []).flatMap((name) => {
        const is = descriptor.attributes[name];
        return is ? [[name, { required: false, is }]] : [];
    });
    const wrongId = data.id === id
        ? []
        : [badEntity('ID.INVALID', '/data/id', `${quoted(data.id)} is not the id of the path`)];
    const refusals = [
        ...typeProblems(descriptor, data),
        ...wrongId,
        ...attributeProblems(descriptor, Object.fromEntries(slots), data.attributes),
        ...relationshipProblems({}, data.relationships),
    ];
    if (refusals.length > 0)
        refuse(...refusals);
    return data.attributes;
}
function body_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return refuse(NOT_JSON);
    }
}
function readData(text) {
    const document = body_parse(text);
    const data = json_isObject(document) ? document['data'] : undefined;
    if (!json_isObject(data))
        return refuse(wrongShape('/data', 'The document must have an object as data'));
    const { type, id, attributes = {}, relationships = {} } = data;
    if (typeof type !== 'string')
        return refuse(wrongShape('/data/type', 'The type must be a text'));
    if (id !== undefined && typeof id !== 'string')
        return refuse(wrongShape('/data/id', 'The id must be a text'));
    if (!json_isObject(attributes))
        return refuse(wrongShape('/data/attributes', 'The attributes must be an object'));
    if (!json_isObject(relationships))
        return refuse(wrongShape('/data/relationships', 'The relationships must be an object'));
    return { type, id, attributes, relationships: readLinkages(relationships) };
}
function readLinkages(relationships) {
    return Object.fromEntries(Object.entries(relationships).map(([name, value]) => {
        const data = json_isObject(value) ? value['data'] : undefined;
        if (Array.isArray(data) ? data.every(isIdentifier) : isIdentifier(data))
            return [name, data];
        return refuse(wrongShape(`/data/relationships/${name}/data`, 'The data must name resources by type and id'));
    }));
}
function isIdentifier(value) {
    return json_isObject(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string';
}
function idsOf(linkage) {
    return 'id' in linkage ? linkage.id : linkage.map(({ id }) => id);
}
function typeProblems(descriptor, { type }) {
    if (type === descriptor.type)
        return [];
    return [badEntity('TYPE.INVALID', '/data/type', `${quoted(type)} is not the type of this path`)];
}
function attributeProblems({ type }, slots, given) {
    const wrong = Object.entries(given).flatMap(([name, value]) => {
        const place = `/data/attributes/${name}`;
        const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
        if (!slot) {
            const detail = `${quoted(name)} is not an attribute that this request takes for '${type}'`;
            return [badEntity('ATTRIBUTE.UNKNOWN', place, detail)];
        }
        const problem = valueProblem(name, slot, value);
        const detail = `The value is not valid for the attribute '${name}'`;
        return problem === undefined ? [] : [badEntity(`ATTRIBUTE.${problem}`, place, detail)];
    });
    const missing = Object.keys(slots).filter((name) => slots[name]?.required && !Object.hasOwn(given, name));
    return [
        ...wrong,
        ...missing.map((name) => badEntity('ATTRIBUTE.REQUIRED', `/data/attributes/${name}`, `You must provide a value for the attribute '${name}' with this request`)),
    ];
}
const body_NAMES = ['name', 'firstName', 'lastName', 'identifier'];
const LONGEST_NAME = 255;
function valueProblem(name, { is, required }, value) {
    if (is.kind === 'settings')
        return Array.isArray(value) && value.every(json_isObject) ? undefined : 'TYPE';
    if (is.kind === 'enums') {
        if (!Array.isArray(value))
            return 'TYPE';
        return value.length > 0 && value.every((word) => is.values.includes(word))
            ? undefined
            : 'INVALID';
    }
    if (typeof value !== 'string')
        return 'TYPE';
    return isGoodText(is, value) && isGoodName(name, required, value) ? undefined : 'INVALID';
}
function isGoodName(name, required, value) {
    const isName = body_NAMES.includes(name);
    if (isName && (value.length > LONGEST_NAME || !isWritten(value)))
        return false;
    return !(isName || required) || value.trim() !== '';
}
function isGoodText(is, value) {
    const words = wordsOf(is);
    if (words && !words.includes(value))
        return false;
    return is.kind !== 'email' || (isWritten(value) && /^[^\s@]+@[^\s@]+$/.test(value));
}
function relationshipProblems(slots, given) {
    const wrong = Object.entries(given).flatMap(([name, linkage]) => {
        const place = `/data/relationships/${name}`;
        const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
        if (!slot) {
            const detail = `${quoted(name)} is not a relationship that this request takes`;
            return [badEntity('RELATIONSHIP.UNKNOWN', place, detail)];
        }
        if (slot.many === Array.isArray(linkage) && [linkage].flat().every(({ type }) => type === slot.type))
            return [];
        const detail = `The relationship '${name}' takes ${slot.many ? 'a list' : 'one'} of type '${slot.type}'`;
        return [badEntity('RELATIONSHIP.INVALID', place, detail)];
    });
    const missing = Object.keys(slots).filter((name) => slots[name]?.required && !Object.hasOwn(given, name));
    return [
        ...wrong,
        ...missing.map((name) => badEntity('RELATIONSHIP.REQUIRED', `/data/relationships/${name}`, `You must provide a value for the relationship '${name}' with this request`)),
    ];
}

;// CONCATENATED MODULE: ./build/emulator/invalidation.js
function invalidate(store, profile) {
    store.put('profiles', { ...profile, attributes: { ...profile.attributes, profileState: 'INVALID' } });
}

;// CONCATENATED MODULE: ./build/emulator/certificate-rules.js







const MOST_CURRENT = 2;
async function createCertificate(context, draft) {
    const { csrContent, certificateType } = draft.attributes;
    const kind = String(certificateType);
    refuseOneTooMany(context, kind);
    const passType = passTypeOf(context, kind, draft);
    const csr = await readRequest(String(csrContent));
    const displayName = passType ? String(passType.attributes['identifier']) : context.teamName;
    const resource = {
        id: context.counter.id(),
        attributes: {
            name: `${labelOf(kind)}: ${displayName}`,
            certificateType: kind,
            displayName,
            serialNumber: context.counter.serialNumber(),
            ...(!passType && { platform: platformOf(kind) }),
            expirationDate: appleDate(context.now + lifeOf(kind)),
        },
        ...(passType && { relationships: { passTypeId: passType.id } }),
    };
    const der = await certify(context, resource, csr);
    return { ...resource, attributes: { ...resource.attributes, certificateContent: der.toString('base64') } };
}
async function readRequest(text) {
    const { readCertificateRequest } = await __nccwpck_require__.e(/* import() */ 999).then(__nccwpck_require__.bind(__nccwpck_require__, 999));
    try {
        return (await readCertificateRequest(text)).der;
    }
    catch (error) {
        if (!(error instanceof build_errors/* EpapiError */.Uo))
            throw error;
        const detail = 'The certificate signing request is not valid';
        return refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/csrContent', detail));
    }
}
function refuseOneTooMany({ store, quirks, now }, kind) {
    if (!quirks['two-distribution-certificates'] || !DISTRIBUTION.includes(kind))
        return;
    const current = store
        .list('certificates')
        .filter(({ attributes }) => DISTRIBUTION.includes(String(attributes['certificateType'])))
        .filter(({ attributes }) => !isPast(attributes['expirationDate'], now));
    if (current.length < MOST_CURRENT)
        return;
    const detail = 'You already have a current iOS Distribution certificate or a pending certificate request.';
    refuse(badEntity('', '/data/attributes/certificateType', detail));
}
function passTypeOf({ store }, kind, { relationships }) {
    const id = relationships['passTypeId'];
    const wanted = kind.startsWith('PASS_TYPE_ID');
    const place = '/data/relationships/passTypeId';
    if (id === undefined) {
        if (!wanted)
            return undefined;
        return refuse(badEntity('RELATIONSHIP.REQUIRED', place, 'A certificate of this type is for a pass type'));
    }
    if (!wanted)
        return refuse(badEntity('RELATIONSHIP.NOT_ALLOWED', place, 'A certificate of this type is for no pass type'));
    const detail = `There is no resource of type 'passTypeIds' with id ${quoted(String(id))}`;
    return store.find('passTypeIds', String(id)) ?? refuse(badEntity('RELATIONSHIP.INVALID', place, detail));
}
async function revokeCertificate(context, { id }) {
    const { store, quirks } = context;
    await sealProfiles(context, 'certificates', id);
    if (!quirks['revocation-invalidates-profiles'])
        return;
    for (const profile of store.list('profiles'))
        if (relatedIds(profile, 'certificates').includes(id))
            invalidate(store, profile);
}

;// CONCATENATED MODULE: ./build/emulator/device-rules.js


function createDevice(context, { attributes }) {
    const udid = String(attributes['udid']);
    const refuseUdid = (detail) => refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/udid', detail));
    if (!/^[0-9A-Za-z-]+$/.test(udid))
        refuseUdid(`${quoted(udid)} is not a valid UDID`);
    const devices = context.store.list('devices');
    if (devices.some((device) => sameUdid(String(device.attributes['udid']), udid)))
        refuseUdid(`A device with number ${quoted(udid)} already exists on this team.`);
    const deviceClass = attributes['platform'] === 'MAC_OS' ? 'MAC' : 'IPHONE';
    device_rules_refuseOneTooMany(context, deviceClass);
    return {
        id: context.counter.id(),
        attributes: { ...attributes, deviceClass, status: 'ENABLED', addedDate: appleDate(context.now) },
    };
}
function sameUdid(a, b) {
    const normal = (udid) => udid.replaceAll('-', '').toUpperCase();
    return normal(a) === normal(b);
}
function device_rules_refuseOneTooMany({ store, quirks, now, devicesPerClass }, deviceClass) {
    if (!quirks['devices-per-class-and-year'])
        return;
    const year = appleDate(now).slice(0, 5);
    const registered = store
        .list('devices')
        .filter(({ attributes }) => attributes['deviceClass'] === deviceClass)
        .filter(({ attributes }) => String(attributes['addedDate']).startsWith(year));
    if (registered.length < devicesPerClass)
        return;
    const detail = `Your team has reached the maximum number of registered ${deviceClass} devices.`;
    refuse(badEntity('', '/data/attributes/udid', detail));
}

;// CONCATENATED MODULE: ./build/emulator/profile-rules.js




const LIFE = YEAR;
const at = (name) => `/data/relationships/${name}`;
async function createProfile(context, draft) {
    const { store, counter, now } = context;
    const bundleId = store.find('bundleIds', String(draft.relationships['bundleId']));
    const refusals = [
        ...(bundleId ? [] : [noBundleId(draft)]),
        ...certificateProblems(context, draft),
        ...deviceProblems(context, draft),
        ...nameProblems(context, draft),
    ];
    if (refusals.length > 0)
        refuse(...refusals);
    const kind = String(draft.attributes['profileType']);
    const profile = {
        id: counter.id(),
        attributes: {
            ...draft.attributes,
            platform: profile_rules_platformOf(kind),
            profileState: 'ACTIVE',
            uuid: counter.uuid(),
            createdDate: appleDate(now),
            expirationDate: appleDate(now + LIFE),
        },
        relationships: draft.relationships,
    };
    const bytes = await signProfile(context, profile);
    return { ...profile, attributes: { ...profile.attributes, profileContent: bytes.toString('base64') } };
}
function noBundleId({ relationships }) {
    const id = quoted(String(relationships['bundleId']));
    return badEntity('RELATIONSHIP.INVALID', at('bundleId'), `There is no resource of type 'bundleIds' with id ${id}`);
}
function idsIn({ relationships }, name) {
    return [relationships[name] ?? []].flat();
}
function certificateProblems({ store, now }, draft) {
    const ids = idsIn(draft, 'certificates');
    const platform = profile_rules_platformOf(String(draft.attributes['profileType']));
    const purpose = isDevelopment(draft) ? 'development' : 'distribution';
    const fits = (id) => {
        const certificate = store.find('certificates', id);
        if (!certificate || isPast(certificate.attributes['expirationDate'], now))
            return false;
        const signs = signsFor(String(certificate.attributes['certificateType']));
        return signs.purpose === purpose && signs.platforms.includes(platform);
    };
    if (ids.length > 0 && ids.every(fits))
        return [];
    const detail = 'There are no current certificates on this team matching the provided certificate IDs.';
    return [badEntity('RELATIONSHIP.INVALID', at('certificates'), detail)];
}
function profile_rules_platformOf(profileType) {
    return profileType.startsWith('MAC') ? 'MAC_OS' : 'IOS';
}
function isDevelopment({ attributes }) {
    return String(attributes['profileType']).endsWith('_DEVELOPMENT');
}
function deviceProblems({ store, quirks }, draft) {
    const kind = String(draft.attributes['profileType']);
    const ids = idsIn(draft, 'devices');
    const takesDevices = isDevelopment(draft) || kind.endsWith('_ADHOC');
    const mayHave = takesDevices || (kind.endsWith('_INHOUSE') && !quirks['in-house-takes-no-devices']);
    if (ids.length > 0 && !mayHave) {
        const detail = 'A profile of this type cannot have devices.';
        return [badEntity('RELATIONSHIP.NOT_ALLOWED', at('devices'), detail)];
    }
    const platform = profile_rules_platformOf(kind);
    const isCurrent = (id) => {
        const { status, platform: own } = store.find('devices', id)?.attributes ?? {};
        return status === 'ENABLED' && (own === 'MAC_OS') === (platform === 'MAC_OS');
    };
    if (ids.every(isCurrent) && (ids.length > 0 || !takesDevices))
        return [];
    const detail = `There are no current ${platform === 'MAC_OS' ? 'mac' : 'ios'} devices on this team matching the provided device IDs.`;
    return [badEntity('RELATIONSHIP.INVALID', at('devices'), detail)];
}
function nameProblems({ store, quirks, now }, { attributes }) {
    const { name } = attributes;
    const holds = (other) => quirks['expired-profiles-hold-names'] || !isPast(other.attributes['expirationDate'], now);
    const taken = store.list('profiles').some((other) => other.attributes['name'] === name && holds(other));
    if (!taken)
        return [];
    const detail = `Multiple profiles found with the name ${quoted(String(name))}.  Please remove the duplicate profiles and try again.`;
    return [badEntity('ATTRIBUTE.INVALID.DUPLICATE', '/data/attributes/name', detail)];
}

;// CONCATENATED MODULE: ./build/emulator/rules.js








const RULES = {
    bundleIds: { create: createBundleId, changing: sealProfilesOf, removing: removeBundleId },
    bundleIdCapabilities: {
        create: createCapability,
        changing: invalidateByCapability,
        removing: invalidateByCapability,
    },
    certificates: { create: createCertificate, removing: revokeCertificate },
    devices: { create: createDevice },
    passTypeIds: { create: createPassTypeId },
    profiles: { create: createProfile },
    users: { changing: keepAccountHolder, removing: refuseAccountHolder },
    userInvitations: { create: invite },
};
function createBundleId({ store, counter, quirks, teamId }, { attributes }) {
    const { identifier } = attributes;
    checkIdentifier(String(identifier), /^([A-Za-z0-9.-]+(\.\*)?|\*)$/);
    if (store.list('bundleIds').some((other) => other.attributes['identifier'] === identifier)) {
        const detail = `An App ID with Identifier ${quoted(String(identifier))} is not available. Please enter a different string.`;
        refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/identifier', detail));
    }
    const platform = quirks['universal-platform'] ? { platform: 'UNIVERSAL' } : {};
    return { id: counter.id(), attributes: { seedId: teamId, ...attributes, ...platform } };
}
function checkIdentifier(identifier, pattern) {
    if (pattern.test(identifier))
        return;
    const detail = `An identifier has letters, digits, hyphens and dots: ${quoted(identifier)} is not valid`;
    refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/identifier', detail));
}
function sealProfilesOf(context, { id }) {
    return sealProfiles(context, 'bundleId', id);
}
async function removeBundleId(context, { id }) {
    const { store } = context;
    await sealProfiles(context, 'bundleId', id);
    for (const capability of store.list('bundleIdCapabilities'))
        if (capability.relationships?.['bundleId'] === id)
            store.remove('bundleIdCapabilities', capability.id);
    for (const profile of store.list('profiles'))
        if (profile.relationships?.['bundleId'] === id)
            invalidate(store, profile);
}
async function createCapability(context, draft) {
    const { store } = context;
    const bundleId = String(draft.relationships['bundleId']);
    if (!store.find('bundleIds', bundleId)) {
        const detail = `There is no resource of type 'bundleIds' with id ${quoted(bundleId)}`;
        refuse(badEntity('RELATIONSHIP.INVALID', '/data/relationships/bundleId', detail));
    }
    const id = `${bundleId}_${String(draft.attributes['capabilityType'])}`;
    if (store.find('bundleIdCapabilities', id)) {
        const detail = 'The bundle ID already has this capability';
        refuse(badEntity('ATTRIBUTE.INVALID.DUPLICATE', '/data/attributes/capabilityType', detail));
    }
    const capability = { id, ...draft };
    await invalidateByCapability(context, capability);
    return capability;
}
async function invalidateByCapability(context, capability) {
    const { store, quirks } = context;
    const [bundleId = ''] = relatedIds(capability, 'bundleId');
    await sealProfiles(context, 'bundleId', bundleId);
    if (!quirks['capabilities-invalidate-profiles'])
        return;
    for (const profile of store.list('profiles'))
        if (profile.relationships?.['bundleId'] === bundleId)
            invalidate(store, profile);
}
function createPassTypeId({ store, counter }, { attributes }) {
    const identifier = String(attributes['identifier']);
    const refuseWith = (problem, detail) => refuse(badEntity(problem, '/data/attributes/identifier', detail));
    if (!identifier.startsWith('pass.'))
        refuseWith('ATTRIBUTE.INVALID', `A pass type identifier begins with 'pass.': ${quoted(identifier)} does not`);
    checkIdentifier(identifier, /^[A-Za-z0-9.-]+$/);
    if (store.list('passTypeIds').some((other) => other.attributes['identifier'] === identifier))
        refuseWith('ATTRIBUTE.INVALID.DUPLICATE', `A pass type with the identifier ${quoted(identifier)} exists`);
    return { id: counter.id(), attributes };
}
const isHolder = (roles) => [roles].flat().includes('ACCOUNT_HOLDER');
const HOLDER_STAYS = 'A team has one Account Holder, who alone can hand the role on, and not by this API';
function keepAccountHolder(_context, user, { roles }) {
    if (roles === undefined || isHolder(roles) === isHolder(user.attributes['roles']))
        return;
    refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/roles', HOLDER_STAYS));
}
function refuseAccountHolder(_context, { attributes }) {
    if (isHolder(attributes['roles']))
        refuse(badEntity('', undefined, HOLDER_STAYS));
}
function invite({ store, counter, now }, { attributes }) {
    const email = String(attributes['email']).toLowerCase();
    if (isHolder(attributes['roles']))
        refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/roles', HOLDER_STAYS));
    const is = (text) => String(text).toLowerCase() === email;
    const known = store.list('users').some((user) => is(user.attributes['username'])) ||
        store.list('userInvitations').some((other) => is(other.attributes['email']));
    if (known) {
        const detail = `A user or an invitation with the e-mail address ${quoted(email)} exists`;
        refuse(badEntity('ATTRIBUTE.INVALID.DUPLICATE', '/data/attributes/email', detail));
    }
    const expirationDate = appleDate(now + 3 * DAY);
    return { id: counter.uuid(), attributes: { ...attributes, expirationDate } };
}

;// CONCATENATED MODULE: ./build/emulator/write.js






async function write(context, request) {
    const { operation, url } = request;
    const query = readQuery(operation, url.searchParams);
    const resource = await change(context, request);
    if (!resource)
        return undefined;
    const self = presentation_linkTo(url.origin, operation.answers.type, resource.id);
    const data = await present({ context, query, origin: url.origin }, operation.answers, resource);
    return { data, links: { self } };
}
async function change(context, request) {
    const { operation, id, body } = request;
    const { type } = operation.resource;
    if (operation.kind === 'create')
        return create(context, operation, body);
    context.store.begin();
    if (operation.kind === 'delete') {
        const resource = context.store.find(type, id) ?? refuse(notFound(type, id));
        await RULES[type]?.removing?.(context, resource);
        context.store.remove(type, id);
        return undefined;
    }
    const resource = readable(context, type, id) ?? refuse(notFound(type, id));
    const changes = readUpdateBody(operation.resource, body, id);
    await RULES[type]?.changing?.(context, resource, changes);
    const changed = { ...resource, attributes: { ...resource.attributes, ...changes } };
    context.store.put(type, changed);
    return changed;
}
async function create(context, operation, body) {
    const { resource } = operation;
    const draft = readCreateBody(resource, body);
    const rules = RULES[resource.type];
    context.store.begin();
    const made = rules?.create ? await rules.create(context, draft) : { id: context.counter.id(), ...draft };
    context.store.put(resource.type, made);
    return made;
}

;// CONCATENATED MODULE: ./build/emulator/perform.js




async function perform(context, team, key, request) {
    if (team.member === false)
        refuse(FORBIDDEN);
    if (team.agreementSigned === false)
        refuse(AGREEMENT_MISSING);
    const url = new URL(request.url);
    const path = findPath(url.pathname) ?? refuse(noSuchPath(url.pathname));
    if (path.operations[0].resource.role === 'ADMIN' && key.role !== 'ADMIN')
        refuse(FORBIDDEN);
    const operation = path.operations.find(({ method }) => method === request.method) ??
        refuse(methodNotAllowed(request.method, url.pathname));
    const id = decoded(path.id ?? '');
    if (operation.method === 'GET')
        return { status: 200, document: await read(context, operation, url, id) };
    const document = await write(context, { operation, url, id, body: await request.text() });
    if (operation.kind === 'create')
        return { status: 201, document };
    return { status: document ? 200 : 204, document };
}
function decoded(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}

;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class errors_JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWKS_INVALID"));
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js


const sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
const JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
const buffer_utils_encoder = new TextEncoder(), decoder = new TextDecoder(), strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return buffer_utils_encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function buffer_utils_encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js

const invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function base64url_encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function validate_isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return validate_isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(validate_isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!validate_isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new errors_JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!validate_isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js



const tag = (key) => key[Symbol.toStringTag], jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.kty === "AKP" && key.alg === void 0)
    throw new TypeError('missing "alg" (Algorithm) Parameter value');
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (validate_isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
const isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return !0;
  try {
    return key instanceof CryptoKey;
  } catch {
    return !1;
  }
}, isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject", isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js





function snapshotJws(jws, sharedPayload) {
  const encodedProtectedHeader = jws.protected, inputHeader = jws.header, header = isObject(inputHeader) ? { ...inputHeader } : inputHeader;
  let payload = sharedPayload ? sharedPayload[0] : jws.payload;
  !sharedPayload && payload instanceof Uint8Array && (payload = new Uint8Array(payload));
  const signature = jws.signature, snapshot = { payload, signature };
  if (encodedProtectedHeader !== void 0 && (snapshot.protected = encodedProtectedHeader), inputHeader !== void 0 && (snapshot.header = header), encodedProtectedHeader === void 0 && header === void 0)
    throw new JWSInvalid('Flattened JWS must have either of the "protected" or "header" members');
  if (encodedProtectedHeader !== void 0 && typeof encodedProtectedHeader != "string")
    throw new JWSInvalid("JWS Protected Header incorrect type");
  if (payload === void 0)
    throw new JWSInvalid("JWS Payload missing");
  if (typeof signature != "string")
    throw new JWSInvalid("JWS Signature missing or incorrect type");
  if (header !== void 0 && !isObject(header))
    throw new JWSInvalid("JWS Unprotected Header incorrect type");
  return snapshot;
}
function prepareVerify(options) {
  return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, errors_JWSInvalid, "JWS Protected Header is invalid");
}
function encodeJsonUnencodedPayload(payload) {
  const invalid = /[\p{Cs}\p{Cn}]/u.exec(payload)?.[0];
  if (invalid !== void 0)
    throw new JWSInvalid(/\p{Cs}/u.test(invalid) ? "JWS Payload must be a well-formed Unicode string" : "JWS Payload must not contain unassigned Unicode code points");
  return encoder.encode(payload);
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return encode(payload);
  } catch (cause) {
    throw new errors_JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!isDisjoint(protectedHeader, header))
    throw new errors_JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = validateB64(protectedHeader, validateCrit(errors_JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new errors_JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new errors_JWSInvalid("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new errors_JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = !1;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
  const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode(encodedProtectedHeader) : new Uint8Array(), encode("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", errors_JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", errors_JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
  let verified = !1;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new JWSSignatureVerificationFailed(void 0, { cause });
  }
  if (!verified)
    throw new JWSSignatureVerificationFailed();
  const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", errors_JWSInvalid) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string")
    throw new errors_JWSInvalid("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new errors_JWSInvalid("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js



const epoch = (date) => Math.floor(date.getTime() / 1e3), multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
}, REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i, checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4]?.toLowerCase() === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
function validateStringClaim(claim, value) {
  if (typeof value != "string")
    throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
  if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string")))
    throw new TypeError('"aud" claim must be a string or an array of strings');
}
function numericDate(value, label) {
  return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
}, checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!validate_isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
  return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
  const claimsSet = producerClaimsSet(producer);
  for (const claim of ["iat", "nbf", "exp"]) {
    const value = claimsSet[claim];
    if (typeof value == "number" && !Number.isFinite(value))
      throw new TypeError(`"${claim}" claim must be a finite number`);
  }
  return encoder.encode(JSON.stringify(claimsSet));
}
function jwtClaim(producer, claim) {
  return producerClaimsSet(producer)[claim];
}
class JWTClaimsBuilder {
  constructor(claimsSet = {}) {
    if (!isObject(claimsSet))
      throw new TypeError("JWT Claims Set MUST be an object");
    (producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
  }
  setIssuer(value) {
    return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
  }
  setSubject(value) {
    return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
  }
  setAudience(value) {
    return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
  }
  setJti(value) {
    return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
  }
  setNotBefore(value) {
    return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
  }
  setExpirationTime(value) {
    return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
  }
  setIssuedAt(value) {
    const claimsSet = producerClaimsSet(this);
    return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
  }
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js



async function jwtVerify(jwt, key, options) {
  const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
  if (!b64)
    throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
  const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
  return { ...verified, payload };
}


;// CONCATENATED MODULE: ./build/emulator/token-check.js

const LONGEST_LIFE = 1200;
const AUDIENCE = 'apple-developer-enterprise-v1';
async function checkToken(request, check) {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined)
        return undefined;
    try {
        const { payload, protectedHeader } = await jwtVerify(token, ({ kid }) => keyOf(check, kid).publicKey, {
            algorithms: ['ES256'],
            typ: 'JWT',
            issuer: check.issuerId,
            currentDate: new Date(check.now),
        });
        const accepted = isWithinLife(payload, check.now) && payload.aud === AUDIENCE && allows(payload['scope'], request);
        return accepted ? keyOf(check, protectedHeader.kid) : undefined;
    }
    catch {
        return undefined;
    }
}
function keyOf(check, kid) {
    const key = check.keys.find((candidate) => candidate.keyId === kid);
    if (!key || key.revoked)
        throw new Error('no such key');
    return key;
}
function isWithinLife({ iat = NaN, exp = NaN }, now) {
    return iat <= now / 1000 && exp - iat <= LONGEST_LIFE;
}
const IGNORED = ['limit', 'cursor', 'sort'];
function allows(scope, request) {
    if (scope === undefined)
        return true;
    if (!Array.isArray(scope) || request.method !== 'GET')
        return false;
    return scope.some((entry) => typeof entry === 'string' && matches(entry, new URL(request.url)));
}
function matches(entry, url) {
    const target = /^GET (\/\S+)$/.exec(entry)?.[1];
    if (target === undefined || target.startsWith('//'))
        return false;
    const wanted = new URL(target, url.origin);
    return wanted.pathname === url.pathname && canonicalQuery(wanted) === canonicalQuery(url);
}
function canonicalQuery(url) {
    const pairs = [...url.searchParams].filter(([name]) => !IGNORED.includes(name));
    return JSON.stringify(pairs.map((pair) => pair.join('=')).sort());
}

;// CONCATENATED MODULE: ./build/emulator/exchange.js






const HOURLY_LIMIT = 3500;
const DEVICES_PER_CLASS = 100;
function createExchange(side) {
    const { options, memory, faults } = side;
    const budget = createHourlyBudget(options.hourlyLimit ?? HOURLY_LIMIT);
    const answers = createAnswers();
    const inTurn = createTurns();
    return async (request) => {
        const now = memory.clock.now();
        const headers = new Headers({ date: new Date(now).toUTCString(), 'content-type': 'application/json' });
        const refuse = (refusal) => answers.refusal([refusal], headers);
        const key = await exchange_keyOf(side, request, now);
        const { allowed, header } = budget.spend(key?.keyId ?? '', now);
        headers.set('x-rate-limit', header);
        if (!key)
            return refuse(apple_errors_NOT_AUTHORIZED);
        if (!allowed)
            return refuse(RATE_LIMITED);
        const work = async (stale) => {
            const { store } = memory;
            const { version } = store;
            const context = contextOf(side, stale ? store.stale() : store);
            const act = () => answers.answer(headers, () => perform(context, side.team, key, request));
            const answer = await (request.method === 'GET' ? act() : inTurn(act));
            if (store.version !== version)
                await options.onChange?.(memory.state);
            return answer;
        };
        const fault = faults.take({ method: request.method, path: new URL(request.url).pathname });
        return fault ? answerWithFault({ fault, request, now, headers, work, refuse }) : work(false);
    };
}
async function exchange_keyOf({ team, options }, request, now) {
    const { issuerId, keys } = team;
    return ((await checkToken(request, { issuerId, keys, now })) ??
        (await checkToken(request, { issuerId, keys, now: options.now() })));
}
function contextOf({ team, options, memory }, store) {
    return {
        store,
        counter: memory.counter,
        quirks: memory.quirks,
        now: memory.clock.now(),
        teamId: team.teamId ?? 'EXAMPLE123',
        teamName: team.teamName ?? 'Example Ltd',
        devicesPerClass: options.devicesPerClass ?? DEVICES_PER_CLASS,
        authority: memory.authority,
    };
}
function createTurns() {
    let last = Promise.resolve();
    return (act) => {
        const mine = last.then(act);
        last = mine.catch(() => undefined);
        return mine;
    };
}

;// CONCATENATED MODULE: ./build/emulator/faults.js
function createFaultPlan(next, random) {
    const queue = [...next];
    let rules = [];
    let count = 0;
    return {
        take(asked) {
            count += 1;
            const [first] = queue.splice(0, 1);
            if (first)
                return first;
            const index = rules.findIndex((rule) => fits(rule, asked, count) && random() < (rule.chance ?? 1));
            const rule = rules[index];
            if (!rule)
                return undefined;
            if (rule.times !== undefined)
                rules = spend(rules, index, rule.times);
            return rule.fault;
        },
        add(more) {
            rules = [...rules, ...more.map((rule) => ({ ...rule, ...shifted(rule, count) }))];
        },
        clear() {
            queue.length = 0;
            rules = [];
        },
        list: () => rules,
        get count() {
            return count;
        },
    };
}
function shifted({ requests }, count) {
    return requests ? { requests: requests.map((number) => number + count) } : {};
}
function spend(rules, index, times) {
    return rules.flatMap((rule, at) => {
        if (at !== index)
            return [rule];
        return times > 1 ? [{ ...rule, times: times - 1 }] : [];
    });
}
function fits(rule, asked, count) {
    if (rule.requests && !rule.requests.includes(count))
        return false;
    if (rule.method !== undefined && rule.method !== asked.method)
        return false;
    return rule.path === undefined || matchesPath(rule.path, asked.path);
}
function matchesPath(pattern, path) {
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

;// CONCATENATED MODULE: ./build/emulator/authority.js
function keepAuthority(clock, before) {
    let state = before;
    let made;
    const bytes = new WeakMap();
    const make = async () => {
        const { createAuthority, restoreAuthority } = await __nccwpck_require__.e(/* import() */ 873).then(__nccwpck_require__.bind(__nccwpck_require__, 873));
        const authority = await (before ? restoreAuthority(before) : createAuthority(clock));
        state = authority.export();
        return authority;
    };
    return {
        get: () => (made ??= make()),
        bytesOf(resource, makeBytes) {
            const known = bytes.get(resource) ?? makeBytes();
            bytes.set(resource, known);
            return known;
        },
        get state() {
            return state;
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/clock.js
function createClock(now, ahead = 0) {
    let offset = ahead;
    return {
        now: () => now() + offset,
        set(time) {
            offset = time - now();
        },
        move(by) {
            offset += by;
        },
        get ahead() {
            return offset;
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/identifiers.js

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
function createCounter(start = 0) {
    let count = start;
    const digest = () => {
        count += 1;
        return (0,external_node_crypto_.createHash)('sha256').update(`emulated ${count}`).digest();
    };
    return {
        get count() {
            return count;
        },
        id: () => [...digest().subarray(0, 10)].map((byte) => LETTERS[byte % 32]).join(''),
        uuid: () => uuidOf(digest().toString('hex')),
        serialNumber: () => serialNumberOf(digest().toString('hex')),
    };
}
function uuidOf(hex) {
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
function serialNumberOf(hex) {
    return `5${hex.slice(1, 32)}`.toUpperCase();
}

;// CONCATENATED MODULE: ./build/emulator/seed-completion.js






const MAKERS = {
    bundleIds: (sparse) => ({ name: seed_completion_textOf(sparse, 'identifier'), platform: 'IOS' }),
    bundleIdCapabilities: () => ({}),
    certificates: certificateValues,
    devices: deviceValues,
    passTypeIds: (sparse) => ({ name: seed_completion_textOf(sparse, 'identifier') }),
    profiles: profileValues,
    users: () => ({ roles: ['DEVELOPER'] }),
    userInvitations: ({ now }) => ({ roles: ['DEVELOPER'], expirationDate: appleDate(now + 3 * DAY) }),
};
function completed(resources, now) {
    return Object.fromEntries(TYPES.map((type) => [type, resources[type]?.map((resource) => complete({ type, resource, now })) ?? []]));
}
function complete(sparse) {
    const { type, resource } = sparse;
    return { ...resource, attributes: { ...MAKERS[type](sparse), ...resource.attributes } };
}
function certificateValues(sparse) {
    const type = seed_completion_textOf(sparse, 'certificateType');
    const displayName = seed_completion_textOf(sparse, 'displayName') || 'Example Ltd';
    return {
        name: `${labelOf(type)}: ${displayName}`,
        displayName,
        serialNumber: serialNumberOf(digestOf(sparse)),
        ...(!type.startsWith('PASS_TYPE_ID') && { platform: platformOf(type) }),
        expirationDate: appleDate(sparse.now + lifeOf(type)),
    };
}
function deviceValues(sparse) {
    const platform = seed_completion_textOf(sparse, 'platform') || 'IOS';
    return {
        name: seed_completion_textOf(sparse, 'udid'),
        platform,
        deviceClass: platform === 'MAC_OS' ? 'MAC' : 'IPHONE',
        status: 'ENABLED',
        addedDate: appleDate(sparse.now - YEAR),
    };
}
function profileValues(sparse) {
    const { createdDate, expirationDate } = profileDates(sparse);
    return {
        platform: profile_rules_platformOf(seed_completion_textOf(sparse, 'profileType')),
        profileState: 'ACTIVE',
        uuid: uuidOf(digestOf(sparse)),
        createdDate,
        expirationDate,
    };
}
function profileDates(sparse) {
    const created = Date.parse(seed_completion_textOf(sparse, 'createdDate'));
    const expires = Date.parse(seed_completion_textOf(sparse, 'expirationDate'));
    const begin = [created, expires - YEAR, sparse.now].find((time) => !Number.isNaN(time)) ?? 0;
    return { createdDate: appleDate(begin), expirationDate: appleDate(begin + YEAR) };
}
function seed_completion_textOf({ resource }, name) {
    const value = resource.attributes[name];
    return typeof value === 'string' ? value : '';
}
function digestOf({ type, resource }) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${type}/${resource.id}`).digest('hex');
}

;// CONCATENATED MODULE: ./build/emulator/memory.js






function createMemory(now, state, changes = {}) {
    const clock = createClock(now, state.clockAhead);
    let store = createStore(completed(state.resources, clock.now()));
    let counter = createCounter(state.counter);
    let quirks = chooseQuirks({ ...state.quirks, ...changes });
    let authority = keepAuthority(clock, state.authority);
    return {
        clock,
        get store() {
            return store;
        },
        get counter() {
            return counter;
        },
        get quirks() {
            return quirks;
        },
        get authority() {
            return authority;
        },
        setQuirks(more) {
            quirks = { ...quirks, ...more };
        },
        state: () => ({
            clockAhead: clock.ahead,
            counter: counter.count,
            quirks,
            ...(authority.state && { authority: authority.state }),
            resources: store.data(),
        }),
        load(next) {
            clock.set(now() + (next.clockAhead ?? 0));
            store = createStore(completed(next.resources, clock.now()));
            counter = createCounter(next.counter);
            quirks = chooseQuirks(next.quirks);
            authority = keepAuthority(clock, next.authority);
        },
    };
}

;// CONCATENATED MODULE: ./build/emulator/emulator.js





function createEmulator(team, options) {
    const { now, state = { resources: team.resources ?? {} } } = options;
    const memory = createMemory(now, state, options.quirks);
    const faults = createFaultPlan(options.faults ?? [], options.random ?? repeatableChance(1));
    faults.add(options.faultRules ?? []);
    const exchange = createExchange({ team, options, memory, faults });
    const handle = async (request) => {
        if (!isControl(new URL(request.url)))
            return exchange(request);
        const answer = await answerControl(emulator, request);
        if (answer.ok && request.method !== 'GET')
            await options.onChange?.(memory.state);
        return answer;
    };
    const emulator = {
        handle,
        async fetch(input, init) {
            const request = new Request(input, init);
            request.signal.throwIfAborted();
            return handle(request);
        },
        faults,
        clock: memory.clock,
        get quirks() {
            return memory.quirks;
        },
        setQuirks: memory.setQuirks,
        state: memory.state,
        load: memory.load,
    };
    return emulator;
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: ./build/emulator/serve.js

const serve_MAX_BODY = 1024 * 1024;
const MAX_STATE = 64 * serve_MAX_BODY;
const KEEP_ALIVE = 60_000;
async function serveEmulator(emulator, port = 0, unread = () => undefined) {
    const server = (0,external_node_http_namespaceObject.createServer)((incoming, outgoing) => {
        answer(emulator, incoming, outgoing, unread).catch(() => outgoing.socket?.resetAndDestroy());
    });
    server.keepAliveTimeout = KEEP_ALIVE;
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    const { port: actual } = server.address();
    return {
        baseUrl: `http://127.0.0.1:${actual}`,
        [Symbol.asyncDispose]: () => new Promise((resolve) => {
            server.close(() => {
                resolve();
            });
            server.closeAllConnections();
        }),
    };
}
async function answer(handler, incoming, outgoing, unread) {
    const request = await toRequest(incoming).catch((error) => {
        const { method = '', url = '' } = incoming;
        unread(`${method} ${url}`, error.message);
        throw error;
    });
    const response = await handler.handle(request);
    outgoing.sendDate = false;
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    for await (const chunk of response.body ?? [])
        outgoing.write(chunk);
    outgoing.end();
}
async function toRequest(incoming) {
    const url = `http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`;
    if (!URL.canParse(url))
        throw new Error('its Host header and path make no URL');
    const method = incoming.method ?? 'GET';
    const headers = Object.entries(incoming.headers).flatMap(([name, value]) => value === undefined ? [] : [[name, [value].flat().join(', ')]]);
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: await readBody(incoming) };
    return new Request(url, { method, headers, ...body });
}
async function readBody(incoming) {
    const most = incoming.url === '/__emulator/state' ? MAX_STATE : serve_MAX_BODY;
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > most)
            throw new Error(`its body has more than ${most} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: ./build/demo/runner.js




const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];
const PASSED_ON = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP'];
async function runStep(step) {
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(), 'epapi-step-'));
    try {
        const paths = FILE_COMMANDS.map((name) => [name, (0,external_node_path_namespaceObject.join)(folder, name)]);
        const folders = { RUNNER_TEMP: (0,external_node_path_namespaceObject.join)(folder, 'temp'), GITHUB_WORKSPACE: (0,external_node_path_namespaceObject.join)(folder, 'workspace') };
        for (const [, path] of paths)
            await (0,promises_namespaceObject.writeFile)(path, '');
        for (const path of Object.values(folders))
            await (0,promises_namespaceObject.mkdir)(path);
        for (const [name, text] of Object.entries(step.workspace ?? {}))
            await (0,promises_namespaceObject.writeFile)((0,external_node_path_namespaceObject.join)(folders.GITHUB_WORKSPACE, name), text);
        const process = await spawnStep(step, { ...Object.fromEntries(paths), ...folders });
        const files = await readFiles(folder);
        const outputs = parseFileCommand(files.get('GITHUB_OUTPUT') ?? '');
        return { ...process, log: toLog(process.stdout), outputs, files };
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
async function readFiles(folder) {
    const files = new Map();
    for (const name of await (0,promises_namespaceObject.readdir)(folder, { recursive: true })) {
        const path = (0,external_node_path_namespaceObject.join)(folder, name);
        if ((await (0,promises_namespaceObject.stat)(path)).isFile())
            files.set(name, await (0,promises_namespaceObject.readFile)(path, 'utf8'));
    }
    return files;
}
async function spawnStep(step, paths) {
    const inputs = Object.entries(step.inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
    ]);
    const own = PASSED_ON.flatMap((name) => process.env[name] === undefined ? [] : [[name, process.env[name]]]);
    const env = {
        ...Object.fromEntries(own),
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        ...paths,
        ...step.env,
        ...Object.fromEntries(inputs),
    };
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, [step.main], {
        env,
        cwd: paths['GITHUB_WORKSPACE'],
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    void step.cancelled?.then(() => child.kill('SIGINT'));
    const closed = new Promise((resolve, reject) => {
        child.once('error', reject).once('close', resolve);
    });
    const [stdout, stderr, exitCode] = await Promise.all([runner_textOf(child.stdout), runner_textOf(child.stderr), closed]);
    return { stdout, stderr, exitCode };
}
async function runner_textOf(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function parseFileCommand(text) {
    const values = new Map();
    const lines = text.split(/\r?\n/);
    for (let index = 0; index < lines.length; index++) {
        const [, name = '', operator, rest = ''] = /^([^=<]+)(<<|=)(.*)$/.exec(lines[index] ?? '') ?? [];
        if (operator === '=')
            values.set(name, rest);
        if (operator !== '<<')
            continue;
        const end = lines.indexOf(rest, index + 1);
        values.set(name, lines.slice(index + 1, end).join('\n'));
        index = end;
    }
    return values;
}
function toLog(stdout) {
    const masks = new Set();
    const log = [];
    for (const line of stdout.split(/\r?\n/)) {
        const [, command, message = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line) ?? [];
        if (command === 'add-mask')
            for (const mask of maskedBy(unescapeData(message)))
                masks.add(mask);
        else if (command)
            log.push(hide(`${command}: ${unescapeData(message)}`, masks));
        else if (line !== '')
            log.push(hide(line, masks));
    }
    return log;
}
function maskedBy(value) {
    return [value, ...value.split(/\r?\n/)].filter((mask) => mask.trim() !== '');
}
function hide(line, masks) {
    const longestFirst = [...masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((text, mask) => text.replaceAll(mask, '***'), line);
}
function unescapeData(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/demo/main.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const KEY_ID = '2X9R4HXF34';
const ISSUER_ID = '57246542-96fe-1a63-e053-0824d011072a';
const CERTIFICATE = {
    id: 'K7F3A91C02',
    attributes: {
        name: 'iOS Distribution: Acme Field',
        certificateType: 'IOS_DISTRIBUTION',
        displayName: 'Acme Field',
        serialNumber: '7F3A91C0254B11D6',
        platform: 'IOS',
        expirationDate: '2029-05-04T09:30:00.000+00:00',
        certificateContent: '',
    },
};
const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const main_say = (text = '') => void process.stdout.write(`${text}\n`);
const heading = (text) => {
    main_say();
    main_say(paint(1, text));
};
const indented = (text) => text.replace(/^/gm, '  ');
async function demo() {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
        heading('1. A key, as Apple would hand it out once');
        main_say(`  key ID      ${KEY_ID}\n  issuer ID   ${ISSUER_ID}`);
        main_say(`  private key ${pem.split('\n').length - 1} lines in AuthKey_${KEY_ID}.p8, made up for this demo`);
        const team = {
            issuerId: ISSUER_ID,
            keys: [{ keyId: KEY_ID, publicKey, role: 'DEVELOPER' }],
            resources: { certificates: [CERTIFICATE] },
        };
        const busy = { status: 429, headers: { 'retry-after': '1' } };
        const server = __addDisposableResource(env_1, await serveEmulator(createEmulator(team, { now: Date.now, faults: [undefined, busy] })), true);
        heading("2. Apple's side, emulated");
        main_say(`  listening on ${server.baseUrl}; its second request will find it too busy`);
        await showRequest(server.baseUrl, await showAction(server.baseUrl, pem));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function showAction(baseUrl, pem) {
    const inputs = {
        'key-id': KEY_ID,
        'issuer-id': ISSUER_ID,
        'private-key': pem,
        'token-lifetime': '20m',
        scope: '',
        'base-url': baseUrl,
        'on-missing-credentials': 'fail',
        'export-env': '',
        verify: 'true',
    };
    const main = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(process.argv[1] ?? ''), '..', 'action', 'index.js');
    heading('3. The action, run as a runner would: its log');
    const result = await runStep({ main, inputs });
    for (const line of result.log)
        main_say(indented(line));
    main_check(result.exitCode === 0, `the action ended with exit code ${result.exitCode}: ${result.stderr}`);
    const token = result.outputs.get('token') ?? '';
    main_check(!result.log.join('\n').includes(token), 'the token stands in the log');
    showOutputs(result);
    showToken(token);
    return token;
}
function showOutputs({ outputs, stdout }) {
    const masks = stdout.split('\n').filter((line) => line.startsWith('::add-mask::')).length;
    heading(`4. Its outputs (and ${masks} masks, so that none of the key can turn up in the log)`);
    for (const [name, value] of outputs)
        main_say(`  ${name.padEnd(16)} ${name === 'token' ? `${value.slice(0, 24)}\u2026` : value}`);
}
function showToken(token) {
    const [header = '', payload = ''] = token
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString());
    heading('5. What the token says: its header and its claims');
    for (const part of [header, payload])
        main_say(indented(JSON.stringify(JSON.parse(part), null, 2)));
}
async function showRequest(baseUrl, token) {
    heading('6. A later step makes one authorised request, which meets a 429 and gets through');
    let waits = 0;
    const client = {
        tokens: { get: () => Promise.resolve({ value: token, issuedAt: 0, expiresAt: 0 }) },
        baseUrl,
        onWait: (wait) => {
            waits++;
            main_say(indented(paint(33, describeWait(wait))));
        },
    };
    const { status, body, rateLimit } = await request(client, {
        method: 'GET',
        path: '/v1/certificates?limit=1',
    });
    const [certificate] = body.data;
    main_say(`  GET /v1/certificates: ${status}, ${rateLimit?.remaining} of ${rateLimit?.limit} requests left`);
    main_say(`  ${certificate?.attributes.name}, valid until ${certificate?.attributes.expirationDate}`);
    main_check(status === 200 && waits === 1, 'the request did not meet one 429 and get through');
}
function main_check(condition, otherwise) {
    if (!condition)
        throw new Error(otherwise);
}
demo().then(() => {
    main_say();
    main_say(paint(32, 'All of it worked.'));
}, (error) => {
    process.exitCode = 1;
    main_say();
    main_say(paint(31, `It did not work: ${error instanceof Error ? error.message : String(error)}`));
});

module.exports = __webpack_exports__;
/******/ })()
;