/** Names that mean something to the format that they are written into, by what they try; texts are what they must be. */
export const HOSTILE_NAMES: readonly (readonly [tries: string, name: string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['an image', '"><img src=x onerror=alert(1)>'],
  ['a link', '](javascript:x)'],
  ['a link of its own', '[a](https://evil.example) https://evil.example www.evil.example a@evil.example'],
  ['a mention', '@everyone @octocat'],
  ['an issue', '#1 GH-1 a/b#1'],
  ['an emoji', ':shipit:'],
  ['a cell', '| a |'],
  ['emphasis', '**a** _b_ ~~c~~ `d` $e$'],
  ['a heading', '# a\n---\n## b'],
  ['a fence', '```\n~~~\n```mermaid'],
  ['a comment', '<!-- --> -->'],
  ['another direction', 'a\u202eb\u2066c'],
  ['the end of a section', 'a]]>b<![CDATA['],
  ['an entity', '&lt;&#60;&amp;&nbsp;'],
  ['a runner command', '::error::x'],
  ['an old runner command', '##[error]x'],
  // A long word, so that the rest comes to stand on a line of its own, after a space that only the runner passes over.
  ...['\u00a0', '\u1680', '\u2003', '\u202f', '\u205f', '\u3000'].map(
    (space) =>
      [
        `a runner command after U+${space.charCodeAt(0).toString(16)}`,
        `${'x'.repeat(60)} ${space}::error::x`,
      ] as const,
  ),
  ['runner commands on lines of their own', 'a\n::error::x\r\n  ::set-output name=a::b'],
  ['newlines', 'a\nb\rc\r\nd\u2028e\u0085f'],
  ['controls', 'a\0b\u001b[2Kc\u0007d\u007fe\ufffef\uffffg'],
  ['a long name', 'x'.repeat(10_000)],
  ['a long name of wide characters', '🔑'.repeat(5_000)],
  ['halves of characters', 'a\ud800b\udc00c'],
  ['a query', '"; DROP TABLE apps; --'],
  ['the end of an event', 'a\nEND:VEVENT\nBEGIN:VEVENT'],
  ['the end of a value', 'a\\;b,c\\nd:e"f'],
  ['a directive', '%%{init: {"theme": "dark"}}%% a %% b'],
  ['a keyword', 'section a'],
  ['data of a row', 'a :crit, done, 2020-01-01, 9999d; b'],
  ['references', 'ﬂ°°60¶ßscript #lt;script#gt;'],
  ['nothing', ''],
  ['a list', '- a'],
  ['a prototype', '__proto__'],
];

/** The same in one name. */
export const ALL_HOSTILE = HOSTILE_NAMES.map(([, name]) => name.slice(0, 80)).join(' ');

/** What no text for people may hold: what moves a cursor or changes the direction, and the runner's old commands. */
// eslint-disable-next-line no-control-regex -- these are what it is about
export const UNFIT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|##\[/;
