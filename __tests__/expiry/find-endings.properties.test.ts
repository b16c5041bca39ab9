import { describe, expect, test } from '@jest/globals';
import { DAY } from '../../src/days.ts';
import { findEndings } from '../../src/expiry/find-endings.ts';
import type { FileContents, HeldCertificate, Inventory } from '../../src/expiry/inventory.ts';
import type { Status } from '../../src/expiry/report.ts';
import { fc } from '../support/properties.ts';
import { NOW } from '../support/team.ts';

const ORDER: readonly Status[] = ['ok', 'warning', 'unknown', 'critical', 'expired'];

const date = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -100 * DAY, max: 100 * DAY }).map((left) => NOW + left) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, 8.64e15, 1e300, NOW) },
);
/** Few, so that things meet. */
const word = fc.constantFrom('A', 'B', 'C', '');
const serialNumber = fc.constantFrom('A1', 'B2', 'C3', '');
const heldCertificate: fc.Arbitrary<HeldCertificate> = fc.record({
  name: word,
  serialNumber,
  expiresAt: date,
});
const profileParts = { name: word, uuid: word, bundleId: word, expiresAt: date };
const fileProfile = fc.record({
  ...profileParts,
  certificates: fc.array(heldCertificate, { maxLength: 3 }),
  use: fc.constantFrom('in-house' as const, 'development' as const, 'other' as const),
});
const contents: fc.Arbitrary<FileContents> = fc.oneof(
  fc.record({
    kind: fc.constant('build' as const),
    profiles: fc.array(
      fc.tuple(fileProfile, word).map(([profile, at]) => ({ ...profile, at })),
      { maxLength: 3 },
    ),
    unreadable: fc.array(fc.record({ at: word, message: fc.constant('It is damaged.') }), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('profile' as const), profile: fileProfile }),
  fc.record({
    kind: fc.constant('certificates' as const),
    certificates: fc.array(heldCertificate, { maxLength: 3 }),
  }),
  fc.constant({ kind: 'unreadable', code: 'X', message: 'No.', hint: 'Do.' } as const),
);

const byId = { selector: ({ id }: { id: string }) => id, maxLength: 5 };
const id = fc.string({ minLength: 1, maxLength: 3 });
const inventory: fc.Arbitrary<Inventory> = fc.record({
  certificates: fc.uniqueArray(
    fc.record(
      {
        ...{ id, name: word, serialNumber, expiresAt: date, passTypeId: fc.constantFrom('pass.a', 'pass.b') },
        type: fc.constantFrom('IOS_DISTRIBUTION', 'IOS_DEVELOPMENT', 'PASS_TYPE_ID'),
      },
      { requiredKeys: ['id', 'name', 'type', 'serialNumber', 'expiresAt'] },
    ),
    byId,
  ),
  profiles: fc.uniqueArray(
    fc.record({
      ...{ id, ...profileParts, state: fc.constantFrom('ACTIVE', 'INVALID') },
      type: fc.constantFrom('IOS_APP_INHOUSE', 'IOS_APP_ADHOC', 'IOS_APP_DEVELOPMENT', 'X'),
      certificates: fc.option(fc.array(heldCertificate, { maxLength: 3 }), { nil: undefined }),
    }),
    byId,
  ),
  invitations: fc.uniqueArray(fc.record({ id, email: word, expiresAt: date }), byId),
  files: fc.uniqueArray(fc.record({ path: fc.string({ minLength: 1 }), holds: contents }), {
    selector: ({ path }) => path,
    maxLength: 5,
  }),
  bundleIds: fc.array(word, { maxLength: 3 }),
  unseen: fc.uniqueArray(fc.record({ id, bundleId: word, reason: fc.constant('Why.') }), byId),
  notLookedAt: fc.constant([]),
});

const judge = (given: Inventory, now = NOW) => findEndings(given, { now, warnWithin: 60, failWithin: 14 });

describe('whatever there is', () => {
  test('each thing is found once, in order, and counted', () => {
    fc.assert(
      fc.property(inventory, (given) => {
        const { findings, counts, status, soonest } = judge(given);
        const { certificates, profiles, unseen, invitations, files } = given;
        expect(findings).toHaveLength([certificates, profiles, unseen, invitations, files].flat().length);
        expect(new Set(findings.map((one) => one.id)).size).toBe(findings.length);
        const ranks = findings.map((one) => ORDER.indexOf(one.status));
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
        findings.slice(1).forEach((one, index) => {
          const before = findings[index];
          if (before?.status !== one.status) return;
          const [first = Infinity, then = Infinity] = [before.endsAt, one.endsAt];
          const isInOrder = one.status === 'expired' ? first >= then : first <= then;
          expect([before, one, isInOrder]).toEqual([before, one, true]);
        });
        for (const word of ORDER)
          expect(counts[word]).toBe(findings.filter((one) => one.status === word).length);
        expect(status).toBe(findings[0]?.status ?? 'ok');
        const coming = findings.flatMap(({ kind, endsAt = 0 }) =>
          kind !== 'invitation' && endsAt > NOW ? [endsAt] : [],
        );
        expect(soonest?.endsAt).toBe(coming.length > 0 ? Math.min(...coming) : undefined);
      }),
    );
  });

  test('each finding says what it must, and dates are dates', () => {
    fc.assert(
      fc.property(inventory, (given) => {
        for (const { effect, reason, fix, status, endsAt, daysLeft, apps } of judge(given).findings) {
          expect([effect, reason].every((text) => text !== '' && text.length < 3000)).toBe(true);
          expect([fix === '', status]).toEqual([status === 'ok', status]);
          expect(`${reason}${fix}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(endsAt === undefined).toBe(daysLeft === undefined);
          if (endsAt !== undefined) expect(() => new Date(endsAt).toISOString()).not.toThrow();
          expect(apps).toEqual([...new Set(apps)].sort());
          expect(apps).not.toContain('');
        }
      }),
    );
  });

  test('nothing but what is history gets better as time passes, and each thing keeps its ID', () => {
    fc.assert(
      fc.property(inventory, fc.integer({ min: 0, max: 300 * DAY }), (given, later) => {
        const after = new Map(judge(given, NOW + later).findings.map((one) => [one.id, one]));
        for (const before of judge(given).findings) {
          const then = after.get(before.id);
          expect(then?.endsAt).toBe(before.endsAt);
          const isHistory =
            /succeeded|development only|newer one/.test(then?.reason ?? '') &&
            (then?.endsAt ?? Infinity) <= NOW + later;
          if (isHistory)
            expect([then?.apps, ['ok', 'warning']]).toEqual([[], expect.arrayContaining([then?.status])]);
          else
            expect(ORDER.indexOf(then?.status ?? 'ok')).toBeGreaterThanOrEqual(ORDER.indexOf(before.status));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which things come does not matter', () => {
    fc.assert(
      fc.property(inventory, (given) => {
        const turned: Inventory = {
          ...given,
          certificates: given.certificates.toReversed(),
          profiles: given.profiles.toReversed(),
          unseen: given.unseen.toReversed(),
          invitations: given.invitations.toReversed(),
          files: given.files.toReversed(),
        };
        const told = (one: Inventory) =>
          judge(one).findings.map(({ id: name, status }) => `${name} ${status}`);
        expect(told(turned)).toEqual(told(given));
      }),
    );
  });
});
