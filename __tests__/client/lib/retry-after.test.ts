import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readRetryAfter } from '../../../src/client/lib/retry-after.ts';
import { compileSource } from '../../support/compiled.ts';
import { NOW } from '../../support/team.ts';

const compiled = compileSource();
afterAll(() => {
  compiled[Symbol.dispose]();
});

const inSeconds = (seconds: number): number => NOW + seconds * 1000;

describe('readRetryAfter', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    [' 120 ', 120],
    ['1.5', 1.5],
    ['86400', 86_400],
    // Many years, but still a length of time: whoever waits has a cap.
    ['999999999', 999_999_999],
  ])('takes %j for seconds', (header, seconds) => {
    expect(readRetryAfter(header, NOW)).toBe(seconds);
  });

  test.each([
    [30, 30],
    [0, 0],
    [-30, 0],
  ])('takes an HTTP date %i s from now for %i s', (offset, seconds) => {
    expect(readRetryAfter(new Date(inSeconds(offset)).toUTCString(), NOW)).toBe(seconds);
  });

  test('takes the obsolete HTTP date with the whole weekday', () => {
    expect(readRetryAfter('Tuesday, 24-Nov-26 00:00:00 GMT', NOW)).toBe(60);
  });

  // It names no zone, and means GMT: a mistake shows only where the machine is in another.
  test.each(['UTC', 'Asia/Tokyo', 'America/St_Johns'])(
    'takes the obsolete HTTP date of asctime, on a machine in %s',
    (TZ) => {
      const file = pathToFileURL(join(compiled.path, 'client/lib/retry-after.js')).href;
      const program = `import { readRetryAfter } from '${file}';
        console.log(readRetryAfter('Tue Nov 24 00:00:00 2026', ${NOW}));`;
      const env = { ...process.env, TZ };
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env });
      expect(printed.toString().trim()).toBe('60');
    },
  );

  test.each([
    [12, 12],
    [0.25, 0.25],
    [-12, 0],
  ])('takes UNIX milliseconds %f s from now for %f s', (offset, seconds) => {
    expect(readRetryAfter(String(inSeconds(offset)), NOW)).toBe(seconds);
  });

  test.each([
    [12, 12],
    [-12, 0],
  ])('takes UNIX seconds %i s from now for %i s', (offset, seconds) => {
    expect(readRetryAfter(String(inSeconds(offset) / 1000), NOW)).toBe(seconds);
  });

  test('takes what no number can hold for a time that never comes', () => {
    expect(readRetryAfter('9'.repeat(400), NOW)).toBe(Infinity);
  });

  test.each([
    [null],
    [''],
    ['   '],
    ['-1'],
    ['-30'],
    ['+5'],
    ['soon'],
    ['banana 3'],
    ['1e3'],
    ['0x10'],
    ['5 s'],
    ['5, 6'],
    ['1.'],
    ['NaN'],
    ['Infinity'],
    ['Mon, 99 Foo 2026 99:99:99 GMT'],
  ])('makes nothing of %j', (header) => {
    expect(readRetryAfter(header, NOW)).toBeUndefined();
  });
});
