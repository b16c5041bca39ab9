import { describe, expect, test } from '@jest/globals';
import { applyIgnore, readIgnore } from '../../src/expiry/ignore.ts';
import type { Finding } from '../../src/expiry/report.ts';
import { refusalOf } from '../support/team.ts';

const finding = (changes: Partial<Finding>): Finding => ({
  ...{ id: 'profile:1', kind: 'profile', name: 'Old App', status: 'critical' },
  ...{ endsAt: 0, daysLeft: 0, apps: [], effect: '', reason: '', fix: '' },
  ...changes,
});

const during = Date.UTC(2027, 1, 1);

describe('rules', () => {
  test('are one per line', () => {
    const text =
      '\nOld App until 2027-03-01: replaced\r\n  7F3A91C0 UNTIL 2028-02-29 :  a leap day: yes  \n\n';
    expect(readIgnore(text)).toEqual([
      { what: 'Old App', until: '2027-03-01', reason: 'replaced' },
      { what: '7F3A91C0', until: '2028-02-29', reason: 'a leap day: yes' },
    ]);
    expect(readIgnore(' \n')).toEqual([]);
  });

  test('take names and reasons that speak of until themselves', () => {
    const text = 'Valid until 2026 until 2027-03-01: not until 2028-01-01: then';
    expect(readIgnore(text)).toEqual([
      { what: 'Valid until 2026', until: '2027-03-01', reason: 'not until 2028-01-01: then' },
    ]);
  });

  test('tell of all mistakes at once, each with its line, and show no line', () => {
    const lines = [
      'Fine until 2027-03-01: yes',
      'Old App',
      'Old App until never: x',
      '',
      'A until 2027-02-29: x',
    ];
    const more = [
      'until 2027-03-01: x',
      'B until 2027-03-01',
      'C until 2027-03-01 : ',
      'D until 2027-13-01: x',
    ];
    const { code, message } = refusalOf(() => readIgnore([...lines, ...more].join('\n')));
    expect(code).toBe('EXPIRY.IGNORE');
    expect(message.split('\n')).toEqual([
      'ignore has 7 mistakes.',
      'Line 2 does not say until when: until and a day such as 2027-03-01.',
      'Line 3 does not say until when: until and a day such as 2027-03-01.',
      'Line 5 has a day that no calendar has, 2027-02-29.',
      'Line 6 does not say what is to be ignored.',
      'Line 7 has no reason: a colon after the day, and why.',
      'Line 8 has no reason: a colon after the day, and why.',
      'Line 9 has a day that no calendar has, 2027-13-01.',
    ]);
  });

  test('of which very many are wrong are counted', () => {
    const { message } = refusalOf(() => readIgnore('x\n'.repeat(30)));
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toMatch(/and 10 more$/);
    expect(refusalOf(() => readIgnore('x')).message).toMatch(/^ignore has a mistake\.\n/);
  });
});

describe('what is ignored', () => {
  const ignored = (rule: string, changes: Partial<Finding> = {}, now = during) =>
    applyIgnore([finding(changes)], readIgnore(rule), now).findings[0]?.ignored;

  test('is known by name, serial number or UUID', () => {
    const known = { kind: 'certificate', serialNumber: '7F3A91C0' } as const;
    const uuid = 'abcdef00-0000-4000-8000-000000000001';
    const reason = { reason: 'x', until: '2027-03-01' };
    for (const what of ['Old App', '7f:3a:91:c0', '007F3A91C0'])
      expect([what, ignored(`${what} until 2027-03-01: x`, known)]).toEqual([what, reason]);
    for (const kind of ['profile', 'profile-file'] as const)
      expect(ignored(`${uuid.toUpperCase()} until 2027-03-01: x`, { kind, uuid })).toEqual(reason);
    // Of a build it is that of one profile among several: what else it ends by would go unseen.
    expect(ignored(`${uuid} until 2027-03-01: x`, { kind: 'build', uuid })).toBeUndefined();
    for (const what of ['old app', 'Old', '7F3A91C', '0', 'profile:1'])
      expect([what, ignored(`${what} until 2027-03-01: x`, known)]).toEqual([what, undefined]);
    expect(ignored('0 until 2027-03-01: x', { kind: 'certificate', serialNumber: '' })).toBeUndefined();
  });

  test.each<[Finding['kind'], boolean]>([
    ['certificate', true],
    ['pass-type-certificate', true],
    ['certificate-file', true],
    ['profile', false],
    ['profile-file', false],
    ['build', false],
  ])('by a serial number is no more than the certificate: %s', (kind, isIgnored) => {
    const found = ignored('7F3A91C0 until 2027-03-01: x', { kind, serialNumber: '7F3A91C0' });
    expect(found !== undefined).toBe(isIgnored);
  });

  test('is nothing for a number that nobody has', () => {
    for (const serialNumber of ['', undefined])
      expect(
        ignored(': until 2027-03-01: x', {
          kind: 'certificate',
          ...(serialNumber !== undefined && { serialNumber }),
        }),
      ).toBeUndefined();
  });

  test('is not all certificates of a name that several have', () => {
    const named = (serialNumber: string): Finding =>
      finding({ kind: 'certificate', name: 'iPhone Distribution: Acme', serialNumber });
    const rules = readIgnore(
      'iPhone Distribution: Acme until 2027-03-01: old one\nA1 until 2027-03-01: this one',
    );
    const { findings, notes } = applyIgnore([named('A1'), named('B2')], rules, during);
    expect(findings.map((one) => one.ignored?.reason)).toEqual(['this one', undefined]);
    expect(notes).toEqual([
      'The rule of ignore for "iPhone Distribution: Acme" could mean several things: give the serial number or UUID of one.',
    ]);
  });

  test('is not all profiles of a name that several have', () => {
    const [one, other] = [finding({ uuid: 'U1' }), finding({ uuid: 'U2' })];
    const rules = readIgnore('Old App until 2027-03-01: x\nu2 until 2027-03-01: this one');
    const { findings, notes } = applyIgnore([one, other], rules, during);
    expect(findings.map(({ ignored }) => ignored?.reason)).toEqual([undefined, 'this one']);
    expect(notes).toEqual([expect.stringContaining('give the serial number or UUID of one')]);
  });

  test('counts again once the last day is over in UTC', () => {
    const at = (now: number) => ignored('Old App until 2027-03-01: x', {}, now) !== undefined;
    expect(at(Date.UTC(2027, 2, 2) - 1)).toBe(true);
    expect(at(Date.UTC(2027, 2, 2))).toBe(false);
  });

  test('is so by the rule that holds longest', () => {
    const rules = 'Old App until 2027-03-01: a\nOld App until 2027-05-01: b\nOld App until 2027-04-01: c';
    expect(ignored(rules)).toEqual({ reason: 'b', until: '2027-05-01' });
  });

  test('leaves notes of rules that have ended or meet nothing', () => {
    const rules = 'Old App until 2027-01-31: x\nNobody until 2027-03-01: x\nOld App until 2027-03-01: x';
    expect(applyIgnore([finding({})], readIgnore(rules), during).notes).toEqual([
      'The rule of ignore for "Old App" ended with 2027-01-31: it counts again.',
      'The rule of ignore for "Nobody" meets nothing: take it out.',
    ]);
  });
});
