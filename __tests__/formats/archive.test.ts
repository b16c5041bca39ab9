import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { EpapiError } from '../../src/errors.ts';
import { findInArchive } from '../../src/formats/archive.ts';
import type { ArchivedFile, ByteSource, Room } from '../../src/formats/archive.ts';
import { makeFolder } from '../support/folder.ts';
import { fc, runsOf } from '../support/properties.ts';
import { u16, u32, zipOf } from '../support/zip.ts';
import type { ZipEnd, ZipEntry } from '../support/zip.ts';

const RUNS = runsOf(1000);
const MOST = 1_000_000;
const WANTED: ZipEntry = { name: 'a/wanted', data: 'what is wanted '.repeat(20) };
const OTHER: ZipEntry = { name: 'a/other', data: 'something else' };

/** Bytes in memory, and how many of them were read. */
function sourceOf(bytes: Buffer): ByteSource & { readonly taken: () => number } {
  let taken = 0;
  return {
    size: bytes.length,
    taken: () => taken,
    read: (target, position) => {
      const size = bytes.copy(target, 0, position);
      taken += size;
      return Promise.resolve(size);
    },
  };
}

/** The texts of all that is called `wanted`, by their paths. */
async function wantedIn(archive: Buffer | ByteSource): Promise<Record<string, string>> {
  const source = Buffer.isBuffer(archive) ? sourceOf(archive) : archive;
  const files = await findInArchive(source, (path) => /(^|\/)wanted$/.test(path));
  const texts: Record<string, string> = {};
  for (const file of files) texts[file.path] = (await file.read(MOST)).toString();
  return texts;
}

async function refusal(archive: Buffer): Promise<string> {
  return wantedIn(archive).then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof EpapiError)) throw error;
      return error.code;
    },
  );
}

describe('files in an archive', () => {
  test('are found by their paths, deflated or stored', async () => {
    const archive = zipOf([OTHER, WANTED, { name: 'wanted', data: 'as it is', stored: true }]);
    expect(await wantedIn(archive)).toEqual({ 'a/wanted': WANTED.data, wanted: 'as it is' });
  });

  test('may be none, and the archive empty', async () => {
    expect(await wantedIn(zipOf([OTHER]))).toEqual({});
    expect(await wantedIn(zipOf([]))).toEqual({});
  });

  test('are what they are, in one room or several at once, whatever was read into it before', async () => {
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(1000));
    const archive = zipOf(texts.map((data, index) => ({ name: `${index}/wanted`, data })));
    const room: Room = {};
    const find = (): Promise<readonly ArchivedFile[]> =>
      findInArchive(sourceOf(archive), (path) => path.endsWith('wanted'), room);
    const read = async (file: ArchivedFile): Promise<string> => (await file.read(MOST)).toString();
    for (const [index, file] of (await find()).entries()) expect(await read(file)).toBe(texts[index]);
    const kept = room.buffer;
    expect(kept?.length).toBeGreaterThan(0);
    const files = [...(await find()), ...(await find())];
    expect(await Promise.all(files.map(read))).toEqual([...texts, ...texts]);
    expect(room.buffer?.length).toBe(kept?.length);
  });

  test('may be empty', async () => {
    expect(await wantedIn(zipOf([{ name: 'wanted' }, { name: 'b/wanted', stored: true }]))).toEqual({
      wanted: '',
      'b/wanted': '',
    });
  });

  test('are found after more files than two bytes count', async () => {
    const others = Array.from({ length: 70_000 }, (_, index) => ({ name: `a/${index}`, stored: true }));
    expect(await wantedIn(zipOf([...others, WANTED]))).toEqual({ 'a/wanted': WANTED.data });
  });

  test('are found after more files than an end of old can count, which begins again at none', async () => {
    const others = Array.from({ length: 65_536 }, (_, index) => ({ name: `a/${index}`, stored: true }));
    expect(await wantedIn(zipOf([...others, WANTED], { zip64: false, count: 1 }))).toEqual({
      'a/wanted': WANTED.data,
    });
    expect(await refusal(zipOf([...others, WANTED], { zip64: false, count: 2 }))).toBe(
      'ARCHIVE.CONTRADICTION',
    );
  });

  test('are the same for who goes by the size of the directory, and by an end of old', async () => {
    const end = (archive: Buffer, at: number, value: number, size = 4): Buffer => {
      const changed = Buffer.from(archive);
      changed.writeUIntLE(value, changed.length - 22 + at, size);
      return changed;
    };
    const plain = zipOf([WANTED, OTHER]);
    const size = plain.readUInt32LE(plain.length - 22 + 12);
    for (const wrong of [size - 5, size + 5, 0])
      expect(await refusal(end(plain, 12, wrong))).toBe('ARCHIVE.CONTRADICTION');
    const long = zipOf([WANTED, OTHER], { zip64: true });
    expect([await refusal(end(long, 10, 2, 2)), await refusal(end(long, 10, 1, 2))]).toEqual([
      ...['read', 'ARCHIVE.CONTRADICTION'],
    ]);
    expect([await refusal(end(long, 12, 7)), await refusal(end(long, 16, 7))]).toEqual([
      ...['ARCHIVE.CONTRADICTION', 'ARCHIVE.CONTRADICTION'],
    ]);
  });

  test('are found by zip64 too', async () => {
    const archive = zipOf([OTHER, WANTED], { zip64: true });
    expect(await wantedIn(archive)).toEqual({ 'a/wanted': WANTED.data });
    // Of an end of old that is too small for its numbers, the disk may be among them.
    archive.writeUInt16LE(0xffff, archive.length - 22 + 4);
    expect(await wantedIn(archive)).toEqual({ 'a/wanted': WANTED.data });
  });

  test('have names in UTF-8, with \\ for / where Windows made the archive', async () => {
    const archive = zipOf([{ name: 'Bücher\\wanted', data: 'ü' }]);
    expect(await wantedIn(archive)).toEqual({ 'Bücher/wanted': 'ü' });
  });

  test('have the other name of Info-ZIP, where it is of this one', async () => {
    const other = (name: string, crc = crc32(name), version = 1): Buffer =>
      Buffer.concat([
        u16(0x7075, 5 + 'b/wanted'.length),
        Buffer.of(version),
        u32(crc),
        Buffer.from('b/wanted'),
      ]);
    const found = async (entry: ZipEntry): Promise<string[]> => Object.keys(await wantedIn(zipOf([entry])));
    expect(await found({ name: 'a', utf8: false, extra: other('a') })).toEqual(['b/wanted']);
    expect(await found({ name: 'a/wanted', extra: other('a/wanted') })).toEqual(['a/wanted']);
    for (const extra of [other('of another'), other('a/wanted', undefined, 2)])
      expect(await found({ name: 'a/wanted', utf8: false, extra })).toEqual(['a/wanted']);
    for (const extra of [u16(0x7075, 0), Buffer.concat([u16(0x7075, 1), Buffer.of(1)])])
      expect(await found({ name: 'a/wanted', utf8: false, extra })).toEqual(['a/wanted']);
    expect(await refusal(zipOf([{ name: 'a', utf8: false, extra: u16(0x7075, 9) }]))).toBe('ARCHIVE.DAMAGED');
  });

  test.each([
    ['./a/wanted', 'a/wanted'],
    ['.//.\\./a//b/././/wanted', 'a/b/wanted'],
    ['./.a/..b/c./wanted', '.a/..b/c./wanted'],
    ['a/wanted/.', 'a/wanted'],
    ['a/wanted/./', undefined],
    ['a/wanted//', undefined],
  ])('have no parts in their paths that say nothing: %s', async (name, path) => {
    const archive = zipOf([{ name: './' }, { name: 'a//' }, { name, data: 'x' }]);
    expect(await wantedIn(archive)).toEqual(path === undefined ? {} : { [path]: 'x' });
  });

  test('are found before a comment, and a signature of the directory', async () => {
    const [archive, comment] = [zipOf([OTHER, WANTED]), 'what is wanted'.repeat(4000)];
    archive.writeUInt16LE(comment.length, archive.length - 2);
    expect(await wantedIn(Buffer.concat([archive, Buffer.from(comment)]))).toEqual({
      'a/wanted': WANTED.data,
    });
    for (const signature of [Buffer.alloc(0), Buffer.from('signature')]) {
      const before = Buffer.concat([u32(0x05054b50), u16(signature.length), signature]);
      const signed = zipOf([WANTED], { before });
      expect(await wantedIn(signed)).toEqual({ 'a/wanted': WANTED.data });
      // Whether it belongs to the directory is not said.
      const size = signed.length - 22 + 12;
      signed.writeUInt32LE(signed.readUInt32LE(size) - before.length, size);
      expect(await wantedIn(signed)).toEqual({ 'a/wanted': WANTED.data });
    }
  });

  test('may each have as much in the directory as there can be', async () => {
    const largest: ZipEntry[] = ['a', 'b', 'c'].map((name) => ({
      ...{
        name: `${name.repeat(65_500)}/wanted`,
        extra: u16(0x9999, 65_530, ...Array.from({ length: 32_765 }, () => 0)),
      },
      ...{ comment: 'c'.repeat(65_535) },
    }));
    expect(Object.keys(await wantedIn(zipOf([...largest, OTHER, WANTED])))).toHaveLength(4);
  });

  test('are found in what others make', async () => {
    await using folder = await makeFolder();
    const script = `import zipfile
with zipfile.ZipFile('made.zip', 'w', zipfile.ZIP_DEFLATED) as made:
    made.writestr('a/wanted', 'from Python')`;
    try {
      execFileSync('python3', ['-c', script], { cwd: folder.path, stdio: 'ignore' });
    } catch {
      // There is none on this machine.
      return;
    }
    expect(await wantedIn(await readFile(join(folder.path, 'made.zip')))).toEqual({
      'a/wanted': 'from Python',
    });
  });

  test('are found in what zip makes with zip64', async () => {
    await using folder = await makeFolder();
    await writeFile(join(folder.path, 'wanted'), 'from zip');
    try {
      execFileSync('zip', ['-fz', 'made.zip', 'wanted'], { cwd: folder.path, stdio: 'ignore' });
    } catch {
      // There is none on this machine.
      return;
    }
    expect(await wantedIn(await readFile(join(folder.path, 'made.zip')))).toEqual({ wanted: 'from zip' });
  });
});

test('of an archive the directory is read, and what is asked for, wherever it lies', async () => {
  const large = randomBytes(3_000_000);
  const entries = Array.from({ length: 4 }, (_, index): ZipEntry[] => [
    { name: `${index}/large`, data: large, stored: true },
    { ...WANTED, name: `${index}/wanted` },
  ]);
  const source = sourceOf(zipOf(entries.flat()));
  expect(Object.keys(await wantedIn(source))).toHaveLength(4);
  expect(source.taken()).toBeLessThan(source.size / 100);
});

test('a bomb is not inflated further than to what is more than was said', async () => {
  const packed = deflateRawSync(Buffer.alloc(50 * MOST));
  // Who comes as far as the end finds it damaged.
  packed.fill(0xff, packed.length - 100);
  const bomb = { name: 'wanted', data: packed, stored: true, method: 8, size: 1000 };
  expect(await refusal(zipOf([bomb]))).toBe('ARCHIVE.CONTRADICTION');
  expect(await refusal(zipOf([{ ...bomb, data: packed.subarray(-1000) }]))).toBe('ARCHIVE.DAMAGED');
});

describe('what is refused', () => {
  const good = zipOf([OTHER, WANTED]);
  const damaged = zipOf([{ ...WANTED, stored: true }]);
  damaged.write('W', damaged.indexOf('what is wanted'));
  const altered = (archive: Buffer, from: string, to: string): Buffer =>
    Buffer.from(archive.toString('hex').replaceAll(from, to), 'hex');
  const spelledAs = (name: string): Buffer => zipOf([WANTED, { ...WANTED, name }]);
  const replaced = (from: string, to: string): Buffer => altered(good, from, to);
  const altered64 = (from: string, to: string): Buffer => altered(zipOf([WANTED], { zip64: true }), from, to);

  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'ARCHIVE.DAMAGED'],
    ['something else', Buffer.alloc(5000, 'no archive'), 'ARCHIVE.DAMAGED'],
    ['half of it', good.subarray(0, good.length / 2), 'ARCHIVE.DAMAGED'],
    ['all but a byte', good.subarray(0, -1), 'ARCHIVE.DAMAGED'],
    ['all but its beginning', good.subarray(1), 'ARCHIVE.DAMAGED'],
    ['a byte after it', Buffer.concat([good, Buffer.alloc(1)]), 'ARCHIVE.DAMAGED'],
    ['a directory that is elsewhere', zipOf([WANTED], { offset: 5 }), 'ARCHIVE.DAMAGED'],
    ['a directory beyond the end', zipOf([WANTED], { offset: 1e9 }), 'ARCHIVE.DAMAGED'],
    ['a directory beyond any end', zipOf([WANTED], { offset: 2 ** 60, zip64: true }), 'ARCHIVE.DAMAGED'],
    ['fewer files than it says', zipOf([WANTED, OTHER], { count: 3 }), 'ARCHIVE.CONTRADICTION'],
    ['more files than it says', zipOf([OTHER, WANTED], { count: 1 }), 'ARCHIVE.CONTRADICTION'],
    ['more files than none', zipOf([OTHER], { count: 0 }), 'ARCHIVE.CONTRADICTION'],
    [
      'files behind a signature',
      zipOf([WANTED], { before: Buffer.concat([u32(0x05054b50), u16(0), Buffer.alloc(50)]) }),
      'ARCHIVE.DAMAGED',
    ],
    [
      'a name that others take to end before',
      zipOf([{ ...WANTED, name: 'a/wanted\u0000x' }]),
      'ARCHIVE.PATH',
    ],
    [
      'more that is looked for than any build has',
      zipOf(Array.from({ length: 1001 }, (_, index) => ({ name: `${index}/wanted`, stored: true }))),
      'ARCHIVE.TOO_LARGE',
    ],
    [
      'paths that are to fill the memory',
      zipOf(Array.from({ length: 17 }, (_, index) => ({ name: `${index}${'a'.repeat(60_000)}/wanted` }))),
      'ARCHIVE.TOO_LARGE',
    ],
    ['something before its end', zipOf([WANTED], { before: Buffer.alloc(4) }), 'ARCHIVE.DAMAGED'],
    ['a size that is nowhere', zipOf([{ ...WANTED, size: 2 ** 32 - 1, extra: u16() }]), 'ARCHIVE.DAMAGED'],
    ['more files than any', zipOf([WANTED], { count: 1e9, zip64: true }), 'ARCHIVE.TOO_LARGE'],
    [
      'fewer files than it says, by zip64',
      zipOf([WANTED], { count: 2, zip64: true }),
      'ARCHIVE.CONTRADICTION',
    ],
    [
      'fewer files than it says, by as many as an end of old can count',
      zipOf([WANTED], { count: 65_537, zip64: true }),
      'ARCHIVE.CONTRADICTION',
    ],
    ['a file that lies beyond the end', zipOf([{ ...WANTED, offset: 1e6 }]), 'ARCHIVE.DAMAGED'],
    ['a file that lies where none begins', zipOf([OTHER, { ...WANTED, offset: 3 }]), 'ARCHIVE.DAMAGED'],
    ['a file that is too long for the archive', zipOf([{ ...WANTED, packedSize: 5000 }]), 'ARCHIVE.DAMAGED'],
    ['a file that is cut short', zipOf([{ ...WANTED, packedSize: 9 }]), 'ARCHIVE.DAMAGED'],
    ['a file that is not deflated', zipOf([{ ...WANTED, stored: true, method: 8 }]), 'ARCHIVE.DAMAGED'],
    ['a stored file of two sizes', zipOf([{ ...WANTED, stored: true, size: 7 }]), 'ARCHIVE.DAMAGED'],
    ['a file of other bytes than were put there', damaged, 'ARCHIVE.DAMAGED'],
    ['a file that has more than it says', zipOf([{ ...WANTED, size: 5 }]), 'ARCHIVE.CONTRADICTION'],
    ['a file that has less than it says', zipOf([{ ...WANTED, size: 5000 }]), 'ARCHIVE.CONTRADICTION'],
    ['a file that is said to be large', zipOf([{ ...WANTED, size: MOST + 1 }]), 'ARCHIVE.TOO_LARGE'],
    [
      'a file that is said to be large where it is packed',
      zipOf([{ ...WANTED, packedSize: MOST + 1 }]),
      'ARCHIVE.TOO_LARGE',
    ],
    [
      'a bomb',
      zipOf([{ name: 'wanted', data: Buffer.alloc(50 * MOST), size: MOST }]),
      'ARCHIVE.CONTRADICTION',
    ],
    ['a bomb that says so', zipOf([{ name: 'wanted', data: Buffer.alloc(50 * MOST) }]), 'ARCHIVE.TOO_LARGE'],
    ['an encrypted file', zipOf([{ ...WANTED, flags: 1 }]), 'ARCHIVE.ENCRYPTED'],
    ['an archive that is encrypted as a whole', zipOf([{ ...OTHER, flags: 0x41 }]), 'ARCHIVE.DAMAGED'],
    ['another compression', zipOf([{ ...WANTED, method: 14 }]), 'ARCHIVE.METHOD'],
    ['a link', zipOf([{ ...WANTED, stored: true, mode: 0o120777 }]), 'ARCHIVE.LINK'],
    ['a file that is there twice', zipOf([WANTED, WANTED]), 'ARCHIVE.CONTRADICTION'],
    ['one path twice, with a part that says nothing', spelledAs('a/./wanted'), 'ARCHIVE.CONTRADICTION'],
    ['one path twice, with an empty part', spelledAs('a//wanted'), 'ARCHIVE.CONTRADICTION'],
    ['one path twice, from where it begins', spelledAs('./a/wanted'), 'ARCHIVE.CONTRADICTION'],
    ['one path twice, with such a part at its end', spelledAs('a/wanted/.'), 'ARCHIVE.CONTRADICTION'],
    ['one path twice, with \\', spelledAs('.\\a\\\\.\\wanted'), 'ARCHIVE.CONTRADICTION'],
    ['an absolute path, with empty parts', zipOf([{ name: '//./etc/wanted' }]), 'ARCHIVE.PATH'],
    ['an absolute path of Windows behind nothing', zipOf([{ name: './/C:/wanted' }]), 'ARCHIVE.PATH'],
    ['a file with two names', zipOf([{ ...WANTED, localName: 'a/unwant' }]), 'ARCHIVE.CONTRADICTION'],
    [
      'a file whose other name is longer',
      zipOf([{ ...WANTED, localName: 'a/wanted2' }]),
      'ARCHIVE.CONTRADICTION',
    ],
    ['a path out of it', zipOf([{ name: '../outside' }, WANTED]), 'ARCHIVE.PATH'],
    ['a path out of it, further on', zipOf([WANTED, { name: 'a/../../outside' }]), 'ARCHIVE.PATH'],
    ['a path out of it, with \\', zipOf([WANTED, { name: 'a\\..\\..\\outside' }]), 'ARCHIVE.PATH'],
    ['an absolute path', zipOf([{ name: '/etc/wanted' }]), 'ARCHIVE.PATH'],
    ['an absolute path of Windows', zipOf([{ name: 'C:\\wanted' }]), 'ARCHIVE.PATH'],
    ['a directory entry that is none', replaced('504b0102', '504b0109'), 'ARCHIVE.DAMAGED'],
    ['a local header that is none', replaced('504b0304', '504b0309'), 'ARCHIVE.DAMAGED'],
    ['an end by zip64 that is none', altered64('504b0606', '504b0609'), 'ARCHIVE.DAMAGED'],
    ['several disks by zip64', altered64('2d002d0000000000', '2d002d0001000000'), 'ARCHIVE.DAMAGED'],
    [
      'a size that is cut short',
      zipOf([{ ...WANTED, size: 2 ** 32 - 1, extra: u16(1, 4, 0, 0) }]),
      'ARCHIVE.DAMAGED',
    ],
    ['several disks', replaced('504b05060000', '504b05060100'), 'ARCHIVE.DAMAGED'],
  ])('%s', async (_, archive, code) => {
    expect(await refusal(archive)).toBe(code);
  });

  test('files that lie over one another', async () => {
    // The second lies in the first, as those of a bomb do that takes little room for much.
    const inner = zipOf([{ name: 'wanted', data: 'x'.repeat(400), stored: true }]);
    const archive = zipOf([
      { name: 'a/wanted', data: inner, stored: true },
      { name: 'wanted', data: 'x'.repeat(400), stored: true, offset: 30 + 'a/wanted'.length },
    ]);
    expect(await refusal(archive)).toBe('ARCHIVE.CONTRADICTION');
  });

  describe('an end by zip64 that is not all that lies before what tells of it, where others look for it', () => {
    /** Of an archive: its directory, the end by zip64, and all behind that. */
    const partsOf = (data: string, start = 0): { directory: Buffer; end: Buffer; rest: Buffer } => {
      const archive = zipOf([{ ...WANTED, data }], { zip64: true });
      const [directory, end] = [archive.subarray(0, -98), Buffer.from(archive.subarray(-98, -42))];
      end.writeUInt32LE(end.readUInt32LE(48) + start, 48);
      return { directory, end, rest: archive.subarray(-42) };
    };
    const saying = (size: number, end: Buffer): Buffer =>
      Buffer.concat([end.subarray(0, 4), u32(size), end.subarray(8)]);
    const { directory, end, rest } = partsOf('ONE');
    const other = partsOf('TWO', directory.length + end.length);

    test.each([
      ['another archive', [end, other.directory, other.end]],
      ['another end', [end, end]],
      ['another end in it', [saying(44 + 56, end), end]],
      ['something in it', [saying(48, end), u32(0)]],
      ['less than it says', [saying(48, end)]],
    ])('%s', async (_, between) => {
      expect(await refusal(Buffer.concat([directory, end, rest]))).toBe('read');
      expect(await refusal(Buffer.concat([directory, ...between, rest]))).toBe('ARCHIVE.CONTRADICTION');
    });
  });

  test('a file whose header lies in another, and its bytes behind that', async () => {
    const [last, lastHeader] = [{ name: 'last' }, 30 + 'last'.length];
    const inner = { name: 'wanted', data: zipOf([last]).subarray(0, lastHeader), stored: true };
    const header = zipOf([inner]).subarray(0, 30 + inner.name.length);
    const outer = { name: 'a/wanted', data: header, stored: true };
    const archive = zipOf([outer, last, { ...inner, offset: 30 + outer.name.length }]);
    expect(await refusal(archive)).toBe('ARCHIVE.CONTRADICTION');
    expect(await refusal(zipOf([{ ...outer, name: 'a/unwant' }, last, { ...inner, offset: 38 }]))).toBe(
      'read',
    );
  });

  test('nothing because of what is wrong with a file that nobody wants', async () => {
    const archive = zipOf([{ ...OTHER, flags: 1 }, { name: 'a/b', method: 99, mode: 0o120777 }, WANTED]);
    expect(await wantedIn(archive)).toEqual({ 'a/wanted': WANTED.data });
  });

  test('more files than any, of which an end of old counts what remains', async () => {
    const archive = zipOf([OTHER], { zip64: false });
    const entry = archive.subarray(archive.readUInt32LE(archive.length - 6), -22);
    const most = 500_000;
    const before = Buffer.alloc(most * entry.length, entry);
    const counting = (count: number): ZipEnd => ({ before, count: count % 65_536, zip64: false });
    expect(await refusal(zipOf([OTHER], counting(most + 1)))).toBe('ARCHIVE.TOO_LARGE');
    const fewer = { ...counting(most), before: before.subarray(entry.length) };
    expect(await refusal(zipOf([OTHER], fewer))).toBe('read');
  });

  test('a directory of names that are longer than any', async () => {
    const names = Array.from({ length: 2200 }, (_, index) => ({ name: `${index}`.padEnd(65_000, 'a') }));
    expect(await refusal(zipOf(names))).toBe('ARCHIVE.TOO_LARGE');
  });
});

describe('what keeps a source from being read is no fault of the archive', () => {
  const failure = Object.assign(new Error('disk'), { code: 'EIO' });
  // So much that the end of the archive, which is read first, does not hold the file that is wanted.
  const archive = zipOf([WANTED, { name: 'b', data: randomBytes(200_000), stored: true }]);

  test.each([
    ['the directory', 100_000],
    ['a file', 0],
  ])('%s', async (_, last) => {
    const source: ByteSource = {
      size: archive.length,
      read: (target, position) =>
        position >= last && position < last + 100_001
          ? Promise.reject(failure)
          : Promise.resolve(archive.copy(target, 0, position)),
    };
    await expect(wantedIn(source)).rejects.toBe(failure);
  });
});

test('a source that has become shorter is an error', async () => {
  const archive = zipOf([WANTED]);
  const source = { size: archive.length, read: () => Promise.resolve(3) };
  await expect(wantedIn(source)).rejects.toMatchObject({ code: 'ARCHIVE.DAMAGED' });
});

test(`whatever the bytes, files or an error of its own, ${RUNS} times`, async () => {
  const archive = zipOf([OTHER, WANTED, { ...WANTED, name: 'wanted', stored: true }], { zip64: true });
  const flips = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  const lengths = fc.option(fc.nat(archive.length), { nil: archive.length, freq: 4 });
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(flips, lengths, async (changes, length) => {
      const bytes = Buffer.from(archive);
      for (const [at, byte] of changes) bytes[at] = byte;
      const outcome = await refusal(bytes.subarray(0, length));
      expect(outcome).toMatch(/^(read|ARCHIVE\.[A-Z_]+)$/);
      outcomes.add(outcome);
    }),
    { numRuns: RUNS },
  );
  expect(outcomes.size).toBeGreaterThan(4);
}, 120_000);
