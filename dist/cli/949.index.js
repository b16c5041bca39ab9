"use strict";
exports.id = 949;
exports.ids = [949,913];
exports.modules = {

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

/***/ 8949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examples: () => (/* binding */ examples),
  groups: () => (/* binding */ groups),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
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
    return new errors/* EpapiError */.Uo({
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
    headers: (value) => (0,json/* isObject */.G)(value) && Object.entries(value).every(isHeader),
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
        const kind = (0,json/* isObject */.G)(fault) ? fault['kind'] : undefined;
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
    if (!(0,json/* isObject */.G)(value))
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
    if (!(0,json/* isObject */.G)(value))
        throw inputError('Quirks are an object of names and switches.');
    for (const [name, on] of Object.entries(value)) {
        if (!NAMES.includes(name))
            throw inputError(`There is no quirk ${(0,build_text/* printable */.g$)(name, 60)}.`);
        if (typeof on !== 'boolean')
            throw inputError(`The quirk ${name} is either true or false.`);
    }
    return value;
}

// EXTERNAL MODULE: ./build/resources/all.js + 5 modules
var resources_all = __webpack_require__(7494);
;// CONCATENATED MODULE: ./build/emulator/store.js

const TYPES = Object.keys(resources_all/* RESOURCES */.e);
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
        const index = owners.get(key) ?? indexBy(maps[type].values(), linkTo(resources_all/* RESOURCES */.e[type], owner));
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
    if (!(0,json/* isObject */.G)(value))
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
    if (!(0,json/* isObject */.G)(resource))
        return 'an object with an id and attributes is wanted';
    const { id, attributes, relationships = {}, zombie = false } = resource;
    const stranger = Object.keys(resource).find((name) => !FIELDS.includes(name));
    if (stranger !== undefined)
        return `${(0,build_text/* printable */.g$)(stranger, 40)} is not known here`;
    if (!isWritten(id) || id === '')
        return 'the id is a text, and not an empty one';
    if (!(0,json/* isObject */.G)(attributes))
        return 'the attributes are an object';
    if (!(0,json/* isObject */.G)(relationships))
        return 'the relationships are an object of IDs';
    if (typeof zombie !== 'boolean')
        return 'zombie is true or false';
    return attributesProblem(type, attributes) ?? relationshipsProblem(resources_all/* RESOURCES */.e[type], relationships);
}
function attributesProblem(type, given) {
    const missing = NEEDED[type].find((name) => given[name] === undefined);
    if (missing !== undefined)
        return `the attribute ${missing} is missing`;
    const known = resources_all/* RESOURCES */.e[type].attributes;
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
        return otherwise(isListOf(value, json/* isObject */.G), 'a list of objects');
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
    if (!(0,json/* isObject */.G)(value))
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
    const { restoreAuthority } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 6925));
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
        if (error instanceof errors/* EpapiError */.Uo)
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
    const [entry, ...more] = (0,json/* isObject */.G)(body) ? Object.entries(body) : [];
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
const NOT_AUTHORIZED = {
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
    unauthorized: NOT_AUTHORIZED,
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

// EXTERNAL MODULE: ./build/resources/paths.js
var paths = __webpack_require__(9257);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
var certificate_kinds = __webpack_require__(1913);
;// CONCATENATED MODULE: ./build/emulator/certificate-types.js


const DISTRIBUTION = ['IOS_DISTRIBUTION', 'DISTRIBUTION'];
function lifeOf(type) {
    return DISTRIBUTION.includes(type) ? 3 * YEAR : YEAR;
}
function labelOf(type) {
    return (0,certificate_kinds.kindOfType)(type)?.label ?? 'Apple';
}
function platformOf(type) {
    return /^(MAC|DEVELOPER_ID)_/.test(type) ? 'MAC_OS' : 'IOS';
}
function issuedType(type) {
    if ((0,certificate_kinds.kindOfType)(type))
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
    const { readCertificateRequest } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 3875));
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
    const capabilities = bundleId && store.related(resources_all/* RESOURCES */.e.bundleIds, bundleId, 'bundleIdCapabilities');
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
        const target = resources_all/* RESOURCES */.e[relationship.type];
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

// EXTERNAL MODULE: ./build/resources/descriptor.js
var descriptor = __webpack_require__(4860);
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
function limitProblem(value, most = descriptor/* LARGEST_PAGE */.LS) {
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

// EXTERNAL MODULE: ./build/resources/operations.js
var operations = __webpack_require__(3715);
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
    const data = (0,json/* isObject */.G)(document) ? document['data'] : undefined;
    if (!(0,json/* isObject */.G)(data))
        return refuse(wrongShape('/data', 'The document must have an object as data'));
    const { type, id, attributes = {}, relationships = {} } = data;
    if (typeof type !== 'string')
        return refuse(wrongShape('/data/type', 'The type must be a text'));
    if (id !== undefined && typeof id !== 'string')
        return refuse(wrongShape('/data/id', 'The id must be a text'));
    if (!(0,json/* isObject */.G)(attributes))
        return refuse(wrongShape('/data/attributes', 'The attributes must be an object'));
    if (!(0,json/* isObject */.G)(relationships))
        return refuse(wrongShape('/data/relationships', 'The relationships must be an object'));
    return { type, id, attributes, relationships: readLinkages(relationships) };
}
function readLinkages(relationships) {
    return Object.fromEntries(Object.entries(relationships).map(([name, value]) => {
        const data = (0,json/* isObject */.G)(value) ? value['data'] : undefined;
        if (Array.isArray(data) ? data.every(isIdentifier) : isIdentifier(data))
            return [name, data];
        return refuse(wrongShape(`/data/relationships/${name}/data`, 'The data must name resources by type and id'));
    }));
}
function isIdentifier(value) {
    return (0,json/* isObject */.G)(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string';
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
        return Array.isArray(value) && value.every(json/* isObject */.G) ? undefined : 'TYPE';
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
    const words = (0,operations/* wordsOf */.Z9)(is);
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
    const { readCertificateRequest } = await __webpack_require__.e(/* import() */ 875).then(__webpack_require__.bind(__webpack_require__, 3875));
    try {
        return (await readCertificateRequest(text)).der;
    }
    catch (error) {
        if (!(error instanceof errors/* EpapiError */.Uo))
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
    const path = (0,paths/* findPath */.H)(url.pathname) ?? refuse(noSuchPath(url.pathname));
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

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 9 modules
var verify = __webpack_require__(2102);
;// CONCATENATED MODULE: ./build/emulator/token-check.js

const LONGEST_LIFE = 1200;
const AUDIENCE = 'apple-developer-enterprise-v1';
async function checkToken(request, check) {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined)
        return undefined;
    try {
        const { payload, protectedHeader } = await (0,verify/* jwtVerify */.V)(token, ({ kid }) => keyOf(check, kid).publicKey, {
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
            return refuse(NOT_AUTHORIZED);
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
        const { createAuthority, restoreAuthority } = await __webpack_require__.e(/* import() */ 925).then(__webpack_require__.bind(__webpack_require__, 6925));
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

;// CONCATENATED MODULE: ./build/emulator/seeds.js



const SCENARIOS = {
    empty: 'A team with its Account Holder and nothing else.',
    'small-team': 'Three apps with in-house profiles, two certificates, five devices: all is well.',
    expiring: 'Certificates and profiles that have expired, expire this week, this month, or in a year.',
    large: '500 apps, 1,000 profiles, 10,000 devices.',
    broken: 'Zombie, invalid and expired profiles, look-alike identifiers, platforms that nobody documents.',
};
const PREFIX = 'com.example';
function seedTeam(scenario, now) {
    const draft = { now, counter: createCounter(), resources: emptyResources() };
    addUser(draft);
    BUILDERS[scenario](draft);
    return { counter: draft.counter.count, resources: draft.resources };
}
function emptyResources() {
    return {
        bundleIds: [],
        bundleIdCapabilities: [],
        certificates: [],
        devices: [],
        passTypeIds: [],
        profiles: [],
        users: [],
        userInvitations: [],
    };
}
const BUILDERS = {
    empty: () => undefined,
    'small-team': smallTeam,
    expiring,
    large,
    broken,
};
function smallTeam(draft) {
    const certificate = addCertificate(draft, 2 * YEAR);
    addCertificate(draft, YEAR / 2, 'IOS_DEVELOPMENT');
    addDevices(draft, 5, 30 * DAY);
    for (const name of ['Time Sheets', 'Field Notes', 'Lunch']) {
        const bundleId = addBundleId(draft, name);
        addCapability(draft, bundleId, 'PUSH_NOTIFICATIONS');
        addProfile(draft, { name: `${name} In-House`, bundleId, certificate, left: 200 * DAY });
    }
    const identifier = `pass.${PREFIX}.canteen`;
    draft.resources.passTypeIds.push({ id: draft.counter.id(), attributes: { name: 'Canteen', identifier } });
}
function expiring(draft) {
    const soon = addCertificate(draft, 20 * DAY);
    const fresh = addCertificate(draft, 2 * YEAR);
    addCertificate(draft, -10 * DAY);
    const lefts = { Expired: -DAY, Today: DAY / 4, Week: 5 * DAY, Month: 25 * DAY, Year: 360 * DAY };
    for (const [name, left] of Object.entries(lefts)) {
        const certificate = left > 30 * DAY ? fresh : soon;
        addProfile(draft, { name: `${name} In-House`, bundleId: addBundleId(draft, name), certificate, left });
    }
}
function large(draft) {
    const certificates = [addCertificate(draft, 2 * YEAR), addCertificate(draft, YEAR)];
    addDevices(draft, 10_000, 2 * YEAR);
    for (let number = 1; number <= 500; number++) {
        const bundleId = addBundleId(draft, `App ${number}`);
        if (number % 2 === 0)
            addCapability(draft, bundleId, 'PUSH_NOTIFICATIONS');
        certificates.forEach((certificate, index) => {
            const left = ((number * 7 + index * 180) % 360) * DAY + DAY;
            addProfile(draft, { name: `App ${number} In-House ${index + 1}`, bundleId, certificate, left });
        });
    }
}
function broken(draft) {
    const gone = { id: draft.counter.id(), attributes: {} };
    const certificate = addCertificate(draft, YEAR);
    const plain = addBundleId(draft, 'Plain');
    addBundleId(draft, 'Plain Beta', { identifier: `${PREFIX}.plain.beta` });
    addBundleId(draft, 'Plainer', { identifier: `${PREFIX}.plainer`, platform: 'UNIVERSAL' });
    addBundleId(draft, 'Sign In', { identifier: `${PREFIX}.signin`, platform: 'SERVICES' });
    const profile = { bundleId: plain, certificate, left: 100 * DAY };
    addProfile(draft, { ...profile, name: 'Plain In-House' });
    addProfile(draft, { ...profile, name: 'Plain Expired', left: -30 * DAY });
    addProfile(draft, { ...profile, name: 'Plain Invalid', state: 'INVALID' });
    addProfile(draft, { ...profile, name: 'Plain Revoked', certificate: gone, state: 'INVALID' });
    addProfile(draft, { ...profile, name: 'Plain Zombie', zombie: true });
    addProfile(draft, { ...profile, name: 'Plain Twice' });
    addProfile(draft, { ...profile, name: 'Plain Twice' });
    addDevices(draft, 3, 400 * DAY);
}
function addUser({ counter, resources }) {
    resources.users.push({
        id: counter.uuid(),
        attributes: {
            username: 'holder@example.com',
            firstName: 'Ada',
            lastName: 'Example',
            roles: ['ACCOUNT_HOLDER', 'ADMIN'],
        },
    });
}
function addCertificate({ now, counter, resources }, left, certificateType = 'IOS_DISTRIBUTION') {
    const certificate = {
        id: counter.id(),
        attributes: {
            name: `${labelOf(certificateType)}: Example Ltd`,
            certificateType,
            displayName: 'Example Ltd',
            serialNumber: counter.serialNumber(),
            platform: 'IOS',
            expirationDate: appleDate(now + left),
        },
    };
    resources.certificates.push(certificate);
    return certificate;
}
function addBundleId({ counter, resources }, name, changes = {}) {
    const identifier = `${PREFIX}.${name.toLowerCase().replaceAll(' ', '')}`;
    const attributes = { name, identifier, platform: 'IOS', seedId: 'EXAMPLE123', ...changes };
    const bundleId = { id: counter.id(), attributes };
    resources.bundleIds.push(bundleId);
    return bundleId;
}
function addCapability({ resources }, bundleId, capabilityType) {
    resources.bundleIdCapabilities.push({
        id: `${bundleId.id}_${capabilityType}`,
        attributes: { capabilityType },
        relationships: { bundleId: bundleId.id },
    });
}
function addDevices({ now, counter, resources }, count, ago) {
    for (let number = 1; number <= count; number++) {
        const udid = `00008101-${counter.serialNumber().slice(0, 16)}`;
        resources.devices.push({
            id: counter.id(),
            attributes: {
                name: `iPhone ${number}`,
                platform: 'IOS',
                udid,
                deviceClass: 'IPHONE',
                status: number % 50 === 0 ? 'DISABLED' : 'ENABLED',
                model: 'iPhone 15',
                addedDate: appleDate(now - ago + number * 1000),
            },
        });
    }
}
function addProfile({ now, counter, resources }, seed) {
    resources.profiles.push({
        id: counter.id(),
        attributes: {
            name: seed.name,
            platform: 'IOS',
            profileType: 'IOS_APP_INHOUSE',
            profileState: seed.state ?? 'ACTIVE',
            uuid: counter.uuid(),
            createdDate: appleDate(now + seed.left - YEAR),
            expirationDate: appleDate(now + seed.left),
        },
        relationships: { bundleId: seed.bundleId.id, certificates: [seed.certificate.id] },
        ...(seed.zombie && { zombie: true }),
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/emulator/serve.js

const MAX_BODY = 1024 * 1024;
const MAX_STATE = 64 * MAX_BODY;
const KEEP_ALIVE = 60_000;
async function serveEmulator(emulator, port = 0, unread = () => undefined) {
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
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
    const most = incoming.url === '/__emulator/state' ? MAX_STATE : MAX_BODY;
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/emulator/state-file.js





async function readStateFile(path) {
    const value = await readJson(path);
    return value === undefined ? undefined : readState(value);
}
async function readFaultFile(path) {
    const value = await readJson(path);
    if (value === undefined)
        throw inputError(`There is no file ${(0,build_text/* printable */.g$)(path)}.`);
    return readFaultRules(value);
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw inputError(`The file ${(0,build_text/* printable */.g$)(path)} cannot be read as JSON.`);
    }
}
async function writeStateFile(path, state) {
    const draft = `${path}.new`;
    const file = await (0,promises_.open)(draft, 'w', 0o600);
    try {
        await file.writeFile(`${JSON.stringify(state)}\n`);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(draft, path);
}
function keepIn(path) {
    let writing = Promise.resolve();
    let next;
    return (state) => {
        next ??= writing
            .catch(() => undefined)
            .then(() => {
            next = undefined;
            writing = writeStateFile(path, state());
            return writing;
        });
        return next;
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/auth/private-key.js + 3 modules
var private_key = __webpack_require__(1132);
// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(3464);
;// CONCATENATED MODULE: ./build/cli/emulated-key.js









const EMULATED_KEY_ID = 'EMULATOR01';
const EMULATED_ISSUER_ID = '69a6de7e-03aa-47e3-e053-5b8c7c11a4d1';
async function openEmulatedKey(state) {
    if (state === undefined)
        return temporaryKey();
    const path = (0,external_node_path_.resolve)(`${state}.p8`);
    const publicKey = (0,external_node_fs_.existsSync)(path) ? readKept(path) : await writeNewKey(path);
    return { path, publicKey, [Symbol.asyncDispose]: () => Promise.resolve() };
}
function readKept(path) {
    try {
        return (0,external_node_crypto_.createPublicKey)((0,private_key/* readPrivateKey */.$)((0,credentials/* readKeyFile */.ml)(path)));
    }
    catch (error) {
        if (!(error instanceof errors/* EpapiError */.Uo))
            throw error;
        throw new errors/* EpapiError */.Uo({
            code: error.code,
            message: `The file ${(0,build_text/* quoteValue */.cl)(path)}, which is to hold the private key for this state, cannot be used. ${error.message}`,
            hint: 'Delete it, and a new key is made for the next clients to use; or put back what was in it.',
        });
    }
}
async function temporaryKey() {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'epapi-emulator-'));
    const path = (0,external_node_path_.join)(folder, `AuthKey_${EMULATED_KEY_ID}.p8`);
    return {
        path,
        publicKey: await writeNewKey(path),
        [Symbol.asyncDispose]: () => (0,promises_.rm)(folder, { recursive: true, force: true }),
    };
}
async function writeNewKey(path) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    await (0,promises_.writeFile)(path, pem, { mode: 0o600, flag: 'wx' });
    return publicKey;
}

// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(793);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/emulator-options.js








const DEFAULT_SEED = 'small-team';
async function readEmulatorOptions(options, quirks, world) {
    const now = () => world.system.now();
    const statePath = options.value('state');
    const time = emulator_options_readClock(options);
    const state = await readTeam(options, time ?? now(), world);
    return {
        now,
        quirks,
        faultRules: await readRules(options),
        state: time === undefined ? state : { ...state, clockAhead: time - now() },
        ...(statePath !== undefined && { onChange: keepIn(statePath) }),
    };
}
async function readTeam(options, now, world) {
    const statePath = options.value('state');
    const kept = statePath === undefined ? undefined : await readStateFile(statePath);
    if (!kept)
        return readSeed(options.value('seed') ?? DEFAULT_SEED, now);
    if (options.value('seed') !== undefined)
        world.stderr(`The state in ${(0,build_text/* quoteValue */.cl)(statePath ?? '')} goes on: --seed is for a new one.\n`);
    return kept;
}
async function readSeed(seed, now) {
    if (Object.hasOwn(SCENARIOS, seed))
        return seedTeam(seed, now);
    const state = await readStateFile(seed);
    if (state)
        return state;
    const near = (0,nearest/* nearest */.p)(seed, Object.keys(SCENARIOS));
    throw (0,cli_options/* usageError */.Wp)(`There is neither a scenario nor a file ${(0,build_text/* quoteValue */.cl)(seed)}.`, near ? `Did you mean ${near}?` : `The scenarios are ${Object.keys(SCENARIOS).join(', ')}.`);
}
async function readRules(options) {
    const given = readFaultRules(options.values('fault').map(parseRule));
    const file = options.value('faults');
    return file === undefined ? given : [...given, ...(await readFaultFile(file))];
}
function parseRule(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,cli_options/* usageError */.Wp)('A --fault is not JSON.', 'Write a rule in quotes: --fault \'{"fault": {"status": 503}}\'');
    }
}
function readSwitches(texts) {
    const switches = texts.map((text) => {
        const [, name = '', position] = /^([^=]*)=(on|off)$/.exec(text) ?? [];
        if (position === undefined)
            throw (0,cli_options/* usageError */.Wp)(`--quirk ${(0,build_text/* quoteValue */.cl)(text)} is no switch.`, 'Write --quirk NAME=on or --quirk NAME=off.');
        return [name, position === 'on'];
    });
    return readQuirks(Object.fromEntries(switches));
}
function emulator_options_readClock(options) {
    const text = options.value('clock');
    if (text === undefined)
        return undefined;
    const time = readClockTime(text);
    if (time !== undefined)
        return time;
    throw (0,cli_options/* usageError */.Wp)(`--clock ${(0,build_text/* quoteValue */.cl)(text)} is no time.`, 'Write one from 1970 to 8999 as 2027-08-17T14:15:44Z, with Z or an offset, or as a day: 2027-08-17.');
}
const ROLES = ['admin', 'developer'];
function readRole(options) {
    const text = options.value('role') ?? 'admin';
    const role = ROLES.find((one) => one === text.toLowerCase());
    if (role)
        return role === 'admin' ? 'ADMIN' : 'DEVELOPER';
    throw (0,cli_options/* usageError */.Wp)(`--role is ${(0,build_text/* quoteValue */.cl)(text)}.`, `It takes ${ROLES.join(' or ')}.`);
}
function readPort(options) {
    const text = options.value('port') ?? '0';
    const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
    if (port <= 65_535)
        return port;
    throw (0,cli_options/* usageError */.Wp)(`--port is ${(0,build_text/* quoteValue */.cl)(text)}.`, 'It takes a number up to 65535, and 0 for any that is free.');
}

;// CONCATENATED MODULE: ./build/cli/emulator.js
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











const summary = "Run Apple's side on this machine, to develop and test against";
const usage = 'epapi emulator [options]';
const groups = [
    {
        title: 'Team',
        options: [
            {
                name: 'seed',
                value: 'SCENARIO|FILE',
                help: `what the team has to begin with: ${Object.keys(SCENARIOS).join(', ')}, or a file of JSON (default ${DEFAULT_SEED})`,
            },
            {
                name: 'state',
                value: 'FILE',
                help: 'keep all of it in this file, and go on from it where it exists; the key stands beside it, in FILE.p8',
            },
            { name: 'role', value: 'admin|developer', help: 'what the key may do (default admin)' },
        ],
    },
    {
        title: 'Behaviour',
        options: [
            { name: 'clock', value: 'TIME', help: 'what time it is there at the start: 2027-08-17T14:15:44Z' },
            {
                name: 'fault',
                value: 'JSON',
                several: true,
                help: 'a rule of what goes wrong: \'{"fault": {"status": 503}, "chance": 0.1}\'; may be given several times',
            },
            { name: 'faults', value: 'FILE', help: 'a file with a list of such rules' },
            {
                name: 'quirk',
                value: 'NAME=on|off',
                several: true,
                help: 'switch one of the things that Apple does and a tidy server would not; may be given several times',
            },
            { name: 'list-quirks', help: 'list these, and end' },
        ],
    },
    {
        title: 'Server and output',
        options: [
            { name: 'port', value: 'NUMBER', help: 'on 127.0.0.1 (default one that is free)' },
            { name: 'json', help: 'print one line of JSON: its URL, and the environment for clients' },
            cli_options/* HELP */._$,
        ],
    },
];
const examples = `Examples:
  epapi emulator
  epapi emulator --seed expiring --state team.json --port 8080
  epapi emulator --fault '{"fault": {"kind": "reset", "done": true}, "method": "POST", "times": 1}'`;
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups);
    const quirks = readSwitches(options.values('quirk'));
    if (options.has('list-quirks'))
        world.stdout(describeQuirks(quirks, options.has('json')));
    else
        await serveUntilStopped(options, quirks, world);
}
async function serveUntilStopped(options, quirks, world) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const port = readPort(options);
        if (options.value('state') === '')
            throw (0,cli_options/* usageError */.Wp)('--state is empty, perhaps since a variable is not set.', 'Give the path of a file, or leave out --state: then nothing is kept.');
        const role = readRole(options);
        const statePath = options.value('state');
        const emulatorOptions = await readEmulatorOptions(options, quirks, world);
        const key = __addDisposableResource(env_1, await writable(statePath, () => openEmulatedKey(statePath)), true);
        const team = {
            issuerId: EMULATED_ISSUER_ID,
            keys: [{ keyId: EMULATED_KEY_ID, publicKey: key.publicKey, role }],
        };
        const emulator = createEmulator(team, emulatorOptions);
        if (statePath !== undefined)
            await writable(statePath, () => writeStateFile(statePath, emulator.state()));
        const server = __addDisposableResource(env_1, await listen(emulator, port, world), true);
        world.stdout(options.has('json') ? asJson(server.baseUrl, key) : asText(server.baseUrl, key));
        await world.untilStopped();
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
async function listen(emulator, port, world) {
    const unread = (request, reason) => {
        world.stderr(`${(0,build_text/* printable */.g$)(request)} broken off: ${(0,build_text/* printable */.g$)(reason)}\n`);
    };
    return serveEmulator(logged(emulator, world), port, unread).catch((error) => {
        throw (0,cli_options/* usageError */.Wp)(`Port ${port} of this machine cannot be listened on: ${systemCode(error)}.`, 'Give another one, or leave out --port for one that is free.');
    });
}
async function writable(path, write) {
    try {
        return await write();
    }
    catch (error) {
        if (systemCode(error) === undefined)
            throw error;
        if (path === undefined)
            throw (0,cli_options/* usageError */.Wp)(`No key can be written to the folder for temporary files, ${(0,build_text/* quoteValue */.cl)((0,external_node_os_.tmpdir)())}: ${systemCode(error)}.`, 'Set TMPDIR (TEMP on Windows) to a folder that is there, and that this user may write to.');
        throw (0,cli_options/* usageError */.Wp)(`The state ${(0,build_text/* quoteValue */.cl)(path)} and its key cannot be written: ${systemCode(error)}.`, 'Give a path with --state in a folder that is there, and that this user may write to.');
    }
}
function systemCode(error) {
    const { code, errno } = error;
    return typeof code === 'string' && typeof errno === 'number' ? code : undefined;
}
function logged(emulator, world) {
    return {
        async handle(request) {
            const { pathname, search } = new URL(request.url);
            const say = (what) => {
                world.stderr(`${request.method} ${(0,build_text/* printable */.g$)(pathname + search)} ${what}\n`);
            };
            try {
                const response = await emulator.handle(request);
                const fault = response.headers.get('x-emulator-fault');
                say(`${response.status}${fault === null ? '' : ` (fault: ${(0,build_text/* printable */.g$)(fault, 40)})`}`);
                return response;
            }
            catch (error) {
                say(`broken off: ${reasonOf(error)}`);
                throw error;
            }
        },
    };
}
function reasonOf(error) {
    const { cause } = error;
    if (cause?.code === 'ECONNRESET')
        return 'a fault';
    if (error instanceof errors/* EpapiError */.Uo)
        return error.message;
    return systemCode(error) ?? (0,errors/* defectText */.f_)(error);
}
function emulator_environment(url, key) {
    return {
        EPAPI_BASE_URL: url,
        EPAPI_KEY_ID: EMULATED_KEY_ID,
        EPAPI_ISSUER_ID: EMULATED_ISSUER_ID,
        EPAPI_PRIVATE_KEY_PATH: key.path,
    };
}
function asJson(url, key) {
    return `${JSON.stringify({ url, env: emulator_environment(url, key) })}\n`;
}
function asText(url, key) {
    const exports = Object.entries(emulator_environment(url, key)).map(([name, value]) => `  export ${name}=${inShell(value)}`);
    return `Apple's side is at ${url}, until you stop it with Ctrl-C. In another terminal:

${exports.join('\n')}
  epapi doctor
`;
}
function inShell(value) {
    return /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
function describeQuirks(changes, json) {
    const quirks = listQuirks(chooseQuirks(changes));
    if (json)
        return `${JSON.stringify(quirks, null, 2)}\n`;
    return quirks
        .map(({ name, on, text, source }) => `${name} (${on ? 'on' : 'off'})\n    ${text} [${source}]\n`)
        .join('');
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

/***/ 1913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CERTIFICATE_KINDS: () => (/* binding */ CERTIFICATE_KINDS),
/* harmony export */   kindOfType: () => (/* binding */ kindOfType),
/* harmony export */   typeByMarkers: () => (/* binding */ typeByMarkers)
/* harmony export */ });
/* harmony import */ var _lib_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6455);

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

/***/ 6455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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