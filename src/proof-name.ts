/**
 * The endings of the names under which it is proved that a replacement can be had, while the old one is still there.
 * The second is for where the first is that of a valid profile, which another run may have made and rely on. All have
 * the same length.
 */
const ENDINGS = [' epapi proof', ' epapi retry'] as const;

/** Characters that a name has more than that of the profile that is proved. */
export const PROOF_ENDING = ENDINGS[0].length;

/** The name under which it is proved that a replacement can be had. */
export function proofName(profileName: string): string {
  return `${profileName}${ENDINGS[0]}`;
}

/** That name, and the one that is used where a valid profile has it. */
export function proofNames(profileName: string): readonly [string, string] {
  const [first, second] = ENDINGS;
  return [`${profileName}${first}`, `${profileName}${second}`];
}

/** The name that a proof is for; undefined for a profile that is none. */
export function provenName(name: string): string | undefined {
  return ENDINGS.some((ending) => name.endsWith(ending)) ? name.slice(0, -PROOF_ENDING) : undefined;
}

/** True for the name that is used where a valid profile has the first, of which no plan tells who holds it. */
export function isSecondProof(name: string): boolean {
  return name.endsWith(ENDINGS[1]);
}
