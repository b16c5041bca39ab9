import type { WatchedCertificate, WatchedProfile } from '../inventory.ts';
/** An ID as it stands in a command, or what stands for it. */
export declare function asArgument(id: string): string;
/** What to do about a certificate that ends: one that ends later is taken where the team has it, or made. */
export declare function successorOrder(old: Pick<WatchedCertificate, 'type' | 'expiresAt' | 'passTypeId'> | undefined, certificates: readonly WatchedCertificate[]): string;
/** The line of a manifest with which epapi apply makes a profile anew in time. */
export declare function renewal({ name, type, bundleId }: RenewedProfile, warnWithin: number): string;
export type RenewedProfile = Pick<WatchedProfile, 'name' | 'type' | 'bundleId'>;
