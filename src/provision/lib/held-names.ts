import { enumerate, printable } from '../../text.ts';
import type { WantedProfile } from '../manifest.ts';
import { proofName } from '../../proof-name.ts';
import type { Blocked } from '../plan.ts';
import type { TeamProfile, TeamState } from '../team-state.ts';
import { groupBy } from '../../group-by.ts';
import type { IsWanted, WaitedFor } from './profile-uses.ts';
import type { Held } from './why-replace.ts';

/** Of names, more than these nobody reads in a sentence. */
const MOST_NAMED = 3;

/** True for one that apps may be signed with, also where Apple does not say until when. */
export function isInUse(
  { state, expiresAt }: Pick<TeamProfile, 'state' | 'expiresAt'>,
  now: number,
): boolean {
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
  readonly waitedFor: WaitedFor;
  readonly isWanted: IsWanted;
  /**
   * Names of the other profiles with which that of a wanted one goes round, since the bundle ID that holds it waits for
   * the first of them, whose holder waits for the next, up to the wanted one's; empty where it does not.
   */
  readonly ringOf: (want: WantedProfile, holder: Held) => readonly string[];
  /** The option that has profiles go which the manifest does not name, with the limit that they need. */
  readonly prune: string;
  readonly now: number;
}

/**
 * Why a profile cannot be made or replaced: its name, or that of its proof, is held by a valid profile which nobody
 * asked to go, or which its app cannot do without yet.
 */
export function nameHeld(want: WantedProfile, claims: Claims): Blocked | undefined {
  const { name } = want;
  const proof = proofName(name);
  for (const [one, what] of [
    [name, 'the name'],
    [proof, `the name of its proof, ${printable(proof, 300)},`],
  ] as const) {
    const holder = claims.held
      .get(one)
      ?.find((held) => isElse(held, want, claims) && isFirm(held, want, claims));
    if (holder) return { kind: 'profile', name, ...told(what, holder, claims, want) };
  }
  return nameShared(want, claims);
}

/** True for what has the name of a wanted profile, and is another app's, or of a type of which its app wants another. */
export function isElse(
  { profile, bundleId }: Held,
  want: Pick<WantedProfile, 'bundleId' | 'type'>,
  { isWanted }: Pick<Claims, 'isWanted'>,
): boolean {
  if (bundleId !== want.bundleId) return true;
  return profile.type !== want.type && isWanted(bundleId, profile.type);
}

function isFirm({ profile, bundleId }: Held, want: WantedProfile, claims: Claims): boolean {
  const { going, waitedFor, now } = claims;
  // What its own app has goes with the replacement, as it was asked for.
  const goes = going.has(profile.id) || bundleId === want.bundleId;
  return isInUse(profile, now) && (!goes || waitedFor(bundleId, profile.type).length > 0);
}

/**
 * A replacement takes all that have its name. Where those of its app are of one other type, that line of the manifest
 * was edited; where they are of several, a valid one would go that nobody meant.
 */
function nameShared({ name, bundleId, type }: WantedProfile, { held, now }: Claims): Blocked | undefined {
  const own = (held.get(name) ?? []).filter((one) => one.bundleId === bundleId).map(({ profile }) => profile);
  const others = own.filter((profile) => profile.type !== type && isInUse(profile, now));
  const types = new Set(
    [...others, ...own.filter((profile) => profile.type === type)].map((one) => one.type),
  );
  const [other] = others;
  if (!other || types.size === 1) return undefined;
  const app = printable(bundleId, 80);
  return {
    ...{ kind: 'profile', name },
    reason: `a valid profile of type ${printable(other.type, 40)} has the name as well, and would go with what is replaced`,
    hint: `Choose another name; or, if ${app} can do without that one, let it go: epapi api DELETE /v1/profiles/${printable(other.id, 40)}.`,
  };
}

function told(
  what: string,
  holder: Held,
  claims: Claims,
  want: WantedProfile,
): Pick<Blocked, 'reason' | 'hint'> {
  const type = printable(holder.profile.type, 40);
  const only = isOnly(holder, claims) ? `, its only one of type ${type}` : '';
  const reason = `${what} is held by a valid profile of ${printable(holder.bundleId)}${only}`;
  const ring = claims.ringOf(want, holder);
  if (ring.length === 0) return { reason, hint: hintFor(holder, claims, want) };
  return {
    reason: `${reason}; ${describeRing(ring, want.bundleId)}`,
    hint: `Give one of them another name in the manifest, and apply with ${claims.prune} until no name is held; then give it the name that it is to have, and apply again.`,
  };
}

function isOnly({ profile, bundleId }: Held, { held, now }: Claims): boolean {
  return ![...held.values()]
    .flat()
    .some(
      (one) =>
        one.bundleId === bundleId &&
        one.profile !== profile &&
        one.profile.type === profile.type &&
        isInUse(one.profile, now),
    );
}

function hintFor({ profile, bundleId }: Held, claims: Claims, want: WantedProfile): string {
  const app = printable(bundleId);
  const names = claims.waitedFor(bundleId, profile.type).map((name) => printable(name, 80));
  if (names.length > 0) {
    const goes = claims.going.has(profile.id) || bundleId === want.bundleId;
    const how = goes ? '' : ` with ${claims.prune}`;
    const other = `${names.length === 1 ? '' : 'one of '}${enumerate(names, MOST_NAMED)}`;
    return `${app} is to have ${other} first: apply, and plan again${how}. Or choose another name.`;
  }
  return `Choose another name; or, if ${app} can do without it, let it go: ${claims.prune}, or epapi api DELETE /v1/profiles/${printable(profile.id, 40)}.`;
}

/** Half a sentence about the profile that is wanted: it is swapped with another, or its name goes round with several. */
function describeRing(others: readonly string[], bundleId: string): string {
  const shown = enumerate(
    others.map((name) => printable(name, 50)),
    MOST_NAMED,
  );
  if (others.length === 1)
    return `it is swapped with ${shown}, whose name ${printable(bundleId, 80)} holds: neither can go first`;
  return `it goes round with ${shown}, each of whose names another of their apps holds: none can go first`;
}
