import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { realSystem, untilStopped } from '../src/system.ts';

test('now is the machine’s clock', () => {
  const before = Date.now();
  const now = realSystem.now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('random is from 0 to below 1, and not always the same', () => {
  const numbers = Array.from({ length: 100 }, () => realSystem.random());
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(90);
});

test('fetch asks the network, with what it is given', async () => {
  const server = createServer((request, response) => {
    response
      .setHeader('X-Seen', `${request.method} ${request.url} ${request.headers['x-test'] as string}`)
      .end('body');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/path?q`);
  const response = await realSystem.fetch(url, {
    method: 'DELETE',
    headers: { 'X-Test': 'yes', Connection: 'close' },
  });
  expect(response.headers.get('x-seen')).toBe('DELETE /path?q yes');
  expect(await response.text()).toBe('body');
  await new Promise((resolve) => server.close(resolve));
});

describe('sleep', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** How many listeners a signal was given that it still has. */
  function countListeners(signal: AbortSignal): () => number {
    const listeners = new Set<unknown>();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners.add(args[1]);
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners.delete(args[1]);
      remove(...args);
    };
    return () => listeners.size;
  }

  test('resolves after its time, not before', async () => {
    let done = false;
    const sleep = realSystem.sleep(1000).then(() => (done = true));
    await jest.advanceTimersByTimeAsync(999);
    expect(done).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(done).toBe(true);
    await sleep;
    expect(jest.getTimerCount()).toBe(0);
  });

  test('resolves with a signal that never aborts, and takes its listener away', async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    const sleep = realSystem.sleep(1000, signal);
    expect(count()).toBe(1);
    await jest.advanceTimersByTimeAsync(1000);
    await expect(sleep).resolves.toBeUndefined();
    expect(count()).toBe(0);
  });

  test('leaves nothing behind on a signal that is used a thousand times', async () => {
    const { signal } = new AbortController();
    const count = countListeners(signal);
    for (let round = 0; round < 1000; round++) {
      const sleep = realSystem.sleep(1, signal);
      await jest.advanceTimersByTimeAsync(1);
      await sleep;
    }
    expect(count()).toBe(0);
  });

  test('rejects with the reason when the signal has aborted before, and leaves no timer', async () => {
    const reason = new Error('stopped');
    const signal = AbortSignal.abort(reason);
    const count = countListeners(signal);
    await expect(realSystem.sleep(1000, signal)).rejects.toBe(reason);
    expect(jest.getTimerCount()).toBe(0);
    expect(count()).toBe(0);
  });

  test('rejects with the reason when the signal aborts during it, and leaves no timer', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    const sleep = realSystem.sleep(1000, controller.signal);
    const rejected = expect(sleep).rejects.toBe(reason);
    await jest.advanceTimersByTimeAsync(500);
    controller.abort(reason);
    await rejected;
    expect(jest.getTimerCount()).toBe(0);
  });

  test('an abort after its end does nothing', async () => {
    const controller = new AbortController();
    const sleep = realSystem.sleep(10, controller.signal);
    await jest.advanceTimersByTimeAsync(10);
    controller.abort(new Error('too late'));
    await expect(sleep).resolves.toBeUndefined();
  });
});

describe('untilStopped', () => {
  const listening = (): number[] =>
    ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => process.listenerCount(signal));

  test('ends with the first signal, and leaves a second one, of whatever kind, to the system', async () => {
    const before = listening();
    const stopped = untilStopped();
    expect(listening()).toEqual(before.map((count) => count + 1));
    process.emit('SIGHUP');
    await stopped;
    expect(listening()).toEqual(before);
  });
});
