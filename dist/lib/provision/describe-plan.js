import { printable } from "../text.js";
/** What each action is called, in the order in which they are counted, and the mark before its lines. */
export const ACTIONS = {
    create: ['to create', '+'],
    update: ['to change', '~'],
    replace: ['to replace', '±'],
    disable: ['to disable', '-'],
    delete: ['to delete', '-'],
};
/** What each kind is called, one of it and several. */
export const KINDS = {
    'bundle-id': ['bundle ID', 'bundle IDs'],
    capability: ['capability', 'capabilities'],
    device: ['device', 'devices'],
    'pass-type-id': ['pass type ID', 'pass type IDs'],
    profile: ['profile', 'profiles'],
};
/** What a change does, in words: `create profile`. */
export function describeAction({ action, kind }) {
    return `${action} ${KINDS[kind][0]}`;
}
export function isAction(word) {
    return typeof word === 'string' && Object.hasOwn(ACTIONS, word);
}
export function isKind(word) {
    return typeof word === 'string' && Object.hasOwn(KINDS, word);
}
/** `3 bundle IDs`. */
export function countOf(kind, count) {
    return `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;
}
/** The longest name that is shown; Apple's are far shorter. */
const NAME = 200;
/** Characters of a reason or a hint, which may name several things and end with a command to copy. */
export const LONGEST_REASON = 1000;
/** `2 to create, 1 to replace`; or that there is nothing to do. */
export function countChanges({ changes }) {
    const counts = Object.entries(ACTIONS).flatMap(([action, [word]]) => {
        const { length } = changes.filter((change) => change.action === action);
        return length === 0 ? [] : `${length} ${word}`;
    });
    return counts.length === 0 ? 'nothing to change' : counts.join(', ');
}
/** True for what deletes, disables, or takes a profile from another app. */
export function isDestructive(change) {
    if (change.action === 'replace')
        return change.takesFrom !== undefined;
    return change.action === 'delete' || change.action === 'disable';
}
/** `create profile Acme Field`: how a change is spoken of. */
export function describeChange(change) {
    return `${describeAction(change)} ${printable(change.name, NAME)}`;
}
/** A plan for people, in lines for a terminal or a log. */
export function describePlan(plan) {
    const { changes, blocked, manualSteps } = plan;
    const sections = [
        [`Plan: ${countChanges(plan)}.`],
        changes.map(changeLine),
        titled('Cannot be had:', blocked.flatMap(blockedLines)),
        titled('By hand, since the API cannot:', manualSteps.map(stepLine)),
        leftAlone(plan),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function changeLine(change) {
    return `  ${ACTIONS[change.action][1]} ${describeChange(change)}: ${printable(change.reason, LONGEST_REASON)}`;
}
function blockedLines({ kind, name, reason, hint }) {
    return [
        `  ! ${KINDS[kind][0]} ${printable(name, NAME)}: ${printable(reason, LONGEST_REASON)}`,
        `      ${printable(hint, LONGEST_REASON)}`,
    ];
}
function stepLine({ name, step, where }) {
    return `  * ${printable(name, NAME)}: ${printable(step, LONGEST_REASON)} (${printable(where, LONGEST_REASON)})`;
}
/** In which kind of thing there is more than what was asked for; none where there is nothing. */
export function leftAlone({ unmanaged }) {
    const counts = Object.entries(unmanaged).map(([kind, count]) => countOf(kind, count));
    return counts.length === 0
        ? []
        : [`Left alone, since the manifest does not ask for them: ${counts.join(', ')}.`];
}
