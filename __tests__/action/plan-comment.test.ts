import { describe, expect, test } from '@jest/globals';
import { planComment } from '../../src/action/plan-comment.ts';
import type { PlanRun } from '../../src/action/plan-comment.ts';
import type { ProvisionOrder } from '../../src/action/provision-order.ts';
import { LONGEST_COMMENT } from '../../src/github/pull-request-comment.ts';
import type { OneComment } from '../../src/github/pull-request-comment.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';

const PLAN: Plan = { changes: [], blocked: [], manualSteps: [], kept: [], unmanaged: {} };
const CHANGE = {
  ...{ kind: 'device', action: 'disable', id: 'D1', name: 'iPhone', reason: 'nobody has it' },
} as Change;
const RUN: PlanRun = {
  ...{ id: 4242, number: 42, url: 'https://github.test/acme/apps/actions/runs/4242' },
  head: '0123456789abcdef0123456789abcdef01234567',
};

const commentOf = (
  plan: Partial<Plan> = {},
  paths: ProvisionOrder['paths'] = ['epapi.yml'],
  run: Partial<PlanRun> = {},
): OneComment => {
  const order: ProvisionOrder = {
    ...{ paths, mode: 'plan', prune: {}, profilesDir: undefined, githubToken: 'ghs_1' },
  };
  return planComment({ ...PLAN, ...plan }, order, { ...RUN, ...run });
};

describe('the comment with a plan', () => {
  test('says of which commit and by which run it is', () => {
    const { text, run } = commentOf({ changes: [CHANGE] });
    expect(text).toMatch(
      /^## Plan of epapi\.yml\n\nMade for 0123456 by \[run 42\]\(https:\S+\/4242\)\.\n\n\*\*Plan: 1 to/,
    );
    expect(run).toBe(4242);
  });

  test.each(['', '0123', '](https://evil.test) 0123456789abcdef0123456789abcdef01234567'])(
    'names no commit where it is told of none: %j',
    (head) => {
      expect(commentOf({}, undefined, { head }).text).toContain('\n\nMade by [run 42]');
    },
  );

  test('can be overwritten by any run where its own has no number', () => {
    expect(commentOf({}, undefined, { id: Number.NaN }).run).toBe(0);
  });

  test('has a marker of its own for each manifest', () => {
    const markers = [['a.yml'], ['b.yml'], ['a.yml', 'b.yml'], ['b.yml', 'a.yml']].map(
      (paths) => commentOf({}, paths as [string, ...string[]]).marker,
    );
    expect(new Set(markers).size).toBe(4);
    for (const marker of markers) expect(marker).toMatch(/^<!-- epapi plan [\da-f]{16} -->$/);
    expect(commentOf({ changes: [CHANGE] }, ['a.yml'], { id: 1 }).marker).toBe(markers[0]);
  });

  test('has no markup of the path of a manifest', () => {
    const { text } = commentOf({}, ['<img src=x>@octocat/**b**.yml']);
    const [heading] = text.split('\n');
    expect(heading).not.toMatch(/<img|@octocat|\*\*/);
    expect(heading).toContain('img src&#61;x');
  });

  test('fits what GitHub takes, with its marker and its run', () => {
    const name = '*'.repeat(300);
    const changes = Array.from({ length: 100 }, () => ({ ...CHANGE, name, reason: name }));
    const { marker, text } = commentOf({ changes }, [`${name}.yml`], { id: 999_999_999_999_999 });
    const { length } = `${marker}\n<!-- epapi run 999999999999999 -->\n${text}`;
    expect(length).toBeLessThanOrEqual(LONGEST_COMMENT);
    expect(length).toBeGreaterThan(LONGEST_COMMENT / 2);
    expect(text).toMatch(/…and \d+ more\./);
  });

  test('is made for all that there is to say, and for nothing only updated', () => {
    const blocked = [{ kind: 'profile', name: 'A', reason: 'b', hint: 'c' }] as unknown as Plan['blocked'];
    const manualSteps = [{ name: 'A', step: 'b', where: 'c' }] as unknown as Plan['manualSteps'];
    expect(commentOf().onlyUpdate).toBe(true);
    for (const plan of [{ changes: [CHANGE] }, { blocked }, { manualSteps }])
      expect(commentOf(plan).onlyUpdate).toBe(false);
  });
});
