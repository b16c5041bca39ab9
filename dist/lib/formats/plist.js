import { isUtf8 } from 'node:buffer';
import { EpapiError } from "../errors.js";
import { formatInstant, printable } from "../text.js";
import { isScalar, readScalar } from "./lib/plist-scalars.js";
import { LESS, isAtEnd, nextTag, skipProlog } from "./lib/plist-tags.js";
import { decodeText, encodeText } from "./lib/plist-text.js";
/** Bytes: a profile for 10,000 devices has 600,000. */
const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 50;
/** Those of a profile for 10,000 devices, with some thousand to spare. */
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
/**
 * Reads a property list in XML. Dates are UTC; an integer that a number cannot hold exactly loses digits.
 *
 * Nothing is fetched and no entity is expanded but XML's own five and characters by number.
 *
 * @param bytes text in UTF-8: at most 16 MiB, 50 levels and 15,000 values
 * @param wanted of the outermost dictionary
 * @throws EpapiError `PLIST.…`
 */
export function readPlist(bytes, wanted = 'all') {
    if (bytes.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    if (!isUtf8(bytes))
        throw new EpapiError(PROBLEMS.notText);
    if (hasEntities(bytes))
        throw new EpapiError(PROBLEMS.entity);
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
/** Wherever it stands: of its own ones, or of a DOCTYPE that could have some. */
function hasEntities(bytes) {
    for (let at = bytes.indexOf('<!'); at >= 0; at = bytes.indexOf('<!', at + 2)) {
        // No text is made where it can be none of them, of which there may be millions.
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
/** Goes no further than the next '<': a text of nothing but beginnings would be gone through once for each. */
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
        throw new EpapiError(PROBLEMS.tooLarge);
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
/** The text up to the closing tag, which it takes too. */
function readText(cursor, name) {
    const end = endOfText(cursor);
    const text = cursor.bytes.toString('utf8', cursor.position, end);
    cursor.position = end;
    closeTag(cursor, name);
    const decoded = decodeText(text);
    if (decoded === undefined)
        throw new EpapiError(PROBLEMS.entity);
    return decoded;
}
function endOfText({ bytes, position }) {
    const end = bytes.indexOf(LESS, position);
    return end < 0 ? bytes.length : end;
}
function closeTag(cursor, name) {
    const tag = nextTag(cursor);
    if (tag?.form !== 'close' || tag.name !== name)
        throw malformed(cursor, `no </${printable(name, 20)}>`);
}
function wrongValue(cursor, { name }) {
    throw malformed(cursor, `<${printable(name, 20)}> has a value that it cannot`);
}
function malformed(cursor, found) {
    return new EpapiError({
        code: 'PLIST.MALFORMED',
        message: `The property list cannot be read at byte ${cursor.position}: ${found}.`,
        hint: 'It is damaged, or no property list in XML.',
    });
}
/** A property list in XML as Apple writes it, each key on a line of its own and tabs before it. */
export function writePlist(value) {
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
        return [`${indent}<date>${formatInstant(Math.floor(value.getTime() / 1000))}</date>`];
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
