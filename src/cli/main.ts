#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { realSystem } from '../system.ts';
import { runCli } from './run.ts';

// A reader that has seen enough (head, a pager that was left) is no error; a disk that is full is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`epapi: Standard output cannot be written: ${error.code ?? 'unknown reason'}.\n`);
  process.exitCode = 1;
});
// Where nobody reads what there is to say, the result still counts.
process.stderr.on('error', () => undefined);

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

const world = {
  env: process.env,
  stdout: (text: string) => process.stdout.write(text),
  stderr: (text: string) => process.stderr.write(text),
  stdoutIsTerminal: process.stdout.isTTY,
  stderrIsTerminal: process.stderr.isTTY,
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  readStdin: () => readFileSync(0, 'utf8'),
  system: realSystem,
};

void runCli(process.argv.slice(2), world).then((exit) => {
  process.exitCode ??= exit;
});
