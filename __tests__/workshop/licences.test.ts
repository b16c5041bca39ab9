import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface Module {
  readonly nameForCondition?: string;
  readonly orphan?: boolean;
  readonly modules?: readonly Module[];
}

const root = join(import.meta.dirname, '../..');
const { bundledPackages, licenceTexts } = (await import(join(root, 'scripts/licences.mjs'))) as {
  bundledPackages: (stats: { modules: readonly Module[] }) => string[];
  licenceTexts: (folders: readonly string[]) => string;
};

/** The packages whose files a bundle names above the code that it took from them. */
async function packagesIn(program: string): Promise<string[]> {
  const folder = join(root, 'dist', program);
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map((name) => readFile(join(folder, name), 'utf8')));
  const named = texts.join('\n').matchAll(/^.*\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//gm);
  return [...new Set([...named].map(([, name = '']) => name))].sort();
}

/** @returns empty when there is no such file */
async function licencesOf(program: string): Promise<string> {
  return readFile(join(root, 'dist', program, 'licenses.txt'), 'utf8').catch(() => '');
}

/** For the comment and the issue. */
const GITHUB = [
  ...['@actions/core', '@actions/github', '@actions/http-client', '@octokit/auth-token', '@octokit/core'],
  ...['@octokit/endpoint', '@octokit/graphql', '@octokit/plugin-paginate-rest'],
  ...['@octokit/plugin-rest-endpoint-methods', '@octokit/request', '@octokit/request-error'],
  ...['before-after-hook', 'content-type', 'json-with-bigint', 'tunnel', 'universal-user-agent'],
];
/** For certificates and profiles; then for .p12 files and patterns. */
const FORMATS = ['@peculiar/utils', 'asn1js'];
const FILES = ['node-forge', 'picomatch'];

test.each([
  ['action', [...GITHUB, ...FORMATS, 'yaml']],
  ['check-expiry', [...GITHUB, ...FORMATS, ...FILES]],
  ['cli', [...FORMATS, ...FILES, 'jose', 'yaml']],
  ['demo', ['@peculiar/utils', 'asn1js', 'jose']],
  ['undici', ['undici']],
])('the licences of all that is bundled travel with %s', async (program, known) => {
  const licences = (await licencesOf(program)).split(/\n-{80}\n/).filter((text) => text !== '');
  const licensed = licences.map(
    (text) =>
      /^(\S+) [\d.]+ \((?:MIT|BSD-3-Clause|ISC|Apache-2\.0|\(BSD-3-Clause OR GPL-2\.0\))\)$/m.exec(text)?.[1],
  );
  expect(licensed).toEqual([...known].sort());
  // A package in CommonJS is not named above its code, so that fewer may be found than there are.
  for (const found of await packagesIn(program)) expect(known).toContain(found);
  for (const text of licences) {
    expect(text).toMatch(
      /Copyright( \(c\))? ([\d, -]+ \w|2017-present, Jon|GitHub, Inc\.|Eemeli Aro|Matteo Collina and Undici contributors)/,
    );
    expect(text).toMatch(
      /shall be\s+included in\s+all\s+copies|appear in all\s+copies|in binary form must reproduce|give any other recipients/,
    );
  }
});

describe('the list that the build writes', () => {
  const inFolder = (file: string): Module => ({ nameForCondition: `/r/node_modules/${file}` });

  test('has what is bundled, merged into another module or not, but not what was left out', () => {
    const modules = [
      {
        ...inFolder('a/index.js'),
        modules: [inFolder('@b/c/lib/d.js'), { nameForCondition: '/r/build/e.js' }],
      },
      { ...inFolder('f/index.js'), orphan: true },
      inFolder('a/node_modules/g/index.js'),
      { nameForCondition: 'C:\\r\\node_modules\\h\\index.js' },
      {},
    ];
    expect(bundledPackages({ modules })).toEqual([
      '/r/node_modules/a',
      '/r/node_modules/@b/c',
      '/r/node_modules/a/node_modules/g',
      'C:/r/node_modules/h',
    ]);
  });

  test('cannot be written when a package has no text of its licence', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'epapi-licences-')), 'bare');
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","license":"MIT"}');
    expect(() => licenceTexts([folder])).toThrow('bare 1.0.0 is bundled');
    await writeFile(join(folder, 'LICENCE'), 'As you like.\r\n');
    expect(licenceTexts([folder])).toBe('bare 1.0.0 (MIT)\n\nAs you like.\n');
  });
});
