import { dayOf } from '../../days.ts';
import type { WatchedProfile } from '../inventory.ts';
import { isForDevelopment } from './profile-kinds.ts';
import { placeKey } from './team.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
import { lastUsable } from './usable.ts';
import { quoted } from './wording.ts';

/** Why a profile that has ended ends nothing any more, and what is left to do. */
export interface Past {
  /** A sentence. */
  readonly reason: string;
  readonly fix: string;
}

/**
 * What is to be said of a profile that has ended, where nothing needs it any more; undefined where something may.
 * Before its end it counts in full, successor or not: installed builds have it until they are replaced. After it, who
 * looks at a build that still has it is told so there.
 */
export function pastOf(profile: WatchedProfile, team: Team, clock: Clock): Past | undefined {
  const others = profile.bundleId === '' ? [] : (team.byPlace.get(placeKey(profile)) ?? []);
  const successor = lastUsable(others, team, clock);
  if (successor) {
    const name = quoted(successor.profile.name);
    return {
      reason: `It was succeeded by ${name}, with which builds open until ${dayOf(successor.until)}.`,
      fix: `Ship builds with ${name} to whoever still has one with this; then delete it, or let it be.`,
    };
  }
  if (!isForDevelopment(profile.type)) return undefined;
  return {
    reason: 'It is for development only.',
    fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
  };
}
