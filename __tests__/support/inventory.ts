import { DAY } from '../../src/days.ts';
import { findEndings } from '../../src/expiry/find-endings.ts';
import type { FindOptions } from '../../src/expiry/find-endings.ts';
import type {
  EmbeddedProfile,
  FileContents,
  HeldCertificate,
  Inventory,
  WatchedCertificate,
  WatchedProfile,
} from '../../src/expiry/inventory.ts';
import type { ExpiryReport, Finding } from '../../src/expiry/report.ts';
import { NOW } from './team.ts';

/** An inventory of parts. */
export function inventoryOf(parts: Partial<Inventory> = {}): Inventory {
  return {
    certificates: [],
    profiles: [],
    invitations: [],
    files: [],
    bundleIds: [],
    unseen: [],
    notLookedAt: [],
    ...parts,
  };
}

/** A certificate that ends in so many days. */
export function held(serialNumber: string, days: number): HeldCertificate {
  return { name: `iPhone Distribution: ${serialNumber}`, serialNumber, expiresAt: NOW + days * DAY };
}

/** An in-house certificate of the team that ends in so many days. */
export function watchedCertificate(
  serialNumber: string,
  days: number,
  changes: Partial<WatchedCertificate> = {},
): WatchedCertificate {
  return { id: `ID${serialNumber}`, type: 'IOS_DISTRIBUTION', ...held(serialNumber, days), ...changes };
}

/** An in-house profile of the team that ends in so many days. */
export function watchedProfile(
  name: string,
  days: number,
  changes: Partial<WatchedProfile> = {},
): WatchedProfile {
  return {
    ...{ id: `ID of ${name}`, name, type: 'IOS_APP_INHOUSE', uuid: `UUID of ${name}`, state: 'ACTIVE' },
    ...{ expiresAt: NOW + days * DAY, bundleId: `com.acme.${name}`, certificates: [held('A1', 900)] },
    ...changes,
  };
}

/** An in-house profile in a build that ends in so many days. */
export function embedded(
  name: string,
  days: number,
  changes: Partial<EmbeddedProfile> = {},
): EmbeddedProfile {
  return {
    ...{ name, uuid: `UUID of ${name}`, bundleId: `com.acme.${name}`, use: 'in-house' as const },
    ...{ at: 'Payload/App.app/embedded.mobileprovision', expiresAt: NOW + days * DAY },
    certificates: [held('A1', 900)],
    ...changes,
  };
}

/** A file named `<kind>.bin`. */
export function fileOf(holds: FileContents): Inventory['files'] {
  return [{ path: `out/${holds.kind}.bin`, holds }];
}

/** What is found at {@link NOW} with the thresholds that are the default. */
export function find(parts: Partial<Inventory>, options: Partial<FindOptions> = {}): ExpiryReport {
  return findEndings(inventoryOf(parts), { now: NOW, warnWithin: 60, failWithin: 14, ...options });
}

/** The finding with this ID. */
export function findingOf({ findings }: ExpiryReport, id: string): Finding {
  const found = findings.find((one) => one.id === id);
  if (!found) throw new Error(`there is no finding ${id} among ${findings.map((one) => one.id).join()}`);
  return found;
}
