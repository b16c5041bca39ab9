// Reading zip archives, by yauzl: chosen over unzipper, fflate and zip.js since it reads by parts what it is asked
// for, knows zip64, and takes bytes from wherever they come.
import { fromRandomAccessReaderPromise, getFileNameLowLevel, validateFileName } from 'yauzl';
import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
import { SourceReader } from "./source-reader.js";
import { takeOut } from "./zip-entry.js";
/** An app of half a million files would be far beyond any. */
const MOST_ENTRIES = 500_000;
/** Bytes; as many files have a directory of some 60 MB. */
const LARGEST_DIRECTORY = 128 * 1024 * 1024;
/** @throws EpapiError `ARCHIVE.…`, and what reading the source throws */
export async function findFiles(source, isWanted) {
    const reader = new SourceReader(source);
    const taken = [];
    return understood(reader, async () => {
        const options = { autoClose: false, decodeStrings: false };
        const zip = await fromRandomAccessReaderPromise(reader, source.size, options);
        const found = await readDirectory(zip, reader, isWanted);
        reader.readAhead = false;
        return found.map(({ path, entry }) => ({
            path,
            read: (most) => understood(reader, () => takeOut({ zip, reader, taken }, entry, most)),
        }));
    });
}
/** What yauzl throws is about bytes from outside: here it becomes what it means. */
async function understood(reader, read) {
    try {
        return await read();
    }
    catch (error) {
        if (reader.failure !== undefined)
            throw reader.failure;
        throw error instanceof EpapiError ? error : new EpapiError(PROBLEMS.damaged);
    }
}
async function readDirectory(zip, reader, isWanted) {
    if (zip.entryCount > MOST_ENTRIES)
        throw new EpapiError(PROBLEMS.tooLarge);
    const found = new Map();
    let start;
    for await (const entry of zip.eachEntry()) {
        start ??= reader.end;
        if (reader.end - start > LARGEST_DIRECTORY)
            throw new EpapiError(PROBLEMS.tooLarge);
        const path = pathOf(entry);
        if (!isWanted(path))
            continue;
        if (found.has(path))
            throw new EpapiError(PROBLEMS.twice);
        found.set(path, { path, entry });
    }
    if (start !== undefined)
        await checkEnd(reader);
    return [...found.values()];
}
/**
 * Names are UTF-8 whether that is said or not, as on macOS. yauzl would read those of which it is not said letter by
 * letter, which takes as long as all the rest.
 */
function pathOf(entry) {
    const path = getFileNameLowLevel(IS_UTF8, entry.fileNameRaw, entry.extraFields, false);
    if (validateFileName(path) !== null)
        throw new EpapiError(PROBLEMS.path);
    return path;
}
const IS_UTF8 = 0x800;
/** What may come after the directory: its signature, and its end in either form. */
const AFTER = new Set([0x05054b50, 0x06064b50, 0x06054b50]);
/** yauzl counts. Others go on for as long as there are entries, and would find more. */
async function checkEnd(reader) {
    const next = await reader.bytes(reader.end, 4);
    if (!AFTER.has(next.readUInt32LE()))
        throw new EpapiError(PROBLEMS.moreFiles);
}
