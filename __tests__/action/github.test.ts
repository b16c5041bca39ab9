import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keepExpiryIssue } from '../../src/action/expiry-issue.ts';
import { commentPlan } from '../../src/action/plan-comment.ts';
import type { Plan } from '../../src/provision/plan.ts';
import { makeFolder } from '../support/folder.ts';
import { reportOf } from '../support/expiry-report.ts';
import { makeCore, makeSystem } from '../support/team.ts';
import type { FakeSystem } from '../support/team.ts';

// Takes every request, and never answers.
const server = createServer();
const before = { ...process.env };

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using folder = await makeFolder();
  const event = join(folder.path, 'event.json');
  await writeFile(event, JSON.stringify({ pull_request: { number: 7 } }));
  Object.assign(process.env, {
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ GITHUB_REPOSITORY: 'acme/apps', GITHUB_EVENT_PATH: event },
  });
  // What it knows of the run it reads once.
  await import('@actions/github');
});

afterAll(async () => {
  process.env = before;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** With a limit that a test can wait for, in the place of the one that is asked for. */
function impatient(): { system: FakeSystem; asked: number[] } {
  const asked: number[] = [];
  const timeout = (milliseconds: number): AbortSignal => {
    asked.push(milliseconds);
    return AbortSignal.timeout(20);
  };
  return { system: makeSystem({ timeout }), asked };
}

describe('where GitHub never answers', () => {
  test('the comment is a warning', async () => {
    const [core, { system, asked }] = [makeCore({}), impatient()];
    const plan: Plan = { changes: [], blocked: [], manualSteps: [], kept: [], unmanaged: {} };
    const order = { paths: ['epapi.yml'], mode: 'plan', prune: {}, profilesDir: undefined } as const;
    await commentPlan(core, system, plan, { ...order, githubToken: 'ghs_1' });
    expect(core.of('warning').flat()).toEqual([
      expect.stringMatching(/^The plan is not in a comment, but in the job’s summary alone: no answer/),
    ]);
    expect(asked).toEqual([30_000, 30_000, 30_000, 30_000]);
  });

  test('the issue is a warning', async () => {
    const [core, { system, asked }] = [makeCore({}), impatient()];
    const issue = { title: 'It expires', labels: [], assignees: [], githubToken: 'ghs_1' };
    await keepExpiryIssue(core, system, { report: reportOf([]), issue, issuerId: 'an ID' });
    expect(core.of('warning').flat()).toEqual([expect.stringMatching(/no answer from GitHub/)]);
    expect(new Set(asked)).toEqual(new Set([30_000]));
  });
});
