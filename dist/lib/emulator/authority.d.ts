import type { Authority, AuthorityState } from '../formats/authority.ts';
import type { Clock } from './clock.ts';
import type { StoredResource } from './store.ts';
/** Who issues certificates and signs profiles in Apple's place, for as long as the emulator's state lasts. */
export interface KeptAuthority {
    /** Made, or made again of the state, when the first bytes are needed: many an emulator needs none. */
    get(): Promise<Authority>;
    /**
     * The bytes of a resource, made once: whoever asks meanwhile, or reads what is stale, gets the same. A second
     * signature would have other bytes.
     */
    bytesOf(resource: StoredResource, make: () => Promise<Buffer>): Promise<Buffer>;
    /** Undefined as long as nothing was issued or signed. */
    readonly state: AuthorityState | undefined;
}
/** @param before the authority of an earlier run */
export declare function keepAuthority(clock: Pick<Clock, 'now'>, before?: AuthorityState): KeptAuthority;
