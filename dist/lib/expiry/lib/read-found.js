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
        const holds = await contentsOf(found, options, profiles).catch(async (error) => unreadable((await isPointerFile(found)) ? new EpapiError(PROBLEMS.pointer) : error));
        files.push({ path: found.path, holds });
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
async function contentsOf(found, { p12Password }, profiles) {
    if ('error' in found)
        throw found.error;
    const { path, at, type } = found;
    const kind = fileKind(path);
    if (type !== (kind === 'folder' ? 'folder' : 'file'))
        throw new EpapiError(PROBLEMS.kind);
    switch (kind) {
        case 'ipa':
            return readArchivedBuild(at, profiles);
        case 'folder':
            return readBuildFolder(at, /\.app$/i.test(path), profiles);
        case 'certificate':
            return readCertificateFile(at);
        case 'pkcs12':
            return readPkcs12File(at, p12Password);
        default:
            return {
                kind: 'profile',
                profile: await profiles.read(await readFileUpTo(at, LARGEST_PROFILE + 1), false),
            };
    }
}
