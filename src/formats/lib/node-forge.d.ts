// What is used of node-forge, which has no types for its parts.
interface ForgeBytes {
  getBytes(): string;
}

interface ForgeDecipher {
  readonly output: ForgeBytes;
  start(iv: string): void;
  update(input: ForgeBytes): void;
  finish(): boolean;
}

declare module 'node-forge/lib/rc2.js' {
  const rc2: { createDecryptionCipher(key: string, effectiveBits: number): ForgeDecipher };
  export default rc2;
}

declare module 'node-forge/lib/util.js' {
  const util: { createBuffer(bytes: string): ForgeBytes };
  export default util;
}
