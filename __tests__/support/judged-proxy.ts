import { serveEmulator } from '../../src/emulator/serve.ts';
import type { RunningEmulator } from '../../src/emulator/serve.ts';
import { judge } from './judge.ts';

/** Of one connection, not of what goes over it. */
const HOP = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

const withoutHop = (headers: Headers): [string, string][] =>
  [...headers].filter(([name]) => !HOP.includes(name));

/** A judge in front of an emulator that is not made by the test itself, such as one in another process. */
export function judgeInFrontOf(url: string): Promise<RunningEmulator> {
  const handle = judge(async (request) => {
    const { pathname, search } = new URL(request.url);
    const { method } = request;
    const body = method === 'GET' || method === 'HEAD' ? {} : { body: await request.arrayBuffer() };
    // With the host that was asked: links lead there.
    const answer = await fetch(`${url}${pathname}${search}`, {
      method,
      headers: withoutHop(request.headers),
      ...body,
    });
    const text = await answer.text();
    return new Response(text === '' ? null : text, {
      status: answer.status,
      headers: withoutHop(answer.headers),
    });
  });
  return serveEmulator({ handle });
}

/** Runs something with the environment of an emulator, and a judge in front of it. */
export async function withJudge(
  env: Readonly<Record<string, string>>,
  use: (env: Record<string, string>) => Promise<void>,
): Promise<void> {
  await using judged = await judgeInFrontOf(env['EPAPI_BASE_URL'] ?? '');
  await use({ ...env, EPAPI_BASE_URL: judged.baseUrl });
}
