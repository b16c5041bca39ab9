import { EpapiError } from '../../errors.ts';
import type { PlistDictionary, PlistValue, Wanted } from '../plist.ts';

/** Where apps signed with a profile run: on all devices of a company, or outside of the Mac App Store, … */
export type ProfileKind = 'in-house' | 'direct' | 'ad-hoc' | 'development' | 'store';

/** What stands in a profile. What profiles of old did not have is empty where it is missing. */
export interface ProfileContents {
  readonly name: string;
  /** A UUID, as it stands there: Apple's are in small letters. It was checked to be one, and is fit for a path. */
  readonly uuid: string;
  readonly kind: ProfileKind;
  readonly appIdName: string;
  /** The team's prefix and the bundle identifier, which may end with `*`. */
  readonly applicationIdentifier: string;
  readonly bundleIdentifier: string;
  readonly applicationIdentifierPrefixes: readonly string[];
  readonly teamIds: readonly string[];
  readonly teamName: string;
  readonly platforms: readonly string[];
  readonly isXcodeManaged: boolean;
  /** UTC, to the second. */
  readonly createdDate: Date;
  readonly expirationDate: Date;
  /** DER of each certificate that an app may be signed with; not looked into. */
  readonly certificates: readonly Buffer[];
  readonly provisionsAllDevices: boolean;
  /** Empty also for the kinds that name no devices. */
  readonly udids: readonly string[];
  /** Days; undefined where it does not say. */
  readonly timeToLive: number | undefined;
  readonly version: number | undefined;
}

const all = (...keys: readonly string[]): [string, 'all'][] => keys.map((key) => [key, 'all']);

/**
 * What is read of a profile's property list: neither its other form in DER, nor what an app is entitled to. Both can be
 * large, and nobody asks for them.
 */
export const PROFILE_KEYS: Wanted = new Map<string, Wanted | 'all'>([
  ...all(
    ...['Name', 'UUID', 'AppIDName', 'ApplicationIdentifierPrefix', 'TeamIdentifier', 'TeamName', 'Platform'],
    ...['IsXcodeManaged', 'CreationDate', 'ExpirationDate', 'DeveloperCertificates', 'TimeToLive', 'Version'],
    ...['ProvisionsAllDevices', 'ProvisionedDevices'],
  ),
  [
    'Entitlements',
    new Map(all('application-identifier', 'com.apple.application-identifier', 'get-task-allow')),
  ],
]);

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * @param plist with at least {@link PROFILE_KEYS}
 * @throws EpapiError `PROFILE.VALUE`, `PROFILE.UUID`
 */
export function profileContents(plist: PlistValue): ProfileContents {
  const values = isDictionary(plist) ? plist : wrong('Name', 'a text');
  const entitlements = dictionaryOf(values, 'Entitlements');
  const applicationIdentifier =
    textOf(entitlements, 'application-identifier', '') ||
    textOf(entitlements, 'com.apple.application-identifier', '');
  const platforms = textsOf(values, 'Platform', []);
  const devices = {
    provisionsAllDevices: flagOf(values, 'ProvisionsAllDevices'),
    udids: textsOf(values, 'ProvisionedDevices', []),
  };
  return {
    name: textOf(values, 'Name'),
    uuid: uuidOf(textOf(values, 'UUID')),
    kind: kindOf({ platforms, ...devices }, flagOf(entitlements, 'get-task-allow')),
    appIdName: textOf(values, 'AppIDName', ''),
    applicationIdentifier,
    bundleIdentifier: applicationIdentifier.slice(applicationIdentifier.indexOf('.') + 1),
    applicationIdentifierPrefixes: textsOf(values, 'ApplicationIdentifierPrefix', []),
    teamIds: textsOf(values, 'TeamIdentifier'),
    teamName: textOf(values, 'TeamName', ''),
    platforms,
    isXcodeManaged: flagOf(values, 'IsXcodeManaged'),
    createdDate: dateOf(values, 'CreationDate'),
    expirationDate: dateOf(values, 'ExpirationDate'),
    certificates: certificatesOf(values),
    ...devices,
    timeToLive: numberOf(values, 'TimeToLive'),
    version: numberOf(values, 'Version'),
  };
}

type Devices = Pick<ProfileContents, 'platforms' | 'provisionsAllDevices' | 'udids'>;

/** A profile does not say its kind: it follows from whom it is for (facts.md §4). */
function kindOf({ platforms, provisionsAllDevices, udids }: Devices, getTaskAllow: boolean): ProfileKind {
  const isMac = platforms.includes('OSX');
  if (provisionsAllDevices) return isMac ? 'direct' : 'in-house';
  // A Mac has no ad hoc profiles, and its development profiles do not say that a debugger may come.
  if (getTaskAllow || (isMac && udids.length > 0)) return 'development';
  return udids.length > 0 ? 'ad-hoc' : 'store';
}

function uuidOf(text: string): string {
  if (UUID.test(text)) return text;
  throw new EpapiError({
    code: 'PROFILE.UUID',
    message: 'The UUID of the provisioning profile is none.',
    hint: 'Check where it came from: a profile is stored under its UUID, and this one could name any path.',
  });
}

function wrong(key: string, what: string): never {
  throw new EpapiError({
    code: 'PROFILE.VALUE',
    message: `The property list in the provisioning profile has no ${key}, or one that is not ${what}.`,
    hint: 'It is damaged, or a profile of a kind that is not known here: please report it.',
  });
}

function isDictionary(value: PlistValue | undefined): value is PlistDictionary {
  return typeof value === 'object' && Object.getPrototypeOf(value) === null;
}

/** Characters: Apple's names have at most 255. What is read is kept for as long as a report is made. */
const LONGEST_TEXT = 1000;

function textOf(values: PlistDictionary, key: string, otherwise?: string): string {
  const value = values[key] ?? otherwise;
  if (typeof value !== 'string') return wrong(key, 'a text');
  return value.length <= LONGEST_TEXT ? value : wrong(key, `a text of at most ${LONGEST_TEXT} characters`);
}

function textsOf(values: PlistDictionary, key: string, otherwise?: readonly string[]): readonly string[] {
  const value: unknown = values[key] ?? otherwise;
  const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isTexts ? value : wrong(key, 'a list of texts');
}

function certificatesOf(values: PlistDictionary): readonly Buffer[] {
  const value: unknown = values['DeveloperCertificates'];
  const isData = Array.isArray(value) && value.every((item) => Buffer.isBuffer(item));
  return isData ? value : wrong('DeveloperCertificates', 'a list of data');
}

function dateOf(values: PlistDictionary, key: string): Date {
  const value = values[key];
  return value instanceof Date ? value : wrong(key, 'a date');
}

function flagOf(values: PlistDictionary, key: string): boolean {
  const value = values[key] ?? false;
  return typeof value === 'boolean' ? value : wrong(key, 'true or false');
}

function numberOf(values: PlistDictionary, key: string): number | undefined {
  const value = values[key];
  return value === undefined || typeof value === 'number' ? value : wrong(key, 'a number');
}

function dictionaryOf(values: PlistDictionary, key: string): PlistDictionary {
  const value = values[key];
  return isDictionary(value) ? value : wrong(key, 'a dictionary');
}
