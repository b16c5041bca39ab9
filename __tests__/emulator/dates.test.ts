import { describe, expect, test } from '@jest/globals';
import { readClockTime, readInstant } from '../../src/emulator/dates.ts';
import { readFaultRules } from '../../src/emulator/fault-rules.ts';
import { readState } from '../../src/emulator/state.ts';
import { refusalOf, rejection } from '../support/team.ts';

describe('an instant', () => {
  test.each([
    ['2027-08-17', '2027-08-17T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
    ['2027-08-17T14:15Z', '2027-08-17T14:15:00.000Z'],
    ['2027-08-17T14:15:44.000+00:00', '2027-08-17T14:15:44.000Z'],
    ['2027-08-17T14:15:44-02:30', '2027-08-17T16:45:44.000Z'],
    ['1900-01-01', '1900-01-01T00:00:00.000Z'],
    ['9899-12-31T23:59:59Z', '9899-12-31T23:59:59.000Z'],
  ])('%s is read', (text, iso) => {
    expect(new Date(readInstant(text) ?? NaN).toISOString()).toBe(iso);
  });

  test.each([
    ['2026-02-31'],
    ['2027-02-29T00:00:00Z'],
    ['2027-00-10'],
    ['2027-13-01'],
    ['2027-08-17T14:15'],
    ['2027-08-17T24:00Z'],
    ['2027-08-17T14:60Z'],
    ['2027-08-17 14:15Z'],
    ['2027-08-17Z'],
    ['banana 3'],
    ['1899-12-31T23:59:59Z'],
    ['1900-01-01T00:00:00+01:00'],
    ['9900-01-01'],
    [0],
    [undefined],
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});

test('a clock can be put to fewer', () => {
  expect(['1970-01-01', '8999-12-31'].map(readClockTime)).toEqual([0, Date.UTC(8999, 11, 31)]);
  expect(['1969-12-31', '9000-01-01', 'x'].map(readClockTime)).toEqual([undefined, undefined, undefined]);
});

const broken = { status: 503 };

test.each<[object, RegExp]>([
  [{ fault: { status: 204, body: 'x' } }, /In fault 1: an answer with the status 204 has no body\./],
  [{ fault: { status: 205, body: '' } }, /status 205 has no body/],
  [{ fault: { status: 304, body: 'x', done: true } }, /status 304 has no body/],
  [
    { fault: { status: 503, headers: { a: '\u00fc\u20ac' } } },
    /headers has a wrong value, an object of names .+ Latin-1/,
  ],
  [{ fault: { status: 503, headers: { a: '\u0001' } } }, /headers has a wrong value/],
  [
    { fault: broken, method: 'post' },
    /method has a wrong value, a method in capitals, such as POST is wanted/,
  ],
  [{ fault: broken, path: '/v1/users?limit=1' }, /path has a wrong value, a path without a query/],
])('a fault that could never be sent, or never happen, is refused: %j', (rule, message) => {
  expect(refusalOf(() => readFaultRules([rule]))).toMatchObject({
    code: 'EMULATOR',
    message: expect.stringMatching(message),
  });
});

test.each([[204], [205], [304]])('a fault of %i without a body is a fault', (status) => {
  expect(readFaultRules([{ fault: { status, headers: { a: '\u00fc' } } }])).toHaveLength(1);
});

test.each<[object, RegExp]>([
  [{ clockAhead: 1e308 }, /clockAhead is a number of milliseconds, from/],
  [{ clockAhead: -1e13 }, /clockAhead/],
  [{ quirks: [] }, /Quirks are an object/],
  [{ clokAhead: 5 }, /A state has no clokAhead, but clockAhead, counter/],
])('a state with %j is refused', async (changes, message) => {
  expect(await rejection(readState({ resources: {}, ...changes }))).toMatchObject({
    code: 'EMULATOR',
    message: expect.stringMatching(message),
  });
});
