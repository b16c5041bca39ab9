import { describeEnd } from '../days.ts';
import type { ExpiryReport, Finding, Status } from '../expiry/report.ts';
import { expiryMarkdown } from '../expiry/report-markdown.ts';
import { LONGEST_ISSUE_TEXT, keepIssue } from '../github/one-issue.ts';
import type { OpenItem, WantedIssue } from '../github/wanted-issue.ts';
import { markdownText } from '../markdown.ts';
import type { System } from '../system.ts';
import { printable } from '../text.ts';
import type { IssueOrder } from './expiry-order.ts';
import { markerOf, openGitHub, runUrl } from './github.ts';
import type { Core } from './inputs.ts';

/** Worse is higher: the issue tells of what got worse. What is ok is no item of it. */
const RANKS: Readonly<Record<Status, number>> = { ok: 0, warning: 1, unknown: 2, critical: 3, expired: 4 };

/** Keeps the one issue of a check; what GitHub refuses is a warning. */
export async function keepExpiryIssue(
  core: Core,
  system: System,
  about: { readonly report: ExpiryReport; readonly issue: IssueOrder; readonly issuerId: string },
): Promise<void> {
  const { githubToken } = about.issue;
  if (githubToken === '') {
    core.warning('The issue is not kept: the input github-token is empty. Give github.token.');
    return;
  }
  const { octokit, context } = await openGitHub(githubToken, system);
  const { state, url, warnings } = await keepIssue(
    octokit,
    context.repo,
    wantedIssue(about, runUrl(context)),
    {
      ...system,
      announce: core.info,
    },
  );
  for (const warning of warnings) core.warning(warning);
  if (url !== undefined) {
    core.info(`The issue was ${state === 'unchanged' ? 'left as it is' : state}: ${printable(url)}`);
    core.setOutput('issue-url', url);
  }
}

/** What the issue should be like after a check. */
export function wantedIssue(
  { report, issue, issuerId }: { report: ExpiryReport; issue: IssueOrder; issuerId: string },
  run: string,
): WantedIssue {
  const { title, labels, assignees } = issue;
  const footer = `\nKept by [this run](${run}); what stands above and below stays as people write it.`;
  const room = LONGEST_ISSUE_TEXT - footer.length;
  return {
    ...{ title, labels, assignees },
    // A repository may watch several teams, and have several issues of one: told apart by their titles.
    marker: markerOf('expiry', [issuerId, title]),
    body: `${expiryMarkdown(report, { most: room })}${footer}`,
    items: report.findings
      .filter(({ status, ignored }) => status !== 'ok' && !ignored)
      .map((finding) => itemOf(finding, report)),
    farewell: farewellOf(report),
  };
}

/** Profiles that were made anew are all that it takes at Apple; the copies out there have none of it. */
function farewellOf({ findings }: ExpiryReport): string {
  if (findings.some(({ kind }) => kind === 'build')) return 'All is well: nothing is left.';
  return (
    'All is well at Apple; no build was looked at (the input `files`). Copies that were installed before end with the ' +
    'profile and the certificate that they have, until a new build takes their place.'
  );
}

function itemOf(
  { id, name, status, endsAt, effect, reason }: Finding,
  { checkedAt }: ExpiryReport,
): OpenItem {
  const when = endsAt === undefined ? 'could not be told' : describeEnd(endsAt, checkedAt);
  return {
    id,
    rank: RANKS[status],
    text: `${markdownText(name, 200)} ${when}. ${markdownText(effect)} ${markdownText(reason)}`,
  };
}
