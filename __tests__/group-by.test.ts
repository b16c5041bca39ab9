import { expect, test } from '@jest/globals';
import { groupBy, groupByEach } from '../src/group-by.ts';

test('groups are in the order in which their keys first come', () => {
  expect([...groupBy(['bee', 'ant', 'boa'], (word) => word.charAt(0))]).toEqual([
    ['b', ['bee', 'boa']],
    ['a', ['ant']],
  ]);
});

test('one that has several keys is in each of their groups, and one that has none is in none', () => {
  expect([...groupByEach(['ab', '', 'b'], (word) => word.split(''))]).toEqual([
    ['a', ['ab']],
    ['b', ['ab', 'b']],
  ]);
});
