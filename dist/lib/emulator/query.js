import { LARGEST_PAGE } from "../resources/descriptor.js";
import { badParameter, quoted, refuse } from "./apple-errors.js";
const DEFAULT_LIMIT = 20;
/** Certificate types that Apple has documented since its OpenAPI document. */
const NEWER_WORDS = ['DEVELOPER_ID_APPLICATION_G2', 'DEVELOPER_ID_KEXT_G2'];
/**
 * Reads the query of a request to an operation.
 *
 * @throws RefusedRequest with each parameter that the operation has not, or that has a wrong value
 */
export function readQuery(operation, search) {
    const refusals = [...new Set(search.keys())].flatMap((name) => check(operation, name, search.getAll(name)));
    if (refusals.length > 0)
        refuse(...refusals);
    const inner = (family) => [...search].flatMap(([name, value]) => {
        const key = new RegExp(`^${family}\\[(.+)\\]$`).exec(name)?.[1];
        return key === undefined ? [] : [[key, value]];
    });
    const lists = (family) => inner(family).map(([key, value]) => [key, value.split(',')]);
    return {
        limit: Number(search.get('limit') ?? DEFAULT_LIMIT),
        cursor: search.get('cursor') ?? undefined,
        sorts: search.get('sort')?.split(',') ?? [],
        include: search.get('include')?.split(',') ?? [],
        filters: new Map(lists('filter')),
        fields: new Map(lists('fields')),
        limits: new Map(inner('limit').map(([key, value]) => [key, Number(value)])),
    };
}
function check(operation, name, given) {
    const parameter = operation.parameters.find((known) => known.name === name);
    if (!parameter) {
        const detail = `The parameter ${quoted(name)} can not be used with this request`;
        return [badParameter(name, 'ILLEGAL', detail)];
    }
    const [value = '', ...more] = given;
    const problem = more.length > 0 ? 'The parameter can be given only once' : problemOf(parameter, value);
    return problem === undefined ? [] : [badParameter(name, 'INVALID', problem)];
}
function problemOf(parameter, value) {
    if (parameter.kind === 'limit')
        return limitProblem(value, parameter.most);
    if (parameter.kind === 'cursor')
        return undefined;
    const wrong = value.split(',').find((word) => !isWord(parameter.values, word));
    return wrong === undefined ? undefined : `${quoted(wrong)} is not a valid value for '${parameter.name}'`;
}
function isWord(words, word) {
    if (!words)
        return word !== '';
    return words.includes(word) || (words.includes('DEVELOPER_ID_KEXT') && NEWER_WORDS.includes(word));
}
function limitProblem(value, most = LARGEST_PAGE) {
    const limit = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    return limit >= 1 && limit <= most
        ? undefined
        : `${quoted(value)} is not a valid value: it must be from 1 to ${most}`;
}
