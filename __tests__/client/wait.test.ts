import { expect, test } from '@jest/globals';
import { describeWait, readMaxWait } from '../../src/client/wait.ts';

test('a wait is announced with its reason, its length and what comes after it', () => {
  expect(describeWait({ reason: 'Apple answers 429: too many requests', seconds: 90, nextAttempt: 3 })).toBe(
    'Apple answers 429: too many requests; waiting 1 min 30 s before attempt 3',
  );
});

test('an answer that is slow to come is announced with the time that it has', () => {
  expect(describeWait({ reason: 'apple.test has not answered', seconds: 20, nextAttempt: undefined })).toBe(
    'apple.test has not answered; it has 20 s more',
  );
});

test.each([
  ['0', 0],
  [' 90 ', 90],
  ['90s', 90],
  ['15m', 900],
  ['168h', 604_800],
  ['604800', 604_800],
  ['604801', undefined],
  ['169h', undefined],
  ['', undefined],
  ['s', undefined],
  ['1d', undefined],
  ['1.5m', undefined],
  ['-1', undefined],
])('waiting of %j is %j seconds', (text, seconds) => {
  expect(readMaxWait(text)).toBe(seconds);
});
