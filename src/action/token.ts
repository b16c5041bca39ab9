import { missingCredentials, readSettings } from '../auth/settings.ts';
import type { TokenSettings } from '../auth/settings.ts';
import { signToken } from '../auth/token.ts';
import type { Token } from '../auth/token.ts';
import { APPLE_BASE_URL, readBaseUrl } from '../client/base-url.ts';
import type { RateLimit } from '../client/rate-limit.ts';
import type { System } from '../system.ts';
import { formatDuration, formatInstant } from '../text.ts';
import { INPUT_NAMES, readChoice, readInputTexts, readVariableName } from './inputs.ts';
import type { Core, InputTexts } from './inputs.ts';
import { maskSecrets } from './mask.ts';
import type { ProvisionOrder } from './provision-order.ts';
import type { Surroundings } from './surroundings.ts';

/*
 * What a token does not need is imported where it is needed: verifying, missing credentials, failures.
 */

/**
 * Runs the action: reads the inputs, mints a token, sets the outputs, and provisions where a manifest is given. Fails
 * the step instead of throwing.
 */
export async function runTokenAction(core: Core, system: System, surroundings: Surroundings): Promise<void> {
  try {
    const inputs = readInputTexts(core, INPUT_NAMES);
    maskSecrets(core, inputs);
    await mintToken(core, system, inputs, surroundings);
  } catch (error) {
    const { failureText } = await import('./failure.ts');
    core.setFailed(failureText(error));
  }
}

async function mintToken(
  core: Core,
  system: System,
  inputs: InputTexts,
  surroundings: Surroundings,
): Promise<void> {
  const whenMissing = readChoice('on-missing-credentials', inputs.onMissingCredentials, ['fail', 'skip']);
  const verify = readChoice('verify', inputs.verify, ['false', 'true']) === 'true';
  const variable = readVariableName(inputs.exportEnv);
  const baseUrl = readBaseUrl(inputs.baseUrl.trim() === '' ? APPLE_BASE_URL : inputs.baseUrl);
  const maxWait = await readWaiting(inputs.maxWait);
  const order = await readOrder(inputs);
  const missing = missingCredentials(inputs);
  if (missing.length > 0)
    return (await import('./missing-credentials.ts')).goOnWithout(core, missing, whenMissing);

  const settings = readSettings(inputs);
  for (const warning of settings.warnings) core.warning(warning);
  const sign = (): Token => {
    const token = signToken(settings.credentials, settings.options, system.now());
    core.setSecret(token.value);
    return token;
  };
  const { scope } = settings.options;
  const { token, rateLimit } = verify
    ? await (await import('./verify.ts')).verifyAtApple(core, system, sign, scope, { baseUrl, maxWait })
    : { token: sign(), rateLimit: undefined };
  setOutputs(core, token, rateLimit);
  if (variable) core.exportVariable(variable, token.value);
  core.info(describeToken(token, settings, system));
  if (!order) return;
  const access = { credentials: settings.credentials, baseUrl, maxWait };
  await (await import('./provision.ts')).provision(core, system, order, { access, surroundings });
}

/** Most steps give none of these, and need not load what reads them. */
async function readOrder(inputs: InputTexts): Promise<ProvisionOrder | undefined> {
  const { manifest, mode, prune, profilesDir, githubToken } = inputs;
  const isPlain = [manifest, prune, profilesDir, githubToken].every((text) => text.trim() === '');
  if (isPlain && /^(plan)?$/.test(mode)) return undefined;
  return (await import('./provision-order.ts')).readProvisionOrder(inputs);
}

/** Seconds; undefined for the default. */
async function readWaiting(text: string): Promise<number | undefined> {
  return text.trim() === '' ? undefined : (await import('./max-wait.ts')).readMaxWaitInput(text);
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
