import { normalUdid } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { planDevices } from './lib/plan-devices.ts';
import { planIdentifiers, planPassTypeIds, stepsByHand } from './lib/plan-identifiers.ts';
import { planProfiles } from './lib/plan-profiles.ts';
import { planPruning, pruneRule, strangersOf } from './lib/plan-pruning.ts';
import type { Draft } from './lib/draft.ts';
import { inOrder } from './lib/draft.ts';
import { goneIds, harmless } from './lib/harmless.ts';
import { withLosses } from './lib/lost-profiles.ts';
import { sayWhatBecomesInvalid, unsafeEdits, withoutUnsafe } from './lib/unsafe-edits.ts';
import type { Unsafe } from './lib/unsafe-edits.ts';
import type { Change, Plan, Prune } from './plan.ts';
import type { TeamState } from './team-state.ts';

/** What a plan is made of beside the manifest and the team. */
export interface PlanOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Nothing by default. */
  readonly prune?: Prune;
  /** What people write before `profiles=5` to have profiles pruned, for hints: `--prune ` by default. */
  readonly pruneWith?: string;
}

/** The way from what Apple has to what the manifest wants. Pure: nothing is asked, nothing is changed. */
export function planChanges(manifest: Manifest, team: TeamState, options: PlanOptions): Plan {
  const { now, prune = {}, pruneWith = '--prune ' } = options;
  const strangers = strangersOf(manifest, team);
  const parts = {
    ...{ manifest, team, now },
    identifiers: planIdentifiers(manifest, team),
    others: [planPassTypeIds(manifest, team), planDevices(manifest, team)],
    asked: planPruning(strangers, prune, pruneWith),
    prune: `${pruneWith}${pruneRule('profile', strangers.profile)}`,
  };
  const drafts = safeDrafts(parts);
  const changes = inOrder(told(drafts, team, now));
  return {
    changes,
    blocked: drafts.flatMap(({ blocked = [] }) => blocked),
    manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
    kept: drafts.flatMap(({ kept = [] }) => kept),
    unmanaged: countUnmanaged(strangers, changes),
    ids: knownIds(changes, team),
  };
}

/** What a plan is put together from. */
interface Parts {
  readonly manifest: Manifest;
  readonly team: TeamState;
  readonly identifiers: Draft;
  /** What nothing else depends on. */
  readonly others: readonly Draft[];
  /** What is to be pruned. */
  readonly asked: Draft;
  /** The option that has profiles go which the manifest does not name. */
  readonly prune: string;
  readonly now: number;
}

/** Planned anew without the edits that would cost an app its profile, since that leaves others as they are as well. */
function safeDrafts(parts: Parts): readonly Draft[] {
  const { manifest, team, now } = parts;
  let unsafe: Unsafe = new Map();
  for (;;) {
    const drafts = draftsWithout(unsafe, parts);
    const more = unsafeEdits(drafts, manifest, team, now);
    if (more.size === 0) return drafts;
    unsafe = new Map([...unsafe, ...more]);
  }
}

function draftsWithout(unsafe: Unsafe, parts: Parts): readonly Draft[] {
  const { manifest, team, others, prune, now } = parts;
  const identifiers = withoutUnsafe(parts.identifiers, unsafe);
  const asked = withoutUnsafe(parts.asked, unsafe);
  const edited = [...identifiers.changes, ...asked.changes].flatMap((change) =>
    change.kind === 'capability' ? [change.bundleId] : [],
  );
  const going = asked.changes.flatMap((change) =>
    change.kind === 'profile' && change.action === 'delete' ? [change.id] : [],
  );
  const around = { edited: new Set(edited), going: new Set(going), prune, now };
  const profiles = planProfiles(manifest, team, around);
  return [
    { ...identifiers, manualSteps: stepsByHand(identifiers.changes) },
    ...others,
    profiles,
    harmless(asked, { profiles, manifest, team, prune, now }),
  ];
}

/** Changes with reasons that say what else they do to profiles. */
function told(drafts: readonly Draft[], team: TeamState, now: number): readonly Change[] {
  const changes = drafts.flatMap((draft) => draft.changes);
  return sayWhatBecomesInvalid(withLosses(changes, team, now), team, now);
}

/** Of what the changes are made with: an apply need not look for it. */
function knownIds(changes: readonly Change[], team: TeamState): NonNullable<Plan['ids']> {
  const needed = new Set(
    changes.flatMap((change) => [
      ...('bundleId' in change ? [change.bundleId] : []),
      ...('devices' in change ? change.devices : []),
    ]),
  );
  const takesDevice = changes.some((change) => 'devices' in change && change.devices.length > 0);
  const of = (all: readonly (readonly [string, string])[]): Record<string, string> =>
    Object.fromEntries(all.filter(([name]) => needed.has(name)));
  return {
    bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
    // Most plans make nothing with devices, of which there may be thousands.
    devices: of(takesDevice ? team.devices.map(({ udid, id }) => [normalUdid(udid), id]) : []),
  };
}

/** Certificates are chosen, and none is ever managed. */
function countUnmanaged(
  strangers: ReturnType<typeof strangersOf>,
  changes: readonly Change[],
): Record<string, number> {
  const going = new Set(changes.flatMap(goneIds));
  const counts = Object.entries(strangers).map(
    ([kind, { changes: all }]) =>
      [kind, all.filter((change) => 'id' in change && !going.has(`${kind} ${change.id}`)).length] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
