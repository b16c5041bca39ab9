import type { Place } from '../manifest.ts';
import type { FoundDevices } from './device-file.ts';
import type { Capability, Labels, Sections } from './manifest-shape.ts';
import { called } from './manifest-shape.ts';
import type { Problems } from './problems.ts';
import type { List, Row } from './shape.ts';
import { placeText } from './tree.ts';
import type { Placed } from './tree.ts';

/** What one file of a manifest holds. */
export interface Part {
  readonly sections: Sections;
  readonly devices: FoundDevices;
}

/** What entries share, of all files. */
export interface Defaults {
  readonly platform: Placed | undefined;
  readonly capabilities: List<Capability> | undefined;
  readonly certificateType: Placed | undefined;
  readonly profileType: Placed | undefined;
  readonly certificates: Labels | undefined;
  readonly renewWithin: Placed | undefined;
}

/** What an entry says, or the default where it says nothing. Undefined where what it says could not be read. */
export function orDefault<F extends { readonly given: ReadonlySet<string> }, Key extends keyof F & string>(
  fields: F,
  key: Key,
  otherwise: F[Key] | undefined,
): F[Key] | undefined {
  return fields[key] ?? (fields.given.has(key) ? undefined : otherwise);
}

/** Each default is given in one file alone. */
export function mergeDefaults(parts: readonly Part[], problems: Problems): Defaults {
  const all = parts.flatMap(({ sections }) => sections.defaults ?? []);
  const bundleIds = all.flatMap((given) => given['bundle-ids'] ?? []);
  const profiles = all.flatMap((given) => given.profiles ?? []);
  const types = all.map((given) => given.certificates?.type);
  return {
    platform: only(
      'platform',
      bundleIds.map(({ platform }) => platform),
      problems,
    ),
    capabilities: only(
      'capabilities',
      bundleIds.map(({ capabilities }) => capabilities),
      problems,
    ),
    certificateType: only('the type of certificates', types, problems),
    profileType: only(
      'the type of profiles',
      profiles.map(({ type }) => type),
      problems,
    ),
    certificates: only(
      'certificates',
      profiles.map(({ certificates }) => certificates),
      problems,
    ),
    renewWithin: only(
      'renew-within',
      profiles.map((given) => given['renew-within']),
      problems,
    ),
  };
}

function only<T extends { readonly at: Place }>(
  what: string,
  given: readonly (T | undefined)[],
  problems: Problems,
): T | undefined {
  const [first, ...more] = given.filter((value) => value !== undefined);
  for (const { at } of more) {
    const hint = `The first is at ${placeText(first?.at ?? at)}: keep one of them.`;
    problems.add(at, `The default of ${what} is given a second time.`, hint);
  }
  return first;
}

/** A section of all files: what stands in two of them is a mistake. */
export function mergeRows<T>(
  what: string,
  rows: readonly (readonly Row<T>[] | undefined)[],
  problems: Problems,
): ReadonlyMap<string, Row<T>> {
  const merged = new Map<string, Row<T>>();
  for (const row of rows.flatMap((part) => part ?? [])) {
    const first = merged.get(row.key.text);
    if (!first) merged.set(row.key.text, row);
    else {
      const hint = `The first is at ${placeText(first.key.at)}: keep one of them.`;
      problems.add(row.key.at, `${what} ${called(row.key)} stands in the manifest a second time.`, hint);
    }
  }
  return merged;
}

/** Whether all that a section has is known: where it could not be read, nothing is said of what it lacks. */
export function isKnown(parts: readonly Part[], section: 'bundle-ids' | 'certificates' | 'devices'): boolean {
  return parts.every(({ sections, devices }) =>
    section === 'devices'
      ? devices.areWhole
      : !sections.given.has(section) || sections[section] !== undefined,
  );
}
