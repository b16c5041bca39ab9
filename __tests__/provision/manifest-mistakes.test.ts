import { describe, expect, test } from '@jest/globals';
import { hasCode } from '../../src/errors.ts';
import { ManifestError } from '../../src/provision/manifest-error.ts';
import { manifestOf, mistakesOf } from '../support/manifest-files.ts';

const C =
  'certificates: { c: { type: DISTRIBUTION }, d: { type: DEVELOPMENT } }\nbundle-ids: { a.b: { name: A } }\n';
/** One profile, on line 3. */
const profile = (text: string): string => `${C}profiles: { P: { bundle-id: a.b, ${text} } }`;
const DEVICES = 'devices: [{ name: One, udid: 0123456789abcdef }, { name: Two, udid: fedcba9876543210 }]\n';
const NAME =
  'a name of 1 to 255 characters, without line breaks or characters that cannot be seen, and without a space at either end';

const names = (text: string): [string, string, string] => [
  text,
  `bundle-ids: { a: { name: ${text} } }`,
  `1:24 name is ${text.startsWith("'") ? `"${text.slice(1, -1)}"` : text}, and should be ${NAME}. | Write it on one line.`,
];

describe('what stands in a file', () => {
  test.each([
    ['no text', '', '1:1 The file is empty. | Begin with bundle-ids:, or leave the file out.'],
    ['comments', '# a\n', '1:1 The file is empty. | Begin with bundle-ids:, or leave the file out.'],
    [
      'text',
      'a',
      '1:1 The file is text, and should be a mapping. | docs/manifest.md shows how it is written.',
    ],
    [
      'a list',
      '[a]',
      '1:1 The file is a list, and should be a mapping. | docs/manifest.md shows how it is written.',
    ],
    [
      'a key twice',
      'bundle-ids: {}\nprofiles: {}\nbundle-ids: {}',
      '3:1 The key "bundle-ids" stands here a second time. | The first is at epapi.yml:1:1: keep one of them.',
    ],
    [
      'a key twice further in',
      'bundle-ids:\n  a:\n    name: A\n    "name": A',
      '4:5 The key "name" stands here a second time. | The first is at epapi.yml:3:5: keep one of them.',
    ],
    [
      'a number as a key',
      'profiles: { 1e3: {} }',
      '1:13 This key is a number, and keys are text. | Put it in quotes: "1e3".',
    ],
    [
      'true as a key',
      'profiles: { true: {} }',
      '1:13 This key is true or false, and keys are text. | Put it in quotes: "true".',
    ],
    ['a list as a key', '? [a]\n: b', '1:3 This key is no text. | Begin the line with a name and a colon.'],
    ['no key', 'profiles:\n  : b', '2:3 This key is no text. | Begin the line with a name and a colon.'],
    [
      'a section that is empty',
      'devices:\n\nbundle-ids: {}',
      '1:1 devices is empty, and should be a mapping or a list. | Write what is meant, or leave the key out.',
    ],
    [
      'null',
      'bundle-ids: ~',
      '1:13 bundle-ids is empty, and should be a mapping. | Write what is meant, or leave the key out.',
    ],
    [
      'a key that is none',
      'bundle-idss: {}',
      '1:1 "bundle-idss" is no key of a manifest. | Did you mean bundle-ids?',
    ],
    [
      'a key far from any',
      'x: {}',
      '1:1 "x" is no key of a manifest. | It has $schema, defaults, bundle-ids, devices, certificates, pass-type-ids, profiles.',
    ],
    [
      '__proto__',
      '__proto__: {}',
      '1:1 "__proto__" is no key of a manifest. | It has $schema, defaults, bundle-ids, devices, certificates, pass-type-ids, profiles.',
    ],
    [
      'constructor',
      'defaults: { constructor: {} }',
      '1:13 "constructor" is no key of defaults. | It has bundle-ids, certificates, profiles.',
    ],
    [
      'a merge key',
      'bundle-ids: { a: &a { name: A }, b: { name: B, <<: *a } }',
      '1:48 "<<" is no key of a bundle ID. | YAML 1.2 has no merge keys: write out what is meant, or use defaults:.',
    ],
    [
      'an alias of nothing',
      'bundle-ids: { a: *b, b: &b { name: B } }',
      '1:18 There is no anchor for the alias "*b" above it. | Name an anchor (&) that stands above; a text that begins with * stands in quotes.',
    ],
    [
      'an alias within itself',
      'bundle-ids: &b { a: *b }',
      '1:21 An alias stands within what it stands for. | Write out what is meant.',
    ],
    [
      'two documents',
      'bundle-ids: {}\n---\nprofiles: {}',
      '2:1 A second document begins here. | Put it into a file of its own: one file holds one.',
    ],
    ['a tab', 'bundle-ids:\n\ta: {}', '2:1 A tab stands where YAML takes spaces only. | Indent with spaces.'],
    [
      'a tag',
      'bundle-ids: { a: { name: !secret A } }',
      '1:26 A tag (!) has no meaning here. | Leave it out; a text that begins with an exclamation mark stands in quotes.',
    ],
    [
      'a date by a tag',
      'bundle-ids: { a: { name: !!timestamp 2026-11-24 } }',
      '1:26 A tag (!) has no meaning here. | Leave it out; a text that begins with an exclamation mark stands in quotes.',
    ],
    [
      'a quote that is not closed',
      'bundle-ids: { a: { name: "A } }',
      '1:32 A quote, a bracket, a comma, a colon or a space is missing. | Look for the beginning of what is not closed here, which may be lines above.',
    ],
    [
      'yes in YAML 1.1',
      '%YAML 1.1\n---\nbundle-ids: { a: { name: yes } }',
      '3:26 name is true or false, and should be ' +
        NAME +
        '. | Where text is meant, put it in quotes: "yes".',
    ],
  ])('%s', async (_, text, wanted) => {
    expect((await mistakesOf(text))[0]).toBe(`epapi.yml:${wanted}`);
  });

  test.each([
    [
      'bundle-ids:\n  a: {}\n b: {}',
      '3:1',
      'The indentation does not fit what stands above, or a bracket is not closed.',
    ],
    [
      'a: b: c',
      '1:4',
      'A key is not followed by a colon and a space on its line, or a colon stands where none may.',
    ],
    ['a: @b', '1:4', 'A text begins with a character that means something else in YAML.'],
    ['a: "\\y"', '1:5', 'A backslash in double quotes begins an escape that YAML does not know.'],
    ['a: *b c', '1:7', 'YAML does not allow here what stands here.'],
    ['a: &b &c d', '1:7', 'An anchor (&) or an alias (*) is not written as one.'],
    ['%x\n---\na: b', '1:1', 'A line that begins with % is no directive of YAML.'],
    ['['.repeat(31), '1:31', 'Lists or mappings are nested too deeply.'],
    ['- '.repeat(40), '1:1', 'Lists or mappings are nested too deeply.'],
    ['{a: '.repeat(2_000), '1:121', 'Lists or mappings are nested too deeply.'],
    ['- '.repeat(100_000), '1:1', 'Lists or mappings are nested too deeply.'],
  ])('%j', async (text, place, message) => {
    const found = await mistakesOf(text);
    expect(found.map((line) => line.split(' | ')[0])).toContain(`epapi.yml:${place} ${message}`);
  });

  test.each([
    ['}'],
    ['[,'],
    ['"'],
    ['@ \n'],
    ['&a '],
    ['? '],
    ['\\'],
    ['|\n'],
    ['---\n'],
    ['%\n'],
    ['{a: '],
    [': '],
    ['*a '],
  ])(
    'a megabyte of %j is refused, and the messages have an end',
    async (part) => {
      const found = await mistakesOf(part.repeat(1_000_000 / part.length));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(50);
      expect(found.join('\n').length).toBeLessThan(20_000);
    },
    60_000,
  );

  test('no more than a million words and signs', async () => {
    expect(await mistakesOf('\n'.repeat(1_000_100))).toEqual([
      'epapi.yml:1000001:1 The file holds more than anybody has written into a manifest. | Give the right one; a manifest may be several files.',
    ]);
  });

  test('aliases of aliases stand for no more than a million values', async () => {
    const lines = Array.from(
      { length: 8 },
      (_, i) =>
        `x${i}: &x${i} [${Array(10)
          .fill(i ? `*x${i - 1}` : 'x')
          .join()}]`,
    );
    const found = await mistakesOf(lines.join('\n'));
    expect(found.join('\n')).toContain('Aliases stand for more than 1000000 values.');
    expect(found.filter((line) => line.includes('no key of a manifest'))).toHaveLength(8);
  });

  test('as many aliases as a large team needs', async () => {
    const apps = Array.from({ length: 10_000 }, (_, i) => `  a${i}: *a`).join('\n');
    expect(
      (await manifestOf(`bundle-ids:\n  a: &a { name: A, capabilities: [MAPS, WALLET] }\n${apps}`)).bundleIds,
    ).toHaveLength(10_001);
  }, 60_000);
});

describe('texts', () => {
  test.each([
    names("''"),
    names("' A'"),
    names("'A '"),
    [
      'a line break',
      'bundle-ids: { a: { name: "A\\nB" } }',
      `1:24 name is "A\\u000aB", and should be ${NAME}. | Write it on one line.`,
    ],
    [
      'a direction',
      'bundle-ids: { a: { name: "A\\u202eB" } }',
      `1:24 name is "A\\u202eB", and should be ${NAME}. | Write it on one line.`,
    ],
    [
      'half a character',
      'bundle-ids: { a: { name: "A\\ud800" } }',
      `1:24 name is "A\ufffd", and should be ${NAME}. | Write it on one line.`,
    ],
    [
      '256 characters',
      `bundle-ids: { a: { name: ${'a. '.repeat(85)}a } }`,
      `1:24 name is "${'a. '.repeat(26)}a.…", and should be ${NAME}. | Write it on one line.`,
    ],
    [
      'a number',
      'bundle-ids: { a: { name: 1e10 } }',
      `1:26 name is a number, and should be ${NAME}. | Where text is meant, put it in quotes: "1e10".`,
    ],
    [
      'true',
      'bundle-ids: { a: { name: True } }',
      `1:26 name is true or false, and should be ${NAME}. | Where text is meant, put it in quotes: "True".`,
    ],
    [
      'a list',
      'bundle-ids: { a: { name: [A] } }',
      `1:26 name is a list, and should be ${NAME}. | docs/manifest.md shows how it is written.`,
    ],
    [
      'nothing',
      'bundle-ids: { a: { name: } }',
      `1:20 name is empty, and should be ${NAME}. | Write what is meant, or leave the key out.`,
    ],
    ['no name', 'bundle-ids: { a: {} }', '1:18 "a" has no name. | Give name: …, which a bundle ID needs.'],
    [
      'no name of a pass',
      'pass-type-ids: { pass.a: {} }',
      '1:26 "pass.a" has no name. | Give name: …, which a pass type ID needs.',
    ],
    [
      'a profile of a reserved name',
      `${C}profiles: { A epapi proof: { type: IOS_APP_INHOUSE, bundle-id: a.b, certificates: [c] } }`,
      '3:13 The name of a profile ends as the names do that replacements are made under. | Choose another name.',
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await mistakesOf(text)).toEqual([`epapi.yml:${wanted.replace(/^1:24/, '1:26')}`]);
  });

  test('255 characters are not too many, however they are written', async () => {
    for (const name of ['a', '🔑', '👩‍💻'.slice(0, 2)]) {
      const text = name.repeat(255);
      expect(
        (await manifestOf(JSON.stringify({ 'bundle-ids': { a: { name: text } } }))).bundleIds[0]?.name,
      ).toBe(text);
    }
  });

  test.each(['', '.a', 'a.', 'a..b', 'a.*.b', '*.a', 'a*', 'a b', 'a_b', 'ä', `${'a.'.repeat(127)}ab`])(
    'the bundle ID %j',
    async (id) => {
      const [found] = await mistakesOf(JSON.stringify({ 'bundle-ids': { [id]: { name: 'A' } } }));
      expect(found).toMatch(
        /^epapi\.yml:1:16 A bundle ID is ".*", and should be a bundle ID such as com\.acme\.field/,
      );
    },
  );

  test.each(['', 'com.acme.a', 'pass.', 'pass', 'pass.a.', 'pass.a.*'])('the pass type ID %j', async (id) => {
    const [found] = await mistakesOf(JSON.stringify({ 'pass-type-ids': { [id]: { name: 'A' } } }));
    expect(found).toMatch(/^epapi\.yml:1:19 A pass type ID is ".*", and should be a pass type ID such as/);
  });

  test.each([
    '',
    'F2LX',
    '0123456789abcdeg',
    '0123456789abcdef-',
    '-0123456789abcdef',
    '0123456789abcde',
    '0123-4567--89abcdef',
    '0'.repeat(65),
    '----------------',
  ])('the UDID %j', async (udid) => {
    const [found] = await mistakesOf(JSON.stringify({ devices: [{ name: 'A', udid }] }));
    expect(found).toMatch(/^epapi\.yml:1:\d+ udid is .*, and should be a UDID/);
  });

  test.each(['', '0', '00:00', '7G', '0x7F', '7F:', ':7F', '7F 3A', '7'.repeat(41)])(
    'the serial number %j',
    async (serial) => {
      const text = JSON.stringify({ certificates: { c: { type: 'DISTRIBUTION', 'serial-number': serial } } });
      expect((await mistakesOf(text))[0]).toMatch(
        / serial-number is .*, and should be a serial number: from 1 to 40/,
      );
    },
  );

  test.each(['', 'a'.repeat(63), 'a'.repeat(65), 'ab:'.repeat(32), 'g'.repeat(64)])(
    'the public key %j',
    async (key) => {
      const text = JSON.stringify({ certificates: { c: { type: 'DISTRIBUTION', 'public-key': key } } });
      expect((await mistakesOf(text))[0]).toMatch(
        / public-key is .*, and should be the SHA-256 of a public key/,
      );
    },
  );

  test.each([
    '',
    '30',
    '30 hours',
    '0 days',
    '1.5 days',
    '-1 days',
    '030 days',
    '30  days',
    'a month',
    '1000 days',
  ])('renewal within %j', async (time) => {
    const [found] = await mistakesOf(
      profile(`type: IOS_APP_INHOUSE, certificates: [c], renew-within: '${time}'`),
    );
    expect(found).toBe(
      `epapi.yml:3:90 renew-within is "${time}", and should be a length of time such as 30 days or 4 weeks. | Give from 1 day to 330 days, in whole days or weeks.`,
    );
  });

  test.each(['331 days', '48 weeks', '999 weeks'])('renewal within %j is no renewal', async (time) => {
    expect(
      await mistakesOf(profile(`type: IOS_APP_INHOUSE, certificates: [c], renew-within: ${time}`)),
    ).toEqual([
      'epapi.yml:3:90 renew-within is more than 330 days, and a profile lives a year. | Give less.',
    ]);
  });
});

describe("Apple's words", () => {
  test.each([
    ['PUSH_NOTIFICATION', 'PUSH_NOTIFICATIONS'],
    ['push-notifications', 'PUSH_NOTIFICATIONS'],
    ['Push Notification', 'PUSH_NOTIFICATIONS'],
    ['WALET', 'WALLET'],
    ['MAP', 'MAPS'],
    ['map', 'MAPS'],
    ['WALLETTT', 'WALLET'],
  ])('the capability %s', async (written, meant) => {
    expect(await mistakesOf(`bundle-ids: { a: { name: A, capabilities: [${written}] } }`)).toEqual([
      `epapi.yml:1:44 An item of capabilities is "${written}", which is not a capability that Apple documents. | Did you mean ${meant}?`,
    ]);
  });

  test.each([
    ['bundle-ids: { a: { name: A, platform: IOSS } }', '"IOSS", which is not a platform', 'IOS'],
    [
      'devices: [{ name: A, udid: 0123456789abcdef, platform: ios }]',
      '"ios", which is not a platform',
      'IOS',
    ],
    [
      'certificates: { c: { type: IOS_DISTRIBUTIONS } }',
      '"IOS_DISTRIBUTIONS", which is not a type of certificate',
      'IOS_DISTRIBUTION',
    ],
    ['defaults: { profiles: { type: IOS_INHOUSE_ } }\n#', '', ''],
    [
      profile('type: IOS_APP_INHOUS, certificates: [c]'),
      '"IOS_APP_INHOUS", which is not a type of profile',
      'IOS_APP_INHOUSE',
    ],
    [
      'bundle-ids: { a: { name: A, capabilities: [{ ICLOUDS: {} }] } }',
      '"ICLOUDS", which is not a capability',
      'ICLOUD',
    ],
    [
      'bundle-ids: { a: { name: A, capabilities: [{ ICLOUD: { ICLOUD_VERSIONS: XCODE_6 } }] } }',
      '"ICLOUD_VERSIONS", which is not a setting',
      'ICLOUD_VERSION',
    ],
    [
      'bundle-ids: { a: { name: A, capabilities: [{ ICLOUD: { ICLOUD_VERSION: XCODE_66 } }] } }',
      '"XCODE_66", which is not an option of a setting',
      'XCODE_6',
    ],
  ])('%s', async (text, message, meant) => {
    const found = await mistakesOf(text);
    if (meant === '') expect(found).toEqual([]);
    else {
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${message} that Apple documents. | Did you mean ${meant}?`);
    }
  });

  test('what does not look like one of them', async () => {
    const [found] = await mistakesOf('bundle-ids: { a: { name: A, capabilities: [a/b] } }');
    expect(found).toContain(
      '1:44 An item of capabilities is "a/b", and should be a capability in Apple\'s words, such as ICLOUD. | Apple documents ICLOUD, IN_APP_PURCHASE,',
    );
  });
});

describe('lists', () => {
  test.each([
    [
      'a capability twice',
      'bundle-ids: { a: { name: A, capabilities: [MAPS, { MAPS: {} }] } }',
      '1:52 "MAPS" stands twice in capabilities. | The first is at epapi.yml:1:44: keep one of them.',
    ],
    [
      'two capabilities in one',
      'bundle-ids: { a: { name: A, capabilities: [{ MAPS: {}, WALLET: {} }] } }',
      '1:56 An item of capabilities has more than one capability. | Give each an item of its own: - ICLOUD: { … }',
    ],
    [
      'no capability in one',
      'bundle-ids: { a: { name: A, capabilities: [{}] } }',
      '1:44 An item of capabilities has no capability. | Give each an item of its own: - ICLOUD: { … }',
    ],
    [
      'a capability that is a number',
      'bundle-ids: { a: { name: A, capabilities: [1] } }',
      '1:44 An item of capabilities is a number, and should be a capability in Apple\'s words, such as ICLOUD or a mapping from one capability to its settings. | Where text is meant, put it in quotes: "1".',
    ],
    [
      'capabilities that are none',
      'bundle-ids: { a: { name: A, capabilities: MAPS } }',
      '1:43 capabilities is text, and should be a list. | docs/manifest.md shows how it is written.',
    ],
    [
      'a setting that is none',
      'bundle-ids: { a: { name: A, capabilities: [{ ICLOUD: XCODE_6 }] } }',
      '1:54 "ICLOUD" is text, and should be a mapping. | docs/manifest.md shows how it is written.',
    ],
    [
      'a certificate twice',
      profile('type: IOS_APP_INHOUSE, certificates: [c, c]'),
      '3:75 "c" stands twice in certificates. | The first is at epapi.yml:3:72: keep one of them.',
    ],
    [
      'no certificate',
      profile('type: IOS_APP_INHOUSE, certificates: []'),
      '3:71 certificates is an empty list, and should be a list with something in it. | Write what is meant, or leave the key out.',
    ],
    [
      'no device',
      profile('type: IOS_APP_ADHOC, certificates: [c], devices: []'),
      '3:83 devices is an empty list, and should be a list with something in it. | Write what is meant, or leave the key out.',
    ],
    [
      'some devices',
      profile('type: IOS_APP_ADHOC, certificates: [c], devices: some'),
      '3:83 devices is "some", and should be all. | Write all, or a list of names or UDIDs.',
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await mistakesOf(text)).toEqual([`epapi.yml:${wanted}`]);
  });
});

describe('references', () => {
  test.each([
    [
      'a bundle ID',
      `${C}profiles: { P: { bundle-id: a.c, type: IOS_APP_INHOUSE, certificates: [c] } }`,
      '3:29 The manifest has no bundle ID "a.c". | Did you mean a.b?',
    ],
    [
      'a bundle ID far from any',
      `${C}profiles: { P: { bundle-id: org.other, type: IOS_APP_INHOUSE, certificates: [c] } }`,
      '3:29 The manifest has no bundle ID "org.other". | Write it into the section of its kind first.',
    ],
    [
      'no bundle ID',
      `${C}profiles: { P: { type: IOS_APP_INHOUSE, certificates: [c] } }`,
      '3:16 "P" has no bundle-id. | Give bundle-id: …, which a profile needs.',
    ],
    [
      'a certificate',
      `certificates: { in-house: { type: DISTRIBUTION } }\nbundle-ids: { a.b: { name: A } }\nprofiles: { P: { bundle-id: a.b, type: IOS_APP_INHOUSE, certificates: [inhouse] } }`,
      '3:72 The manifest has no certificate "inhouse". | Did you mean in-house?',
    ],
    [
      'no certificates',
      profile('type: IOS_APP_INHOUSE'),
      '3:13 "P" has no certificates. | Give certificates: [LABEL], here or in defaults: profiles:.',
    ],
    [
      'no type',
      profile('certificates: [c]'),
      '3:13 "P" has no type. | Give type: IOS_APP_INHOUSE, here or in defaults: profiles:.',
    ],
    [
      'no type of a certificate',
      'certificates: { c: {} }',
      '1:17 "c" has no type. | Give type: IOS_DISTRIBUTION, here or in defaults: certificates:.',
    ],
    [
      'a device',
      DEVICES + profile('type: IOS_APP_ADHOC, certificates: [c], devices: [One, Three]'),
      '4:89 The manifest has no device "Three". | Give a name or a UDID as it stands in devices:.',
    ],
    [
      'a device twice',
      DEVICES + profile('type: IOS_APP_ADHOC, certificates: [c], devices: [One, 01234567-89ABCDEF]'),
      '4:89 "01234567-89ABCDEF" is a device that the list has already. | Name each device once.',
    ],
    [
      'no devices',
      profile('type: IOS_APP_ADHOC, certificates: [c]'),
      '3:13 "P" is for devices, and the manifest has none. | Give some in devices:, or a type of profile that is for all devices.',
    ],
    [
      'all of no devices',
      profile('type: IOS_APP_DEVELOPMENT, certificates: [d], devices: all'),
      '3:89 "P" is for devices, and the manifest has none. | Give some in devices:, or a type of profile that is for all devices.',
    ],
    [
      'devices of an in-house profile',
      DEVICES + profile('type: IOS_APP_INHOUSE, certificates: [c], devices: [One]'),
      '4:85 A profile of type IOS_APP_INHOUSE takes no devices. | Leave devices: out.',
    ],
    [
      'all devices of a store profile',
      DEVICES + profile('type: IOS_APP_STORE, certificates: [c], devices: all'),
      '4:83 A profile of type IOS_APP_STORE takes no devices. | Leave devices: out.',
    ],
    [
      'an ambiguous device',
      'devices: [{ name: One, udid: 0123456789abcdef }, { name: One, udid: fedcba9876543210 }]\n' +
        profile('type: IOS_APP_ADHOC, certificates: [c], devices: [One]'),
      '4:84 Several devices are called "One". | Give the UDID: they are at epapi.yml:1:19 and epapi.yml:1:58.',
    ],
    [
      'a UDID twice',
      'devices: [{ name: One, udid: 01234567-89abcdef }, { name: Two, udid: 0123456789ABCDEF }]',
      '1:70 A device with this UDID stands in the manifest a second time. | The first is at epapi.yml:1:30: keep one of them.',
    ],
  ])('%s', async (_, text, wanted) => {
    expect(await mistakesOf(text)).toEqual([`epapi.yml:${wanted}`]);
  });

  const TAKES = 'Development takes a certificate for development, all else one for distribution.';
  test.each([
    ['IOS_APP_INHOUSE', 'd', '"d", which is DEVELOPMENT'],
    ['IOS_APP_DEVELOPMENT', 'c', '"c", which is DISTRIBUTION'],
    ['IOS_APP_INHOUSE', 'p', '"p", which is PASS_TYPE_ID'],
    ['MAC_APP_STORE', 'i', '"i", which is MAC_INSTALLER_DISTRIBUTION'],
  ])('%s with the certificate %s', async (type, label, wanted) => {
    const others = '{ p: { type: PASS_TYPE_ID }, i: { type: MAC_INSTALLER_DISTRIBUTION }, ';
    const text = (DEVICES + profile(`certificates: [${label}], type: ${type}`)).replace(
      'certificates: { ',
      `certificates: ${others}`,
    );
    expect(await mistakesOf(text)).toEqual([
      `epapi.yml:4:49 ${type} cannot be made with ${wanted}. | ${TAKES}`,
    ]);
  });

  const withCertificate = (profileType: string, type: string): Promise<string[]> =>
    mistakesOf(profile(`certificates: [c], type: ${profileType}`).replace('DISTRIBUTION', type));

  test.each([
    ['MAC_APP_DIRECT', 'MAC_APP_DISTRIBUTION'],
    ['MAC_APP_DIRECT', 'DEVELOPER_ID_APPLICATION'],
    ['MAC_APP_DIRECT', 'DEVELOPER_ID_KEXT'],
    ['MAC_APP_STORE', 'DISTRIBUTION'],
    ['IOS_APP_INHOUSE', 'IOS_DISTRIBUTION'],
    ['TVOS_APP_INHOUSE', 'IOS_DISTRIBUTION'],
    ['TVOS_APP_STORE', 'DISTRIBUTION'],
    // Nobody documents what these take.
    ['MAC_CATALYST_APP_STORE', 'IOS_DISTRIBUTION'],
    ['MAC_CATALYST_APP_STORE', 'MAC_APP_DISTRIBUTION'],
    ['VISION_APP_INHOUSE', 'MAC_APP_DISTRIBUTION'],
    ['IOS_APP_INHOUSE', 'MAC_APP_DISTRIBUTION_G2'],
  ])('%s can be made with %s', async (profileType, type) => {
    expect(await withCertificate(profileType, type)).toEqual([]);
  });

  test.each([
    ['IOS_APP_INHOUSE', 'MAC_APP_DISTRIBUTION', 'iOS'],
    ['TVOS_APP_INHOUSE', 'MAC_APP_DISTRIBUTION', 'iOS'],
    ['IOS_APP_ADHOC', 'DEVELOPER_ID_APPLICATION', 'iOS'],
    ['MAC_APP_STORE', 'IOS_DISTRIBUTION', 'macOS'],
  ])('%s cannot be made with %s, which is for another platform', async (profileType, type, platform) => {
    expect(
      await mistakesOf(
        (DEVICES + profile(`certificates: [c], type: ${profileType}`)).replace('DISTRIBUTION', type),
      ),
    ).toEqual([
      expect.stringContaining(
        `${profileType} cannot be made with "c", which is ${type}. | A profile for ${platform} takes a certificate for ${platform}, or one that is for all`,
      ),
    ]);
  });

  test('a certificate by default is told of where the profile says its type', async () => {
    const text = `defaults: { profiles: { certificates: [c] } }\n${DEVICES}${profile('type: IOS_APP_DEVELOPMENT')}`;
    expect(await mistakesOf(text)).toEqual([
      `epapi.yml:5:40 IOS_APP_DEVELOPMENT cannot be made with "c", which is DISTRIBUTION. | ${TAKES}`,
    ]);
  });

  test('what is wrong with a default is told of once, where it stands', async () => {
    const text = `defaults: { profiles: { type: IOS_APP_INHOUSE, certificates: [e] } }\n${C}profiles: { P: { bundle-id: a.b }, Q: { bundle-id: a.b } }`;
    expect(await mistakesOf(text)).toEqual([
      'epapi.yml:1:63 The manifest has no certificate "e". | Did you mean c?',
    ]);
  });

  test('a wrong value is not missing too, and takes no default', async () => {
    const text = `defaults: { profiles: { type: IOS_APP_DEVELOPMENT } }\n${profile('type: 1, certificates: [c]')}`;
    expect(await mistakesOf(text)).toHaveLength(1);
    expect(await mistakesOf(profile('type: 1, certificates: 2, renew-within: 3'))).toHaveLength(3);
    expect(await mistakesOf('certificates: { c: { type: 1 } }')).toHaveLength(1);
  });

  test('what cannot be read is not missing where it is referred to', async () => {
    const wanted =
      'profiles: { P: { bundle-id: a.b, type: IOS_APP_ADHOC, certificates: [c], devices: [One] } }';
    for (const section of [
      'bundle-ids: 1',
      'certificates: 1',
      'devices: 1',
      'devices: { file: none }',
      'devices: [{ name: Two }]',
      'devices: [1]',
      'devices: { file: 1 }',
      'bundle-ids: *x',
    ]) {
      const [name = ''] = section.split(':');
      const rest = [C, DEVICES]
        .join('')
        .split('\n')
        .filter((line) => !line.startsWith(name));
      expect([section, await mistakesOf([section, ...rest, wanted].join('\n'))]).toEqual([
        section,
        [expect.anything()],
      ]);
    }
  });
});

test('a UDID that stands twice is told of beside what else is wrong with devices', async () => {
  const list =
    'devices: [{ name: One, udid: 01234567-89abcdef }, { name: Two, udid: x }, { name: Three, udid: 0123456789ABCDEF }]';
  expect(await mistakesOf(list)).toEqual([
    expect.stringMatching(/^epapi\.yml:1:70 /),
    expect.stringMatching(/^epapi\.yml:1:\d+ A device with this UDID stands in the manifest a second time/),
  ]);
  // Whether there is a "Two", nobody knows.
  const unclear =
    'devices: [{ name: One, udid: x }]\n' + profile('type: IOS_APP_ADHOC, certificates: [c], devices: [Two]');
  expect(await mistakesOf(unclear)).toEqual([expect.stringMatching(/^epapi\.yml:1:30 /)]);
});

describe('several files', () => {
  test.each([
    [
      'a bundle ID',
      'bundle-ids: { a: { name: A } }',
      'bundle-ids: { b: { name: B }, a: { name: A } }',
      '1:31 The bundle ID "a" stands in the manifest a second time.',
      '1:15',
    ],
    [
      'a certificate',
      'certificates: { a: { type: DISTRIBUTION } }',
      ' certificates: { a: { type: DISTRIBUTION } }',
      '1:18 The certificate "a" stands in the manifest a second time.',
      '1:17',
    ],
    [
      'a pass type ID',
      'pass-type-ids: { pass.a: { name: A } }',
      'pass-type-ids: { pass.a: { name: B } }',
      '1:18 The pass type ID "pass.a" stands in the manifest a second time.',
      '1:18',
    ],
    [
      'a device',
      'devices: [{ name: A, udid: 0123456789abcdef }]',
      'devices: [{ name: B, udid: 0123456789abcdef }]',
      '1:28 A device with this UDID stands in the manifest a second time.',
      '1:28',
    ],
    [
      'a default',
      'defaults: { bundle-ids: { platform: IOS } }',
      'defaults: { bundle-ids: { platform: IOS } }',
      '1:37 The default of platform is given a second time.',
      '1:37',
    ],
    [
      'default capabilities',
      'defaults: { bundle-ids: { capabilities: [] } }',
      'defaults: { bundle-ids: { capabilities: [] } }',
      '1:41 The default of capabilities is given a second time.',
      '1:41',
    ],
    [
      'a default certificate type',
      'defaults: { certificates: { type: DISTRIBUTION } }',
      'defaults: { certificates: { type: DISTRIBUTION } }',
      '1:35 The default of the type of certificates is given a second time.',
      '1:35',
    ],
    [
      'a default profile type',
      'defaults: { profiles: { type: IOS_APP_STORE } }',
      'defaults: { profiles: { type: IOS_APP_STORE } }',
      '1:31 The default of the type of profiles is given a second time.',
      '1:31',
    ],
    [
      'default certificates',
      'defaults: { profiles: { certificates: [a] } }',
      'defaults: { profiles: { certificates: [a] } }',
      '1:39 The default of certificates is given a second time.',
      '1:39',
    ],
    [
      'a default renewal',
      'defaults: { profiles: { renew-within: 1 day } }',
      'defaults: { profiles: { renew-within: 1 day } }',
      '1:39 The default of renew-within is given a second time.',
      '1:39',
    ],
  ])('%s in two of them', async (_, a, b, message, first) => {
    expect(await mistakesOf({ 'a.yml': a, 'b.yml': b })).toEqual([
      `b.yml:${message} | The first is at a.yml:${first}: keep one of them.`,
    ]);
  });

  test('a profile in two of them', async () => {
    const text = profile('type: IOS_APP_INHOUSE, certificates: [c]');
    const found = await mistakesOf({ 'a.yml': text, 'b.yml': text.split('\n')[2] ?? '' });
    expect(found).toEqual([
      'b.yml:1:13 The profile "P" stands in the manifest a second time. | The first is at a.yml:3:13: keep one of them.',
    ]);
  });

  test('one of them twice', async () => {
    expect(await mistakesOf({ 'a.yml': 'bundle-ids: {}', './a.yml': 'bundle-ids: {}' })).toEqual([
      './a.yml:1:1 This file is given a second time. | Give each file once.',
    ]);
  });

  test('one that is not there: all mistakes of the others, and nothing of what may stand in it', async () => {
    const found = await mistakesOf({
      'a.yml': profile('type: 1, certificates: [e]'),
      'b.yml': '-> none.yml',
    });
    expect(found.map((line) => line.split(',')[0])).toEqual([
      'a.yml:3:40 type is a number',
      'b.yml:1:1 The file cannot be read: it is not there (ENOENT). | Check its path',
    ]);
  });
});

describe('a file with a mistake of syntax', () => {
  test.each([
    'bundle-ids: { a: {',
    'profiles: { P: { certificates: [',
    'bundle-ids: { a: { capabilities: [{',
    'bundle-ids:\n  a:\n\tname: A',
  ])('says nothing of what %j lacks', async (text) => {
    expect((await mistakesOf(text)).join('\n')).not.toMatch(/ has no | is empty| is an empty /);
  });

  const SYNTAX = /^epapi\.yml:[678]:\d+ (A quote|The indentation|A key)/;

  test('tells of all that stands before it, and of nothing that stands behind, or may', async () => {
    const text = `bundle-ids:\n  a: { nam: A }\n  b: { name: 1 }\nprofiles:\n  P: { bundle-id: c, type: IOS_APP_INHOUS }\n  Q: { bundle-id: "d }\nothers: {}\n`;
    const found = await mistakesOf(text);
    expect(found.map((line) => line.split(/ \||,/)[0]).filter((line) => !SYNTAX.test(line ?? ''))).toEqual([
      'epapi.yml:2:6 "a" has no name.',
      'epapi.yml:2:8 "nam" is no key of a bundle ID.',
      'epapi.yml:3:14 name is a number',
      'epapi.yml:5:28 type is "IOS_APP_INHOUS"',
    ]);
    expect(found.filter((line) => SYNTAX.test(line)).length).toBeGreaterThan(0);
  });
});

describe('a file of devices', () => {
  const HEADER = 'Device ID\tDevice Name\tDevice Platform\n';
  test.each([
    ['another file', 'hunter2\n', ["1:1 This is not the header of Apple's file of devices."]],
    ['an empty one', '', ["1:1 This is not the header of Apple's file of devices."]],
    ['no header', '0123456789abcdef\tOne\n', ["1:1 This is not the header of Apple's file of devices."]],
    ['no tab', `${HEADER}hunter2`, ['2:1 The Device ID is not one', '2:9 The Device Name is missing']],
    ['no name', `${HEADER}\n0123456789abcdef\t\tios`, ['3:18 The Device Name is missing']],
    ['no UDID', `${HEADER}\tOne\tios`, ['2:1 The Device ID is missing']],
    [
      'another platform',
      `${HEADER}0123456789abcdef\tOne\tconstructor`,
      ['2:22 The Device Platform is not one.'],
    ],
    [
      'one column too many',
      `${HEADER}0123456789abcdef\tOne\tios\thunter2`,
      ['2:26 The line has more columns than the header.'],
    ],
    [
      'a platform that the header lacks',
      'Device ID\tDevice Name\n0123456789abcdef\tOne\tios',
      ['2:22 The line has more columns than the header.'],
    ],
    [
      'a name with a control character',
      `${HEADER}0123456789abcdef\thunter\u001b2`,
      ['2:18 The Device Name is not one'],
    ],
    [
      'a UDID twice',
      `${HEADER}0123456789abcdef\tOne\n01234567-89ABCDEF\tTwo`,
      ['3:1 A device with this UDID stands in the manifest a second time.'],
    ],
  ])('%s', async (_, text, wanted) => {
    const found = await mistakesOf('devices: { file: devices.txt }', { 'devices.txt': text });
    expect(found.map((line) => line.split(/ \||,/)[0])).toEqual(wanted.map((line) => `devices.txt:${line}`));
    expect(found.join('\n')).not.toMatch(/hunter|01234567/);
  });

  test.each([
    ['/etc/passwd', 'file is an absolute path.'],
    ['C:\\keys\\a', 'file is an absolute path.'],
    ['c:a', 'file is an absolute path.'],
    ['\\\\host\\a', 'file is an absolute path.'],
    [
      '../outside',
      'The file lies outside the folder that the command runs in, or is a link that leads out of it.',
    ],
    [
      'a/../../outside',
      'The file lies outside the folder that the command runs in, or is a link that leads out of it.',
    ],
    ['link', 'The file lies outside the folder that the command runs in, or is a link that leads out of it.'],
    ['..', 'The file lies outside the folder that the command runs in, or is a link that leads out of it.'],
    ['none', 'The file cannot be read: it is not there (ENOENT).'],
    ['large', 'The file is larger than 5 MB.'],
  ])('%s is not read', async (path, message) => {
    const found = await mistakesOf(`devices: { file: '${path}' }`, {
      link: '-> /etc/passwd',
      '/etc/passwd': 'hunter2',
      '/home/runner/outside': 'Device ID\tDevice Name\n',
      large: `Device ID\tDevice Name${'\n'.repeat(5_000_000)}`,
    });
    expect(found.map((line) => line.split(' | ')[0])).toEqual([`epapi.yml:1:18 ${message}`]);
  });

  test('is named by one manifest', async () => {
    const found = await mistakesOf(
      {
        'a.yml': 'devices: { file: d.txt }',
        'b.yml': 'devices: { file: ./d.txt }',
        'c.yml': 'devices: { file: a.yml }',
      },
      { 'd.txt': 'Device ID\tDevice Name\n0123456789abcdef\tOne' },
    );
    expect(found).toEqual([
      'b.yml:1:18 This file is read already. | Name each file once.',
      'c.yml:1:18 This file is read already. | Name each file once.',
    ]);
  });
});

test('a manifest that is a link out of the folder is not read', async () => {
  expect(await mistakesOf({ 'epapi.yml': '-> /etc/shadow' }, { '/etc/shadow': 'bundle-ids: {}' })).toEqual([
    'epapi.yml:1:1 The file lies outside the folder that the command runs in, or is a link that leads out of it. | Put it there, or run the command in a folder that holds both.',
  ]);
});

test('nothing that may be a secret is shown', async () => {
  const secret = 'MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQg';
  const text = `${secret}: 1\nbundle-ids: { ${secret}: { name: "${secret}\\n" }, a: { name: A, platform: ${secret}, capabilities: [${secret}, { ${secret}: {} }] } }\ncertificates: { ${secret}: { serial-number: ${secret}, public-key: ${secret} } }\nprofiles: { P: { bundle-id: ${secret}, type: IOS_APP_ADHOC, certificates: [${secret}a], devices: [${secret}] } }\nx: *${secret}`;
  const found = await mistakesOf(text);
  expect(found.length).toBeGreaterThan(8);
  expect(found.join('\n')).not.toContain(secret.slice(0, 20));
});

describe('the error', () => {
  const thrownFor = async (text: string): Promise<ManifestError> => {
    const error = await manifestOf(text).catch((thrown: unknown) => thrown);
    if (!(error instanceof ManifestError)) throw new Error('no ManifestError');
    return error;
  };

  test('lists all in its message, in the order of their lines', async () => {
    const error = await thrownFor('x: {}\nbundle-ids: { a: {} }\ny: {}');
    expect([error.code, hasCode(error.code, 'MANIFEST'), error.name, error.more]).toEqual([
      'MANIFEST',
      true,
      'ManifestError',
      0,
    ]);
    expect(error.message.split('\n').map((line) => line.split('. ')[0])).toEqual([
      'The manifest has 3 mistakes.',
      'epapi.yml:1:1: "x" is no key of a manifest',
      'epapi.yml:2:18: "a" has no name',
      'epapi.yml:3:1: "y" is no key of a manifest',
    ]);
    expect(error.problems[1]).toEqual({
      place: { file: 'epapi.yml', line: 2, column: 18 },
      message: '"a" has no name.',
      hint: 'Give name: …, which a bundle ID needs.',
    });
    expect((await thrownFor('x: {}')).message).toMatch(/^The manifest has a mistake\.\n/);
  });

  test('counts what is said twice of one place as one', async () => {
    const error = await thrownFor('bundle-ids: { a: &a { name: 1 }, b: *a, c: *a }');
    expect([error.problems.length, error.more]).toEqual([1, 0]);
  });

  test('has the right columns behind a byte order mark', async () => {
    const error = await thrownFor('\ufeffx: {}\ny: {}');
    expect(error.problems.map(({ place }) => [place.line, place.column])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('shows fifty, and says how many more there are', async () => {
    const text = Array.from({ length: 2000 }, (_, i) => `x${i}: {}`).join('\n');
    const error = await thrownFor(text);
    expect([error.problems.length, error.more, error.message.split('\n').length]).toEqual([50, 1950, 52]);
    expect(error.message).toMatch(/^The manifest has 2000 mistakes\.\n[^]*\nand 1950 more$/);
  });

  test('is one line for each, whatever the file is called', () => {
    const error = new ManifestError([
      { place: { file: 'a\n::error::b', line: 1, column: 1 }, message: 'm', hint: 'h' },
    ]);
    expect(error.message).toBe('The manifest has a mistake.\na\\u000a::error::b:1:1: m h');
  });
});
