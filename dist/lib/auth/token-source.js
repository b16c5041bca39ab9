import { realSystem } from "../system.js";
import { BACKDATE, signToken } from "./token.js";
/** Seconds before its end at which a token is no longer handed out, unless it is too short-lived for that. */
const MARGIN = 60;
/**
 * Hands out one token until a minute before it expires (a quarter of its life, when it is short) and then
 * signs another.
 *
 * Signing is synchronous, so calls made at the same time all get the same token.
 *
 * @param system only `now` is used; by default the machine's clock
 */
export function createTokenSource(credentials, options = {}, system = realSystem) {
    let current;
    const next = () => {
        const now = system.now();
        if (!current || !isFresh(current, now))
            current = signToken(credentials, options, now);
        return current;
    };
    return {
        get: () => new Promise((resolve) => {
            resolve(next());
        }),
    };
}
function isFresh(token, now) {
    const second = now / 1000;
    const life = token.expiresAt - token.issuedAt - BACKDATE;
    // A clock that was set back makes a token one from the future, which Apple rejects.
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}
