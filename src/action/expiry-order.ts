import { APPLE_BASE_URL, readBaseUrl } from '../client/base-url.ts';
import { readIgnore } from '../expiry/ignore.ts';
import type { IgnoreRule } from '../expiry/ignore.ts';
import { USUAL, readFailOn, readThresholds } from '../expiry/thresholds.ts';
import type { FailOn, Thresholds } from '../expiry/thresholds.ts';
import { COMMON_INPUTS, readChoice } from './inputs.ts';
import type { Texts } from './inputs.ts';
import { linesOf } from './lines.ts';
import { readMaxWaitInput } from './max-wait.ts';

/** The inputs of check-expiry/action.yml. */
export const EXPIRY_INPUTS = {
  ...COMMON_INPUTS,
  warnWithin: 'warn-within',
  failWithin: 'fail-within',
  failOn: 'fail-on',
  files: 'files',
  p12Password: 'p12-password',
  ignore: 'ignore',
  scopedToken: 'scoped-token',
  issue: 'issue',
  issueTitle: 'issue-title',
  issueLabels: 'issue-labels',
  issueAssignees: 'issue-assignees',
  reportDir: 'report-dir',
} as const;

export type ExpiryTexts = Texts<typeof EXPIRY_INPUTS>;

/** The issue that is to be kept. */
export interface IssueOrder {
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Empty where none was given. */
  readonly githubToken: string;
}

/** What a step is to check, and whom it tells. */
export interface ExpiryOrder extends Thresholds {
  readonly baseUrl: string;
  /** Seconds; undefined for the default. */
  readonly maxWait: number | undefined;
  readonly whenMissing: 'fail' | 'skip';
  readonly failOn: FailOn;
  readonly files: readonly string[];
  readonly p12Password: string | undefined;
  readonly ignore: readonly IgnoreRule[];
  readonly isScoped: boolean;
  /** Undefined where none is wanted. */
  readonly issue: IssueOrder | undefined;
  /** Undefined where no files are wanted. */
  readonly reportDir: string | undefined;
}

/**
 * Reads the inputs.
 *
 * @throws EpapiError `INPUT`, `BASE_URL` or below `EXPIRY`
 */
export function readExpiryOrder(inputs: ExpiryTexts): ExpiryOrder {
  const or = (text: string, usual: string): string => (text.trim() === '' ? usual : text);
  return {
    ...readThresholds({
      warnWithin: or(inputs.warnWithin, USUAL.warnWithin),
      failWithin: or(inputs.failWithin, USUAL.failWithin),
    }),
    failOn: readFailOn(or(inputs.failOn, USUAL.failOn)),
    baseUrl: readBaseUrl(or(inputs.baseUrl, APPLE_BASE_URL)),
    maxWait: inputs.maxWait.trim() === '' ? undefined : readMaxWaitInput(inputs.maxWait),
    whenMissing: readChoice('on-missing-credentials', inputs.onMissingCredentials, ['fail', 'skip']),
    files: linesOf(inputs.files),
    p12Password: inputs.p12Password === '' ? undefined : inputs.p12Password,
    ignore: readIgnore(inputs.ignore),
    isScoped: readChoice('scoped-token', inputs.scopedToken, ['false', 'true']) === 'true',
    issue: readIssueOrder(inputs),
    reportDir: inputs.reportDir.trim() || undefined,
  };
}

function readIssueOrder(inputs: ExpiryTexts): IssueOrder | undefined {
  if (readChoice('issue', inputs.issue, ['false', 'true']) === 'false') return undefined;
  return {
    title: inputs.issueTitle.trim() || 'Certificates and profiles that expire',
    labels: linesOf(inputs.issueLabels),
    assignees: linesOf(inputs.issueAssignees),
    githubToken: inputs.githubToken.trim(),
  };
}
