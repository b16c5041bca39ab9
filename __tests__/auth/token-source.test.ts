import { describe, expect, test } from '@jest/globals';
import { createTokenSource } from '../../src/auth/token-source.ts';
import type { TokenOptions } from '../../src/auth/token.ts';
import { makeKeyPair } from '../support/keys.ts';

const { privateKey } = makeKeyPair();
const credentials = { keyId: 'ABCDE12345', issuerId: '57246542-96fe-1a63-e053-0824d011072a', privateKey };
const START = 1_795_478_400;

/** A source whose clock is set in seconds after the start. */
function makeSource(options?: TokenOptions) {
  let second = START;
  const source = createTokenSource(credentials, options, { now: () => second * 1000 });
  return {
    at: (offset: number) => {
      second = START + offset;
      return source.get();
    },
  };
}

describe('one token until shortly before it expires', () => {
  test.each([
    // How long it can be used, and when another is handed out.
    [undefined, 1140, 1080],
    [1200, 1140, 1080],
    [1140, 1140, 1080],
    [600, 600, 540],
    [240, 240, 180],
    [120, 120, 90],
    [60, 60, 45],
    [4, 4, 3],
  ])('lifetime %s', async (lifetime, life, last) => {
    const { at } = makeSource(lifetime === undefined ? {} : { lifetime });
    const first = await at(0);
    expect(first.expiresAt).toBe(START + life);
    expect(await at(last / 2)).toBe(first);
    expect(await at(last - 0.01)).toBe(first);
    const second = await at(last);
    expect(second).not.toBe(first);
    expect(second.value).not.toBe(first.value);
    expect(second.issuedAt).toBe(Math.floor(START + last) - 60);
    expect(await at(last)).toBe(second);
  });
});

test('a token of one second is replaced at the end of that second at the latest', async () => {
  const { at } = makeSource({ lifetime: 1 });
  const first = await at(0);
  expect(await at(0.74)).toBe(first);
  expect(await at(0.75)).not.toBe(first);
  expect((await at(1)).expiresAt).toBe(START + 2);
});

test('a token that is past its end is not handed out', async () => {
  const { at } = makeSource();
  const first = await at(0);
  const second = await at(100_000);
  expect(second).not.toBe(first);
  expect(second.expiresAt).toBe(START + 100_000 + 1140);
});

test('a clock that is set back makes a new token once the old one lies in the future', async () => {
  const { at } = makeSource();
  const first = await at(0);
  expect(await at(-60)).toBe(first);
  const second = await at(-61);
  expect(second).not.toBe(first);
  expect(second.issuedAt).toBe(START - 61 - 60);
  expect(await at(-61)).toBe(second);
});

test('a hundred calls at once get one token', async () => {
  const { at } = makeSource();
  const tokens = await Promise.all(Array.from({ length: 100 }, () => at(0)));
  expect(new Set(tokens).size).toBe(1);
  const later = await Promise.all(Array.from({ length: 100 }, () => at(1100)));
  expect(new Set(later).size).toBe(1);
  expect(later[0]).not.toBe(tokens[0]);
});

test('hands on its options, and is lazy', async () => {
  const { at } = makeSource({ lifetime: 30, scope: ['GET /v1/users'] });
  const token = await at(5);
  expect(token).toMatchObject({ issuedAt: START + 5 - 60, expiresAt: START + 5 + 30 });
  const payload: unknown = JSON.parse(Buffer.from(token.value.split('.')[1] ?? '', 'base64url').toString());
  expect(payload).toMatchObject({ scope: ['GET /v1/users'] });
});

test('without a clock of its own it takes the machine’s', async () => {
  const before = Math.floor(Date.now() / 1000);
  const { issuedAt } = await createTokenSource(credentials).get();
  expect(issuedAt).toBeGreaterThanOrEqual(before - 60);
  expect(issuedAt).toBeLessThanOrEqual(Date.now() / 1000 - 60);
});

test('each source has tokens of its own', async () => {
  const other = { ...credentials, keyId: 'OTHER12345' };
  const [one, two] = await Promise.all([
    createTokenSource(credentials).get(),
    createTokenSource(other).get(),
  ]);
  expect(one.value.split('.')[0]).not.toBe(two.value.split('.')[0]);
});

test('what cannot be signed is a rejection, not thrown at the caller', async () => {
  const source = createTokenSource(credentials, { lifetime: 0 });
  await expect(source.get()).rejects.toMatchObject({ code: 'TOKEN_LIFETIME' });
});

describe('a token that was rejected', () => {
  test('is replaced, for all who hold it', async () => {
    const source = createTokenSource(credentials, {}, { now: () => START * 1000 });
    const first = await source.get();
    const second = await source.get({ rejected: first });
    expect(second.value).not.toBe(first.value);
    expect(await source.get({ rejected: first })).toBe(second);
    expect(await source.get()).toBe(second);
  });

  test.each([
    [7200, 7200],
    [-7200, -7200],
    [61, 61],
    [60, 0],
    [-60, 0],
    [undefined, 0],
  ])('because the clocks differ by %s s: those after it are dated %s s later', async (clockSkew, later) => {
    let second = START;
    const source = createTokenSource(credentials, {}, { now: () => second * 1000 });
    const next = await source.get({ rejected: await source.get(), clockSkew });
    expect(next.issuedAt).toBe(START + later - 60);
    second += 1079;
    expect(await source.get()).toBe(next);
    second += 1;
    expect((await source.get()).issuedAt).toBe(START + 1080 + later - 60);
  });

  test('by a clock that was set right in the meantime: the correction is taken back', async () => {
    const source = createTokenSource(credentials, {}, { now: () => START * 1000 });
    const skewed = await source.get({ rejected: await source.get(), clockSkew: 7200 });
    expect((await source.get({ rejected: skewed, clockSkew: 0.3 })).issuedAt).toBe(START - 60);
  });

  test('long ago changes nothing', async () => {
    const source = createTokenSource(credentials, {}, { now: () => START * 1000 });
    const first = await source.get();
    const second = await source.get({ rejected: first });
    expect(await source.get({ rejected: first, clockSkew: 7200 })).toBe(second);
  });
});
