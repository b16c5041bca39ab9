/** What a property list can hold. A dictionary has no prototype, so that no key of it means anything else. */
export type PlistValue = string | number | boolean | Date | Buffer | readonly PlistValue[] | PlistDictionary;
export interface PlistDictionary {
    readonly [key: string]: PlistValue;
}
/**
 * The keys of a dictionary that are read: all of a value, or what is wanted of a dictionary in turn. What others hold
 * is gone past: it has to be in its place, and nothing is made of it.
 */
export type Wanted = ReadonlyMap<string, Wanted | 'all'>;
/**
 * Reads a property list in XML. Dates are UTC; an integer that a number cannot hold exactly loses digits.
 *
 * Nothing is fetched and no entity is expanded but XML's own five and characters by number.
 *
 * @param bytes text in UTF-8: at most 16 MiB, 50 levels and 15,000 values
 * @param wanted of the outermost dictionary
 * @throws EpapiError `PLIST.…`
 */
export declare function readPlist(bytes: Buffer, wanted?: Wanted | 'all'): PlistValue;
/** A property list in XML as Apple writes it, each key on a line of its own and tabs before it. */
export declare function writePlist(value: PlistValue): string;
