import { appendFile } from 'node:fs/promises';

/** Adds Markdown to the file that the runner shows as the job's summary. */
export async function appendSummary(path: string, markdown: string): Promise<void> {
  await appendFile(path, `${markdown}\n`);
}
