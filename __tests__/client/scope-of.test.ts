import { describe, expect, test } from '@jest/globals';
import { readScope } from '../../src/auth/scope.ts';
import { scopeOf } from '../../src/client/scope-of.ts';
import { thrown } from '../support/team.ts';

describe('the scope of a list', () => {
  test('is what the client asks, without what Apple leaves out when it matches', () => {
    const query = { filter: { name: ['A, B'] }, sort: ['name'], limit: 7, limits: { certificates: 50 } };
    expect(scopeOf('profiles', query)).toBe('GET /v1/profiles?filter[name]=A%2C%20B&limit[certificates]=50');
    expect(scopeOf('devices', {})).toBe('GET /v1/devices');
  });

  test('is one that a token takes without a word', () => {
    const scope = scopeOf('bundleIds', { include: ['profiles'], fields: { profiles: ['name', 'uuid'] } });
    expect(readScope(scope)).toEqual({ requests: [scope], warnings: [] });
  });

  test('is none of what has no list', () => {
    expect(thrown(() => scopeOf('bundleIdCapabilities', {}))).toBeInstanceOf(TypeError);
  });
});
