import { isDate } from "../../days.js";
import { asArgument } from "./fixes.js";
import { atMost, ending, statusOf } from "./urgency.js";
import { endsOn } from "./wording.js";
/**
 * What is found of an invitation. It lives for a few days from the start, so that the thresholds of certificates would
 * make every one critical, and nothing stops working with it: a warning on its last day, and no more ever.
 */
export function invitationFinding({ id, email, expiresAt }, clock) {
    const byDate = statusOf(expiresAt, { ...clock, warnWithin: 1, failWithin: 0 });
    const status = byDate === 'unknown' ? byDate : atMost('warning', byDate);
    return {
        ...{ id: `invitation:${id}`, kind: 'invitation', name: email, status },
        ...ending(expiresAt, clock),
        apps: [],
        effect: 'Whoever was invited can join the team with it no more.',
        reason: isDate(expiresAt)
            ? `It ${endsOn(expiresAt, clock.now)}, and nobody has accepted it.`
            : 'Apple gives no date that can be read.',
        fix: status === 'ok'
            ? ''
            : `Delete it, and invite them again where they are still to come: epapi api DELETE /v1/userInvitations/${asArgument(id)}`,
    };
}
