import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readPrivateKey } from '../auth/private-key.ts';
import { EpapiError } from '../errors.ts';
import { quoteValue } from '../text.ts';
import { readKeyFile } from './credentials.ts';

export const EMULATED_KEY_ID = 'EMULATOR01';
export const EMULATED_ISSUER_ID = '69a6de7e-03aa-47e3-e053-5b8c7c11a4d1';

/** The key of an emulated team, in a file such as Apple hands out. */
export interface EmulatedKey extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
  readonly publicKey: KeyObject;
}

/**
 * The key that belongs to a state, so that clients go on with it after a restart; without a state, one that is gone
 * with the emulator.
 *
 * @param state path of the state file
 * @throws EpapiError below `KEY`, or `KEY_FILE`, when there is something else in the file
 */
export async function openEmulatedKey(state: string | undefined): Promise<EmulatedKey> {
  if (state === undefined) return temporaryKey();
  const path = resolve(`${state}.p8`);
  const publicKey = existsSync(path) ? readKept(path) : await writeNewKey(path);
  return { path, publicKey, [Symbol.asyncDispose]: () => Promise.resolve() };
}

/** What is wrong with it is said of a key of Apple's, which this is not: nobody can download it again. */
function readKept(path: string): KeyObject {
  try {
    return createPublicKey(readPrivateKey(readKeyFile(path)));
  } catch (error) {
    if (!(error instanceof EpapiError)) throw error;
    throw new EpapiError({
      code: error.code,
      message: `The file ${quoteValue(path)}, which is to hold the private key for this state, cannot be used. ${error.message}`,
      hint: 'Delete it, and a new key is made for the next clients to use; or put back what was in it.',
    });
  }
}

async function temporaryKey(): Promise<EmulatedKey> {
  const folder = await mkdtemp(join(tmpdir(), 'epapi-emulator-'));
  const path = join(folder, `AuthKey_${EMULATED_KEY_ID}.p8`);
  return {
    path,
    publicKey: await writeNewKey(path),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Worth nothing to Apple; yet a key is a key, and for its owner alone. */
async function writeNewKey(path: string): Promise<KeyObject> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' });
  return publicKey;
}
