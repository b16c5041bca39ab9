import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { KEY_PROBLEMS } from '../../src/auth/lib/key-problems.ts';
import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import { hasCode } from '../../src/errors.ts';

const root = join(import.meta.dirname, '../..');
const errors = await readFile(join(root, 'docs/errors.md'), 'utf8');

/** What the command never ends with. */
const ACTION_ONLY = ['INPUT', 'PROVISION'];

/** What the first cells of the tables hold; a family, `API.…`, without what stands for the rest. */
const documented = [...errors.matchAll(/^\| (`.*?`) +\|/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([A-Z][\w.]*?)(?:\.…)?`/g)])
  .map(([, code = '']) => code);

/** The codes that src/ throws. Those of the emulator are Apple's, but for one; the demo has none. */
async function thrown(): Promise<string[]> {
  const files = (await readdir(join(root, 'src'), { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/^(emulator\/(?!input-error)|demo\/)/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(join(root, 'src', name), 'utf8')));
  const codes = texts.join('\n').matchAll(/\bcode: (?:'([A-Z][A-Z0-9_.]*)'|`([A-Z][A-Z0-9_]*)\.\$)/g);
  return [...codes].map(([, whole, family]) => whole ?? family ?? '');
}

test('docs/errors.md has each code that is thrown, and no other', async () => {
  const own = documented.filter((code) => !code.startsWith('API.'));
  expect([...new Set(own)].sort()).toEqual([...new Set([...(await thrown()), 'KEY'])].sort());
});

test('docs/errors.md has no code twice', () => {
  expect(documented.filter((code, index) => documented.indexOf(code) !== index)).toEqual([]);
});

test('docs/errors.md has each problem of a private key', () => {
  const sections = [...errors.matchAll(/^### (KEY\.\w+)$/gm)].map(([, code]) => code);
  expect(sections).toEqual(KEY_PROBLEMS);
});

test("docs/errors.md has each of Apple's codes that something is done about", async () => {
  const hints = await readFile(join(root, 'src/client/lib/hints.ts'), 'utf8');
  const known = [...hints.matchAll(/'([A-Z]{2,}[A-Z_]*_[A-Z_.]+)'/g)].map(([, code]) => `API.${code ?? ''}`);
  expect(known.length).toBeGreaterThan(4);
  const prefixes = EXIT_CODES.flatMap((row) => row.errors);
  for (const prefix of [...known, ...prefixes]) {
    expect([prefix, documented.some((code) => hasCode(code, prefix))]).toEqual([prefix, true]);
  }
  for (const code of documented) {
    const isKnown = [...prefixes, ...ACTION_ONLY].some((prefix) => hasCode(code, prefix));
    expect([code, isKnown]).toEqual([code, true]);
  }
});
