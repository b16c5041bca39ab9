import { expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import type { ApplyReport } from '../../src/provision/apply.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';
import { reportMarkdown } from '../../src/provision/report-markdown.ts';

const deviceOf = (name: string): Change => ({
  kind: 'device',
  action: 'disable',
  id: name,
  name,
  reason: 'nobody has it',
});

test('what became of a change is told to the end, where it says what to do', () => {
  const error = new EpapiError({
    code: 'INPUT',
    message: 'x'.repeat(250),
    hint: `${'y'.repeat(200)} the end`,
  });
  const failed = deviceOf('failed one');
  const report = {
    results: [{ change: failed, outcome: { state: 'failed', error } }],
  } as unknown as ApplyReport;
  const plan: Plan = { changes: [failed], blocked: [], manualSteps: [], kept: [], unmanaged: {} };
  expect(reportMarkdown(plan, report, { written: [], failed: [] })).toContain('the end');
});

test('what was not done comes first, however many were', () => {
  const error = new EpapiError({ code: 'INPUT', message: 'No.', hint: 'Do.' });
  const done = Array.from({ length: 150 }, (_, index) => deviceOf(`done ${index}`));
  const [failed, late] = [deviceOf('failed one'), deviceOf('late one')];
  const report = {
    results: [
      ...done.map((change) => ({ change, outcome: { state: 'done', how: 'disabled' } })),
      { change: failed, outcome: { state: 'failed', error } },
      { change: late, outcome: { state: 'not tried', because: { change: failed } } },
    ],
  } as unknown as ApplyReport;
  const plan: Plan = {
    ...{ changes: [...done, failed, late], blocked: [], manualSteps: [], kept: [], unmanaged: {} },
  };
  const rows = reportMarkdown(plan, report, { written: [], failed: [] })
    .split('\n')
    .filter((line) => line.startsWith('| disable'));
  expect(rows.slice(0, 3).map((row) => /(?:failed|late|done) \w+/.exec(row)?.[0])).toEqual([
    ...['failed one', 'late one', 'done 0'],
  ]);
});
