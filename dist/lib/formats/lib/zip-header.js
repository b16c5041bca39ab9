import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./archive-problems.js";
import { crc32Of } from "./crc32.js";
import { readUInt64 } from "./zip-source.js";
const SIGNATURE = 0x02014b50;
/** Bytes before the name. */
const SIZE = 46;
/** Of the directory too, so that what it says cannot be read. */
const STRONG_ENCRYPTION = 0x40;
/**
 * @returns undefined where the buffer does not hold all of it
 * @throws EpapiError `ARCHIVE.DAMAGED`
 */
export function rangesOf(bytes, start) {
    if (start + SIZE > bytes.length)
        return undefined;
    const isEntry = bytes.readUInt32LE(start) === SIGNATURE;
    if (!isEntry || (bytes.readUInt16LE(start + 8) & STRONG_ENCRYPTION) !== 0)
        throw damaged();
    const name = start + SIZE + bytes.readUInt16LE(start + 28);
    const extra = name + bytes.readUInt16LE(start + 30);
    const end = extra + bytes.readUInt16LE(start + 32);
    return end <= bytes.length ? { start, name, extra, end } : undefined;
}
/** What of an entry must be known to take it out. */
export function sizesOf(bytes, ranges) {
    const { start, name } = ranges;
    const at = (offset) => bytes.readUInt32LE(start + offset);
    const large = largeNumbers(bytes, ranges);
    const number = (offset) => (at(offset) === LARGE ? large() : at(offset));
    // In the order in which the extra field has them.
    const [size, packedSize, offset] = [number(24), number(20), number(42)];
    return {
        ...{ size, packedSize, offset, crc32: at(16) },
        name: Buffer.from(bytes.subarray(start + SIZE, name)),
        flags: bytes.readUInt16LE(start + 8),
        method: bytes.readUInt16LE(start + 10),
        mode: modeOf(bytes, ranges),
    };
}
/** Unix's, with the type of the file. */
export function modeOf(bytes, { start }) {
    return bytes.readUInt16LE(start + 40);
}
const LARGE = 0xffffffff;
const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;
/** Gives those numbers of the extra field, one after the other, for which four bytes are too few. */
function largeNumbers(bytes, ranges) {
    const field = extraField(bytes, ranges, ZIP64);
    let at = 0;
    return () => {
        if (!field || at + 8 > field.length)
            throw damaged();
        at += 8;
        return readUInt64(field, at - 8);
    };
}
/**
 * Names are UTF-8 whether that is said or not, as on macOS.
 *
 * @returns with `/`; neither absolute nor with `..` in it, nor with parts that say nothing
 * @throws EpapiError `ARCHIVE.PATH`, `ARCHIVE.DAMAGED`
 */
export function pathOf(bytes, ranges) {
    const name = unicodePath(bytes, ranges) ?? bytes.toString('utf8', ranges.start + SIZE, ranges.name);
    const path = plainPath(name.replaceAll('\\', '/'));
    if (OUTSIDE.test(path))
        throw new EpapiError(PROBLEMS.path);
    return path;
}
/** Without parts that are `.` or empty, so that one path has one spelling, as it has where it is unpacked. */
function plainPath(path) {
    if (!/\/\/|(^|\/)\.(\/|$)/.test(path))
        return path;
    const parts = path.split('/');
    // A path with nothing before its first slash is absolute, one with nothing after its last is a folder's.
    const isEdge = (index) => index === 0 || index === parts.length - 1;
    return parts.filter((part, index) => part !== '.' && (part !== '' || isEdge(index))).join('/');
}
/** Absolute, upwards, or with a NUL, at which others take a name to end. */
// eslint-disable-next-line no-control-regex -- it is what it is about
const OUTSIDE = /^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\u0000/;
/** The flag of a name that is UTF-8 itself. */
const UTF8 = 0x800;
/** Info-ZIP's other name, which counts for more where it is of this one, and this one is not UTF-8 (APPNOTE 4.6.9). */
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
            throw damaged();
        if (bytes.readUInt16LE(at) === id)
            return bytes.subarray(at + 4, end);
        at = end;
    }
    return undefined;
}
function damaged() {
    return new EpapiError(PROBLEMS.damaged);
}
