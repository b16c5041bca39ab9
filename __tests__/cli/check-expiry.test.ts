import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import { makeFolder } from '../support/folder.ts';
import { pkcs12Of } from '../support/openssl.ts';
import { ENV, KEYS, NOW, cli, withEmulator } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

const check = (scenario: Scenario, ...args: string[]): Promise<CliRun> =>
  withEmulator({ state: seedTeam(scenario, NOW) }, (baseUrl) =>
    cli(['check-expiry', '--base-url', baseUrl, ...args]),
  );

describe('epapi check-expiry', () => {
  test('prints what expires, and its exit code says so', async () => {
    const { exit, stdout, stderr } = await check('expiring');
    expect(exit).toBe(15);
    expect(stdout).toMatch(/^1 app has stopped opening\./);
    expect(stdout).toContain('critical        profile Today In-House\n');
    expect(stderr).toMatch(/^\d requests to Apple; \d+ of 3500 are left in this hour\.\n$/);
  });

  test.each<[Scenario, string[], number]>([
    ['empty', [], 0],
    ['small-team', [], 0],
    ['expiring', ['--fail-on', 'never'], 0],
    ['expiring', ['--fail-on', 'expired'], 15],
    ['expiring', ['--warn-within', '1d', '--fail-within', '1d', '--fail-on', 'expired'], 15],
    ['empty', ['no-such-file.ipa'], 16],
    ['empty', ['no-such-file.ipa', '--fail-on', 'expired'], 16],
    ['empty', ['no-such-file.ipa', '--fail-on', 'never'], 0],
    ['expiring', ['no-such-file.ipa'], 15],
    ['expiring', ['--fail-on', 'sometimes'], 2],
    ['expiring', ['--warn-within', 'soon'], 2],
    ['expiring', ['--ignore', 'Old'], 2],
    ['expiring', ['--report-dir', ''], 2],
  ])('%s %p ends with %p', async (scenario, args, exit) => {
    expect((await check(scenario, ...args)).exit).toBe(exit);
  });

  test('ends with its own code where all that there is is to be named', async () => {
    const ignored = ['Expired In-House', 'Today In-House', 'Week In-House'].flatMap((name) => [
      ...['--ignore', `${name} until 2027-03-01: known`],
    ]);
    expect((await check('expiring', ...ignored)).exit).toBe(0);
    expect((await check('expiring', ...ignored, '--fail-on', 'warning')).exit).toBe(14);
  });

  test('names lines of a manifest that do what they say, copied as they are', async () => {
    await using folder = await makeFolder();
    await withEmulator({ state: seedTeam('expiring', NOW) }, async (baseUrl) => {
      const look = async () => {
        const { stdout } = await cli(['check-expiry', '--base-url', baseUrl, '--json']);
        const { findings } = JSON.parse(stdout) as { findings: Record<'name' | 'status' | 'fix', string>[] };
        return findings.find(({ name }) => name === 'Month In-House');
      };
      const before = await look();
      expect(before?.status).toBe('warning');
      // The certificate that it holds ends: the lines take another.
      const [, certificates, profiles] =
        /(certificates: \{.*\}) and (profiles: \{.*?\} \})/.exec(before?.fix ?? '') ?? [];
      const manifest = join(folder.path, 'epapi.yml');
      const apps = 'bundle-ids: { com.example.month: { name: Month } }';
      await writeFile(manifest, [apps, certificates, profiles].join('\n'));
      const place = ['--profiles-dir', join(folder.path, 'out'), '--base-url', baseUrl];
      expect((await cli(['apply', '--yes', ...place, manifest])).exit).toBe(0);
      expect((await look())?.status).toBe('ok');
    });
  });

  test('--json prints what expiry.json holds', async () => {
    await using folder = await makeFolder();
    const { stdout, stderr } = await check('expiring', '--json', '--report-dir', folder.path);
    expect(stdout).toBe(await readFile(join(folder.path, 'expiry.json'), 'utf8'));
    expect(stderr.match(/^Written: .*expiry\.\w/gm)).toHaveLength(5);
  });

  test('replaces what is in its folder, a link too, and writes nowhere else', async () => {
    await using folder = await makeFolder();
    const elsewhere = join(folder.path, 'elsewhere');
    await writeFile(elsewhere, 'mine');
    const out = join(folder.path, 'out');
    await check('empty', '--report-dir', out);
    await writeFile(join(out, 'expiry.md'), 'old');
    await check('empty', '--report-dir', out);
    const linked = join(folder.path, 'linked');
    await check('empty', '--report-dir', linked);
    await using other = await makeFolder();
    await symlink(elsewhere, join(other.path, 'expiry.json'));
    await check('empty', '--report-dir', other.path);
    expect(await readFile(elsewhere, 'utf8')).toBe('mine');
    expect(await readFile(join(other.path, 'expiry.json'), 'utf8')).toContain('"version": 1');
    expect(await readFile(join(out, 'expiry.md'), 'utf8')).toContain('Nothing was found to watch.');
    expect(await readdir(out)).toHaveLength(5);
  });

  test('says where it cannot write', async () => {
    await using folder = await makeFolder();
    await writeFile(join(folder.path, 'taken'), '');
    const { exit, stdout, stderr } = await check('empty', '--report-dir', join(folder.path, 'taken'));
    // Whoever is not given files is told all the same.
    expect(stdout).toContain('Nothing was found to watch.');
    expect([exit, stderr]).toEqual([8, expect.stringMatching(/cannot be written to .*(EEXIST|ENOTDIR)/)]);
  });

  test('never shows the password of a .p12, be it right or wrong', async () => {
    // Nothing is opened that lies outside of the folder that the command is run in.
    await using folder = await makeFolder(join(process.cwd(), 'node_modules'));
    const [path, reports] = [join(folder.path, 'a.p12'), join(folder.path, 'reports')];
    await writeFile(path, pkcs12Of(KEYS.pem, '-passout', 'pass:hunter2'));
    const shown = async (password: string, ...args: string[]): Promise<string> => {
      const env = { ...ENV, EPAPI_P12_PASSWORD: password };
      const { stdout, stderr } = await withEmulator({ state: seedTeam('empty', NOW) }, (baseUrl) =>
        cli(['check-expiry', '--base-url', baseUrl, path, '--report-dir', reports, ...args], { env }),
      );
      const written = await Promise.all(
        (await readdir(reports)).map((name) => readFile(join(reports, name), 'utf8')),
      );
      return [stdout, stderr, ...written].join('\n');
    };
    for (const args of [[], ['--json']]) {
      const right = await shown('hunter2', ...args);
      expect(right).toContain('"kind": "certificate-file"');
      expect(right).not.toContain('hunter2');
      const wrong = await shown('Tr0ub4dor&3', ...args);
      expect(wrong).toContain('The password is not that of the .p12');
      expect(wrong).not.toMatch(/hunter2|Tr0ub4dor/);
    }
  });

  test('uses a token for its own reads where that was asked for, and only there', () =>
    withEmulator({ state: seedTeam('expiring', NOW) }, async (baseUrl, arrived) => {
      const scopes = async (...args: string[]): Promise<unknown> => {
        const { exit } = await cli(['check-expiry', '--base-url', baseUrl, ...args]);
        expect(exit).toBe(15);
        const [, payload = ''] = arrived.at(-1)?.headers.get('authorization')?.split('.') ?? [];
        return (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scope?: string[] }).scope;
      };
      expect(await scopes('--scoped-token')).toHaveLength(4);
      expect(await scopes()).toBeUndefined();
    }));
});
