import { describe, expect, test } from '@jest/globals';
import { wantedIssue } from '../../src/action/expiry-issue.ts';
import type { Finding } from '../../src/expiry/report.ts';
import type { WantedIssue } from '../../src/github/wanted-issue.ts';
import { findingOf, reportOf } from '../support/expiry-report.ts';

const wantedFor = (...findings: Finding[]): WantedIssue => {
  const issue = { title: 'It expires', labels: [], assignees: [], githubToken: '' };
  return wantedIssue({ report: reportOf(findings), issue, issuerId: 'an ID' }, 'a run');
};
const farewellOf = (...findings: Finding[]): string => wantedFor(...findings).farewell;
const fine = (kind: Finding['kind']): Finding => findingOf({ kind, name: kind, status: 'ok', days: 300 });

describe('the word with which the issue is closed', () => {
  test.each<[string, Finding[]]>([
    ['nothing', []],
    ['the team alone', [fine('certificate'), fine('profile')]],
    ['files that are no builds', [fine('profile-file'), fine('certificate-file')]],
  ])(
    'is of Apple’s side alone where what was looked at is %s: copies may still have the old profile',
    (_, findings) => {
      expect(farewellOf(...findings)).toBe(
        'All is well at Apple; no build was looked at (the input `files`). Copies that were installed before end with ' +
          'the profile and the certificate that they have, until a new build takes their place.',
      );
    },
  );

  test('is of all where builds were looked at', () => {
    expect(farewellOf(fine('profile'), fine('build'))).toBe('All is well: nothing is left.');
  });
});

test('what is ignored, and what is fine, keeps no issue open', () => {
  const ignored = { reason: 'The app is no longer used.', until: '2027-03-01' };
  const old = findingOf({ name: 'old', status: 'expired', days: -3, ignored });
  const urgent = findingOf({ name: 'urgent' });
  expect(wantedFor(old, fine('profile')).items).toEqual([]);
  expect(wantedFor(old, urgent, fine('profile')).items.map(({ id }) => id)).toEqual([urgent.id]);
});
