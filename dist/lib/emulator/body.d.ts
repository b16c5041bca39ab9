import type { Descriptor } from '../resources/descriptor.ts';
/** What a body asks for, of the right shape and with values of the right kind. */
export interface Draft {
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly relationships: Readonly<Record<string, string | readonly string[]>>;
}
/**
 * Reads the body that creates a resource.
 *
 * @throws RefusedRequest 400 for what is no JSON, 422 for a wrong shape, 409 for wrong values
 */
export declare function readCreateBody(descriptor: Descriptor, text: string): Draft;
/**
 * Reads the body that changes a resource.
 *
 * @returns the attributes that change
 * @throws RefusedRequest as {@link readCreateBody}
 */
export declare function readUpdateBody(descriptor: Descriptor, text: string, id: string): Draft['attributes'];
