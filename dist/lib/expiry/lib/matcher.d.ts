/**
 * What tells whether a path fits a pattern. Most patterns are as plain as `out/**\/*.ipa`. To load what knows all others
 * takes a tenth of the time in which an archive is looked into, and its regular expressions go back and forth without
 * end in a name that is made for that: what may do so is bounded.
 *
 * @returns what throws EpapiError `FILE.PATTERN`
 */
export declare function matcherOf(pattern: string): Promise<(path: string) => boolean>;
