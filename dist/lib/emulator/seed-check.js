import { isObject } from "../json.js";
import { RESOURCES } from "../resources/all.js";
import { printable } from "../text.js";
import { readInstant } from "./dates.js";
import { inputError } from "./input-error.js";
import { TYPES } from "./store.js";
import { isWritten } from "./written-text.js";
/** What a resource must say itself, since nobody could make it up; the rest is made: see seed-completion.ts. */
const NEEDED = {
    bundleIds: ['identifier'],
    bundleIdCapabilities: ['capabilityType'],
    certificates: ['certificateType'],
    devices: ['udid'],
    passTypeIds: ['identifier'],
    profiles: ['name', 'profileType'],
    users: ['username'],
    userInvitations: ['email'],
};
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const FIELDS = ['id', 'attributes', 'relationships', 'zombie'];
/**
 * Reads the resources of a state from outside, all that has a part in an answer or in what is signed.
 *
 * @throws EpapiError `EMULATOR` that names the place and what is wrong there
 */
export function readResources(value) {
    if (!isObject(value))
        throw inputError('The resources of a state are an object of lists.');
    for (const [type, list] of Object.entries(value))
        checkList(type, list);
    return value;
}
function checkList(type, list) {
    const kind = printable(type, 40);
    if (!isType(type))
        throw inputError(`There is no kind of resource ${kind}.`);
    if (!Array.isArray(list))
        throw inputError(`The ${kind} of a state are a list.`);
    const seen = new Set();
    list.forEach((resource, index) => {
        const problem = problemOf(type, resource) ?? repeated(seen, resource);
        if (problem !== undefined)
            throw inputError(`In ${kind}, number ${index + 1}: ${problem}.`);
    });
}
function isType(type) {
    return TYPES.includes(type);
}
function repeated(seen, resource) {
    const { id } = resource;
    if (seen.has(id))
        return `the id ${printable(id, 40)} is there twice`;
    seen.add(id);
    return undefined;
}
function problemOf(type, resource) {
    if (!isObject(resource))
        return 'an object with an id and attributes is wanted';
    const { id, attributes, relationships = {}, zombie = false } = resource;
    const stranger = Object.keys(resource).find((name) => !FIELDS.includes(name));
    if (stranger !== undefined)
        return `${printable(stranger, 40)} is not known here`;
    if (!isWritten(id) || id === '')
        return 'the id is a text, and not an empty one';
    if (!isObject(attributes))
        return 'the attributes are an object';
    if (!isObject(relationships))
        return 'the relationships are an object of IDs';
    if (typeof zombie !== 'boolean')
        return 'zombie is true or false';
    return attributesProblem(type, attributes) ?? relationshipsProblem(RESOURCES[type], relationships);
}
function attributesProblem(type, given) {
    const missing = NEEDED[type].find((name) => given[name] === undefined);
    if (missing !== undefined)
        return `the attribute ${missing} is missing`;
    const known = RESOURCES[type].attributes;
    for (const [name, is] of Object.entries(known)) {
        const value = given[name];
        const wanted = value === undefined ? undefined : wantedInstead(name, is, value);
        if (wanted !== undefined)
            return `the attribute ${name} is wrong, ${wanted} is wanted`;
    }
    return undefined;
}
/** Words are open, as Apple's are: an unknown one is passed through. */
function wantedInstead(name, is, value) {
    const otherwise = (good, wanted) => (good ? undefined : wanted);
    if (is.kind === 'settings')
        return otherwise(isListOf(value, isObject), 'a list of objects');
    if (is.kind === 'enums')
        return otherwise(isListOf(value, isWritten), 'a list of words');
    if (is.kind === 'date-time')
        return otherwise(readInstant(value) !== undefined, 'a date such as 2027-08-17T14:15:44.000+00:00');
    if (name === 'serialNumber')
        return otherwise(/^[\da-f]{1,40}$/i.test(String(value)), 'a text of 1 to 40 hexadecimal digits');
    if (name === 'uuid')
        return otherwise(UUID.test(String(value)), 'a UUID');
    if (name.endsWith('Content'))
        return otherwise(/^[\w+/=]+$/.test(String(value)), 'base64');
    return otherwise(isWritten(value), 'a text of characters that can be written');
}
function isListOf(value, is) {
    return Array.isArray(value) && value.every(is);
}
function relationshipsProblem({ type, create }, given) {
    for (const [name, ids] of Object.entries(given)) {
        const relationships = create?.relationships ?? {};
        const relationship = Object.hasOwn(relationships, name) ? relationships[name] : undefined;
        if (!relationship)
            return `${type} are not made with the relationship ${printable(name, 40)}`;
        const good = relationship.many ? isListOf(ids, isWritten) : isWritten(ids);
        if (!good)
            return `the relationship ${name} is ${relationship.many ? 'a list of IDs' : 'an ID'}`;
    }
    return undefined;
}
