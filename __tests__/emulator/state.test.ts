import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SCENARIOS, seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import { keepIn, readFaultFile, readStateFile, writeStateFile } from '../../src/emulator/state-file.ts';
import { readState } from '../../src/emulator/state.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import type { AuthorityState } from '../../src/formats/authority.ts';
import { bodyOf, emulate } from '../support/emulated.ts';
import { NOW, rejection } from '../support/team.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'epapi-state-'));
  path = join(folder, 'state.json');
});
afterEach(() => rm(folder, { recursive: true }));

const pass = (number: number): object => bodyOf('passTypeIds', { name: 'P', identifier: `pass.p${number}` });

describe('a state in a file', () => {
  test('is there before the answer, and is all that the next emulator begins with', async () => {
    const first = emulate({ scenario: 'small-team', onChange: keepIn(path) });
    first.emulator.setQuirks({ 'relative-next-links': true });
    first.emulator.clock.move(86_400_000);
    const { data } = await first.ask('POST /v1/passTypeIds', pass(1));
    const state = await readStateFile(path);
    expect(state).toEqual(first.emulator.state());
    const second = emulate({ state: state ?? { resources: {} }, onChange: keepIn(path) });
    expect(await second.ids('/v1/passTypeIds')).toContain(data[0]?.id);
    expect(second.emulator.clock.ahead).toBe(86_400_000);
    expect((await second.ask('/v1/devices?limit=1')).links.next).toMatch(/^\/v1/);
    // What it gives out is not what was given out before.
    const again = await second.ask('POST /v1/passTypeIds', pass(2));
    expect(again.data[0]?.id).not.toBe(data[0]?.id);
  });

  test('that is loaded brings its authority and its count, and has its quirks, save for those of the options', async () => {
    const first = emulate({ scenario: 'small-team' });
    await first.ask('POST /v1/passTypeIds', pass(1));
    await first.ask('/v1/certificates');
    const state = { ...first.emulator.state(), quirks: { 'relative-next-links': true } };
    const other = emulate({ scenario: 'empty' });
    other.emulator.load(state);
    expect(other.emulator.state()).toMatchObject({ counter: state.counter, authority: state.authority });
    const made = await other.ask('POST /v1/passTypeIds', pass(2));
    expect(await first.ids('/v1/passTypeIds')).not.toContain(made.data[0]?.id);
    expect(emulate({ state }).emulator.quirks['relative-next-links']).toBe(true);
    const told = emulate({ state, quirks: { 'relative-next-links': false } });
    expect(told.emulator.quirks['relative-next-links']).toBe(false);
  });

  test('is written for what changes something, and for nothing else', async () => {
    let writes = 0;
    const { ask, askWrongly } = emulate({
      onChange: () => {
        writes += 1;
        return Promise.resolve();
      },
    });
    await ask('/v1/certificates');
    await askWrongly('POST /v1/passTypeIds', {});
    await ask('DELETE /v1/certificates/NONE');
    expect(writes).toBe(0);
    await ask('DELETE /v1/certificates/CERT1');
    expect(writes).toBe(1);
  });

  test('keeps what is set from outside, and a refusal writes nothing', async () => {
    const first = emulate({ scenario: 'empty', onChange: keepIn(path) });
    const control = (method: string, name: string, body: object) =>
      first.emulator.fetch(`http://127.0.0.1:1/__emulator/${name}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await control('POST', 'clock', { set: 'no time' });
    await first.emulator.fetch('http://127.0.0.1:1/__emulator/clock');
    expect(await readStateFile(path)).toBeUndefined();
    await control('POST', 'clock', { moveSeconds: 60 });
    expect(await readStateFile(path)).toMatchObject({ clockAhead: 60_000 });
    await control('PATCH', 'quirks', { 'zombie-profiles': false });
    expect(await readStateFile(path)).toMatchObject({ quirks: { 'zombie-profiles': false } });
    await control('PUT', 'state', seedTeam('small-team', NOW));
    expect(await readStateFile(path)).toEqual(first.emulator.state());
  });

  test('is whole at any moment, however many changes come at once, and leaves no draft', async () => {
    const { ask, emulator } = emulate({ scenario: 'small-team', onChange: keepIn(path) });
    await ask('POST /v1/passTypeIds', pass(0));
    const changes = Array.from({ length: 50 }, (_, index) => ask('POST /v1/passTypeIds', pass(index + 1)));
    const whole: boolean[] = [];
    for (let look = 0; look < 20; look++) whole.push((await readStateFile(path)) !== undefined);
    await Promise.all(changes);
    expect(whole).not.toContain(false);
    expect(await readStateFile(path)).toEqual(emulator.state());
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('takes the place of the old one as a whole: it is another file', async () => {
    await writeStateFile(path, seedTeam('empty', NOW));
    const before = await stat(path, { bigint: true });
    await writeStateFile(path, seedTeam('small-team', NOW));
    expect((await stat(path, { bigint: true })).ino).not.toBe(before.ino);
  });

  // It holds private keys. On Windows, modes say nothing.
  (process.platform === 'win32' ? test.skip : test)('is for its owner alone', async () => {
    await writeStateFile(path, seedTeam('empty', NOW));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('a draft that was cut short does no harm', async () => {
    await writeStateFile(path, seedTeam('empty', NOW));
    await writeFile(`${path}.new`, '{"resources":');
    expect(await readStateFile(path)).toMatchObject({ resources: { bundleIds: [] } });
    await writeStateFile(path, seedTeam('small-team', NOW));
    expect((await readStateFile(path))?.resources.bundleIds).toHaveLength(3);
  });

  test('when it cannot be written, the change is not answered; when it can again, it is', async () => {
    const keep = keepIn(join(folder, 'gone', 'state.json'));
    const state = (): EmulatorState => ({ resources: {} });
    expect(await rejection(keep(state))).toMatchObject({ code: 'ENOENT' });
    expect(await rejection(keep(state))).toMatchObject({ code: 'ENOENT' });
    const { mkdir } = await import('node:fs/promises');
    await mkdir(join(folder, 'gone'));
    await keep(state);
    expect(await readdir(join(folder, 'gone'))).toEqual(['state.json']);
  });

  test('none is undefined; what is none is refused, and nothing of it repeated', async () => {
    expect(await readStateFile(path)).toBeUndefined();
    await writeFile(path, '-----BEGIN PRIVATE KEY-----');
    const error = await rejection(readStateFile(path));
    expect(error).toMatchObject({ code: 'EMULATOR' });
    expect(error.cause).toBeUndefined();
    expect(error.message).not.toContain('PRIVATE');
    expect(await rejection(readStateFile(folder))).toMatchObject({ code: 'EMULATOR' });
  });

  test('faults from a file', async () => {
    await writeFile(path, '[{"fault":{"status":503}}]');
    expect(await readFaultFile(path)).toEqual([{ fault: { status: 503 } }]);
    expect(await rejection(readFaultFile(join(folder, 'none')))).toMatchObject({ code: 'EMULATOR' });
  });
});

describe('a state from outside', () => {
  test('needs no more than resources', async () => {
    expect(await readState({ resources: {} })).toEqual({
      clockAhead: 0,
      counter: 0,
      quirks: {},
      resources: {},
    });
  });

  test.each<[unknown, RegExp]>([
    [null, /object with resources/],
    [{}, /resources of a state/],
    [{ resources: { nonsense: [] } }, /no kind of resource nonsense/],
    [{ resources: { devices: {} } }, /devices of a state are a list/],
    [{ resources: { devices: [{ id: 1, attributes: {} }] } }, /In devices, number 1/],
    [{ resources: { devices: [{ id: '', attributes: {} }] } }, /In devices, number 1/],
    [{ resources: { devices: [{ id: 'A' }] } }, /In devices, number 1/],
    [
      { resources: { devices: [{ id: 'A', attributes: {}, relationships: { a: 1 } }] } },
      /In devices, number 1/,
    ],
    [
      {
        resources: {
          devices: [
            { id: 'A', attributes: { udid: 'A' } },
            { id: 'A', attributes: { udid: 'B' } },
          ],
        },
      },
      /A is there twice/,
    ],
    [{ resources: { devices: [{ id: 'A', attributes: {}, zombie: 'yes' }] } }, /In devices, number 1/],
    [{ resources: {}, clockAhead: 'x' }, /clockAhead/],
    [{ resources: {}, clockAhead: Infinity }, /clockAhead/],
    [{ resources: {}, counter: -1 }, /counter/],
    [{ resources: {}, quirks: { nonsense: true } }, /no quirk nonsense/],
  ])('%j is refused', async (value, message) => {
    expect(await rejection(readState(value))).toMatchObject({
      code: 'EMULATOR',
      message: expect.stringMatching(message),
    });
  });

  test.each([[null], ['x'], [{}], [{ version: 1, root: {}, intermediate: {}, profileSigner: {} }]])(
    'the authority %j is damaged, and an error of its own',
    async (authority) => {
      expect(await rejection(readState({ resources: {}, authority }))).toMatchObject({
        code: 'AUTHORITY_STATE',
      });
    },
  );

  test('an authority of two is damaged, in a file as well', async () => {
    const makeAuthority = async (): Promise<AuthorityState | undefined> => {
      const { ask, emulator } = emulate({ scenario: 'small-team' });
      await ask('/v1/certificates');
      return emulator.state().authority;
    };
    const [one, other] = [await makeAuthority(), await makeAuthority()];
    expect(await readState({ resources: {}, authority: one })).toMatchObject({ authority: one });
    await writeFile(path, JSON.stringify({ resources: {}, authority: { ...one, root: other?.root } }));
    expect(await rejection(readStateFile(path))).toMatchObject({ code: 'AUTHORITY_STATE' });
  });
});

describe.each(Object.keys(SCENARIOS) as Scenario[])('the scenario %s', (scenario) => {
  test('is the same each time, and can be read back', async () => {
    const state = seedTeam(scenario, NOW);
    expect(seedTeam(scenario, NOW)).toEqual(state);
    expect(await readState(JSON.parse(JSON.stringify(state)))).toMatchObject(state);
  });

  test('has bytes for whatever is read, and nothing that Apple does not document', async () => {
    const { ask } = emulate({ scenario });
    for (const type of ['certificates', 'profiles', 'bundleIds', 'devices', 'users'])
      expect((await ask(`/v1/${type}?limit=200`)).status).toBe(200);
    const { data } = await ask('/v1/profiles?limit=200');
    expect(data.every(({ attributes }) => typeof attributes['profileContent'] === 'string')).toBe(true);
  });

  test('is in docs/emulator.md', async () => {
    const page = await readFile(join(import.meta.dirname, '../../docs/emulator.md'), 'utf8');
    const row = page.split('\n').find((line) => line.startsWith(`| \`${scenario}\` `));
    expect(row).toContain(SCENARIOS[scenario]);
  });
});

test('the large scenario has what it says, and room for devices', async () => {
  const { ask, ids } = emulate({ scenario: 'large' });
  const total = async (type: string): Promise<number> =>
    (await ask(`/v1/${type}?limit=1&fields[${type}]=name`)).meta.paging.total;
  expect([await total('bundleIds'), await total('profiles'), await total('devices')]).toEqual([
    500, 1000, 10_000,
  ]);
  const body = bodyOf('devices', { name: 'D', platform: 'IOS', udid: 'ABC' });
  expect((await ask('POST /v1/devices', body)).status).toBe(201);
  expect(await ids('/v1/devices?filter[udid]=ABC')).toHaveLength(1);
});

test('the scenario expiring has some of each', async () => {
  const { resources } = seedTeam('expiring', NOW);
  const days = resources.profiles?.map(({ attributes }) =>
    Math.floor((Date.parse(String(attributes['expirationDate'])) - NOW) / 86_400_000),
  );
  expect(days).toEqual([-1, 0, 5, 25, 360]);
  const { ids } = emulate({ scenario: 'expiring' });
  expect(await ids('/v1/profiles')).toHaveLength(4);
});
