import { normalUdid } from "../manifest.js";
import { called } from "./manifest-shape.js";
import { placeText } from "./tree.js";
export function listedDevices(devices) {
    const found = devices.items.flatMap(({ name, udid, platform, given }) => name && udid && (platform || !given.has('platform'))
        ? [{ name, udid, platform: platform?.text ?? 'IOS' }]
        : []);
    return { all: found, areWhole: devices.whole && found.length === devices.items.length };
}
/** @returns the devices, without those that stand twice */
export function uniqueDevices(devices, problems) {
    const unique = new Map();
    for (const device of devices) {
        const udid = normalUdid(device.udid.text);
        const first = unique.get(udid);
        if (!first)
            unique.set(udid, device);
        else {
            const hint = `The first is at ${placeText(first.udid.at)}: keep one of them.`;
            problems.add(device.udid.at, 'A device with this UDID stands in the manifest a second time.', hint);
        }
    }
    return [...unique.values()];
}
/**
 * How profiles find their devices.
 *
 * @param whole false where there may be devices that could not be read
 */
export function finder(devices, whole, problems) {
    const byUdid = new Map(devices.map((device) => [normalUdid(device.udid.text), device]));
    const byName = new Map();
    for (const device of devices)
        byName.set(device.name.text, [...(byName.get(device.name.text) ?? []), device]);
    return (named) => {
        const [device, twin] = byName.get(named.text) ?? [byUdid.get(normalUdid(named.text))];
        if (device && twin) {
            const hint = `Give the UDID: they are at ${placeText(device.name.at)} and ${placeText(twin.name.at)}.`;
            problems.add(named.at, `Several devices are called ${called(named)}.`, hint);
        }
        if (!device && whole) {
            const hint = 'Give a name or a UDID as it stands in devices:.';
            problems.add(named.at, `The manifest has no device ${called(named)}.`, hint);
        }
        return device && { name: device.name.text, udid: device.udid.text, platform: device.platform };
    };
}
