import { badEntity, quoted, refuse } from "./apple-errors.js";
import { appleDate } from "./dates.js";
/**
 * Registers a device.
 *
 * @throws RefusedRequest 409 for a UDID that is none, one that is there already, or one too many
 */
export function createDevice(context, { attributes }) {
    const udid = String(attributes['udid']);
    const refuseUdid = (detail) => refuse(badEntity('ATTRIBUTE.INVALID', '/data/attributes/udid', detail));
    if (!/^[0-9A-Za-z-]+$/.test(udid))
        refuseUdid(`${quoted(udid)} is not a valid UDID`);
    const devices = context.store.list('devices');
    if (devices.some((device) => sameUdid(String(device.attributes['udid']), udid)))
        refuseUdid(`A device with number ${quoted(udid)} already exists on this team.`);
    // Apple finds the class by the UDID, which nobody else can: these are the likeliest.
    const deviceClass = attributes['platform'] === 'MAC_OS' ? 'MAC' : 'IPHONE';
    refuseOneTooMany(context, deviceClass);
    return {
        id: context.counter.id(),
        attributes: { ...attributes, deviceClass, status: 'ENABLED', addedDate: appleDate(context.now) },
    };
}
/** UDIDs differ in case and hyphens. [peer: fastlane, bitrise] */
function sameUdid(a, b) {
    const normal = (udid) => udid.replaceAll('-', '').toUpperCase();
    return normal(a) === normal(b);
}
function refuseOneTooMany({ store, quirks, now, devicesPerClass }, deviceClass) {
    if (!quirks['devices-per-class-and-year'])
        return;
    const year = appleDate(now).slice(0, 5);
    const registered = store
        .list('devices')
        .filter(({ attributes }) => attributes['deviceClass'] === deviceClass)
        .filter(({ attributes }) => String(attributes['addedDate']).startsWith(year));
    if (registered.length < devicesPerClass)
        return;
    const detail = `Your team has reached the maximum number of registered ${deviceClass} devices.`;
    refuse(badEntity('', '/data/attributes/udid', detail));
}
