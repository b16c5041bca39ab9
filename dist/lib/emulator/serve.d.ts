import type { Handler } from './emulator.ts';
/** An emulator that listens. */
export interface RunningEmulator extends AsyncDisposable {
    /** `http://127.0.0.1:<port>` */
    readonly baseUrl: string;
}
/** What never came to the emulator: `POST /v1/profiles`, and why. */
export type Unread = (request: string, reason: string) => void;
/**
 * Lets an emulator be reached over HTTP, on this machine only.
 *
 * @param port 0 for any that is free
 * @param unread told of each request that cannot be read, whose connection is then reset
 */
export declare function serveEmulator(emulator: Handler, port?: number, unread?: Unread): Promise<RunningEmulator>;
