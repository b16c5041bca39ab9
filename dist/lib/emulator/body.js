import { isObject } from "../json.js";
import { wordsOf } from "../resources/operations.js";
import { NOT_JSON, badEntity, quoted, refuse, wrongShape } from "./apple-errors.js";
import { isWritten } from "./written-text.js";
/**
 * Reads the body that creates a resource.
 *
 * @throws RefusedRequest 400 for what is no JSON, 422 for a wrong shape, 409 for wrong values
 */
export function readCreateBody(descriptor, text) {
    const data = readData(text);
    const { create } = descriptor;
    if (!create)
        throw new Error(`${descriptor.type} cannot be created`);
    const refusals = [
        ...typeProblems(descriptor, data),
        ...attributeProblems(descriptor, create.attributes, data.attributes),
        ...relationshipProblems(create.relationships, data.relationships),
    ];
    if (refusals.length > 0)
        refuse(...refusals);
    const relationships = Object.entries(data.relationships).map(([name, linkage]) => [name, idsOf(linkage)]);
    return {
        attributes: data.attributes,
        relationships: Object.fromEntries(relationships),
    };
}
/**
 * Reads the body that changes a resource.
 *
 * @returns the attributes that change
 * @throws RefusedRequest as {@link readCreateBody}
 */
export function readUpdateBody(descriptor, text, id) {
    const data = readData(text);
    if (data.id === undefined)
        refuse(wrongShape('/data/id', 'The id of the resource is missing'));
    const slots = (descriptor.update ?? []).flatMap((name) => {
        const is = descriptor.attributes[name];
        return is ? [[name, { required: false, is }]] : [];
    });
    const wrongId = data.id === id
        ? []
        : [badEntity('ID.INVALID', '/data/id', `${quoted(data.id)} is not the id of the path`)];
    const refusals = [
        ...typeProblems(descriptor, data),
        ...wrongId,
        ...attributeProblems(descriptor, Object.fromEntries(slots), data.attributes),
        ...relationshipProblems({}, data.relationships),
    ];
    if (refusals.length > 0)
        refuse(...refusals);
    return data.attributes;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return refuse(NOT_JSON);
    }
}
function readData(text) {
    const document = parse(text);
    const data = isObject(document) ? document['data'] : undefined;
    if (!isObject(data))
        return refuse(wrongShape('/data', 'The document must have an object as data'));
    const { type, id, attributes = {}, relationships = {} } = data;
    if (typeof type !== 'string')
        return refuse(wrongShape('/data/type', 'The type must be a text'));
    if (id !== undefined && typeof id !== 'string')
        return refuse(wrongShape('/data/id', 'The id must be a text'));
    if (!isObject(attributes))
        return refuse(wrongShape('/data/attributes', 'The attributes must be an object'));
    if (!isObject(relationships))
        return refuse(wrongShape('/data/relationships', 'The relationships must be an object'));
    return { type, id, attributes, relationships: readLinkages(relationships) };
}
function readLinkages(relationships) {
    return Object.fromEntries(Object.entries(relationships).map(([name, value]) => {
        const data = isObject(value) ? value['data'] : undefined;
        if (Array.isArray(data) ? data.every(isIdentifier) : isIdentifier(data))
            return [name, data];
        return refuse(wrongShape(`/data/relationships/${name}/data`, 'The data must name resources by type and id'));
    }));
}
function isIdentifier(value) {
    return isObject(value) && typeof value['type'] === 'string' && typeof value['id'] === 'string';
}
function idsOf(linkage) {
    return 'id' in linkage ? linkage.id : linkage.map(({ id }) => id);
}
function typeProblems(descriptor, { type }) {
    if (type === descriptor.type)
        return [];
    return [badEntity('TYPE.INVALID', '/data/type', `${quoted(type)} is not the type of this path`)];
}
function attributeProblems({ type }, slots, given) {
    const wrong = Object.entries(given).flatMap(([name, value]) => {
        const place = `/data/attributes/${name}`;
        const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
        if (!slot) {
            const detail = `${quoted(name)} is not an attribute that this request takes for '${type}'`;
            return [badEntity('ATTRIBUTE.UNKNOWN', place, detail)];
        }
        const problem = valueProblem(name, slot, value);
        const detail = `The value is not valid for the attribute '${name}'`;
        return problem === undefined ? [] : [badEntity(`ATTRIBUTE.${problem}`, place, detail)];
    });
    const missing = Object.keys(slots).filter((name) => slots[name]?.required && !Object.hasOwn(given, name));
    return [
        ...wrong,
        ...missing.map((name) => badEntity('ATTRIBUTE.REQUIRED', `/data/attributes/${name}`, `You must provide a value for the attribute '${name}' with this request`)),
    ];
}
/** Texts that people read and that cannot be empty, neither in a change. */
const NAMES = ['name', 'firstName', 'lastName', 'identifier'];
/** Characters; where Apple's own limits are is not known. */
const LONGEST_NAME = 255;
function valueProblem(name, { is, required }, value) {
    if (is.kind === 'settings')
        return Array.isArray(value) && value.every(isObject) ? undefined : 'TYPE';
    if (is.kind === 'enums') {
        if (!Array.isArray(value))
            return 'TYPE';
        return value.length > 0 && value.every((word) => is.values.includes(word))
            ? undefined
            : 'INVALID';
    }
    if (typeof value !== 'string')
        return 'TYPE';
    return isGoodText(is, value) && isGoodName(name, required, value) ? undefined : 'INVALID';
}
function isGoodName(name, required, value) {
    const isName = NAMES.includes(name);
    if (isName && (value.length > LONGEST_NAME || !isWritten(value)))
        return false;
    return !(isName || required) || value.trim() !== '';
}
function isGoodText(is, value) {
    const words = wordsOf(is);
    if (words && !words.includes(value))
        return false;
    return is.kind !== 'email' || (isWritten(value) && /^[^\s@]+@[^\s@]+$/.test(value));
}
function relationshipProblems(slots, given) {
    const wrong = Object.entries(given).flatMap(([name, linkage]) => {
        const place = `/data/relationships/${name}`;
        const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
        if (!slot) {
            const detail = `${quoted(name)} is not a relationship that this request takes`;
            return [badEntity('RELATIONSHIP.UNKNOWN', place, detail)];
        }
        if (slot.many === Array.isArray(linkage) && [linkage].flat().every(({ type }) => type === slot.type))
            return [];
        const detail = `The relationship '${name}' takes ${slot.many ? 'a list' : 'one'} of type '${slot.type}'`;
        return [badEntity('RELATIONSHIP.INVALID', place, detail)];
    });
    const missing = Object.keys(slots).filter((name) => slots[name]?.required && !Object.hasOwn(given, name));
    return [
        ...wrong,
        ...missing.map((name) => badEntity('RELATIONSHIP.REQUIRED', `/data/relationships/${name}`, `You must provide a value for the relationship '${name}' with this request`)),
    ];
}
