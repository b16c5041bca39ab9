import { describe, expect, test } from '@jest/globals';
import { describeAcceptance, readRateLimit } from '../../src/client/rate-limit.ts';

describe('readRateLimit', () => {
  test.each([
    ['user-hour-lim:3500;user-hour-rem:500;', { limit: 3500, remaining: 500 }],
    ['user-hour-lim:3600;user-hour-rem:0', { limit: 3600, remaining: 0 }],
    ['user-hour-rem:7;user-hour-lim:3500;', { limit: 3500, remaining: 7 }],
    [' user-hour-lim:3500; user-hour-rem:500; ', { limit: 3500, remaining: 500 }],
    ['other:1;user-hour-lim:3500;user-hour-rem:500;day-rem:3', { limit: 3500, remaining: 500 }],
  ])('reads %j', (header, expected) => {
    expect(readRateLimit(header)).toEqual(expected);
  });

  test.each([
    [null],
    [''],
    ['junk'],
    ['user-hour-lim:3500;'],
    ['user-hour-rem:500;'],
    ['user-hour-lim:many;user-hour-rem:500;'],
    ['user-hour-lim:3500;user-hour-rem:-1;'],
    ['user-hour-lim:3500;user-hour-rem:1e3;'],
    ['user-hour-lim:3500;user-hour-rem:5.5;'],
    ['xuser-hour-lim:3500;xuser-hour-rem:500;'],
    ['user-hour-lim:9999999999;user-hour-rem:9999999999;'],
    ['user-hour-lim:3500,user-hour-rem:500'],
  ])('makes nothing of %j', (header) => {
    expect(readRateLimit(header)).toBeUndefined();
  });
});

describe('describeAcceptance', () => {
  test('says what is left where Apple says so', () => {
    expect(describeAcceptance({ limit: 3500, remaining: 42 })).toBe(
      'Apple accepts the token; 42 of 3500 requests are left in this hour.',
    );
    expect(describeAcceptance(undefined)).toBe('Apple accepts the token.');
  });
});
