import type { HeldCertificate } from '../inventory.ts';
/** A text from outside, bounded. It stays what it is: whoever writes it somewhere escapes it for there. */
export declare function shortened(text: string): string;
/** A name from outside in quotes, bounded. */
export declare function quoted(name: string): string;
/** A certificate by its name and what tells it from others of that name. */
export declare function certificateName({ name, serialNumber, }: Pick<HeldCertificate, 'name' | 'serialNumber'>): string;
/** `a`, `a and b`, `a, b, c, d, e and 7 more` */
export declare function listed(names: readonly string[]): string;
/** `expires in 12 days, on 2026-12-05` */
export declare function endsOn(end: number, now: number): string;
/** A name as a value of YAML and JSON: whole, as long as it is one that Apple lets things have. */
export declare function asValue(text: string): string;
