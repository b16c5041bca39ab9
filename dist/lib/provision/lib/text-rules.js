import { PROOF_ENDING, provenName } from "../../proof-name.js";
/** The longest of Apple's lives that profiles have is a year: who renews sooner than this makes a new one each time. */
const MOST_DAYS = 330;
/** Characters: of the 255 that a name has, the ending of a proof's takes some. */
const LONGEST_PROFILE = 255 - PROOF_ENDING;
const NAME = {
    expected: 'a name of 1 to 255 characters, without line breaks or characters that cannot be seen, and without a space at either end',
    hint: 'Write it on one line.',
    // Directions and byte order marks would show reviewers another name than the one that is sent.
    pattern: /^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]{1,255}(?<!\s)$/u,
};
/** What texts of a manifest look like. */
export const RULES = {
    any: { expected: 'text', hint: 'Give text.', pattern: /^/u, longest: 2048 },
    name: NAME,
    path: { ...NAME, expected: 'the path of a file', hint: 'Give one relative to the folder of this file.' },
    profileName: {
        ...NAME,
        refuse: (name) => {
            if (provenName(name) !== undefined)
                return ['ends as the names do that replacements are made under.', 'Choose another name.'];
            return Array.from(name).length > LONGEST_PROFILE
                ? [
                    'is so long that no replacement of it could be proved, for which its name gets an ending.',
                    `Give at most ${LONGEST_PROFILE} characters.`,
                ]
                : undefined;
        },
    },
    bundleId: {
        expected: 'a bundle ID such as com.acme.field or com.acme.*',
        hint: 'It has letters, digits, hyphens and dots; a star stands alone, or last behind a dot.',
        pattern: /^(\*|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(\.\*)?)$/u,
    },
    passTypeId: {
        expected: 'a pass type ID such as pass.com.acme.badge',
        hint: 'It begins with pass. and has letters, digits, hyphens and dots.',
        pattern: /^pass(\.[A-Za-z0-9-]+)+$/u,
    },
    udid: {
        expected: 'a UDID: from 16 to 64 hexadecimal digits, with hyphens or without',
        hint: 'Finder and Apple Configurator show it; a serial number or IMEI is not meant.',
        pattern: /^([0-9A-Fa-f]-?){16,64}(?<!-)$/u,
    },
    serialNumber: {
        expected: 'a serial number: from 1 to 40 hexadecimal digits',
        hint: 'Take it from the list of certificates: epapi api /v1/certificates --paginate',
        pattern: /^(?=[0:]*[1-9A-Fa-f])([0-9A-Fa-f]:?){1,40}(?<!:)$/u,
    },
    publicKey: {
        expected: 'the SHA-256 of a public key (SubjectPublicKeyInfo in DER): 64 hexadecimal digits',
        hint: 'openssl x509 -inform DER -in FILE.cer -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256',
        pattern: /^([0-9A-Fa-f]{2}:?){32}(?<!:)$/u,
    },
    renewWithin: {
        expected: 'a length of time such as 30 days or 4 weeks',
        hint: `Give from 1 day to ${MOST_DAYS} days, in whole days or weeks.`,
        pattern: /^[1-9][0-9]{0,2} (days?|weeks?)$/u,
        refuse: (written) => daysOf(written) > MOST_DAYS
            ? [`is more than ${MOST_DAYS} days, and a profile lives a year.`, 'Give less.']
            : undefined,
    },
    all: { expected: 'all', hint: 'Write all, or a list of names or UDIDs.', pattern: /^all$/u },
};
/** @param written as the rule has it */
export function daysOf(written) {
    const [number, unit = ''] = written.split(' ');
    return Number(number) * (unit.startsWith('week') ? 7 : 1);
}
