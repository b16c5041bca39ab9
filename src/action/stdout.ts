import { writeSync } from 'node:fs';

/**
 * Makes `process.stdout.write`, through which @actions/core speaks to the runner, write at once on every
 * platform: a mask is out before the next statement runs, whatever becomes of the process after that. (A
 * pipe is asynchronous on POSIX systems.) It also starts sooner than a stream: `bench/` shows by how much.
 */
export function writeStdoutAtOnce(): void {
  const write = (text: string): boolean => {
    if (held) held.push(text);
    else writeFully(Buffer.from(text));
    return true;
  };
  Object.defineProperty(process, 'stdout', { value: { write }, configurable: true });
}

let held: string[] | undefined;

/** Runs a function that writes many lines, and writes them as one when it is through, even if it throws. */
export function holdStdout(run: () => void): void {
  held = [];
  try {
    run();
  } finally {
    const texts = held;
    held = undefined;
    writeFully(Buffer.from(texts.join('')));
  }
}

function writeFully(bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      // A pipe that does not block is full: wait a moment for its reader.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
