import type { ResourceType } from '../resources/descriptor.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/**
 * A resource with its bytes, where they are wanted and are not there yet: seeds leave them out, since signing a
 * thousand profiles of which nobody reads one would take seconds.
 */
export declare function withContent(context: Context, type: ResourceType, resource: StoredResource, wants?: (name: string) => boolean): Promise<StoredResource>;
/**
 * What a profile holds is what there was when it was made. Of those that are still without bytes, as seeds leave
 * them, this makes them before what they hold changes.
 */
export declare function sealProfiles(context: Context, relationship: 'bundleId' | 'certificates', id: string): Promise<void>;
/** @param csr DER; that of a key that nobody has, for certificates that come with a seed */
export declare function certify({ authority, store, teamId, teamName }: Context, certificate: StoredResource, csr?: Buffer): Promise<Buffer>;
/** Signs what a profile holds: its certificates, devices, bundle ID and capabilities, as they are now. */
export declare function signProfile(context: Context, profile: StoredResource): Promise<Buffer>;
