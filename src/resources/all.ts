import { BUNDLE_ID_CAPABILITIES } from './bundle-id-capabilities.ts';
import { BUNDLE_IDS } from './bundle-ids.ts';
import { CERTIFICATES } from './certificates.ts';
import type { Descriptor, ResourceType } from './descriptor.ts';
import { DEVICES } from './devices.ts';
import { PASS_TYPE_IDS } from './pass-type-ids.ts';
import { PROFILES } from './profiles.ts';
import { USER_INVITATIONS } from './user-invitations.ts';
import { USERS } from './users.ts';

/** Every kind of resource, by Apple's name. A new kind is one file and one line here. */
export const RESOURCES = {
  bundleIds: BUNDLE_IDS,
  bundleIdCapabilities: BUNDLE_ID_CAPABILITIES,
  certificates: CERTIFICATES,
  devices: DEVICES,
  passTypeIds: PASS_TYPE_IDS,
  profiles: PROFILES,
  users: USERS,
  userInvitations: USER_INVITATIONS,
} as const satisfies { readonly [Type in ResourceType]: Descriptor & { readonly type: Type } };

export type Resources = typeof RESOURCES;
