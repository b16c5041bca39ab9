import { describe, expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { expiryJunit } from '../../src/expiry/report-junit.ts';
import type { ExpiryReport, Finding } from '../../src/expiry/report.ts';
import { printable } from '../../src/text.ts';
import { FULL, findingOf, reportOf } from '../support/expiry-report.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: Element[];
  text: string;
}

/** As someone else's reader has it, which refuses what is not well-formed. */
function read(xml: string): Element {
  const root: Element = { name: '', attributes: {}, inner: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, inner: [], text: '' };
    open.at(-1)?.inner.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** What JUnit's schema, as Jenkins has it, lets stand where: attributes, and elements within. */
const STRUCTURE: Readonly<
  Record<string, readonly [attributes: readonly string[], inner: readonly string[]]>
> = {
  '': [[], ['testsuites']],
  testsuites: [['name', 'tests', 'failures', 'errors', 'time'], ['testsuite']],
  testsuite: [['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp'], ['testcase']],
  testcase: [
    ['classname', 'name', 'time'],
    ['skipped', 'error', 'failure', 'system-out'],
  ],
  skipped: [['message'], []],
  error: [['message', 'type'], []],
  failure: [['message', 'type'], []],
  'system-out': [[], []],
};

function problems(element: Element): string[] {
  const [attributes, inner] = STRUCTURE[element.name] ?? [[], []];
  const wrong = [
    ...Object.keys(element.attributes).filter((name) => !attributes.includes(name)),
    ...attributes.filter((name) => !(name in element.attributes)),
    ...element.inner.map(({ name }) => name).filter((name) => !inner.includes(name)),
  ].map((name) => `${element.name}: ${name}`);
  return [...wrong, ...element.inner.flatMap(problems)];
}

const expired = ({ status }: Finding): boolean => status === 'expired';

function suiteOf(report: ExpiryReport, isFailing = expired): Element {
  const root = read(expiryJunit(report, isFailing));
  expect(problems(root)).toEqual([]);
  const suite = root.inner[0]?.inner[0];
  if (!suite) throw new Error('no suite');
  const has = (kind: string): string =>
    String(suite.inner.filter(({ inner }) => inner.some(({ name }) => name === kind)).length);
  expect(suite.attributes).toMatchObject({
    ...{ tests: String(suite.inner.length), failures: has('failure'), errors: has('error') },
    skipped: has('skipped'),
  });
  return suite;
}

test('is a test for each finding, and what became of it', () => {
  const suite = suiteOf(FULL);
  expect(suite.attributes['timestamp']).toBe('2026-11-25T22:30:00');
  expect(suite.inner.map(({ attributes, inner }) => [attributes['name'], inner[0]?.name])).toEqual([
    ['profile Acme Old', 'failure'],
    ['profile Acme Gone', 'skipped'],
    ['profile Acme Field', 'system-out'],
    ['file out/Broken.ipa', 'error'],
    ['pass certificate badge', 'system-out'],
    ['profile Acme Next', undefined],
  ]);
  const [failure] = suite.inner[0]?.inner ?? [];
  expect(failure?.attributes).toEqual({ message: 'expired 3 days ago', type: 'expired' });
  expect(failure?.text).toBe(
    'Every installed copy of com.acme.field stops opening.\nIt expires.\nepapi apply',
  );
  expect(suite.inner[1]?.inner[0]?.attributes['message']).toBe(
    'ignored until 2027-03-01: The app is no longer used.',
  );
});

test('what is failing is said by the caller; ignored and unknown stay what they are', () => {
  const kinds = (isFailing: boolean): unknown[] =>
    suiteOf(FULL, () => isFailing).inner.map(({ inner }) => inner[0]?.name);
  expect(kinds(true)).toEqual(['failure', 'skipped', 'failure', 'error', 'failure', 'failure']);
  expect(kinds(false)).toEqual(['system-out', 'skipped', 'system-out', 'error', 'system-out', undefined]);
});

test('tests of the same kind and name are told apart', () => {
  const twins = [
    findingOf({ id: 'profile:1' }),
    findingOf({ id: 'profile:2' }),
    findingOf({ kind: 'build' }),
  ];
  const names = suiteOf(reportOf(twins)).inner.map(({ attributes }) => attributes['name']);
  expect(names).toEqual([
    'profile Acme Field (profile:1)',
    'profile Acme Field (profile:2)',
    'build Acme Field',
  ]);
});

test('is a suite of none where there is nothing', () => {
  expect(suiteOf(reportOf()).inner).toEqual([]);
});

describe('names', () => {
  // Of two characters that XML does not allow, printable text still has some.
  const shown = (name: string, limit: number): string =>
    printable(name, limit).replace(/[\ufffe\uffff]/g, '\ufffd');

  test.each(HOSTILE_NAMES)('%s', (_, name) => {
    const hostile = { name, effect: name, reason: name, fix: '' };
    const ignored = { ...hostile, id: 'x', kind: 'build' as const, ignored: { reason: name, until: name } };
    const suite = suiteOf(reportOf([findingOf(hostile), findingOf(ignored)]), () => true);
    const [profile, build] = suite.inner;
    expect(profile?.attributes['name']).toBe(`profile ${shown(name, 200)}`);
    const text = name === '' ? '' : `${shown(name, 1000)}\n${shown(name, 1000)}`;
    expect(profile?.inner[0]?.text).toBe(text);
    expect(build?.inner[0]?.attributes['message']).toBe(shown(`ignored until ${name}: ${name}`, 2000));
  });
});
