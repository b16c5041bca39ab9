import { isObject } from "../json.js";
import { printable } from "../text.js";
import { inputError } from "./input-error.js";
/** Every kind of fault, with what it takes beside `kind`. */
const KINDS = {
    'rate-limited': ['retryAfter', 'seconds'],
    reset: ['done'],
    stall: ['done'],
    'half-json': [],
    'cut-body': [],
    'stale-read': [],
    'next-repeats': [],
    'next-elsewhere': [],
    'next-invalid': [],
    'membership-lapsed': [],
    'agreement-unsigned': [],
    unauthorized: [],
};
const STATUS_FIELDS = ['status', 'headers', 'body', 'done'];
const RETRY_AFTER = ['seconds', 'date', 'milliseconds', 'none'];
const RULE_FIELDS = ['fault', 'requests', 'method', 'path', 'chance', 'times'];
const isText = (value) => typeof value === 'string';
const isWhole = (value) => Number.isInteger(value) && value > 0;
const CHECKS = {
    requests: (value) => Array.isArray(value) && value.every(isWhole),
    method: (value) => isText(value) && /^[A-Z]+$/.test(value),
    path: (value) => isText(value) && /^\/[^?#]*$/.test(value),
    chance: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    times: isWhole,
    status: (value) => isWhole(value) && value >= 200 && value <= 599,
    headers: (value) => isObject(value) && Object.entries(value).every(isHeader),
    body: isText,
    done: (value) => typeof value === 'boolean',
    retryAfter: (value) => RETRY_AFTER.includes(value),
    seconds: (value) => typeof value === 'number' && value >= 0 && value <= 1e9,
    kind: isText,
};
/** What a wrong value should have been. */
const WANTED = {
    requests: 'a list of numbers from 1 on',
    method: 'a method in capitals, such as POST',
    path: 'a path without a query, such as /v1/profiles',
    chance: 'a number from 0 to 1',
    times: 'a number from 1 on',
    status: 'a number from 200 to 599',
    headers: 'an object of names and texts that HTTP can send: no line ends, nothing beyond Latin-1',
    body: 'a text',
    done: 'true or false',
    retryAfter: `one of ${RETRY_AFTER.join(', ')}`,
    seconds: 'a number from 0 to 1000000000',
    kind: 'a text',
};
/** With these statuses, HTTP has no body. */
const BODILESS = [204, 205, 304];
/**
 * Reads a list of rules from outside, such as a JSON file.
 *
 * @throws EpapiError `EMULATOR` that names the rule and what is wrong with it
 */
export function readFaultRules(value) {
    if (!Array.isArray(value))
        throw inputError('Faults are a list of rules.');
    return value.map((rule, index) => {
        const place = `fault ${index + 1}`;
        checkFields(rule, RULE_FIELDS, place);
        const { fault } = rule;
        const kind = isObject(fault) ? fault['kind'] : undefined;
        const fields = kind === undefined ? STATUS_FIELDS : fieldsOf(kind);
        if (!fields)
            throw inputError(`In ${place}: there is no kind ${printable(String(kind), 40)}.`);
        checkFields(fault, [...fields, 'kind'], place);
        if (kind === undefined && !('status' in fault))
            throw inputError(`In ${place}: a fault has a kind or a status.`);
        checkBody(fault, place);
        return rule;
    });
}
function checkBody({ status, body }, place) {
    if (body !== undefined && BODILESS.includes(status ?? 0))
        throw inputError(`In ${place}: an answer with the status ${status} has no body.`);
}
function fieldsOf(kind) {
    return typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
}
function checkFields(value, known, place) {
    if (!isObject(value))
        throw inputError(`In ${place}: an object is wanted.`);
    for (const [name, inner] of Object.entries(value)) {
        if (!known.includes(name))
            throw inputError(`In ${place}: ${printable(name, 40)} is not known here.`);
        if (CHECKS[name]?.(inner) === false)
            throw inputError(`In ${place}: ${name} has a wrong value, ${WANTED[name]} is wanted.`);
    }
}
function isHeader([name, value]) {
    return /^[\w-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
