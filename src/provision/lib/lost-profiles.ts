import { enumerate, printable } from '../../text.ts';
import { groupBy } from '../../group-by.ts';
import type { Change } from '../plan.ts';
import type { TeamState } from '../team-state.ts';
import { compareText } from './draft.ts';
import { isMade } from './graph.ts';
import { goneIds } from './harmless.ts';
import { isInUse } from './held-names.ts';
import { kindKey } from './profile-uses.ts';

/** Of what is lost, more than these nobody reads in a sentence. */
const MOST_NAMED = 3;

/**
 * Changes whose reasons say where they leave an app without any valid profile of a type. What was asked for by name may
 * do so, but whoever reads the plan has to see it; what does not is to stay so until it is done.
 *
 * @param changes all of a plan
 */
export function sayWhatIsLost(
  changes: readonly Change[],
  { bundleIds }: TeamState,
  now: number,
): readonly Change[] {
  const going = new Set(changes.flatMap(goneIds));
  const made = madeKinds(changes);
  const lost = new Map<string, Kind>();
  const spared = new Map<string, Kind>();
  for (const { identifier, profiles } of bundleIds) {
    const valid = profiles.filter((profile) => isInUse(profile, now));
    for (const [type, all] of groupBy(valid, (profile) => profile.type)) {
      const has = made.has(kindKey(identifier, type)) || !all.every(({ id }) => going.has(`profile ${id}`));
      for (const { id } of all) (has ? spared : lost).set(`profile ${id}`, { identifier, type });
    }
  }
  return changes.map((change) => besideOthers(withLosses(change, lost), spared));
}

function withLosses(change: Change, lost: ReadonlyMap<string, Kind>): Change {
  const kinds = new Set(
    goneIds(change)
      .flatMap((id) => lost.get(id) ?? [])
      .map(describeKind),
  );
  if (kinds.size === 0) return change;
  const leaves = enumerate([...kinds].sort(compareText), MOST_NAMED);
  return { ...change, reason: `${change.reason}; leaves ${leaves}` };
}

/** A proof that was left has a rule of its own. */
function besideOthers(change: Change, spared: ReadonlyMap<string, Kind>): Change {
  if (change.kind !== 'profile' || change.action !== 'delete' || change.proofOf !== undefined) return change;
  const kind = spared.get(`profile ${change.id}`);
  return kind ? { ...change, besideType: kind.type } : change;
}

/** Of what a plan makes valid profiles, by {@link kindKey}. */
export function madeKinds(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.filter(isMade).map(({ bundleId, type }) => kindKey(bundleId, type)));
}

interface Kind {
  readonly identifier: string;
  readonly type: string;
}

function describeKind({ identifier, type }: Kind): string {
  return `${printable(identifier, 80)} without a valid profile of type ${printable(type, 40)}`;
}
