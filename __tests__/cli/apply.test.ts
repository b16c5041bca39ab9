import { mkdir, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FaultRule } from '../../src/emulator/fault-rules.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import { readProfile } from '../../src/formats/mobileprovision.ts';
import { makeFolder } from '../support/folder.ts';
import { MANIFEST } from '../support/provision-step.ts';
import { ENV, NOW, cli, until, withEmulator } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

interface Stage {
  readonly folder: string;
  /** Requests that change something, so far. */
  readonly changes: () => string[];
  /** Runs the command with the manifest, by default `epapi apply`. */
  readonly run: (args?: readonly string[], options?: Parameters<typeof cli>[1]) => Promise<CliRun>;
  readonly edit: (text: string) => Promise<void>;
}

/** A small team, and a folder with a manifest. */
async function onStage(
  use: (stage: Stage) => Promise<void>,
  faultRules: readonly FaultRule[] = [],
): Promise<void> {
  await using folder = await makeFolder();
  const path = join(folder.path, 'epapi.yml');
  await writeFile(path, MANIFEST);
  await withEmulator({ state: seedTeam('small-team', NOW), faultRules }, (baseUrl, arrived) =>
    use({
      folder: folder.path,
      changes: () =>
        arrived.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`),
      run: ([name = 'apply', ...args] = [], options = {}) =>
        cli([name, path, '--base-url', baseUrl, ...args], options),
      edit: (text) => writeFile(path, text),
    }),
  );
}

describe('epapi apply', () => {
  test('shows the plan, asks, and does it; a second one finds nothing to do', () =>
    onStage(async ({ run, changes }) => {
      const { exit, stdout, stderr } = await run(['apply'], { terminal: true, answers: ['yes'] });
      expect(exit).toBe(0);
      expect(stdout).toMatch(/^Plan: 2 to create\.\n[^]*\nApplied: 2 done, 0 failed, 0 not tried\.\n$/);
      expect(stderr).toContain('This changes what Apple has: 2 to create. Type yes to go on: ');
      expect(stderr).toContain('[1/2] create bundle ID com.acme.field: created\n');
      expect(stderr).toContain('[2/2] create profile Acme Field In-House: created\n');
      expect(changes()).toEqual(['POST /v1/bundleIds', 'POST /v1/profiles']);
      const again = await run();
      expect([again.exit, again.stdout]).toEqual([0, expect.stringMatching(/^Plan: nothing to change\./)]);
      expect(changes()).toHaveLength(2);
    }));

  test('does nothing without a yes, and needs somebody to ask', () =>
    onStage(async ({ run, changes }) => {
      const no = await run(['apply'], { terminal: true, answers: ['no'] });
      expect([no.exit, no.stderr]).toEqual([13, expect.stringContaining('Nothing was changed.\n')]);
      const nobody = await run();
      expect([nobody.exit, nobody.stderr]).toEqual([2, expect.stringContaining('There is nobody to ask.')]);
      expect(changes()).toEqual([]);
    }));

  test('--plan does what was planned, and refuses what fits no longer', () =>
    onStage(async ({ run, changes, folder }) => {
      const file = join(folder, 'plan.json');
      expect((await run(['plan', '--out', file])).exit).toBe(10);
      expect((await run(['apply', '--plan', file])).exit).toBe(0);
      expect(changes()).toHaveLength(2);
      const stale = await run(['apply', '--plan', file]);
      expect(stale.exit).toBe(9);
      expect(stale.stderr).toContain('no longer: create bundle ID com.acme.field');
      const replanned = await run(['apply', '--plan', file, '--replan']);
      expect([replanned.exit, replanned.stderr]).toEqual([0, expect.stringContaining('Planned anew')]);
      expect(changes()).toHaveLength(2);
    }));

  test('--replan asks before it deletes what the plan did not have', () =>
    onStage(async ({ run, changes, folder, edit }) => {
      const file = join(folder, 'plan.json');
      await edit('bundle-ids: { com.acme.new: { name: New } }');
      await run(['plan', '--prune', 'profiles=100%', '--out', file]);
      const plan = JSON.parse(await readFile(file, 'utf8')) as {
        plan: { changes: { kind: string; name: string }[] };
      };
      const [gone] = plan.plan.changes.filter(({ kind }) => kind === 'profile').splice(0, 1);
      plan.plan.changes = plan.plan.changes.filter((change) => change !== gone);
      await writeFile(file, JSON.stringify(plan));
      const nobody = await run(['apply', '--plan', file, '--replan']);
      expect([nobody.exit, nobody.stderr]).toEqual([
        2,
        expect.stringContaining(`has not: delete profile ${gone?.name}.`),
      ]);
      const no = await run(['apply', '--plan', file, '--replan', '--json'], {
        terminal: true,
        answers: ['no'],
      });
      expect([no.exit, no.stdout, no.stderr]).toEqual([
        13,
        '',
        expect.stringContaining(`- delete profile ${gone?.name}`),
      ]);
      expect(changes()).toEqual([]);
      expect((await run(['apply', '--plan', file, '--replan', '--yes'])).exit).toBe(0);
      expect(changes()).toHaveLength(plan.plan.changes.length + 1);
    }));

  test('--replan is refused without a plan', () =>
    onStage(async ({ run }) => {
      const { exit, stderr } = await run(['apply', '--replan', '--yes']);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('--replan is given without --plan.')]);
    }));

  test('--plan for another manifest is refused, whatever is asked for', () =>
    onStage(async ({ run, changes, folder, edit }) => {
      const file = join(folder, 'plan.json');
      await run(['plan', '--out', file]);
      await edit(MANIFEST.replace('name: Acme Field', 'name: Acme'));
      const { exit, stderr } = await run(['apply', '--plan', file, '--replan']);
      expect([exit, stderr]).toEqual([9, expect.stringContaining('made for another manifest')]);
      expect(changes()).toEqual([]);
    }));

  test('--plan is of the manifests that it was made of, and of no others', async () => {
    await using folder = await makeFolder();
    await using elsewhere = await makeFolder();
    const before = process.cwd();
    process.chdir(folder.path);
    try {
      await mkdir('apps/field', { recursive: true });
      await mkdir('apps/mail');
      await writeFile('apps/field/epapi.yml', MANIFEST);
      await writeFile('apps/mail/epapi.yml', 'bundle-ids: { com.acme.mail: { name: Acme Mail } }');
      await writeFile(
        join(elsewhere.path, 'epapi.yml'),
        'bundle-ids: { com.acme.mail: { name: Acme Mail } }',
      );
      await withEmulator({ state: seedTeam('small-team', NOW) }, async (baseUrl, arrived) => {
        const apply = (...names: string[]): Promise<CliRun> =>
          cli(['apply', ...names, '--base-url', baseUrl, '--plan', 'plan.json']);
        const plan = ['plan', 'apps/field/epapi.yml', 'apps/mail/epapi.yml', '--base-url', baseUrl];
        expect((await cli([...plan, '--out', 'plan.json'])).exit).toBe(10);

        const other = await apply('apps/mail/epapi.yml');
        expect([other.exit, other.stderr]).toEqual([
          9,
          expect.stringContaining('"apps/field/epapi.yml" and 1 more'),
        ]);
        await rename('apps/mail', join(elsewhere.path, 'mail'));
        await symlink(join(elsewhere.path, 'mail'), 'apps/mail');
        const link = await apply();
        expect([link.exit, link.stderr]).toEqual([
          8,
          expect.stringContaining('is a link that leads out of it'),
        ]);
        await rm('apps/mail');
        await rename(join(elsewhere.path, 'mail'), 'apps/mail');
        const bare = await apply();
        expect([bare.exit, bare.stdout]).toEqual([0, expect.stringContaining('Applied: 3 done')]);

        const outside = join(elsewhere.path, 'epapi.yml');
        await cli(['plan', outside, '--base-url', baseUrl, '--out', 'plan.json']);
        const unnamed = await apply();
        expect([unnamed.exit, unnamed.stderr]).toEqual([
          9,
          expect.stringContaining('does not say where its manifest is'),
        ]);
        expect((await apply(outside)).exit).toBe(0);
        expect(arrived.filter(({ method }) => method !== 'GET')).toHaveLength(3);
      });
    } finally {
      process.chdir(before);
    }
  });

  test('--plan is read however many devices it names', () =>
    onStage(async ({ run, edit, folder }) => {
      const file = join(folder, 'plan.json');
      const devices = Array.from({ length: 4000 }, (_, number) => ({
        ...{ name: `iPad ${number}`, udid: `00008020-${number.toString(16).padStart(16, '0')}` },
      }));
      await edit(JSON.stringify({ devices }));
      await run(['plan', '--out', file]);
      expect((await stat(file)).size).toBeGreaterThan(1_000_000);
      await edit(MANIFEST);
      const { exit, stderr } = await run(['apply', '--plan', file]);
      expect([exit, stderr]).toEqual([9, expect.stringContaining('made for another manifest')]);
    }));

  test('--plan brings what is pruned along', () =>
    onStage(async ({ run, changes, folder }) => {
      const file = join(folder, 'plan.json');
      await run(['plan', '--prune', 'profiles=2', '--out', file]);
      const both = await run(['apply', '--plan', file, '--prune', 'devices']);
      expect([both.exit, both.stderr]).toEqual([2, expect.stringContaining('exclude each other')]);
      expect((await run(['apply', '--plan', file])).exit).toBe(0);
      expect(changes().filter((one) => one.startsWith('DELETE /v1/profiles/'))).toHaveLength(2);
    }));

  test('writes each profile that is wanted, made or kept, verified, for its owner alone', () =>
    onStage(async ({ run, folder }) => {
      const out = join(folder, 'out');
      const { exit, stdout } = await run(['apply', '--yes', '--json', '--profiles-dir', out]);
      expect(exit).toBe(0);
      const { changes, profiles, notWritten } = JSON.parse(stdout) as {
        changes: object[];
        profiles: { name: string; uuid: string; path: string; expiresAt: string; certificates: string[] }[];
        notWritten: object[];
      };
      expect(changes).toEqual([
        expect.objectContaining({ kind: 'bundle-id', action: 'create', state: 'done', how: 'created' }),
        expect.objectContaining({ kind: 'profile', action: 'create', state: 'done', how: 'created' }),
      ]);
      expect(notWritten).toEqual([]);
      expect(profiles.map(({ name }) => name)).toEqual(['Acme Field In-House', 'Time Sheets In-House']);
      for (const { name, uuid, path, expiresAt, certificates } of profiles) {
        expect(path).toBe(join(out, `${uuid}.mobileprovision`));
        const profile = await readProfile(await readFile(path));
        expect(profile).toMatchObject({ name, uuid, expirationDate: new Date(expiresAt) });
        expect(certificates).toEqual([expect.stringMatching(/^[\dA-F]+$/)]);
      }
      expect(await readdir(out)).toHaveLength(2);
    }));

  test('says in JSON as well what cannot be had, and what is to be done by hand', () =>
    onStage(async ({ run, edit }) => {
      await edit(MANIFEST.replace('IOS_DISTRIBUTION', 'IOS_DISTRIBUTION, serial-number: "77"'));
      const { exit, stdout } = await run(['apply', '--yes', '--json']);
      expect(exit).toBe(11);
      expect(JSON.parse(stdout)).toMatchObject({
        blocked: [{ kind: 'profile', name: 'Acme Field In-House' }, { name: 'Time Sheets In-House' }],
        manualSteps: [{ name: 'com.acme.field', step: 'fill in its deployment details' }],
      });
    }));

  test('writes them below RUNNER_TEMP where that is set', () =>
    onStage(async ({ run, folder }) => {
      await run(['apply', '--yes'], { env: { ...ENV, RUNNER_TEMP: folder } });
      expect(await readdir(join(folder, 'epapi-profiles'))).toHaveLength(2);
    }));

  test('changes nothing where profiles cannot be written', () =>
    onStage(async ({ run, changes, folder }) => {
      await writeFile(join(folder, 'taken'), '');
      const { exit, stderr } = await run(['apply', '--yes', '--profiles-dir', join(folder, 'taken')]);
      expect([exit, changes()]).toEqual([8, []]);
      expect(stderr).toMatch(/Profiles cannot be written to ".*taken": it is no folder \(EEXIST\)/);
    }));

  test('says where profiles go that are nowhere asked for', () =>
    onStage(async ({ run }) => {
      expect((await run(['apply', '--yes'])).stderr).toContain('not written: give --profiles-dir');
    }));

  test('begins no line with a name, which could be a command to a runner', () =>
    onStage(async ({ run, edit, folder }) => {
      await edit(MANIFEST.replaceAll('Acme Field In-House', '"::error::x"'));
      const { stdout, stderr } = await run(['apply', '--yes', '--profiles-dir', folder]);
      expect(stdout).toContain('  profile ::error::x: ');
      expect(`${stdout}${stderr}`).not.toMatch(/^\s*::/m);
    }));

  test('does what can be done when one thing fails, and its exit code says so', () =>
    onStage(
      async ({ run }) => {
        const { exit, stdout } = await run(['apply', '--yes']);
        expect(exit).toBe(13);
        expect(stdout).toMatch(
          /Applied: 0 done, 1 failed, 1 not tried\.\n {2}create bundle ID com\.acme\.field: failed: POST \/v1\/bundleIds was answered with 422/,
        );
        expect(stdout).toContain(
          'create profile Acme Field In-House: not tried, because of what became of: create bundle ID com.acme.field\n',
        );
      },
      [{ fault: { status: 422 }, method: 'POST', path: '/v1/bundleIds' }],
    ));

  test('that fails at the last has tried everything', () =>
    onStage(
      async ({ run }) => {
        const { exit, stdout } = await run(['apply', '--yes', '--json']);
        expect(exit).toBe(12);
        const { changes } = JSON.parse(stdout) as { changes: { state: string; error?: { code: string } }[] };
        expect(changes.map(({ state }) => state)).toEqual(['done', 'failed']);
        expect(changes[1]?.error).toMatchObject({ code: expect.stringMatching(/^API/) });
      },
      [{ fault: { status: 422 }, method: 'POST', path: '/v1/profiles' }],
    ));

  test('that is told to end says what was not tried, and can be run again', () =>
    onStage(
      async ({ run, changes }) => {
        const untilStopped = (): Promise<void> => until(() => changes().length > 0);
        const { exit, stdout, stderr } = await run(['apply', '--yes'], { untilStopped });
        expect(exit).toBe(13);
        expect(stderr).toContain(
          'Told to end: what is under way is broken off, and nothing more is begun.\n',
        );
        expect(stdout).toMatch(/bundle ID com\.acme\.field: failed: It was stopped before it was done/);
        expect(stdout).toContain('create profile Acme Field In-House: not tried, because of what became of');
        expect((await run(['apply', '--yes'])).exit).toBe(0);
      },
      [{ fault: { kind: 'stall' }, method: 'POST', path: '/v1/bundleIds', times: 1 }],
    ));

  test('that is told to end has not tried what it broke off, whatever else was done', () =>
    onStage(
      async ({ run, changes, edit }) => {
        await edit('bundle-ids: { com.acme.field: { name: Acme Field } }\n');
        const untilStopped = (): Promise<void> => until(() => changes().length > 0);
        expect((await run(['apply', '--yes'], { untilStopped })).exit).toBe(13);
      },
      [{ fault: { kind: 'stall' }, method: 'POST', path: '/v1/bundleIds', times: 1 }],
    ));

  test('says what the manifest wants and cannot have', () =>
    onStage(async ({ run, edit, changes }) => {
      await edit(MANIFEST.replace('type: IOS_DISTRIBUTION', 'type: IOS_DISTRIBUTION, serial-number: "77"'));
      expect((await run(['apply', '--yes'])).exit).toBe(11);
      expect(changes()).toEqual(['POST /v1/bundleIds']);
    }));
});
