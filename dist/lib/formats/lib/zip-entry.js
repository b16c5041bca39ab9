import { gzipSync, inflateRawSync } from 'node:zlib';
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
/** Node has a function for it from 20.15 on; gzip ends with it, and with the size. */
function crc32Of(bytes) {
    return gzipSync(bytes, { level: 0 }).subarray(-8).readUInt32LE();
}
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
        return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (error) {
        const isMore = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new EpapiError(isMore ? PROBLEMS.otherSize : PROBLEMS.damaged);
    }
}
