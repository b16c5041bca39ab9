import type { System } from '../../system.ts';
import type { Wait } from '../wait.ts';
/** An attempt that may be slow to be answered. */
interface Attempt {
    readonly host: string;
    /** Seconds that it may take. */
    readonly timeout: number;
    readonly onWait: ((wait: Wait) => void) | undefined;
}
/**
 * Says, once, that there is no full answer yet.
 *
 * @returns to be called when the attempt is over
 */
export declare function announceSilence(system: System, { host, timeout, onWait }: Attempt): () => void;
export {};
