import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/**
 * src/ as JavaScript, for a process of its own, whatever dist/ was last built from. It lies below node_modules/,
 * so that it finds the packages, and is gone at the end of the block (`using`).
 */
export function compileSource(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(root, 'node_modules/.epapi-test-'));
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    rewriteRelativeImportExtensions: true,
    verbatimModuleSyntax: true,
  };
  const src = join(root, 'src');
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const out = join(path, name.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(out), { recursive: true });
    const text = readFileSync(join(src, name), 'utf8');
    writeFileSync(out, ts.transpileModule(text, { compilerOptions: options }).outputText);
  }
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }');
  return {
    path,
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
