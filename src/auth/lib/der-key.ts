import { createPrivateKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** The three containers that a private key comes in; Apple's is the first. */
const CONTAINERS = ['pkcs8', 'sec1', 'pkcs1'] as const;

/** A private key of any algorithm, and what it came in. */
export interface DerKey {
  readonly key: KeyObject;
  readonly container: (typeof CONTAINERS)[number];
}

/**
 * Reads DER as a private key, whatever its container and algorithm.
 *
 * @returns undefined when it is none; `encrypted` when it cannot be read without a password
 */
export function parseDerKey(der: Buffer): DerKey | 'encrypted' | undefined {
  for (const container of CONTAINERS) {
    try {
      return { key: createPrivateKey({ key: der, format: 'der', type: container }), container };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_MISSING_PASSPHRASE') return 'encrypted';
    }
  }
  return undefined;
}
