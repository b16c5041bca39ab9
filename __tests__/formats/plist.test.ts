import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { readPlist, writePlist } from '../../src/formats/plist.ts';
import type { PlistValue } from '../../src/formats/plist.ts';
import { fc } from '../support/properties.ts';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';
const plist = (inside: string): string => `${HEAD}<plist version="1.0">${inside}</plist>\n`;

/** The code of the error that reading ends with. */
function refusal(text: string): string {
  try {
    readPlist(text);
    return 'read';
  } catch (error) {
    if (!(error instanceof EpapiError)) throw error;
    return error.code;
  }
}

describe('a property list that is read', () => {
  test.each<[string, PlistValue]>([
    ['<string>a &lt;&amp;&gt; b &#65;&#x1F600;</string>', 'a <&> b A😀'],
    ['<string/>', ''],
    ['<string></string>', ''],
    ['<integer>-42</integer>', -42],
    ['<integer>0x1F</integer>', 31],
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
    ['with CRLF', plist('<true/>').replaceAll('\n', '\r\n')],
  ])('may be %s', (_, text) => {
    expect(readPlist(text)).toBe(true);
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
    ['more than 16 Mi characters', ' '.repeat(16 * 1024 * 1024 + 1), 'PLIST.TOO_LARGE'],
    ['51 levels', plist('<array>'.repeat(52) + '</array>'.repeat(52)), 'PLIST.TOO_LARGE'],
    ['a million levels', plist('<array>'.repeat(1_000_000)), 'PLIST.TOO_LARGE'],
    ['15,001 values', plist(`<array>${'<true/>'.repeat(15_000)}</array>`), 'PLIST.TOO_LARGE'],
    ['nothing', '', 'PLIST.MALFORMED'],
    ['no value', plist(''), 'PLIST.MALFORMED'],
    ['two values', plist('<true/><true/>'), 'PLIST.MALFORMED'],
    ['something after it', `${plist('<true/>')}x`, 'PLIST.MALFORMED'],
    ['an element of another language', plist('<script/>'), 'PLIST.MALFORMED'],
    ['an element named as what every object has', plist('<constructor/>'), 'PLIST.MALFORMED'],
    ['a wrong closing tag', plist('<string>a</integer>'), 'PLIST.MALFORMED'],
    ['an array without an end', `${HEAD}<plist><array><true/>`, 'PLIST.MALFORMED'],
    ['a key without a value', plist('<dict><key>a</key></dict>'), 'PLIST.MALFORMED'],
    ['a value without a key', plist('<dict><true/></dict>'), 'PLIST.MALFORMED'],
    ['a key twice', plist('<dict><key>a</key><true/><key>a</key><true/></dict>'), 'PLIST.MALFORMED'],
    ['text between values', plist('<array>x<true/></array>'), 'PLIST.MALFORMED'],
    ['a number that is none', plist('<integer>1e3</integer>'), 'PLIST.MALFORMED'],
    ['a date that is none', plist('<date>2027-13-45T00:00:00Z</date>'), 'PLIST.MALFORMED'],
    ['a truth with a text in it', plist('<true>x</true>'), 'PLIST.MALFORMED'],
    ['an untruth with a text in it', plist('<false>x</false>'), 'PLIST.MALFORMED'],
    ['data that is none', plist('<data>a*b</data>'), 'PLIST.MALFORMED'],
    ['data after its end', plist('<data>AA==AA==</data>'), 'PLIST.MALFORMED'],
    ['data with too long an end', plist('<data>AA===</data>'), 'PLIST.MALFORMED'],
    ['a million beginnings of a DOCTYPE', '<!DOCTYPE'.repeat(1_000_000), 'PLIST.MALFORMED'],
    ['a comment without an end', `${HEAD}<!-- `, 'PLIST.MALFORMED'],
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

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect(readPlist(writePlist(value))).toEqual(value);
    }),
  );
});

test('what XML cannot hold is replaced', () => {
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
