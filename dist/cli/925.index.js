"use strict";
exports.id = 925;
exports.ids = [925];
exports.modules = {

/***/ 6925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAuthority: () => (/* binding */ createAuthority),
/* harmony export */   restoreAuthority: () => (/* binding */ restoreAuthority)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _plist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7290);


const BAD_STATE = {
    code: 'AUTHORITY_STATE',
    message: 'The state of the emulated authority is damaged: keys and certificates do not belong together.',
    hint: 'Start the emulator with a new state file; certificates and profiles of the old one belong to the old authority.',
};
async function createAuthority({ now }) {
    const { makeIdentities } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 3816));
    return authorityOf(await makeIdentities(new Date(now())));
}
async function restoreAuthority(state) {
    const { readIdentities } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 3816));
    try {
        return await authorityOf(readIdentities(state));
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo(BAD_STATE);
    }
}
async function authorityOf(identities) {
    const [{ issueSigningCertificate }, { signData }, { profilePlist, withDerProfile }, { derProfile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 6445)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__, 5351)),
        __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 6784)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 6527)),
    ]);
    const { root, intermediate, profileSigner } = identities;
    const certificates = [profileSigner, intermediate, root].map(({ certificate }) => certificate);
    return {
        chain: [root.certificate, intermediate.certificate],
        issueCertificate: async (order) => Promise.resolve(issueSigningCertificate(order, intermediate)),
        signProfile: async (profile) => {
            const signer = { key: profileSigner.key, certificates, signedAt: profile.createdDate };
            const plist = profilePlist(profile);
            const full = withDerProfile(plist, signData(derProfile(plist), signer));
            return Promise.resolve(signData(Buffer.from((0,_plist_js__WEBPACK_IMPORTED_MODULE_1__/* .writePlist */ .S)(full)), signer));
        },
        export: () => ({
            version: 1,
            root: stateOf(root),
            intermediate: stateOf(intermediate),
            profileSigner: stateOf(profileSigner),
        }),
    };
}
function stateOf({ key, certificate }) {
    return {
        key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
        certificate: certificate.toString('base64'),
    };
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


/***/ })

};
;