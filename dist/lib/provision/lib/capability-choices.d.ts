import type { CapabilitySetting } from '../../resources/descriptor.ts';
/** True where each setting that is wanted has the options that are wanted, and no other. */
export declare function hasChoices(there: readonly CapabilitySetting[], wanted: readonly CapabilitySetting[]): boolean;
/** Keys of the options of a setting that are chosen, sorted. */
export declare function chosenOptions({ options }: CapabilitySetting): string[];
