import { request } from 'node:http';
import type { RequestOptions } from 'node:http';
import { Server } from 'node:net';
import { describe, expect, jest, test } from '@jest/globals';
import type { Handler } from '../../src/emulator/emulator.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import { NOW, goodToken, makeEmulator, rejection, withEmulator } from '../support/team.ts';

async function served<Result>(emulator: Handler, use: (baseUrl: string) => Promise<Result>): Promise<Result> {
  const running = await serveEmulator(emulator);
  try {
    return await use(running.baseUrl);
  } finally {
    await running[Symbol.asyncDispose]();
  }
}

const authorization = `Bearer ${goodToken()}`;

describe('serveEmulator', () => {
  test('listens on loopback alone, on a free port', async () => {
    await withEmulator({}, async (baseUrl) => {
      expect(baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
      const response = await fetch(`${baseUrl}/v1/certificates?limit=1`, { headers: { authorization } });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ links: { self: `${baseUrl}/v1/certificates?limit=1` } });
    });
  });

  test('is bound to that address, so that no other machine can reach it', async () => {
    const listen = jest.spyOn(Server.prototype, 'listen');
    await withEmulator({}, (baseUrl) => {
      const bound = (listen.mock.contexts as Server[]).map((server) => server.address());
      const port = Number(new URL(baseUrl).port);
      expect(bound).toEqual([{ address: '127.0.0.1', family: 'IPv4', port }]);
      return Promise.resolve();
    });
    listen.mockRestore();
  });

  test("sends the emulator's own date, not the machine's", async () => {
    await withEmulator({}, async (baseUrl) => {
      const response = await fetch(`${baseUrl}/v1/certificates`);
      expect(response.status).toBe(401);
      expect(response.headers.get('date')).toBe(new Date(NOW).toUTCString());
    });
  });

  test('hands on method, path, query, headers and body', async () => {
    const seen: unknown[] = [];
    const emulator: Handler = {
      async handle(request) {
        const { pathname, search } = new URL(request.url);
        seen.push([request.method, pathname + search, request.headers.get('x-test'), await request.text()]);
        return new Response('Ünï', { status: 201, headers: { 'x-answer': 'yes' } });
      },
    };
    await served(emulator, async (baseUrl) => {
      const response = await fetch(`${baseUrl}/v1/a?b=c`, {
        method: 'POST',
        headers: { 'x-test': 'x' },
        body: 'ä',
      });
      expect([response.status, response.headers.get('x-answer'), await response.text()]).toEqual([
        201,
        'yes',
        'Ünï',
      ]);
      // What the emulator does not say is not said for it.
      expect(response.headers.has('date')).toBe(false);
    });
    expect(seen).toEqual([['POST', '/v1/a?b=c', 'x', 'ä']]);
  });

  test('an emulator that fails, and a body without end, hang up instead of hanging', async () => {
    await served({ handle: () => Promise.reject(new Error('a defect')) }, async (baseUrl) => {
      await rejection(fetch(`${baseUrl}/v1/certificates`));
    });
    await served(makeEmulator(), async (baseUrl) => {
      const body = 'x'.repeat(2 * 1024 * 1024);
      await rejection(fetch(`${baseUrl}/v1/certificates`, { method: 'POST', body }));
    });
  });

  test('what it cannot read is told: a body too large, a Host that is none, a method that is none', async () => {
    const told: string[][] = [];
    const never: Handler = { handle: () => Promise.reject(new Error('it came through')) };
    await using running = await serveEmulator(never, 0, (...what) => void told.push(what));
    const broken = (init: RequestOptions, body = ''): Promise<void> =>
      new Promise((resolve) => {
        const asked = request(running.baseUrl, { path: '/v1/devices', ...init }, () => {
          throw new Error('it was answered');
        });
        // More than one, when it is reset while the body is sent.
        asked.on('error', () => {
          resolve();
        });
        asked.end(body);
      });
    await broken({ method: 'POST' }, 'x'.repeat(2 * 1024 * 1024));
    await broken({ headers: { host: 'a b' } });
    await broken({ method: 'TRACE' });
    expect(told).toEqual([
      ['POST /v1/devices', 'its body has more than 1048576 bytes'],
      ['GET /v1/devices', 'its Host header and path make no URL'],
      ['TRACE /v1/devices', expect.stringContaining('TRACE')],
    ]);
  });

  test('is gone once it is disposed of, and says so when a port is taken', async () => {
    const emulator = makeEmulator();
    const running = await serveEmulator(emulator);
    const port = Number(new URL(running.baseUrl).port);
    expect(await rejection(serveEmulator(emulator, port))).toMatchObject({ code: 'EADDRINUSE' });
    await running[Symbol.asyncDispose]();
    await rejection(fetch(running.baseUrl));
  });
});
