import type { KeyObject } from 'node:crypto';
/** A key as Apple keeps it: the public half, and what is known of it. */
export interface TeamKey {
    readonly keyId: string;
    readonly publicKey: KeyObject;
    readonly role: 'ADMIN' | 'DEVELOPER';
    readonly revoked?: boolean;
}
/** What the check needs to know. */
export interface TokenCheck {
    readonly issuerId: string;
    readonly keys: readonly TeamKey[];
    /** Milliseconds since 1970-01-01T00:00:00Z, on the emulator's clock. */
    readonly now: number;
}
/**
 * Checks the token of a request as Apple documents it: the signature with jose, and all else anew.
 *
 * @returns the key that it was signed with; undefined when Apple would answer 401, whatever the reason
 */
export declare function checkToken(request: Request, check: TokenCheck): Promise<TeamKey | undefined>;
