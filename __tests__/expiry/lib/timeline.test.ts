import { describe, expect, test } from '@jest/globals';
import { timeline } from '../../../src/expiry/lib/timeline.ts';
import type { Finding } from '../../../src/expiry/report.ts';
import { printable } from '../../../src/text.ts';
import { findingOf, reportOf, unreadableOf } from '../../support/expiry-report.ts';
import { HOSTILE_NAMES } from '../../support/hostile-names.ts';

const draw = (...findings: Finding[]): string => timeline(reportOf(findings), 100);

/**
 * What Mermaid reads as nothing else, stricter than its own grammar, whose package is 170 MB: a head, then sections
 * that hold milestones, which begin with a word that is none of its keywords, and hold no sign with a meaning but in a
 * reference.
 */
const HEAD = /^gantt\n {2}dateFormat YYYY-MM-DD\n {2}axisFormat %Y-%m-%d\n/;
const SECTION = /^ {2}section [a-z ]+$/;
const TEXT = String.raw`(?:[\p{L}\p{M}\p{N} .,_/()+-]|#\d{1,7};)+`;
const MILESTONE = new RegExp(
  String.raw`^ {4}(expire[sd] ${TEXT}) :(crit, )?milestone, (\d{4}-\d\d-\d\d), 0d$`,
  'u',
);

function milestones(text: string): string[] {
  expect(text).toMatch(HEAD);
  const lines = text.replace(HEAD, '').split('\n');
  expect(lines[0]).toMatch(SECTION);
  return lines
    .filter((line) => !SECTION.test(line))
    .map((line) => {
      expect(line).toMatch(MILESTONE);
      const shown = MILESTONE.exec(line)?.[1] ?? '';
      return shown.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    });
}

test.each(HOSTILE_NAMES)('%s stays in its milestone', (_, name) => {
  expect(milestones(draw(findingOf({ name })))).toEqual([`expires in 10 days, ${printable(name, 40)}`]);
});

test('is by kind, and says what is urgent', () => {
  const text = draw(
    findingOf({ name: 'a', status: 'expired', days: -3 }),
    findingOf({ name: 'b', kind: 'certificate' }),
    findingOf({ name: 'c', status: 'warning', days: 40 }),
    unreadableOf('d'),
    findingOf({ name: 'e', ignored: { reason: 'r', until: '2027-01-01' } }),
  );
  expect(text.split('\n').slice(3)).toEqual([
    '  section certificates',
    '    expires in 10 days, b :crit, milestone, 2026-12-05, 0d',
    '  section profiles',
    '    expired 3 days ago, a :crit, milestone, 2026-11-22, 0d',
    '    expires in 40 days, c :milestone, 2027-01-04, 0d',
  ]);
});

describe('rows', () => {
  test('are 25 at most, or fewer where fewer are asked for', () => {
    const findings = Array.from({ length: 60 }, (_, days) => findingOf({ name: `P${days}.`, days }));
    expect(milestones(draw(...findings))).toHaveLength(25);
    expect(milestones(timeline(reportOf(findings), 3)).join()).toMatch(/P0\..*P1\..*P2\./);
    expect(timeline(reportOf(findings), 0)).toBe('');
  });

  const past = Array.from({ length: 60 }, (_, day) =>
    findingOf({ name: `past ${day}`, status: day < 40 ? 'expired' : 'ok', days: -day - 1 }),
  );
  const coming = (count: number): Finding[] =>
    Array.from({ length: count }, (_, days) => findingOf({ name: `coming ${days}`, days: days + 1 }));

  test.each([
    [60, 25, 8, 17],
    [3, 25, 22, 3],
    [0, 25, 25, 0],
    [60, 2, 0, 2],
  ])('with %i coming ends and room for %i have %i past ones and %i coming', (count, room, before, after) => {
    const drawn = milestones(timeline(reportOf([...past, ...coming(count)]), room));
    const of = (word: string): number => drawn.filter((line) => line.includes(word)).length;
    expect([of('past'), of('coming')]).toEqual([before, after]);
    const latest = Array.from({ length: before }, (_, number) => `past ${number}`);
    expect(drawn.flatMap((line) => /past \d+$/.exec(line) ?? [])).toEqual(latest);
  });

  test.each([-400, 400])('reach %i days', (days) => {
    expect(milestones(draw(findingOf({ days })))).toHaveLength(1);
  });

  test.each([-401, 401, 1e9, 1e300, NaN, Infinity])('do not reach %d days', (days) => {
    expect(draw(findingOf({ days }))).toBe('');
  });
});
