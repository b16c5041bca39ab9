import type { PlistDictionary, PlistValue } from '../plist.ts';

/** What a provisioning profile is made of. */
export interface ProfileValues {
  readonly name: string;
  readonly uuid: string;
  /** The name of the App ID; for people. */
  readonly appIdName: string;
  readonly teamId: string;
  readonly teamName: string;
  /** Without the team's prefix; may end with `*`. */
  readonly bundleIdentifier: string;
  /** As Apple's API names it: `IOS_APP_INHOUSE`. */
  readonly profileType: string;
  /** UTC; seconds count, what is below is cut off. */
  readonly createdDate: Date;
  readonly expirationDate: Date;
  /** DER of the certificates that apps may be signed with. */
  readonly certificates: readonly Buffer[];
  /** Devices, for the kinds of profiles that name them; otherwise left out. */
  readonly udids: readonly string[];
  /** Beside those that each profile of its kind has, or in their place. */
  readonly entitlements?: Readonly<Record<string, unknown>>;
}

const DAY = 86_400_000;

/** The property list of a profile, each key that Apple's have, in their order (facts.md §4). */
export function profilePlist(profile: ProfileValues): PlistDictionary {
  const { teamId, createdDate, expirationDate } = profile;
  return {
    AppIDName: profile.appIdName,
    ApplicationIdentifierPrefix: [teamId],
    CreationDate: createdDate,
    Platform: [platformOf(profile.profileType)],
    IsXcodeManaged: false,
    DeveloperCertificates: [...profile.certificates],
    Entitlements: entitlementsOf(profile),
    ExpirationDate: expirationDate,
    Name: profile.name,
    ...devicesOf(profile),
    TeamIdentifier: [teamId],
    TeamName: profile.teamName,
    TimeToLive: Math.round((expirationDate.getTime() - createdDate.getTime()) / DAY),
    UUID: profile.uuid,
    Version: 1,
  };
}

/** With the same in another form, which Apple's have beside the certificates. */
export function withDerProfile(plist: PlistDictionary, signed: Buffer): PlistDictionary {
  const entries = Object.entries(plist).flatMap(([key, value]): [string, PlistValue][] =>
    key === 'Entitlements'
      ? [
          ['DER-Encoded-Profile', signed],
          [key, value],
        ]
      : [[key, value]],
  );
  return Object.fromEntries(entries);
}

function platformOf(type: string): string {
  if (type.startsWith('MAC_')) return 'OSX';
  return type.startsWith('TVOS_') ? 'tvOS' : 'iOS';
}

/** All devices, those that are named, or (for a store) not a word of them. */
function devicesOf({ profileType, udids }: ProfileValues): PlistDictionary {
  if (/_(INHOUSE|DIRECT)$/.test(profileType)) return { ProvisionsAllDevices: true };
  return /_(ADHOC|DEVELOPMENT)$/.test(profileType) ? { ProvisionedDevices: [...udids] } : {};
}

function entitlementsOf({
  teamId,
  bundleIdentifier,
  profileType,
  entitlements = {},
}: ProfileValues): PlistDictionary {
  const identifier = `${teamId}.${bundleIdentifier}`;
  const isMac = profileType.startsWith('MAC_');
  return {
    ...(profileType.endsWith('_STORE') && !isMac ? { 'beta-reports-active': true } : {}),
    [isMac ? 'com.apple.application-identifier' : 'application-identifier']: identifier,
    'keychain-access-groups': [`${teamId}.*`, ...(isMac ? [] : ['com.apple.token'])],
    ...(isMac ? {} : { 'get-task-allow': profileType.endsWith('_DEVELOPMENT') }),
    'com.apple.developer.team-identifier': teamId,
    ...(entitlements as Record<string, PlistValue>),
  };
}
