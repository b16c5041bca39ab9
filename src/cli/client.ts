import { readCredentials } from '../auth/settings.ts';
import { createTokenSource } from '../auth/token-source.ts';
import { createClient } from '../client/client.ts';
import type { Client } from '../client/client.ts';
import { CONCURRENCY, describeUsage } from '../client/hourly-budget.ts';
import { readProxySettings } from '../client/proxy.ts';
import { describeWait } from '../client/wait.ts';
import { formatDuration } from '../text.ts';
import { readBaseUrlOption, readCredentialTexts } from './credentials.ts';
import { usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import type { World } from './world.ts';

/** The options of every subcommand that makes more than one request. */
export const NETWORK_OPTIONS: OptionGroup = {
  title: 'Network',
  options: [
    {
      name: 'max-wait',
      value: 'TIME',
      help: 'how long all waiting of one request may take: seconds, or 90s, 15m (the default), 2h',
    },
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

/** The API with the credentials of the options and the environment, through its proxy; each wait is announced. */
export function openApi(options: ParsedOptions, world: World): Client {
  const baseUrl = readBaseUrlOption(options, world);
  const credentials = readCredentials(readCredentialTexts(options, world));
  const maxWait = readMaxWait(options);
  const concurrency = readCount(options, 'concurrency', 1, 100);
  const reserve = readCount(options, 'reserve', 0, 1_000_000);
  return createClient({
    tokens: createTokenSource(credentials, {}, world.system),
    baseUrl,
    system: world.system,
    proxy: readProxySettings(world.env),
    onWait: (wait) => {
      world.stderr(`${describeWait(wait)}\n`);
    },
    ...(maxWait !== undefined && { maxWait }),
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

/** Seconds; a week at the most. */
const LONGEST = 7 * 86_400;

function readMaxWait(options: ParsedOptions): number | undefined {
  const text = options.value('max-wait');
  if (text === undefined) return undefined;
  const [, digits = '', unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
  const factor = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
  const seconds = digits === '' ? NaN : Number(digits) * factor;
  if (seconds <= LONGEST) return seconds;
  throw usageError(
    '--max-wait is no length of time that can be waited.',
    `Give seconds, or 90s, 15m, 2h; at most ${formatDuration(LONGEST)}, and 0 for not at all.`,
  );
}

function readCount(options: ParsedOptions, name: string, least: number, most: number): number | undefined {
  const text = options.value(name);
  if (text === undefined) return undefined;
  const count = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (count >= least && count <= most) return count;
  throw usageError(`--${name} is no number that it can be.`, `Give one from ${least} to ${most}.`);
}
