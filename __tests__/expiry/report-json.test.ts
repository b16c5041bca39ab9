import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { headline } from '../../src/expiry/headline.ts';
import { EXPIRY_SCHEMA } from '../../src/expiry/lib/json-shape.ts';
import { expiryJson, findingsJson } from '../../src/expiry/report-json.ts';
import type { Finding } from '../../src/expiry/report.ts';
import { wellFormed } from '../../src/text.ts';
import { FULL, findingOf, reportOf } from '../support/expiry-report.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

type Schema = Record<string, unknown>;
let published: Schema;
let fits: ValidateFunction;

const SCHEMA = join(import.meta.dirname, '../../schema/expiry.schema.json');

/** The same, in which what it does not describe is a mistake: others may come, and what is written is described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in schema ? { ...inner, additionalProperties: false } : inner;
}

beforeAll(async () => {
  published = JSON.parse(await readFile(SCHEMA, 'utf8')) as Schema;
  fits = new Ajv({ formats: { 'date-time': true, date: true } }).compile(closed(published) as Schema);
});

function read(text: string): { findings: Record<string, unknown>[] } & Record<string, unknown> {
  const data = JSON.parse(text) as { findings: Record<string, unknown>[] } & Record<string, unknown>;
  fits(data);
  expect(fits.errors ?? []).toEqual([]);
  return data;
}

test('is what was found, as the published schema has it', () => {
  const data = read(expiryJson(FULL));
  expect(data).toMatchObject({
    ...{ version: 1, checkedAt: '2026-11-25T22:30:00Z', headline: headline(FULL), status: 'expired' },
    ...{ warnWithinDays: 60, failWithinDays: 14, counts: FULL.counts, ignored: 1, notes: FULL.notes },
    soonest: 'profile:Acme Field',
  });
  expect(data.findings).toHaveLength(FULL.findings.length);
  expect(data.findings[2]).toEqual({
    ...{ id: 'profile:Acme Field', kind: 'profile', name: 'Acme Field', status: 'critical' },
    ...{ endsAt: '2026-12-05T22:30:00Z', daysLeft: 10, apps: ['com.acme.field'] },
    ...{
      effect: 'Every installed copy of com.acme.field stops opening.',
      reason: 'It expires.',
      fix: 'epapi apply',
    },
  });
});

test('for an output it is as many of what is urgent as fit', () => {
  const findings = Array.from({ length: 300 }, (_, number) =>
    findingOf({ name: `${number} ${'é'.repeat(2000)}`, status: number < 100 ? 'ok' : 'critical' }),
  );
  const text = findingsJson(reportOf(findings));
  const names = (JSON.parse(text) as { name: string }[]).map(({ name }) => parseInt(name));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500_000);
  expect(Buffer.byteLength(text)).toBeGreaterThan(490_000);
  expect(names).toEqual(names.map((_, index) => 100 + index));
  expect(findingsJson(reportOf([]))).toBe('[]');
});

test('has what is known of a finding', () => {
  const known = {
    type: 'IOS_APP_INHOUSE',
    serialNumber: '7F3A',
    uuid: 'A-B',
    ignored: { reason: 'r', until: '2027-03-01' },
  };
  expect(read(expiryJson(reportOf([findingOf(known)]))).findings[0]).toMatchObject(known);
});

test('is null where there is nothing to say', () => {
  const data = read(
    expiryJson(reportOf([findingOf({ status: 'unknown', endsAt: undefined, daysLeft: undefined })])),
  );
  expect(data).toMatchObject({ soonest: null, findings: [{ endsAt: null, daysLeft: null }] });
  expect(read(expiryJson(reportOf()))).toMatchObject({ soonest: null, findings: [] });
});

describe('dates', () => {
  test.each([
    [Date.UTC(9999, 11, 31, 23, 59, 59, 999), '9999-12-31T23:59:59Z'],
    [Date.UTC(10000, 0, 1), null],
    [Date.UTC(1000, 0, 1), '1000-01-01T00:00:00Z'],
    [Date.UTC(999, 11, 31), null],
    [8.64e15 + 1, null],
    [-8.64e15, null],
    [NaN, null],
    [Infinity, null],
    [Date.UTC(2028, 1, 29, 12), '2028-02-29T12:00:00Z'],
  ])('%d is %s', (endsAt, wanted) => {
    expect(read(expiryJson(reportOf([findingOf({ endsAt })]))).findings[0]?.['endsAt']).toBe(wanted);
  });
});

test.each(HOSTILE_NAMES)('%s is what it was', (_, name) => {
  const finding: Finding = findingOf({ name, id: name, apps: [name], effect: name, reason: name, fix: name });
  const [read1] = read(expiryJson(reportOf([finding], { notes: [name] }))).findings;
  expect(read1).toMatchObject({ name: wellFormed(name), apps: [wellFormed(name)], fix: wellFormed(name) });
});

test('holds no half of a character, which some readers refuse', () => {
  expect(expiryJson(reportOf([findingOf({ name: 'a\ud800' })]))).not.toMatch(/\\ud800/i);
});

test('the published schema is the one in the code', () => {
  expect(published).toEqual(EXPIRY_SCHEMA);
});

test('what is not of this version is refused by the schema', () => {
  const { version, ...rest } = read(expiryJson(FULL));
  expect(version).toBe(1);
  for (const wrong of [rest, { ...rest, version: 2 }, { ...rest, version: 1, more: 1 }])
    expect(fits(wrong)).toBe(false);
});
