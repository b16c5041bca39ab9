import { inflateRawSync } from 'node:zlib';
import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
/** @throws EpapiError `ARCHIVE.…`, and whatever yauzl, zlib and the source throw */
export async function takeOut(opened, entry, most) {
    const { zip, reader } = opened;
    checkEntry(entry, most);
    const { fileName, fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry);
    if (!fileName.equals(entry.fileNameRaw))
        throw new EpapiError(PROBLEMS.otherName);
    const end = start + entry.compressedSize;
    checkExtent(opened, { start: entry.relativeOffsetOfLocalHeader, end });
    const packed = await reader.bytes(start, entry.compressedSize);
    const bytes = entry.compressionMethod === STORED ? packed : inflate(packed, entry.uncompressedSize);
    if (crc32Of(bytes) !== entry.crc32)
        throw new EpapiError(PROBLEMS.otherBytes);
    return bytes;
}
/** Node has a function for it from 20.15 on. Others in it end with it too, but make a copy of all the bytes. */
function crc32Of(bytes) {
    let crc = -1;
    for (const byte of bytes)
        crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
    return ~crc >>> 0;
}
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++)
        crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    return crc;
});
const STORED = 0;
function checkEntry(entry, most) {
    if (entry.isEncrypted())
        throw new EpapiError(PROBLEMS.encrypted);
    if (!entry.canDecodeFileData())
        throw new EpapiError(PROBLEMS.method);
    if (isLink(entry))
        throw new EpapiError(PROBLEMS.link);
    if (Math.max(entry.compressedSize, entry.uncompressedSize) > most)
        throw new EpapiError(PROBLEMS.tooLarge);
}
/** As Unix has it in the upper half of what else there is to know of a file. */
function isLink({ externalFileAttributes }) {
    return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
function checkExtent({ taken }, extent) {
    const isOver = taken.some(({ start, end }) => extent.start < end && start < extent.end);
    if (isOver)
        throw new EpapiError(PROBLEMS.overlap);
    taken.push(extent);
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
