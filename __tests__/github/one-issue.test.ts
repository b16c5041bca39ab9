import { describe, expect, test } from '@jest/globals';
import { BOT, PERSON, STRANGER, withGitHub } from '../support/github-server.ts';
import type { GitHub, GitHubOptions, StoredIssue } from '../support/github-server.ts';
import { MARKER, TITLE, commentsOf, run } from '../support/issue-runs.ts';
import type { Ranks } from '../support/issue-runs.ts';

const URL_1 = 'https://github.test/acme/apps/issues/1';
const WELL = 'All is well. This issue is opened again when something comes.';

/** A repository in which runs with these items were made, one after the other. */
const after = <Result>(
  runs: readonly Ranks[],
  use: (github: GitHub, issue: StoredIssue) => Promise<Result>,
  options: GitHubOptions = {},
): Promise<Result> =>
  withGitHub(options, async (github) => {
    for (const ranks of runs) await run(github, ranks);
    github.requests.length = 0;
    const issue = github.issues.find(({ user }) => user === BOT);
    if (!issue) throw new Error('no issue was opened');
    return use(github, issue);
  });

const writes = (github: GitHub): string[] => github.asked.filter((line) => !/^GET|graphql/.test(line));

describe('the life of the one issue', () => {
  test('does not begin while all is well', () =>
    withGitHub({}, async (github) => {
      expect(await run(github, {})).toMatchObject({ state: 'none', warnings: [] });
      expect(github.issues).toEqual([]);
      expect(github.asked).toEqual(['GET /search/issues', 'GET /repos/acme/apps/issues']);
    }));

  test('begins when something comes, with its title, labels and assignees', () =>
    withGitHub({ assignable: ['Octocat'] }, async (github) => {
      const opened = await run(github, { a: 1 }, { labels: ['Expiry', 'ops'], assignees: ['Octocat'] });
      expect(opened).toEqual({ state: 'opened', url: URL_1, warnings: [], announced: [], sleeps: [] });
      expect(github.issues).toMatchObject([
        { title: TITLE, labels: ['Expiry', 'ops'], assignees: ['Octocat'], state: 'open', comments: [] },
      ]);
      expect(github.issues[0]?.body).toMatch(
        /^<!-- epapi expiry -->\nNow: a is at 1\.\n\n<!-- epapi remembers 1 0 0 [0-9a-f]{12}:1 -->$/,
      );
    }));

  test('costs two requests and writes nothing where nothing changed', () =>
    withGitHub({}, async (github) => {
      await run(github, { a: 1 }, { labels: ['expiry'] });
      github.requests.length = 0;
      const again = await run(github, { a: 1 }, { labels: ['expiry'] });
      expect(again).toMatchObject({ state: 'unchanged', url: URL_1, warnings: [] });
      expect(github.asked).toEqual(['GET /repos/acme/apps/issues', 'POST /graphql']);
    }));

  test('goes on without a word where only the text changed, or something got better', () =>
    after([{ a: 2, b: 1 }], async (github, issue) => {
      expect(await run(github, { a: 2, b: 1 }, { body: 'One day later.' })).toMatchObject({
        state: 'updated',
      });
      expect(issue.body).toContain('One day later.');
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated' });
      expect(writes(github)).toEqual(Array(2).fill('PATCH /repos/acme/apps/issues/1'));
      expect(commentsOf(github)).toEqual([]);
    }));

  test('has a comment on what is new and on what has a higher rank, once', () =>
    after([{ a: 1, b: 2 }], async (github, issue) => {
      expect(await run(github, { a: 2, b: 2, c: 1 })).toMatchObject({ state: 'updated' });
      await run(github, { a: 2, b: 2, c: 1 });
      expect(commentsOf(github)).toEqual(['**This got worse:**\n\n- a is at 2\n- c is at 1']);
      expect(issue.body).toContain('Now: a is at 2, b is at 2, c is at 1.');
    }));

  test('has a comment on the same again after it was better', () =>
    after([{ a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }], (github) => {
      expect(commentsOf(github)).toEqual(Array(2).fill('**This got worse:**\n\n- a is at 2'));
      return Promise.resolve();
    }));

  test('names twenty things at most, each in one line', () =>
    after([{ a: 1 }], async (github) => {
      const items = Array.from({ length: 25 }, (_, index) => ({
        id: `${index}`,
        rank: 1,
        text: `${index}\n# x`,
      }));
      await run(github, {}, { items: [...items, { id: 'a', rank: 1, text: 'a' }] });
      const [comment = ''] = commentsOf(github);
      expect(comment.split('\n')).toHaveLength(24);
      expect(comment).toContain('\n- 19 # x\n\nAnd 5 more: see above.');
    }));

  test('ends with a word when nothing is left', () =>
    after([{ a: 1 }], async (github, issue) => {
      expect(await run(github, {})).toMatchObject({ state: 'closed', url: URL_1, warnings: [] });
      expect(issue).toMatchObject({ state: 'closed', reason: 'completed' });
      expect(issue.body).toContain('Now: nothing.');
      expect(commentsOf(github)).toEqual([WELL]);
      expect(await run(github, {}, { body: 'Still nothing, a day later.' })).toMatchObject({
        state: 'unchanged',
      });
      expect(issue.body).toContain('Now: nothing.');
    }));

  test('ends with the word that was given for it', () =>
    after([{ a: 1 }], async (github) => {
      await run(github, {}, { farewell: 'Nothing of *this* is left.' });
      expect(commentsOf(github)).toEqual([
        'Nothing of *this* is left. This issue is opened again when something comes.',
      ]);
    }));

  test('begins again in the same issue when something comes back', () =>
    after([{ a: 1 }, {}], async (github, issue) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'reopened', url: URL_1 });
      expect(issue).toMatchObject({ state: 'open', reason: 'reopened' });
      expect(await run(github, {})).toMatchObject({ state: 'closed' });
      expect(commentsOf(github)).toEqual([WELL, '**This got worse:**\n\n- a is at 1', WELL]);
      expect(github.issues).toHaveLength(1);
    }));

  test('remembers the worst of more than it can remember, and does not call the others new', () => {
    const many = (rank: number): Ranks =>
      Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`id${index}`, index < 400 ? 3 : rank]));
    return after([many(1)], async (github, issue) => {
      expect(await run(github, many(1), { body: 'again' })).toMatchObject({ state: 'updated' });
      expect(commentsOf(github)).toEqual([]);
      expect(issue.body.length).toBeLessThan(65_536);
      await run(github, { ...many(1), id1199: 2 });
      expect(commentsOf(github)).toEqual(['**This got worse:**\n\n- id1199 is at 2']);
    });
  });
});

describe('the one issue, closed by hand', () => {
  const closedByHand = (use: (github: GitHub, issue: StoredIssue) => Promise<void>): Promise<void> =>
    after([{ a: 1, b: 1 }], (github, issue) => {
      issue.state = 'closed';
      return use(github, issue);
    });

  test('stays closed while nothing gets worse, and is kept right', () =>
    closedByHand(async (github, issue) => {
      expect(await run(github, { a: 1, b: 1 })).toMatchObject({ state: 'unchanged' });
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated' });
      expect(issue.state).toBe('closed');
      expect(commentsOf(github)).toEqual([]);
      // b was gone in between: it is not what was known when it was closed.
      expect(await run(github, { a: 1, b: 1 })).toMatchObject({ state: 'reopened' });
    }));

  test('is opened again when something gets worse', () =>
    closedByHand(async (github, issue) => {
      expect(await run(github, { a: 2, b: 1 })).toMatchObject({ state: 'reopened' });
      expect(issue.state).toBe('open');
      expect(commentsOf(github)).toEqual(['**This got worse:**\n\n- a is at 2']);
    }));

  test('forgets what is gone, so that it is opened when that comes back', () =>
    closedByHand(async (github, issue) => {
      expect(await run(github, {})).toMatchObject({ state: 'updated' });
      expect(issue.state).toBe('closed');
      expect(await run(github, {}, { body: 'a day later' })).toMatchObject({ state: 'unchanged' });
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'reopened' });
    }));

  test('is opened again where nothing tells what was known, once', () =>
    closedByHand(async (github, issue) => {
      issue.body = MARKER;
      expect(await run(github, {})).toMatchObject({ state: 'unchanged' });
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'reopened' });
      issue.state = 'closed';
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged' });
    }));
});

describe('the one issue, edited by hand', () => {
  const UNKNOWN = /^\*\*This is open\.\*\* What was known before cannot be read .*\n\n- a is at 1$/;

  test.each([
    ['with its memory cut off', (body: string) => body.slice(0, body.indexOf('<!-- epapi remembers'))],
    [
      'with garbage for a memory',
      (body: string) => body.replace(/remembers 1 .* -->/, 'remembers 1 x y -->'),
    ],
    ['by a later version', (body: string) => body.replace('remembers 1', 'remembers 2 {"a":1}')],
    ['with a number too long', (body: string) => body.replace(/:1 -->/, ':99999999 -->')],
    ['emptied', () => ''],
    ['written anew', () => 'Bob does it.'],
  ])('%s says once what is open', (_, edit) =>
    after([{ a: 1 }], async (github, issue) => {
      issue.body = edit(issue.body);
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged' });
      expect(commentsOf(github)).toEqual([expect.stringMatching(UNKNOWN)]);
      issue.body = edit(issue.body);
      await run(github, { a: 1 });
      expect(commentsOf(github)).toHaveLength(1);
      expect(github.issues).toHaveLength(1);
    }),
  );

  test('keeps what people wrote above and below', () =>
    after([{ a: 1 }], async (github, issue) => {
      issue.body = `Bob:\r\nI am on it.\r\n\r\n${issue.body.replaceAll('\n', '\r\n')}\r\n\r\nThanks!\r\n`;
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged' });
      await run(github, { b: 1 });
      expect(issue.body).toMatch(
        /^Bob:\nI am on it\.\n\n<!-- epapi expiry -->\nNow: b is at 1\.\n\n<!--.*-->\n\nThanks!$/,
      );
    }));

  test('keeps what people wrote instead, above', () =>
    after([{ a: 1 }], async (github, issue) => {
      issue.body = 'See APP-123.';
      await run(github, { a: 1 });
      expect(issue.body).toMatch(/^See APP-123\.\n\n<!-- epapi expiry -->\nNow: a is at 1\.\n/);
    }));

  test('keeps its title, labels and assignees as people set them, and is found without', () =>
    withGitHub({}, async (github) => {
      await run(github, { a: 1 }, { labels: ['expiry'] });
      Object.assign(github.issues[0] ?? {}, { title: 'Ours', labels: [], assignees: ['bob'] });
      expect(await run(github, { a: 2 }, { labels: ['expiry'] })).toMatchObject({ state: 'updated' });
      expect(github.issues).toMatchObject([{ title: 'Ours', labels: [], assignees: ['bob'] }]);
    }));

  test('takes no text of an item or a body for its own marks', () =>
    withGitHub({}, async (github) => {
      const hostile =
        '--> <!-- epapi remembers 1 0 9999 --> <!-- epapi expiry --> \n<!-- epapi says abcdefabcdef -->';
      const items = [{ id: hostile, rank: 1, text: hostile }];
      await run(github, {}, { items, body: hostile });
      expect(await run(github, {}, { items, body: hostile })).toMatchObject({ state: 'unchanged' });
      expect(
        await run(github, {}, { items: [{ id: hostile, rank: 2, text: hostile }], body: hostile }),
      ).toMatchObject({
        state: 'updated',
      });
      expect(github.issues[0]?.body.match(/<!--/g)).toHaveLength(2);
      expect(github.issues[0]?.comments).toHaveLength(1);
    }));
});

describe('among other issues, the one issue', () => {
  const talk = (count: number): Partial<StoredIssue>[] =>
    Array.from({ length: count }, () => ({ body: 'talk' }));

  test('is not what somebody opened with a copy of its marker and its title', () =>
    after([{ a: 1 }], async (first, { body }) => {
      const copies = [{ body, title: TITLE }, { body, user: PERSON, labels: ['expiry'] }, { title: TITLE }];
      await withGitHub({ issues: copies }, async (github) => {
        const before = structuredClone(github.issues);
        expect(await run(github, {}, { labels: ['expiry'] })).toMatchObject({ state: 'none' });
        expect(await run(github, { a: 1 }, { labels: ['expiry'] })).toMatchObject({ state: 'opened' });
        expect(await run(github, {}, { labels: ['expiry'] })).toMatchObject({ state: 'closed' });
        expect(github.issues.slice(0, 3)).toEqual(before);
      });
      expect(writes(first)).toEqual([]);
    }));

  test("is the token's own, whoever that is", () =>
    after([{ a: 1 }], async (github) => {
      expect(await run(github, { a: 1 }, { token: 'person' })).toMatchObject({ state: 'opened' });
      expect(await run(github, { a: 1 }, { token: 'person' })).toMatchObject({ state: 'unchanged' });
      expect(github.issues.map(({ user }) => user)).toEqual([BOT, PERSON]);
    }));

  test('is no pull request, and none of another marker', () => {
    const issues = [
      { user: BOT, body: MARKER, isPullRequest: true },
      { user: BOT, title: TITLE, body: '<!-- epapi other -->\nNow.' },
    ];
    return withGitHub({ issues }, async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened' });
      expect(github.issues).toHaveLength(3);
    });
  });

  test('is found below hundreds of others by the search, as it is now', () =>
    after([{ a: 1 }], async ({ issues: [kept] }) => {
      const issues = [{ ...kept, state: 'closed' as const }, ...talk(450)];
      await withGitHub({ issues }, async (github) => {
        expect(await run(github, { a: 1 }, { labels: ['gone'] })).toMatchObject({
          state: 'unchanged',
          url: URL_1,
        });
        expect(github.asked).toEqual([
          ...['GET /repos/acme/apps/issues', 'GET /search/issues'],
          ...Array<string>(3).fill('GET /repos/acme/apps/issues'),
          ...['POST /graphql', 'GET /repos/acme/apps/issues/1'],
        ]);
      });
    }));

  test('is found before the search knows it', () =>
    after(
      [{ a: 1 }],
      async (github) => {
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged' });
      },
      { issues: talk(250), searchSees: () => false },
    ));

  test('is found where nothing can be searched, as far as ten pages go', () =>
    after([{ a: 1 }], async ({ issues: [kept] }) => {
      const fault = ({ path }: { path: string }) =>
        path === '/search/issues' ? { status: 422, data: { message: 'Validation Failed' } } : undefined;
      await withGitHub({ issues: [{ ...kept }, ...talk(950)], fault }, async (github) => {
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged', url: URL_1 });
      });
      await withGitHub({ issues: [...talk(1001)], fault }, async (github) => {
        await run(github, {});
        expect(github.requests).toHaveLength(11);
      });
    }));

  test('is found by a label that many have', () =>
    withGitHub({ issues: Array.from({ length: 150 }, () => ({ labels: ['bug'] })) }, async (github) => {
      await run(github, { a: 1 }, { labels: ['bug'] });
      for (const issue of github.issues.slice(0, 150)) issue.updated += 1000;
      github.requests.length = 0;
      expect(await run(github, { a: 1 }, { labels: ['bug', 'ops'] })).toMatchObject({ state: 'unchanged' });
      expect(github.requests).toHaveLength(3);
    }));

  test('stays where several are open, the oldest, and the others are closed as duplicates', () =>
    after([{ a: 1 }], async ({ issues: [kept] }) => {
      const twin = { ...kept, number: 9, body: `Mine!\n\n${kept?.body}` };
      await withGitHub({ issues: [{ ...kept, number: 4, comments: [] }, twin] }, async (github) => {
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged', warnings: [] });
        expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed', reason: 'not_planned' }]);
        expect(github.issues[1]?.body).toBe('Mine!\n\nDuplicate of #4. <!-- epapi duplicate -->');
        expect(github.issues[1]?.comments.map(({ body }) => body)).toEqual([
          expect.stringContaining('\nTwo runs at once opened an issue each. #4 is older and stays.'),
        ]);
        // With the older one deleted, the duplicate is no issue that somebody closed by hand.
        github.issues.shift();
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened' });
      });
    }));

  test('says nothing for strangers who guess what it will say', () =>
    after([{ a: 1 }, { a: 2 }], async ({ issues: [told] }) => {
      const comments = (told?.comments ?? []).map((comment) => ({ ...comment, user: STRANGER }));
      await withGitHub({}, async (github) => {
        await run(github, { a: 1 });
        github.issues[0]?.comments.push(...comments.map((comment) => ({ ...comment, id: 1000 })));
        await run(github, { a: 2 });
        expect(github.issues[0]?.comments).toHaveLength(2);
      });
    }));
});

test('works on GitHub Enterprise Server, whose API is below a path', () =>
  withGitHub({ at: '/api/v3' }, async (github) => {
    await run(github, { a: 1 });
    await run(github, { a: 2 });
    expect(await run(github, {})).toMatchObject({ state: 'closed', warnings: [] });
    expect(github.asked).toContain('POST /graphql');
  }));
