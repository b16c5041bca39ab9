/**
 * The content of SignedData, without a look at the certificates and signatures after it: asn1js would build an
 * object for each of their values, which takes far longer than all the rest of reading a profile.
 *
 * @returns undefined when it is not in plain DER: for ASN.1's own reader to say what it is
 */
export declare function plainContent(cms: Buffer): Buffer | undefined;
