import { describe, expect, test } from '@jest/globals';
import { createTokenSource } from '../../src/auth/token-source.ts';
import { DAY } from '../../src/days.ts';
import { appleDate } from '../../src/emulator/dates.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { TEAM_SCOPE, readTeamInventory } from '../../src/expiry/read-inventory.ts';
import { readScope } from '../../src/auth/scope.ts';
import { emulate } from '../support/emulated.ts';
import { appsTeam, scan } from '../support/expiry-team.ts';
import { find, findingOf } from '../support/inventory.ts';
import { bundleId, certificate, profile, teamOf } from '../support/provision-team.ts';
import { clientOf } from '../support/provisioning.ts';
import { CREDENTIALS, NOW, goodToken, makeSystem, makeTeam, rejection } from '../support/team.ts';

const DEVELOPER = { team: makeTeam({}, { role: 'DEVELOPER' }) };

/** What was asked for, without queries, sorted. */
const paths = (requests: readonly string[]) => requests.map((one) => one.replace(/\?.*/, '').slice(8)).sort();

const LISTS = ['bundleIds', 'certificates', 'profiles', 'userInvitations'];

/** A team of one app with these profiles. */
const oneApp = (...profiles: ReturnType<typeof profile>[]): EmulatorState =>
  teamOf({ bundleIds: [bundleId('B', 'com.acme.field')], profiles });

/** The state of a team after a certificate of it was revoked. */
async function revoked(state: EmulatorState, id: string): Promise<EmulatorState> {
  const { emulator, ask } = emulate({ state });
  expect((await ask(`DELETE /v1/certificates/${id}`)).status).toBe(204);
  return emulator.state();
}

/** An answer of Apple's to a list, as far as tests change it. */
interface Body {
  data: { relationships?: Record<string, { data?: unknown; meta?: { paging: { total?: number } } }> }[];
  included?: { type: string; id: string; attributes: object }[];
}

/** What a scan makes of a team where Apple answers to a list in another way than usual. */
async function scanChanged(state: EmulatorState, path: string, change: (body: Body) => void) {
  const { emulator } = emulate({ state });
  const handle = async (request: Request): Promise<Response> => {
    const answer = await emulator.handle(request);
    if (new URL(request.url).pathname !== path) return answer;
    const body = (await answer.json()) as Body;
    change(body);
    return new Response(JSON.stringify(body), answer);
  };
  const { api, requests } = clientOf({ handle });
  return { inventory: await readTeamInventory(api, { now: () => NOW }), requests };
}

describe('what is read', () => {
  test('is certificates, profiles with what they hold, and invitations', async () => {
    const state = teamOf({
      bundleIds: [bundleId('B', 'com.acme.field')],
      profiles: [profile('P', { name: 'Field', bundleId: 'B', certificates: ['GOOD', 'ENDING'] })],
      userInvitations: [
        { id: 'I', attributes: { email: 'ada@example.com', expirationDate: appleDate(NOW + DAY) } },
      ],
    });
    const { inventory } = await scan({ state });
    expect(inventory.certificates.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'GOOD IOS_DISTRIBUTION',
      'ENDING IOS_DISTRIBUTION',
      'DEV IOS_DEVELOPMENT',
    ]);
    const held = (id: string, days: number) => ({
      name: id,
      serialNumber: String(certificate(id, 0).attributes['serialNumber']),
      expiresAt: Date.parse(appleDate(NOW + days * DAY)),
    });
    expect(inventory.profiles).toEqual([
      {
        ...{ id: 'P', name: 'Field', type: 'IOS_APP_INHOUSE', state: 'ACTIVE', bundleId: 'com.acme.field' },
        uuid: '00000000-0000-4000-8000-000000000050',
        expiresAt: Date.parse(appleDate(NOW + 200 * DAY)),
        certificates: [held('GOOD', 900), held('ENDING', 12)],
      },
    ]);
    expect(inventory.invitations).toEqual([
      { id: 'I', email: 'ada@example.com', expiresAt: Date.parse(appleDate(NOW + DAY)) },
    ]);
    expect(inventory.notLookedAt).toEqual([]);
    expect(inventory).not.toHaveProperty('clockSkew');
  });

  test('is the pass type ID of a pass type certificate', async () => {
    const pass = certificate('PASS', 100, 'PASS_TYPE_ID');
    const state = teamOf({
      passTypeIds: [{ id: 'T', attributes: { identifier: 'pass.com.acme', name: 'Pass' } }],
      certificates: [
        { ...pass, relationships: { passTypeId: 'T' } },
        certificate('OTHER', 100, 'PASS_TYPE_ID'),
      ],
    });
    const { inventory } = await scan({ state });
    expect(
      inventory.certificates.map(({ passTypeId, passTypeResource }) => [passTypeId, passTypeResource]),
    ).toEqual([
      ['pass.com.acme', 'T'],
      [undefined, undefined],
    ]);
  });

  test('is no other thing that has the ID of what is looked for', async () => {
    const state = teamOf({
      passTypeIds: [{ id: 'T', attributes: { identifier: 'pass.com.acme', name: 'Pass' } }],
      certificates: [
        { ...certificate('PASS', 100, 'PASS_TYPE_ID'), relationships: { passTypeId: 'T' } },
        certificate('GOOD', 900),
      ],
      bundleIds: [bundleId('B', 'com.acme.field')],
      profiles: [profile('P', { name: 'Field', bundleId: 'B', days: -3 })],
    });
    const asDevice = (body: Body): void =>
      body.included?.forEach((one) => {
        one.type = 'devices';
      });
    const passes = await scanChanged(state, '/v1/certificates', asDevice);
    expect(passes.inventory.certificates.map(({ passTypeId }) => passTypeId)).toEqual([undefined, undefined]);
    const apps = await scanChanged(state, '/v1/bundleIds', asDevice);
    // What did not come along is asked for.
    expect(paths(apps.requests)).toEqual([...LISTS, 'bundleIds/B/profiles'].sort());
    expect(apps.inventory.profiles).toMatchObject([{ id: 'P', name: 'Field' }]);
  });

  test('is the app of a profile as its bundle ID says, where the list of profiles does not', async () => {
    const state = oneApp(profile('P', { name: 'Field', bundleId: 'B' }));
    const { inventory } = await scanChanged(state, '/v1/profiles', ({ data }) => {
      data.forEach(({ relationships }) => delete relationships?.['bundleId']);
    });
    expect(inventory.profiles).toMatchObject([{ id: 'P', bundleId: 'com.acme.field' }]);
  });

  test('is the expired profiles that Apple hides, by their bundle IDs alone', async () => {
    const { inventory, requests } = await scan({ scenario: 'expiring' });
    const expired = inventory.profiles.filter(({ expiresAt }) => expiresAt < NOW);
    expect(expired.map(({ name, bundleId: app, certificates }) => [name, app, certificates])).toEqual([
      ['Expired In-House', 'com.example.expired', undefined],
    ]);
    expect(inventory.profiles).toHaveLength(5);
    expect(inventory.bundleIds).toEqual(expect.arrayContaining(['com.example.expired', 'com.example.today']));
    expect(paths(requests)).toEqual(LISTS);
  });

  test('is a profile whose bundle ID is gone', async () => {
    const state = oneApp(profile('P', { name: 'Field', bundleId: 'GONE' }));
    const [found] = (await scan({ state })).inventory.profiles;
    expect(found).toMatchObject({ id: 'P', bundleId: '', certificates: [{ name: 'GOOD' }] });
  });

  test('cannot be had without Apple', async () => {
    const faultRules = [{ fault: { kind: 'membership-lapsed' as const } }];
    expect(await rejection(scan({ faultRules }))).toMatchObject({ code: 'API.FORBIDDEN_ERROR' });
  });

  test.each([500, 401, 404])('is no list of invitations where Apple answers with %i', async (status) => {
    const faultRules = [{ fault: { status }, path: '/v1/userInvitations' }];
    expect(await rejection(scan({ faultRules }))).toMatchObject({ status });
  });

  test('says by how much the clock of this machine is wrong, and reckons by that of Apple', async () => {
    const state = oneApp(profile('P', { name: 'Field', bundleId: 'B', state: 'INVALID', days: 1 }));
    const { emulator } = emulate({
      state,
      now: () => NOW + 2 * DAY,
      quirks: { 'expired-profiles-hidden': false },
    });
    const { api, requests } = clientOf(emulator);
    const { clockSkew } = await readTeamInventory(api, { now: () => NOW });
    expect(Math.abs((clockSkew ?? 0) - 2 * 86_400)).toBeLessThanOrEqual(1);
    // It has expired there, so that nobody asks what it holds.
    expect(requests.join()).not.toContain('profileContent');
  });
});

describe('the requests', () => {
  test.each([1, 10, 450])('for %i apps are the least', async (count) => {
    const { inventory, requests } = await scan({ state: appsTeam(count) });
    const pages = Math.ceil(count / 200);
    expect(requests).toHaveLength(1 + pages + pages + 1);
    expect(inventory.profiles).toHaveLength(count);
    expect(inventory.profiles.every(({ certificates }) => certificates?.length === 1)).toBe(true);
  });

  test('for a team with nothing are one for each list', async () => {
    expect(paths((await scan({ state: { resources: {} } })).requests)).toEqual(LISTS);
  });

  test('are no more where a bundle ID has more profiles than come along, and all are known', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      profile(`P${index}`, { name: `Field ${index}`, bundleId: 'B' }),
    );
    const { inventory, requests } = await scan({ state: oneApp(...many) });
    expect([inventory.profiles.length, requests.length]).toEqual([60, 4]);
  });

  test('are one more for a bundle ID with some that neither list shows', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      profile(`P${index}`, { name: `Field ${index}`, bundleId: 'B', days: index < 50 ? 100 : -100 }),
    );
    const { inventory, requests } = await scan({ state: oneApp(...many) });
    expect([inventory.profiles.length, requests.length]).toEqual([60, 5]);
    expect(requests.at(-1)).toMatch(/^GET \/v1\/bundleIds\/B\/profiles\?fields\[profiles\]=name/);
    expect(inventory.profiles.filter(({ bundleId: app }) => app === 'com.acme.field')).toHaveLength(60);
  });

  test('are one more for a bundle ID of which Apple does not say how many it has', async () => {
    const state = oneApp(profile('P', { name: 'Field', bundleId: 'B' }));
    const { requests } = await scanChanged(state, '/v1/bundleIds', ({ data }) => {
      data.forEach(({ relationships }) => delete relationships?.['profiles']?.meta);
    });
    expect(paths(requests)).toEqual([...LISTS, 'bundleIds/B/profiles'].sort());
  });
});

describe('contents', () => {
  test.each([
    ['more than came along', 2],
    ['nobody knows how many', undefined],
  ])('say what a profile holds of which the list does not say all: %s', async (_, total) => {
    const state = oneApp(profile('P', { name: 'Field', bundleId: 'B', certificates: ['GOOD', 'ENDING'] }));
    const { inventory, requests } = await scanChanged(state, '/v1/profiles', ({ data }) => {
      data.forEach(({ relationships }) => {
        const held = relationships?.['certificates'];
        if (Array.isArray(held?.data)) held.data = held.data.slice(0, 1);
        if (held?.meta) held.meta.paging = total === undefined ? {} : { total };
      });
    });
    expect(requests.filter((one) => one.includes('profileContent'))).toHaveLength(1);
    expect(inventory.profiles[0]?.certificates).toHaveLength(2);
  });

  test('are not asked for where lists say all', async () => {
    for (const scenario of ['small-team', 'expiring', 'large'] as const)
      expect((await scan({ scenario })).requests.join()).not.toContain('profileContent');
  });

  test('say which certificate was revoked, of all such profiles at once', async () => {
    const state = oneApp(
      profile('P', { name: 'Field', bundleId: 'B', certificates: ['GOOD', 'ENDING'] }),
      profile('Q', { name: 'Other', bundleId: 'B', certificates: ['ENDING'] }),
      profile('R', { name: 'Third', bundleId: 'B' }),
    );
    const { inventory, requests } = await scan({ state: await revoked(state, 'ENDING') });
    const serial = certificate('ENDING', 0).attributes['serialNumber'];
    const held = inventory.profiles.map(({ certificates }) => certificates?.length);
    expect(held).toEqual([2, 1, 1]);
    expect(inventory.profiles[1]?.certificates).toEqual([
      {
        name: expect.stringContaining('iPhone Distribution'),
        serialNumber: serial,
        // A certificate has no milliseconds.
        expiresAt: Math.floor((NOW + 12 * DAY) / 1000) * 1000,
      },
    ]);
    expect(requests.filter((one) => one.includes('profileContent'))).toEqual([
      expect.stringContaining('filter[id]=P,Q&'),
    ]);
  });

  test('are asked for where a profile that is not INVALID holds nothing that the team has', async () => {
    const { resources, authority } = await revoked(
      oneApp(profile('P', { name: 'Field', bundleId: 'B', certificates: ['ENDING'] })),
      'ENDING',
    );
    const active = resources.profiles?.map((one) => ({
      ...one,
      attributes: { ...one.attributes, profileState: 'ACTIVE' },
    }));
    const state = { authority, resources: { ...resources, profiles: active ?? [] } } as EmulatorState;
    const { inventory, requests } = await scan({ state });
    expect(inventory.profiles[0]?.certificates).toHaveLength(1);
    expect(requests).toHaveLength(5);
  });

  test('that cannot be read leave it open; zombies and what is odd break nothing', async () => {
    const { inventory } = await scan({ scenario: 'broken' });
    const named = new Map(inventory.profiles.map((one) => [one.name, one.certificates]));
    expect(inventory.profiles).toHaveLength(7);
    expect(named.get('Plain Revoked')).toBeUndefined();
    expect(named.get('Plain Invalid')).toHaveLength(1);
    expect(named.get('Plain Zombie')).toHaveLength(1);
    const damaged = profile('P', { name: 'Field', bundleId: 'B', state: 'INVALID', certificates: ['NONE'] });
    const attributes = { ...damaged.attributes, profileContent: 'bm9uZQ==' };
    const state = oneApp({ ...damaged, attributes });
    expect((await scan({ state })).inventory.profiles[0]?.certificates).toBeUndefined();
  });
});

describe('a key with the role Developer', () => {
  test('reads all but invitations, which is no failure and is said', async () => {
    const { inventory } = await scan({ scenario: 'expiring', ...DEVELOPER });
    expect(inventory.profiles).toHaveLength(5);
    expect(inventory.invitations).toEqual([]);
    expect(inventory.notLookedAt).toEqual(['Invitations: the role of this key may not read them.']);
  });
});

describe('a token with the scope of a scan', () => {
  const scoped = { tokens: createTokenSource(CREDENTIALS, { scope: TEAM_SCOPE }, makeSystem()) };

  test('is one that names four lists', () => {
    expect(TEAM_SCOPE.map((entry) => entry.replace(/\?.*/, ''))).toEqual([
      'GET /v1/certificates',
      'GET /v1/profiles',
      'GET /v1/bundleIds',
      'GET /v1/userInvitations',
    ]);
    expect(readScope(TEAM_SCOPE.join('\n'))).toEqual({ requests: TEAM_SCOPE, warnings: [] });
  });

  test('gets through a whole scan, page by page', async () => {
    const { inventory, requests } = await scan({ state: appsTeam(450) }, { isScoped: true }, scoped);
    expect([inventory.profiles.length, requests.length]).toEqual([450, 8]);
    expect(inventory.notLookedAt).toEqual([]);
    const developer = await scan({ scenario: 'expiring', ...DEVELOPER }, { isScoped: true }, scoped);
    expect(developer.inventory.profiles).toHaveLength(5);
  });

  test('gets through no other request', async () => {
    const { emulator } = emulate({ state: appsTeam(1) });
    const others = [
      '/v1/profiles',
      '/v1/profiles/P1',
      '/v1/bundleIds/B1/profiles',
      '/v1/devices',
      '/v1/users',
    ];
    const content = '/v1/profiles?filter[id]=P1&fields[profiles]=profileContent';
    for (const path of [...others, content, '/v1/certificates', '/v1/bundleIds']) {
      const headers = { authorization: `Bearer ${goodToken(TEAM_SCOPE)}` };
      const url = `https://api.enterprise.developer.apple.com${path}`;
      expect([path, (await emulator.handle(new Request(url, { headers }))).status]).toEqual([path, 401]);
    }
  });

  test('finds that it cannot tell what only a request with an ID in it tells', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      profile(`P${index}`, { name: `Field ${index}`, bundleId: 'B', days: index < 50 ? 100 : -100 }),
    );
    const invalid = profile('X', { name: 'X', bundleId: 'B', state: 'INVALID' });
    const { inventory } = await scan({ state: oneApp(invalid, ...many) }, { isScoped: true }, scoped);
    expect(inventory.profiles).toHaveLength(51);
    expect(inventory.profiles.find(({ id }) => id === 'X')?.certificates).toBeUndefined();
    expect(inventory.notLookedAt).toEqual([]);
    expect(inventory.unseen).toEqual([
      {
        ...{ id: 'B', bundleId: 'com.acme.field' },
        reason: expect.stringMatching(/^com\.acme\.field has more profiles than come along with it/),
      },
    ]);
    const certificates = inventory.certificates.filter(({ type }) => type === 'IOS_DISTRIBUTION');
    const report = find({ ...inventory, certificates });
    expect(findingOf(report, 'unseen-profiles:B')).toMatchObject({
      ...{ kind: 'profile', name: 'Profiles of com.acme.field', status: 'unknown', endsAt: undefined },
      fix: expect.stringContaining('Check without a scoped token'),
    });
    expect(findingOf(report, 'profile:X').status).toBe('unknown');
  });
});
