import { provenName } from '../../proof-name.ts';
import type { HeldCertificate, WatchedProfile } from '../inventory.ts';
import type { Finding, Status } from '../report.ts';
import { asArgument, deletion, renewal } from './fixes.ts';
import { lifespanOf } from './lifespan.ts';
import type { Lifespan } from './lifespan.ts';
import { pastOf } from './profile-past.ts';
import type { Past } from './profile-past.ts';
import { appsOf, effectOf, isForUsers } from './profile-kinds.ts';
import { endReason, firstReason, strangerReason } from './profile-reasons.ts';
import { strangersOf } from './team.ts';
import type { Team } from './team.ts';
import { atMost, ending, statusOf, statusOfPast, worst } from './urgency.ts';
import type { Clock } from './urgency.ts';
import { certificateName } from './wording.ts';

/** A profile, and what follows from it. */
interface Judged {
  readonly profile: WatchedProfile;
  readonly life: Lifespan;
  /** Of its certificates, those that the team has no longer. */
  readonly strangers: readonly HeldCertificate[];
  readonly status: Status;
  /** Where it has ended, and nothing needs it any more. */
  readonly past: Past | undefined;
  /** Nothing is ever built with a proof, which a replacement left when it was cut short. */
  readonly isProof: boolean;
}

/** What is found of a profile of the team. */
export function profileFinding(profile: WatchedProfile, team: Team, clock: Clock): Finding {
  const { id, name, type, uuid, bundleId, certificates = [] } = profile;
  const life = lifespanOf(profile.expiresAt, certificates, clock);
  const strangers = strangersOf(certificates, team);
  const byDate = judge(profile, life, strangers, clock);
  const past = byDate === 'expired' ? pastOf(profile, team, clock) : undefined;
  const isProof = provenName(name) !== undefined;
  const status = past ? statusOfPast(life.end, clock) : isProof ? atMost('warning', byDate) : byDate;
  const judged = { profile, life, strangers, status, past, isProof };
  return {
    id: `profile:${id}`,
    kind: 'profile',
    name,
    status,
    ...ending(life.end, clock),
    apps: past || isProof ? [] : appsOf([profile]),
    effect: isProof ? 'It only holds its name.' : effectOf(type, bundleId),
    reason: reasonOf(judged, clock),
    fix: fixOf(judged, team, clock),
    type,
    uuid,
    ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
  };
}

/**
 * Its end is what counts, not its state: INVALID ends no app, yet nothing can be signed with it, which is a warning.
 * So is a certificate that ends before others that it holds: new builds can use the others, and how soon the old ones
 * stop opening is in the finding of that certificate. One that the team has no longer has no finding of its own: copies
 * of an in-house app that were signed with it, or with one that has ended, open no more, as is said of builds.
 */
function judge(
  profile: WatchedProfile,
  life: Lifespan,
  strangers: readonly HeldCertificate[],
  clock: Clock,
): Status {
  const { state, certificates = [] } = profile;
  return worst(
    life.status,
    life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok',
    state === 'INVALID' || strangers.length > 0 ? 'warning' : 'ok',
    mayHaveStopped(profile, life, strangers, clock) ? 'critical' : 'ok',
    certificates.length === 0 ? 'unknown' : 'ok',
  );
}

/** True where installed copies may have stopped opening though it has not ended. */
function mayHaveStopped(
  { type, certificates = [] }: WatchedProfile,
  { first }: Lifespan,
  strangers: readonly HeldCertificate[],
  { now }: Clock,
): boolean {
  if (type.endsWith('_INHOUSE'))
    return strangers.length > 0 || (first !== undefined && first.expiresAt <= now);
  return isForUsers(type) && strangers.length > 0 && strangers.length === certificates.length;
}

function reasonOf({ profile, life, strangers, status, past }: Judged, clock: Clock): string {
  const { expiresAt, certificates = [], state } = profile;
  // Of what is over, nobody wants to know what could have ended it.
  if (past) return `${endReason(expiresAt, certificates, life, clock)} ${past.reason}`;
  if (status === 'expired') return endReason(expiresAt, certificates, life, clock);
  const unclear = 'Which certificates it holds could not be learnt: they may end it earlier.';
  // Only who has read what it holds knows that no certificate of it was revoked.
  const isEdited = certificates.length > 0 && strangers.length === 0;
  const invalid = `It is INVALID, so that nothing can be signed with it${isEdited ? '; installed copies do not mind' : ''}.`;
  return [
    endReason(expiresAt, certificates, life, clock),
    ...(certificates.length === 0 ? [unclear] : []),
    ...firstReason(life, clock),
    ...strangerReason(strangers, clock),
    ...(state === 'INVALID' ? [invalid] : []),
  ].join(' ');
}

function fixOf(judged: Judged, team: Team, clock: Clock): string {
  const { profile, status, past, isProof } = judged;
  const { id } = profile;
  if (status === 'ok') return '';
  if (isProof) return `A replacement left it: epapi apply deletes it, or ${deletion(id)}`;
  if (past) return past.fix;
  if (status === 'unknown')
    return `Look at it: epapi api GET /v1/profiles/${asArgument(id)} (a check with a scoped token cannot).`;
  return otherCertificate(judged, clock) ?? renewalFix(judged, team, clock);
}

/** Where one of its certificates ends and all else holds, to make the profile anew would change nothing. */
function otherCertificate(
  { profile, life: { first, status }, strangers }: Judged,
  { now }: Clock,
): string | undefined {
  const isSound = status === 'ok' && profile.state === 'ACTIVE' && strangers.length === 0;
  if (!first || first.expiresAt <= now || !isSound) return undefined;
  return `Sign new builds with another certificate that it holds, and ship them before ${certificateName(first)} ends.`;
}

function renewalFix({ profile, life, status }: Judged, team: Team, clock: Clock): string {
  const { id, type } = profile;
  const text = renewal(profile, life.endedBy, team, clock);
  const ship = isForUsers(type) ? ' Then ship builds with it.' : '';
  const retire = status === 'expired' ? ` If nobody needs it any more: ${deletion(id)}` : '';
  return `${text}${ship}${retire}`;
}
