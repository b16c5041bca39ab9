import type { WatchedProfile } from '../inventory.ts';
/** An ID as it stands in a command, or what stands for it. */
export declare function asArgument(id: string): string;
/** The command that makes a certificate of a type. What is no word of Apple's is not put into a command. */
export declare function newCertificate(type: string | undefined): string;
/** The line of a manifest with which epapi apply makes a profile anew in time. */
export declare function renewal({ name, type, bundleId }: RenewedProfile, warnWithin: number): string;
export type RenewedProfile = Pick<WatchedProfile, 'name' | 'type' | 'bundleId'>;
