import { describe, expect, test } from '@jest/globals';
import { CSR, bodyOf, changeOf, emulate } from '../support/emulated.ts';
import type { Emulated } from '../support/emulated.ts';

const small = (): Emulated => emulate({ scenario: 'small-team' });
const refused = (pointer: string, code = 'ENTITY_ERROR.ATTRIBUTE.INVALID') => ({
  status: 409,
  code,
  source: { pointer },
});

describe('what Apple does not take', () => {
  test.each(['not valid !!', 'com.ex ample', 'com.example*', '*.com', 'com.*.x', 'com.\u00fc', 'com_x'])(
    'the bundle identifier %j',
    async (identifier) => {
      const body = bodyOf('bundleIds', { name: 'N', platform: 'IOS', identifier });
      expect(await small().ask('POST /v1/bundleIds', body)).toMatchObject(
        refused('/data/attributes/identifier'),
      );
    },
  );

  test.each(['com.example.New-1', 'com.example.new.*', '*'])('but it takes %j', async (identifier) => {
    const body = bodyOf('bundleIds', { name: 'N', platform: 'IOS', identifier });
    expect((await small().ask('POST /v1/bundleIds', body)).status).toBe(201);
  });

  test.each(['pass.a b', 'pass.*'])('the pass type identifier %j', async (identifier) => {
    const body = bodyOf('passTypeIds', { name: 'N', identifier });
    expect(await small().ask('POST /v1/passTypeIds', body)).toMatchObject(
      refused('/data/attributes/identifier'),
    );
  });

  test.each([
    ['an empty', ' '],
    ['an over-long', 'x'.repeat(256)],
    ['an unwritable', 'a\u0000'],
    ['half a', '\ud800'],
  ])('%s name, of what is new and of what is changed', async (_what, name) => {
    const { ask } = small();
    const made = bodyOf('bundleIds', { name, platform: 'IOS', identifier: 'com.new' });
    expect(await ask('POST /v1/bundleIds', made)).toMatchObject(refused('/data/attributes/name'));
    const { data } = await ask('/v1/devices?limit=1');
    const id = data[0]?.id ?? '';
    expect(await ask(`PATCH /v1/devices/${id}`, changeOf('devices', id, { name }))).toMatchObject(
      refused('/data/attributes/name'),
    );
    expect((await ask(`/v1/devices/${id}`)).data).toEqual(data);
  });

  test('a long name is taken', async () => {
    const made = bodyOf('bundleIds', { name: 'x'.repeat(255), platform: 'IOS', identifier: 'com.new' });
    expect((await small().ask('POST /v1/bundleIds', made)).status).toBe(201);
  });
});

describe('a profile', () => {
  /** A team with a certificate of each kind and a device of each platform, and what a profile of them comes to. */
  async function team() {
    const { ask, ids } = small();
    const [bundleId = ''] = await ids('/v1/bundleIds?limit=1');
    const [iphone = ''] = await ids('/v1/devices?limit=1');
    const add = async (target: string, body: object): Promise<string> =>
      (await ask(target, body)).data[0]?.id ?? '';
    const certificate = (certificateType: string) =>
      add('POST /v1/certificates', bodyOf('certificates', { csrContent: CSR, certificateType }));
    const of: Record<string, string> = {
      iphone,
      mac: await add('POST /v1/devices', bodyOf('devices', { name: 'M', platform: 'MAC_OS', udid: 'MAC1' })),
    };
    for (const { id, attributes } of (await ask('/v1/certificates')).data)
      of[String(attributes['certificateType'])] = id;
    for (const type of [
      'MAC_APP_DEVELOPMENT',
      'MAC_APP_DISTRIBUTION',
      'DEVELOPMENT',
      'MAC_INSTALLER_DISTRIBUTION',
    ])
      of[type] = await certificate(type);
    return (profileType: string, signer: string, devices: readonly string[]) =>
      ask(
        'POST /v1/profiles',
        bodyOf(
          'profiles',
          { name: 'P', profileType },
          {
            bundleId: ['bundleIds', bundleId],
            certificates: ['certificates', [of[signer] ?? '']],
            ...(devices.length > 0 && {
              devices: ['devices', devices.map((name) => of[name] ?? '')] as const,
            }),
          },
        ),
      );
  }

  test.each([
    ['IOS_APP_STORE', 'IOS_DISTRIBUTION', ['iphone']],
    ['MAC_APP_STORE', 'MAC_APP_DISTRIBUTION', ['mac']],
    ['MAC_APP_DIRECT', 'MAC_APP_DISTRIBUTION', ['mac']],
  ])('%s takes no devices', async (profileType, signer, devices) => {
    const make = await team();
    expect(await make(profileType, signer, devices)).toMatchObject(
      refused('/data/relationships/devices', 'ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED'),
    );
    expect((await make(profileType, signer, [])).status).toBe(201);
  });

  test.each([
    ['MAC_APP_DEVELOPMENT', 'MAC_APP_DEVELOPMENT', ['iphone'], 'devices'],
    ['IOS_APP_DEVELOPMENT', 'IOS_DEVELOPMENT', ['iphone', 'mac'], 'devices'],
    ['IOS_APP_ADHOC', 'IOS_DISTRIBUTION', ['mac'], 'devices'],
    ['MAC_APP_DEVELOPMENT', 'IOS_DEVELOPMENT', ['mac'], 'certificates'],
    ['MAC_APP_STORE', 'IOS_DISTRIBUTION', [], 'certificates'],
    ['MAC_APP_STORE', 'MAC_INSTALLER_DISTRIBUTION', [], 'certificates'],
    ['IOS_APP_STORE', 'MAC_APP_DISTRIBUTION', [], 'certificates'],
    ['IOS_APP_DEVELOPMENT', 'MAC_APP_DEVELOPMENT', ['iphone'], 'certificates'],
  ])('%s is not made with %s and %j', async (profileType, signer, devices, what) => {
    const answer = await (await team())(profileType, signer, devices);
    expect(answer).toMatchObject(refused(`/data/relationships/${what}`, 'ENTITY_ERROR.RELATIONSHIP.INVALID'));
    expect(answer.errors).toHaveLength(1);
  });

  test.each([
    ['MAC_APP_DEVELOPMENT', 'MAC_APP_DEVELOPMENT', ['mac']],
    ['MAC_CATALYST_APP_DEVELOPMENT', 'DEVELOPMENT', ['mac']],
    ['IOS_APP_DEVELOPMENT', 'DEVELOPMENT', ['iphone']],
    ['TVOS_APP_DEVELOPMENT', 'IOS_DEVELOPMENT', ['iphone']],
  ])('%s is made with %s and %j', async (profileType, signer, devices) => {
    expect((await (await team())(profileType, signer, devices)).status).toBe(201);
  });
});

describe('the Account Holder', () => {
  const other = { id: 'U2', attributes: { username: 'dev@example.com', roles: ['DEVELOPER'] } };
  const users = [
    { id: 'U1', attributes: { username: 'holder@example.com', roles: ['ACCOUNT_HOLDER', 'ADMIN'] } },
    other,
  ];
  const start = (): Emulated => emulate({ state: { resources: { users } } });

  test('cannot be deleted, while others can', async () => {
    const { ask, ids } = start();
    expect(await ask('DELETE /v1/users/U1')).toMatchObject({ status: 409, code: 'ENTITY_ERROR' });
    expect((await ask('DELETE /v1/users/U2')).status).toBe(204);
    expect(await ids('/v1/users')).toEqual(['U1']);
  });

  test.each([
    ['lose the role', 'U1', ['ADMIN'], 409],
    ['keep it', 'U1', ['ACCOUNT_HOLDER'], 200],
    ['be another', 'U2', ['ACCOUNT_HOLDER', 'DEVELOPER'], 409],
    ['and others may change', 'U2', ['ADMIN'], 200],
  ])('%s', async (_what, id, roles, status) => {
    const { ask } = start();
    const answer = await ask(`PATCH /v1/users/${id}`, changeOf('users', id, { roles }));
    expect(answer.status).toBe(status);
    if (status === 409) expect(answer).toMatchObject(refused('/data/attributes/roles'));
  });

  test('is not invited', async () => {
    const { ask } = start();
    const body = (roles: string[]) =>
      bodyOf('userInvitations', { email: 'n@example.com', firstName: 'N', lastName: 'E', roles });
    expect(await ask('POST /v1/userInvitations', body(['ACCOUNT_HOLDER']))).toMatchObject(
      refused('/data/attributes/roles'),
    );
    expect((await ask('POST /v1/userInvitations', body(['ADMIN']))).status).toBe(201);
  });
});

test('a certificate for passes with NFC has the name that its bytes have', async () => {
  const { ask, ids } = small();
  const [id = ''] = await ids('/v1/passTypeIds');
  const order = bodyOf(
    'certificates',
    { csrContent: CSR, certificateType: 'PASS_TYPE_ID_WITH_NFC' },
    { passTypeId: ['passTypeIds', id] },
  );
  expect((await ask('POST /v1/certificates', order)).data[0]?.attributes['name']).toMatch(
    /^Pass Type ID: pass/,
  );
});
