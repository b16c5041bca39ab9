import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { StepResult } from '../../src/demo/runner.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import { serveEmulator } from '../../src/emulator/serve.ts';
import type { RunningEmulator } from '../../src/emulator/serve.ts';
import { EXPIRY_ACTION } from '../support/action-yml.ts';
import { withGitHub } from '../support/github-server.ts';
import type { GitHub } from '../support/github-server.ts';
import { runSafely } from '../support/step.ts';
import type { Run } from '../support/step.ts';
import { goodToken, makeEmulator } from '../support/team.ts';
import { zipOf } from '../support/zip.ts';

// A process takes longer to start on a busy machine than jest gives a test.
jest.setTimeout(60_000);

const logOf = ({ log }: StepResult): string => log.join('\n');

const emulate = (scenario: Scenario): Emulator =>
  makeEmulator({ now: Date.now, state: seedTeam(scenario, Date.now()) });

const serveTeam = (scenario: Scenario): Promise<RunningEmulator> => serveEmulator(emulate(scenario));

/** Runs the built action against a team, in which nothing may leak. */
function check(
  { baseUrl }: RunningEmulator,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<Run> = {},
): Promise<StepResult> {
  return runSafely({
    ...{ action: EXPIRY_ACTION, ownTokens: 1 },
    inputs: { 'base-url': baseUrl, ...inputs },
    ...more,
  });
}

describe('a team of which something expires', () => {
  let apple: RunningEmulator;
  beforeAll(async () => {
    apple = await serveTeam('expiring');
  });
  afterAll(async () => {
    await apple[Symbol.asyncDispose]();
  });

  test('fails the step, and is told in each way', async () => {
    const result = await check(apple, { 'report-dir': 'out' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.get('status')).toBe('expired');
    expect(Number(result.outputs.get('days-left'))).toBe(0);
    const findings = JSON.parse(result.outputs.get('findings') ?? '') as { status: string }[];
    expect(findings.filter(({ status }) => status === 'critical')).toHaveLength(2);
    expect(result.stdout).toMatch(
      /^::error title=Today In-House%3A expires in less than a day::Every installed/m,
    );
    expect(logOf(result)).toMatch(/error: 1 app has stopped opening\./);
    expect(result.files.get('GITHUB_STEP_SUMMARY')).toContain('## What expires');
    const written = [...result.files.keys()].filter((name) => /workspace.out/.test(name));
    expect(written).toHaveLength(5);
  });

  test('does not fail it where that was asked for, nor where it is skipped', async () => {
    expect((await check(apple, { 'fail-on': 'never' })).exitCode).toBe(0);
    const skipped = await check(apple, { 'key-id': '', 'on-missing-credentials': 'skip' }, { ownTokens: 0 });
    expect([skipped.exitCode, [...skipped.outputs]]).toEqual([0, [['skipped', 'true']]]);
  });

  test('can be read with tokens for nothing else', async () => {
    const result = await check(apple, { 'scoped-token': 'true' });
    expect(result.outputs.get('count-critical')).toBe('2');
  });
});

describe('the issue', () => {
  const env = ({ baseUrl }: GitHub): Record<string, string> => ({
    ...{ GITHUB_API_URL: baseUrl, GITHUB_GRAPHQL_URL: `${baseUrl}/graphql` },
    ...{ GITHUB_REPOSITORY: 'acme/apps', GITHUB_SERVER_URL: 'https://github.test', GITHUB_RUN_ID: '42' },
  });

  test('is opened once, kept, told when something gets worse, and closed when all is well', () =>
    withGitHub({}, async (github) => {
      await using expiring = await serveTeam('expiring');
      await using well = await serveTeam('empty');
      const run = (apple: RunningEmulator, ignore = ''): Promise<StepResult> =>
        check(apple, { issue: 'true', 'issue-labels': 'expiry', ignore }, { env: env(github) });
      const known = 'Today In-House until 2099-12-31: known\nExpired In-House until 2099-12-31: known';

      const opened = await run(expiring, known);
      expect(logOf(opened)).toContain('The issue was opened: ');
      expect(opened.outputs.get('issue-url')).toMatch(/^https:\/\/github\.test/);
      await run(expiring, known);
      const [issue] = github.issues;
      expect(issue).toMatchObject({ state: 'open', labels: ['expiry'], comments: [] });
      expect(issue?.body).toContain('1 certificate has expired.');
      expect(issue?.body).toContain('https://github.test/acme/apps/actions/runs/42');

      await run(expiring);
      expect(issue?.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Today In-House')]);
      expect(logOf(await run(well))).toContain('The issue was closed: ');
      expect(issue).toMatchObject({ state: 'closed', reason: 'completed' });
      expect(issue?.comments.at(-1)?.body).toContain('no build was looked at');
      expect(github.issues).toHaveLength(1);
    }));

  test('that may not be written is a warning that says what the job needs', () =>
    withGitHub({}, async (github) => {
      await using apple = await serveTeam('expiring');
      const inputs = { issue: 'true', 'fail-on': 'never', 'github-token': 'reader' };
      const result = await check(apple, inputs, { env: env(github) });
      expect(result.exitCode).toBe(0);
      expect(logOf(result)).toMatch(/warning: .*issues: write/);
      expect(github.issues).toEqual([]);
    }));
});

/** The content of a profile that the team has. */
async function profileOf(emulator: Emulator, name: string): Promise<Buffer> {
  const url = `https://api.enterprise.developer.apple.com/v1/profiles?filter[name]=${encodeURIComponent(name)}`;
  const answer = await emulator.handle(
    new Request(url, { headers: { authorization: `Bearer ${goodToken([], Date.now())}` } }),
  );
  const { data } = (await answer.json()) as { data: { attributes: { profileContent: string } }[] };
  return Buffer.from(data[0]?.attributes.profileContent ?? '', 'base64');
}

test('a build in the field is told of by name, whatever was renewed since', async () => {
  const emulator = emulate('expiring');
  await using apple = await serveEmulator(emulator);
  const ipa = zipOf([
    { name: 'Payload/Week.app/embedded.mobileprovision', data: await profileOf(emulator, 'Week In-House') },
  ]);
  const workspace = { 'Week.ipa': ipa, 'Broken.ipa': ipa.subarray(0, 200) };
  const result = await check(apple, { files: '*.ipa' }, { workspace });
  const findings = JSON.parse(result.outputs.get('findings') ?? '') as { name: string; status: string }[];
  expect(findings).toContainEqual(expect.objectContaining({ name: 'Week.ipa', status: 'critical' }));
  expect(findings).toContainEqual(expect.objectContaining({ name: 'Broken.ipa', status: 'unknown' }));
});
