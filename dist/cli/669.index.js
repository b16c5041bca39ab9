"use strict";
exports.id = 669;
exports.ids = [669];
exports.modules = {

/***/ 2483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mj: () => (/* binding */ DEFAULT_MANIFEST),
  Q4: () => (/* binding */ MOST_FILES),
  jk: () => (/* binding */ PRUNE),
  N5: () => (/* binding */ readNamedManifest),
  g4: () => (/* binding */ readPruneOption)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/provision/disk-files.js

async function diskFiles(folder) {
    return { root: await (0,promises_.realpath)(folder), realPath: (path) => (0,promises_.realpath)(path), read: readBeginning };
}
async function readBeginning(path, most) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/provision/prune.js
var provision_prune = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/provision/read-manifest.js
async function readManifest(paths, files) {
    const { readAll } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(275), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 1975));
    return readAll(paths, files);
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/manifest.js





const DEFAULT_MANIFEST = '.github/epapi.yml';
const MOST_FILES = 1000;
const PRUNE = {
    name: 'prune',
    value: 'KIND[=LIMIT]',
    several: true,
    help: 'delete, or disable, what the manifest does not name: profiles, capabilities, devices, bundle-ids or pass-type-ids; at most 10% of what there is unless a limit says otherwise (devices=20%, devices=5), else nothing of that kind; may be given several times',
};
function readPruneOption(options) {
    const texts = options.values(PRUNE.name);
    const prune = (0,provision_prune/* readPrune */.fq)(texts);
    if (prune)
        return prune;
    throw (0,cli_options/* usageError */.Wp)(`--prune is ${texts.map((text) => (0,build_text/* quoteValue */.cl)(text)).join(' and ')}.`, provision_prune/* PRUNE_HINT */.rB);
}
async function readNamedManifest(paths) {
    const [first = DEFAULT_MANIFEST, ...more] = paths;
    return readManifest([first, ...more], await diskFiles(process.cwd()));
}


/***/ }),

/***/ 8932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DAY),
/* harmony export */   l: () => (/* binding */ describeEnd)
/* harmony export */ });
const DAY = 86_400_000;
function describeEnd(end, now) {
    const days = Math.floor(Math.abs(end - now) / DAY);
    const span = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    return end > now ? `expires in ${span}` : `expired ${span} ago`;
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);


const LARGEST = 65_536;
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
};
async function readCertificate(der) {
    if (der.length > LARGEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.tooLarge);
    const [{ openCertificate }, { parse }, { readName }, { typeByMarkers }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 8954)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 3759)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 3409)),
        __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 1913)),
    ]);
    try {
        const { serialNumber, validFrom, validTo } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
        const { publicKey, subject, extensions } = openCertificate(der);
        return {
            der,
            serialNumber,
            subject: readName(parse(subject)),
            notBefore: dateOf(validFrom),
            notAfter: dateOf(validTo),
            publicKey,
            publicKeySha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(publicKey).digest('hex'),
            kind: typeByMarkers(extensions),
        };
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo(PROBLEMS.malformed);
    }
}
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
        entitlements,
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
function textOf(values, key, otherwise) {
    const value = values[key] ?? otherwise;
    return typeof value === 'string' ? value : wrong(key, 'a text');
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

// EXTERNAL MODULE: ./build/formats/plist.js + 2 modules
var plist = __webpack_require__(9720);
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
        return (0,plist/* readPlist */.p)(new TextDecoder('utf-8', { fatal: true }).decode(content));
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

/***/ 9720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readPlist),
  S: () => (/* binding */ writePlist)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/formats/lib/plist-tags.js
const TAG = /\s*<(\/?)([A-Za-z]{1,20})(?:\s[^<>]{0,200})?>/y;
const EMPTY = /\s*<([A-Za-z]{1,20})(?:\s[^<>/]{0,200})?\/>/y;
const PROLOG = /\ufeff?\s*(?:<\?xml\s[^<>]{0,200}\?>)?/y;
const DOCTYPE = /\s*<!DOCTYPE\s+plist\s[^<>[\]]{0,300}>/y;
const COMMENT = /\s*<!--/y;
function skipProlog(cursor) {
    match(cursor, PROLOG);
    skipComments(cursor);
    match(cursor, DOCTYPE);
}
function nextTag(cursor) {
    skipComments(cursor);
    const empty = match(cursor, EMPTY);
    if (empty) {
        const [, name = ''] = empty;
        return { name, form: 'empty' };
    }
    const tag = match(cursor, TAG);
    if (!tag)
        return undefined;
    const [, slash, name = ''] = tag;
    return { name, form: slash === '/' ? 'close' : 'open' };
}
function skipComments(cursor) {
    while (match(cursor, COMMENT)) {
        const end = cursor.text.indexOf('-->', cursor.position);
        cursor.position = end < 0 ? cursor.text.length : end + 3;
    }
}
function match(cursor, pattern) {
    pattern.lastIndex = cursor.position;
    const found = pattern.exec(cursor.text);
    if (found !== null)
        cursor.position = pattern.lastIndex;
    return found;
}

;// CONCATENATED MODULE: ./build/formats/lib/plist-text.js
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decodeText(text) {
    if (!text.includes('&'))
        return text;
    const pieces = text.split(/(&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});|&)/i);
    const decoded = pieces.map((piece) => (piece.startsWith('&') ? characterOf(piece.slice(1, -1)) : piece));
    return decoded.includes(undefined) ? undefined : decoded.join('');
}
function characterOf(entity) {
    if (!entity.startsWith('#'))
        return Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
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
const MOST_VALUES = 200_000;
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
};
function readPlist(text) {
    if (text.length > LARGEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    if (/<!ENTITY|<!DOCTYPE[^<>]*\[/i.test(text))
        throw new errors/* EpapiError */.Uo(PROBLEMS.entity);
    const cursor = { text, position: 0 };
    skipProlog(cursor);
    const root = nextTag(cursor);
    if (root?.name !== 'plist' || root.form !== 'open')
        throw malformed(cursor, 'no <plist>');
    const value = readValue({ cursor, values: 0 }, nextTag(cursor), 0);
    closeTag(cursor, 'plist');
    if (text.slice(cursor.position).trim() !== '')
        throw malformed(cursor, 'something after </plist>');
    return value;
}
function readValue(reading, tag, depth) {
    const { cursor } = reading;
    reading.values += 1;
    if (reading.values > MOST_VALUES || depth > DEEPEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    if (tag === undefined || tag.form === 'close')
        throw malformed(cursor, 'a value is missing');
    if (tag.name === 'dict')
        return readDictionary(reading, tag, depth);
    if (tag.name === 'array')
        return readArray(reading, tag, depth);
    const text = tag.form === 'empty' ? '' : readText(cursor, tag.name);
    const value = Object.hasOwn(SCALARS, tag.name) ? SCALARS[tag.name](text) : undefined;
    if (value === undefined)
        throw malformed(cursor, `<${(0,build_text/* printable */.g$)(tag.name, 20)}> has a value that it cannot`);
    return value;
}
const SCALARS = {
    string: (text) => text,
    true: (text) => (text.trim() === '' ? true : undefined),
    false: (text) => (text.trim() === '' ? false : undefined),
    integer: (text) => /^\s*[+-]?(\d{1,20}|0x[\da-f]{1,16})\s*$/i.test(text) ? Number(text) : undefined,
    real: (text) => /^\s*[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?\s*$/i.test(text) ? Number(text) : undefined,
    date: (text) => readDate(text.trim()),
    data: (text) => {
        const base64 = text.replace(/\s+/g, '');
        return /^[A-Za-z0-9+/]*={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : undefined;
    },
};
function readDate(text) {
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
    return date === undefined || Number.isNaN(date.getTime()) ? undefined : date;
}
function readArray(reading, tag, depth) {
    const values = [];
    if (tag?.form === 'empty')
        return values;
    for (;;) {
        const next = nextTag(reading.cursor);
        if (next?.form === 'close' && next.name === 'array')
            return values;
        values.push(readValue(reading, next, depth + 1));
    }
}
function readDictionary(reading, tag, depth) {
    const { cursor } = reading;
    const dictionary = Object.create(null);
    if (tag?.form === 'empty')
        return dictionary;
    for (;;) {
        const next = nextTag(cursor);
        if (next?.form === 'close' && next.name === 'dict')
            return dictionary;
        if (next?.name !== 'key' || next.form === 'close')
            throw malformed(cursor, 'a <key> is missing');
        const key = next.form === 'empty' ? '' : readText(cursor, 'key');
        if (key in dictionary)
            throw malformed(cursor, 'a key is there twice');
        dictionary[key] = readValue(reading, nextTag(cursor), depth + 1);
    }
}
function readText(cursor, name) {
    const end = cursor.text.indexOf('<', cursor.position);
    const text = cursor.text.slice(cursor.position, end < 0 ? undefined : end);
    cursor.position += text.length;
    closeTag(cursor, name);
    const decoded = decodeText(text);
    if (decoded === undefined)
        throw new errors/* EpapiError */.Uo(PROBLEMS.entity);
    return decoded;
}
function closeTag(cursor, name) {
    const tag = nextTag(cursor);
    if (tag?.form !== 'close' || tag.name !== name)
        throw malformed(cursor, `no </${(0,build_text/* printable */.g$)(name, 20)}>`);
}
function malformed(cursor, found) {
    return new errors/* EpapiError */.Uo({
        code: 'PLIST.MALFORMED',
        message: `The property list cannot be read at character ${cursor.position}: ${found}.`,
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

/***/ 4000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   ve: () => (/* binding */ isAction),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony exports ACTIONS, KINDS, describeAction, leftAlone */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6184);

const ACTIONS = {
    create: ['to create', '+'],
    update: ['to change', '~'],
    replace: ['to replace', '\u00b1'],
    disable: ['to disable', '-'],
    delete: ['to delete', '-'],
};
const KINDS = {
    'bundle-id': ['bundle ID', 'bundle IDs'],
    capability: ['capability', 'capabilities'],
    device: ['device', 'devices'],
    'pass-type-id': ['pass type ID', 'pass type IDs'],
    profile: ['profile', 'profiles'],
};
function describeAction({ action, kind }) {
    return `${action} ${KINDS[kind][0]}`;
}
function isAction(word) {
    return typeof word === 'string' && Object.hasOwn(ACTIONS, word);
}
function isKind(word) {
    return typeof word === 'string' && Object.hasOwn(KINDS, word);
}
function countOf(kind, count) {
    return `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;
}
const NAME = 200;
function countChanges({ changes }) {
    const counts = Object.entries(ACTIONS).flatMap(([action, [word]]) => {
        const { length } = changes.filter((change) => change.action === action);
        return length === 0 ? [] : `${length} ${word}`;
    });
    return counts.length === 0 ? 'nothing to change' : counts.join(', ');
}
function describeChange(change) {
    return `${describeAction(change)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.name, NAME)}`;
}
function describePlan(plan) {
    const { changes, blocked, manualSteps } = plan;
    const sections = [
        [`Plan: ${countChanges(plan)}.`],
        changes.map(changeLine),
        titled('Cannot be had:', blocked.flatMap(blockedLines)),
        titled('By hand, since the API cannot:', manualSteps.map(stepLine)),
        leftAlone(plan),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function changeLine(change) {
    return `  ${ACTIONS[change.action][1]} ${describeChange(change)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change.reason)}`;
}
function blockedLines({ kind, name, reason, hint }) {
    return [`  ! ${KINDS[kind][0]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, NAME)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(reason)}`, `      ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(hint)}`];
}
function stepLine({ name, step, where }) {
    return `  * ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(name, NAME)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(step)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(where)})`;
}
function leftAlone({ unmanaged }) {
    const counts = Object.entries(unmanaged).map(([kind, count]) => countOf(kind, count));
    return counts.length === 0
        ? []
        : [`Left alone, since the manifest does not name them: ${counts.join(', ')}.`];
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ chooseCertificate)
/* harmony export */ });
function chooseCertificate(want, certificates, now) {
    const meant = certificates.filter((one) => isMeant(want, one));
    const current = meant.filter((one) => one.expiresAt > now && one.content !== undefined);
    const [best] = current.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
    if (best)
        return best;
    const which = describeWanted(want);
    return meant.length > 0 ? `every certificate ${which} has expired` : `the team has no certificate ${which}`;
}
function isMeant(want, { type, serialNumber, content }) {
    if (type !== want.type)
        return false;
    if (want.serialNumber !== undefined && serialNumber !== want.serialNumber)
        return false;
    return want.publicKeySha256 === undefined || content?.publicKeySha256 === want.publicKeySha256;
}
function describeWanted({ type, serialNumber, publicKeySha256 }) {
    const serial = serialNumber === undefined ? '' : ` with the serial number ${serialNumber}`;
    const key = publicKeySha256 === undefined ? '' : ` for the public key ${publicKeySha256.slice(0, 16)}\u2026`;
    return `of type ${type}${serial}${key}`;
}


/***/ }),

/***/ 6252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
const ORDER = [
    'bundle-id create',
    'bundle-id update',
    'pass-type-id create',
    'pass-type-id update',
    'device create',
    'device update',
    'capability create',
    'capability update',
    'capability delete',
    'profile create',
    'profile replace',
    'profile delete',
    'device disable',
    'bundle-id delete',
    'pass-type-id delete',
];
function inOrder(changes) {
    const rank = ({ kind, action }) => ORDER.indexOf(`${kind} ${action}`);
    const key = (change) => `${change.name}\n${'id' in change ? change.id : ''}`;
    return changes.toSorted((a, b) => rank(a) - rank(b) || compareText(key(a), key(b)));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const group = groups.get(keyOf(one));
        if (group)
            group.push(one);
        else
            groups.set(keyOf(one), [one]);
    }
    return groups;
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ laterAppleTvs),
/* harmony export */   X3: () => (/* binding */ wantedDevices),
/* harmony export */   lT: () => (/* binding */ appleTvsOf)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5498);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6252);


function appleTvsOf(devices) {
    const tvs = devices.filter(({ deviceClass }) => deviceClass === 'APPLE_TV');
    return new Set(tvs.map(({ udid }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)));
}
function wantedDevices({ type, devices }, all, appleTvs) {
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .takesDevices */ .A)(type))
        return [];
    const udids = devices === 'all' ? all.filter((one) => isFor(type, one, appleTvs)).map(({ udid }) => udid) : devices;
    return [...new Set(udids.map(_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k))].sort(_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n);
}
function isFor(type, { platform, udid }, appleTvs) {
    if (type.startsWith('MAC'))
        return platform === 'MAC_OS';
    return platform === 'IOS' && appleTvs.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)) === isForAppleTvs(type);
}
function isForAppleTvs(type) {
    return type.startsWith('TVOS');
}
function laterAppleTvs({ profiles, devices }, team) {
    const known = new Set(team.devices.map(({ udid }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)));
    const added = devices.filter(({ platform, udid }) => platform === 'IOS' && !known.has((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .normalUdid */ .k)(udid)));
    if (added.length === 0)
        return [];
    const [them, they] = added.length === 1 ? ['the device', 'it is'] : [`the ${added.length} devices`, 'they are'];
    const step = `plan again after the apply: whether ${them} to be registered should be in it, Apple tells only when ${they}`;
    return profiles
        .filter(({ type, devices: wanted }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .takesDevices */ .A)(type) && isForAppleTvs(type) && wanted === 'all')
        .map(({ name }) => ({ name, step, where: 'epapi plan' }));
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ takesDevices),
/* harmony export */   k: () => (/* binding */ normalUdid)
/* harmony export */ });
function normalUdid(udid) {
    return udid.replaceAll('-', '').toUpperCase();
}
function takesDevices(profileType) {
    return profileType.endsWith('_DEVELOPMENT') || profileType.endsWith('_ADHOC');
}


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planChanges)
});

// EXTERNAL MODULE: ./build/provision/manifest.js
var provision_manifest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/provision/lib/plan-devices.js


function planDevices({ devices }, team) {
    const existing = new Map(team.devices.map((one) => [(0,provision_manifest/* normalUdid */.k)(one.udid), one]));
    return { changes: devices.flatMap((want) => planDevice(want, existing.get((0,provision_manifest/* normalUdid */.k)(want.udid))) ?? []) };
}
function planDevice({ name, udid, platform }, have) {
    const base = { kind: 'device', name };
    if (!have)
        return { ...base, action: 'create', reason: 'is not registered', attributes: { name, udid, platform } };
    const isDisabled = have.status === 'DISABLED';
    const isRenamed = have.name !== name;
    if (!isDisabled && !isRenamed)
        return undefined;
    const reasons = [
        ...(isDisabled ? ['is disabled'] : []),
        ...(isRenamed ? [`is named "${(0,build_text/* printable */.g$)(have.name, 80)}"`] : []),
    ];
    const attributes = { ...(isRenamed && { name }), ...(isDisabled && { status: 'ENABLED' }) };
    return { ...base, action: 'update', id: have.id, reason: reasons.join(' and '), attributes };
}

// EXTERNAL MODULE: ./build/provision/lib/draft.js
var draft = __webpack_require__(6252);
;// CONCATENATED MODULE: ./build/provision/lib/plan-identifiers.js


function planIdentifiers({ bundleIds }, team) {
    const existing = new Map(team.bundleIds.map((one) => [one.identifier, one]));
    const drafts = bundleIds.map((want) => planBundleId(want, existing.get(want.identifier)));
    return {
        changes: drafts.flatMap(({ changes }) => changes),
        manualSteps: drafts
            .flatMap(({ manualSteps }) => manualSteps)
            .sort((a, b) => (0,draft/* compareText */.n)(a.name + a.step, b.name + b.step)),
    };
}
function planBundleId(want, have) {
    const capabilities = want.capabilities.flatMap((one) => planCapability(want.identifier, one, have) ?? []);
    const created = capabilities.flatMap((change) => (change.action === 'create' ? [change.type] : []));
    return {
        changes: [...planName(want, have), ...capabilities],
        manualSteps: manualSteps(want.identifier, have === undefined, created),
    };
}
function planName(want, have) {
    const { identifier, name, platform } = want;
    const base = { kind: 'bundle-id', name: identifier };
    if (!have)
        return [
            { ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name, platform } },
        ];
    if (have.name === name)
        return [];
    return [{ ...base, action: 'update', id: have.id, reason: renamed(have.name, name), attributes: { name } }];
}
function renamed(from, to) {
    return `is named "${(0,build_text/* printable */.g$)(from, 80)}", wanted "${(0,build_text/* printable */.g$)(to, 80)}"`;
}
function planCapability(bundleId, want, have) {
    const { type } = want;
    const found = have?.capabilities.find((one) => one.type === type);
    const base = { kind: 'capability', name: `${bundleId} ${type}`, bundleId, type };
    if (!found)
        return { ...base, action: 'create', reason: 'capability missing', settings: settingsOf(want) };
    const wrong = Object.entries(want.settings).filter(([key, option]) => !isChosen(found, key, option));
    if (wrong.length === 0)
        return undefined;
    const reason = `setting ${wrong.map(([key, option]) => `${key} is not ${option}`).join(', ')}`;
    return { ...base, action: 'update', id: found.id, reason, settings: settingsOf(want) };
}
function settingsOf({ settings }) {
    return Object.entries(settings)
        .sort(([a], [b]) => (0,draft/* compareText */.n)(a, b))
        .map(([key, option]) => ({ key, options: [{ key: option, enabled: true }] }));
}
function isChosen({ settings }, key, option) {
    const options = settings.find((one) => one.key === key)?.options ?? [];
    return options.some((one) => one.key === option && one.enabled !== false);
}
const BY_HAND = {
    APP_GROUPS: 'assign its app groups',
    ICLOUD: 'assign its iCloud containers',
    APPLE_PAY: 'assign its merchant IDs',
};
function manualSteps(identifier, isNew, capabilities) {
    const where = `developer.apple.com \u2192 Certificates, Identifiers & Profiles \u2192 Identifiers \u2192 ${identifier}`;
    const steps = capabilities.flatMap((type) => BY_HAND[type] ?? []);
    return [...(isNew ? ['fill in its deployment details'] : []), ...steps].map((step) => ({
        name: identifier,
        step,
        where,
    }));
}
function planPassTypeIds({ passTypeIds }, team) {
    const existing = new Map(team.passTypeIds.map((one) => [one.identifier, one]));
    const changes = passTypeIds.flatMap(({ identifier, name }) => {
        const base = { kind: 'pass-type-id', name: identifier };
        const have = existing.get(identifier);
        if (!have)
            return [{ ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name } }];
        if (have.name === name)
            return [];
        const reason = renamed(have.name, name);
        return [{ ...base, action: 'update', id: have.id, reason, attributes: { name } }];
    });
    return { changes };
}

// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/provision/plan.js
var plan = __webpack_require__(5196);
// EXTERNAL MODULE: ./build/provision/lib/choose-certificate.js
var choose_certificate = __webpack_require__(8700);
// EXTERNAL MODULE: ./build/provision/lib/group-by.js
var group_by = __webpack_require__(5180);
// EXTERNAL MODULE: ./build/provision/lib/profile-devices.js
var profile_devices = __webpack_require__(2572);
;// CONCATENATED MODULE: ./build/provision/lib/why-replace.js



function whyReplace(aim, held, team, now) {
    const { type, contents } = held.profile;
    const { order } = aim;
    if (held.bundleId !== order.bundleId)
        return `is for ${(0,build_text/* printable */.g$)(held.bundleId)}`;
    if (type !== order.type)
        return `is of type ${(0,build_text/* printable */.g$)(type, 40)}, wanted ${order.type}`;
    if (!contents)
        return 'its content cannot be read';
    const reasons = [
        endsSoon(aim, held, contents, team, now),
        otherCertificates(aim, contents, team),
        invalid(aim, held, contents, team),
        otherDevices(order.devices, contents.udids),
    ].filter((reason) => reason !== undefined);
    return reasons.length === 0 ? undefined : reasons.join('; ');
}
function otherCertificates({ chosen }, { certificates }, team) {
    const wanted = [...chosen.values()];
    const missing = wanted.filter(({ content }) => !certificates.some((der) => der.equals(content.der)));
    const strange = certificates.filter((der) => !wanted.some(({ content }) => content.der.equals(der)));
    if (missing.length === 0 && strange.length === 0)
        return undefined;
    const holds = strange.map((der) => describeHeld(certificateOf(der, team))).join(' and ');
    const wants = missing.map(({ serialNumber }) => serialNumber).join(' and ');
    if (wants === '')
        return `holds ${holds}, which is not wanted`;
    return holds === '' ? `lacks certificate ${wants}` : `holds ${holds}, wanted ${wants}`;
}
function describeHeld(certificate) {
    return certificate
        ? `certificate ${certificate.serialNumber}`
        : 'a certificate that the team no longer has';
}
function invalid({ edited }, { profile }, { certificates }, team) {
    if (profile.state === 'ACTIVE')
        return edited ? 'capabilities of its bundle ID change, which makes it INVALID' : undefined;
    const isRevoked = certificates.some((der) => !certificateOf(der, team));
    const cause = isRevoked ? 'a certificate was revoked' : 'the bundle ID was edited';
    return `${(0,build_text/* printable */.g$)(profile.state, 40)} since ${cause}`;
}
function certificateOf(der, { certificates }) {
    return certificates.find(({ content }) => content?.der.equals(der));
}
function otherDevices(wanted, udids) {
    const held = new Set(udids.map(provision_manifest/* normalUdid */.k));
    const lacks = wanted.filter((udid) => !held.has(udid)).length;
    const more = held.size - (wanted.length - lacks);
    if (lacks === 0 && more === 0)
        return undefined;
    const parts = [
        ...(lacks > 0 ? [`lacks ${lacks} ${lacks === 1 ? 'device' : 'devices'}`] : []),
        ...(more > 0 ? [`holds ${more} that ${more === 1 ? 'is' : 'are'} not wanted`] : []),
    ];
    return parts.join(' and ');
}
const LIFE = 365 * days/* DAY */.d;
function endsSoon({ want, chosen }, { profile }, { certificates }, team, now) {
    const ends = certificates.flatMap((der) => certificateOf(der, team) ?? []);
    const end = Math.min(profile.expiresAt, ...ends.map(({ expiresAt }) => expiresAt));
    const next = Math.min(now + LIFE, ...[...chosen.values()].map(({ expiresAt }) => expiresAt));
    if (Number.isNaN(end))
        return 'Apple does not say when it expires';
    if (end - now >= want.renewWithin * days/* DAY */.d || next - end <= days/* DAY */.d)
        return undefined;
    return `${end < profile.expiresAt ? 'its certificate ' : ''}${(0,days/* describeEnd */.l)(end, now)}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/plan-profiles.js









function planProfiles(manifest, team, edited, now) {
    const choices = new Map(manifest.certificates.map((want) => [want.label, (0,choose_certificate/* chooseCertificate */.r)(want, team.certificates, now)]));
    const sources = { manifest, choices, edited, appleTvs: (0,profile_devices/* appleTvsOf */.lT)(team.devices) };
    const held = byName(team);
    const changes = [];
    const blocked = [];
    const kept = [];
    for (const want of manifest.profiles) {
        const aim = aimOf(want, sources);
        if ('hint' in aim)
            blocked.push(aim);
        else {
            const good = upToDate(aim, held, team, now);
            if (good)
                kept.push(good);
            changes.push(...(good ? [] : planProfile(aim, held, team, now)), ...leftovers(want, held));
        }
    }
    return {
        changes,
        kept: kept.sort(byNameOf),
        blocked: blocked.sort(byNameOf),
        manualSteps: [...expiring(manifest, choices, now), ...(0,profile_devices/* laterAppleTvs */.W7)(manifest, team)].sort(byNameOf),
    };
}
function byNameOf(a, b) {
    return (0,draft/* compareText */.n)(a.name, b.name);
}
function byName({ bundleIds }) {
    const all = bundleIds.flatMap(({ identifier, profiles }) => profiles.map((profile) => ({ profile, bundleId: identifier })));
    return (0,group_by/* groupBy */.$)(all, ({ profile }) => profile.name);
}
function aimOf(want, { manifest, choices, edited, appleTvs }) {
    const chosen = new Map();
    for (const label of want.certificates.toSorted(draft/* compareText */.n)) {
        const choice = choices.get(label) ?? `there is no certificate ${label} in the manifest`;
        if (typeof choice === 'string')
            return noCertificate(want, label, choice);
        chosen.set(label, choice);
    }
    const certificates = [...new Set([...chosen.values()].map(({ id }) => id))].sort(draft/* compareText */.n);
    const devices = (0,profile_devices/* wantedDevices */.X3)(want, manifest.devices, appleTvs);
    if (devices.length === 0 && (0,provision_manifest/* takesDevices */.A)(want.type))
        return noDevice(want);
    const { type, bundleId } = want;
    return { want, chosen, edited: edited.has(bundleId), order: { type, bundleId, certificates, devices } };
}
function noDevice({ name, type }) {
    return {
        kind: 'profile',
        name,
        reason: `no device of the manifest is known to be one that ${type} is for`,
        hint: 'Add one to devices: of the manifest. Whether a new one is an Apple TV, Apple says once it is registered: apply, and plan again.',
    };
}
function noCertificate({ name }, label, why) {
    return {
        kind: 'profile',
        name,
        reason: `certificate ${(0,build_text/* printable */.g$)(label, 80)} cannot be had: ${why}`,
        hint: 'Make a certificate from a signing request whose private key is at hand, with epapi api POST /v1/certificates or at developer.apple.com, or choose another one in the manifest.',
    };
}
function upToDate(aim, held, team, now) {
    const { want, order } = aim;
    const good = held.get(want.name)?.find((one) => whyReplace(aim, one, team, now) === undefined);
    const { bundleId, certificates } = order;
    return good && { name: want.name, id: good.profile.id, bundleId, certificates };
}
function planProfile(aim, held, team, now) {
    const { want, order } = aim;
    const base = { kind: 'profile', name: want.name, ...order };
    const found = held.get(want.name) ?? [];
    const [first] = found;
    if (!first)
        return [{ ...base, action: 'create', reason: 'does not exist' }];
    const reason = whyReplace(aim, first, team, now) ?? '';
    const replaces = found.map(({ profile }) => profile.id).sort(draft/* compareText */.n);
    return [{ ...base, action: 'replace', reason, replaces }];
}
function leftovers(want, held) {
    return (held.get((0,plan/* proofName */.u)(want.name)) ?? []).map(({ profile, bundleId }) => ({
        kind: 'profile',
        action: 'delete',
        id: profile.id,
        bundleId,
        name: profile.name,
        ...(bundleId === want.bundleId && { proofOf: want.name }),
        reason: 'was left by a replacement that was cut short',
    }));
}
function expiring({ profiles }, choices, now) {
    return [...choices].flatMap(([label, choice]) => {
        if (typeof choice === 'string')
            return [];
        const users = profiles.filter(({ certificates }) => certificates.includes(label));
        const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin)) * days/* DAY */.d;
        if (choice.expiresAt - now >= soon)
            return [];
        const step = `make its successor: certificate ${choice.serialNumber} ${(0,days/* describeEnd */.l)(choice.expiresAt, now)}`;
        return [
            { name: label, step, where: 'epapi api POST /v1/certificates, or developer.apple.com \u2192 Certificates' },
        ];
    });
}

// EXTERNAL MODULE: ./build/provision/prune.js
var prune = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/provision/lib/plan-pruning.js



const REASON = 'is not in the manifest';
function planPruning(manifest, team, prune) {
    const strangers = strangersOf(manifest, team);
    const changes = [];
    const blocked = [];
    for (const [kind, limit] of Object.entries(prune)) {
        const { changes: found, total } = strangers[kind];
        const most = mostOf(limit, total);
        if (found.length <= most)
            changes.push(...found);
        else
            blocked.push(tooMany(kind, found.length, total, most));
    }
    const staying = blocked.some(({ kind }) => kind === 'profile') ? strangers.profile.changes : [];
    const holders = new Set(staying.flatMap((change) => ('bundleId' in change ? [change.bundleId] : [])));
    return {
        changes: changes.filter(({ kind, name }) => kind !== 'bundle-id' || !holders.has(name)),
        blocked,
    };
}
function mostOf(limit, total) {
    return 'count' in limit ? limit.count : Math.max(1, Math.floor(total * limit.share));
}
function tooMany(kind, found, total, most) {
    return {
        kind,
        name: `${found} of ${total}`,
        reason: `are not in the manifest, and at most ${most} may go at once`,
        hint: `Check that the manifest is whole; if they are all to go, allow as many: --prune ${(0,prune/* pruneWord */.lP)(kind)}=${found}.`,
    };
}
function strangersOf(manifest, team) {
    const identifiers = new Map(manifest.bundleIds.map((one) => [one.identifier, one]));
    const passTypeIds = new Set(manifest.passTypeIds.map(({ identifier }) => identifier));
    const udids = new Set(manifest.devices.map(({ udid }) => (0,provision_manifest/* normalUdid */.k)(udid)));
    const profileNames = new Set(manifest.profiles.flatMap(({ name }) => [name, (0,plan/* proofName */.u)(name)]));
    const enabled = team.devices.filter(({ status }) => status !== 'DISABLED');
    const profiles = team.bundleIds.flatMap(({ identifier, profiles: held }) => held.map(({ id, name }) => ({ id, name, bundleId: identifier })));
    const ours = team.bundleIds.filter(({ identifier }) => identifiers.has(identifier));
    return {
        'bundle-id': among(team.bundleIds, ({ id, identifier }) => identifiers.has(identifier) ? undefined : gone('bundle-id', id, identifier)),
        capability: among(ours.flatMap(({ identifier, capabilities }) => capabilities.map((one) => ({ ...one, identifier }))), ({ id, type, identifier }) => {
            const isWanted = identifiers.get(identifier)?.capabilities.some((want) => want.type === type);
            const name = `${identifier} ${type}`;
            return isWanted
                ? undefined
                : { kind: 'capability', action: 'delete', id, bundleId: identifier, name, reason: REASON };
        }),
        device: among(enabled, ({ id, name, udid }) => udids.has((0,provision_manifest/* normalUdid */.k)(udid))
            ? undefined
            : { kind: 'device', action: 'disable', id, name, reason: REASON }),
        'pass-type-id': among(team.passTypeIds, ({ id, identifier }) => passTypeIds.has(identifier) ? undefined : gone('pass-type-id', id, identifier)),
        profile: among(profiles, ({ id, name, bundleId }) => profileNames.has(name)
            ? undefined
            : { kind: 'profile', action: 'delete', id, bundleId, name, reason: REASON }),
    };
}
function among(all, changeOf) {
    return { total: all.length, changes: all.flatMap((one) => changeOf(one) ?? []) };
}
function gone(kind, id, name) {
    return { kind, action: 'delete', id, name, reason: REASON };
}

;// CONCATENATED MODULE: ./build/provision/plan-changes.js






function planChanges(manifest, team, { now, prune = {} }) {
    const pruned = planPruning(manifest, team, prune);
    const identifiers = planIdentifiers(manifest, team);
    const edited = [...identifiers.changes, ...pruned.changes].flatMap((change) => change.kind === 'capability' ? [change.bundleId] : []);
    const drafts = [
        identifiers,
        planPassTypeIds(manifest, team),
        planDevices(manifest, team),
        planProfiles(manifest, team, new Set(edited), now),
        pruned,
    ];
    const changes = (0,draft/* inOrder */.a)(drafts.flatMap((draft) => draft.changes));
    return {
        changes,
        blocked: drafts.flatMap(({ blocked = [] }) => blocked),
        manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
        kept: drafts.flatMap(({ kept = [] }) => kept),
        unmanaged: countUnmanaged(manifest, team, pruned),
        ids: knownIds(changes, team),
    };
}
function knownIds(changes, team) {
    const needed = new Set(changes.flatMap((change) => [
        ...('bundleId' in change ? [change.bundleId] : []),
        ...('devices' in change ? change.devices : []),
    ]));
    const of = (all) => Object.fromEntries(all.filter(([name]) => needed.has(name)));
    return {
        bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
        devices: of(team.devices.map(({ udid, id }) => [(0,provision_manifest/* normalUdid */.k)(udid), id])),
    };
}
function countUnmanaged(manifest, team, pruned) {
    const going = (kind) => pruned.changes.filter((change) => change.kind === kind).length;
    const counts = Object.entries(strangersOf(manifest, team)).map(([kind, { changes }]) => [kind, changes.length - going(kind)]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ proofName),
/* harmony export */   w: () => (/* binding */ provenName)
/* harmony export */ });
function proofName(profileName) {
    return `${profileName} epapi proof`;
}
function provenName(name) {
    const ending = proofName('');
    return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ readPrune),
/* harmony export */   lP: () => (/* binding */ pruneWord),
/* harmony export */   rB: () => (/* binding */ PRUNE_HINT)
/* harmony export */ });
/* unused harmony export PRUNABLE */
const PRUNABLE = {
    profiles: 'profile',
    capabilities: 'capability',
    devices: 'device',
    'bundle-ids': 'bundle-id',
    'pass-type-ids': 'pass-type-id',
};
const USUAL = { share: 0.1 };
const PRUNE_HINT = `Give ${Object.keys(PRUNABLE).join(', ')}, each with the most at once where a tenth is not right: devices=20% or devices=5.`;
function readPrune(texts) {
    const rules = texts.map(readRule);
    const known = rules.filter((rule) => rule !== undefined);
    const prune = Object.fromEntries(known);
    return known.length === texts.length && Object.keys(prune).length === texts.length ? prune : undefined;
}
function readRule(text) {
    const [, name = '', number, percent] = /^\s*([a-z-]+)\s*(?:[=:]\s*(\d{1,6})(%?))?\s*$/.exec(text) ?? [];
    const kind = Object.hasOwn(PRUNABLE, name) ? PRUNABLE[name] : undefined;
    if (kind === undefined)
        return undefined;
    if (number === undefined)
        return [kind, USUAL];
    if (percent === '')
        return [kind, { count: Number(number) }];
    return Number(number) <= 100 ? [kind, { share: Number(number) / 100 }] : undefined;
}
function pruneWord(kind) {
    return Object.entries(PRUNABLE).find(([, one]) => one === kind)?.[0] ?? kind;
}


/***/ }),

/***/ 7513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readTeam),
/* harmony export */   T: () => (/* binding */ readWholeTeam)
/* harmony export */ });
/* harmony import */ var _formats_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6267);
/* harmony import */ var _formats_mobileprovision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7451);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5498);



async function readTeam(api, manifest, prune = {}) {
    return read(api, needsOf(manifest, prune));
}
async function readWholeTeam(api) {
    return read(api, {
        ...{ bundleIds: true, certificates: true, devices: true, passTypeIds: true },
        contents: 'all',
    });
}
function needsOf({ bundleIds, devices, passTypeIds, profiles }, prune) {
    const goes = (kind) => prune[kind] !== undefined;
    return {
        bundleIds: bundleIds.length > 0 || goes('bundle-id') || goes('profile'),
        certificates: profiles.length > 0,
        devices: devices.length > 0 || profiles.some(({ type }) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .takesDevices */ .A)(type)) || goes('device'),
        passTypeIds: passTypeIds.length > 0 || goes('pass-type-id'),
        contents: new Set(profiles.map(({ name }) => name)),
    };
}
async function read(api, needs) {
    const ask = (is, of) => is ? of() : Promise.resolve([]);
    const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
        ask(needs.bundleIds, () => readBundleIds(api, needs.contents)),
        ask(needs.certificates, () => readCertificates(api)),
        ask(needs.devices, () => readDevices(api)),
        ask(needs.passTypeIds, () => readPassTypeIds(api)),
    ]);
    return { bundleIds, certificates, devices, passTypeIds };
}
const PROFILE_FIELDS = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
async function readBundleIds(api, contents) {
    const found = [];
    const content = contents === 'all' || contents.size > 0 ? ['profileContent'] : [];
    const pages = api.bundleIds.list({
        include: ['profiles', 'bundleIdCapabilities'],
        limits: { profiles: 50, bundleIdCapabilities: 50 },
        fields: {
            bundleIds: ['identifier', 'name', 'platform', 'profiles', 'bundleIdCapabilities'],
            profiles: [...PROFILE_FIELDS, ...content],
            bundleIdCapabilities: ['capabilityType', 'settings'],
        },
    });
    for await (const { data, included } of pages) {
        for (const bundleId of data)
            found.push(await bundleIdOf(api, bundleId, included, contents));
    }
    return found;
}
async function bundleIdOf(api, bundleId, included, contents) {
    const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
    const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
    const { identifier = '', name = '', platform = '' } = bundleId.attributes;
    return {
        id: bundleId.id,
        identifier,
        name,
        platform,
        capabilities: capabilities.map(capabilityOf),
        profiles: await Promise.all(profiles.map((profile) => profileOf(profile, contents))),
    };
}
function capabilityOf({ id, attributes }) {
    return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}
async function profileOf({ id, attributes }, contents) {
    const { name = '', profileType = '', profileState = '', uuid = '', expirationDate = '' } = attributes;
    const isNeeded = contents === 'all' || contents.has(name);
    return {
        id,
        name,
        type: profileType,
        state: profileState,
        uuid,
        expiresAt: Date.parse(expirationDate),
        content: isNeeded ? attributes.profileContent : undefined,
        contents: isNeeded ? await contentsOf(attributes.profileContent) : undefined,
    };
}
async function contentsOf(profileContent) {
    if (profileContent === undefined)
        return undefined;
    return (0,_formats_mobileprovision_js__WEBPACK_IMPORTED_MODULE_1__/* .readProfile */ .e)(Buffer.from(profileContent, 'base64'), { verify: false }).catch(() => undefined);
}
async function readCertificates(api) {
    const fields = ['name', 'certificateType', 'serialNumber', 'expirationDate', 'certificateContent'];
    const found = [];
    for await (const one of api.certificates.list({ fields: { certificates: fields } }).all())
        found.push(await certificateOf(one));
    return found;
}
async function certificateOf({ id, attributes }) {
    const { name = '', certificateType = '', serialNumber = '', expirationDate = '' } = attributes;
    const read = await readContent(attributes.certificateContent);
    return {
        id,
        name,
        type: certificateType,
        serialNumber: serialNumber.toUpperCase().replace(/^0+/, ''),
        expiresAt: Date.parse(expirationDate),
        content: read && { der: read.der, publicKeySha256: read.publicKeySha256 },
    };
}
async function readContent(content) {
    if (content === undefined)
        return undefined;
    return (0,_formats_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .readCertificate */ .w)(Buffer.from(content, 'base64')).catch(() => undefined);
}
async function readDevices(api) {
    const fields = ['name', 'udid', 'platform', 'deviceClass', 'status'];
    const found = [];
    for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
        const { name = '', udid = '', platform = '', deviceClass = '', status = '' } = attributes;
        found.push({ id, name, udid, platform, deviceClass, status });
    }
    return found;
}
async function readPassTypeIds(api) {
    const fields = ['identifier', 'name'];
    const found = [];
    for await (const { id, attributes } of api.passTypeIds.list({ fields: { passTypeIds: fields } }).all()) {
        const { identifier = '', name = '' } = attributes;
        found.push({ id, identifier, name });
    }
    return found;
}


/***/ })

};
;