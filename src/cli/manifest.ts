import { diskFiles } from '../provision/disk-files.ts';
import type { Manifest } from '../provision/manifest.ts';
import type { Prune } from '../provision/plan.ts';
import type { ManifestPaths } from '../provision/plan-file.ts';
import { PRUNE_HINT, readPrune } from '../provision/prune.ts';
import { readManifest } from '../provision/read-manifest.ts';
import { quoteValue } from '../text.ts';
import { usageError } from './options.ts';
import type { Option, ParsedOptions } from './options.ts';

/** Where a manifest is unless it is named. */
export const DEFAULT_MANIFEST = '.github/epapi.yml';

export const PRUNE: Option = {
  name: 'prune',
  value: 'KIND[=LIMIT]',
  several: true,
  help: 'delete, or disable, what the manifest does not name: profiles, capabilities, devices, bundle-ids or pass-type-ids; at most 10% of what there is, and at least one, unless a limit says otherwise (devices=20%, devices=5), else nothing of that kind; may be given several times',
};

/** @throws EpapiError `USAGE` */
export function readPruneOption(options: ParsedOptions): Prune {
  const texts = options.values(PRUNE.name);
  const prune = readPrune(texts);
  if (prune) return prune;
  throw usageError(`--prune is ${texts.map((text) => quoteValue(text)).join(' and ')}.`, PRUNE_HINT);
}

/** The manifest that is named on the command line, or the usual one. */
export function namedManifests({ positionals }: ParsedOptions): ManifestPaths {
  const [first = DEFAULT_MANIFEST, ...more] = positionals;
  return [first, ...more];
}

/**
 * @param onRead told of the real path of each file that is read
 * @throws ManifestError `MANIFEST`
 */
export async function readManifests(
  paths: ManifestPaths,
  onRead: (path: string) => void = () => undefined,
): Promise<Manifest> {
  const files = await diskFiles(process.cwd());
  return readManifest(paths, {
    ...files,
    read: (path, most) => {
      onRead(path);
      return files.read(path, most);
    },
  });
}
