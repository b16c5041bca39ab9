import { describe, expect, test } from '@jest/globals';
import { describeOptions, parseOptions } from '../../src/cli/options.ts';
import type { OptionGroup } from '../../src/cli/options.ts';
import { EpapiError } from '../../src/errors.ts';
import { thrown } from '../support/team.ts';

const GROUPS: readonly OptionGroup[] = [
  {
    title: 'First',
    options: [
      { name: 'key-id', value: 'ID', env: 'EPAPI_KEY_ID', help: 'the ID' },
      { name: 'scope', value: 'REQUEST', several: true, help: 'one of several' },
    ],
  },
  { title: 'Second', options: [{ name: 'json', help: 'print JSON' }] },
];

const refused = (args: readonly string[]): EpapiError => {
  const error = thrown<EpapiError>(() => parseOptions(args, GROUPS));
  expect(error).toBeInstanceOf(EpapiError);
  expect(error.code).toBe('USAGE');
  return error;
};

describe('parseOptions', () => {
  test('reads values, switches and what is given several times', () => {
    const options = parseOptions(['--key-id', 'A', '--scope', 'x', '--json', '--scope=y'], GROUPS);
    expect(options.value('key-id')).toBe('A');
    expect(options.values('scope')).toEqual(['x', 'y']);
    expect(options.value('scope')).toBe('y');
    expect(options.has('json')).toBe(true);
  });

  test('tells what was not given from what is empty', () => {
    const options = parseOptions(['--key-id='], GROUPS);
    expect(options.value('key-id')).toBe('');
    expect(options.value('scope')).toBeUndefined();
    expect(options.values('scope')).toEqual([]);
    expect(options.has('json')).toBe(false);
  });

  test('takes a value that begins with a dash behind an equals sign', () => {
    expect(parseOptions(['--key-id=-x=y'], GROUPS).value('key-id')).toBe('-x=y');
  });

  test.each([[['--key-id']], [['--key-id', '--json']], [['--key-id', '-x']], [['--json=yes']]])(
    'refuses %j: a value too few or too many',
    (args) => {
      expect(refused(args).message).toMatch(/has none, or one that takes none has a value/);
    },
  );

  test.each([[['--key-id', 'A', '--key-id', 'B']], [['--json', '--json']]])('refuses %j: twice', (args) => {
    expect(refused(args).message).toMatch(/is given more than once/);
  });

  test.each([[['A']], [['--json', 'true']], [['--', '--json']]])(
    'refuses %j: belongs to no option',
    (args) => {
      expect(refused(args).message).toMatch(/belongs to no option/);
    },
  );

  test.each([
    ['--key-idd', 'key-idd', 'Did you mean --key-id?'],
    ['--keyid=A', 'keyid', 'Did you mean --key-id?'],
    ['--jsno', 'jsno', 'Did you mean --json?'],
    ['--scopes', 'scopes', 'Did you mean --scope?'],
    ['--something-else', 'something-else', 'See --help.'],
    ['--no-json', 'no-json', 'See --help.'],
    ['-x', 'x', 'See --help.'],
  ])('names the option that is nearest to %s', (arg, name, hint) => {
    const error = refused([arg]);
    expect(error.message).toMatch(new RegExp(`^There is no option --?${name}\\.$`));
    expect(error.hint).toBe(hint);
  });

  test.each([['-json'], ['-key-id']])('says of %s, with one dash, what it should be', (arg) => {
    expect(`${refused([arg]).message} ${refused([arg]).hint}`).toContain(`-${arg}`);
  });

  test.each([
    [['--private-key', 'SECRETSECRET']],
    [['--private-key=SECRETSECRET']],
    [['-private-key', 'SECRETSECRET']],
  ])('refuses %j: the key itself, and says where it goes', (args) => {
    const error = refused(args);
    expect(error.message).toMatch(/not taken from the command line/);
    expect(error.hint).toMatch(/EPAPI_PRIVATE_KEY.*--private-key-path/);
    expect(`${error.message}${error.hint}`).not.toContain('SECRETSECRET');
  });

  test('says how many arguments are too many where several can be given', () => {
    const { message, hint } = thrown<EpapiError>(() => parseOptions(['a', 'b', 'c'], [], 2));
    expect(message).toBe(
      'There is an argument that belongs to no option: 3 are given, and at most 2 are taken.',
    );
    expect(hint).toMatch(/in quotes/);
  });

  test('shows nothing of an argument that belongs to no option', () => {
    expect(refused(['SECRETSECRET']).message).not.toContain('SECRETSECRET');
  });

  test('shows an unknown option without control characters, and only its beginning', () => {
    const { message } = refused([`--\u001b[31m\n::error::${'x'.repeat(300)}`]);
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(120);
  });
});

describe('describeOptions', () => {
  test('aligns the options under their headings, with their variables', () => {
    expect(describeOptions(GROUPS)).toBe(
      [
        'First:',
        '  --key-id ID      the ID [EPAPI_KEY_ID]',
        '  --scope REQUEST  one of several',
        '',
        'Second:',
        '  --json           print JSON',
      ].join('\n'),
    );
  });

  test('keeps to 100 characters a line', () => {
    const long: OptionGroup = {
      title: 'Long',
      options: [{ name: 'long', help: 'many words '.repeat(40).trim() }],
    };
    const lines = describeOptions([long]).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.slice(2).every((line) => line.startsWith(' '.repeat(10)))).toBe(true);
  });
});
