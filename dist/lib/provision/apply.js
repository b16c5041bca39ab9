import { EpapiError } from "../errors.js";
import { concernsAll, stopped } from "./lib/apply-errors.js";
import { applyChange } from "./lib/apply-change.js";
import { graphOf } from "./lib/graph.js";
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
    const doing = begin(plan, api, options);
    const outcomes = changes.map(() => undefined);
    const tell = teller(changes, options);
    const end = (number, outcome) => {
        outcomes[number] = outcome;
        tell(number, outcome);
    };
    await walk({
        nodes: graphOf(changes),
        visit: async (number) => {
            tell(number, undefined);
            const outcome = await attempt(doing, changeAt(changes, number));
            end(number, outcome);
            return outcome.state === 'failed'
                ? { state: 'failed', mayBeDone: outcome.error.code === 'OUTCOME_UNKNOWN' }
                : { state: 'passed' };
        },
        skip: (number, because) => {
            end(number, { state: 'not tried', because });
        },
        blame: (number) => ({ change: changeAt(changes, number) }),
        halted: () => haltedBy(doing),
    });
    if (doing.defect !== undefined)
        throw doing.defect.error;
    const results = changes.flatMap((change, number) => {
        const outcome = outcomes[number];
        return outcome ? [{ change, outcome }] : [];
    });
    return { results, profiles: appliedProfiles(changes, doing.placed) };
}
function begin({ ids }, api, { system, signal }) {
    return {
        api,
        system,
        signal,
        halt: undefined,
        bundleIds: new Map(Object.entries(ids?.bundleIds ?? {})),
        devices: new Map(Object.entries(ids?.devices ?? {})),
        serialNumbers: undefined,
        allDevices: undefined,
        deleted: new Set(),
        placed: new Map(),
        defect: undefined,
    };
}
async function attempt(run, change) {
    try {
        return { state: 'done', how: await applyChange(run, change) };
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
function changeAt(changes, number) {
    const change = changes[number];
    if (!change)
        throw new Error('the graph has a change that the plan has not');
    return change;
}
function teller(changes, { onProgress }) {
    let ended = 0;
    return (number, outcome) => {
        if (outcome)
            ended += 1;
        onProgress?.({ change: changeAt(changes, number), outcome, ended, total: changes.length });
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
