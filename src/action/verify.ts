import type { Token } from '../auth/token.ts';
import { describeAcceptance } from '../client/rate-limit.ts';
import { verifyToken } from '../client/verify.ts';
import type { VerifiedToken } from '../client/verify.ts';
import { MAX_WAIT_HINT, describeWait, readMaxWait } from '../client/wait.ts';
import { EpapiError } from '../errors.ts';
import type { System } from '../system.ts';
import { quoteValue } from '../text.ts';
import type { Core } from './inputs.ts';

/** Tries tokens on Apple until one is taken or refused, and says in the log what comes of it. */
export async function verifyAtApple(
  core: Core,
  system: System,
  sign: () => Token,
  scope: readonly string[],
  where: { readonly baseUrl: string; readonly maxWait: number | undefined },
): Promise<VerifiedToken> {
  const token = sign();
  core.info(`Verifying the token with one request to ${where.baseUrl}`);
  const verified = await verifyToken(token, sign, scope, {
    ...where,
    system,
    onWait: (wait) => {
      core.info(describeWait(wait));
    },
  });
  core.info(describeAcceptance(verified.rateLimit));
  return verified;
}

/**
 * Reads the input max-wait, which is not empty.
 *
 * @returns seconds
 * @throws EpapiError `INPUT`
 */
export function readMaxWaitInput(text: string): number {
  const seconds = readMaxWait(text);
  if (seconds !== undefined) return seconds;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input max-wait is ${quoteValue(text)}.`,
    hint: MAX_WAIT_HINT,
  });
}
