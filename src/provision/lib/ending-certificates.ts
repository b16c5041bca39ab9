import { DAY, daysLeft, describeEnd } from '../../days.ts';
import { printable } from '../../text.ts';
import type { Manifest, WantedCertificate } from '../manifest.ts';
import type { ManualStep } from '../plan.ts';
import type { TeamCertificate } from '../team-state.ts';
import { chooseCertificate } from './choose-certificate.ts';
import type { Chosen } from './choose-certificate.ts';

/** Steps for certificates that end soon: no profile would last longer than what it is signed with. */
export function endingCertificates(
  { certificates, profiles }: Manifest,
  choices: ReadonlyMap<string, Chosen | string>,
  team: readonly TeamCertificate[],
  now: number,
): ManualStep[] {
  return certificates.flatMap((want): ManualStep[] => {
    const chosen = choices.get(want.label);
    if (chosen === undefined || typeof chosen === 'string') return [];
    const users = profiles.filter((profile) => profile.certificates.includes(want.label));
    const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin));
    if (daysLeft(chosen.expiresAt, now) >= soon) return [];
    return [{ name: want.label, ...stepFor(want, chosen, team, now) }];
  });
}

type Step = Pick<ManualStep, 'step' | 'where'>;

const MAKE = 'epapi api POST /v1/certificates';

/**
 * One that the team has is taken before another is made, which Apple refuses where the team has as many as it may: on
 * most teams that is two, of which the one that ends soon is the first and its successor the second (facts.md §3).
 */
function stepFor(
  want: WantedCertificate,
  chosen: Chosen,
  team: readonly TeamCertificate[],
  now: number,
): Step {
  const { label, type, publicKeySha256 } = want;
  const longest = (wider: WantedCertificate): Chosen | undefined => {
    const one = chooseCertificate(wider, team, now);
    // As for profiles: what lasts a day longer is no gain.
    return typeof one !== 'string' && one.expiresAt - chosen.expiresAt > DAY ? one : undefined;
  };
  const sameKey = longest({ label, type, ...(publicKeySha256 !== undefined && { publicKeySha256 }) });
  if (sameKey) return takeBySerialNumber(sameKey, chosen, now);
  const other = longest({ label, type });
  if (other) return takeForOtherKey(want, other, chosen, now);
  return {
    step: `make its successor: ${called(chosen)} ${describeEnd(chosen.expiresAt, now)}`,
    where: `${MAKE}, or developer.apple.com → Certificates`,
  };
}

/** The serial number alone kept it from being chosen. */
function takeBySerialNumber(other: Chosen, chosen: Chosen, now: number): Step {
  return {
    step: take(other, chosen, 'serial number', now),
    where: `the manifest: put the serial number ${serial(other)} in, or take the serial number out, so that the longest valid one is chosen`,
  };
}

/** Who names a public key may have no other private key: that of the other certificate may be somebody else's. */
function takeForOtherKey(
  { serialNumber }: WantedCertificate,
  other: Chosen,
  chosen: Chosen,
  now: number,
): Step {
  const both = serialNumber === undefined ? '' : 'its serial number and ';
  return {
    step: take(other, chosen, 'public key', now),
    where: `the manifest: put ${both}its public key in, ${other.content.publicKeySha256}; or, for a key that is, ${MAKE}, which Apple answers with 409 where the team has as many as it may`,
  };
}

function take(other: Chosen, chosen: Chosen, by: string, now: number): string {
  const isSameKey = other.content.publicKeySha256 === chosen.content.publicKeySha256;
  const condition = isSameKey ? '' : ', if its private key is at hand';
  return `take ${called(other)}, which ${describeEnd(other.expiresAt, now)}${condition}: ${called(chosen)}, chosen by its ${by}, ${describeEnd(chosen.expiresAt, now)}`;
}

function called(certificate: TeamCertificate): string {
  return `certificate ${serial(certificate)}`;
}

function serial({ serialNumber }: TeamCertificate): string {
  return printable(serialNumber, 60);
}
