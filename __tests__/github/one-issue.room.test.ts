import { describe, expect, test } from '@jest/globals';
import { LONGEST_ISSUE_TEXT } from '../../src/github/one-issue.ts';
import { BOT, withGitHub } from '../support/github-server.ts';
import type { GitHub, StoredIssue } from '../support/github-server.ts';
import { MARKER, commentsOf, run } from '../support/issue-runs.ts';

/** Characters that GitHub takes. */
const MOST = 65_536;
const REST = '\n\n_The rest did not fit into an issue._\n\n<!-- epapi remembers';

const opened = (use: (github: GitHub, issue: StoredIssue) => Promise<void>): Promise<void> =>
  withGitHub({}, async (github) => {
    await run(github, { a: 1 });
    const [issue] = github.issues;
    if (issue) await use(github, issue);
  });

/** What is repeated, as how often: whole, a failure would print all of it. */
const brief = (body = ''): string =>
  body.replace(/(row\n|.)\1{99,}/gsu, (all, one: string) => `${one}${all.length / one.length} times`);

const rows = (count: number): string => `**Headline**\n\n${'row\n'.repeat(count)}last`;

describe('what people wrote in the issue', () => {
  test('is beside all of ours where both fit', () =>
    opened(async (github, issue) => {
      issue.body = `${'😀'.repeat(5000)}\n${issue.body}${'y'.repeat(9000)}`;
      const body = rows(20_000).slice(-LONGEST_ISSUE_TEXT);
      expect(await run(github, { a: 1 }, { body })).toMatchObject({ state: 'updated', warnings: [] });
      expect(issue.body.includes(`${body}\n\n<!-- epapi remembers`)).toBe(true);
    }));

  test('stays whole, and ours is cut', () =>
    opened(async (github, issue) => {
      const [above, below] = [`x${'😀'.repeat(15_000)}\n`, 'y'.repeat(32_000)];
      issue.body = `${above}${issue.body}${below}`;
      const kept = await run(github, { a: 1 }, { body: rows(10_000) });
      expect(kept).toMatchObject({ state: 'updated', warnings: [] });
      expect(issue.body.startsWith(`${above}${MARKER}\n**Headline**\n\nrow\n`)).toBe(true);
      expect(issue.body.includes(`row${REST}`)).toBe(true);
      expect(issue.body.endsWith(` -->${below}`)).toBe(true);
      expect(issue.body.length).toBeLessThanOrEqual(MOST);
      expect(issue.body.length).toBeGreaterThan(MOST - 20);
      expect(await run(github, { a: 1 }, { body: rows(10_000) })).toMatchObject({ state: 'unchanged' });
      expect(commentsOf(github)).toEqual([]);
    }));

  test('is not drawn as a part of a diagram of ours that is cut', () =>
    opened(async (github, issue) => {
      issue.body += 'y'.repeat(64_000);
      const body = `**Headline**\n\n\`\`\`mermaid\ngantt\n${'row\n'.repeat(900)}\`\`\`\n\nlast`;
      await run(github, { a: 1 }, { body });
      expect(brief(issue.body)).toMatch(
        /^<!-- epapi expiry -->\n\*\*Headline\*\*\n*_The rest did not fit into an issue\._\n/,
      );
    }));

  test('is cut nowhere else, and a text without lines neither', () =>
    opened(async (github, issue) => {
      expect(await run(github, { a: 1 }, { body: 'y'.repeat(70_000) })).toMatchObject({ warnings: [] });
      expect(issue.body).toMatch(/^<!-- epapi expiry -->\n\n\n_The rest/);
    }));
});

describe('where what people wrote leaves no room for ours', () => {
  const NO_ROOM =
    'The issue in acme/apps is not up to date: what people wrote in it leaves no room for the rest, and nothing of ' +
    'it is cut. GitHub takes 65536 characters: shorten it, or move it to a comment.';
  const written = 'y'.repeat(64_700);
  const full = (use: (github: GitHub, issue: StoredIssue) => Promise<void>): Promise<void> =>
    opened(async (github, issue) => {
      issue.body += written;
      await use(github, issue);
    });

  test('nothing is written over it, which is said', () =>
    full(async (github, issue) => {
      const before = issue.body;
      const kept = await run(github, { a: 1 }, { body: rows(1000) });
      expect(kept).toMatchObject({ state: 'unchanged', warnings: [NO_ROOM] });
      expect(brief(issue.body)).toBe(brief(before));
      // A short one has room.
      expect(await run(github, { b: 1 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(issue.body.endsWith(` -->${written}`)).toBe(true);
    }));

  test('what got worse is still told, once, and opens it', () =>
    full(async (github, issue) => {
      const before = issue.body;
      for (let count = 0; count < 2; count++) {
        issue.state = 'closed';
        const kept = await run(github, { a: 2 }, { body: rows(1000) });
        expect(kept).toMatchObject({ state: 'reopened', warnings: [NO_ROOM] });
      }
      expect([issue.state, brief(issue.body)]).toEqual(['open', brief(before)]);
      expect(commentsOf(github)).toEqual(['**This got worse:**\n\n- a is at 2']);
    }));

  test('it is not closed: it could not forget what is gone, and would not be opened when that comes again', () =>
    full(async (github, issue) => {
      const before = issue.body;
      const kept = await run(github, {}, { body: rows(1000) });
      expect(kept).toMatchObject({ state: 'unchanged', warnings: [NO_ROOM] });
      expect([issue.state, brief(issue.body)]).toEqual(['open', brief(before)]);
      expect(issue.comments).toEqual([]);
      issue.body = before.slice(0, -30_000);
      expect(await run(github, {}, { body: rows(1000) })).toMatchObject({ state: 'closed', warnings: [] });
    }));

  test('a duplicate is closed, and keeps it', () => {
    const body = `${'y'.repeat(MOST - MARKER.length - 1)}\n${MARKER}`;
    const issues = [
      { user: BOT, body: MARKER },
      { user: BOT, body },
    ];
    return withGitHub({ issues }, async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(github.issues[1]?.state).toBe('closed');
      expect(brief(github.issues[1]?.body)).toBe(brief(body));
    });
  });
});

describe('a comment on what got worse', () => {
  const told = async (texts: readonly string[]): Promise<string> => {
    let comment = '';
    await opened(async (github) => {
      const items = texts.map((text, index) => ({ id: `${index}`, rank: 1, text }));
      expect(await run(github, {}, { items })).toMatchObject({ state: 'updated', warnings: [] });
      comment = github.issues[0]?.comments[0]?.body ?? '';
    });
    return comment.replace(/^<!-- epapi says [0-9a-f]{12} -->\n/, '');
  };

  test('has each line whole, however many references a name takes', async () => {
    const text = `${'&#26481;'.repeat(200)} expired 3 days ago. It stops opening. It expires.`;
    expect(await told([text])).toBe(`**This got worse:**\n\n- ${text}`);
  });

  test('names as many as fit, and counts the rest', async () => {
    const comment = await told(Array.from({ length: 19 }, (_, index) => `${index} ${'x'.repeat(6000)}`));
    expect(comment.length).toBeLessThan(MOST);
    expect(comment.match(/^- \d+ x{6000}$/gm)).toHaveLength(10);
    expect(comment.endsWith('\n\nAnd 9 more: see above.')).toBe(true);
  });
});
