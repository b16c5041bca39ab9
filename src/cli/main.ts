#!/usr/bin/env node
import { realSystem, untilStopped } from '../system.ts';
import { askOn } from './ask.ts';
import { runCli } from './run.ts';

// A reader that has seen enough (head, a pager that was left) is no error; a disk that is full is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`epapi: Standard output cannot be written: ${error.code ?? 'unknown reason'}.\n`);
  process.exitCode = 1;
});
// Where nobody reads what there is to say, the result still counts.
process.stderr.on('error', () => undefined);

const ask = (question: string): Promise<string> => askOn(process.stdin, process.stderr, question);

/** Not with readSync, which finds nothing yet in a pipe that does not block. */
async function readStdin(bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= bytes) break;
  }
  return Buffer.concat(chunks).subarray(0, bytes);
}

const world = {
  env: process.env,
  stdout: (text: string) => process.stdout.write(text),
  stderr: (text: string) => process.stderr.write(text),
  stdoutIsTerminal: process.stdout.isTTY,
  stderrIsTerminal: process.stderr.isTTY,
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  readStdin,
  untilStopped,
  system: realSystem,
};

void runCli(process.argv.slice(2), world).then((exit) => {
  process.exitCode ??= exit;
});
