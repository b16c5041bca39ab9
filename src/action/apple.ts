import { createTokenSource } from '../auth/token-source.ts';
import type { TokenSource } from '../auth/token-source.ts';
import type { Credentials } from '../auth/token.ts';
import { createClient } from '../client/client.ts';
import type { Client } from '../client/client.ts';
import { describeUsage } from '../client/hourly-budget.ts';
import { describeWait } from '../client/wait.ts';
import type { System } from '../system.ts';
import type { Core } from './inputs.ts';

/** How to reach Apple. */
export interface Access {
  readonly credentials: Credentials;
  readonly baseUrl: string;
  /** Seconds; undefined for the default. */
  readonly maxWait: number | undefined;
}

interface Limits {
  /** Ends its requests. */
  readonly signal?: AbortSignal;
  /** The requests that its tokens are limited to; all by default. */
  readonly scope?: readonly string[];
}

/** The API for a step: its tokens are masked, and each wait is announced. */
export function openApi(
  core: Core,
  system: System,
  access: Access,
  { signal, scope = [] }: Limits = {},
): Client {
  const { credentials, baseUrl, maxWait } = access;
  return createClient({
    tokens: masked(createTokenSource(credentials, { scope }, system), core),
    ...{ baseUrl, maxWait, system },
    ...(signal && { signal }),
    onWait: (wait) => {
      core.info(describeWait(wait));
    },
  });
}

/** A run can be longer than a token's life: each is masked before a request takes it. */
function masked(tokens: TokenSource, core: Core): TokenSource {
  let last: string | undefined;
  return {
    get: async (rejection) => {
      const token = await tokens.get(rejection);
      if (token.value !== last) core.setSecret(token.value);
      last = token.value;
      return token;
    },
  };
}

/** Says what the step used, in the log and as outputs. */
export function tellUsage(core: Core, api: Client): void {
  const usage = api.usage();
  if (usage.requests > 0) core.info(describeUsage(usage));
  if (!usage.rateLimit) return;
  core.setOutput('remaining', usage.rateLimit.remaining);
  core.setOutput('limit', usage.rateLimit.limit);
}
