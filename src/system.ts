/** What the world gives and a test wants to set: the time, waiting, chance and the network. */
export interface System {
  /** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()`. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when that aborts first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A signal that aborts after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
  /** A number from 0 up to, but not including, 1. */
  random(): number;
  fetch(url: URL, init: RequestInit): Promise<Response>;
}

/** The machine's own clock, timers, randomness and network. */
export const realSystem: System = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, milliseconds);
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    }),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  random: () => Math.random(),
  fetch: (url, init) => fetch(url, init),
};

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Fulfilled when the process is told to end. Told so once more, in whatever way, it ends at once. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of ENDINGS) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of ENDINGS) process.on(signal, stop);
  });
}
