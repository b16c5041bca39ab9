/** What may be wrong with an archive. */
export declare const PROBLEMS: {
    readonly damaged: {
        readonly code: "ARCHIVE.DAMAGED";
        readonly message: "It is no zip archive, or one that is cut short, damaged, in several parts or encrypted as a whole.";
        readonly hint: "Build it again, or copy it once more from where it came.";
    };
    readonly otherBytes: {
        readonly code: "ARCHIVE.DAMAGED";
        readonly message: "What is looked for in the archive is damaged: it has another checksum than it should have.";
        readonly hint: "Build it again, or copy it once more from where it came.";
    };
    readonly tooLarge: {
        readonly code: "ARCHIVE.TOO_LARGE";
        readonly message: "The archive has far more files in it, or a far larger file, than any of its kind.";
        readonly hint: "Check where it came from: it is not read, since it may be meant to exhaust the reader.";
    };
    readonly encrypted: {
        readonly code: "ARCHIVE.ENCRYPTED";
        readonly message: "What is looked for in the archive is encrypted.";
        readonly hint: "Give the archive as it was before somebody put a password on it: Apple knows none that have one.";
    };
    readonly method: {
        readonly code: "ARCHIVE.METHOD";
        readonly message: "What is looked for in the archive is compressed in a way that is not known here.";
        readonly hint: "Make the archive anew with deflate, as Xcode and zip do.";
    };
    readonly path: {
        readonly code: "ARCHIVE.PATH";
        readonly message: "A path in the archive leads out of it, as an attack on who unpacks it would.";
        readonly hint: "Check where it came from: no build has such a path.";
    };
    readonly link: {
        readonly code: "ARCHIVE.LINK";
        readonly message: "What is looked for in the archive is a symbolic link.";
        readonly hint: "Check where it came from: a build has the file itself there.";
    };
    readonly twice: {
        readonly code: "ARCHIVE.CONTRADICTION";
        readonly message: "The archive has a file that is looked for twice under one path.";
        readonly hint: "Check where it came from: two readers of it may find different things in it.";
    };
    readonly overlap: {
        readonly code: "ARCHIVE.CONTRADICTION";
        readonly message: "Files in the archive lie over one another.";
        readonly hint: "Check where it came from: two readers of it may find different things in it.";
    };
    readonly otherName: {
        readonly code: "ARCHIVE.CONTRADICTION";
        readonly message: "A file in the archive has another name than its directory says.";
        readonly hint: "Check where it came from: two readers of it may find different things in it.";
    };
    readonly otherSize: {
        readonly code: "ARCHIVE.CONTRADICTION";
        readonly message: "A file in the archive has another size than its directory says.";
        readonly hint: "Check where it came from: two readers of it may find different things in it.";
    };
    readonly moreFiles: {
        readonly code: "ARCHIVE.CONTRADICTION";
        readonly message: "The directory of the archive has not as many files, or bytes, as it is said to have.";
        readonly hint: "Check where it came from: two readers of it may find different things in it.";
    };
};
