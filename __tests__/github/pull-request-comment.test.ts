import { describe, expect, test } from '@jest/globals';
import { keepComment } from '../../src/github/pull-request-comment.ts';
import type { KeptComment, OneComment } from '../../src/github/pull-request-comment.ts';
import { BOT, PERSON, STRANGER, Turnstile, withGitHub } from '../support/github-server.ts';
import type { Account, Asked, GitHub, GitHubOptions, StoredIssue } from '../support/github-server.ts';
import { fc } from '../support/properties.ts';
import { makeSystem, rejection, withServer } from '../support/team.ts';

const PULL = { owner: 'acme', repo: 'apps', number: 7 };
const MARKER = '<!-- epapi plan -->';
const COMMENTS = '/repos/acme/apps/issues/7/comments';

const pullWith = (...said: readonly (readonly [Account, string])[]): { issues: Partial<StoredIssue>[] } => ({
  issues: [{ number: 7, isPullRequest: true, comments: said.map(([user, body]) => ({ id: 0, user, body })) }],
});

const bodyOf = (run: number, text: string): string => `${MARKER}\n<!-- epapi run ${run} -->\n${text}`;

function keep(
  github: Pick<GitHub, 'client'>,
  comment: Partial<OneComment> = {},
  token?: string,
): Promise<KeptComment | undefined> {
  const wanted = { marker: MARKER, text: 'text', run: 5, ...comment };
  return keepComment(github.client(token), PULL, wanted, { ...makeSystem(), announce: () => undefined });
}

const bodiesOf = ({ issues }: GitHub): string[] => (issues[0]?.comments ?? []).map(({ body }) => body);

describe('the comment on a pull request', () => {
  test('is made once, and updated after that', () =>
    withGitHub(pullWith([STRANGER, 'hello'], [BOT, `> ${MARKER}\nquoted`]), async (github) => {
      const url = 'https://github.test/c/3';
      expect(await keep(github, { text: 'first' })).toEqual({ url, isNewer: false });
      expect(await keep(github, { text: 'second' })).toEqual({ url, isNewer: false });
      expect(bodiesOf(github)).toEqual(['hello', `> ${MARKER}\nquoted`, bodyOf(5, 'second')]);
      expect(github.asked).toEqual([
        ...[`GET ${COMMENTS}`, 'POST /graphql', `POST ${COMMENTS}`, `GET ${COMMENTS}`],
        ...[`GET ${COMMENTS}`, 'POST /graphql', 'PATCH /repos/acme/apps/issues/comments/3'],
      ]);
    }));

  test('is found among hundreds', () =>
    withGitHub(
      pullWith(...Array.from({ length: 250 }, () => [STRANGER, 'talk'] as const), [BOT, MARKER]),
      async (github) => {
        await keep(github, { text: 'new' });
        expect(bodiesOf(github)).toHaveLength(251);
        expect(bodiesOf(github).at(-1)).toBe(bodyOf(5, 'new'));
      },
    ));

  test('is not made where there are more than can be looked through', () =>
    withGitHub(
      {
        ...pullWith(),
        fault: ({ method }) =>
          method === 'GET'
            ? { status: 200, data: Array(100).fill({ id: 1, user: STRANGER, body: '' }) }
            : undefined,
      },
      async (github) => {
        expect(await rejection(keep(github))).toMatchObject({ message: 'more than 3000 comments' });
        expect(bodiesOf(github)).toEqual([]);
      },
    ));

  test('is made only where it is not just to be updated', () =>
    withGitHub(pullWith([STRANGER, MARKER]), async (github) => {
      expect(await keep(github, { onlyUpdate: true })).toBeUndefined();
      await keep(github);
      await keep(github, { text: 'well', onlyUpdate: true });
      expect(bodiesOf(github)).toEqual([MARKER, bodyOf(5, 'well')]);
    }));

  test('that may not be written is refused with the status of GitHub', () =>
    withGitHub(pullWith(), async (github) => {
      expect(await rejection(keep(github, {}, 'reader'))).toMatchObject({ status: 403 });
    }));
});

describe('what anybody else wrote', () => {
  test('is left alone, though it has the marker', () =>
    withGitHub(pullWith([STRANGER, `${MARKER}\nlgtm`], [PERSON, bodyOf(9, 'lgtm')]), async (github) => {
      await keep(github);
      await keep(github, { text: 'again' });
      expect(bodiesOf(github)).toEqual([`${MARKER}\nlgtm`, bodyOf(9, 'lgtm'), bodyOf(5, 'again')]);
    }));

  test.each<[string, GitHubOptions]>([
    ['marked', pullWith([BOT, bodyOf(1, 'old')])],
    ['no comment', pullWith()],
  ])('cannot be told where nobody says whom the token belongs to: %s', (_, options) => {
    const data = { errors: [{ message: 'Something went wrong' }] };
    const fault = ({ path }: Asked): { status: number; data: object } | undefined =>
      path === '/graphql' ? { status: 200, data } : undefined;
    return withGitHub({ ...options, fault }, async (github) => {
      const before = bodiesOf(github);
      expect((await rejection(keep(github))).message).toContain('Something went wrong');
      expect(bodiesOf(github)).toEqual(before);
    });
  });

  test('does not say where the token is sent next', async () => {
    const arrived: unknown[] = [];
    await withServer(
      ({ headers }, outgoing) => {
        arrived.push(headers.authorization);
        outgoing.writeHead(200, { 'content-type': 'application/json' }).end('[]');
      },
      (elsewhere) => {
        const fault = ({ method }: Asked): ReturnType<NonNullable<GitHubOptions['fault']>> =>
          method === 'GET'
            ? { status: 200, headers: { link: `<${elsewhere}/evil>; rel="next"` }, data: [] }
            : undefined;
        return withGitHub({ ...pullWith(), fault }, (github) => keep(github));
      },
    );
    expect(arrived).toEqual([]);
  });
});

describe('several runs', () => {
  test('that made several leave the oldest, with what the newest says', () =>
    withGitHub(
      pullWith([BOT, bodyOf(3, 'three')], [STRANGER, MARKER], [BOT, bodyOf(4, 'four')], [BOT, MARKER]),
      async (github) => {
        expect(await keep(github)).toEqual({ url: 'https://github.test/c/1', isNewer: false });
        expect(bodiesOf(github)).toEqual([bodyOf(5, 'text'), MARKER]);
      },
    ));

  test('do not put what an older one says in the place of a newer one', () =>
    withGitHub(pullWith([BOT, bodyOf(10, 'ten')]), async (github) => {
      expect(await keep(github, { run: 9 })).toEqual({ url: 'https://github.test/c/1', isNewer: true });
      expect(bodiesOf(github)).toEqual([bodyOf(10, 'ten')]);
      await keep(github, { run: 10, text: 'again' });
      await keep(github, { run: 11, text: 'eleven' });
      expect(bodiesOf(github)).toEqual([bodyOf(11, 'eleven')]);
    }));

  test('do not mind that another one deleted a comment a moment before', () => {
    const gone = { status: 404, data: { message: 'Not Found' } };
    const fault = ({ method }: Asked): typeof gone | undefined => (method === 'DELETE' ? gone : undefined);
    return withGitHub(
      { ...pullWith([BOT, bodyOf(3, 'three')], [BOT, bodyOf(4, 'four')]), fault },
      async (github) => {
        expect(await keep(github)).toMatchObject({ isNewer: false });
      },
    );
  });

  test('at once leave one that says what the newer one says, whoever is first', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1), { minLength: 20, maxLength: 20 }), async (order) => {
        const turnstile = new Turnstile(['older', 'newer'], () => order.pop() ?? 0);
        const fault = ({ token }: Asked): Promise<undefined> => turnstile.pass(token).then(() => undefined);
        await withGitHub({ ...pullWith(), fault }, async (github) => {
          const run = (token: string, number: number): Promise<unknown> =>
            keep(github, { run: number, text: token }, token).finally(() => {
              turnstile.leave(token);
            });
          await Promise.all([run('older', 5), run('newer', 6)]);
          expect(bodiesOf(github)).toEqual([bodyOf(6, 'newer')]);
        });
      }),
      { numRuns: 30, endOnFailure: true },
    ));
});
