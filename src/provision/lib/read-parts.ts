import type { ManifestFiles } from '../manifest-files.ts';
import { NO_DEVICES_KNOWN, readDeviceFile } from './device-file.ts';
import { listedDevices } from './devices.ts';
import { MANIFEST } from './manifest-shape.ts';
import type { Sections } from './manifest-shape.ts';
import { readAsked, readNamed } from './named-file.ts';
import type { ReadFile } from './named-file.ts';
import type { Part } from './parts.ts';
import type { Problems } from './problems.ts';
import { readYaml } from './read-yaml.ts';

/** All that was read. */
export interface ReadParts {
  readonly parts: readonly Part[];
  /** Manifests, and the files that they name. */
  readonly files: readonly ReadFile[];
  /** False where some could not be read, so that nothing can be said of what refers to what. */
  readonly whole: boolean;
}

/** Reads the files of a manifest, one after the other, and what they name. */
export async function readParts(
  paths: readonly string[],
  files: ManifestFiles,
  problems: Problems,
): Promise<ReadParts> {
  const read: ReadFile[] = [];
  const parts: (Part | undefined)[] = [];
  for (const path of paths) {
    const file = await readAsked(path, files, problems);
    if (file && isNew(file, read)) parts.push(await readPart(path, file, files, read, problems));
    else {
      const at = { file: path, line: 1, column: 1 };
      if (file) problems.add(at, 'This file is given a second time.', 'Give each file once.');
      parts.push(undefined);
    }
  }
  const known = parts.filter((part) => part !== undefined);
  return { parts: known, files: read, whole: known.length === parts.length };
}

/** Notes a file as read, unless it is already. */
function isNew(file: ReadFile, read: ReadFile[]): boolean {
  if (read.some(({ realPath }) => realPath === file.realPath)) return false;
  read.push(file);
  return true;
}

/** @returns undefined where its syntax is wrong */
async function readPart(
  path: string,
  file: ReadFile,
  files: ManifestFiles,
  read: ReadFile[],
  problems: Problems,
): Promise<Part | undefined> {
  const { value, whole } = readYaml(path, file.text, problems);
  const sections = MANIFEST.read(value, { problems, name: 'The file' });
  if (!sections) return undefined;
  const devices = await readDevices(sections);
  return whole ? { sections, devices } : undefined;

  async function readDevices({ devices: section, given }: Sections): Promise<Part['devices']> {
    if (!section) return { all: [], areWhole: !given.has('devices') };
    if ('items' in section) return listedDevices(section);
    const named = section.file && (await readNamed(section.file, file.realPath, files, problems));
    if (!section.file || !named) return NO_DEVICES_KNOWN;
    if (isNew(named, read)) return readDeviceFile(named.name, named.text, problems);
    problems.add(section.file.at, 'This file is read already.', 'Name each file once.');
    return NO_DEVICES_KNOWN;
  }
}
