import { describe, expect, test } from '@jest/globals';
import { expiryText } from '../../src/expiry/report-text.ts';
import { FULL, findingOf, reportOf } from '../support/expiry-report.ts';
import { HOSTILE_NAMES, UNFIT } from '../support/hostile-names.ts';

test('is the headline, what is urgent, how many there are, what is ignored and the notes', () => {
  expect(expiryText(FULL, 60)).toBe(`1 app has stopped opening. 1 app stops opening in 10 days. 1
pass certificate expires in 40 days. 1 file could not be
judged.

expired         profile Acme Old
                expired 3 days ago (2026-11-22T22:30:00Z)
                Every installed copy of com.acme.field stops
                opening.
                It expires.
                → epapi apply

critical        profile Acme Field
                expires in 10 days (2026-12-05T22:30:00Z)
                Every installed copy of com.acme.field stops
                opening.
                It expires.
                → epapi apply

could not tell  file out/Broken.ipa
                could not tell when it ends
                Nobody can tell what is in it.
                It is no archive.
                → Build it again.

warning         pass certificate badge
                expires in 40 days (2027-01-04T22:30:00Z)
                Every installed copy of com.acme.field stops
                opening.
                It expires.
                → epapi apply

Checked at 2026-11-25T22:30:00Z: 1 expired, 1 critical
(within 14 days), 1 could not tell, 1 warning (within 60
days), 1 ok, 1 ignored.

Ignored:
  - profile Acme Gone, until 2027-03-01: The app is no
    longer used.

Notes:
  - Invitations: this key's role may not read them.
`);
});

test('is short where there is nothing', () => {
  expect(expiryText(reportOf())).toBe(
    'Nothing was found to watch.\n\nChecked at 2026-11-25T22:30:00Z: nothing.\n',
  );
});

test('is bounded where there are thousands', () => {
  const findings = Array.from({ length: 5_000 }, (_, number) => findingOf({ name: String(number) }));
  const text = expiryText(reportOf(findings, { notes: findings.map(({ name }) => name) }));
  expect(text.split('\n').length).toBeLessThan(1_500);
  expect(text.match(/…and 4800 more\./g)).toHaveLength(2);
});

test('what is long dead leaves room for what ends soon', () => {
  const dead = Array.from({ length: 300 }, () => findingOf({ status: 'expired', days: -400 }));
  const text = expiryText(reportOf([...dead, findingOf({ name: 'soon', days: 3 })]));
  expect(text).toMatch(/^critical +profile soon$/m);
  expect(text).toContain('\n\n…and 101 more.');
});

describe('holds nothing that moves a cursor or speaks to the runner', () => {
  test.each(HOSTILE_NAMES)('%s', (_, name) => {
    const finding = findingOf({ name, effect: name, reason: name, fix: name });
    const ignored = { ...finding, ignored: { reason: name, until: name } };
    const text = expiryText(reportOf([finding, ignored], { notes: [name] }), 30);
    expect(text).not.toMatch(UNFIT);
    // The runner reads a command however far it is indented.
    expect(text.split('\n').filter((line) => line.trim().startsWith('::'))).toEqual([]);
    expect(text.length).toBeLessThan(10_000);
  });

  test('not where a line is broken', () => {
    const text = expiryText(reportOf([findingOf({ effect: 'It stops with ::error::x' })]), 34);
    expect(text).toContain('\n                \\u003a:error::x\n');
  });
});

test('tells certificates of one name apart by their serial numbers, also those that are ignored', () => {
  const certificate = { kind: 'certificate', name: 'iPhone Distribution: Acme', serialNumber: 'A1' } as const;
  const ignored = { reason: 'old', until: '2027-03-01' };
  const findings = [findingOf(certificate), findingOf({ ...certificate, serialNumber: 'B2', ignored })];
  const text = expiryText(reportOf(findings));
  expect(text).toContain('certificate iPhone Distribution: Acme (A1)\n');
  expect(text).toContain('certificate iPhone Distribution: Acme (B2), until 2027-03-01: old');
});
