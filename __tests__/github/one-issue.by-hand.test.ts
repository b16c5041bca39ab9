import { describe, expect, test } from '@jest/globals';
import { BOT, withGitHub } from '../support/github-server.ts';
import type { GitHub, StoredIssue } from '../support/github-server.ts';
import { MARKER, TITLE, commentsOf, run } from '../support/issue-runs.ts';

const OTHER = '<!-- epapi expiry of another team -->';
const NEW = /<!-- epapi expiry -->\nNow: b is at 1\.\n\n<!-- epapi remembers 1 \d 0 [0-9a-f]{12}:1 -->/;

/** What a run left, as somebody edited it: first the mark, then the text, then the memory. */
type Edit = (parts: { mark: string; text: string; memory: string }) => string;

const edited = (edit: Edit, use: (github: GitHub, issue: StoredIssue) => Promise<void>): Promise<void> =>
  withGitHub({}, async (github) => {
    await run(github, { a: 1 });
    const [issue] = github.issues;
    const [mark = '', text = '', , memory = ''] = issue?.body.split('\n') ?? [];
    if (!issue) throw new Error('no issue was opened');
    issue.body = edit({ mark, text, memory });
    await use(github, issue);
  });

/** The body after two more runs; the second of them finds all as it should be. */
const later = async (edit: Edit): Promise<string> => {
  let body = '';
  await edited(edit, async (github, issue) => {
    expect(await run(github, { b: 1 })).toMatchObject({ state: 'updated', warnings: [] });
    body = issue.body;
    expect(await run(github, { b: 1 })).toMatchObject({ state: 'unchanged', warnings: [] });
    expect(github.issues).toHaveLength(1);
  });
  expect(body.match(new RegExp(NEW, 'g'))).toHaveLength(1);
  return body.replace(NEW, 'OURS');
};

describe('with its mark deleted', () => {
  test('the issue is found by its title, and still knows what was said', () =>
    edited(
      ({ text, memory }) => `${text}\n\n${memory}\n\nThanks!`,
      async (github, issue) => {
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', warnings: [] });
        expect(await run(github, { a: 1 })).toMatchObject({ state: 'unchanged' });
        expect(github.issues).toHaveLength(1);
        expect(commentsOf(github)).toEqual([]);
        expect(issue.body).toMatch(
          /^Now: a is at 1\.\n\n<!-- epapi expiry -->\n.*\n\n<!-- .* -->\n\nThanks!$/,
        );
      },
    ));

  test('what is above its memory stays, since nothing tells where its text began', async () => {
    expect(await later(({ text, memory }) => `Call 555.\n\n${text}\n\n${memory}\nThanks!`)).toBe(
      'Call 555.\n\nNow: a is at 1.\n\nOURS\nThanks!',
    );
  });

  test('a memory that somebody quotes is none', async () => {
    const quotes = (memory: string): string =>
      `It ends with \`${memory}\`:\n\`\`\`\n${memory}\n\`\`\`\nDo not.`;
    let quoted = '';
    expect(await later(({ memory }) => (quoted = quotes(memory)))).toBe(`${quoted}\n\nOURS`);
  });

  test.each([
    ["another team's", OTHER],
    ["a duplicate's", 'Duplicate of #4. <!-- epapi duplicate -->'],
  ])('an issue that has %s is not taken for it', (_, mark) => {
    const body = `${mark}\nNow.\n\n<!-- epapi remembers 1 0 0 -->`;
    return withGitHub({ issues: [{ user: BOT, title: TITLE, body }] }, async (github) => {
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'opened', warnings: [] });
      expect(github.issues[0]?.body).toBe(body);
    });
  });
});

describe('with its memory deleted', () => {
  test.each<[string, (memory: string) => string]>([
    ['', () => ''],
    [' in part', (memory) => memory.replace(' -->', '')],
    [' in part, above an arrow', (memory) => `${memory.replace(' -->', '')}\n\nStep 1 --> step 2`],
  ])('what people wrote below stays%s', async (_, edit) => {
    let rest = '';
    const body = await later(({ mark, text, memory }) => {
      rest = `\n${text}\n\n${edit(memory)}\n\nRUNBOOK: call 555`;
      return `Above.\n\n${mark}${rest}`;
    });
    expect(body).toBe(`Above.\n\nOURS${rest}`);
  });

  test.each<[string, (memory: string) => string]>([
    ['in a block of code', (memory) => `\`\`\`\n${memory}\n\`\`\``],
    ['in a sentence', (memory) => `It ended with \`${memory}\`.`],
    ["with another team's mark", (memory) => `${OTHER}\nNow.\n${memory}`],
    ['in a sentence, and again', (memory) => `It ended with \`${memory}\`:\n${memory}`],
  ])('what is above one that somebody quotes %s stays', async (_, quote) => {
    let rest = '';
    const body = await later(({ mark, text, memory }) => {
      rest = `\n${text}\n\nRUNBOOK: call 555\n${quote(memory)}`;
      return `${mark}${rest}`;
    });
    expect(body).toBe(`OURS${rest}`);
  });
});

describe('a mark that somebody quotes', () => {
  const QUOTES: [string, string][] = [
    ['in backticks', `The mark is \`${MARKER}\`.\nRUNBOOK: call 555`],
    ['at the end of a sentence', `The mark is ${MARKER}\nRUNBOOK: call 555`],
    ['at the beginning of one', `${MARKER} is the mark.\nRUNBOOK: call 555`],
    ['in a quote', `> ${MARKER}\n\nRUNBOOK: call 555`],
    ['in a block of code', `\`\`\`html\n${MARKER}\n\`\`\`\nRUNBOOK: call 555`],
    ['in one of tildes', `~~~\n${MARKER}\n~~~\nRUNBOOK: call 555`],
    [
      'with all of its text',
      `\`\`\`\n${MARKER}\nNow.\n<!-- epapi remembers 1 0 0 -->\n\`\`\`\nRUNBOOK: call 555`,
    ],
  ];

  test.each([...QUOTES, ['on a line of its own', `${MARKER}\nRUNBOOK: call 555`]])(
    '%s is no beginning, above it or below',
    async (_, quote) => {
      const above = await later(({ mark, text, memory }) => `${quote}\n\n${mark}\n${text}\n\n${memory}`);
      expect(above).toBe(`${quote}\n\nOURS`);
      const below = await later(({ mark, text, memory }) => `${mark}\n${text}\n\n${memory}\n\n${quote}`);
      expect(below).toBe(`OURS\n\n${quote}`);
    },
  );

  test.each(QUOTES)('%s takes nothing with it where the real one is deleted', async (_, quote) => {
    const body = await later(({ text, memory }) => `${quote}\n\n${text}\n\n${memory}`);
    expect(body).toBe(`${quote}\n\nNow: a is at 1.\n\nOURS`);
  });

  test('makes no duplicate of an issue that somebody opened with the same account', () => {
    const issues = [
      { user: BOT, body: MARKER },
      { user: BOT, title: 'What is this?', body: `What is \`${MARKER}\`?` },
    ];
    return withGitHub({ issues }, async (github) => {
      const [, before] = structuredClone(github.issues);
      expect(await run(github, { a: 1 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(github.issues[1]).toEqual(before);
    });
  });
});

test.each([
  ['with text in front of the mark', 'Bob: ', ''],
  ['in a block of code that nobody closed', '```\nlog\n\n', '\n\nThanks!'],
  ['in a block of code', '```\n', '\n```'],
])('the issue is kept %s, even where its title was changed', (_, above, below) =>
  edited(
    ({ mark, text, memory }) => `${above}${mark}\n${text}\n\n${memory}${below}`,
    async (github, issue) => {
      issue.title = 'Ours';
      // Of the same account, and of somebody else who uses it.
      github.issues.unshift({ ...structuredClone(issue), number: 0, title: TITLE, body: 'My own notes.' });
      expect(await run(github, { b: 1 })).toMatchObject({ state: 'updated', warnings: [] });
      expect(await run(github, { b: 1 })).toMatchObject({ state: 'unchanged', warnings: [] });
      expect(github.issues).toMatchObject([{ body: 'My own notes.' }, {}]);
      expect(issue.body.startsWith(above) && issue.body.endsWith(below)).toBe(true);
    },
  ),
);

test('a text that does not close its block of code is closed, and found again', () =>
  withGitHub({}, async (github) => {
    const body = 'Now:\n\n```\nlog';
    await run(github, { a: 1 }, { body });
    expect(github.issues[0]?.body).toMatch(/^<!-- .* -->\nNow:\n\n```\nlog\n```\n\n<!-- .* -->$/);
    expect(await run(github, { a: 1 }, { body })).toMatchObject({ state: 'unchanged' });
  }));
