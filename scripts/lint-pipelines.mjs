// Looks for mistakes in the shape of what other CI services are configured with: words that they do not know, and
// names that are nowhere.
import { parse } from 'yaml';
import { GITLAB_TOP, isGitlabJob } from './pipelines.mjs';

/** Words that the examples may use; each is checked against the documentation of the service when it is added. */
const GITLAB_JOB = [
  ...['extends', 'stage', 'image', 'variables', 'before_script', 'script', 'rules', 'needs', 'environment'],
  ...['artifacts', 'retry', 'timeout', 'resource_group'],
];
const BITRISE = {
  top: ['format_version', 'default_step_lib_source', 'project_type', 'app', 'trigger_map', 'workflows'],
  workflow: ['before_run', 'envs', 'steps', 'title'],
  step: ['title', 'inputs', 'is_always_run', 'run_if'],
};

export function pipelineProblems(name, text) {
  if (name.endsWith('Jenkinsfile')) return jenkinsProblems(text);
  const document = parse(text);
  return name.endsWith('gitlab-ci.yml') ? gitlabProblems(document) : bitriseProblems(document);
}

const unknownWords = (where, value, words) =>
  Object.keys(value)
    .filter((word) => !words.includes(word))
    .map((word) => `${where}: ${word} is no word of it that is known here`);

const unknownNames = (where, names, things) =>
  names.filter((name) => !(name in things)).map((name) => `${where}: there is no ${name}`);

function gitlabProblems(document) {
  const strangers = Object.entries(document).filter(
    (entry) => !isGitlabJob(entry) && !GITLAB_TOP.includes(entry[0]),
  );
  const stages = Object.fromEntries((document.stages ?? []).map((stage) => [stage, stage]));
  const ofJob = ([name, job]) => [
    ...unknownWords(name, job, GITLAB_JOB),
    ...unknownNames(name, [job.stage ?? []].flat(), stages),
    ...unknownNames(name, [job.extends ?? [], job.needs ?? []].flat(), document),
    ...(name.startsWith('.') || job.script ? [] : [`${name}: has no script`]),
  ];
  return [
    ...strangers.map(([name]) => `${name} is neither a job nor a word that is known here`),
    ...Object.entries(document).filter(isGitlabJob).flatMap(ofJob),
  ];
}

function bitriseProblems({ trigger_map: triggers = [], workflows = {}, ...rest }) {
  const ofStep = (where, step) =>
    Object.entries(step).flatMap(([id, value]) => [
      ...(/@\d+(\.\d+)*$/.test(id) ? [] : [`${where}: the version of step ${id} is not pinned`]),
      ...unknownWords(`${where}: ${id}`, value, BITRISE.step),
    ]);
  const ofWorkflow = ([name, workflow]) => [
    ...unknownWords(name, workflow, BITRISE.workflow),
    ...unknownNames(name, workflow.before_run ?? [], workflows),
    ...(workflow.steps ?? []).flatMap((step) => ofStep(name, step)),
  ];
  const triggered = triggers.map(({ workflow }) => workflow);
  return [
    ...unknownWords('bitrise', rest, BITRISE.top),
    ...unknownNames('trigger_map', triggered, workflows),
    ...Object.entries(workflows).flatMap(ofWorkflow),
  ];
}

/** No parser of Groovy, but what goes wrong by hand: a script that Groovy would fill in, and a bracket left open. */
function jenkinsProblems(text) {
  const code = text.replaceAll(/'''[^]*?'''/g, "'''").replaceAll(/\/\/.*$/gm, '');
  const depth = [...code].reduce((open, sign) => open + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
  return [
    ...(/\bsh\b(?! ''')/.test(code)
      ? ["a script is not in ''': in double quotes, Groovy would put secrets into it"]
      : []),
    ...(depth === 0 ? [] : ['the braces do not match']),
  ];
}
