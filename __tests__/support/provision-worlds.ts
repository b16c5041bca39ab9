import { DAY } from '../../src/days.ts';
import { listQuirks } from '../../src/emulator/quirks.ts';
import type { Quirks } from '../../src/emulator/quirks.ts';
import { SEED_REQUEST } from '../../src/emulator/seed-request.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import type { StoreData, StoredResource } from '../../src/emulator/store.ts';
import { restoreAuthority } from '../../src/formats/authority.ts';
import { readCertificateRequest } from '../../src/formats/certificate-request.ts';
import { readCertificate } from '../../src/formats/certificate.ts';
import type { CapabilitySetting } from '../../src/resources/descriptor.ts';
import type { Manifest, WantedCertificate, WantedProfile } from '../../src/provision/manifest.ts';
import { normalUdid, takesDevices } from '../../src/provision/manifest.ts';
import type { Kind, Prune } from '../../src/provision/plan.ts';
import { proofName } from '../../src/proof-name.ts';
import { certificateOrder } from './authority.ts';
import { fc } from './properties.ts';
import { bundleId, capability, certificate, device, profile, teamOf } from './provision-team.ts';
import { manifestOf, wantedBundleId, wantedProfile } from './provisioning.ts';
import { NOW } from './team.ts';

/** A manifest, and a team that may have anything to do with it. */
export interface RandomCase {
  readonly manifest: Manifest;
  readonly resources: StoreData;
  readonly quirks: Partial<Quirks>;
  /** IDs of certificates of the team that are revoked before anything is planned. */
  readonly revoked: readonly string[];
  readonly prune: Prune;
}

// There are few of each, so that manifest and team meet.
const APPS = ['com.acme.field', 'com.acme.field.longer', 'com.acme.other', 'com.acme.*'];
const NAMES = ['Field', 'Field In-House', 'Ωther, "quoted"'];
const PASSES = ['pass.com.acme.card', 'pass.com.acme.badge'];
const MAC = '4D1A6B0E-FFFF-5A2B-8C3D-00000000000F';
const UDIDS = [
  '00008030-001A2B3C4D5E6F01',
  '00008030-001A2B3C4D5E6F02',
  '0123456789abcdef0123456789abcdef01234567',
  MAC,
];
const SETTINGS: Readonly<Record<string, readonly [key: string, options: readonly string[]]>> = {
  ICLOUD: ['ICLOUD_VERSION', ['XCODE_5', 'XCODE_6']],
  DATA_PROTECTION: ['DATA_PROTECTION_PERMISSION_LEVEL', ['COMPLETE_PROTECTION', 'PROTECTED_UNLESS_OPEN']],
};
const CAPABILITIES = ['PUSH_NOTIFICATIONS', 'MAPS', ...Object.keys(SETTINGS)];

/** Profiles, and the certificates that they take. */
const PROFILE_KINDS = [
  ['IOS_APP_INHOUSE', 'IOS_DISTRIBUTION'],
  ['IOS_APP_ADHOC', 'IOS_DISTRIBUTION'],
  ['TVOS_APP_INHOUSE', 'IOS_DISTRIBUTION'],
  ['IOS_APP_DEVELOPMENT', 'IOS_DEVELOPMENT'],
  ['MAC_APP_DEVELOPMENT', 'MAC_APP_DEVELOPMENT'],
] as const;
const CERTIFICATE_TYPES = ['IOS_DISTRIBUTION', 'IOS_DEVELOPMENT', 'MAC_APP_DEVELOPMENT'];

/** What a team may have. */
const CERTIFICATES: readonly StoredResource[] = [
  certificate('GOOD', 900),
  certificate('ENDING', 12),
  certificate('ENDED', -3),
  certificate('OTHER_KEY', 700),
  certificate('DEV', 300, 'IOS_DEVELOPMENT'),
  certificate('ENDING_DEV', 20, 'IOS_DEVELOPMENT'),
  certificate('MAC_DEV', 300, 'MAC_APP_DEVELOPMENT'),
];

/** DER by ID. Each emulator would make them anew. */
const CONTENTS = new Map(
  await Promise.all(CERTIFICATES.map(async (one) => [one.id, await contentOf(one)] as const)),
);

/** All are for one key but that which says otherwise. */
async function contentOf({ id, attributes }: StoredResource): Promise<Buffer> {
  const { certificateType, expirationDate, serialNumber } = attributes;
  const authority = await restoreAuthority(teamOf({}).authority);
  const order = await certificateOrder({
    certificateType: String(certificateType),
    serialNumber: String(serialNumber),
    notBefore: new Date(NOW - 300 * DAY),
    notAfter: new Date(String(expirationDate)),
    ...(id !== 'OTHER_KEY' && { csr: (await readCertificateRequest(SEED_REQUEST)).der }),
  });
  return authority.issueCertificate(order);
}

async function publicKeyOf(id: string): Promise<string> {
  return (await readCertificate(CONTENTS.get(id) ?? Buffer.alloc(0))).publicKeySha256;
}

/** What an emulator begins with. */
export function stateOf({ resources, quirks }: Pick<RandomCase, 'resources' | 'quirks'>): EmulatorState {
  const certificates = (resources.certificates ?? []).map(({ id, attributes }) => ({
    id,
    attributes: { ...attributes, certificateContent: CONTENTS.get(id)?.toString('base64') },
  }));
  return { ...teamOf({ ...resources, certificates }), quirks };
}

/** Labels of a manifest by the type of their certificates; some mean none that a team ever has. */
const WANTED: readonly WantedCertificate[] = [
  { label: 'any', type: 'IOS_DISTRIBUTION' },
  ...['GOOD', 'ENDING', 'ENDED', 'NOBODY'].map((id) => ({
    ...{ label: `serial ${id}`, type: 'IOS_DISTRIBUTION' },
    serialNumber: String(certificate(id, 0).attributes['serialNumber']),
  })),
  { label: 'key', type: 'IOS_DISTRIBUTION', publicKeySha256: await publicKeyOf('GOOD') },
  { label: 'other key', type: 'IOS_DISTRIBUTION', publicKeySha256: await publicKeyOf('OTHER_KEY') },
  { label: 'dev', type: 'IOS_DEVELOPMENT' },
  { label: 'mac', type: 'MAC_APP_DEVELOPMENT' },
];

function some<One>(all: readonly One[], minLength = 0): fc.Arbitrary<One[]> {
  return fc.shuffledSubarray([...all], { minLength });
}

/** One of each of most. What refers to one that is not there goes, so that a failing case can be made smaller. */
function most<One, Made>(all: readonly One[], make: (one: One) => fc.Arbitrary<Made>): fc.Arbitrary<Made[]> {
  return fc
    .tuple(...all.map((one) => fc.option(make(one), { nil: undefined, freq: 3 })))
    .map((made) => made.filter((one) => one !== undefined));
}

/** What stands for an identifier at Apple's side. */
function idOf(identifier: string): string {
  return `ID${[...APPS, ...UDIDS, ...PASSES].indexOf(identifier)}`;
}

/** What a thing is called, on either side. */
const nameOf = (usual: string): fc.Arbitrary<string> => fc.constantFrom(usual, `${usual} of old`);

const spelling = (udid: string): fc.Arbitrary<string> =>
  fc.constantFrom(udid, udid.toUpperCase(), udid.toLowerCase(), udid.replaceAll('-', ''));

const platformOf = (udid: string): string => (udid.startsWith(MAC.slice(0, 8)) ? 'MAC_OS' : 'IOS');

const wantedBundleIds = most(APPS, (identifier) =>
  fc
    .record({
      name: nameOf(identifier),
      capabilities: most(CAPABILITIES, (type) => {
        const [key, options] = SETTINGS[type] ?? ['', []];
        const settings = fc.constantFrom({}, ...options.map((option) => ({ [key]: option })));
        return fc.record({ type: fc.constant(type), settings });
      }),
    })
    .map((changes) => wantedBundleId(identifier, changes)),
);

const wantedDevices = most(UDIDS, (udid) =>
  fc.record({ name: nameOf(udid), udid: spelling(udid), platform: fc.constant(platformOf(udid)) }),
);

const DRAFT = fc.record({
  bundleId: fc.constantFrom(...APPS),
  kind: fc.constantFrom(...PROFILE_KINDS),
  labels: fc.record(
    Object.fromEntries(
      CERTIFICATE_TYPES.map((type) => {
        const labels = WANTED.filter((one) => one.type === type).map(({ label }) => label);
        return [type, fc.uniqueArray(fc.constantFrom(...labels), { minLength: 1, maxLength: 2 })];
      }),
    ),
  ),
  udids: some(UDIDS),
  renewWithin: fc.constantFrom(1, 30, 330),
});

type Drafted = typeof DRAFT extends fc.Arbitrary<infer Draft> ? Draft & { readonly name: string } : never;

const wantedProfiles = most(NAMES, (name) => DRAFT.map((draft) => ({ name, ...draft })));

/** What the reader of manifests lets through of it. */
function profileOf(
  { name, bundleId: owner, kind: [type, certificateType], labels, udids, renewWithin }: Drafted,
  { bundleIds, devices }: Pick<Manifest, 'bundleIds' | 'devices'>,
): WantedProfile[] {
  const possible = devices.filter(({ platform }) => platform === (type.startsWith('MAC') ? 'MAC_OS' : 'IOS'));
  const hasOwner = bundleIds.some(({ identifier }) => identifier === owner);
  if (!hasOwner || (takesDevices(type) && possible.length === 0)) return [];
  const named = possible
    .map(({ udid }) => udid)
    .filter((udid) => udids.map(normalUdid).includes(normalUdid(udid)));
  const chosen = named.length > 0 ? named : ('all' as const);
  const certificates = labels[certificateType] ?? [];
  const changes = { type, certificates, devices: takesDevices(type) ? chosen : [], renewWithin };
  return [wantedProfile(name, owner, changes)];
}

/** Any that the reader of manifests lets through. */
const manifests: fc.Arbitrary<Manifest> = fc
  .record({
    bundleIds: wantedBundleIds,
    devices: wantedDevices,
    passTypeIds: most(PASSES, (identifier) =>
      fc.record({ identifier: fc.constant(identifier), name: nameOf(identifier) }),
    ),
    drafts: wantedProfiles,
  })
  .map(({ drafts, ...parts }) => {
    const profiles = drafts.flatMap((draft) => profileOf(draft, parts));
    const used = profiles.flatMap((one) => one.certificates);
    const certificates = WANTED.filter(({ label }) => used.includes(label));
    return manifestOf({ ...parts, profiles, certificates });
  });

/** Settings as they were sent, and as Apple has them, with each option. */
function heldSettings(type: string): fc.Arbitrary<readonly CapabilitySetting[] | undefined> {
  const [key = '', options = []] = SETTINGS[type] ?? [];
  if (options.length === 0) return fc.constant(undefined);
  return fc.constantFrom(
    undefined,
    ...options.flatMap((chosen) => [
      [{ key, options: [{ key: chosen, enabled: true }] }],
      [{ key, options: options.map((option) => ({ key: option, enabled: option === chosen })) }],
    ]),
  );
}

const heldBundleIds = most(APPS, (identifier) =>
  fc
    .tuple(
      nameOf(`Name of ${identifier}`),
      most(CAPABILITIES, (type) => fc.record({ type: fc.constant(type), settings: heldSettings(type) })),
    )
    .map(([name, capabilities]) => {
      const id = idOf(identifier);
      return {
        owner: bundleId(id, identifier, name),
        capabilities: capabilities.map(({ type, settings }) => capability(id, type, settings)),
      };
    }),
);

const heldDevices = most(UDIDS, (udid) =>
  fc
    .tuple(spelling(udid), nameOf(udid), fc.constantFrom('ENABLED', 'DISABLED'))
    .map(([spelt, name, status]) => {
      const { id, attributes } = device(idOf(udid), spelt, name, status);
      const platform = platformOf(udid);
      const deviceClass = platform === 'IOS' ? 'IPHONE' : 'MAC';
      return { id, attributes: { ...attributes, platform, deviceClass } };
    }),
);

const heldPasses = most(PASSES, (identifier) =>
  nameOf(identifier).map((name) => ({ id: idOf(identifier), attributes: { identifier, name } })),
);

/** Of any kind, of any state and for any bundle ID, several of a name and proofs that were left among them. */
const heldProfiles = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES, ...NAMES.map(proofName), 'A stranger'),
    type: fc.constantFrom(...PROFILE_KINDS.map(([type]) => type)),
    bundleId: fc.constantFrom(...APPS.map(idOf)),
    certificates: some(
      CERTIFICATES.map(({ id }) => id),
      1,
    ),
    devices: some(UDIDS.map(idOf)),
    days: fc.constantFrom(200, 340, 31, 29, 5, -1, -40),
    state: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'INVALID'),
    zombie: fc.constantFrom(false, false, false, false, true),
  }),
  { maxLength: 6 },
);

const switches: fc.Arbitrary<Partial<Quirks>> = fc.record(
  Object.fromEntries(listQuirks().map(({ name }) => [name, fc.boolean()])),
);

const teams: fc.Arbitrary<Pick<RandomCase, 'resources' | 'quirks'>> = fc
  .record({
    apps: heldBundleIds,
    certificates: most(CERTIFICATES, (one) => fc.constant(one)),
    devices: heldDevices,
    passTypeIds: heldPasses,
    drafts: heldProfiles,
    quirks: switches,
  })
  .map(({ apps, certificates, devices, passTypeIds, drafts, quirks }) => {
    const bundleIds = apps.map(({ owner }) => owner);
    const bundleIdCapabilities = apps.flatMap(({ capabilities }) => capabilities);
    const there = (all: readonly StoredResource[], ids: readonly string[]): string[] =>
      ids.filter((id) => all.some((one) => one.id === id));
    const profiles = drafts.flatMap(({ zombie, ...draft }, index) => {
      const held = {
        ...draft,
        certificates: there(certificates, draft.certificates),
        devices: there(devices, draft.devices),
      };
      const made = { ...profile(`F${index}`, held), ...(zombie && { zombie }) };
      return there(bundleIds, [draft.bundleId]).length > 0 && held.certificates.length > 0 ? [made] : [];
    });
    const resources = { certificates, devices, passTypeIds, bundleIds, bundleIdCapabilities, profiles };
    return { resources, quirks };
  });

const KINDS: readonly Kind[] = ['bundle-id', 'capability', 'device', 'pass-type-id', 'profile'];

const prunes: fc.Arbitrary<Prune> = most(KINDS, (kind) =>
  fc.nat({ max: 3 }).map((count) => [kind, { count }] as const),
).map((rules) => Object.fromEntries(rules));

/** Half of them revoke nothing, and half prune nothing. */
export const randomCases: fc.Arbitrary<RandomCase> = fc
  .record({
    team: teams,
    manifest: manifests,
    revoked: fc.oneof(fc.constant<string[]>([]), some(CERTIFICATES.map(({ id }) => id))),
    prune: fc.oneof(fc.constant({}), prunes),
  })
  .map(({ team, revoked, ...rest }) => {
    const ids = new Set((team.resources.certificates ?? []).map(({ id }) => id));
    return { ...rest, ...team, revoked: revoked.filter((id) => ids.has(id)) };
  });
