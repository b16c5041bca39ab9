import { isObject } from "../json.js";
import { printable } from "../text.js";
import { YEAR } from "./dates.js";
import { inputError } from "./input-error.js";
import { readQuirks } from "./quirks.js";
import { readResources } from "./seed-check.js";
const FIELDS = ['clockAhead', 'counter', 'quirks', 'authority', 'resources'];
/** Milliseconds: further away, the years of dates have no four digits. */
const MOST_BEHIND = 100 * YEAR;
const MOST_AHEAD = 7000 * YEAR;
/**
 * Reads a state or a seed from outside. What a seed leaves out that can be made is made by the emulator.
 *
 * @throws EpapiError `EMULATOR` that says what is wrong with it, `AUTHORITY_STATE` when its authority is damaged
 */
export async function readState(value) {
    if (!isObject(value))
        throw inputError('A state is an object with resources.');
    const stranger = Object.keys(value).find((name) => !FIELDS.includes(name));
    if (stranger !== undefined)
        throw inputError(`A state has no ${printable(stranger, 40)}, but ${FIELDS.join(', ')}.`);
    const { resources, clockAhead = 0, counter = 0, quirks = {}, authority } = value;
    if (typeof clockAhead !== 'number' || !(clockAhead >= -MOST_BEHIND && clockAhead <= MOST_AHEAD))
        throw inputError('clockAhead is a number of milliseconds, from -100 to 7000 years.');
    if (!Number.isSafeInteger(counter) || counter < 0)
        throw inputError('counter is a whole number.');
    return {
        clockAhead,
        counter: counter,
        quirks: readQuirks(quirks),
        ...(authority !== undefined && { authority: await readAuthority(authority) }),
        resources: readResources(resources),
    };
}
/** Tried at once: else it would come to light when somebody asks for a certificate, and asks in vain. */
async function readAuthority(value) {
    const { restoreAuthority } = await import("../formats/authority.js");
    return (await restoreAuthority(value)).export();
}
