import { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { dayOf } from '../../days.ts';
import { printable } from '../../text.ts';
import { describeChange } from '../describe-plan.ts';
import type { WantedBundleId, WantedDevice, WantedPassTypeId, WantedProfile } from '../manifest.ts';
import { provenName } from '../../proof-name.ts';
import type { Kind } from '../plan.ts';
import type { Labelled } from './found-certificates.ts';
import { deviceNamer } from './found-devices.ts';
import { leftOutLines } from './found.ts';
import { groupBy } from '../../group-by.ts';
import type { ManifestOfTeam } from './manifest-of-team.ts';
import { listNode, nodeOf } from './yaml-nodes.ts';
import type { Plain } from './yaml-nodes.ts';

/** An entry of a section that is a mapping, and what is said of it. */
interface Entry {
  readonly key: string;
  readonly value: Plain;
  /** Lines before it. */
  readonly before?: readonly string[];
  readonly behind?: string;
}

interface Section {
  readonly key: string;
  /** Of these is said before it what was left out. */
  readonly kinds: readonly Kind[];
  readonly content: readonly Entry[] | { readonly list: readonly Plain[] };
}

/**
 * The text of a manifest, with comments for people.
 *
 * @param schema where its JSON Schema is, relative to the folder of the file
 * @param now milliseconds since 1970-01-01T00:00:00Z
 */
export function manifestText(made: ManifestOfTeam, schema: string, now: number): string {
  const contents = new YAMLMap();
  let lines: string[] = [];
  for (const { key, kinds, content } of sectionsOf(made)) {
    lines.push(...leftOutLines(made.leftOut.filter(({ kind }) => kinds.includes(kind))));
    const section = 'list' in content ? listNode(content.list) : mapOf(content);
    if (section.items.length === 0) continue;
    contents.items.push(new Pair(keyOf(key, lines, contents.items.length > 0), section));
    lines = [];
  }
  // A file that says nothing is none.
  if (contents.items.length === 0) contents.items.push(new Pair('bundle-ids', nodeOf(new Map())));
  const document = new Document(contents);
  document.commentBefore = asComment([
    `yaml-language-server: $schema=${printable(schema)}`,
    `What the team had on ${dayOf(now)}. What this file does not name is left alone.`,
  ]);
  if (lines.length > 0) document.comment = asComment(lines);
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function sectionsOf(made: ManifestOfTeam): Section[] {
  const { manifest, certificates } = made;
  const shared = sharedBy(manifest.profiles);
  const map = (key: string, kinds: readonly Kind[], content: readonly Entry[]): Section => ({
    ...{ key, kinds, content },
  });
  return [
    map('defaults', [], shared.size > 0 ? [{ key: 'profiles', value: shared }] : []),
    map('bundle-ids', ['bundle-id', 'capability'], manifest.bundleIds.map(bundleIdEntry)),
    { key: 'devices', kinds: ['device'], content: { list: manifest.devices.map(deviceValue) } },
    map('certificates', [], certificates.map(certificateEntry)),
    map('pass-type-ids', ['pass-type-id'], manifest.passTypeIds.map(passTypeIdEntry)),
    map('profiles', ['profile'], profileEntries(made, shared)),
  ];
}

function mapOf(entries: readonly Entry[]): YAMLMap {
  const map = new YAMLMap();
  for (const { key, value, before = [], behind } of entries) {
    const node = nodeOf(value);
    if (behind !== undefined) node.comment = asComment([behind]);
    map.items.push(new Pair(keyOf(key, before), node));
  }
  return map;
}

function keyOf(key: string, before: readonly string[], spaceBefore = false): Scalar<string> {
  const scalar = new Scalar(key);
  if (before.length > 0) scalar.commentBefore = asComment(before);
  scalar.spaceBefore = spaceBefore;
  return scalar;
}

/** @param lines that hold no line break */
function asComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join('\n');
}

function bundleIdEntry({ identifier, name, platform, capabilities }: WantedBundleId): Entry {
  const listed = capabilities.map(({ type, settings }): Plain => {
    const chosen = Object.entries(settings);
    return chosen.length === 0 ? type : new Map([[type, new Map(chosen)]]);
  });
  const value = valueOf({ name, platform: unless(platform, 'IOS'), capabilities: unlessEmpty(listed) });
  return { key: identifier, value };
}

function deviceValue({ name, udid, platform }: WantedDevice): Plain {
  return valueOf({ name, udid, platform: unless(platform, 'IOS') });
}

function certificateEntry({ wanted, certificate }: Labelled): Entry {
  const { label, type, serialNumber } = wanted;
  const behind = `${printable(certificate.name, 80)}, until ${dayOf(certificate.expiresAt)}`;
  return { key: label, value: valueOf({ type, 'serial-number': serialNumber }), behind };
}

function passTypeIdEntry({ identifier, name }: WantedPassTypeId): Entry {
  return { key: identifier, value: valueOf({ name }) };
}

function profileEntries({ manifest, changes }: ManifestOfTeam, shared: ReadonlyMap<string, Plain>): Entry[] {
  const nameDevice = deviceNamer(manifest.devices);
  const byName = groupBy(changes, ({ name }) => provenName(name) ?? name);
  return manifest.profiles.map(({ name, type, bundleId, certificates, devices }) => ({
    key: name,
    value: valueOf({
      type: unless(type, shared.get('type')),
      'bundle-id': bundleId,
      certificates: unless(certificates, shared.get('certificates')),
      devices: devices === 'all' ? undefined : unlessEmpty(devices.map((udid) => nameDevice(udid) ?? udid)),
    }),
    before: (byName.get(name) ?? []).map(
      (change) => `A plan would ${describeChange(change)}: ${printable(change.reason)}`,
    ),
  }));
}

/** What more than half of the profiles have in common. */
function sharedBy(profiles: readonly WantedProfile[]): ReadonlyMap<string, Plain> {
  const type = mostCommon(profiles.map((profile) => profile.type));
  const certificates = mostCommon(profiles.map((profile) => profile.certificates));
  return valueOf({ type, certificates });
}

/** Undefined where no value makes up more than half, and where there is but one. */
function mostCommon<Value extends Plain>(values: readonly Value[]): Value | undefined {
  const groups = [...groupBy(values, (value) => JSON.stringify(value)).values()];
  return groups.find(({ length }) => length > 1 && length * 2 > values.length)?.[0];
}

function valueOf(fields: Readonly<Record<string, Plain | undefined>>): ReadonlyMap<string, Plain> {
  const given = Object.entries(fields).filter((field): field is [string, Plain] => field[1] !== undefined);
  return new Map(given);
}

function unless(value: Plain, otherwise: Plain | undefined): Plain | undefined {
  return JSON.stringify(value) === JSON.stringify(otherwise) ? undefined : value;
}

function unlessEmpty(value: readonly Plain[]): Plain | undefined {
  return value.length === 0 ? undefined : value;
}
