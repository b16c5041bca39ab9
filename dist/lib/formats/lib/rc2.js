// OpenSSL 3, and so node:crypto, has no RC2 any more. Of node-forge, this part alone is 93 kB.
import rc2 from 'node-forge/lib/rc2.js';
import util from 'node-forge/lib/util.js';
/** Decrypts RC2 in CBC mode; its effective bits are those of the key. @throws Error when the padding is wrong */
export function decryptRc2(key, iv, bytes) {
    const decipher = rc2.createDecryptionCipher(key.toString('latin1'), key.length * 8);
    decipher.start(iv.toString('latin1'));
    decipher.update(util.createBuffer(bytes.toString('latin1')));
    if (!decipher.finish())
        throw new Error('wrong padding');
    return Buffer.from(decipher.output.getBytes(), 'latin1');
}
