import type { Client } from '../client/client.ts';
import { EpapiError } from '../errors.ts';
import type { System } from '../system.ts';
import { concernsAll, stopped, unproved } from './lib/apply-errors.ts';
import { applyChange, proveChange } from './lib/apply-change.ts';
import type { Doing } from './lib/doing.ts';
import { graphOf, isProvedFirst } from './lib/graph.ts';
import type { Node } from './lib/graph.ts';
import { goneIds } from './lib/harmless.ts';
import { madeKinds } from './lib/lost-profiles.ts';
import type { How } from './lib/outcome.ts';
import { deleteProof } from './lib/profile-steps.ts';
import type { SeenProfile } from './lib/seen-profile.ts';
import { walk } from './lib/walk.ts';
import type { Change, Plan } from './plan.ts';

export type { How } from './lib/outcome.ts';

/** Why a change was not tried: another one that it needs, or an error that concerns everything. */
export type Because = { readonly change: Change } | { readonly error: EpapiError };

/** What became of a change. */
export type Outcome =
  | { readonly state: 'done'; readonly how: How }
  | { readonly state: 'failed'; readonly error: EpapiError }
  | { readonly state: 'not tried'; readonly because: Because };

/** A profile that was made, or that was found to be as it is wanted. */
export interface AppliedProfile {
  readonly id: string;
  readonly name: string;
  readonly uuid: string;
  /** Base64 of the .mobileprovision. */
  readonly content: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresAt: number;
  /** The bundle ID's identifier. */
  readonly bundleId: string;
  /** IDs. */
  readonly certificates: readonly string[];
}

export interface ApplyReport {
  /**
   * One for each change of the plan, in its order. A new profile that is made before the capabilities of its bundle ID
   * change is done when they are over: until then it is not tried, though it may be there.
   */
  readonly results: readonly { readonly change: Change; readonly outcome: Outcome }[];
  /** As they stand afterwards; also one whose change failed later on, such as when its proof could not be deleted. */
  readonly profiles: readonly AppliedProfile[];
}

/** What is told while it goes on. */
export interface Progress {
  readonly change: Change;
  /** Undefined when it begins. */
  readonly outcome: Outcome | undefined;
  /** How many have ended so far, this one included. */
  readonly ended: number;
  readonly total: number;
}

export interface ApplyOptions {
  readonly system: Pick<System, 'now' | 'sleep'>;
  /** Told when each change begins, and when it ends; of those that are not tried, that they end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends it between two requests. Give it to the client as well to end what it is waiting for. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Applies a plan, each change as soon as those that it needs are done, in parallel as the client lets requests out.
 *
 * Every step finds or creates, so that it can be cut off anywhere and run again, from the same plan or another, by
 * itself or beside others. What can be done is done when one fails; an error that concerns everything, such as a
 * token that is rejected, ends it.
 *
 * @returns what became of each change; it is not rejected where changes fail
 */
export async function applyPlan(plan: Plan, api: Client, options: ApplyOptions): Promise<ApplyReport> {
  const { changes } = plan;
  const run = begin(plan, api, options);
  const nodes = graphOf(changes);
  const told = telling(changes, options);
  await walk<Because>({
    nodes,
    visit: async (number) => {
      const { change, proves } = nodeAt(nodes, number);
      const outcome = await (proves === undefined
        ? tryChange(run, told, { change, number })
        : tryProof(run, told, { change, number: proves }));
      return outcome.state === 'failed'
        ? { state: 'failed', mayBeDone: MAY_BE_DONE.includes(outcome.error.code) }
        : { state: 'passed' };
    },
    skip: (number, because) => {
      const { proves } = nodeAt(nodes, number);
      if (proves === undefined && !told.outcomes[number]) told.end(number, { state: 'not tried', because });
    },
    blame: (number) => ({ change: nodeAt(nodes, number).change }),
    halted: () => haltedBy(run),
  });
  await clearProofs(run);
  if (run.defect !== undefined) throw run.defect.error;
  const results = changes.flatMap((change, number) => {
    const outcome = told.outcomes[number];
    return outcome ? [{ change, outcome }] : [];
  });
  return { results, profiles: appliedProfiles(changes, run.placed) };
}

/** What went wrong though it may have come about, or has. */
const MAY_BE_DONE: readonly string[] = ['OUTCOME_UNKNOWN', 'APPLY.SPOILED'];

/** A change by its number. */
interface Numbered {
  readonly change: Change;
  readonly number: number;
}

async function tryChange(run: Run, told: Telling, { change, number }: Numbered): Promise<Outcome> {
  told.begin(number);
  const outcome = await attempt(run, () => applyChange(run, change));
  told.end(number, outcome);
  return outcome;
}

/** Told of only where its change, whose number it has, fails with it. */
async function tryProof(run: Run, told: Telling, { change, number }: Numbered): Promise<Attempted<void>> {
  const outcome = await attempt(run, () => proveChange(run, change));
  if (outcome.state === 'failed') {
    told.begin(number);
    told.end(number, { ...outcome, error: unproved(outcome.error) });
  }
  return outcome;
}

/** Of changes that did not come about: where this fails, the next plan has the proofs go. */
async function clearProofs(run: Run): Promise<void> {
  for (const name of [...run.proofs.keys()]) await attempt(run, () => deleteProof(run, name));
}

/** A run, and what went wrong with it that nobody threw on purpose. */
type Run = Doing & { defect: { readonly error: unknown } | undefined };

function begin({ changes, ids }: Plan, api: Client, { system, signal }: ApplyOptions): Run {
  return {
    api,
    system,
    signal,
    halt: undefined,
    bundleIds: new Map(Object.entries(ids?.bundleIds ?? {})),
    devices: new Map(Object.entries(ids?.devices ?? {})),
    serialNumbers: undefined,
    allDevices: undefined,
    going: new Set(changes.flatMap(goneIds)),
    deleted: new Set(),
    edited: new Set(),
    proofs: new Map(),
    begun: new Set(),
    fresh: new Set(),
    madeKinds: madeKinds(changes),
    provedKinds: madeKinds(changes.filter(isProvedFirst)),
    placed: new Map(),
    defect: undefined,
  };
}

type Attempted<Result> =
  { readonly state: 'done'; readonly how: Result } | Extract<Outcome, { readonly state: 'failed' }>;

async function attempt<Result>(run: Run, deed: () => Promise<Result>): Promise<Attempted<Result>> {
  try {
    return { state: 'done', how: await deed() };
  } catch (error) {
    const known = knownError(run, error);
    if (concernsAll(known)) run.halt ??= known;
    return { state: 'failed', error: known };
  }
}

function knownError(run: Run, error: unknown): EpapiError {
  if (error instanceof EpapiError) return error;
  // Whatever the signal was aborted with comes out of the client, and of a pause.
  if (!run.signal?.aborted) {
    run.defect ??= { error };
    run.halt ??= stopped();
  }
  return stopped();
}

function haltedBy({ signal, halt }: Run): Because | undefined {
  if (halt) return { error: halt };
  return signal?.aborted ? { error: stopped() } : undefined;
}

type NodeOfChange = Node & { readonly change: Change };

function isOfChange(node: Node): node is NodeOfChange {
  return node.change !== undefined;
}

/** A node that stands for a change, or for its proof. */
function nodeAt(nodes: readonly Node[], number: number): NodeOfChange {
  const node = nodes[number];
  if (!node || !isOfChange(node)) throw new Error('the graph has a change that the plan has not');
  return node;
}

interface Telling {
  /** By the numbers of the changes; undefined for one that is not over. */
  readonly outcomes: readonly (Outcome | undefined)[];
  readonly begin: (number: number) => void;
  readonly end: (number: number, outcome: Outcome) => void;
}

function telling(changes: readonly Change[], { onProgress }: ApplyOptions): Telling {
  const outcomes: (Outcome | undefined)[] = changes.map(() => undefined);
  let ended = 0;
  const tell = (number: number): void => {
    const change = changes[number];
    if (change) onProgress?.({ change, outcome: outcomes[number], ended, total: changes.length });
  };
  return {
    outcomes,
    begin: tell,
    end: (number, outcome) => {
      outcomes[number] = outcome;
      ended += 1;
      tell(number);
    },
  };
}

function appliedProfiles(
  changes: readonly Change[],
  placed: ReadonlyMap<string, SeenProfile>,
): AppliedProfile[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'profile' || change.action === 'delete') return [];
    const seen = placed.get(change.name);
    if (!seen) return [];
    const { id, name, uuid, content = '', expiresAt } = seen;
    const { bundleId, certificates } = change;
    return [{ id, name, uuid, content, expiresAt, bundleId, certificates }];
  });
}
