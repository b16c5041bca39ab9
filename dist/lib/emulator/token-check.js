import { jwtVerify } from 'jose';
/** Seconds, of `exp - iat`, as Apple computes it. */
const LONGEST_LIFE = 1200;
const AUDIENCE = 'apple-developer-enterprise-v1';
/**
 * Checks the token of a request as Apple documents it: the signature with jose, and all else anew.
 *
 * @returns the key that it was signed with; undefined when Apple would answer 401, whatever the reason
 */
export async function checkToken(request, check) {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined)
        return undefined;
    try {
        const { payload, protectedHeader } = await jwtVerify(token, ({ kid }) => keyOf(check, kid).publicKey, {
            algorithms: ['ES256'],
            typ: 'JWT',
            issuer: check.issuerId,
            currentDate: new Date(check.now),
        });
        const accepted = isWithinLife(payload, check.now) && payload.aud === AUDIENCE && allows(payload['scope'], request);
        return accepted ? keyOf(check, protectedHeader.kid) : undefined;
    }
    catch {
        return undefined;
    }
}
function keyOf(check, kid) {
    const key = check.keys.find((candidate) => candidate.keyId === kid);
    if (!key || key.revoked)
        throw new Error('no such key');
    return key;
}
/** False where one of them is missing. That the token has not expired is looked at before. */
function isWithinLife({ iat = NaN, exp = NaN }, now) {
    return iat <= now / 1000 && exp - iat <= LONGEST_LIFE;
}
/** Parameters that a scope does not speak of. */
const IGNORED = ['limit', 'cursor', 'sort'];
/** True when a token without a scope, or with one that names this request, may make it. */
function allows(scope, request) {
    if (scope === undefined)
        return true;
    if (!Array.isArray(scope) || request.method !== 'GET')
        return false;
    return scope.some((entry) => typeof entry === 'string' && matches(entry, new URL(request.url)));
}
function matches(entry, url) {
    const target = /^GET (\/\S+)$/.exec(entry)?.[1];
    if (target === undefined || target.startsWith('//'))
        return false;
    const wanted = new URL(target, url.origin);
    return wanted.pathname === url.pathname && canonicalQuery(wanted) === canonicalQuery(url);
}
/** The query without what is ignored, in one order. That a request may not carry more is the stricter reading. */
function canonicalQuery(url) {
    const pairs = [...url.searchParams].filter(([name]) => !IGNORED.includes(name));
    return JSON.stringify(pairs.map((pair) => pair.join('=')).sort());
}
