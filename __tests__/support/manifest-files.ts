import { resolve } from 'node:path';
import { ManifestError } from '../../src/provision/manifest-error.ts';
import type { ManifestFiles } from '../../src/provision/manifest-files.ts';
import type { Manifest } from '../../src/provision/manifest.ts';
import { readManifest } from '../../src/provision/read-manifest.ts';

/** The folder that the files of a test seem to be in. */
export const ROOT = resolve('/home/runner/repository');

/**
 * Files that are nowhere but here. A link is a text that begins with `-> `.
 *
 * @param contents by path, relative to the folder that the command seems to run in, or absolute
 */
export function filesOf(contents: Readonly<Record<string, string>>): ManifestFiles {
  const byPath = new Map(Object.entries(contents).map(([path, text]) => [resolve(ROOT, path), text]));
  const textAt = (path: string): string => {
    const text = byPath.get(path);
    if (text === undefined) throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
    return text;
  };
  return {
    root: ROOT,
    realPath: (path) =>
      Promise.resolve().then(() => {
        const text = textAt(path);
        return text.startsWith('-> ') ? resolve(ROOT, text.slice(3)) : path;
      }),
    read: (path, most) =>
      Promise.resolve().then(() => Buffer.from(textAt(path)).subarray(0, most).toString()),
  };
}

/** A manifest of one file, `epapi.yml`, and of what it names. */
export function manifestOf(text: string, others: Readonly<Record<string, string>> = {}): Promise<Manifest> {
  return readManifest(['epapi.yml'], filesOf({ 'epapi.yml': text, ...others }));
}

/** The mistakes of a manifest: `epapi.yml:1:2 message | hint`; none where it is right. */
export async function mistakesOf(
  text: string | Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const contents = typeof text === 'string' ? { 'epapi.yml': text } : text;
  const paths = Object.keys(contents) as [string, ...string[]];
  return readManifest(paths, filesOf({ ...contents, ...others })).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof ManifestError)) throw error;
      return error.problems.map(
        ({ place, message, hint }) => `${place.file}:${place.line}:${place.column} ${message} | ${hint}`,
      );
    },
  );
}
