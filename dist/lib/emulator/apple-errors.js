import { printable } from "../text.js";
/** What ends a request early: thrown by whatever finds that Apple would refuse, answered in one place. */
export class RefusedRequest extends Error {
    refusals;
    constructor(refusals) {
        super(refusals[0]?.detail);
        this.name = 'RefusedRequest';
        this.refusals = refusals;
    }
}
/** @throws RefusedRequest always; all of them come in one answer, with the status of the first */
export function refuse(...refusals) {
    throw new RefusedRequest(refusals);
}
/** Text of a request as it may be repeated in an answer. */
export function quoted(text) {
    return `'${printable(text, 200)}'`;
}
export const NOT_AUTHORIZED = {
    status: 401,
    code: 'NOT_AUTHORIZED',
    title: 'Authentication credentials are missing or invalid.',
    detail: 'Provide a properly configured and signed bearer token, and make sure that it has not expired.',
};
export const FORBIDDEN = {
    status: 403,
    code: 'FORBIDDEN_ERROR',
    title: 'This request is forbidden for security reasons',
    detail: 'The API key in use does not allow this request',
};
export const AGREEMENT_MISSING = {
    status: 403,
    code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    title: 'A required agreement is missing or has expired.',
    detail: 'This request requires an in-effect agreement that has not been signed or has expired.',
};
export const RATE_LIMITED = {
    status: 429,
    code: 'RATE_LIMIT_EXCEEDED',
    title: 'The request rate limit has been reached.',
    detail: 'This request cannot be made now because the rate limit of this key has been reached.',
};
export const NOT_JSON = {
    status: 400,
    code: 'ENTITY_INVALID',
    title: 'JSON processing failed',
    detail: 'The request entity is not a valid JSON document',
};
export function noSuchPath(path) {
    return {
        status: 404,
        code: 'PATH_ERROR',
        title: 'The URL path is not valid',
        detail: `The path provided does not match a defined resource type: ${printable(path)}`,
    };
}
export function methodNotAllowed(method, path) {
    return {
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        title: 'The request method is not valid for the resource path.',
        detail: `The method ${printable(method, 20)} is not allowed for ${printable(path)}`,
    };
}
export function notFound(type, id) {
    return {
        status: 404,
        code: 'NOT_FOUND',
        title: 'The specified resource does not exist',
        detail: `There is no resource of type '${type}' with id ${quoted(id)}`,
    };
}
export function badParameter(parameter, problem, detail) {
    return {
        status: 400,
        code: `PARAMETER_ERROR.${problem}`,
        title: 'A parameter has an invalid value',
        detail,
        parameter: printable(parameter, 200),
    };
}
/** A body of JSON that is no document of the kind that is wanted. */
export function wrongShape(pointer, detail) {
    return {
        status: 422,
        code: 'ENTITY_UNPROCESSABLE',
        title: 'The request entity is not a valid request document object',
        detail,
        pointer: printable(pointer, 200),
    };
}
/**
 * What Apple does not take, such as `ATTRIBUTE.INVALID.DUPLICATE`; the family alone without a problem.
 *
 * @param pointer undefined for a request without a body
 */
export function badEntity(problem, pointer, detail) {
    return {
        status: 409,
        code: problem === '' ? 'ENTITY_ERROR' : `ENTITY_ERROR.${problem}`,
        title: 'There is a problem with the request entity',
        detail,
        ...(pointer !== undefined && { pointer: printable(pointer, 200) }),
    };
}
