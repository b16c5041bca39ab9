import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { EpapiError } from "../../errors.js";
import { findInArchive } from "../../formats/archive.js";
import { PROBLEMS, quotePath, within } from "./file-problems.js";
import { LARGEST_PROFILE } from "./file-profile.js";
import { readFileUpTo, withFile } from "./open-file.js";
import { walkFolder } from "./walk-folder.js";
/** iOS and its kin have the one, macOS the other. */
const MOBILE = 'embedded.mobileprovision';
const EMBEDDED = /(^|\/)embedded\.(mobileprovision|provisionprofile)$/;
/** Each extension has one. */
const MOST_PROFILES = 500;
/** Bytes; of all profiles in a build. */
const MOST_BYTES = 4 * LARGEST_PROFILE;
const MOST_FILES = 500_000;
/**
 * What an .ipa holds.
 *
 * @throws EpapiError `ARCHIVE.…`, `BUILD.…`, `PROFILE.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export async function readArchivedBuild(path, reader) {
    return withFile(path, async (source) => {
        const files = await findInArchive(source, (inner) => EMBEDDED.test(inner), reader.room);
        // The archive has a checksum of each.
        return buildOf(files, outermost, (bytes) => reader.read(bytes, true));
    });
}
/**
 * What an .app or an .xcarchive holds.
 *
 * @throws EpapiError `BUILD.…`, `PROFILE.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export async function readBuildFolder(folder, reader) {
    const files = await embeddedAmong(folder, walkFolder(folder));
    return buildOf(files, folder.endsWith('.app') ? () => '' : outermost, (bytes) => reader.read(bytes, false));
}
/** The profiles among all that is met in a build folder. */
export async function embeddedAmong(folder, all) {
    const files = [];
    let met = 0;
    for await (const entry of all) {
        met += 1;
        if (met > MOST_FILES)
            throw new EpapiError(PROBLEMS.tooLarge);
        if (await isProfile(folder, entry)) {
            const at = join(folder, entry.path);
            if (files.length === MOST_PROFILES)
                throw new EpapiError(PROBLEMS.tooLarge);
            files.push({ path: entry.path, read: (most) => readFileUpTo(at, most + 1) });
        }
    }
    return files;
}
async function isProfile(folder, { path, type, error }) {
    if (type === 'error')
        throw within(quotePath(path), error);
    const isNamed = EMBEDDED.test(path);
    if (type === 'link' && (isNamed || (await leadsOut(folder, path)))) {
        throw within(quotePath(path), new EpapiError(PROBLEMS.link));
    }
    return isNamed && type !== 'folder';
}
/** A link to a folder of the same build may be passed over, since that is gone through too. */
async function leadsOut(folder, path) {
    const target = await realpath(join(folder, path)).catch(() => undefined);
    if (target === undefined || `${target}${sep}`.startsWith(`${folder}${sep}`))
        return false;
    return stat(target).then((stats) => stats.isDirectory(), () => false);
}
/** What can be read of it: an end that is near is told though another cannot be. */
async function buildOf(files, appOf, read) {
    if (files.length === 0)
        throw new EpapiError(PROBLEMS.noProfile);
    if (files.length > MOST_PROFILES)
        throw new EpapiError(PROBLEMS.tooLarge);
    const profiles = [];
    const unreadable = [];
    let size = 0;
    for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
        try {
            const bytes = await file.read(LARGEST_PROFILE);
            size += bytes.length;
            if (size > MOST_BYTES)
                throw new EpapiError(PROBLEMS.tooLarge);
            profiles.push({ at: file.path, ...(await read(bytes)) });
        }
        catch (error) {
            const what = within(quotePath(file.path), error);
            if (!(what instanceof EpapiError && isOfProfile(what)))
                throw what;
            unreadable.push({ at: file.path, message: what.message, error: what });
        }
    }
    const [first] = unreadable;
    if (first && profiles.length === 0)
        throw first.error;
    const missing = missingMain(files, appOf);
    return {
        ...{ kind: 'build', profiles },
        unreadable: [...missing, ...unreadable].map(({ at, message }) => ({ at, message })),
    };
}
/**
 * The profiles of apps themselves, where only what lies in them has one: nobody can install such a build, or a name is
 * damaged where an archive lists it. Apps of macOS may do without, those of the other platforms cannot.
 *
 * @param appOf the path of the app that something lies in, with a slash; undefined where it lies in none
 */
function missingMain(files, appOf) {
    const paths = new Set(files.map(({ path }) => path).filter((path) => path.endsWith(MOBILE)));
    const apps = [...paths].map(appOf).filter((app) => app !== undefined);
    return [...new Set(apps)]
        .map((app) => `${app}${MOBILE}`)
        .filter((at) => !paths.has(at))
        .map((at) => ({ at, message: within(quotePath(at), new EpapiError(PROBLEMS.noProfileOfApp)).message }));
}
/** The outermost app, which an archive holds in a folder. */
function outermost(path) {
    return /^.*?\.app\//.exec(path)?.[0];
}
/** What is wrong with one says nothing of the others; what is wrong with the archive does. */
function isOfProfile({ code }) {
    return /^(PROFILE|CERTIFICATE)\./.test(code);
}
