import type { Emulator } from './emulator.ts';
/** True for a request that is to the emulator itself, not to Apple. */
export declare function isControl(url: URL): boolean;
/**
 * Answers a request to the emulator itself. No token is asked for, so that only this machine may: the server listens
 * on loopback alone, and a page in a browser, which can reach that too, can neither name another host nor send JSON
 * unasked.
 */
export declare function answerControl(emulator: Emulator, request: Request): Promise<Response>;
