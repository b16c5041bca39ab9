import { EpapiError } from '../errors.ts';
import { readIssuerId, readKeyId } from './identifiers.ts';
import { readLifetime } from './lifetime.ts';
import { readPrivateKey } from './private-key.ts';
import { readScope } from './scope.ts';
import type { Credentials, TokenOptions } from './token.ts';

/** The three secrets, as text from wherever a face keeps them; empty when they are not there. */
export interface CredentialTexts {
  readonly keyId: string;
  readonly issuerId: string;
  readonly privateKey: string;
}

/** What a token is made from, as text; empty for the default. */
export interface SettingTexts extends CredentialTexts {
  readonly lifetime: string;
  readonly scope: string;
}

export interface TokenSettings {
  readonly credentials: Credentials;
  readonly options: TokenOptions & { readonly scope: readonly string[] };
  /** What is unusual, but not wrong. */
  readonly warnings: readonly string[];
}

/** Which of the three secrets are empty. */
export function missingCredentials(texts: CredentialTexts): (keyof CredentialTexts)[] {
  return (['keyId', 'issuerId', 'privateKey'] as const).filter((name) => texts[name].trim() === '');
}

/**
 * Reads everything that a token is made from.
 *
 * @throws EpapiError `KEY_ID`, `ISSUER_ID`, below `KEY`, `TOKEN_LIFETIME` or `SCOPE`, the first that is wrong
 */
export function readSettings(texts: SettingTexts): TokenSettings {
  refuseSwapped(texts);
  const keyId = readKeyId(texts.keyId);
  const issuerId = readIssuerId(texts.issuerId);
  const privateKey = readPrivateKey(texts.privateKey);
  const scope = readScope(texts.scope);
  const lifetime = texts.lifetime.trim() === '' ? undefined : readLifetime(texts.lifetime);
  return {
    credentials: { keyId: keyId.value, issuerId: issuerId.value, privateKey },
    options: { scope: scope.requests, ...(lifetime !== undefined && { lifetime }) },
    warnings: [keyId.warning, issuerId.warning, ...scope.warnings].filter((warning) => warning !== undefined),
  };
}

/**
 * Reads the three secrets alone, for programs that sign with `createTokenSource` or `signToken`.
 *
 * @param texts as they come from an environment: undefined is as good as empty
 * @throws EpapiError `KEY_ID`, `ISSUER_ID` or below `KEY`
 */
export function readCredentials(texts: { [Name in keyof CredentialTexts]: string | undefined }): Credentials {
  const { keyId = '', issuerId = '', privateKey = '' } = texts;
  return readSettings({ keyId, issuerId, privateKey, lifetime: '', scope: '' }).credentials;
}

function refuseSwapped({ keyId, issuerId }: CredentialTexts): void {
  if (keyId.trim() !== issuerId.trim() || keyId.trim() === '') return;
  throw new EpapiError({
    code: 'KEY_ID',
    message: 'The key ID and the issuer ID are the same value.',
    hint: 'They are two things: the key ID stands beside the key in the list at developer.apple.com under Users and Access → Integrations, the issuer ID (a UUID) above that list.',
  });
}
