import type { Draft } from './body.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/**
 * Makes a profile.
 *
 * @throws RefusedRequest 409 for a name that is taken, and for what it cannot be made with
 */
export declare function createProfile(context: Context, draft: Draft): Promise<StoredResource>;
/** Apple TVs are registered as iOS devices, and their apps signed with the same certificates. */
export declare function platformOf(profileType: string): 'IOS' | 'MAC_OS';
