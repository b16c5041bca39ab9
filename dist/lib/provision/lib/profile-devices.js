import { normalUdid, takesDevices } from "../manifest.js";
import { compareText } from "./draft.js";
/** Normal UDIDs of those that Apple says are Apple TVs: their platform is IOS, as that of all that are no Macs. */
export function appleTvsOf(devices) {
    const tvs = devices.filter(({ deviceClass }) => deviceClass === 'APPLE_TV');
    return new Set(tvs.map(({ udid }) => normalUdid(udid)));
}
/**
 * Normal UDIDs of the devices that a profile is to be for, sorted.
 *
 * @param all of the manifest
 * @param appleTvs what {@link appleTvsOf} gives
 */
export function wantedDevices({ type, devices }, all, appleTvs) {
    if (!takesDevices(type))
        return [];
    const udids = devices === 'all' ? all.filter((one) => isFor(type, one, appleTvs)).map(({ udid }) => udid) : devices;
    return [...new Set(udids.map(normalUdid))].sort(compareText);
}
function isFor(type, { platform, udid }, appleTvs) {
    if (type.startsWith('MAC'))
        return platform === 'MAC_OS';
    return platform === 'IOS' && appleTvs.has(normalUdid(udid)) === isForAppleTvs(type);
}
function isForAppleTvs(type) {
    return type.startsWith('TVOS');
}
/** What is an Apple TV, Apple says only once it is registered: a profile for all of them may lack some until then. */
export function laterAppleTvs({ profiles, devices }, team) {
    const forAll = profiles.filter(({ type, devices: wanted }) => takesDevices(type) && isForAppleTvs(type) && wanted === 'all');
    if (forAll.length === 0)
        return [];
    const known = new Set(team.devices.map(({ udid }) => normalUdid(udid)));
    const added = devices.filter(({ platform, udid }) => platform === 'IOS' && !known.has(normalUdid(udid)));
    if (added.length === 0)
        return [];
    const [them, they] = added.length === 1 ? ['the device', 'it is'] : [`the ${added.length} devices`, 'they are'];
    const step = `plan again after the apply: whether ${them} to be registered should be in it, Apple tells only when ${they}`;
    return forAll.map(({ name }) => ({ name, step, where: 'epapi plan' }));
}
