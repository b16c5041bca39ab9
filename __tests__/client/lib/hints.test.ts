import { describe, expect, test } from '@jest/globals';
import { hintFor } from '../../../src/client/lib/hints.ts';
import type { Refusal } from '../../../src/client/refusal.ts';

function refusal(status: number, code?: string, clockSkew?: number): Refusal {
  const errors = code === undefined ? [] : [{ code, title: 'a title', detail: 'a detail' }];
  return { method: 'GET', path: '/v1/certificates', status, errors, clockSkew };
}

describe('hintFor', () => {
  test('lists what to check, in order, for a token that is rejected', () => {
    const hint = hintFor(refusal(401, 'NOT_AUTHORIZED'));
    const order = ['revoked', 'issuer ID', 'App Store Connect', 'private key'].map((word) =>
      hint.indexOf(word),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(hintFor(refusal(401))).toBe(hint);
  });

  test.each([[0], [60], [-60], [59.5]])('does not blame a clock that differs by %f s', (skew) => {
    expect(hintFor(refusal(401, 'NOT_AUTHORIZED', skew))).not.toContain('clock');
  });

  test('blames a clock that is behind or ahead', () => {
    expect(hintFor(refusal(401, 'NOT_AUTHORIZED', 300))).toMatch(
      /clock of this machine is 5 min behind Apple's/,
    );
    expect(hintFor(refusal(401, 'NOT_AUTHORIZED', -7200))).toMatch(
      /clock of this machine is 2 h ahead of Apple's/,
    );
  });

  test('a clock that differs does not hide the other reasons', () => {
    for (const skew of [300, -300])
      expect(hintFor(refusal(401, 'NOT_AUTHORIZED', skew))).toContain('revoked');
  });

  test('a clock explains only what is rejected for its token', () => {
    expect(hintFor(refusal(403, 'FORBIDDEN_ERROR', 7200))).not.toContain('clock');
  });

  test.each([
    [403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', /Account Holder must sign in .* accept/],
    [403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED.NEWER', /Account Holder must sign in .* accept/],
    [403, 'FORBIDDEN', /membership has lapsed/],
    [403, 'FORBIDDEN.SOMETHING', /membership has lapsed/],
    [403, 'FORBIDDEN_ERROR', /membership has lapsed/],
    [403, undefined, /membership has lapsed/],
    [404, 'PATH_ERROR', /no such path/],
    [404, 'NOT_FOUND', /nothing with this ID/],
    [400, 'PARAMETER_ERROR.ILLEGAL', /query parameter/],
    [429, 'RATE_LIMIT_EXCEEDED', /fewer jobs share one key/],
    [429, undefined, /fewer jobs share one key/],
    [500, 'UNEXPECTED_ERROR', /Apple's side/],
    [502, undefined, /Apple's side/],
    [503, undefined, /Apple's side/],
    [504, undefined, /Apple's side/],
    [409, 'ENTITY_ERROR.ATTRIBUTE.INVALID', /documentation/],
    [302, undefined, /Redirects are not followed/],
  ])('for %i %s', (status, code, expected) => {
    expect(hintFor(refusal(status, code))).toMatch(expected);
  });

  test.each([
    ['GET', '/v1/users?limit=1', /needs a key with the role Admin/],
    ['PATCH', '/v1/users/U1', /needs a key with the role Admin/],
    ['POST', '/v1/userInvitations', /needs a key with the role Admin/],
    ['GET', '/v1/profiles/P1/devices?limit=200', /role Developer is enough for this.* membership has lapsed/],
    ['POST', '/v1/certificates', /role Developer is enough for this.* membership has lapsed/],
    ['GET', '/v1/nothing', /role is too low .* membership has lapsed/],
    ['DELETE', '/v1/users/a/b', /role is too low .* membership has lapsed/],
  ])('names the role that %s %s needs', (method, path, expected) => {
    for (const code of ['FORBIDDEN_ERROR', 'FORBIDDEN'])
      expect(hintFor({ ...refusal(403, code), method, path })).toMatch(expected);
  });

  test.each([
    [
      'You already have a current iOS Distribution certificate or a pending certificate request.',
      /Revoking one stops/,
    ],
    [
      "Multiple profiles found with the name 'App'.  Please remove the duplicate profiles and try again.",
      /perhaps expired ones/,
    ],
    ["A device with number '0000-1' already exists on this team.", /registered already/],
    [
      'There are no current certificates on this team matching the provided certificate IDs.',
      /expired, was revoked/,
    ],
    ['There are no current ios devices on this team matching the provided device IDs.', /take no devices/],
  ])('knows a conflict by its words alone: %s', (detail, expected) => {
    const errors = [{ code: 'ENTITY_ERROR.ATTRIBUTE.INVALID', title: '', detail }];
    expect(hintFor({ ...refusal(409), errors })).toMatch(expected);
    // The same words elsewhere mean something else.
    expect(hintFor({ ...refusal(400), errors })).not.toMatch(expected);
  });

  test('compares codes by whole words', () => {
    expect(hintFor(refusal(400, 'NOT_FOUNDATION'))).toBe(hintFor(refusal(400, 'X')));
  });

  test('finds the code that it knows behind one that it does not', () => {
    const errors = ['X', 'NOT_FOUND'].map((code) => ({ code, title: '', detail: '' }));
    expect(hintFor({ ...refusal(404), errors })).toMatch(/nothing with this ID/);
  });
});
