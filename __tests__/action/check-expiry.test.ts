import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runExpiryAction } from '../../src/action/check-expiry.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import { makeFolder } from '../support/folder.ts';
import { INPUTS, NOW, makeCore, makeSystem, makeTeam, withEmulator } from '../support/team.ts';
import type { Arrived, EmulatedTeam, RecordingCore } from '../support/team.ts';

interface Stage {
  readonly folder: string;
  readonly arrived: readonly Arrived[];
  readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<RecordingCore>;
}

async function onStage(
  scenario: Scenario,
  use: (stage: Stage) => Promise<void>,
  options: EmulatedTeam = {},
): Promise<void> {
  await using folder = await makeFolder();
  const env = { GITHUB_STEP_SUMMARY: join(folder.path, 'summary.md') };
  await withEmulator({ state: seedTeam(scenario, NOW), ...options }, (baseUrl, arrived) =>
    use({
      folder: folder.path,
      arrived,
      run: async (inputs = {}) => {
        const core = makeCore({ ...INPUTS, 'base-url': baseUrl, ...inputs });
        const untilStopped = (): Promise<void> => new Promise(() => undefined);
        await runExpiryAction(core, makeSystem(), { env, folder: folder.path, untilStopped });
        return core;
      },
    }),
  );
}

const failureOf = (core: RecordingCore): string => core.of('setFailed').flat().map(String).join();

describe('the check of what expires', () => {
  test('says so in outputs, annotations and summary, and fails', () =>
    onStage('expiring', async ({ run, folder, arrived }) => {
      const core = await run();
      expect(failureOf(core)).toMatch(/^1 app has stopped opening\..* fail-on is critical\.$/);
      expect(core.outputs()).toMatchObject({
        ...{ status: 'expired', skipped: 'false', 'days-left': 0, soonest: '2026-11-24T05:59:00Z' },
        ...{ 'count-expired': 1, 'count-critical': 2, 'count-warning': 3, 'count-ignored': 0 },
        remaining: 3500 - arrived.length,
      });
      const findings = JSON.parse(String(core.outputs()['findings'])) as { status: string }[];
      expect(findings.map(({ status }) => status)).toEqual([
        ...['expired', 'critical', 'critical', 'warning', 'warning', 'warning'],
      ]);
      expect(core.of('error')).toHaveLength(3);
      expect(core.of('error')[0]?.[1]).toEqual({ title: expect.stringContaining('expired 1 day ago') });
      const summary = await readFile(join(folder, 'summary.md'), 'utf8');
      expect(summary).toMatch(/^## What expires\n\n\*\*1 app has stopped opening\./);
      expect(summary).toContain('```mermaid\ngantt');
      expect(arrived.every(({ method }) => method === 'GET')).toBe(true);
    }));

  test('warns once where the summary has no room left, and goes on', () =>
    onStage('expiring', async ({ run, folder }) => {
      const full = 'x'.repeat(1_048_576);
      await writeFile(join(folder, 'summary.md'), full);
      const core = await run();
      expect(core.of('warning').filter(([text]) => String(text).includes('summary'))).toEqual([
        [
          "The job's summary has no room left: GitHub takes 1 MiB of a step's summary. What it would say is in the log.",
        ],
      ]);
      expect(await readFile(join(folder, 'summary.md'), 'utf8')).toBe(full);
      expect(failureOf(core)).toContain('fail-on is critical');
    }));

  test('does not fail for what it is told not to', () =>
    onStage('expiring', async ({ run }) => {
      expect(failureOf(await run({ 'fail-on': 'never' }))).toBe('');
    }));

  test('leaves out what is ignored', () =>
    onStage('expiring', async ({ run }) => {
      const core = await run({ ignore: 'Expired In-House until 2027-03-01: nobody has it any more' });
      expect(core.outputs()).toMatchObject({ 'count-expired': 0, 'count-ignored': 1 });
    }));

  test('can use tokens that are limited to what it reads', () =>
    onStage('expiring', async ({ run, arrived }) => {
      const core = await run({ 'scoped-token': 'true' });
      expect(core.outputs()).toMatchObject({ status: 'expired', 'count-critical': 2 });
      const [, payload = ''] = arrived[0]?.headers.get('authorization')?.split('.') ?? [];
      const { scope } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scope: string[] };
      expect(scope).toHaveLength(4);
    }));

  test('looks at files, and cannot be fine where one cannot be read', () =>
    onStage('empty', async ({ run, folder }) => {
      await writeFile(join(folder, 'Field.ipa'), 'no zip');
      const core = await run({ files: '*.ipa', 'fail-on': 'expired' });
      expect(core.outputs()).toMatchObject({ status: 'unknown', 'count-unknown': 1, 'days-left': '' });
      expect(core.of('warning')[0]?.[0]).toContain('zip');
      expect(failureOf(core)).toContain('fail-on is expired');
    }));

  test('writes its report into a folder, and nowhere else', () =>
    onStage('expiring', async ({ run, folder }) => {
      await run({ 'report-dir': join(folder, 'out') });
      expect(await readdir(join(folder, 'out'))).toEqual([
        ...['expiry.html', 'expiry.ics', 'expiry.json', 'expiry.junit.xml', 'expiry.md'],
      ]);
      expect((await readdir(folder)).sort()).toEqual(['out', 'summary.md']);
    }));

  test('has told nothing where Apple cannot be asked', () =>
    onStage(
      'empty',
      async ({ run }) => {
        const core = await run();
        expect(failureOf(core)).toMatch(/401/);
        expect(core.outputs()['status']).toBe('unknown');
      },
      { team: makeTeam({}, { revoked: true }) },
    ));

  test('masks the key and each password before anything else', () =>
    onStage('empty', async ({ run }) => {
      const core = await run({ 'p12-password': 'hunter2 ', 'github-token': 'ghs_1' });
      const others = core.calls.filter(([name]) => name !== 'getInput' && name !== 'setSecret');
      const before = core.calls.slice(0, core.calls.indexOf(others[0] ?? ['info']));
      const masked = before.filter(([name]) => name === 'setSecret').map(([, secret]) => secret);
      expect(masked).toEqual(expect.arrayContaining([INPUTS['private-key'].trim(), 'hunter2 ', 'ghs_1']));
    }));

  test('is skipped without credentials where that was asked for, and fails elsewhere', () =>
    onStage('empty', async ({ run }) => {
      const skipped = await run({ 'key-id': '', 'on-missing-credentials': 'skip' });
      expect([skipped.outputs(), failureOf(skipped)]).toEqual([{ skipped: 'true' }, '']);
      expect(failureOf(await run({ 'key-id': '' }))).toContain('Empty: key-id.');
    }));

  test('says that no issue can be kept without a token', () =>
    onStage('expiring', async ({ run }) => {
      const core = await run({ issue: 'true' });
      expect(core.of('warning').flat()).toContainEqual(expect.stringContaining('github-token is empty'));
    }));
});
