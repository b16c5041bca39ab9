import type { Doing } from './doing.ts';
import type { How } from './outcome.ts';
/** Bundle IDs and pass type IDs: both have an identifier and a name, of which the name can be changed. */
export type Identified = 'bundleIds' | 'passTypeIds';
interface NewIdentifier {
    readonly identifier: string;
    readonly name: string;
    readonly platform?: string;
}
export declare function createIdentifier(doing: Doing, kind: Identified, attributes: NewIdentifier): Promise<How>;
export declare function renameIdentifier(doing: Doing, kind: Identified, id: string, name: string): Promise<How>;
/**
 * The ID of a bundle ID that is there.
 *
 * @throws EpapiError `APPLY.NOT_THERE`
 */
export declare function bundleIdOf(doing: Doing, identifier: string): Promise<string>;
/**
 * A bundle ID takes its profiles along: looked at again before it goes.
 *
 * @throws EpapiError `APPLY.NOT_EMPTY`
 */
export declare function throwWhereHeld({ api, deleted }: Doing, { id, name }: {
    readonly id: string;
    readonly name: string;
}): Promise<void>;
export {};
