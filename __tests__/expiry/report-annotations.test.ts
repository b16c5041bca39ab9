import { expect, test } from '@jest/globals';
import { expiryAnnotations } from '../../src/expiry/report-annotations.ts';
import { FULL, findingOf, reportOf, unreadableOf } from '../support/expiry-report.ts';
import { HOSTILE_NAMES, UNFIT } from '../support/hostile-names.ts';

test('are of what has expired, is critical or could not be told, by urgency', () => {
  const says = 'Every installed copy of com.acme.field stops opening. It expires. epapi apply';
  expect(expiryAnnotations(FULL)).toEqual([
    { level: 'error', title: 'Acme Old: expired 3 days ago', message: says },
    { level: 'error', title: 'Acme Field: expires in 10 days', message: says },
    {
      ...{ level: 'warning', title: 'out/Broken.ipa: could not tell when it ends' },
      message: 'Nobody can tell what is in it. It is no archive. Build it again.',
    },
  ]);
});

test('are none where all is well, or ignored', () => {
  const ignored = findingOf({ ignored: { reason: 'r', until: '2027-01-01' } });
  expect(
    expiryAnnotations(reportOf([findingOf({ status: 'ok' }), findingOf({ status: 'warning' }), ignored])),
  ).toEqual([]);
});

const many = (count: number) => Array.from({ length: count }, (_, number) => String(number));

test.each([
  [9, 9, undefined],
  [10, 9, '2 more'],
  [500, 9, '492 more'],
])('of %i, %i of a level are shown', (count, shown, more) => {
  const findings = many(count).flatMap((name) => [findingOf({ name }), unreadableOf(name)]);
  const annotations = expiryAnnotations(reportOf(findings));
  for (const [level, rest] of [
    ['error', ' have expired or will soon'],
    ['warning', ' could not be judged'],
  ]) {
    const of = annotations.filter((annotation) => annotation.level === level);
    expect(of).toHaveLength(shown);
    if (more !== undefined) expect(of.at(-1)?.title).toBe(`${more}${rest ?? ''}`);
  }
});

test('what is long dead leaves room for what ends soon', () => {
  const dead = many(120).map((name) => findingOf({ name, status: 'expired', days: -400 }));
  const annotations = expiryAnnotations(reportOf([...dead, findingOf({ name: 'soon', days: 3 })]));
  expect(annotations.map(({ title }) => title)).toEqual([
    ...Array<unknown>(7).fill(expect.stringContaining('expired 400 days ago')),
    'soon: expires in 3 days',
    '113 more have expired or will soon',
  ]);
});

test('the last tells where the others are, which is true without report-dir too', () => {
  const { message } = expiryAnnotations(reportOf(many(10).map((name) => findingOf({ name })))).at(-1) ?? {};
  expect(message).toBe(
    "The step's summary shows more of them. All are in expiry.json, which is written where the input report-dir is given.",
  );
});

test.each(HOSTILE_NAMES)('%s is one line, bounded', (_, name) => {
  const [one] = expiryAnnotations(reportOf([findingOf({ name, effect: name, reason: name, fix: name })]));
  expect(one?.title).not.toMatch(UNFIT);
  expect(one?.message).not.toMatch(UNFIT);
  expect(`${one?.title ?? ''}${one?.message ?? ''}`).not.toContain('\n');
  expect(one?.title.length).toBeLessThan(200);
  expect(one?.message.length).toBeLessThan(1500);
});
