import { describe, expect, test } from '@jest/globals';
import { createHourlyBudget } from '../../src/emulator/hourly-budget.ts';
import { NOW } from '../support/team.ts';

const HOUR = 3_600_000;

describe('the hourly budget', () => {
  test('counts down to nothing, and stays there', () => {
    const budget = createHourlyBudget(2);
    expect(budget.spend('A', NOW)).toEqual({ allowed: true, header: 'user-hour-lim:2;user-hour-rem:1;' });
    expect(budget.spend('A', NOW)).toEqual({ allowed: true, header: 'user-hour-lim:2;user-hour-rem:0;' });
    expect(budget.spend('A', NOW)).toEqual({ allowed: false, header: 'user-hour-lim:2;user-hour-rem:0;' });
  });

  test('is a rolling hour: each request is free again an hour after it was made', () => {
    const budget = createHourlyBudget(2);
    budget.spend('A', NOW);
    budget.spend('A', NOW + HOUR / 2);
    expect(budget.spend('A', NOW + HOUR - 1).allowed).toBe(false);
    expect(budget.spend('A', NOW + HOUR).allowed).toBe(true);
    expect(budget.spend('A', NOW + HOUR).allowed).toBe(false);
    expect(budget.spend('A', NOW + HOUR * 1.5).allowed).toBe(true);
  });

  test('a request that was refused costs nothing', () => {
    const budget = createHourlyBudget(1);
    budget.spend('A', NOW);
    budget.spend('A', NOW + HOUR - 1);
    expect(budget.spend('A', NOW + HOUR).allowed).toBe(true);
  });

  test('is one for each key', () => {
    const budget = createHourlyBudget(1);
    expect(budget.spend('A', NOW).allowed).toBe(true);
    expect(budget.spend('B', NOW).allowed).toBe(true);
    expect(budget.spend('A', NOW).allowed).toBe(false);
  });
});
