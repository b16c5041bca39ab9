import { called } from "./manifest-shape.js";
import { placeText } from "./tree.js";
/** What an entry says, or the default where it says nothing. Undefined where what it says could not be read. */
export function orDefault(fields, key, otherwise) {
    return fields[key] ?? (fields.given.has(key) ? undefined : otherwise);
}
/** Each default is given in one file alone. */
export function mergeDefaults(parts, problems) {
    const all = parts.flatMap(({ sections }) => sections.defaults ?? []);
    const bundleIds = all.flatMap((given) => given['bundle-ids'] ?? []);
    const profiles = all.flatMap((given) => given.profiles ?? []);
    const types = all.map((given) => given.certificates?.type);
    return {
        platform: only('platform', bundleIds.map(({ platform }) => platform), problems),
        capabilities: only('capabilities', bundleIds.map(({ capabilities }) => capabilities), problems),
        certificateType: only('the type of certificates', types, problems),
        profileType: only('the type of profiles', profiles.map(({ type }) => type), problems),
        certificates: only('certificates', profiles.map(({ certificates }) => certificates), problems),
        renewWithin: only('renew-within', profiles.map((given) => given['renew-within']), problems),
    };
}
function only(what, given, problems) {
    const [first, ...more] = given.filter((value) => value !== undefined);
    for (const { at } of more) {
        const hint = `The first is at ${placeText(first?.at ?? at)}: keep one of them.`;
        problems.add(at, `The default of ${what} is given a second time.`, hint);
    }
    return first;
}
/** A section of all files: what stands in two of them is a mistake. */
export function mergeRows(what, rows, problems) {
    const merged = new Map();
    for (const row of rows.flatMap((part) => part ?? [])) {
        const first = merged.get(row.key.text);
        if (!first)
            merged.set(row.key.text, row);
        else {
            const hint = `The first is at ${placeText(first.key.at)}: keep one of them.`;
            problems.add(row.key.at, `${what} ${called(row.key)} stands in the manifest a second time.`, hint);
        }
    }
    return merged;
}
/** Whether all that a section has is known: where it could not be read, nothing is said of what it lacks. */
export function isKnown(parts, section) {
    return parts.every(({ sections, devices }) => section === 'devices'
        ? devices.areWhole
        : !sections.given.has(section) || sections[section] !== undefined);
}
