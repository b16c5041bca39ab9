import { describe, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../src/resources/operations.ts';
import type { Operation } from '../../src/resources/operations.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { EmulatorOptions, Team } from '../../src/emulator/team.ts';
import type { StoreData } from '../../src/emulator/store.ts';
import { CSR, bodyOf, changeOf, emulate } from '../support/emulated.ts';
import type { Emulated } from '../support/emulated.ts';
import { WRONG, exchangeProblems } from '../support/judge.ts';
import { api, documented, problems, schemaNamed } from '../support/openapi.ts';
import { NOW, makeCertificate, makeTeam } from '../support/team.ts';

const passType = { id: 'PASS1', attributes: { name: 'Canteen', identifier: 'pass.com.example.canteen' } };
const small = seedTeam('small-team', NOW).resources;

const USER = { username: 'dev@example.com', firstName: 'D', lastName: 'E', roles: ['DEVELOPER'] };

/** One of each kind, and all that they can be related to. */
const RESOURCES: StoreData = {
  ...small,
  passTypeIds: [passType],
  certificates: [
    { ...makeCertificate(9, 'PASS_TYPE_ID'), relationships: { passTypeId: passType.id } },
    ...(small.certificates ?? []),
  ],
  // Not the Account Holder, who stays.
  users: [{ id: 'USER1', attributes: USER }, ...(small.users ?? [])],
  userInvitations: [
    {
      id: 'INVITED1',
      attributes: {
        email: 'new@example.com',
        firstName: 'N',
        lastName: 'E',
        roles: ['DEVELOPER'],
        expirationDate: '2026-11-30T00:00:00.000+00:00',
      },
    },
  ],
};

const full = (): Emulated => emulate({ state: { resources: RESOURCES } });

function pathOf({ path, resource }: Operation): string {
  return path.replace('{id}', RESOURCES[resource.type]?.[0]?.id ?? 'NONE');
}

/** A documented value of each parameter of a GET but the cursor. */
function queriesOf(operation: Operation): [string, string][] {
  return operation.parameters.flatMap((parameter): [string, string][] => {
    if (parameter.kind === 'cursor') return [];
    if (parameter.kind === 'limit') return [[parameter.name, String(parameter.most)]];
    return (parameter.values ?? ['x']).map((value) => [parameter.name, value]);
  });
}

const BODIES: Readonly<Record<string, unknown>> = {
  'bundleIds-create_instance': bodyOf('bundleIds', { name: 'N', platform: 'IOS', identifier: 'com.new' }),
  'bundleIds-update_instance': changeOf('bundleIds', small.bundleIds?.[0]?.id ?? '', { name: 'Other' }),
  'bundleIdCapabilities-create_instance': bodyOf(
    'bundleIdCapabilities',
    { capabilityType: 'ICLOUD', settings: [{ key: 'ICLOUD_VERSION', options: [{ key: 'XCODE_6' }] }] },
    { bundleId: ['bundleIds', small.bundleIds?.[0]?.id ?? ''] },
  ),
  'bundleIdCapabilities-update_instance': changeOf(
    'bundleIdCapabilities',
    small.bundleIdCapabilities?.[0]?.id ?? '',
    { settings: [] },
  ),
  'certificates-create_instance': bodyOf('certificates', {
    csrContent: CSR,
    certificateType: 'IOS_DISTRIBUTION',
  }),
  'devices-create_instance': bodyOf('devices', { name: 'D', platform: 'IOS', udid: '0000-ABCD' }),
  'devices-update_instance': changeOf('devices', small.devices?.[0]?.id ?? '', { status: 'DISABLED' }),
  'passTypeIds-create_instance': bodyOf('passTypeIds', { name: 'P', identifier: 'pass.new' }),
  'passTypeIds-update_instance': changeOf('passTypeIds', passType.id, { name: 'Other' }),
  'profiles-create_instance': bodyOf(
    'profiles',
    { name: 'New', profileType: 'IOS_APP_INHOUSE' },
    {
      bundleId: ['bundleIds', small.bundleIds?.[0]?.id ?? ''],
      certificates: ['certificates', [small.certificates?.[0]?.id ?? '']],
    },
  ),
  'userInvitations-create_instance': bodyOf('userInvitations', {
    email: 'other@example.com',
    firstName: 'O',
    lastName: 'T',
    roles: ['DEVELOPER', 'ADMIN'],
  }),
  'users-update_instance': changeOf('users', 'USER1', { roles: ['ADMIN'] }),
};
const SUCCESS = { create: 201, delete: 204 } as Readonly<Record<string, number>>;

(api ? describe : describe.skip)("Apple's OpenAPI document", () => {
  test('the check itself finds what is wrong', async () => {
    const certificate = { type: 'devices', id: 7, attributes: { certificateType: 'X', made: 'up' } };
    expect(problems({ data: [certificate] }, schemaNamed('CertificatesResponse'))).toEqual([
      '$.links is missing',
      '$.data[0].type is "devices"',
      '$.data[0].id is no string',
      '$.data[0].attributes.certificateType is "X"',
      '$.data[0].attributes.made is not documented',
    ]);
    expect(problems({ errors: [{ code: 'X', source: {} }] }, schemaNamed('ErrorResponse'))).toContain(
      '$.errors[0].detail is missing',
    );
    const asked = { method: 'GET', path: '/v1/certificates', marked: false };
    const lie = Response.json({ data: [{ type: 'devices' }] });
    expect(await exchangeProblems(asked, lie)).toContain('GET /v1/certificates: 200.data[0].id is missing');
    const refused = Response.json({ errors: [] }, { status: 400 });
    const wrong = { ...asked, path: '/v1/certificates?nonsense=1' };
    const problem = 'GET /v1/certificates?nonsense=1: nonsense is no parameter';
    expect(await exchangeProblems(wrong, refused)).toEqual([problem]);
    expect(await exchangeProblems({ ...wrong, marked: true }, refused)).toEqual([]);
    const granted = await exchangeProblems({ ...wrong, marked: true }, lie);
    expect(granted[0]).toBe('GET /v1/certificates?nonsense=1 is marked as wrong, and was answered 200');
    expect(await exchangeProblems({ ...asked, marked: true }, refused)).toEqual([
      'GET /v1/certificates is marked as wrong, and is not',
    ]);
  });

  test('every operation is tried below', () => {
    const writes = OPERATIONS.filter(({ kind }) => kind === 'create' || kind === 'update');
    expect(Object.keys(BODIES).sort()).toEqual(writes.map(({ id }) => id).sort());
    expect(documented).toHaveLength(OPERATIONS.length);
  });

  describe.each(OPERATIONS.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
    test('succeeds, with an answer that the document describes', async () => {
      const { status, detail } = await full().ask(`${operation.method} ${pathOf(operation)}`, BODIES[id]);
      expect([detail, status]).toEqual([undefined, SUCCESS[operation.kind] ?? 200]);
    });

    test('takes every documented value of every parameter', async () => {
      const emulated = full();
      const refused: string[] = [];
      for (const [name, value] of queriesOf(operation)) {
        const query = `${encodeURIComponent(name)}=${value}`;
        const { status } = await emulated.ask(`GET ${pathOf(operation)}?${query}`);
        if (status !== 200) refused.push(query);
      }
      expect(refused).toEqual([]);
    });

    test('includes all that it can', async () => {
      const names = Object.keys(operation.answers.relationships).join(',');
      if (!operation.parameters.some(({ name }) => name === 'include')) return;
      const { included } = await full().ask(`${pathOf(operation)}?include=${names}`);
      expect(included?.length).toBeGreaterThan(0);
    });
  });

  test.each<[number, string, Team, Partial<EmulatorOptions> & { init?: RequestInit; body?: unknown }]>([
    [400, '/v1/certificates?nonsense=1', makeTeam(), { init: { headers: WRONG } }],
    [400, '/v1/certificates?limit=0', makeTeam(), { init: { headers: WRONG } }],
    [400, 'POST /v1/devices', makeTeam(), { body: '{', init: { headers: WRONG } }],
    [401, '/v1/certificates', makeTeam(), { init: { headers: { authorization: '' } } }],
    [403, '/v1/certificates', makeTeam({ agreementSigned: false }), {}],
    [403, '/v1/certificates', makeTeam({ member: false }), {}],
    [404, '/v1/nonsense', makeTeam(), { init: { headers: WRONG } }],
    [404, '/v1/certificates/NONE', makeTeam(), {}],
    [405, 'PATCH /v1/certificates', makeTeam(), { body: {}, init: { headers: WRONG } }],
    [409, 'POST /v1/devices', makeTeam(), { body: bodyOf('devices', {}), init: { headers: WRONG } }],
    [422, 'POST /v1/devices', makeTeam(), { body: [], init: { headers: WRONG } }],
    [429, '/v1/certificates', makeTeam(), { hourlyLimit: 0 }],
  ])(
    'describes the error document with %i of %s',
    async (status, target, team, { init, body, ...options }) => {
      const answer = await emulate({ team, ...options }).ask(target, body, init);
      expect(answer.status).toBe(status);
      expect(answer.errors[0]).toMatchObject({ status: String(status) });
    },
  );
});
