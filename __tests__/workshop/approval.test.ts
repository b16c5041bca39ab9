import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readWorkflow } from '../support/github-job.ts';
import type { Job } from '../support/github-job.ts';

const root = join(import.meta.dirname, '../..');
const example = (name: string): Promise<string> => readFile(join(root, 'examples', name), 'utf8');

const OWN = /^org\/epapi-action(\/.*)?@v1$/;
const usesOf = ({ steps = [] }: Job = {}, wanted: RegExp): Job['steps'] =>
  steps.filter(({ uses = '' }) => wanted.test(uses));

const WORKFLOWS = (await readdir(join(root, '.github/workflows'))).map((name) => `.github/workflows/${name}`);
const FILES = [
  ...WORKFLOWS,
  'examples/release-macos.yml',
  'examples/monorepo.yml',
  'examples/check-expiry.yml',
];

/** What each job may do with the token of its run, and no more; undefined where the workflow says it for all jobs. */
const PERMISSIONS: Readonly<Record<string, readonly [object, Readonly<Record<string, object | undefined>>]>> =
  {
    '.github/workflows/ci.yml': [{ contents: 'read' }, {}],
    '.github/workflows/provision.yml': [
      {},
      { plan: { contents: 'read', 'pull-requests': 'write' }, apply: { contents: 'read' } },
    ],
    '.github/workflows/check-expiry.yml': [{}, { check: { contents: 'read', issues: 'write' } }],
    'examples/release-macos.yml': [{ contents: 'read' }, {}],
    'examples/monorepo.yml': [{}, { provision: { contents: 'read', 'pull-requests': 'write' } }],
    'examples/check-expiry.yml': [{}, { expiry: { contents: 'read', issues: 'write' } }],
  };

describe.each(FILES)('%s', (name) => {
  test('may do what it needs, and no more', async () => {
    const { permissions, jobs } = await readWorkflow(name);
    const [ofAll, ofJobs] = PERMISSIONS[name] ?? [];
    expect(permissions).toEqual(ofAll);
    for (const [id, job] of Object.entries(jobs)) expect(job.permissions).toEqual(ofJobs?.[id]);
  });

  test('leaves no token in what is checked out', async () => {
    const { jobs } = await readWorkflow(name);
    for (const job of Object.values(jobs))
      for (const { with: given } of usesOf(job, /^actions\/checkout@/) ?? [])
        expect(given).toMatchObject({ 'persist-credentials': false });
  });
});

describe('who is asked before an apply', () => {
  test('on GitHub are the reviewers of the environment, which has to be named', async () => {
    const { on, jobs } = await readWorkflow('.github/workflows/provision.yml');
    expect(on.workflow_call?.inputs['environment']).toMatchObject({ required: true });
    expect(on.workflow_call?.inputs['environment']).not.toHaveProperty('default');
    expect(jobs['apply']).toMatchObject({ needs: 'plan', environment: '${{ inputs.environment }}' });
    expect((await readWorkflow('examples/release-macos.yml')).jobs['release']?.environment).toBe('release');
    const modes = Object.entries(jobs).map(([id, job]) => [
      id,
      usesOf(job, OWN)?.map((step) => step.with?.['mode']),
    ]);
    expect(modes).toEqual([...[['plan', ['plan']]], ['apply', ['apply']]]);
  });

  test('on GitHub see what is deleted: the plan and the apply are given the same', async () => {
    const { jobs } = await readWorkflow('.github/workflows/provision.yml');
    for (const job of Object.values(jobs))
      expect(usesOf(job, OWN)).toMatchObject([
        { with: { manifest: '${{ inputs.manifest }}', prune: '${{ inputs.prune }}' } },
      ]);
  });

  test('on GitLab is whoever starts the job by hand', async () => {
    const { plan, apply } = parse(await example('gitlab-ci.yml')) as Record<string, object>;
    const rules = [expect.objectContaining({ when: 'manual', allow_failure: false })];
    expect(apply).toMatchObject({ rules, needs: ['plan'], environment: { name: 'apple' } });
    // What names devices is not for everybody who can see the project.
    for (const job of [plan, apply]) expect(job).toMatchObject({ artifacts: { access: 'developer' } });
  });

  test('on Jenkins is whoever may go on, before an agent is taken', async () => {
    const [, stage = ''] = (await example('Jenkinsfile')).split("stage('Apply')");
    const beforeSteps = stage.slice(0, stage.indexOf('steps {')).replaceAll(/\/\/.*$/gm, '');
    expect(beforeSteps).toMatch(/^\s*input \{ message '[^']+' \}$/m);
    expect(beforeSteps).toMatch(/when \{\s*beforeInput true\s*beforeAgent true\s*branch 'main'\s*\}/);
  });
});
