import { dayOf, isDate } from '../../days.ts';
import type { WatchedProfile } from '../inventory.ts';
import { isForDevelopment } from './profile-kinds.ts';
import { placeKey } from './team.ts';
import type { Team } from './team.ts';
import type { Clock } from './urgency.ts';
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
  const successor = successorOf(profile, team, clock);
  if (successor)
    return {
      reason: `It was succeeded by ${quoted(successor.name)}, which ends on ${dayOf(successor.expiresAt)}.`,
      fix: `Ship builds with ${quoted(successor.name)} to whoever still has one with this; then delete it, or let it be.`,
    };
  if (!isForDevelopment(profile.type)) return undefined;
  return {
    reason: 'It is for development only.',
    fix: 'Make it anew if somebody still develops with it (epapi apply), or delete it.',
  };
}

/** Of those that builds can be made with now, the one that ends last. */
function successorOf(profile: WatchedProfile, team: Team, clock: Clock): WatchedProfile | undefined {
  if (profile.bundleId === '') return undefined;
  const others = team.byPlace.get(placeKey(profile)) ?? [];
  const [last] = others
    .filter((one) => isUsable(one, team, clock))
    .sort((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
  return last;
}

function isUsable(
  { state, expiresAt, certificates = [] }: WatchedProfile,
  { serialNumbers }: Team,
  { now }: Clock,
): boolean {
  const holds = certificates.some((one) => one.expiresAt > now && serialNumbers.has(one.serialNumber));
  return state === 'ACTIVE' && isDate(expiresAt) && expiresAt > now && holds;
}
