import { printable } from '../../text.ts';
import { normalUdid } from '../manifest.ts';
import type { Manifest, WantedDevice } from '../manifest.ts';
import type { Change } from '../plan.ts';
import type { TeamDevice, TeamState } from '../team-state.ts';
import type { Draft } from './draft.ts';

/** Devices, by UDID: registered, renamed, or enabled again. */
export function planDevices({ devices }: Manifest, team: TeamState): Draft {
  const existing = new Map(team.devices.map((one) => [normalUdid(one.udid), one]));
  return { changes: devices.flatMap((want) => planDevice(want, existing.get(normalUdid(want.udid))) ?? []) };
}

function planDevice({ name, udid, platform }: WantedDevice, have?: TeamDevice): Change | undefined {
  const base = { kind: 'device', name } as const;
  if (!have)
    return { ...base, action: 'create', reason: 'is not registered', attributes: { name, udid, platform } };
  const isDisabled = have.status === 'DISABLED';
  const isRenamed = have.name !== name;
  if (!isDisabled && !isRenamed) return undefined;
  const reasons = [
    ...(isDisabled ? ['is disabled'] : []),
    ...(isRenamed ? [`is named "${printable(have.name, 80)}"`] : []),
  ];
  const attributes = { ...(isRenamed && { name }), ...(isDisabled && { status: 'ENABLED' as const }) };
  return { ...base, action: 'update', id: have.id, reason: reasons.join(' and '), attributes };
}
