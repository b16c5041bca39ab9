import { nearest } from "../../nearest.js";
import { quoteValue } from "../../text.js";
import { placeText } from "./tree.js";
export function text(rule) {
    const { expected, hint, pattern, longest = 255 } = rule;
    return {
        schema: { type: 'string', pattern: pattern.source, maxLength: longest },
        expected,
        read(value, { problems, name }) {
            if (value.kind !== 'text') {
                wrongKind(value, expected, { problems, name });
                return undefined;
            }
            const fits = Array.from(value.text.slice(0, 2 * longest + 1)).length <= longest && pattern.test(value.text);
            const advice = fits
                ? rule.refuse?.(value.text)
                : [`is ${quoteValue(value.text)}, and should be ${expected}.`, hint];
            if (!advice)
                return { text: value.text, at: value.at };
            problems.add(value.at, `${name} ${advice[0]}`, advice[1]);
            return undefined;
        },
    };
}
export function list(item, same, least = 0) {
    const expected = least > 0 ? 'a list with something in it' : 'a list';
    return {
        schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
        expected,
        read(value, { problems, name }) {
            if (value.kind !== 'list' || (value.whole && value.items.length < least)) {
                wrongKind(value, expected, { problems, name });
                return undefined;
            }
            const read = value.items.map((inner) => item.read(inner, { problems, name: `An item of ${name}` }));
            const items = read.filter((inner) => inner !== undefined);
            if (same)
                refuseTwins(items.map(same), { problems, name });
            return { at: value.at, items, whole: items.length === read.length };
        },
    };
}
function refuseTwins(items, { problems, name }) {
    const seen = new Map();
    for (const item of items) {
        if (!item)
            continue;
        const first = seen.get(item.text);
        if (!first)
            seen.set(item.text, item);
        else {
            const hint = `The first is at ${placeText(first.at)}: keep one of them.`;
            problems.add(item.at, `${quoteValue(item.text)} stands twice in ${name}.`, hint);
        }
    }
}
/** A mapping whose keys are names. */
export function table(key, item, keyName) {
    return {
        schema: { type: 'object', propertyNames: key.schema, additionalProperties: item.schema },
        expected: 'a mapping',
        read(value, { problems, name }) {
            if (value.kind !== 'map') {
                wrongKind(value, 'a mapping', { problems, name });
                return undefined;
            }
            return value.entries.map((entry) => {
                const placed = { text: entry.key, at: entry.keyAt };
                key.read({ kind: 'text', ...placed }, { problems, name: keyName });
                return { key: placed, value: item.read(entry.value, { problems, name: quoteValue(entry.key) }) };
            });
        },
    };
}
/** A mapping whose keys are known. */
export function fields(what, spec) {
    const names = Object.keys(spec);
    const required = names.filter((name) => spec[name]?.required);
    const properties = Object.entries(spec).map(([name, { shape, about }]) => [
        name,
        { description: about, ...shape.schema },
    ]);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(properties),
            ...(required.length > 0 && { required }),
            additionalProperties: false,
        },
        expected: 'a mapping',
        read(value, { problems, name }) {
            if (value.kind !== 'map') {
                wrongKind(value, 'a mapping', { problems, name });
                return undefined;
            }
            const known = value.entries.filter(({ key }) => names.includes(key));
            for (const { key, keyAt } of value.entries) {
                if (!names.includes(key))
                    problems.add(keyAt, `${quoteValue(key)} is no key of ${what}.`, () => keyHint(key, names));
            }
            const given = new Set(known.map(({ key }) => key));
            const missing = value.whole ? required.filter((key) => !given.has(key)) : [];
            for (const key of missing)
                problems.add(value.at, `${name} has no ${key}.`, `Give ${key}: …, which ${what} needs.`);
            const read = known.map((entry) => [
                entry.key,
                spec[entry.key]?.shape.read(entry.value, { problems, name: entry.key }),
            ]);
            return { ...Object.fromEntries(read), given };
        },
    };
}
function keyHint(key, names) {
    if (key === '<<')
        return 'YAML 1.2 has no merge keys: write out what is meant, or use defaults:.';
    const near = nearest(key, names);
    return near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${near}?`;
}
/** A value that may be of several kinds. */
export function byKind(shapes) {
    const all = Object.values(shapes);
    const expected = all.map((shape) => shape.expected).join(' or ');
    return {
        schema: { anyOf: all.map(({ schema }) => schema) },
        expected,
        read(value, context) {
            const shape = shapes[value.kind];
            if (!shape)
                wrongKind(value, expected, context);
            return shape?.read(value, context);
        },
    };
}
const FOUND = { text: 'text', list: 'a list', map: 'a mapping' };
function wrongKind(value, expected, { problems, name }) {
    if (value.kind === 'damaged')
        return;
    const add = (found, hint) => {
        problems.add(value.at, `${name} is ${found}, and should be ${expected}.`, hint);
    };
    if (value.kind === 'other')
        add(value.what, `Where text is meant, put it in quotes: ${quoteValue(value.source)}.`);
    else if (value.kind === 'nothing' || (value.kind === 'list' && value.items.length === 0))
        add(value.kind === 'list' ? 'an empty list' : 'empty', 'Write what is meant, or leave the key out.');
    else
        add(FOUND[value.kind], 'docs/manifest.md shows how it is written.');
}
