/** What comes before the name of a tag, which is read by itself: a match's parts would be garbage for each tag. */
const START = /\s*<\/?/y;
const NAME = /[A-Za-z]{1,20}/y;
const REST = /(?:\s[^<>]{0,200})?>/y;
const EMPTY = /(?:\s[^<>/]{0,200})?\/>/y;
const PROLOG = /\ufeff?\s*(?:<\?xml\s[^<>]{0,200}\?>)?/y;
const DOCTYPE = /\s*<!DOCTYPE\s+plist\s[^<>[\]]{0,300}>/y;
const COMMENT = /\s*<!--/y;
/** Goes past what may stand before the first element: the XML declaration and Apple's DOCTYPE. */
export function skipProlog(cursor) {
    skip(cursor, PROLOG);
    skipComments(cursor);
    skip(cursor, DOCTYPE);
}
/** The next tag, which must come before any text; undefined when something else comes. */
export function nextTag(cursor) {
    skipComments(cursor);
    const { text } = cursor;
    if (!skip(cursor, START))
        return undefined;
    const start = cursor.position;
    const isClosing = text[start - 1] === '/';
    if (!skip(cursor, NAME))
        return undefined;
    const name = text.slice(start, cursor.position);
    if (!isClosing && skip(cursor, EMPTY))
        return { name, form: 'empty' };
    if (!skip(cursor, REST))
        return undefined;
    return { name, form: isClosing ? 'close' : 'open' };
}
function skipComments(cursor) {
    while (skip(cursor, COMMENT)) {
        const end = cursor.text.indexOf('-->', cursor.position);
        cursor.position = end < 0 ? cursor.text.length : end + 3;
    }
}
/** @returns whether it was there */
function skip(cursor, pattern) {
    pattern.lastIndex = cursor.position;
    const isThere = pattern.test(cursor.text);
    if (isThere)
        cursor.position = pattern.lastIndex;
    return isThere;
}
