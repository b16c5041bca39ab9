import { dayOf, describeEnd } from "../../days.js";
import { enumerate } from "../../text.js";
/** Characters; Apple's names have at most 255, and a sentence is to stay one. */
const LONGEST_NAME = 120;
/** Of a list, more than these nobody reads in a sentence. */
const MOST_NAMED = 5;
/** A text from outside, bounded. It stays what it is: whoever writes it somewhere escapes it for there. */
export function shortened(text) {
    const letters = Array.from(text.slice(0, 2 * LONGEST_NAME + 2));
    return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : text;
}
/** A name from outside in quotes, bounded. */
export function quoted(name) {
    return `"${shortened(name)}"`;
}
/** A certificate by its name and what tells it from others of that name. */
export function certificateName({ name, serialNumber, }) {
    return `${quoted(name)} (${shortened(serialNumber)})`;
}
/** `a`, `a and b`, `a, b, c, d, e and 7 more` */
export function listed(names) {
    return enumerate(names.map(shortened), MOST_NAMED);
}
/** `expires in 12 days, on 2026-12-05` */
export function endsOn(end, now) {
    return `${describeEnd(end, now)}, on ${dayOf(end)}`;
}
/** A name as a value of YAML and JSON: whole, as long as it is one that Apple lets things have. */
export function asValue(text) {
    return JSON.stringify(text.length > 255 ? shortened(text) : text);
}
