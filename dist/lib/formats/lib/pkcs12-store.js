import { createHash, createPrivateKey, timingSafeEqual } from 'node:crypto';
import { at, bmp, bytesOf, children, contentOf, integer, octets, octetsOf, oid, oidOf, parse, sequence, setOf, tagged, taggedOctets, } from "./der.js";
import { OID } from "./oids.js";
import { SHA1_ALGORITHM, decrypt, encrypt, macDerivation, macOf } from "./pkcs12-cipher.js";
/** Kinds of bags, and what is in and on them (RFC 7292, 4.2; PKCS#9). */
const BAG = {
    key: '1.2.840.113549.1.12.10.1.1',
    shroudedKey: '1.2.840.113549.1.12.10.1.2',
    certificate: '1.2.840.113549.1.12.10.1.3',
    crl: '1.2.840.113549.1.12.10.1.4',
    secret: '1.2.840.113549.1.12.10.1.5',
    bags: '1.2.840.113549.1.12.10.1.6',
    x509: '1.2.840.113549.1.9.22.1',
    friendlyName: '1.2.840.113549.1.9.20',
    localKeyId: '1.2.840.113549.1.9.21',
};
/** As OpenSSL does. */
const ITERATIONS = 2048;
export function writeStore({ key, certificates, password, friendlyName, randomBytes }) {
    const fresh = () => ({
        password,
        salt: randomBytes(8),
        iterations: ITERATIONS,
        digest: 'sha1',
    });
    const id = createHash('sha1')
        .update(certificates[0] ?? '')
        .digest();
    const attributes = setOf(sequence(oid(BAG.friendlyName), setOf(bmp(friendlyName))), sequence(oid(BAG.localKeyId), setOf(octets(id))));
    const certificateBags = certificates.map((der, index) => bag(BAG.certificate, sequence(oid(BAG.x509), tagged(0, octets(der))), index === 0 ? [attributes] : []));
    const shrouded = encrypt(key.export({ type: 'pkcs8', format: 'der' }), fresh());
    const keyBag = bag(BAG.shroudedKey, sequence(shrouded.algorithm, octets(shrouded.bytes)), [attributes]);
    const hidden = encrypt(sequence(...certificateBags), fresh());
    const encrypted = sequence(integer(0), sequence(oid(OID.data), hidden.algorithm, taggedOctets(0, hidden.bytes)));
    const safe = sequence(sequence(oid(OID.encryptedData), tagged(0, encrypted)), sequence(oid(OID.data), tagged(0, octets(sequence(keyBag)))));
    const mac = fresh();
    return sequence(integer(3), sequence(oid(OID.data), tagged(0, octets(safe))), sequence(sequence(SHA1_ALGORITHM(), octets(macOf(safe, mac))), octets(mac.salt), integer(ITERATIONS)));
}
function bag(type, value, attributes) {
    return sequence(oid(type), tagged(0, value), ...attributes);
}
/** Others write one for all certificates, and at most one for each key. */
const MOST_CONTENTS = 100;
/**
 * Whatever cannot be told to hold no certificate is refused: nobody would hear of the end of one that is left out.
 *
 * @throws Error `wrong password`, `unknown algorithm`, `unknown bag`, `too much`, or another for what is no PKCS#12
 */
export function readStore(bytes, password) {
    const opener = { password, rounds: 0 };
    const store = withParts(parse(bytes), 2, 3);
    const mac = children(store)[2];
    const safe = octetsOf(onlyOne(at(withParts(at(store, 1), 2), 1)));
    if (mac !== undefined)
        checkMac(mac, safe, opener);
    const infos = children(parse(safe));
    if (infos.length > MOST_CONTENTS)
        throw new Error('too much');
    const found = infos.flatMap((info) => bagsOf(parse(openInfo(info, opener))));
    const keys = found.flatMap((each) => keyOf(each, opener) ?? []);
    return { keys, certificates: found.flatMap((each) => certificateOf(each) ?? []) };
}
/** With more parts than it may have, a value may have swallowed what came after it. */
function withParts(block, least, most = least) {
    const { length } = children(block);
    if (length < least || length > most)
        throw new Error('not the parts that it has');
    return block;
}
/** What an explicit tag is around. */
function onlyOne(block) {
    return at(withParts(block, 1), 0);
}
function checkMac(mac, data, opener) {
    const said = octetsOf(at(mac, 0, 1));
    const right = macOf(data, macDerivation(mac, opener));
    if (said.length !== right.length || !timingSafeEqual(said, right))
        throw new Error('wrong password');
}
function openInfo(info, opener) {
    const type = oidOf(at(info, 0));
    if (type !== OID.data && type !== OID.encryptedData)
        throw new Error('unknown algorithm');
    const content = onlyOne(at(withParts(info, 2), 1));
    if (type === OID.data)
        return octetsOf(content);
    const inner = at(content, 1);
    return decrypt(at(inner, 1), piecesOf(at(inner, 2)), opener);
}
/** An implicitly tagged OCTET STRING, which may come in pieces. */
function piecesOf(block) {
    return block.idBlock.isConstructed ? octetsOf(block) : contentOf(block);
}
/** Those in bags of bags too, which go no deeper than `parse` does. */
function bagsOf(contents) {
    return children(contents).flatMap((each) => {
        const type = oidOf(at(withParts(each, 2, 3), 0));
        const value = onlyOne(at(each, 1));
        return type === BAG.bags ? bagsOf(value) : [{ type, value }];
    });
}
function keyOf({ type, value }, opener) {
    const toKey = (der) => createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    if (type === BAG.shroudedKey)
        return toKey(decrypt(at(value, 0), octetsOf(at(value, 1)), opener));
    if (type === BAG.key)
        return toKey(bytesOf(value));
    return undefined;
}
function certificateOf({ type, value }) {
    if (type === BAG.key || type === BAG.shroudedKey)
        return undefined;
    const holdsX509 = oidOf(at(withParts(value, 2), 0)) === BAG.x509;
    if (type === BAG.certificate && holdsX509)
        return octetsOf(onlyOne(at(value, 1)));
    // One bit tells the type of these from that of a certificate's.
    if ((type === BAG.crl || type === BAG.secret) && !holdsX509)
        return undefined;
    throw new Error('unknown bag');
}
