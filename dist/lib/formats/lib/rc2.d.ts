/** Decrypts RC2 in CBC mode; its effective bits are those of the key. @throws Error when the padding is wrong */
export declare function decryptRc2(key: Buffer, iv: Buffer, bytes: Buffer): Buffer;
