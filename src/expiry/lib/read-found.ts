import { realpath } from 'node:fs/promises';
import { EpapiError } from '../../errors.ts';
import type { FileContents, WatchedFile } from '../inventory.ts';
import type { FileOptions } from '../read-files.ts';
import { readCertificateFile, readPkcs12File } from './certificate-files.ts';
import { fileKind } from './file-kinds.ts';
import { PROBLEMS, unreadable } from './file-problems.ts';
import { LARGEST_PROFILE, createProfileReader } from './file-profile.ts';
import type { ProfileReader } from './file-profile.ts';
import { findFiles } from './find-files.ts';
import type { Found } from './find-files.ts';
import { POINTER_SIZE, isPointer } from './lfs-pointer.ts';
import { readFileUpTo } from './open-file.ts';
import { readArchivedBuild, readBuildFolder } from './read-build.ts';

/** @throws the system's error where the root cannot be found */
export async function readAll(patterns: readonly string[], options: FileOptions): Promise<WatchedFile[]> {
  const files: WatchedFile[] = [];
  const profiles = createProfileReader();
  const root = { given: options.root, real: await realpath(options.root) };
  for (const found of await findFiles(patterns, root)) {
    const read = await filesIn(found, options, profiles).catch(async (error: unknown) => {
      const holds = unreadable((await isPointerFile(found)) ? new EpapiError(PROBLEMS.pointer) : error);
      return [{ path: found.path, holds }];
    });
    files.push(...read);
  }
  return files;
}

/** Asked only of what could not be read as what its name says, so that everything else costs nothing more. */
async function isPointerFile(found: Found): Promise<boolean> {
  if ('error' in found || found.type !== 'file') return false;
  const start = await readFileUpTo(found.at, POINTER_SIZE).catch(() => Buffer.alloc(0));
  return isPointer(start);
}

/** A file, and what in it counts as if it were one of its own. */
async function filesIn(
  found: Found,
  { p12Password }: FileOptions,
  profiles: ProfileReader,
): Promise<readonly WatchedFile[]> {
  if ('error' in found) throw found.error;
  const { path, at, type } = found;
  const kind = fileKind(path);
  if (type !== (kind === 'folder' ? 'folder' : 'file')) throw new EpapiError(PROBLEMS.kind);
  if (kind !== 'pkcs12') return [{ path, holds: await contentsOf(path, at, profiles) }];
  const { holds, keyless } = await readPkcs12File(at, p12Password);
  const others = [...keyless].map(([number, one]) => ({ path: `${path}/${number}.cer`, holds: one }));
  return [{ path, holds }, ...others];
}

async function contentsOf(path: string, at: string, profiles: ProfileReader): Promise<FileContents> {
  switch (fileKind(path)) {
    case 'ipa':
      return readArchivedBuild(at, profiles);
    case 'folder':
      return readBuildFolder(at, /\.app$/i.test(path), profiles);
    case 'certificate':
      return readCertificateFile(at);
    default:
      return {
        kind: 'profile',
        profile: await profiles.read(await readFileUpTo(at, LARGEST_PROFILE + 1), false),
      };
  }
}
