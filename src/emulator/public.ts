// What `epapi-action/emulator` gives: re-exports only.
export type { Clock } from './clock.ts';
export { createEmulator } from './emulator.ts';
export type { Emulator, Handler } from './emulator.ts';
export { readFaultRules } from './fault-rules.ts';
export type { Fault, FaultRule } from './fault-rules.ts';
export type { FaultPlan } from './faults.ts';
export { listQuirks, readQuirks } from './quirks.ts';
export type { Quirk, QuirkName, Quirks } from './quirks.ts';
export { SCENARIOS, seedTeam } from './seeds.ts';
export type { Scenario } from './seeds.ts';
export { serveEmulator } from './serve.ts';
export type { RunningEmulator } from './serve.ts';
export { keepIn, readFaultFile, readStateFile, writeStateFile } from './state-file.ts';
export { readState } from './state.ts';
export type { EmulatorState } from './state.ts';
export type { StoreData, StoredResource } from './store.ts';
export type { EmulatorOptions, Team } from './team.ts';
export type { TeamKey } from './token-check.ts';
