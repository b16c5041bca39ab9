import { describe, expect, test } from '@jest/globals';
import { INPUT_NAMES, readInputTexts } from '../../src/action/inputs.ts';
import { readProvisionOrder } from '../../src/action/provision-order.ts';
import type { ProvisionOrder } from '../../src/action/provision-order.ts';
import { makeCore, refusalOf } from '../support/team.ts';

const read = (inputs: Readonly<Record<string, string>>): ProvisionOrder | undefined =>
  readProvisionOrder(readInputTexts(makeCore(inputs), INPUT_NAMES));

describe('what is to be provisioned', () => {
  test('is nothing without a manifest', () => {
    expect(read({})).toBeUndefined();
    expect(read({ mode: 'plan', manifest: ' \n ' })).toBeUndefined();
  });

  test('is a plan of all files unless it is said to apply', () => {
    expect(read({ manifest: ' a.yml \r\n\n b/c.yml' })).toEqual({
      ...{ paths: ['a.yml', 'b/c.yml'], mode: 'plan', prune: {} },
      ...{ profilesDir: undefined, githubToken: undefined },
    });
  });

  test('is all that the inputs say', () => {
    const inputs = { manifest: 'a.yml', mode: 'Apply', 'profiles-dir': ' out ', 'github-token': ' t ' };
    expect(read({ ...inputs, prune: 'profiles\ndevices: 5\n\ncapabilities = 20%' })).toEqual({
      ...{ paths: ['a.yml'], mode: 'apply', profilesDir: 'out', githubToken: 't' },
      prune: { profile: { share: 0.1 }, device: { count: 5 }, capability: { share: 0.2 } },
    });
  });

  test.each([
    ['an unknown mode', { manifest: 'a.yml', mode: 'destroy' }, /mode is "destroy"/],
    ['an unknown kind', { manifest: 'a.yml', prune: 'certificates' }, /prune is "certificates"/],
    ['a kind twice', { manifest: 'a.yml', prune: 'devices\ndevices: 5' }, /prune is/],
    ['apply without a manifest', { mode: 'apply' }, /manifest is empty, and mode: apply needs one/],
    ['a token for a comment without one', { 'github-token': 'x' }, /empty, and github-token needs one/],
    [
      'more that needs one',
      { prune: 'devices', 'profiles-dir': 'out' },
      /empty, and prune, profiles-dir need one/,
    ],
  ])('is not understood: %s', (_, inputs, message) => {
    const refusal = refusalOf(() => read(inputs));
    expect(refusal.code).toBe('INPUT');
    expect(refusal.message).toMatch(message);
  });

  test('has its inputs in action.yml', () => {
    const names = ['manifest', 'mode', 'prune', 'profiles-dir', 'max-wait', 'github-token'];
    expect(Object.values(INPUT_NAMES)).toEqual(expect.arrayContaining(names));
  });
});
