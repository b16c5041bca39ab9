import type { Client } from '../client/client.ts';
import type { AnyResource, Resource } from '../client/typed.ts';
import { readCertificate } from '../formats/certificate.ts';
import type { Certificate } from '../formats/certificate.ts';
import { readProfile } from '../formats/mobileprovision.ts';
import type { ProfileContents } from '../formats/mobileprovision.ts';
import type { Resources } from '../resources/all.ts';
import { plainSerialNumber } from '../serial-number.ts';
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

/** What of a team is to be read. */
interface Needs {
  readonly bundleIds: boolean;
  readonly certificates: boolean;
  readonly devices: boolean;
  readonly passTypeIds: boolean;
  /** Names of the profiles whose contents are to be read as well. */
  readonly contents: 'all' | ReadonlySet<string>;
}

/**
 * Reads what Apple has, as far as a plan for a manifest needs it, in the fewest requests: a bundle ID brings its
 * profiles, the hidden expired ones too, and its capabilities along, 200 in one answer (facts.md §3).
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export async function readTeam(api: Client, manifest: Manifest, prune: Prune = {}): Promise<TeamState> {
  return read(api, needsOf(manifest, prune));
}

/**
 * Reads all that Apple has and a manifest could say, with the contents of all profiles.
 *
 * @param api a client, which retries, paces and announces
 * @throws what requests of the client throw
 */
export async function readWholeTeam(api: Client): Promise<TeamState> {
  return read(api, {
    ...{ bundleIds: true, certificates: true, devices: true, passTypeIds: true },
    contents: 'all',
  });
}

function needsOf({ bundleIds, devices, passTypeIds, profiles }: Manifest, prune: Prune): Needs {
  const goes = (kind: keyof Prune): boolean => prune[kind] !== undefined;
  return {
    bundleIds: bundleIds.length > 0 || goes('bundle-id') || goes('profile'),
    certificates: profiles.length > 0,
    devices: devices.length > 0 || profiles.some(({ type }) => takesDevices(type)) || goes('device'),
    passTypeIds: passTypeIds.length > 0 || goes('pass-type-id'),
    contents: new Set(profiles.map(({ name }) => name)),
  };
}

async function read(api: Client, needs: Needs): Promise<TeamState> {
  const ask = <One>(is: boolean, of: () => Promise<One[]>): Promise<One[]> =>
    is ? of() : Promise.resolve([]);
  const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
    ask(needs.bundleIds, () => readBundleIds(api, needs.contents)),
    ask(needs.certificates, () => readCertificates(api)),
    ask(needs.devices, () => readDevices(api)),
    ask(needs.passTypeIds, () => readPassTypeIds(api)),
  ]);
  return { bundleIds, certificates, devices, passTypeIds };
}

const PROFILE_FIELDS = [
  'name',
  'profileType',
  'profileState',
  'uuid',
  'createdDate',
  'expirationDate',
] as const;

type Contents = Needs['contents'];

async function readBundleIds(api: Client, contents: Contents): Promise<TeamBundleId[]> {
  const found: TeamBundleId[] = [];
  const content = contents === 'all' || contents.size > 0 ? (['profileContent'] as const) : [];
  const pages = api.bundleIds.list({
    include: ['profiles', 'bundleIdCapabilities'],
    limits: { profiles: 50, bundleIdCapabilities: 50 },
    fields: {
      bundleIds: ['identifier', 'name', 'platform', 'profiles', 'bundleIdCapabilities'],
      profiles: [...PROFILE_FIELDS, ...content],
      bundleIdCapabilities: ['capabilityType', 'settings'],
    },
  });
  for await (const { data, included } of pages) {
    for (const bundleId of data) found.push(await bundleIdOf(api, bundleId, included, contents));
  }
  return found;
}

async function bundleIdOf(
  api: Client,
  bundleId: Of<'bundleIds'>,
  included: readonly AnyResource[],
  contents: Contents,
): Promise<TeamBundleId> {
  const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
  const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
  const { identifier = '', name = '', platform = '' } = bundleId.attributes;
  return {
    id: bundleId.id,
    identifier,
    name,
    platform,
    capabilities: capabilities.map(capabilityOf),
    profiles: await Promise.all(profiles.map((profile) => profileOf(profile, contents))),
  };
}

function capabilityOf({ id, attributes }: Of<'bundleIdCapabilities'>): TeamCapability {
  return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}

async function profileOf({ id, attributes }: Of<'profiles'>, contents: Contents): Promise<TeamProfile> {
  const { name = '', profileType = '', profileState = '', uuid = '' } = attributes;
  const isNeeded = contents === 'all' || contents.has(name);
  return {
    id,
    name,
    type: profileType,
    state: profileState,
    uuid,
    createdAt: Date.parse(attributes.createdDate ?? ''),
    expiresAt: Date.parse(attributes.expirationDate ?? ''),
    content: isNeeded ? attributes.profileContent : undefined,
    contents: isNeeded ? await contentsOf(attributes.profileContent) : undefined,
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
    serialNumber: plainSerialNumber(serialNumber),
    expiresAt: Date.parse(expirationDate),
    content: read && { der: read.der, publicKeySha256: read.publicKeySha256 },
  };
}

async function readContent(content: string | undefined): Promise<Certificate | undefined> {
  if (content === undefined) return undefined;
  return readCertificate(Buffer.from(content, 'base64')).catch(() => undefined);
}

async function readDevices(api: Client): Promise<TeamDevice[]> {
  const fields = ['name', 'udid', 'platform', 'deviceClass', 'status'] as const;
  const found: TeamDevice[] = [];
  for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
    const { name = '', udid = '', platform = '', deviceClass = '', status = '' } = attributes;
    found.push({ id, name, udid, platform, deviceClass, status });
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
