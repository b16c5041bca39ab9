import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { isLoopback } from '../client/base-url.ts';
import { EpapiError } from '../errors.ts';
import { readProfile } from '../formats/mobileprovision.ts';
import { makeFolder } from '../make-folder.ts';
import type { System } from '../system.ts';
import { formatInstant, quoteValue } from '../text.ts';
import { checkContents, checkSigner } from './lib/profile-problem.ts';
import type { Expected } from './lib/profile-problem.ts';
import { writePrivate } from '../write-private.ts';

/** A profile that is to be written, and what is expected of it. */
export interface ProfileToWrite extends Expected {
  /** Base64, as `profileContent` of Apple's API is. */
  readonly content: string;
}

/** A profile that was written. */
export interface WrittenProfile {
  readonly name: string;
  readonly uuid: string;
  readonly path: string;
  /** ISO 8601 in UTC: `2027-11-23T23:59:00Z`. */
  readonly expiresAt: string;
  /** Serial numbers, hexadecimal in capitals. */
  readonly certificates: readonly string[];
}

export interface WriteReport {
  /** In the order in which they were given. */
  readonly written: readonly WrittenProfile[];
  readonly failed: readonly { readonly name: string; readonly error: EpapiError }[];
}

export interface WriteOptions {
  /** Is made where it is not there. */
  readonly folder: string;
  /** Where the profiles came from: an emulator, on loopback, has a root of its own. */
  readonly baseUrl: string;
  readonly system: Pick<System, 'now' | 'random'>;
}

/**
 * Writes profiles as `<uuid>.mobileprovision`, each verified before: who signed it, its team, its bundle ID and
 * name, the certificates that it holds, its dates. One that is not what it should be does not keep others from
 * being written.
 */
export async function writeProfiles(
  profiles: readonly ProfileToWrite[],
  options: WriteOptions,
): Promise<WriteReport> {
  const written: WrittenProfile[] = [];
  const failed: { name: string; error: EpapiError }[] = [];
  for (const profile of profiles) {
    try {
      written.push(await writeProfile(profile, options));
    } catch (error) {
      if (!(error instanceof EpapiError)) throw error;
      failed.push({ name: profile.name, error });
    }
  }
  return { written, failed };
}

/**
 * Makes the folder that profiles are to be written to, before anything is changed for them.
 *
 * @throws EpapiError `PROFILE.FILE` where nothing can be written there
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder, 0o700);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw notWritten(folder, error);
  }
}

async function writeProfile(expected: ProfileToWrite, options: WriteOptions): Promise<WrittenProfile> {
  const { folder, baseUrl, system } = options;
  const bytes = Buffer.from(expected.content, 'base64');
  const read = await readProfile(bytes);
  checkSigner(read, isLoopback(new URL(baseUrl).hostname));
  const { profile, certificates } = await checkContents(read, expected, system.now());
  const { name, uuid, expirationDate } = profile;
  // The reader has checked that it is a UUID.
  const path = join(folder, `${uuid}.mobileprovision`);
  await writePrivate(path, bytes, system.random()).catch((error: unknown) => {
    throw notWritten(folder, error);
  });
  return { name, uuid, path, expiresAt: formatInstant(expirationDate.getTime() / 1000), certificates };
}

function notWritten(folder: string, error: unknown): EpapiError {
  const { code = 'no reason is known' } = error as NodeJS.ErrnoException;
  const reason = code === 'EEXIST' || code === 'ENOTDIR' ? `it is no folder (${code})` : code;
  return new EpapiError({
    code: 'PROFILE.FILE',
    message: `Profiles cannot be written to ${quoteValue(folder)}: ${reason}.`,
    hint: 'Give a folder that this user may write to.',
  });
}
