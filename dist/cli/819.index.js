"use strict";
exports.id = 819;
exports.ids = [819];
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

/***/ 5819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nC: () => (/* binding */ MAX_WAIT),
  mw: () => (/* binding */ NETWORK_OPTIONS),
  Nd: () => (/* binding */ openApi),
  hy: () => (/* binding */ readMaxWaitOption),
  UZ: () => (/* binding */ reportingUsage)
});

// EXTERNAL MODULE: ./build/auth/settings.js + 2 modules
var settings = __webpack_require__(2389);
// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/auth/backdate.js
var backdate = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/auth/token.js
var token = __webpack_require__(5987);
;// CONCATENATED MODULE: ./build/auth/token-source.js



const MARGIN = 60;
function createTokenSource(credentials, options = {}, system = build_system/* realSystem */.q) {
    let current;
    let skew = 0;
    const next = ({ rejected, clockSkew }) => {
        if (rejected && current?.value === rejected.value) {
            current = undefined;
            if (clockSkew !== undefined)
                skew = (0,backdate/* isHarmlessSkew */.a)(clockSkew) ? 0 : clockSkew;
        }
        const now = system.now() + skew * 1000;
        if (!current || !isFresh(current, now))
            current = (0,token/* signToken */.z)(credentials, options, now);
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
    const life = token.expiresAt - token.issuedAt - backdate/* BACKDATE */.Q;
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/resources/all.js + 5 modules
var resources_all = __webpack_require__(7494);
// EXTERNAL MODULE: ./build/resources/operations.js
var operations = __webpack_require__(3715);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
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
            return verdictOf(state, now, reserve, slack);
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
function verdictOf(state, now, reserve, slack) {
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
    return clockSkew !== undefined && (0,backdate/* isHarmlessSkew */.a)(clockSkew) ? 0 : clockSkew;
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
    return new errors/* EpapiError */.Uo({
        code: 'HOURLY_BUDGET',
        message: `${why}. The next would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(Math.max(0, left))} of waiting are left.`,
        hint: 'Allow longer waiting, run this again later, or let fewer jobs share one key.',
    });
}
function allReserved(reserve, limit) {
    return new errors/* EpapiError */.Uo({
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

// EXTERNAL MODULE: ./build/client/lib/document.js
var lib_document = __webpack_require__(9366);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/client/request.js + 6 modules
var request = __webpack_require__(437);
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
        return (0,lib_document/* readDocument */.u)((await (0,request/* request */.E)(reading.client, { method: 'GET', path })).body);
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
    if (!(error instanceof api_error/* ApiError */.h) || error.status !== 400)
        return false;
    return error.errors.some(({ code, detail, parameter }) => (0,errors/* hasCode */.up)(code, 'PARAMETER_ERROR.INVALID') &&
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
    return new errors/* EpapiError */.Uo({
        code: 'PAGING',
        message: `The link to the next page of a list ${what}. The list is not complete.`,
        hint: "Run this again; check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}

// EXTERNAL MODULE: ./build/client/lib/query.js
var lib_query = __webpack_require__(3727);
// EXTERNAL MODULE: ./build/client/no-answer.js
var no_answer = __webpack_require__(563);
// EXTERNAL MODULE: ./build/client/outcome-unknown.js
var outcome_unknown = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/client/proxy.js
var client_proxy = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/client/client.js













function createClient({ concurrency, reserve, proxy, ...options }) {
    if (options.signal)
        (0,external_node_events_.setMaxListeners)(0, options.signal);
    const system = (0,client_proxy.withProxy)(options.system ?? build_system/* realSystem */.q, proxy);
    const budget = options.budget ??
        createHourlyBudget({
            system,
            ...(concurrency !== undefined && { concurrency }),
            ...(reserve !== undefined && { reserve }),
        });
    const client = { ...options, system, budget };
    const operations = Object.fromEntries(Object.keys(resources_all/* RESOURCES */.e).map((type) => [type, operationsOf(client, type)]));
    return {
        ...operations,
        request: (what) => (0,request/* request */.E)(client, what),
        pages: (path) => readPages(client, path),
        usage: () => budget.usage(),
    };
}
function operationsOf(client, type) {
    const own = operations/* OPERATIONS */.xb.filter((operation) => operation.resource.type === type);
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
            return (query) => listOf(client, (0,lib_query/* targetOf */.$)(operation, undefined, query));
        case 'relatedMany':
            return (id, query) => listOf(client, (0,lib_query/* targetOf */.$)(operation, id, query));
        case 'get':
            return async (id, query) => withData(await readOne(client, (0,lib_query/* targetOf */.$)(operation, id, query)));
        case 'relatedOne':
            return (id, query) => readOne(client, (0,lib_query/* targetOf */.$)(operation, id, query));
        case 'create':
            return (one) => send(client, operation, undefined, newData(operation, one));
        case 'update':
            return (id, attributes) => send(client, operation, id, { type: resource.type, id, attributes });
        case 'delete':
            return async (id) => {
                await (0,request/* request */.E)(client, { method: 'DELETE', path: (0,lib_query/* targetOf */.$)(operation, id) });
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
    return oneOf(await (0,request/* request */.E)(client, { method: 'GET', path }));
}
function oneOf({ body }) {
    const { data, included } = (0,lib_document/* readDocument */.u)(body);
    return data[0] && { data: data[0], included };
}
function withData(one) {
    if (one)
        return one;
    throw (0,lib_document/* foreignAnswer */.X)();
}
async function send(client, operation, id, data) {
    const what = { method: operation.method, path: (0,lib_query/* targetOf */.$)(operation, id), body: { data } };
    const response = await (0,request/* request */.E)(client, what);
    try {
        return withData(oneOf(response));
    }
    catch (error) {
        throw error instanceof no_answer/* NoAnswerError */.i ? new outcome_unknown/* OutcomeUnknownError */.D(what, error) : error;
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
        const path = (0,lib_query/* targetOf */.$)(operation, id);
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

// EXTERNAL MODULE: ./build/client/wait.js
var client_wait = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/cli/credentials.js
var cli_credentials = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/cli/pages.js
var pages = __webpack_require__(6498);
;// CONCATENATED MODULE: ./build/cli/client.js









const MAX_WAIT = {
    name: 'max-wait',
    value: 'TIME',
    help: 'how long all waiting of one request may take: seconds, or 90s, 15m (the default), 2h',
};
const NETWORK_OPTIONS = {
    title: 'Network',
    options: [
        MAX_WAIT,
        {
            name: 'concurrency',
            value: 'COUNT',
            help: `the most requests that are under way at once (default ${CONCURRENCY})`,
        },
        {
            name: 'reserve',
            value: 'COUNT',
            help: 'requests of each hour that are left to other jobs with the same key (default 0)',
        },
    ],
};
function openApi(options, world, { signal, scope = [] } = {}) {
    const baseUrl = (0,cli_credentials/* readBaseUrlOption */.yG)(options, world);
    const texts = (0,cli_credentials/* readCredentialTexts */.ee)(options, world);
    const missing = (0,settings/* missingCredentials */.nm)(texts);
    if (missing.length > 0)
        throw (0,cli_credentials/* missingError */.$y)(missing, 'there is nothing to be done there without them.');
    const credentials = (0,settings/* readCredentials */.L1)(texts);
    const concurrency = readCount(options, 'concurrency', 1, 100);
    const reserve = readCount(options, 'reserve', 0, 1_000_000);
    return createClient({
        tokens: createTokenSource(credentials, { scope }, world.system),
        baseUrl,
        maxWait: readMaxWaitOption(options),
        system: world.system,
        proxy: (0,client_proxy.readProxySettings)(world.env),
        onWait: (wait) => {
            world.stderr(`${(0,pages/* clearLine */.c)(world)}${(0,client_wait/* describeWait */.Ng)(wait)}\n`);
        },
        ...(signal && { signal }),
        ...(concurrency !== undefined && { concurrency }),
        ...(reserve !== undefined && { reserve }),
    });
}
async function reportingUsage(api, world, work) {
    try {
        return await work();
    }
    finally {
        const usage = api.usage();
        if (usage.requests > 0)
            world.stderr(`${describeUsage(usage)}\n`);
    }
}
function readMaxWaitOption(options) {
    const text = options.value(MAX_WAIT.name);
    if (text === undefined)
        return undefined;
    const seconds = (0,client_wait/* readMaxWait */.wr)(text);
    if (seconds !== undefined)
        return seconds;
    throw (0,cli_options/* usageError */.Wp)(`--${MAX_WAIT.name} is no length of time that can be waited.`, client_wait/* MAX_WAIT_HINT */.bB);
}
function readCount(options, name, least, most) {
    const text = options.value(name);
    if (text === undefined)
        return undefined;
    const count = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
    if (count >= least && count <= most)
        return count;
    throw (0,cli_options/* usageError */.Wp)(`--${name} is no number that it can be.`, `Give one from ${least} to ${most}.`);
}


/***/ }),

/***/ 3464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
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
const SOURCES = {
    keyId: '--key-id or EPAPI_KEY_ID',
    issuerId: '--issuer-id or EPAPI_ISSUER_ID',
    privateKey: '--private-key-path, EPAPI_PRIVATE_KEY_PATH or EPAPI_PRIVATE_KEY',
};
function missingError(missing, advice) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'CREDENTIALS_MISSING',
        message: `Not given: ${missing.map((name) => SOURCES[name]).join('; ')}.`,
        hint: `Pipelines get no secrets for changes from outside, such as pull requests from forks; ${advice}`,
    });
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
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .rU)(path, MOST);
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
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   rU: () => (/* binding */ readAtMost),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6184);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5868);




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
const LARGEST = { request: 1_000_000, plan: 100_000_000 };
async function readText(path, world, kind = 'request') {
    const largest = LARGEST[kind];
    const what = path === '-' ? 'Standard input' : `The file ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteValue */ .cl)(path)}`;
    const bytes = await readBytes(path, largest + 1, world).catch((error) => {
        const code = error.code ?? 'unknown reason';
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${what} cannot be read: ${code}.`, 'Give the path of a file, or - for standard input.');
    });
    if (bytes.length <= largest)
        return bytes.toString('utf8');
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)(`${what} holds more than ${largest / 1_000_000} MB, and no ${kind} does.`, 'Give the right one.');
}
async function readBytes(path, most, world) {
    return path === '-' ? world.readStdin(most) : readAtMost(path, most);
}
function unwritable(what, path, error, hint) {
    const { code = 'unknown reason' } = error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'FILE.WRITE',
        message: `The ${what} cannot be written to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteValue */ .cl)(path)}: ${code}.`,
        hint,
    });
}


/***/ }),

/***/ 6498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ clearLine),
/* harmony export */   s: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var _resources_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4860);

const QUIET_PAGES = 10;
async function readAllPages(api, path, world) {
    const data = [];
    const included = new Map();
    let pages = 0;
    let total;
    try {
        for await (const page of api.pages(withLimit(path))) {
            for (const resource of page.data)
                data.push(resource);
            for (const resource of page.included)
                included.set(`${resource.type} ${resource.id}`, resource);
            total = page.total ?? total;
            pages += 1;
            showProgress(data.length, pages, total, world);
        }
    }
    finally {
        world.stderr(clearLine(world));
    }
    return {
        data,
        ...(included.size > 0 && { included: [...included.values()] }),
        links: { self: path },
        ...(total !== undefined && { meta: { paging: { total, limit: data.length } } }),
    };
}
function withLimit(path) {
    const [, query = ''] = path.split('?');
    if (new URLSearchParams(query).has('limit'))
        return path;
    return `${path}${path.includes('?') ? '&' : '?'}limit=${_resources_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_PAGE */ .LS}`;
}
function clearLine({ stderrIsTerminal }) {
    return stderrIsTerminal ? '\r\u001b[K' : '';
}
function showProgress(count, pages, total, world) {
    const text = `Read ${count}${total === undefined ? '' : ` of ${total}`}`;
    if (world.stderrIsTerminal)
        world.stderr(`\r${text}\u001b[K`);
    else if (pages % QUIET_PAGES === 0)
        world.stderr(`${text}\n`);
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

/***/ 3727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _resources_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4860);


function targetOf({ path, kind }, id, query = {}) {
    const isList = kind === 'list' || kind === 'relatedMany';
    const parts = [
        ...inBrackets('filter', query.filter),
        ...inBrackets('fields', query.fields),
        ...parameter('include', query.include),
        ...parameter('sort', query.sort),
        ...parameter('limit', isList ? [query.limit ?? _resources_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_PAGE */ .LS] : undefined),
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'REQUEST.PATH',
        message: 'The ID of a resource is empty or made of dots.',
        hint: 'Give an ID as Apple sends it.',
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

/***/ 7091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ proxyHostFor),
/* harmony export */   readProxySettings: () => (/* binding */ readProxySettings),
/* harmony export */   withProxy: () => (/* binding */ withProxy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2998);


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
    const { Pool, ProxyAgent, fetch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7867, 23));
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

/***/ 437:
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
            userAgent: `epapi-action/${version/* VERSION */.x}`,
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


/***/ })

};
;