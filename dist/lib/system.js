/** The machine's own clock, timers, randomness and network. */
export const realSystem = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        if (signal?.aborted)
            stop();
        else
            signal?.addEventListener('abort', stop, { once: true });
    }),
    timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
    random: () => Math.random(),
    fetch: (url, init) => fetch(url, init),
};
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Fulfilled when the process is told to end. Told so once more, in whatever way, it ends at once. */
export function untilStopped() {
    return new Promise((resolve) => {
        const stop = () => {
            for (const signal of ENDINGS)
                process.removeListener(signal, stop);
            resolve();
        };
        for (const signal of ENDINGS)
            process.on(signal, stop);
    });
}
