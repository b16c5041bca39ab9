import { ApiError } from '../../client/api-error.ts';
import type { Resource } from '../../client/typed.ts';
import { readCertificate } from '../../formats/certificate.ts';
import { readProfile } from '../../formats/mobileprovision.ts';
import type { ProfileContents } from '../../formats/mobileprovision.ts';
import type { PROFILES } from '../../resources/profiles.ts';
import { plainSerialNumber } from '../../serial-number.ts';
import { printable } from '../../text.ts';
import { normalUdid } from '../manifest.ts';
import type { ProfileOrder } from '../plan.ts';
import { MOST_LOOKS, goOn, pause } from './doing.ts';
import { isInUse } from './held-names.ts';
import type { Doing } from './doing.ts';
import { bundleIdOf } from './identifier-steps.ts';

/** A profile as an answer shows it. */
export interface SeenProfile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly state: string;
  readonly uuid: string;
  /** Base64; undefined where Apple did not send it. */
  readonly content: string | undefined;
  /** Milliseconds since 1970-01-01T00:00:00Z; NaN where Apple did not say. */
  readonly expiresAt: number;
}

export function seenProfile({ id, attributes }: Resource<typeof PROFILES>): SeenProfile {
  return {
    id,
    name: attributes.name ?? '',
    type: attributes.profileType ?? '',
    state: attributes.profileState ?? '',
    uuid: attributes.uuid ?? '',
    content: attributes.profileContent,
    expiresAt: Date.parse(attributes.expirationDate ?? ''),
  };
}

const STATES = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'] as const;

/**
 * The profiles of a bundle ID, the expired ones too, without those that this run deleted.
 *
 * @param what `states` where nobody looks into them
 */
export async function profilesOf(
  doing: Doing,
  identifier: string,
  what: 'contents' | 'states' = 'contents',
): Promise<SeenProfile[]> {
  const bundleId = await bundleIdOf(doing, identifier);
  goOn(doing);
  const profiles = what === 'states' ? STATES : ([...STATES, 'profileContent'] as const);
  const list = doing.api.bundleIds.profiles(bundleId, { fields: { profiles } });
  const seen: SeenProfile[] = [];
  for await (const profile of list.all()) if (!doing.deleted.has(profile.id)) seen.push(seenProfile(profile));
  return seen;
}

/** True for one that signs now; `profileState` says nothing of the dates (facts.md §3). */
export function isValid({ system }: Doing, profile: SeenProfile): boolean {
  return isInUse(profile, system.now());
}

/** What a profile is, held against an order. */
export interface Judged {
  readonly profile: SeenProfile;
  /**
   * `spoilt` is one that was made to the same order and cannot be signed with any more; `other` was made to another.
   */
  readonly fit: 'fits' | 'spoilt' | 'other';
  /** What is wrong with it, as halves of sentences, fit to be printed. */
  readonly problems: readonly string[];
}

/** Holds a profile against an order by what is in it, which nobody can change any more, and by its state. */
export async function judgeProfile(doing: Doing, profile: SeenProfile, order: ProfileOrder): Promise<Judged> {
  const problems = await differences(doing, profile, order);
  if (problems.length > 0) return { profile, fit: 'other', problems };
  if (!isValid(doing, profile)) {
    const problem = profile.state === 'ACTIVE' ? 'it has expired' : `it is ${printable(profile.state, 40)}`;
    return { profile, fit: 'spoilt', problems: [problem] };
  }
  if (await isReadable(doing, profile.id)) return { profile, fit: 'fits', problems: [] };
  return { profile, fit: 'spoilt', problems: ['it is listed, yet cannot be read'] };
}

async function differences(doing: Doing, profile: SeenProfile, order: ProfileOrder): Promise<string[]> {
  const contents = await contentsOf(profile);
  if (!contents) return ['its content cannot be read'];
  const serialNumbers = await serialNumbersOf(doing);
  const held = await Promise.all(contents.certificates.map(serialNumberIn));
  const wanted = order.certificates.map((id) => serialNumbers.get(id));
  const devices = [...order.devices].map(normalUdid);
  return [
    ...(profile.type === order.type ? [] : [`it is of the type ${printable(profile.type, 60)}`]),
    ...(isSame(held, wanted) ? [] : ['it holds other certificates']),
    ...(isSame(contents.udids.map(normalUdid), devices) ? [] : ['it is for other devices']),
  ];
}

async function contentsOf({ content = '' }: SeenProfile): Promise<ProfileContents | undefined> {
  try {
    return await readProfile(Buffer.from(content, 'base64'), { verify: false });
  } catch {
    return undefined;
  }
}

/** Undefined for one that cannot be read, which is none that is wanted. */
async function serialNumberIn(der: Buffer): Promise<string> {
  return readCertificate(der).then(
    ({ serialNumber }) => plainSerialNumber(serialNumber),
    () => 'unreadable',
  );
}

function isSame(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): boolean {
  const [some, others] = [new Set(a), new Set(b)];
  return some.size === others.size && [...some].every((one) => others.has(one));
}

/** Serial numbers of all certificates that profiles are ordered with: one request for a whole run. */
async function serialNumbersOf(doing: Doing): Promise<ReadonlyMap<string, string>> {
  doing.serialNumbers ??= listSerialNumbers(doing);
  try {
    return await doing.serialNumbers;
  } catch (error) {
    doing.serialNumbers = undefined;
    throw error;
  }
}

async function listSerialNumbers({ api }: Doing): Promise<ReadonlyMap<string, string>> {
  const fields = { certificates: ['serialNumber'] } as const;
  const serialNumbers = new Map<string, string>();
  for await (const { id, attributes } of api.certificates.list({ fields }).all())
    serialNumbers.set(id, plainSerialNumber(attributes.serialNumber ?? ''));
  return serialNumbers;
}

/** Zombies are listed, and 404 when they are read (facts.md §3); so is, for a moment, one that was just made. */
async function isReadable(doing: Doing, id: string): Promise<boolean> {
  for (let looks = 1; ; looks++) {
    goOn(doing);
    try {
      await doing.api.profiles.get(id, { fields: { profiles: ['uuid'] } });
      return true;
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      if (looks >= MOST_LOOKS) return false;
    }
    await pause(doing, looks);
  }
}
