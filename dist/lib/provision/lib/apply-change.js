import { createCapability, updateCapability } from "./capability-steps.js";
import { deleteProfile } from "./delete-profile.js";
import { createDevice, updateDevice } from "./device-steps.js";
import { goOn } from "./doing.js";
import { createIdentifier, renameIdentifier, throwWhereHeld } from "./identifier-steps.js";
import { createProfile, proveProfile, replaceProfile } from "./profile-steps.js";
import { editSafely } from "./safe-edit.js";
/** Does one change, whatever of it has been done before. */
export async function applyChange(doing, change) {
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
async function applyIdentifier(doing, change) {
    const kind = change.kind === 'bundle-id' ? 'bundleIds' : 'passTypeIds';
    switch (change.action) {
        case 'create':
            return createIdentifier(doing, kind, change.attributes);
        case 'update':
            return renameIdentifier(doing, kind, change.id, change.attributes.name);
        case 'delete':
            if (change.kind === 'bundle-id')
                await throwWhereHeld(doing, change);
            await doing.api[kind].delete(change.id);
            return 'deleted';
    }
}
async function applyCapability(doing, change) {
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
async function applyDevice(doing, change) {
    switch (change.action) {
        case 'create':
            return createDevice(doing, change.attributes);
        case 'update':
            return updateDevice(doing, change.id, change.attributes);
        case 'disable':
            return updateDevice(doing, change.id, { status: 'DISABLED' });
    }
}
async function applyProfile(doing, change) {
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
export async function proveChange(doing, change) {
    goOn(doing);
    if (change.kind !== 'profile' || change.action === 'delete')
        throw new Error('only a profile that is made is proved');
    await proveProfile(doing, change, change.action === 'replace' ? change.replaces : undefined);
}
