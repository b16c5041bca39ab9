import { describe, expect, test } from '@jest/globals';
import { readState } from '../../src/emulator/state.ts';
// eslint-disable-next-line no-restricted-imports -- seeds may have words of their own, which Apple's document does not have
import { createEmulator } from '../../src/emulator/emulator.ts';
import { SCENARIOS, seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { readProfile } from '../../src/formats/mobileprovision.ts';
import { RESOURCES } from '../../src/resources/all.ts';
import type { Attribute, ResourceType } from '../../src/resources/descriptor.ts';
import { OPERATIONS } from '../../src/resources/operations.ts';
import { CSR, bodyOf, emulate, inHouse } from '../support/emulated.ts';
import { fc } from '../support/properties.ts';
import { NOW, goodToken, makeTeam, rejection } from '../support/team.ts';

const seedOf = (resources: object): Promise<EmulatorState> => readState({ resources });

describe('what a seed leaves out', () => {
  test('of a certificate is made: its serial number and date, so that there are bytes', async () => {
    const certificate = { id: 'C1', attributes: { name: 'n', certificateType: 'IOS_DISTRIBUTION' } };
    const { ask } = emulate({ state: await seedOf({ certificates: [certificate] }) });
    const { data } = await ask('/v1/certificates');
    expect(data[0]?.attributes).toMatchObject({
      name: 'n',
      displayName: 'Example Ltd',
      platform: 'IOS',
      serialNumber: expect.stringMatching(/^5[0-9A-F]{31}$/),
      expirationDate: '2029-11-22T23:59:00.000+00:00',
      certificateContent: expect.stringMatching(/^MII/),
    });
  });

  test('of the others is made as well, the same each time', async () => {
    const state = await seedOf({
      bundleIds: [{ id: 'B1', attributes: { identifier: 'com.example' } }],
      devices: [
        { id: 'D1', attributes: { udid: 'A' } },
        { id: 'D2', attributes: { udid: 'B', platform: 'MAC_OS', name: 'Mine' } },
      ],
      passTypeIds: [{ id: 'P1', attributes: { identifier: 'pass.example' } }],
      profiles: [
        { id: 'R1', attributes: { name: 'R', profileType: 'IOS_APP_INHOUSE' } },
        {
          id: 'R2',
          attributes: {
            name: 'M',
            profileType: 'MAC_APP_DIRECT',
            expirationDate: '2027-08-17T14:15:44.000+00:00',
          },
        },
      ],
      userInvitations: [{ id: 'I1', attributes: { email: 'new@example.com' } }],
      users: [{ id: 'U1', attributes: { username: 'dev@example.com' } }],
    });
    const shown = async (type: string) =>
      (await emulate({ state }).ask(`/v1/${type}`)).data.map(({ attributes }) => attributes);
    expect(await shown('bundleIds')).toMatchObject([{ name: 'com.example', platform: 'IOS' }]);
    expect(await shown('devices')).toMatchObject([
      { name: 'A', platform: 'IOS', deviceClass: 'IPHONE', status: 'ENABLED' },
      { name: 'Mine', deviceClass: 'MAC', addedDate: '2025-11-23T23:59:00.000+00:00' },
    ]);
    expect(await shown('passTypeIds')).toMatchObject([{ name: 'pass.example' }]);
    expect(await shown('userInvitations')).toMatchObject([
      { roles: ['DEVELOPER'], expirationDate: '2026-11-26T23:59:00.000+00:00' },
    ]);
    expect(await shown('users')).toMatchObject([{ roles: ['DEVELOPER'] }]);
    const [first, mac] = await shown('profiles');
    expect(first).toMatchObject({
      platform: 'IOS',
      profileState: 'ACTIVE',
      createdDate: '2026-11-23T23:59:00.000+00:00',
      expirationDate: '2027-11-23T23:59:00.000+00:00',
    });
    expect(mac).toMatchObject({ platform: 'MAC_OS', createdDate: '2026-08-17T14:15:44.000+00:00' });
    const { uuid } = await readProfile(Buffer.from(String(first?.['profileContent']), 'base64'));
    expect(uuid).toBe(first?.['uuid']);
    expect((await shown('profiles'))[0]?.['uuid']).toBe(uuid);
  });

  test('is made for a state that is put from outside too', async () => {
    const { ask, emulator } = emulate();
    emulator.load(await seedOf({ certificates: [{ id: 'C1', attributes: { certificateType: 'MADE_UP' } }] }));
    const { attributes } = emulator.state().resources.certificates?.[0] ?? {};
    expect(attributes).toMatchObject({ name: 'Apple: Example Ltd' });
    expect((await ask('/v1/devices')).status).toBe(200);
  });
});

// Its words are Apple's to add to: no judge here.
test('a certificate of a type that nobody documents is a certificate all the same, and can be in a profile', async () => {
  const state = await seedOf({
    certificates: [
      { id: 'C1', attributes: { certificateType: 'VISION_DEVELOPMENT' } },
      { id: 'C2', attributes: { certificateType: 'constructor' } },
    ],
    profiles: [
      {
        id: 'R1',
        attributes: { name: 'R', profileType: 'VISION_APP_DEVELOPMENT' },
        relationships: { certificates: ['C1', 'C2'] },
      },
    ],
  });
  const emulator = createEmulator(makeTeam(), { now: () => NOW, state });
  for (const path of ['certificates', 'profiles?include=certificates']) {
    const headers = { authorization: `Bearer ${goodToken()}` };
    const answer = await emulator.fetch(`http://127.0.0.1:1/v1/${path}`, { headers });
    expect(answer.status).toBe(200);
  }
});

const identifier = 'com.example';
test.each<[object, RegExp]>([
  [{ devices: ['D1'] }, /^In devices, number 1: an object with an id and attributes is wanted\.$/],
  [
    { certificates: [{ id: 'C1', attributes: {} }] },
    /^In certificates, number 1: the attribute certificateTy/,
  ],
  [
    { devices: [{ id: 'D1', attributes: { udid: 'A', name: 7 } }] },
    /number 1: the attribute name is wrong, a t/,
  ],
  [{ devices: [{ id: '\ud800', attributes: { udid: 'A' } }] }, /the id is a text/],
  [{ devices: [{ id: 'D1', attributes: { udid: 'A' }, type: 'devices' }] }, /type is not known here/],
  [{ devices: [{ id: 'D1', attributes: { udid: 'A' }, zombie: 'yes' }] }, /zombie is true or false/],
  [{ devices: [{ id: 'D1', attributes: [] }] }, /the attributes are an object/],
  [{ devices: [{ id: 'D1', attributes: { udid: 'A' }, relationships: [] }] }, /relationships are an object/],
  [{ bundleIds: [{ id: 'B1', attributes: { identifier: 'a\u0000' } }] }, /characters that can be written/],
  [
    { certificates: [{ id: 'C1', attributes: { certificateType: 'DISTRIBUTION', serialNumber: '0x1' } }] },
    /1 to 40 hexadecimal digits/,
  ],
  [
    {
      certificates: [{ id: 'C1', attributes: { certificateType: 'DISTRIBUTION', certificateContent: 'ä' } }],
    },
    /base64 is wanted/,
  ],
  [
    { certificates: [{ id: 'C1', attributes: { certificateType: 'D', expirationDate: '2027-02-31' } }] },
    /expirationDate is wrong, a date such as/,
  ],
  [
    { profiles: [{ id: 'R1', attributes: { name: 'R', profileType: 'X', uuid: '../..' } }] },
    /a UUID is wanted/,
  ],
  [
    { users: [{ id: 'U1', attributes: { username: 'a', roles: 'ADMIN' } }] },
    /roles is wrong, a list of words/,
  ],
  [
    { bundleIdCapabilities: [{ id: 'X', attributes: { capabilityType: 'MAPS', settings: ['x'] } }] },
    /a list of objects is wanted/,
  ],
  [
    { bundleIds: [{ id: 'B1', attributes: { identifier }, relationships: { constructor: 'X' } }] },
    /bundleIds are not made with the relationship constructor/,
  ],
  [
    {
      profiles: [
        { id: 'R1', attributes: { name: 'R', profileType: 'X' }, relationships: { bundleId: ['B1'] } },
      ],
    },
    /the relationship bundleId is an ID/,
  ],
])('a seed that cannot be completed is refused, with the place: %j', async (resources, message) => {
  expect(await rejection(seedOf(resources))).toMatchObject({
    code: 'EMULATOR',
    message: expect.stringMatching(message),
  });
});

describe.each(['1970-01-01', '8999-12-31'])('on a clock at %s', (day) => {
  test.each(Object.keys(SCENARIOS) as Scenario[])('what %s becomes can be read back', async (scenario) => {
    const time = Date.parse(day);
    const seed = { ...seedTeam(scenario, time), clockAhead: time - NOW };
    const { ask, ids, emulator } = emulate({ state: await readState(seed) });
    const order = bodyOf('certificates', { csrContent: CSR, certificateType: 'IOS_DEVELOPMENT' });
    expect((await ask('POST /v1/certificates', order)).status).toBe(201);
    await ask(
      'POST /v1/bundleIds',
      bodyOf('bundleIds', { name: 'N', platform: 'IOS', identifier: 'com.new' }),
    );
    const [bundleId = ''] = await ids('/v1/bundleIds');
    const { data } = await ask('/v1/certificates?filter[certificateType]=IOS_DISTRIBUTION&sort=-id');
    for (const { id } of data) await ask('POST /v1/profiles', inHouse(`New ${id}`, bundleId, [id]));
    const kept: unknown = JSON.parse(JSON.stringify(emulator.state()));
    expect(await readState(kept)).toEqual(kept);
  });
});

const TYPES = Object.keys(RESOURCES) as ResourceType[];
const IDS = ['A', 'B', 'C/D', '\u00fc '];
const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('', '0a', 'a.b', 'NONE'));
const wild = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800'), fc.jsonValue());

/** Values that fit, and some that do not. */
function valueOf(name: string, is: Attribute): fc.Arbitrary<unknown> {
  const fitting = {
    string:
      name === 'serialNumber' ? fc.stringMatching(/^[\da-fA-F]{1,40}$/) : name === 'uuid' ? fc.uuid() : text,
    email: text,
    'date-time': fc.oneof(
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('9899-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().replace('Z', '+00:00')),
      fc.constantFrom('1900-01-01', '9899-12-31', '2050-01-01T00:00:00+14:00'),
    ),
    enum: fc.oneof(fc.constantFrom(...('values' in is ? is.values : ['X'])), text),
    enums: fc.array(fc.oneof(fc.constantFrom(...('values' in is ? is.values : ['X'])), text)),
    settings: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
  }[is.kind];
  return fc.oneof(
    { weight: 300, arbitrary: fitting as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: wild },
  );
}

/** Resources of one kind: each attribute may be missing. */
function listOf(type: ResourceType): fc.Arbitrary<object[]> {
  const { attributes, create } = RESOURCES[type] as (typeof RESOURCES)[ResourceType] & {
    readonly create?: { readonly relationships: Readonly<Record<string, { readonly many: boolean }>> };
  };
  const values = Object.entries(attributes as Readonly<Record<string, Attribute>>)
    // Bytes of a seed's own are shown as they are.
    .filter(([name]) => !name.endsWith('Content'))
    .map(([name, is]) => [name, valueOf(name, is)] as const);
  const needed = [
    'identifier',
    'capabilityType',
    'certificateType',
    'udid',
    'profileType',
    'username',
    'email',
  ];
  const kept = [...needed, ...(type === 'profiles' ? ['name'] : [])].filter((name) => name in attributes);
  const ids = fc.constantFrom(...IDS);
  const links = Object.entries(create?.relationships ?? {}).map(
    ([name, { many }]) => [name, many ? fc.array(ids) : ids] as [string, fc.Arbitrary<unknown>],
  );
  return fc.uniqueArray(
    fc.record({
      id: ids,
      attributes: fc.record(Object.fromEntries(values), { requiredKeys: kept as never[] }),
      relationships: fc.record(Object.fromEntries(links), { requiredKeys: [] }),
      zombie: fc.boolean(),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  );
}

const anySeed = fc.record(
  {
    resources: fc.record(Object.fromEntries(TYPES.map((type) => [type, listOf(type)])), { requiredKeys: [] }),
    clockAhead: fc.integer({ min: -3_000_000_000_000, max: 220_000_000_000_000 }),
  },
  { requiredKeys: ['resources'] },
);

test('no seed that is accepted makes a GET throw: each answers 200, or as Apple refuses', async () => {
  let accepted = 0;
  const reads = OPERATIONS.filter(({ method }) => method === 'GET');
  await fc.assert(
    fc.asyncProperty(anySeed, async (seed) => {
      const json: unknown = JSON.parse(JSON.stringify(seed));
      const state = await readState(json).catch(() => undefined);
      if (!state) return;
      accepted += 1;
      const emulator = createEmulator(makeTeam(), { now: () => NOW, state });
      const headers = { authorization: `Bearer ${goodToken()}` };
      for (const { path, kind, resource, answers } of reads) {
        const include = Object.keys(answers.relationships).join(',');
        const takes = kind === 'list' && include !== '' ? `?include=${include}` : '';
        const owners = path.includes('{id}') ? (state.resources[resource.type] ?? []) : [{ id: '' }];
        for (const { id } of owners) {
          const target = path.replace('{id}', encodeURIComponent(id));
          const answer = await emulator.fetch(`http://127.0.0.1:1${target}${takes}`, { headers });
          const document = (await answer.json()) as { errors?: { code: string }[] };
          if (answer.status !== 200) expect(document.errors?.[0]?.code).toBe('NOT_FOUND');
        }
      }
    }),
    { numRuns: 50 },
  );
  expect(accepted).toBeGreaterThan(10);
}, 60_000);
