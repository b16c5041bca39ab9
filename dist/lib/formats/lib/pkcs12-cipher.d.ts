import type { Block, Der } from './der.ts';
/** What opens a store, and how much of the work that it may ask for it has asked for. */
export interface Opener {
    readonly password: string;
    rounds: number;
}
export interface Derivation {
    readonly password: string;
    readonly salt: Buffer;
    readonly iterations: number;
    readonly digest: string;
}
/** The MAC over the contents of a PKCS#12. */
export declare function macOf(data: Buffer, from: Derivation): Buffer;
/** What a MacData says, but for the MAC itself. */
export declare function macDerivation(mac: Block, opener: Opener): Derivation;
/** PBE-SHA1-3DES: what macOS `security import` takes from everybody. */
export declare function encrypt(data: Buffer, from: Derivation): {
    readonly algorithm: Der;
    readonly bytes: Buffer;
};
/**
 * @throws Error `unknown algorithm`, `wrong password` (also for damaged bytes), `too much`, or another for no
 *   algorithm at all
 */
export declare function decrypt(algorithm: Block, bytes: Buffer, opener: Opener): Buffer;
export declare const SHA1_ALGORITHM: () => Der;
