/** @param before the authority of an earlier run */
export function keepAuthority(clock, before) {
    let state = before;
    let made;
    const bytes = new WeakMap();
    const make = async () => {
        const { createAuthority, restoreAuthority } = await import("../formats/authority.js");
        const authority = await (before ? restoreAuthority(before) : createAuthority(clock));
        state = authority.export();
        return authority;
    };
    return {
        get: () => (made ??= make()),
        bytesOf(resource, makeBytes) {
            const known = bytes.get(resource) ?? makeBytes();
            bytes.set(resource, known);
            return known;
        },
        get state() {
            return state;
        },
    };
}
