import type { PlistDictionary } from '../plist.ts';
import type { Der } from './der.ts';
/**
 * The values of a profile in DER, as Apple writes entitlements since iOS 15. That it writes what is in
 * `DER-Encoded-Profile` the same way is believed, not confirmed.
 */
export declare function derProfile(values: PlistDictionary): Der;
