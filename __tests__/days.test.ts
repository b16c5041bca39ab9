import { describe, expect, test } from '@jest/globals';
import { DAY, dayOf, daysLeft, describeEnd, isDate } from '../src/days.ts';
import { fc } from './support/properties.ts';

const HOUR = DAY / 24;
const NOON = Date.UTC(2026, 10, 24, 12);

describe('days left', () => {
  test('are whole ones, rounded down, and less than zero once it has ended', () => {
    const left = (difference: number) => daysLeft(NOON + difference, NOON);
    expect([2 * DAY, 2 * DAY - 1, DAY, DAY - 1, 1].map(left)).toEqual([2, 1, 1, 0, 0]);
    expect([0, -1, -DAY, -DAY - 1].map(left)).toEqual([-1, -1, -1, -2]);
  });

  test('know no time zone: the tests run in one that is 14 hours ahead, and the dates are in UTC', () => {
    expect(process.env['TZ']).toBe('Pacific/Kiritimati');
    expect(dayOf(Date.UTC(2026, 11, 31, 23, 59, 59, 999))).toBe('2026-12-31');
    expect(dayOf(Date.UTC(2027, 0, 1))).toBe('2027-01-01');
    expect(daysLeft(Date.UTC(2027, 0, 1), Date.UTC(2026, 11, 31))).toBe(1);
  });

  test.each([
    ['the night that has 23 hours in Berlin', '2027-03-27T12:00:00Z', '2027-03-29T12:00:00Z', 2],
    ['the night that has 25 hours there', '2026-10-24T12:00:00Z', '2026-10-26T11:59:59Z', 1],
    ['a leap day', '2028-02-28T00:00:00Z', '2028-03-01T00:00:00Z', 2],
    ['a year without one that looks as if it had', '2100-02-28T00:00:00Z', '2100-03-01T00:00:00Z', 1],
    ['offsets that differ', '2026-11-24T00:00:00+14:00', '2026-11-24T00:00:00-10:00', 1],
  ])('are 24 hours each over %s', (_name, now, end, days) => {
    expect(daysLeft(Date.parse(end), Date.parse(now))).toBe(days);
  });

  test('are told as they are counted', () => {
    const told = (difference: number) => describeEnd(NOON + difference, NOON);
    expect([2 * DAY, 2 * DAY - 1, HOUR, 1].map(told)).toEqual([
      'expires in 2 days',
      'expires in 1 day',
      'expires in less than a day',
      'expires in less than a day',
    ]);
    expect([0, -1, -DAY + 1, -DAY, -3 * DAY - HOUR].map(told)).toEqual([
      'expired less than a day ago',
      'expired less than a day ago',
      'expired less than a day ago',
      'expired 1 day ago',
      'expired 3 days ago',
    ]);
  });

  test('fall by one each 24 hours, and never rise', () => {
    const time = fc.integer({ min: -8.64e15, max: 8.64e15 });
    fc.assert(
      fc.property(time, time, fc.nat(10 * DAY), (end, now, later) => {
        expect(daysLeft(end, now + later)).toBeLessThanOrEqual(daysLeft(end, now));
        expect(daysLeft(end, now) < 0).toBe(end <= now);
      }),
    );
  });

  test('are none where there is no date', () => {
    expect(daysLeft(NaN, NOON)).toBeNaN();
    const [first, past] = [Date.UTC(1000, 0), Date.UTC(10_000, 0)];
    expect([NaN, Infinity, -Infinity, 8.64e15, first - 1, past].some(isDate)).toBe(false);
    expect([first, 0, past - 1].every(isDate)).toBe(true);
  });

  test('dates far beyond are written whole', () => {
    expect(dayOf(8.64e15)).toBe('+275760-09-13');
    expect(dayOf(Date.UTC(10_000, 0, 1))).toBe('+010000-01-01');
  });
});
