import { missingCredentials, readCredentials } from '../auth/settings.ts';
import { checkExpiry } from '../expiry/check-expiry.ts';
import { headline } from '../expiry/headline.ts';
import { TEAM_SCOPE } from '../expiry/read-inventory.ts';
import type { ExpiryReport } from '../expiry/report.ts';
import { expiryAnnotations } from '../expiry/report-annotations.ts';
import { findingsJson } from '../expiry/report-json.ts';
import { expiryMarkdown } from '../expiry/report-markdown.ts';
import { expiryText } from '../expiry/report-text.ts';
import { failsOn } from '../expiry/thresholds.ts';
import { writeReports } from '../expiry/write-reports.ts';
import { givenFolder } from '../given-folder.ts';
import type { System } from '../system.ts';
import { formatInstant, printable } from '../text.ts';
import { openApi, tellUsage } from './apple.ts';
import { keepExpiryIssue } from './expiry-issue.ts';
import { EXPIRY_INPUTS, readExpiryOrder } from './expiry-order.ts';
import type { ExpiryOrder, ExpiryTexts } from './expiry-order.ts';
import { failureText } from './failure.ts';
import { readInputTexts } from './inputs.ts';
import type { Core } from './inputs.ts';
import { maskSecrets } from './mask.ts';
import { goOnWithout } from './missing-credentials.ts';
import { summarise } from './summary.ts';
import type { Surroundings } from './surroundings.ts';

/** Bytes; GitHub takes 1 MiB of a step's summary, in which there is a title too. */
const LARGEST_REPORT = 1_000_000;

/** Runs the action: checks what expires, says so everywhere, and fails the step where that is wanted. */
export async function runExpiryAction(core: Core, system: System, surroundings: Surroundings): Promise<void> {
  try {
    const inputs = readInputTexts(core, EXPIRY_INPUTS);
    maskSecrets(core, inputs, [inputs.p12Password]);
    await check(core, system, surroundings, inputs);
  } catch (error) {
    core.setFailed(failureText(error));
  }
}

async function check(
  core: Core,
  system: System,
  surroundings: Surroundings,
  inputs: ExpiryTexts,
): Promise<void> {
  const order = readExpiryOrder(inputs);
  const missing = missingCredentials(inputs);
  if (missing.length > 0) return goOnWithout(core, missing, order.whenMissing);
  const credentials = readCredentials(inputs);
  // Whatever happens from here on, a check that does not come to its end has told nothing.
  core.setOutput('status', 'unknown');
  core.setOutput('skipped', 'false');
  const report = await look(core, system, { order, credentials, surroundings });
  setOutputs(core, report);
  await tell(core, system, { order, report, surroundings, issuerId: credentials.issuerId });
  if (failsOn(report, order.failOn))
    core.setFailed(`${headline(report)} The job's summary says what to do; fail-on is ${order.failOn}.`);
}

async function look(
  core: Core,
  system: System,
  { order, credentials, surroundings }: Pick<Telling, 'order' | 'surroundings'> & Credentialed,
): Promise<ExpiryReport> {
  const scope = order.isScoped ? TEAM_SCOPE : [];
  const access = { credentials, baseUrl: order.baseUrl, maxWait: order.maxWait };
  const api = openApi(core, system, access, { scope });
  core.info('Looking at what can expire');
  try {
    return await checkExpiry(api, {
      ...order,
      root: givenFolder(surroundings.folder, surroundings.env),
      now: () => system.now(),
    });
  } finally {
    tellUsage(core, api);
  }
}

interface Credentialed {
  readonly credentials: ReturnType<typeof readCredentials>;
}

/** What is to be told, and where. */
interface Telling {
  readonly order: ExpiryOrder;
  readonly report: ExpiryReport;
  readonly surroundings: Surroundings;
  readonly issuerId: string;
}

function setOutputs(core: Core, report: ExpiryReport): void {
  const { status, soonest, counts, ignored } = report;
  core.setOutput('status', status);
  core.setOutput('findings', findingsJson(report));
  core.setOutput('soonest', soonest?.endsAt === undefined ? '' : formatInstant(soonest.endsAt / 1000));
  core.setOutput('days-left', soonest?.daysLeft ?? '');
  for (const [name, count] of Object.entries({ ...counts, ignored })) core.setOutput(`count-${name}`, count);
}

async function tell(core: Core, system: System, telling: Telling): Promise<void> {
  const { order, report, surroundings } = telling;
  core.info(expiryText(report).trimEnd());
  for (const { level, title, message } of expiryAnnotations(report)) {
    const annotate = level === 'error' ? core.error : core.warning;
    annotate(message, { title });
  }
  const markdown = expiryMarkdown(report, { most: LARGEST_REPORT });
  await summarise(core, surroundings.env, 'What expires', markdown);
  if (order.issue) await keepExpiryIssue(core, system, { ...telling, issue: order.issue });
  // The last: a folder that cannot be written keeps nobody from being told.
  if (order.reportDir === undefined) return;
  for (const path of await writeReports(report, order.reportDir, { failOn: order.failOn, system }))
    core.info(`Written: ${printable(path)}`);
}
