import type { EmulatorState } from './state.ts';
/** Teams to begin with. Each has a text, for people who choose. */
export declare const SCENARIOS: {
    readonly empty: "A team with its Account Holder and nothing else.";
    readonly 'small-team': "Three apps with in-house profiles, two certificates, five devices: all is well.";
    readonly expiring: "Certificates and profiles that have expired, expire this week, this month, or in a year.";
    readonly large: "500 apps, 1,000 profiles, 10,000 devices.";
    readonly broken: "Zombie, invalid and expired profiles, look-alike identifiers, platforms that nobody documents.";
};
export type Scenario = keyof typeof SCENARIOS;
/**
 * The state of a scenario; the same for the same moment.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z: what dates are reckoned from
 */
export declare function seedTeam(scenario: Scenario, now: number): EmulatorState;
