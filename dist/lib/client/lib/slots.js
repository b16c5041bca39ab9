export function createSlots(count) {
    const waiting = [];
    let free = count;
    return {
        take(signal) {
            if (signal?.aborted)
                return Promise.reject(signal.reason);
            if (free > 0) {
                free -= 1;
                return Promise.resolve();
            }
            return new Promise((resolve, reject) => {
                const stop = () => {
                    waiting.splice(waiting.indexOf(enter), 1);
                    reject(signal?.reason);
                };
                const enter = () => {
                    signal?.removeEventListener('abort', stop);
                    resolve();
                };
                signal?.addEventListener('abort', stop, { once: true });
                waiting.push(enter);
            });
        },
        give() {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        },
    };
}
