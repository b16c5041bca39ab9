import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { readPlist as readBytes, writePlist } from '../../src/formats/plist.ts';
import type { PlistDictionary, PlistValue, Wanted } from '../../src/formats/plist.ts';
import { fc } from '../support/properties.ts';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';
const plist = (inside: string): string => `${HEAD}<plist version="1.0">${inside}</plist>\n`;

const readPlist = (text: string): PlistValue => readBytes(Buffer.from(text));

/** The code of the error that reading ends with. */
function refusal(text: string, read = readBytes): string {
  try {
    read(Buffer.from(text));
    return 'read';
  } catch (error) {
    if (!(error instanceof EpapiError)) throw error;
    return error.code;
  }
}

/** So many of them, one in another, and no value in the last. */
const nestedDictionaries = (levels: number): string =>
  `${'<dict><key>a</key>'.repeat(levels)}<dict/>${'</dict>'.repeat(levels)}`;

/** A list whose XML declaration has so many bytes. */
const declared = (bytes: number): string => `${'<?xml '.padEnd(bytes - 2)}?><plist><true/></plist>`;

describe('a property list that is read', () => {
  test.each<[string, PlistValue]>([
    ['<string>a &lt;&amp;&gt; b &#65;&#x1F600;</string>', 'a <&> b A😀'],
    ['<string/>', ''],
    ['<string></string>', ''],
    ['<integer>-42</integer>', -42],
    ['<integer>0x1F</integer>', 31],
    ['<integer>10000000000000000000</integer>', 1e19],
    ['<real>1.5e3</real>', 1500],
    ['<true/>', true],
    ['<false />', false],
    ['<true></true>', true],
    ['<date>2027-08-17T14:15:44Z</date>', new Date('2027-08-17T14:15:44Z')],
    ['<data>\n\tAAEC\n\t/w==\n</data>', Buffer.from([0, 1, 2, 255])],
    ['<data>AA=\n=\n</data>', Buffer.from([0])],
    ['<string>&amp;&amp;x&quot;</string>', '&&x"'],
    ['<array><string>a</string><array/></array>', ['a', []]],
    ['<!-- one --><dict><key>a</key><!-- two --><integer>1</integer><key/><dict/></dict>', { a: 1, '': {} }],
  ])('may hold %s', (text, value) => {
    expect(readPlist(plist(text))).toEqual(value);
  });

  test.each([
    ['without a prolog', '<plist><true/></plist>'],
    ['with a byte order mark', `\ufeff${plist('<true/>')}`],
    ['with a long declaration', declared(400)],
    ['with CRLF', plist('<true/>').replaceAll('\n', '\r\n')],
    ['with a comment before its DOCTYPE', plist('<true/>').replace('<!DOCTYPE', '<!-- a --><!DOCTYPE')],
    ['with single quotes in its DOCTYPE', plist('<true/>').replaceAll('"', "'")],
    ['with a comment about a DOCTYPE', plist('<!-- <!DOCTYPE plist> [ --><true/>')],
    ['with a comment that begins as if it ended', plist('<!--><false/><!-- --><true/>')],
  ])('may be %s', (_, text) => {
    expect(readPlist(text)).toBe(true);
  });

  test('may be 50 levels deep', () => {
    expect(refusal(plist(nestedDictionaries(50)))).toBe('read');
  });

  test('has keys that mean nothing to JavaScript', () => {
    const value = readPlist(plist('<dict><key>__proto__</key><dict><key>x</key><true/></dict></dict>'));
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('x' in (value as object)).toBe(false);
  });
});

describe('what is refused', () => {
  const BOMB =
    '<!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><plist><string>&b;</string></plist>';
  test.each([
    ['entities of its own', BOMB, 'PLIST.ENTITY'],
    [
      'an entity from a file',
      '<!DOCTYPE plist [<!ENTITY a SYSTEM "file:///etc/passwd">]><plist><string>&a;</string></plist>',
      'PLIST.ENTITY',
    ],
    ['an entity that nobody defined', plist('<string>&nbsp;</string>'), 'PLIST.ENTITY'],
    ['an entity named as what every object has', plist('<string>&call;</string>'), 'PLIST.ENTITY'],
    ['a bare ampersand', plist('<string>a & b</string>'), 'PLIST.ENTITY'],
    ['half of a pair of characters', plist('<string>&#xD800;</string>'), 'PLIST.ENTITY'],
    ['a character beyond Unicode', plist('<string>&#x110000;</string>'), 'PLIST.ENTITY'],
    ['a character that is none', plist('<string>&#0;</string>'), 'PLIST.ENTITY'],
    ['a longer declaration than any', declared(401), 'PLIST.MALFORMED'],
    ['more than 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1), 'PLIST.TOO_LARGE'],
    ['51 levels', plist('<array>'.repeat(52) + '</array>'.repeat(52)), 'PLIST.TOO_LARGE'],
    ['51 levels of dictionaries', plist(nestedDictionaries(51)), 'PLIST.TOO_LARGE'],
    ['a million levels', plist('<array>'.repeat(1_000_000)), 'PLIST.TOO_LARGE'],
    ['15,001 values', plist(`<array>${'<true/>'.repeat(15_000)}</array>`), 'PLIST.TOO_LARGE'],
    ['nothing', '', 'PLIST.MALFORMED'],
    ['no value', plist(''), 'PLIST.MALFORMED'],
    ['two values', plist('<true/><true/>'), 'PLIST.MALFORMED'],
    ['something after it', `${plist('<true/>')}x`, 'PLIST.MALFORMED'],
    ['an element of another language', plist('<script/>'), 'PLIST.MALFORMED'],
    ['an element named as what every object has', plist('<constructor/>'), 'PLIST.MALFORMED'],
    ['a wrong closing tag', plist('<string>a</integer>'), 'PLIST.MALFORMED'],
    ['an array that ends as a dictionary', plist('<array></dict>'), 'PLIST.MALFORMED'],
    ['a dictionary that ends as an array', plist('<dict></array>'), 'PLIST.MALFORMED'],
    ['an end for a beginning', plist('</true></true>'), 'PLIST.MALFORMED'],
    ['an end for the beginning of a key', plist('<dict></key>a</key><true/></dict>'), 'PLIST.MALFORMED'],
    ['a list that ends where it begins', '<plist/><true/></plist>', 'PLIST.MALFORMED'],
    ['an array without an end', `${HEAD}<plist><array><true/>`, 'PLIST.MALFORMED'],
    ['a key without a value', plist('<dict><key>a</key></dict>'), 'PLIST.MALFORMED'],
    ['a value without a key', plist('<dict><true/></dict>'), 'PLIST.MALFORMED'],
    ['a key twice', plist('<dict><key>a</key><true/><key>a</key><true/></dict>'), 'PLIST.MALFORMED'],
    ['text between values', plist('<array>x<true/></array>'), 'PLIST.MALFORMED'],
    ['a number that is none', plist('<integer>1e3</integer>'), 'PLIST.MALFORMED'],
    ['a number of 21 digits', plist(`<integer>${'1'.repeat(21)}</integer>`), 'PLIST.MALFORMED'],
    ['a date that is none', plist('<date>2027-13-45T00:00:00Z</date>'), 'PLIST.MALFORMED'],
    ['a truth with a text in it', plist('<true>x</true>'), 'PLIST.MALFORMED'],
    ['an untruth with a text in it', plist('<false>x</false>'), 'PLIST.MALFORMED'],
    ['data that is none', plist('<data>a*b</data>'), 'PLIST.MALFORMED'],
    ['data after its end', plist('<data>AA==AA==</data>'), 'PLIST.MALFORMED'],
    ['data with too long an end', plist('<data>AA===</data>'), 'PLIST.MALFORMED'],
    ['a million beginnings of a DOCTYPE', '<!DOCTYPE'.repeat(1_000_000), 'PLIST.MALFORMED'],
    ['a comment without an end', `${HEAD}<!-- `, 'PLIST.MALFORMED'],
    ['a value in a comment without an end', '<plist><!-- <true/></plist>', 'PLIST.MALFORMED'],
    ['nothing but that', '  <!-- ', 'PLIST.MALFORMED'],
    ['the beginning of one', '<plist><!-', 'PLIST.MALFORMED'],
    ['an entity outside of a DOCTYPE', '<plist><!entity a "b"><true/></plist>', 'PLIST.ENTITY'],
    [
      'a DOCTYPE that could have some',
      '<!doctype plist [<!ELEMENT a ANY>]><plist><true/></plist>',
      'PLIST.ENTITY',
    ],
    ['an element that looks like another', plist('<dixt></dixt>'), 'PLIST.MALFORMED'],
    ['an element without a name', plist('<></>'), 'PLIST.MALFORMED'],
    ['a name without an end', `<plist><${'a'.repeat(1_000_000)}`, 'PLIST.MALFORMED'],
  ])('%s', (_, text, code) => {
    expect(refusal(text)).toBe(code);
  });
});

/** What can be written and comes back as it was. */
const { value: anyValue } = fc.letrec<{ value: PlistValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.integer(),
    fc
      .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
      .map((number) => Number(number.toFixed(3)) + 0),
    fc
      .date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true })
      .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000)),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: false }),
  ),
}));

describe('of which some keys are wanted', () => {
  const all = '<dict><key>a</key><integer>1</integer><key>b</key><string>x</string></dict>';
  const within = (value: string): Buffer =>
    Buffer.from(plist(`<dict><key>gone</key>${value}<key>kept</key>${all}<key>whole</key>${all}</dict>`));
  const wanted: Wanted = new Map<string, Wanted | 'all'>([
    ['kept', new Map([['b', 'all']])],
    ['whole', 'all'],
  ]);
  const inside = (value: string): string =>
    refusal(plist(`<dict><key>gone</key>${value}</dict>`), (bytes) => readBytes(bytes, wanted));

  test.each([
    all,
    '<dict/>',
    '<array/>',
    '<array><string/><true/><false></false><array><dict/></array></array>',
    '<!-- a --><data>AAEC</data><!-- b -->',
    '<real> 1.5 </real>',
    '<date>2027-08-17T14:15:44Z</date>',
  ])('goes past %s', (value) => {
    expect(readBytes(within(value), wanted)).toEqual({ kept: { b: 'x' }, whole: { a: 1, b: 'x' } });
  });

  test.each([
    ['', 'PLIST.MALFORMED'],
    ['<script/>', 'PLIST.MALFORMED'],
    ['<constructor>a</constructor>', 'PLIST.MALFORMED'],
    ['<string>a</integer>', 'PLIST.MALFORMED'],
    ['<string>a', 'PLIST.MALFORMED'],
    ['<string><true/></string>', 'PLIST.MALFORMED'],
    ['<dict><true/></dict>', 'PLIST.MALFORMED'],
    ['<dict><key>a</key></dict>', 'PLIST.MALFORMED'],
    ['<array>a</array>', 'PLIST.MALFORMED'],
    ['<array>'.repeat(51) + '</array>'.repeat(51), 'PLIST.TOO_LARGE'],
    ['<array>'.repeat(100_000), 'PLIST.TOO_LARGE'],
    [nestedDictionaries(50), 'PLIST.TOO_LARGE'],
    ['<array></dict>', 'PLIST.MALFORMED'],
    ['<dict></array>', 'PLIST.MALFORMED'],
    ['</true></true>', 'PLIST.MALFORMED'],
    [`<array>${'<true/>'.repeat(15_000)}</array>`, 'PLIST.TOO_LARGE'],
  ])('refuses what is gone past and is out of place: %.40s', (value, code) => {
    expect(inside(value)).toBe(code);
  });

  test('goes past 50 levels', () => {
    expect(inside(nestedDictionaries(49))).toBe('read');
  });

  test('says the same of what is wanted, and refuses nothing that all of it would not', () => {
    fc.assert(
      fc.property(anyValue, anyValue, fc.nat(3000), fc.string({ maxLength: 3 }), (kept, gone, at, extra) => {
        const text = writePlist({ gone, kept });
        const bytes = Buffer.from(text.slice(0, at) + extra + text.slice(at));
        const whole = thisOf(() => (readBytes(bytes) as PlistDictionary)['kept']);
        if (whole === undefined) return;
        expect((readBytes(bytes, new Map([['kept', 'all']])) as PlistDictionary)['kept']).toEqual(whole);
      }),
    );
  });
});

function thisOf<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

test.each([
  ['a byte that is none', Buffer.from(plist('<string>\u00ff</string>'), 'latin1')],
  ['UTF-16', Buffer.from(plist('<true/>'), 'utf16le')],
])('%s is no text', (_, bytes) => {
  expect(thisOf(() => readBytes(bytes))).toBeUndefined();
});

test('what is about tags: names, attributes, room', () => {
  const reads = (text: string): string => refusal(`<plist>${text}</plist>`);
  expect(
    [
      `<true ${'a'.repeat(200)}/>`,
      `<true ${'a'.repeat(200)}></true>`,
      '<true a="b"/>',
      '<true \n/>',
      '<true\t></true >',
      '<true a="/"/>',
    ].map(reads),
  ).toEqual(Array.from({ length: 6 }, () => 'read'));
  const wrong = [
    '<true/ >',
    '< true/>',
    `<true ${'a'.repeat(201)}/>`,
    `<true ${'a'.repeat(201)}></true>`,
    '<true<a/>',
    '<true></true a>',
    '<true a=">b"/>',
    '<true a="/>',
    '<integer>-0x10</integer>',
    '<date>2027-02-30T00:00:00Z</date>',
    '<date>2027-02-28T24:00:00Z</date>',
    '<true a<b/>',
    '</true/>',
    '<true\u00a0/>',
    `<true ${'a'.repeat(300)}/>`,
    '<tr"ue/>',
  ];
  expect(wrong.map(reads)).toEqual(wrong.map(() => 'PLIST.MALFORMED'));
});

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(readPlist(writePlist(value))).toEqual(value);
    }),
  );
});

test('what XML cannot hold is replaced', () => {
  expect(writePlist('a\ud800b')).toContain('<string>a\ufffdb</string>');
  expect(writePlist('a\r\n')).toContain('<string>a&#13;\n</string>');
  expect(readPlist(writePlist('a\u0000b\ud800c\r\n'))).toBe('a\ufffdb\ufffdc\r\n');
});

test('a damaged one is read or refused, never anything else', () => {
  const good = writePlist({ a: ['b', 1, true, new Date(0), Buffer.from('data')], c: { d: 1.5, e: '&<>' } });
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(50), fc.string({ maxLength: 20 }), (at, cut, extra) => {
      expect(refusal(good.slice(0, at) + extra + good.slice(at + cut))).toMatch(/^(read|PLIST\..*)$/);
    }),
    { numRuns: 2000 },
  );
});
