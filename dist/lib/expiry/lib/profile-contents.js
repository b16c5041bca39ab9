import { readCertificateLabel } from "../../formats/certificate.js";
import { readProfile } from "../../formats/mobileprovision.js";
import { heldCertificate } from "./held-certificate.js";
import { isId, textOf } from "./values.js";
/** Profiles whose contents are asked for at once: their IDs must fit into the line of a request. */
const AT_ONCE = 100;
/**
 * The certificates that stand in profiles, by the IDs of the profiles; without those that cannot be had or read, such
 * as zombies (facts.md §3).
 */
export async function readHeldCertificates(api, ids) {
    const found = new Map();
    const askable = ids.filter(isId);
    for (let first = 0; first < askable.length; first += AT_ONCE) {
        const list = api.profiles.list({
            filter: { id: askable.slice(first, first + AT_ONCE) },
            fields: { profiles: ['profileContent'] },
        });
        for await (const { id, attributes } of list.all()) {
            const held = await certificatesIn(textOf(attributes.profileContent));
            if (held && held.length > 0)
                found.set(id, held);
        }
    }
    return found;
}
/** It came over TLS: nobody is asked who signed it. */
async function certificatesIn(content) {
    try {
        const { certificates } = await readProfile(Buffer.from(content, 'base64'), { verify: false });
        return (await Promise.all(certificates.map(readCertificateLabel))).map(heldCertificate);
    }
    catch {
        return undefined;
    }
}
