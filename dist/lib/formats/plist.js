import { EpapiError } from "../errors.js";
import { formatInstant, printable } from "../text.js";
import { nextTag, skipProlog } from "./lib/plist-tags.js";
import { decodeText, encodeText } from "./lib/plist-text.js";
/** Characters: a profile for 10,000 devices has 600,000. */
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
};
/**
 * Reads a property list in XML. Dates are UTC; an integer that a number cannot hold exactly loses digits.
 *
 * Nothing is fetched and no entity is expanded but XML's own five and characters by number.
 *
 * @param text at most 16 Mi characters, 50 levels and 15,000 values
 * @throws EpapiError `PLIST.…`
 */
export function readPlist(text) {
    if (text.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    // No class below may run past a '<': a text of nothing but beginnings would be gone through once for each.
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
/** Undefined for a text that is no such value. */
const SCALARS = {
    string: (text) => text,
    true: (text) => (text.trim() === '' ? true : undefined),
    false: (text) => (text.trim() === '' ? false : undefined),
    integer: (text) => /^\s*[+-]?(\d{1,20}|0x[\da-f]{1,16})\s*$/i.test(text) ? Number(text) : undefined,
    real: (text) => /^\s*[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?\s*$/i.test(text) ? Number(text) : undefined,
    date: (text) => readDate(text.trim()),
    data: (text) => (isBase64(text.trimEnd()) ? Buffer.from(text, 'base64') : undefined),
};
/** In lines, as Apple writes it. Nothing is taken out of it first: that would be a list as long as it has lines. */
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
/** The text up to the closing tag, which it takes too. */
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
