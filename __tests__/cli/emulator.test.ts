import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seedTeam } from '../../src/emulator/seeds.ts';
import { makeFolder } from '../support/folder.ts';
import { withJudge } from '../support/judged-proxy.ts';
import { NOW, cli, withServer } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

type Env = Record<string, string>;

/** Runs `epapi emulator --json` while something uses it. */
function emulator(
  args: string[],
  use: (env: Env) => Promise<void> = () => Promise.resolve(),
): Promise<CliRun> {
  return cli(['emulator', '--json', ...args], {
    env: {},
    untilStopped: (stdout) => withJudge((JSON.parse(stdout) as { env: Env }).env, use),
  });
}

/** What `epapi api` prints, of a request to it. */
async function api(env: Env, ...args: string[]): Promise<{ data: { attributes: Record<string, string> }[] }> {
  const { stdout, stderr, exit } = await cli(['api', ...args], { env });
  expect([exit, stderr]).toEqual([0, expect.stringMatching(/request/)]);
  return JSON.parse(stdout) as { data: { attributes: Record<string, string> }[] };
}

const names = ({ data }: { data: { attributes: Record<string, string> }[] }): (string | undefined)[] =>
  data.map(({ attributes }) => attributes['name']);

describe('epapi emulator', () => {
  test('says how to use it, and is used so', async () => {
    const { exit, stderr } = await cli(['emulator'], {
      env: {},
      untilStopped: async (stdout) => {
        expect(stdout).toMatch(
          /^Apple's side is at http:\/\/127\.0\.0\.1:\d+, until you stop it with Ctrl-C\./,
        );
        const lines = [...stdout.matchAll(/^ {2}export (\w+)=(\S+)$/gm)];
        const printed = Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
        await withJudge(printed, async (env) => {
          const doctor = await cli(['doctor'], { env });
          expect([doctor.exit, doctor.stdout]).toEqual([
            0,
            expect.stringContaining('2 certificates, 3 profiles'),
          ]);
        });
      },
    });
    expect(exit).toBe(0);
    expect(stderr).toContain('GET /v1/certificates?limit=1 200\n');
  });

  test('its key is for its owner, and gone with it', async () => {
    let path = '';
    await emulator([], async (env) => {
      path = env['EPAPI_PRIVATE_KEY_PATH'] ?? '';
      if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    });
    expect([path.endsWith('.p8'), existsSync(path)]).toEqual([true, false]);
  });

  test('goes on from its state, with the same key', async () => {
    await using folder = await makeFolder();
    const state = join(folder.path, 'team.json');
    const first = await emulator(['--seed', 'empty', '--state', state], async (env) => {
      const fields = ['name=Acme', 'identifier=com.acme', 'platform=IOS'].flatMap((field) => [
        '--field',
        field,
      ]);
      await api(env, 'POST', '/v1/bundleIds', ...fields);
    });
    const key = await readFile(`${state}.p8`, 'utf8');
    const second = await emulator(['--seed', 'large', '--state', state], async (env) => {
      expect(env['EPAPI_PRIVATE_KEY_PATH']).toBe(`${state}.p8`);
      expect(names(await api(env, '/v1/bundleIds'))).toEqual(['Acme']);
    });
    expect([first.exit, second.exit]).toEqual([0, 0]);
    expect(await readFile(`${state}.p8`, 'utf8')).toBe(key);
    expect(second.stderr).toContain('goes on: --seed is for a new one.\n');
    expect((await readdir(folder.path)).sort()).toEqual(['team.json', 'team.json.p8']);
  });

  test('begins with a file too', async () => {
    await using folder = await makeFolder();
    const seed = join(folder.path, 'seed.json');
    await writeFile(seed, JSON.stringify(seedTeam('large', NOW)));
    await emulator(['--seed', seed], async (env) => {
      expect((await api(env, '/v1/bundleIds?limit=1')).data).toHaveLength(1);
    });
  });

  test('keeps another time, by which its scenario is reckoned', async () => {
    await emulator(['--clock', '2030-06-01T00:00:00Z', '--seed', 'expiring'], async (env) => {
      const { data } = await api(env, '/v1/certificates?filter[certificateType]=IOS_DISTRIBUTION');
      const years = data.map(({ attributes }) => attributes['expirationDate']?.slice(0, 4)).sort();
      expect(years).toEqual(['2030', '2030', '2032']);
    });
  });

  test('has keys of both roles', async () => {
    await emulator(['--role', 'Developer'], async (env) => {
      expect((await cli(['doctor'], { env })).stdout).toContain('the role Developer');
    });
  });

  test('goes wrong as it is told, and says that it was told so', async () => {
    await using folder = await makeFolder();
    const file = join(folder.path, 'faults.json');
    await writeFile(file, '[{"fault": {"kind": "reset"}, "path": "/v1/profiles", "times": 1}]');
    const fault = '{"fault": {"status": 503}, "path": "/v1/devices", "times": 1}';
    const { stderr } = await emulator(['--fault', fault, '--faults', file], async (env) => {
      await api(env, '/v1/devices');
      await api(env, '/v1/profiles');
    });
    expect(stderr).toContain('GET /v1/devices 503 (fault: 503)\nGET /v1/devices 200\n');
    expect(stderr).toContain('GET /v1/profiles broken off: a fault\nGET /v1/profiles 200\n');
  });

  test('behaves tidily where it is told to', async () => {
    const query = '/v1/certificates?filter[certificateType]=DISTRIBUTION';
    const create = [
      'POST',
      '/v1/bundleIds',
      '--field',
      'name=A',
      '--field',
      'identifier=a.b',
      '--field',
      'platform=IOS',
    ];
    await emulator(['--quirk', 'universal-platform=off'], async (env) => {
      const { data } = (await api(env, ...create)) as unknown as { data: { attributes: object } };
      expect(data.attributes).toMatchObject({ platform: 'IOS' });
      expect((await api(env, query)).data).toEqual([]);
    });
  });

  test('lists what it can be told, and runs nothing', async () => {
    const text = await cli(['emulator', '--list-quirks', '--quirk', 'zombie-profiles=off'], { env: {} });
    expect(text.stdout).toMatch(
      /^identifier-filter-matches-more \(on\)\n {4}filter\[identifier\] .+\.\n|\]\n/,
    );
    expect(text.stdout).toContain('\nzombie-profiles (off)\n');
    const json = await cli(['emulator', '--list-quirks', '--json'], { env: {} });
    const quirks = JSON.parse(json.stdout) as { name: string; on: boolean }[];
    expect(quirks.find(({ name }) => name === 'zombie-profiles')).toMatchObject({ on: true });
  });

  test('prints a path that a shell takes', async () => {
    await using folder = await makeFolder();
    const odd = join(folder.path, "it's here");
    await mkdir(odd);
    const { stdout } = await cli(['emulator', '--state', join(odd, 'team.json')], {
      env: {},
      untilStopped: () => Promise.resolve(),
    });
    expect(stdout).toContain(`'${odd.replace("'", "'\\''")}/team.json.p8'\n`);
  });

  test.each([
    [
      ['--seed', 'smal-team'],
      'There is neither a scenario nor a file "smal-team".',
      'Did you mean small-team?',
    ],
    [['--seed', '/nonexistent'], 'There is neither', 'The scenarios are empty, small-team,'],
    [['--role', 'root'], '--role is "root".', 'It takes admin or developer.'],
    [['--port', '65536'], '--port is "65536".', 'up to 65535'],
    [['--port', 'http'], '--port is "http".', 'up to 65535'],
    [['--clock', 'tomorrow'], '--clock "tomorrow" is no time.', '2027-08-17T14:15:44Z'],
    [['--clock', '2027-13-01'], 'is no time.', '2027-08-17T14:15:44Z'],
    [['--clock', '2026-02-31'], 'is no time.', '2027-08-17T14:15:44Z'],
    [['--clock', '2027-08-17T14:15'], 'is no time.', 'with Z or an offset'],
    [['--state', ''], '--state is empty, perhaps since a variable is not set.', 'leave out --state'],
    [['--fault', '503'], 'In fault 1: an object is wanted.', 'docs/emulator.md'],
    [['--fault', '{'], 'A --fault is not JSON.', 'Write a rule in quotes'],
    [['--faults', '/nonexistent'], 'There is no file /nonexistent.', 'docs/emulator.md'],
    [['--quirk', 'zombie-profiles'], '--quirk "zombie-profiles" is no switch.', '=off'],
    [['--quirk', 'zombies=on'], 'There is no quirk zombies.', 'docs/emulator.md'],
    [['--state', '/nonexistent/team.json'], 'cannot be written: ENOENT.', 'in a folder that is there'],
  ])('%j is refused', async (args, why, hint) => {
    const { exit, stdout, stderr } = await emulator(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
    expect(stderr.split('\n')[1]).toContain(hint);
  });

  test('a port that is taken is refused', async () => {
    await withServer(
      () => undefined,
      async (taken) => {
        const { port } = new URL(taken);
        const { exit, stderr } = await emulator(['--port', port]);
        expect(exit).toBe(2);
        expect(stderr).toContain(`Port ${port} of this machine cannot be listened on: EADDRINUSE.`);
      },
    );
  });

  test('a body that is too large is in the log as well', async () => {
    const { stderr } = await cli(['emulator', '--json'], {
      env: {},
      untilStopped: async (stdout) => {
        const { url } = JSON.parse(stdout) as { url: string };
        const body = 'x'.repeat(2 * 1024 * 1024);
        await fetch(`${url}/v1/devices`, { method: 'POST', body }).catch(() => undefined);
      },
    });
    expect(stderr).toBe('POST /v1/devices broken off: its body has more than 1048576 bytes\n');
  });

  test('an empty --state writes nothing', async () => {
    const before = await readdir('.');
    await emulator(['--state', '']);
    expect(await readdir('.')).toEqual(before);
  });

  test.each(['my diary', '', '-----BEGIN CERTIFICATE-----'])(
    'a key of the state that is none is named, with what to do: %j',
    async (content) => {
      await using folder = await makeFolder();
      const path = join(folder.path, 'team.json.p8');
      await writeFile(path, content);
      const { exit, stderr } = await emulator(['--state', join(folder.path, 'team.json')]);
      expect(exit).toBe(3);
      expect(stderr).toContain(`The file "${path}", which is to hold the private key for this state,`);
      expect(stderr.split('\n')[1]).toContain('Delete it, and a new key is made');
      expect(stderr).not.toContain('download');
      expect(await readFile(path, 'utf8')).toBe(content);
    },
  );

  test.each([
    ['team.json', 2, 'cannot be read as JSON'],
    ['team.json.p8', 3, 'private key'],
  ])('something else in %s is left as it is', async (name, code, why) => {
    await using folder = await makeFolder();
    await writeFile(join(folder.path, name), 'my diary');
    const { exit, stderr } = await emulator(['--state', join(folder.path, 'team.json')]);
    expect([exit, stderr]).toEqual([code, expect.stringContaining(why)]);
    expect(await readFile(join(folder.path, name), 'utf8')).toBe('my diary');
  });
});
