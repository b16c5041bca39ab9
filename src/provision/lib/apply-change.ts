import type { Change } from '../plan.ts';
import { createCapability, updateCapability } from './capability-steps.ts';
import { deleteProfile } from './delete-profile.ts';
import { createDevice, updateDevice } from './device-steps.ts';
import { goOn } from './doing.ts';
import type { Doing } from './doing.ts';
import { createIdentifier, renameIdentifier, throwWhereHeld } from './identifier-steps.ts';
import type { How } from './outcome.ts';
import { createProfile, proveProfile, replaceProfile } from './profile-steps.ts';
import { editSafely } from './safe-edit.ts';

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

/** Does one change, whatever of it has been done before. */
export async function applyChange(doing: Doing, change: Change): Promise<How> {
  goOn(doing);
  switch (change.kind) {
    case 'bundle-id':
    case 'pass-type-id':
      return applyIdentifier(doing, change);
    case 'capability':
      return editSafely(doing, change, () => applyCapability(doing, change));
    case 'device':
      return applyDevice(doing, change);
    case 'profile':
      return applyProfile(doing, change);
  }
}

async function applyIdentifier(doing: Doing, change: ChangeOf<'bundle-id' | 'pass-type-id'>): Promise<How> {
  const kind = change.kind === 'bundle-id' ? 'bundleIds' : 'passTypeIds';
  switch (change.action) {
    case 'create':
      return createIdentifier(doing, kind, change.attributes);
    case 'update':
      return renameIdentifier(doing, kind, change.id, change.attributes.name);
    case 'delete':
      if (change.kind === 'bundle-id') await throwWhereHeld(doing, change);
      await doing.api[kind].delete(change.id);
      return 'deleted';
  }
}

async function applyCapability(doing: Doing, change: ChangeOf<'capability'>): Promise<How> {
  switch (change.action) {
    case 'create':
      return createCapability(doing, change);
    case 'update':
      return updateCapability(doing, change);
    case 'delete':
      await doing.api.bundleIdCapabilities.delete(change.id);
      return 'deleted';
  }
}

async function applyDevice(doing: Doing, change: ChangeOf<'device'>): Promise<How> {
  switch (change.action) {
    case 'create':
      return createDevice(doing, change.attributes);
    case 'update':
      return updateDevice(doing, change.id, change.attributes);
    case 'disable':
      return updateDevice(doing, change.id, { status: 'DISABLED' });
  }
}

async function applyProfile(doing: Doing, change: ChangeOf<'profile'>): Promise<How> {
  switch (change.action) {
    case 'create':
      return createProfile(doing, change);
    case 'replace':
      return replaceProfile(doing, change, change.replaces);
    case 'delete':
      return deleteProfile(doing, change);
  }
}

/** Does the first part of a change that begins with a proof. */
export async function proveChange(doing: Doing, change: Change): Promise<void> {
  goOn(doing);
  if (change.kind !== 'profile' || change.action === 'delete')
    throw new Error('only a profile that is made is proved');
  await proveProfile(doing, change, change.action === 'replace' ? change.replaces : undefined);
}
