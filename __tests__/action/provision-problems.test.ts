import { describe, expect, test } from '@jest/globals';
import { annotateFailures, annotateMistakes, refuseUnfinished } from '../../src/action/provision-problems.ts';
import { EpapiError } from '../../src/errors.ts';
import type { ApplyReport, Outcome } from '../../src/provision/apply.ts';
import { ManifestError } from '../../src/provision/manifest-error.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';
import type { WriteReport } from '../../src/provision/profile-file.ts';
import { makeCore, refusalOf } from '../support/team.ts';

const PLAN: Plan = { changes: [], blocked: [], manualSteps: [], kept: [], unmanaged: {} };
const CHANGE = {
  ...{ kind: 'device', action: 'disable', id: 'D1', name: 'iPhone', reason: 'nobody has it' },
} as Change;
const ERROR = new EpapiError({ code: 'INPUT', message: 'No.', hint: 'Do.' });
const FAILED: Outcome = { state: 'failed', error: ERROR };
const NOT_TRIED: Outcome = { state: 'not tried', because: { error: ERROR } };

const reportOf = (...outcomes: Outcome[]): ApplyReport =>
  ({ results: outcomes.map((outcome) => ({ change: CHANGE, outcome })) }) as unknown as ApplyReport;
const unwritten = (count: number): WriteReport => ({
  written: [],
  failed: Array.from({ length: count }, (_, index) => ({ name: `P${index}`, error: ERROR })),
});

const mistakesOf = (count: number, message = 'm', hint = 'h'): ManifestError =>
  new ManifestError(
    Array.from({ length: count }, (_, index) => ({
      ...{ message, hint, code: 'MANIFEST.X' },
      place: { file: 'epapi.yml', line: index + 1, column: 1 },
    })),
  );

describe('annotations', () => {
  test('are no more than GitHub shows', () => {
    const [mistakes, failures] = [makeCore({}), makeCore({})];
    annotateMistakes(mistakes, mistakesOf(11));
    expect(mistakes.of('error')).toHaveLength(9);
    annotateFailures(failures, reportOf(...Array<Outcome>(6).fill(FAILED)), unwritten(6));
    expect(failures.of('error')).toHaveLength(9);
    expect(failures.of('error').at(-1)).toEqual(['profile P2: not written: No. Do.']);
  });

  test('of mistakes are one line each, without commands of the runner', () => {
    const core = makeCore({});
    annotateMistakes(core, mistakesOf(1, 'a\n##[error]b', 'c\u001b[2J'));
    expect(core.of('error')[0]?.[0]).toBe(String.raw`a\u000a##\u005berror]b c\u001b[2J`);
  });
});

describe('what is not finished', () => {
  const codeOf = (...given: Parameters<typeof refuseUnfinished>): string =>
    refusalOf(() => {
      refuseUnfinished(...given);
    }).code;

  test.each<[string, ApplyReport, WriteReport]>([
    ['a change that failed', reportOf(FAILED), unwritten(0)],
    ['a change that was not tried', reportOf(NOT_TRIED), unwritten(0)],
    ['a profile that was not written', reportOf({ state: 'done', how: 'disabled' }), unwritten(1)],
  ])('is refused: %s', (_, report, files) => {
    expect(codeOf(PLAN, report, files)).toBe('PROVISION.FAILED');
  });

  test('is not refused where all was done, unless something cannot be had', () => {
    refuseUnfinished(PLAN, reportOf(), unwritten(0));
    const blocked = [{ kind: 'profile', name: 'A', reason: 'b', hint: 'c' }] as unknown as Plan['blocked'];
    expect(codeOf({ ...PLAN, blocked }, reportOf(), unwritten(0))).toBe('PROVISION.BLOCKED');
  });
});
