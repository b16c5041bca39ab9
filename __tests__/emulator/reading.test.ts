import { describe, expect, test } from '@jest/globals';
import { ORIGIN, emulate } from '../support/emulated.ts';
import type { Answer, Emulated } from '../support/emulated.ts';
import { makeCertificate, makeTeam } from '../support/team.ts';

const CERTIFICATES = [
  makeCertificate(1),
  makeCertificate(2, 'IOS_DEVELOPMENT'),
  makeCertificate(3),
  ...Array.from({ length: 247 }, (_, index) => makeCertificate(index + 100, 'PASS_TYPE_ID')),
];

const many = (): Emulated => emulate({ team: makeTeam({ resources: { certificates: CERTIFICATES } }) });
const list = (query: string): Promise<Answer> => many().ask(`/v1/certificates${query}`);
/** With parameters that Apple's document does not have. */
const listWrongly = (query: string): Promise<Answer> => many().askWrongly(`/v1/certificates${query}`);

async function idsOf(query: string): Promise<string[]> {
  const { status, data } = await list(query);
  // A refusal has none either.
  expect(status).toBe(200);
  return data.map(({ id }) => id);
}

describe('a list', () => {
  test('gives resources with attributes, related links and their own, and where it is', async () => {
    const { data, links } = await list('?limit=1');
    expect(data).toEqual([
      {
        type: 'certificates',
        ...makeCertificate(1),
        relationships: { passTypeId: { links: { related: `${ORIGIN}/v1/certificates/CERT1/passTypeId` } } },
        links: { self: `${ORIGIN}/v1/certificates/CERT1` },
      },
    ]);
    expect(links.self).toBe(`${ORIGIN}/v1/certificates?limit=1`);
  });

  test.each([
    ['', 20, 20],
    ['?limit=1', 1, 1],
    ['?limit=200', 200, 200],
  ])('%j: the page has its size, meta says how many there are', async (query, limit, length) => {
    const { data, meta } = await list(query);
    expect(data).toHaveLength(length);
    expect(meta.paging).toEqual({ total: 250, limit });
  });

  test.each([['0'], ['-1'], ['201'], ['1.5'], ['many'], [''], ['1e2'], ['0x10'], ['%205'], ['5.0']])(
    'limit=%s is refused',
    async (limit) => {
      expect(await listWrongly(`?limit=${limit}`)).toMatchObject({
        status: 400,
        code: 'PARAMETER_ERROR.INVALID',
        source: { parameter: 'limit' },
      });
    },
  );

  test.each([
    ['?filter[certificateType]=IOS_DISTRIBUTION', ['CERT1', 'CERT3']],
    ['?filter[certificateType]=IOS_DISTRIBUTION,IOS_DEVELOPMENT', ['CERT1', 'CERT2', 'CERT3']],
    ['?filter%5BcertificateType%5D=IOS_DEVELOPMENT', ['CERT2']],
    ['?filter[serialNumber]=0A3', ['CERT3']],
    ['?filter[id]=CERT3,CERT1,GONE', ['CERT1', 'CERT3']],
    ['?filter[displayName]=Example%202', ['CERT2']],
    ['?filter[certificateType]=IOS_DISTRIBUTION&filter[id]=CERT2,CERT3', ['CERT3']],
    ['?filter[id]=NONE', []],
    // Documented since the OpenAPI document.
    ['?filter[certificateType]=DEVELOPER_ID_APPLICATION_G2', []],
    ['?filter[id]=CERT1,CERT2,CERT3&sort=-id', ['CERT3', 'CERT2', 'CERT1']],
    ['?filter[id]=CERT1,CERT2,CERT3&sort=certificateType,-id', ['CERT2', 'CERT3', 'CERT1']],
  ])('%s', async (query, expected) => {
    expect(await idsOf(query)).toEqual(expected);
  });

  test('what sorts alike stays in the order of its making', async () => {
    const named = (id: string, name: string) => ({ id, attributes: { name, status: 'ENABLED' } });
    const devices = [named('A', 'y'), named('B', 'x'), named('C', 'y'), named('D', 'x')];
    const { ids } = emulate({ state: { resources: { devices } } });
    expect(await ids('/v1/devices?sort=name')).toEqual(['B', 'D', 'A', 'C']);
    expect(await ids('/v1/devices?sort=-name')).toEqual(['A', 'C', 'B', 'D']);
  });

  test('an ID may be encoded in its path', async () => {
    const odd = { id: 'A B/C', attributes: { name: 'Odd' } };
    const { ask } = emulate({ state: { resources: { devices: [odd] } } });
    const { data } = await ask('/v1/devices/A%20B%2FC');
    expect(data[0]?.id).toBe('A B/C');
    // And is in links, which lead there.
    expect((await ask(data[0]?.links.self ?? '')).data).toEqual(data);
  });

  test('meta counts what the filter leaves', async () => {
    const { data, meta } = await list('?filter[certificateType]=IOS_DISTRIBUTION&limit=1');
    expect(data).toHaveLength(1);
    expect(meta.paging).toEqual({ total: 2, limit: 1 });
  });

  test.each([['nonsense'], ['filter[name]'], ['Limit'], ['filter[certificatetype]'], ['limit[profiles]']])(
    'the parameter %s is refused by its name',
    async (parameter) => {
      expect(await listWrongly(`?limit=1&${parameter}=1`)).toMatchObject({
        status: 400,
        code: 'PARAMETER_ERROR.ILLEGAL',
        source: { parameter },
      });
    },
  );

  test.each([
    ['sort', 'name'],
    ['sort', ''],
    ['include', 'profiles'],
    ['fields[certificates]', 'name,nonsense'],
    ['filter[certificateType]', 'NONSENSE'],
    ['filter[id]', ''],
  ])('the value of %s=%s is refused', async (parameter, value) => {
    expect(await listWrongly(`?${parameter}=${value}`)).toMatchObject({
      status: 400,
      code: 'PARAMETER_ERROR.INVALID',
      source: { parameter },
    });
  });

  // The document says nothing of it: it comes from a next link.
  test.each([['spoilt'], ['']])('the cursor %j is refused', async (cursor) => {
    expect(await list(`?cursor=${cursor}`)).toMatchObject({
      status: 400,
      code: 'PARAMETER_ERROR.INVALID',
      source: { parameter: 'cursor' },
    });
  });

  test('every wrong parameter is named, and one given twice is wrong', async () => {
    const { errors } = await listWrongly('?limit=0&nonsense=1&sort=id&sort=id');
    expect(errors.map(({ source }) => source)).toEqual([
      { parameter: 'limit' },
      { parameter: 'nonsense' },
      { parameter: 'sort' },
    ]);
  });
});

describe('paging', () => {
  test('next links lead through all, each once, and keep what was asked for', async () => {
    const { ask } = emulate({ team: makeTeam({ resources: { certificates: CERTIFICATES } }) });
    const seen: string[] = [];
    let pages = 0;
    let next: string | undefined = '/v1/certificates?sort=-id&fields[certificates]=name&limit=60';
    while (next !== undefined) {
      const page: Answer = await ask(next);
      seen.push(...page.data.map(({ id }) => id));
      expect(page.data.every(({ attributes }) => Object.keys(attributes).join() === 'name')).toBe(true);
      expect(new URL(page.links.first ?? '').searchParams.has('cursor')).toBe(false);
      next = page.links.next;
      pages += 1;
    }
    expect(pages).toBe(5);
    expect(seen).toEqual(
      CERTIFICATES.map(({ id }) => id)
        .sort()
        .reverse(),
    );
  });

  test('a next link says how many, also where nobody asked', async () => {
    const { links } = await list('');
    expect(new URL(links.next ?? '').searchParams.get('limit')).toBe('20');
    expect(new URL(links.next ?? '').searchParams.has('cursor')).toBe(true);
  });

  test('what ends with a page has no page after it', async () => {
    const { data, links } = await list('?filter[id]=CERT1,CERT2&limit=2');
    expect([data.length, Object.keys(links)]).toEqual([2, ['self']]);
  });

  test('a single page has neither a next link nor a first', async () => {
    const { links } = await list('?filter[id]=CERT1');
    expect(Object.keys(links)).toEqual(['self']);
  });

  test('a cursor is good for the list that it comes from alone', async () => {
    const { links } = await list('?limit=5');
    const cursor = new URL(links.next ?? '').searchParams.get('cursor') ?? '';
    expect((await list(`?limit=9&cursor=${cursor}`)).data[0]?.id).toBe('CERT102');
    const filters = ['filter[certificateType]=PASS_TYPE_ID', 'sort=id'];
    const one = await list(`?${filters.join('&')}`);
    const own = new URL(one.links.next ?? '').searchParams.get('cursor') ?? '';
    // Whoever puts the parameters in another order asks for the same list.
    expect((await list(`?${filters.toReversed().join('&')}&cursor=${own}`)).status).toBe(200);
    expect(await list(`?limit=5&sort=id&cursor=${cursor}`)).toMatchObject({
      status: 400,
      code: 'PARAMETER_ERROR.INVALID',
      source: { parameter: 'cursor' },
      detail: expect.stringMatching(/is not a valid cursor/),
    });
  });
});

describe('fields and includes', () => {
  const { ask, emulator } = emulate({ scenario: 'small-team' });
  const profile = emulator.state().resources.profiles?.[0];
  const id = profile?.id ?? '';

  test('fields leave out attributes and relationships, of what is included too', async () => {
    const { data, included } = await ask(
      `/v1/profiles/${id}?fields[profiles]=name,bundleId&include=bundleId&fields[bundleIds]=identifier`,
    );
    expect(data[0]?.attributes).toEqual({ name: 'Time Sheets In-House' });
    expect(Object.keys(data[0]?.relationships ?? {})).toEqual(['bundleId']);
    expect(included?.map(({ attributes }) => attributes)).toEqual([{ identifier: 'com.example.timesheets' }]);
    expect(included?.[0]).not.toHaveProperty('relationships');
  });

  test('without an include, relationships are links alone', async () => {
    const { data, included } = await ask(`/v1/profiles/${id}`);
    expect(included).toBeUndefined();
    expect(data[0]?.relationships).toEqual({
      bundleId: { links: { related: `${ORIGIN}/v1/profiles/${id}/bundleId` } },
      devices: { links: { related: `${ORIGIN}/v1/profiles/${id}/devices` } },
      certificates: { links: { related: `${ORIGIN}/v1/profiles/${id}/certificates` } },
    });
  });

  test('what belongs to several is included once', async () => {
    const { included } = await ask('/v1/profiles?include=certificates,bundleId');
    expect(included?.map(({ type }) => type)).toEqual([
      'certificates',
      'bundleIds',
      'bundleIds',
      'bundleIds',
    ]);
  });

  test('includes end at their limit, ten unless told otherwise, and meta says how many there are', async () => {
    const { resources } = emulator.state();
    const bundleId = resources.bundleIds?.[0]?.id ?? '';
    const profiles = Array.from({ length: 60 }, (_, index) => ({
      id: `P${index}`,
      attributes: { name: `P${index}`, profileContent: '' },
      relationships: { bundleId },
    }));
    const many = emulate({ state: { resources: { ...resources, profiles } } });
    const read = async (query: string): Promise<unknown[]> => {
      const { data, included } = await many.ask(`/v1/bundleIds/${bundleId}?include=profiles${query}`);
      return [included?.length, data[0]?.relationships?.['profiles']?.meta];
    };
    expect(await read('')).toEqual([10, { paging: { total: 60, limit: 10 } }]);
    expect(await read('&limit[profiles]=50')).toEqual([50, { paging: { total: 60, limit: 50 } }]);
    expect((await many.askWrongly(`/v1/bundleIds/${bundleId}?limit[profiles]=51`)).code).toBe(
      'PARAMETER_ERROR.INVALID',
    );
    const { data, meta } = await many.ask(`/v1/bundleIds/${bundleId}/profiles?limit=200`);
    expect([data.length, meta.paging.total]).toEqual([60, 60]);
  });

  test('related paths: one, several, none, and of what is not there', async () => {
    expect((await ask(`/v1/profiles/${id}/bundleId`)).data[0]?.id).toBe(profile?.relationships?.['bundleId']);
    expect((await ask(`/v1/profiles/${id}/certificates`)).data).toHaveLength(1);
    expect((await ask(`/v1/profiles/${id}/devices`)).data).toEqual([]);
    const certificate = emulator.state().resources.certificates?.[0]?.id ?? '';
    for (const path of [
      'profiles/%E0%A4%A/devices',
      'profiles/NONE/devices',
      `certificates/${certificate}/passTypeId`,
      'profiles/NONE',
    ])
      expect(await ask(`/v1/${path}`)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});
