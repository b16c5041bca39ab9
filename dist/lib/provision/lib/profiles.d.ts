import type { WantedProfile } from '../manifest.ts';
import type { FindDevice } from './devices.ts';
import type { CertificateFields, ProfileFields } from './manifest-shape.ts';
import type { Defaults } from './parts.ts';
import type { Problems } from './problems.ts';
import type { Row } from './shape.ts';
/** What profiles refer to. */
export interface Known {
    readonly defaults: Defaults;
    /** Undefined where there may be some that could not be read; so for the others. */
    readonly bundleIds: ReadonlySet<string> | undefined;
    readonly certificates: ReadonlyMap<string, Row<CertificateFields>>;
    readonly certificatesAreWhole: boolean;
    readonly findDevice: FindDevice;
    readonly hasNoDevices: boolean;
    readonly problems: Problems;
}
/** Where a profile does not say. */
export declare const RENEW_WITHIN = "30 days";
/** @returns undefined where a mistake was told of */
export declare function resolveProfile({ key, value }: Row<ProfileFields>, known: Known): WantedProfile | undefined;
/** What a profile of a type takes instead, where it is sure that it cannot have such a certificate. */
export declare function whyUnfit(profileType: string, certificateType: string): string | undefined;
