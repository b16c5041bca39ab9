import { kindOfType } from '../formats/certificate-kinds.ts';
import { YEAR } from './dates.ts';

/** Both sign in-house apps. */
export const DISTRIBUTION = ['IOS_DISTRIBUTION', 'DISTRIBUTION'];

/** Milliseconds: in-house distribution certificates last three years, others one. [peer: fastlane] */
export function lifeOf(type: string): number {
  return DISTRIBUTION.includes(type) ? 3 * YEAR : YEAR;
}

/** How Apple names what a certificate is for. */
export function labelOf(type: string): string {
  return kindOfType(type)?.label ?? 'Apple';
}

/** Of what is not for passes. `DEVELOPMENT` and `DISTRIBUTION` are for all. */
export function platformOf(type: string): 'IOS' | 'MAC_OS' {
  return /^(MAC|DEVELOPER_ID)_/.test(type) ? 'MAC_OS' : 'IOS';
}

/** The type as which a certificate is issued: its own, or the likest one where nobody documents it. */
export function issuedType(type: string): string {
  if (kindOfType(type)) return type;
  return type.includes('DEVELOPMENT') ? 'DEVELOPMENT' : 'DISTRIBUTION';
}

/** Whether what a certificate signs may run in a profile: for which purpose, on which platforms. */
export function signsFor(type: string): {
  readonly purpose: 'distribution' | 'development' | 'other';
  readonly platforms: readonly ('IOS' | 'MAC_OS')[];
} {
  const platforms: ('IOS' | 'MAC_OS')[] = /^D(EVELOPMENT|ISTRIBUTION)$/.test(type)
    ? ['IOS', 'MAC_OS']
    : [platformOf(type)];
  if (type.endsWith('DEVELOPMENT')) return { purpose: 'development', platforms };
  const signs = /^((IOS_|MAC_APP_)?DISTRIBUTION|DEVELOPER_ID_APPLICATION(_G2)?)$/.test(type);
  return { purpose: signs ? 'distribution' : 'other', platforms };
}
