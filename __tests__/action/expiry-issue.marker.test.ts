import { expect, test } from '@jest/globals';
import { wantedIssue } from '../../src/action/expiry-issue.ts';
import type { WantedIssue } from '../../src/github/wanted-issue.ts';
import { findingOf, reportOf } from '../support/expiry-report.ts';

function wanted(title = 'It expires', issuerId = 'a team', name = 'Acme Field'): WantedIssue {
  const issue = { title, labels: [], assignees: [], githubToken: '' };
  return wantedIssue({ report: reportOf([findingOf({ name })]), issue, issuerId }, 'a run');
}

test('the issue has a marker of its own for each team and each title', () => {
  const markers = [wanted(), wanted('It ends'), wanted(undefined, 'another team'), wanted()].map(
    ({ marker }) => marker,
  );
  for (const marker of markers) expect(marker).toMatch(/^<!-- epapi expiry [\da-f]{16} -->$/);
  expect(new Set(markers).size).toBe(3);
  expect(markers[3]).toBe(markers[0]);
});

test('a long name in letters that are written as references leaves room for when and why', () => {
  const [item] = wanted(undefined, undefined, '東'.repeat(300)).items;
  expect(item?.text).toMatch(/^(&#26481;){200}… expires in 10 days.* stops opening\. It expires\.$/);
});
