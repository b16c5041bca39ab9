import { isHarmlessSkew } from "../../auth/backdate.js";
import { hasCode } from "../../errors.js";
import { findOperation } from "../../resources/paths.js";
import { formatDuration } from "../../text.js";
const KEYS = 'developer.apple.com → Users and Access → Integrations';
const TOO_MANY = 'This key has used up its requests for now. Wait, or let fewer jobs share one key.';
const NOT_AUTHORIZED = [
    `Apple does not say which part of a token it rejects. Check, in this order: the key is still listed as active at ${KEYS}, not revoked;`,
    'the issuer ID is the one shown above that list, not that of another team;',
    'the key was generated there for the Enterprise Program, not in App Store Connect, whose keys do not work here;',
    'the private key is the one that was downloaded for this key ID.',
].join(' ');
const LAPSED = 'the membership has lapsed, which the Account Holder sees at developer.apple.com/account';
/** What to do about each of Apple's codes, the first that fits; matched by prefix. */
const HINTS = [
    [
        'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
        'An agreement is missing or has expired: the Account Holder must sign in at developer.apple.com/account and accept it. It can take some minutes to have effect.',
    ],
    ['FORBIDDEN', forbiddenHint],
    ['FORBIDDEN_ERROR', forbiddenHint],
    ['RATE_LIMIT_EXCEEDED', TOO_MANY],
    ['PATH_ERROR', 'The Enterprise Program API has no such path.'],
    ['NOT_FOUND', 'There is nothing with this ID on this team; it may have been deleted.'],
    ['PARAMETER_ERROR', 'Correct the query parameter that is named.'],
];
/** Refusals that have no code of their own: Apple's words are all that tells them apart (seen by its peers). */
const CONFLICTS = [
    [
        /already have a current .* certificate|pending certificate request/i,
        'The team has as many current certificates of this type as it may (mostly two in-house distribution certificates). Use one of them, with the private key that belongs to it, or wait until one expires. Revoking one stops every installed app that was signed with it.',
    ],
    [
        /Multiple profiles found with the name/i,
        'Profiles of this name exist already: perhaps expired ones, which only the list of their bundle ID shows, or one whose bundle ID is gone, which only the list of all profiles shows (epapi api /v1/profiles --paginate). Delete them, or take another name.',
    ],
    [
        /device with number .* already exists/i,
        'The device is registered already: UDIDs are the same whatever their case and hyphens. Look for it among the devices, disabled ones too.',
    ],
    [
        /no current certificates on this team/i,
        'The certificate has expired, was revoked, or is of a type that this kind of profile does not take. Take a current one.',
    ],
    [
        /no current .*devices on this team/i,
        'The devices are disabled, or of another platform than the profile. In-house profiles take no devices at all.',
    ],
];
/** What to do about a refusal. */
export function hintFor(refusal) {
    const { status, errors } = refusal;
    if (status === 401)
        return unauthorizedHint(refusal);
    const conflict = status === 409 ? conflictHint(refusal) : undefined;
    if (conflict !== undefined)
        return conflict;
    for (const [prefix, hint] of HINTS) {
        if (!errors.some((error) => hasCode(error.code, prefix)))
            continue;
        return typeof hint === 'string' ? hint : hint(refusal);
    }
    return hintForStatus(refusal);
}
function conflictHint({ errors }) {
    return CONFLICTS.find(([words]) => errors.some(({ detail }) => words.test(detail)))?.[1];
}
function hintForStatus(refusal) {
    const { status } = refusal;
    if (status === 403)
        return forbiddenHint(refusal);
    if (status === 429)
        return TOO_MANY;
    if (status >= 300 && status < 400)
        return "Redirects are not followed, since they could take the token to another host. Check that the base URL is Apple's, and that no proxy answers in its place.";
    if (status >= 500)
        return "That is a fault on Apple's side, usually a passing one: run this again in a few minutes.";
    return 'Compare the request with the Enterprise Program API documentation.';
}
/** Only where a role is too low for it can the key's role be why: provisioning is open to every key. */
function forbiddenHint({ method, path }) {
    const role = roleFor(method, path);
    const keys = `(see the key's access at ${KEYS}; a role cannot be changed, so generate another key)`;
    if (role === 'ADMIN')
        return `The key's role is too low: this needs a key with the role Admin, and Developer reaches provisioning only ${keys}; or ${LAPSED}.`;
    if (role === 'DEVELOPER')
        return `A key with the role Developer is enough for this, so that its role is not too low for it; most likely ${LAPSED}, or the key is not one of this team's for the Enterprise Program.`;
    return `The key is not allowed to do this: its role is too low (Developer reaches provisioning only, users need Admin; ${KEYS}), or ${LAPSED}.`;
}
/** The least role for a request; undefined for a path that is none of Apple's. */
function roleFor(method, path) {
    return findOperation(method, path.replace(/[?#].*$/s, ''))?.operation.resource.role;
}
function unauthorizedHint({ clockSkew = 0 }) {
    if (isHarmlessSkew(clockSkew))
        return NOT_AUTHORIZED;
    const direction = clockSkew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${formatDuration(Math.abs(clockSkew))} ${direction} Apple's, so that its tokens hold at another time than now. Set the clock (with NTP) and run this again. If it is rejected all the same: ${NOT_AUTHORIZED}`;
}
