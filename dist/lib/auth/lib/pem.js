const BEGIN = /-----BEGIN ([A-Z0-9][A-Z0-9 ]{0,39})-----/g;
/** The PEM blocks of a text, in order, whatever stands between them; line breaks may have become spaces. */
export function pemBlocks(text) {
    const begins = [...text.matchAll(BEGIN)];
    return begins.map(({ index: start, 0: line, 1: label = '' }, index) => {
        const rest = text.slice(start + line.length, begins[index + 1]?.index);
        const end = rest.indexOf(`-----END ${label}-----`);
        return { label, body: end < 0 ? rest : rest.slice(0, end), complete: end >= 0 };
    });
}
/** True when a text has something of a PEM, if only half of it. */
export function hasPemMarker(text) {
    return /-----(BEGIN|END) [A-Z0-9]/.test(text);
}
/**
 * The bytes of a base64 or base64url text, its white space ignored.
 *
 * @returns undefined when the text is empty or holds anything else
 */
export function decodeBase64(text) {
    const compact = text.replace(/\s+/g, '');
    return /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact) ? Buffer.from(compact, 'base64') : undefined;
}
/** The lines of base64 between BEGIN and END in the PEM of some DER, 64 characters each. */
export function pemLines(der) {
    return der.toString('base64').match(/.{1,64}/g) ?? [];
}
