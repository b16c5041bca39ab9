import { normalUdid, takesDevices } from "../manifest.js";
import { compareText } from "./draft.js";
/** Normal UDIDs of the devices that a profile is to be for, sorted. */
export function wantedDevices({ type, devices }, all) {
    if (!takesDevices(type))
        return [];
    // Apple's devices that are no Macs are all IOS.
    const platform = type.startsWith('MAC') ? 'MAC_OS' : 'IOS';
    const udids = devices === 'all' ? all.filter((one) => one.platform === platform).map(({ udid }) => udid) : devices;
    return [...new Set(udids.map(normalUdid))].sort(compareText);
}
