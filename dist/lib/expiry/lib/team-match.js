import { appKey } from "./team.js";
export function matchOf({ uuid, name, bundleId, inHouse, expiresAt }, team) {
    const same = team.byUuid.get(uuid.toLowerCase());
    if (same)
        return { how: 'uuid', profile: same, isRenewed: false };
    const named = team.byName.get(name);
    // Other teams use the same names: the app must fit too, where it is known.
    const namesake = named && ['', bundleId].includes(named.bundleId) ? named : undefined;
    const profile = namesake ?? team.byBundleId.get(appKey(bundleId, inHouse));
    const isRenewed = profile !== undefined && profile.expiresAt > expiresAt;
    return { how: namesake ? 'name' : profile ? 'bundle-id' : 'none', profile, isRenewed };
}
