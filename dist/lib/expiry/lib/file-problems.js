import { EpapiError, defectText } from "../../errors.js";
import { printable } from "../../text.js";
const ORIGIN = 'Check where it came from.';
/** Why a file, or a pattern for files, tells nothing. */
export const PROBLEMS = {
    none: {
        code: 'FILE.NONE',
        message: 'No .ipa, .app, .xcarchive, .mobileprovision, .provisionprofile, .cer, .p12 or .pfx is found by this pattern.',
        hint: 'Check it against the folder that the run is in, and that the files are there before the check.',
    },
    pattern: {
        code: 'FILE.PATTERN',
        message: 'It takes too long to tell whether a name that is there, or all of them, fit this pattern.',
        hint: 'Give several patterns with nothing but stars instead, with fewer of them in a name.',
    },
    outside: {
        code: 'FILE.OUTSIDE',
        message: 'It leads out of the folder that the run is in, where no files are looked at.',
        hint: 'Give a path below that folder, or run the check in a folder that holds it.',
    },
    name: {
        code: 'FILE.NAME',
        message: 'Its name is not UTF-8, or has the character that stands for what is not: several such files have one name here, and cannot be told apart.',
        hint: 'Give each of them a name that is UTF-8.',
    },
    kind: {
        code: 'FILE.KIND',
        message: 'It is of another kind than its name says: a folder instead of a file, a file instead of a folder, or neither.',
        hint: 'Give an .app or an .xcarchive as the folder that Xcode makes, and everything else as a file.',
    },
    pointer: {
        code: 'FILE.POINTER',
        message: 'It is a pointer of Git LFS in the place of the file, which was not checked out.',
        hint: 'Check out with LFS before the check: "lfs: true" of actions/checkout, or git lfs pull.',
    },
    changed: {
        code: 'FILE.CHANGED',
        message: 'It was changed while it was read.',
        hint: 'Run the check when nothing writes to it any more.',
    },
    noProfile: {
        code: 'BUILD.NO_PROFILE',
        message: 'There is no provisioning profile in the build, so that nothing tells when it ends.',
        hint: 'Give a build that was signed for distribution: one for a simulator, or from a store, has none.',
    },
    noProfileIn: {
        code: 'BUILD.NO_PROFILE',
        message: 'There is no such profile, though an app or an extension that is installed needs one.',
        hint: 'Build it again, or copy it once more from where it came.',
    },
    macProfileIn: {
        code: 'BUILD.NO_PROFILE',
        message: 'There is only embedded.provisionprofile, which macOS reads: iOS and its kin read embedded.mobileprovision alone.',
        hint: 'Build it again, or copy it once more from where it came.',
    },
    tooLarge: {
        code: 'BUILD.TOO_LARGE',
        message: 'There are far more files or provisioning profiles in the build than in any.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    link: {
        code: 'BUILD.LINK',
        message: 'A symbolic link in the build takes the place of a provisioning profile, or leads to a folder outside of it.',
        hint: 'Give the build as it was made: it has the files themselves there.',
    },
    signature: {
        code: 'PROFILE.SIGNATURE',
        message: 'The signature of the provisioning profile does not hold: it was changed or damaged since it was signed, or signed in a way that is not known here. What it says of its dates counts for nothing.',
        hint: 'Download it again, or build anew with one that is as Apple gave it.',
    },
    largeProfile: {
        code: 'PROFILE.TOO_LARGE',
        message: 'The provisioning profile is far larger, or has far more certificates in it, than any.',
        hint: ORIGIN,
    },
    passwordMissing: {
        code: 'PKCS12.PASSWORD_MISSING',
        message: 'The .p12 has a password, and none was given.',
        hint: 'Give the password that it was exported with.',
    },
    noCertificate: {
        code: 'PKCS12.NO_CERTIFICATE',
        message: 'There is no certificate in the .p12.',
        hint: 'Export it anew, the key together with its certificate.',
    },
};
/** The same error, of a part of a file that is named. */
export function within(part, error) {
    const { code, message, hint } = factsOf(error);
    return new EpapiError({ code, message: `${part}: ${message}`, hint });
}
/** A path in a sentence. */
export function quotePath(path) {
    return `"${printable(path)}"`;
}
/** What could not be read, whatever was thrown: one file must not keep others from being looked at. */
export function unreadable(error) {
    const { code, message, hint } = factsOf(error);
    return { kind: 'unreadable', code, message, hint };
}
function factsOf(error) {
    if (error instanceof EpapiError)
        return error;
    const { code: reason, syscall } = error;
    if (reason === undefined || syscall === undefined) {
        return { code: 'FILE.DEFECT', message: `It cannot be read. ${defectText(error)}`, hint: ORIGIN };
    }
    return {
        code: 'FILE.READ',
        message: `It cannot be read: ${printable(reason, 40)}.`,
        hint: 'Check that it is there, and that this user may read it.',
    };
}
