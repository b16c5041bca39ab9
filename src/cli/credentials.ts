import type { CredentialTexts } from '../auth/settings.ts';
import { APPLE_BASE_URL, readBaseUrl } from '../client/base-url.ts';
import { EpapiError } from '../errors.ts';
import { quoteValue } from '../text.ts';
import { readAtMost } from './files.ts';
import { usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import type { World } from './world.ts';

/** The options that every subcommand which talks to Apple has. */
export const CREDENTIAL_OPTIONS: OptionGroup = {
  title: 'Credentials',
  options: [
    {
      name: 'key-id',
      value: 'ID',
      env: 'EPAPI_KEY_ID',
      help: "the key's ID, ten capital letters and digits",
    },
    { name: 'issuer-id', value: 'UUID', env: 'EPAPI_ISSUER_ID', help: "the team's issuer ID" },
    {
      name: 'private-key-path',
      value: 'FILE',
      env: 'EPAPI_PRIVATE_KEY_PATH',
      help: 'the AuthKey_….p8 file; or put what is in it into the variable EPAPI_PRIVATE_KEY',
    },
    {
      name: 'base-url',
      value: 'URL',
      env: 'EPAPI_BASE_URL',
      help: `where the API is; https, or http on loopback (default ${APPLE_BASE_URL})`,
    },
  ],
};

/** The three credentials, from options and environment; empty where they are in neither. */
export function readCredentialTexts(options: ParsedOptions, world: World): CredentialTexts {
  return {
    keyId: options.value('key-id') ?? world.env['EPAPI_KEY_ID'] ?? '',
    issuerId: options.value('issuer-id') ?? world.env['EPAPI_ISSUER_ID'] ?? '',
    privateKey: readKeyText(options, world),
  };
}

const SOURCES: Record<keyof CredentialTexts, string> = {
  keyId: '--key-id or EPAPI_KEY_ID',
  issuerId: '--issuer-id or EPAPI_ISSUER_ID',
  privateKey: '--private-key-path, EPAPI_PRIVATE_KEY_PATH or EPAPI_PRIVATE_KEY',
};

/**
 * The error for credentials that are in neither, all of them at once.
 *
 * @param advice what can be done in a pipeline that has none
 */
export function missingError(missing: readonly (keyof CredentialTexts)[], advice: string): EpapiError {
  return new EpapiError({
    code: 'CREDENTIALS_MISSING',
    message: `Not given: ${missing.map((name) => SOURCES[name]).join('; ')}.`,
    hint: `Pipelines get no secrets for changes from outside, such as pull requests from forks; ${advice}`,
  });
}

/** @throws EpapiError `BASE_URL` */
export function readBaseUrlOption(options: ParsedOptions, world: World): string {
  const text = options.value('base-url') ?? world.env['EPAPI_BASE_URL'] ?? '';
  return readBaseUrl(text.trim() === '' ? APPLE_BASE_URL : text);
}

function readKeyText(options: ParsedOptions, world: World): string {
  const path = options.value('private-key-path');
  if (path !== undefined) return path === '' ? '' : readKeyFile(path);
  const text = world.env['EPAPI_PRIVATE_KEY'] ?? '';
  const envPath = world.env['EPAPI_PRIVATE_KEY_PATH'] ?? '';
  if (text !== '' && envPath !== '') {
    throw usageError(
      'EPAPI_PRIVATE_KEY and EPAPI_PRIVATE_KEY_PATH are both set, and nothing says which one is meant.',
      'Unset one of them.',
    );
  }
  return envPath === '' ? text : readKeyFile(envPath);
}

/** Bytes: one more than readPrivateKey takes, so that it says that there are too many. */
const MOST = 65_537;

/**
 * The text of a key's file.
 *
 * @throws EpapiError `KEY_FILE` when it cannot be read, or is empty
 */
export function readKeyFile(path: string): string {
  const bytes = readBytes(path);
  if (bytes.length === 0) throw fileError(path, 'is empty');
  // A file of DER, such as a .p12, would be spoilt as text; as base64 it is recognised for what it is.
  return bytes.toString(bytes[0] === 0x30 ? 'base64' : 'utf8');
}

function readBytes(path: string): Buffer {
  try {
    return readAtMost(path, MOST);
  } catch (error) {
    throw fileError(path, `cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}`);
  }
}

function fileError(path: string, wrong: string): EpapiError {
  return new EpapiError({
    code: 'KEY_FILE',
    message: `The file of the private key, ${quoteValue(path)}, ${wrong}.`,
    hint: 'Give the path of the AuthKey_….p8 file, readable for this user.',
  });
}
