import { inflateRawSync } from 'node:zlib';
import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
import { crc32Of } from "./crc32.js";
import { fill } from "./zip-source.js";
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export async function takeOut(opened, entry, most) {
    const { source } = opened;
    checkEntry(entry, most);
    const start = await findData(source, entry);
    checkExtent(opened, { start: entry.offset, end: start + entry.packedSize });
    const bytes = entry.method === STORED
        ? await fill(source, Buffer.alloc(entry.packedSize), start)
        : await unpack(opened, entry, start);
    if (crc32Of(bytes) !== entry.crc32)
        throw new EpapiError(PROBLEMS.otherBytes);
    return bytes;
}
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const [FILE_TYPE, LINK] = [0o170000, 0o120000];
/** @param mode Unix's */
export function isLink(mode) {
    return (mode & FILE_TYPE) === LINK;
}
function checkEntry({ flags, method, mode, packedSize, size }, most) {
    if ((flags & ENCRYPTED) !== 0)
        throw new EpapiError(PROBLEMS.encrypted);
    if (method !== STORED && method !== DEFLATED)
        throw new EpapiError(PROBLEMS.method);
    if (isLink(mode))
        throw new EpapiError(PROBLEMS.link);
    if (Math.max(packedSize, size) > most)
        throw new EpapiError(PROBLEMS.tooLarge);
    if (method === STORED && packedSize !== size)
        throw new EpapiError(PROBLEMS.damaged);
}
const LOCAL = { signature: 0x04034b50, size: 30 };
/** Where the bytes of a file begin: after its local header, whose extra fields are its own. */
async function findData(source, { offset, name }) {
    const header = await fill(source, Buffer.alloc(LOCAL.size + name.length), offset);
    if (header.readUInt32LE(0) !== LOCAL.signature)
        throw new EpapiError(PROBLEMS.damaged);
    const length = header.readUInt16LE(26);
    const isSame = length === name.length && header.subarray(LOCAL.size).equals(name);
    if (!isSame)
        throw new EpapiError(PROBLEMS.otherName);
    return offset + LOCAL.size + length + header.readUInt16LE(28);
}
function checkExtent({ taken }, extent) {
    const isOver = taken.some(({ start, end }) => extent.start < end && start < extent.end);
    if (isOver)
        throw new EpapiError(PROBLEMS.overlap);
    taken.push(extent);
}
/** Nobody else has the buffer meanwhile, however many files are read at once. */
async function unpack({ source, room }, { packedSize, size }, start) {
    const { buffer: before = Buffer.alloc(0) } = room;
    room.buffer = undefined;
    const buffer = before.length >= packedSize ? before : Buffer.alloc(packedSize);
    const bytes = inflate(await fill(source, buffer.subarray(0, packedSize), start), size);
    room.buffer = buffer;
    return bytes;
}
/** Ends, for a bomb, with the first byte that is more than was said. */
function inflate(packed, size) {
    const bytes = inflateUpTo(packed, size);
    if (bytes.length !== size)
        throw new EpapiError(PROBLEMS.otherSize);
    return bytes;
}
function inflateUpTo(packed, size) {
    try {
        // In one piece: of several there would be a copy.
        return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
    }
    catch (error) {
        const isMore = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new EpapiError(isMore ? PROBLEMS.otherSize : PROBLEMS.damaged);
    }
}
