"use strict";
exports.id = 75;
exports.ids = [75];
exports.modules = {

/***/ 75:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAuthority: () => (/* binding */ createAuthority),
  restoreAuthority: () => (/* binding */ restoreAuthority)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
;// CONCATENATED MODULE: ./build/formats/lib/plist-text.js
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/iy;
function plist_text_decodeText(text) {
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




const LARGEST = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
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
};
function readPlist(text) {
    if (text.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    if (/<!ENTITY|<!DOCTYPE[^<>]*\[/i.test(text))
        throw new EpapiError(PROBLEMS.entity);
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
        throw new EpapiError(PROBLEMS.tooLarge);
    if (tag === undefined || tag.form === 'close')
        throw malformed(cursor, 'a value is missing');
    if (tag.name === 'dict')
        return readDictionary(reading, tag, depth);
    if (tag.name === 'array')
        return readArray(reading, tag, depth);
    const text = tag.form === 'empty' ? '' : readText(cursor, tag.name);
    const value = Object.hasOwn(SCALARS, tag.name) ? SCALARS[tag.name](text) : undefined;
    if (value === undefined)
        throw malformed(cursor, `<${printable(tag.name, 20)}> has a value that it cannot`);
    return value;
}
const SCALARS = {
    string: (text) => text,
    true: (text) => (text.trim() === '' ? true : undefined),
    false: (text) => (text.trim() === '' ? false : undefined),
    integer: (text) => /^\s*[+-]?(\d{1,20}|0x[\da-f]{1,16})\s*$/i.test(text) ? Number(text) : undefined,
    real: (text) => /^\s*[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?\s*$/i.test(text) ? Number(text) : undefined,
    date: (text) => readDate(text.trim()),
    data: (text) => (isBase64(text.trimEnd()) ? Buffer.from(text, 'base64') : undefined),
};
function isBase64(text) {
    const end = text.indexOf('=');
    return !/[^\sA-Za-z0-9+/=]/.test(text) && (end < 0 || /^=(?:\s*=)?$/.test(text.slice(end)));
}
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
        throw new EpapiError(PROBLEMS.entity);
    return decoded;
}
function closeTag(cursor, name) {
    const tag = nextTag(cursor);
    if (tag?.form !== 'close' || tag.name !== name)
        throw malformed(cursor, `no </${printable(name, 20)}>`);
}
function malformed(cursor, found) {
    return new EpapiError({
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

;// CONCATENATED MODULE: ./build/formats/authority.js


const BAD_STATE = {
    code: 'AUTHORITY_STATE',
    message: 'The state of the emulated authority is damaged: keys and certificates do not belong together.',
    hint: 'Start the emulator with a new state file; certificates and profiles of the old one belong to the old authority.',
};
async function createAuthority({ now }) {
    const { makeIdentities } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 435));
    return authorityOf(await makeIdentities(new Date(now())));
}
async function restoreAuthority(state) {
    const { readIdentities } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(816)]).then(__webpack_require__.bind(__webpack_require__, 435));
    try {
        return await authorityOf(readIdentities(state));
    }
    catch {
        throw new errors/* EpapiError */.Uo(BAD_STATE);
    }
}
async function authorityOf(identities) {
    const [{ issueSigningCertificate }, { signData }, { profilePlist, withDerProfile }, { derProfile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 445)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 351)),
        __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 784)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 527)),
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
            return Promise.resolve(signData(Buffer.from(writePlist(full)), signer));
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


/***/ })

};
;