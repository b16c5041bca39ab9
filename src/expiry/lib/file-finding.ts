import { DAY, dayOf, isDate } from '../../days.ts';
import type {
  FileContents,
  FileProfile,
  HeldCertificate,
  WatchedCertificate,
  WatchedFile,
} from '../inventory.ts';
import type { Finding, FindingKind, Status } from '../report.ts';
import { buildFinding } from './build-finding.ts';
import { fileKind } from './file-kinds.ts';
import type { FileKind } from './file-kinds.ts';
import { successorOrder } from './fixes.ts';
import { isOfATeam } from './held-certificate.ts';
import { lifespanOf } from './lifespan.ts';
import { appsOf, effectOf, stopOpening } from './profile-kinds.ts';
import { endReason, firstReason, strangerReason } from './profile-reasons.ts';
import { strangersOf } from './team.ts';
import { matchOf } from './team-match.ts';
import type { Match } from './team-match.ts';
import type { Team } from './team.ts';
import { atMost, ending, statusOf, worst } from './urgency.ts';
import type { Clock } from './urgency.ts';
import { certificateName, endsOn, quoted } from './wording.ts';

/** What a file is by its name, where nothing else tells. */
const BY_NAME: Readonly<Record<FileKind, FindingKind>> = {
  ...{ ipa: 'build', folder: 'build', profile: 'profile-file' },
  ...{ certificate: 'certificate-file', pkcs12: 'certificate-file' },
};

/** The same as where it can be read: whoever knows it by that is told of the same thing. */
function unreadableId(path: string): string {
  const kind = fileKind(path);
  return `${kind === undefined ? 'file' : BY_NAME[kind]}:${path}`;
}

/** What is found of a file, whatever it is. */
export function fileFinding({ path, holds }: WatchedFile, team: Team, clock: Clock): Finding {
  switch (holds.kind) {
    case 'build':
      return buildFinding(path, holds, team, clock);
    case 'profile':
      return profileFileFinding(path, holds.profile, team, clock);
    case 'certificates':
      return certificateFileFinding(path, holds, team, clock);
    case 'unreadable':
      return {
        ...{ id: unreadableId(path), kind: 'file', name: path, status: 'unknown' },
        ...{ endsAt: undefined, daysLeft: undefined, apps: [] },
        effect: 'Whether something in it ends cannot be told.',
        reason: holds.message,
        fix: holds.hint,
      };
  }
}

/** The end of Apple's words for the types that have the effect. */
const EFFECTS = { 'in-house': '_INHOUSE', development: '_DEVELOPMENT', other: '' } as const;

/** One that lies ready to sign with, so that it ends as a profile of the team does: with the last of its certificates. */
function profileFileFinding(path: string, profile: FileProfile, team: Team, clock: Clock): Finding {
  const { name, uuid, bundleId, use, certificates, expiresAt } = profile;
  const life = lifespanOf(expiresAt, certificates, clock);
  const strangers = strangersOf(certificates, team);
  const status = worst(
    life.status,
    life.first ? atMost('warning', statusOf(life.first.expiresAt, clock)) : 'ok',
    strangers.length > 0 ? 'warning' : 'ok',
    certificates.length === 0 ? 'unknown' : 'ok',
  );
  return {
    ...{ id: `profile-file:${path}`, kind: 'profile-file', name: path, status },
    ...ending(life.end, clock),
    apps: use === 'in-house' && bundleId !== '' ? [bundleId] : [],
    effect: effectOf(EFFECTS[use], bundleId),
    reason: [
      `The profile ${quoted(name)}: ${endReason(expiresAt, certificates, life, clock)}`,
      ...(certificates.length === 0 ? ['Which certificates it holds cannot be told.'] : []),
      ...firstReason(life, clock),
      ...strangerReason(strangers, clock),
    ].join(' '),
    fix: status === 'ok' ? '' : profileFileFix(matchOf(profile, life.end, team, clock)),
    uuid,
    ...(life.endedBy && { serialNumber: life.endedBy.serialNumber }),
  };
}

function profileFileFix({ profile, renewedUntil }: Match): string {
  if (profile === undefined || renewedUntil === undefined)
    return 'Have the profile made anew (epapi apply), and put the new one in its place.';
  return `Put ${quoted(profile.name)} in its place, as the team has it now (epapi apply writes it): builds with that open until ${dayOf(renewedUntil)}.`;
}

/** The first to end counts: those of the keys of a .p12, and all of a .cer or a .p12 without keys. */
function certificateFileFinding(
  path: string,
  { certificates, doubt }: Extract<FileContents, { kind: 'certificates' }>,
  team: Team,
  clock: Clock,
): Finding {
  const strangers = strangersOf(certificates, team).filter(isOfATeam);
  const believed = certificates.map((one) => asAppleSays(one, team));
  const doubts = [...believed.flatMap((one) => one.doubt).slice(0, 1), ...doubtOf(doubt)];
  const status = worst(
    certificates.length === 0 || doubts.length > 0 ? 'unknown' : 'ok',
    strangers.length > 0 ? 'warning' : 'ok',
    ...believed.map(({ certificate: { expiresAt } }) => statusOf(expiresAt, clock)),
  );
  const dated = believed.map(({ certificate }) => certificate).filter(({ expiresAt }) => isDate(expiresAt));
  const [first] = dated.toSorted((a, b) => a.expiresAt - b.expiresAt);
  const end = first && kindOf(first, team);
  const apps = appsOf(certificates.flatMap(({ serialNumber }) => team.holders.get(serialNumber) ?? []));
  return {
    ...{ id: `certificate-file:${path}`, kind: 'certificate-file', name: path, status },
    ...ending(first?.expiresAt ?? NaN, clock),
    apps,
    effect: stopOpening(apps) ?? 'Nothing can be signed with it any more.',
    reason: [
      certificatesReason(first, dated.length < certificates.length || !first, clock),
      ...doubts.map(({ reason }) => reason),
      ...strangerReason(strangers, clock),
    ].join(' '),
    fix: certificateFileFix(status, doubts, successorOrder(end, team, clock)),
    ...(end && { type: end.type }),
    ...(first && { serialNumber: first.serialNumber }),
  };
}

/** Why something cannot be told, and what clears that. */
type Doubt = Pick<Finding, 'reason' | 'fix'>;

function doubtOf(reason: string | undefined): readonly Doubt[] {
  if (reason === undefined) return [];
  return [{ reason, fix: 'Export it anew, each key together with its certificate.' }];
}

/** The certificate with the end that Apple says, and a doubt where the file says another: it may have a wrong byte. */
function asAppleSays(
  certificate: HeldCertificate,
  team: Team,
): { readonly certificate: HeldCertificate; readonly doubt: readonly Doubt[] } {
  const { serialNumber, expiresAt } = certificate;
  const known = team.certificates.filter((one) => one.serialNumber === serialNumber);
  const ends = known.map((one) => one.expiresAt).filter(isDate);
  // What rounding makes of a date is nobody's alarm.
  const isSame = ends.some((end) => Math.abs(end - expiresAt) <= DAY);
  if (ends.length === 0 || isSame || !isDate(expiresAt)) return { certificate, doubt: [] };
  const end = Math.min(...ends);
  const reason = `Of ${certificateName(certificate)} the file says that it ends on ${dayOf(expiresAt)}; Apple says on ${dayOf(end)}, and that counts: the file may be damaged.`;
  const fix = 'Download it from Apple again, and put that in its place.';
  return { certificate: { ...certificate, expiresAt: end }, doubt: [{ reason, fix }] };
}

function certificateFileFix(status: Status, [doubt]: readonly Doubt[], successor: string): string {
  if (status === 'ok') return '';
  if (status === 'unknown' && doubt) return doubt.fix;
  return `${successor} Then put it in its place.`;
}

/** The certificate of the team that one in a file is; or, of one that is the team's no longer, what Apple calls the same. */
function kindOf(
  { name, serialNumber, expiresAt }: HeldCertificate,
  { certificates }: Team,
): WatchedCertificate | undefined {
  const known = certificates.find((one) => one.serialNumber === serialNumber);
  const alike = certificates.find((one) => one.name === name);
  return known ?? (alike && { ...alike, expiresAt });
}

function certificatesReason(first: HeldCertificate | undefined, isPartial: boolean, { now }: Clock): string {
  const undated = isPartial ? ['Not all that is in it has a date that can be read.'] : [];
  const end = first
    ? [`The certificate ${certificateName(first)} in it ${endsOn(first.expiresAt, now)}.`]
    : [];
  return [...end, ...undated].join(' ');
}
