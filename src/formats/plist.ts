import { isUtf8 } from 'node:buffer';
import { EpapiError } from '../errors.ts';
import type { ErrorFacts } from '../errors.ts';
import { formatInstant, printable } from '../text.ts';
import { isScalar, readScalar } from './lib/plist-scalars.ts';
import { LESS, isAtEnd, nextTag, skipProlog } from './lib/plist-tags.ts';
import type { Cursor } from './lib/plist-tags.ts';
import { decodeText, encodeText } from './lib/plist-text.ts';

// Our own and no library's: what is wanted is a language of ten elements, read in one pass, and the libraries for it
// stand on whole XML parsers of 400 kB which know entities, name spaces and binary forms that must all be refused.

/** What a property list can hold. A dictionary has no prototype, so that no key of it means anything else. */
export type PlistValue = string | number | boolean | Date | Buffer | readonly PlistValue[] | PlistDictionary;

export interface PlistDictionary {
  readonly [key: string]: PlistValue;
}

/**
 * The keys of a dictionary that are read: all of a value, or what is wanted of a dictionary in turn. What others hold
 * is gone past: it has to be in its place, and nothing is made of it.
 */
export type Wanted = ReadonlyMap<string, Wanted | 'all'>;

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
} as const satisfies Record<string, ErrorFacts>;

/**
 * Reads a property list in XML. Dates are UTC; an integer that a number cannot hold exactly loses digits.
 *
 * Nothing is fetched and no entity is expanded but XML's own five and characters by number.
 *
 * @param bytes text in UTF-8: at most 16 MiB, 50 levels and 15,000 values
 * @param wanted of the outermost dictionary
 * @throws EpapiError `PLIST.…`
 */
export function readPlist(bytes: Buffer, wanted: Wanted | 'all' = 'all'): PlistValue {
  if (bytes.length > LARGEST) throw new EpapiError(PROBLEMS.tooLarge);
  if (!isUtf8(bytes)) throw new EpapiError(PROBLEMS.notText);
  if (hasEntities(bytes)) throw new EpapiError(PROBLEMS.entity);
  const cursor: Cursor = { bytes, position: 0 };
  skipProlog(cursor);
  const root = nextTag(cursor);
  if (root?.name !== 'plist' || root.form !== 'open') throw malformed(cursor, 'no <plist>');
  const value = readValue({ cursor, values: 0 }, nextTag(cursor), { depth: 0, wanted });
  closeTag(cursor, 'plist');
  if (!isAtEnd(cursor)) throw malformed(cursor, 'something after </plist>');
  return value;
}

const BEGINNINGS = [...Buffer.from('EeDd')];

/** Wherever it stands: of its own ones, or of a DOCTYPE that could have some. */
function hasEntities(bytes: Buffer): boolean {
  for (let at = bytes.indexOf('<!'); at >= 0; at = bytes.indexOf('<!', at + 2)) {
    // No text is made where it can be none of them, of which there may be millions.
    if (!BEGINNINGS.includes(bytes[at + 2] ?? 0)) continue;
    const word = bytes.toString('latin1', at, at + 9).toUpperCase();
    if (word.startsWith('<!ENTITY')) return true;
    if (word === '<!DOCTYPE' && opensSubset(bytes, at + word.length)) return true;
  }
  return false;
}

/** Goes no further than the next '<': a text of nothing but beginnings would be gone through once for each. */
function opensSubset(bytes: Buffer, from: number): boolean {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 0x5b) return true;
    if (bytes[at] === LESS || bytes[at] === 0x3e) return false;
  }
  return false;
}

interface Reading {
  readonly cursor: Cursor;
  values: number;
}

type Tag = NonNullable<ReturnType<typeof nextTag>>;

interface Place {
  readonly depth: number;
  readonly wanted: Wanted | 'all';
}

function readValue(reading: Reading, found: Tag | undefined, place: Place): PlistValue {
  const { cursor } = reading;
  const tag = begin(reading, found, place.depth);
  if (tag.name === 'dict') return readDictionary(reading, tag, place);
  if (tag.name === 'array') return readArray(reading, tag, place.depth);
  const text = tag.form === 'empty' ? '' : readText(cursor, tag.name);
  return readScalar(tag.name, text) ?? wrongValue(cursor, tag);
}

function readArray(reading: Reading, tag: Tag, depth: number): readonly PlistValue[] {
  const values: PlistValue[] = [];
  const place: Place = { depth: depth + 1, wanted: 'all' };
  eachItem(reading, tag, place.depth, (_, item) => {
    values.push(readValue(reading, item, place));
  });
  return values;
}

function readDictionary(reading: Reading, tag: Tag, { depth, wanted }: Place): PlistDictionary {
  const { cursor } = reading;
  const dictionary = Object.create(null) as Record<string, PlistValue>;
  eachEntry(reading, tag, depth + 1, (_, key) => {
    if (key in dictionary) throw malformed(cursor, 'a key is there twice');
    const inner = wanted === 'all' ? wanted : wanted.get(key);
    const value = nextTag(cursor);
    if (inner === undefined) skipValue(reading, value, depth + 1);
    else dictionary[key] = readValue(reading, value, { depth: depth + 1, wanted: inner });
  });
  return dictionary;
}

function skipValue(reading: Reading, found: Tag | undefined, depth: number): void {
  const { cursor } = reading;
  const tag = begin(reading, found, depth);
  if (tag.name === 'array') eachItem(reading, tag, depth + 1, skipValue);
  else if (tag.name === 'dict') eachEntry(reading, tag, depth + 1, skipEntry);
  else if (!isScalar(tag.name)) wrongValue(cursor, tag);
  else if (tag.form === 'open') {
    cursor.position = endOfText(cursor);
    closeTag(cursor, tag.name);
  }
}

function skipEntry(reading: Reading, _: string, depth: number): void {
  skipValue(reading, nextTag(reading.cursor), depth);
}

function begin(reading: Reading, tag: Tag | undefined, depth: number): Tag {
  reading.values += 1;
  if (reading.values > MOST_VALUES || depth > DEEPEST) throw new EpapiError(PROBLEMS.tooLarge);
  if (tag === undefined || tag.form === 'close') throw malformed(reading.cursor, 'a value is missing');
  return tag;
}

/** Told of what, and where: what is gone past, of which there may be thousands, has no function made for each. */
type Take<What> = (reading: Reading, what: What, depth: number) => void;

function eachItem(reading: Reading, { form }: Tag, depth: number, take: Take<Tag | undefined>): void {
  if (form === 'empty') return;
  for (;;) {
    const next = nextTag(reading.cursor);
    if (next?.form === 'close' && next.name === 'array') return;
    take(reading, next, depth);
  }
}

function eachEntry(reading: Reading, { form }: Tag, depth: number, take: Take<string>): void {
  const { cursor } = reading;
  if (form === 'empty') return;
  for (;;) {
    const next = nextTag(cursor);
    if (next?.form === 'close' && next.name === 'dict') return;
    if (next?.name !== 'key' || next.form === 'close') throw malformed(cursor, 'a <key> is missing');
    take(reading, next.form === 'empty' ? '' : readText(cursor, 'key'), depth);
  }
}

/** The text up to the closing tag, which it takes too. */
function readText(cursor: Cursor, name: string): string {
  const end = endOfText(cursor);
  const text = cursor.bytes.toString('utf8', cursor.position, end);
  cursor.position = end;
  closeTag(cursor, name);
  const decoded = decodeText(text);
  if (decoded === undefined) throw new EpapiError(PROBLEMS.entity);
  return decoded;
}

function endOfText({ bytes, position }: Cursor): number {
  const end = bytes.indexOf(LESS, position);
  return end < 0 ? bytes.length : end;
}

function closeTag(cursor: Cursor, name: string): void {
  const tag = nextTag(cursor);
  if (tag?.form !== 'close' || tag.name !== name) throw malformed(cursor, `no </${printable(name, 20)}>`);
}

function wrongValue(cursor: Cursor, { name }: Tag): never {
  throw malformed(cursor, `<${printable(name, 20)}> has a value that it cannot`);
}

function malformed(cursor: Cursor, found: string): EpapiError {
  return new EpapiError({
    code: 'PLIST.MALFORMED',
    message: `The property list cannot be read at byte ${cursor.position}: ${found}.`,
    hint: 'It is damaged, or no property list in XML.',
  });
}

/** A property list in XML as Apple writes it, each key on a line of its own and tabs before it. */
export function writePlist(value: PlistValue): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...writeValue(value, ''),
    '</plist>',
    '',
  ].join('\n');
}

function writeValue(value: PlistValue, indent: string): string[] {
  if (typeof value === 'string') return [`${indent}<string>${encodeText(value)}</string>`];
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [indent + writeNumber(value)];
  if (value instanceof Date)
    return [`${indent}<date>${formatInstant(Math.floor(value.getTime() / 1000))}</date>`];
  if (Buffer.isBuffer(value)) return [`${indent}<data>${value.toString('base64')}</data>`];
  if (Array.isArray(value)) {
    const items = (value as readonly PlistValue[]).flatMap((item) => writeValue(item, `${indent}\t`));
    return [`${indent}<array>`, ...items, `${indent}</array>`];
  }
  const entries = Object.entries(value as PlistDictionary).flatMap(([key, item]) => [
    `${indent}\t<key>${encodeText(key)}</key>`,
    ...writeValue(item, `${indent}\t`),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}

function writeNumber(value: number): string {
  return Number.isSafeInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
}
