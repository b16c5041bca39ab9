import { join } from 'node:path';
import { isLoopback } from "../client/base-url.js";
import { EpapiError } from "../errors.js";
import { readProfile } from "../formats/mobileprovision.js";
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
        throw notWritten(path, error);
    });
    return { name, uuid, path, expiresAt: formatInstant(expirationDate.getTime() / 1000), certificates };
}
function notWritten(path, error) {
    const reason = error.code ?? 'no reason is known';
    return new EpapiError({
        code: 'PROFILE.FILE',
        message: `The profile cannot be written to ${quoteValue(path)}: ${reason}.`,
        hint: 'Give a folder that this user may write to.',
    });
}
