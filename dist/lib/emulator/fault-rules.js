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
    method: isText,
    path: (value) => isText(value) && value.startsWith('/'),
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
        return rule;
    });
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
            throw inputError(`In ${place}: ${name} has a wrong value.`);
    }
}
function isHeader([name, value]) {
    return /^[\w-]+$/.test(name) && typeof value === 'string' && !/[\r\n\0]/.test(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
