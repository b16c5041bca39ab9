import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { transformFileSync } from '@swc/core';

const { code } = transformFileSync(join(import.meta.dirname, '../../src/action/stdout.ts'), {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
});
const program = (body: string): string[] => ['--input-type=module', '-e', `${code}\n${body}`];
const run = promisify(execFile);

test('what is written is out before the next statement runs, whatever becomes of the process', async () => {
  const body = `writeStdoutAtOnce(); process.stdout.write('first'); process.reallyExit(0);`;
  expect((await run(process.execPath, program(body))).stdout).toBe('first');
});

test.each([
  ['a pipe that blocks', ''],
  // Node makes a pipe one that does not block as soon as somebody asks for the stream.
  ['a pipe that does not block', 'process.stdout;'],
])('a slow reader gets everything through %s', async (_name, first) => {
  const size = 1_000_000;
  const body = `${first} writeStdoutAtOnce(); process.stdout.write('x'.repeat(${size}));`;
  const child = spawn(process.execPath, program(body), { stdio: ['ignore', 'pipe', 'inherit'] });
  let read = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    read += chunk.length;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(read).toBe(size);
});

test('what is held is written at once and in order, also when a function throws on the way', async () => {
  const counting = code.replace('import { writeSync }', 'import { writeSync as write }');
  const body = `
    let writes = 0;
    function writeSync(...args) { writes += 1; return write(...args); }
    writeStdoutAtOnce();
    process.stdout.write('a');
    try { holdStdout(() => { process.stdout.write('b'); process.stdout.write('c'); throw new Error(); }); }
    catch { process.stdout.write('d'); }
    process.stdout.write(String(writes));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', `${counting}\n${body}`]);
  expect(stdout).toBe('abcd3');
});
