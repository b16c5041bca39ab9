import { readPrivateKey } from '../auth/private-key.ts';
import { secretForms } from '../auth/secret-forms.ts';
import type { CommonTexts, Core } from './inputs.ts';
import { holdStdout } from './stdout.ts';

/**
 * Masks the private key in every form that could turn up in the log, and GitHub's token. Must come before anything
 * else is written: the runner masks only what is printed after it was told.
 *
 * The key ID and the issuer ID are no secrets, and a masked value makes the runner drop outputs that contain
 * it; but a private key that was put into the wrong input is masked as well.
 */
export function maskSecrets(core: Core, inputs: CommonTexts, passwords: readonly string[] = []): void {
  const others = Object.values<string>(inputs).filter(
    (text) => text !== inputs.privateKey && holdsPrivateKey(text),
  );
  const forms = new Set([inputs.privateKey, ...others].flatMap(secretForms));
  // The runner masks its own token, and what is kept as a secret; another one it does not know.
  for (const secret of [inputs.githubToken.trim(), ...passwords]) if (secret !== '') forms.add(secret);
  holdStdout(() => {
    for (const form of forms) core.setSecret(form);
  });
}

/** Characters; no private key is shorter, in any form. */
const SHORTEST_KEY = 60;

function holdsPrivateKey(text: string): boolean {
  if (text.length < SHORTEST_KEY) return false;
  if (text.includes('PRIVATE KEY')) return true;
  try {
    readPrivateKey(text);
    return true;
  } catch {
    return false;
  }
}
