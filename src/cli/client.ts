import { missingCredentials, readCredentials } from '../auth/settings.ts';
import { createTokenSource } from '../auth/token-source.ts';
import { createClient } from '../client/client.ts';
import type { Client } from '../client/client.ts';
import { CONCURRENCY, describeUsage } from '../client/hourly-budget.ts';
import { readProxySettings } from '../client/proxy.ts';
import { MAX_WAIT_HINT, describeWait, readMaxWait } from '../client/wait.ts';
import { missingError, readBaseUrlOption, readCredentialTexts } from './credentials.ts';
import { usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import { clearLine } from './pages.ts';
import type { World } from './world.ts';

/** The option of every subcommand that makes a request. */
export const MAX_WAIT = {
  name: 'max-wait',
  value: 'TIME',
  help: 'how long all waiting of one request may take: seconds, or 90s, 15m (the default), 2h',
} as const;

/** The options of every subcommand that makes more than one request. */
export const NETWORK_OPTIONS: OptionGroup = {
  title: 'Network',
  options: [
    MAX_WAIT,
    {
      name: 'concurrency',
      value: 'COUNT',
      help: `the most requests that are under way at once (default ${CONCURRENCY})`,
    },
    {
      name: 'reserve',
      value: 'COUNT',
      help: 'requests of each hour that are left to other jobs with the same key (default 0)',
    },
  ],
};

/**
 * The API with the credentials of the options and the environment, through its proxy; each wait is announced.
 *
 * @param limits what ends its requests, and which requests its tokens are limited to
 */
export function openApi(
  options: ParsedOptions,
  world: World,
  { signal, scope = [] }: { readonly signal?: AbortSignal; readonly scope?: readonly string[] } = {},
): Client {
  const baseUrl = readBaseUrlOption(options, world);
  const texts = readCredentialTexts(options, world);
  const missing = missingCredentials(texts);
  if (missing.length > 0) throw missingError(missing, 'there is nothing to be done there without them.');
  const credentials = readCredentials(texts);
  const concurrency = readCount(options, 'concurrency', 1, 100);
  const reserve = readCount(options, 'reserve', 0, 1_000_000);
  return createClient({
    tokens: createTokenSource(credentials, { scope }, world.system),
    baseUrl,
    maxWait: readMaxWaitOption(options),
    system: world.system,
    proxy: readProxySettings(world.env),
    onWait: (wait) => {
      world.stderr(`${clearLine(world)}${describeWait(wait)}\n`);
    },
    ...(signal && { signal }),
    ...(concurrency !== undefined && { concurrency }),
    ...(reserve !== undefined && { reserve }),
  });
}

/** Says on standard error what a run used, once it is over, well or not. */
export async function reportingUsage<Result>(
  api: Client,
  world: World,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } finally {
    const usage = api.usage();
    if (usage.requests > 0) world.stderr(`${describeUsage(usage)}\n`);
  }
}

/**
 * Seconds; undefined when it is not given.
 *
 * @throws EpapiError `USAGE`
 */
export function readMaxWaitOption(options: ParsedOptions): number | undefined {
  const text = options.value(MAX_WAIT.name);
  if (text === undefined) return undefined;
  const seconds = readMaxWait(text);
  if (seconds !== undefined) return seconds;
  throw usageError(`--${MAX_WAIT.name} is no length of time that can be waited.`, MAX_WAIT_HINT);
}

function readCount(options: ParsedOptions, name: string, least: number, most: number): number | undefined {
  const text = options.value(name);
  if (text === undefined) return undefined;
  const count = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (count >= least && count <= most) return count;
  throw usageError(`--${name} is no number that it can be.`, `Give one from ${least} to ${most}.`);
}
