import type { Client } from '../../client/client.ts';
import type { AnyResource, Reference, RelationshipOf, Resource } from '../../client/typed.ts';
import type { BUNDLE_IDS } from '../../resources/bundle-ids.ts';
import type { PROFILES } from '../../resources/profiles.ts';
import type { HeldCertificate, WatchedCertificate, WatchedProfile } from '../inventory.ts';
import { PROFILE_FIELDS, TEAM_REQUESTS } from './team-requests.ts';
import { textOf, timeOf } from './values.ts';

type AnyProfile = Resource<typeof PROFILES>;

/** A profile as the list of profiles has it: with the IDs of its certificates. */
export interface ListedProfile {
  readonly profile: WatchedProfile;
  /** Apple's ID of its bundle ID; empty where it has none any more. */
  readonly holder: string;
  /** Undefined where Apple did not say, or not all of them. */
  readonly certificateIds: readonly string[] | undefined;
}

/** Those that have not expired, by their IDs. */
export async function readListedProfiles(api: Client): Promise<Map<string, ListedProfile>> {
  const found = new Map<string, ListedProfile>();
  for await (const { data, included } of api.profiles.list(TEAM_REQUESTS.profiles)) {
    const identifiers = new Map(included.flatMap((one) => identifierIn(one)));
    for (const one of data) {
      const { bundleId, certificates } = one.relationships ?? {};
      const [holder = ''] = idsIn(bundleId);
      const profile = watched(one, identifiers.get(holder) ?? '');
      found.set(one.id, { profile, holder, certificateIds: wholeIn(certificates) });
    }
  }
  return found;
}

function identifierIn({ type, id, attributes }: AnyResource): [id: string, identifier: string][] {
  return type === 'bundleIds' ? [[id, textOf(attributes.identifier)]] : [];
}

function watched({ id, attributes }: AnyProfile, bundleId: string): WatchedProfile {
  return {
    id,
    name: textOf(attributes.name),
    type: textOf(attributes.profileType),
    uuid: textOf(attributes.uuid),
    state: textOf(attributes.profileState),
    expiresAt: timeOf(attributes.expirationDate),
    bundleId,
    certificates: undefined,
  };
}

/** The profiles of a bundle ID, as many as came along with it. */
export interface Holder {
  readonly id: string;
  readonly identifier: string;
  readonly profiles: readonly WatchedProfile[];
  /** How many it has; infinitely many where Apple did not say. */
  readonly total: number;
}

export async function readHolders(api: Client): Promise<Holder[]> {
  const found: Holder[] = [];
  for await (const { data, included } of api.bundleIds.list(TEAM_REQUESTS.bundleIds)) {
    const profiles = new Map(included.map((one) => [one.id, one]));
    for (const bundleId of data) found.push(holderOf(bundleId, profiles));
  }
  return found;
}

function holderOf(
  { id, attributes, relationships }: Resource<typeof BUNDLE_IDS>,
  included: ReadonlyMap<string, AnyResource>,
): Holder {
  const identifier = textOf(attributes.identifier);
  const came = idsIn(relationships?.profiles).map((one) => included.get(one));
  const profiles = came.flatMap((one) => (one?.type === 'profiles' ? [watched(one, identifier)] : []));
  return { id, identifier, profiles, total: relationships?.profiles?.meta?.paging?.total ?? Infinity };
}

/** The profiles of a bundle ID that has more than come along. */
export async function readProfilesOf(api: Client, { id, identifier }: Holder): Promise<WatchedProfile[]> {
  const found: WatchedProfile[] = [];
  for await (const one of api.bundleIds.profiles(id, { fields: { profiles: PROFILE_FIELDS } }).all())
    found.push(watched(one, identifier));
  return found;
}

function idsIn(relationship: RelationshipOf | undefined): string[] {
  const data: readonly (Reference | null | undefined)[] = [relationship?.data ?? []].flat();
  return data.flatMap((one) => one?.id ?? []);
}

/** The IDs of all that a relationship holds; undefined where more or fewer than all came along. */
function wholeIn(relationship: RelationshipOf | undefined): string[] | undefined {
  const ids = idsIn(relationship);
  return ids.length === relationship?.meta?.paging?.total ? ids : undefined;
}

/** The certificates that a profile holds; undefined where one of them is not among the team's. */
export function resolveCertificates(
  ids: readonly string[] | undefined,
  team: ReadonlyMap<string, WatchedCertificate>,
): HeldCertificate[] | undefined {
  const found = ids?.map((id) => team.get(id));
  if (!found?.every((one) => one !== undefined)) return undefined;
  return found.map(({ name, serialNumber, expiresAt }) => ({ name, serialNumber, expiresAt }));
}
