import { EpapiError } from "../errors.js";
import { quoteValue } from "../text.js";
/** Where the Enterprise Program API is. */
export const APPLE_BASE_URL = 'https://api.enterprise.developer.apple.com';
/**
 * Reads a base URL: https, or http on this machine only, since a token goes there.
 *
 * @returns the origin, without a slash at its end
 * @throws EpapiError `BASE_URL`
 */
export function readBaseUrl(text) {
    if (text === APPLE_BASE_URL)
        return text;
    const wrong = baseUrlProblem(text.trim());
    if (!wrong)
        return new URL(text.trim()).origin;
    throw new EpapiError({
        code: 'BASE_URL',
        message: `The base URL is ${quoteValue(withoutSecrets(text))}: ${wrong}.`,
        hint: `Leave it out for Apple's own (${APPLE_BASE_URL}), or give scheme, host and port: https anywhere, http on loopback only.`,
    });
}
/** A user name, a password and a query can be secrets of their own, in whatever spelling of a URL. */
function withoutSecrets(text) {
    return text.replace(/^.*@/s, '***@').replace(/[?#].*$/s, '?***');
}
function baseUrlProblem(text) {
    if (!URL.canParse(text))
        return 'that is no URL';
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'only https and http can be used';
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return 'http would send the token in the clear';
    if (url.username !== '' || url.password !== '')
        return 'it holds a user name or a password';
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return 'it has more than scheme, host and port';
    return undefined;
}
/** @param hostname as the URL parser gives it: lower case, IPv4 in four numbers, IPv6 in brackets */
export function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
