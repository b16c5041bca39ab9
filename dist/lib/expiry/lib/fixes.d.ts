import type { WatchedCertificate, WatchedProfile } from '../inventory.ts';
/** An ID as it stands in a command, or what stands for it. */
export declare function asArgument(id: string): string;
/** The one that ends last; undefined where there is none. */
export declare function lastOf(certificates: readonly WatchedCertificate[]): WatchedCertificate | undefined;
/** What to do about a certificate that ends: one that ends later is taken where the team has it, or made. */
export declare function successorOrder(old: Pick<WatchedCertificate, 'type' | 'expiresAt' | 'passTypeId'> | undefined, certificates: readonly WatchedCertificate[]): string;
/** Where nothing that a profile could be signed with is left: that one is to be made. Empty elsewhere. */
export declare function firstCertificate(profileType: string, certificates: readonly WatchedCertificate[], now: number): string;
/** The command that deletes a profile. */
export declare function deletion(id: string): string;
/** The line of a manifest with which epapi apply makes a profile anew in time. */
export declare function renewal({ name, type, bundleId }: RenewedProfile, warnWithin: number): string;
export type RenewedProfile = Pick<WatchedProfile, 'name' | 'type' | 'bundleId'>;
