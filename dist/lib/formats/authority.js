import { EpapiError } from "../errors.js";
import { writePlist } from "./plist.js";
const BAD_STATE = {
    code: 'AUTHORITY_STATE',
    message: 'The state of the emulated authority is damaged: keys and certificates do not belong together.',
    hint: 'Start the emulator with a new state file; certificates and profiles of the old one belong to the old authority.',
};
/**
 * Makes a new authority with keys of its own. Its certificates are good from ten years before now to fifty after, so
 * that an emulator's clock can be moved.
 */
export async function createAuthority({ now }) {
    const { makeIdentities } = await import("./lib/identities.js");
    return authorityOf(await makeIdentities(new Date(now())));
}
/**
 * The authority that was exported.
 *
 * @param state what `export` gave, perhaps through JSON; not trusted
 * @throws EpapiError `AUTHORITY_STATE` when it is anything else
 */
export async function restoreAuthority(state) {
    const { readIdentities } = await import("./lib/identities.js");
    try {
        return await authorityOf(readIdentities(state));
    }
    catch {
        throw new EpapiError(BAD_STATE);
    }
}
async function authorityOf(identities) {
    const [{ issueSigningCertificate }, { signData }, { profilePlist, withDerProfile }, { derProfile }] = await Promise.all([
        import("./lib/signing-certificate.js"),
        import("./lib/signed-data.js"),
        import("./lib/profile-plist.js"),
        import("./lib/der-profile.js"),
    ]);
    const { root, intermediate, profileSigner } = identities;
    const certificates = [profileSigner, intermediate, root].map(({ certificate }) => certificate);
    return {
        chain: [root.certificate, intermediate.certificate],
        issueCertificate: async (order) => Promise.resolve(issueSigningCertificate(order, intermediate)),
        signProfile: async (profile) => {
            const signer = { key: profileSigner.key, certificates, signedAt: profile.createdDate };
            const plist = profilePlist(profile);
            const full = withDerProfile(plist, signData(derProfile(plist), signer));
            return Promise.resolve(signData(Buffer.from(writePlist(full)), signer));
        },
        export: () => ({
            version: 1,
            root: stateOf(root),
            intermediate: stateOf(intermediate),
            profileSigner: stateOf(profileSigner),
        }),
    };
}
function stateOf({ key, certificate }) {
    return {
        key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
        certificate: certificate.toString('base64'),
    };
}
