const INDENT = [
    'The indentation does not fit what stands above, or a bracket is not closed.',
    'Begin what belongs together in the same column, and close each [ and {.',
];
const ANCHOR = [
    'An anchor (&) or an alias (*) is not written as one.',
    'A text that begins with & or * stands in quotes.',
];
const TAG = [
    'A tag (!) has no meaning here.',
    'Leave it out; a text that begins with an exclamation mark stands in quotes.',
];
const COLON = [
    'A key is not followed by a colon and a space on its line, or a colon stands where none may.',
    'Write KEY: VALUE, and put a text that holds a colon in quotes.',
];
export const TOO_DEEP = [
    'Lists or mappings are nested too deeply.',
    'A manifest needs six levels at most.',
];
export const TOO_MUCH = [
    'The file holds more than anybody has written into a manifest.',
    'Give the right one; a manifest may be several files.',
];
/** The parser's own messages quote the file, which may be a secret one: these do not. */
const WORDS = {
    ALIAS_PROPS: ANCHOR,
    BAD_ALIAS: ANCHOR,
    MULTIPLE_ANCHORS: ANCHOR,
    BAD_COLLECTION_TYPE: TAG,
    MULTIPLE_TAGS: TAG,
    TAG_RESOLVE_FAILED: TAG,
    BAD_INDENT: INDENT,
    BLOCK_IN_FLOW: INDENT,
    BLOCK_AS_IMPLICIT_KEY: COLON,
    MULTILINE_IMPLICIT_KEY: COLON,
    KEY_OVER_1024_CHARS: COLON,
    RESOURCE_EXHAUSTION: TOO_DEEP,
    BAD_DIRECTIVE: [
        'A line that begins with % is no directive of YAML.',
        'Leave it out; a text that begins with % stands in quotes.',
    ],
    BAD_DQ_ESCAPE: [
        'A backslash in double quotes begins an escape that YAML does not know.',
        'Write two for one backslash, or use single quotes.',
    ],
    BAD_SCALAR_START: [
        'A text begins with a character that means something else in YAML.',
        'Put the text in quotes.',
    ],
    MISSING_CHAR: [
        'A quote, a bracket, a comma, a colon or a space is missing.',
        'Look for the beginning of what is not closed here, which may be lines above.',
    ],
    TAB_AS_INDENT: ['A tab stands where YAML takes spaces only.', 'Indent with spaces.'],
};
const OTHERWISE = [
    'YAML does not allow here what stands here.',
    'Look at quotes, brackets, commas and indentation here and above.',
];
/** What is said of a mistake that the parser finds. */
export function wordsFor(code) {
    return WORDS[code] ?? OTHERWISE;
}
