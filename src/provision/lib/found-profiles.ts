import { describeEnd } from '../../days.ts';
import { printable } from '../../text.ts';
import { normalUdid, takesDevices } from '../manifest.ts';
import type { WantedBundleId, WantedDevice, WantedProfile } from '../manifest.ts';
import { provenName } from '../../proof-name.ts';
import type { TeamProfile, TeamState } from '../team-state.ts';
import { compareText } from './draft.ts';
import { certificatesIn, keyOfUse, labelled } from './found-certificates.ts';
import type { Labelled, Use } from './found-certificates.ts';
import { deviceNamer } from './found-devices.ts';
import { UNFIT_NAME, canHold, findEach } from './found.ts';
import type { Found } from './found.ts';
import { byName } from './held-names.ts';
import { TEXTS } from './manifest-shape.ts';
import { appleTvsOf, wantedDevices } from './profile-devices.ts';
import { RENEW_WITHIN } from './profiles.ts';
import { daysOf } from './text-rules.ts';
import type { Held } from './why-replace.ts';

/** What profiles of a manifest can refer to. */
export interface Referred {
  readonly bundleIds: readonly WantedBundleId[];
  readonly devices: readonly WantedDevice[];
}

export interface FoundProfiles extends Found<WantedProfile> {
  /** What they are signed with. */
  readonly certificates: readonly Labelled[];
}

/** A profile before its certificates have labels. */
interface Sketch {
  readonly wanted: Omit<WantedProfile, 'certificates'>;
  readonly uses: readonly Use[];
}

/**
 * Profiles that are valid, sorted by name, and certificates for them.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function foundProfiles(team: TeamState, referred: Referred, now: number): FoundProfiles {
  const named = byName(team);
  const known = new Set(referred.bundleIds.map(({ identifier }) => identifier));
  const sources = { team, now, devicesFor: deviceFinder(team, referred.devices) };
  const inOrder = [...named.values()].flat().sort((a, b) => compareText(a.profile.name, b.profile.name));
  const nameOf = ({ profile }: Held): string => profile.name;
  const { wanted: sketches, leftOut } = findEach('profile', inOrder, nameOf, (held): Sketch | string => {
    if (named.get(held.profile.name)?.length !== 1) return 'several have this name';
    return known.has(held.bundleId) ? sketchOf(held, sources) : 'its bundle ID is left out';
  });
  return { ...withLabels(sketches), leftOut };
}

interface Sources {
  readonly team: TeamState;
  readonly now: number;
  readonly devicesFor: DevicesFor;
}

function sketchOf({ profile, bundleId }: Held, { team, now, devicesFor }: Sources): Sketch | string {
  const { name, type, contents } = profile;
  const why = whyNot(profile, now);
  if (why !== undefined) return why;
  if (!contents) return 'its content cannot be read';
  const uses = certificatesIn(contents, type, team.certificates, now);
  if (typeof uses === 'string') return uses;
  const found = devicesFor(type, contents.udids);
  if (typeof found === 'string') return found;
  const renewWithin = daysOf(RENEW_WITHIN);
  return { wanted: { name, type, bundleId, devices: found.devices, renewWithin }, uses };
}

/** Why a profile is none that a manifest should want; undefined where nothing speaks against it. */
function whyNot({ name, type, state, expiresAt }: TeamProfile, now: number): string | undefined {
  if (provenName(name) !== undefined) return 'left by a replacement';
  if (!canHold(TEXTS.profileName, name)) return UNFIT_NAME;
  if (!canHold(TEXTS.profileType, type)) return 'a type that a manifest cannot hold';
  if (Number.isNaN(expiresAt)) return 'Apple does not say when it expires';
  if (expiresAt <= now) return describeEnd(expiresAt, now);
  if (state !== 'ACTIVE') return state === '' ? 'Apple does not say its state' : printable(state, 40);
  return undefined;
}

type DevicesFor = (
  profileType: string,
  udids: readonly string[],
) => { readonly devices: WantedProfile['devices'] } | string;

/** How a manifest says which devices a profile is for: as far as they are in it. */
function deviceFinder(team: TeamState, devices: readonly WantedDevice[]): DevicesFor {
  const known = new Map(devices.map(({ udid }) => [normalUdid(udid), udid]));
  const nameDevice = deviceNamer(devices);
  const appleTvs = appleTvsOf(team.devices);
  return (type, udids) => {
    if (!takesDevices(type))
      return udids.length === 0
        ? { devices: [] }
        : 'for devices, which a manifest does not name for its type';
    const held = [...new Set(udids.map(normalUdid))].filter((udid) => known.has(udid)).sort(compareText);
    if (held.length === 0) return 'for no device that is in the manifest';
    if (held.join() === wantedDevices({ type, devices: 'all' }, devices, appleTvs).join())
      return { devices: 'all' };
    if (held.some((udid) => nameDevice(udid) === undefined))
      return 'for a device that cannot be told from others';
    return { devices: held.map((udid) => known.get(udid) ?? udid) };
  };
}

function withLabels(sketches: readonly Sketch[]): Omit<FoundProfiles, 'leftOut'> {
  const labels = labelled(sketches.flatMap(({ uses }) => uses));
  const wanted = sketches.map(({ wanted: profile, uses }): WantedProfile => {
    const certificates = uses.flatMap(({ want }) => labels.get(keyOfUse(want))?.wanted.label ?? []);
    return { ...profile, certificates: certificates.sort(compareText) };
  });
  return { wanted, certificates: [...labels.values()] };
}
