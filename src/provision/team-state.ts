import type { ProfileContents } from '../formats/mobileprovision.ts';
import type { CapabilitySetting } from '../resources/descriptor.ts';

/** What Apple has, as far as a manifest needs to know it. Times are milliseconds since 1970-01-01T00:00:00Z. */
export interface TeamState {
  readonly bundleIds: readonly TeamBundleId[];
  /** Empty where nothing was to be known of them; so for the others. */
  readonly certificates: readonly TeamCertificate[];
  readonly devices: readonly TeamDevice[];
  readonly passTypeIds: readonly TeamPassTypeId[];
}

export interface TeamBundleId {
  readonly id: string;
  readonly identifier: string;
  readonly name: string;
  /** Apple's word; empty where Apple does not say. */
  readonly platform: string;
  readonly capabilities: readonly TeamCapability[];
  /** Expired ones too. */
  readonly profiles: readonly TeamProfile[];
}

export interface TeamCapability {
  readonly id: string;
  readonly type: string;
  readonly settings: readonly CapabilitySetting[];
}

export interface TeamProfile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** `ACTIVE` or `INVALID`; says nothing of its dates. */
  readonly state: string;
  readonly uuid: string;
  /** NaN where Apple does not say. */
  readonly createdAt: number;
  readonly expiresAt: number;
  /** Base64 of the .mobileprovision, for profiles whose contents were to be read. */
  readonly content: string | undefined;
  /** What it holds, for the same profiles; undefined for the others, and where it cannot be read. */
  readonly contents: ProfileContents | undefined;
}

export interface TeamCertificate {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Hexadecimal in capitals without leading zeros. */
  readonly serialNumber: string;
  readonly expiresAt: number;
  /** Undefined where Apple sent none that can be read: nothing can be said of what holds it. */
  readonly content: { readonly der: Buffer; readonly publicKeySha256: string } | undefined;
}

export interface TeamDevice {
  readonly id: string;
  readonly name: string;
  readonly udid: string;
  readonly platform: string;
  /** Apple's word, such as `APPLE_TV`; empty where Apple does not say. */
  readonly deviceClass: string;
  /** `ENABLED` or `DISABLED`. */
  readonly status: string;
}

export interface TeamPassTypeId {
  readonly id: string;
  readonly identifier: string;
  readonly name: string;
}
