import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runTokenAction } from '../../src/action/token.ts';
import type { FaultRule } from '../../src/emulator/fault-rules.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import { makeFolder } from '../support/folder.ts';
import { MANIFEST } from '../support/provision-step.ts';
import { INPUTS, NOW, makeCore, until, withEmulator } from '../support/team.ts';
import type { Arrived, RecordingCore } from '../support/team.ts';
import { makeSystem } from '../support/team.ts';

interface Stage {
  readonly folder: string;
  readonly arrived: readonly Arrived[];
  readonly run: (
    inputs?: Readonly<Record<string, string>>,
    more?: { readonly env?: Readonly<Record<string, string>>; readonly untilStopped?: () => Promise<void> },
  ) => Promise<RecordingCore>;
}

async function onStage(
  use: (stage: Stage) => Promise<void>,
  faultRules: readonly FaultRule[] = [],
): Promise<void> {
  await using folder = await makeFolder();
  await writeFile(join(folder.path, 'epapi.yml'), MANIFEST);
  await withEmulator({ state: seedTeam('small-team', NOW), faultRules }, (baseUrl, arrived) =>
    use({
      folder: folder.path,
      arrived,
      run: async (
        inputs = {},
        { env = {}, untilStopped = () => new Promise<void>(() => undefined) } = {},
      ) => {
        const core = makeCore({ ...INPUTS, 'base-url': baseUrl, manifest: 'epapi.yml', ...inputs });
        const surroundings = { env, folder: folder.path, untilStopped };
        const system = makeSystem({
          fetch: (url, init) => {
            core.calls.push(['fetch', new Headers(init.headers).get('authorization')]);
            return fetch(url, init);
          },
        });
        await runTokenAction(core, system, surroundings);
        return core;
      },
    }),
  );
}

const failureOf = (core: RecordingCore): string => core.of('setFailed').flat().map(String).join();

describe('provisioning', () => {
  test('plans, and says so in outputs and summary', () =>
    onStage(async ({ run, folder }) => {
      const GITHUB_STEP_SUMMARY = join(folder, 'summary.md');
      const core = await run({}, { env: { GITHUB_STEP_SUMMARY } });
      expect(failureOf(core)).toBe('');
      expect(core.outputs()).toMatchObject({ changes: 'true', limit: 3500 });
      expect(await readFile(GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^## Plan of epapi\.yml\n/);
    }));

  test('masks its own token before the first request', () =>
    onStage(async ({ run }) => {
      const core = await run();
      const masked: string[] = [];
      const used = core.calls.flatMap(([name, given]) => {
        if (name === 'setSecret') masked.push(String(given));
        return name === 'fetch' ? [masked.includes(String(given).slice('Bearer '.length))] : [];
      });
      expect(used.length).toBeGreaterThan(1);
      expect(used).not.toContain(false);
      expect(masked.filter((one) => one.startsWith('eyJ'))).toHaveLength(2);
    }));

  test('deletes what it may, of a kind that the manifest does not speak of', () =>
    onStage(async ({ run, arrived }) => {
      const planned = await run({ prune: 'pass-type-ids: 1' });
      expect(planned.of('info').flat()).toContainEqual(expect.stringContaining('1 to delete'));
      await run({ mode: 'apply', prune: 'pass-type-ids: 1' });
      const deleted = arrived.filter(({ method }) => method === 'DELETE').map(({ url }) => url);
      expect(deleted).toEqual([expect.stringMatching(/^\/v1\/passTypeIds\//)]);
    }));

  test('says how as many go as there are, in the words of a workflow', () =>
    onStage(async ({ run }) => {
      const core = await run({ prune: 'pass-type-ids: 0' });
      expect(failureOf(core)).toMatch(/allow as many: prune: pass-type-ids=\d+\.$/);
    }));

  test('is not limited by the scope and the lifetime of the token in the output', () =>
    onStage(async ({ run }) => {
      const core = await run({ mode: 'apply', scope: 'GET /v1/certificates', 'token-lifetime': '2m' });
      expect(failureOf(core)).toBe('');
    }));

  test('writes its profiles below RUNNER_TEMP, and below the workspace where there is none', () =>
    onStage(async ({ run, folder }) => {
      await run({ mode: 'apply' }, { env: { RUNNER_TEMP: join(folder, 'temp') } });
      expect(await readdir(join(folder, 'temp', 'epapi-profiles'))).toHaveLength(2);
      await run({ mode: 'apply' });
      expect(await readdir(join(folder, 'epapi-profiles'))).toHaveLength(2);
    }));

  test('warns where the summary cannot be written, and goes on', () =>
    onStage(async ({ run, folder }) => {
      const core = await run({}, { env: { GITHUB_STEP_SUMMARY: join(folder, 'no', 'such') } });
      expect(core.of('warning').flat()).toEqual([expect.stringContaining('cannot be written: ENOENT')]);
      expect(failureOf(core)).toBe('');
    }));

  test.each(['plan', 'apply'])('warns where the summary has no room left for the %s, and goes on', (mode) =>
    onStage(async ({ run, folder }) => {
      const GITHUB_STEP_SUMMARY = join(folder, 'summary.md');
      await writeFile(GITHUB_STEP_SUMMARY, 'x'.repeat(1_048_500));
      const core = await run({ mode }, { env: { GITHUB_STEP_SUMMARY } });
      expect(core.of('warning').flat()).toEqual([expect.stringContaining('summary has no room left')]);
      expect(failureOf(core)).toBe('');
    }),
  );

  test('shows each failure, and each profile that was not written', () =>
    onStage(
      async ({ run, folder }) => {
        const out = join(folder, 'out');
        await run({ mode: 'apply', 'profiles-dir': out });
        const [written = ''] = await readdir(out);
        await rm(join(out, written));
        await mkdir(join(out, written));
        const core = await run({ mode: 'apply', 'profiles-dir': out });
        expect(core.of('error').flat()).toEqual([
          expect.stringContaining('create bundle ID com.acme.field: failed'),
          expect.stringMatching(/^profile Time Sheets In-House: not written: .*EISDIR/),
        ]);
        expect(failureOf(core)).toMatch(
          /^Applied: 0 done, 1 failed, 1 not tried\. 1 profile was not written\./,
        );
      },
      [{ fault: { status: 422 }, method: 'POST', path: '/v1/bundleIds' }],
    ));

  test('shows the mistakes of a manifest at their places', () =>
    onStage(async ({ run, folder, arrived }) => {
      await writeFile(join(folder, 'epapi.yml'), 'devices:\n  - { nam: A }\n');
      const core = await run();
      expect(core.of('error')).toContainEqual([
        expect.stringContaining('"nam" is no key of a device'),
        { title: 'Manifest', file: 'epapi.yml', startLine: 2, startColumn: 7 },
      ]);
      expect(failureOf(core)).toContain('The manifest has');
      expect(arrived).toEqual([]);
    }));

  test('names what can never be had, after all else was done', () =>
    onStage(async ({ run, folder, arrived }) => {
      await writeFile(
        join(folder, 'epapi.yml'),
        MANIFEST.replace('IOS_DISTRIBUTION', 'IOS_DISTRIBUTION, serial-number: "77"'),
      );
      const core = await run({ mode: 'apply' });
      expect(failureOf(core)).toMatch(
        /^2 of what the manifest wants cannot be had: .* and others that the log names/,
      );
      expect(arrived.filter(({ method }) => method === 'POST')).toHaveLength(1);
    }));

  test('that is told to end says what was not tried', () =>
    onStage(
      async ({ run, arrived }) => {
        const untilStopped = (): Promise<void> =>
          until(() => arrived.some(({ method }) => method === 'POST'));
        const core = await run({ mode: 'apply' }, { untilStopped });
        expect(core.of('info').flat()).toContainEqual(expect.stringContaining('Told to end'));
        expect(failureOf(core)).toMatch(/^Applied: 0 done, 1 failed, 1 not tried\./);
      },
      [{ fault: { kind: 'stall' }, method: 'POST' }],
    ));

  test('looks for no pull request without one, and says that there is none', () =>
    onStage(async ({ run }) => {
      const core = await run({ 'github-token': 'ghs_made_up' });
      expect(core.of('setSecret').flat()).toContain('ghs_made_up');
      expect(core.of('info').flat()).toContain('There is no pull request to comment on.');
    }));
});
