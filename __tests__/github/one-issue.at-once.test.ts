import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BOT, Turnstile, withGitHub } from '../support/github-server.ts';
import type { Asked, Fault, GitHub, StoredIssue } from '../support/github-server.ts';
import { commentsOf, openIssues, run } from '../support/issue-runs.ts';
import type { Kept, Ranks } from '../support/issue-runs.ts';

/** What is there before two runs begin at once: the items of the runs before, and whether somebody closed it. */
interface Before {
  readonly runs: readonly Ranks[];
  readonly edit?: (issue: StoredIssue) => void;
  readonly searchSees?: () => boolean;
}

/** Two runs at once, by their tokens, request by request in an order that is chosen; then more in the same repository. */
async function atOnce<Result>(
  { runs, edit, searchSees }: Before,
  [one, other]: readonly [Ranks, Ranks],
  choose: (among: number) => number,
  then: (github: GitHub, kept: readonly Kept[]) => Promise<Result>,
  die: (asked: Asked) => Fault = () => undefined,
): Promise<Result> {
  const turnstile = new Turnstile(['one', 'other'], choose);
  const fault = async (asked: Asked): Promise<Fault> => {
    await turnstile.pass(asked.token);
    return die(asked);
  };
  return withGitHub({ fault, ...(searchSees && { searchSees }) }, async (github) => {
    for (const ranks of runs) await run(github, ranks);
    if (edit && github.issues[0]) edit(github.issues[0]);
    const going = Object.entries({ one, other }).map(([token, ranks]) =>
      run(github, ranks, { token }).finally(() => {
        turnstile.leave(token);
      }),
    );
    return then(github, await Promise.all(going));
  });
}

/** Every order in which two runs can go, by always changing the last choice that can still be another. */
async function inEveryOrder(play: (choose: (among: number) => number) => Promise<void>): Promise<number> {
  let [choices, count]: [number[], number] = [[], 0];
  do {
    let step = 0;
    const taken: number[] = [];
    await play(() => {
      const choice = choices[step++] ?? 0;
      taken.push(choice);
      return choice;
    });
    count += 1;
    choices = taken.slice(0, taken.lastIndexOf(0) + 1);
    if (choices.length > 0) choices[choices.length - 1] = 1;
  } while (choices.length > 0);
  return count;
}

describe('two runs at once', () => {
  test('that find nothing open one issue, in every order', async () => {
    const orders = await inEveryOrder((choose) =>
      atOnce({ runs: [] }, [{ a: 1 }, { a: 1 }], choose, async (github, kept) => {
        const [stays, ...others] = openIssues(github);
        expect(others).toEqual([]);
        const urls = kept.map(({ url }) => url);
        expect(urls).toEqual(Array(2).fill(`https://github.test/acme/apps/issues/${stays?.number}`));
        expect(kept.flatMap(({ warnings }) => warnings)).toEqual([]);
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged' });
        const words = github.issues.flatMap(({ comments }) => comments);
        expect(words).toHaveLength(github.issues.length - 1);
      }),
    );
    expect(orders).toBeGreaterThan(70);
  });

  test('never see each other through the search, which lags, and still open one', () =>
    fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1)), (order) =>
        atOnce(
          { runs: [], searchSees: () => false },
          [{ a: 1 }, { a: 1 }],
          () => order.next().value ?? 0,
          async (github) => {
            expect(openIssues(github)).toHaveLength(1);
            await run(github, {});
            expect(openIssues(github)).toEqual([]);
          },
        ),
      ),
      { numRuns: 20 },
    ));

  test.each<[string, Before, Ranks, string]>([
    ['got worse', { runs: [{ a: 1 }] }, { a: 2 }, 'worse'],
    ['came back', { runs: [{ a: 1 }, {}] }, { a: 1 }, 'worse'],
    ['is gone', { runs: [{ a: 1 }] }, {}, 'well'],
    ['cannot be told', { runs: [{ a: 1 }], edit: (issue) => (issue.body = '') }, { a: 1 }, 'This is open'],
  ])('say once what %s', (_, before, ranks, word) =>
    fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1)), (order) =>
        atOnce(
          before,
          [ranks, ranks],
          () => order.next().value ?? 0,
          async (github, kept) => {
            expect(kept.flatMap(({ warnings }) => warnings)).toEqual([]);
            expect(await run(github, ranks)).toMatchObject({ state: 'unchanged' });
            const told = commentsOf(github).slice(before.runs.length - 1);
            expect(told).toEqual([expect.stringContaining(word)]);
            expect(github.issues).toHaveLength(1);
          },
        ),
      ),
      { numRuns: 25 },
    ),
  );

  const BEFORE: readonly Before[] = [
    { runs: [] },
    { runs: [{ a: 1 }] },
    { runs: [{ a: 1 }, {}] },
    { runs: [{ a: 1 }], edit: (issue) => (issue.state = 'closed') },
    { runs: [{ a: 1 }], edit: (issue) => (issue.body = 'Mine.') },
  ];
  const RANKS: readonly Ranks[] = [{}, { a: 1 }, { a: 2 }, { b: 1 }];

  test('that want different things, or die anywhere, are put right by the next run', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...BEFORE),
        fc.tuple(fc.constantFrom(...RANKS), fc.constantFrom(...RANKS)),
        fc.infiniteStream(fc.nat(1)),
        fc.record({
          token: fc.constantFrom('one', 'other'),
          after: fc.nat(14),
          how: fc.constantFrom('hang up', 'lose'),
        }),
        (before, pair, order, death) => {
          let sent = 0;
          const die = ({ token }: Asked): Fault => {
            if (token !== death.token || ++sent <= death.after) return undefined;
            return sent === death.after + 1 ? (death.how as Fault) : 'hang up';
          };
          const choose = (): number => order.next().value ?? 0;
          return atOnce(before, pair, choose, putRight, die);
        },
      ),
      { numRuns: Number(process.env['SCHEDULES'] ?? 150) },
    ));

  async function putRight(github: GitHub): Promise<void> {
    const next = await run(github, { z: 9 });
    expect(next.warnings).toEqual([]);
    const [stays, ...others] = openIssues(github);
    expect(others).toEqual([]);
    expect(stays?.body).toContain('Now: z is at 9.');
    expect(await run(github, { z: 9 })).toMatchObject({ state: 'unchanged', url: next.url });
    expect(await run(github, {})).toMatchObject({ state: 'closed', warnings: [] });
    expect(openIssues(github)).toEqual([]);
    expect(github.issues.every(({ user }) => user === BOT)).toBe(true);
  }
});
