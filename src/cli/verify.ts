import type { Token } from '../auth/token.ts';
import type { ClientOptions } from '../client/request.ts';
import { describeAcceptance } from '../client/rate-limit.ts';
import type { VerifiedToken } from '../client/verify.ts';
import { describeWait } from '../client/wait.ts';
import type { World } from './world.ts';

/** Tries tokens on Apple until one is taken or refused, and says on standard error what comes of it. */
export async function verifyAtApple(
  sign: () => Token,
  scope: readonly string[],
  where: Pick<ClientOptions, 'baseUrl' | 'maxWait'>,
  world: World,
): Promise<VerifiedToken> {
  const { verifyToken } = await import('../client/verify.ts');
  const { readProxySettings, withProxy } = await import('../client/proxy.ts');
  const verified = await verifyToken(sign(), sign, scope, {
    ...where,
    system: withProxy(world.system, readProxySettings(world.env)),
    onWait: (wait) => {
      world.stderr(`${describeWait(wait)}\n`);
    },
  });
  world.stderr(`${describeAcceptance(verified.rateLimit)}\n`);
  return verified;
}
