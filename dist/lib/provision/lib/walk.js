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
export async function walk(steps) {
    const { nodes, visit, skip, halted } = steps;
    const passings = nodes.map(() => undefined);
    const { waiting, waiters } = linksOf(nodes);
    const ready = queueOf(nodes.flatMap((_, number) => (waiting[number] === 0 ? [number] : [])));
    const unlocked = queueOf([]);
    const settle = (number, passing) => {
        passings[number] = passing;
        for (const waiter of waiters[number] ?? []) {
            const left = (waiting[waiter] ?? 0) - 1;
            waiting[waiter] = left;
            if (left === 0)
                unlocked.push(waiter);
        }
    };
    const underWay = new Set();
    const begin = (number) => {
        const because = reasonAgainst(steps, passings, number) ?? halted();
        if (nodes[number]?.change === undefined) {
            settle(number, { state: 'passed' });
        }
        else if (because !== undefined) {
            skip(number, because);
            settle(number, { state: 'not tried', because });
        }
        else {
            const visited = visit(number).then((passing) => {
                underWay.delete(visited);
                settle(number, passing);
            });
            underWay.add(visited);
        }
    };
    for (;;) {
        const next = underWay.size < MOST_AT_ONCE ? (unlocked.take() ?? ready.take()) : undefined;
        if (next !== undefined)
            begin(next);
        else if (underWay.size > 0)
            await Promise.race(underWay);
        else
            break;
    }
    if (passings.includes(undefined))
        throw new Error('nodes of the graph wait for one another');
}
/** First in, first out; without moving all that is left for each. */
function queueOf(numbers) {
    let taken = 0;
    return {
        push: (number) => void numbers.push(number),
        take: () => (taken < numbers.length ? numbers[taken++] : undefined),
    };
}
function linksOf(nodes) {
    const waiters = nodes.map(() => []);
    const waiting = nodes.map(({ needs, needsOne, follows }, number) => {
        const before = new Set([...needs, ...needsOne, ...follows]);
        for (const other of before)
            waiters[other]?.push(number);
        return before.size;
    });
    return { waiting, waiters };
}
/** The first thing that went wrong, not what followed of it. */
function reasonAgainst({ nodes, blame }, passings, number) {
    const { needs = [], needsOne = [] } = nodes[number] ?? {};
    const isVain = needsOne.every((other) => isUndone(passings[other]));
    for (const other of [...needs, ...(isVain ? needsOne : [])]) {
        const passing = passings[other];
        if (passing?.state === 'failed')
            return blame(other);
        if (passing?.state === 'not tried')
            return passing.because;
    }
    return undefined;
}
function isUndone(passing) {
    return passing?.state === 'not tried' || (passing?.state === 'failed' && !passing.mayBeDone);
}
