import type { AuthorityState, Identities } from '../authority.ts';
export declare function makeIdentities(now: Date): Promise<Identities>;
/** @throws Error when the state is no state, or its keys and certificates do not belong together */
export declare function readIdentities(state: AuthorityState): Identities;
