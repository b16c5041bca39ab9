const AGAIN = 'Build it again, or copy it once more from where it came.';
const ORIGIN = 'Check where it came from: two readers of it may find different things in it.';
/** What may be wrong with an archive. */
export const PROBLEMS = {
    damaged: {
        code: 'ARCHIVE.DAMAGED',
        message: 'It is no zip archive, or one that is cut short, damaged, in several parts or encrypted as a whole.',
        hint: AGAIN,
    },
    otherBytes: {
        code: 'ARCHIVE.DAMAGED',
        message: 'What is looked for in the archive is damaged: it has another checksum than it should have.',
        hint: AGAIN,
    },
    tooLarge: {
        code: 'ARCHIVE.TOO_LARGE',
        message: 'The archive has far more files in it, or a far larger file, than any of its kind.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    encrypted: {
        code: 'ARCHIVE.ENCRYPTED',
        message: 'What is looked for in the archive is encrypted.',
        hint: 'Give the archive as it was before somebody put a password on it: Apple knows none that have one.',
    },
    method: {
        code: 'ARCHIVE.METHOD',
        message: 'What is looked for in the archive is compressed in a way that is not known here.',
        hint: 'Make the archive anew with deflate, as Xcode and zip do.',
    },
    path: {
        code: 'ARCHIVE.PATH',
        message: 'A path in the archive leads out of it, as an attack on who unpacks it would.',
        hint: 'Check where it came from: no build has such a path.',
    },
    link: {
        code: 'ARCHIVE.LINK',
        message: 'What is looked for in the archive is a symbolic link.',
        hint: 'Check where it came from: a build has the file itself there.',
    },
    twice: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'The archive has a file that is looked for twice under one path.',
        hint: ORIGIN,
    },
    overlap: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'Files in the archive lie over one another.',
        hint: ORIGIN,
    },
    otherName: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'A file in the archive has another name than its directory says.',
        hint: ORIGIN,
    },
    otherSize: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'A file in the archive has another size than its directory says.',
        hint: ORIGIN,
    },
    moreFiles: {
        code: 'ARCHIVE.CONTRADICTION',
        message: 'The directory of the archive has not as many files, or bytes, as it is said to have.',
        hint: ORIGIN,
    },
};
