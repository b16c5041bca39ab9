import { EpapiError } from '../errors.ts';
import { isObject } from '../json.ts';
import { printable } from '../text.ts';
import { describeChange, isAction, isKind } from './describe-plan.ts';
import type { Change, Plan, Prune } from './plan.ts';

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
  readonly plan: Plan;
}

/** The text of a plan's file. */
export function writePlanFile(plan: Plan, binding: PlanBinding, now: number): string {
  const file: PlanFile = { version: 1, createdAt: new Date(now).toISOString(), ...binding, plan };
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
  if (file?.version === 1 && changes?.every(isChange) && isPrune(file.prune)) return file as PlanFile;
  throw new EpapiError({
    code: 'PLAN.FILE',
    message: 'The file of the plan holds no plan, or one of another version of epapi.',
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

/** As far as it is shown. */
function isChange(value: unknown): boolean {
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
  if (file.manifest !== binding.manifest) throw otherManifest();
  if (file.issuerId !== binding.issuerId || file.baseUrl !== binding.baseUrl) throw otherTeam();
  const before = new Map(file.plan.changes.map((change) => [keyOf(change), change]));
  const after = new Map(plan.changes.map((change) => [keyOf(change), change]));
  const lines = [
    ...[...before].filter(([key]) => !after.has(key)).map(([, change]) => `no longer: ${describe(change)}`),
    ...[...after].filter(([key]) => !before.has(key)).map(([, change]) => `now also: ${describe(change)}`),
  ];
  if (lines.length > 0) throw stale(lines);
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
    hint: 'Look at a new plan (epapi plan --out), or apply what is planned anew with --replan.',
  });
}

function otherManifest(): EpapiError {
  return new EpapiError({
    code: 'PLAN.MANIFEST',
    message: 'The plan was made for another manifest, or the manifest has been edited since.',
    hint: 'Give the files that it was made for, as they were, or make the plan anew.',
  });
}

function otherTeam(): EpapiError {
  return new EpapiError({
    code: 'PLAN.TEAM',
    message: 'The plan was made for another team: its issuer ID or its base URL is not the same.',
    hint: 'Give the credentials that it was made with, or make the plan anew.',
  });
}
