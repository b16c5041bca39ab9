// Finds the shell scripts in what CI services are configured with: to look for mistakes in them, and to run them.
import { parse } from 'yaml';

/** The scripts by the name of their job, workflow or stage, each list in the order in which they run. */
export function scriptsOf(name, text) {
  if (name.endsWith('Jenkinsfile')) return jenkinsScripts(text);
  const document = parse(text);
  if (name.endsWith('gitlab-ci.yml')) return gitlabScripts(document);
  if (name.endsWith('bitrise.yml')) return bitriseScripts(document);
  return githubScripts(document);
}

const byName = (entries) => Object.fromEntries(entries.filter(([, scripts]) => scripts.length > 0));

/** An expression may stand anywhere in a script, so that a word takes its place. */
function githubScripts({ jobs = {} }) {
  const scripts = ({ steps = [] }) => steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  return byName(
    Object.entries(jobs).map(([name, job]) => [
      name,
      scripts(job).map((run) => run.replaceAll(/\$\{\{.*?\}\}/gs, 'expression')),
    ]),
  );
}

/** What is no job at the top of GitLab's file. */
export const GITLAB_TOP = ['stages', 'variables', 'default', 'include', 'workflow', 'image', 'cache'];
export const isGitlabJob = ([name, value]) => typeof value === 'object' && !GITLAB_TOP.includes(name);

/** GitLab runs before_script and script as one. */
function gitlabScripts(document) {
  const jobs = Object.entries(document).filter(isGitlabJob);
  return byName(
    jobs.map(([name, job]) => {
      const { before_script: before = [], script = [] } = { ...document[job.extends], ...job };
      const lines = [before, script].flat();
      return [name, lines.length > 0 ? [lines.join('\n')] : []];
    }),
  );
}

/** Those of the workflows that run before it, and its own. */
function bitriseScripts({ workflows = {} }) {
  const scripts = ({ before_run: before = [], steps = [] }) => [
    ...before.flatMap((name) => scripts(workflows[name] ?? {})),
    ...steps.flatMap((step) => Object.values(step)[0]?.inputs ?? []).flatMap(({ content }) => content ?? []),
  ];
  return byName(Object.entries(workflows).map(([name, workflow]) => [name, scripts(workflow)]));
}

/** Those in ''': the linter wants them so. */
function jenkinsScripts(text) {
  const stages = text.split(/\bstage\('(.*?)'\)/).slice(1);
  const entries = stages.flatMap((name, index) =>
    index % 2 === 0
      ? [[name, [...stages[index + 1].matchAll(/\bsh '''(.*?)'''/gs)].map(([, sh]) => sh)]]
      : [],
  );
  return byName(entries);
}
