import { normalUdid } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { planDevices } from './lib/plan-devices.ts';
import { planIdentifiers, planPassTypeIds } from './lib/plan-identifiers.ts';
import { planProfiles } from './lib/plan-profiles.ts';
import { planPruning, strangersOf } from './lib/plan-pruning.ts';
import type { Draft } from './lib/draft.ts';
import { inOrder } from './lib/draft.ts';
import type { Change, Plan, Prune } from './plan.ts';
import type { TeamState } from './team-state.ts';

/** What a plan is made of beside the manifest and the team. */
export interface PlanOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Nothing by default. */
  readonly prune?: Prune;
}

/** The way from what Apple has to what the manifest wants. Pure: nothing is asked, nothing is changed. */
export function planChanges(manifest: Manifest, team: TeamState, { now, prune = {} }: PlanOptions): Plan {
  const pruned = planPruning(manifest, team, prune);
  const identifiers = planIdentifiers(manifest, team);
  const edited = [...identifiers.changes, ...pruned.changes].flatMap((change) =>
    change.kind === 'capability' ? [change.bundleId] : [],
  );
  const drafts: Draft[] = [
    identifiers,
    planPassTypeIds(manifest, team),
    planDevices(manifest, team),
    planProfiles(manifest, team, new Set(edited), now),
    pruned,
  ];
  const changes = inOrder(drafts.flatMap((draft) => draft.changes));
  return {
    changes,
    blocked: drafts.flatMap(({ blocked = [] }) => blocked),
    manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
    kept: drafts.flatMap(({ kept = [] }) => kept),
    unmanaged: countUnmanaged(manifest, team, pruned),
    ids: knownIds(changes, team),
  };
}

/** Of what the changes are made with: an apply need not look for it. */
function knownIds(changes: readonly Change[], team: TeamState): NonNullable<Plan['ids']> {
  const needed = new Set(
    changes.flatMap((change) => [
      ...('bundleId' in change ? [change.bundleId] : []),
      ...('devices' in change ? change.devices : []),
    ]),
  );
  const of = (all: readonly (readonly [string, string])[]): Record<string, string> =>
    Object.fromEntries(all.filter(([name]) => needed.has(name)));
  return {
    bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
    devices: of(team.devices.map(({ udid, id }) => [normalUdid(udid), id])),
  };
}

/** Certificates are chosen, and none is ever managed. */
function countUnmanaged(manifest: Manifest, team: TeamState, pruned: Draft): Record<string, number> {
  const going = (kind: string): number => pruned.changes.filter((change) => change.kind === kind).length;
  const counts = Object.entries(strangersOf(manifest, team)).map(
    ([kind, { changes }]) => [kind, changes.length - going(kind)] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
