import { dirname, isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import type { Place } from '../manifest.ts';
import { NotUtf8Error } from '../manifest-files.ts';
import type { ManifestFiles } from '../manifest-files.ts';
import type { Problems } from './problems.ts';
import type { Placed } from './tree.ts';

/** Bytes; 10,000 devices take 0.6 MB. */
const LARGEST = 5_000_000;

/** A file, as it was read. */
export interface ReadFile {
  /** Where it is from the folder that the command runs in, with slashes: the same on each machine. */
  readonly name: string;
  readonly realPath: string;
  readonly text: string;
}

/** A manifest that was asked for on the command line: outside the folder only where its path says so itself. */
export async function readAsked(
  path: string,
  files: ManifestFiles,
  problems: Problems,
): Promise<ReadFile | undefined> {
  const at = { file: path, line: 1, column: 1 };
  const lexical = resolve(files.root, path);
  return read(lexical, isInside(lexical, files.root), at, files, problems);
}

/**
 * A file that a manifest names. Whoever writes a manifest, as for a pull request, may not be one who may read all
 * that this machine can: it must lie in the folder that the command runs in.
 *
 * @param manifest the real path of the file that names it
 */
export async function readNamed(
  named: Placed,
  manifest: string,
  files: ManifestFiles,
  problems: Problems,
): Promise<ReadFile | undefined> {
  const path = resolve(dirname(manifest), named.text);
  if (isAbsolute(named.text) || win32.isAbsolute(named.text) || /^[A-Za-z]:/.test(named.text)) {
    problems.add(named.at, 'file is an absolute path.', 'Give one relative to the folder of this file.');
    return undefined;
  }
  // Before anything is asked of the path: what is there is nobody's business.
  if (isInside(path, files.root)) return read(path, true, named.at, files, problems);
  outside(named.at, problems);
  return undefined;
}

async function read(
  path: string,
  mustBeInside: boolean,
  at: Place,
  files: ManifestFiles,
  problems: Problems,
): Promise<ReadFile | undefined> {
  try {
    const realPath = await files.realPath(path);
    if (mustBeInside && !isInside(realPath, files.root)) {
      outside(at, problems);
      return undefined;
    }
    const text = await files.read(realPath, LARGEST + 1);
    const name = nameOf(realPath, files.root);
    if (Buffer.byteLength(text) > LARGEST)
      problems.add(
        at,
        'The file is larger than 5 MB.',
        'Give the right one; a manifest may be several files.',
      );
    else return { name, realPath, text };
  } catch (error) {
    if (error instanceof NotUtf8Error) {
      const file = nameOf(path, files.root);
      problems.add({ file, ...error.place }, 'The file is not UTF-8 here.', 'Save it as UTF-8.');
      return undefined;
    }
    const code = String((error as NodeJS.ErrnoException | undefined)?.code);
    const reason = /^E[A-Z0-9]{2,20}$/.test(code) ? code : 'unknown reason';
    problems.add(at, `The file cannot be read: ${REASONS[reason] ?? reason}.`, hintFor(reason));
  }
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there (ENOENT)',
  EISDIR: 'it is a folder (EISDIR)',
  ENOTSUP: 'it is neither a file nor a folder',
};

function hintFor(reason: string): string {
  return reason === 'ENOENT'
    ? 'Check its path, from the folder that the command runs in; epapi init writes one from what the team has.'
    : 'Check its path, and that this user may read it.';
}

function outside(at: Place, problems: Problems): void {
  const message =
    'The file lies outside the folder that the command runs in, or is a link that leads out of it.';
  problems.add(at, message, 'Put it there, or run the command in a folder that holds both.');
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function nameOf(realPath: string, root: string): string {
  return relative(root, realPath).replaceAll(sep, '/');
}
