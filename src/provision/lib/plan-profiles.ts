import { DAY, describeEnd } from '../../days.ts';
import { printable } from '../../text.ts';
import type { Manifest, WantedProfile } from '../manifest.ts';
import { proofName } from '../plan.ts';
import type { Blocked, Change, Kept, ManualStep } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
import { chooseCertificate } from './choose-certificate.ts';
import type { Chosen } from './choose-certificate.ts';
import { compareText } from './draft.ts';
import type { Draft } from './draft.ts';
import { wantedDevices } from './profile-devices.ts';
import { whyReplace } from './why-replace.ts';
import type { Aim, Held } from './why-replace.ts';

/**
 * Profiles, by name.
 *
 * @param edited bundle IDs whose capabilities this plan changes
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function planProfiles(
  manifest: Manifest,
  team: TeamState,
  edited: ReadonlySet<string>,
  now: number,
): Draft {
  const choices = new Map(
    manifest.certificates.map((want) => [want.label, chooseCertificate(want, team.certificates, now)]),
  );
  const held = byName(team);
  const changes: Change[] = [];
  const blocked: Blocked[] = [];
  const kept: Kept[] = [];
  for (const want of manifest.profiles) {
    const aim = aimOf(want, manifest, choices, edited.has(want.bundleId));
    if ('hint' in aim) blocked.push(aim);
    else {
      const good = upToDate(aim, held, team, now);
      if (good) kept.push(good);
      changes.push(...(good ? [] : planProfile(aim, held, team, now)), ...leftovers(want, held));
    }
  }
  return {
    changes,
    kept: kept.sort(byNameOf),
    blocked: blocked.sort(byNameOf),
    manualSteps: expiring(manifest, choices, now),
  };
}

function byNameOf(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareText(a.name, b.name);
}

function byName({ bundleIds }: TeamState): ReadonlyMap<string, readonly Held[]> {
  const all = bundleIds.flatMap(({ identifier, profiles }) =>
    profiles.map((profile) => ({ profile, bundleId: identifier })),
  );
  const named = new Map<string, Held[]>();
  for (const one of all) {
    const others = named.get(one.profile.name);
    if (others) others.push(one);
    else named.set(one.profile.name, [one]);
  }
  return named;
}

function aimOf(
  want: WantedProfile,
  manifest: Manifest,
  choices: ReadonlyMap<string, Chosen | string>,
  edited: boolean,
): Aim | Blocked {
  const chosen = new Map<string, Chosen>();
  // Sorted, so that what is said does not depend on the order of a manifest.
  for (const label of want.certificates.toSorted(compareText)) {
    const choice = choices.get(label) ?? `there is no certificate ${label} in the manifest`;
    if (typeof choice === 'string') return noCertificate(want, label, choice);
    chosen.set(label, choice);
  }
  const certificates = [...new Set([...chosen.values()].map(({ id }) => id))].sort(compareText);
  const devices = wantedDevices(want, manifest.devices);
  return { want, chosen, edited, order: { type: want.type, bundleId: want.bundleId, certificates, devices } };
}

function noCertificate({ name }: WantedProfile, label: string, why: string): Blocked {
  return {
    kind: 'profile',
    name,
    reason: `certificate ${printable(label, 80)} cannot be had: ${why}`,
    hint: 'Make a certificate from a signing request whose private key is at hand, with epapi api POST /v1/certificates or at developer.apple.com, or choose another one in the manifest.',
  };
}

function upToDate(
  aim: Aim,
  held: ReadonlyMap<string, readonly Held[]>,
  team: TeamState,
  now: number,
): Kept | undefined {
  const { want, order } = aim;
  const good = held.get(want.name)?.find((one) => whyReplace(aim, one, team, now) === undefined);
  const { bundleId, certificates } = order;
  return good && { name: want.name, id: good.profile.id, bundleId, certificates };
}

function planProfile(
  aim: Aim,
  held: ReadonlyMap<string, readonly Held[]>,
  team: TeamState,
  now: number,
): Change[] {
  const { want, order } = aim;
  const base = { kind: 'profile', name: want.name, ...order } as const;
  const found = held.get(want.name) ?? [];
  const [first] = found;
  if (!first) return [{ ...base, action: 'create', reason: 'does not exist' }];
  const reason = whyReplace(aim, first, team, now) ?? '';
  const replaces = found.map(({ profile }) => profile.id).sort(compareText);
  return [{ ...base, action: 'replace', reason, replaces }];
}

/**
 * What proved that a replacement could be had, and was not cleared away. Where the profile is for another bundle ID by
 * now, it proves nothing any more, and only holds the name that a new proof has to have.
 */
function leftovers(want: WantedProfile, held: ReadonlyMap<string, readonly Held[]>): Change[] {
  return (held.get(proofName(want.name)) ?? []).map(({ profile, bundleId }) => ({
    kind: 'profile',
    action: 'delete',
    id: profile.id,
    bundleId,
    name: profile.name,
    ...(bundleId === want.bundleId && { proofOf: want.name }),
    reason: 'was left by a replacement that was cut short',
  }));
}

/** A certificate that ends soon and has no successor: no new profile would last longer. */
function expiring(
  { profiles }: Manifest,
  choices: ReadonlyMap<string, Chosen | string>,
  now: number,
): ManualStep[] {
  const steps = [...choices].flatMap(([label, choice]): ManualStep[] => {
    if (typeof choice === 'string') return [];
    const users = profiles.filter(({ certificates }) => certificates.includes(label));
    const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin)) * DAY;
    if (choice.expiresAt - now >= soon) return [];
    const step = `make its successor: certificate ${choice.serialNumber} ${describeEnd(choice.expiresAt, now)}`;
    return [
      { name: label, step, where: 'epapi api POST /v1/certificates, or developer.apple.com → Certificates' },
    ];
  });
  return steps.sort(byNameOf);
}
