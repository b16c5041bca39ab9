import { normalUdid } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { planDevices } from './lib/plan-devices.ts';
import { planIdentifiers, planPassTypeIds } from './lib/plan-identifiers.ts';
import { planProfiles } from './lib/plan-profiles.ts';
import { planPruning, strangersOf } from './lib/plan-pruning.ts';
import type { Draft } from './lib/draft.ts';
import { inOrder } from './lib/draft.ts';
import { goneIds, harmless } from './lib/harmless.ts';
import { sayWhatIsLost } from './lib/lost-profiles.ts';
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
  const strangers = strangersOf(manifest, team);
  const asked = planPruning(strangers, prune);
  const identifiers = planIdentifiers(manifest, team);
  const edited = [...identifiers.changes, ...asked.changes].flatMap((change) =>
    change.kind === 'capability' ? [change.bundleId] : [],
  );
  const going = asked.changes.flatMap((change) =>
    change.kind === 'profile' && change.action === 'delete' ? [change.id] : [],
  );
  const profiles = planProfiles(manifest, team, { edited: new Set(edited), going: new Set(going), now });
  const drafts: Draft[] = [
    identifiers,
    planPassTypeIds(manifest, team),
    planDevices(manifest, team),
    profiles,
    harmless(asked, { profiles, manifest, team, now }),
  ];
  const changes = inOrder(
    sayWhatIsLost(
      drafts.flatMap((draft) => draft.changes),
      team,
      now,
    ),
  );
  return {
    changes,
    blocked: drafts.flatMap(({ blocked = [] }) => blocked),
    manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
    kept: drafts.flatMap(({ kept = [] }) => kept),
    unmanaged: countUnmanaged(strangers, changes),
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
