import { realSystem } from "../system.js";
import { BACKDATE, isHarmlessSkew } from "./backdate.js";
import { signToken } from "./token.js";
/** Seconds before its end at which a token is no longer handed out, unless it is too short-lived for that. */
const MARGIN = 60;
/**
 * Hands out one token until a minute before it expires (a quarter of its life, when it is short) and then
 * signs another.
 *
 * A token that Apple rejects is replaced at once; when the clocks differ by more than backdating covers, that one
 * and those after it are dated by Apple's clock.
 *
 * Signing is synchronous, so calls made at the same time all get the same token.
 *
 * @param system only `now` is used; by default the machine's clock
 */
export function createTokenSource(credentials, options = {}, system = realSystem) {
    let current;
    let skew = 0;
    const next = ({ rejected, clockSkew }) => {
        // Requests that were under way together are rejected together: the first of them replaces the token for all.
        if (rejected && current?.value === rejected.value) {
            current = undefined;
            // What backdating covers is no reason, and measured only to half a second.
            if (clockSkew !== undefined)
                skew = isHarmlessSkew(clockSkew) ? 0 : clockSkew;
        }
        const now = system.now() + skew * 1000;
        if (!current || !isFresh(current, now))
            current = signToken(credentials, options, now);
        return current;
    };
    return {
        get: (rejection = {}) => new Promise((resolve) => {
            resolve(next(rejection));
        }),
    };
}
function isFresh(token, now) {
    const second = now / 1000;
    const life = token.expiresAt - token.issuedAt - BACKDATE;
    // A clock that was set back makes a token one from the future, which Apple rejects.
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}
