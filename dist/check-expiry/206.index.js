"use strict";
exports.id = 206;
exports.ids = [206];
exports.modules = {

/***/ 6206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFiles: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
;// CONCATENATED MODULE: ./build/formats/lib/archive-problems.js
const AGAIN = 'Build it again, or copy it once more from where it came.';
const ORIGIN = 'Check where it came from: two readers of it may find different things in it.';
const PROBLEMS = {
    damaged: {
        code: 'ARCHIVE.DAMAGED',
        message: 'It is no zip archive, or one that is cut short, damaged, in several parts or encrypted as a whole.',
        hint: AGAIN,
    },
    otherBytes: {
        code: 'ARCHIVE.DAMAGED',
        message: 'What is looked for in the archive is damaged: it has another checksum than it should have.',
        hint: AGAIN,
    },
    tooLarge: {
        code: 'ARCHIVE.TOO_LARGE',
        message: 'The archive has far more files in it, or a far larger file, than any of its kind.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    encrypted: {
        code: 'ARCHIVE.ENCRYPTED',
        message: 'What is looked for in the archive is encrypted.',
        hint: 'Give the archive as it was before somebody put a password on it: Apple knows none that have one.',
    },
    method: {
        code: 'ARCHIVE.METHOD',
        message: 'What is looked for in the archive is compressed in a way that is not known here.',
        hint: 'Make the archive anew with deflate, as Xcode and zip do.',
    },
    path: {
        code: 'ARCHIVE.PATH',
        message: 'A path in the archive leads out of it, as an attack on who unpacks it would.',
        hint: 'Check where it came from: no build has such a path.',
    },
    link: {
        code: 'ARCHIVE.LINK',
        message: 'What is looked for in the archive is a symbolic link.',
        hint: 'Check where it came from: a build has the file itself there.',
    },
    twice: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'The archive has a file that is looked for twice under one path.',
        hint: ORIGIN,
    },
    overlap: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'Files in the archive lie over one another.',
        hint: ORIGIN,
    },
    otherName: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'A file in the archive has another name than its directory says.',
        hint: ORIGIN,
    },
    otherSize: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'A file in the archive has another size than its directory says.',
        hint: ORIGIN,
    },
    moreFiles: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'The directory of the archive does not end after as many files as it is said to have.',
        hint: ORIGIN,
    },
};

;// CONCATENATED MODULE: ./build/formats/lib/source-reader.js

const PART = 128 * 1024;
class SourceReader extends yauzl/* RandomAccessReader */.lJ {
    failure;
    end = 0;
    readAhead = true;
    #source;
    #room = Buffer.allocUnsafe(PART);
    #part = { start: 0, bytes: this.#room.subarray(0, 0) };
    constructor(source) {
        super();
        this.#source = source;
    }
    read(target, offset, length, position, done) {
        this.end = position + length;
        const wanted = target.subarray(offset, offset + length);
        if (this.#copy(wanted, position)) {
            done(null);
            return;
        }
        this.#fill(wanted, position).then(() => {
            done(null);
        }, done);
    }
    async bytes(position, length) {
        const target = Buffer.alloc(length);
        if (!this.#copy(target, position))
            await this.#fill(target, position);
        return target;
    }
    #copy(target, position) {
        const { start, bytes } = this.#part;
        const from = position - start;
        if (from < 0 || from + target.length > bytes.length)
            return false;
        bytes.copy(target, 0, from);
        return true;
    }
    async #fill(target, position) {
        if (!(position + target.length <= this.#source.size))
            throw new Error('no such bytes');
        if (!this.readAhead || target.length > PART) {
            if ((await this.#load(target, position)) < target.length)
                throw new Error(SHORTER);
            return;
        }
        this.#part = { start: 0, bytes: this.#room.subarray(0, 0) };
        const size = await this.#load(this.#room, position);
        this.#part = { start: position, bytes: this.#room.subarray(0, size) };
        if (!this.#copy(target, position))
            throw new Error(SHORTER);
    }
    async #load(target, position) {
        try {
            return await this.#source.read(target, position);
        }
        catch (error) {
            this.failure = error;
            throw error;
        }
    }
}
const SHORTER = 'the source has become shorter';

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/formats/lib/zip-entry.js



async function takeOut(opened, entry, most) {
    const { zip, reader } = opened;
    checkEntry(entry, most);
    const { fileName, fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry);
    if (!fileName.equals(entry.fileNameRaw))
        throw new errors/* EpapiError */.Uo(PROBLEMS.otherName);
    const end = start + entry.compressedSize;
    checkExtent(opened, { start: entry.relativeOffsetOfLocalHeader, end });
    const packed = await reader.bytes(start, entry.compressedSize);
    const bytes = entry.compressionMethod === STORED ? packed : inflate(packed, entry.uncompressedSize);
    if (crc32Of(bytes) !== entry.crc32)
        throw new errors/* EpapiError */.Uo(PROBLEMS.otherBytes);
    return bytes;
}
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
        throw new errors/* EpapiError */.Uo(PROBLEMS.encrypted);
    if (!entry.canDecodeFileData())
        throw new errors/* EpapiError */.Uo(PROBLEMS.method);
    if (isLink(entry))
        throw new errors/* EpapiError */.Uo(PROBLEMS.link);
    if (Math.max(entry.compressedSize, entry.uncompressedSize) > most)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
}
function isLink({ externalFileAttributes }) {
    return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
function checkExtent({ taken }, extent) {
    const isOver = taken.some(({ start, end }) => extent.start < end && start < extent.end);
    if (isOver)
        throw new errors/* EpapiError */.Uo(PROBLEMS.overlap);
    taken.push(extent);
}
function inflate(packed, size) {
    const bytes = inflateUpTo(packed, size);
    if (bytes.length !== size)
        throw new errors/* EpapiError */.Uo(PROBLEMS.otherSize);
    return bytes;
}
function inflateUpTo(packed, size) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) });
    }
    catch (error) {
        const isMore = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new errors/* EpapiError */.Uo(isMore ? PROBLEMS.otherSize : PROBLEMS.damaged);
    }
}

;// CONCATENATED MODULE: ./build/formats/lib/zip-directory.js





const MOST_ENTRIES = 500_000;
const LARGEST_DIRECTORY = 128 * 1024 * 1024;
async function findFiles(source, isWanted) {
    const reader = new SourceReader(source);
    const taken = [];
    return understood(reader, async () => {
        const options = { autoClose: false, decodeStrings: false };
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(reader, source.size, options);
        const found = await readDirectory(zip, reader, isWanted);
        reader.readAhead = false;
        return found.map(({ path, entry }) => ({
            path,
            read: (most) => understood(reader, () => takeOut({ zip, reader, taken }, entry, most)),
        }));
    });
}
async function understood(reader, read) {
    try {
        return await read();
    }
    catch (error) {
        if (reader.failure !== undefined)
            throw reader.failure;
        throw error instanceof errors/* EpapiError */.Uo ? error : new errors/* EpapiError */.Uo(PROBLEMS.damaged);
    }
}
async function readDirectory(zip, reader, isWanted) {
    if (zip.entryCount > MOST_ENTRIES)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    const found = new Map();
    let start;
    for await (const entry of zip.eachEntry()) {
        start ??= reader.end;
        if (reader.end - start > LARGEST_DIRECTORY)
            throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
        const path = pathOf(entry);
        if (!isWanted(path))
            continue;
        if (found.has(path))
            throw new errors/* EpapiError */.Uo(PROBLEMS.twice);
        found.set(path, { path, entry });
    }
    if (start !== undefined)
        await checkEnd(reader);
    return [...found.values()];
}
function pathOf(entry) {
    const path = (0,yauzl/* getFileNameLowLevel */.ax)(IS_UTF8, entry.fileNameRaw, entry.extraFields, false);
    if ((0,yauzl/* validateFileName */.U_)(path) !== null)
        throw new errors/* EpapiError */.Uo(PROBLEMS.path);
    return path;
}
const IS_UTF8 = 0x800;
const AFTER = new Set([0x05054b50, 0x06064b50, 0x06054b50]);
async function checkEnd(reader) {
    const next = await reader.bytes(reader.end, 4);
    if (!AFTER.has(next.readUInt32LE()))
        throw new errors/* EpapiError */.Uo(PROBLEMS.moreFiles);
}


/***/ })

};
;