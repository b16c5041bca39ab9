import { describe, expect, test } from '@jest/globals';
import { readScope } from '../../src/auth/scope.ts';
import type { EpapiError } from '../../src/errors.ts';
import { acceptedForms, makeKeyPair } from '../support/keys.ts';
import { refusalOf } from '../support/team.ts';

const refusal = (text: string): EpapiError => refusalOf(() => readScope(text));

describe('reads', () => {
  test.each([
    ['nothing', '', []],
    ['empty lines', ' \n\r\n\t\n', []],
    ['one line', 'GET /v1/users', ['GET /v1/users']],
    ['lines with each kind of end', 'GET /v1/a\nGET /v1/b\r\nGET /v1/c\rGET /v1/d\n', ['a', 'b', 'c', 'd']],
    ['empty lines between', '\n\nGET /v1/a\n\n  \nGET /v1/b', ['a', 'b']],
    ['space around and within', '  GET \t /v1/a  \n', ['a']],
    ['the same line twice, once', 'GET /v1/a\nGET /v1/b\nGET  /v1/a', ['a', 'b']],
    ['the order given', 'GET /v1/b\nGET /v1/a', ['b', 'a']],
    ['an ID and a related path', 'GET /v1/bundleIds/A1B2C3/profiles', ['bundleIds/A1B2C3/profiles']],
    ['a later version', 'GET /v2/users', ['GET /v2/users']],
    ['an escape', 'GET /v1/a?filter[name]=a%20b', ['a?filter[name]=a%20b']],
    [
      'a query',
      'GET /v1/certificates?filter[certificateType]=IOS_DISTRIBUTION,IOS_DEVELOPMENT&include=x',
      ['certificates?filter[certificateType]=IOS_DISTRIBUTION,IOS_DEVELOPMENT&include=x'],
    ],
  ])('%s', (_name, text, wanted) => {
    const requests = wanted.map((request) => (request.startsWith('GET') ? request : `GET /v1/${request}`));
    expect(readScope(text)).toEqual({ requests, warnings: [] });
  });
});

describe('warns of parameters that Apple ignores', () => {
  test.each([
    ['GET /v1/a?limit=200', ['Line 1 of the scope: Apple ignores limit when it matches requests.']],
    ['\nGET /v1/a?cursor=x', ['Line 2 of the scope: Apple ignores cursor when it matches requests.']],
    [
      'GET /v1/a?sort=name&limit=2',
      ['Line 1 of the scope: Apple ignores limit and sort when it matches requests.'],
    ],
    [
      'GET /v1/a\r\nGET /v1/a?sort=a\r\nGET /v1/b?limit=1',
      [
        'Line 2 of the scope: Apple ignores sort when it matches requests.',
        'Line 3 of the scope: Apple ignores limit when it matches requests.',
      ],
    ],
    ['GET /v1/limit?filter[sort]=limit&limit[profiles]=50', []],
  ])('%j', (text, warnings) => {
    expect(readScope(text).warnings).toEqual(warnings);
  });

  test('and keeps the request as it is', () => {
    expect(readScope('GET /v1/a?limit=200').requests).toEqual(['GET /v1/a?limit=200']);
  });
});

describe('refuses', () => {
  test.each([
    ['/v1/users', 'the method is missing in front of the path'],
    ['POST /v1/users', 'only GET requests can be put into a scope, in capitals'],
    ['DELETE /v1/users/1', 'only GET requests can be put into a scope, in capitals'],
    ['get /v1/users', 'only GET requests can be put into a scope, in capitals'],
    ['v1/users', 'only GET requests can be put into a scope, in capitals'],
    ['"GET /v1/users"', 'only GET requests can be put into a scope, in capitals'],
    ['- GET /v1/users', 'only GET requests can be put into a scope, in capitals'],
    ['GET/v1/users', 'only GET requests can be put into a scope, in capitals'],
    ['GET', 'the path is missing'],
    ['GET /v1/users extra', 'a request has no spaces in it (in a query, a space is %20)'],
    ['GET /v1/users, GET /v1/devices', 'a request has no spaces in it (in a query, a space is %20)'],
    ['GET /v1/a?filter[name]=a b', 'a request has no spaces in it (in a query, a space is %20)'],
    ['GET https://api.enterprise.developer.apple.com/v1/users', 'it takes the path alone, without the host'],
    ['GET HTTP://x/v1/users', 'it takes the path alone, without the host'],
    ['GET v1/users', 'the path has to begin with /v1/ and name a resource'],
    ['GET /users', 'the path has to begin with /v1/ and name a resource'],
    ['GET /v1', 'the path has to begin with /v1/ and name a resource'],
    ['GET /v1/', 'the path has to begin with /v1/ and name a resource'],
    ['GET /v1/?a=b', 'the path has to begin with /v1/ and name a resource'],
    ['GET //v1/users', 'the path has to begin with /v1/ and name a resource'],
    ['GET /v/users', 'the path has to begin with /v1/ and name a resource'],
    ['GET /v1/../v1/users', 'it has "." or ".." as a part of the path'],
    ['GET /v1/users/.', 'it has "." or ".." as a part of the path'],
    ['GET /v1/users#a', 'it has characters that are not allowed in a URL'],
    ['GET /v1/users"', 'it has characters that are not allowed in a URL'],
    ['GET /v1/ä', 'it has characters that are not allowed in a URL'],
    ['GET /v1/{id}', 'it has characters that are not allowed in a URL'],
    ['GET /v1/a\\b', 'it has characters that are not allowed in a URL'],
    ['GET /v1/a\u200b', 'it has characters that are not allowed in a URL'],
  ])('%j', (line, wrong) => {
    const error = refusal(`GET /v1/a\n\n  ${line}  \nGET /v1/b`);
    expect(error.code).toBe('SCOPE');
    const quoted = line.replace('\u200b', '\\u200b');
    // A URL with a host is long enough to look like key material only without its dots.
    expect(error.message).toBe(`Line 3 of the scope is "${quoted}": ${wrong}.`);
    expect(error.hint).toMatch(/^Write one request per line, for example: GET \/v1\//);
    expect(error.cause).toBeUndefined();
  });

  test('the first of several', () => {
    expect(refusal('POST /v1/a\nPUT /v1/b').message).toMatch(/^Line 1 .*POST/);
  });

  test('a private key that was put into its place, and shows nothing of it', () => {
    const { pem } = makeKeyPair();
    for (const [, text] of acceptedForms(pem)) {
      const { code, message } = refusal(text);
      expect(code).toBe('SCOPE');
      for (const piece of text.split(/[\s\\]+/))
        if (piece.length > 12) expect(message).not.toContain(piece.slice(0, 12));
    }
  });

  test('and shows one line, and not much of it', () => {
    const { message } = refusal(`a\u0007 ##[error]b \u202e${'c '.repeat(1000)}`);
    expect(message).toMatch(/^[\P{C}]+$/u);
    expect(message).not.toContain('##[');
    expect(message.length).toBeLessThan(250);
  });
});
