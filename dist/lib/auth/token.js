import { sign } from 'node:crypto';
import { BACKDATE } from "./backdate.js";
import { LONGEST_LIFETIME, isLifetime, lifetimeError } from "./lifetime.js";
/** The only audience of the Enterprise Program API. */
export const AUDIENCE = 'apple-developer-enterprise-v1';
/**
 * Signs a token for the Enterprise Program API: a JWT with ES256.
 *
 * It can be used for `lifetime` seconds, except that Apple counts from `iat`, which is backdated: the whole,
 * `exp - iat`, never exceeds {@link LONGEST_LIFETIME}, so the longest token can be used for 19 minutes.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @throws EpapiError `TOKEN_LIFETIME`
 */
export function signToken(credentials, options, now) {
    const { lifetime = LONGEST_LIFETIME, scope = [] } = options;
    if (!isLifetime(lifetime))
        throw lifetimeError(String(lifetime));
    const second = Math.floor(now / 1000);
    const issuedAt = second - BACKDATE;
    const expiresAt = Math.min(second + lifetime, issuedAt + LONGEST_LIFETIME);
    const header = { alg: 'ES256', kid: credentials.keyId, typ: 'JWT' };
    const payload = {
        iss: credentials.issuerId,
        iat: issuedAt,
        exp: expiresAt,
        aud: AUDIENCE,
        ...(scope.length > 0 && { scope }),
    };
    const signed = `${encode(header)}.${encode(payload)}`;
    // JWS wants r and s side by side (RFC 7518, section 3.4), not the DER that is the default.
    const signature = sign('sha256', Buffer.from(signed), {
        key: credentials.privateKey,
        dsaEncoding: 'ieee-p1363',
    });
    return { value: `${signed}.${signature.toString('base64url')}`, issuedAt, expiresAt };
}
function encode(part) {
    return Buffer.from(JSON.stringify(part)).toString('base64url');
}
