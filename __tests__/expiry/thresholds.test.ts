import { describe, expect, test } from '@jest/globals';
import type { Status } from '../../src/expiry/report.ts';
import { failsOn, readFailOn, readThresholds } from '../../src/expiry/thresholds.ts';
import { refusalOf } from '../support/team.ts';

const read = (warnWithin: string, failWithin = '0') => readThresholds({ warnWithin, failWithin });

describe('thresholds', () => {
  test.each([
    ['60 days', 60],
    ['1 day', 1],
    ['2 weeks', 14],
    ['1 Week', 7],
    ['14d', 14],
    ['3w', 21],
    [' 30 ', 30],
    ['0', 0],
    ['3650', 3650],
  ])('%j', (text, days) => {
    expect(read(text)).toEqual({ warnWithin: days, failWithin: 0 });
  });

  test.each(['', 'soon', '-1', '1.5 days', '3651', '522 weeks', '9 months', '60 days 1', '1e2', 'd'])(
    '%j is none',
    (text) => {
      const { code, message, hint } = refusalOf(() => read(text));
      expect([code, message]).toEqual([
        'EXPIRY.THRESHOLD',
        expect.stringContaining(`warn-within is "${text}"`),
      ]);
      expect(hint).toContain('60 days, 2 weeks or 14d');
    },
  );

  test('fail-within is named where it is the one', () => {
    expect(refusalOf(() => read('60', 'x')).message).toContain('fail-within is "x"');
  });

  test('fail-within is no longer than warn-within', () => {
    expect(read('2 weeks', '14d')).toEqual({ warnWithin: 14, failWithin: 14 });
    const { code, message } = refusalOf(() => read('2 weeks', '15'));
    expect([code, message]).toEqual(['EXPIRY.THRESHOLD', expect.stringMatching(/15 days .* only 14/)]);
  });
});

describe('fail-on', () => {
  const statuses: readonly Status[] = ['ok', 'warning', 'unknown', 'critical', 'expired'];
  const failing = (word: string) =>
    statuses.filter((status) => {
      const counts = Object.fromEntries(statuses.map((one) => [one, one === status ? 1 : 0]));
      return failsOn({ counts: counts as Record<Status, number> }, readFailOn(word));
    });

  test('says at what a check fails; could not tell is never fine', () => {
    expect(failing('never')).toEqual([]);
    expect(failing('expired')).toEqual(['unknown', 'expired']);
    expect(failing(' Critical ')).toEqual(['unknown', 'critical', 'expired']);
    expect(failing('warning')).toEqual(['warning', 'unknown', 'critical', 'expired']);
  });

  test.each(['', 'always', 'toString', 'critica'])('%j is no word of it', (word) => {
    const { code, hint } = refusalOf(() => readFailOn(word));
    expect([code, hint]).toEqual([
      'EXPIRY.FAIL_ON',
      expect.stringContaining('never, expired, critical, warning'),
    ]);
    expect(hint.includes('Was critical meant?')).toBe(word === 'critica');
  });
});
