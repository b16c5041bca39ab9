import { describe, expect, test } from '@jest/globals';
import type { AuthorityState } from '../../src/formats/authority.ts';
import { CSR, bodyOf, changeOf, emulate, inHouse } from '../support/emulated.ts';
import { rejection } from '../support/team.ts';

const DEVICE = { name: 'Phone', platform: 'IOS', udid: '00008101-000A11112222001E' };
const device = (changes: object): object => bodyOf('devices', { ...DEVICE, ...changes });
const small = () => {
  const emulated = emulate({ scenario: 'small-team' });
  const { bundleIds, certificates, devices, profiles, bundleIdCapabilities } =
    emulated.emulator.state().resources;
  const first = (list: readonly { readonly id: string }[] | undefined): string => list?.[0]?.id ?? '';
  return {
    ...emulated,
    bundleId: first(bundleIds),
    distribution: first(certificates),
    development: certificates?.[1]?.id ?? '',
    device: first(devices),
    profile: first(profiles),
    capability: first(bundleIdCapabilities),
  };
};

describe('a body', () => {
  test.each([['{'], [''], ['<html>']])('that is no JSON is a 400: %s', async (text) => {
    expect(await emulate().askWrongly('POST /v1/devices', text)).toMatchObject({
      status: 400,
      code: 'ENTITY_INVALID',
    });
  });

  test.each<[string, unknown]>([
    ['/data', []],
    ['/data', null],
    ['/data', { data: [] }],
    ['/data/type', { data: { attributes: {} } }],
    ['/data/type', { data: { type: 7 } }],
    ['/data/id', { data: { type: 'devices', id: 1 } }],
    ['/data/attributes', { data: { type: 'devices', attributes: [] } }],
    ['/data/relationships', { data: { type: 'devices', relationships: 'x' } }],
    ['/data/relationships/bundleId/data', { data: { type: 'devices', relationships: { bundleId: 'ID' } } }],
    [
      '/data/relationships/a/data',
      { data: { type: 'devices', relationships: { a: { data: [{ type: 'devices' }] } } } },
    ],
  ])('of the wrong shape is a 422 at %s', async (pointer, body) => {
    expect(await emulate().askWrongly('POST /v1/devices', body)).toMatchObject({
      status: 422,
      code: 'ENTITY_UNPROCESSABLE',
      source: { pointer },
    });
  });

  test.each<[string, string, object]>([
    ['TYPE.INVALID', '/data/type', bodyOf('profiles', DEVICE)],
    ['ATTRIBUTE.REQUIRED', '/data/attributes/udid', bodyOf('devices', { name: 'Phone', platform: 'IOS' })],
    ['ATTRIBUTE.TYPE', '/data/attributes/name', device({ name: 7 })],
    ['ATTRIBUTE.INVALID', '/data/attributes/platform', device({ platform: 'NONSENSE' })],
    ['ATTRIBUTE.UNKNOWN', '/data/attributes/status', device({ status: 'ENABLED' })],
    ['ATTRIBUTE.UNKNOWN', '/data/attributes/constructor', device({ constructor: 'x' })],
    [
      'RELATIONSHIP.UNKNOWN',
      '/data/relationships/profiles',
      bodyOf('devices', DEVICE, { profiles: ['profiles', []] }),
    ],
  ])('with a wrong value is a 409 %s at %s', async (problem, pointer, body) => {
    const { askWrongly, ids } = emulate();
    expect(await askWrongly('POST /v1/devices', body)).toMatchObject({
      status: 409,
      code: `ENTITY_ERROR.${problem}`,
      source: { pointer },
    });
    expect(await ids('/v1/devices')).toEqual([]);
  });

  // By the document, any text will do.
  test.each([
    ['name', ' '],
    ['udid', 'no udid'],
  ])('with %s as %j is a 409', async (name, value) => {
    const { ask, ids } = emulate();
    expect(await ask('POST /v1/devices', device({ [name]: value }))).toMatchObject({
      status: 409,
      code: 'ENTITY_ERROR.ATTRIBUTE.INVALID',
      source: { pointer: `/data/attributes/${name}` },
    });
    expect(await ids('/v1/devices')).toEqual([]);
  });

  test.each<[string, string, object]>([
    ['RELATIONSHIP.REQUIRED', 'bundleId', bodyOf('bundleIdCapabilities', { capabilityType: 'MAPS' })],
    [
      'RELATIONSHIP.INVALID',
      'bundleId',
      bodyOf('bundleIdCapabilities', { capabilityType: 'MAPS' }, { bundleId: ['bundleIds', ['ID']] }),
    ],
  ])('with a wrong relationship is a 409 %s at %s', async (problem, name, body) => {
    expect(await emulate().askWrongly('POST /v1/bundleIdCapabilities', body)).toMatchObject({
      status: 409,
      code: `ENTITY_ERROR.${problem}`,
      source: { pointer: `/data/relationships/${name}` },
    });
  });

  test('for a bundle ID that is not there is a 409', async () => {
    const body = bodyOf(
      'bundleIdCapabilities',
      { capabilityType: 'MAPS' },
      { bundleId: ['bundleIds', 'NONE'] },
    );
    expect(await emulate().ask('POST /v1/bundleIdCapabilities', body)).toMatchObject({
      status: 409,
      code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
      source: { pointer: '/data/relationships/bundleId' },
    });
  });

  test('every wrong value is named at once', async () => {
    const { errors } = await emulate().askWrongly('POST /v1/devices', bodyOf('devices', { platform: 'X' }));
    expect(errors.map(({ code }) => code)).toEqual([
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED',
      'ENTITY_ERROR.ATTRIBUTE.REQUIRED',
    ]);
  });

  test('of a change has the id of its path, and what can be changed alone', async () => {
    const { ask, askWrongly, device: id } = small();
    const path = `PATCH /v1/devices/${id}`;
    expect(await askWrongly(path, { data: { type: 'devices' } })).toMatchObject({ status: 422 });
    expect((await ask(path, changeOf('devices', 'OTHER', {}))).code).toBe('ENTITY_ERROR.ID.INVALID');
    expect((await askWrongly(path, changeOf('devices', id, { udid: 'X' }))).code).toBe(
      'ENTITY_ERROR.ATTRIBUTE.UNKNOWN',
    );
    expect((await askWrongly(path, changeOf('devices', id, { status: 'X' }))).code).toBe(
      'ENTITY_ERROR.ATTRIBUTE.INVALID',
    );
    expect((await ask('PATCH /v1/devices/NONE', changeOf('devices', 'NONE', {}))).status).toBe(404);
    expect((await ask(`/v1/devices/${id}`)).data[0]?.attributes).toMatchObject({ status: 'ENABLED' });
  });

  test('settings are a list of objects, and a change has no relationships', async () => {
    const { ask, askWrongly, bundleId, capability } = small();
    const related = { bundleId: ['bundleIds', bundleId] } as const;
    const capable = (settings: unknown): object =>
      bodyOf('bundleIdCapabilities', { capabilityType: 'ICLOUD', settings }, related);
    for (const settings of ['x', ['x'], {}]) {
      const answer = await askWrongly('POST /v1/bundleIdCapabilities', capable(settings));
      expect(answer).toMatchObject({
        status: 409,
        code: 'ENTITY_ERROR.ATTRIBUTE.TYPE',
        source: { pointer: '/data/attributes/settings' },
      });
    }
    const { data } = bodyOf('bundleIdCapabilities', {}, related);
    const change = { data: { ...data, id: capability } };
    const path = `PATCH /v1/bundleIdCapabilities/${capability}`;
    expect((await askWrongly(path, change)).code).toBe('ENTITY_ERROR.RELATIONSHIP.UNKNOWN');
    const retyped = { data: { ...changeOf('devices', capability, { settings: [] }).data } };
    expect((await askWrongly(path, retyped)).code).toBe('ENTITY_ERROR.TYPE.INVALID');
    expect((await ask('POST /v1/bundleIdCapabilities', capable([]))).status).toBe(201);
  });

  test('relationships are of the kind that is wanted, and as many', async () => {
    const { askWrongly, bundleId, distribution } = small();
    const make = (related: Parameters<typeof bodyOf>[2]) =>
      askWrongly(
        'POST /v1/profiles',
        bodyOf('profiles', { name: 'N', profileType: 'IOS_APP_INHOUSE' }, related),
      );
    const certificates = ['certificates', [distribution]] as const;
    const wrong: Parameters<typeof bodyOf>[2][] = [
      { bundleId: ['devices', bundleId], certificates },
      { bundleId: ['bundleIds', [bundleId]], certificates },
      { bundleId: ['bundleIds', bundleId], certificates: ['certificates', distribution] },
      { bundleId: ['bundleIds', bundleId], certificates: ['devices', [distribution]] },
    ];
    for (const related of wrong)
      expect(await make(related)).toMatchObject({
        status: 409,
        code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
        source: { pointer: expect.stringMatching(/^\/data\/relationships\/(bundleId|certificates)$/) },
      });
    expect(
      (
        await make({
          bundleId: ['bundleIds', bundleId],
          certificates,
          constructor: ['devices', 'D'] as const,
        })
      ).code,
    ).toBe('ENTITY_ERROR.RELATIONSHIP.UNKNOWN');
  });

  test('with a parameter that it has not makes nothing', async () => {
    const { askWrongly, ids } = emulate();
    const answer = await askWrongly('POST /v1/devices?nonsense=1', device({}));
    expect(answer).toMatchObject({ status: 400, source: { parameter: 'nonsense' } });
    expect(await ids('/v1/devices')).toEqual([]);
  });

  test('roles are a list of known words', async () => {
    const invitation = { email: 'a@b.c', firstName: 'A', lastName: 'B', roles: ['DEVELOPER'] };
    const { ask, askWrongly } = emulate();
    for (const [changes, problem, how] of [
      [{ roles: 'ADMIN' }, 'TYPE', askWrongly],
      [{ roles: ['NONSENSE'] }, 'INVALID', askWrongly],
      [{ email: 'nobody' }, 'INVALID', askWrongly],
      // Not by the document.
      [{ roles: [] }, 'INVALID', ask],
    ] as const) {
      const { code } = await how(
        'POST /v1/userInvitations',
        bodyOf('userInvitations', { ...invitation, ...changes }),
      );
      expect([changes, code]).toEqual([changes, `ENTITY_ERROR.ATTRIBUTE.${problem}`]);
    }
  });
});

describe('what is made', () => {
  test('a profile for a bundle ID that is not there is refused', async () => {
    const { ask, distribution } = small();
    expect(await ask('POST /v1/profiles', inHouse('New', 'NONE', [distribution]))).toMatchObject({
      status: 409,
      code: 'ENTITY_ERROR.RELATIONSHIP.INVALID',
      source: { pointer: '/data/relationships/bundleId' },
    });
  });

  test('an invitation holds its e-mail address, however that is written, and ends in three days', async () => {
    const { ask } = emulate();
    const invite = (email: string) =>
      ask(
        'POST /v1/userInvitations',
        bodyOf('userInvitations', { email, firstName: 'A', lastName: 'B', roles: ['DEVELOPER'] }),
      );
    const made = await invite('New@example.com');
    expect(made.data[0]?.attributes['expirationDate']).toBe('2026-11-26T23:59:00.000+00:00');
    expect(await invite('new@Example.com')).toMatchObject({
      status: 409,
      code: 'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    });
    await ask(`DELETE /v1/userInvitations/${made.data[0]?.id ?? ''}`);
    expect((await invite('new@Example.com')).status).toBe(201);
  });

  test('a device is enabled, and has its class and its day', async () => {
    const { data } = await emulate().ask('POST /v1/devices', device({}));
    expect(data[0]?.attributes).toEqual({
      ...DEVICE,
      ...{ deviceClass: 'IPHONE', status: 'ENABLED', addedDate: '2026-11-23T23:59:00.000+00:00' },
    });
  });

  test('what was deleted while it was signed for a reader stays deleted', async () => {
    const { ask, ids, development } = small();
    const reading = ask(`/v1/certificates/${development}`);
    const deleting = ask(`DELETE /v1/certificates/${development}`);
    await Promise.all([reading, deleting]);
    expect(await ids('/v1/certificates')).not.toContain(development);
  });

  test('an ad hoc profile without devices is refused', async () => {
    const { ask, bundleId, distribution } = small();
    const related = {
      bundleId: ['bundleIds', bundleId],
      certificates: ['certificates', [distribution]],
    } as const;
    const body = bodyOf('profiles', { name: 'A', profileType: 'IOS_APP_ADHOC' }, related);
    expect(await ask('POST /v1/profiles', body)).toMatchObject({
      status: 409,
      source: { pointer: '/data/relationships/devices' },
    });
  });

  test.each([
    ['MAC_APP_DISTRIBUTION', 201],
    ['DEVELOPER_ID_APPLICATION', 201],
    ['MAC_INSTALLER_DISTRIBUTION', 409],
    ['MAC_APP_DEVELOPMENT', 409],
  ])('a profile for distribution with a certificate of type %s: %i', async (certificateType, status) => {
    const { ask, bundleId } = small();
    const order = bodyOf('certificates', { csrContent: CSR, certificateType });
    const certificate = (await ask('POST /v1/certificates', order)).data[0]?.id ?? '';
    const body = bodyOf(
      'profiles',
      { name: 'Mac', profileType: 'MAC_APP_DIRECT' },
      { bundleId: ['bundleIds', bundleId], certificates: ['certificates', [certificate]] },
    );
    expect((await ask('POST /v1/profiles', body)).status).toBe(status);
  });

  test('a bundle ID has the seed of the team', async () => {
    const body = bodyOf('bundleIds', { name: 'N', platform: 'IOS', identifier: 'com.new' });
    const { data } = await emulate().ask('POST /v1/bundleIds', body);
    expect(data[0]?.attributes).toMatchObject({ name: 'N', identifier: 'com.new', seedId: 'EXAMPLE123' });
  });

  test.each(['PATCH', 'DELETE'])(
    '%s of a capability makes the profiles of its bundle ID INVALID',
    async (method) => {
      const { ask, capability, profile } = small();
      const body =
        method === 'PATCH' ? changeOf('bundleIdCapabilities', capability, { settings: [] }) : undefined;
      await ask(`${method} /v1/bundleIdCapabilities/${capability}`, body);
      const { data } = await ask('/v1/profiles?fields[profiles]=profileState');
      expect(data.map(({ id, attributes }) => [id === profile, attributes['profileState']])).toEqual([
        [true, 'INVALID'],
        [false, 'ACTIVE'],
        [false, 'ACTIVE'],
      ]);
    },
  );

  test('a zombie is not to be changed, by whatever its kind', async () => {
    const zombie = { id: 'Z1', attributes: { name: 'Z', identifier: 'pass.z' }, zombie: true };
    const { ask } = emulate({ state: { resources: { passTypeIds: [zombie] } } });
    expect((await ask('PATCH /v1/passTypeIds/Z1', changeOf('passTypeIds', 'Z1', { name: 'Y' }))).status).toBe(
      404,
    );
    expect((await ask('DELETE /v1/passTypeIds/Z1')).status).toBe(204);
  });

  test('is signed when its bytes are wanted, and no sooner', async () => {
    const { ask, emulator } = small();
    await ask('/v1/certificates?fields[certificates]=name');
    await ask('/v1/devices');
    expect(emulator.state().authority).toBeUndefined();
    await ask('/v1/certificates');
    expect(emulator.state().authority).toMatchObject({ version: 1 });
  });

  test('at once is made in turn: a limit holds, and a name is given once', async () => {
    const { ask, bundleId, distribution } = small();
    const order = bodyOf('certificates', { csrContent: CSR, certificateType: 'IOS_DISTRIBUTION' });
    const statuses = async (target: string, body: unknown): Promise<number[]> =>
      // Whose turn comes first is a matter of chance.
      (await Promise.all([1, 2, 3].map(() => ask(target, body)))).map(({ status }) => status).sort();
    expect(await statuses('POST /v1/certificates', order)).toEqual([201, 409, 409]);
    expect(await statuses('POST /v1/profiles', inHouse('New', bundleId, [distribution]))).toEqual([
      201, 409, 409,
    ]);
  });

  test('what cannot be signed is no refusal of Apple, and does not keep others from their turn', async () => {
    // An authority that nobody has read before is tried when something is to be signed.
    const { ask, ids } = emulate({ state: { resources: {}, authority: {} as AuthorityState } });
    const order = bodyOf('certificates', { csrContent: CSR, certificateType: 'IOS_DISTRIBUTION' });
    expect(await rejection(ask('POST /v1/certificates', order))).toMatchObject({ code: 'AUTHORITY_STATE' });
    expect(await ids('/v1/certificates')).toEqual([]);
    expect((await ask('POST /v1/devices', device({}))).status).toBe(201);
  });

  test('is there, under its own link, until it is deleted', async () => {
    const { ask, ids } = emulate();
    const made = await ask(
      'POST /v1/passTypeIds',
      bodyOf('passTypeIds', { name: 'P', identifier: 'pass.p' }),
    );
    const id = made.data[0]?.id ?? '';
    expect(made).toMatchObject({ status: 201, links: { self: made.data[0]?.links.self } });
    expect(id).toMatch(/^[A-Z0-9]{10}$/);
    expect(
      (await ask(`PATCH /v1/passTypeIds/${id}`, changeOf('passTypeIds', id, { name: 'Q' }))).status,
    ).toBe(200);
    expect((await ask(made.links.self)).data[0]?.attributes).toEqual({ name: 'Q', identifier: 'pass.p' });
    expect(await ask(`DELETE /v1/passTypeIds/${id}`)).toMatchObject({ status: 204, data: [] });
    expect(await ask(`DELETE /v1/passTypeIds/${id}`)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await ids('/v1/passTypeIds')).toEqual([]);
  });

  test('a certificate: dates and serial number as Apple writes them', async () => {
    const { ask } = emulate({ scenario: 'empty' });
    const { data } = await ask(
      'POST /v1/certificates',
      bodyOf('certificates', { csrContent: CSR, certificateType: 'IOS_DISTRIBUTION' }),
    );
    expect(data[0]?.attributes).toMatchObject({
      name: 'iPhone Distribution: Example Ltd',
      certificateType: 'IOS_DISTRIBUTION',
      serialNumber: expect.stringMatching(/^[0-9A-F]{32}$/),
      // Three years of 365 days after 2026-11-23T23:59:00Z.
      expirationDate: '2029-11-22T23:59:00.000+00:00',
    });
    expect(data[0]?.attributes).not.toHaveProperty('csrContent');
  });

  test('a certificate for what is no signing request, or a pass type that is not there, is refused', async () => {
    const { ask } = emulate({ scenario: 'empty' });
    const kind = { csrContent: CSR, certificateType: 'PASS_TYPE_ID' };
    const make = (attributes: object, related = {}) =>
      ask('POST /v1/certificates', bodyOf('certificates', attributes, related));
    expect(await make({ csrContent: 'x', certificateType: 'IOS_DISTRIBUTION' })).toMatchObject({
      status: 409,
      source: { pointer: '/data/attributes/csrContent' },
    });
    expect((await make(kind)).code).toBe('ENTITY_ERROR.RELATIONSHIP.REQUIRED');
    expect((await make(kind, { passTypeId: ['passTypeIds', 'NONE'] })).code).toBe(
      'ENTITY_ERROR.RELATIONSHIP.INVALID',
    );
    expect(
      (await make({ ...kind, certificateType: 'IOS_DEVELOPMENT' }, { passTypeId: ['passTypeIds', 'NONE'] }))
        .code,
    ).toBe('ENTITY_ERROR.RELATIONSHIP.NOT_ALLOWED');
    const pass = await ask(
      'POST /v1/passTypeIds',
      bodyOf('passTypeIds', { name: 'P', identifier: 'pass.p' }),
    );
    const id = pass.data[0]?.id ?? '';
    const { data } = await make(kind, { passTypeId: ['passTypeIds', id] });
    expect((await ask(`/v1/passTypeIds/${id}/certificates`)).data[0]?.id).toBe(data[0]?.id);
    expect((await ask(`/v1/certificates/${data[0]?.id ?? ''}/passTypeId`)).data[0]?.id).toBe(id);
  });

  test.each([
    ['IOS_DEVELOPMENT', 'iPhone Developer: Example Ltd', 'IOS'],
    ['MAC_APP_DEVELOPMENT', 'Mac Developer: Example Ltd', 'MAC_OS'],
    ['DEVELOPER_ID_APPLICATION', 'Developer ID Application: Example Ltd', 'MAC_OS'],
  ])(
    'a certificate of type %s: its name, its platform and its year',
    async (certificateType, name, platform) => {
      const { ask } = emulate({ scenario: 'empty' });
      const order = bodyOf('certificates', { csrContent: CSR, certificateType });
      expect((await ask('POST /v1/certificates', order)).data[0]?.attributes).toMatchObject({
        name,
        platform,
        expirationDate: '2027-11-23T23:59:00.000+00:00',
      });
    },
  );

  test('a Mac profile is refused without devices where it needs them, and has the platform', async () => {
    const { ask, bundleId } = small();
    const make = (profileType: string, certificate: string, name = profileType) =>
      ask(
        'POST /v1/profiles',
        bodyOf(
          'profiles',
          { name, profileType },
          { bundleId: ['bundleIds', bundleId], certificates: ['certificates', [certificate]] },
        ),
      );
    const { data } = await ask(
      'POST /v1/certificates',
      bodyOf('certificates', { csrContent: CSR, certificateType: 'MAC_APP_DEVELOPMENT' }),
    );
    expect((await make('MAC_APP_DEVELOPMENT', data[0]?.id ?? '')).detail).toBe(
      'There are no current mac devices on this team matching the provided device IDs.',
    );
    const order = bodyOf('certificates', { csrContent: CSR, certificateType: 'DEVELOPER_ID_APPLICATION' });
    const developerId = (await ask('POST /v1/certificates', order)).data[0]?.id ?? '';
    expect((await make('MAC_APP_DIRECT', developerId)).data[0]?.attributes['platform']).toBe('MAC_OS');
  });

  test('a profile: its dates, and that it is good', async () => {
    const { ask, bundleId, development, device: id } = small();
    const made = await ask(
      'POST /v1/profiles',
      bodyOf(
        'profiles',
        { name: 'Dev', profileType: 'IOS_APP_DEVELOPMENT' },
        {
          bundleId: ['bundleIds', bundleId],
          certificates: ['certificates', [development]],
          devices: ['devices', [id]],
        },
      ),
    );
    const attributes = made.data[0]?.attributes;
    expect(attributes).toMatchObject({
      profileState: 'ACTIVE',
      createdDate: '2026-11-23T23:59:00.000+00:00',
      expirationDate: '2027-11-23T23:59:00.000+00:00',
    });
  });

  test.each([
    ['none', []],
    ['one that is not there', ['NONE']],
    ['one for development', ['development']],
    ['a good one and one that is not there', ['distribution', 'NONE']],
  ])('an in-house profile with the wrong certificates is refused: %s', async (_what, names) => {
    const team = small();
    const ids = names.map((name) => (name === 'NONE' ? name : team[name as 'development']));
    expect(await team.ask('POST /v1/profiles', inHouse('New', team.bundleId, ids))).toMatchObject({
      status: 409,
      detail: 'There are no current certificates on this team matching the provided certificate IDs.',
      source: { pointer: '/data/relationships/certificates' },
    });
  });

  test('a profile with a certificate that has expired, or disabled devices, is refused', async () => {
    const { ask, emulator, bundleId, development, device: id } = small();
    const body = bodyOf(
      'profiles',
      { name: 'Dev', profileType: 'IOS_APP_ADHOC' },
      {
        bundleId: ['bundleIds', bundleId],
        certificates: ['certificates', [development]],
        devices: ['devices', [id]],
      },
    );
    await ask(`PATCH /v1/devices/${id}`, changeOf('devices', id, { status: 'DISABLED' }));
    const { errors } = await ask('POST /v1/profiles', body);
    expect(errors).toMatchObject([
      { detail: 'There are no current certificates on this team matching the provided certificate IDs.' },
      { detail: 'There are no current ios devices on this team matching the provided device IDs.' },
    ]);
    emulator.clock.move(3 * 365 * 86_400_000);
    const late = await ask('POST /v1/profiles', inHouse('Late', bundleId, [small().distribution]));
    expect(late.source).toEqual({ pointer: '/data/relationships/certificates' });
  });

  test('capabilities are below their bundle ID, each once, and go with it', async () => {
    const { ask, emulator, bundleId, capability, profile } = small();
    const again = bodyOf(
      'bundleIdCapabilities',
      { capabilityType: 'PUSH_NOTIFICATIONS' },
      { bundleId: ['bundleIds', bundleId] },
    );
    expect((await ask('POST /v1/bundleIdCapabilities', again)).code).toBe(
      'ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE',
    );
    expect((await ask(`/v1/bundleIds/${bundleId}/bundleIdCapabilities`)).data[0]?.id).toBe(capability);
    await ask(`DELETE /v1/bundleIds/${bundleId}`);
    const left = emulator.state().resources;
    expect(left.bundleIdCapabilities?.some(({ id }) => id === capability)).toBe(false);
    expect(left.profiles?.find(({ id }) => id === profile)?.attributes['profileState']).toBe('INVALID');
    expect((await ask(`/v1/profiles/${profile}/bundleId`)).status).toBe(404);
    expect((await ask(`/v1/profiles/${profile}?include=bundleId`)).data).toHaveLength(1);
  });

  test.each([
    ['bundleIds', { name: 'N', platform: 'IOS', identifier: 'com.example.lunch' }, /is not available/],
    ['passTypeIds', { name: 'N', identifier: 'pass.com.example.canteen' }, /exists/],
    ['passTypeIds', { name: 'N', identifier: 'com.example.canteen' }, /begins with 'pass\.'/],
    [
      'userInvitations',
      { email: 'Holder@example.com', firstName: 'A', lastName: 'B', roles: ['ADMIN'] },
      /e-mail address/,
    ],
  ])('%s: what is taken or does not fit is refused', async (type, attributes, detail) => {
    const answer = await small().ask(`POST /v1/${type}`, bodyOf(type, attributes));
    expect(answer.status).toBe(409);
    expect(answer.code).toMatch(/^ENTITY_ERROR\.ATTRIBUTE\.INVALID/);
    expect(answer.detail).toMatch(detail);
  });
});
