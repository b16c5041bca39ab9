import { appendSummary } from '../github/job-summary.ts';
import { markdownText } from '../markdown.ts';
import type { Core } from './inputs.ts';
import type { Surroundings } from './surroundings.ts';

/** Adds to the job's summary; where there is none, it is full, or it cannot be written, the log has said the same. */
export async function summarise(
  core: Core,
  env: Surroundings['env'],
  heading: string,
  markdown: string,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') return;
  try {
    if (await appendSummary(path, `## ${heading}\n\n${markdown}`)) return;
    warn(core, "has no room left: GitHub takes 1 MiB of a step's summary");
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    warn(core, `cannot be written: ${code}`);
  }
}

function warn(core: Core, why: string): void {
  core.warning(`The job's summary ${why}. What it would say is in the log.`);
}

/** `Plan of .github/epapi.yml`. */
export function headingOf(what: string, manifest: readonly string[]): string {
  const [first = '', ...more] = manifest;
  return `${what} of ${markdownText(first)}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}
