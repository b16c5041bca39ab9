import { describe, expect, test } from '@jest/globals';
import { LONGEST_LIFETIME, isLifetime, lifetimeError, readLifetime } from '../../src/auth/lifetime.ts';
import { EpapiError } from '../../src/errors.ts';
import { acceptedForms, makeKeyPair } from '../support/keys.ts';
import { refusalOf } from '../support/team.ts';

const refusal = (text: string): EpapiError => refusalOf(() => readLifetime(text));

test('the longest is what Apple accepts', () => {
  expect(LONGEST_LIFETIME).toBe(20 * 60);
});

describe('readLifetime', () => {
  test.each([
    ['1', 1],
    ['90', 90],
    ['1200', 1200],
    ['1s', 1],
    ['90s', 90],
    ['1200s', 1200],
    ['1m', 60],
    ['2m', 120],
    ['20m', 1200],
    [' 120\n', 120],
    ['0120', 120],
  ])('%j', (text, seconds) => {
    expect(readLifetime(text)).toBe(seconds);
  });

  test.each([
    ...['', ' ', '0', '0s', '0m', '1201', '1201s', '21m', '999999999', '9999999999', '999999999m'],
    ...[
      '-1',
      '+1',
      '1.5',
      '1,5',
      '1e2',
      '0x10',
      '1h',
      '1ms',
      '2 m',
      '2M',
      '90S',
      'm',
      's',
      '20m20s',
      '20 minutes',
    ],
    ...['twenty', 'NaN', 'Infinity', '１２０', '٣', '1\n2', '120;', '${{ inputs.lifetime }}'],
  ])('%j is refused', (text) => {
    const error = refusal(text);
    expect(error.code).toBe('TOKEN_LIFETIME');
    const quoted = text.replaceAll('\n', '\\u000a');
    expect(error.message).toBe(
      `The token lifetime is "${quoted}", which is not a whole number of seconds between 1 second and 20 minutes.`,
    );
    expect(error.hint).toMatch(/^Give seconds/);
    expect(error.cause).toBeUndefined();
  });

  test('shows nothing of a private key that was put into its place', () => {
    for (const [, text] of acceptedForms(makeKeyPair().pem).filter(([, form]) => !form.includes('\0'))) {
      const error = refusal(text);
      expect(error.code).toBe('TOKEN_LIFETIME');
      expect(error.message).toMatch(/^The token lifetime is a value that is not shown/);
    }
  });

  test('shows one line, and not much of it', () => {
    const { message } = refusal(`a\r\n::error::b\u202e##[c ${'d '.repeat(1000)}`);
    expect(message).toMatch(/^[\P{C}]+$/u);
    expect(message).not.toContain('##[');
    expect(message.length).toBeLessThan(250);
  });
});

test.each([1, 2, 1199, 1200])('isLifetime(%s)', (seconds) => {
  expect(isLifetime(seconds)).toBe(true);
});

test.each([0, -0, -1, 1201, 1.5, 1200.0001, NaN, Infinity, -Infinity])('not isLifetime(%s)', (seconds) => {
  expect(isLifetime(seconds)).toBe(false);
});

test('lifetimeError says what was found', () => {
  const error = lifetimeError('0.5');
  expect(error).toBeInstanceOf(EpapiError);
  expect(error).toMatchObject({
    code: 'TOKEN_LIFETIME',
    message: expect.stringContaining(' 0.5, ') as unknown,
  });
});
