import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { StepResult } from '../../src/demo/runner.ts';
import type { FaultRule } from '../../src/emulator/fault-rules.ts';
import { makeFolder } from '../support/folder.ts';
import { STRANGER, withGitHub } from '../support/github-server.ts';
import type { StoredComment } from '../support/github-server.ts';
import { MANIFEST, withProvisionStage } from '../support/provision-step.ts';

// A process takes longer to start on a busy machine than jest gives a test.
jest.setTimeout(60_000);

const logOf = ({ log }: StepResult): string => log.join('\n');
const summaryOf = ({ files }: StepResult): string => files.get('GITHUB_STEP_SUMMARY') ?? '';

async function untilTrue(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('mode plan', () => {
  test('says what would be changed, and changes nothing', () =>
    withProvisionStage(async ({ run, changes, arrived }) => {
      const result = await run();
      expect(result.exitCode).toBe(0);
      expect(logOf(result)).toContain('Plan: 2 to create.');
      expect(logOf(result)).toContain('  + create profile Acme Field In-House: does not exist');
      expect(logOf(result)).toMatch(/\d requests to Apple; \d+ of 3500 are left in this hour\./);
      expect(result.outputs.get('changes')).toBe('true');
      expect(result.outputs.get('remaining')).toBe(String(3500 - arrived.length));
      expect(result.outputs.has('profiles')).toBe(false);
      expect(result.outputs.get('token')).toMatch(/^eyJ/);
      expect(summaryOf(result)).toMatch(
        /^## Plan of epapi\.yml\n\n\*\*Plan: 2 to create\.\*\*\n\n\| {2}\| what/,
      );
      expect(changes()).toEqual([]);
    }));

  test('shows each mistake of the manifest at its line', () =>
    withProvisionStage(async ({ run, arrived }) => {
      const workspace = { 'epapi.yml': 'bundle-idz: {}\nprofiles: { A: { bundle-id: b } }\n' };
      const result = await run({}, { workspace });
      expect(result.exitCode).toBe(1);
      expect(result.stdout).toMatch(
        /^::error title=Manifest,file=epapi\.yml,line=1,col=1::"bundle-idz" is no key .*bundle-ids/m,
      );
      expect(result.outputs.has('changes')).toBe(false);
      expect(arrived).toEqual([]);
    }));

  test('fails where something cannot be had, with its outputs and its summary', () =>
    withProvisionStage(async ({ run }) => {
      const workspace = {
        'epapi.yml': MANIFEST.replace('IOS_DISTRIBUTION', 'IOS_DISTRIBUTION, serial-number: "77"'),
      };
      const result = await run({}, { workspace });
      expect(result.exitCode).toBe(1);
      expect(logOf(result)).toMatch(
        /error: 2 of what the manifest wants cannot be had: Acme Field In-House: /,
      );
      expect(result.outputs.get('changes')).toBe('true');
      expect(summaryOf(result)).toContain('### Cannot be had');
    }));

  test('says what is there when there is nothing to change', () =>
    withProvisionStage(async ({ run }) => {
      const workspace = { 'epapi.yml': 'bundle-ids: { com.example.timesheets: { name: Time Sheets } }\n' };
      const result = await run({ mode: 'plan' }, { workspace });
      expect(logOf(result)).toContain('Plan: nothing to change.');
      expect([result.exitCode, result.outputs.get('changes')]).toEqual([0, 'false']);
    }));
});

const BUSY: FaultRule = {
  fault: { status: 429, headers: { 'retry-after': '1' } },
  ...{ method: 'POST', path: '/v1/bundleIds' },
};

describe('mode apply', () => {
  test('does it, and writes each profile where the runner clears away', () =>
    withProvisionStage(async ({ run, changes }) => {
      const result = await run({ mode: 'apply' });
      expect(result.exitCode).toBe(0);
      expect(changes()).toEqual(['POST /v1/bundleIds', 'POST /v1/profiles']);
      expect(logOf(result)).toContain('[2/2] create profile Acme Field In-House: created');
      const profiles = JSON.parse(result.outputs.get('profiles') ?? '') as Record<string, unknown>[];
      expect(profiles.map(({ name }) => name)).toEqual(['Acme Field In-House', 'Time Sheets In-House']);
      for (const { uuid, path, expiresAt, certificates } of profiles) {
        expect(String(path)).toMatch(
          new RegExp(`[\\\\/]temp[\\\\/]epapi-profiles[\\\\/]${String(uuid)}\\.mobileprovision$`),
        );
        expect(result.files.get(join('temp', 'epapi-profiles', `${String(uuid)}.mobileprovision`))).toContain(
          String(uuid),
        );
        expect(Date.parse(String(expiresAt))).toBeGreaterThan(Date.now());
        expect(certificates).toEqual([expect.stringMatching(/^[\dA-F]+$/)]);
      }
      expect(summaryOf(result)).toContain(
        '## Apply of epapi.yml\n\n**Applied: 2 done, 0 failed, 0 not tried.**',
      );
      expect(summaryOf(result)).toContain('### Profiles\n\n| name | UUID | expires | certificates |');
    }));

  test('finds nothing to do the second time, and writes the profiles all the same', () =>
    withProvisionStage(async ({ run, changes }) => {
      await run({ mode: 'apply' });
      const result = await run({ mode: 'apply', 'profiles-dir': 'out' });
      expect([result.exitCode, result.outputs.get('changes')]).toEqual([0, 'false']);
      expect(
        [...result.files.keys()].filter((name) => name.startsWith(join('workspace', 'out'))),
      ).toHaveLength(2);
      expect(summaryOf(result)).toContain('**Nothing was to be changed.**');
      expect(changes()).toHaveLength(2);
    }));

  test('says what failed and what was not tried, and fails', () =>
    withProvisionStage(
      async ({ run }) => {
        const result = await run({ mode: 'apply' });
        expect(result.exitCode).toBe(1);
        expect(logOf(result)).toMatch(
          /error: create bundle ID com\.acme\.field: failed: POST \/v1\/bundleIds was answered with 422/,
        );
        expect(logOf(result)).toMatch(/error: Applied: 0 done, 1 failed, 1 not tried\. The log names each/);
        expect(JSON.parse(result.outputs.get('profiles') ?? '')).toHaveLength(1);
        expect(summaryOf(result)).toContain('not tried, because of what became of');
      },
      { faultRules: [{ fault: { status: 422 }, method: 'POST', path: '/v1/bundleIds' }] },
    ));

  test('announces a wait', () =>
    withProvisionStage(
      async ({ run }) => {
        const result = await run({ mode: 'apply' });
        expect(result.exitCode).toBe(0);
        expect(logOf(result)).toMatch(/429: too many requests; waiting 1 s before attempt 2/);
      },
      { faultRules: [{ ...BUSY, times: 1 }] },
    ));

  test('waits no longer than max-wait', () =>
    withProvisionStage(
      async ({ run }) => {
        const result = await run({ mode: 'apply', 'max-wait': '0' });
        expect(result.exitCode).toBe(1);
        expect(logOf(result)).toMatch(/create bundle ID com\.acme\.field: failed: .*429/);
      },
      { faultRules: [BUSY] },
    ));

  // Windows has no signal to tell it with.
  (process.platform === 'win32' ? test.skip : test)('that is cancelled says what was not tried', () =>
    withProvisionStage(
      async ({ run, changes }) => {
        const result = await run({ mode: 'apply' }, { cancelled: untilTrue(() => changes().length > 0) });
        expect(result.exitCode).toBe(1);
        expect(logOf(result)).toContain('Told to end: what is under way is broken off');
        expect(logOf(result)).toMatch(/error: Applied: 0 done, 1 failed, 1 not tried\./);
        expect(summaryOf(result)).toContain('It was stopped before it was done');
      },
      { faultRules: [{ fault: { kind: 'stall' }, method: 'POST' }] },
    ),
  );

  test('needs a manifest', () =>
    withProvisionStage(async ({ run }) => {
      const result = await run({ mode: 'apply', manifest: '' }, { ownTokens: 0 });
      expect([result.exitCode, logOf(result)]).toEqual([
        1,
        expect.stringMatching(/manifest is empty, and mode: apply needs one/),
      ]);
      expect(result.outputs.size).toBe(0);
    }));
});

/** A pull request of a repository, and a run for it. */
async function onPullRequest(
  use: (env: Readonly<Record<string, string>>, bodies: () => string[]) => Promise<void>,
): Promise<void> {
  await using folder = await makeFolder();
  const GITHUB_EVENT_PATH = join(folder.path, 'event.json');
  const head = { sha: '0123456789abcdef0123456789abcdef01234567' };
  await writeFile(GITHUB_EVENT_PATH, JSON.stringify({ pull_request: { number: 7, head } }));
  const planted: StoredComment = { id: 0, user: STRANGER, body: 'lgtm' };
  const issues = [{ number: 7, isPullRequest: true, comments: [planted] }];
  await withGitHub({ issues }, (github) => {
    const env = {
      ...{ GITHUB_API_URL: github.baseUrl, GITHUB_REPOSITORY: 'acme/apps', GITHUB_EVENT_PATH },
      ...{ GITHUB_SERVER_URL: 'https://github.test', GITHUB_RUN_ID: '4242', GITHUB_RUN_NUMBER: '42' },
    };
    return use(env, () => (github.issues[0]?.comments ?? []).slice(1).map(({ body }) => body));
  });
}

describe('the comment on a pull request', () => {
  const inputs = { 'github-token': 'ghs_made_up' };

  test('is one, kept up to date, and the token of GitHub is masked', () =>
    withProvisionStage(({ run }) =>
      onPullRequest(async (env, bodies) => {
        const first = await run(inputs, { env });
        expect(first.exitCode).toBe(0);
        expect(first.stdout).toMatch(/^::add-mask::ghs_made_up$/m);
        expect(logOf(first)).toContain('The plan is in a comment: https://github.test/c/2');
        const made = 'Made for 0123456 by [run 42](https://github.test/acme/apps/actions/runs/4242).';
        const [body = ''] = bodies();
        expect(body).toMatch(/^<!-- epapi plan [\da-f]{16} -->\n<!-- epapi run 4242 -->\n/);
        expect(body).toContain(`\n## Plan of epapi.yml\n\n${made}\n\n**Plan: 2 to create`);
        await run({ mode: 'apply' });
        const older = await run(inputs, { env: { ...env, GITHUB_RUN_ID: '4241' } });
        expect(logOf(older)).toContain('The plan of a newer run stays in the comment: https://github.test');
        expect(bodies()).toEqual([body]);
        await run(inputs, { env });
        expect(bodies()).toEqual([expect.stringContaining('**Plan: nothing to change.**')]);
      }),
    ));

  test('is not made to say that nothing changes', () =>
    withProvisionStage(({ run }) =>
      onPullRequest(async (env, bodies) => {
        await run({ mode: 'apply' });
        expect((await run(inputs, { env })).exitCode).toBe(0);
        expect(bodies()).toEqual([]);
      }),
    ));

  test('that may not be written is a warning that says what the job needs', () =>
    withProvisionStage(({ run }) =>
      onPullRequest(async (env) => {
        const result = await run({ 'github-token': 'reader' }, { env });
        expect(result.exitCode).toBe(0);
        expect(logOf(result)).toMatch(/warning: .*GitHub refused \(403.*"pull-requests: write"/);
      }),
    ));

  test('is not looked for where there is no pull request', () =>
    withProvisionStage(async ({ run }) => {
      expect(logOf(await run(inputs))).toContain('There is no pull request to comment on.');
    }));
});
