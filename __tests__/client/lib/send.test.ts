import { afterEach, describe, expect, test } from '@jest/globals';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ApiError } from '../../../src/client/api-error.ts';
import { sendOnce } from '../../../src/client/lib/send.ts';
import type { Answer, Attempt } from '../../../src/client/lib/send.ts';
import { request } from '../../../src/client/request.ts';
import type { Wait } from '../../../src/client/wait.ts';
import { EpapiError } from '../../../src/errors.ts';
import { allowRequest } from '../../support/requests.ts';
import { NOW, everythingIn, goodToken, makeSystem, rejection, withServer } from '../../support/team.ts';

const TOKEN = goodToken();
const SYSTEM = makeSystem();

function send(baseUrl: string, changes: Partial<Attempt> = {}): Promise<Answer> {
  return sendOnce(SYSTEM, new URL('/v1/certificates', baseUrl), {
    method: 'GET',
    token: TOKEN,
    userAgent: 'test',
    body: undefined,
    timeout: 30,
    signal: undefined,
    ...changes,
  });
}

/** The whole path of a request, so that what a caller sees is what is looked at. */
function requestOf(baseUrl: string): Promise<unknown> {
  const tokens = { get: () => Promise.resolve({ value: TOKEN, issuedAt: 0, expiresAt: 0 }) };
  return request({ tokens, baseUrl, system: SYSTEM }, { method: 'GET', path: '/v1/certificates' });
}

function expectNoToken(error: unknown): void {
  const all = everythingIn(error);
  expect(all).not.toContain(TOKEN);
  for (const part of TOKEN.split('.')) expect(all).not.toContain(part);
}

afterEach(() => {
  SYSTEM.sent.splice(0);
});

describe('an answer that is slow to come', () => {
  /** A hundred times as fast as the clock. */
  const fast = { ...SYSTEM, timeout: (milliseconds: number) => AbortSignal.timeout(milliseconds / 100) };
  const tokens = { get: () => Promise.resolve({ value: TOKEN, issuedAt: 0, expiresAt: 0 }) };

  async function waitsOf(handler: RequestListener, timeout?: number): Promise<Wait[]> {
    const waits: Wait[] = [];
    const onWait = (wait: Wait): number => waits.push(wait);
    const options = { tokens, system: fast, onWait, maxWait: 0, ...(timeout ? { timeout } : {}) };
    await withServer(handler, (baseUrl) =>
      request({ ...options, baseUrl }, { method: 'GET', path: '/v1/certificates' }).catch(() => undefined),
    );
    return waits;
  }

  const reason = expect.stringMatching(/^127\.0\.0\.1:\d+ has not answered in full for 10 s$/) as unknown;

  test('is told of once, though it began', async () => {
    const half: RequestListener = (_incoming, outgoing) => outgoing.write('{"data":');
    for (const handler of [half, () => undefined])
      expect(await waitsOf(handler)).toEqual([{ reason, seconds: 20, nextAttempt: undefined }]);
  });

  test('is not told of where it came in time, or has no longer to come', async () => {
    const waits = await waitsOf((_incoming, outgoing) => outgoing.end('{}'));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(waits).toEqual([]);
    expect(await waitsOf(() => undefined, 10)).toEqual([]);
  });
});

describe('what came back', () => {
  test('is status, body and the headers that count', async () => {
    const answer = await withServer(
      (_incoming, outgoing) => {
        outgoing.sendDate = false;
        outgoing.setHeader('date', new Date(NOW + 90_000).toUTCString());
        outgoing.setHeader('x-rate-limit', 'user-hour-lim:3500;user-hour-rem:500;');
        outgoing.setHeader('retry-after', '5');
        outgoing.writeHead(429).end('{"errors":[]}');
      },
      (baseUrl) => send(baseUrl),
    );
    expect(answer).toEqual({
      status: 429,
      body: { errors: [] },
      rateLimit: { limit: 3500, remaining: 500 },
      retryAfter: '5',
      clockSkew: 90.5,
    });
  });

  test('has gaps where headers are missing or of no use', async () => {
    const answer = await withServer(
      (_incoming, outgoing) => {
        outgoing.sendDate = false;
        outgoing.setHeader('date', '1');
        outgoing.writeHead(200).end();
      },
      (baseUrl) => send(baseUrl),
    );
    expect(answer).toEqual({
      status: 200,
      body: undefined,
      rateLimit: undefined,
      retryAfter: null,
      clockSkew: undefined,
    });
  });

  test('tells the clock by when the answer began, not by when it was all there', async () => {
    let time = NOW;
    const fetch = (): Promise<Response> => {
      const body = new ReadableStream(
        {
          pull(controller) {
            time += 25_000;
            controller.enqueue(Buffer.from('{}'));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      return Promise.resolve(new Response(body, { headers: { date: new Date(NOW).toUTCString() } }));
    };
    const system = { ...SYSTEM, now: () => time, fetch };
    const attempt = {
      method: 'GET',
      token: TOKEN,
      userAgent: 'test',
      body: undefined,
      timeout: 30,
      signal: undefined,
    };
    expect((await sendOnce(system, new URL('https://apple.example/'), attempt)).clockSkew).toBe(0.5);
    expect(time).toBe(NOW + 25_000);
  });

  test('is put together from pieces, also where a character is cut in two', async () => {
    const bytes = Buffer.from('{"name":"Ünïcode 📱"}');
    const answer = await withServer(
      (_incoming, outgoing) => {
        outgoing.write(bytes.subarray(0, 10));
        setImmediate(() => outgoing.end(bytes.subarray(10)));
      },
      (baseUrl) => send(baseUrl),
    );
    expect(answer.body).toEqual({ name: 'Ünïcode 📱' });
  });
});

describe('no answer', () => {
  test('in time: TIMEOUT', async () => {
    await withServer(
      () => undefined,
      async (baseUrl) => {
        const error = await rejection<EpapiError>(send(baseUrl, { timeout: 0.2 }));
        expect(error).toBeInstanceOf(EpapiError);
        expect(error.code).toBe('TIMEOUT');
        expect(error.message).toBe(`${new URL(baseUrl).host} did not answer within 0.2 s.`);
        expectNoToken(error);
      },
    );
  });

  test('to its end in time: TIMEOUT', async () => {
    await withServer(
      (_incoming, outgoing) => {
        outgoing.write('{"data":');
      },
      async (baseUrl) => {
        // With a signal of the caller as well, which must not be taken for the reason.
        const signal = new AbortController().signal;
        const error = await rejection<EpapiError>(send(baseUrl, { timeout: 0.2, signal }));
        expect(error.code).toBe('TIMEOUT');
      },
    );
  });

  test('at all: NETWORK, when nobody listens', async () => {
    const closed = await withServer(
      () => undefined,
      (baseUrl) => Promise.resolve(baseUrl),
    );
    const error = await rejection<EpapiError>(send(closed));
    expect(error).toBeInstanceOf(EpapiError);
    expect(error.code).toBe('NETWORK');
    expect(error.message).toBe(`The connection to ${new URL(closed).host} failed: ECONNREFUSED.`);
    // undici keeps what it sent in its errors: the token could be in there.
    expect(error.cause).toBeUndefined();
    expectNoToken(error);
  });

  test('but a hang-up: NETWORK', async () => {
    await withServer(
      (incoming) => incoming.socket.destroy(),
      async (baseUrl) => {
        const error = await rejection<EpapiError>(send(baseUrl));
        expect(error.code).toBe('NETWORK');
        expectNoToken(error);
      },
    );
  });

  test('but half a body: NETWORK', async () => {
    await withServer(
      (_incoming, outgoing) => {
        outgoing.writeHead(200, { 'content-length': '1000' });
        outgoing.write('{"data":[]}');
        setImmediate(() => outgoing.destroy());
      },
      async (baseUrl) => {
        const error = await rejection<EpapiError>(send(baseUrl));
        expect(error).toBeInstanceOf(EpapiError);
        expect(error.code).toBe('NETWORK');
        expectNoToken(error);
      },
    );
  });

  test('that is HTTP: NETWORK, and what was said instead is not kept', async () => {
    await withServer(
      (incoming) => incoming.socket.end(`SSH-2.0-OpenSSH\r\n${incoming.headers.authorization}\r\n\r\n`),
      async (baseUrl) => {
        const error = await rejection<EpapiError>(send(baseUrl));
        expect(error.code).toBe('NETWORK');
        expectNoToken(error);
      },
    );
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('with %i to another host is not followed', async (status) => {
    let reached = 0;
    await withServer(
      (_incoming, outgoing) => {
        reached += 1;
        outgoing.end('{}');
      },
      (elsewhere) =>
        withServer(
          (_incoming, outgoing) => {
            outgoing.writeHead(status, { location: `${elsewhere}/v1/certificates` }).end();
          },
          async (baseUrl) => {
            const error = await rejection<ApiError>(requestOf(baseUrl));
            expect(error).toBeInstanceOf(ApiError);
            expect(error.code).toBe(`API.${status}`);
          },
        ),
    );
    expect(reached).toBe(0);
  });

  test('is not followed for a POST either', async () => {
    allowRequest(/^POST \/v1\/certificates$/);
    let reached = 0;
    await withServer(
      (incoming, outgoing) => {
        if (incoming.url === '/elsewhere') reached += 1;
        outgoing.writeHead(307, { location: '/elsewhere' }).end();
      },
      async (baseUrl) => {
        expect((await send(baseUrl, { method: 'POST', body: {} })).status).toBe(307);
      },
    );
    expect(reached).toBe(0);
  });
});

describe('a body that is not JSON', () => {
  test.each([['<html>a login page</html>'], ['{"data":'], [' ']])(
    'ends a success with ANSWER: %j',
    async (body) => {
      await withServer(
        (_incoming, outgoing) => outgoing.end(body),
        async (baseUrl) => {
          const error = await rejection<EpapiError>(send(baseUrl));
          expect(error).toBeInstanceOf(EpapiError);
          expect(error.code).toBe('ANSWER');
          expect(error.message).toBe(`The answer from ${new URL(baseUrl).host} is not JSON.`);
          expect(everythingIn(error)).not.toContain('login page');
        },
      );
    },
  );

  test('is no body for a refusal, whose status says enough', async () => {
    await withServer(
      (_incoming, outgoing) => outgoing.writeHead(502).end('<html>Bad Gateway</html>'),
      async (baseUrl) => {
        const error = await rejection<ApiError>(requestOf(baseUrl));
        expect(error).toMatchObject({ code: 'API.502', status: 502, errors: [] });
      },
    );
  });

  test('is refused when it is too large, without reading it to its end', async () => {
    const block = Buffer.alloc(1024 * 1024, 0x20);
    let sent = 0;
    await withServer(
      (_incoming, outgoing) => {
        const more = (): void => {
          while (!outgoing.destroyed && sent < 200) {
            sent += 1;
            if (!outgoing.write(block)) return void outgoing.once('drain', more);
          }
        };
        more();
      },
      async (baseUrl) => {
        const error = await rejection<EpapiError>(send(baseUrl));
        expect(error.code).toBe('ANSWER');
        expect(error.message).toBe('The answer is larger than 64 MiB.');
      },
    );
    expect(sent).toBeLessThan(100);
  });

  test('is measured after it was unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024, 0x20));
    await withServer(
      (_incoming, outgoing) => outgoing.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      async (baseUrl) => {
        expect((await rejection<EpapiError>(send(baseUrl))).code).toBe('ANSWER');
      },
    );
  });
});

describe('a server that says the token back', () => {
  const echo = (status: number, wrap: (header: string) => string) =>
    withServer(
      (incoming, outgoing) => {
        const header = incoming.headers.authorization ?? '';
        outgoing.setHeader('x-echo', header);
        outgoing.setHeader('retry-after', header);
        outgoing.setHeader('x-rate-limit', header);
        outgoing.writeHead(status, header.slice(0, 60)).end(wrap(header));
      },
      async (baseUrl) => rejection(requestOf(baseUrl)),
    );

  test('gets it into no error of Apple', async () => {
    const error = await echo(400, (header) =>
      JSON.stringify({
        errors: [
          {
            code: header,
            title: header,
            detail: `${header} ${header}`,
            source: { pointer: header, parameter: header },
          },
        ],
      }),
    );
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain('***');
    expectNoToken(error);
  });

  test('gets nothing of it into an error by writing it in another way', async () => {
    const error = await echo(400, (header) => {
      const escaped = JSON.stringify({ errors: [{ code: 'X', detail: header }] }).replaceAll('.', '\\u002e');
      return escaped;
    });
    expect(error.message).toContain('***');
    expectNoToken(error);
  });

  test('gets its signature alone into no error', async () => {
    const error = await echo(400, (header) =>
      JSON.stringify({ errors: [{ code: 'X', detail: header.split('.')[2] }] }),
    );
    expect(error.message).toMatch(/X: \*\*\*\.$/);
  });

  test('gets it into no error for a page', async () => {
    expectNoToken(await echo(500, (header) => `<html>${header}</html>`));
    const error = await echo(200, (header) => `<html>${header}</html>`);
    expect(error).toMatchObject({ code: 'ANSWER' });
    expectNoToken(error);
  });
});

test('a token that fits into no header gets into no error', async () => {
  const error = await rejection(send('http://127.0.0.1', { token: 'one-secret\none-secret' }));
  expect(error).toBeInstanceOf(EpapiError);
  // It is the header that is refused: there was no connection that could have been.
  expect(error.message).toContain('***');
  expect(everythingIn(error)).not.toContain('one-secret');
});

test('a body that JSON cannot hold is refused before it is sent', async () => {
  const circle: unknown[] = [];
  circle.push(circle);
  for (const body of [1n, circle]) {
    const error = await rejection<EpapiError>(send('http://127.0.0.1:9', { body }));
    expect(error.code).toBe('REQUEST.BODY');
  }
});
