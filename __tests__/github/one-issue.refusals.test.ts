import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { keepIssue } from '../../src/github/one-issue.ts';
import { BOT, REPOSITORY, withGitHub } from '../support/github-server.ts';
import type { Asked, Fault, GitHubOptions, Reply } from '../support/github-server.ts';
import { commentsOf, run, wantedWith } from '../support/issue-runs.ts';
import { SECOND, makeSystem, rejection } from '../support/team.ts';

const STALE = 'The issue in acme/apps is not up to date: ';
const PERMISSION = 'The token needs the permission "issues: write" there.';

/** Answers the first requests of this method and path with these, one after the other. */
const answering = (what: string, ...replies: Fault[]): GitHubOptions => ({
  fault: ({ method, path }: Asked) => (`${method} ${path}` === what ? replies.shift() : undefined),
});

const limited = (headers: Record<string, string>, status = 403, message = 'no'): Reply => ({
  ...{ status, headers, data: { message } },
});

const OPEN = 'POST /repos/acme/apps/issues';
const LIST = 'GET /repos/acme/apps/issues';
const CHANGE = 'PATCH /repos/acme/apps/issues/1';

describe('what GitHub refuses is a warning', () => {
  test('where the token may read alone', () =>
    withGitHub({}, async (github) => {
      const refused = `${STALE}GitHub refused (403: Resource not accessible by integration). ${PERMISSION}`;
      expect(await run(github, { a: 1 }, { token: 'reader' })).toMatchObject({
        state: 'none',
        warnings: [refused],
      });
      await run(github, { a: 1 });
      for (const ranks of [{ a: 2 }, { b: 1 }, {}]) {
        const kept = await run(github, ranks, { token: 'reader' });
        expect(kept).toMatchObject({ state: 'unchanged', warnings: [refused] });
        expect(kept.url).toBe('https://github.test/acme/apps/issues/1');
      }
      expect(await run(github, { a: 1 }, { token: 'reader' })).toMatchObject({
        state: 'unchanged',
        warnings: [],
      });
      expect(github.issues).toMatchObject([{ state: 'open', comments: [] }]);
    }));

  test.each([
    [
      410,
      'Issues has been disabled in this repository.',
      'issues are disabled there, or this one was deleted (410: Issues has been disabled in this repository.).',
    ],
    [404, 'Not Found', `GitHub refused (404: Not Found). ${PERMISSION}`],
    [401, 'Bad credentials', 'GitHub does not take the token (401: Bad credentials).'],
    [
      400,
      'a\u001b[2J\nb##[error]',
      String.raw`GitHub refused what was asked (400: a\u001b[2J\u000ab##\u005b` + 'error]).',
    ],
    [403, 'many '.repeat(2000), `GitHub refused (403: ${'many '.repeat(40)}…). ${PERMISSION}`],
    [403, `-----BEGIN PRIVATE`, `GitHub refused (403). ${PERMISSION}`],
  ])('and says why: %i %j', (status, message, said) =>
    withGitHub(answering(LIST, { status, data: { message } }), async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'none', warnings: [STALE + said] });
    }),
  );

  test('where comments alone are refused, and the body is kept', () =>
    withGitHub(
      answering(
        'POST /repos/acme/apps/issues/1/comments',
        limited({}, 403, 'Unable to create comment because issue is locked.'),
      ),
      async (github) => {
        await run(github, { a: 1 });
        const kept = await run(github, { a: 2 });
        expect(kept).toMatchObject({
          state: 'updated',
          warnings: [expect.stringContaining('issue is locked')],
        });
        expect(await run(github, { a: 2 })).toMatchObject({ state: 'unchanged', warnings: [] });
      },
    ));

  test('where nobody says whom the token belongs to, and nothing is taken over or opened', () =>
    withGitHub(
      answering('POST /graphql', { status: 200, data: { errors: [{ message: 'Something went wrong' }] } }),
      async (github) => {
        await run(github, { a: 1 });
        const kept = await run(github, { a: 2 });
        expect(kept).toMatchObject({
          state: 'none',
          warnings: [expect.stringContaining('Something went wrong')],
        });
        expect(github.issues).toHaveLength(1);
        expect(commentsOf(github)).toEqual([]);
      },
    ));

  test.each<[string, Reply]>([
    ['no list', { status: 200, data: { message: 'hello' } }],
    ['no issues', { status: 200, data: [null] }],
    ['issues without numbers', { status: 200, data: [{ title: 'x' }] }],
    ['text', { status: 200, headers: { 'content-type': 'text/html' }, data: '<html>' }],
  ])('where an answer cannot be read: %s', (_, reply) =>
    withGitHub(answering(LIST, reply), async (github) => {
      const kept = await run(github, { a: 1 });
      expect(kept.state).toBe('none');
      expect(kept.warnings).toEqual([expect.stringContaining(`${STALE}GitHub's answer cannot be read: no`)]);
    }),
  );

  test('while what is odd in an answer is passed over', () => {
    const odd = { number: 5, user: null, title: 1, body: null, html_url: 'javascript:alert(1)', labels: 1 };
    return withGitHub(answering(LIST, { status: 200, data: [odd] }), async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened', warnings: [] });
    });
  });

  test('and an address that is none is not handed on', () => {
    const odd = { number: 5, user: BOT, body: '', html_url: 'javascript:alert(1)', labels: ['x', null] };
    return withGitHub(answering(OPEN, { status: 201, data: odd }), async (github) => {
      const kept = await run(github, { a: 1 }, { labels: ['X'] });
      expect(kept).toEqual({ state: 'opened', warnings: [], announced: [], sleeps: [] });
    });
  });

  test('but a defect of ours is thrown', () =>
    withGitHub({}, async (github) => {
      const broken = { ...wantedWith({ a: 1 }), items: undefined as unknown as [] };
      const patience = { ...makeSystem(), announce: () => undefined };
      expect(await rejection(keepIssue(github.client(), REPOSITORY, broken, patience))).toBeInstanceOf(
        TypeError,
      );
    }));
});

describe('an issue is opened without what GitHub does not take', () => {
  const without = (what: string): string =>
    `The issue in acme/apps was opened without the ${what}: GitHub did not take them.`;

  test('people that cannot be assigned', () =>
    withGitHub({ assignable: ['alice'] }, async (github) => {
      const kept = await run(github, { a: 1 }, { labels: ['expiry'], assignees: ['alice', 'bob\n::x'] });
      expect(kept).toMatchObject({
        state: 'opened',
        warnings: [without(String.raw`assignees "bob\u000a::x"`)],
      });
      expect(github.issues).toMatchObject([{ labels: ['expiry'], assignees: ['alice'] }]);
    }));

  test('labels that are none', () =>
    withGitHub({ assignable: ['alice'] }, async (github) => {
      const label = 'x'.repeat(51);
      const kept = await run(github, { a: 1 }, { labels: [label], assignees: ['alice'] });
      expect(kept.state).toBe('opened');
      expect(kept.warnings).toEqual([without(`labels "${label}"`), without('assignees "alice"')]);
    }));

  test('what is left out without a word', () =>
    withGitHub({ assignable: ['alice'] }, async (github) => {
      const kept = await run(github, { a: 1 }, { token: 'silent', labels: ['a', 'b'], assignees: ['alice'] });
      expect(kept.warnings).toEqual([without('labels "a", "b"'), without('assignees "alice"')]);
    }));

  test('and not at all where it takes none of it', () =>
    withGitHub({}, async (github) => {
      const kept = await run(github, { a: 1 }, { title: '', labels: ['a'], assignees: ['alice'] });
      expect(kept).toMatchObject({
        state: 'none',
        warnings: [`${STALE}GitHub refused what was asked (422: Validation Failed).`],
      });
      expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
    }));

  test('while a title that is too long is cut', () =>
    withGitHub({}, async (github) => {
      await run(github, { a: 1 }, { title: 'x'.repeat(300) });
      expect(await run(github, { a: 1 }, { title: 'x'.repeat(300) })).toMatchObject({ state: 'unchanged' });
      expect(github.issues[0]?.title).toHaveLength(256);
    }));
});

describe('when GitHub limits the rate of requests', () => {
  test.each<[string, Reply, number]>([
    ['and says for how long', limited({ 'retry-after': '7' }), 7],
    ['with 429', limited({ 'retry-after': '0' }, 429), 1],
    ['with 429 and no word', limited({}, 429), 60],
    [
      'until a time by its own clock, which is an hour ahead of this one',
      limited({
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${SECOND + 3690}`,
        date: new Date((SECOND + 3600) * 1000).toUTCString(),
      }),
      90,
    ],
    [
      'until a time, by a clock it does not tell',
      limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${SECOND + 90}`, date: 'now' }),
      90,
    ],
    ['until a time that is past', limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' }), 1],
    ['for a second kind of limit', limited({}, 403, 'You have exceeded a secondary rate limit.'), 60],
    [
      'with garbage',
      limited({ 'retry-after': 'soon', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'x' }),
      60,
    ],
  ])(
    '%s, it is waited, announced, and asked again, even for what is not asked twice else',
    (_, reply, seconds) =>
      withGitHub(answering(OPEN, reply), async (github) => {
        const kept = await run(github, { a: 1 });
        expect(kept).toMatchObject({ state: 'opened', warnings: [], sleeps: [seconds * 1000] });
        expect(kept.announced).toEqual([
          expect.stringMatching(
            new RegExp(
              `^GitHub limits the rate of requests \\(${reply.status}\\); waiting .* before attempt 2$`,
            ),
          ),
        ]);
        expect(github.issues).toHaveLength(1);
      }),
  );

  test('for longer than is waited, it is a warning at once', () =>
    withGitHub(answering(LIST, limited({ 'retry-after': '301' })), async (github) => {
      const kept = await run(github, { a: 1 });
      expect(kept).toMatchObject({ state: 'none', sleeps: [] });
      expect(kept.warnings).toEqual([
        `${STALE}GitHub limits the rate of requests for longer than the 5 min that are waited (403: no). The next run tries again.`,
      ]);
    }));

  test('again and again, all waits together are bounded', () =>
    withGitHub({ fault: () => limited({ 'retry-after': '100' }) }, async (github) => {
      const kept = await run(github, { a: 1 });
      expect(kept).toMatchObject({ state: 'none', sleeps: [100_000, 100_000, 100_000] });
      expect(kept.warnings).toHaveLength(1);
    }));

  test('in different requests, too', () => {
    let count = 0;
    const fault = (): Fault => (count++ % 2 === 0 ? limited({ 'retry-after': '120' }) : undefined);
    return withGitHub({ fault }, async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'none', sleeps: [120_000, 120_000] });
    });
  });

  test('of comments, the body waits for the next run: else nobody would hear of it', () =>
    withGitHub(
      answering('POST /repos/acme/apps/issues/1/comments', limited({ 'retry-after': '999' })),
      async (github) => {
        await run(github, { a: 1 });
        expect(await run(github, { a: 2 })).toMatchObject({
          state: 'unchanged',
          warnings: [expect.any(String)],
        });
        expect(await run(github, { a: 2 })).toMatchObject({ state: 'updated', warnings: [] });
        expect(commentsOf(github)).toHaveLength(1);
      },
    ));
});

describe('when GitHub is out of order', () => {
  const down: Reply = { status: 502, data: { message: 'Server Error' } };

  test('for a moment, what can be asked twice is', () =>
    withGitHub(answering(CHANGE, down, 'hang up'), async (github) => {
      await run(github, { a: 1 });
      const kept = await run(github, { b: 1 });
      expect(kept).toMatchObject({ state: 'updated', warnings: [], sleeps: [2000, 4000] });
      expect(kept.announced).toEqual([
        'GitHub answered 502; waiting 2 s before attempt 2',
        expect.stringMatching(/^No answer from GitHub \(.+\); waiting 4 s before attempt 3$/),
      ]);
    }));

  test('for longer, it is a warning', () =>
    withGitHub(answering(LIST, ...Array<Reply>(9).fill(down)), async (github) => {
      const kept = await run(github, { a: 1 });
      expect(kept.warnings).toEqual([
        `${STALE}GitHub is out of order (502: Server Error). The next run tries again.`,
      ]);
      expect(kept.sleeps).toEqual([2000, 4000, 6000]);
    }));

  test.each<Fault>(['hang up', 'lose'])('in the middle of opening one (%s), none is opened twice', (fault) =>
    withGitHub(answering(OPEN, fault), async (github) => {
      const kept = await run(github, { a: 1 });
      expect(kept).toMatchObject({ state: 'none', sleeps: [] });
      expect(kept.warnings).toEqual([
        expect.stringMatching(/no answer from GitHub: .+\. The next run tries again\.$/),
      ]);
      await run(github, { a: 1 });
      expect(github.issues).toHaveLength(1);
    }),
  );

  test('after a comment was made, it is not made again', () =>
    withGitHub(answering(CHANGE, ...Array<Fault>(4).fill('hang up')), async (github) => {
      await run(github, { a: 1 });
      expect(await run(github, { a: 2 })).toMatchObject({
        state: 'unchanged',
        warnings: [expect.any(String)],
      });
      github.issues[0]?.comments.push(
        ...Array.from({ length: 150 }, (_, id) => ({ id: 1000 + id, user: BOT, body: 'talk' })),
      );
      expect(await run(github, { a: 2 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(commentsOf(github).filter((text) => text.includes('worse'))).toHaveLength(1);
      // Each one sends a mail, even one that is deleted at once.
      expect(github.asked.filter((line) => /^POST .*comments$/.test(line))).toHaveLength(1);
    }));

  test('slowly, nothing is done out of order', () => {
    const fault = (): Promise<undefined> => sleep(20, undefined);
    return withGitHub({ fault }, async (github) => {
      await run(github, { a: 1 });
      expect(await run(github, {})).toMatchObject({ state: 'closed', warnings: [] });
    });
  });
});
