import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { makeFolder } from '../support/folder.ts';

const root = join(import.meta.dirname, '../..');
const LINTER = join(root, 'scripts/lint-workflows.mjs');
const LINTED = [
  'package.json',
  'action.yml',
  'check-expiry/action.yml',
  '.github/workflows',
  'examples',
  'docs/workflows.md',
];

// The linter starts bash for each script.
jest.setTimeout(60_000);

/** What is put in the place of what is right, and all that the linter says of it. */
type Mistake = readonly [right: string, wrong: string, ...said: readonly RegExp[]];

const MISTAKES: Readonly<Record<string, readonly Mistake[]>> = {
  'action.yml': [['using: node24', 'using: node1', /^action\.yml .*node1/]],
  'docs/workflows.md': [['provision.yml@', 'provisions.yml@', /: there is no \S+provisions\.yml for org\//]],
  '.github/workflows/ci.yml': [['github.sha', 'github.shaa', /property "shaa" is not defined/]],
  '.github/workflows/provision.yml': [['queue: max', 'queue: most', /provision\.yml .*'most'/]],
  'examples/release-macos.yml': [
    [
      ...['checkout@1af3b93b6815bc44a9784bd300feb67ff0d1eeb3', 'checkout@v6'],
      /: actions\/checkout@v6 is not pinned to a commit$/,
    ] as const,
    ['mode: apply', 'modes: apply', /: org\/epapi-action@v1: input modes does not exist$/],
    [...['issuer-id: ', 'scope: '], /: org\/epapi-action@v1: input issuer-id is missing$/] as const,
    ['apple.outputs.profiles', 'apple.outputs.profile', /@v1: output profile does not exist$/],
    ['do others+=("$other"); done', 'others+=("$other"); done', /: release: bash: .*syntax error/],
  ],
  'examples/monorepo.yml': [
    [
      'environment:',
      'environments:',
      /: input environments does not exist$/,
      /: input environment is missing$/,
    ],
    ['EPAPI_KEY_ID: ', 'KEY_ID: ', /: secret KEY_ID does not exist$/, /: secret EPAPI_KEY_ID is missing$/],
  ],
  'examples/gitlab-ci.yml': [
    ['--out plan.json', '--output plan.json', /: plan: epapi plan: Unknown option '--output'/],
    ['--plan plan.json', '--plan', /: apply: epapi apply: .*'--plan/],
    ['stage: apply', 'stage: applying', /: apply: there is no applying$/],
    ['needs:', 'need:', /: apply: need is no word of it/],
    ["EPAPI_VERSION: '", "EPAPI_VERSION: '9", /: EPAPI_VERSION is 90\.1\.0, and package\.json says /],
  ],
  'examples/Jenkinsfile': [
    ['epapi plan', 'epapi plans', /: Plan: epapi has no subcommand plans$/],
    ["unstash 'plan'", 'sh "echo $EPAPI_KEY_ID"', /: in double quotes, Groovy would put secrets into it$/],
    ['agent none', 'agent none {', /: the braces do not match$/],
  ],
  'examples/bitrise.yml': [
    ['git-clone@8', 'git-clone', /: plan: the version of step git-clone is not pinned$/],
    ['workflow: plan', 'workflow: plans', /: trigger_map: there is no plans$/],
    ['is_always_run', 'always_run', /: always_run is no word of it/],
    ['|| code=$?', '||; code=$?', /: (plan|apply): bash: .*syntax error/],
  ],
};

/** What the linter says of this repository with some mistakes in it, each a line. */
async function lint(mistakes: typeof MISTAKES): Promise<string[]> {
  await using folder = await makeFolder();
  for (const name of LINTED) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await cp(join(root, name), join(folder.path, name), { recursive: true });
  }
  for (const [name, ofFile] of Object.entries(mistakes)) {
    const text = await readFile(join(folder.path, name), 'utf8');
    const wrong = ofFile.reduce((made, [from, to]) => {
      expect(made).toContain(from);
      return made.replace(from, () => to);
    }, text);
    await writeFile(join(folder.path, name), wrong);
  }
  const { stderr } = spawnSync(process.execPath, [LINTER, folder.path], { encoding: 'utf8' });
  return stderr.split('\n').filter((line) => line !== '');
}

// Without a Linux beside it, the first bash on Windows starts nothing.
const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('there are no mistakes in this repository', async () => {
  expect(await lint({})).toEqual([]);
});

onUnix('each mistake is found, and nothing else', async () => {
  const found = await lint(MISTAKES);
  const said = Object.values(MISTAKES).flatMap((ofFile) => ofFile.flatMap(([, , ...lines]) => lines));
  expect(said.filter((line) => !found.some((one) => line.test(one)))).toEqual([]);
  expect(found.filter((one) => !said.some((line) => line.test(one)))).toEqual([]);
});
