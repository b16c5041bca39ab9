import { groupBy } from "../../group-by.js";
import { compareText } from "./draft.js";
/** True for a type whose profiles sign what people use; the others sign what developers try out. */
export function isDistribution(type) {
    return !type.endsWith('_DEVELOPMENT');
}
/** What a profile of a type is for: a platform, and distribution or development. */
function useOf(type) {
    return `${type.replace(/_APP_.*$/s, '')} ${isDistribution(type)}`;
}
export function standIns({ profiles }) {
    const byBundleId = groupBy(profiles, ({ bundleId }) => bundleId);
    return (bundleId, type) => {
        const all = byBundleId.get(bundleId) ?? [];
        const exact = all.filter((one) => one.type === type);
        return exact.length > 0 ? exact : all.filter((one) => useOf(one.type) === useOf(type));
    };
}
export function wanting({ profiles }) {
    const kinds = new Set(profiles.map(({ bundleId, type }) => kindKey(bundleId, type)));
    return (bundleId, type) => kinds.has(kindKey(bundleId, type));
}
export function waiting(manifest, kept) {
    const keptNames = new Set(kept.map(({ name }) => name));
    const standInsOf = standIns(manifest);
    return (bundleId, type) => {
        const names = standInsOf(bundleId, type).map(({ name }) => name);
        return names.some((name) => keptNames.has(name)) ? [] : names.sort(compareText);
    };
}
/** Tells the kinds of profiles apart of which an app is never to lose the last valid one. */
export function kindKey(bundleId, type) {
    return `${bundleId}\n${type}`;
}
