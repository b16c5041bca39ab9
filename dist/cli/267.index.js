"use strict";
exports.id = 267;
exports.ids = [267];
exports.modules = {

/***/ 3163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ LONGEST_LIFETIME),
/* harmony export */   YK: () => (/* binding */ isLifetime),
/* harmony export */   er: () => (/* binding */ readLifetime),
/* harmony export */   s5: () => (/* binding */ lifetimeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


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

/***/ 1132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readPrivateKey)
});

// UNUSED EXPORTS: unwrapText

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
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
    return begins.map((begin, index) => {
        const label = begin[1] ?? '';
        const rest = text.slice(begin.index + begin[0].length, begins[index + 1]?.index);
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


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nm: () => (/* binding */ missingCredentials),
  L1: () => (/* binding */ readCredentials),
  sb: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
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
var auth_lifetime = __webpack_require__(3163);
// EXTERNAL MODULE: ./build/auth/private-key.js + 3 modules
var private_key = __webpack_require__(1132);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
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
    const privateKey = (0,private_key/* readPrivateKey */.$)(texts.privateKey);
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


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ signToken)
/* harmony export */ });
/* unused harmony export AUDIENCE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _backdate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5403);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3163);



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

/***/ 3464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ readCredentialTexts),
/* harmony export */   ml: () => (/* binding */ readKeyFile),
/* harmony export */   rn: () => (/* binding */ CREDENTIAL_OPTIONS),
/* harmony export */   yG: () => (/* binding */ readBaseUrlOption)
/* harmony export */ });
/* harmony import */ var _client_base_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2998);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6184);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7997);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5868);





const CREDENTIAL_OPTIONS = {
    title: 'Credentials',
    options: [
        {
            name: 'key-id',
            value: 'ID',
            env: 'EPAPI_KEY_ID',
            help: "the key's ID, ten capital letters and digits",
        },
        { name: 'issuer-id', value: 'UUID', env: 'EPAPI_ISSUER_ID', help: "the team's issuer ID" },
        {
            name: 'private-key-path',
            value: 'FILE',
            env: 'EPAPI_PRIVATE_KEY_PATH',
            help: 'the AuthKey_\u2026.p8 file; or put what is in it into the variable EPAPI_PRIVATE_KEY',
        },
        {
            name: 'base-url',
            value: 'URL',
            env: 'EPAPI_BASE_URL',
            help: `where the API is; https, or http on loopback (default ${_client_base_url_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLE_BASE_URL */ .hb})`,
        },
    ],
};
function readCredentialTexts(options, world) {
    return {
        keyId: options.value('key-id') ?? world.env['EPAPI_KEY_ID'] ?? '',
        issuerId: options.value('issuer-id') ?? world.env['EPAPI_ISSUER_ID'] ?? '',
        privateKey: readKeyText(options, world),
    };
}
function readBaseUrlOption(options, world) {
    const text = options.value('base-url') ?? world.env['EPAPI_BASE_URL'] ?? '';
    return (0,_client_base_url_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseUrl */ .$P)(text.trim() === '' ? _client_base_url_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLE_BASE_URL */ .hb : text);
}
function readKeyText(options, world) {
    const path = options.value('private-key-path');
    if (path !== undefined)
        return path === '' ? '' : readKeyFile(path);
    const text = world.env['EPAPI_PRIVATE_KEY'] ?? '';
    const envPath = world.env['EPAPI_PRIVATE_KEY_PATH'] ?? '';
    if (text !== '' && envPath !== '') {
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('EPAPI_PRIVATE_KEY and EPAPI_PRIVATE_KEY_PATH are both set, and nothing says which one is meant.', 'Unset one of them.');
    }
    return envPath === '' ? text : readKeyFile(envPath);
}
const MOST = 65_537;
function readKeyFile(path) {
    const bytes = readBytes(path);
    if (bytes.length === 0)
        throw fileError(path, 'is empty');
    return bytes.toString(bytes[0] === 0x30 ? 'base64' : 'utf8');
}
function readBytes(path) {
    try {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .r)(path, MOST);
    }
    catch (error) {
        throw fileError(path, `cannot be read: ${error.code ?? 'unknown reason'}`);
    }
}
function fileError(path, wrong) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'KEY_FILE',
        message: `The file of the private key, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteValue */ .cl)(path)}, ${wrong}.`,
        hint: 'Give the path of the AuthKey_\u2026.p8 file, readable for this user.',
    });
}


/***/ }),

/***/ 7997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readAtMost),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6184);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5868);



function readAtMost(path, bytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(bytes);
        let size = 0;
        for (let read = -1; read !== 0 && size < bytes; size += read)
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, size, bytes - size, null);
        return buffer.subarray(0, size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const LARGEST_TEXT = 1_000_000;
async function readText(path, world) {
    const what = path === '-' ? 'Standard input' : `The file ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteValue */ .cl)(path)}`;
    const bytes = await readBytes(path, world).catch((error) => {
        const code = error.code ?? 'unknown reason';
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${what} cannot be read: ${code}.`, 'Give the path of a file, or - for standard input.');
    });
    if (bytes.length <= LARGEST_TEXT)
        return bytes.toString('utf8');
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)(`${what} holds more than a megabyte, and no request does.`, 'Give the right one.');
}
async function readBytes(path, world) {
    return path === '-' ? world.readStdin(LARGEST_TEXT + 1) : readAtMost(path, LARGEST_TEXT + 1);
}


/***/ }),

/***/ 2998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ readBaseUrl),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hb: () => (/* binding */ APPLE_BASE_URL)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


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

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeWait)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);

function describeWait(wait) {
    if (wait.seconds === 0)
        return `${wait.reason}; attempt ${wait.nextAttempt} follows at once`;
    return `${wait.reason}; waiting ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(wait.seconds)} before attempt ${wait.nextAttempt}`;
}


/***/ })

};
;