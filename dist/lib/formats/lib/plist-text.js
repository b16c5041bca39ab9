const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The text of an element; undefined when it has an entity other than XML's own, or a character that is none. */
export function decodeText(text) {
    if (!text.includes('&'))
        return text;
    const pieces = text.split(/(&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});|&)/i);
    const decoded = pieces.map((piece) => (piece.startsWith('&') ? characterOf(piece.slice(1, -1)) : piece));
    return decoded.includes(undefined) ? undefined : decoded.join('');
}
/** @param entity what stands between `&` and `;` */
function characterOf(entity) {
    if (!entity.startsWith('#'))
        return Object.hasOwn(NAMED, entity) ? NAMED[entity] : undefined;
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
