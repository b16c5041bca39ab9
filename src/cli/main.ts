#!/usr/bin/env node
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

const world = {
  env: process.env,
  stdout: (text: string) => process.stdout.write(text),
  stderr: (text: string) => process.stderr.write(text),
  stderrIsTerminal: process.stderr.isTTY,
  system: realSystem,
};

void runCli(process.argv.slice(2), world).then((exit) => {
  process.exitCode ??= exit;
});
