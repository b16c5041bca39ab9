import { describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/client/client.ts';
import type { Client } from '../../src/client/client.ts';
import { createHourlyBudget } from '../../src/client/hourly-budget.ts';
import type { OutcomeUnknownError } from '../../src/client/outcome-unknown.ts';
import { OPERATIONS } from '../../src/resources/operations.ts';
import type { System } from '../../src/system.ts';
import { fakeApple } from '../support/fake-apple.ts';
import type { FakeApple, Fate } from '../support/fake-apple.ts';
import { documented } from '../support/openapi.ts';
import { requestProblems } from '../support/requests.ts';
import { rejection } from '../support/team.ts';

const one = (type: string, id = 'ID1'): Fate => ({ status: 200, body: { data: { type, id } } });
const none: Fate = { status: 200, body: { data: [] } };

function connect(fates: readonly Fate[]): FakeApple & { readonly apple: Client } {
  const fake = fakeApple(fates);
  return Object.assign(fake, { apple: createClient(fake.client) });
}

async function read<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** One call of each function. What it sends is held against Apple's document by the fake. */
const CALLS: readonly [id: string, (apple: Client) => unknown][] = [
  ['bundleIds-get_collection', (a) => read(a.bundleIds.list({ filter: { platform: ['IOS'] } }))],
  [
    'bundleIds-create_instance',
    (a) => a.bundleIds.create({ attributes: { name: 'n', platform: 'IOS', identifier: 'com.example' } }),
  ],
  [
    'bundleIds-get_instance',
    (a) => a.bundleIds.get('B', { include: ['profiles'], limits: { profiles: 50 } }),
  ],
  ['bundleIds-update_instance', (a) => a.bundleIds.update('B', { name: 'other' })],
  ['bundleIds-delete_instance', (a) => a.bundleIds.delete('B')],
  [
    'bundleIds-bundleIdCapabilities-get_to_many_related',
    (a) => read(a.bundleIds.bundleIdCapabilities('B', { fields: { bundleIdCapabilities: ['settings'] } })),
  ],
  ['bundleIds-profiles-get_to_many_related', (a) => read(a.bundleIds.profiles('B', { limit: 20 }))],
  [
    'bundleIdCapabilities-create_instance',
    (a) =>
      a.bundleIdCapabilities.create({
        attributes: {
          capabilityType: 'ICLOUD',
          settings: [{ key: 'ICLOUD_VERSION', options: [{ key: 'XCODE_6', enabled: true }] }],
        },
        relationships: { bundleId: 'B' },
      }),
  ],
  ['bundleIdCapabilities-update_instance', (a) => a.bundleIdCapabilities.update('C', { settings: [] })],
  ['bundleIdCapabilities-delete_instance', (a) => a.bundleIdCapabilities.delete('C')],
  [
    'certificates-get_collection',
    (a) =>
      read(
        a.certificates.list({
          filter: { certificateType: ['IOS_DISTRIBUTION', 'IOS_DEVELOPMENT'] },
          include: ['passTypeId'],
          fields: { certificates: ['serialNumber', 'passTypeId'], passTypeIds: ['identifier'] },
          sort: ['-id', 'displayName'],
        }),
      ),
  ],
  [
    'certificates-create_instance',
    (a) => a.certificates.create({ attributes: { csrContent: 'x', certificateType: 'IOS_DISTRIBUTION' } }),
  ],
  ['certificates-get_instance', (a) => a.certificates.get('C')],
  ['certificates-delete_instance', (a) => a.certificates.delete('C')],
  [
    'certificates-passTypeId-get_to_one_related',
    (a) => a.certificates.passTypeId('C', { include: ['certificates'], limits: { certificates: 5 } }),
  ],
  [
    'devices-get_collection',
    (a) => read(a.devices.list({ filter: { status: ['ENABLED'], udid: ['a', 'b'] } })),
  ],
  [
    'devices-create_instance',
    (a) => a.devices.create({ attributes: { name: 'n', platform: 'IOS', udid: 'u' } }),
  ],
  ['devices-get_instance', (a) => a.devices.get('D', { fields: { devices: ['udid'] } })],
  ['devices-update_instance', (a) => a.devices.update('D', { status: 'DISABLED' })],
  ['passTypeIds-get_collection', (a) => read(a.passTypeIds.list({ sort: ['-name'] }))],
  [
    'passTypeIds-create_instance',
    (a) => a.passTypeIds.create({ attributes: { name: 'n', identifier: 'p' } }),
  ],
  ['passTypeIds-get_instance', (a) => a.passTypeIds.get('P')],
  ['passTypeIds-update_instance', (a) => a.passTypeIds.update('P', { name: 'm' })],
  ['passTypeIds-delete_instance', (a) => a.passTypeIds.delete('P')],
  [
    'passTypeIds-certificates-get_to_many_related',
    (a) => read(a.passTypeIds.certificates('P', { filter: { id: ['C'] }, sort: ['id'] })),
  ],
  [
    'profiles-get_collection',
    (a) => read(a.profiles.list({ include: ['devices', 'bundleId'], limits: { devices: 50 }, limit: 10 })),
  ],
  [
    'profiles-create_instance',
    (a) =>
      a.profiles.create({
        attributes: { name: 'n', profileType: 'IOS_APP_INHOUSE' },
        relationships: { bundleId: 'B', certificates: ['C1', 'C2'] },
      }),
  ],
  ['profiles-get_instance', (a) => a.profiles.get('P', { fields: { profiles: ['profileContent'] } })],
  ['profiles-delete_instance', (a) => a.profiles.delete('P')],
  [
    'profiles-bundleId-get_to_one_related',
    (a) => a.profiles.bundleId('P', { fields: { bundleIds: ['name'] } }),
  ],
  ['profiles-certificates-get_to_many_related', (a) => read(a.profiles.certificates('P'))],
  ['profiles-devices-get_to_many_related', (a) => read(a.profiles.devices('P', { limit: 200 }))],
  ['users-get_collection', (a) => read(a.users.list({ filter: { roles: ['ADMIN'] } }))],
  ['users-get_instance', (a) => a.users.get('U')],
  ['users-update_instance', (a) => a.users.update('U', { roles: ['DEVELOPER'] })],
  ['users-delete_instance', (a) => a.users.delete('U')],
  ['userInvitations-get_collection', (a) => read(a.userInvitations.list({ sort: ['email'] }))],
  [
    'userInvitations-create_instance',
    (a) =>
      a.userInvitations.create({
        attributes: { email: 'a@example.com', firstName: 'a', lastName: 'b', roles: ['ADMIN'] },
      }),
  ],
  ['userInvitations-get_instance', (a) => a.userInvitations.get('I')],
  ['userInvitations-delete_instance', (a) => a.userInvitations.delete('I')],
];

const operationOf = (line: string): string | undefined => {
  const [method, path = ''] = line.split(' ');
  const { pathname } = new URL(path, 'https://apple.invalid');
  return documented.find(
    (known) =>
      known.method === method && new RegExp(`^${known.path.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(pathname),
  )?.operation.operationId;
};

describe('a function for each operation', () => {
  test('there is a call of each in this test', () => {
    expect(CALLS.map(([id]) => id).sort()).toEqual(OPERATIONS.map(({ id }) => id).sort());
  });

  test.each(CALLS)('%s', async (id, call) => {
    const kind = OPERATIONS.find((operation) => operation.id === id);
    const many = kind?.kind === 'list' || kind?.kind === 'relatedMany';
    const { apple, sent } = connect([many ? none : one('x')]);
    await call(apple);
    expect(sent).toHaveLength(1);
    if (documented.length > 0) expect(operationOf(sent[0]?.line ?? '')).toBe(id);
  });

  test('the check itself finds what is wrong', () => {
    if (documented.length === 0) return;
    const body = { data: { type: 'devices', attributes: { name: 'n', platform: 'IOS' } } };
    const wrong = (method: string, path: string, sentBody?: unknown): string[] =>
      requestProblems({ method, path, body: sentBody });
    expect(wrong('GET', '/v1/devices?limit=200&filter[status]=ENABLED&cursor=x')).toEqual([]);
    expect(wrong('GET', '/v1/nothing')).toHaveLength(1);
    expect(wrong('DELETE', '/v1/devices/D')).toHaveLength(1);
    expect(wrong('GET', '/v1/devices?limit=201')).toHaveLength(1);
    expect(wrong('GET', '/v1/devices?limit=0')).toHaveLength(1);
    expect(wrong('GET', '/v1/devices?filter[status]=ON,ENABLED')).toHaveLength(1);
    expect(wrong('GET', '/v1/devices?filter[nothing]=x')).toHaveLength(1);
    expect(wrong('GET', '/v1/devices?sort=id&sort=name')).toHaveLength(1);
    expect(wrong('GET', '/v1/devices', {})).toHaveLength(1);
    expect(wrong('POST', '/v1/devices', body)).toHaveLength(1);
    expect(wrong('POST', '/v1/devices')).toHaveLength(1);
  });
});

describe('what is sent', () => {
  test('arrays stand between commas, a comma within a value is escaped, and a page is as large as it can be', async () => {
    const urls: URL[] = [];
    const fake = fakeApple([none]);
    const system = {
      ...fake.system,
      fetch: (url: URL, init: RequestInit) => {
        urls.push(url);
        return fake.system.fetch(url, init);
      },
    };
    await read(
      createClient({ ...fake.client, system }).bundleIds.list({
        filter: { name: ['Foo, Bar & Sons', 'Ünï'], id: ['A', 'B'] },
      }),
    );
    expect(urls[0]?.search).toBe(
      '?filter[name]=Foo%2C%20Bar%20%26%20Sons,%C3%9Cn%C3%AF&filter[id]=A,B&limit=200',
    );
  });

  test('a new resource has its type, and its relationships with theirs', async () => {
    const { apple, sent } = connect([one('profiles', 'P9')]);
    const { data } = await apple.profiles.create({
      attributes: { name: 'n', profileType: 'IOS_APP_DEVELOPMENT' },
      relationships: { bundleId: 'B', certificates: ['C'], devices: ['D1', 'D2'] },
    });
    expect(data).toEqual({ type: 'profiles', id: 'P9', attributes: {} });
    expect(sent[0]?.body).toEqual({
      data: {
        type: 'profiles',
        attributes: { name: 'n', profileType: 'IOS_APP_DEVELOPMENT' },
        relationships: {
          bundleId: { data: { type: 'bundleIds', id: 'B' } },
          certificates: { data: [{ type: 'certificates', id: 'C' }] },
          devices: {
            data: [
              { type: 'devices', id: 'D1' },
              { type: 'devices', id: 'D2' },
            ],
          },
        },
      },
    });
  });

  test('a relationship that is left open is not sent', async () => {
    const { apple, sent } = connect([one('profiles', 'P9')]);
    const relationships = { bundleId: 'B', certificates: ['C'], devices: undefined as never };
    await apple.profiles.create({ attributes: { name: 'n', profileType: 'IOS_APP_INHOUSE' }, relationships });
    expect(sent[0]?.body).toMatchObject({ data: { relationships: { bundleId: {}, certificates: {} } } });
    expect(JSON.stringify(sent[0]?.body)).not.toContain('devices');
  });

  test.each([[''], ['.'], ['..']])('the ID %j leads nowhere', async (id) => {
    const { apple, sent } = connect([none]);
    expect(await rejection(apple.profiles.delete(id))).toMatchObject({ code: 'REQUEST.PATH' });
    expect(sent).toEqual([]);
  });

  test('an ID with a slash stays one', async () => {
    const { apple, sent } = connect([one('devices')]);
    await apple.devices.get('../users/$&?x#y');
    expect(sent[0]?.line).toBe('GET /v1/devices/../users/$&?x#y');
    expect(sent).toHaveLength(1);
  });
});

describe('what comes back', () => {
  test('words that nobody documents pass through', async () => {
    const data = { type: 'devices', id: 'D', attributes: { platform: 'UNIVERSAL', deviceClass: 'VISION' } };
    const { apple } = connect([{ status: 200, body: { data, included: [] } }]);
    expect((await apple.devices.get('D')).data.attributes).toEqual({
      platform: 'UNIVERSAL',
      deviceClass: 'VISION',
    });
  });

  test('what is null, or not what Apple documents it to be, counts as not said', async () => {
    const data = [
      { type: 'devices', id: 'D', attributes: { name: null, udid: 5, status: ['A'], more: null } },
      { type: 'users', id: 'U', attributes: { username: 'a@b.test', roles: ['ADMIN', 7] } },
      { type: 'bundleIdCapabilities', id: 'C', attributes: { capabilityType: 'MAPS', settings: [null] } },
      { type: 'constructor', id: 'X', attributes: { name: null } },
    ];
    const { apple } = connect([{ status: 200, body: { data } }]);
    const found = await read(apple.devices.list().all());
    expect(found.map(({ attributes }) => attributes)).toEqual([
      { more: null },
      { username: 'a@b.test' },
      { capabilityType: 'MAPS' },
      { name: null },
    ]);
  });

  test('a relationship that is empty is no resource', async () => {
    const { apple } = connect([{ status: 200, body: { data: null } }]);
    expect(await apple.certificates.passTypeId('C')).toBeUndefined();
  });

  test.each(['Loaner', 'Zoë’s Telefon', '現場 📱'])('an answer is read as UTF-8: %s', async (name) => {
    const fate = { status: 200, body: { data: { type: 'devices', id: 'D', attributes: { name } } } };
    const { data } = await connect([fate]).apple.devices.get('D');
    expect(data.attributes.name).toBe(name);
  });

  test.each<[string, unknown]>([
    ['no data', {}],
    ['nothing', null],
    ['data of another kind', { data: 'x' }],
    ['data without an ID', { data: { type: 'devices' } }],
    ['nothing where one is', { data: null }],
  ])('a success that is not Apple’s is none: %s', async (_name, body) => {
    const fate = { status: 200, body: JSON.stringify(body) };
    expect(await rejection(connect([fate]).apple.devices.get('D'))).toMatchObject({ code: 'ANSWER' });
    const error = await rejection<OutcomeUnknownError>(
      connect([fate]).apple.devices.update('D', { name: 'n' }),
    );
    expect(error).toMatchObject({ code: 'OUTCOME_UNKNOWN', method: 'PATCH', path: '/v1/devices/D' });
  });

  test('the budget is as large as it was told', async () => {
    const headers = { 'x-rate-limit': 'user-hour-lim:10;user-hour-rem:8;' };
    const { client, system: fakeSystem } = fakeApple([{ status: 200, headers, body: { data: [] } }]);
    let under = 0;
    let most = 0;
    const system = {
      ...fakeSystem,
      fetch: async (...args: Parameters<System['fetch']>) => {
        under += 1;
        most = Math.max(most, under);
        await new Promise((resolve) => setImmediate(resolve));
        under -= 1;
        return fakeSystem.fetch(...args);
      },
    };
    const readMany = async (options: object): Promise<PromiseSettledResult<unknown>[]> => {
      const apple = createClient({ ...client, system, maxWait: 0, ...options });
      await read(apple.devices.list());
      most = 0;
      return Promise.allSettled(Array.from({ length: 6 }, () => read(apple.devices.list())));
    };
    await readMany({});
    expect(most).toBe(4);
    await readMany({ concurrency: 2 });
    expect(most).toBe(2);
    const reserved = await readMany({ reserve: 8 });
    expect(reserved.map(({ status }) => status)).toContain('rejected');
  });

  test('a budget that is given is the one that is used', async () => {
    const fake = fakeApple([none]);
    const budget = createHourlyBudget({ system: fake.system });
    await read(createClient({ ...fake.client, budget }).devices.list());
    expect(budget.usage().requests).toBe(1);
  });

  test('nothing has been used before anything was asked', () => {
    const tokens = { get: () => Promise.reject(new Error('not asked for')) };
    expect(createClient({ tokens }).usage()).toEqual({
      requests: 0,
      waited: 0,
      others: 0,
      clockSkew: 0,
      rateLimit: undefined,
    });
  });

  test('the functions share one budget, and what was used is told', async () => {
    const { apple } = connect([none]);
    await Promise.all([read(apple.devices.list()), read(apple.users.list())]);
    await apple.request({ method: 'GET', path: '/v1/profiles' });
    expect(apple.usage()).toMatchObject({ requests: 3 });
  });
});
