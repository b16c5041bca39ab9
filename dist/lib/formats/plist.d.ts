/** What a property list can hold. A dictionary has no prototype, so that no key of it means anything else. */
export type PlistValue = string | number | boolean | Date | Buffer | readonly PlistValue[] | PlistDictionary;
export interface PlistDictionary {
    readonly [key: string]: PlistValue;
}
/**
 * Reads a property list in XML. Dates are UTC; an integer that a number cannot hold exactly loses digits.
 *
 * Nothing is fetched and no entity is expanded but XML's own five and characters by number.
 *
 * @param text at most 16 Mi characters, 50 levels and 15,000 values
 * @throws EpapiError `PLIST.…`
 */
export declare function readPlist(text: string): PlistValue;
/** A property list in XML as Apple writes it, each key on a line of its own and tabs before it. */
export declare function writePlist(value: PlistValue): string;
