import { expect, test } from '@jest/globals';
import { describeWait } from '../../src/client/wait.ts';

test('a wait is announced with its reason, its length and what comes after it', () => {
  expect(describeWait({ reason: 'Apple answers 429: too many requests', seconds: 90, nextAttempt: 3 })).toBe(
    'Apple answers 429: too many requests; waiting 1 min 30 s before attempt 3',
  );
});
