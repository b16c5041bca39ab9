import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import { listed, startEmulator } from '../support/command.ts';
import type { Env, Finished } from '../support/command.ts';
import { makeFolder } from '../support/folder.ts';

// Each of them starts many processes.
jest.setTimeout(180_000);

const root = join(import.meta.dirname, '../..');
const read = (name: string): Promise<string> => readFile(join(root, 'examples', name), 'utf8');
const { scriptsOf } = (await import(pathToFileURL(join(root, 'scripts/pipelines.mjs')).href)) as {
  scriptsOf: (name: string, text: string) => Readonly<Record<string, readonly string[]>>;
};

/** How a CI service runs scripts, and what it calls those that plan and apply. */
interface Service {
  readonly file: string;
  readonly shell: readonly [string, ...string[]];
  readonly plan: string;
  readonly apply: string;
  /** A variable that it sets where somebody asks for a change to be merged. */
  readonly asked: string;
  /** What the file says that a job leaves to the next. */
  readonly handedOn?: RegExp;
}

const SERVICES: readonly Service[] = [
  {
    file: 'gitlab-ci.yml',
    shell: ['bash', '-eo', 'pipefail', '-c'],
    plan: 'plan',
    apply: 'apply',
    asked: 'CI_MERGE_REQUEST_IID',
    handedOn: /paths: \[(plan\.json)\]/,
  },
  {
    file: 'Jenkinsfile',
    shell: ['sh', '-xec'],
    plan: 'Plan',
    apply: 'Apply',
    asked: 'CHANGE_ID',
    handedOn: /\bstash .*includes: '(.*?)'/,
  },
  { file: 'bitrise.yml', shell: ['bash', '-c'], plan: 'plan', apply: 'apply', asked: 'BITRISE_PULL_REQUEST' },
];

/**
 * In the place of npm: installs what is built here, and only as the version that it is. What it is told besides
 * `install` is `--global`, or a folder with `--prefix`.
 */
const NPM = `#!/bin/sh
set -eu
[ "$1" = install ] || exit 90
case "$2" in
  --global) bin="$STUBS"; package="$3" ;;
  --prefix) bin="$3/node_modules/.bin"; package="$4" ;;
  *) exit 91 ;;
esac
[ "$package" = "epapi-action@$EPAPI_RELEASED" ] || exit 92
mkdir -p "$bin"
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' "$NODE" "$COMMAND" > "$bin/epapi"
chmod +x "$bin/epapi"
`;

interface Stage {
  /** Runs the scripts of a job one after the other, until one fails. */
  readonly run: (job: string, more?: Env) => Promise<Finished>;
  /** What is in Apple's list, by a name of each. */
  readonly names: (path: string, attribute?: string) => Promise<string[]>;
  readonly edit: (change: (manifest: string) => string) => Promise<void>;
  readonly profiles: () => Promise<string[]>;
}

/** A checkout with the example manifest, an emulated team, and one of the examples. */
async function onStage(
  { file, shell, handedOn }: Service,
  use: (stage: Stage) => Promise<void>,
  emulator: readonly string[] = [],
): Promise<void> {
  await using folder = await makeFolder();
  await using apple = await startEmulator(emulator);
  const text = await read(file);
  const env = await environmentOf(folder.path, text, apple.env);
  const scripts = scriptsOf(file, text);
  const manifest = join(folder.path, 'epapi.yml');
  await use({
    run: async (job, more = {}) => {
      await takeNewMachine(folder.path, ['epapi.yml', 'devices.txt', handedOn?.exec(text)?.[1] ?? '']);
      let last: Finished = { stdout: '', stderr: 'there is no such job', code: -1 };
      for (const script of scripts[job] ?? []) {
        last = await runScript(shell, script, { cwd: folder.path, env: { ...env, ...more } });
        if (last.code !== 0) return last;
      }
      return last;
    },
    names: (path, attribute) => listed(path, apple.env, attribute),
    edit: async (change) => writeFile(manifest, change(await readFile(manifest, 'utf8'))),
    profiles: () =>
      readdir(join(folder.path, file === 'bitrise.yml' ? 'deploy/profiles' : 'profiles')).catch(() => []),
  });
}

/** What a job finds: the checkout, what the one before has handed on, and npm. */
async function takeNewMachine(folder: string, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(folder))
    if (!kept.includes(name)) await rm(join(folder, name), { recursive: true });
  for (const made of ['stubs', 'deploy']) await mkdir(join(folder, made));
  await writeFile(join(folder, 'stubs/npm'), NPM, { mode: 0o755 });
}

/** Checks out, and says what the service gives a script, with a stub of npm first on the PATH. */
async function environmentOf(folder: string, text: string, apple: Env): Promise<Record<string, string>> {
  const stubs = join(folder, 'stubs');
  for (const name of ['epapi.yml', 'devices.txt']) await cp(join(root, 'examples', name), join(folder, name));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    ...apple,
    PATH: [stubs, process.env['PATH'] ?? ''].join(delimiter),
    EPAPI_VERSION: /EPAPI_VERSION\b.*?'(.*?)'/.exec(text)?.[1] ?? '',
    BITRISE_DEPLOY_DIR: join(folder, 'deploy'),
    ...{ STUBS: stubs, EPAPI_RELEASED: version },
    ...{ NODE: process.execPath, COMMAND: join(root, 'dist/cli/index.js') },
  };
}

async function runScript(
  [shell, ...options]: Service['shell'],
  script: string,
  where: { cwd: string; env: Record<string, string> },
): Promise<Finished> {
  try {
    return { ...(await promisify(execFile)(shell, [...options, script], where)), code: 0 };
  } catch (error) {
    return error as Finished;
  }
}

const PROFILES = ['Acme Field Development', 'Acme Field In-House'];

/** Apple refuses, once each, what everything else needs, and one of the last. */
const FAULTS = ['/v1/bundleIds', '/v1/profiles'].flatMap((path) => [
  '--fault',
  JSON.stringify({ fault: { status: 422 }, method: 'POST', path, times: 1 }),
]);

// There is no such shell, and no PATH like these, on Windows.
const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix.each(SERVICES)('$file', (service) => {
  const { plan, apply } = service;

  test('plans, which changes nothing and fails nothing, and applies that plan', () =>
    onStage(service, async ({ run, names, profiles }) => {
      const before = await names('/v1/profiles');
      const planned = await run(plan);
      expect([planned.code, planned.stdout]).toEqual([0, expect.stringContaining('Plan: 7 to create.')]);
      expect(await names('/v1/profiles')).toEqual(before);

      const applied = await run(apply);
      expect([applied.code, applied.stdout]).toEqual([
        0,
        expect.stringContaining('Applied: 7 done, 0 failed'),
      ]);
      expect(await names('/v1/profiles')).toEqual(expect.arrayContaining(PROFILES));
      expect(await names('/v1/bundleIds', 'identifier')).toContain('com.acme.field');
      expect(await profiles()).toHaveLength(2);

      const again = await run(plan);
      expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('Plan: nothing to change.')]);
    }));

  test('fails where something cannot be had, once all the rest is done, or the manifest is wrong', () =>
    onStage(service, async ({ run, edit, profiles }) => {
      await edit((manifest) => manifest.replace('IOS_DISTRIBUTION', 'IOS_DISTRIBUTION, serial-number: "77"'));
      expect((await run(plan, { [service.asked]: '7' })).code).toBe(11);
      expect((await run(plan)).code).toBe(0);
      expect((await run(apply)).code).toBe(11);
      expect(await profiles()).toHaveLength(1);
      await edit((manifest) => manifest.replace('[in-house]', '[inhouse]'));
      expect((await run(plan)).code).toBe(8);
    }));

  test('fails where not all was tried, or a change failed, and goes on with a new plan', () =>
    onStage(
      service,
      async ({ run, profiles }) => {
        await run(plan);
        expect((await run(apply)).code).toBe(13);
        await run(plan);
        expect((await run(apply)).code).toBe(12);
        expect(await profiles()).toHaveLength(1);
      },
      FAULTS,
    ));
});

// Bitrise plans and applies in one build.
onUnix.each(SERVICES.slice(0, 2))('$file', (service) => {
  test('applies no plan that fits no longer', () =>
    onStage(service, async ({ run }) => {
      await run(service.plan);
      await run(service.apply);
      expect((await run(service.apply)).code).toBe(9);
    }));
});
