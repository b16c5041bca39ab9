import { describe, expect, test } from '@jest/globals';
import { BOT, Turnstile, withGitHub } from '../support/github-server.ts';
import type { Asked, Fault, GitHub, StoredIssue } from '../support/github-server.ts';
import { commentsOf, openIssues, run } from '../support/issue-runs.ts';
import type { Kept, Ranks } from '../support/issue-runs.ts';
import { fc } from '../support/properties.ts';

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

/**
 * Every order of so many requests of one run and as many of another, by always changing the last choice that can still
 * be another. After that the one that is behind goes on.
 */
async function inEveryOrder(
  requests: number,
  play: (choose: () => number) => Promise<void>,
): Promise<number> {
  let [choices, count]: [number[], number] = [[], 0];
  do {
    const taken: number[] = [];
    const made = (run: number): number => taken.filter((choice) => choice === run).length;
    await play(() => {
      if (made(0) >= requests) return 1;
      if (made(1) >= requests) return 0;
      taken.push(choices[taken.length] ?? 0);
      return taken.at(-1) ?? 0;
    });
    count += 1;
    choices = taken.slice(0, taken.lastIndexOf(0) + 1);
    if (choices.length > 0) choices[choices.length - 1] = 1;
  } while (choices.length > 0);
  return count;
}

/** How many orders are tried where they are too many for all; shrinking one that fails takes longer than reading it. */
const TRIED = Number(process.env['SCHEDULES'] ?? 6);
/** Hundreds of real requests each; milliseconds. */
const MINUTES = 180_000;
const ORDER = fc.infiniteStream(fc.nat(1));
const next = (order: Iterator<number, unknown>) => (): number => Number(order.next().value);

describe('two runs at once', () => {
  test(
    'that find nothing open one issue, in every order of looking, opening and looking again',
    async () => {
      const orders = await inEveryOrder(4, (choose) =>
        atOnce({ runs: [] }, [{ a: 1 }, { a: 1 }], choose, (github, kept) => {
          const [stays, ...others] = openIssues(github);
          expect(others).toEqual([]);
          const urls = kept.map(({ url }) => url);
          expect(urls).toEqual(Array(2).fill(`https://github.test/acme/apps/issues/${stays?.number}`));
          expect(kept.flatMap(({ warnings }) => warnings)).toEqual([]);
          const words = github.issues.flatMap(({ comments }) => comments);
          expect(words).toHaveLength(github.issues.length - 1);
          return Promise.resolve();
        }),
      );
      // Of 70 all but those in which the later run finds what the first one opened, and has less to do.
      expect(orders).toBe(62);
    },
    MINUTES,
  );

  test('never see each other through the search, which lags, and still open one', () =>
    fc.assert(
      fc.asyncProperty(ORDER, (order) =>
        atOnce({ runs: [], searchSees: () => false }, [{ a: 1 }, { a: 1 }], next(order), async (github) => {
          expect(openIssues(github)).toHaveLength(1);
          await run(github, {});
          expect(openIssues(github)).toEqual([]);
        }),
      ),
      { numRuns: TRIED, endOnFailure: true },
    ));

  test.each<[string, Before, Ranks, RegExp]>([
    ['it got worse', { runs: [{ a: 1 }] }, { a: 2 }, /worse/],
    ['all is well', { runs: [{ a: 1 }] }, {}, /well/],
  ])('in step, which both say that %s, both delete the later one of the two', (_, before, ranks, word) => {
    let turns = 0;
    return atOnce(
      before,
      [ranks, ranks],
      () => turns++ % 2,
      (github, kept) => {
        const requests = github.asked.filter((line) => /^(POST|DELETE) .*comments/.test(line));
        expect(requests.map((line) => line.split(' ')[0])).toEqual(['POST', 'POST', 'DELETE', 'DELETE']);
        expect(commentsOf(github)).toEqual([expect.stringMatching(word)]);
        expect(kept.flatMap(({ warnings }) => warnings)).toEqual([]);
        return Promise.resolve();
      },
    );
  });

  test.each<[string, Before, Ranks, string]>([
    ['got worse', { runs: [{ a: 1 }] }, { a: 2 }, 'worse'],
    ['came back', { runs: [{ a: 1 }, {}] }, { a: 1 }, 'worse'],
    ['is gone', { runs: [{ a: 1 }] }, {}, 'well'],
    ['cannot be told', { runs: [{ a: 1 }], edit: (issue) => (issue.body = '') }, { a: 1 }, 'This is open'],
  ])('say once what %s', (_, before, ranks, word) =>
    fc.assert(
      fc.asyncProperty(ORDER, (order) =>
        atOnce(before, [ranks, ranks], next(order), async (github, kept) => {
          expect(kept.flatMap(({ warnings }) => warnings)).toEqual([]);
          expect(await run(github, ranks)).toMatchObject({ state: 'unchanged' });
          const told = commentsOf(github).slice(before.runs.length - 1);
          expect(told).toEqual([expect.stringContaining(word)]);
          expect(github.issues).toHaveLength(1);
        }),
      ),
      { numRuns: TRIED, endOnFailure: true },
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

  test(
    'that want different things, or die anywhere, are put right by the next run',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...BEFORE),
          fc.tuple(fc.constantFrom(...RANKS), fc.constantFrom(...RANKS)),
          ORDER,
          fc.record({
            token: fc.constantFrom('one', 'other'),
            after: fc.nat(14),
            how: fc.constantFrom<Fault>('hang up', 'lose'),
          }),
          (before, pair, order, death) => {
            let sent = 0;
            const die = ({ token }: Asked): Fault => {
              if (token !== death.token || ++sent <= death.after) return undefined;
              return sent === death.after + 1 ? death.how : 'hang up';
            };
            return atOnce(before, pair, next(order), putRight, die);
          },
        ),
        { numRuns: 4 * TRIED, endOnFailure: true },
      ),
    MINUTES,
  );

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
