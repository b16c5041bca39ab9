"use strict";
exports.id = 731;
exports.ids = [731];
exports.modules = {

/***/ 8731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFiles: () => (/* binding */ findFiles)
});

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
        message: 'The directory of the archive has not as many files, or bytes, as it is said to have.',
        hint: ORIGIN,
    },
};

;// CONCATENATED MODULE: ./build/formats/lib/zip-source.js


async function fill(source, target, position) {
    const isThere = position + target.length <= source.size;
    if (isThere && (await source.read(target, position)) === target.length)
        return target;
    throw new errors/* EpapiError */.Uo(PROBLEMS.damaged);
}
function readUInt64(bytes, at) {
    return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}

;// CONCATENATED MODULE: ./build/formats/lib/zip-end.js



const COUNTED = 0x1_0000;
const END = { signature: Buffer.from('PK\u0005\u0006'), size: 22, longestComment: 0xffff };
const LOCATOR = { signature: 0x07064b50, size: 20 };
const END64 = { signature: 0x06064b50, size: 56, counted: 44 };
async function findDirectory(source) {
    const size = Math.min(source.size, LOCATOR.size + END.size + END.longestComment);
    const tail = await fill(source, Buffer.alloc(size), source.size - size);
    const at = tail.lastIndexOf(END.signature);
    if (at < 0 || at + END.size > size || at + END.size + tail.readUInt16LE(at + 20) !== size)
        throw damaged();
    const locator = at - LOCATOR.size;
    const isLong = locator >= 0 && tail.readUInt32LE(locator) === LOCATOR.signature;
    if (!isLong && tail.readUInt16LE(at + 4) !== 0)
        throw damaged();
    const short = readEnd(tail, at, source.size - size + at);
    const place = isLong
        ? await readEnd64(source, readUInt64(tail, locator + 8), source.size - size + locator)
        : short;
    if (isLong && !agrees(short, place))
        throw new errors/* EpapiError */.Uo(PROBLEMS.moreFiles);
    if (place.start > place.end)
        throw damaged();
    return place;
}
function readEnd(bytes, at, end) {
    return {
        ...{ count: bytes.readUInt16LE(at + 10), isLong: false },
        ...{ size: bytes.readUInt32LE(at + 12), start: bytes.readUInt32LE(at + 16), end },
    };
}
function agrees(short, long) {
    const same = (one, other, most) => one === most || one === other;
    return (same(short.count, long.count, 0xffff) &&
        same(short.size, long.size, 0xffffffff) &&
        same(short.start, long.start, 0xffffffff));
}
async function readEnd64(source, end, until) {
    const bytes = await fill(source, Buffer.alloc(END64.size), end);
    if (bytes.readUInt32LE(0) !== END64.signature || bytes.readUInt32LE(16) !== 0)
        throw damaged();
    const isAll = end + END64.size === until && readUInt64(bytes, 4) === END64.counted;
    if (!isAll)
        throw new errors/* EpapiError */.Uo(PROBLEMS.moreFiles);
    return {
        ...{ count: readUInt64(bytes, 32), isLong: true },
        ...{ size: readUInt64(bytes, 40), start: readUInt64(bytes, 48), end },
    };
}
function damaged() {
    return new errors/* EpapiError */.Uo(PROBLEMS.damaged);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/formats/lib/crc32.js
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

;// CONCATENATED MODULE: ./build/formats/lib/zip-entry.js





async function takeOut(opened, entry, most) {
    const { source } = opened;
    checkEntry(entry, most);
    const start = await findData(source, entry);
    checkExtent(opened, { start: entry.offset, end: start + entry.packedSize });
    const bytes = entry.method === STORED
        ? await fill(source, Buffer.alloc(entry.packedSize), start)
        : await unpack(opened, entry, start);
    if (crc32Of(bytes) !== entry.crc32)
        throw new errors/* EpapiError */.Uo(PROBLEMS.otherBytes);
    return bytes;
}
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const [FILE_TYPE, LINK] = [0o170000, 0o120000];
function isLink(mode) {
    return (mode & FILE_TYPE) === LINK;
}
function checkEntry({ flags, method, mode, packedSize, size }, most) {
    if ((flags & ENCRYPTED) !== 0)
        throw new errors/* EpapiError */.Uo(PROBLEMS.encrypted);
    if (method !== STORED && method !== DEFLATED)
        throw new errors/* EpapiError */.Uo(PROBLEMS.method);
    if (isLink(mode))
        throw new errors/* EpapiError */.Uo(PROBLEMS.link);
    if (Math.max(packedSize, size) > most)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    if (method === STORED && packedSize !== size)
        throw new errors/* EpapiError */.Uo(PROBLEMS.damaged);
}
const LOCAL = { signature: 0x04034b50, size: 30 };
async function findData(source, { offset, name }) {
    const header = await fill(source, Buffer.alloc(LOCAL.size + name.length), offset);
    if (header.readUInt32LE(0) !== LOCAL.signature)
        throw new errors/* EpapiError */.Uo(PROBLEMS.damaged);
    const length = header.readUInt16LE(26);
    const isSame = length === name.length && header.subarray(LOCAL.size).equals(name);
    if (!isSame)
        throw new errors/* EpapiError */.Uo(PROBLEMS.otherName);
    return offset + LOCAL.size + length + header.readUInt16LE(28);
}
function checkExtent({ taken }, extent) {
    const isOver = taken.some(({ start, end }) => extent.start < end && start < extent.end);
    if (isOver)
        throw new errors/* EpapiError */.Uo(PROBLEMS.overlap);
    taken.push(extent);
}
async function unpack({ source, room }, { packedSize, size }, start) {
    const { buffer: before = Buffer.alloc(0) } = room;
    room.buffer = undefined;
    const buffer = before.length >= packedSize ? before : Buffer.alloc(packedSize);
    const bytes = inflate(await fill(source, buffer.subarray(0, packedSize), start), size);
    room.buffer = buffer;
    return bytes;
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

;// CONCATENATED MODULE: ./build/formats/lib/zip-header.js




const SIGNATURE = 0x02014b50;
const SIZE = 46;
const STRONG_ENCRYPTION = 0x40;
function rangesOf(bytes, start) {
    if (start + SIZE > bytes.length)
        return undefined;
    const isEntry = bytes.readUInt32LE(start) === SIGNATURE;
    if (!isEntry || (bytes.readUInt16LE(start + 8) & STRONG_ENCRYPTION) !== 0)
        throw zip_header_damaged();
    const name = start + SIZE + bytes.readUInt16LE(start + 28);
    const extra = name + bytes.readUInt16LE(start + 30);
    const end = extra + bytes.readUInt16LE(start + 32);
    return end <= bytes.length ? { start, name, extra, end } : undefined;
}
function sizesOf(bytes, ranges) {
    const { start, name } = ranges;
    const at = (offset) => bytes.readUInt32LE(start + offset);
    const large = largeNumbers(bytes, ranges);
    const number = (offset) => (at(offset) === LARGE ? large() : at(offset));
    const [size, packedSize, offset] = [number(24), number(20), number(42)];
    return {
        ...{ size, packedSize, offset, crc32: at(16) },
        name: Buffer.from(bytes.subarray(start + SIZE, name)),
        flags: bytes.readUInt16LE(start + 8),
        method: bytes.readUInt16LE(start + 10),
        mode: modeOf(bytes, ranges),
    };
}
function modeOf(bytes, { start }) {
    return bytes.readUInt16LE(start + 40);
}
const LARGE = 0xffffffff;
const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
function largeNumbers(bytes, ranges) {
    const field = extraField(bytes, ranges, ZIP64);
    let at = 0;
    return () => {
        if (!field || at + 8 > field.length)
            throw zip_header_damaged();
        at += 8;
        return readUInt64(field, at - 8);
    };
}
function pathOf(bytes, ranges) {
    const name = unicodePath(bytes, ranges) ?? bytes.toString('utf8', ranges.start + SIZE, ranges.name);
    const path = plainPath(name.replaceAll('\\', '/'));
    if (OUTSIDE.test(path))
        throw new errors/* EpapiError */.Uo(PROBLEMS.path);
    return path;
}
function plainPath(path) {
    if (!/\/\/|(^|\/)\.(\/|$)/.test(path))
        return path;
    const parts = path.split('/');
    const isEdge = (index) => index === 0 || index === parts.length - 1;
    return parts.filter((part, index) => part !== '.' && (part !== '' || isEdge(index))).join('/');
}
const OUTSIDE = /^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\u0000/;
const UTF8 = 0x800;
function unicodePath(bytes, ranges) {
    if ((bytes.readUInt16LE(ranges.start + 8) & UTF8) !== 0)
        return undefined;
    const field = extraField(bytes, ranges, UNICODE_PATH);
    const isKnown = field !== undefined && field.length > 5 && field[0] === 1;
    const isOfName = () => field?.readUInt32LE(1) === crc32Of(bytes.subarray(ranges.start + SIZE, ranges.name));
    return isKnown && isOfName() ? field.toString('utf8', 5) : undefined;
}
function extraField(bytes, { name, extra }, id) {
    for (let at = name; at + 4 <= extra;) {
        const end = at + 4 + bytes.readUInt16LE(at + 2);
        if (end > extra)
            throw zip_header_damaged();
        if (bytes.readUInt16LE(at) === id)
            return bytes.subarray(at + 4, end);
        at = end;
    }
    return undefined;
}
function zip_header_damaged() {
    return new errors/* EpapiError */.Uo(PROBLEMS.damaged);
}

;// CONCATENATED MODULE: ./build/formats/lib/zip-directory.js






const MOST_ENTRIES = 500_000;
const MOST_WANTED = 1000;
const LONGEST_PATHS = 1_000_000;
const LARGEST_DIRECTORY = 128 * 1024 * 1024;
const PART = 200_000;
async function findFiles(source, isWanted, room) {
    const place = await findDirectory(source);
    if (place.count > MOST_ENTRIES)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    const found = await readDirectory(source, place, isWanted);
    const opened = { source, taken: [], room };
    return [...found].map(([path, entry]) => ({
        path,
        read: (most) => takeOut(opened, entry, most),
    }));
}
async function readDirectory(source, { count, isLong, size, start, end }, isWanted) {
    const found = { entries: new Map(), characters: 0 };
    const room = Buffer.allocUnsafe(Math.min(PART, end - start));
    let [position, entries] = [start, 0];
    while (position < end) {
        const part = await fill(source, room.subarray(0, Math.min(PART, end - position)), position);
        const read = readPart(part, isWanted, found);
        if (read.entries === 0) {
            if (isSignature(part, end - position))
                break;
            throw new errors/* EpapiError */.Uo(PROBLEMS.damaged);
        }
        position += read.bytes;
        entries += read.entries;
        if (entries > MOST_ENTRIES || position - start > LARGEST_DIRECTORY)
            throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    }
    const isCounted = isLong ? entries === count : entries % COUNTED === count;
    const isMeasured = start + size === end || start + size === position;
    if (!isCounted || !isMeasured)
        throw new errors/* EpapiError */.Uo(PROBLEMS.moreFiles);
    return found.entries;
}
function readPart(part, isWanted, found) {
    let [entries, bytes] = [0, 0];
    for (; !isSigned(part, bytes); entries++) {
        const ranges = rangesOf(part, bytes);
        if (!ranges)
            break;
        const path = pathOf(part, ranges);
        if (isWanted(path, isLink(modeOf(part, ranges)) ? 'link' : 'other')) {
            if (found.entries.has(path))
                throw new errors/* EpapiError */.Uo(PROBLEMS.twice);
            found.characters += path.length;
            if (found.entries.size >= MOST_WANTED || found.characters > LONGEST_PATHS)
                throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
            found.entries.set(path, sizesOf(part, ranges));
        }
        bytes = ranges.end;
    }
    return { entries, bytes };
}
const zip_directory_SIGNATURE = { marker: 0x05054b50, size: 6 };
function isSigned(part, at) {
    return at + zip_directory_SIGNATURE.size <= part.length && part.readUInt32LE(at) === zip_directory_SIGNATURE.marker;
}
function isSignature(part, left) {
    return isSigned(part, 0) && zip_directory_SIGNATURE.size + part.readUInt16LE(4) === left;
}


/***/ })

};
;