// Whose code is in a bundle, and their licences. ncc has a plugin for this, which asks for the package of each
// file by its name alone: of those that build.mjs copies it sees but some.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of all packages that a bundle holds code of, from webpack's statistics. */
export function bundledPackages({ modules }) {
  // An orphan was looked at and left out. One that was merged with others is listed inside the one it became.
  const files = modules
    .filter(({ orphan }) => !orphan)
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map(({ nameForCondition }) => nameForCondition?.replaceAll('\\', '/') ?? '');
  const folders = files.map((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** Name, version, licence and its whole text for each package. */
export function licenceTexts(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const body = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    if (body.join('') === '') {
      throw new Error(`${name} ${version} is bundled, but its package has no text of its licence.`);
    }
    return [`${name} ${version} (${license})`, ...body].join('\n\n').replaceAll('\r\n', '\n');
  });
  return `${[...new Set(texts)].sort().join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
