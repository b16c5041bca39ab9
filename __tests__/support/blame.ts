import { afterAll, afterEach, expect } from '@jest/globals';

const found: string[] = [];

/**
 * Fails the test that is running, at its end. An error thrown where a request or an answer is judged would be taken
 * for one of the network, and the request sent again.
 */
export function blame(problems: readonly string[]): void {
  found.push(...problems);
}

function expectNone(): void {
  expect(found.splice(0)).toEqual([]);
}

afterEach(expectNone);
// What a hook did after the last test.
afterAll(expectNone);
