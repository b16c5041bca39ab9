"use strict";
exports.id = 129;
exports.ids = [129];
exports.modules = {

/***/ 8932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ readCertificateLabel),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   w$: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);



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
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 8954)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 3759)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 3409)),
        __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 1913)),
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
    const { readPem } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 3346));
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

/***/ 7451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readProfile)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
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

// EXTERNAL MODULE: ./build/formats/plist.js + 3 modules
var plist = __webpack_require__(7290);
;// CONCATENATED MODULE: ./build/formats/mobileprovision.js




const LARGEST = 8 * 1024 * 1024;
const AGAIN = 'Download it again, or decode the profileContent that Apple\u2019s API gives once more from base64.';
const PROBLEMS = {
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
        throw new errors/* EpapiError */.Uo(PROBLEMS.empty);
    if (bytes.length > LARGEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    if (bytes[0] !== 0x30)
        throw new errors/* EpapiError */.Uo(PROBLEMS.notCms);
    const [, first = 0x84] = bytes;
    const size = first > 0x80 ? first - 0x80 : 0;
    if (size > 4)
        throw new errors/* EpapiError */.Uo(PROBLEMS.notCms);
    if (bytes.length < 2 + size)
        throw new errors/* EpapiError */.Uo(PROBLEMS.truncated);
    const length = size > 0 ? bytes.readUIntBE(2, size) : first % 0x80;
    if (bytes.length < 2 + size + length)
        throw new errors/* EpapiError */.Uo(PROBLEMS.truncated);
}
async function mobileprovision_open(bytes) {
    const { openSignedData } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 5351));
    try {
        return openSignedData(bytes);
    }
    catch (error) {
        const isOther = error instanceof Error && error.message === 'not SignedData';
        throw new errors/* EpapiError */.Uo(isOther ? PROBLEMS.notCms : PROBLEMS.corrupt);
    }
}
function plistOf(content) {
    try {
        return (0,plist/* readPlist */.p)(content, PROFILE_KEYS);
    }
    catch (error) {
        const code = error instanceof errors/* EpapiError */.Uo ? error.code : '';
        if ((0,errors/* hasCode */.up)(code, 'PLIST.ENTITY'))
            throw new errors/* EpapiError */.Uo(PROBLEMS.entity);
        if ((0,errors/* hasCode */.up)(code, 'PLIST.TOO_LARGE'))
            throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
        throw new errors/* EpapiError */.Uo({ ...PROBLEMS.plist, cause: error });
    }
}
async function signatureOf(opened) {
    const { checkSignature } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 5351));
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

/***/ 7290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readPlist),
  S: () => (/* binding */ writePlist)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
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
function encodeText(text) {
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
        return [`${indent}<date>${(0,build_text/* formatInstant */.r4)(Math.floor(value.getTime() / 1000))}</date>`];
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


/***/ }),

/***/ 620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 5641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ isSecondProof),
/* harmony export */   pc: () => (/* binding */ PROOF_ENDING),
/* harmony export */   ud: () => (/* binding */ proofName),
/* harmony export */   wW: () => (/* binding */ provenName),
/* harmony export */   zy: () => (/* binding */ proofNames)
/* harmony export */ });
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


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainSerialNumber)
/* harmony export */ });
function plainSerialNumber(text) {
    return text
        .replace(/[:\s]/g, '')
        .replace(/^0+(?=.)/, '')
        .toUpperCase();
}


/***/ })

};
;