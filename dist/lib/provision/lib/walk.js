/**
 * How many are under way at once: enough to keep a client busy, which lets four requests out at a time, and few
 * enough that what concerns all is noticed before many have met it.
 */
const MOST_AT_ONCE = 8;
/** Visits each node as soon as all that it waits for is over. */
export async function walk(steps) {
    const { nodes, visit, skip, halted } = steps;
    const passings = nodes.map(() => undefined);
    const { waiting, waiters } = linksOf(nodes);
    const ready = nodes.flatMap((_, number) => (waiting[number] === 0 ? [number] : []));
    let next = 0;
    const settle = (number, passing) => {
        passings[number] = passing;
        for (const waiter of waiters[number] ?? []) {
            const left = (waiting[waiter] ?? 0) - 1;
            waiting[waiter] = left;
            if (left === 0)
                ready.push(waiter);
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
    while (next < ready.length || underWay.size > 0) {
        while (next < ready.length && underWay.size < MOST_AT_ONCE)
            begin(ready[next++] ?? 0);
        if (underWay.size > 0)
            await Promise.race(underWay);
    }
}
function linksOf(nodes) {
    const waiters = nodes.map(() => []);
    const waiting = nodes.map(({ needs, follows }, number) => {
        const before = new Set([...needs, ...follows]);
        for (const other of before)
            waiters[other]?.push(number);
        return before.size;
    });
    return { waiting, waiters };
}
/** The first thing that went wrong, not what followed of it. */
function reasonAgainst({ nodes, blame }, passings, number) {
    for (const other of nodes[number]?.needs ?? []) {
        const passing = passings[other];
        if (passing?.state === 'failed')
            return blame(other);
        if (passing?.state === 'not tried')
            return passing.because;
    }
    return undefined;
}
