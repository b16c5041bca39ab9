import { chmod, copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { listed, startEmulator } from '../support/command.ts';
import type { Env } from '../support/command.ts';
import { makeFolder } from '../support/folder.ts';
import { fill, fillAll, isMet } from '../support/github-expressions.ts';
import type { Context } from '../support/github-expressions.ts';
import { checkOut, inputsOf, readWorkflow, runJob } from '../support/github-job.ts';
import type { Job, JobRun } from '../support/github-job.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { pkcs12Of } from '../support/openssl.ts';

// Each of them starts many processes.
jest.setTimeout(180_000);

const CALLED = '.github/workflows/provision.yml';
const MONOREPO = 'examples/monorepo.yml';
const called = await readWorkflow(CALLED);
const monorepo = await readWorkflow(MONOREPO);
const release = await readWorkflow('examples/release-macos.yml');
const support = join(import.meta.dirname, '../support');
const example = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, '../../examples', name), 'utf8');

const PUSH = {
  ...{ event_name: 'push', ref: 'refs/heads/main', repository: 'acme/apps', actor: 'octocat', token: '' },
  event: { repository: { default_branch: 'main' } },
};
const pullRequestFrom = (repository: string): Context => ({
  ...{ ...PUSH, event_name: 'pull_request', ref: 'refs/pull/7/merge' },
  event: { ...PUSH.event, pull_request: { head: { repo: { full_name: repository } } } },
});

async function secretsOf(env: Env): Promise<Record<string, string>> {
  const { EPAPI_KEY_ID = '', EPAPI_ISSUER_ID = '', EPAPI_PRIVATE_KEY_PATH = '' } = env;
  return { EPAPI_KEY_ID, EPAPI_ISSUER_ID, EPAPI_PRIVATE_KEY: await readFile(EPAPI_PRIVATE_KEY_PATH, 'utf8') };
}

const stepOf = (job: Job | undefined, id: string): Context =>
  job?.steps?.find((step) => step.id === id)?.with ?? {};

describe(CALLED, () => {
  const planned = (result: string, changes = 'true') => ({ plan: { result, outputs: { changes } } });
  const isApplied = (github: Context, needs = planned('success'), environment = 'apple'): boolean =>
    isMet(
      called.jobs['apply']?.if,
      { github, needs, inputs: { environment } },
      needs.plan.result !== 'success',
    );

  test('applies on the default branch alone, and only where there is something to do', () => {
    expect(isApplied(PUSH)).toBe(true);
    expect(isApplied({ ...PUSH, event_name: 'workflow_dispatch' })).toBe(true);
    expect(isApplied({ ...PUSH, event_name: 'schedule', event: {} })).toBe(true);
    for (const changed of ['false', '']) expect(isApplied(PUSH, planned('success', changed))).toBe(false);
    for (const ref of ['refs/heads/mainly', 'refs/tags/main', 'main'])
      expect(isApplied({ ...PUSH, ref })).toBe(false);
    expect(isApplied({ ...PUSH, event_name: 'workflow_dispatch', ref: 'refs/heads/other' })).toBe(false);
    expect(isApplied({ ...PUSH, event_name: 'pull_request_target' })).toBe(false);
    expect(isApplied(pullRequestFrom('acme/apps'))).toBe(false);
  });

  test('never applies where the environment that guards it is empty', () => {
    expect(isApplied(PUSH, planned('success'), '')).toBe(false);
  });

  test('applies what can be had where the plan fails for what cannot, and nothing where there is no plan', () => {
    expect(isApplied(PUSH, planned('failure'))).toBe(true);
    expect(isApplied(PUSH, planned('failure', ''))).toBe(false);
    for (const result of ['cancelled', 'skipped']) expect(isApplied(PUSH, planned(result))).toBe(false);
  });

  test('ends an older plan of the same pull request or branch, and no other', () => {
    const { group = '', 'cancel-in-progress': cancels } = called.jobs['plan']?.concurrency ?? {};
    const groupOf = (github: Context, inputs: Context = {}): string =>
      fill(group, {
        github: { workflow: 'Provision', ...github },
        inputs: { manifest: 'epapi.yml', environment: 'apple', ...inputs },
      });
    const pull = (number: number): Context => ({ ...PUSH, event: { pull_request: { number } } });
    const groups = [
      groupOf(PUSH),
      groupOf({ ...PUSH, ref: 'refs/heads/x' }),
      groupOf(pull(7)),
      groupOf(pull(8)),
    ];
    groups.push(groupOf(PUSH, { manifest: 'other.yml' }), groupOf(PUSH, { environment: 'other' }));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groupOf({ ...pull(7), ref: 'refs/pull/7/merge' })).toBe(groups[2]);
    expect(groupOf(PUSH, { manifest: 'a.yml\nb.yml' })).not.toContain('\n');
    expect([cancels, called.jobs['apply']?.concurrency?.['cancel-in-progress']]).toEqual([true, false]);
  });

  test('does without secrets where there are none, and there alone', () => {
    const onMissing = (github: Context): string =>
      fill(String(stepOf(called.jobs['plan'], 'plan')['on-missing-credentials']), { github });
    expect(onMissing(pullRequestFrom('somebody/apps'))).toBe('skip');
    expect(onMissing({ ...pullRequestFrom('acme/apps'), actor: 'dependabot[bot]' })).toBe('skip');
    expect(onMissing(pullRequestFrom('acme/apps'))).toBe('fail');
    expect(onMissing(PUSH)).toBe('fail');
  });
});

/** Runs a job that went well; what it hands on. */
function outputsOf({ ran, outputs }: JobRun): JobRun['outputs'] {
  expect(ran.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
  expect(ran.length).toBeGreaterThan(0);
  return outputs;
}

test('the monorepo plans, applies and hands on what it did, for each of its apps', async () => {
  await using folder = await makeFolder();
  await using apple = await startEmulator([]);
  const manifest = await example('epapi.yml');
  const { with: given, strategy } = monorepo.jobs['provision'] as Job & {
    strategy: { matrix: { app: string[] } };
  };
  const machine = { folder: folder.path, env: {}, baseUrl: apple.env['EPAPI_BASE_URL'] ?? '' };
  const secrets = await secretsOf(apple.env);
  for (const app of strategy.matrix.app.slice(0, 2)) {
    await checkOut(folder.path, {
      [`apps/${app}/epapi.yml`]: manifest
        .replaceAll('com.acme.field', `com.acme.${app}`)
        .replaceAll('Acme Field', `Acme ${app}`),
      [`apps/${app}/devices.txt`]: await example('devices.txt'),
    });
    const inputs = inputsOf(called, fillAll(given, { matrix: { app } }));
    const context = { github: PUSH, secrets, inputs };
    expect(outputsOf(await runJob(called, 'plan', machine, context))).toEqual({ changes: 'true' });
    expect(await listed('/v1/bundleIds', apple.env, 'identifier')).not.toContain(`com.acme.${app}`);
    const { profiles = '' } = outputsOf(await runJob(called, 'apply', machine, context));
    expect(JSON.parse(profiles)).toEqual([
      expect.objectContaining({ name: `Acme ${app} Development`, certificates: [expect.any(String)] }),
      expect.objectContaining({ name: `Acme ${app} In-House`, expiresAt: expect.any(String) }),
    ]);
    expect(outputsOf(await runJob(called, 'plan', machine, context))).toEqual({ changes: 'false' });
  }
  const skipped = {
    github: pullRequestFrom('somebody/apps'),
    inputs: inputsOf(called, { manifest: 'none' }),
  };
  const none = { EPAPI_KEY_ID: '', EPAPI_ISSUER_ID: '', EPAPI_PRIVATE_KEY: '' };
  expect(outputsOf(await runJob(called, 'plan', machine, { ...skipped, secrets: none }))).toEqual({
    changes: '',
  });
});

test('what one app cannot have keeps no other from what it needs', async () => {
  await using folder = await makeFolder();
  await using apple = await startEmulator([]);
  await checkOut(folder.path, {
    '.github/epapi.yml': `
      bundle-ids: { com.acme.one: { name: One }, com.acme.two: { name: Two } }
      certificates:
        in-house: { type: IOS_DISTRIBUTION }
        gone: { type: IOS_DISTRIBUTION, serial-number: '77' }
      defaults: { profiles: { type: IOS_APP_INHOUSE } }
      profiles:
        One: { bundle-id: com.acme.one, certificates: [in-house] }
        Two: { bundle-id: com.acme.two, certificates: [gone] }`,
  });
  const machine = { folder: folder.path, env: {}, baseUrl: apple.env['EPAPI_BASE_URL'] ?? '' };
  const secrets = await secretsOf(apple.env);
  const context = { github: PUSH, secrets, inputs: inputsOf(called, { environment: 'apple' }) };
  const plan = await runJob(called, 'plan', machine, context);
  expect([plan.ran.at(-1)?.exitCode, plan.outputs]).toEqual([1, { changes: 'true' }]);
  const apply = await runJob(called, 'apply', machine, context);
  expect(apply.ran.at(-1)?.exitCode).toBe(1);
  expect(await listed('/v1/profiles', apple.env)).toContain('One');
  expect(JSON.parse(apply.outputs['profiles'] ?? '')).toEqual([expect.objectContaining({ name: 'One' })]);
});

/** A Mac with somebody's keychain and profile on it. */
interface Mac {
  readonly run: (secrets?: Env, env?: Env) => Promise<JobRun>;
  /** What is in one of its own files. */
  readonly file: (name: string) => Promise<string>;
  /** Puts a profile into one of its folders. */
  readonly put: (name: string) => Promise<void>;
  /** What is left on it. */
  readonly left: () => Promise<{ home: string[]; temp: string[]; keychains: string }>;
  readonly uploads: string[];
}

const LOGIN = '/Users/somebody/Library/Keychains/login.keychain-db';
const XCODE_15 = 'Library/MobileDevice/Provisioning Profiles';
const XCODE_16 = 'Library/Developer/Xcode/UserData/Provisioning Profiles';
const THEIRS = join(XCODE_15, 'theirs.mobileprovision');
const PASSWORD = 'correct horse';
const isProfile = (name: string): boolean => name.endsWith('.mobileprovision');

async function onMac(use: (mac: Mac) => Promise<void>): Promise<void> {
  await using folder = await makeFolder();
  await using apple = await startEmulator([]);
  const at = (name: string): string => join(folder.path, name);
  await checkOut(folder.path, {
    '.github/epapi.yml': await example('epapi.yml'),
    '.github/devices.txt': await example('devices.txt'),
  });
  for (const made of ['mac', 'bin', dirname(join('home', THEIRS))])
    await mkdir(at(made), { recursive: true });
  await writeFile(at(join('home', THEIRS)), '');
  await writeFile(at('mac/list'), `${LOGIN}\n/Library/Keychains/System.keychain\n`);
  for (const name of ['security', 'xcodebuild', 'plutil', 'uuidgen']) {
    await copyFile(join(support, 'fake-mac.sh'), at(`bin/${name}`));
    await chmod(at(`bin/${name}`), 0o755);
  }
  const identity = pkcs12Of(pemOf(makeKeyPair().privateKey), '-legacy', '-passout', `pass:${PASSWORD}`);
  const secrets = {
    ...(await secretsOf(apple.env)),
    ...{ SIGNING_P12: identity.toString('base64'), SIGNING_P12_PASSWORD: PASSWORD },
  };
  const uploads: string[] = [];
  const env = {
    PATH: [at('bin'), process.env['PATH'] ?? ''].join(delimiter),
    ...{ HOME: at('home'), MAC: at('mac') },
  };
  await use({
    uploads,
    run: (otherSecrets = {}, otherEnv = {}) =>
      runJob(
        release,
        'release',
        {
          ...{ folder: folder.path, env: { ...env, ...otherEnv } },
          baseUrl: apple.env['EPAPI_BASE_URL'] ?? '',
          onOther: async (uses, { path = '' }) => {
            if (uses.startsWith('actions/upload-artifact@')) uploads.push(...(await readdir(dirname(path))));
          },
        },
        { github: PUSH, secrets: { ...secrets, ...otherSecrets } },
      ),
    file: (name) => readFile(at(join('mac', name)), 'utf8'),
    put: (name) => writeFile(at(join('home', name)), ''),
    left: async () => ({
      home: (await readdir(at('home'), { recursive: true })).filter(isProfile).sort(),
      temp: (await readdir(at('temp'))).filter((name) => name !== 'epapi-profiles'),
      keychains: await readFile(at('mac/list'), 'utf8'),
    }),
  });
}

const NOTHING_LEFT = {
  home: [THEIRS],
  temp: [],
  keychains: `${LOGIN}\n/Library/Keychains/System.keychain\n`,
};
const lines = (text: string): string[] => text.trimEnd().split('\n');

// There is no bash like a Mac's on Windows, and no such folders.
(process.platform === 'win32' ? describe.skip : describe)('the release on macOS', () => {
  test('builds with the profiles and an identity in a keychain of its own, and leaves nothing behind', () =>
    onMac(async ({ run, file, left, uploads }) => {
      const { ran } = await run();
      expect(ran.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
      expect(uploads).toEqual(['Field.ipa']);

      const [own = '', ...others] = lines(await file('list-at-build'));
      expect(own).toMatch(/\/temp\/epapi-.*\.keychain-db$/);
      expect(`${others.join('\n')}\n`).toBe(NOTHING_LEFT.keychains);
      const installed = lines(await file('profiles-at-build')).filter((name) => name !== THEIRS);
      expect(installed.map((name) => dirname(name))).toEqual([XCODE_16, XCODE_16, XCODE_15, XCODE_15]);

      const password = /-p (\S+)/.exec(await file('calls'))?.[1] ?? '';
      expect(password).toMatch(/^[\da-f]{48}$/);
      const log = ran.map((one) => one.log).join('');
      expect(log.replace(`::add-mask::${password}`, '')).not.toContain(password);
      const archive = lines(await file('calls')).find((call) => call.startsWith('xcodebuild archive'));
      expect(archive).toContain(`OTHER_CODE_SIGN_FLAGS=--keychain ${own}`);
      expect(await file('export.plist')).toMatch(
        /<key>teamID<\/key><string>\w{10}<\/string>[^]*<key>com\.acme\.field<\/key><string>Acme Field In-House</,
      );
      expect(await left()).toEqual(NOTHING_LEFT);
    }));

  test.each([
    ['the build fails', 'Build and export', {}, { XCODEBUILD_FAILS: 'yes' }],
    [
      ...['the identity cannot be imported', 'Import the signing identity into a keychain of its own'],
      ...[{ SIGNING_P12_PASSWORD: 'wrong' }, {}],
    ],
    [
      ...['the list of keychains cannot be read', 'Import the signing identity into a keychain of its own'],
      ...[{}, { LIST_FAILS: 'yes' }],
    ],
    ['Apple refuses the key', 'apple', { EPAPI_KEY_ID: 'AAAAAAAAAA' }, {}],
  ] as [string, string, Env, Env][])('leaves nothing behind where %s', (_, step, secrets, env) =>
    onMac(async ({ run, left, uploads }) => {
      const { ran } = await run(secrets, env);
      expect(ran.filter(({ exitCode }) => exitCode !== 0)).toMatchObject([{ step }]);
      expect(ran.at(-1)?.step).toBe('Clean up');
      expect(uploads).toEqual([]);
      expect(await left()).toEqual(NOTHING_LEFT);
    }),
  );

  test('never empties the list of keychains', () =>
    onMac(async ({ run, put, left }) => {
      await put('../temp/keychains.txt');
      await run({ EPAPI_KEY_ID: 'AAAAAAAAAA' });
      expect(await left()).toEqual(NOTHING_LEFT);
    }));

  test('leaves a profile that was there before, though it is one of the same', () =>
    onMac(async ({ run, file, put, left }) => {
      await run();
      const [there = ''] = lines(await file('profiles-at-build'));
      await put(there);
      const { ran } = await run();
      expect(ran.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
      expect((await left()).home).toEqual([there, THEIRS]);
    }));
});
