import { createHash } from 'node:crypto';
import { EpapiError } from "../../errors.js";
import { readCertificateLabel } from "../../formats/certificate.js";
import { readProfile } from "../../formats/mobileprovision.js";
import { PROBLEMS, within } from "./file-problems.js";
import { heldCertificate } from "./held-certificate.js";
import { isPointer } from "./lfs-pointer.js";
/**
 * Bytes. One for the developers of a team of 500 has about as many: it has each certificate twice.
 */
export const LARGEST_PROFILE = 2 * 1024 * 1024;
/** A team of hundreds has a development certificate for each of them. */
const MOST_CERTIFICATES = 2000;
/** @param known what is remembered of certificates that were read; it stays small, however large and many they are */
export function createProfileReader(known = new Map()) {
    return {
        room: {},
        read: async (bytes, isSound) => {
            if (bytes.length > LARGEST_PROFILE)
                throw new EpapiError(PROBLEMS.largeProfile);
            if (isPointer(bytes))
                throw new EpapiError(PROBLEMS.pointer);
            const profile = await readProfile(bytes, { verify: !isSound });
            if (profile.signature.state === 'unverified')
                throw new EpapiError(PROBLEMS.signature);
            const certificates = await certificatesOf(profile, known);
            return {
                name: profile.name,
                uuid: profile.uuid,
                bundleId: profile.bundleIdentifier,
                expiresAt: profile.expirationDate.getTime(),
                certificates,
                use: useOf(profile),
            };
        },
    };
}
function useOf({ provisionsAllDevices, kind }) {
    if (provisionsAllDevices)
        return 'in-house';
    return kind === 'development' ? 'development' : 'other';
}
async function certificatesOf({ certificates }, known) {
    if (certificates.length > MOST_CERTIFICATES)
        throw new EpapiError(PROBLEMS.largeProfile);
    const held = [];
    for (const [index, der] of certificates.entries()) {
        // Not its bytes, of which there may be 64 KiB.
        const key = createHash('sha256').update(der).digest('base64');
        const certificate = known.get(key) ?? heldCertificate(await readNumbered(der, index + 1));
        if (known.size < MOST_CERTIFICATES)
            known.set(key, certificate);
        held.push(certificate);
    }
    return held;
}
async function readNumbered(der, number) {
    try {
        return await readCertificateLabel(der);
    }
    catch (error) {
        throw within(`Certificate ${number} of the provisioning profile`, error);
    }
}
