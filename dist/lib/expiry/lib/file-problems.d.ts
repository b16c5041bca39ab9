import { EpapiError } from '../../errors.ts';
import type { FileContents } from '../inventory.ts';
/** Why a file, or a pattern for files, tells nothing. */
export declare const PROBLEMS: {
    readonly none: {
        readonly code: "FILE.NONE";
        readonly message: "No .ipa, .app, .xcarchive, .mobileprovision, .provisionprofile, .cer, .p12 or .pfx is found by this pattern.";
        readonly hint: "Check it against the folder that the run is in, and that the files are there before the check.";
    };
    readonly pattern: {
        readonly code: "FILE.PATTERN";
        readonly message: "It takes too long to tell whether a name that is there, or all of them, fit this pattern.";
        readonly hint: "Give several patterns with nothing but stars instead, with fewer of them in a name.";
    };
    readonly outside: {
        readonly code: "FILE.OUTSIDE";
        readonly message: "It leads out of the folder that the run is in, where no files are looked at.";
        readonly hint: "Give a path below that folder, or run the check in a folder that holds it.";
    };
    readonly name: {
        readonly code: "FILE.NAME";
        readonly message: "Its name is not UTF-8, or has the character that stands for what is not: several such files have one name here, and cannot be told apart.";
        readonly hint: "Give each of them a name that is UTF-8.";
    };
    readonly kind: {
        readonly code: "FILE.KIND";
        readonly message: "It is of another kind than its name says: a folder instead of a file, a file instead of a folder, or neither.";
        readonly hint: "Give an .app or an .xcarchive as the folder that Xcode makes, and everything else as a file.";
    };
    readonly pointer: {
        readonly code: "FILE.POINTER";
        readonly message: "It is a pointer of Git LFS in the place of the file, which was not checked out.";
        readonly hint: "Check out with LFS before the check: \"lfs: true\" of actions/checkout, or git lfs pull.";
    };
    readonly changed: {
        readonly code: "FILE.CHANGED";
        readonly message: "It was changed while it was read.";
        readonly hint: "Run the check when nothing writes to it any more.";
    };
    readonly noProfile: {
        readonly code: "BUILD.NO_PROFILE";
        readonly message: "There is no provisioning profile in the build, so that nothing tells when it ends.";
        readonly hint: "Give a build that was signed for distribution: one for a simulator, or from a store, has none.";
    };
    readonly noProfileIn: {
        readonly code: "BUILD.NO_PROFILE";
        readonly message: "There is no such profile, though an app or an extension that is installed needs one.";
        readonly hint: "Build it again, or copy it once more from where it came.";
    };
    readonly macProfileIn: {
        readonly code: "BUILD.NO_PROFILE";
        readonly message: "There is only embedded.provisionprofile, which macOS reads: iOS and its kin read embedded.mobileprovision alone.";
        readonly hint: "Build it again, or copy it once more from where it came.";
    };
    readonly tooLarge: {
        readonly code: "BUILD.TOO_LARGE";
        readonly message: "There are far more files or provisioning profiles in the build than in any.";
        readonly hint: "Check where it came from: it is not read, since it may be meant to exhaust the reader.";
    };
    readonly link: {
        readonly code: "BUILD.LINK";
        readonly message: "A symbolic link in the build takes the place of a provisioning profile, or leads to a folder outside of it.";
        readonly hint: "Give the build as it was made: it has the files themselves there.";
    };
    readonly signature: {
        readonly code: "PROFILE.SIGNATURE";
        readonly message: "The signature of the provisioning profile does not hold: it was changed or damaged since it was signed, or signed in a way that is not known here. What it says of its dates counts for nothing.";
        readonly hint: "Download it again, or build anew with one that is as Apple gave it.";
    };
    readonly largeProfile: {
        readonly code: "PROFILE.TOO_LARGE";
        readonly message: "The provisioning profile is far larger, or has far more certificates in it, than any.";
        readonly hint: "Check where it came from.";
    };
    readonly passwordMissing: {
        readonly code: "PKCS12.PASSWORD_MISSING";
        readonly message: "The .p12 has a password, and none was given.";
        readonly hint: "Give the password that it was exported with.";
    };
    readonly noCertificate: {
        readonly code: "PKCS12.NO_CERTIFICATE";
        readonly message: "There is no certificate in the .p12.";
        readonly hint: "Export it anew, the key together with its certificate.";
    };
};
/** The same error, of a part of a file that is named. */
export declare function within(part: string, error: unknown): EpapiError;
/** A path in a sentence. */
export declare function quotePath(path: string): string;
/** What could not be read, whatever was thrown: one file must not keep others from being looked at. */
export declare function unreadable(error: unknown): Extract<FileContents, {
    kind: 'unreadable';
}>;
