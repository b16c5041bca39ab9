import { expect, test } from '@jest/globals';
import { isId, textOf, timeOf } from '../../../src/expiry/lib/values.ts';

test('a date is one with its offset, and nothing else', () => {
  const noon = Date.UTC(2027, 7, 17, 12);
  expect(timeOf('2027-08-17T12:00:00.000+00:00')).toBe(noon);
  expect(timeOf('2027-08-17T14:00:00+0200')).toBe(noon);
  expect(timeOf('2027-08-17T12:00:00Z')).toBe(noon);
  expect(timeOf('+012027-08-17T12:00:00Z')).toBe(Date.UTC(12_027, 7, 17, 12));
  for (const odd of [
    '2027-08-17T12:00:00',
    '2027-08-17',
    'August 17, 2027',
    'never',
    '',
    0,
    null,
    undefined,
    {},
  ])
    expect([odd, timeOf(odd)]).toEqual([odd, NaN]);
  expect(timeOf('2027-13-17T12:00:00Z')).toBeNaN();
});

test.each([
  ['2027-02-30T00:00:00.000+00:00', NaN],
  ['2027-02-30T00:00:00.000+0000', NaN],
  ['2027-04-31T00:00:00Z', NaN],
  ['2027-02-29T00:00:00Z', NaN],
  ['+002027-02-29T00:00:00Z', NaN],
  ['2028-02-29T00:00:00.000+0000', Date.UTC(2028, 1, 29)],
  ['+002027-02-28T00:00:00Z', Date.UTC(2027, 1, 28)],
  // What another day is in UTC is one all the same, and so is the end of a day.
  ['2027-02-28T23:00:00-1200', Date.UTC(2027, 2, 1, 11)],
  ['2027-03-01T01:00:00+14:00', Date.UTC(2027, 1, 28, 11)],
  ['2027-02-28T24:00:00Z', Date.UTC(2027, 2, 1)],
  ['2027-02T00:00:00Z', Date.UTC(2027, 1)],
])('a day that no calendar has is none: %s', (text, time) => {
  expect(timeOf(text)).toBe(time);
});

test('a text is one', () => {
  expect([textOf('a'), textOf(1), textOf(undefined), textOf(['a'])]).toEqual(['a', '', '', '']);
});

test('an ID is one of Apple’s', () => {
  expect(['2X9R4HXF34', '8f2a-77', 'B_1'].every(isId)).toBe(true);
  expect(['', 'a,b', 'a b', '../x', '\ud800', 'x'.repeat(81)].some(isId)).toBe(false);
});
