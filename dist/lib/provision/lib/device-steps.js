import { normalUdid } from "../manifest.js";
import { notThere } from "./apply-errors.js";
import { goOn } from "./doing.js";
import { amend, ensure } from "./ensure.js";
/** Registers a device; one that is there is renamed and enabled. */
export async function createDevice(doing, attributes) {
    const { name, udid, platform } = attributes;
    const { foundAlready, thing } = await ensure(doing, {
        send: async () => {
            const { data } = await doing.api.devices.create({ attributes: { name, udid, platform } });
            return { id: data.id, name, status: 'ENABLED' };
        },
        look: (thorough) => find(doing, udid, thorough),
    });
    doing.devices.set(normalUdid(udid), thing.id);
    const change = {
        ...(thing.name !== name && { name }),
        ...(thing.status === 'DISABLED' && { status: 'ENABLED' }),
    };
    if (Object.keys(change).length > 0)
        return updateDevice(doing, thing.id, change);
    return foundAlready ? 'found already' : 'created';
}
export async function updateDevice(doing, id, change) {
    const { api } = doing;
    const { name, status } = change;
    await amend(doing, {
        send: () => api.devices.update(id, change),
        isDone: async () => {
            const { attributes } = (await api.devices.get(id)).data;
            return ((name === undefined || attributes.name === name) &&
                (status === undefined || attributes.status === status));
        },
    });
    return status === 'DISABLED' ? 'disabled' : 'updated';
}
/** @param thorough true to read all devices: a UDID can be there in a spelling that no filter knows */
async function find({ api }, udid, thorough) {
    const list = thorough ? api.devices.list() : api.devices.list({ filter: { udid: spellings(udid) } });
    for await (const { id, attributes } of list.all()) {
        if (normalUdid(attributes.udid ?? '') !== normalUdid(udid))
            continue;
        return { id, name: attributes.name, status: attributes.status };
    }
    return undefined;
}
/** Capitals or not, and with the hyphen of newer ones or not (facts.md §3). */
function spellings(udid) {
    const normal = normalUdid(udid);
    const hyphened = `${normal.slice(0, 8)}-${normal.slice(8)}`;
    const all = [udid, normal, normal.toLowerCase(), hyphened, hyphened.toLowerCase()];
    return [...new Set(all)].filter((one) => !one.endsWith('-'));
}
/**
 * IDs of devices that are there.
 *
 * @param udids normal ones
 * @throws EpapiError `APPLY.NOT_THERE`
 */
export async function deviceIdsOf(doing, udids) {
    if (udids.some((udid) => !doing.devices.has(udid))) {
        goOn(doing);
        // One list for all profiles of a run.
        doing.allDevices ??= learnDevices(doing);
        await doing.allDevices;
    }
    return udids.map((udid) => {
        const id = doing.devices.get(udid);
        if (id === undefined)
            throw notThere('device', udid);
        return id;
    });
}
async function learnDevices(doing) {
    try {
        const list = doing.api.devices.list({ fields: { devices: ['udid'] } });
        for await (const { id, attributes } of list.all()) {
            const udid = normalUdid(attributes.udid ?? '');
            // What was registered meanwhile is known better.
            if (!doing.devices.has(udid))
                doing.devices.set(udid, id);
        }
    }
    catch (error) {
        doing.allDevices = undefined;
        throw error;
    }
}
