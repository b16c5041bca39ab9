import { describe, expect, test } from '@jest/globals';
import { BOT, withGitHub } from '../support/github-server.ts';
import type { Asked, Fault, GitHub, GitHubOptions, Reply, StoredIssue } from '../support/github-server.ts';
import { MARKER, TITLE, commentsOf, run } from '../support/issue-runs.ts';

const url = (number: number): string => `https://github.test/acme/apps/issues/${number}`;
const HERE = 'https://api.github.test/repos/acme/apps';
const ELSEWHERE = 'https://api.github.test/repos/mallory/notes';

/** Ours, as a run before left it. */
const KEPT: Partial<StoredIssue> = { user: BOT, body: MARKER };
const writes = ({ asked }: GitHub): string[] => asked.filter((line) => !/^GET|graphql/.test(line));

/** What only the search still knows of; each is read, and answered with this where it is told. */
const searched = (count: number, answers: Readonly<Record<string, Reply>>): GitHubOptions => ({
  issues: Array.from({ length: count }, () => KEPT),
  listSees: ({ number }) => number > count,
  fault: ({ path }: Asked): Fault => answers[path],
});

describe('an issue that only the search knows', () => {
  const moved: Reply = { status: 301, headers: { location: '/repositories/9/issues/12' }, data: {} };
  const stranger = { ...KEPT, state: 'open', title: 'notes', comments: 0, number: 12 };

  test.each([
    ['another of another repository', { repository_url: ELSEWHERE }],
    ['another of this repository', { repository_url: HERE }],
    ['one with its number, of another repository', { number: 1, repository_url: ELSEWHERE }],
    ['one of a repository that ends like this one', { number: 1, repository_url: `${HERE}-old` }],
    ['one of nobody knows which', { number: 1 }],
  ])('and that was transferred is answered with %s, which is left alone', (_, there) =>
    withGitHub(
      searched(1, {
        '/repos/acme/apps/issues/1': moved,
        '/repositories/9/issues/12': { status: 200, data: { ...stranger, ...there } },
      }),
      async (github) => {
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened', url: url(2), warnings: [] });
        expect(github.asked).toContain('GET /repositories/9/issues/12');
        expect(writes(github)).toEqual(['POST /repos/acme/apps/issues']);
      },
    ),
  );

  test('is kept, however GitHub writes the name of the repository', () => {
    const data = { ...stranger, number: 1, repository_url: 'https://api.github.test/repos/Acme/Apps' };
    return withGitHub(searched(1, { '/repos/acme/apps/issues/1': { status: 200, data } }), async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(github.issues).toHaveLength(1);
    });
  });

  test.each([
    [410, 'This issue was deleted'],
    [404, 'Not Found'],
  ])('and that is gone (%i) is none, and others are looked at', (status, message) => {
    const gone: Reply = { status, data: { message } };
    const first = { '/repos/acme/apps/issues/1': gone };
    return withGitHub(searched(2, first), async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', url: url(2), warnings: [] });
      await withGitHub(searched(1, first), async (other) => {
        expect(await run(other, { a: 1 })).toMatchObject({ state: 'opened', url: url(2), warnings: [] });
      });
    });
  });

  test('and that may not be read is no reason to open another', () => {
    const refused: Reply = { status: 403, data: { message: 'no' } };
    return withGitHub(searched(1, { '/repos/acme/apps/issues/1': refused }), async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'none', warnings: [expect.any(String)] });
      expect(writes(github)).toEqual([]);
    });
  });

  test('is read beside nine others at most', () =>
    withGitHub(searched(15, {}), async (github) => {
      await run(github, { a: 1 });
      expect(github.asked.filter((line) => /^GET .*issues\/\d+$/.test(line))).toHaveLength(10);
    }));
});

test('where issues are disabled, the list says so, and nothing is kept', () => {
  const disabled: Reply = { status: 410, data: { message: 'Issues has been disabled in this repository.' } };
  return withGitHub(searched(1, { '/repos/acme/apps/issues': disabled }), async (github) => {
    expect(await run(github, { a: 1 })).toMatchObject({
      state: 'none',
      warnings: [expect.stringContaining('issues are disabled there')],
    });
    expect(writes(github)).toEqual([]);
  });
});

test('one that was opened just now is closed as a duplicate though the list does not have it yet', () => {
  let isMade = false;
  const options: GitHubOptions = {
    issues: [KEPT],
    searchSees: () => false,
    // First it lacks what another run made a moment ago, then what this one did.
    listSees: ({ number }) => isMade && number === 1,
    fault: ({ method }) => void (isMade ||= method === 'POST'),
  };
  return withGitHub(options, async (github) => {
    expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged', url: url(1), warnings: [] });
    expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed', reason: 'not_planned' }]);
    expect(github.issues[1]?.body).toBe('Duplicate of #1. <!-- epapi duplicate -->');
  });
});

test('a label with a comma, which would be two, is not looked for', () =>
  withGitHub({}, async (github) => {
    for (const ranks of [{ a: 1 }, { a: 2 }]) await run(github, ranks, { labels: ['in house, iOS', 'ops'] });
    expect(github.issues).toMatchObject([{ labels: ['in house, iOS', 'ops'] }]);
    expect(github.requests.filter(({ query }) => query.has('labels'))).toEqual([]);
  }));

test('no more is read of a body than four times what GitHub takes', () => {
  const issues = [{ user: BOT, body: `${'x'.repeat(262_144)}${MARKER}` }];
  return withGitHub({ issues }, async (github) => {
    expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened', url: url(2) });
  });
});

describe('what was said before', () => {
  const talk = (count: number): StoredIssue['comments'] =>
    Array.from({ length: count }, (_, index) => ({ id: 1000 + index, user: BOT, body: 'talk' }));

  test('is looked for near the end of hundreds of comments', () => {
    let hangsUp = false;
    const fault = ({ method }: Asked): Fault => (hangsUp && method === 'PATCH' ? 'hang up' : undefined);
    return withGitHub({ fault }, async (github) => {
      await run(github, { a: 1 });
      github.issues[0]?.comments.push(...talk(350));
      hangsUp = true;
      await run(github, { a: 2 });
      hangsUp = false;
      github.requests.length = 0;
      expect(await run(github, { a: 2 })).toMatchObject({ state: 'updated', warnings: [] });
      const pages = github.requests.filter(({ path }) => path.endsWith('/comments'));
      expect(pages.map(({ method, query }) => [method, query.get('page')])).toEqual([
        ['GET', '3'],
        ['GET', '4'],
      ]);
      expect(commentsOf(github).filter((text) => text.includes('worse'))).toHaveLength(1);
    });
  });

  test('does not keep back what got worse after the memory was edited away', () =>
    withGitHub({}, async (github) => {
      for (const ranks of [{ a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }]) await run(github, ranks);
      Object.assign(github.issues[0] ?? {}, { body: MARKER });
      for (const ranks of [{ a: 1 }, { a: 2 }]) await run(github, ranks);
      expect(commentsOf(github).map((text) => text.slice(0, 10))).toEqual([
        ...['**This got', '**This got', '**This is ', '**This got'],
      ]);
    }));

  test('does not keep back that all is well after the memory was edited away', () =>
    withGitHub({}, async (github) => {
      for (const ranks of [{ a: 1 }, {}, { a: 1 }]) await run(github, ranks);
      Object.assign(github.issues[0] ?? {}, { body: MARKER });
      expect(await run(github, {})).toMatchObject({ state: 'closed', warnings: [] });
      expect(commentsOf(github).filter((text) => text.startsWith('All is well'))).toHaveLength(2);
    }));
});

describe('an issue that has the title alone', () => {
  const OTHER = '<!-- epapi expiry of another team -->';
  /** Of the same account, and opened by whoever else uses that: a person, or another workflow. */
  const namesake: Partial<StoredIssue> = { user: BOT, title: TITLE, body: 'My own notes.', labels: ['ops'] };

  test.each<[string, Partial<StoredIssue>[], string]>([
    ['opened later', [{ ...KEPT, labels: ['ops'] }, namesake], url(1)],
    ['opened before', [namesake, { ...KEPT, labels: ['ops'] }], url(2)],
    ['opened before, by label,', [namesake, KEPT], url(2)],
    ['opened while ours was closed', [{ ...KEPT, state: 'closed' }, namesake], url(1)],
  ])('and was %s is left alone beside one that has the mark', (_, issues, ours) =>
    withGitHub({ issues }, async (github) => {
      const before = structuredClone(github.issues.filter(({ body }) => body !== MARKER));
      for (const ranks of [{ a: 1 }, { a: 2 }, {}])
        expect(await run(github, ranks, { labels: ['ops'] })).toMatchObject({ url: ours, warnings: [] });
      expect(github.issues.filter(({ number }) => url(number) !== ours)).toEqual(before);
    }),
  );

  test('is no twin of what was opened just now', () => {
    let isMade = false;
    const options: GitHubOptions = {
      issues: [namesake],
      listSees: () => isMade,
      fault: ({ method }) => void (isMade ||= method === 'POST'),
    };
    return withGitHub(options, async (github) => {
      const before = structuredClone(github.issues);
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened', url: url(2), warnings: [] });
      expect(github.issues.slice(0, 1)).toEqual(before);
      expect(github.issues[1]?.state).toBe('open');
    });
  });

  test('since somebody emptied it stays with its team, where another team has one of the same title', () =>
    withGitHub({}, async (github) => {
      await run(github, { a: 1 });
      await run(github, { b: 1 }, { marker: OTHER });
      Object.assign(github.issues[0] ?? {}, { body: '' });
      expect(await run(github, { b: 1 }, { marker: OTHER })).toMatchObject({
        state: 'unchanged',
        url: url(2),
      });
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', url: url(1), warnings: [] });
      expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    }));

  test('is one of several where nothing has the mark, and the others are left alone', () =>
    withGitHub({ issues: [namesake, namesake] }, async (github) => {
      const [, before] = structuredClone(github.issues);
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', url: url(1), warnings: [] });
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged', url: url(1), warnings: [] });
      expect(github.issues[1]).toEqual(before);
    }));

  test('is found by its label below hundreds of others', () => {
    const talk = Array.from({ length: 450 }, () => ({ body: 'talk' }));
    return withGitHub({ issues: [namesake, ...talk] }, async (github) => {
      expect(await run(github, { a: 1 }, { labels: ['ops'] })).toMatchObject({
        state: 'updated',
        url: url(1),
      });
    });
  });
});

test('a closed one with the label is not enough: an open one may have lost it', () =>
  withGitHub({ issues: [{ ...KEPT, state: 'closed', labels: ['ops'] }, KEPT] }, async (github) => {
    expect(await run(github, { a: 1 }, { labels: ['ops'] })).toMatchObject({ state: 'updated', url: url(2) });
    expect(github.issues).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
  }));
