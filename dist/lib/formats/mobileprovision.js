import { EpapiError, hasCode } from "../errors.js";
import { plainContent } from "./lib/cms-content.js";
import { PROFILE_KEYS, profileContents } from "./lib/profile-contents.js";
import { readPlist } from "./plist.js";
/** Bytes; a profile for 10,000 devices has 600,000. */
const LARGEST = 8 * 1024 * 1024;
const AGAIN = 'Download it again, or decode the profileContent that Apple’s API gives once more from base64.';
const PROBLEMS = {
    empty: { code: 'PROFILE.EMPTY', message: 'The provisioning profile is empty.', hint: AGAIN },
    tooLarge: {
        code: 'PROFILE.TOO_LARGE',
        message: 'The provisioning profile is far larger, or has far more in it, than any.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    notCms: {
        code: 'PROFILE.NOT_CMS',
        message: 'What was given as provisioning profile is none: it is not signed data (CMS).',
        hint: 'Give the bytes of a .mobileprovision file. The profileContent of Apple’s API is base64 of them.',
    },
    truncated: {
        code: 'PROFILE.TRUNCATED',
        message: 'The provisioning profile is cut short: it ends before it says it does.',
        hint: AGAIN,
    },
    corrupt: {
        code: 'PROFILE.CORRUPT',
        message: 'The provisioning profile is damaged: its signed data (CMS) cannot be read.',
        hint: AGAIN,
    },
    entity: {
        code: 'PROFILE.ENTITY',
        message: 'The property list in the provisioning profile has entities of its own, as an attack would.',
        hint: 'Check where it came from: profiles of Apple have none.',
    },
    plist: {
        code: 'PROFILE.PLIST',
        message: 'The property list in the provisioning profile is damaged, or something else.',
        hint: AGAIN,
    },
};
/**
 * Reads a provisioning profile, signed by Apple or by anybody: see its `signature`.
 *
 * @param bytes CMS SignedData, at most 8 MiB
 * @throws EpapiError `PROFILE.…`
 */
export async function readProfile(bytes, { verify = true } = {}) {
    checkEnvelope(bytes);
    const quick = verify ? undefined : plainContent(bytes);
    const opened = quick ? undefined : await open(bytes);
    const contents = profileContents(plistOf(quick ?? opened?.content ?? bytes));
    return { ...contents, signature: verify && opened ? await signatureOf(opened) : { state: 'unchecked' } };
}
/** What can be told before anything is read: where something else was given, or less of it. */
function checkEnvelope(bytes) {
    if (bytes.length === 0)
        throw new EpapiError(PROBLEMS.empty);
    if (bytes.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    if (bytes[0] !== 0x30)
        throw new EpapiError(PROBLEMS.notCms);
    const [, first = 0x84] = bytes;
    const size = first > 0x80 ? first - 0x80 : 0;
    if (size > 4)
        throw new EpapiError(PROBLEMS.notCms);
    if (bytes.length < 2 + size)
        throw new EpapiError(PROBLEMS.truncated);
    // 0x80 is a length that is told by an end mark.
    const length = size > 0 ? bytes.readUIntBE(2, size) : first % 0x80;
    if (bytes.length < 2 + size + length)
        throw new EpapiError(PROBLEMS.truncated);
}
/** What ASN.1's reader throws is about bytes from outside: here it becomes what it means. */
async function open(bytes) {
    const { openSignedData } = await import("./lib/signed-data.js");
    try {
        return openSignedData(bytes);
    }
    catch (error) {
        const isOther = error instanceof Error && error.message === 'not SignedData';
        throw new EpapiError(isOther ? PROBLEMS.notCms : PROBLEMS.corrupt);
    }
}
function plistOf(content) {
    try {
        return readPlist(content, PROFILE_KEYS);
    }
    catch (error) {
        const code = error instanceof EpapiError ? error.code : '';
        if (hasCode(code, 'PLIST.ENTITY'))
            throw new EpapiError(PROBLEMS.entity);
        if (hasCode(code, 'PLIST.TOO_LARGE'))
            throw new EpapiError(PROBLEMS.tooLarge);
        throw new EpapiError({ ...PROBLEMS.plist, cause: error });
    }
}
async function signatureOf(opened) {
    const { checkSignature } = await import("./lib/signed-data.js");
    try {
        const checked = checkSignature(opened);
        if (checked.fault !== undefined)
            return { state: 'unverified', reason: checked.fault };
        return { state: 'verified', rootSha256: checked.rootSha256 };
    }
    catch {
        return { state: 'unverified', reason: 'unreadable' };
    }
}
