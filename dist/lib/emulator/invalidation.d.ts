import type { Store, StoredResource } from './store.ts';
/** What Apple does to a profile whose bundle ID or certificate changed: it stays, and signs nothing any more. */
export declare function invalidate(store: Store, profile: StoredResource): void;
