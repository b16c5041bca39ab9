import { describe, expect, test } from '@jest/globals';
import { runCli } from '../../src/cli/run.ts';
import { VERSION } from '../../src/version.ts';
import { ENV, cli, makeSystem } from '../support/team.ts';

describe('epapi', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j lists the subcommands', async (args) => {
    const run = await cli(args);
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(run.stdout).toContain('Usage: epapi SUBCOMMAND [options]');
    expect(run.stdout).toMatch(/^ {2}token {9}Sign a token/m);
  });

  test('--version prints the version alone', async () => {
    expect(await cli(['--version'])).toMatchObject({ exit: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  test.each([
    ['tokn', 'Did you mean epapi token?'],
    ['Token', 'Did you mean epapi token?'],
    ['certificates', 'See epapi --help.'],
    ['constructor', 'See epapi --help.'],
    ['__proto__', 'See epapi --help.'],
    ['', 'See epapi --help.'],
    ['--json', 'See epapi --help.'],
  ])('%j is no subcommand', async (name, hint) => {
    const run = await cli([name]);
    expect(run).toMatchObject({ exit: 2, stdout: '' });
    expect(run.stderr).toBe(`epapi: There is no subcommand "${name}".\n  ${hint}\n`);
  });

  test('an unknown subcommand is shown on one line without control characters', async () => {
    const { stderr } = await cli([`\u001b[31m\n::error::${'x y '.repeat(300)}`]);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).not.toMatch(/[^\P{Cc}\n]/u);
    expect(stderr.length).toBeLessThan(160);
  });

  test('a defect ends with 1, and with nothing of what it was about', async () => {
    const errors: string[] = [];
    const exit = await runCli(['--version'], {
      env: ENV,
      stdout: () => {
        throw new TypeError('SECRETSECRET');
      },
      stderr: (text) => errors.push(text),
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      ask: undefined,
      readStdin: () => Promise.resolve(Buffer.alloc(0)),
      untilStopped: () => Promise.resolve(),
      system: makeSystem(),
    });
    expect(exit).toBe(1);
    expect(errors.join('')).toMatch(
      /^epapi: This is a defect in epapi-action, please report it: TypeError at /,
    );
    expect(errors.join('')).not.toContain('SECRETSECRET');
  });
});
