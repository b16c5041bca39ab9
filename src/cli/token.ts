import { missingCredentials, readSettings } from '../auth/settings.ts';
import type { CredentialTexts } from '../auth/settings.ts';
import { signToken } from '../auth/token.ts';
import type { Token } from '../auth/token.ts';
import type { RateLimit } from '../client/rate-limit.ts';
import { formatDuration, formatInstant, quoteValue } from '../text.ts';
import { MAX_WAIT, readMaxWaitOption } from './client.ts';
import { CREDENTIAL_OPTIONS, missingError, readBaseUrlOption, readCredentialTexts } from './credentials.ts';
import { HELP, parseOptions, usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import { verifyAtApple } from './verify.ts';
import type { World } from './world.ts';

export const summary = "Sign a token for Apple's Enterprise Program API";

export const usage = 'epapi token [options]';

export const groups: readonly OptionGroup[] = [
  CREDENTIAL_OPTIONS,
  {
    title: 'Token',
    options: [
      {
        name: 'token-lifetime',
        value: 'TIME',
        help: 'how long it can be used: seconds, or 120s, 2m; at most 20m (the default), which Apple counts from a minute ago',
      },
      {
        name: 'scope',
        value: 'REQUEST',
        several: true,
        help: "limit it to a request, 'GET /v1/certificates'; may be given several times",
      },
      {
        name: 'verify',
        help: 'make one authorised request with it, and explain what is wrong if Apple refuses',
      },
      MAX_WAIT,
      {
        name: 'on-missing-credentials',
        value: 'fail|skip',
        help: 'skip ends well without a token where a pipeline runs without secrets (default fail)',
      },
    ],
  },
  {
    title: 'Output',
    options: [
      { name: 'header', help: 'print the header for curl: epapi token --header | curl -H @- URL' },
      { name: 'json', help: 'print all outputs as JSON, under the names that the action gives them' },
      HELP,
    ],
  },
];

export const examples = `Examples:
  export EPAPI_KEY_ID=2X9R4HXF34 EPAPI_ISSUER_ID=57246542-96fe-1a63-e053-0824d011072a
  epapi token --private-key-path AuthKey_2X9R4HXF34.p8 --verify
  epapi token --token-lifetime 2m --scope 'GET /v1/certificates' --json`;

export async function run(args: readonly string[], world: World): Promise<undefined> {
  const options = parseOptions(args, groups);
  if (options.has('json') && options.has('header')) {
    throw usageError('--json and --header exclude each other.', 'Give one of them.');
  }
  const whenMissing = readWhenMissing(options);
  const baseUrl = readBaseUrlOption(options, world);
  const maxWait = readMaxWaitOption(options);
  const credentials = readCredentialTexts(options, world);
  const missing = missingCredentials(credentials);
  if (missing.length > 0) {
    goOnWithout(missing, whenMissing, options, world);
    return;
  }

  const settings = readSettings({
    ...credentials,
    lifetime: options.value('token-lifetime') ?? '',
    scope: options.values('scope').join('\n'),
  });
  for (const warning of settings.warnings) world.stderr(`Warning: ${warning}\n`);
  const sign = (): Token => {
    const token = signToken(settings.credentials, settings.options, world.system.now());
    maskInActions(token, world);
    return token;
  };
  const { token, rateLimit } = options.has('verify')
    ? await verifyAtApple(sign, settings.options.scope, { baseUrl, maxWait }, world)
    : { token: sign(), rateLimit: undefined };
  world.stdout(format(token, rateLimit, options));
  if (world.stderrIsTerminal) world.stderr(describeLife(token, world));
}

function readWhenMissing(options: ParsedOptions): 'fail' | 'skip' {
  const text = options.value('on-missing-credentials') ?? 'fail';
  if (text === 'fail' || text === 'skip') return text;
  throw usageError(`--on-missing-credentials is ${quoteValue(text)}.`, 'It takes fail or skip.');
}

function goOnWithout(
  missing: readonly (keyof CredentialTexts)[],
  whenMissing: 'fail' | 'skip',
  options: ParsedOptions,
  world: World,
): void {
  const error = missingError(missing, '--on-missing-credentials skip lets them go on.');
  if (whenMissing === 'fail') throw error;
  world.stderr(`Skipped: no token was made. ${error.message}\n`);
  if (options.has('json')) world.stdout(`${JSON.stringify({ skipped: true })}\n`);
}

/**
 * GitHub's runner reads commands from both streams; this one leaves standard output to the token. Nothing orders
 * the two streams, so this protects later steps; the token itself is to be captured, not printed.
 */
function maskInActions(token: Token, world: World): void {
  if (world.env['GITHUB_ACTIONS'] === 'true') world.stderr(`::add-mask::${token.value}\n`);
}

function format(token: Token, rateLimit: RateLimit | undefined, options: ParsedOptions): string {
  if (options.has('header')) return `Authorization: Bearer ${token.value}\n`;
  if (!options.has('json')) return `${token.value}\n`;
  const outputs = {
    token: token.value,
    'expires-at': formatInstant(token.expiresAt),
    'expires-at-unix': token.expiresAt,
    skipped: false,
    ...rateLimit,
  };
  return `${JSON.stringify(outputs, null, 2)}\n`;
}

function describeLife(token: Token, world: World): string {
  const left = formatDuration(token.expiresAt - Math.floor(world.system.now() / 1000));
  return `This token can be used for ${left}, until ${formatInstant(token.expiresAt)}.\n`;
}
