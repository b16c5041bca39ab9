import type { Token } from '../auth/token.ts';
import { describeAcceptance } from '../client/rate-limit.ts';
import { verifyToken } from '../client/verify.ts';
import type { VerifiedToken } from '../client/verify.ts';
import { describeWait } from '../client/wait.ts';
import type { System } from '../system.ts';
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
