import type { KeyObject } from 'node:crypto';
import type { Der } from './der.ts';
/** What a .p12 is made of. */
export interface Pkcs12Order {
    readonly key: KeyObject;
    /** DER; the one for the key first, then those of its issuers. */
    readonly certificates: readonly Buffer[];
    /** Not empty: macOS does not import with an empty one. */
    readonly password: string;
    /** What Keychain Access shows for the key. */
    readonly friendlyName: string;
    /** Bytes that nobody can guess, as those of node:crypto. */
    readonly randomBytes: (size: number) => Buffer;
}
export declare function writeStore({ key, certificates, password, friendlyName, randomBytes }: Pkcs12Order): Der;
/** What a .p12 holds. */
export interface Pkcs12 {
    readonly keys: readonly KeyObject[];
    /** DER */
    readonly certificates: readonly Buffer[];
}
/**
 * Whatever cannot be told to hold no certificate is refused: nobody would hear of the end of one that is left out.
 *
 * @throws Error `wrong password`, `unknown algorithm`, `unknown bag`, `too much`, or another for what is no PKCS#12
 */
export declare function readStore(bytes: Buffer, password: string): Pkcs12;
