import { realpath } from 'node:fs/promises';
import { EpapiError } from "../../errors.js";
import { readCertificateFile, readPkcs12File } from "./certificate-files.js";
import { fileKind } from "./file-kinds.js";
import { PROBLEMS, unreadable } from "./file-problems.js";
import { LARGEST_PROFILE, createProfileReader } from "./file-profile.js";
import { findFiles } from "./find-files.js";
import { POINTER_SIZE, isPointer } from "./lfs-pointer.js";
import { readFileUpTo } from "./open-file.js";
import { readArchivedBuild, readBuildFolder } from "./read-build.js";
/** @throws the system's error where the root cannot be found */
export async function readAll(patterns, options) {
    const files = [];
    const profiles = createProfileReader();
    const root = { given: options.root, real: await realpath(options.root) };
    for (const found of await findFiles(patterns, root)) {
        const read = await filesIn(found, options, profiles).catch(async (error) => {
            const holds = unreadable((await isPointerFile(found)) ? new EpapiError(PROBLEMS.pointer) : error);
            return [{ path: found.path, holds }];
        });
        files.push(...read);
    }
    return files;
}
/** Asked only of what could not be read as what its name says, so that everything else costs nothing more. */
async function isPointerFile(found) {
    if ('error' in found || found.type !== 'file')
        return false;
    const start = await readFileUpTo(found.at, POINTER_SIZE).catch(() => Buffer.alloc(0));
    return isPointer(start);
}
/** A file, and what in it counts as if it were one of its own. */
async function filesIn(found, { p12Password }, profiles) {
    if ('error' in found)
        throw found.error;
    const { path, at, type } = found;
    const kind = fileKind(path);
    if (type !== (kind === 'folder' ? 'folder' : 'file'))
        throw new EpapiError(PROBLEMS.kind);
    if (kind !== 'pkcs12')
        return [{ path, holds: await contentsOf(path, at, profiles) }];
    const { holds, keyless } = await readPkcs12File(at, p12Password);
    const others = [...keyless].map(([number, one]) => ({ path: `${path}/${number}.cer`, holds: one }));
    return [{ path, holds }, ...others];
}
async function contentsOf(path, at, profiles) {
    switch (fileKind(path)) {
        case 'ipa':
            return readArchivedBuild(at, profiles);
        case 'folder':
            return readBuildFolder(at, /\.app$/i.test(path), profiles);
        case 'certificate':
            return readCertificateFile(at);
        default:
            return {
                kind: 'profile',
                profile: await profiles.read(await readFileUpTo(at, LARGEST_PROFILE + 1), false),
            };
    }
}
