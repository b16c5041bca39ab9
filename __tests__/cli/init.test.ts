import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { makeFolder } from '../support/folder.ts';
import { NOW, cli, withEmulator } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

interface Stage {
  readonly written: CliRun;
  /** What `epapi plan` says of it. */
  readonly planned: CliRun;
  readonly text: string;
  /** Those of `epapi init`. */
  readonly requests: readonly string[];
}

/** Runs `epapi init` in a folder where there is nothing, then `epapi plan` for what it wrote. */
async function init(state: EmulatorState): Promise<Stage> {
  await using folder = await makeFolder();
  const path = join(folder.path, '.github', 'epapi.yml');
  return await withEmulator({ state }, async (baseUrl, arrived) => {
    const written = await cli(['init', path, '--base-url', baseUrl]);
    const requests = arrived.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`);
    const planned = await cli(['plan', path, '--base-url', baseUrl]);
    return { written, planned, requests, text: await readFile(path, 'utf8') };
  });
}

/** All of a scenario, save that signing the profiles of 500 apps takes half a minute. */
function seedOf(scenario: Scenario): EmulatorState {
  const { resources, ...state } = seedTeam(scenario, NOW);
  return { ...state, resources: { ...resources, profiles: resources.profiles?.slice(0, 40) ?? [] } };
}

describe('epapi init writes what a plan finds nothing to change in', () => {
  test.each([
    ['empty', 'nothing, since there is nothing that a manifest could hold', 4],
    [
      'small-team',
      '3 bundle IDs, 3 capabilities, 5 devices, 1 pass type ID, 3 profiles; and a certificate to sign with',
      4,
    ],
    ['broken', '3 bundle IDs, 3 devices, 2 profiles; and a certificate to sign with', 4],
    [
      'large',
      /^500 bundle IDs, 250 capabilities, 9800 devices, \d+ profiles; and 2 certificates to sign with/,
      55,
    ],
  ] as const)('of the team %s', async (scenario, counted, count) => {
    const { written, planned, requests } = await init(seedOf(scenario));
    expect([written.exit, written.stdout, requests.length]).toEqual([0, '', count]);
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    const [, said = ''] = /^Written: (.*)\.$/m.exec(written.stderr) ?? [];
    if (typeof counted === 'string') expect(said).toBe(counted);
    else expect(said).toMatch(counted);
    const changes = (planned.stdout.match(/^ {2}[±-] .*$/gm) ?? []).map((line) => line.slice(4));
    const told = (written.stderr.match(/^A plan would .*$/gm) ?? []).map((line) => line.slice(13));
    expect(changes).toEqual(told);
    if (scenario !== 'large') expect(planned.exit).toBe(0);
    expect(planned.stdout).not.toContain('Cannot be had');
  });

  test('of a team in which much expires, save what it says itself', async () => {
    const { written, planned, text } = await init(seedOf('expiring'));
    const told = ['Today In-House: expires in less than a day', 'Week In-House: expires in 5 days'];
    expect(written.stderr.match(/(?<=^A plan would replace profile ).*/gm)).toEqual(told);
    expect(planned.stdout.match(/(?<=^ {2}± replace profile ).*/gm)).toEqual(told);
    expect(text.match(/(?<=^ {2}# A plan would replace profile ).*/gm)).toEqual(told);
    expect([planned.exit, planned.stdout.includes('Cannot be had')]).toEqual([10, false]);
    const leftOut = 'Left out: 1 profile (expired 1 day ago): "Expired In-House"';
    expect([written.stderr.includes(`${leftOut}\n`), text.includes(`# ${leftOut}\nprofiles:\n`)]).toEqual([
      true,
      true,
    ]);
    // The longest valid one needs no serial number, so that its successor takes its place.
    expect(text).toMatch(/^ {2}in-house: \{ type: IOS_DISTRIBUTION \} #.* until 2028-11-22$/m);
    expect(text).toMatch(
      /^ {2}in-house-2: \{ type: IOS_DISTRIBUTION, serial-number: \w+ \} #.* until 2026-12-13$/m,
    );
  });
});

test('what it wrote is what a person would', async () => {
  const { text, written } = await init(seedTeam('small-team', NOW));
  expect(text.replaceAll(/(?<=udid: )\S+/g, 'UDID').replace(/(?<=schema=).*/, 'SCHEMA'))
    .toBe(`# yaml-language-server: $schema=SCHEMA
# What the team had on 2026-11-23. What this file does not name is left alone.

defaults:
  profiles: { type: IOS_APP_INHOUSE, certificates: [ in-house ] }

bundle-ids:
  com.example.fieldnotes: { name: Field Notes, capabilities: [ PUSH_NOTIFICATIONS ] }
  com.example.lunch: { name: Lunch, capabilities: [ PUSH_NOTIFICATIONS ] }
  com.example.timesheets: { name: Time Sheets, capabilities: [ PUSH_NOTIFICATIONS ] }

devices:
  - { name: iPhone 1, udid: UDID }
  - { name: iPhone 2, udid: UDID }
  - { name: iPhone 3, udid: UDID }
  - { name: iPhone 4, udid: UDID }
  - { name: iPhone 5, udid: UDID }

certificates:
  in-house: { type: IOS_DISTRIBUTION } # iPhone Distribution: Example Ltd, until 2028-11-22

pass-type-ids:
  pass.com.example.canteen: { name: Canteen }

profiles:
  Field Notes In-House: { bundle-id: com.example.fieldnotes }
  Lunch In-House: { bundle-id: com.example.lunch }
  Time Sheets In-House: { bundle-id: com.example.timesheets }
`);
  expect(written.stderr).toMatch(/\nNext: read (\S+), then epapi plan \1\n$/);
});

test('without a name it writes the file that epapi plan looks for', async () => {
  await using folder = await makeFolder();
  const before = process.cwd();
  process.chdir(folder.path);
  try {
    await withEmulator({ state: seedTeam('small-team', NOW) }, async (baseUrl) => {
      const { stderr } = await cli(['init', '--base-url', baseUrl]);
      expect(stderr).toMatch(/\nNext: read \.github\/epapi\.yml, then epapi plan\n$/);
      expect(await readFile('.github/epapi.yml', 'utf8')).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/node_modules\/epapi-action\/schema\/epapi\.schema\.json\n/,
      );
      expect(await cli(['plan', '--base-url', baseUrl])).toMatchObject({ exit: 0 });
    });
  } finally {
    process.chdir(before);
  }
});

describe('the file', () => {
  const run = (path: string, baseUrl: string): Promise<CliRun> => cli(['init', path, '--base-url', baseUrl]);

  test('that is there already stays as it is, and nothing is asked', async () => {
    await using folder = await makeFolder();
    const file = join(folder.path, 'epapi.yml');
    const link = join(folder.path, 'link.yml');
    await writeFile(file, 'mine');
    await symlink(join(folder.path, 'nowhere.yml'), link);
    await withEmulator({ state: seedTeam('small-team', NOW) }, async (baseUrl, arrived) => {
      for (const path of [file, link, folder.path]) {
        const { exit, stderr } = await run(path, baseUrl);
        expect([exit, stderr]).toEqual([
          8,
          expect.stringMatching(
            /There is something at ".*" already, .*\n {2}Give the name of a new file: epapi init FILE\n$/,
          ),
        ]);
      }
      expect(arrived).toEqual([]);
    });
    expect([await readFile(file, 'utf8'), await readdir(folder.path)]).toEqual([
      'mine',
      ['epapi.yml', 'link.yml'],
    ]);
  });

  test('that comes to be there meanwhile stays too', async () => {
    await using folder = await makeFolder();
    const file = join(folder.path, 'epapi.yml');
    await withEmulator({ state: seedTeam('small-team', NOW) }, async (baseUrl, arrived) => {
      const running = run(file, baseUrl);
      while (arrived.length === 0) await new Promise((resolve) => setImmediate(resolve));
      await writeFile(file, 'mine');
      const { exit, stderr } = await running;
      expect([exit, stderr]).toEqual([8, expect.stringContaining('already')]);
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('that cannot be written is told, with the reason', async () => {
    await using folder = await makeFolder();
    await writeFile(join(folder.path, 'file'), '');
    await mkdir(join(folder.path, 'closed'), { mode: 0o500 });
    // Who is root may write everywhere.
    const closed = process.getuid?.() === 0 ? [] : ['closed/epapi.yml', 'closed/.github/epapi.yml'];
    await withEmulator({ state: seedTeam('empty', NOW) }, async (baseUrl) => {
      for (const name of [
        'file/epapi.yml',
        'file/.github/epapi.yml',
        `${'a b '.repeat(80)}.yml`,
        ...closed,
      ]) {
        const { exit, stderr } = await run(join(folder.path, name), baseUrl);
        expect([exit, stderr]).toEqual([
          8,
          expect.stringMatching(
            /The manifest cannot be written to ".*": (EEXIST|ENOTDIR|ENAMETOOLONG|EACCES)\.\n {2}Give another name/,
          ),
        ]);
      }
    });
  });

  test('is not written where the team cannot be read, nor is its folder', async () => {
    await using folder = await makeFolder();
    const faultRules = [{ fault: { kind: 'membership-lapsed' as const } }];
    await withEmulator({ state: seedTeam('small-team', NOW), faultRules }, async (baseUrl) => {
      const { exit } = await run(join(folder.path, '.github', 'epapi.yml'), baseUrl);
      expect(exit).not.toBe(0);
    });
    expect(await readdir(folder.path)).toEqual([]);
  });

  test('is one', async () => {
    expect(await cli(['init', 'a.yml', 'b.yml'])).toMatchObject({ exit: 2 });
  });
});
