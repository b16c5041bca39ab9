import { printable } from '../text.ts';
import { countOf, describeChange } from './describe-plan.ts';
import { leftOutLines } from './lib/found.ts';
import type { LeftOut } from './lib/found.ts';
import { manifestOfTeam } from './lib/manifest-of-team.ts';
import type { Change, Kind } from './plan.ts';
import type { TeamState } from './team-state.ts';

export type { LeftOut } from './lib/found.ts';

/** A manifest of what a team has, and what is to be known of it. */
export interface WrittenManifest {
  /** YAML. */
  readonly text: string;
  /** How many of each kind stand in it. */
  readonly counts: Readonly<Record<Kind | 'certificate', number>>;
  readonly leftOut: readonly LeftOut[];
  /** What a plan for it, made at the same moment, would change; nothing else, and nothing is blocked. */
  readonly changes: readonly Change[];
}

export interface WriteOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: number;
  /** Where the JSON Schema of manifests is, relative to the folder that the file is to be in. */
  readonly schema: string;
}

/**
 * Writes the manifest of what a team has. Pure: nothing is asked, and no file is written.
 *
 * @param team with the contents of its profiles
 */
export async function writeManifest(
  team: TeamState,
  { now, schema }: WriteOptions,
): Promise<WrittenManifest> {
  const made = manifestOfTeam(team, now);
  const { bundleIds, certificates, devices, passTypeIds, profiles } = made.manifest;
  // With YAML's library, which takes longer to load than a token takes to make.
  const { manifestText } = await import('./lib/manifest-text.ts');
  return {
    text: manifestText(made, schema, now),
    counts: {
      'bundle-id': bundleIds.length,
      capability: bundleIds.flatMap(({ capabilities }) => capabilities).length,
      device: devices.length,
      certificate: certificates.length,
      'pass-type-id': passTypeIds.length,
      profile: profiles.length,
    },
    leftOut: made.leftOut,
    changes: made.changes,
  };
}

/** What was written and what was not, in lines for a terminal or a log. */
export function describeWritten({ counts, leftOut, changes }: WrittenManifest): string {
  const lines = [
    `Written: ${describeCounts(counts)}.`,
    ...leftOutLines(leftOut),
    ...changes.map((change) => `A plan would ${describeChange(change)}: ${printable(change.reason)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function describeCounts({ certificate, ...kinds }: WrittenManifest['counts']): string {
  const counted = (Object.entries(kinds) as [Kind, number][])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => countOf(kind, count));
  if (counted.length === 0) return 'nothing, since there is nothing that a manifest could hold';
  const signed = certificate === 1 ? 'a certificate' : `${certificate} certificates`;
  return `${counted.join(', ')}${certificate > 0 ? `; and ${signed} to sign with` : ''}`;
}
