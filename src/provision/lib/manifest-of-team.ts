import type { Manifest } from '../manifest.ts';
import type { Change } from '../plan.ts';
import { provenName } from '../../proof-name.ts';
import { planChanges } from '../plan-changes.ts';
import type { TeamState } from '../team-state.ts';
import type { Labelled } from './found-certificates.ts';
import { foundDevices } from './found-devices.ts';
import type { LeftOut } from './found.ts';
import { foundBundleIds, foundPassTypeIds } from './found-identifiers.ts';
import { foundProfiles } from './found-profiles.ts';

/** What a team has, as a manifest. */
export interface ManifestOfTeam {
  readonly manifest: Manifest;
  /** Those of the manifest, and which they are. */
  readonly certificates: readonly Labelled[];
  readonly leftOut: readonly LeftOut[];
  /** What a plan for it changes all the same: profiles that end soon, or hold what they should not. */
  readonly changes: readonly Change[];
}

/** @param now milliseconds since 1970-01-01T00:00:00Z */
export function manifestOfTeam(team: TeamState, now: number): ManifestOfTeam {
  const bundleIds = foundBundleIds(team);
  const devices = foundDevices(team);
  const passTypeIds = foundPassTypeIds(team);
  const referred = { bundleIds: bundleIds.wanted, devices: devices.wanted };
  const profiles = foundProfiles(team, referred, now);
  const manifest: Manifest = {
    ...referred,
    certificates: profiles.certificates.map(({ wanted }) => wanted),
    passTypeIds: passTypeIds.wanted,
    profiles: profiles.wanted,
    digest: '',
  };
  const { changes } = planChanges(manifest, team, { now });
  const leftOut = [bundleIds, devices, passTypeIds, profiles].flatMap((found) => found.leftOut);
  // What a replacement left of a profile that is in the manifest, a plan takes away.
  const goes = ({ kind, name }: LeftOut): boolean =>
    kind === 'profile' && provenName(name) !== undefined && changes.some((change) => change.name === name);
  return {
    ...{ manifest, changes },
    certificates: profiles.certificates,
    leftOut: leftOut.filter((one) => !goes(one)),
  };
}
