import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CredentialTexts } from '../../src/auth/settings.ts';

type Missing = (keyof CredentialTexts)[];

const OLD = { ...process.env };
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'epapi-event-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  process.env = { ...OLD };
});

/** The error in a run for an event; @actions/github reads the event once, as it is loaded, so it is loaded anew. */
async function errorFor(event: unknown, actor = 'octocat', missing: Missing = ['keyId', 'privateKey']) {
  process.env['GITHUB_EVENT_PATH'] = join(folder, 'event.json');
  process.env['GITHUB_ACTOR'] = actor;
  writeFileSync(process.env['GITHUB_EVENT_PATH'], typeof event === 'string' ? event : JSON.stringify(event));
  jest.resetModules();
  const { missingCredentialsError } = await import('../../src/action/missing-credentials.ts');
  return missingCredentialsError(missing);
}

const pull = (head: unknown, base: unknown) => ({
  pull_request: { head: { repo: head }, base: { repo: base } },
});
const OURS = { full_name: 'org/app' };

describe('missing credentials', () => {
  test('are named as in action.yml', async () => {
    const error = await errorFor({});
    expect(error.code).toBe('CREDENTIALS_MISSING');
    expect(error.message).toMatch(/^Empty: key-id, private-key\. The likely reason: /);
  });

  test.each([
    ['of another repository', { full_name: 'stranger/app' }],
    ['that is gone', null],
  ])('in a pull request from a fork %s', async (_which, head) => {
    const error = await errorFor(pull(head, OURS));
    expect(error.message).toContain('pull request from a fork');
    expect(error.hint).toMatch(/head\.repo\.full_name == github\.repository.*on-missing-credentials: skip/);
  });

  test('of a fork, but with its key: a name is wrong', async () => {
    const error = await errorFor(pull(null, OURS), 'octocat', ['keyId']);
    expect(error.message).not.toContain('fork');
    expect(error.hint).toContain('Compare the names');
  });

  test('in pull_request_target, which has secrets: a name is wrong', async () => {
    process.env['GITHUB_EVENT_NAME'] = 'pull_request_target';
    const error = await errorFor(pull(null, OURS));
    expect(error.message).not.toContain('fork');
  });

  test("in Dependabot's", async () => {
    const error = await errorFor(pull(OURS, OURS), 'dependabot[bot]');
    expect(error.message).toContain('Dependabot');
    expect(error.hint).toMatch(/Dependabot.*on-missing-credentials: skip/);
  });

  test.each([
    ['a pull request of the same repository', pull(OURS, OURS)],
    ['a push', { ref: 'refs/heads/main' }],
    ['an event that cannot be read', '{ not json'],
    ['an event of another shape', { pull_request: null }],
  ])('in %s: names and environments are what to look at', async (_which, event) => {
    const error = await errorFor(event);
    expect(error.message).toContain('does not exist under this name');
    expect(error.hint).toMatch(/environment.*secrets: inherit/);
  });

  test('without an event at all', async () => {
    delete process.env['GITHUB_EVENT_PATH'];
    jest.resetModules();
    const { missingCredentialsError } = await import('../../src/action/missing-credentials.ts');
    const error = await missingCredentialsError(['keyId', 'issuerId', 'privateKey']);
    expect(error.message).toMatch(/^Empty: key-id, issuer-id, private-key\./);
  });
});
