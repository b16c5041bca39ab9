import type { Manifest, WantedBundleId, WantedCapability, WantedCertificate } from '../manifest.ts';
import { finder, uniqueDevices } from './devices.ts';
import { called } from './manifest-shape.ts';
import type { BundleIdFields, Capability, CertificateFields } from './manifest-shape.ts';
import { isKnown, mergeDefaults, mergeRows, orDefault } from './parts.ts';
import type { Defaults, Part } from './parts.ts';
import type { Problems } from './problems.ts';
import { resolveProfile } from './profiles.ts';
import type { Row } from './shape.ts';
import { plainSerialNumber } from '../../serial-number.ts';

/**
 * Makes one of all files: fills in defaults, and follows references.
 *
 * @returns what could be made of it; where a mistake was told of, some is missing
 */
export function resolveParts(parts: readonly Part[], problems: Problems): Omit<Manifest, 'digest'> {
  const defaults = mergeDefaults(parts, problems);
  const rows = <T>(
    what: string,
    pick: (part: Part) => readonly Row<T>[] | undefined,
  ): ReadonlyMap<string, Row<T>> => mergeRows(what, parts.map(pick), problems);
  const bundleIds = rows('The bundle ID', ({ sections }) => sections['bundle-ids']);
  const certificates = rows('The certificate', ({ sections }) => sections.certificates);
  const passTypeIds = rows('The pass type ID', ({ sections }) => sections['pass-type-ids']);
  const profiles = rows('The profile', ({ sections }) => sections.profiles);
  const found = uniqueDevices(
    parts.flatMap(({ devices }) => devices.all),
    problems,
  );
  const devicesAreWhole = isKnown(parts, 'devices');
  const known = {
    defaults,
    bundleIds: isKnown(parts, 'bundle-ids') ? new Set(bundleIds.keys()) : undefined,
    certificates,
    certificatesAreWhole: isKnown(parts, 'certificates'),
    findDevice: finder(found, devicesAreWhole, problems),
    hasNoDevices: devicesAreWhole && found.length === 0,
    problems,
  };
  return {
    bundleIds: kept([...bundleIds.values()].map((row) => wantedBundleId(row, defaults))),
    devices: found.map(({ name, udid, platform }) => ({ name: name.text, udid: udid.text, platform })),
    certificates: kept([...certificates.values()].map((row) => wantedCertificate(row, defaults, problems))),
    passTypeIds: kept(
      [...passTypeIds.values()].map(
        ({ key, value }) => value?.name && { identifier: key.text, name: value.name.text },
      ),
    ),
    profiles: kept([...profiles.values()].map((row) => resolveProfile(row, known))),
  };
}

function kept<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}

function wantedBundleId({ key, value }: Row<BundleIdFields>, defaults: Defaults): WantedBundleId | undefined {
  if (!value?.name) return undefined;
  const capabilities = orDefault(value, 'capabilities', defaults.capabilities);
  return {
    identifier: key.text,
    name: value.name.text,
    platform: orDefault(value, 'platform', defaults.platform)?.text ?? 'IOS',
    capabilities: capabilities?.items.map(wantedCapability) ?? [],
  };
}

function wantedCapability({ type, settings }: Capability): WantedCapability {
  const chosen = settings.map(({ key, value }) => [key.text, value?.text ?? '']);
  return { type: type.text, settings: Object.fromEntries(chosen) as Record<string, string> };
}

function wantedCertificate(
  { key, value }: Row<CertificateFields>,
  defaults: Defaults,
  problems: Problems,
): WantedCertificate | undefined {
  if (!value) return undefined;
  const type = orDefault(value, 'type', defaults.certificateType);
  if (!type && !value.given.has('type')) {
    const hint = 'Give type: IOS_DISTRIBUTION, here or in defaults: certificates:.';
    problems.add(key.at, `${called(key)} has no type.`, hint);
  }
  const { 'serial-number': serial, 'public-key': publicKey } = value;
  return (
    type && {
      label: key.text,
      type: type.text,
      ...(serial && { serialNumber: plainSerialNumber(serial.text) }),
      ...(publicKey && { publicKeySha256: publicKey.text.replaceAll(':', '').toLowerCase() }),
    }
  );
}
