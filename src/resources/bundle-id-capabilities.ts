import type { Attribute, Descriptor } from './descriptor.ts';

const CAPABILITY_TYPE = {
  kind: 'enum',
  values: [
    'ICLOUD',
    'IN_APP_PURCHASE',
    'GAME_CENTER',
    'PUSH_NOTIFICATIONS',
    'WALLET',
    'INTER_APP_AUDIO',
    'MAPS',
    'ASSOCIATED_DOMAINS',
    'PERSONAL_VPN',
    'APP_GROUPS',
    'HEALTHKIT',
    'HOMEKIT',
    'WIRELESS_ACCESSORY_CONFIGURATION',
    'APPLE_PAY',
    'DATA_PROTECTION',
    'SIRIKIT',
    'NETWORK_EXTENSIONS',
    'MULTIPATH',
    'HOT_SPOT',
    'NFC_TAG_READING',
    'CLASSKIT',
    'AUTOFILL_CREDENTIAL_PROVIDER',
    'ACCESS_WIFI_INFORMATION',
    'NETWORK_CUSTOM_PROTOCOL',
    'COREMEDIA_HLS_LOW_LATENCY',
    'SYSTEM_EXTENSION_INSTALL',
    'USER_MANAGEMENT',
    'APPLE_ID_AUTH',
  ],
} as const satisfies Attribute;

/** They have no list of their own: they are read with, or below, their bundle ID. */
export const BUNDLE_ID_CAPABILITIES = {
  type: 'bundleIdCapabilities',
  attributes: { capabilityType: CAPABILITY_TYPE, settings: { kind: 'settings' } },
  relationships: {},
  otherFields: ['bundleId'],
  filters: [],
  sorts: [],
  list: false,
  get: false,
  delete: true,
  create: {
    attributes: {
      capabilityType: { required: true, is: CAPABILITY_TYPE },
      settings: { required: false, is: { kind: 'settings' } },
    },
    relationships: { bundleId: { type: 'bundleIds', many: false, required: true } },
  },
  update: ['capabilityType', 'settings'],
  related: {},
  role: 'DEVELOPER',
} as const satisfies Descriptor;
