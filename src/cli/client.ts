import { readCredentials } from '../auth/settings.ts';
import { createTokenSource } from '../auth/token-source.ts';
import { createClient } from '../client/client.ts';
import type { Client } from '../client/client.ts';
import { describeWait } from '../client/wait.ts';
import type { Wait } from '../client/wait.ts';
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
  ],
};

/** What subcommands need of the client. */
export type Api = Pick<Client, 'request' | 'pages'>;

/** The API with the credentials of the options and the environment; each wait is announced. */
export function openApi(options: ParsedOptions, world: World): Api {
  const baseUrl = readBaseUrlOption(options, world);
  const credentials = readCredentials(readCredentialTexts(options, world));
  const maxWait = readMaxWait(options);
  return createClient({
    tokens: createTokenSource(credentials, {}, world.system),
    baseUrl,
    system: world.system,
    onWait: (wait: Wait) => {
      world.stderr(`${describeWait(wait)}\n`);
    },
    ...(maxWait !== undefined && { maxWait }),
  });
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
