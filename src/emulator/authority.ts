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
export function keepAuthority(clock: Pick<Clock, 'now'>, before?: AuthorityState): KeptAuthority {
  let state = before;
  let made: Promise<Authority> | undefined;
  const bytes = new WeakMap<StoredResource, Promise<Buffer>>();
  const make = async (): Promise<Authority> => {
    const { createAuthority, restoreAuthority } = await import('../formats/authority.ts');
    const authority = await (before ? restoreAuthority(before) : createAuthority(clock));
    state = authority.export();
    return authority;
  };
  return {
    get: () => (made ??= make()),
    bytesOf(resource, makeBytes) {
      const known = bytes.get(resource) ?? makeBytes();
      bytes.set(resource, known);
      return known;
    },
    get state() {
      return state;
    },
  };
}
