import type { Node } from './graph.ts';

/** @param mayBeDone where it is not known */
interface Failure {
  readonly state: 'failed';
  readonly mayBeDone: boolean;
}

/** What became of a node: it was passed, it failed, or it was not tried because of another or of what concerns all. */
export type Passing<Reason> =
  { readonly state: 'passed' } | Failure | { readonly state: 'not tried'; readonly because: Reason };

export interface Walk<Reason> {
  readonly nodes: readonly Node[];
  /** Does what a node stands for. Never rejects. */
  readonly visit: (number: number) => Promise<{ readonly state: 'passed' } | Failure>;
  /** Told of each that is not tried. */
  readonly skip: (number: number, because: Reason) => void;
  /** The reason that a node which failed is for those that need it. */
  readonly blame: (number: number) => Reason;
  /** Why nothing more is to be begun, as soon as there is such a reason. */
  readonly halted: () => Reason | undefined;
}

/**
 * How many are under way at once: enough to keep a client busy, which lets four requests out at a time, and few
 * enough that what concerns all is noticed before many have met it.
 */
const MOST_AT_ONCE = 8;

/**
 * Visits each node as soon as all that it waits for is over, and before those that waited for nothing: a run that is
 * cut short leaves little half done, such as profiles that are INVALID until they are replaced.
 *
 * @throws Error where nodes wait for one another, so that some are never visited
 */
export async function walk<Reason>(steps: Walk<Reason>): Promise<void> {
  const { nodes, visit, skip, halted } = steps;
  const passings: (Passing<Reason> | undefined)[] = nodes.map(() => undefined);
  const { waiting, waiters } = linksOf(nodes);
  const ready = queueOf(nodes.flatMap((_, number) => (waiting[number] === 0 ? [number] : [])));
  const unlocked = queueOf([]);
  const settle = (number: number, passing: Passing<Reason>): void => {
    passings[number] = passing;
    for (const waiter of waiters[number] ?? []) {
      const left = (waiting[waiter] ?? 0) - 1;
      waiting[waiter] = left;
      if (left === 0) unlocked.push(waiter);
    }
  };
  const underWay = new Set<Promise<void>>();
  const begin = (number: number): void => {
    const because = reasonAgainst(steps, passings, number) ?? halted();
    if (nodes[number]?.change === undefined) {
      settle(number, { state: 'passed' });
    } else if (because !== undefined) {
      skip(number, because);
      settle(number, { state: 'not tried', because });
    } else {
      const visited = visit(number).then((passing) => {
        underWay.delete(visited);
        settle(number, passing);
      });
      underWay.add(visited);
    }
  };
  for (;;) {
    const next = underWay.size < MOST_AT_ONCE ? (unlocked.take() ?? ready.take()) : undefined;
    if (next !== undefined) begin(next);
    else if (underWay.size > 0) await Promise.race(underWay);
    else break;
  }
  if (passings.includes(undefined)) throw new Error('nodes of the graph wait for one another');
}

/** First in, first out; without moving all that is left for each. */
function queueOf(numbers: number[]): { push(number: number): void; take(): number | undefined } {
  let taken = 0;
  return {
    push: (number) => void numbers.push(number),
    take: () => (taken < numbers.length ? numbers[taken++] : undefined),
  };
}

function linksOf(nodes: readonly Node[]): {
  readonly waiting: number[];
  readonly waiters: readonly (readonly number[])[];
} {
  const waiters: number[][] = nodes.map(() => []);
  const waiting = nodes.map(({ needs, needsOne, follows }, number) => {
    const before = new Set([...needs, ...needsOne, ...follows]);
    for (const other of before) waiters[other]?.push(number);
    return before.size;
  });
  return { waiting, waiters };
}

/** The first thing that went wrong, not what followed of it. */
function reasonAgainst<Reason>(
  { nodes, blame }: Walk<Reason>,
  passings: readonly (Passing<Reason> | undefined)[],
  number: number,
): Reason | undefined {
  const { needs = [], needsOne = [] } = nodes[number] ?? {};
  const isVain = needsOne.every((other) => isUndone(passings[other]));
  for (const other of [...needs, ...(isVain ? needsOne : [])]) {
    const passing = passings[other];
    if (passing?.state === 'failed') return blame(other);
    if (passing?.state === 'not tried') return passing.because;
  }
  return undefined;
}

function isUndone(passing: Passing<unknown> | undefined): boolean {
  return passing?.state === 'not tried' || (passing?.state === 'failed' && !passing.mayBeDone);
}
