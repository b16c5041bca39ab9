import type { Profile } from '../../formats/mobileprovision.ts';
import { readCertificate } from '../../formats/certificate.ts';
import { EpapiError } from '../../errors.ts';
import { plainSerialNumber } from '../../serial-number.ts';
import { printable, quoteValue } from '../../text.ts';

/** What a profile has to be before it is written. */
export interface Expected {
  readonly name: string;
  /** The bundle ID's identifier. */
  readonly bundleId: string;
  /** Serial numbers, hexadecimal in capitals without leading zeros, of the certificates that it has to hold. */
  readonly certificates: readonly string[];
}

export interface Checked {
  readonly profile: Profile;
  /** Serial numbers of the certificates that it holds. */
  readonly certificates: readonly string[];
}

/** SHA-256 of Apple's roots: Apple Root CA, G2 and G3. */
const APPLE_ROOTS = [
  'b0b1730ecbc7ff4505142c49f1295e6eda6bcaed7e2c68c5be91b5a11001f024',
  'c2b9b042dd57830e7d117dac55ac8ae19407d38e41d88f3215bc3a890444a050',
  '63343abfb89a6a03ebb57e9b3f5fa7be7c4f5c756f3017b3a8c488c3653e9179',
];

/** Milliseconds by which a clock may be behind Apple's. */
const CLOCK_TOLERANCE = 3_600_000;

/** @throws EpapiError `PROFILE.SIGNATURE` where it was changed, or nobody knows who signed it */
export function checkSigner({ name, signature }: Profile, isEmulated: boolean): void {
  const fail = (what: string): never => {
    throw new EpapiError({
      code: 'PROFILE.SIGNATURE',
      message: `The profile ${quoteValue(name)} ${what}.`,
      hint: 'It was not written. Check the base URL, and that no proxy answers in Apple’s place.',
    });
  };
  if (signature.state !== 'verified')
    fail(
      `is not as it was signed: ${signature.state === 'unverified' ? printable(signature.reason, 60) : 'unchecked'}`,
    );
  else if (!isEmulated && !APPLE_ROOTS.includes(signature.rootSha256))
    fail(`was not signed by Apple: its root is ${signature.rootSha256}`);
}

/**
 * Holds a profile against what is expected of it.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @throws EpapiError `PROFILE.OTHER`, `PROFILE.DATES`, `PROFILE.CERTIFICATES`, `PROFILE.TEAM`
 */
export async function checkContents(profile: Profile, expected: Expected, now: number): Promise<Checked> {
  checkName(profile, expected);
  checkDates(profile, now);
  const held = await Promise.all(profile.certificates.map(readCertificate));
  const certificates = held.map(({ serialNumber }) => plainSerialNumber(serialNumber));
  const missing = expected.certificates.filter((one) => !certificates.includes(plainSerialNumber(one)));
  if (missing.length > 0 || certificates.length === 0)
    throw new EpapiError({
      code: 'PROFILE.CERTIFICATES',
      message: `The profile ${quoteValue(profile.name)} does not hold the certificate ${printable(missing.join(', ') || 'that is wanted', 100)}.`,
      hint: 'It was not written: nothing could be signed with it. Plan and apply anew.',
    });
  const teams = held.map(({ subject }) => subject.OU);
  if (!teams.every((team) => team !== undefined && profile.teamIds.includes(team)))
    throw new EpapiError({
      code: 'PROFILE.TEAM',
      message: `The profile ${quoteValue(profile.name)} is of the team ${printable(profile.teamIds.join(', '), 60)}, and a certificate in it is not.`,
      hint: 'It was not written. Check that the key is that of the right team.',
    });
  return { profile, certificates };
}

function checkName(profile: Profile, { name, bundleId }: Expected): void {
  const [what, found, wanted] =
    profile.name === name ? ['bundle ID', profile.bundleIdentifier, bundleId] : ['name', profile.name, name];
  if (found === wanted) return;
  throw new EpapiError({
    code: 'PROFILE.OTHER',
    message: `A profile has the ${what} ${quoteValue(found)}, and ${quoteValue(wanted)} was asked for.`,
    hint: 'It was not written. Plan and apply anew; if it happens again, please report it.',
  });
}

function checkDates({ name, createdDate, expirationDate }: Profile, now: number): void {
  const problem =
    expirationDate.getTime() <= now
      ? `expired at ${expirationDate.toISOString()}`
      : createdDate.getTime() > now + CLOCK_TOLERANCE
        ? `is of ${createdDate.toISOString()}, which is still to come`
        : undefined;
  if (problem === undefined) return;
  throw new EpapiError({
    code: 'PROFILE.DATES',
    message: `The profile ${quoteValue(name)} ${problem}.`,
    hint: 'It was not written. Check the clock of this machine; plan and apply anew.',
  });
}
