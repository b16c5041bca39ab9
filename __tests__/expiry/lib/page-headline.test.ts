import { expect, test } from '@jest/globals';
import { headlineDetails } from '../../../src/expiry/lib/page-headline.ts';
import { findingOf, reportOf } from '../../support/expiry-report.ts';

test('the apps that may not open are told from those that have stopped and those that will', () => {
  const { html } = headlineDetails(
    reportOf([
      findingOf({ name: 'a', apps: ['gone'], days: -1, status: 'expired' }),
      findingOf({ name: 'b', apps: ['revoked', 'gone'], days: 200 }),
      findingOf({ name: 'c', apps: ['signed'], days: -100 }),
      findingOf({ name: 'd', apps: ['going'], days: 3 }),
      findingOf({ name: 'f', kind: 'certificate', apps: ['partly'], days: -1, status: 'expired' }),
      findingOf({ name: 'e', apps: ['invalid'], days: 200, status: 'warning' }),
    ]),
  );
  const details = html.replace(/<[^>]*>/g, '');
  expect(details).toMatch(/Stopped: gone.*May not open: signed, revoked, partly.*From .*: going/s);
  expect(details).not.toContain('invalid');
});

test('more findings than a call takes arguments have a first end, too', () => {
  const later = findingOf({ apps: ['later'], days: 4 });
  const findings = Array.from({ length: 150_000 }, () => findingOf({ apps: ['going'], days: 3 }));
  const { html } = headlineDetails(reportOf([later, ...findings]));
  expect(html.replace(/<[^>]*>/g, '')).toMatch(/^From .*2026-11-28.*: going$/);
});
