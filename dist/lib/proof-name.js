/** The name under which it is proved that a replacement can be had, while the old one is still there. */
export function proofName(profileName) {
    return `${profileName} epapi proof`;
}
/** The name that a proof is for; undefined for a profile that is none. */
export function provenName(name) {
    const ending = proofName('');
    return name.endsWith(ending) ? name.slice(0, -ending.length) : undefined;
}
