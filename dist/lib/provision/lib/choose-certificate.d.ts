import type { WantedCertificate } from '../manifest.ts';
import type { TeamCertificate } from '../team-state.ts';
/** A certificate whose content is known, so that what holds it can be told. */
export type Chosen = TeamCertificate & {
    readonly content: NonNullable<TeamCertificate['content']>;
};
/** The longest valid one of those that are meant; or why there is none, as half a sentence. */
export declare function chooseCertificate(want: WantedCertificate, certificates: readonly TeamCertificate[], now: number): Chosen | string;
