import { execFileSync } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { FileContents, WatchedFile } from '../../src/expiry/inventory.ts';
import { unreadable } from '../../src/expiry/lib/file-problems.ts';
import { withFile } from '../../src/expiry/lib/open-file.ts';
import { readWatchedFiles } from '../../src/expiry/read-files.ts';
import { createAuthority } from '../../src/formats/authority.ts';
import { createCertificateRequest, readCertificateRequest } from '../../src/formats/certificate-request.ts';
import { writePkcs12 } from '../../src/formats/pkcs12.ts';
import { certificateOrder, profileValues } from '../support/authority.ts';
import { makeFolder } from '../support/folder.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { certificateOf, opensslBytes, withFiles } from '../support/openssl.ts';
import { fc, runsOf } from '../support/properties.ts';
import { writeZip, zipOf } from '../support/zip.ts';
import type { ZipEntry } from '../support/zip.ts';

const RUNS = runsOf(300);
const PASSWORD = 'correct horse battery staple';
const EMBEDDED = 'embedded.mobileprovision';

const authority = await createAuthority({ now: () => Date.parse('2026-11-24T03:54:00Z') });
const key = createPrivateKey(makeKeyPair().pem);
const request = await createCertificateRequest({ key, commonName: 'any' });
const { der: csr } = await readCertificateRequest(request);
const certificate = await authority.issueCertificate(
  await certificateOrder({ csr, serialNumber: '0A7F00C0FFEE0001' }),
);
const HELD = {
  name: 'iPhone Distribution: Example Corp.',
  serialNumber: 'A7F00C0FFEE0001',
  expiresAt: Date.parse('2029-11-23T03:54:00Z'),
};
const values = profileValues({ certificates: [certificate] });
const profile = await authority.signProfile(values);
const PROFILE = {
  name: 'Example <In-House> & Friends',
  uuid: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  bundleId: 'com.example.app',
  expiresAt: Date.parse('2027-11-24T03:54:00Z'),
  certificates: [HELD],
  use: 'in-house' as const,
};
const widget = await authority.signProfile({
  ...values,
  bundleIdentifier: 'com.example.app.widget',
  profileType: 'IOS_APP_ADHOC',
  udids: ['a'],
  expirationDate: new Date('2027-03-03T00:00:00Z'),
});
const WIDGET = {
  ...PROFILE,
  bundleId: 'com.example.app.widget',
  expiresAt: Date.parse('2027-03-03T00:00:00Z'),
  use: 'other',
};
/** Entities, under a signature that holds. */
const somebody = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);
const signer = certificateOf(somebody, '-addext', 'basicConstraints=critical,CA:TRUE');

function signedBySomebody(content: string): Buffer {
  return withFiles({ somebody, signer, content }, (paths) =>
    opensslBytes([
      ...['cms', '-sign', '-binary', '-nodetach', '-outform', 'DER', '-in', paths.content],
      ...['-signer', paths.signer, '-inkey', paths.somebody],
    ]),
  );
}

/** The XML of the good profile, with a change. */
function xml(search: string | RegExp, replacement: string): string {
  const text = profile.subarray(profile.indexOf('<?xml'), profile.indexOf('</plist>') + 9).toString();
  return text.replace(search, replacement);
}

const APP = 'Payload/Field.app';
const GOOD_ENTRIES: readonly ZipEntry[] = [
  { name: `${APP}/Info.plist`, data: 'anything' },
  { name: `${APP}/${EMBEDDED}`, data: profile },
  { name: `${APP}/PlugIns/Widget.appex/${EMBEDDED}`, data: widget },
];
const [, MAIN = { name: '' }] = GOOD_ENTRIES;
const BUILD = {
  kind: 'build',
  profiles: [
    { at: `${APP}/PlugIns/Widget.appex/${EMBEDDED}`, ...WIDGET },
    { at: `${APP}/${EMBEDDED}`, ...PROFILE },
  ],
  unreadable: [],
};

type Contents = Readonly<Record<string, Buffer | string>>;

async function put(root: string, contents: Contents): Promise<void> {
  for (const [path, bytes] of Object.entries(contents)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}

/** What is read of some files, after something was done to them. */
async function read(
  contents: Contents,
  patterns: readonly string[] = ['**'],
  prepare: (root: string) => Promise<unknown> = () => Promise.resolve(),
  p12Password?: string,
): Promise<WatchedFile[]> {
  await using folder = await makeFolder();
  await put(folder.path, contents);
  await prepare(folder.path);
  return await readWatchedFiles(patterns, { root: folder.path, p12Password });
}

async function readOne(name: string, bytes: Buffer | string, p12Password?: string): Promise<FileContents> {
  const [file, ...others] = await read({ [name]: bytes }, [name], undefined, p12Password);
  expect(others).toEqual([]);
  expect(file?.path).toBe(name);
  return file?.holds ?? { kind: 'build', profiles: [], unreadable: [] };
}

/** The code of what could not be read, or the kind of what could. */
function outcome({ holds }: { readonly holds: FileContents }): string {
  return holds.kind === 'unreadable' ? holds.code : holds.kind;
}

const outcomes = (files: readonly WatchedFile[]): [string, string][] =>
  files.map((file) => [file.path, outcome(file)]);

describe('what is read of', () => {
  test('an .ipa: every embedded profile', async () => {
    expect(await readOne('Field.ipa', zipOf(GOOD_ENTRIES))).toEqual(BUILD);
  });

  test('an .app and an .xcarchive: those of extensions, watch apps, clips and services too', async () => {
    const places = [
      EMBEDDED,
      'Contents/embedded.provisionprofile',
      `Watch/W.app/${EMBEDDED}`,
      `Watch/W.app/PlugIns/E.appex/${EMBEDDED}`,
      `AppClips/C.app/${EMBEDDED}`,
      `Frameworks/F.framework/XPCServices/S.xpc/${EMBEDDED}`,
      `PlugIns/W.appex/${EMBEDDED}`,
    ];
    const inside = (folder: string): Contents =>
      Object.fromEntries(places.map((place) => [`${folder}/${place}`, profile]));
    const archive = 'a/Field.xcarchive';
    const app = `${archive}/Products/Applications/Field.app`;
    const files = await read({ ...inside('Field.APP'), ...inside(app), [`${app}/Info.plist`]: '' });
    expect(files).toEqual([
      {
        path: 'Field.APP',
        holds: {
          kind: 'build',
          profiles: places.toSorted().map((at) => ({ at, ...PROFILE })),
          unreadable: [],
        },
      },
      {
        path: archive,
        holds: {
          kind: 'build',
          profiles: places
            .toSorted()
            .map((place) => ({ at: `Products/Applications/Field.app/${place}`, ...PROFILE })),
          unreadable: [],
        },
      },
    ]);
  });

  test.each(['a.mobileprovision', 'b.provisionprofile', 'C.MOBILEPROVISION'])('%s', async (name) => {
    expect(await readOne(name, profile)).toEqual({ kind: 'profile', profile: PROFILE });
  });

  test('a profile for development', async () => {
    const order = { ...values, profileType: 'IOS_APP_DEVELOPMENT', udids: ['a'] };
    expect(await readOne('a.mobileprovision', await authority.signProfile(order))).toMatchObject({
      profile: { use: 'development' },
    });
  });

  test('a .cer: DER, or PEM with more than one', async () => {
    const pem = opensslBytes(['x509', '-inform', 'DER'], certificate);
    const [root = Buffer.alloc(0)] = authority.chain;
    const rootPem = opensslBytes(['x509', '-inform', 'DER', '-text'], root);
    expect(await readOne('a.cer', certificate)).toEqual({ kind: 'certificates', certificates: [HELD] });
    expect(await readOne('a.cer', pem)).toEqual({ kind: 'certificates', certificates: [HELD] });
    expect(await readOne('a.cer', Buffer.concat([pem, rootPem]))).toMatchObject({
      certificates: [HELD, { name: expect.stringContaining('Root') as unknown }],
    });
  });

  test('a .p12: the certificate of its key, and not those of Apple beside it', async () => {
    const order = { key, certificates: [certificate, ...authority.chain], friendlyName: 'any', randomBytes };
    const p12 = await writePkcs12({ ...order, password: PASSWORD });
    for (const name of ['a.p12', 'a.pfx']) {
      const holds = await readOne(name, p12, PASSWORD);
      expect(holds).toEqual({ kind: 'certificates', certificates: [HELD] });
    }
  });

  test('a .p12 without a password beside one that has one', async () => {
    const order = { key, certificates: [certificate], friendlyName: 'any', randomBytes };
    const pem = { pem: pemOf(key), certificate: opensslBytes(['x509', '-inform', 'DER'], certificate) };
    const bare = withFiles(pem, (paths) =>
      opensslBytes([
        ...['pkcs12', '-export', '-inkey', paths.pem, '-in', paths.certificate, '-passout', 'pass:'],
      ]),
    );
    const p12 = await writePkcs12({ ...order, password: PASSWORD });
    const files = await read({ 'a.p12': bare, 'b.p12': p12 }, ['*'], undefined, PASSWORD);
    expect(outcomes(files)).toEqual([
      ['a.p12', 'certificates'],
      ['b.p12', 'certificates'],
    ]);
  });

  test('a .p12 without its key: all certificates', async () => {
    const files = { certificate: opensslBytes(['x509', '-inform', 'DER'], certificate) };
    const p12 = withFiles(files, (paths) =>
      opensslBytes(['pkcs12', '-export', '-nokeys', '-in', paths.certificate, '-passout', 'pass:']),
    );
    expect(await readOne('a.p12', p12)).toEqual({ kind: 'certificates', certificates: [HELD] });
  });

  test('a certificate that ends at the end of the calendar', async () => {
    const notAfter = new Date('9999-12-31T23:59:59Z');
    const forever = await authority.issueCertificate(await certificateOrder({ csr, notAfter }));
    const held = await authority.signProfile({
      ...values,
      certificates: [forever],
      expirationDate: notAfter,
    });
    expect(await readOne('a.mobileprovision', held)).toMatchObject({
      profile: { expiresAt: notAfter.getTime(), certificates: [{ expiresAt: notAfter.getTime() }] },
    });
  });
});

describe('files are found', () => {
  const contents = {
    'b/two.ipa': '',
    'a/one.ipa': '',
    'a/deep/er/three.ipa': '',
    'a/notes.txt': '',
    'z.cer': '',
  };

  test.each<[string, string[], string[]]>([
    ['by name', ['b/two.ipa'], ['b/two.ipa']],
    ['by name, with ./ and /', ['./b/two.ipa/'], ['b/two.ipa']],
    ['in one folder', ['a/*.ipa'], ['a/one.ipa']],
    ['at any depth', ['**/*.ipa'], ['a/deep/er/three.ipa', 'a/one.ipa', 'b/two.ipa']],
    ['with braces across folders', ['{a,b/x}/{one,deep/er/three}.ipa'], ['a/deep/er/three.ipa', 'a/one.ipa']],
    [
      'once, in order, by several patterns',
      ['z.cer', '**/*', 'a/*'],
      ['a/deep/er/three.ipa', 'a/one.ipa', 'b/two.ipa', 'z.cer'],
    ],
  ])('%s', async (_, patterns, found) => {
    expect((await read(contents, patterns)).map(({ path }) => path)).toEqual(found);
  });

  test.each([
    ['nothing there', 'c/*.ipa'],
    ['nothing of a known kind', 'a/*.txt'],
    ['nothing of that name', 'c.ipa'],
    ['a folder that is no build', 'a'],
    ['nothing at all', ''],
    ['what begins with ! is a name like others', '!a/one.ipa'],
  ])('a pattern that finds none is told of: %s', async (_, pattern) => {
    expect(outcomes(await read(contents, ['z.cer', pattern]))).toContainEqual([pattern, 'FILE.NONE']);
  });

  test('in little time by stars; a pattern of another kind that takes too long is told of', async () => {
    const made = { [`${'_'.repeat(236)}.ipa`]: '' };
    expect(outcomes(await read(made, ['**/*_*_*_*_*_*x.ipa', '[a_]*_*_*_*_*_*x.ipa']))).toEqual([
      ['**/*_*_*_*_*_*x.ipa', 'FILE.NONE'],
      ['[a_]*_*_*_*_*_*x.ipa', 'FILE.PATTERN'],
    ]);
  });

  test('whose names look like patterns', async () => {
    const name = 'Field [prod] (1) {2}.cer';
    expect(outcomes(await read({ [name]: certificate, 'Field p.cer': certificate }, [name]))).toEqual([
      [name, 'certificates'],
    ]);
  });

  test('by an absolute path below the root, in a root that is reached through a link', async () => {
    await using folder = await makeFolder();
    await put(folder.path, { 'real/a.cer': certificate });
    const root = join(folder.path, 'link');
    await symlink(join(folder.path, 'real'), root);
    for (const pattern of [join(root, '*.cer'), join(root, 'a.cer')]) {
      const files = await readWatchedFiles([pattern], { root, p12Password: undefined });
      expect(outcomes(files)).toEqual([['a.cer', 'certificates']]);
    }
  });

  test('whose names begin with a dot only where the pattern does', async () => {
    const hidden = { '.build/a.cer': certificate, 'x/.y/b.cer': certificate };
    expect(outcomes(await read(hidden, ['**/*.cer']))).toEqual([['**/*.cer', 'FILE.NONE']]);
    expect(outcomes(await read(hidden, ['.build/*.cer', '**/.y/*']))).toEqual([
      ['.build/a.cer', 'certificates'],
      ['x/.y/b.cer', 'certificates'],
    ]);
    for (const pattern of ['[.x]build/*.cer', '{.,x}build/*.cer'])
      expect(outcomes(await read(hidden, [pattern]))).toEqual([['.build/a.cer', 'certificates']]);
  });

  test('none where no pattern is given', async () => {
    expect(await readWatchedFiles([], { root: '/nowhere', p12Password: undefined })).toEqual([]);
  });

  test('a thousand of them, each with what it holds', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`m/${String(index).padStart(4, '0')}.cer`, certificate]),
    );
    const files = await read(many, ['m/*.cer']);
    expect(files).toHaveLength(1000);
    expect(new Set(files.map(outcome))).toEqual(new Set(['certificates']));
  });
});

describe('nothing outside of the root is looked at', () => {
  /** The root is a folder beside one that nobody may look into. */
  async function inRoot(
    patterns: readonly string[],
    prepare: (root: string, outside: string) => Promise<unknown>,
  ): Promise<[string, string][]> {
    await using folder = await makeFolder();
    const [root, outside] = [join(folder.path, 'root'), join(folder.path, 'root-outside')];
    await put(outside, { 'a.cer': certificate, [`Field.app/${EMBEDDED}`]: profile });
    await mkdir(root);
    await prepare(root, outside);
    return outcomes(await readWatchedFiles(patterns, { root, p12Password: undefined }));
  }

  test.each(['../root-outside/a.cer', '../root-outside/*.cer', 'x/../../root-outside/a.cer', '/etc/*.cer'])(
    'by the pattern %s',
    async (pattern) => {
      expect(await inRoot([pattern], () => Promise.resolve())).toEqual([[pattern, 'FILE.OUTSIDE']]);
    },
  );

  test('through a link to a file', async () => {
    const found = await inRoot(['*.cer'], (root, outside) =>
      symlink(join(outside, 'a.cer'), join(root, 'b.cer')),
    );
    expect(found).toEqual([['b.cer', 'FILE.OUTSIDE']]);
  });

  test('through a link to a build', async () => {
    const found = await inRoot(['*'], (root, outside) =>
      symlink(join(outside, 'Field.app'), join(root, 'B.app')),
    );
    expect(found).toEqual([['B.app', 'FILE.OUTSIDE']]);
  });

  test('through a folder that the pattern names', async () => {
    const link = (root: string, outside: string): Promise<void> => symlink(outside, join(root, 'l'));
    expect(await inRoot(['l/*.cer', 'l/a.cer'], link)).toEqual([
      ['l/*.cer', 'FILE.OUTSIDE'],
      ['l/a.cer', 'FILE.OUTSIDE'],
    ]);
    expect(await inRoot(['**/*.cer'], link)).toEqual([['**/*.cer', 'FILE.NONE']]);
  });
});

describe('links', () => {
  test('within the root lead to what they name', async () => {
    const link = (root: string): Promise<void> => symlink('builds/7.cer', join(root, 'latest.cer'));
    expect(outcomes(await read({ 'builds/7.cer': certificate }, ['*.cer'], link))).toEqual([
      ['latest.cer', 'certificates'],
    ]);
  });

  test('that a pattern names are followed, below the root', async () => {
    const link = (root: string): Promise<void> => symlink('builds/7', join(root, 'latest'));
    expect(outcomes(await read({ 'builds/7/a.cer': certificate }, ['latest/*.cer'], link))).toEqual([
      ['latest/a.cer', 'certificates'],
    ]);
  });

  test('that lead nowhere, or in a circle, could not be read', async () => {
    const files = await read({}, ['*.cer'], async (root) => {
      await symlink('nowhere', join(root, 'a.cer'));
      await symlink('b.cer', join(root, 'b.cer'));
    });
    expect(files).toMatchObject([
      { path: 'a.cer', holds: { code: 'FILE.READ', message: 'It cannot be read: ENOENT.' } },
      { path: 'b.cer', holds: { code: 'FILE.READ', message: 'It cannot be read: ELOOP.' } },
    ]);
  });

  test('to folders that no pattern names are not followed, be they in a circle', async () => {
    const found = await read({ 'a/b.cer': certificate }, ['**/*.cer'], (root) =>
      symlink('..', join(root, 'a/up')),
    );
    expect(outcomes(found)).toEqual([['a/b.cer', 'certificates']]);
  });

  const app = { [`Field.app/${EMBEDDED}`]: profile };
  test.each<[string, string, string, string]>([
    ['a folder of the same build', 'Frameworks', 'Field.app/Current', 'build'],
    ['nowhere', 'nowhere', 'Field.app/Current', 'build'],
    ['a file outside', '../notes.txt', 'Field.app/notes.txt', 'build'],
    ['the build itself', '.', 'Field.app/Current', 'build'],
    ['nowhere, in the place of extensions', 'nowhere', 'Field.app/Extensions', 'BUILD.LINK'],
    ['a file, in the place of an extension', '../../notes.txt', 'Field.app/PlugIns/E.appex', 'BUILD.LINK'],
    ['a folder of the same build, by the name of an app', 'Frameworks', 'Field.app/Updater.app', 'build'],
    ['a folder outside', '..', 'Field.app/Current', 'BUILD.LINK'],
    ['another profile', EMBEDDED, 'Field.app/PlugIns/embedded.mobileprovision', 'BUILD.LINK'],
  ])('in a build to %s', async (_, target, path, found) => {
    const contents = { ...app, 'Field.app/Frameworks/F': '', 'Field.app/PlugIns/x': '', 'notes.txt': '' };
    const files = await read(contents, ['*.app'], (root) => symlink(target, join(root, path)));
    expect(outcomes(files)).toEqual([['Field.app', found]]);
    if (found === 'BUILD.LINK') expect(JSON.stringify(files)).toContain(path.replace('Field.app/', ''));
  });
});

/** Of less than 2 MiB. */
const large = await authority.signProfile({ ...values, appIdName: 'x'.repeat(700_000) });

describe('could not be read', () => {
  const entities = signedBySomebody('<!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>');
  const date = (text: string): Buffer =>
    signedBySomebody(xml(/(<key>ExpirationDate<\/key>\s*<date>).*?</, `$1${text}<`));
  const flipped = Buffer.from(profile);
  flipped.write('2097', flipped.indexOf('2027-11-24T03:54:00Z'));

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'PROFILE.EMPTY'],
    ['something else', Buffer.from('no profile'), 'PROFILE.NOT_CMS'],
    ['half a profile', profile.subarray(0, 2000), 'PROFILE.TRUNCATED'],
    ['a profile that is far too large', Buffer.alloc(2 * 1024 * 1024 + 1, 0x30), 'PROFILE.TOO_LARGE'],
    ['a profile with another date than was signed', flipped, 'PROFILE.SIGNATURE'],
    ['a profile with entities', entities, 'PROFILE.ENTITY'],
    ['a date beyond the calendar', date('2027-13-45T99:00:00Z'), 'PROFILE.PLIST'],
    ['a year of five digits', date('12027-11-24T03:54:00Z'), 'PROFILE.PLIST'],
    ['a date that is no date', date('never'), 'PROFILE.PLIST'],
  ])('%s, as a file and in a build', async (_, bytes, code) => {
    const [single, app, ipa] = await read({
      'a.mobileprovision': bytes,
      [`b.app/${EMBEDDED}`]: bytes,
      'c.ipa': zipOf([{ name: `${APP}/${EMBEDDED}`, data: bytes, stored: true }]),
    });
    expect(single).toMatchObject({ path: 'a.mobileprovision', holds: { kind: 'unreadable', code } });
    expect(app).toMatchObject({ path: 'b.app', holds: { code } });
    // The archive has a checksum of what was put into it.
    if (code === 'PROFILE.SIGNATURE') return;
    const inArchive = bytes.length > 2 * 1024 * 1024 ? 'ARCHIVE.TOO_LARGE' : code;
    expect(ipa).toMatchObject({ path: 'c.ipa', holds: { code: inArchive } });
  });

  test('a pointer of Git LFS, in the place of any file', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 51234567\n`;
    const names = ['a.ipa', 'b.mobileprovision', 'c.provisionprofile', 'd.cer', 'e.p12', 'f.pfx'];
    const given = Object.fromEntries(names.map((name) => [name, Buffer.from(pointer)]));
    const files = [...(await read(given)), ...(await read(given, ['**'], undefined, PASSWORD))];
    expect(files).toHaveLength(12);
    for (const { holds } of files)
      expect(holds).toEqual({
        kind: 'unreadable',
        code: 'FILE.POINTER',
        message: expect.stringMatching(/^It is a pointer of Git LFS/) as unknown,
        hint: expect.stringMatching(/lfs: true.*git lfs pull/) as unknown,
      });
    const [app] = await read({ [`Field.app/${EMBEDDED}`]: Buffer.from(pointer) });
    expect(app?.holds).toMatchObject({ code: 'FILE.POINTER', message: expect.stringContaining(EMBEDDED) });
    expect(await readOne('a.mobileprovision', Buffer.from('version https://other.test/'))).toMatchObject({
      code: 'PROFILE.NOT_CMS',
    });
  });

  test('one profile of a build: which, beside those that can be', async () => {
    const broken = { name: `${APP}/PlugIns/Other.appex/${EMBEDDED}`, data: profile.subarray(0, 900) };
    const message = `"${broken.name}": The provisioning profile is cut short: it ends before it says it does.`;
    expect(await readOne('a.ipa', zipOf([...GOOD_ENTRIES, broken]))).toEqual({
      ...BUILD,
      unreadable: [{ at: broken.name, message }],
    });
    // What is wrong with the archive is wrong with all of it.
    const encrypted = { name: broken.name, data: profile, flags: 1 };
    expect(outcome({ holds: await readOne('a.ipa', zipOf([...GOOD_ENTRIES, encrypted])) })).toMatch(
      /^ARCHIVE\./,
    );
  });

  test('of an app or an extension there is none, though others have one', async () => {
    const inner = `PlugIns/Widget.appex/${EMBEDDED}`;
    const missingOf = async (path: string, bytes?: Buffer): Promise<unknown> => {
      const contents = bytes ? { [path]: bytes } : { [path]: widget };
      const [file] = await read(contents, [path.split('/')[0] ?? '']);
      return file?.holds.kind === 'build' ? file.holds.unreadable.map(({ at }) => at) : file?.holds;
    };
    const damaged = zipOf([...GOOD_ENTRIES.slice(0, 1), ...GOOD_ENTRIES.slice(2)]);
    expect(await missingOf('a.ipa', damaged)).toEqual([`${APP}/${EMBEDDED}`]);
    expect(await missingOf(`Field.app/${inner}`)).toEqual([EMBEDDED]);
    expect(await missingOf(`Field.app/Watch/W.app/${EMBEDDED}`)).toEqual([EMBEDDED]);
    const archived = 'A.xcarchive/Products/Applications/Field.app';
    expect(await missingOf(`${archived}/${inner}`)).toEqual([
      `${archived.replace('A.xcarchive/', '')}/${EMBEDDED}`,
    ]);
    expect(await missingOf(`${archived}/${EMBEDDED}`)).toEqual([]);
    // Names may have capitals, and the app of an archive any name.
    expect(await missingOf(`Field.APP/${inner}`)).toEqual([EMBEDDED]);
    for (const app of ['Payload/Field.APP', 'Payload/Field'])
      expect(await missingOf('a.ipa', zipOf([{ name: `${app}/${inner}`, data: widget }]))).toEqual([
        `${app}/${EMBEDDED}`,
      ]);
    // What is installed is told by what it has beside a profile.
    const bundles = [`${APP}/PlugIns/Lost.appex/`, `${APP}/Watch/W.app/PlugIns/E.appex/`];
    const others = ['Settings.bundle/', 'Watch/W.app/com.apple.WatchPlaceholder/W.app/'];
    const entries = [...bundles, ...others.map((other) => `${APP}/${other}`)].map((path) => ({
      name: `${path}Info.plist`,
      data: '',
    }));
    // The app of the watch has neither.
    expect(await missingOf('a.ipa', zipOf([...GOOD_ENTRIES, ...entries]))).toEqual(
      [...bundles, `${APP}/Watch/W.app/`].sort().map((path) => `${path}${EMBEDDED}`),
    );
    const lost = 'PlugIns/Lost.appex/info.plist';
    const folder = await read({ [`Field.app/${EMBEDDED}`]: profile, [`Field.app/${lost}`]: '' }, [
      'Field.app',
    ]);
    expect(folder).toMatchObject([{ holds: { unreadable: [{ at: `PlugIns/Lost.appex/${EMBEDDED}` }] } }]);
    // Apps of macOS may do without one.
    expect(await missingOf('Field.app/Contents/PlugIns/W.appex/Contents/embedded.provisionprofile')).toEqual(
      [],
    );
    expect(await readOne('a.ipa', damaged)).toMatchObject({
      unreadable: [
        {
          message: `"${APP}/${EMBEDDED}": There is no such profile, though an app or an extension that is installed needs one.`,
        },
      ],
    });
  });

  /** Where there is no profile in a build that has these files, as an archive and as a folder. */
  async function missingBeside(...paths: string[]): Promise<string[]> {
    const lost = Object.fromEntries(paths.map((path) => [path, 'x']));
    const given = { ...lost, 'Info.plist': '', [EMBEDDED]: profile };
    const files = await read({
      'a.ipa': zipOf([...GOOD_ENTRIES, ...paths.map((path) => ({ name: `${APP}/${path}`, data: 'x' }))]),
      ...under('Field.app', given),
      ...under('A.xcarchive/Products/Applications/Field.app', given),
    });
    const [found = [], ...others] = files.map(({ holds }) =>
      holds.kind === 'build' ? holds.unreadable.map(({ at }) => at.replace(/^.*?Field\.app\//, '')) : [],
    );
    expect([files.length, ...others]).toEqual([3, found, found]);
    return found;
  }

  function under(app: string, given: Contents): Contents {
    return Object.fromEntries(Object.entries(given).map(([path, bytes]) => [`${app}/${path}`, bytes]));
  }

  test.each([
    ['an extension', 'PlugIns/Lost.appex/Lost', ['PlugIns/Lost.appex/']],
    ['one of another kind', 'Extensions/Lost.appex/en.lproj/x.strings', ['Extensions/Lost.appex/']],
    ['an app clip', 'AppClips/Clip.app/Clip', ['AppClips/Clip.app/']],
    [
      'a watch app, and an extension in it',
      'Watch/W.app/PlugIns/E.appex/E',
      ['Watch/W.app/', 'Watch/W.app/PlugIns/E.appex/'],
    ],
    [
      'a watch app that is not there yet',
      'Watch/W.app/com.apple.WatchPlaceholder/W.app/PlugIns/E.appex/E',
      ['Watch/W.app/'],
    ],
    [
      'one whose name has other capitals, or a line feed',
      'plugins/Lo\nst.APPEX/Lost',
      ['plugins/Lo\nst.APPEX/'],
    ],
    ['none of macOS, which may do without', 'Contents/PlugIns/Mac.appex/Contents/MacOS/Mac', []],
    [
      'none that only holds such a folder',
      'PlugIns/Lost.appex/Contents/PlugIns/Mac.appex/x',
      ['PlugIns/Lost.appex/'],
    ],
    [
      'one that is laid out as for macOS, in a build for iOS',
      'Contents/PlugIns/W.appex/Info.plist',
      ['Contents/PlugIns/W.appex/'],
    ],
    ['none in the support of a watch', 'WatchKitSupport2/WK', []],
    ['none that lies elsewhere', 'Assets/Lost.appex/x', []],
    [
      'one in a folder that is nearly called as that of macOS',
      'MyContents/PlugIns/L.appex/x',
      ['MyContents/PlugIns/L.appex/'],
    ],
    [
      'one below a name with a line feed, known by its Info.plist',
      'Services/Lo\nst.appex/Info.plist',
      ['Services/Lo\nst.appex/'],
    ],
  ])('what has lost its profile and its Info.plist, known by where it lies: %s', async (_, path, bundles) => {
    expect(await missingBeside(path)).toEqual(bundles.map((bundle) => `${bundle}${EMBEDDED}`));
  });

  test('of a build for iOS what only macOS reads, in the place of its profile', async () => {
    const mac = 'embedded.provisionprofile';
    const extension = 'PlugIns/W.appex/';
    const lost = async (...paths: string[]): Promise<[string, string][]> => {
      const given = Object.fromEntries(paths.map((path) => [path, profile]));
      const ipa = zipOf(paths.map((path) => ({ name: `${APP}/${path}`, data: profile })));
      const archived = under('A.xcarchive/Products/Applications/Field.app', given);
      const files = await read({ 'a.ipa': ipa, ...under('Field.app', given), ...archived });
      const [found = [], ...others] = files.map(({ holds }) =>
        holds.kind === 'build'
          ? holds.unreadable.map(({ at, message }): [string, string] => {
              const [path = ''] = /(?<=^|\/)(?:PlugIns|embedded).*/.exec(at) ?? [];
              return [path, message.replace(/^".*?": /, '')];
            })
          : [],
      );
      expect([files.length, ...others]).toEqual([3, found, found]);
      return found;
    };
    const REASON: unknown = expect.stringMatching(
      /only embedded\.provisionprofile.*embedded\.mobileprovision/,
    );
    const [ofApp, ofExtension] = [
      [EMBEDDED, REASON],
      [`${extension}${EMBEDDED}`, REASON],
    ];
    expect(await lost(EMBEDDED, `${extension}Info.plist`, `${extension}${mac}`)).toEqual([ofExtension]);
    expect(await lost(EMBEDDED, `${extension}${mac}`)).toEqual([ofExtension]);
    // Nor does it make a build of macOS of it, whatever else is lost.
    expect(await lost('Info.plist', mac, `${extension}Info.plist`, `${extension}${mac}`)).toEqual([
      ofApp,
      ofExtension,
    ]);
    expect(await lost(mac, `${extension}${mac}`)).toEqual([ofApp, ofExtension]);
    expect(await lost(mac)).toEqual([ofApp]);
    // What is of macOS has all of it a folder deeper.
    const deep = ['Contents/Info.plist', `Contents/${mac}`, 'Contents/PlugIns/W.appex/Contents/Info.plist'];
    const paths = [...deep, 'Contents/Resources/Template.app/Info.plist'];
    const given = Object.fromEntries(paths.map((path) => [path, profile]));
    const [app, ipa] = await read({
      ...under('Field.app', given),
      'a.ipa': zipOf(paths.map((path) => ({ name: `${APP}/${path}`, data: profile }))),
    });
    expect(app?.holds).toMatchObject({ unreadable: [] });
    // No Mac opens an .ipa.
    expect(ipa?.holds).toMatchObject({ unreadable: [{ at: `${APP}/${EMBEDDED}` }] });
    expect(await lost(EMBEDDED, `Contents/${mac}`)).toEqual([]);
  });

  test('of extensions in an archive whose names are not UTF-8, and could be one another’s', async () => {
    const named = (letter: string, file: string): string => `${APP}/PlugIns/A${letter}.appex/${file}`;
    const entries = [
      { name: named('é', EMBEDDED), data: widget, latin1: true },
      { name: named('è', 'Info.plist'), data: '', latin1: true },
    ];
    expect(await readOne('a.ipa', zipOf([...GOOD_ENTRIES, ...entries]))).toMatchObject({
      unreadable: [
        { message: expect.stringMatching(/PlugIns\/A.\.appex\/": Its name is not UTF-8/) as unknown },
      ],
    });
    const others = ['München.png', 'München.bundle/x'].map((name) => ({
      name: `${APP}/${name}`,
      latin1: true,
    }));
    expect(await readOne('a.ipa', zipOf([...GOOD_ENTRIES, ...others]))).toMatchObject({ unreadable: [] });
  });

  test('an extension that is an empty folder', async () => {
    const [ipa] = await read({ 'a.ipa': zipOf([...GOOD_ENTRIES, { name: `${APP}/PlugIns/Lost.appex/` }]) });
    const [app] = await read(under('Field.app', { [EMBEDDED]: profile }), ['*'], (root) =>
      mkdir(join(root, 'Field.app/PlugIns/Lost.appex'), { recursive: true }),
    );
    for (const file of [ipa, app])
      expect(file?.holds).toMatchObject({
        unreadable: [{ at: expect.stringMatching(/PlugIns\/Lost\.appex\/embedded/) as unknown }],
      });
  });

  test('more extensions by where they lie than any build has, in little time however long their paths are', async () => {
    const deep = `${APP}/${'Watch/W.app/'.repeat(490)}`;
    const paths = Array.from({ length: 2000 }, (_, index) => ({
      name: `${deep}${'x'.repeat(40_000)}${index}`,
    }));
    const many = Array.from({ length: 501 }, (_, index) => ({ name: `${APP}/PlugIns/${index}.appex/x` }));
    expect(await readOne('a.ipa', zipOf([...GOOD_ENTRIES, ...paths]))).toMatchObject({
      unreadable: { length: 490 },
    });
    expect(outcome({ holds: await readOne('a.ipa', zipOf([...GOOD_ENTRIES, ...many])) })).toBe(
      'BUILD.TOO_LARGE',
    );
  });

  test('a link in an archive, in the place of what may hold a profile', async () => {
    const link = (path: string): ZipEntry => ({ name: path, data: '../../Ext', mode: 0o120755 });
    for (const path of [`${APP}/PlugIns`, `${APP}/Watch/W.app`, `${APP}/PlugIns/E.appex`])
      expect(await readOne('a.ipa', zipOf([...GOOD_ENTRIES, link(path)]))).toMatchObject({
        ...{ kind: 'unreadable', code: 'ARCHIVE.LINK', message: expect.stringContaining(path) as unknown },
      });
    for (const entry of [link(`${APP}/Current`), { name: `${APP}/Watch`, data: 'a program' }])
      expect(await readOne('a.ipa', zipOf([...GOOD_ENTRIES, entry]))).toEqual(BUILD);
  });

  test('what is not there has one name, however it is called', async () => {
    await using folder = await makeFolder();
    const patterns = [
      './out/a.ipa',
      'out/a.ipa',
      'x/../out/a.ipa',
      'out/a.ipa/',
      join(folder.path, 'out/a.ipa'),
    ];
    const files = await readWatchedFiles(patterns, { root: folder.path, p12Password: undefined });
    expect(outcomes(files)).toEqual([['out/a.ipa', 'FILE.NONE']]);
  });

  test('what the system keeps from being found, and what is not there', async () => {
    const found = await read(
      { 'a.cer': certificate },
      ['l/a.cer', 'a.cer/b.cer', `${'n'.repeat(300)}.cer`],
      (root) => symlink('l', join(root, 'l')),
    );
    expect(found).toMatchObject([
      { path: 'a.cer/b.cer', holds: { code: 'FILE.NONE' } },
      { path: 'l/a.cer', holds: { code: 'FILE.READ', message: 'It cannot be read: ELOOP.' } },
      { holds: { code: 'FILE.NONE' } },
    ]);
  });

  test('all profiles of a build', async () => {
    const [first, second] = ['A', 'B'].map((name) => ({
      name: `${APP}/${name}.appex/${EMBEDDED}`,
      data: 'none',
    }));
    expect(await readOne('a.ipa', zipOf(first && second ? [second, first] : []))).toMatchObject({
      ...{ kind: 'unreadable', code: 'PROFILE.NOT_CMS' },
      message: expect.stringContaining('A.appex') as unknown,
    });
  });

  test('a profile of which one certificate cannot be read, and which', async () => {
    const certificates = [certificate, certificate.subarray(0, 100)];
    const holds = await readOne(
      'a.mobileprovision',
      await authority.signProfile({ ...values, certificates }),
    );
    expect(holds).toMatchObject({
      code: 'CERTIFICATE.MALFORMED',
      message: expect.stringContaining('Certificate 2 of the provisioning profile') as unknown,
    });
  });

  test('a profile with thousands of certificates', async () => {
    const certificates = Array.from({ length: 2001 }, () => Buffer.from([0]));
    const holds = await readOne(
      'a.mobileprovision',
      await authority.signProfile({ ...values, certificates }),
    );
    expect(outcome({ holds })).toBe('PROFILE.TOO_LARGE');
  });

  test.each<[string, Buffer, string]>([
    ['is empty', Buffer.alloc(0), 'ARCHIVE.DAMAGED'],
    ['is cut short', zipOf(GOOD_ENTRIES).subarray(0, 5000), 'ARCHIVE.DAMAGED'],
    ['is encrypted', zipOf([{ ...MAIN, flags: 1 }]), 'ARCHIVE.ENCRYPTED'],
    ['is a bomb', zipOf([{ ...MAIN, data: Buffer.alloc(100_000_000) }]), 'ARCHIVE.TOO_LARGE'],
    [
      'is a bomb that lies',
      zipOf([{ ...MAIN, data: Buffer.alloc(100_000_000), size: 9 }]),
      'ARCHIVE.CONTRADICTION',
    ],
    ['has a path out of it', zipOf([...GOOD_ENTRIES, { name: '../../etc/cron.d/x' }]), 'ARCHIVE.PATH'],
    ['has an absolute path', zipOf([...GOOD_ENTRIES, { name: `/${EMBEDDED}` }]), 'ARCHIVE.PATH'],
    ['has a link for a profile', zipOf([{ ...MAIN, mode: 0o120777 }]), 'ARCHIVE.LINK'],
    ['says less than it has', zipOf(GOOD_ENTRIES, { count: 2 }), 'ARCHIVE.CONTRADICTION'],
    ['has no profile', zipOf([{ name: `${APP}/Info.plist` }]), 'BUILD.NO_PROFILE'],
    ['has a thousand profiles', zipOf(manyProfiles(1000, profile.subarray(0, 9))), 'BUILD.TOO_LARGE'],
    ['has profiles of many bytes', zipOf(manyProfiles(9, large)), 'BUILD.TOO_LARGE'],
  ])('an .ipa that %s', async (_, archive, code) => {
    expect(outcome({ holds: await readOne('a.ipa', archive) })).toBe(code);
  });

  function manyProfiles(count: number, data: Buffer): ZipEntry[] {
    return Array.from({ length: count }, (_, index) => ({ name: `${APP}/${index}.appex/${EMBEDDED}`, data }));
  }

  test('a build folder without a profile', async () => {
    expect(outcomes(await read({ 'a.app/Info.plist': '' }))).toEqual([['a.app', 'BUILD.NO_PROFILE']]);
  });

  test.each<[string, Buffer | string, string]>([
    ['nothing', '', 'CERTIFICATE.MALFORMED'],
    ['something else', 'no certificate', 'CERTIFICATE.MALFORMED'],
    ['a key', makeKeyPair().pem, 'CERTIFICATE.MALFORMED'],
    ['half of one', certificate.subarray(0, 300), 'CERTIFICATE.MALFORMED'],
    ['PEM of nothing', '-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----', 'CERTIFICATE.MALFORMED'],
    ['more than any', Buffer.alloc(70_000, 0x30), 'CERTIFICATE.TOO_LARGE'],
  ])('a .cer that holds %s', async (_, bytes, code) => {
    expect(outcome({ holds: await readOne('a.cer', bytes) })).toBe(code);
  });

  test('a .p12 with another password, with none, or without a certificate; no password is told', async () => {
    const order = { key, certificates: [certificate], friendlyName: 'any', randomBytes };
    const p12 = await writePkcs12({ ...order, password: PASSWORD });
    const wrong = await readOne('a.p12', p12, 'Tr0ub4dor&3');
    const missing = await readOne('a.p12', p12);
    const empty = await writePkcs12({ ...order, certificates: [], password: PASSWORD });
    const bare = await readOne('a.p12', empty, PASSWORD);
    expect([wrong, missing, bare].map((holds) => outcome({ holds }))).toEqual([
      ...['PKCS12.PASSWORD', 'PKCS12.PASSWORD_MISSING', 'PKCS12.NO_CERTIFICATE'],
    ]);
    expect(JSON.stringify([wrong, missing, bare])).not.toMatch(/Tr0ub4dor|horse/);
    expect(outcome({ holds: await readOne('a.p12', 'something else', PASSWORD) })).toBe('PKCS12.MALFORMED');
    expect(outcome({ holds: await readOne('a.p12', 'something else') })).toBe('PKCS12.MALFORMED');
  });

  test('what is of another kind than its name says', async () => {
    const contents = { 'a.ipa/x': '', 'b.app': '', 'c.cer/x': '', 'd.xcarchive': '' };
    expect(outcomes(await read(contents, ['*']))).toEqual([
      ['a.ipa', 'FILE.KIND'],
      ['b.app', 'FILE.KIND'],
      ['c.cer', 'FILE.KIND'],
      ['d.xcarchive', 'FILE.KIND'],
    ]);
  });

  const pipes = process.platform === 'win32' ? test.skip : test;
  pipes('a pipe that nobody writes into', async () => {
    const files = await read({ 'b.app/x': '' }, ['*'], (root) => {
      execFileSync('mkfifo', ['a.ipa', 'a.cer', `b.app/${EMBEDDED}`], { cwd: root });
      return symlink('a.cer', join(root, 'c.cer'));
    });
    expect(outcomes(files)).toEqual([
      ['a.cer', 'FILE.KIND'],
      ['a.ipa', 'FILE.KIND'],
      ['b.app', 'FILE.KIND'],
      ['c.cer', 'FILE.KIND'],
    ]);
  });

  pipes('what this user may not read: a file, a folder of a build, a folder on the way', async () => {
    const contents = { 'a.cer': certificate, 'b.app/in/x': '', 'c/d.cer': certificate, 'e.cer': certificate };
    await using folder = await makeFolder();
    await put(folder.path, contents);
    await chmod(folder.path, 0o755);
    for (const path of ['a.cer', 'b.app/in', 'c']) await chmod(join(folder.path, path), 0);
    const files = await asNobody(() =>
      readWatchedFiles(['**'], { root: folder.path, p12Password: undefined }),
    );
    for (const path of ['b.app/in', 'c']) await chmod(join(folder.path, path), 0o755);
    expect(outcomes(files)).toEqual([
      ['a.cer', 'FILE.READ'],
      ['b.app', 'FILE.READ'],
      ['c', 'FILE.READ'],
      ['e.cer', 'certificates'],
    ]);
    expect(files[1]?.holds).toMatchObject({ message: '"in": It cannot be read: EACCES.' });
  });

  /** Root may read all there is. */
  async function asNobody<Value>(run: () => Promise<Value>): Promise<Value> {
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      return await run();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  }

  test('a file that changes while it is read', async () => {
    await using folder = await makeFolder();
    const path = join(folder.path, 'a');
    const changes = [() => writeFile(path, 'longer'), () => truncate(path, 1), () => utimes(path, 1, 1)];
    for (const change of changes) {
      await writeFile(path, 'text');
      await expect(withFile(path, change)).rejects.toMatchObject({ code: 'FILE.CHANGED' });
      await writeFile(path, 'text');
      const andFail = (): Promise<void> => change().then(() => Promise.reject(new Error('for that reason')));
      await expect(withFile(path, andFail)).rejects.toMatchObject({ code: 'FILE.CHANGED' });
    }
    await writeFile(path, 'text');
    expect(await withFile(path, (source) => source.read(Buffer.alloc(9), 1))).toBe(3);
    await symlink(path, `${path}.link`);
    await expect(withFile(`${path}.link`, () => Promise.resolve())).rejects.toMatchObject({ code: 'ELOOP' });
  });
});

test('one that cannot be read keeps no other from being read', async () => {
  const files = await read({ 'a.ipa': 'damaged', 'b.ipa': zipOf(GOOD_ENTRIES), 'c.ipa': '' }, ['*', 'd.ipa']);
  expect(outcomes(files)).toEqual([
    ['a.ipa', 'ARCHIVE.DAMAGED'],
    ['b.ipa', 'build'],
    ['c.ipa', 'ARCHIVE.DAMAGED'],
    ['d.ipa', 'FILE.NONE'],
  ]);
});

test('a defect is a reason of its own, and its message, which may hold anything, is left out', () => {
  expect(unreadable(new TypeError('of a secret'))).toMatchObject({
    code: 'FILE.DEFECT',
    message: expect.stringMatching(
      /^It cannot be read\. This is a defect in epapi-action(?!.*secret)/,
    ) as unknown,
  });
});

test('names from files are fit to be printed in a message', async () => {
  const name = `Payload/\u001b[31m##[error]\u202e/${EMBEDDED}`;
  const holds = await readOne('a.ipa', zipOf([{ name, data: 'x' }]));
  // eslint-disable-next-line no-control-regex -- these are what it is about
  expect(JSON.stringify(holds)).not.toMatch(/[\u0000-\u001f\u202e]|##\[/);
  expect(outcome({ holds })).toBe('PROFILE.NOT_CMS');
});

test('of a file of more than 4 GB the directory and the profiles', async () => {
  const large = { name: `${APP}/Field`, hole: 4.5 * 2 ** 30 };
  const make = (root: string): Promise<void> => writeZip(join(root, 'a.ipa'), [large, ...GOOD_ENTRIES]);
  const [file] = await read({}, ['*.ipa'], make);
  expect(file?.holds).toEqual(BUILD);
});

test('of an archive with 100,000 files the profiles', async () => {
  const others = Array.from({ length: 100_000 }, (_, index) => ({
    name: `${APP}/${index}.png`,
    stored: true,
  }));
  expect(await readOne('a.ipa', zipOf([...others, ...GOOD_ENTRIES]))).toEqual(BUILD);
});

test('nothing is written', async () => {
  await using folder = await makeFolder();
  await put(folder.path, { 'a.ipa': zipOf(GOOD_ENTRIES), 'b.ipa': zipOf([{ name: '../../x' }]) });
  const before = await readdir(folder.path, { recursive: true });
  await readWatchedFiles(['**'], { root: folder.path, p12Password: undefined });
  expect(await readdir(folder.path, { recursive: true })).toEqual(before);
});

test(`whatever the bytes of an .ipa, profiles or a reason, ${RUNS} times`, async () => {
  await using folder = await makeFolder();
  const stored = GOOD_ENTRIES.map((entry) => ({ ...entry, stored: true }));
  const archive = zipOf(stored);
  const path = join(folder.path, 'a.ipa');
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 });
  // Of the archive, or of a profile that was wrong before a checksum was made of it.
  const inside = fc.constantFrom(undefined, 1, 2);
  const lengths = fc.option(fc.nat(archive.length), { nil: archive.length, freq: 1 });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(inside, flips, lengths, async (entry, changes, length) => {
      const damage = (bytes: Buffer | string = ''): Buffer => {
        const damaged = Buffer.from(bytes);
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
        return damaged;
      };
      const bytes =
        entry === undefined
          ? damage(archive)
          : zipOf(stored.map((one, index) => (index === entry ? { ...one, data: damage(one.data) } : one)));
      await writeFile(path, bytes.subarray(0, length));
      const [file] = await readWatchedFiles(['a.ipa'], { root: folder.path, p12Password: undefined });
      const result = file ? outcome(file) : 'none';
      expect(result).toMatch(/^(build|(ARCHIVE|PROFILE|BUILD|CERTIFICATE)\.[A-Z_]+)$/);
      // What is read is what was put into the archive, or it is not read.
      if (result === 'build' && entry === undefined)
        for (const one of profilesOf(file)) expect([PROFILE, WIDGET]).toContainEqual(one);
      const isPartial = file?.holds.kind === 'build' && file.holds.unreadable.length > 0;
      seen.add(isPartial ? 'PROFILE' : result.replace(/\..*/, ''));
    }),
    { numRuns: RUNS },
  );
  expect([...seen]).toEqual(expect.arrayContaining(['ARCHIVE', 'PROFILE']));
}, 120_000);

function profilesOf(file: WatchedFile | undefined): unknown[] {
  const profiles = file?.holds.kind === 'build' ? file.holds.profiles : [];
  return profiles.map(({ at, ...rest }) => {
    expect(at).toMatch(/embedded\.(mobileprovision|provisionprofile)$/);
    return rest;
  });
}
