const TAG = /\s*<(\/?)([A-Za-z]{1,20})(?:\s[^<>]{0,200})?>/y;
const EMPTY = /\s*<([A-Za-z]{1,20})(?:\s[^<>/]{0,200})?\/>/y;
const PROLOG = /\ufeff?\s*(?:<\?xml\s[^<>]{0,200}\?>)?/y;
const DOCTYPE = /\s*<!DOCTYPE\s+plist\s[^<>[\]]{0,300}>/y;
const COMMENT = /\s*<!--/y;
/** Goes past what may stand before the first element: the XML declaration and Apple's DOCTYPE. */
export function skipProlog(cursor) {
    match(cursor, PROLOG);
    skipComments(cursor);
    match(cursor, DOCTYPE);
}
/** The next tag, which must come before any text; undefined when something else comes. */
export function nextTag(cursor) {
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
