import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { proofName } from '../../src/proof-name.ts';
import { essence } from '../support/apply-world.ts';
import { verifiedPlist } from '../support/chain.ts';
import type { Chain } from '../support/chain.ts';
import { epapi, startEmulator, startEpapi } from '../support/command.ts';
import type { Env, Finished } from '../support/command.ts';
import { makeFolder } from '../support/folder.ts';
import { makeKeyPair } from '../support/keys.ts';
import { certificateRequestOf } from '../support/openssl.ts';
import { plant, shownIn } from '../support/planted.ts';

// Each of them starts several processes.
jest.setTimeout(240_000);

const MANIFEST = `
bundle-ids:
  com.acme.field: { name: Acme Field, capabilities: [PUSH_NOTIFICATIONS] }
  com.acme.depot: { name: Acme Depot }
devices:
  - { name: Phone, udid: 00008030-001A2B3C4D5E6F01 }
certificates:
  in-house: { type: IOS_DISTRIBUTION }
defaults:
  profiles: { type: IOS_APP_INHOUSE, certificates: [in-house] }
profiles:
  Acme Field In-House: { bundle-id: com.acme.field }
  Acme Depot In-House: { bundle-id: com.acme.depot }
  Acme Depot Ad Hoc: { bundle-id: com.acme.depot, type: IOS_APP_ADHOC }
`;

interface Stage extends AsyncDisposable {
  readonly manifest: string;
  readonly env: Env;
  /** The arguments of an apply that writes profiles into {@link profiles}. */
  readonly applying: readonly string[];
  readonly profiles: string;
  apply(): Promise<Finished>;
  /** Writes the manifest. */
  edit(text: string): Promise<void>;
  state(): Promise<EmulatorState>;
  /** What the team has, apart from what no two runs have alike. */
  has(): Promise<object>;
}

/** A team with a certificate and nothing else, and a folder with a manifest. */
async function onStage(): Promise<Stage> {
  const folder = await makeFolder();
  const [manifest, kept, csr] = ['epapi.yml', 'team.json', 'request.csr'].map((name) =>
    join(folder.path, name),
  ) as [string, string, string];
  await writeFile(manifest, MANIFEST);
  await writeFile(csr, certificateRequestOf(makeKeyPair().pem));
  const emulator = await startEmulator(['--seed', 'empty', '--state', kept]);
  const { env } = emulator;
  const fields = ['--field', 'certificateType=IOS_DISTRIBUTION', '--field', `csrContent=@${csr}`];
  const made = await epapi(['api', 'POST', '/v1/certificates', ...fields], env);
  if (made.code !== 0) throw new Error(made.stderr);
  const profiles = join(folder.path, 'profiles');
  const applying = ['apply', manifest, '--yes', '--profiles-dir', profiles];
  const state = async (): Promise<EmulatorState> => JSON.parse(await readFile(kept, 'utf8')) as EmulatorState;
  return {
    ...{ manifest, env, applying, profiles, state },
    apply: () => epapi(applying, env),
    edit: (text) => writeFile(manifest, text),
    has: async () => essence((await state()).resources),
    [Symbol.asyncDispose]: async () => {
      await emulator[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

function chainIn({ authority }: EmulatorState): Chain {
  const der = (identity?: { certificate: string }): Buffer =>
    Buffer.from(identity?.certificate ?? '', 'base64');
  return [der(authority?.root), der(authority?.intermediate)];
}

test('plan, apply, and profiles that openssl accepts; a second apply changes nothing', async () => {
  await using stage = await onStage();
  const { env, manifest, profiles } = stage;
  const planned = await epapi(['plan', manifest], env);
  const applied = await stage.apply();
  const left = await epapi(['plan', manifest], env);
  const names = (await readdir(profiles)).sort();
  const state = await stage.state();
  const again = await stage.apply();

  expect([planned.code, applied.code, left.code, again.code]).toEqual([10, 0, 0, 0]);
  expect(planned.stdout).toContain('Plan: 7 to create.');
  expect(applied.stdout).toContain('Applied: 7 done, 0 failed, 0 not tried.');
  expect(left.stdout).toContain('Plan: nothing to change.');
  expect((await stage.state()).resources).toEqual(state.resources);
  expect((await readdir(profiles)).sort()).toEqual(names);

  const read = await Promise.all(
    names.map(async (name) =>
      verifiedPlist(await readFile(join(profiles, name)), chainIn(state), Date.now()),
    ),
  );
  expect(read.map(({ UUID }) => UUID)).toEqual(names.map((name) => name.replace('.mobileprovision', '')));
  expect(read.map((plist) => plist['Name']).sort()).toEqual([
    ...['Acme Depot Ad Hoc', 'Acme Depot In-House', 'Acme Field In-House'],
  ]);
  if (process.platform !== 'win32')
    for (const name of names) expect((await stat(join(profiles, name))).mode & 0o777).toBe(0o600);

  const key = plant('the key', await readFile(env['EPAPI_PRIVATE_KEY_PATH'] ?? '', 'utf8'));
  for (const { stdout, stderr } of [planned, applied, left, again])
    expect(shownIn(stdout + stderr, key)).toBeUndefined();
});

test('two applies at once, from two processes, end as one', async () => {
  await using alone = await onStage();
  await using stage = await onStage();
  expect((await alone.apply()).code).toBe(0);
  const both = await Promise.all([stage.apply(), stage.apply()]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  expect(await stage.has()).toEqual(await alone.has());
});

/** Lets what one request asks for be done, and its answer never come. */
async function stall({ EPAPI_BASE_URL = '' }: Env, which: { method: string; path: string }): Promise<void> {
  const rules = [{ ...which, times: 1, fault: { kind: 'stall', done: true } }];
  const answer = await fetch(`${EPAPI_BASE_URL}/__emulator/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rules),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Another device for the ad hoc profile, and another capability of the other app: two profiles are to be replaced. */
const EDITED = MANIFEST.replace('[PUSH_NOTIFICATIONS]', '[PUSH_NOTIFICATIONS, MAPS]').replace(
  'certificates:',
  '  - { name: Tablet, udid: 00008030-001A2B3C4D5E6F02 }\ncertificates:',
);

test.each([
  // The first is that of the app whose capabilities change, and the change waits for it.
  ['its proof was made', 'POST', '/v1/profiles', '[2/4]'],
  ['it was deleted', 'DELETE', '/v1/profiles/*', '[3/4]'],
])(
  'an apply that is killed while it replaces a profile, when %s, is finished by another',
  async (_, method, path, before) => {
    await using alone = await onStage();
    await using stage = await onStage();
    for (const one of [alone, stage]) {
      expect((await one.apply()).code).toBe(0);
      await one.edit(EDITED);
    }
    await stall(stage.env, { method, path });
    const running = startEpapi(stage.applying, stage.env);
    // All but what hangs, and what waits for it.
    while (!running.said().includes(before)) await new Promise((resolve) => setTimeout(resolve, 50));
    await running.kill();
    const { resources } = await stage.state();
    const names = (resources.profiles ?? []).map(({ attributes }) => String(attributes['name']));
    expect(names.filter((name) => name.endsWith(proofName('')))).toHaveLength(1);
    expect(names).toHaveLength(method === 'POST' ? 4 : 3);

    expect([(await stage.apply()).code, (await alone.apply()).code]).toEqual([0, 0]);
    expect(await stage.has()).toEqual(await alone.has());
  },
);
