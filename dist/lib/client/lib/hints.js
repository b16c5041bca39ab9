import { isHarmlessSkew } from "../../auth/token.js";
import { hasCode } from "../../errors.js";
import { formatDuration } from "../../text.js";
const KEYS = 'developer.apple.com → Users and Access → Integrations';
const NOT_AUTHORIZED = [
    `Apple does not say which part of a token it rejects. Check, in this order: the key is still listed as active at ${KEYS}, not revoked;`,
    'the issuer ID is the one shown above that list, not that of another team;',
    'the key was generated there for the Enterprise Program, not in App Store Connect, whose keys do not work here;',
    'the private key is the one that was downloaded for this key ID.',
].join(' ');
/** What to do about each of Apple's codes, the first that fits; matched by prefix. */
const HINTS = [
    [
        'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
        'An agreement is missing or has expired: the Account Holder must sign in at developer.apple.com/account and accept it. It can take some minutes to have effect.',
    ],
    [
        'FORBIDDEN',
        `The key is not allowed to do this. A key with the role Developer reaches provisioning only; users need one with the role Admin (see the key's access at ${KEYS}; a role cannot be changed, so generate another key).`,
    ],
    [
        'FORBIDDEN_ERROR',
        `The key is not allowed to do this: its role is too low (Developer reaches provisioning only, users need Admin; see ${KEYS}), or the membership has lapsed, which the Account Holder sees at developer.apple.com/account.`,
    ],
    [
        'RATE_LIMIT_EXCEEDED',
        'This key has used up its requests for now. Wait, or let fewer jobs share one key.',
    ],
    ['PATH_ERROR', 'The Enterprise Program API has no such path.'],
    ['NOT_FOUND', 'There is nothing with this ID on this team; it may have been deleted.'],
    ['PARAMETER_ERROR', 'Correct the query parameter that is named.'],
];
/** What to do about a refusal. */
export function hintFor(refusal) {
    if (refusal.status === 401)
        return unauthorizedHint(refusal);
    for (const [prefix, hint] of HINTS) {
        if (refusal.errors.some((error) => hasCode(error.code, prefix)))
            return hint;
    }
    if (refusal.status === 429)
        return 'This key has used up its requests for now. Wait, or let fewer jobs share one key.';
    if (refusal.status >= 300 && refusal.status < 400)
        return "Redirects are not followed, since they could take the token to another host. Check that the base URL is Apple's, and that no proxy answers in its place.";
    if (refusal.status >= 500)
        return "That is a fault on Apple's side, usually a passing one: run this again in a few minutes.";
    return 'Compare the request with the Enterprise Program API documentation.';
}
function unauthorizedHint({ clockSkew = 0 }) {
    if (isHarmlessSkew(clockSkew))
        return NOT_AUTHORIZED;
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${formatDuration(Math.abs(clockSkew))} ${direction} Apple's, so that its tokens hold at another time than now. Set the clock (with NTP) and run this again. If it is rejected all the same: ${NOT_AUTHORIZED}`;
}
