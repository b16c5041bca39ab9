import type { HeldCertificate, WatchedCertificate, WatchedProfile } from '../inventory.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
/** An ID as it stands in a command, or what stands for it. */
export declare function asArgument(id: string): string;
/** What tells one kind of certificate from another. */
type CertificateKind = Pick<WatchedCertificate, 'type' | 'passTypeId' | 'passTypeResource'>;
/** The one that ends last; undefined where there is none. */
export declare function lastOf(certificates: readonly WatchedCertificate[]): WatchedCertificate | undefined;
/** What to do about a certificate that ends: one that ends later is taken where the team has it, or made. */
export declare function successorOrder(old: (CertificateKind & Pick<WatchedCertificate, 'expiresAt'>) | undefined, { certificates }: Team, clock: Clock): string;
/** The command that deletes a profile. */
export declare function deletion(id: string): string;
/**
 * How a profile is made anew in time, with the certificate that lasts longest: sentences, the last of which is a line
 * of a manifest.
 *
 * @param endedBy the certificate that ends it, where that is not its own date
 */
export declare function renewal(profile: Pick<WatchedProfile, 'name' | 'type' | 'bundleId'>, endedBy: HeldCertificate | undefined, team: Team, clock: Clock): string;
export {};
