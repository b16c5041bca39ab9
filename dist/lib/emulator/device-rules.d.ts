import type { Draft } from './body.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/**
 * Registers a device.
 *
 * @throws RefusedRequest 409 for a UDID that is none, one that is there already, or one too many
 */
export declare function createDevice(context: Context, { attributes }: Draft): StoredResource;
