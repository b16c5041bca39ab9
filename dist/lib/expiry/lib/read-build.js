import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { EpapiError } from "../../errors.js";
import { findInArchive } from "../../formats/archive.js";
import { PROBLEMS, quotePath, within } from "./file-problems.js";
import { LARGEST_PROFILE } from "./file-profile.js";
import { readFileUpTo, withFile } from "./open-file.js";
import { isAmbiguous, walkFolder } from "./walk-folder.js";
/** iOS and its kin have the one, macOS the other; neither reads the other's. */
const MOBILE = 'embedded.mobileprovision';
const OF_MAC = 'embedded.provisionprofile';
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
        const bundles = noteBundles(outermost, false);
        const files = await findInArchive(source, (inner, type) => {
            bundles.note(inner);
            return EMBEDDED.test(inner) || (type === 'link' && MAY_HOLD.test(inner));
        }, reader.room);
        // The archive has a checksum of each.
        return buildOf(files, bundles, (bytes) => reader.read(bytes, true));
    });
}
/**
 * What an .app or an .xcarchive holds.
 *
 * @param isApp as its name says
 * @throws EpapiError `BUILD.…`, `PROFILE.…`, `CERTIFICATE.…`, `FILE.…`; the system's error
 */
export async function readBuildFolder(folder, isApp, reader) {
    const bundles = noteBundles(isApp ? () => '' : outermost, true);
    const files = await embeddedAmong(folder, walkFolder(folder), bundles.note);
    return buildOf(files, bundles, (bytes) => reader.read(bytes, false));
}
/**
 * The profiles among all that is met in a build folder.
 *
 * @param note told of each path
 */
export async function embeddedAmong(folder, all, note) {
    const files = [];
    let met = 0;
    for await (const entry of all) {
        met += 1;
        if (met > MOST_FILES)
            throw new EpapiError(PROBLEMS.tooLarge);
        // As an archive calls a folder.
        note(entry.type === 'folder' ? `${entry.path}/` : entry.path);
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
    // Where a link of such a name leads, nobody can tell.
    if (type === 'error' || (type === 'link' && error !== undefined))
        throw within(quotePath(path), error);
    const isNamed = EMBEDDED.test(path);
    if (type === 'link' && (isNamed || (await leadsOut(folder, path)))) {
        throw within(quotePath(path), new EpapiError(PROBLEMS.link));
    }
    return isNamed && type !== 'folder';
}
/**
 * A link to a folder of the same build may be passed over, since that is gone through too; one to nothing that could
 * hold a profile only where it is not in the place of what does.
 */
async function leadsOut(folder, path) {
    const target = await realpath(join(folder, path)).catch(() => undefined);
    const stats = target === undefined ? undefined : await stat(target).catch(() => undefined);
    if (!stats?.isDirectory())
        return MAY_HOLD.test(path);
    return !`${target}${sep}`.startsWith(`${folder}${sep}`);
}
/** What can be read of it: an end that is near is told though another cannot be. */
async function buildOf(files, bundles, read) {
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
    const missing = bundles.without(files);
    return {
        ...{ kind: 'build', profiles },
        unreadable: [...missing, ...unreadable].map(({ at, message }) => ({ at, message })),
    };
}
/**
 * Apps and their extensions by what they have beside a profile, and by where they lie: nobody can install one that has
 * no profile, or its name is damaged where an archive lists it. Those of macOS may do without, and have all that they
 * hold a folder deeper.
 *
 * @param appOf the path of the app that something lies in, with a slash; undefined where it lies in none
 * @param mayBeOfMac false for an .ipa, which no Mac opens
 */
function noteBundles(appOf, mayBeOfMac) {
    const noted = new Set();
    const placed = (path) => {
        const bundle = placedBundle(path);
        return bundle !== undefined && appOf(bundle) !== undefined ? bundle : undefined;
    };
    return {
        note: (path) => {
            // Most are not even called so.
            let bundle = (INFO.test(path) ? BUNDLE.exec(path)?.[1] : undefined) ?? placed(path);
            // Where one is noted, those around it are.
            while (bundle !== undefined && !noted.has(bundle)) {
                if (noted.size >= MOST_PROFILES)
                    throw new EpapiError(PROBLEMS.tooLarge);
                noted.add(bundle);
                bundle = placed(bundle.slice(0, -1));
            }
        },
        without: (files) => {
            const profiles = new Set(files.map(({ path }) => path));
            const hasMobile = [...profiles].some((path) => path.endsWith(MOBILE));
            const apps = [...profiles]
                .filter((path) => !mayBeOfMac || path.endsWith(MOBILE) || path === `${appOf(path) ?? ''}${OF_MAC}`)
                .map(appOf)
                .filter((app) => app !== undefined);
            return [...new Set([...apps, ...[...noted].sort()])]
                .filter((bundle) => hasMobile || !IN_MAC.test(bundle))
                .flatMap((bundle) => {
                // In an archive, another extension may be called the same, and lack the profile that this one has.
                if (isAmbiguous(bundle.slice(appOf(bundle)?.length)))
                    return problemAt(bundle, PROBLEMS.name);
                if (profiles.has(`${bundle}${MOBILE}`))
                    return [];
                const hasOther = profiles.has(`${bundle}${OF_MAC}`);
                return problemAt(`${bundle}${MOBILE}`, hasOther ? PROBLEMS.macProfileIn : PROBLEMS.noProfileIn);
            });
        },
    };
}
function problemAt(at, problem) {
    return { at, message: within(quotePath(at), new EpapiError(problem)).message };
}
/** In a build of macOS, which may do without, though something in it looks as if it were for iOS. */
const IN_MAC = /(^|\/)Contents\//i;
const INFO = /\/Info\.plist$/i;
/** The folder of an app or an extension, which has this file; what an app of a watch is until it is there has none. */
const BUNDLE = /^(?!.*com\.apple\.WatchPlaceholder\/)(.*\.(?:app|appex)\/)Info\.plist$/is;
/** The folder of an extension, a watch app or an app clip: nothing else lies there. */
const PLACED = /(?:^|\/)(?:PlugIns|Extensions|Watch|AppClips)\/[^/]+\.(?:app|appex)\//i;
/** From the beginning to the end of the innermost of these. */
const INNERMOST = new RegExp(`^.*${PLACED.source}`, 'is');
/** Below it lies what an app of a watch is until it is there, or what is of macOS. */
const OTHER_LAYOUT = /(?<=^|\/)(?:com\.apple\.WatchPlaceholder|Contents)\//i;
/** The innermost extension, watch app or app clip that something lies in, with a slash. */
function placedBundle(path) {
    // Most lie in none.
    if (!PLACED.test(path))
        return undefined;
    const [before = ''] = path.split(OTHER_LAYOUT, 1);
    return INNERMOST.exec(before)?.[0];
}
/** Folders that may hold profiles; a link in the place of one leads to what is not looked at. */
const MAY_HOLD = /(^|\/)(Payload|PlugIns|Extensions|Watch|AppClips|[^/]+\.(app|appex))$/i;
/** The outermost app, which an archive holds in a folder. */
function outermost(path) {
    return /^(Payload\/[^/]+\/|.*?\.app\/)/is.exec(path)?.[0];
}
/** What is wrong with one says nothing of the others; what is wrong with the archive does. */
function isOfProfile({ code }) {
    return /^(PROFILE|CERTIFICATE)\./.test(code);
}
