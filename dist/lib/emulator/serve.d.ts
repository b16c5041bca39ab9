import type { Handler } from './emulator.ts';
/** An emulator that listens. */
export interface RunningEmulator extends AsyncDisposable {
    /** `http://127.0.0.1:<port>` */
    readonly baseUrl: string;
}
/**
 * Lets an emulator be reached over HTTP, on this machine only.
 *
 * @param port 0 for any that is free
 */
export declare function serveEmulator(emulator: Handler, port?: number): Promise<RunningEmulator>;
