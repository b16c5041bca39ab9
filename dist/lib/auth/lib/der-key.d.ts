import type { KeyObject } from 'node:crypto';
/** The three containers that a private key comes in; Apple's is the first. */
declare const CONTAINERS: readonly ["pkcs8", "sec1", "pkcs1"];
/** A private key of any algorithm, and what it came in. */
export interface DerKey {
    readonly key: KeyObject;
    readonly container: (typeof CONTAINERS)[number];
}
/**
 * Reads DER as a private key, whatever its container and algorithm.
 *
 * @returns undefined when it is none; `encrypted` when it cannot be read without a password
 */
export declare function parseDerKey(der: Buffer): DerKey | 'encrypted' | undefined;
export {};
