/** @param now what drives it: milliseconds since 1970-01-01T00:00:00Z */
export function createClock(now, ahead = 0) {
    let offset = ahead;
    return {
        now: () => now() + offset,
        set(time) {
            offset = time - now();
        },
        move(by) {
            offset += by;
        },
        get ahead() {
            return offset;
        },
    };
}
