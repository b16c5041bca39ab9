import type { FileProfile, WatchedProfile } from '../inventory.ts';
import { appKey } from './team.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
import { lastUsable } from './usable.ts';

/** The profile of the team that one in a file is, or was. */
export interface Match {
  /** `uuid`: it is the same; `app`: the team has others for the same app; `none`: it has none. */
  readonly how: 'uuid' | 'app' | 'none';
  /** Where it is another: the one to build with, or to be made anew. */
  readonly profile: WatchedProfile | undefined;
  /** Until when builds with that one open, where it can be built with and they open longer; else undefined. */
  readonly renewedUntil: number | undefined;
}

/** @param end when the one in the file ends, by its own date or its certificates' */
export function matchOf(file: FileProfile, end: number, team: Team, clock: Clock): Match {
  const same = team.byUuid.get(file.uuid.toLowerCase());
  if (same) return { how: 'uuid', profile: same, renewedUntil: undefined };
  const namesakes = namesakesOf(file, team);
  const others = file.bundleId === '' ? [] : (team.byApp.get(appKey(file)) ?? []);
  // The name must stay the same where Xcode's project has it.
  for (const candidates of [namesakes, others]) {
    const last = lastUsable(candidates, team, clock);
    // An end that nobody knows is no later one.
    if (last && last.until > end) return { how: 'app', profile: last.profile, renewedUntil: last.until };
  }
  const profile = namesakes[0] ?? others[0];
  return { how: profile ? 'app' : 'none', profile, renewedUntil: undefined };
}

/** Other teams use the same names: the app must fit too, where it is known. */
function namesakesOf({ name, bundleId }: FileProfile, team: Team): readonly WatchedProfile[] {
  return (team.byName.get(name) ?? []).filter((one) => ['', bundleId].includes(one.bundleId));
}
