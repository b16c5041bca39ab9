export { createEmulator } from "./emulator.js";
export { readFaultRules } from "./fault-rules.js";
export { listQuirks, readQuirks } from "./quirks.js";
export { SCENARIOS, seedTeam } from "./seeds.js";
export { serveEmulator } from "./serve.js";
export { keepIn, readFaultFile, readStateFile, writeStateFile } from "./state-file.js";
export { readState } from "./state.js";
