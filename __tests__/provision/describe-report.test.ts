import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import type { ApplyReport, Outcome } from '../../src/provision/apply.ts';
import { describeReport } from '../../src/provision/describe-report.ts';

const error = (code: string): EpapiError => new EpapiError({ code, message: `M ${code}.`, hint: 'H.' });

function reportOf(outcomes: readonly Outcome[]): ApplyReport {
  const results = outcomes.map((outcome, number) => ({
    change: {
      kind: 'device',
      action: 'disable',
      id: `${number}`,
      name: `D${number}`,
      reason: 'old',
    } as const,
    outcome,
  }));
  return { results, profiles: [] };
}

describe('the end of an apply', () => {
  test('names what failed before what was not tried, and why', () => {
    const report = reportOf([
      { state: 'done', how: 'disabled' },
      { state: 'not tried', because: { error: error('APPLY.STOPPED') } },
      { state: 'not tried', because: { error: error('API') } },
      { state: 'failed', error: error('API.1') },
    ]);
    expect(describeReport(report)).toBe(
      [
        'Applied: 1 done, 1 failed, 2 not tried.',
        '  disable device D3: failed: M API.1. H.',
        '  disable device D1: not tried, because it was told to end',
        '  disable device D2: not tried, because it was ended: M API.',
        '',
      ].join('\n'),
    );
  });

  test('counts what nobody would read, and names every failure', () => {
    const notTried: Outcome = { state: 'not tried', because: { error: error('APPLY.STOPPED') } };
    const failed: Outcome = { state: 'failed', error: error('APPLY.STOPPED') };
    const text = describeReport(
      reportOf([...Array<Outcome>(300).fill(notTried), ...Array<Outcome>(8).fill(failed)]),
    );
    expect(text.match(/: failed: /g)).toHaveLength(8);
    expect(text.match(/: not tried, /g)).toHaveLength(20);
    expect(text).toContain('  and 280 more that were not tried\n');
  });
});
