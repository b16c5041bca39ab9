/** Seconds without an answer after which that is said: half a minute of nothing looks as if all had stopped. */
const SOON = 10;
/**
 * Says, once, that there is no full answer yet.
 *
 * @returns to be called when the attempt is over
 */
export function announceSilence(system, { host, timeout, onWait }) {
    const seconds = timeout - SOON;
    if (!onWait || seconds <= 0)
        return () => undefined;
    const soon = system.timeout(SOON * 1000);
    const say = () => {
        onWait({ reason: `${host} has not answered in full for ${SOON} s`, seconds, nextAttempt: undefined });
    };
    soon.addEventListener('abort', say, { once: true });
    return () => {
        soon.removeEventListener('abort', say);
    };
}
