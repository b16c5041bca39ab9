import { application, boolean, integer, octets, sequence, tagged, time, utf8 } from "./der.js";
/** The tag of a dictionary, and of what is around all. */
const DICTIONARY = 16;
const VERSION = 1;
/**
 * The values of a profile in DER, as Apple writes entitlements since iOS 15. That it writes what is in
 * `DER-Encoded-Profile` the same way is believed, not confirmed.
 */
export function derProfile(values) {
    return application(DICTIONARY, integer(VERSION), dictionary(values));
}
function dictionary(values) {
    const entries = Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => sequence(utf8(key), encode(value)));
    return tagged(DICTIONARY, ...entries);
}
function encode(value) {
    if (typeof value === 'string')
        return utf8(value);
    if (typeof value === 'boolean')
        return boolean(value);
    // There is no form for others than whole numbers, which no profile has.
    if (typeof value === 'number')
        return integer(Math.round(value));
    if (value instanceof Date)
        return time(value);
    if (Buffer.isBuffer(value))
        return octets(value);
    if (Array.isArray(value))
        return sequence(...value.map(encode));
    return dictionary(value);
}
