import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listQuirks, readQuirks } from '../../src/emulator/quirks.ts';
import type { QuirkName } from '../../src/emulator/quirks.ts';
import { CSR, bodyOf, emulate, inHouse } from '../support/emulated.ts';
import type { Emulated, Emulating } from '../support/emulated.ts';
import { refusalOf } from '../support/team.ts';

const DAY = 86_400_000;

/** Ids of a scenario by the names of their resources. */
function named(emulated: Emulated): (name: string) => string {
  const all = Object.values(emulated.emulator.state().resources).flat();
  return (name) => all.find(({ attributes }) => attributes['name'] === name)?.id ?? `no ${name}`;
}

const stateOf = async ({ ask }: Emulated, id: string): Promise<unknown> =>
  (await ask(`/v1/profiles/${id}`)).data[0]?.attributes['profileState'];

/** What is seen of each quirk: with it, and without it. */
const SEEN: Readonly<
  Record<QuirkName, readonly [look: (options: Emulating) => Promise<unknown>, on: unknown, off: unknown]>
> = {
  'identifier-filter-matches-more': [
    async (options) =>
      (
        await emulate({ ...options, scenario: 'broken' }).ask(
          '/v1/bundleIds?filter[identifier]=com.example.plain',
        )
      ).data.length,
    4 - 1,
    1,
  ],
  'platform-filter-ignored': [
    async (options) =>
      (await emulate({ ...options, scenario: 'broken' }).ask('/v1/bundleIds?filter[platform]=MAC_OS')).data
        .length,
    4,
    0,
  ],
  'universal-platform': [
    async (options) => {
      const body = bodyOf('bundleIds', { name: 'N', platform: 'IOS', identifier: 'com.new' });
      return (await emulate(options).ask('POST /v1/bundleIds', body)).data[0]?.attributes['platform'];
    },
    'UNIVERSAL',
    'IOS',
  ],
  'expired-profiles-hidden': [
    async (options) => {
      const { ask, ids } = emulate({ ...options, scenario: 'broken' });
      const id = named(emulate({ scenario: 'broken' }))('Plain Expired');
      const bundleId = named(emulate({ scenario: 'broken' }))('Plain');
      // Always by its id and under its bundle ID.
      expect((await ask(`/v1/profiles/${id}`)).status).toBe(200);
      expect(await ids(`/v1/bundleIds/${bundleId}/profiles`)).toContain(id);
      expect(
        (await ask(`/v1/bundleIds/${bundleId}?include=profiles`)).included?.map((one) => one.id),
      ).toContain(id);
      return (await ids('/v1/profiles')).includes(id);
    },
    false,
    true,
  ],
  'expired-profiles-hold-names': [
    async (options) => {
      const emulated = emulate({ ...options, scenario: 'broken' });
      const id = named(emulated);
      const certificate = emulated.emulator.state().resources.certificates?.[0]?.id ?? '';
      const { status } = await emulated.ask(
        'POST /v1/profiles',
        inHouse('Plain Expired', id('Plain'), [certificate]),
      );
      return status;
    },
    409,
    201,
  ],
  'expired-profiles-stay-active': [
    async (options) => {
      const emulated = emulate({ ...options, scenario: 'small-team' });
      const id = named(emulated)('Lunch In-House');
      emulated.emulator.clock.move(200 * DAY - 1000);
      expect(await stateOf(emulated, id)).toBe('ACTIVE');
      emulated.emulator.clock.move(1000);
      return stateOf(emulated, id);
    },
    'ACTIVE',
    'INVALID',
  ],
  'capabilities-invalidate-profiles': [
    async (options) => {
      const emulated = emulate({ ...options, scenario: 'small-team' });
      const id = named(emulated);
      const body = bodyOf(
        'bundleIdCapabilities',
        { capabilityType: 'MAPS' },
        { bundleId: ['bundleIds', id('Lunch')] },
      );
      expect((await emulated.ask('POST /v1/bundleIdCapabilities', body)).status).toBe(201);
      expect(await stateOf(emulated, id('Field Notes In-House'))).toBe('ACTIVE');
      return stateOf(emulated, id('Lunch In-House'));
    },
    'INVALID',
    'ACTIVE',
  ],
  'revocation-invalidates-profiles': [
    async (options) => {
      const emulated = emulate({ ...options, scenario: 'small-team' });
      const certificates = await emulated.ids('/v1/certificates?filter[certificateType]=IOS_DISTRIBUTION');
      expect((await emulated.ask(`DELETE /v1/certificates/${certificates[0] ?? ''}`)).status).toBe(204);
      return stateOf(emulated, named(emulated)('Lunch In-House'));
    },
    'INVALID',
    'ACTIVE',
  ],
  'zombie-profiles': [
    async (options) => {
      const emulated = emulate({ ...options, scenario: 'broken' });
      const id = named(emulated)('Plain Zombie');
      expect(await emulated.ids('/v1/profiles')).toContain(id);
      const { status } = await emulated.ask(`/v1/profiles/${id}`);
      expect((await emulated.ask(`/v1/profiles/${id}/bundleId`)).status).toBe(status);
      expect((await emulated.ask(`DELETE /v1/profiles/${id}`)).status).toBe(204);
      expect(await emulated.ids('/v1/profiles')).not.toContain(id);
      return status;
    },
    404,
    200,
  ],
  'two-distribution-certificates': [
    async (options) => {
      const { ask, emulator } = emulate({ ...options, scenario: 'empty' });
      const order = (certificateType: string) =>
        ask('POST /v1/certificates', bodyOf('certificates', { csrContent: CSR, certificateType }));
      expect((await order('IOS_DISTRIBUTION')).status).toBe(201);
      expect((await order('DISTRIBUTION')).status).toBe(201);
      expect((await order('IOS_DEVELOPMENT')).status).toBe(201);
      const { status, detail = '' } = await order('IOS_DISTRIBUTION');
      // When they have expired there is room again.
      emulator.clock.move(3 * 365 * DAY);
      expect((await order('IOS_DISTRIBUTION')).status).toBe(201);
      return [status, detail];
    },
    [409, 'You already have a current iOS Distribution certificate or a pending certificate request.'],
    [201, ''],
  ],
  'distribution-query-is-empty': [
    async (options) => {
      const { ask, ids } = emulate({ ...options, scenario: 'empty' });
      await ask(
        'POST /v1/certificates',
        bodyOf('certificates', { csrContent: CSR, certificateType: 'DISTRIBUTION' }),
      );
      return (await ids('/v1/certificates?filter[certificateType]=DISTRIBUTION')).length;
    },
    0,
    1,
  ],
  'in-house-takes-no-devices': [
    async (options) => {
      const emulated = emulate({ ...options, scenario: 'small-team' });
      const [device = ''] = await emulated.ids('/v1/devices');
      const [certificate = ''] = await emulated.ids('/v1/certificates');
      const body = inHouse('New', named(emulated)('Lunch'), [certificate], {
        devices: ['devices', [device]],
      });
      const { status, code } = await emulated.ask('POST /v1/profiles', body);
      return [status, code];
    },
    [409, 'ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED'],
    [201, undefined],
  ],
  'devices-per-class-and-year': [
    async (options) => {
      const { ask, emulator } = emulate({ ...options, devicesPerClass: 2 });
      const register = async (udid: string, platform = 'IOS') =>
        (await ask('POST /v1/devices', bodyOf('devices', { name: 'D', platform, udid }))).status;
      expect([await register('A'), await register('B'), await register('C', 'MAC_OS')]).toEqual([
        201, 201, 201,
      ]);
      const third = await register('D');
      // 2026-11-23: forty days on it is another year.
      emulator.clock.move(40 * DAY);
      expect(await register('E')).toBe(201);
      return third;
    },
    409,
    201,
  ],
  'relative-next-links': [
    async (options) =>
      (await emulate({ ...options, scenario: 'small-team' }).ask('/v1/devices?limit=2')).links.next?.slice(
        0,
        13,
      ),
    '/v1/devices?l',
    'https://api.e',
  ],
};

describe.each(listQuirks().map(({ name, on }) => [name, on] as const))('%s', (name, byDefault) => {
  const [look, on, off] = SEEN[name];

  test('can be seen, and switched', async () => {
    expect(await look({ quirks: { [name]: true } })).toEqual(on);
    expect(await look({ quirks: { [name]: false } })).toEqual(off);
    expect(await look({})).toEqual(byDefault ? on : off);
  });

  test('is in docs/emulator.md with its text', async () => {
    const page = await readFile(join(import.meta.dirname, '../../docs/emulator.md'), 'utf8');
    const text = listQuirks().find((quirk) => quirk.name === name)?.text ?? '';
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
    expect(row).toContain(text);
  });
});

test('the details that are known by their words alone', async () => {
  const emulated = emulate({ scenario: 'broken' });
  const device = { name: 'Phone', platform: 'IOS', udid: '00008101-000a11112222001e' };
  expect((await emulated.ask('POST /v1/devices', bodyOf('devices', device))).status).toBe(201);
  const same = { ...device, udid: '00008101000A11112222001E' };
  expect(await emulated.ask('POST /v1/devices', bodyOf('devices', same))).toMatchObject({
    status: 409,
    detail: "A device with number '00008101000A11112222001E' already exists on this team.",
  });
  const [certificate = ''] = await emulated.ids('/v1/certificates');
  const body = inHouse('Plain Twice', named(emulated)('Plain'), [certificate]);
  expect(await emulated.ask('POST /v1/profiles', body)).toMatchObject({
    status: 409,
    code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    detail:
      "Multiple profiles found with the name 'Plain Twice'.  Please remove the duplicate profiles and try again.",
  });
});

test('switches from outside are read, and refused by their names', () => {
  expect(readQuirks({ 'zombie-profiles': false })).toEqual({ 'zombie-profiles': false });
  expect(refusalOf(() => readQuirks({ nonsense: true }))).toMatchObject({
    code: 'EMULATOR',
    message: 'There is no quirk nonsense.',
  });
  expect(refusalOf(() => readQuirks({ 'zombie-profiles': 'no' })).message).toMatch(/either true or false/);
  expect(refusalOf(() => readQuirks(null)).code).toBe('EMULATOR');
});
