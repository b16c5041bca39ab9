// Reading zip archives (APPNOTE 6.3). Ours, since a library that makes an object and a promise of each entry takes most
// of the time of a run that looks into one archive, of whose thousands of entries it wants some four.
import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
import { COUNTED, findDirectory } from "./zip-end.js";
import { isLink, takeOut } from "./zip-entry.js";
import { modeOf, pathOf, rangesOf, sizesOf } from "./zip-header.js";
import { fill } from "./zip-source.js";
/** An app of half a million files would be far beyond any. */
const MOST_ENTRIES = 500_000;
/** Files that are looked for. */
const MOST_WANTED = 1000;
/** Characters of all their paths: a thousand, each as long as any system opens one, would have four times as many. */
const LONGEST_PATHS = 1_000_000;
/** Bytes; as many files have a directory of some 60 MB. */
const LARGEST_DIRECTORY = 128 * 1024 * 1024;
/** Bytes that are read at once: a few thousand entries, and no less than the largest that there can be. */
const PART = 200_000;
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export async function findFiles(source, isWanted, room) {
    const place = await findDirectory(source);
    if (place.count > MOST_ENTRIES)
        throw new EpapiError(PROBLEMS.tooLarge);
    const found = await readDirectory(source, place, isWanted);
    const opened = { source, taken: [], room };
    return [...found].map(([path, entry]) => ({
        path,
        read: (most) => takeOut(opened, entry, most),
    }));
}
async function readDirectory(source, { count, isLong, size, start, end }, isWanted) {
    const found = { entries: new Map(), characters: 0 };
    // Used again and again: buffers outlive their use for long.
    const room = Buffer.allocUnsafe(Math.min(PART, end - start));
    let [position, entries] = [start, 0];
    while (position < end) {
        const part = await fill(source, room.subarray(0, Math.min(PART, end - position)), position);
        const read = readPart(part, isWanted, found);
        if (read.entries === 0) {
            if (isSignature(part, end - position))
                break;
            throw new EpapiError(PROBLEMS.damaged);
        }
        position += read.bytes;
        entries += read.entries;
        if (entries > MOST_ENTRIES || position - start > LARGEST_DIRECTORY)
            throw new EpapiError(PROBLEMS.tooLarge);
    }
    // Others go by what is said, and would find more, or less.
    const isCounted = isLong ? entries === count : entries % COUNTED === count;
    const isMeasured = start + size === end || start + size === position;
    if (!isCounted || !isMeasured)
        throw new EpapiError(PROBLEMS.moreFiles);
    return found.entries;
}
/** The entries that a part holds as a whole; none is copied but those that are wanted. */
function readPart(part, isWanted, found) {
    let [entries, bytes] = [0, 0];
    for (; !isSigned(part, bytes); entries++) {
        const ranges = rangesOf(part, bytes);
        if (!ranges)
            break;
        const path = pathOf(part, ranges);
        if (isWanted(path, isLink(modeOf(part, ranges)) ? 'link' : 'other')) {
            if (found.entries.has(path))
                throw new EpapiError(PROBLEMS.twice);
            found.characters += path.length;
            if (found.entries.size >= MOST_WANTED || found.characters > LONGEST_PATHS)
                throw new EpapiError(PROBLEMS.tooLarge);
            found.entries.set(path, sizesOf(part, ranges));
        }
        bytes = ranges.end;
    }
    return { entries, bytes };
}
/** A signature of the directory, which nobody checks, may stand between its entries and its end. */
const SIGNATURE = { marker: 0x05054b50, size: 6 };
function isSigned(part, at) {
    return at + SIGNATURE.size <= part.length && part.readUInt32LE(at) === SIGNATURE.marker;
}
/** @param left bytes up to the end of the directory */
function isSignature(part, left) {
    return isSigned(part, 0) && SIGNATURE.size + part.readUInt16LE(4) === left;
}
