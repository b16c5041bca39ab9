import { printable } from "../../text.js";
import { chosenOptions } from "./capability-choices.js";
import { compareText } from "./draft.js";
/** Bundle IDs and their capabilities. What Apple has beside them is left alone. */
export function planIdentifiers({ bundleIds }, team) {
    const existing = new Map(team.bundleIds.map((one) => [one.identifier, one]));
    const changes = bundleIds.flatMap((want) => {
        const have = existing.get(want.identifier);
        const capabilities = want.capabilities.flatMap((one) => planCapability(want.identifier, one, have) ?? []);
        return [...planName(want, have), ...capabilities];
    });
    return { changes };
}
function planName(want, have) {
    const { identifier, name, platform } = want;
    const base = { kind: 'bundle-id', name: identifier };
    if (!have)
        return [
            { ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name, platform } },
        ];
    if (have.name === name)
        return [];
    return [{ ...base, action: 'update', id: have.id, reason: renamed(have.name, name), attributes: { name } }];
}
function renamed(from, to) {
    return `is named "${printable(from, 80)}", wanted "${printable(to, 80)}"`;
}
function planCapability(bundleId, want, have) {
    const { type } = want;
    const found = have?.capabilities.find((one) => one.type === type);
    const base = { kind: 'capability', name: `${bundleId} ${type}`, bundleId, type };
    if (!found)
        return { ...base, action: 'create', reason: 'capability missing', settings: settingsOf(want) };
    const wrong = Object.entries(want.settings).filter(([key, option]) => !isChosen(found, key, option));
    if (wrong.length === 0)
        return undefined;
    const reason = `setting ${wrong.map(([key, option]) => `${key} is not ${option}`).join(', ')}`;
    return { ...base, action: 'update', id: found.id, reason, settings: settingsOf(want) };
}
function settingsOf({ settings }) {
    return Object.entries(settings)
        .sort(([a], [b]) => compareText(a, b))
        .map(([key, option]) => ({ key, options: [{ key: option, enabled: true }] }));
}
function isChosen({ settings }, key, option) {
    const setting = settings.find((one) => one.key === key) ?? {};
    const chosen = chosenOptions(setting);
    if (chosen.length > 0)
        return chosen.includes(option);
    // An answer that does not say it is no reason to edit what profiles depend on.
    return setting.options?.some((one) => one.key === option && one.enabled !== false) ?? false;
}
/** What only people can bind to a bundle ID, by the capability that it is for (facts.md §3). */
const BY_HAND = {
    APP_GROUPS: 'assign its app groups',
    ICLOUD: 'assign its iCloud containers',
    APPLE_PAY: 'assign its merchant IDs',
};
/** What people have to do for bundle IDs and capabilities that are new. */
export function stepsByHand(changes) {
    const steps = changes.flatMap((change) => {
        if (change.action !== 'create')
            return [];
        if (change.kind === 'bundle-id')
            return [stepAt(change.name, 'fill in its deployment details')];
        const step = change.kind === 'capability' ? BY_HAND[change.type] : undefined;
        return change.kind === 'capability' && step ? [stepAt(change.bundleId, step)] : [];
    });
    return steps.sort((a, b) => compareText(a.name + a.step, b.name + b.step));
}
function stepAt(name, step) {
    const where = `developer.apple.com → Certificates, Identifiers & Profiles → Identifiers → ${name}`;
    return { name, step, where };
}
/** Pass type IDs: an identifier with a name, and no more. */
export function planPassTypeIds({ passTypeIds }, team) {
    const existing = new Map(team.passTypeIds.map((one) => [one.identifier, one]));
    const changes = passTypeIds.flatMap(({ identifier, name }) => {
        const base = { kind: 'pass-type-id', name: identifier };
        const have = existing.get(identifier);
        if (!have)
            return [{ ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name } }];
        if (have.name === name)
            return [];
        const reason = renamed(have.name, name);
        return [{ ...base, action: 'update', id: have.id, reason, attributes: { name } }];
    });
    return { changes };
}
