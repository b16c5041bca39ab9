import type { WatchedCertificate, WatchedProfile } from '../inventory.ts';
import { isForDevelopment, isForDistribution } from './profile-kinds.ts';
import { isId } from './values.ts';
import { asValue, certificateName } from './wording.ts';

/** Days; a manifest takes no more. */
const LONGEST_RENEWAL = 330;

/** An ID as it stands in a command, or what stands for it. */
export function asArgument(id: string): string {
  return isId(id) ? id : 'ID';
}

/** The command that makes a certificate of a type. What is no word of Apple's is not put into a command. */
function newCertificate(type: string | undefined): string {
  const word = type !== undefined && /^[A-Z0-9_]{1,80}$/.test(type) ? type : 'TYPE';
  const pass = word.startsWith('PASS_TYPE_ID') ? ' --field passTypeId=ID' : '';
  return `epapi api POST /v1/certificates --field certificateType=${word} --field csrContent=@request.csr${pass}`;
}

/** The one that ends last; undefined where there is none. */
export function lastOf(certificates: readonly WatchedCertificate[]): WatchedCertificate | undefined {
  return certificates.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1))[0];
}

/** What to do about a certificate that ends: one that ends later is taken where the team has it, or made. */
export function successorOrder(
  old: Pick<WatchedCertificate, 'type' | 'expiresAt' | 'passTypeId'> | undefined,
  certificates: readonly WatchedCertificate[],
): string {
  const later = certificates.filter(
    ({ type, passTypeId, expiresAt }) =>
      type === old?.type && passTypeId === old.passTypeId && expiresAt > old.expiresAt,
  );
  const last = lastOf(later);
  return last
    ? `Take ${certificateName(last)}, which ends later (a manifest that names none by its serial number does).`
    : `Make its successor: ${newCertificate(old?.type)}`;
}

/** Where nothing that a profile could be signed with is left: that one is to be made. Empty elsewhere. */
export function firstCertificate(
  profileType: string,
  certificates: readonly WatchedCertificate[],
  now: number,
): string {
  const isFit = profileType.endsWith('_DEVELOPMENT') ? isForDevelopment : isForDistribution;
  if (certificates.some(({ type, expiresAt }) => isFit(type) && expiresAt > now)) return '';
  const type = /^(IOS|TVOS)_/.test(profileType)
    ? `IOS_${isFit === isForDevelopment ? 'DEVELOPMENT' : 'DISTRIBUTION'}`
    : undefined;
  return `Make a certificate first, since none is left: ${newCertificate(type)} Then `;
}

/** The command that deletes a profile. */
export function deletion(id: string): string {
  return `epapi api DELETE /v1/profiles/${asArgument(id)}`;
}

/** The line of a manifest with which epapi apply makes a profile anew in time. */
export function renewal({ name, type, bundleId }: RenewedProfile, warnWithin: number): string {
  const days = Math.min(Math.max(warnWithin, 1), LONGEST_RENEWAL);
  const fields = [
    `type: ${asValue(type)}`,
    ...(bundleId === '' ? [] : [`bundle-id: ${asValue(bundleId)}`]),
    `renew-within: ${days} ${days === 1 ? 'day' : 'days'}`,
  ];
  return `run epapi apply with this in the manifest, beside its bundle-ids and certificates: profiles: { ${asValue(name)}: { ${fields.join(', ')} } }`;
}

export type RenewedProfile = Pick<WatchedProfile, 'name' | 'type' | 'bundleId'>;
