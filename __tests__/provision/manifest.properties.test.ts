import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { stringify } from 'yaml';
import { BUNDLE_ID_CAPABILITIES } from '../../src/resources/bundle-id-capabilities.ts';
import { ManifestError } from '../../src/provision/manifest-error.ts';
import type { Manifest } from '../../src/provision/manifest.ts';
import { manifestOf } from '../support/manifest-files.ts';
import { fc } from '../support/properties.ts';

const file = join(import.meta.dirname, '../../schema/epapi.schema.json');
const schema = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
const fitsSchema = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The manifest, or undefined where it has mistakes; fails for every other error. */
async function readable(text: string): Promise<Manifest | undefined> {
  return manifestOf(text, { 'devices.txt': 'Device ID\tDevice Name\n0123456789abcdef\tOne' }).catch(
    (error: unknown) => {
      if (!(error instanceof ManifestError)) throw error;
      expect(error.problems.length).toBeGreaterThan(0);
      for (const { place, message, hint } of error.problems) {
        expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect([place.line >= 1, place.column >= 1]).toEqual([true, true]);
      }
      return undefined;
    },
  );
}

const KEYS = [
  'bundle-ids',
  'devices',
  'certificates',
  'pass-type-ids',
  'profiles',
  'defaults',
  'name',
  'type',
  'udid',
  'file',
  'platform',
  'capabilities',
  'bundle-id',
  'renew-within',
  '$schema',
  '__proto__',
  'constructor',
  '<<',
  '',
];
const WORDS = [
  'MAPS',
  'ICLOUD',
  'IOS',
  'IOS_APP_INHOUSE',
  'IOS_DISTRIBUTION',
  'a.b',
  'c',
  'all',
  '30 days',
  'devices.txt',
  '0123456789abcdef',
  '\u202e',
  '',
];

/** Anything that YAML can say, likelier than not in words that mean something here. */
const anything: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value')), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as Json),
  ),
})).value;

describe('whatever is given, there is a manifest or a list of mistakes', () => {
  test('for any text', async () => {
    const pieces = fc.constantFrom(
      ...KEYS,
      ...WORDS,
      ': ',
      '- ',
      '\n',
      '\n  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '!',
      '"',
      "'",
      '|',
      '#',
      '%',
      '---',
      '\t',
      '? ',
      '\ufeff',
      '\0',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        await readable(given);
      }),
      { numRuns: 1000 },
    );
  });

  test('for any values', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        await readable(stringify(value));
        await readable(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  test('and what can be read fits the schema', async () => {
    const seen = { read: 0 };
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const text = JSON.stringify(value);
        if ((await readable(text)) === undefined) return;
        seen.read += 1;
        expect([fitsSchema(JSON.parse(text)), fitsSchema.errors]).toEqual([true, null]);
      }),
      { numRuns: 500 },
    );
    expect(seen.read).toBeGreaterThan(0);
  });
});

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter(
    (text) =>
      text.trim() === text &&
      text !== '' &&
      !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text),
  );
const label = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghij0123456789-')),
  minLength: 1,
  maxLength: 12,
});
const capability = fc.constantFrom(...BUNDLE_ID_CAPABILITIES.attributes.capabilityType.values);
const digits = (least: number, most = least): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdefABCDEF')),
    minLength: least,
    maxLength: most,
  });

/** A manifest without a mistake. */
const sound: fc.Arbitrary<Readonly<Record<string, Json>>> = fc
  .record({
    bundleIds: fc.dictionary(
      fc.array(label, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
      fc.record(
        {
          name,
          platform: fc.constantFrom('IOS', 'MAC_OS', 'UNIVERSAL'),
          capabilities: fc
            .uniqueArray(capability, { maxLength: 5 })
            .map((types) =>
              types.map((type) => (type === 'ICLOUD' ? { ICLOUD: { ICLOUD_VERSION: 'XCODE_6' } } : type)),
            ),
        },
        { requiredKeys: ['name'] },
      ),
      { minKeys: 1, maxKeys: 5 },
    ),
    devices: fc.uniqueArray(fc.record({ name, udid: digits(40) }), {
      minLength: 1,
      maxLength: 5,
      selector: ({ udid }) => udid.toUpperCase(),
    }),
    certificates: fc.dictionary(
      name,
      fc.record(
        { 'serial-number': digits(8).map((serial) => `1${serial}`), 'public-key': digits(64) },
        { requiredKeys: [] },
      ),
      { minKeys: 1, maxKeys: 4 },
    ),
    passTypeIds: fc.dictionary(
      label.map((last) => `pass.${last}`),
      fc.record({ name }),
      { maxKeys: 3 },
    ),
    profiles: fc.uniqueArray(name, { maxLength: 5 }),
    picks: fc.infiniteStream(fc.nat()),
  })
  .map(({ bundleIds, devices, certificates, passTypeIds, profiles, picks }) => {
    const pick = <T>(from: readonly T[]): T => from[(picks.next().value as number) % from.length] as T;
    const made = profiles.map((one) => {
      const type = pick(['IOS_APP_INHOUSE', 'IOS_APP_ADHOC']);
      const named = { devices: pick<Json>(['all', [pick(devices).udid]]) };
      return [
        one,
        {
          type,
          'bundle-id': pick(Object.keys(bundleIds)),
          certificates: [pick(Object.keys(certificates))],
          ...(type === 'IOS_APP_ADHOC' && named),
        },
      ] as const;
    });
    return {
      defaults: { certificates: { type: 'IOS_DISTRIBUTION' } },
      'bundle-ids': bundleIds,
      devices,
      certificates,
      'pass-type-ids': passTypeIds,
      profiles: Object.fromEntries(made),
    };
  });

/** Lists of things that have names, whatever their order. */
const sorted = ({ bundleIds, certificates, devices, passTypeIds, profiles }: Manifest): unknown =>
  [bundleIds, certificates, devices, passTypeIds, profiles].map((all) =>
    all.map((one) => JSON.stringify(one)).sort(),
  );

describe('a manifest without a mistake', () => {
  test('is read, fits the schema, and says the same in YAML, in JSON and with its keys in another order', async () => {
    await fc.assert(
      fc.asyncProperty(sound, async (value) => {
        expect([fitsSchema(value), fitsSchema.errors]).toEqual([true, null]);
        const made = await manifestOf(stringify(value));
        expect(made.bundleIds).toHaveLength(Object.keys(value['bundle-ids'] as object).length);
        expect(made.profiles).toHaveLength(Object.keys(value['profiles'] as object).length);
        expect(sorted(await manifestOf(JSON.stringify(value)))).toEqual(sorted(made));
        expect(sorted(await manifestOf(stringify(reversed(value))))).toEqual(sorted(made));
      }),
      { numRuns: 100 },
    );
  });

  test('has one when a key is added anywhere, for the reader and for the schema', async () => {
    await fc.assert(
      fc.asyncProperty(sound, fc.nat(), async (value, where) => {
        const copy = structuredClone(value) as Record<string, Json>;
        const closed = closedIn(copy);
        Object.assign(closed[where % closed.length] as object, { nmae: 'A' });
        expect(fitsSchema(copy)).toBe(false);
        expect(await readable(stringify(copy))).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

/** The same with the keys of each mapping the other way around. */
function reversed(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(entries.reverse().map(([key, inner]) => [key, reversed(inner)]));
}

/** The mappings whose keys are known. */
function closedIn(value: Record<string, Json>): Json[] {
  const tables = ['bundle-ids', 'certificates', 'pass-type-ids', 'profiles'];
  const rows = tables.flatMap((table) => Object.values(value[table] as Record<string, Json>));
  return [value, value['defaults'] as Json, ...(value['devices'] as readonly Json[]), ...rows];
}

describe('the schema', () => {
  test.each([
    ['a wrong kind', { 'bundle-ids': { a: { name: 1 } } }],
    ['a missing name', { 'bundle-ids': { a: {} } }],
    ['a bundle ID that is none', { 'bundle-ids': { 'a b': { name: 'A' } } }],
    ['a word that cannot be one', { 'bundle-ids': { a: { name: 'A', capabilities: ['maps'] } } }],
    [
      'two capabilities in one',
      { 'bundle-ids': { a: { name: 'A', capabilities: [{ MAPS: {}, WALLET: {} }] } } },
    ],
    ['no certificate', { profiles: { P: { 'bundle-id': 'a', certificates: [] } } }],
    ['no number of days', { profiles: { P: { 'bundle-id': 'a', 'renew-within': '30' } } }],
    ['a UDID that is none', { devices: [{ name: 'A', udid: 'x' }] }],
    ['a file without a path', { devices: {} }],
  ])('refuses %s', (_, value) => {
    expect(fitsSchema(value)).toBe(false);
  });

  test("offers Apple's words, and describes each key", () => {
    const text = JSON.stringify(schema);
    for (const word of [
      'PUSH_NOTIFICATIONS',
      'IOS_APP_INHOUSE',
      'IOS_DISTRIBUTION',
      'MAC_OS',
      'ICLOUD_VERSION',
      'XCODE_6',
    ])
      expect(text).toContain(`"${word}"`);
    const undescribed = [...text.matchAll(/"properties":\{/g)].length;
    expect(undescribed).toBeGreaterThan(8);
    expect(propertiesOf(schema).filter((property) => typeof property['description'] !== 'string')).toEqual(
      [],
    );
  });
});

function propertiesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties } = value as { properties?: Record<string, Record<string, unknown>> };
  const own = typeof properties === 'object' ? Object.values(properties) : [];
  return [...own, ...Object.values(value).flatMap(propertiesOf)];
}
