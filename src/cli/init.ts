import { lstat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { EpapiError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { readWholeTeam } from '../provision/read-team.ts';
import { describeWritten, writeManifest } from '../provision/write-manifest.ts';
import { printable, quoteValue } from '../text.ts';
import { NETWORK_OPTIONS, openApi, reportingUsage } from './client.ts';
import { CREDENTIAL_OPTIONS } from './credentials.ts';
import { unwritable } from './files.ts';
import { DEFAULT_MANIFEST } from './manifest.ts';
import { HELP, parseOptions } from './options.ts';
import type { OptionGroup } from './options.ts';
import type { World } from './world.ts';

export const summary = 'Write a manifest of what the team has today';

export const usage = `epapi init [FILE] [options]   (default ${DEFAULT_MANIFEST})`;

export const groups: readonly OptionGroup[] = [
  { title: 'Output', options: [HELP] },
  CREDENTIAL_OPTIONS,
  NETWORK_OPTIONS,
];

export const examples = `Examples:
  epapi init
  epapi init apps/field/epapi.yml`;

/** Writes a file that was not there; nothing is changed at Apple. */
export async function run(args: readonly string[], world: World): Promise<undefined> {
  const options = parseOptions(args, groups, 1);
  const [path = DEFAULT_MANIFEST] = options.positionals;
  const api = openApi(options, world);
  if (await isThere(path)) throw thereAlready(path);
  const team = await reportingUsage(api, world, () => readWholeTeam(api));
  const written = await writeManifest(team, { now: world.system.now(), schema: schemaFor(path) });
  await writeNew(path, written.text);
  const next = path === DEFAULT_MANIFEST ? '' : ` ${printable(path)}`;
  world.stderr(`${describeWritten(written)}Next: read ${printable(path)}, then epapi plan${next}\n`);
}

/** Asked before the team is: to read it may take minutes. A link to nowhere is there too. */
async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function thereAlready(path: string): EpapiError {
  return new EpapiError({
    code: 'FILE.EXISTS',
    message: `There is something at ${quoteValue(path)} already, and epapi init overwrites nothing.`,
    hint: 'Give the name of a new file: epapi init FILE',
  });
}

/** Relative to the folder of the file, as editors want it. */
function schemaFor(path: string): string {
  const schema = join('node_modules', 'epapi-action', 'schema', 'epapi.schema.json');
  return relative(dirname(resolve(path)), resolve(schema)).replaceAll(sep, '/');
}

async function writeNew(path: string, text: string): Promise<void> {
  const fail = (error: unknown): never => {
    throw unwritable('manifest', path, error, 'Give another name: epapi init FILE');
  };
  await makeFolder(dirname(path)).catch(fail);
  // It may have come to be there meanwhile.
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw thereAlready(path);
    fail(error);
  });
}
