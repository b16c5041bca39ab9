import { isDate } from "../../days.js";
import { statusOf, worst } from "./urgency.js";
/**
 * @param expiresAt the profile's own date
 * @param certificates those that it holds; where none are known, its own date is all there is to go by
 */
export function lifespanOf(expiresAt, certificates, clock) {
    const dated = certificates
        .filter((one) => isDate(one.expiresAt))
        .toSorted((a, b) => a.expiresAt - b.expiresAt);
    const first = dated.at(0);
    const last = dated.at(-1);
    // One without a date may be the last as well as any.
    const lastEnd = dated.length < certificates.length ? NaN : (last?.expiresAt ?? expiresAt);
    const ends = [expiresAt, lastEnd].filter(isDate);
    const end = ends.length > 0 ? Math.min(...ends) : NaN;
    return {
        end,
        status: worst(statusOf(expiresAt, clock), statusOf(lastEnd, clock)),
        endedBy: lastEnd === end && end !== expiresAt ? last : undefined,
        first: first && first.expiresAt < end ? first : undefined,
    };
}
