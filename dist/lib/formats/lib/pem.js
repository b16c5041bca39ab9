/** DER in a PEM block, lines of 64 characters, with a line feed at its end. */
export function writePem(label, der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/** The label of the first PEM block of a text; undefined when there is none. */
export function pemLabel(text) {
    return /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
}
/**
 * The bytes of the first PEM block of a text, or of the whole text as base64 where it has no block.
 *
 * @returns undefined when it is neither
 */
export function readPem(text) {
    const label = pemLabel(text);
    const begin = `-----BEGIN ${label ?? ''}-----`;
    const body = label === undefined ? text : text.slice(text.indexOf(begin) + begin.length);
    const end = label === undefined ? body.length : body.indexOf(`-----END ${label}-----`);
    const base64 = body.slice(0, Math.max(0, end)).replace(/\s+/g, '');
    return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64') : undefined;
}
