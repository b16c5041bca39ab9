import { EpapiError } from "../errors.js";
import { concernsAll, stopped, unproved } from "./lib/apply-errors.js";
import { applyChange, proveChange } from "./lib/apply-change.js";
import { graphOf, isProvedFirst } from "./lib/graph.js";
import { goneIds } from "./lib/harmless.js";
import { madeKinds } from "./lib/lost-profiles.js";
import { deleteProof } from "./lib/profile-steps.js";
import { walk } from "./lib/walk.js";
/**
 * Applies a plan, each change as soon as those that it needs are done, in parallel as the client lets requests out.
 *
 * Every step finds or creates, so that it can be cut off anywhere and run again, from the same plan or another, by
 * itself or beside others. What can be done is done when one fails; an error that concerns everything, such as a
 * token that is rejected, ends it.
 *
 * @returns what became of each change; it is not rejected where changes fail
 */
export async function applyPlan(plan, api, options) {
    const { changes } = plan;
    const run = begin(plan, api, options);
    const nodes = graphOf(changes);
    const told = telling(changes, options);
    await walk({
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
            if (proves === undefined && !told.outcomes[number])
                told.end(number, { state: 'not tried', because });
        },
        blame: (number) => ({ change: nodeAt(nodes, number).change }),
        halted: () => haltedBy(run),
    });
    await clearProofs(run);
    if (run.defect !== undefined)
        throw run.defect.error;
    const results = changes.flatMap((change, number) => {
        const outcome = told.outcomes[number];
        return outcome ? [{ change, outcome }] : [];
    });
    return { results, profiles: appliedProfiles(changes, run.placed) };
}
/** What went wrong though it may have come about, or has. */
const MAY_BE_DONE = ['OUTCOME_UNKNOWN', 'APPLY.SPOILED'];
async function tryChange(run, told, { change, number }) {
    told.begin(number);
    const outcome = await attempt(run, () => applyChange(run, change));
    told.end(number, outcome);
    return outcome;
}
/** Told of only where its change, whose number it has, fails with it. */
async function tryProof(run, told, { change, number }) {
    const outcome = await attempt(run, () => proveChange(run, change));
    if (outcome.state === 'failed') {
        told.begin(number);
        told.end(number, { ...outcome, error: unproved(outcome.error) });
    }
    return outcome;
}
/** Of changes that did not come about: where this fails, the next plan has the proofs go. */
async function clearProofs(run) {
    for (const name of [...run.proofs.keys()])
        await attempt(run, () => deleteProof(run, name));
}
function begin({ changes, ids }, api, { system, signal }) {
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
async function attempt(run, deed) {
    try {
        return { state: 'done', how: await deed() };
    }
    catch (error) {
        const known = knownError(run, error);
        if (concernsAll(known))
            run.halt ??= known;
        return { state: 'failed', error: known };
    }
}
function knownError(run, error) {
    if (error instanceof EpapiError)
        return error;
    // Whatever the signal was aborted with comes out of the client, and of a pause.
    if (!run.signal?.aborted) {
        run.defect ??= { error };
        run.halt ??= stopped();
    }
    return stopped();
}
function haltedBy({ signal, halt }) {
    if (halt)
        return { error: halt };
    return signal?.aborted ? { error: stopped() } : undefined;
}
function isOfChange(node) {
    return node.change !== undefined;
}
/** A node that stands for a change, or for its proof. */
function nodeAt(nodes, number) {
    const node = nodes[number];
    if (!node || !isOfChange(node))
        throw new Error('the graph has a change that the plan has not');
    return node;
}
function telling(changes, { onProgress }) {
    const outcomes = changes.map(() => undefined);
    let ended = 0;
    const tell = (number) => {
        const change = changes[number];
        if (change)
            onProgress?.({ change, outcome: outcomes[number], ended, total: changes.length });
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
function appliedProfiles(changes, placed) {
    return changes.flatMap((change) => {
        if (change.kind !== 'profile' || change.action === 'delete')
            return [];
        const seen = placed.get(change.name);
        if (!seen)
            return [];
        const { id, name, uuid, content = '', expiresAt } = seen;
        const { bundleId, certificates } = change;
        return [{ id, name, uuid, content, expiresAt, bundleId, certificates }];
    });
}
