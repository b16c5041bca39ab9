import { describe, expect, test } from '@jest/globals';
import {
  formatDuration,
  formatInstant,
  mayBeSecret,
  printable,
  quoteValue,
  withoutCommands,
} from '../src/text.ts';
import { acceptedForms, makeKeyPair } from './support/keys.ts';
import { fc } from './support/properties.ts';

const NOT_SHOWN = 'a value that is not shown because it looks like key material';

test('what begins a line as a command of the runner does begins none', () => {
  const text = '::a\n \u00a0\u3000::b\r\n\t::c::d\ne::f';
  expect(withoutCommands(text)).toBe('\\u003a:a\n \u00a0\u3000\\u003a:b\r\n\t\\u003a:c::d\ne::f');
});

describe('printable', () => {
  test.each([
    ['plain text, with ümläuts, 日本 and 🔑', 'plain text, with ümläuts, 日本 and 🔑'],
    ['a\nb\r\tc', 'a\\u000ab\\u000d\\u0009c'],
    ['\0\u001b[31m\u007f\u0085\u009f', '\\u0000\\u001b[31m\\u007f\\u0085\\u009f'],
    ['\u202aa\u202eb\u2066c\u2069', '\\u202aa\\u202eb\\u2066c\\u2069'],
    ['\u200e\u200f\u061c', '\\u200e\\u200f\\u061c'],
    ['\u200b\u2060\ufeff', '\\u200b\\u2060\\ufeff'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\ufff9a\ufffb', '\\ufff9a\\ufffb'],
    ['##[error]a', '##\\u005berror]a'],
    ['x ##[add-mask]y ##[group]', 'x ##\\u005badd-mask]y ##\\u005bgroup]'],
    ['###[error]', '###\\u005berror]'],
    ['#[a] ## [b]', '#[a] ## [b]'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['', ''],
  ])('%j', (text, wanted) => {
    expect(printable(text)).toBe(wanted);
  });

  test('no more characters than the limit, then an ellipsis', () => {
    expect(printable('a'.repeat(300))).toBe('a'.repeat(300));
    expect(printable('a'.repeat(301))).toBe(`${'a'.repeat(300)}…`);
    expect(printable('abc', 3)).toBe('abc');
    expect(printable('abcd', 3)).toBe('abc…');
    expect(printable('ab🔑', 3)).toBe('ab\ufffd…');
  });

  test('one line, well formed, bounded, without a command, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(40), (text, limit) => {
        const print = printable(`##[${text}\u202e`, limit);
        expect(print).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|##\[/u);
        expect(print).not.toMatch(/\p{Surrogate}/u);
        expect(print.length).toBeLessThanOrEqual(limit * 6 + 6);
      }),
    );
  });
});

describe('quoteValue', () => {
  test.each([
    ['20 min', '"20 min"'],
    ['', '""'],
    ['a\nb', '"a\\u000ab"'],
    ['a. '.repeat(27), `"${'a. '.repeat(26)}a.…"`],
    ['a '.repeat(41), NOT_SHOWN],
    ['##[x', '"##\\u005bx"'],
    ['a'.repeat(39), `"${'a'.repeat(39)}"`],
    ['a'.repeat(40), NOT_SHOWN],
    ['-----BEGIN', NOT_SHOWN],
    ['eyJhbGciOiJFUzI1NiJ9', NOT_SHOWN],
  ])('%j', (text, wanted) => {
    expect(quoteValue(text)).toBe(wanted);
  });

  test('no form of a private key is shown', () => {
    // Neither an environment nor a command line can hold a NUL.
    const forms = acceptedForms(makeKeyPair().pem).filter(([, text]) => !text.includes('\0'));
    for (const [, text] of forms) expect(quoteValue(text)).toBe(NOT_SHOWN);
  });
});

describe('mayBeSecret', () => {
  const { pem, privateKey } = makeKeyPair();
  const { d = '' } = privateKey.export({ format: 'jwk' });

  test.each([
    ['the private number', d],
    ['the private number in hexadecimal', Buffer.from(d, 'base64url').toString('hex')],
    ['a line of a PEM', pem.split('\n')[1] ?? ''],
    ['the first line of a PEM', '-----BEGIN PRIVATE KEY-----'],
    ['half of it', 'PRIVATE'],
    ['a token', 'eyJh.eyJp.abc'],
    ['a run within a text', `x ${'Ab1+/=_-'.repeat(5)} y`],
    ['the last line of a PEM', '4TftY5oSdza4sVqWJniUS7vUeg=='],
    ['pieces between spaces', (pem.split('\n')[1] ?? '').replace(/.{8}/g, '$& ')],
    ['pieces on lines', (pem.split('\n')[1] ?? '').replace(/.{16}/g, '$&\n')],
    ['pieces with literal line ends', (pem.split('\n')[1] ?? '').replace(/.{16}/g, '$&\\r\\n')],
    ['bytes with colons', Buffer.from(d, 'base64url').toString('hex').replace(/../g, '$&:')],
    ['a key in a path', `/home/runner/${d}/key.p8`],
    ['a key in a query', `https://example.com/?key=${d}`],
  ])('%s', (_name, text) => {
    expect(mayBeSecret(text)).toBe(true);
  });

  test.each([
    '',
    '120',
    'GET /v1/users',
    'ABCDE12345',
    '/home/runner/work/my-mobile-app/my-mobile-app/secrets/AuthKey_2X9R4HXF34.p8',
    '~/keys/AuthKey_2X9R4HXF34.p8',
    'D:\\a\\my-mobile-app\\my-mobile-app\\secrets\\AuthKey_2X9R4HXF34.p8',
    'PATCH /v1/users/57246542-96fe-1a63-e053-0824d011072a/relationships/visibleApps',
    'GET /v1/profiles?filter[profileType]=IOS_APP_INHOUSE&fields[profiles]=name,expirationDate',
    'https://mobile-device-management-gateway.internal.example.com',
    '57246542-96fe-1a63-e053-0824d011072a',
    'private key',
  ])('not %j', (text) => {
    expect(mayBeSecret(text)).toBe(false);
  });
});

test.each([
  [0, '0 s'],
  [0.04, '0 s'],
  [0.05, '0.1 s'],
  [0.25, '0.3 s'],
  [1, '1 s'],
  [1.25, '1.3 s'],
  [9.94, '9.9 s'],
  [9.95, '10 s'],
  [10.4, '10 s'],
  [45, '45 s'],
  [59.4, '59 s'],
  [59.5, '1 min'],
  [60, '1 min'],
  [61, '1 min 1 s'],
  [90.4, '1 min 30 s'],
  [1140, '19 min'],
  [1200, '20 min'],
  [3599, '59 min 59 s'],
  [3599.5, '1 h'],
  [3600, '1 h'],
  [3629, '1 h'],
  [3630, '1 h 1 min'],
  [3900, '1 h 5 min'],
  [7199, '2 h'],
  [90_000, '25 h'],
  [8_639_999, '2400 h'],
  [8_640_000, 'more than 100 days'],
  [Infinity, 'more than 100 days'],
  [NaN, 'more than 100 days'],
])('formatDuration(%s) is %s', (seconds, wanted) => {
  expect(formatDuration(seconds)).toBe(wanted);
});

test.each([
  [0, '1970-01-01T00:00:00Z'],
  [1_795_478_340, '2026-11-23T23:59:00Z'],
  [951_782_400, '2000-02-29T00:00:00Z'],
])('formatInstant(%s) is %s', (seconds, wanted) => {
  expect(formatInstant(seconds)).toBe(wanted);
});

test('formatInstant is what Date makes of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 32_503_680_000 }), (second) => {
      expect(formatInstant(second)).toBe(new Date(second * 1000).toISOString().replace('.000Z', 'Z'));
    }),
  );
});
