import { describe, expect, test } from '@jest/globals';
import { decodeBase64, hasPemMarker, pemBlocks, pemLines } from '../../../src/auth/lib/pem.ts';
import { makeKeyPair } from '../../support/keys.ts';

describe('pemBlocks', () => {
  test('none in a text without BEGIN', () => {
    for (const text of [
      '',
      'text',
      '-----END A-----',
      '-----BEGIN -----',
      '-----BEGIN a-----',
      '----BEGIN A----',
    ]) {
      expect(pemBlocks(text)).toEqual([]);
    }
  });

  test('one, whatever is around it', () => {
    expect(pemBlocks('x -----BEGIN A B-----\nYQ==\n-----END A B----- y')).toEqual([
      { label: 'A B', body: '\nYQ==\n', complete: true },
    ]);
  });

  test('several, in order, with the half ones', () => {
    const text = '-----BEGIN A-----1-----BEGIN B-----2-----END B-----3-----BEGIN C-----4-----END A-----';
    expect(pemBlocks(text)).toEqual([
      { label: 'A', body: '1', complete: false },
      { label: 'B', body: '2', complete: true },
      { label: 'C', body: '4-----END A-----', complete: false },
    ]);
  });

  test('a label of no more than forty characters', () => {
    const label = 'A'.repeat(40);
    expect(pemBlocks(`-----BEGIN ${label}-----`)).toHaveLength(1);
    expect(pemBlocks(`-----BEGIN ${label}A-----`)).toEqual([]);
  });

  test('takes no longer than the text is long', () => {
    expect(pemBlocks('-----BEGIN A-----'.repeat(3000))).toHaveLength(3000);
    expect(pemBlocks('-----BEGIN '.repeat(5000))).toEqual([]);
    expect(pemBlocks(`-----BEGIN ${' '.repeat(60_000)}`)).toEqual([]);
  });
});

test.each([
  ['-----BEGIN PRIVATE KEY-----', true],
  ['-----END PRIVATE KEY-----', true],
  ['x-----BEGIN E', true],
  ['-----BEGIN', false],
  ['-----BEGIN ', false],
  ['BEGIN PRIVATE KEY', false],
  ['', false],
])('hasPemMarker(%j) is %s', (text, has) => {
  expect(hasPemMarker(text)).toBe(has);
});

test.each([
  ['YWJj', 'abc'],
  ['YWI=', 'ab'],
  ['YWI', 'ab'],
  ['YQ==', 'a'],
  [' Y W\tJ\r\nj ', 'abc'],
  ['-_-_', '\u00fb\u00ff\u00bf'],
  ['+/+/', '\u00fb\u00ff\u00bf'],
])('decodeBase64(%j)', (text, latin1) => {
  expect(decodeBase64(text)?.toString('latin1')).toBe(latin1);
});

test.each(['', ' ', '=', '==', 'YQ===', 'Y=Q', 'YW.j', 'ä', 'YWJj!', '"YWJj"', 'YWJj\\n'])(
  'decodeBase64(%j) is undefined',
  (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  },
);

test('pemLines are the lines of a PEM', () => {
  const { pem, privateKey } = makeKeyPair();
  expect(pemLines(privateKey.export({ type: 'pkcs8', format: 'der' }))).toEqual(
    pem.trim().split('\n').slice(1, -1),
  );
  expect(pemLines(Buffer.alloc(0))).toEqual([]);
  expect(pemLines(Buffer.alloc(96)).map((line) => line.length)).toEqual([64, 64]);
});
