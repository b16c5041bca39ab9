import type { Manifest, WantedProfile } from '../manifest.ts';
import { proofName } from '../../proof-name.ts';
import { compareText } from './draft.ts';
import { isElse, isInUse } from './held-names.ts';
import type { Claims } from './held-names.ts';
import { kindKey, standIns } from './profile-uses.ts';
import type { Held } from './why-replace.ts';

/** A profile of the manifest, and what it waits for: its app cannot do without valid ones that have its name. */
interface Wait {
  readonly name: string;
  /** What waits for it, as all of these by {@link kindKey}. */
  readonly waiter: string;
  readonly holders: readonly string[];
}

/**
 * Finds names that go round: an app holds the name of another's profile, and waits itself for a name that this one
 * holds, or one that waits for it in turn. No app is to be without a valid profile, so none of them ever goes first.
 */
export function nameRings(manifest: Manifest, claims: Omit<Claims, 'ringOf'>): Claims['ringOf'] {
  let known: ReadonlyMap<string, readonly Wait[]> | undefined;
  return ({ name }, holder) => {
    // Most plans have nothing that is held.
    known ??= stuckKinds(manifest, claims);
    return shortestWay(known, keyOf(holder), name);
  };
}

function keyOf({ profile, bundleId }: Held): string {
  return kindKey(bundleId, profile.type);
}

/** Of what holds names, that of which every stand-in waits for such as is stuck itself, with what these wait for. */
function stuckKinds(
  manifest: Manifest,
  claims: Omit<Claims, 'ringOf'>,
): ReadonlyMap<string, readonly Wait[]> {
  const standInsOf = standIns(manifest);
  const holders = manifest.profiles.flatMap((want) => holdersOf(want, claims));
  const stuck = new Map<string, readonly Wait[]>();
  for (const holder of holders.filter(
    ({ profile, bundleId }) => claims.waitedFor(bundleId, profile.type).length > 0,
  )) {
    // Sorted, so that what is said does not depend on the order of a manifest.
    const all = standInsOf(holder.bundleId, holder.profile.type).toSorted((a, b) =>
      compareText(a.name, b.name),
    );
    const waiter = keyOf(holder);
    stuck.set(
      waiter,
      all.map((want) => ({
        ...{ name: want.name, waiter },
        holders: [...new Set(holdersOf(want, claims).map(keyOf))].sort(compareText),
      })),
    );
  }
  let before: number;
  do {
    before = stuck.size;
    for (const [key, all] of stuck)
      if (!all.every((one) => one.holders.some((holder) => stuck.has(holder)))) stuck.delete(key);
  } while (stuck.size < before);
  return stuck;
}

/** What is valid, something else than a wanted one, and has its name, or that of its proof. */
function holdersOf(want: WantedProfile, claims: Omit<Claims, 'ringOf'>): Held[] {
  return [want.name, proofName(want.name)]
    .flatMap((one) => claims.held.get(one) ?? [])
    .filter((one) => isElse(one, want, claims) && isInUse(one.profile, claims.now));
}

/** The names that are waited for on the way from one that is stuck to a name of the manifest; none where none leads there. */
function shortestWay(stuck: ReadonlyMap<string, readonly Wait[]>, from: string, name: string): string[] {
  const before = new Map<string, Wait | undefined>([[from, undefined]]);
  // A map gives what is added while it is gone through as well.
  for (const [key] of before) {
    const waits = stuck.get(key) ?? [];
    if (waits.some((wait) => wait.name === name)) return wayTo(key, before);
    for (const wait of waits)
      for (const holder of wait.holders) if (!before.has(holder)) before.set(holder, wait);
  }
  return [];
}

function wayTo(key: string, before: ReadonlyMap<string, Wait | undefined>): string[] {
  const names: string[] = [];
  for (let last = before.get(key); last; last = before.get(last.waiter)) names.unshift(last.name);
  return names;
}
