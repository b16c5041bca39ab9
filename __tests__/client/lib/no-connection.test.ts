import { describe, expect, test } from '@jest/globals';
import { noConnection } from '../../../src/client/lib/no-connection.ts';
import type { NoAnswerError } from '../../../src/client/no-answer.ts';

const hide = (text: string): string => text.replaceAll('SECRET', '***');
const of = (cause: unknown): NoAnswerError =>
  noConnection('apple.example', new TypeError('fetch failed', { cause }), hide);
const failed = (code: string, syscall?: string): Error =>
  Object.assign(new Error('a message'), { code, syscall });
const several = (...errors: readonly Error[]): Error =>
  Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED', syscall: 'connect' });

describe('nothing was sent, for certain', () => {
  test.each([
    ['no host of that name', failed('ENOTFOUND', 'getaddrinfo')],
    ['nobody listens', failed('ECONNREFUSED', 'connect')],
    ['no connection in time', failed('UND_ERR_CONNECT_TIMEOUT')],
    [
      'nobody listens at any address',
      several(failed('ECONNREFUSED', 'connect'), failed('EHOSTUNREACH', 'connect')),
    ],
  ])('where %s', (_name, cause) => {
    expect(of(cause)).toMatchObject({ code: 'NETWORK', canHaveBeenDone: false, passing: true });
    expect(of(cause).hint).toContain('set HTTPS_PROXY');
  });
});

describe('something may have been sent', () => {
  test.each([
    ['a reset', failed('ECONNRESET', 'read')],
    [
      'a reset of one address of two',
      several(failed('ECONNREFUSED', 'connect'), failed('ECONNRESET', 'read')),
    ],
    ['no list of addresses', Object.assign(failed('UND_ERR_SOCKET'), { errors: [] })],
    ['no code', Object.assign(new Error('closed'), { syscall: 'connect' })],
    ['nothing that is known', {}],
  ])('after %s', (_name, cause) => {
    expect(of(cause)).toMatchObject({ code: 'NETWORK', canHaveBeenDone: true, passing: true });
    expect(of(cause).hint).not.toContain('set HTTPS_PROXY');
  });
});

test.each([
  ['CERT_HAS_EXPIRED'],
  ['ERR_TLS_CERT_ALTNAME_INVALID'],
  ['SELF_SIGNED_CERT_IN_CHAIN'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ['HOSTNAME_MISMATCH'],
  ['EPROTO'],
])('a certificate that is not trusted stays so: %s', (code) => {
  const error = of(failed(code));
  expect(error).toMatchObject({ code: 'NETWORK', canHaveBeenDone: false, passing: false });
  expect(error.message).toBe(`The connection to apple.example failed: ${code}.`);
  expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
});

test.each([
  [403, false],
  [407, false],
  [499, false],
  [500, true],
  [503, true],
])('a proxy that answers %i is named, and may change its mind: %s', (status, passing) => {
  const error = of(new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`));
  expect(error.message).toBe(`The proxy does not connect to apple.example: it answers ${status}.`);
  expect(error).toMatchObject({ code: 'NETWORK', canHaveBeenDone: false, passing });
});

describe('the message', () => {
  test.each([
    ['the code', failed('ECONNRESET'), 'ECONNRESET'],
    ['the words where there is no code', new Error('other side closed'), 'other side closed'],
    ['a code that is a number not', Object.assign(new Error('words'), { code: 7 }), 'words'],
    ['that nothing is known', { message: 5 }, 'no reason is known'],
    ['no secret', new Error('Bearer SECRET is no header'), 'Bearer *** is no header'],
    ['no control characters', new Error('\u001b[31m\n::error::'), '\\u001b[31m\\u000a::error::'],
  ])('holds %s', (_name, cause, reason) => {
    expect(of(cause).message).toBe(`The connection to apple.example failed: ${reason}.`);
  });

  test('is of the error itself where it has no cause', () => {
    expect(noConnection('a\nb', failed('ECONNRESET'), hide).message).toBe(
      'The connection to a\\u000ab failed: ECONNRESET.',
    );
  });
});
