/**
 * Every form of a private key that could turn up in a log, for masking: as it was given, decoded, each line of
 * it, its base64 on one line, its normalised PEM, its bytes in hexadecimal, and the private number itself.
 * Works for anything, also for what is no key.
 *
 * A runner masks lines of a log, so no form spans lines unless it is a whole that the runner splits itself.
 *
 * @param text what the secret holds
 */
export declare function secretForms(text: string): string[];
