import { parseDerKey } from "./lib/der-key.js";
import { decodeBase64, hasPemMarker, pemBlocks, pemLines } from "./lib/pem.js";
import { unwrapText } from "./private-key.js";
/** Characters; what is shorter says nothing of a key, and to mask it would only make a log unreadable. */
const SHORTEST = 6;
/** Characters of a piece between spaces where nothing says that it is a key: words must not be masked. */
const SHORTEST_PIECE = 16;
/**
 * Every form of a private key that could turn up in a log, for masking: as it was given, decoded, each line of
 * it, its base64 on one line, its normalised PEM, its bytes in hexadecimal, and the private number itself.
 * Works for anything, also for what is no key.
 *
 * A runner masks lines of a log, so no form spans lines unless it is a whole that the runner splits itself.
 *
 * @param text what the secret holds
 */
export function secretForms(text) {
    const forms = new Set();
    addGiven(forms, text);
    if (!hasPemMarker(text))
        addDecoded(forms, text);
    return [...forms].filter((form) => form.length >= SHORTEST && !isPemMarker(form));
}
/** The PEM that base64 stands for, also where it was encoded more often than can be read. */
function addDecoded(forms, text) {
    let decoded = unwrapText(text);
    for (let times = 0; times < 3 && decoded !== ''; times++) {
        decoded = unwrapText(decodeBase64(decoded)?.toString('utf8') ?? '');
        if (!hasPemMarker(decoded))
            continue;
        addGiven(forms, decoded);
        return;
    }
}
function addGiven(forms, given) {
    const clean = unwrapText(given);
    for (const whole of [given, given.trim(), clean])
        forms.add(whole);
    for (const line of `${given}\n${clean}`.split(/\r\n|\r|\n/))
        forms.add(line).add(line.trim());
    const blocks = pemBlocks(clean).map((block) => block.body);
    const shortest = hasPemMarker(clean) ? SHORTEST : SHORTEST_PIECE;
    for (const body of blocks.length > 0 ? blocks : [clean])
        addBody(forms, body, shortest);
}
/** True for a marker and nothing else but quotes: masked, it would be missing from our own explanations. */
function isPemMarker(form) {
    return /^["'`]*(-----)?(BEGIN|END) [A-Z0-9 ]+(-----)?["'`]*$/.test(form);
}
/** The base64 between two PEM lines, or the base64 that is all there is, in pieces and as a whole. */
function addBody(forms, body, shortest) {
    const pieces = body.replace(/-----(BEGIN|END) [A-Z0-9 ]+(-----)?/g, ' ').split(/\s+/);
    for (const piece of pieces)
        if (piece.length >= shortest)
            forms.add(piece);
    const joined = pieces.join('');
    forms.add(joined);
    const der = decodeBase64(joined);
    if (!der || der.length < 16)
        return;
    addBytes(forms, der);
    const parsed = parseDerKey(der);
    if (parsed && parsed !== 'encrypted')
        addKey(forms, parsed, der);
}
function addBytes(forms, bytes) {
    const hex = bytes.toString('hex');
    forms.add(bytes.toString('base64')).add(bytes.toString('base64url')).add(hex).add(hex.toUpperCase());
}
function addKey(forms, { key, container }, given) {
    const der = container === 'pkcs8' ? given : key.export({ type: 'pkcs8', format: 'der' });
    if (der !== given)
        addBytes(forms, der);
    for (const line of pemLines(der))
        forms.add(line);
    const number = privateNumber(key);
    if (number)
        addBytes(forms, Buffer.from(number, 'base64url'));
}
/** The number that the whole secret comes down to, as base64url; undefined for kinds that have no JWK. */
function privateNumber(key) {
    try {
        return key.export({ format: 'jwk' }).d;
    }
    catch {
        return undefined;
    }
}
