import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { isLoopback } from "../client/base-url.js";
import { EpapiError } from "../errors.js";
import { readProfile } from "../formats/mobileprovision.js";
import { makeFolder } from "../make-folder.js";
import { formatInstant, quoteValue } from "../text.js";
import { checkContents, checkSigner } from "./lib/profile-problem.js";
import { writePrivate } from "../write-private.js";
/**
 * Writes profiles as `<uuid>.mobileprovision`, each verified before: who signed it, its team, its bundle ID and
 * name, the certificates that it holds, its dates. One that is not what it should be does not keep others from
 * being written.
 */
export async function writeProfiles(profiles, options) {
    const written = [];
    const failed = [];
    for (const profile of profiles) {
        try {
            written.push(await writeProfile(profile, options));
        }
        catch (error) {
            if (!(error instanceof EpapiError))
                throw error;
            failed.push({ name: profile.name, error });
        }
    }
    return { written, failed };
}
/**
 * Makes the folder that profiles are to be written to, before anything is changed for them.
 *
 * @throws EpapiError `PROFILE.FILE` where nothing can be written there
 */
export async function prepareFolder(folder) {
    try {
        await makeFolder(folder, 0o700);
        await access(folder, constants.W_OK);
    }
    catch (error) {
        throw notWritten(folder, error);
    }
}
async function writeProfile(expected, options) {
    const { folder, baseUrl, system } = options;
    const bytes = Buffer.from(expected.content, 'base64');
    const read = await readProfile(bytes);
    checkSigner(read, isLoopback(new URL(baseUrl).hostname));
    const { profile, certificates } = await checkContents(read, expected, system.now());
    const { name, uuid, expirationDate } = profile;
    // The reader has checked that it is a UUID.
    const path = join(folder, `${uuid}.mobileprovision`);
    await writePrivate(path, bytes, system.random()).catch((error) => {
        throw notWritten(folder, error);
    });
    return { name, uuid, path, expiresAt: formatInstant(expirationDate.getTime() / 1000), certificates };
}
function notWritten(folder, error) {
    const { code = 'no reason is known' } = error;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? `it is no folder (${code})` : code;
    return new EpapiError({
        code: 'PROFILE.FILE',
        message: `Profiles cannot be written to ${quoteValue(folder)}: ${reason}.`,
        hint: 'Give a folder that this user may write to.',
    });
}
