import { missingCredentials, readSettings } from '../auth/settings.ts';
import type { CredentialTexts, TokenSettings } from '../auth/settings.ts';
import { signToken } from '../auth/token.ts';
import type { Token } from '../auth/token.ts';
import { APPLE_BASE_URL, readBaseUrl } from '../client/base-url.ts';
import { describeAcceptance } from '../client/rate-limit.ts';
import type { RateLimit } from '../client/rate-limit.ts';
import type { VerifiedToken } from '../client/verify.ts';
import { describeWait } from '../client/wait.ts';
import { EpapiError, defectText, hasCode } from '../errors.ts';
import type { System } from '../system.ts';
import { formatDuration, formatInstant } from '../text.ts';
import { INPUT_NAMES, readChoice, readInputTexts, readVariableName } from './inputs.ts';
import type { Core, InputTexts } from './inputs.ts';
import { maskPrivateKey } from './mask.ts';

/** Runs the action: reads the inputs, mints a token, sets the outputs. Fails the step instead of throwing. */
export async function runTokenAction(core: Core, system: System): Promise<void> {
  try {
    const inputs = readInputTexts(core);
    maskPrivateKey(core, inputs);
    await mintToken(core, system, inputs);
  } catch (error) {
    core.setFailed(failureText(error));
  }
}

async function mintToken(core: Core, system: System, inputs: InputTexts): Promise<void> {
  const whenMissing = readChoice('onMissingCredentials', inputs.onMissingCredentials, ['fail', 'skip']);
  const verify = readChoice('verify', inputs.verify, ['false', 'true']) === 'true';
  const variable = readVariableName(inputs.exportEnv);
  const baseUrl = readBaseUrl(inputs.baseUrl.trim() === '' ? APPLE_BASE_URL : inputs.baseUrl);
  const missing = missingCredentials(inputs);
  if (missing.length > 0) return goOnWithout(core, missing, whenMissing);

  const settings = readSettings(inputs);
  for (const warning of settings.warnings) core.warning(warning);
  const sign = (): Token => {
    const token = signToken(settings.credentials, settings.options, system.now());
    core.setSecret(token.value);
    return token;
  };
  const { scope } = settings.options;
  const { token, rateLimit } = verify
    ? await verifyAtApple(core, system, sign, scope, baseUrl)
    : { token: sign(), rateLimit: undefined };
  setOutputs(core, token, rateLimit);
  if (variable) core.exportVariable(variable, token.value);
  core.info(describeToken(token, settings, system));
}

async function goOnWithout(
  core: Core,
  missing: (keyof CredentialTexts)[],
  whenMissing: 'fail' | 'skip',
): Promise<void> {
  const { missingCredentialsError } = await import('./missing-credentials.ts');
  const error = await missingCredentialsError(missing);
  if (whenMissing === 'fail') throw error;
  core.notice(`Skipped: no token was made. ${error.message}`);
  core.setOutput('skipped', 'true');
}

async function verifyAtApple(
  core: Core,
  system: System,
  sign: () => Token,
  scope: readonly string[],
  baseUrl: string,
): Promise<VerifiedToken> {
  // Loaded here because a token that is not verified needs no network.
  const { verifyToken } = await import('../client/verify.ts');
  const token = sign();
  core.info(`Verifying the token with one request to ${baseUrl}`);
  const verified = await verifyToken(token, sign, scope, {
    baseUrl,
    system,
    onWait: (wait) => {
      core.info(describeWait(wait));
    },
  });
  core.info(describeAcceptance(verified.rateLimit));
  return verified;
}

function setOutputs(core: Core, token: Token, rateLimit: RateLimit | undefined): void {
  core.setOutput('token', token.value);
  core.setOutput('expires-at', formatInstant(token.expiresAt));
  core.setOutput('expires-at-unix', token.expiresAt);
  core.setOutput('skipped', 'false');
  if (!rateLimit) return;
  core.setOutput('remaining', rateLimit.remaining);
  core.setOutput('limit', rateLimit.limit);
}

function describeToken(token: Token, settings: TokenSettings, system: System): string {
  const life = formatDuration(token.expiresAt - Math.floor(system.now() / 1000));
  const { length } = settings.options.scope;
  const limited = length === 0 ? '' : `, limited to ${length} ${length === 1 ? 'request' : 'requests'}`;
  return `Token for the Enterprise Program API signed${limited}. It expires in ${life}, at ${formatInstant(token.expiresAt)}.`;
}

/** The input that an error is about, by the error's code. */
const INPUT_OF_CODE: readonly (readonly [string, keyof InputTexts])[] = [
  ['KEY_ID', 'keyId'],
  ['ISSUER_ID', 'issuerId'],
  ['KEY', 'privateKey'],
  ['TOKEN_LIFETIME', 'lifetime'],
  ['SCOPE', 'scope'],
  ['BASE_URL', 'baseUrl'],
];

/** What the file system said of GITHUB_OUTPUT or GITHUB_ENV. */
function isFileError(error: unknown): error is { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function failureText(error: unknown): string {
  if (isFileError(error))
    return `A file of the runner cannot be written: ${error.code}. Nothing is wrong with the inputs.`;
  if (!(error instanceof EpapiError)) return defectText(error);
  const input = INPUT_OF_CODE.find(([prefix]) => hasCode(error.code, prefix))?.[1];
  return `${input ? `${INPUT_NAMES[input]}: ` : ''}${error.message} ${error.hint}`;
}
