import { text } from 'node:stream/consumers';
import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/github/pull-request-comment.ts';
import { rejection, withServer } from '../support/team.ts';

const PULL = { owner: 'acme', repo: 'apps', number: 7 };
const MARKER = '<!-- epapi plan -->';

interface Comment {
  readonly id: number;
  body: string;
}

/** Speaks as much of GitHub's REST API as a comment needs; says what was asked of it. */
async function withGitHub<Result>(
  bodies: readonly string[],
  use: (baseUrl: string, comments: Comment[], asked: string[]) => Promise<Result>,
): Promise<Result> {
  const comments = bodies.map((body, index): Comment => ({ id: index + 1, body }));
  const asked: string[] = [];
  const answer = (method: string, url: URL, sent: string): unknown => {
    const page = Number(url.searchParams.get('page') ?? 1);
    if (method === 'GET') return comments.slice((page - 1) * 100, page * 100).map(shown);
    const { body } = JSON.parse(sent) as { body: string };
    const known = comments.find(({ id }) => method === 'PATCH' && url.pathname.endsWith(`/${id}`));
    if (known) known.body = body;
    else comments.push({ id: comments.length + 1, body });
    return shown(known ?? comments.at(-1));
  };
  const linkAfter = (url: URL): object => {
    const page = Number(url.searchParams.get('page') ?? 1);
    if (comments.length <= page * 100) return {};
    url.searchParams.set('page', String(page + 1));
    return { link: `<${url.href}>; rel="next"` };
  };
  return withServer(
    (incoming, outgoing) => {
      const { method = '', headers } = incoming;
      const url = new URL(incoming.url ?? '', `http://${headers.host}`);
      asked.push(`${method} ${url.pathname}`);
      void text(incoming).then((sent) => {
        const may = headers.authorization === 'token good';
        const found = may ? answer(method, url, sent) : { message: 'Resource not accessible' };
        outgoing.writeHead(may ? 200 : 403, { 'content-type': 'application/json', ...linkAfter(url) });
        outgoing.end(JSON.stringify(found));
      });
    },
    (baseUrl) => use(baseUrl, comments, asked),
  );
}

const shown = (comment?: Comment): object => ({
  ...comment,
  html_url: `https://github.test/c/${comment?.id}`,
});

const client = (baseUrl: string, token = 'good') => getOctokit(token, { baseUrl });

describe('the comment on a pull request', () => {
  test('is made once, and updated after that', () =>
    withGitHub(['hello', `> ${MARKER}\nquoted`], async (baseUrl, comments, asked) => {
      const url = await keepComment(client(baseUrl), PULL, { marker: MARKER, text: 'first' });
      expect(await keepComment(client(baseUrl), PULL, { marker: MARKER, text: 'second' })).toBe(url);
      expect(url).toBe('https://github.test/c/3');
      expect(comments.map(({ body }) => body)).toEqual([
        ...['hello', `> ${MARKER}\nquoted`, `${MARKER}\nsecond`],
      ]);
      expect(asked).toEqual([
        ...['GET /repos/acme/apps/issues/7/comments', 'POST /repos/acme/apps/issues/7/comments'],
        ...['GET /repos/acme/apps/issues/7/comments', 'PATCH /repos/acme/apps/issues/comments/3'],
      ]);
    }));

  test('is found among hundreds', () =>
    withGitHub([...Array.from({ length: 250 }, () => 'talk'), MARKER], async (baseUrl, comments) => {
      await keepComment(client(baseUrl), PULL, { marker: MARKER, text: 'new' });
      expect(comments).toHaveLength(251);
      expect(comments.at(-1)?.body).toBe(`${MARKER}\nnew`);
    }));

  test('that may not be written is refused with the status of GitHub', () =>
    withGitHub([], async (baseUrl) => {
      const refused = rejection(keepComment(client(baseUrl, 'bad'), PULL, { marker: MARKER, text: 'text' }));
      expect(await refused).toMatchObject({ status: 403 });
    }));
});
