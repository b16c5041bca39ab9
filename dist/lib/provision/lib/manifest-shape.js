import { BUNDLE_ID_CAPABILITIES } from "../../resources/bundle-id-capabilities.js";
import { CERTIFICATES } from "../../resources/certificates.js";
import { OPTION_KEYS, SETTING_KEYS } from "../../resources/descriptor.js";
import { PLATFORM } from "../../resources/platforms.js";
import { PROFILES } from "../../resources/profiles.js";
import { quoteValue } from "../../text.js";
import { byKind, fields, list, table, text } from "./shape.js";
import { RULES } from "./text-rules.js";
import { word } from "./word.js";
/** Words that Apple documents. */
export const KNOWN = {
    profileTypes: PROFILES.attributes.profileType.values,
    certificateTypes: CERTIFICATES.attributes.certificateType.values,
};
const platform = word('a platform', PLATFORM.values);
const capabilityType = word('a capability', BUNDLE_ID_CAPABILITIES.attributes.capabilityType.values);
const certificateType = word('a type of certificate', KNOWN.certificateTypes);
const profileType = word('a type of profile', KNOWN.profileTypes);
const setting = word('a setting', SETTING_KEYS);
const option = word('an option of a setting', OPTION_KEYS);
const settings = table(setting, option, 'A setting of a capability');
const plainCapability = {
    ...capabilityType,
    read(value, context) {
        const type = capabilityType.read(value, context);
        return type && { type, settings: [] };
    },
};
const setCapabilities = table(capabilityType, settings, 'A capability');
const setCapability = {
    schema: { ...setCapabilities.schema, minProperties: 1, maxProperties: 1 },
    expected: 'a mapping from one capability to its settings',
    read(value, context) {
        const rows = setCapabilities.read(value, context);
        if (!rows || value.kind !== 'map')
            return undefined;
        const [row, second] = rows;
        if (value.whole && (!row || second)) {
            const message = `${context.name} has ${row ? 'more than one capability' : 'no capability'}.`;
            context.problems.add(second?.key.at ?? value.at, message, 'Give each an item of its own: - ICLOUD: { … }');
        }
        return row && { type: row.key, settings: row.value ?? [] };
    },
};
const capabilities = list(byKind({ text: plainCapability, map: setCapability }), ({ type }) => type);
const labels = list(text(RULES.name), (label) => label, 1);
const bundleId = fields('a bundle ID', {
    name: {
        shape: text(RULES.name),
        required: true,
        about: 'What it is called in the portal. A change renames it.',
    },
    platform: {
        shape: platform,
        about: 'For a bundle ID that is made: `IOS` if not given. Apple cannot change it.',
    },
    capabilities: {
        shape: capabilities,
        about: 'A list; a capability with settings is written `{ ICLOUD: { ICLOUD_VERSION: XCODE_6 } }`.',
    },
});
const device = fields('a device', {
    name: { shape: text(RULES.name), required: true, about: 'What it is called in the portal.' },
    udid: { shape: text(RULES.udid), required: true, about: 'In either case, with hyphens or without.' },
    platform: { shape: platform, about: '`IOS` if not given.' },
});
const deviceFile = fields('devices', {
    file: {
        shape: text(RULES.path),
        required: true,
        about: "A file in Apple's tab-separated upload format, relative to the folder of this file; never outside the folder that the command runs in.",
    },
});
const certificate = fields('a certificate', {
    type: { shape: certificateType, about: "Apple's word. Required, here or in `defaults`." },
    'serial-number': {
        shape: text(RULES.serialNumber),
        about: 'This one and no other: hexadecimal, in quotes, with colons or without.',
    },
    'public-key': {
        shape: text(RULES.publicKey),
        about: 'Those for this key alone: SHA-256 of its SubjectPublicKeyInfo, hexadecimal.',
    },
});
const passTypeId = fields('a pass type ID', {
    name: { shape: text(RULES.name), required: true, about: 'What it is called in the portal.' },
});
const profile = fields('a profile', {
    type: { shape: profileType, about: "Apple's word. Required, here or in `defaults`." },
    'bundle-id': {
        shape: text(RULES.bundleId),
        required: true,
        about: 'One of `bundle-ids`, of any of the files.',
    },
    certificates: {
        shape: labels,
        about: 'Labels of `certificates`, of any of the files; at least one. Required, here or in `defaults`.',
    },
    devices: {
        shape: byKind({ text: text(RULES.all), list: list(text(RULES.name), (name) => name, 1) }),
        about: 'For development and ad hoc alone: `all` devices of the manifest, or a list of their names or UDIDs. `all` if not given.',
    },
    'renew-within': {
        shape: text(RULES.renewWithin),
        about: 'How long before its end it is replaced: `30 days`, `4 weeks`. `30 days` if not given.',
    },
});
const defaults = fields('defaults', {
    'bundle-ids': {
        shape: fields('defaults of bundle IDs', {
            platform: { shape: platform, about: 'For those that give none.' },
            capabilities: { shape: capabilities, about: 'For those that give none; the two are not added up.' },
        }),
        about: 'What bundle IDs share.',
    },
    certificates: {
        shape: fields('defaults of certificates', {
            type: { shape: certificateType, about: 'For those that give none.' },
        }),
        about: 'What certificates share.',
    },
    profiles: {
        shape: fields('defaults of profiles', {
            type: { shape: profileType, about: 'For those that give none.' },
            certificates: { shape: labels, about: 'For those that give none; the two are not added up.' },
            'renew-within': { shape: text(RULES.renewWithin), about: 'For those that give none.' },
        }),
        about: 'What profiles share.',
    },
});
/** One file of a manifest. */
export const MANIFEST = fields('a manifest', {
    $schema: { shape: text(RULES.any), about: 'The schema of this file, for editors; nothing else reads it.' },
    defaults: {
        shape: defaults,
        about: 'What entries share, of all files; each key stands in one file alone.',
    },
    'bundle-ids': {
        shape: table(text(RULES.bundleId), bundleId, 'A bundle ID'),
        about: 'By identifier; the last part may be a star.',
    },
    devices: {
        shape: byKind({ map: deviceFile, list: list(device) }),
        about: 'A list, or a file that holds one.',
    },
    certificates: {
        shape: table(text(RULES.name), certificate, 'The label of a certificate'),
        about: 'Certificates that the team has, by a label of yours. They are chosen, never made or revoked.',
    },
    'pass-type-ids': {
        shape: table(text(RULES.passTypeId), passTypeId, 'A pass type ID'),
        about: 'By identifier.',
    },
    profiles: {
        shape: table(text(RULES.profileName), profile, 'The name of a profile'),
        about: 'By name, as Xcode projects have it.',
    },
});
/** schema/epapi.schema.json. */
export const SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What a team of the Apple Developer Enterprise Program should have',
    ...MANIFEST.schema,
};
/** What texts of a manifest are held to, for those who write one. */
export const TEXTS = {
    name: text(RULES.name),
    bundleId: text(RULES.bundleId),
    passTypeId: text(RULES.passTypeId),
    profileName: text(RULES.profileName),
    udid: text(RULES.udid),
    serialNumber: text(RULES.serialNumber),
    ...{ platform, capabilityType, setting, option, certificateType, profileType },
};
/** For messages: a name as it was written. */
export const called = ({ text: name }) => quoteValue(name);
