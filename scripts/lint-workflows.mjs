// Looks for mistakes in the workflows, in each action.yml and in the examples, offline:
// node scripts/lint-workflows.mjs [FOLDER]
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { actionProblems, workflowProblems } from './lint-github.mjs';
import { pipelineProblems } from './lint-pipelines.mjs';
import { shellProblems } from './lint-shell.mjs';
import { scriptsOf } from './pipelines.mjs';

const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (name) => readFileSync(join(root, name), 'utf8');
const inFolder = (folder, wanted) =>
  readdirSync(join(root, folder))
    // A manifest is for no CI service.
    .filter((name) => wanted.test(name) && name !== 'epapi.yml')
    .map((name) => `${folder}/${name}`);

const elsewhere = inFolder('examples', /^(gitlab-ci\.yml|bitrise\.yml|Jenkinsfile)$/);
const workflows = [
  ...inFolder('.github/workflows', /./),
  ...inFolder('examples', /\.yml$/).filter((name) => !elsewhere.includes(name)),
].map((name) => [name, read(name)]);
const inDocuments = [...read('docs/workflows.md').matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => [
  'docs/workflows.md',
  text,
]);
const actions = ['action.yml', ...readdirSync(root).map((folder) => `${folder}/action.yml`)].filter((name) =>
  existsSync(join(root, name)),
);

const scriptProblems = (name, text) =>
  Object.entries(scriptsOf(name, text)).flatMap(([job, scripts]) =>
    scripts.flatMap((script) => shellProblems(script).map((problem) => `${name}: ${job}: ${problem}`)),
  );

const { version } = JSON.parse(read('package.json'));

/** Of what is installed under the version that the examples name. */
function versionProblems(name, text) {
  const [, named] = /EPAPI_VERSION\b.*?'(.*?)'/.exec(text) ?? [];
  return named === version ? [] : [`${name}: EPAPI_VERSION is ${named}, and package.json says ${version}`];
}

const ofWorkflows = [...workflows, ...inDocuments].map(([name, text]) => workflowProblems(name, text, root));
const problems = [
  ...(await Promise.all(ofWorkflows)).flat(),
  ...actions.flatMap((name) => actionProblems(name, read(name))),
  ...workflows.flatMap(([name, text]) => scriptProblems(name, text)),
  ...elsewhere.flatMap((name) => {
    const text = read(name);
    return [
      ...pipelineProblems(name, text).map((problem) => `${name}: ${problem}`),
      ...scriptProblems(name, text),
      ...versionProblems(name, text),
    ];
  }),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
