import { setMaxListeners } from 'node:events';
import { RESOURCES } from "../resources/all.js";
import { OPERATIONS } from "../resources/operations.js";
import { realSystem } from "../system.js";
import { printable } from "../text.js";
import { createHourlyBudget } from "./hourly-budget.js";
import { foreignAnswer, readDocument } from "./lib/document.js";
import { readPages } from "./lib/pages.js";
import { targetOf } from "./lib/query.js";
import { NoAnswerError } from "./no-answer.js";
import { OutcomeUnknownError } from "./outcome-unknown.js";
import { withProxy } from "./proxy.js";
import { request } from "./request.js";
/**
 * Makes a client:
 *
 *     const apple = createClient({ tokens });
 *     for await (const device of apple.devices.list({ filter: { status: ['ENABLED'] } }).all()) …
 *
 * Each function throws what `request` throws; lists also `PAGING`.
 */
export function createClient({ concurrency, reserve, proxy, ...options }) {
    // Each request that waits for its turn listens to it.
    if (options.signal)
        setMaxListeners(0, options.signal);
    const system = withProxy(options.system ?? realSystem, proxy);
    const budget = options.budget ??
        createHourlyBudget({
            system,
            ...(concurrency !== undefined && { concurrency }),
            ...(reserve !== undefined && { reserve }),
        });
    const client = { ...options, system, budget };
    const operations = Object.fromEntries(Object.keys(RESOURCES).map((type) => [type, operationsOf(client, type)]));
    return {
        ...operations,
        request: (what) => request(client, what),
        pages: (path) => readPages(client, path),
        usage: () => budget.usage(),
    };
}
function operationsOf(client, type) {
    const own = OPERATIONS.filter((operation) => operation.resource.type === type);
    const methods = own.map((operation) => [nameOf(operation), methodOf(client, operation)]);
    const completes = own.some(({ kind }) => kind === 'relatedMany');
    return { ...Object.fromEntries(methods), ...(completes && { complete: completeOf(client, own) }) };
}
function nameOf({ kind, relationship }) {
    return relationship ?? kind;
}
function methodOf(client, operation) {
    const { kind, resource } = operation;
    switch (kind) {
        case 'list':
            return (query) => listOf(client, targetOf(operation, undefined, query));
        case 'relatedMany':
            return (id, query) => listOf(client, targetOf(operation, id, query));
        case 'get':
            return async (id, query) => withData(await readOne(client, targetOf(operation, id, query)));
        case 'relatedOne':
            return (id, query) => readOne(client, targetOf(operation, id, query));
        case 'create':
            return (one) => send(client, operation, undefined, newData(operation, one));
        case 'update':
            return (id, attributes) => send(client, operation, id, { type: resource.type, id, attributes });
        case 'delete':
            return async (id) => {
                await request(client, { method: 'DELETE', path: targetOf(operation, id) });
            };
    }
}
function listOf(client, first) {
    return {
        [Symbol.asyncIterator]: () => readPages(client, first),
        all: () => readResources(client, first),
    };
}
async function* readResources(client, first) {
    for await (const page of readPages(client, first))
        yield* page.data;
}
/** Undefined where there is none. */
async function readOne(client, path) {
    return oneOf(await request(client, { method: 'GET', path }));
}
function oneOf({ body }) {
    const { data, included } = readDocument(body);
    return data[0] && { data: data[0], included };
}
function withData(one) {
    if (one)
        return one;
    throw foreignAnswer();
}
async function send(client, operation, id, data) {
    const what = { method: operation.method, path: targetOf(operation, id), body: { data } };
    const response = await request(client, what);
    try {
        return withData(oneOf(response));
    }
    catch (error) {
        // Somebody said that it was done; whether Apple did cannot be known.
        throw error instanceof NoAnswerError ? new OutcomeUnknownError(what, error) : error;
    }
}
function newData({ resource }, { attributes, relationships = {} }) {
    const linked = Object.entries(relationships).flatMap(([name, ids]) => {
        if (ids === undefined)
            return [];
        const type = resource.create?.relationships[name]?.type;
        const data = typeof ids === 'string' ? { type, id: ids } : ids.map((id) => ({ type, id }));
        return [[name, { data }]];
    });
    return {
        type: resource.type,
        attributes,
        ...(linked.length > 0 && { relationships: Object.fromEntries(linked) }),
    };
}
function completeOf(client, own) {
    return async ({ id, relationships }, relationship, included) => {
        const operation = own.find((one) => one.relationship === relationship);
        // The compiler lets no other name through; where there is none, it must not look like an empty relationship.
        if (!operation)
            throw new TypeError(`no relationship to many: ${printable(relationship, 80)}`);
        const path = targetOf(operation, id);
        const { data, meta } = relationships?.[relationship] ?? {};
        if (Array.isArray(data) && data.length >= (meta?.paging?.total ?? Infinity)) {
            const found = includedOf(data, included);
            if (found)
                return found;
        }
        const all = [];
        for await (const resource of readResources(client, path))
            all.push(resource);
        return all;
    };
}
/** Undefined where one of them did not come along. */
function includedOf(references, included) {
    const found = references.flatMap(({ type, id }) => included.find((one) => one.type === type && one.id === id) ?? []);
    return found.length === references.length ? found : undefined;
}
