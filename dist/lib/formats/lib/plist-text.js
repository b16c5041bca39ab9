const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/iy;
/**
 * The text of an element; undefined when it has an entity other than XML's own, or a character that is none. One after
 * another: of a text of nothing but entities, a list of all its pieces would be forty times as large.
 */
export function decodeText(text) {
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
/** @param entity what stands between `&` and `;`: of a name at most four letters, so that it is none that every object has */
function characterOf(entity) {
    if (!entity.startsWith('#'))
        return NAMED[entity];
    const point = Number(entity.slice(1).replace(/^x/i, '0x'));
    const isScalar = point > 0 && point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff);
    return isScalar ? String.fromCodePoint(point) : undefined;
}
/** A text for an element. What XML cannot hold, such as most control characters, becomes U+FFFD. */
export function encodeText(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- these are what it is about
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        .replace(/[\ud800-\udfff]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        // A reader takes a bare carriage return for a line feed.
        .replaceAll('\r', '&#13;'));
}
