import { RESOURCES } from '../../src/resources/all.ts';
import type { CapabilitySetting } from '../../src/resources/descriptor.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { createStore, relatedIds } from '../../src/emulator/store.ts';
import type { StoredResource } from '../../src/emulator/store.ts';
import { normalUdid } from '../../src/provision/manifest.ts';
import { proofName } from '../../src/provision/plan.ts';
import type { Change, Plan } from '../../src/provision/plan.ts';

/** What a team should have, as far as a test of apply needs to say it. */
export interface TinyManifest {
  readonly bundleIds: readonly {
    readonly identifier: string;
    readonly name: string;
    readonly capabilities: Readonly<Record<string, readonly CapabilitySetting[]>>;
  }[];
  readonly devices: readonly { readonly name: string; readonly udid: string }[];
  readonly passTypeIds: readonly { readonly identifier: string; readonly name: string }[];
  readonly profiles: readonly {
    readonly name: string;
    readonly type: string;
    readonly bundleId: string;
    /** IDs. */
    readonly certificates: readonly string[];
    readonly devices: readonly string[];
  }[];
}

const RENEW_WITHIN = 30 * 86_400_000;

const text = (resource: StoredResource, name: string): string => String(resource.attributes[name]);

/** Identifier and name, or UDID and name, of what goes where the manifest does not name it. */
type Prune = boolean;

/**
 * A plan, from what the emulator has in its store: it stands in for the real planner where apply alone is tested.
 * Everything that the manifest does not name goes.
 */
export function tinyPlan(
  manifest: TinyManifest,
  state: EmulatorState,
  now: number,
  prune: Prune = true,
): Plan {
  const store = createStore(state.resources);
  const bundleIds = store.list('bundleIds');
  const bundleIdNamed = (identifier: string): StoredResource | undefined =>
    bundleIds.find((one) => text(one, 'identifier') === identifier);
  const capabilitiesOf = (bundleId: StoredResource | undefined): readonly StoredResource[] =>
    bundleId ? store.related(RESOURCES.bundleIds, bundleId, 'bundleIdCapabilities') : [];
  const identifierOf = (profile: StoredResource): string => {
    const owner = bundleIds.find(({ id }) => relatedIds(profile, 'bundleId').includes(id));
    return owner ? text(owner, 'identifier') : '';
  };
  const described = { reason: 'a test wants it' };
  const changes: Change[] = [];

  for (const { identifier, name, capabilities } of manifest.bundleIds) {
    const there = bundleIdNamed(identifier);
    if (!there)
      changes.push({
        ...described,
        ...{ kind: 'bundle-id', action: 'create', name: identifier },
        attributes: { identifier, name, platform: 'IOS' },
      });
    else if (text(there, 'name') !== name)
      changes.push({
        ...described,
        ...{ kind: 'bundle-id', action: 'update', name: identifier, id: there.id, attributes: { name } },
      });
    for (const [type, settings] of Object.entries(capabilities)) {
      const has = capabilitiesOf(there).find((one) => text(one, 'capabilityType') === type);
      const wanted = { bundleId: identifier, type, settings };
      const common = { ...described, kind: 'capability', name: `${identifier} ${type}`, ...wanted } as const;
      if (!has) changes.push({ ...common, action: 'create' });
      else if (JSON.stringify(has.attributes['settings'] ?? []) !== JSON.stringify(settings))
        changes.push({ ...common, action: 'update', id: has.id });
    }
    for (const one of capabilitiesOf(there)) {
      if (text(one, 'capabilityType') in capabilities || !prune) continue;
      const name = `${identifier} ${text(one, 'capabilityType')}`;
      changes.push({
        ...described,
        kind: 'capability',
        action: 'delete',
        name,
        id: one.id,
        bundleId: identifier,
      });
    }
  }

  const devices = store.list('devices');
  for (const { name, udid } of manifest.devices) {
    const there = devices.find((one) => normalUdid(text(one, 'udid')) === normalUdid(udid));
    if (!there) {
      const attributes = { name, udid, platform: 'IOS' };
      changes.push({ ...described, kind: 'device', action: 'create', name, attributes });
      continue;
    }
    const attributes = {
      ...(text(there, 'name') !== name && { name }),
      ...(text(there, 'status') === 'DISABLED' && { status: 'ENABLED' as const }),
    };
    if (Object.keys(attributes).length > 0)
      changes.push({ ...described, kind: 'device', action: 'update', name, id: there.id, attributes });
  }

  for (const { identifier, name } of manifest.passTypeIds) {
    const there = store.list('passTypeIds').find((one) => text(one, 'identifier') === identifier);
    const common = { ...described, kind: 'pass-type-id', name: identifier } as const;
    if (!there) changes.push({ ...common, action: 'create', attributes: { identifier, name } });
    else if (text(there, 'name') !== name)
      changes.push({ ...common, action: 'update', id: there.id, attributes: { name } });
  }

  const isEdited = (identifier: string): boolean =>
    changes.some((change) => change.kind === 'capability' && change.bundleId === identifier);
  const udidsOf = (profile: StoredResource): string[] =>
    relatedIds(profile, 'devices').flatMap((id) => {
      const device = store.find('devices', id);
      return device ? [normalUdid(text(device, 'udid'))] : [];
    });
  for (const { name, ...wanted } of manifest.profiles) {
    const order = { ...wanted, devices: wanted.devices.map(normalUdid).sort() };
    const there = store.list('profiles').filter((one) => text(one, 'name') === name);
    const fits = there.some(
      (one) =>
        text(one, 'profileState') === 'ACTIVE' &&
        Date.parse(text(one, 'expirationDate')) > now + RENEW_WITHIN &&
        relatedIds(one, 'certificates').toSorted().join() === [...order.certificates].sort().join() &&
        udidsOf(one).sort().join() === order.devices.join(),
    );
    if (fits && !isEdited(order.bundleId)) continue;
    const common = { ...described, kind: 'profile', name, ...order } as const;
    if (there.length === 0) changes.push({ ...common, action: 'create' });
    else changes.push({ ...common, action: 'replace', replaces: there.map(({ id }) => id) });
  }

  const isNamed = (profile: StoredResource): boolean =>
    manifest.profiles.some(({ name }) => name === text(profile, 'name'));
  const isProof = (profile: StoredResource): boolean =>
    manifest.profiles.some(({ name }) => proofName(name) === text(profile, 'name'));
  for (const one of store.list('profiles'))
    if (isProof(one) || (prune && !isNamed(one))) {
      const common = { ...described, kind: 'profile', action: 'delete', name: text(one, 'name') } as const;
      changes.push({ ...common, id: one.id, bundleId: identifierOf(one) });
    }
  if (prune) {
    for (const one of bundleIds)
      if (!manifest.bundleIds.some(({ identifier }) => identifier === text(one, 'identifier')))
        changes.push({
          ...described,
          ...{ kind: 'bundle-id', action: 'delete', name: text(one, 'identifier'), id: one.id },
        });
    for (const one of store.list('passTypeIds'))
      if (!manifest.passTypeIds.some(({ identifier }) => identifier === text(one, 'identifier')))
        changes.push({
          ...described,
          ...{ kind: 'pass-type-id', action: 'delete', name: text(one, 'identifier'), id: one.id },
        });
    for (const one of devices)
      if (
        text(one, 'status') === 'ENABLED' &&
        !manifest.devices.some(({ udid }) => normalUdid(udid) === normalUdid(text(one, 'udid')))
      )
        changes.push({
          ...described,
          kind: 'device',
          action: 'disable',
          name: text(one, 'name'),
          id: one.id,
        });
  }

  return { changes, blocked: [], manualSteps: [], unmanaged: {} };
}
