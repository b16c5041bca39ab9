import type { Client } from '../client/client.ts';
import type { AnyResource, Resource } from '../client/typed.ts';
import { readCertificate } from '../formats/certificate.ts';
import type { Certificate } from '../formats/certificate.ts';
import { readProfile } from '../formats/mobileprovision.ts';
import type { ProfileContents } from '../formats/mobileprovision.ts';
import type { Resources } from '../resources/all.ts';
import type { Manifest } from './manifest.ts';
import { takesDevices } from './manifest.ts';
import type { Prune } from './plan.ts';
import type {
  TeamBundleId,
  TeamCapability,
  TeamCertificate,
  TeamDevice,
  TeamPassTypeId,
  TeamProfile,
  TeamState,
} from './team-state.ts';

type Of<Type extends keyof Resources> = Resource<Resources[Type]>;

/**
 * Reads what Apple has, as far as a plan for a manifest needs it, in the fewest requests: a bundle ID brings its
 * profiles, the hidden expired ones too, and its capabilities along, 200 in one answer (facts.md §3).
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export async function readTeam(api: Client, manifest: Manifest, prune: Prune = {}): Promise<TeamState> {
  const { profiles } = manifest;
  const needs = (kind: keyof Prune, wanted: boolean): boolean => wanted || prune[kind] !== undefined;
  const ask = <One>(is: boolean, read: () => Promise<One[]>): Promise<One[]> =>
    is ? read() : Promise.resolve([]);
  const managed = new Set(profiles.map(({ name }) => name));
  const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
    ask(needs('bundle-id', manifest.bundleIds.length > 0) || prune.profile !== undefined, () =>
      readBundleIds(api, managed),
    ),
    ask(profiles.length > 0, () => readCertificates(api)),
    ask(needs('device', manifest.devices.length > 0 || profiles.some(({ type }) => takesDevices(type))), () =>
      readDevices(api),
    ),
    ask(needs('pass-type-id', manifest.passTypeIds.length > 0), () => readPassTypeIds(api)),
  ]);
  return { bundleIds, certificates, devices, passTypeIds };
}

const PROFILE_FIELDS = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'] as const;

/** @param managed names of the profiles whose contents are needed */
async function readBundleIds(api: Client, managed: ReadonlySet<string>): Promise<TeamBundleId[]> {
  const found: TeamBundleId[] = [];
  const content = managed.size > 0 ? (['profileContent'] as const) : [];
  const pages = api.bundleIds.list({
    include: ['profiles', 'bundleIdCapabilities'],
    limits: { profiles: 50, bundleIdCapabilities: 50 },
    fields: {
      bundleIds: ['identifier', 'name', 'profiles', 'bundleIdCapabilities'],
      profiles: [...PROFILE_FIELDS, ...content],
      bundleIdCapabilities: ['capabilityType', 'settings'],
    },
  });
  for await (const { data, included } of pages) {
    for (const bundleId of data) found.push(await bundleIdOf(api, bundleId, included, managed));
  }
  return found;
}

async function bundleIdOf(
  api: Client,
  bundleId: Of<'bundleIds'>,
  included: readonly AnyResource[],
  managed: ReadonlySet<string>,
): Promise<TeamBundleId> {
  const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
  const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
  const { identifier = '', name = '' } = bundleId.attributes;
  return {
    id: bundleId.id,
    identifier,
    name,
    capabilities: capabilities.map(capabilityOf),
    profiles: await Promise.all(profiles.map((profile) => profileOf(profile, managed))),
  };
}

function capabilityOf({ id, attributes }: Of<'bundleIdCapabilities'>): TeamCapability {
  return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}

async function profileOf(
  { id, attributes }: Of<'profiles'>,
  managed: ReadonlySet<string>,
): Promise<TeamProfile> {
  const { name = '', profileType = '', profileState = '', uuid = '', expirationDate = '' } = attributes;
  return {
    id,
    name,
    type: profileType,
    state: profileState,
    uuid,
    expiresAt: Date.parse(expirationDate),
    content: managed.has(name) ? attributes.profileContent : undefined,
    contents: managed.has(name) ? await contentsOf(attributes.profileContent) : undefined,
  };
}

/** Undefined where it cannot be read, which is a reason to make another. It came over TLS: who signed it is checked before it is written. */
async function contentsOf(profileContent: string | undefined): Promise<ProfileContents | undefined> {
  if (profileContent === undefined) return undefined;
  return readProfile(Buffer.from(profileContent, 'base64'), { verify: false }).catch(() => undefined);
}

async function readCertificates(api: Client): Promise<TeamCertificate[]> {
  const fields = ['name', 'certificateType', 'serialNumber', 'expirationDate', 'certificateContent'] as const;
  const found: TeamCertificate[] = [];
  for await (const one of api.certificates.list({ fields: { certificates: fields } }).all())
    found.push(await certificateOf(one));
  return found;
}

async function certificateOf({ id, attributes }: Of<'certificates'>): Promise<TeamCertificate> {
  const { name = '', certificateType = '', serialNumber = '', expirationDate = '' } = attributes;
  const read = await readContent(attributes.certificateContent);
  return {
    id,
    name,
    type: certificateType,
    serialNumber: serialNumber.toUpperCase().replace(/^0+/, ''),
    expiresAt: Date.parse(expirationDate),
    content: read && { der: read.der, publicKeySha256: read.publicKeySha256 },
  };
}

async function readContent(content: string | undefined): Promise<Certificate | undefined> {
  if (content === undefined) return undefined;
  return readCertificate(Buffer.from(content, 'base64')).catch(() => undefined);
}

async function readDevices(api: Client): Promise<TeamDevice[]> {
  const fields = ['name', 'udid', 'platform', 'status'] as const;
  const found: TeamDevice[] = [];
  for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
    const { name = '', udid = '', platform = '', status = '' } = attributes;
    found.push({ id, name, udid, platform, status });
  }
  return found;
}

async function readPassTypeIds(api: Client): Promise<TeamPassTypeId[]> {
  const fields = ['identifier', 'name'] as const;
  const found: TeamPassTypeId[] = [];
  for await (const { id, attributes } of api.passTypeIds.list({ fields: { passTypeIds: fields } }).all()) {
    const { identifier = '', name = '' } = attributes;
    found.push({ id, identifier, name });
  }
  return found;
}
