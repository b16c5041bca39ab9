import { join } from 'node:path';
import { EpapiError } from '../errors.ts';
import type { System } from '../system.ts';
import { quoteValue } from '../text.ts';
import { writePrivate } from '../write-private.ts';
import type { ExpiryReport } from './report.ts';
import { expiryIcs } from './report-ics.ts';
import { expiryJson } from './report-json.ts';
import { expiryJunit } from './report-junit.ts';
import { expiryMarkdown } from './report-markdown.ts';
import { isFailing } from './thresholds.ts';
import type { FailOn } from './thresholds.ts';

/** Bytes; what draws Markdown takes no more with pleasure. */
const LARGEST_MARKDOWN = 1_000_000;

/**
 * Writes a report in all its forms: `expiry.json`, `.md`, `.html`, `.ics` and `.junit.xml`. A file that is there is
 * replaced, and a link in its place is too: nothing is written anywhere else.
 *
 * @param folder is made where it is not there
 * @returns the paths, in this order
 * @throws EpapiError `EXPIRY.REPORT`
 */
export async function writeReports(
  report: ExpiryReport,
  folder: string,
  { failOn, system }: { readonly failOn: FailOn; readonly system: Pick<System, 'random'> },
): Promise<string[]> {
  const { expiryHtml } = await import('./report-html.ts');
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['expiry.json', expiryJson(report)],
    ['expiry.md', expiryMarkdown(report, { most: LARGEST_MARKDOWN })],
    ['expiry.html', expiryHtml(report)],
    ['expiry.ics', expiryIcs(report)],
    ['expiry.junit.xml', expiryJunit(report, (finding) => isFailing(finding, failOn))],
  ];
  const paths: string[] = [];
  for (const [name, text] of texts) {
    const path = join(folder, name);
    await writePrivate(path, Buffer.from(text), system.random()).catch((error: unknown) => {
      throw notWritten(path, error);
    });
    paths.push(path);
  }
  return paths;
}

function notWritten(path: string, error: unknown): EpapiError {
  const reason = (error as NodeJS.ErrnoException).code ?? 'no reason is known';
  return new EpapiError({
    code: 'EXPIRY.REPORT',
    message: `The report cannot be written to ${quoteValue(path)}: ${reason}.`,
    hint: 'Give a folder that this user may write to.',
  });
}
