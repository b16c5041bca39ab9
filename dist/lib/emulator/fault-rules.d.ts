/** A status, with or without a body, in the place of the real answer. */
export interface StatusFault {
    readonly kind?: undefined;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** Sent as it is; Apple's own document for a 429 when it is left out there, and nothing elsewhere. */
    readonly body?: string;
    /** True when the work is done before: what a POST asked for is there, and nobody says so. */
    readonly done?: boolean;
}
/** A 429 by the emulator's clock. */
export interface RateFault {
    readonly kind: 'rate-limited';
    /** How Retry-After is written: seconds, an HTTP date, UNIX milliseconds, or not at all, as by default. */
    readonly retryAfter?: 'seconds' | 'date' | 'milliseconds' | 'none';
    /** Seconds to wait; 30 by default. */
    readonly seconds?: number;
}
/** A connection that breaks, or on which nothing comes. */
export interface ConnectionFault {
    readonly kind: 'reset' | 'stall';
    /** True when the work is done before. */
    readonly done?: boolean;
}
/** The real answer, spoilt. */
export interface SpoiltFault {
    readonly kind: 'half-json' | 'cut-body' | 'stale-read' | 'next-repeats' | 'next-elsewhere' | 'next-invalid';
}
/** A team that may not do what it did. */
export interface TeamFault {
    readonly kind: 'membership-lapsed' | 'agreement-unsigned' | 'unauthorized';
}
/** What happens to a request, instead of or beside the real answer. */
export type Fault = StatusFault | RateFault | ConnectionFault | SpoiltFault | TeamFault;
/** Which requests a fault happens to: those that fit all that is given. */
export interface FaultRule {
    readonly fault: Fault;
    /** By number, from 1 on, of the authorised requests since the rule was added. */
    readonly requests?: readonly number[];
    /** `POST` */
    readonly method?: string;
    /** `/v1/profiles`, or `/v1/profiles*` for all that begins so. */
    readonly path?: string;
    /** From 0 to 1: how likely it is; 1 by default. */
    readonly chance?: number;
    /** How often it happens before it is over; without end by default. */
    readonly times?: number;
}
/**
 * Reads a list of rules from outside, such as a JSON file.
 *
 * @throws EpapiError `EMULATOR` that names the rule and what is wrong with it
 */
export declare function readFaultRules(value: unknown): FaultRule[];
