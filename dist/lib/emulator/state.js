import { printable } from "../text.js";
import { inputError } from "./input-error.js";
import { readQuirks } from "./quirks.js";
import { TYPES } from "./store.js";
/**
 * Reads a state or a seed from outside.
 *
 * @throws EpapiError `EMULATOR` that says what is wrong with it, `AUTHORITY_STATE` when its authority is damaged
 */
export async function readState(value) {
    if (!isObject(value))
        throw inputError('A state is an object with resources.');
    const { resources, clockAhead = 0, counter = 0, quirks = {}, authority } = value;
    if (typeof clockAhead !== 'number' || !Number.isFinite(clockAhead))
        throw inputError('clockAhead is a number of milliseconds.');
    if (!Number.isSafeInteger(counter) || counter < 0)
        throw inputError('counter is a whole number.');
    if (!isObject(resources))
        throw inputError('The resources of a state are an object of lists.');
    for (const [type, list] of Object.entries(resources))
        checkList(type, list);
    return {
        clockAhead,
        counter: counter,
        quirks: readQuirks(quirks),
        ...(authority !== undefined && { authority: await readAuthority(authority) }),
        resources,
    };
}
/** Tried at once: else it would come to light when somebody asks for a certificate, and asks in vain. */
async function readAuthority(value) {
    const { restoreAuthority } = await import("../formats/authority.js");
    return (await restoreAuthority(value)).export();
}
function checkList(type, list) {
    const kind = printable(type, 40);
    if (!TYPES.includes(type))
        throw inputError(`There is no kind of resource ${kind}.`);
    if (!Array.isArray(list))
        throw inputError(`The ${kind} of a state are a list.`);
    const seen = new Set();
    list.forEach((resource, index) => {
        if (!isResource(resource))
            throw inputError(`In ${kind}, number ${index + 1}: an id, attributes and relationships by ID are wanted.`);
        if (seen.has(resource.id))
            throw inputError(`In ${kind}, number ${index + 1}: the id ${printable(resource.id, 40)} is there twice.`);
        seen.add(resource.id);
    });
}
function isResource(value) {
    if (!isObject(value))
        return false;
    const { id, attributes, relationships = {}, zombie = false } = value;
    const isLink = (link) => [link].flat().every((one) => typeof one === 'string');
    return (typeof id === 'string' &&
        id !== '' &&
        isObject(attributes) &&
        isObject(relationships) &&
        Object.values(relationships).every(isLink) &&
        typeof zombie === 'boolean');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
