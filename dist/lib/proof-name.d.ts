/** The name under which it is proved that a replacement can be had, while the old one is still there. */
export declare function proofName(profileName: string): string;
/** The name that a proof is for; undefined for a profile that is none. */
export declare function provenName(name: string): string | undefined;
