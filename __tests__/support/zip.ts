import { open, writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';

/** A file that is to be in an archive, and the lies that are to be told of it. */
export interface ZipEntry {
  readonly name: string;
  readonly data?: Buffer | string;
  /** So many bytes of nothing instead, for which a file on disk needs no room. */
  readonly hole?: number;
  readonly stored?: boolean;
  /** General purpose bit flag. */
  readonly flags?: number;
  /** Whether the name is said to be UTF-8, by default true. */
  readonly utf8?: boolean;
  /** Its name in bytes that are not UTF-8, which is said all the same. */
  readonly latin1?: boolean;
  readonly method?: number;
  /** Unix's, with the type of the file. */
  readonly mode?: number;
  /** What the local header calls it. */
  readonly localName?: string;
  /** What it is said to have inflated. */
  readonly size?: number;
  /** What it is said to have in the archive. */
  readonly packedSize?: number;
  /** Where it is said to lie. */
  readonly offset?: number;
  /** Extra fields of its entry in the directory, in the place of those that it would have. */
  readonly extra?: Buffer;
  readonly comment?: string;
}

/** Lies in the end of the directory. */
export interface ZipEnd {
  readonly count?: number;
  readonly offset?: number;
  readonly zip64?: boolean;
  /** What stands between the directory and its end. */
  readonly before?: Buffer;
}

interface Part {
  readonly at: number;
  readonly bytes: Buffer;
}

const UTF8 = 0x800;
const LARGE = 0xffffffff;

function numbers(size: number, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(size * values.length);
  for (const [index, value] of values.entries()) bytes.writeUIntLE(value, index * size, size);
  return bytes;
}

export const u16 = (...values: number[]): Buffer => numbers(2, values);
export const u32 = (...values: number[]): Buffer => numbers(4, values);
const u64 = (...values: number[]): Buffer =>
  u32(...values.flatMap((value) => [value % 2 ** 32, Math.floor(value / 2 ** 32)]));

/** A zip archive (APPNOTE 6.3), as a program would write it that may lie. */
export function zipOf(entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer {
  const { parts, size } = layOut(entries, end);
  const archive = Buffer.alloc(size);
  for (const { at, bytes } of parts) bytes.copy(archive, at);
  return archive;
}

/** The same in a file, with real holes. */
export async function writeZip(path: string, entries: readonly ZipEntry[], end: ZipEnd = {}): Promise<void> {
  if (entries.every(({ hole }) => hole === undefined)) {
    await writeFile(path, zipOf(entries, end));
    return;
  }
  const { parts, size } = layOut(entries, end);
  const file = await open(path, 'w');
  try {
    await file.truncate(size);
    for (const { at, bytes } of parts) await file.write(bytes, 0, bytes.length, at);
  } finally {
    await file.close();
  }
}

function layOut(entries: readonly ZipEntry[], end: ZipEnd): { parts: Part[]; size: number } {
  const parts: Part[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const entry of entries) {
    const plain = Buffer.isBuffer(entry.data) ? entry.data : Buffer.from(entry.data ?? '');
    const isStored = entry.stored === true || entry.hole !== undefined;
    const method = entry.method ?? (isStored ? 0 : 8);
    const packed = isStored ? plain : deflateRawSync(plain);
    const facts = {
      flags: (entry.utf8 === false ? 0 : UTF8) | (entry.flags ?? 0),
      method,
      // Nobody asks for that of a hole.
      crc32: crc32(plain),
      packedSize: entry.packedSize ?? entry.hole ?? packed.length,
      size: entry.size ?? entry.hole ?? plain.length,
    };
    const local = localHeader(nameIn(entry, entry.localName ?? entry.name), facts);
    parts.push({ at: position, bytes: local }, { at: position + local.length, bytes: packed });
    directory.push(directoryEntry(entry, facts, entry.offset ?? position));
    position += local.length + (entry.hole ?? packed.length);
  }
  const bytes = Buffer.concat([...directory, ...(end.before ? [end.before] : [])]);
  const tail = endOf({ count: entries.length, size: bytes.length, offset: position }, end);
  parts.push({ at: position, bytes: Buffer.concat([bytes, tail]) });
  return { parts, size: position + bytes.length + tail.length };
}

function nameIn({ latin1 = false }: ZipEntry, name: string): Buffer {
  return Buffer.from(name, latin1 ? 'latin1' : 'utf8');
}

interface Facts {
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
}

/** What does not fit is in an extra field, in the order in which it is wanted. */
function zip64Extra(...values: number[]): Buffer {
  const large = values.filter((value) => value >= LARGE);
  return large.length === 0 ? Buffer.alloc(0) : Buffer.concat([u16(1, large.length * 8), u64(...large)]);
}

const small = (value: number): number => Math.min(value, LARGE);

function localHeader(name: Buffer, { flags, method, crc32, packedSize, size }: Facts): Buffer {
  const extra = zip64Extra(size, packedSize);
  return Buffer.concat([
    ...[u32(0x04034b50), u16(45, flags, method, 0, 0x21), u32(crc32, small(packedSize), small(size))],
    ...[u16(name.length, extra.length), name, extra],
  ]);
}

function directoryEntry(entry: ZipEntry, facts: Facts, offset: number): Buffer {
  const { flags, method, crc32, packedSize, size } = facts;
  const name = nameIn(entry, entry.name);
  const extra = entry.extra ?? zip64Extra(size, packedSize, offset);
  const comment = Buffer.from(entry.comment ?? '');
  return Buffer.concat([
    ...[u32(0x02014b50), u16((3 << 8) | 45, 45, flags, method, 0, 0x21)],
    ...[u32(crc32, small(packedSize), small(size)), u16(name.length, extra.length, comment.length, 0, 0)],
    ...[u32((entry.mode ?? 0o100644) * 65_536, small(offset)), name, extra, comment],
  ]);
}

function endOf(real: { count: number; size: number; offset: number }, lies: ZipEnd): Buffer {
  const count = lies.count ?? real.count;
  const offset = lies.offset ?? real.offset;
  const counted = Math.min(count, 0xffff);
  const end = Buffer.concat([
    ...[u32(0x06054b50), u16(0, 0, counted, counted), u32(small(real.size), small(offset)), u16(0)],
  ]);
  if (!(lies.zip64 ?? (offset >= LARGE || count > 0xffff))) return end;
  const end64 = Buffer.concat([
    ...[u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, real.size, offset)],
    ...[u32(0x07064b50, 0), u64(real.offset + real.size), u32(1)],
  ]);
  return Buffer.concat([end64, end]);
}
