import { createPrivateKey } from 'node:crypto';
/** The three containers that a private key comes in; Apple's is the first. */
const CONTAINERS = ['pkcs8', 'sec1', 'pkcs1'];
/**
 * Reads DER as a private key, whatever its container and algorithm.
 *
 * @returns undefined when it is none; `encrypted` when it cannot be read without a password
 */
export function parseDerKey(der) {
    for (const container of CONTAINERS) {
        try {
            return { key: createPrivateKey({ key: der, format: 'der', type: container }), container };
        }
        catch (error) {
            if (error.code === 'ERR_MISSING_PASSPHRASE')
                return 'encrypted';
        }
    }
    return undefined;
}
