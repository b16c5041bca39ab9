import { stopped } from "./apply-errors.js";
/** To be called between the steps of a change. */
export function goOn({ signal, halt }) {
    if (signal?.aborted)
        throw stopped();
    if (halt)
        throw halt;
}
/** How often one looks for what a list may not show yet, or may show still. */
export const MOST_LOOKS = 3;
/** Seconds; looks that find nothing are repeated, since Apple's lists can be behind its writes. */
export async function pause({ system, signal }, seconds) {
    await system.sleep(seconds * 1000, signal);
}
