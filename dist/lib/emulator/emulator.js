import { repeatableChance } from "./chance.js";
import { answerControl, isControl } from "./controls.js";
import { createExchange } from "./exchange.js";
import { createFaultPlan } from "./faults.js";
import { createMemory } from "./memory.js";
/** An emulator of Apple's side for one team. */
export function createEmulator(team, options) {
    const { now, state = { resources: team.resources ?? {} } } = options;
    const memory = createMemory(now, state, options.quirks);
    const faults = createFaultPlan(options.faults ?? [], options.random ?? repeatableChance(1));
    faults.add(options.faultRules ?? []);
    const exchange = createExchange({ team, options, memory, faults });
    const handle = async (request) => {
        if (!isControl(new URL(request.url)))
            return exchange(request);
        const answer = await answerControl(emulator, request);
        // The clock and the quirks are in the state too.
        if (answer.ok && request.method !== 'GET')
            await options.onChange?.(memory.state);
        return answer;
    };
    const emulator = {
        handle,
        async fetch(input, init) {
            const request = new Request(input, init);
            request.signal.throwIfAborted();
            return handle(request);
        },
        faults,
        clock: memory.clock,
        get quirks() {
            return memory.quirks;
        },
        setQuirks: memory.setQuirks,
        state: memory.state,
        load: memory.load,
    };
    return emulator;
}
