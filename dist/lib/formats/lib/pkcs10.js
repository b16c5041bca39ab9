import { createPublicKey } from 'node:crypto';
import { at, bits, bitsOf, bytesOf, integer, isSequence, parse, sequence, tagged } from "./der.js";
import { readName, writeName } from "./name.js";
import { isSignedBy, signerOf } from "./signature.js";
/** @throws Error when it is no PKCS#10 (RFC 2986) */
export function openRequest(der) {
    const request = parse(der, 1000);
    const info = at(request, 0);
    if (!isSequence(at(info, 2)))
        throw new Error('not a public key');
    const signed = { data: bytesOf(info), algorithm: at(request, 1), signature: bitsOf(at(request, 2)) };
    return {
        publicKey: Buffer.from(bytesOf(at(info, 2))),
        subject: readName(at(info, 1)),
        isSignedBy: (key) => isSignedBy(signed, key),
    };
}
/** @returns DER of a request that is signed with its own key */
export function signRequest(key, subject) {
    const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
    // The attributes have to be there, and there are none.
    const info = sequence(integer(0), writeName(subject), spki, tagged(0));
    const signer = signerOf(key);
    return sequence(info, signer.algorithm, bits(signer.sign(info)));
}
