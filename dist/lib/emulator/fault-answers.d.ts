import type { AppleRefusal } from './apple-errors.ts';
import type { Fault } from './fault-rules.ts';
/** What a fault needs of the emulator. */
export interface Faulty {
    readonly fault: Fault;
    readonly request: Request;
    /** Milliseconds since 1970-01-01T00:00:00Z, on the emulator's clock. */
    readonly now: number;
    /** Of every answer. */
    readonly headers: Headers;
    /** Does the work; `stale` reads as if the last write had not happened. */
    readonly work: (stale: boolean) => Promise<Response>;
    readonly refuse: (refusal: AppleRefusal) => Response;
}
/**
 * Answers a request to which a fault happens.
 *
 * @throws TypeError with the cause `ECONNRESET`, as fetch does, where the connection is to break
 */
export declare function answerWithFault(faulty: Faulty): Promise<Response>;
/** What fetch rejects with when the other side resets the connection; the server does so to a real one. */
export declare function connectionReset(): TypeError;
