import type { ResourceType } from '../resources/descriptor.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/** In-house distribution certificates last three years. [peer: fastlane] */
export declare const CERTIFICATE_LIFE: number;
/**
 * A resource with its bytes, where they are wanted and are not there yet: seeds leave them out, since signing a
 * thousand profiles of which nobody reads one would take seconds.
 */
export declare function withContent(context: Context, type: ResourceType, resource: StoredResource, wants: (name: string) => boolean): Promise<StoredResource>;
/** @param csr DER; that of a key that nobody has, for certificates that come with a seed */
export declare function certify(context: Context, { attributes }: StoredResource, csr?: Buffer): Promise<Buffer>;
/** Signs what a profile holds: its certificates, devices and bundle ID, as they are now. */
export declare function signProfile(context: Context, profile: StoredResource): Promise<Buffer>;
