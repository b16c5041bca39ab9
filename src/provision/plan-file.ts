import { relative, resolve, sep } from 'node:path';
import { EpapiError } from '../errors.ts';
import { isObject } from '../json.ts';
import { printable, quoteValue } from '../text.ts';
import { describeChange, isAction, isDestructive, isKind } from './describe-plan.ts';
import { goneIds } from './lib/harmless.ts';
import { isInUse } from './lib/held-names.ts';
import type { Change, Plan, Prune } from './plan.ts';
import type { TeamProfile, TeamState } from './team-state.ts';

/** What a plan in a file is bound to. */
export interface PlanBinding {
  /** The manifest's digest. */
  readonly manifest: string;
  readonly baseUrl: string;
  readonly issuerId: string;
  readonly prune: Prune;
}

/** A plan in a file. */
export interface PlanFile extends PlanBinding {
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /**
   * What the plan was made of: paths from the folder that the command ran in, with slashes. Undefined where one of
   * them lies outside of it, or has a colon or a backslash, so that it says nothing on another machine.
   */
  readonly manifests?: ManifestPaths;
  readonly plan: Plan;
}

/** One or more. */
export type ManifestPaths = readonly [string, ...string[]];

/** Files of a manifest that a plan is made of at most. */
export const MOST_FILES = 1000;

/**
 * The text of a plan's file.
 *
 * @param manifests as they were named
 * @param folder that the command runs in
 */
export function writePlanFile(
  plan: Plan,
  binding: PlanBinding,
  { manifests, folder, now }: { manifests: ManifestPaths; folder: string; now: number },
): string {
  const [first, ...more] = manifests.map((path) =>
    relative(folder, resolve(folder, path)).replaceAll(sep, '/'),
  );
  const paths: ManifestPaths = [first ?? '', ...more];
  const file: PlanFile = {
    ...{ version: 1, createdAt: new Date(now).toISOString() },
    ...(paths.every(isPathWithin) && { manifests: paths }),
    ...{ ...binding, plan },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a plan's file. What stands in it is only ever compared with a plan that is made anew, never done as it is.
 *
 * @throws EpapiError `PLAN.FILE`
 */
export function readPlanFile(text: string): PlanFile {
  const file = parse(text);
  const changes = Array.isArray(file?.plan?.changes) ? file.plan.changes : undefined;
  const isPlan = file?.version === 1 && changes?.every(isChange) && isPrune(file.prune);
  if (!isPlan) throw badFile('holds no plan, or one of another version of epapi');
  if (!isPaths(file.manifests))
    throw badFile('names a manifest by what is no path below the folder of the run');
  return file as PlanFile;
}

function badFile(what: string): EpapiError {
  return new EpapiError({
    code: 'PLAN.FILE',
    message: `The file of the plan ${what}.`,
    hint: 'Give the file that epapi plan --out wrote, or make it anew.',
  });
}

/** All of it: it is what the new plan is made with. */
function isPrune(value: unknown): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(([kind, limit]) => {
    const [[name, number] = [], ...more] = Object.entries(isObject(limit) ? limit : {});
    const isLimit = (name === 'share' || name === 'count') && typeof number === 'number' && number >= 0;
    return isKind(kind) && isLimit && more.length === 0;
  });
}

/** Files are read by these paths, and a plan may come from anywhere; an earlier one has none. */
function isPaths(value: unknown): boolean {
  if (value === undefined) return true;
  return Array.isArray(value) && value.length > 0 && value.length <= MOST_FILES && value.every(isPathWithin);
}

/** Whatever machine it is read on: no drive, no way up, nothing hidden in it. Links are judged where it is read. */
function isPathWithin(path: unknown): boolean {
  if (typeof path !== 'string' || path === '' || /[\\:\p{Cc}]/u.test(path)) return false;
  return !path.startsWith('/') && !path.split('/').includes('..');
}

/** As deep as one of a plan is, and then some: what is compared is gone through to its end. */
const LEVELS = 10;

function isWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** As far as it is shown. */
function isChange(value: unknown): boolean {
  if (!isWithin(value, LEVELS)) return false;
  const { action, kind, name, reason } = (value ?? {}) as Record<string, unknown>;
  return isAction(action) && isKind(kind) && typeof name === 'string' && typeof reason === 'string';
}

type Unread = { readonly [Name in keyof PlanFile]?: PlanFile[Name] } | undefined;

function parse(text: string): Unread {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Refuses a plan that was made for something else, or that no longer fits what Apple has.
 *
 * @param plan made anew
 * @throws EpapiError `PLAN.MANIFEST`, `PLAN.TEAM` or `PLAN.STALE`, which says what differs
 */
export function checkPlanFile(file: PlanFile, plan: Plan, binding: PlanBinding): void {
  if (file.manifest !== binding.manifest) throw otherManifest(file.manifests);
  if (file.issuerId !== binding.issuerId || file.baseUrl !== binding.baseUrl) throw otherTeam();
  const before = new Map(file.plan.changes.map((change) => [keyOf(change), change]));
  const after = new Map(plan.changes.map((change) => [keyOf(change), change]));
  const onlyIn = (these: typeof before, those: typeof before): ReadonlySet<string> =>
    new Set([...these].filter(([key]) => !those.has(key)).map(([, change]) => describe(change)));
  const [gone, added] = [onlyIn(before, after), onlyIn(after, before)];
  const lines = [
    ...[...gone].map((text) => `${added.has(text) ? 'with other details' : 'no longer'}: ${text}`),
    ...[...added].filter((text) => !gone.has(text)).map((text) => `now also: ${text}`),
  ];
  if (lines.length > 0) throw stale(lines);
}

/**
 * What a plan made anew takes away that the file's does not: nobody who looked at that has seen it. A profile that is
 * replaced is a loss where it is valid, or another app's; a proof that a run left when it was cut short is none, unless
 * it is of another type than the profile that it was for.
 *
 * @param team that the plan was made of
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function unseenLosses(file: PlanFile, plan: Plan, team: TeamState, now: number): readonly Change[] {
  // In a file there may be anything in the place of IDs.
  const hasIds = (change: Change): boolean => change.action !== 'replace' || isTexts(change.replaces);
  const seen = new Set(file.plan.changes.filter(hasIds).flatMap(goneIds));
  const profiles = new Map<string, TeamProfile>(
    team.bundleIds.flatMap((one) =>
      one.profiles.map((profile) => [`profile ${profile.id}`, profile] as const),
    ),
  );
  const types = new Map([
    ...plan.kept.map(({ name, id }) => [name, profiles.get(`profile ${id}`)?.type] as const),
    ...plan.changes.flatMap((one) => ('type' in one ? [[one.name, one.type] as const] : [])),
  ]);
  const isValid = (gone: string): boolean => {
    const profile = profiles.get(gone);
    return profile !== undefined && isInUse(profile, now);
  };
  const isLoss = (change: Change): boolean => {
    const unseen = goneIds(change).filter((gone) => !seen.has(gone));
    if (change.action === 'replace')
      return unseen.length > 0 && (isDestructive(change) || unseen.some(isValid));
    const { proofOf } = 'proofOf' in change ? change : {};
    if (proofOf === undefined) return unseen.length > 0;
    return unseen.some((gone) => isValid(gone) && profiles.get(gone)?.type !== types.get(proofOf));
  };
  return plan.changes.filter(isLoss);
}

/** All of a change but its reason, which counts days. */
function keyOf(change: Change): string {
  return JSON.stringify(Object.entries({ ...change, reason: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function describe(change: Change): string {
  return `${describeChange(change)} (${printable(change.reason)})`;
}

const LINES = 20;

function stale(lines: readonly string[]): EpapiError {
  const more = lines.length > LINES ? `\n  …and ${lines.length - LINES} more` : '';
  return new EpapiError({
    code: 'PLAN.STALE',
    message: `The plan no longer fits what Apple has:\n${lines
      .slice(0, LINES)
      .map((line) => `  ${line}`)
      .join('\n')}${more}`,
    hint: 'Look at a new plan (epapi plan --out), or apply what is planned anew with --replan, as after a run of this plan that was cut off.',
  });
}

function otherManifest(paths: ManifestPaths | undefined): EpapiError {
  const [first, ...more] = paths ?? [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const files = first === undefined ? 'the files that it was made for' : `${quoteValue(first)}${others}`;
  return new EpapiError({
    code: 'PLAN.MANIFEST',
    message: 'The plan was made for another manifest, or the manifest has been edited since.',
    hint: `Give ${files}, as it was made for, or make the plan anew.`,
  });
}

/** @throws EpapiError `PLAN.MANIFEST` where the file does not say */
export function manifestsOf(file: PlanFile): ManifestPaths {
  if (file.manifests) return file.manifests;
  throw new EpapiError({
    code: 'PLAN.MANIFEST',
    message:
      'The plan does not say where its manifest is: outside the folder that it was made in, under a name that is none on other machines, or made by an earlier epapi.',
    hint: 'Name it as well: epapi apply MANIFEST… --plan FILE.',
  });
}

function otherTeam(): EpapiError {
  return new EpapiError({
    code: 'PLAN.TEAM',
    message: 'The plan was made for another team: its issuer ID or its base URL is not the same.',
    hint: 'Give the credentials that it was made with, or make the plan anew.',
  });
}
