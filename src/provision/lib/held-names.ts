import { printable } from '../../text.ts';
import type { Manifest, WantedProfile } from '../manifest.ts';
import { proofName } from '../../proof-name.ts';
import type { Blocked, Kept } from '../plan.ts';
import type { TeamProfile, TeamState } from '../team-state.ts';
import { groupBy } from '../../group-by.ts';
import type { Held } from './why-replace.ts';

/** True for one that apps may be signed with, also where Apple does not say until when. */
export function isInUse({ state, expiresAt }: TeamProfile, now: number): boolean {
  return state === 'ACTIVE' && !(expiresAt <= now);
}

/** The team's profiles by name. */
export function byName({ bundleIds }: TeamState): ReadonlyMap<string, readonly Held[]> {
  const all = bundleIds.flatMap(({ identifier, profiles }) =>
    profiles.map((profile) => ({ profile, bundleId: identifier })),
  );
  return groupBy(all, ({ profile }) => profile.name);
}

/** What tells whether another app can do without a profile of it. */
export interface Claims {
  readonly held: ReadonlyMap<string, readonly Held[]>;
  /** IDs of profiles that are pruned. */
  readonly going: ReadonlySet<string>;
  /** True for a bundle ID that is to have a profile, and has none yet that stays. */
  readonly isWaiting: (bundleId: string) => boolean;
  readonly now: number;
}

/** {@link Claims.isWaiting} */
export function waiting({ profiles }: Manifest, kept: Iterable<Kept>): (bundleId: string) => boolean {
  const wanting = new Set(profiles.map(({ bundleId }) => bundleId));
  for (const { bundleId } of kept) wanting.delete(bundleId);
  return (bundleId) => wanting.has(bundleId);
}

/**
 * Why a profile cannot be made or replaced: its name, or that of its proof, is held by a valid profile of another app,
 * which nobody asked to go, or which that app cannot do without yet.
 */
export function nameHeld({ name, bundleId }: WantedProfile, claims: Claims): Blocked | undefined {
  const proof = proofName(name);
  for (const [one, what] of [
    [name, 'the name'],
    [proof, `the name of its proof, ${printable(proof, 300)},`],
  ] as const) {
    const holder = claims.held
      .get(one)
      ?.find((other) => other.bundleId !== bundleId && isFirm(other, claims));
    if (holder) return { kind: 'profile', name, ...told(what, holder, claims) };
  }
  return undefined;
}

function isFirm({ profile, bundleId }: Held, { going, isWaiting, now }: Claims): boolean {
  return isInUse(profile, now) && (!going.has(profile.id) || isWaiting(bundleId));
}

function told(
  what: string,
  { profile, bundleId }: Held,
  { held, going, now }: Claims,
): Pick<Blocked, 'reason' | 'hint'> {
  const app = printable(bundleId);
  const others = [...held.values()]
    .flat()
    .filter((one) => one.bundleId === bundleId && one.profile !== profile && isInUse(one.profile, now));
  const hint = going.has(profile.id)
    ? `${app} is to have another one first: apply, and plan again. Or choose another name.`
    : `Choose another name; or, if ${app} can do without it, let it go: --prune profiles, or epapi api DELETE /v1/profiles/${printable(profile.id, 40)}.`;
  return {
    reason: `${what} is held by a valid profile of ${app}${others.length === 0 ? ', its only one' : ''}`,
    hint,
  };
}
