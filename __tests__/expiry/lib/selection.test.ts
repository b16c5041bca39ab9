import { describe, expect, test } from '@jest/globals';
import { fairFirst } from '../../../src/expiry/lib/selection.ts';
import { BY_URGENCY } from '../../../src/expiry/lib/words.ts';
import type { Finding, Status } from '../../../src/expiry/report.ts';
import { findingOf } from '../../support/expiry-report.ts';
import { fc } from '../../support/properties.ts';

type Counts = Partial<Record<Status, number>>;

/** So many of each, by urgency. */
const manyOf = (counts: Counts): Finding[] =>
  BY_URGENCY.flatMap((status) =>
    Array.from({ length: counts[status] ?? 0 }, (_, number) => findingOf({ status, name: `${number}` })),
  );

const countsOf = (findings: readonly Finding[]): Counts => {
  const counts: Counts = {};
  for (const { status } of findings) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

describe('where there is room for some', () => {
  test.each<[string, number, Counts, Counts]>([
    ['what is long dead leaves room', 100, { expired: 120, critical: 41 }, { expired: 59, critical: 41 }],
    ['each has an equal share', 8, { expired: 120, critical: 120 }, { expired: 4, critical: 4 }],
    [
      'what one does not use goes to the worst',
      9,
      { expired: 50, critical: 1, unknown: 50 },
      { expired: 5, critical: 1, unknown: 3 },
    ],
    [
      'and to the next where there is no more of the worst',
      9,
      { expired: 1, critical: 50, unknown: 50 },
      { expired: 1, critical: 5, unknown: 3 },
    ],
    ['the worst comes first where there is room for one', 1, { expired: 2, warning: 2 }, { expired: 1 }],
    ['one status has it all', 3, { warning: 9 }, { warning: 3 }],
    ['all have it', 9, { expired: 1, ok: 2 }, { expired: 1, ok: 2 }],
    ['none has it', 0, { expired: 1, ok: 2 }, {}],
    ['there is nothing', 5, {}, {}],
  ])('%s', (_, room, given, shown) => {
    expect(countsOf(fairFirst(manyOf(given), room).slice(0, room))).toEqual(shown);
  });

  const counts = fc.record(Object.fromEntries(BY_URGENCY.map((status) => [status, fc.nat(9)])));

  test('nothing is lost, the order stays, and what has room has it with more room too', () => {
    fc.assert(
      fc.property(counts, fc.nat(50), (given, room) => {
        const findings = manyOf(given);
        const orderOf = (some: readonly Finding[]): number[] => some.map((one) => findings.indexOf(one));
        const shared = fairFirst(findings, room);
        expect(orderOf(shared).toSorted((a, b) => a - b)).toEqual([...findings.keys()]);
        for (const part of [shared.slice(0, room), shared.slice(room)])
          expect(orderOf(part)).toEqual(orderOf(part).toSorted((a, b) => a - b));
        const more = new Set(fairFirst(findings, room + 1).slice(0, room + 1));
        expect(shared.slice(0, room).filter((one) => !more.has(one))).toEqual([]);
      }),
    );
  });
});
