/** One refusal as Apple words it; the emulator's answer for it. */
export interface AppleRefusal {
    readonly status: number;
    readonly code: string;
    readonly title: string;
    readonly detail: string;
    /** The query parameter that is at fault. */
    readonly parameter?: string;
    /** The place in the body that is at fault: `/data/attributes/name`. */
    readonly pointer?: string;
}
/** What ends a request early: thrown by whatever finds that Apple would refuse, answered in one place. */
export declare class RefusedRequest extends Error {
    readonly refusals: readonly AppleRefusal[];
    constructor(refusals: readonly AppleRefusal[]);
}
/** @throws RefusedRequest always; all of them come in one answer, with the status of the first */
export declare function refuse(...refusals: AppleRefusal[]): never;
/** Text of a request as it may be repeated in an answer. */
export declare function quoted(text: string): string;
export declare const NOT_AUTHORIZED: AppleRefusal;
export declare const FORBIDDEN: AppleRefusal;
export declare const AGREEMENT_MISSING: AppleRefusal;
export declare const RATE_LIMITED: AppleRefusal;
export declare const NOT_JSON: AppleRefusal;
export declare function noSuchPath(path: string): AppleRefusal;
export declare function methodNotAllowed(method: string, path: string): AppleRefusal;
export declare function notFound(type: string, id: string): AppleRefusal;
export declare function badParameter(parameter: string, problem: 'ILLEGAL' | 'INVALID', detail: string): AppleRefusal;
/** A body of JSON that is no document of the kind that is wanted. */
export declare function wrongShape(pointer: string, detail: string): AppleRefusal;
/**
 * What Apple does not take, such as `ATTRIBUTE.INVALID.DUPLICATE`; the family alone without a problem.
 *
 * @param pointer undefined for a request without a body
 */
export declare function badEntity(problem: string, pointer: string | undefined, detail: string): AppleRefusal;
