import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { INPUT_NAMES, readChoice, readInputTexts, readVariableName } from '../../src/action/inputs.ts';
import type { EpapiError } from '../../src/errors.ts';
import { makeCore, thrown } from '../support/team.ts';

describe('inputs', () => {
  test('have the names of action.yml, each once', () => {
    const path = join(import.meta.dirname, '../../action.yml');
    const { inputs } = parse(readFileSync(path, 'utf8')) as { inputs: Record<string, unknown> };
    expect(Object.values(INPUT_NAMES).sort()).toEqual(Object.keys(inputs).sort());
  });

  test('are read as they came, white space included: the runner masks what is there', () => {
    const given = Object.fromEntries(Object.values(INPUT_NAMES).map((name) => [name, `  ${name}\n `]));
    const texts = readInputTexts(makeCore(given), INPUT_NAMES);
    for (const [key, name] of Object.entries(INPUT_NAMES)) {
      expect(texts[key as keyof typeof INPUT_NAMES]).toBe(`  ${name}\n `);
    }
    expect(Object.keys(texts).sort()).toEqual(Object.keys(INPUT_NAMES).sort());
  });
});

describe('readChoice', () => {
  test.each([
    ['', 'fail'],
    ['  ', 'fail'],
    ['fail', 'fail'],
    [' skip\n', 'skip'],
    ['SKIP', 'skip'],
  ])('%j is %s', (text, word) => {
    expect(readChoice('on-missing-credentials', text, ['fail', 'skip'])).toBe(word);
  });

  test.each([['yes'], ['skip, please'], ['failskip'], ['0']])('%j is no choice', (text) => {
    const error = thrown<EpapiError>(() => readChoice('on-missing-credentials', text, ['fail', 'skip']));
    expect(error).toMatchObject({
      code: 'INPUT',
      message: `The input on-missing-credentials is "${text}".`,
      hint: 'It takes fail or skip.',
    });
  });
});

describe('readVariableName', () => {
  test.each([
    ['', undefined],
    ['  \n', undefined],
    ['EPAPI_TOKEN', 'EPAPI_TOKEN'],
    [' _x9 ', '_x9'],
    ['MY_PATH', 'MY_PATH'],
    ['PATHS', 'PATHS'],
    ['CI_TOKEN', 'CI_TOKEN'],
    ['A'.repeat(100), 'A'.repeat(100)],
  ])('%j is %s', (text, name) => {
    expect(readVariableName(text)).toBe(name);
  });

  test.each([
    ['GITHUB_TOKEN'],
    ['github_env'],
    ['RUNNER_TEMP'],
    ['ACTIONS_RUNTIME_TOKEN'],
    ['INPUT_KEY'],
    ['LD_PRELOAD'],
    ['DYLD_INSERT_LIBRARIES'],
    ['NPM_CONFIG_REGISTRY'],
    ['npm_config_registry'],
    ['GIT_SSH_COMMAND'],
    ['PATH'],
    ['Path'],
    ['HOME'],
    ['CI'],
    ['SHELL'],
    ['IFS'],
    ['ENV'],
    ['BASH_ENV'],
    ['NODE_OPTIONS'],
    ['NODE_EXTRA_CA_CERTS'],
    ['PYTHONPATH'],
    ['JAVA_TOOL_OPTIONS'],
    ['HTTPS_PROXY'],
    ['no_proxy'],
    ['SSL_CERT_FILE'],
    ['TMPDIR'],
    ['PROMPT_COMMAND'],
    ['PS1'],
    ['USER'],
    ['_'],
    ['PERL5OPT'],
    ['RUBYOPT'],
  ])('%s is reserved', (name) => {
    const error = thrown<EpapiError>(() => readVariableName(name));
    expect(error.code).toBe('INPUT');
    expect(error.message).toBe(
      `The input export-env is "${name}", which is reserved for the runner, the shell or another program.`,
    );
  });

  test.each([
    ['9A'],
    ['A-B'],
    ['A B'],
    ['A=B'],
    ['A\nB=C'],
    ['$A'],
    ['Ä'],
    ['A'.repeat(30) + '.'],
    ['true'],
    ['No'],
  ])('%j is no name', (name) => {
    const error = thrown<EpapiError>(() => readVariableName(name));
    expect(error.code).toBe('INPUT');
    expect(error.message).toMatch(/^The input export-env is ".*", which is no name of a variable\.$/);
    expect(error.hint).toContain('EPAPI_TOKEN');
  });

  test('what may be a secret is not shown', () => {
    const error = thrown(() => readVariableName(`eyJ${'a'.repeat(99)}`));
    expect(error.message).not.toContain('eyJ');
  });
});
