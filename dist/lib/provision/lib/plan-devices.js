import { printable } from "../../text.js";
import { normalUdid } from "../manifest.js";
/** Devices, by UDID: registered, renamed, or enabled again. */
export function planDevices({ devices }, team) {
    const existing = new Map(team.devices.map((one) => [normalUdid(one.udid), one]));
    return { changes: devices.flatMap((want) => planDevice(want, existing.get(normalUdid(want.udid))) ?? []) };
}
function planDevice({ name, udid, platform }, have) {
    const base = { kind: 'device', name };
    if (!have)
        return { ...base, action: 'create', reason: 'is not registered', attributes: { name, udid, platform } };
    const isDisabled = have.status === 'DISABLED';
    const isRenamed = have.name !== name;
    if (!isDisabled && !isRenamed)
        return undefined;
    const reasons = [
        ...(isDisabled ? ['is disabled'] : []),
        ...(isRenamed ? [`is named "${printable(have.name, 80)}"`] : []),
    ];
    const attributes = { ...(isRenamed && { name }), ...(isDisabled && { status: 'ENABLED' }) };
    return { ...base, action: 'update', id: have.id, reason: reasons.join(' and '), attributes };
}
