import { EpapiError } from '../errors.ts';
import type { ApplyReport } from '../provision/apply.ts';
import { countOutcomes, describeOutcome, describeUnwritten, tallyOf } from '../provision/describe-report.ts';
import type { ManifestError } from '../provision/manifest-error.ts';
import type { Plan } from '../provision/plan.ts';
import type { WriteReport } from '../provision/profile-file.ts';
import { printable } from '../text.ts';
import type { Core } from './inputs.ts';

/** GitHub shows ten errors of a step, and the last is what the step fails with. */
const MOST_SHOWN = 9;

/** Shows each mistake at its line of the manifest. */
export function annotateMistakes(core: Core, { problems }: ManifestError): void {
  for (const { place, message, hint } of problems.slice(0, MOST_SHOWN))
    core.error(`${printable(message)} ${printable(hint)}`, {
      title: 'Manifest',
      file: place.file,
      startLine: place.line,
      startColumn: place.column,
    });
}

/** Shows each change that failed, and each profile that was not written. */
export function annotateFailures(core: Core, { results }: ApplyReport, { failed }: WriteReport): void {
  const changes = results.flatMap(({ change, outcome }) =>
    outcome.state === 'failed' ? [describeOutcome(change, outcome)] : [],
  );
  for (const text of [...changes, ...failed.map(describeUnwritten)].slice(0, MOST_SHOWN)) core.error(text);
}

/** @throws EpapiError `PROVISION.BLOCKED` */
export function refuseBlocked({ blocked }: Plan): void {
  const [first] = blocked;
  if (!first) return;
  throw new EpapiError({
    code: 'PROVISION.BLOCKED',
    message: `${blocked.length} of what the manifest wants cannot be had: ${printable(first.name)}: ${printable(first.reason)}${blocked.length > 1 ? ', and others that the log names' : ''}.`,
    hint: printable(first.hint),
  });
}

/** @throws EpapiError `PROVISION.FAILED`, or `PROVISION.BLOCKED` where all else was done */
export function refuseUnfinished(plan: Plan, report: ApplyReport, files: WriteReport): void {
  const { failed, notTried } = tallyOf(report);
  if (failed + notTried + files.failed.length === 0) {
    refuseBlocked(plan);
    return;
  }
  const { length } = files.failed;
  const unwritten =
    length > 0 ? ` ${length} ${length === 1 ? 'profile was' : 'profiles were'} not written.` : '';
  throw new EpapiError({
    code: 'PROVISION.FAILED',
    message: `${countOutcomes(report)}${unwritten}`,
    hint: 'The log names each with its reason. Run it again once that is mended: it goes on from what is there.',
  });
}
