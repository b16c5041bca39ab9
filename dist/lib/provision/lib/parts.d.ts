import type { FoundDevices } from './device-file.ts';
import type { Capability, Labels, Sections } from './manifest-shape.ts';
import type { Problems } from './problems.ts';
import type { List, Row } from './shape.ts';
import type { Placed } from './tree.ts';
/** What one file of a manifest holds. */
export interface Part {
    readonly sections: Sections;
    readonly devices: FoundDevices;
}
/** What entries share, of all files. */
export interface Defaults {
    readonly platform: Placed | undefined;
    readonly capabilities: List<Capability> | undefined;
    readonly certificateType: Placed | undefined;
    readonly profileType: Placed | undefined;
    readonly certificates: Labels | undefined;
    readonly renewWithin: Placed | undefined;
}
/** What an entry says, or the default where it says nothing. Undefined where what it says could not be read. */
export declare function orDefault<F extends {
    readonly given: ReadonlySet<string>;
}, Key extends keyof F & string>(fields: F, key: Key, otherwise: F[Key] | undefined): F[Key] | undefined;
/** Each default is given in one file alone. */
export declare function mergeDefaults(parts: readonly Part[], problems: Problems): Defaults;
/** A section of all files: what stands in two of them is a mistake. */
export declare function mergeRows<T>(what: string, rows: readonly (readonly Row<T>[] | undefined)[], problems: Problems): ReadonlyMap<string, Row<T>>;
/** Whether all that a section has is known: where it could not be read, nothing is said of what it lacks. */
export declare function isKnown(parts: readonly Part[], section: 'bundle-ids' | 'certificates' | 'devices'): boolean;
