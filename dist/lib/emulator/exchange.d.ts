import type { FaultPlan } from './faults.ts';
import type { Memory } from './memory.ts';
import type { EmulatorOptions, Team } from './team.ts';
/** What requests are answered from. */
export interface Side {
    readonly team: Team;
    readonly options: EmulatorOptions;
    readonly memory: Memory;
    readonly faults: FaultPlan;
}
/** Answers requests as Apple does: the token, the hour, whatever fault is due, and the work. */
export declare function createExchange(side: Side): (request: Request) => Promise<Response>;
