import type { KeyObject } from 'node:crypto';
import type { NameParts } from './name.ts';
/** A request as it is, its signature not looked at yet. */
export interface OpenedRequest {
    /** SubjectPublicKeyInfo in DER. */
    readonly publicKey: Buffer;
    readonly subject: NameParts;
    isSignedBy(key: KeyObject): boolean;
}
/** @throws Error when it is no PKCS#10 (RFC 2986) */
export declare function openRequest(der: Buffer): OpenedRequest;
/** @returns DER of a request that is signed with its own key */
export declare function signRequest(key: KeyObject, subject: NameParts): Buffer;
