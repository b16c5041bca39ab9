import { describe, expect, test } from '@jest/globals';
import { buildBody } from '../../src/cli/body.ts';
import type { EpapiError } from '../../src/errors.ts';
import { OPERATIONS } from '../../src/resources/operations.ts';
import { findOperation } from '../../src/resources/paths.ts';
import { api, documented, problems } from '../support/openapi.ts';
import { rejection } from '../support/team.ts';

function build(
  method: string,
  path: string,
  fields: string[],
  files: Record<string, string> = {},
): Promise<object> {
  const found = findOperation(method, path);
  if (!found) throw new Error(`no operation ${method} ${path}`);
  return buildBody(found.operation, found.id, fields, (name) =>
    Promise.resolve(files[name] ?? 'no such file'),
  );
}

describe('the body of a request', () => {
  test('puts attributes and relationships where they belong', async () => {
    const fields = [
      'name=Acme In-House',
      'profileType=IOS_APP_INHOUSE',
      'bundleId=B1',
      'certificates=C1, C2,',
    ];
    expect(await build('POST', '/v1/profiles', fields)).toEqual({
      data: {
        type: 'profiles',
        attributes: { name: 'Acme In-House', profileType: 'IOS_APP_INHOUSE' },
        relationships: {
          bundleId: { data: { type: 'bundleIds', id: 'B1' } },
          certificates: {
            data: [
              { type: 'certificates', id: 'C1' },
              { type: 'certificates', id: 'C2' },
            ],
          },
        },
      },
    });
  });

  test('names what it changes', async () => {
    expect(await build('PATCH', '/v1/devices/D1', ['status=DISABLED', 'name=a=b'])).toEqual({
      data: { type: 'devices', id: 'D1', attributes: { status: 'DISABLED', name: 'a=b' } },
    });
  });

  test('reads files, lists and settings', async () => {
    expect(
      await build('POST', '/v1/devices', ['udid=@udid.txt'], { 'udid.txt': '00008030-A\n' }),
    ).toMatchObject({
      data: { attributes: { udid: '00008030-A' } },
    });
    expect(await build('PATCH', '/v1/users/U1', ['roles=ADMIN, DEVELOPER'])).toMatchObject({
      data: { attributes: { roles: ['ADMIN', 'DEVELOPER'] } },
    });
    expect(
      await build('PATCH', '/v1/bundleIdCapabilities/C1', ['settings=[{"key":"ICLOUD_VERSION"}]']),
    ).toMatchObject({ data: { attributes: { settings: [{ key: 'ICLOUD_VERSION' }] } } });
  });

  test.each([
    ['POST', '/v1/devices', 'nam=x', 'Did you mean name?'],
    ['POST', '/v1/devices', 'constructor=x', /^It takes name, platform, udid\.$/],
    ['PATCH', '/v1/devices/D1', 'udid=x', /^It takes name, status\.$/],
    ['PATCH', '/v1/bundleIds/B1', 'profiles=x', 'It takes name.'],
    ['POST', '/v1/devices', 'name', 'Write --field name=value.'],
    ['POST', '/v1/devices', '=x', 'Write --field name=value.'],
    ['PATCH', '/v1/bundleIdCapabilities/C1', 'settings={', /settings='\[/],
  ])('%s %s refuses %j', async (method, path, field, hint) => {
    const error = await rejection<EpapiError>(build(method, path, [field]));
    expect(error.code).toBe('USAGE');
    if (typeof hint === 'string') expect(error.hint).toBe(hint);
    else expect(error.hint).toMatch(hint);
  });
});

(api ? test : test.skip)("every body with every field is one by Apple's document", async () => {
  for (const operation of OPERATIONS.filter(({ kind }) => kind === 'create' || kind === 'update')) {
    const { create, update, attributes } = operation.resource;
    const value = (name: string): string => {
      const attribute = operation.kind === 'create' ? create?.attributes[name]?.is : attributes[name];
      if (attribute?.kind === 'settings') return '[{"key":"ICLOUD_VERSION"}]';
      if (attribute?.kind === 'email') return 'x@example.com';
      return attribute && 'values' in attribute ? (attribute.values[0] ?? '') : 'x';
    };
    const names =
      operation.kind === 'create'
        ? [...Object.keys(create?.attributes ?? {}), ...Object.keys(create?.relationships ?? {})]
        : (update ?? []);
    const body = await build(
      operation.method,
      operation.path.replace('{id}', 'ID1'),
      names.map((name) => `${name}=${value(name)}`),
    );
    const schema = documented.find(({ operation: { operationId } }) => operationId === operation.id)
      ?.operation.requestBody?.content['application/json']?.schema;
    expect([operation.id, problems(body, schema ?? {})]).toEqual([operation.id, []]);
  }
});
