import { createHash } from 'node:crypto';
import { ManifestError } from '../manifest-error.ts';
import type { ManifestFiles } from '../manifest-files.ts';
import type { Manifest } from '../manifest.ts';
import { gatherProblems } from './problems.ts';
import { readParts } from './read-parts.ts';
import { resolveParts } from './resolve.ts';

/** More mistakes than these nobody reads at once. */
const MOST_SHOWN = 50;

/** @throws ManifestError `MANIFEST` */
export async function readAll(paths: readonly string[], files: ManifestFiles): Promise<Manifest> {
  const problems = gatherProblems();
  const read = await readParts(paths, files, problems);
  const manifest = read.whole ? resolveParts(read.parts, problems) : undefined;
  if (manifest && problems.count === 0) return { ...manifest, digest: digestOf(read.files) };
  const shown = problems.first(MOST_SHOWN);
  throw new ManifestError(shown, problems.count - shown.length);
}

/** The same for the same files, in whatever order they were given. */
function digestOf(files: readonly { readonly name: string; readonly text: string }[]): string {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const lines = files.map(({ name, text }) => JSON.stringify([name, sha256(text)]));
  return sha256(lines.sort().join('\n'));
}
