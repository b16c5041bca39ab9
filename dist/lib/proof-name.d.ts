/** Characters that a name has more than that of the profile that is proved. */
export declare const PROOF_ENDING: number;
/** The name under which it is proved that a replacement can be had. */
export declare function proofName(profileName: string): string;
/** That name, and the one that is used where a valid profile has it. */
export declare function proofNames(profileName: string): readonly [string, string];
/** The name that a proof is for; undefined for a profile that is none. */
export declare function provenName(name: string): string | undefined;
/** True for the name that is used where a valid profile has the first, of which no plan tells who holds it. */
export declare function isSecondProof(name: string): boolean;
