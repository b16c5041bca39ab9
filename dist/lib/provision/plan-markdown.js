import { fitMarkdown, markdownSection, markdownTable } from "../markdown.js";
import { ACTIONS, KINDS, LONGEST_REASON, countChanges, describeAction, isDestructive, leftAlone, } from "./describe-plan.js";
/**
 * A plan as Markdown, for a job summary or a comment. Whatever Apple or a manifest says is text in it, never markup.
 *
 * @param most bytes of UTF-8; rows are left out, and counted, until it fits
 */
export function planMarkdown(plan, most = 500_000) {
    return fitMarkdown((rows) => write(plan, rows), most);
}
function write(plan, rows) {
    const changes = plan.changes.length > rows ? destructiveFirst(plan.changes) : plan.changes;
    const parts = [
        `**Plan: ${countChanges(plan)}.**`,
        markdownTable(['', 'what', 'name', 'why'], changes.map((one) => [ACTIONS[one.action][1], describeAction(one), one.name, one.reason]), rows, LONGEST_REASON),
        ...remarks(plan, rows),
        ...leftAlone(plan),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** Whoever looks at a plan has to see what goes: it is not among the rows that are left out. */
function destructiveFirst(changes) {
    return changes.toSorted((a, b) => Number(isDestructive(b)) - Number(isDestructive(a)));
}
/** What no apply does: what cannot be had, and what is for people. */
export function remarks({ blocked, manualSteps }, rows) {
    const cannot = markdownTable(['what', 'name', 'why', 'what to do'], blocked.map(({ kind, name, reason, hint }) => [KINDS[kind][0], name, reason, hint]), rows, LONGEST_REASON);
    const byHand = markdownTable(['name', 'step', 'where'], manualSteps.map(({ name, step, where }) => [name, step, where]), rows, LONGEST_REASON);
    return [markdownSection('Cannot be had', cannot), markdownSection('By hand, since the API cannot', byHand)];
}
