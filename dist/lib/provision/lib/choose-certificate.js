/** The longest valid one of those that are meant; or why there is none, as half a sentence. */
export function chooseCertificate(want, certificates, now) {
    const meant = certificates.filter((one) => isMeant(want, one));
    const current = meant.filter((one) => one.expiresAt > now && one.content !== undefined);
    const [best] = current.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
    if (best)
        return best;
    const which = describeWanted(want);
    if (meant.length === 0)
        return `the team has no certificate ${which}`;
    const hasEnded = meant.every(({ expiresAt }) => expiresAt <= now);
    return hasEnded
        ? `every certificate ${which} has expired`
        : `of no certificate ${which} that has not expired Apple's list says when it ends and what is in it`;
}
function isMeant(want, { type, serialNumber, content }) {
    if (type !== want.type)
        return false;
    if (want.serialNumber !== undefined && serialNumber !== want.serialNumber)
        return false;
    return want.publicKeySha256 === undefined || content?.publicKeySha256 === want.publicKeySha256;
}
function describeWanted({ type, serialNumber, publicKeySha256 }) {
    const serial = serialNumber === undefined ? '' : ` with the serial number ${serialNumber}`;
    const key = publicKeySha256 === undefined ? '' : ` for the public key ${publicKeySha256.slice(0, 16)}…`;
    return `of type ${type}${serial}${key}`;
}
