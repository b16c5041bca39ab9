import { describe, expect, test } from '@jest/globals';
import { countChanges, describePlan } from '../../src/provision/describe-plan.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';
import { planMarkdown } from '../../src/provision/plan-markdown.ts';

const EMPTY: Plan = { changes: [], blocked: [], manualSteps: [], kept: [], unmanaged: {} };
const remove = (name: string, reason = 'is not in the manifest'): Change => ({
  ...{ kind: 'profile', action: 'delete', id: '1', bundleId: 'com.acme', name, reason },
});
const FULL: Plan = {
  changes: [
    {
      ...{ kind: 'bundle-id', action: 'create', name: 'com.acme', reason: 'is not registered' },
      attributes: { identifier: 'com.acme', name: 'Acme', platform: 'IOS' },
    },
    { kind: 'device', action: 'disable', id: '2', name: 'Loaner', reason: 'is not in the manifest' },
    remove('Old'),
  ],
  blocked: [{ kind: 'profile', name: 'App', reason: 'no certificate', hint: 'Make one.' }],
  manualSteps: [{ name: 'com.acme', step: 'assign its app groups', where: 'developer.apple.com' }],
  kept: [],
  unmanaged: { 'bundle-id': 1, capability: 2 },
};

describe('in lines', () => {
  test('is what is to be done, what cannot be had, what is for people and what stays', () => {
    expect(describePlan(FULL)).toBe(`Plan: 1 to create, 1 to disable, 1 to delete.

  + create bundle ID com.acme: is not registered
  - disable device Loaner: is not in the manifest
  - delete profile Old: is not in the manifest

Cannot be had:
  ! profile App: no certificate
      Make one.

By hand, since the API cannot:
  * com.acme: assign its app groups (developer.apple.com)

Left alone, since the manifest does not ask for them: 1 bundle ID, 2 capabilities.
`);
    expect(describePlan(EMPTY)).toBe('Plan: nothing to change.\n');
  });

  test('holds nothing that moves a cursor or speaks to the runner', () => {
    const text = describePlan({ ...EMPTY, changes: [remove('a\u001b[2K\nb', '::error::\r##[group]')] });
    expect(text.split('\n')).toHaveLength(4);
    // eslint-disable-next-line no-control-regex -- these are what it is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|##\[/);
  });
});

describe('as Markdown', () => {
  test('is tables', () => {
    expect(planMarkdown(FULL)).toBe(`**Plan: 1 to create, 1 to disable, 1 to delete.**

|  | what | name | why |
| --- | --- | --- | --- |
| + | create bundle ID | com.acme | is not registered |
| - | disable device | Loaner | is not in the manifest |
| - | delete profile | Old | is not in the manifest |

### Cannot be had

| what | name | why | what to do |
| --- | --- | --- | --- |
| profile | App | no certificate | Make one. |

### By hand, since the API cannot

| name | step | where |
| --- | --- | --- |
| com.acme | assign its app groups | developer.apple.com |

Left alone, since the manifest does not ask for them: 1 bundle ID, 2 capabilities.
`);
  });

  test('holds no markup that a name brings along', () => {
    const name = '<img src=x>|[a](http://b)`c`*d*_e_ @team #1 \\ &amp; www.c.d';
    const row = planMarkdown({ ...EMPTY, changes: [remove(name)] }).split('\n')[4] ?? '';
    expect(row.split('|')).toHaveLength(6);
    expect(row.replace(/&#\d+;|<!-- -->/g, '')).not.toMatch(/[<>[\]`*@#\\&_:]|www\./);
  });

  test('is short when there are hundreds', () => {
    const changes = Array.from({ length: 500 }, (_, number) => remove(`P${number}`));
    const text = planMarkdown({ ...EMPTY, changes });
    expect(text.split('\n').length).toBeLessThan(120);
    expect(text).toContain('…and 400 more.');
  });

  test('shows what is destroyed however many changes there are', () => {
    const created = Array.from({ length: 150 }, (_, number): Change => ({
      ...{ kind: 'pass-type-id', action: 'create', name: `pass.${number}`, reason: 'is not registered' },
      attributes: { identifier: `pass.${number}`, name: 'Pass' },
    }));
    const taken: Change = {
      ...{ kind: 'profile', action: 'replace', name: 'Taken', reason: 'is for com.other', replaces: ['1'] },
      ...{
        takesFrom: ['com.other'],
        type: 'IOS_APP_INHOUSE',
        bundleId: 'com.acme',
        certificates: [],
        devices: [],
      },
    };
    const rowsOf = (changes: Change[]): string[] =>
      planMarkdown({ ...EMPTY, changes })
        .split('\n')
        .slice(4);
    const rows = rowsOf([...created, taken, remove('Old')]);
    expect(rows.slice(0, 2)).toEqual([
      expect.stringContaining('| Taken |'),
      expect.stringContaining('| Old |'),
    ]);
    expect(rows).toContain('…and 52 more.');
    expect(rowsOf([...created.slice(0, 3), remove('Old')])[3]).toContain('| Old |');
  });

  test('and in lines, holds a long reason to its end, where a cause or a command stands', () => {
    const plan = { ...EMPTY, changes: [remove('A', `${'x'.repeat(900)} the end`)] };
    for (const text of [planMarkdown(plan), describePlan(plan)]) expect(text).toContain('the end');
  });
});

test('counts go by action', () => {
  expect(countChanges({ changes: [remove('A'), remove('B')] })).toBe('2 to delete');
});
