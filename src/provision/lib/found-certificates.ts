import { describeEnd } from '../../days.ts';
import { printable } from '../../text.ts';
import type { ProfileContents } from '../../formats/mobileprovision.ts';
import type { WantedCertificate } from '../manifest.ts';
import type { TeamCertificate } from '../team-state.ts';
import { chooseCertificate } from './choose-certificate.ts';
import { compareText } from './draft.ts';
import { canHold } from './found.ts';
import { TEXTS } from './manifest-shape.ts';
import { whyUnfit } from './profiles.ts';

/** A certificate that a profile holds, and how a manifest says that it is this one. */
export interface Use {
  readonly certificate: TeamCertificate;
  readonly want: Omit<WantedCertificate, 'label'>;
}

/** What a profile is signed with; or, as a text, why a manifest cannot say so. */
export function certificatesIn(
  { certificates }: ProfileContents,
  profileType: string,
  team: readonly TeamCertificate[],
  now: number,
): readonly Use[] | string {
  const held = certificates.map((der) => team.find(({ content }) => content?.der.equals(der)));
  if (held.length === 0) return 'without a certificate';
  const uses: Use[] = [];
  for (const certificate of new Set(held)) {
    const use = certificate ? useOf(certificate, profileType) : 'a certificate that the team no longer has';
    if (typeof use === 'string') return use;
    uses.push(use);
  }
  return uses;

  function useOf(certificate: TeamCertificate, profileType: string): Use | string {
    const { type, serialNumber, expiresAt } = certificate;
    const called = `certificate ${printable(serialNumber, 60)}`;
    if (expiresAt <= now) return `its ${called} ${describeEnd(expiresAt, now)}`;
    if (!canHold(TEXTS.certificateType, type))
      return `its ${called} is of a type that a manifest cannot hold`;
    if (whyUnfit(profileType, type) !== undefined) return `its ${called} is of the type ${type}`;
    const isAlone = held.every((other) => other === certificate || other?.type !== type);
    const want = wantFor(certificate, isAlone, team, now);
    return want ? { certificate, want } : `its ${called} cannot be told from others`;
  }
}

/** Where it is the one of its type, the longest valid one, so that its successor takes its place; else this one alone. */
function wantFor(
  certificate: TeamCertificate,
  isAlone: boolean,
  team: readonly TeamCertificate[],
  now: number,
): Use['want'] | undefined {
  const { type, serialNumber } = certificate;
  const isThis = (want: Use['want']): boolean =>
    chooseCertificate({ label: '', ...want }, team, now) === certificate;
  if (isAlone && isThis({ type })) return { type };
  const pinned = { type, serialNumber };
  return canHold(TEXTS.serialNumber, serialNumber) && isThis(pinned) ? pinned : undefined;
}

/** A certificate of the manifest, and which one that is. */
export interface Labelled {
  readonly wanted: WantedCertificate;
  readonly certificate: TeamCertificate;
}

const LABELS: Readonly<Partial<Record<string, string>>> = {
  IOS_DISTRIBUTION: 'in-house',
  IOS_DEVELOPMENT: 'developers',
};

export function keyOfUse({ type, serialNumber }: Use['want']): string {
  return `${type} ${serialNumber ?? ''}`;
}

/** Labels for what profiles are signed with, by {@link keyOfUse}: that without a serial number first, then the longest valid. */
export function labelled(uses: readonly Use[]): ReadonlyMap<string, Labelled> {
  const unique = [...new Map(uses.map((use) => [keyOfUse(use.want), use])).values()].sort(inOrder);
  const taken = new Set<string>();
  return new Map(
    unique.map(({ certificate, want }) => {
      const base = LABELS[want.type] ?? want.type.toLowerCase().replaceAll('_', '-');
      let label = base;
      for (let number = 2; taken.has(label); number++) label = `${base}-${number}`;
      taken.add(label);
      return [keyOfUse(want), { wanted: { label, ...want }, certificate }];
    }),
  );
}

function inOrder(a: Use, b: Use): number {
  const isPinned = ({ want }: Use): number => (want.serialNumber === undefined ? 0 : 1);
  return (
    compareText(a.want.type, b.want.type) ||
    isPinned(a) - isPinned(b) ||
    b.certificate.expiresAt - a.certificate.expiresAt ||
    compareText(keyOfUse(a.want), keyOfUse(b.want))
  );
}
