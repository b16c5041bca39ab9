/** Where a reader is in the bytes of a text in UTF-8. No text is made of all of them: it would be as large again. */
export interface Cursor {
  readonly bytes: Buffer;
  position: number;
}

interface Tag {
  readonly name: string;
  readonly form: Form;
}

type Form = 'open' | 'close' | 'empty';

interface Name {
  readonly bytes: Buffer;
  readonly tags: Readonly<Record<Form, Tag>>;
}

/** Tags made once, since there are thousands of each: what is thrown away makes a process large. */
const NAMES: ReadonlyMap<number, Name> = new Map(
  ['dict', 'key', 'string', 'array', 'data', 'true', 'false', 'integer', 'date', 'real', 'plist'].map(
    (name): [number, Name] => {
      const bytes = Buffer.from(name);
      const tag = (form: Form): Tag => ({ name, form });
      const tags = { open: tag('open'), close: tag('close'), empty: tag('empty') };
      return [looksOf(bytes, 0, bytes.length), { bytes, tags }];
    },
  ),
);

/** A number that tells the known names apart: of how long they are, and their first and last letters. */
function looksOf(bytes: Buffer, start: number, end: number): number {
  return ((end - start) << 16) | ((bytes[start] ?? 0) << 8) | (bytes[end - 1] ?? 0);
}

export const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const COMMENT = Buffer.from('<!--');

/** Bytes that may stand behind a name. */
const LONGEST_REST = 201;

const XML = /^<\?xml\s[^<>]*\?>/;
const DOCTYPE = /^<!DOCTYPE\s+plist\s(?:[^<>[\]"']|"[^<>"]*"|'[^<>']*')*>/;
/** Bytes: what is longer is neither of the two. */
const LONGEST_PROLOG = 400;
const MARK = Buffer.from('\ufeff');

/** Goes past what may stand before the first element: the XML declaration and Apple's DOCTYPE. */
export function skipProlog(cursor: Cursor): void {
  if (cursor.bytes.subarray(0, MARK.length).equals(MARK)) cursor.position = MARK.length;
  skipPattern(cursor, XML);
  skipComments(cursor);
  skipPattern(cursor, DOCTYPE);
}

function skipPattern(cursor: Cursor, pattern: RegExp): void {
  skipSpace(cursor);
  const { bytes, position } = cursor;
  const [found] = pattern.exec(bytes.toString('latin1', position, position + LONGEST_PROLOG)) ?? [];
  cursor.position += found?.length ?? 0;
}

/** The next tag, which must come before any text; undefined when something else comes. */
export function nextTag(cursor: Cursor): Tag | undefined {
  skipComments(cursor);
  const { bytes } = cursor;
  if (bytes[cursor.position] !== LESS) return undefined;
  const isClosing = bytes[cursor.position + 1] === SLASH;
  const start = cursor.position + (isClosing ? 2 : 1);
  const end = endOfName(bytes, start);
  const isEmpty = skipRest(cursor, end, isClosing);
  if (isEmpty === undefined || (isEmpty && isClosing)) return undefined;
  return tagOf(cursor, start, end, isEmpty ? 'empty' : isClosing ? 'close' : 'open');
}

function tagOf({ bytes }: Cursor, start: number, end: number, form: Form): Tag {
  const known = NAMES.get(looksOf(bytes, start, end));
  if (known && isAt(bytes, start, end, known.bytes)) return known.tags[form];
  return { name: bytes.toString('latin1', start, end), form };
}

/** Compared here, since a call of Node's compare takes several times as long as the few bytes of a name. */
function isAt(bytes: Buffer, start: number, end: number, name: Buffer): boolean {
  if (end - start !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[start + at] !== name[at]) return false;
  return true;
}

function endOfName(bytes: Buffer, start: number): number {
  let end = start;
  while (isLetter(bytes[end] ?? 0)) end++;
  return end;
}

/**
 * Goes past a tag's end, and what stands before it.
 *
 * @param from the end of its name
 * @param isClosing a closing tag has no attributes
 * @returns whether it is the tag of an element without content; undefined where it is no tag
 */
function skipRest(cursor: Cursor, from: number, isClosing: boolean): boolean | undefined {
  const { bytes } = cursor;
  const end = bytes[from] === GREATER ? from : bytes.indexOf(GREATER, from);
  if (end < 0) return undefined;
  const isEmpty = bytes[end - 1] === SLASH;
  const until = isEmpty ? end - 1 : end;
  if (until - from > LONGEST_REST) return undefined;
  if (until > from && !isPlainRest(bytes.subarray(from, until), isClosing)) return undefined;
  cursor.position = end + 1;
  return isEmpty;
}

/** Attributes, which mean nothing here: each quote has to be closed, since behind an open one others read on. */
function isPlainRest(rest: Buffer, isClosing: boolean): boolean {
  const text = rest.toString('latin1');
  return (isClosing ? /^\s+$/ : /^\s(?:[^<>"']|"[^<"]*"|'[^<']*')*$/).test(text);
}

/** True where nothing comes any more but room. */
export function isAtEnd(cursor: Cursor): boolean {
  skipSpace(cursor);
  return cursor.position === cursor.bytes.length;
}

/** Goes past comments, and what room is around them. */
function skipComments(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    skipSpace(cursor);
    if (
      bytes[cursor.position + 1] !== EXCLAMATION ||
      !isAt(bytes, cursor.position, cursor.position + 4, COMMENT)
    )
      return;
    const end = bytes.indexOf('-->', cursor.position + 4);
    cursor.position = end < 0 ? bytes.length : end + 3;
  }
}

function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.bytes[cursor.position] ?? 0)) cursor.position++;
}

/** Space, tab, line feed or carriage return. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}
