import { describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/client/client.ts';
import { APPLE_BASE_URL } from '../../src/client/base-url.ts';
import type { EpapiError } from '../../src/errors.ts';
import { fakeApple, often, refusal } from '../support/fake-apple.ts';
import type { FakeApple, Fate } from '../support/fake-apple.ts';
import { rejection } from '../support/team.ts';

const device = (id: string): object => ({ type: 'devices', id, attributes: { name: id } });
const page = (ids: string, next?: string, total = 6): Fate => ({
  status: 200,
  body: {
    data: ids.split('').map(device),
    links: { self: 'x', ...(next !== undefined && { next }) },
    meta: { paging: { total, limit: 2 } },
  },
});
const NEXT = (cursor: string): string => `${APPLE_BASE_URL}/v1/devices?cursor=${cursor}&limit=2`;
const LOST = refusal(400, 'PARAMETER_ERROR.INVALID', "'c2' is not a valid cursor");

/** The IDs of all devices, and what else came of reading them. */
async function readAll(
  fates: readonly Fate[],
): Promise<FakeApple & { ids: string; error: EpapiError | undefined }> {
  const fake = fakeApple(fates);
  let ids = '';
  let error: EpapiError | undefined;
  try {
    for await (const { id } of createClient(fake.client).devices.list({ limit: 2 }).all()) ids += id;
  } catch (caught) {
    error = caught as EpapiError;
  }
  return Object.assign(fake, { ids, error });
}

describe('a list', () => {
  test('is read to its end, by links that are absolute or not', async () => {
    const { ids, sent, error } = await readAll([
      page('ab', NEXT('c2')),
      page('cd', '/v1/devices?cursor=c3&limit=2'),
      page('ef'),
    ]);
    expect(error).toBeUndefined();
    expect(ids).toBe('abcdef');
    expect(sent.map(({ line }) => line)).toEqual([
      'GET /v1/devices?limit=2',
      'GET /v1/devices?cursor=c2&limit=2',
      'GET /v1/devices?cursor=c3&limit=2',
    ]);
  });

  test('comes page by page, as it is asked for', async () => {
    const { client, sent } = fakeApple([page('ab', NEXT('c2')), page('cd', NEXT('c3')), page('ef')]);
    for await (const { data, total, included } of createClient(client).devices.list({ limit: 2 })) {
      expect([data.map(({ id }) => id), total, included]).toEqual([['a', 'b'], 6, []]);
      break;
    }
    expect(sent).toHaveLength(1);
  });

  test('is read anew each time', async () => {
    const { client, sent } = fakeApple([page('ab')]);
    const list = createClient(client).devices.list({ limit: 2 });
    for await (const { data } of list) expect(data).toHaveLength(2);
    for await (const { data } of list) expect(data).toHaveLength(2);
    expect(sent).toHaveLength(2);
  });
});

describe('a next link', () => {
  test.each([
    ['https://evil.example/v1/devices?cursor=c2'],
    ['//evil.example/v1/devices?cursor=c2'],
    ['https://api.enterprise.developer.apple.com.evil.example/v1/devices'],
    ['http://api.enterprise.developer.apple.com/v1/devices?cursor=c2'],
    ['https://api.enterprise.developer.apple.com:8443/v1/devices?cursor=c2'],
    ['javascript:alert(1)'],
    ['http://'],
  ])('to %s is not followed', async (next) => {
    const { error, sent, ids } = await readAll([page('ab', next)]);
    expect(error).toMatchObject({ code: 'PAGING' });
    expect(error?.message).toContain('leads to another host');
    expect(sent).toHaveLength(1);
    expect(ids).toBe('ab');
  });

  test('that repeats ends in an error, not in a circle', async () => {
    const { error, sent } = await readAll([page('ab', NEXT('c2')), ...often(page('cd', NEXT('c2')), 50)]);
    expect(error).toMatchObject({ code: 'PAGING' });
    expect(error?.message).toContain('read before');
    expect(sent).toHaveLength(2);
  });

  test('that repeats after all that there is does no harm', async () => {
    const { error, ids, sent } = await readAll([page('ab', NEXT('c2'), 4), page('cd', NEXT('c2'), 4)]);
    expect(error).toBeUndefined();
    expect(ids).toBe('abcd');
    expect(sent).toHaveLength(2);
  });

  test('that is always another one, and brings nothing, ends in an error too', async () => {
    let number = 0;
    const { client, sent } = fakeApple(() => page('ab', NEXT(`c${(number += 1)}`)));
    const list = createClient(client).devices.list({ limit: 2 });
    const error = await rejection<EpapiError>(
      (async () => {
        for await (const { total } of list) expect([total, sent.length < 50]).toEqual([6, true]);
      })(),
    );
    expect(error.code).toBe('PAGING');
  });

  test('an empty one is the end', async () => {
    expect(await readAll([page('ab', '')])).toMatchObject({ ids: 'ab', error: undefined });
  });
});

describe('a cursor that Apple does not know any more', () => {
  test('begins the list anew, and gives nothing twice', async () => {
    const { ids, waits, sent, error } = await readAll([
      page('ab', NEXT('c2')),
      page('cd', NEXT('c3')),
      LOST,
      page('ax', NEXT('d2')),
      page('bc', NEXT('d3')),
      page('de'),
    ]);
    expect(error).toBeUndefined();
    expect(ids).toBe('abcdxe');
    expect(sent[3]?.line).toBe('GET /v1/devices?limit=2');
    expect(waits).toEqual([
      {
        reason: 'Apple does not know its own cursor any more; beginning the list anew',
        seconds: 0,
        nextAttempt: 2,
      },
    ]);
  });

  test('may be the same one again', async () => {
    const { ids } = await readAll([page('ab', NEXT('c2')), LOST, page('ab', NEXT('c2')), page('cd')]);
    expect(ids).toBe('abcd');
  });

  test('may come late: what was given before is gone through again, however many pages it takes', async () => {
    const pages = (name: string): Fate[] =>
      ['ab', 'cd', 'ef', 'gh', 'ij', 'kl'].map((ids, index) => page(ids, NEXT(`${name}${index}`), 14));
    const { ids, error } = await readAll([...pages('c'), LOST, ...pages('d'), page('mn', undefined, 14)]);
    expect(error).toBeUndefined();
    expect(ids).toBe('abcdefghijklmn');
  });

  test('may be named by the parameter alone', async () => {
    const named: Fate = {
      status: 400,
      body: {
        errors: [{ code: 'PARAMETER_ERROR.INVALID', detail: 'wrong', source: { parameter: 'cursor' } }],
      },
    };
    expect((await readAll([page('ab', NEXT('c2')), named, page('ac')])).ids).toBe('abc');
  });

  test('is not what another code says of it', async () => {
    const { error, sent } = await readAll([
      page('ab', NEXT('c2')),
      refusal(400, 'PARAMETER_ERROR.ILLEGAL', 'c2 is not a valid cursor'),
    ]);
    expect(error).toMatchObject({ status: 400 });
    expect(sent).toHaveLength(2);
  });

  test('is not what another status says of it', async () => {
    const { error, sent } = await readAll([
      page('ab', NEXT('c2')),
      refusal(409, 'PARAMETER_ERROR.INVALID', 'c2 is not a valid cursor'),
    ]);
    expect(error).toMatchObject({ status: 409 });
    expect(sent).toHaveLength(2);
  });

  test('is given up on after the third time', async () => {
    const circle = Array.from({ length: 20 }, () => [page('ab', NEXT('c2')), LOST]).flat();
    const { error, sent, ids } = await readAll(circle);
    expect(error).toMatchObject({ code: 'API.PARAMETER_ERROR.INVALID' });
    expect(sent).toHaveLength(8);
    expect(ids).toBe('ab');
  });

  test('is no excuse for links that lead nowhere', async () => {
    let number = 0;
    const { client, sent } = fakeApple((_sent, count) =>
      count === 2 ? LOST : page('ab', NEXT(`c${(number += 1)}`)),
    );
    const error = await rejection<EpapiError>(
      (async () => {
        for await (const { total } of createClient(client).devices.list({ limit: 2 })) expect(total).toBe(6);
      })(),
    );
    expect(error.code).toBe('PAGING');
    expect(sent.length).toBeLessThan(20);
  });

  test('is none where no cursor was sent', async () => {
    const { error, sent, waits } = await readAll(often(LOST));
    expect(error).toMatchObject({ code: 'API.PARAMETER_ERROR.INVALID' });
    expect(sent).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('is not what another parameter is', async () => {
    const { error, sent } = await readAll([
      page('ab', NEXT('c2')),
      refusal(400, 'PARAMETER_ERROR.INVALID', 'limit is wrong'),
    ]);
    expect(error).toMatchObject({ status: 400 });
    expect(sent).toHaveLength(2);
  });
});

test('a failure on the way is told as it is', async () => {
  const { error, ids } = await readAll([page('ab', NEXT('c2')), ...often('refused')]);
  expect(error).toMatchObject({ code: 'NETWORK' });
  expect(ids).toBe('ab');
});

describe('complete', () => {
  const devices = (count: number, from = 0): object[] =>
    Array.from({ length: count }, (_, index) => device(`D${from + index}`));
  const profile = (count: number, total: number) => ({
    type: 'profiles' as const,
    id: 'P1',
    attributes: {},
    relationships: {
      devices: {
        data: Array.from({ length: count }, (_, index) => ({ type: 'devices', id: `D${index}` })),
        meta: { paging: { total, limit: 50 } },
      },
    },
  });

  const withoutTotal = (one: ReturnType<typeof profile>): ReturnType<typeof profile> => ({
    ...one,
    relationships: { devices: { ...one.relationships.devices, meta: undefined as never } },
  });

  test('of what is no relationship is no empty one', async () => {
    const { client, sent } = fakeApple([page('ab')]);
    const complete = createClient(client).profiles.complete(profile(2, 2), 'device' as never, []);
    expect((await rejection(complete)).message).toBe('no relationship to many: device');
    expect(sent).toEqual([]);
  });

  test('asks for nothing where all came along', async () => {
    const { client, sent } = fakeApple([]);
    const all = await createClient(client).profiles.complete(profile(2, 2), 'devices', devices(3) as never);
    expect(all.map(({ id }) => id)).toEqual(['D0', 'D1']);
    expect(sent).toEqual([]);
  });

  test.each([
    ['more than could come along', profile(50, 260), devices(50)],
    ['one that did not', profile(2, 2), devices(1)],
    ['no word of what', { ...profile(2, 2), relationships: { devices: {} } }, devices(2)],
    ['no word of how many', withoutTotal(profile(2, 2)), devices(2)],
    ['nothing but the ID', { ...profile(2, 2), relationships: undefined as never }, devices(2)],
    ['one of another kind with the same ID', profile(1, 1), [{ type: 'users', id: 'D0', attributes: {} }]],
  ])('reads the path of the relationship where there is %s', async (_name, one, included) => {
    const answer = (count: number, from: number, next?: string): Fate => ({
      status: 200,
      body: { data: devices(count, from), links: { ...(next !== undefined && { next }) } },
    });
    const next = '/v1/profiles/P1/devices?cursor=x&limit=200';
    const { client, sent } = fakeApple([answer(200, 0, next), answer(60, 200)]);
    const all = await createClient(client).profiles.complete(one, 'devices', included as never);
    expect(all).toHaveLength(260);
    expect(sent.map(({ line }) => line)).toEqual(['GET /v1/profiles/P1/devices?limit=200', `GET ${next}`]);
  });
});
