import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { PlanFile } from '../../src/provision/plan-file.ts';
import { makeFolder } from '../support/folder.ts';
import { ISSUER_ID, NOW, cli, withEmulator } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

const MANIFEST = `
bundle-ids:
  com.example.timesheets: { name: Time Sheets }
certificates:
  in-house: { type: IOS_DISTRIBUTION }
profiles:
  Time Sheets In-House: { type: IOS_APP_INHOUSE, bundle-id: com.example.timesheets, certificates: [in-house] }
`;

/** Runs `epapi plan` for a manifest against the small team. */
async function plan(
  manifest: string,
  args: (folder: string) => string[] = () => [],
): Promise<CliRun & { requests: string[]; out: string | undefined; baseUrl: string }> {
  await using folder = await makeFolder();
  const path = join(folder.path, 'epapi.yml');
  await writeFile(path, manifest);
  const state = seedTeam('small-team', NOW);
  return await withEmulator({ state }, async (baseUrl, arrived) => {
    const run = await cli(['plan', path, '--base-url', baseUrl, ...args(folder.path)]);
    const out = await readFile(join(folder.path, 'plan.json'), 'utf8').catch(() => undefined);
    return { ...run, out, baseUrl, requests: arrived.map(({ method, url }) => `${method} ${url}`) };
  });
}

describe('epapi plan', () => {
  test('does not write the plan over the manifest', async () => {
    const { exit, stderr, requests } = await plan(MANIFEST, (folder) => [
      '--out',
      join(folder, '.', 'epapi.yml'),
    ]);
    expect([exit, stderr]).toEqual([
      2,
      expect.stringMatching(/--out is ".*epapi\.yml", which is the manifest/),
    ]);
    expect(requests).toEqual([]);
  });

  test('does not write the plan over the list of devices that the manifest names', async () => {
    // A manifest names files of the folder that the command runs in alone.
    await using folder = await makeFolder(process.cwd());
    const [manifest, devices] = ['epapi.yml', 'devices.txt'].map((name) => join(folder.path, name)) as [
      string,
      string,
    ];
    await writeFile(manifest, `${MANIFEST}devices: { file: devices.txt }\n`);
    const list = 'Device ID\tDevice Name\n00008030-001A2B3C4D5E6F01\tPhone\n';
    await writeFile(devices, list);
    await withEmulator({ state: seedTeam('small-team', NOW) }, async (baseUrl, arrived) => {
      const run = await cli(['plan', manifest, '--base-url', baseUrl, '--out', devices]);
      expect([run.exit, run.stderr, arrived]).toEqual([
        2,
        expect.stringContaining('its list of devices'),
        [],
      ]);
    });
    expect(await readFile(devices, 'utf8')).toBe(list);
  });

  test('is not written to standard output, nor to a file that is called so', async () => {
    const { exit, stderr, requests } = await plan(MANIFEST, () => ['--out', '-']);
    expect([exit, stderr]).toEqual([2, expect.stringMatching(/--out takes the name of a file/)]);
    expect(requests).toEqual([]);
  });

  test('says that there is nothing to do, in two requests that only read', async () => {
    const { exit, stdout, stderr, requests } = await plan(MANIFEST);
    expect([exit, stdout]).toEqual([
      0,
      'Plan: nothing to change.\n\nLeft alone, since the manifest does not ask for them: 2 bundle IDs, 1 capability, 2 profiles.\n',
    ]);
    expect(stderr).toMatch(/^2 requests to Apple; /);
    expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  });

  test('says what would be changed, with an exit code of its own', async () => {
    const { exit, stdout } = await plan(MANIFEST.replace('name: Time Sheets', 'name: Hours'));
    expect(exit).toBe(10);
    expect(stdout).toMatch(
      /^Plan: 1 to change\.\n\n {2}~ update bundle ID com\.example\.timesheets: is named "Time Sheets", wanted "Hours"\n/,
    );
  });

  test('says what cannot be had, with another', async () => {
    const { exit, stdout } = await plan(
      MANIFEST.replace('IOS_DISTRIBUTION', 'IOS_DISTRIBUTION, serial-number: "77"'),
    );
    expect(exit).toBe(11);
    expect(stdout).toContain('! profile Time Sheets In-House: certificate in-house cannot be had');
  });

  test('--json gives the plan', async () => {
    const { stdout } = await plan(MANIFEST, () => ['--json', '--prune', 'profiles=5']);
    const { changes, blocked, manualSteps, unmanaged } = JSON.parse(stdout) as Record<string, unknown>;
    expect(changes).toEqual([
      expect.objectContaining({ action: 'delete', kind: 'profile', name: 'Field Notes In-House' }),
      expect.objectContaining({ action: 'delete', kind: 'profile', name: 'Lunch In-House' }),
    ]);
    expect([blocked, manualSteps, unmanaged]).toEqual([[], [], { 'bundle-id': 2, capability: 1 }]);
  });

  test('--prune without a limit takes a tenth, or nothing', async () => {
    const { exit, stdout } = await plan(MANIFEST, () => ['--prune', 'profiles']);
    expect(exit).toBe(11);
    expect(stdout).toMatch(
      /! profile pruning: 2 of 3 are not in the manifest, and at most 1 may go at once\n.*--prune profiles=2/,
    );
  });

  test('--out binds it to the manifest and the team', async () => {
    const { out, baseUrl, stderr } = await plan(MANIFEST, (folder) => ['--out', join(folder, 'plan.json')]);
    const file = JSON.parse(out ?? '') as PlanFile;
    expect(file).toMatchObject({
      version: 1,
      baseUrl,
      issuerId: ISSUER_ID,
      prune: {},
      plan: { changes: [] },
    });
    expect(file.manifest).toMatch(/^[\da-f]{64}$/);
    expect(stderr).not.toContain('epapi:');
  });

  test('--out that cannot be written is told', async () => {
    const { exit, stderr } = await plan(MANIFEST, (folder) => ['--out', join(folder, 'none', 'plan.json')]);
    expect(exit).toBe(8);
    expect(stderr).toMatch(/The plan cannot be written to ".*": ENOENT\./);
  });

  test.each([['devics'], ['devices=101%'], ['toString'], ['devices=x'], ['']])(
    '--prune %s is not understood',
    async (text) => {
      const { exit, stderr, requests } = await plan(MANIFEST, () => ['--prune', text]);
      expect([exit, requests]).toEqual([2, []]);
      expect(stderr).toContain('Give profiles, capabilities, devices');
    },
  );

  test('a kind that is to be pruned twice is not understood', async () => {
    expect((await plan(MANIFEST, () => ['--prune', 'devices', '--prune', 'devices=3'])).exit).toBe(2);
  });

  test('a manifest with mistakes is told before anything is asked', async () => {
    const { exit, stderr, requests } = await plan(MANIFEST.replace('[in-house]', '[inhouse]'));
    expect([exit, requests]).toEqual([8, []]);
    expect(stderr).toMatch(/epapi\.yml:7:\d+: .*Did you mean in-house\?/);
  });

  test('without a manifest it says which one it looked for', async () => {
    const { exit, stderr } = await cli(['plan']);
    expect(exit).toBe(8);
    expect(stderr).toContain('.github/epapi.yml:1:1: The file cannot be read: it is not there (ENOENT).');
  });
});
