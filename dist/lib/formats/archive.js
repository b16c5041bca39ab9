/**
 * Looks for files in a zip archive, such as an `.ipa`. Only its directory is read, by parts, and after that what is
 * asked for: however large an archive is, and whatever it says of itself, little memory is needed.
 *
 * @param isWanted is asked of each path in the archive; `link` is one whose bytes are a path
 * @param room of several archives: the same
 * @returns in the order of the directory
 * @throws EpapiError `ARCHIVE.…`, and what reading the source throws
 */
export async function findInArchive(source, isWanted, room = {}) {
    const { findFiles } = await import("./lib/zip-directory.js");
    return findFiles(source, isWanted, room);
}
