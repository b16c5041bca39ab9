import { nearest } from '../../nearest.ts';
import { quoteValue } from '../../text.ts';
import type { Place } from '../manifest.ts';
import type { Problems } from './problems.ts';
import { placeText } from './tree.ts';
import type { Placed, Value } from './tree.ts';

/** JSON Schema, draft 7: what editors know best. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Context {
  readonly problems: Problems;
  /** What the value is called in messages. */
  readonly name: string;
}

/**
 * What a value may look like: one description that reads it and that editors are told of.
 *
 * Not valibot: its objects stop at the first unknown key, its records leave out a key such as `constructor`
 * without a word, and the words that Apple may add are a check that becomes no JSON Schema.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** For people: `a list`. */
  readonly expected: string;
  /** @returns undefined where a mistake was told of that leaves nothing to go on with */
  readonly read: (value: Value, context: Context) => T | undefined;
}

export type Read<S> = S extends Shape<infer T> ? T : never;

export interface List<T> {
  readonly at: Place;
  readonly items: readonly T[];
  /** False where an item could not be read. */
  readonly whole: boolean;
}

export interface Row<T> {
  readonly key: Placed;
  /** Undefined where it could not be read. */
  readonly value: T | undefined;
}

type Advice = readonly [message: string, hint: string];

export interface TextRule {
  readonly expected: string;
  readonly hint: string;
  readonly pattern: RegExp;
  readonly longest?: number;
  /** What else is wrong with it: the end of a sentence that begins with its name. */
  readonly refuse?: (text: string) => Advice | undefined;
}

export function text(rule: TextRule): Shape<Placed> {
  const { expected, hint, pattern, longest = 255 } = rule;
  return {
    schema: { type: 'string', pattern: pattern.source, maxLength: longest },
    expected,
    read(value, { problems, name }) {
      if (value.kind !== 'text') {
        wrongKind(value, expected, { problems, name });
        return undefined;
      }
      const fits =
        Array.from(value.text.slice(0, 2 * longest + 1)).length <= longest && pattern.test(value.text);
      const advice: Advice | undefined = fits
        ? rule.refuse?.(value.text)
        : [`is ${quoteValue(value.text)}, and should be ${expected}.`, hint];
      if (!advice) return { text: value.text, at: value.at };
      problems.add(value.at, `${name} ${advice[0]}`, advice[1]);
      return undefined;
    },
  };
}

export function list<T>(item: Shape<T>, same?: (item: T) => Placed | undefined, least = 0): Shape<List<T>> {
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
      if (same) refuseTwins(items.map(same), { problems, name });
      return { at: value.at, items, whole: items.length === read.length };
    },
  };
}

function refuseTwins(items: readonly (Placed | undefined)[], { problems, name }: Context): void {
  const seen = new Map<string, Placed>();
  for (const item of items) {
    if (!item) continue;
    const first = seen.get(item.text);
    if (!first) seen.set(item.text, item);
    else {
      const hint = `The first is at ${placeText(first.at)}: keep one of them.`;
      problems.add(item.at, `${quoteValue(item.text)} stands twice in ${name}.`, hint);
    }
  }
}

/** A mapping whose keys are names. */
export function table<T>(key: Shape<Placed>, item: Shape<T>, keyName: string): Shape<readonly Row<T>[]> {
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

export interface Field {
  readonly shape: Shape<unknown>;
  readonly required?: true;
  /** For editors and documents, in Markdown. */
  readonly about: string;
}

export type Fields<S extends Readonly<Record<string, Field>>> = {
  readonly [Name in keyof S]?: Read<S[Name]['shape']> | undefined;
} & {
  /** Keys that stand there, readable or not. */
  readonly given: ReadonlySet<string>;
};

/** A mapping whose keys are known. */
export function fields<const S extends Readonly<Record<string, Field>>>(
  what: string,
  spec: S,
): Shape<Fields<S>> {
  const names = Object.keys(spec);
  const required = names.filter((name) => spec[name]?.required);
  const properties = Object.entries(spec).map(([name, { shape, about }]) => [
    name,
    { description: about, ...shape.schema },
  ]);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties) as JsonSchema,
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
      return { ...Object.fromEntries(read), given } as Fields<S>;
    },
  };
}

function keyHint(key: string, names: readonly string[]): string {
  if (key === '<<') return 'YAML 1.2 has no merge keys: write out what is meant, or use defaults:.';
  const near = nearest(key, names);
  return near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${near}?`;
}

type ByKind = Partial<Readonly<Record<'text' | 'list' | 'map', Shape<unknown>>>>;

/** A value that may be of several kinds. */
export function byKind<const S extends ByKind>(shapes: S): Shape<Read<S[keyof S]>> {
  const all = Object.values(shapes) as readonly Shape<unknown>[];
  const expected = all.map((shape) => shape.expected).join(' or ');
  return {
    schema: { anyOf: all.map(({ schema }) => schema) },
    expected,
    read(value, context) {
      const shape = (shapes as Readonly<Record<string, Shape<unknown>>>)[value.kind];
      if (!shape) wrongKind(value, expected, context);
      return shape?.read(value, context) as Read<S[keyof S]> | undefined;
    },
  };
}

const FOUND = { text: 'text', list: 'a list', map: 'a mapping' } as const;

function wrongKind(value: Value, expected: string, { problems, name }: Context): void {
  if (value.kind === 'damaged') return;
  const add = (found: string, hint: string): void => {
    problems.add(value.at, `${name} is ${found}, and should be ${expected}.`, hint);
  };
  if (value.kind === 'other')
    add(value.what, `Where text is meant, put it in quotes: ${quoteValue(value.source)}.`);
  else if (value.kind === 'nothing' || (value.kind === 'list' && value.items.length === 0))
    add(value.kind === 'list' ? 'an empty list' : 'empty', 'Write what is meant, or leave the key out.');
  else add(FOUND[value.kind], 'docs/manifest.md shows how it is written.');
}
