import type { Token } from '../auth/token.ts';
import { describeAcceptance } from '../client/rate-limit.ts';
import type { RateLimit } from '../client/rate-limit.ts';
import { describeWait } from '../client/wait.ts';
import type { World } from './world.ts';

/** Tries a token on Apple, and says on standard error what comes of it. */
export async function verifyAtApple(
  token: Token,
  scope: readonly string[],
  baseUrl: string,
  world: World,
): Promise<RateLimit | undefined> {
  const { verifyToken } = await import('../client/verify.ts');
  const rateLimit = await verifyToken(token, scope, {
    baseUrl,
    system: world.system,
    onWait: (wait) => {
      world.stderr(`${describeWait(wait)}\n`);
    },
  });
  world.stderr(`${describeAcceptance(rateLimit)}\n`);
  return rateLimit;
}
