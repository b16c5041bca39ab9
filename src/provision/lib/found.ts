import { printable } from '../../text.ts';
import { countOf } from '../describe-plan.ts';
import type { Kind } from '../plan.ts';
import { groupBy } from '../../group-by.ts';
import { gatherProblems } from './problems.ts';
import type { Shape } from './shape.ts';
import type { Placed } from './tree.ts';

/** What Apple has, and a manifest that is made of it does not name. */
export interface LeftOut {
  readonly kind: Kind;
  readonly name: string;
  /** Why, in a few words: `expired 12 days ago`. */
  readonly reason: string;
}

/** What Apple has of a kind, as a manifest wants it, and the rest. */
export interface Found<Want> {
  readonly wanted: readonly Want[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Makes of each thing what a manifest wants.
 *
 * @param nameOf what it is called where it is left out
 * @param make why it is left out, where it is a text
 */
export function findEach<Have, Want extends object>(
  kind: Kind,
  all: readonly Have[],
  nameOf: (have: Have) => string,
  make: (have: Have) => Want | string,
): Found<Want> {
  const wanted: Want[] = [];
  const leftOut: LeftOut[] = [];
  for (const have of all) {
    const made = make(have);
    if (typeof made === 'string') leftOut.push({ kind, name: nameOf(have), reason: made });
    else wanted.push(made);
  }
  return { wanted, leftOut };
}

export const UNFIT_NAME = 'a name that a manifest cannot hold';
export const TWIN = 'there a second time';

const NOWHERE = { file: '', line: 1, column: 1 };

/** True where a manifest may have the text in such a place. */
export function canHold(shape: Shape<Placed>, text: string): boolean {
  const problems = gatherProblems();
  shape.read({ kind: 'text', text, at: NOWHERE }, { problems, name: '' });
  return problems.count === 0;
}

/** Of those that have the same key, the last, as a plan sees it. */
export function lastOfEach<Have>(
  all: readonly Have[],
  keyOf: (have: Have) => string,
): ReadonlyMap<string, Have> {
  return new Map(all.map((have) => [keyOf(have), have]));
}

/** Names that are told of each reason. */
const MOST_NAMES = 20;

/** A line for each kind and reason, fit for a terminal and for a comment. */
export function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const groups = groupBy(leftOut, ({ kind, reason }) => `${kind} ${reason}`);
  return [...groups.values()].map((group) => {
    const [{ kind, reason }] = group;
    const names = group.slice(0, MOST_NAMES).map(({ name }) => `"${printable(name, 100)}"`);
    const more = group.length > MOST_NAMES ? ` and ${group.length - MOST_NAMES} more` : '';
    return `Left out: ${countOf(kind, group.length)} (${printable(reason)}): ${names.join(', ')}${more}`;
  });
}
