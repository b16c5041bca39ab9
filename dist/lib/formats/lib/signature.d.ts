import type { KeyObject } from 'node:crypto';
import type { Block, Der } from './der.ts';
type Digest = 'sha1' | 'sha256' | 'sha384' | 'sha512';
/** What node:crypto calls the digest of an AlgorithmIdentifier; undefined for one that is not known. */
export declare function digestOf(algorithm: Block): Digest | undefined;
export declare function hash(digest: Digest, data: Buffer): Buffer;
/** A key and the AlgorithmIdentifier of the signatures that it makes, with SHA-256. */
export interface Signer {
    readonly algorithm: Der;
    sign(data: Buffer): Buffer;
}
/** @param key a private RSA or EC key */
export declare function signerOf(key: KeyObject): Signer;
export interface Signed {
    readonly data: Buffer;
    readonly signature: Buffer;
    /** The AlgorithmIdentifier. */
    readonly algorithm: Block;
}
/** @param digest for an algorithm that does not name its own */
export declare function isSignedBy(signed: Signed, key: KeyObject, digest?: Digest): boolean;
export {};
