import type { Operation } from '../resources/operations.ts';
/** A path of Apple's, with what can be done there. */
export interface Route {
    readonly operations: readonly Operation[];
    /** Empty where the path names none. */
    readonly id: string;
}
/** @returns undefined for a path that Apple does not have */
export declare function routeOf(pathname: string): Route | undefined;
