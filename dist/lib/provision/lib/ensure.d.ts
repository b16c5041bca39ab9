import type { Doing } from './doing.ts';
interface Ensured<Thing> {
    /** True where it had been there before anything was sent. */
    readonly foundAlready: boolean;
    /** True where Apple answered that it was made; a look may have found what another made. */
    readonly isAnswered: boolean;
    readonly thing: Thing;
}
interface Creation<Thing> {
    readonly send: () => Promise<Thing>;
    /**
     * Looks for what has the name, identifier or UDID.
     *
     * @param thorough true where Apple says again that it is there and the cheap way did not find it
     */
    readonly look: (thorough: boolean) => Promise<Thing | undefined>;
}
/**
 * Finds or creates. Everything that is made here has a key of which Apple takes only one, so that a second request
 * after a look that was behind is refused and makes nothing.
 */
export declare function ensure<Thing>(doing: Doing, { send, look }: Creation<Thing>): Promise<Ensured<Thing>>;
/**
 * Changes something, which can be done twice without harm.
 *
 * @param isDone looks whether it is as wanted
 */
export declare function amend(doing: Doing, { send, isDone }: {
    readonly send: () => Promise<unknown>;
    readonly isDone: () => Promise<boolean>;
}): Promise<void>;
export {};
