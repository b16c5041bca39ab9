import type { Draft } from './body.ts';
import type { Context } from './context.ts';
import type { StoredResource } from './store.ts';
/**
 * Issues a certificate for a certificate signing request.
 *
 * @throws RefusedRequest 409 for a request that is none, a pass type that is not there, or one too many
 */
export declare function createCertificate(context: Context, draft: Draft): Promise<StoredResource>;
/** Deleting a certificate revokes it. */
export declare function revokeCertificate(context: Context, { id }: StoredResource): Promise<void>;
