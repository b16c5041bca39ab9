import { createCipheriv, createDecipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { at, children, integer, nothing, numberOf, octets, octetsOf, oid, oidOf, parse, sequence, } from "./der.js";
import { decryptRc2 } from "./rc2.js";
import { digestOf } from "./signature.js";
const PBE_SHA1_3DES = '1.2.840.113549.1.12.1.3';
/** RC2 by the length of its key: what Windows and old OpenSSL hide certificates with. */
const PBE_SHA1_RC2 = {
    '1.2.840.113549.1.12.1.5': 16,
    '1.2.840.113549.1.12.1.6': 5,
};
const PBES2 = '1.2.840.113549.1.5.13';
const PRFS = {
    '1.2.840.113549.2.7': 'sha1',
    '1.2.840.113549.2.9': 'sha256',
    '1.2.840.113549.2.10': 'sha384',
    '1.2.840.113549.2.11': 'sha512',
};
const CIPHERS = {
    '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
    '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
    '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
};
/**
 * Hashes that a whole store may make its reader do, some seconds of work. For a key and its certificate, OpenSSL and
 * Keychain Access ask for some 15,000, Java of old for 350,000, and who follows today's advice (600,000 of PBKDF2 each,
 * and for the MAC) for 1,800,000.
 */
const MOST_ROUNDS = 2_000_000;
/** Before they are done. A single derivation may ask for few, and a store of a megabyte has room for thousands. */
function spend(opener, rounds) {
    opener.rounds += rounds;
    if (!(opener.rounds <= MOST_ROUNDS))
        throw new Error('too much');
}
/** What a key is derived for (RFC 7292, B.3). */
const PURPOSE = { key: 1, iv: 2, mac: 3 };
/** Bytes from a password as PKCS#12 has it (RFC 7292, B.2); no library has it without all the rest. */
function derive(purpose, length, from) {
    const block = from.digest === 'sha384' || from.digest === 'sha512' ? 128 : 64;
    const password = Buffer.from(`${from.password}\0`, 'utf16le').swap16();
    const input = Buffer.concat([repeat(from.salt, block), repeat(password, block)]);
    const diversifier = Buffer.alloc(block, PURPOSE[purpose]);
    const output = [];
    for (let produced = 0; produced < length; produced += output.at(-1)?.length ?? length) {
        let hashed = Buffer.concat([diversifier, input]);
        for (let round = 0; round < from.iterations; round++)
            hashed = createHash(from.digest).update(hashed).digest();
        output.push(hashed);
        const addend = repeat(hashed, block).subarray(0, block);
        for (let start = 0; start < input.length; start += block)
            addOneMore(input.subarray(start, start + block), addend);
    }
    return Buffer.concat(output).subarray(0, length);
}
/** As often as it takes to fill whole blocks, the last one cut. */
function repeat(bytes, block) {
    return bytes.length === 0 ? bytes : Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}
/** Adds a number and 1 to another in its place, both big-endian and as long as each other. */
function addOneMore(target, addend) {
    let carry = 1;
    for (let index = target.length - 1; index >= 0; index--) {
        carry += (target[index] ?? 0) + (addend[index] ?? 0);
        target[index] = carry & 0xff;
        carry >>= 8;
    }
}
/** The MAC over the contents of a PKCS#12. */
export function macOf(data, from) {
    const length = createHash(from.digest).digest().length;
    return createHmac(from.digest, derive('mac', length, from))
        .update(data)
        .digest();
}
/** What a MacData says, but for the MAC itself. */
export function macDerivation(mac, opener) {
    const digest = digestOf(at(mac, 0, 0));
    if (digest === undefined)
        throw new Error('unknown algorithm');
    const iterations = children(mac).length > 2 ? iterationsOf(at(mac, 2)) : 1;
    spend(opener, iterations);
    return { password: opener.password, salt: octetsOf(at(mac, 1)), iterations, digest };
}
function iterationsOf(block) {
    const iterations = numberOf(block);
    if (iterations < 1)
        throw new Error('unknown algorithm');
    return iterations;
}
/** PBE-SHA1-3DES: what macOS `security import` takes from everybody. */
export function encrypt(data, from) {
    const cipher = createCipheriv('des-ede3-cbc', derive('key', 24, from), derive('iv', 8, from));
    return {
        algorithm: sequence(oid(PBE_SHA1_3DES), sequence(octets(from.salt), integer(from.iterations))),
        bytes: Buffer.concat([cipher.update(data), cipher.final()]),
    };
}
/**
 * @throws Error `unknown algorithm`, `wrong password` (also for damaged bytes), `too much`, or another for no
 *   algorithm at all
 */
export function decrypt(algorithm, bytes, opener) {
    const { name, key, iv } = keyFor(algorithm, opener);
    try {
        if (name === 'rc2')
            return whole(decryptRc2(key, iv, bytes));
        const decipher = createDecipheriv(name, key, iv);
        return whole(Buffer.concat([decipher.update(bytes), decipher.final()]));
    }
    catch {
        throw new Error('wrong password');
    }
}
/** A wrong key leaves an end that looks right once in 256 times; one value of ASN.1 it leaves next to never. */
function whole(bytes) {
    parse(bytes);
    return bytes;
}
function keyFor(algorithm, opener) {
    const type = oidOf(at(algorithm, 0));
    if (type === PBES2)
        return pbes2Key(at(algorithm, 1), opener);
    const rc2Bytes = PBE_SHA1_RC2[type];
    if (type !== PBE_SHA1_3DES && rc2Bytes === undefined)
        throw new Error('unknown algorithm');
    const [salt, iterations] = [octetsOf(at(algorithm, 1, 0)), iterationsOf(at(algorithm, 1, 1))];
    const keyBytes = rc2Bytes ?? 24;
    spend(opener, iterations * (pieces(keyBytes, 'sha1') + 1));
    const from = { password: opener.password, salt, iterations, digest: 'sha1' };
    const name = rc2Bytes === undefined ? 'des-ede3-cbc' : 'rc2';
    return { name, key: derive('key', keyBytes, from), iv: derive('iv', 8, from) };
}
/** How many digests it takes to fill so many bytes: each has all the rounds to itself. */
function pieces(length, digest) {
    return Math.ceil(length / createHash(digest).digest().length);
}
/** PBKDF2 and a cipher, each by its own identifier (RFC 8018, 6.2). */
function pbes2Key(parameters, opener) {
    const [salt, iterations, ...more] = children(at(parameters, 0, 1));
    const cipher = CIPHERS[oidOf(at(parameters, 1, 0))];
    // The length of the key may stand before the function; without a function it is SHA-1.
    const last = more.at(-1);
    const digest = last?.idBlock.isConstructed ? PRFS[oidOf(at(last, 0))] : 'sha1';
    if (cipher === undefined || digest === undefined || !salt || !iterations)
        throw new Error('unknown algorithm');
    const rounds = iterationsOf(iterations);
    spend(opener, rounds * pieces(cipher.keyBytes, digest));
    const key = pbkdf2Sync(opener.password, octetsOf(salt), rounds, cipher.keyBytes, digest);
    return { name: cipher.name, key, iv: octetsOf(at(parameters, 1, 1)) };
}
export const SHA1_ALGORITHM = () => sequence(oid('1.3.14.3.2.26'), nothing());
