import { createHash, sign, verify } from 'node:crypto';
import { at, children, nothing, oid, oidOf, sequence } from "./der.js";
import { OID } from "./oids.js";
const ALGORITHMS = {
    [OID.rsaEncryption]: { key: 'rsa' },
    [OID.sha1WithRsa]: { key: 'rsa', digest: 'sha1' },
    [OID.sha256WithRsa]: { key: 'rsa', digest: 'sha256' },
    [OID.sha384WithRsa]: { key: 'rsa', digest: 'sha384' },
    [OID.sha512WithRsa]: { key: 'rsa', digest: 'sha512' },
    [OID.ecPublicKey]: { key: 'ec' },
    [OID.ecdsaWithSha1]: { key: 'ec', digest: 'sha1' },
    [OID.ecdsaWithSha256]: { key: 'ec', digest: 'sha256' },
    [OID.ecdsaWithSha384]: { key: 'ec', digest: 'sha384' },
    [OID.ecdsaWithSha512]: { key: 'ec', digest: 'sha512' },
};
const DIGESTS = {
    [OID.sha1]: 'sha1',
    [OID.sha256]: 'sha256',
    [OID.sha384]: 'sha384',
    [OID.sha512]: 'sha512',
};
/** What node:crypto calls the digest of an AlgorithmIdentifier; undefined for one that is not known. */
export function digestOf(algorithm) {
    return DIGESTS[oidOf(at(algorithm, 0))];
}
export function hash(digest, data) {
    return createHash(digest).update(data).digest();
}
/** @param key a private RSA or EC key */
export function signerOf(key) {
    const isRsa = key.asymmetricKeyType === 'rsa';
    return {
        // RSA has a NULL for parameters, ECDSA none (RFC 4055, RFC 5758).
        algorithm: isRsa ? sequence(oid(OID.sha256WithRsa), nothing()) : sequence(oid(OID.ecdsaWithSha256)),
        sign: (data) => sign('sha256', data, key),
    };
}
/** @param digest for an algorithm that does not name its own */
export function isSignedBy(signed, key, digest) {
    const [type] = children(signed.algorithm);
    const algorithm = type && ALGORITHMS[oidOf(type)];
    const used = algorithm?.digest ?? digest;
    if (used === undefined || algorithm?.key !== key.asymmetricKeyType)
        return false;
    return verify(used, signed.data, key, signed.signature);
}
