import type { Manifest, WantedCertificate } from '../manifest.ts';
import type { ManualStep } from '../plan.ts';
import type { TeamCertificate } from '../team-state.ts';
import type { Chosen } from './choose-certificate.ts';
/** Steps for certificates that end soon: no profile would last longer than what it is signed with. */
export declare function endingCertificates({ certificates, profiles }: Manifest, choices: ReadonlyMap<string, Chosen | string>, team: readonly TeamCertificate[], now: number): ManualStep[];
/** What to do where what the manifest names has expired, or is not there. */
export declare function insteadOf(want: WantedCertificate, team: readonly TeamCertificate[], now: number): string;
