/** How to get to the content of SignedData in DER (RFC 5652, 5.1): what to go into, and what to go past. */
const WAY = [
    { tag: 0x30, into: true }, // ContentInfo
    { tag: 0x06, into: false, is: Buffer.from('06092a864886f70d010702', 'hex') }, // its type: SignedData
    { tag: 0xa0, into: true },
    { tag: 0x30, into: true },
    { tag: 0x02, into: false }, // its version
    { tag: 0x31, into: false }, // the digest algorithms
    { tag: 0x30, into: true }, // EncapsulatedContentInfo
    { tag: 0x06, into: false }, // its type
    { tag: 0xa0, into: true },
    { tag: 0x04, into: true }, // the content
];
/**
 * The content of SignedData, without a look at the certificates and signatures after it: asn1js would build an
 * object for each of their values, which takes far longer than all the rest of reading a profile.
 *
 * @returns undefined when it is not in plain DER: for ASN.1's own reader to say what it is
 */
export function plainContent(cms) {
    let [position, end] = [0, cms.length];
    for (const { tag, into, is } of WAY) {
        const value = cms[position] === tag ? boundsOf(cms, position, end) : undefined;
        if (value === undefined)
            return undefined;
        if (is !== undefined && !cms.subarray(position, value.end).equals(is))
            return undefined;
        if (into)
            end = value.end;
        position = into ? value.start : value.end;
    }
    return cms.subarray(position, end);
}
/** Where the content of the value at a position begins and ends; undefined when that is not before the limit. */
function boundsOf(cms, position, limit) {
    const first = cms[position + 1] ?? 0x80;
    const size = first < 0x80 ? 0 : first - 0x80;
    const start = position + 2 + size;
    // A length that is told by an end mark has a size of 0 here.
    if (first === 0x80 || size > 4 || start > limit)
        return undefined;
    const end = start + (size === 0 ? first : cms.readUIntBE(position + 2, size));
    return end > limit ? undefined : { start, end };
}
