import { describe, expect, test } from '@jest/globals';
import { OPERATIONS } from '../../src/resources/operations.ts';
import { findOperation, findPath } from '../../src/resources/paths.ts';

describe('findOperation', () => {
  test.each(OPERATIONS.map((operation) => [operation.method, operation.path, operation] as const))(
    '%s %s',
    (method, path, operation) => {
      const id = path.includes('{id}') ? 'A%20B' : undefined;
      const found = findOperation(method, path.replace('{id}', 'A%20B'));
      // The ID as it stands there: whoever sends it on must not send another.
      expect([found?.operation.id, found?.id]).toEqual([operation.id, id]);
    },
  );

  test.each([
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/v1'],
    ['GET', '/v1/'],
    ['GET', 'v1/devices'],
    ['GET', 'x/v1/devices'],
    ['GET', '/v1/devices/'],
    ['GET', '/v1//devices'],
    ['GET', '/v1/profiles//devices'],
    ['GET', '/v1/profiles/P1/devices/'],
    ['GET', '/v1/profiles/P1/nonsense'],
    ['GET', '/v2/devices'],
    ['GET', '/V1/devices'],
    ['GET', '/v1/constructor'],
    ['get', '/v1/devices'],
    ['PUT', '/v1/devices'],
    ['DELETE', '/v1/devices/D1'],
  ])('%s %s is none', (method, path) => {
    expect(findOperation(method, path)).toBeUndefined();
  });
});

test('findPath: all that can be done at a path', () => {
  const methods = (path: string): string[] | undefined =>
    findPath(path)?.operations.map(({ method }) => method);
  expect(methods('/v1/profiles')).toEqual(['GET', 'POST']);
  expect(methods('/v1/bundleIds/B1')).toEqual(['GET', 'PATCH', 'DELETE']);
  expect(methods('/v1/profiles/P1/devices')).toEqual(['GET']);
  expect(methods('/v1/nonsense')).toBeUndefined();
});
