import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/github/pull-request-comment.ts';
import { STRANGER, withGitHub } from '../support/github-server.ts';
import type { StoredComment, StoredIssue } from '../support/github-server.ts';
import { rejection } from '../support/team.ts';

const PULL = { owner: 'acme', repo: 'apps', number: 7 };
const MARKER = '<!-- epapi plan -->';

const pullWith = (...bodies: string[]): { issues: Partial<StoredIssue>[] } => {
  const comments = bodies.map((body): StoredComment => ({ id: 0, user: STRANGER, body }));
  return { issues: [{ number: 7, isPullRequest: true, comments }] };
};

describe('the comment on a pull request', () => {
  test('is made once, and updated after that', () =>
    withGitHub(pullWith('hello', `> ${MARKER}\nquoted`), async (github) => {
      const url = await keepComment(github.client(), PULL, { marker: MARKER, text: 'first' });
      expect(await keepComment(github.client(), PULL, { marker: MARKER, text: 'second' })).toBe(url);
      expect(url).toBe('https://github.test/c/3');
      expect(github.issues[0]?.comments.map(({ body }) => body)).toEqual([
        ...['hello', `> ${MARKER}\nquoted`, `${MARKER}\nsecond`],
      ]);
      expect(github.asked).toEqual([
        ...['GET /repos/acme/apps/issues/7/comments', 'POST /repos/acme/apps/issues/7/comments'],
        ...['GET /repos/acme/apps/issues/7/comments', 'PATCH /repos/acme/apps/issues/comments/3'],
      ]);
    }));

  test('is found among hundreds', () =>
    withGitHub(pullWith(...Array.from({ length: 250 }, () => 'talk'), MARKER), async (github) => {
      await keepComment(github.client(), PULL, { marker: MARKER, text: 'new' });
      expect(github.issues[0]?.comments).toHaveLength(251);
      expect(github.issues[0]?.comments.at(-1)?.body).toBe(`${MARKER}\nnew`);
    }));

  test('that may not be written is refused with the status of GitHub', () =>
    withGitHub(pullWith(), async (github) => {
      const refused = rejection(keepComment(github.client('reader'), PULL, { marker: MARKER, text: 'text' }));
      expect(await refused).toMatchObject({ status: 403 });
    }));
});
