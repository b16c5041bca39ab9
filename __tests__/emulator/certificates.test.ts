import { describe, expect, test } from '@jest/globals';
import { listCertificates } from '../../src/emulator/certificates.ts';
import type { AppleRefusal } from '../../src/emulator/apple-errors.ts';
import { makeCertificate } from '../support/team.ts';

const STORE = [
  makeCertificate(1),
  makeCertificate(2, 'IOS_DEVELOPMENT'),
  makeCertificate(3),
  ...Array.from({ length: 247 }, (_, index) => makeCertificate(index + 100, 'PASS_TYPE_ID')),
];

interface Page {
  readonly data: { readonly id: string; readonly type: string; readonly links: { readonly self: string } }[];
  readonly links: { readonly self: string };
  readonly meta: { readonly paging: { readonly total: number; readonly limit: number } };
}

function list(query: string): Page | AppleRefusal {
  const result = listCertificates(STORE, new URL(`http://127.0.0.1:1/v1/certificates${query}`));
  return 'document' in result ? (result.document as Page) : result;
}

function ids(query: string): string[] {
  const page = list(query);
  if (!('data' in page)) throw new Error(page.detail);
  return page.data.map(({ id }) => id);
}

describe('GET /v1/certificates', () => {
  test('gives resources with attributes and links, and where it is', () => {
    const page = list('?limit=1') as Page;
    expect(page.data).toEqual([
      {
        type: 'certificates',
        ...makeCertificate(1),
        links: { self: 'http://127.0.0.1:1/v1/certificates/CERT1' },
      },
    ]);
    expect(page.links.self).toBe('http://127.0.0.1:1/v1/certificates?limit=1');
  });

  test.each([
    ['', 20, 20],
    ['?limit=1', 1, 1],
    ['?limit=200', 200, 200],
  ])('%j: the page has its size, meta says how many there are', (query, limit, length) => {
    const page = list(query) as Page;
    expect(page.data).toHaveLength(length);
    expect(page.meta.paging).toEqual({ total: 250, limit });
  });

  test.each([['0'], ['-1'], ['201'], ['1.5'], ['many'], [''], ['1e2'], ['0x10'], ['%205'], ['5.0']])(
    'limit=%s is refused',
    (limit) => {
      expect(list(`?limit=${limit}`)).toMatchObject({
        status: 400,
        code: 'PARAMETER_ERROR.INVALID',
        parameter: 'limit',
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
  ])('%s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  test('meta counts what the filter leaves', () => {
    const page = list('?filter[certificateType]=IOS_DISTRIBUTION&limit=1') as Page;
    expect(page.data).toHaveLength(1);
    expect(page.meta.paging).toEqual({ total: 2, limit: 1 });
  });

  test.each([['nonsense'], ['filter[name]'], ['Limit'], ['filter[certificatetype]'], ['limit[profiles]']])(
    'the parameter %s is refused by its name',
    (parameter) => {
      expect(list(`?limit=1&${parameter}=1`)).toMatchObject({
        status: 400,
        code: 'PARAMETER_ERROR.ILLEGAL',
        parameter,
      });
    },
  );
});
