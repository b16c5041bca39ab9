/**
 * @param next what happens to the next authorised requests, in order; undefined is the real answer
 * @param random a number from 0 up to, but not including, 1
 */
export function createFaultPlan(next, random) {
    const queue = [...next];
    let rules = [];
    let count = 0;
    return {
        take(asked) {
            count += 1;
            const [first] = queue.splice(0, 1);
            if (first)
                return first;
            const index = rules.findIndex((rule) => fits(rule, asked, count) && random() < (rule.chance ?? 1));
            const rule = rules[index];
            if (!rule)
                return undefined;
            if (rule.times !== undefined)
                rules = spend(rules, index, rule.times);
            return rule.fault;
        },
        add(more) {
            rules = [...rules, ...more.map((rule) => ({ ...rule, ...shifted(rule, count) }))];
        },
        clear() {
            queue.length = 0;
            rules = [];
        },
        list: () => rules,
        get count() {
            return count;
        },
    };
}
/** Numbers count from when a rule is added. */
function shifted({ requests }, count) {
    return requests ? { requests: requests.map((number) => number + count) } : {};
}
function spend(rules, index, times) {
    return rules.flatMap((rule, at) => {
        if (at !== index)
            return [rule];
        return times > 1 ? [{ ...rule, times: times - 1 }] : [];
    });
}
function fits(rule, asked, count) {
    if (rule.requests && !rule.requests.includes(count))
        return false;
    if (rule.method !== undefined && rule.method !== asked.method)
        return false;
    return rule.path === undefined || matchesPath(rule.path, asked.path);
}
/** `/v1/profiles`, or `/v1/profiles*` for all that begins so. */
function matchesPath(pattern, path) {
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
