import type { BaseBlock } from 'asn1js';
/** One value of ASN.1 that was read, or that can be put into another. */
export type Block = BaseBlock;
/**
 * Reads one value, which must be all that there is.
 *
 * @param bytes BER; the values that come of it are views of these bytes
 * @param maxNodes the most values that may be in it
 * @throws Error when it is anything else: for the caller to say what was expected
 */
export declare function parse(bytes: Buffer, maxNodes?: number): Block;
/** The values inside a SEQUENCE, a SET or an explicit tag. */
export declare function children(block: Block): readonly Block[];
/** What lies at a path of positions: `at(block, 0, 2)` is the third value in the first. */
export declare function at(block: Block, ...path: readonly number[]): Block;
/** True for the context-specific tag `[number]`. */
export declare function isContext(block: Block | undefined, number: number): block is Block;
export declare function isSequence(block: Block | undefined): block is Block;
/** The bytes of a value as they were read, its tag and length included. */
export declare function bytesOf(block: Block): Buffer;
/** The bytes of a value without its tag and length. */
export declare function contentOf(block: Block): Buffer;
/** The bytes of an OCTET STRING, also of one in several pieces or under an implicit tag. */
export declare function octetsOf(block: Block): Buffer;
/** The bytes of a BIT STRING of whole bytes. */
export declare function bitsOf(block: Block): Buffer;
/** An object identifier in dots. */
export declare function oidOf(block: Block): string;
/** True for an object identifier of this value. */
export declare function isOid(block: Block | undefined, value: string): boolean;
/** A number that is not negative and small enough to count with. */
export declare function numberOf(block: Block): number;
/** The text of any of the strings that names are made of. */
export declare function textOf(block: Block): string;
/** DER of one value, as the functions below write it and as they take it for what is inside another. */
export type Der = Buffer;
export declare function sequence(...values: readonly Der[]): Der;
/** A SET OF, in the order that DER asks for: that of its values' bytes. */
export declare function setOf(...values: readonly Der[]): Der;
/** `[number] EXPLICIT`, or `IMPLICIT` for what is constructed: the values follow each other inside the tag. */
export declare function tagged(number: number, ...values: readonly Der[]): Der;
/** `[APPLICATION number]`, around values that follow each other. */
export declare function application(number: number, ...values: readonly Der[]): Der;
/** `[number] IMPLICIT OCTET STRING`. */
export declare function taggedOctets(number: number, bytes: Buffer): Der;
export declare function oid(value: string): Der;
/** An INTEGER. */
export declare function integer(value: number | bigint): Der;
export declare function boolean(value: boolean): Der;
export declare function nothing(): Der;
export declare function octets(bytes: Buffer): Der;
/** @param unusedBits how many of the last byte's bits, from 0 to 7, do not count */
export declare function bits(bytes: Buffer, unusedBits?: number): Der;
/** Half a character becomes U+FFFD. */
export declare function utf8(value: string): Der;
export declare function printableText(value: string): Der;
export declare function ia5(value: string): Der;
/** Big-endian UTF-16, as PKCS#12 has its names. */
export declare function bmp(value: string): Der;
/** A date to the second: a UTCTime until 2049 and a GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
export declare function time(date: Date): Der;
