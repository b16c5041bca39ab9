import { X509Certificate, createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { writeName } from "./name.js";
import { caExtensions, issue, keyIdentifierOf, leafExtensions, marker } from "./x509.js";
const makeKeyPair = promisify(generateKeyPair);
/** Names like Apple's, which nobody can take for Apple's. */
const COMPANY = { O: 'Emulated Apple Inc.', C: 'US' };
const ROOT = {
    CN: 'Emulated Apple Root CA',
    OU: 'Emulated Apple Certification Authority',
    ...COMPANY,
};
const INTERMEDIATE = {
    CN: 'Emulated Apple Worldwide Developer Relations Certification Authority',
    OU: 'G3',
    ...COMPANY,
};
const PROFILE_SIGNER = { CN: 'Emulated Apple iPhone OS Provisioning Profile Signing', ...COMPANY };
/** What tells Apple's Worldwide Developer Relations intermediate, which code requirements ask for. */
const INTERMEDIATE_MARKER = '1.2.840.113635.100.6.2.1';
export async function makeIdentities(now) {
    const root = await identify({ name: ROOT, extensions: caExtensions(), now });
    const extensions = [...caExtensions(), marker(INTERMEDIATE_MARKER, false)];
    const intermediate = await identify({
        name: INTERMEDIATE,
        extensions,
        now,
        issuer: { name: ROOT, ...root },
    });
    const issuer = { name: INTERMEDIATE, ...intermediate };
    const profileSigner = await identify({ name: PROFILE_SIGNER, extensions: leafExtensions([]), now, issuer });
    return { root, intermediate, profileSigner };
}
async function identify({ name, extensions, now, issuer }) {
    const { privateKey } = await makeKeyPair('ec', { namedCurve: 'P-256' });
    const by = issuer ?? { name, key: privateKey };
    const publicKey = spkiOf(privateKey);
    const content = {
        // A name for the key that chance has made already; the first bit is kept 0, so that it is no negative number.
        serial: keyIdentifierOf(publicKey).readBigUInt64BE() >> 1n,
        subject: writeName(name),
        publicKey,
        notBefore: yearsFrom(now, -10),
        notAfter: yearsFrom(now, 50),
        extensions,
    };
    const keyIdentifier = keyIdentifierOf(spkiOf(by.key));
    return {
        key: privateKey,
        certificate: issue(content, { key: by.key, name: writeName(by.name), keyIdentifier }),
    };
}
function spkiOf(key) {
    return createPublicKey(key).export({ type: 'spki', format: 'der' });
}
function yearsFrom(date, years) {
    const moved = new Date(date);
    moved.setUTCFullYear(date.getUTCFullYear() + years);
    return moved;
}
/** @throws Error when the state is no state, or its keys and certificates do not belong together */
export function readIdentities(state) {
    const read = (identity) => {
        const key = createPrivateKey(identity.key);
        const certificate = Buffer.from(identity.certificate, 'base64');
        if (!new X509Certificate(certificate).checkPrivateKey(key))
            throw new Error('another key');
        return { key, certificate };
    };
    const [root, intermediate, profileSigner] = [
        read(state.root),
        read(state.intermediate),
        read(state.profileSigner),
    ];
    const isIssued = (subject, issuer) => new X509Certificate(subject.certificate).verify(createPublicKey(issuer.key));
    if (!isIssued(intermediate, root) || !isIssued(profileSigner, intermediate))
        throw new Error('another chain');
    return { root, intermediate, profileSigner };
}
