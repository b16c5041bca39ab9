import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (name: string): Promise<string> => readFile(join(root, name), 'utf8');

test('the manifest fits the schema', async () => {
  const schema = JSON.parse(await read('schema/epapi.schema.json')) as object;
  const fits = new Ajv({ strict: true, strictTypes: false }).compile(schema);
  fits(parse(await read('examples/epapi.yml')));
  expect(fits.errors).toBe(null);
});

test('the README names every file, and none that is not there', async () => {
  const named = (await read('examples/README.md')).matchAll(/\]\(([\w.-]+)\)/g);
  const files = (await readdir(join(root, 'examples'))).filter((name) => name !== 'README.md');
  expect(new Set([...named].map(([, name]) => name))).toEqual(new Set(files));
});
