// Reading and writing ASN.1, by asn1js: chosen over pkijs, node-forge and @peculiar/asn1-* since it is a sixth to
// a quarter of their size, and all cryptography can then be that of node:crypto, which knows RSA and EC alike.
import * as asn1 from 'asn1js';
/** Far beyond what a profile, a certificate or a PKCS#12 nests. */
const MAX_DEPTH = 40;
/**
 * Reads one value, which must be all that there is.
 *
 * @param bytes BER; the values that come of it are views of these bytes
 * @param maxNodes the most values that may be in it
 * @throws Error when it is anything else: for the caller to say what was expected
 */
export function parse(bytes, maxNodes = 10_000) {
    const limits = { maxDepth: MAX_DEPTH, maxNodes, maxContentLength: bytes.length };
    const { offset, result } = asn1.fromBER(bytes, { ...limits, parseEmbedded: false, copyInput: false });
    if (offset !== bytes.length)
        throw new Error(offset < 0 ? result.error : 'more bytes after the value');
    if (!isFilled(result))
        throw new Error('a value longer than the one around it');
    return result;
}
/** Asked here since asn1js does not: one damaged length would make a value swallow those after the one around it. */
function isFilled(block) {
    const { isIndefiniteForm, length } = block.lenBlock;
    const inside = valuesIn(block);
    const taken = inside.reduce((sum, { blockLength }) => sum + blockLength, 0);
    return (inside.length === 0 || isIndefiniteForm || taken === length) && inside.every(isFilled);
}
function valuesIn(block) {
    if (block instanceof asn1.Constructed)
        return block.valueBlock.value;
    // Their pieces; none where they are in one.
    if (block instanceof asn1.OctetString || block instanceof asn1.BitString)
        return block.valueBlock.value;
    return [];
}
/** The values inside a SEQUENCE, a SET or an explicit tag. */
export function children(block) {
    if (!(block instanceof asn1.Constructed))
        throw new Error('not a constructed value');
    return block.valueBlock.value;
}
/** What lies at a path of positions: `at(block, 0, 2)` is the third value in the first. */
export function at(block, ...path) {
    return path.reduce((inner, index) => {
        const found = children(inner)[index];
        if (found === undefined)
            throw new Error('a value is missing');
        return found;
    }, block);
}
/** True for the context-specific tag `[number]`. */
export function isContext(block, number) {
    return block?.idBlock.tagClass === 3 && block.idBlock.tagNumber === number;
}
export function isSequence(block) {
    return block instanceof asn1.Sequence;
}
/** The bytes of a value as they were read, its tag and length included. */
export function bytesOf(block) {
    const view = block.valueBeforeDecodeView;
    return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
/** The bytes of a value without its tag and length. */
export function contentOf(block) {
    if (block.lenBlock.isIndefiniteForm)
        throw new Error('a length is missing');
    return bytesOf(block).subarray(block.idBlock.blockLength + block.lenBlock.blockLength);
}
/** The bytes of an OCTET STRING, also of one in several pieces or under an implicit tag. */
export function octetsOf(block) {
    if (block instanceof asn1.OctetString && block.idBlock.isConstructed) {
        return Buffer.concat(block.valueBlock.value.map(octetsOf));
    }
    if (block.idBlock.isConstructed)
        return Buffer.concat(children(block).map(octetsOf));
    if (block instanceof asn1.OctetString || block.idBlock.tagClass === 3)
        return contentOf(block);
    throw new Error('not an OCTET STRING');
}
/** The bytes of a BIT STRING of whole bytes. */
export function bitsOf(block) {
    const content = contentOf(block);
    if (!(block instanceof asn1.BitString) || content[0] !== 0)
        throw new Error('not a BIT STRING of bytes');
    return content.subarray(1);
}
/** An object identifier in dots. */
export function oidOf(block) {
    if (!(block instanceof asn1.ObjectIdentifier))
        throw new Error('not an object identifier');
    return block.getValue();
}
/** True for an object identifier of this value. */
export function isOid(block, value) {
    return block instanceof asn1.ObjectIdentifier && block.getValue() === value;
}
/** A number that is not negative and small enough to count with. */
export function numberOf(block) {
    if (!(block instanceof asn1.Integer))
        throw new Error('not an INTEGER');
    const number = contentOf(block).length > 6 ? NaN : Number(block.toBigInt());
    if (!(number >= 0))
        throw new Error('a number out of range');
    return number;
}
/** The text of any of the strings that names are made of. */
export function textOf(block) {
    if (!(block instanceof asn1.BaseStringBlock))
        throw new Error('not a text');
    return block.getValue();
}
function write(block) {
    return Buffer.from(block.toBER());
}
function construct(tagClass, tagNumber, values) {
    // Of a primitive, asn1js takes the content as it is: what was signed must not be written anew.
    const block = new asn1.Primitive({ idBlock: { tagClass, tagNumber }, valueHex: Buffer.concat(values) });
    block.idBlock.isConstructed = true;
    return write(block);
}
export function sequence(...values) {
    return construct(1, 16, values);
}
/** A SET OF, in the order that DER asks for: that of its values' bytes. */
export function setOf(...values) {
    return construct(1, 17, values.toSorted((a, b) => Buffer.compare(a, b)));
}
/** `[number] EXPLICIT`, or `IMPLICIT` for what is constructed: the values follow each other inside the tag. */
export function tagged(number, ...values) {
    return construct(3, number, values);
}
/** `[APPLICATION number]`, around values that follow each other. */
export function application(number, ...values) {
    return construct(2, number, values);
}
/** `[number] IMPLICIT OCTET STRING`. */
export function taggedOctets(number, bytes) {
    return write(new asn1.Primitive({ idBlock: { tagClass: 3, tagNumber: number }, valueHex: bytes }));
}
export function oid(value) {
    return write(new asn1.ObjectIdentifier({ value }));
}
/** An INTEGER. */
export function integer(value) {
    return write(asn1.Integer.fromBigInt(value));
}
export function boolean(value) {
    return write(new asn1.Boolean({ value }));
}
export function nothing() {
    return write(new asn1.Null());
}
export function octets(bytes) {
    return write(new asn1.OctetString({ valueHex: bytes }));
}
/** @param unusedBits how many of the last byte's bits, from 0 to 7, do not count */
export function bits(bytes, unusedBits = 0) {
    return write(new asn1.BitString({ valueHex: bytes, unusedBits }));
}
/** Half a character becomes U+FFFD. */
export function utf8(value) {
    return write(new asn1.Utf8String({ value: value.replace(/[\ud800-\udfff]/gu, '\ufffd') }));
}
export function printableText(value) {
    return write(new asn1.PrintableString({ value }));
}
export function ia5(value) {
    return write(new asn1.IA5String({ value }));
}
/** Big-endian UTF-16, as PKCS#12 has its names. */
export function bmp(value) {
    return write(new asn1.BmpString({ value }));
}
/** A date to the second: a UTCTime until 2049 and a GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
export function time(date) {
    const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
    const year = date.getUTCFullYear();
    const Time = year >= 1950 && year < 2050 ? asn1.UTCTime : asn1.GeneralizedTime;
    return write(new Time({ valueDate }));
}
