import { expect, test } from '@jest/globals';
import picomatch from 'picomatch';
import { matcherOf } from '../../../src/expiry/lib/matcher.ts';
import { bounded } from '../../../src/expiry/lib/bounded.ts';
import { fc, runsOf } from '../../support/properties.ts';

/** Text that is likely to hit, and to miss by little. */
const piece = fc.constantFrom('a', 'b', '.', '.ipa', '-', ' ', '$', '^', '"', '\n', 'é', '~', '#', ',');
const name = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
/** Patterns and paths have no parts that say nothing, or lead up. */
const isPath = (text: string): boolean => text.split('/').every((part) => !['', '.', '..'].includes(part));
const part = fc
  .array(fc.oneof(piece, fc.constant('*')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));
const pattern = fc
  .array(fc.oneof(part, part, fc.constant('**')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
  .filter(isPath);

test('a pattern that has nothing but stars matches as any other does', () =>
  fc.assert(
    fc.asyncProperty(pattern, fc.array(path, { maxLength: 20 }), async (pattern, paths) => {
      const isMatch = await matcherOf(pattern);
      const isMeant = picomatch(pattern, { nonegate: true, windows: false, flags: 's' });
      // One that ends with a dot is of no kind that is looked at, and found by `*.*` here.
      const isMeantHere = (text: string): boolean => isPath(text) && !text.endsWith('.');
      // What the pattern itself could be, with something in the place of its stars, or nothing.
      for (const one of [
        ...paths,
        ...['', 'x', '.x', 'x.x', 'x/x'].map((text) => pattern.replaceAll('*', text)),
      ].filter(isMeantHere))
        expect([pattern, one, isMatch(one)]).toEqual([pattern, one, isMeant(one)]);
    }),
    { numRuns: runsOf(500) },
  ));

test('a name that is made to be gone through again and again takes no longer than others', async () => {
  const isMatch = await matcherOf('*_*_*_*_*_*_*_*.ipa');
  expect([isMatch(`${'_'.repeat(250)}.cer`), isMatch(`${'_'.repeat(250)}.ipa`)]).toEqual([false, true]);
});

test.each([
  '**/*_*_*_*_*x',
  '**/*_*_*_*_*x.ipa',
  '*_*_*_*_*_*x*',
  'é ,~#*_*_*_*_*_*x.ipa',
  '**/**/**/**/*_*_*_*_*_*x/**/**/*',
])('so it is with %s', async (pattern) => {
  const isMatch = await matcherOf(pattern);
  for (const path of [`${'_'.repeat(236)}.ipa`, `é${'_/'.repeat(100)}${'_'.repeat(236)}.ipa`])
    expect(isMatch(path)).toBe(false);
});

test.each(['[a_]*_*_*_*_*_*x.ipa', '**/{a,_}*_*_*_*_*_*x.ipa', '@(_|*_*_*_*_*_*)x'])(
  'what knows all others is given up where it takes too long: %s',
  async (pattern) => {
    const isMatch = await matcherOf(pattern);
    const [, rest = ''] = /^(?:\*\*\/)?(.*)/.exec(pattern) ?? [];
    expect(isMatch(rest.replace(/[[{@].*?[\])}]/, '_').replaceAll('*', 'y'))).toBe(true);
    expect(() => isMatch(`${'_'.repeat(236)}.ipa`)).toThrow(
      expect.objectContaining({ code: 'FILE.PATTERN' }),
    );
  },
);

test.each([
  ['(a+)+.cer', `${'a'.repeat(60)}b.cer`],
  ['(a|aa)+.cer', `${'a'.repeat(80)}b.cer`],
  ['(a*)+.cer', `${'a'.repeat(60)}b.ipa`],
  ['[a](*)+x.cer', `${'a'.repeat(60)}b.cer`],
  ['[a]+[a]+[a]+[a]+[a]+[a]+[a]+[a]+[a]+[a]+x.cer', `${'a'.repeat(240)}.cer`],
  [`${'{a,aa}'.repeat(40)}.cer`, `${'a'.repeat(60)}b.cer`],
  ['**/[a]/**/[a]/**/x.ipa', `${'a/'.repeat(2000)}y.ipa`],
])('so is %s', async (pattern, path) => {
  const isMatch = await matcherOf(pattern);
  expect(() => isMatch(path)).toThrow(expect.objectContaining({ code: 'FILE.PATTERN' }));
});

test('all names of a pattern together are given up too, though none takes long', () => {
  let time = 0;
  const isMatch = bounded(
    () => {
      time += 900;
      return false;
    },
    () => time,
  );
  const ask = (count: number): unknown => Array.from({ length: count }, () => isMatch('x'));
  ask(33);
  expect(() => ask(2)).toThrow(expect.objectContaining({ code: 'FILE.PATTERN' }));
});

test('what goes wrong otherwise is not called so', () => {
  const isMatch = bounded(() => {
    throw new Error('something else');
  });
  expect(() => isMatch('x')).toThrow('something else');
});

test('a pattern may be longer than any that a regular expression takes', async () => {
  expect((await matcherOf(`${'x'.repeat(70_000)}*.ipa`))('x.ipa')).toBe(false);
});

test.each([
  ['*.ipa', ['a.ipa', '.a.ipa', 'a.ipa/b', 'b/a.ipa', '.ipa'], [true, false, false, false, false]],
  ['out/*/a*.ipa', ['out/x/ab.ipa', 'out/.x/a.ipa', 'out/x/y/a.ipa'], [true, false, false]],
  ['**/*.ipa', ['a.ipa', 'b/c/a.ipa', '.b/a.ipa'], [true, true, false]],
  ['**.ipa', ['a.ipa', 'b/a.ipa', 'b/c/a.ipa', 'a.cer'], [true, true, true, false]],
  ['**/*.{ipa,cer}', ['a\nb.ipa', 'a\nb/c.cer', '\u2028/a.ipa'], [true, true, true]],
  ['[ab].{ipa,cer}', ['a.ipa', 'b.cer', 'c.ipa'], [true, true, false]],
])('%s', async (pattern, paths, expected) => {
  const isMatch = await matcherOf(pattern);
  expect(paths.map((one) => isMatch(one))).toEqual(expected);
});
