import { EpapiError } from "../errors.js";
/** What is said of a seed, a state, a fault or a quirk that cannot be read. */
export function inputError(message) {
    return new EpapiError({
        code: 'EMULATOR',
        message,
        hint: 'See docs/emulator.md for scenarios, and for the form of a seed, a state, a fault and a quirk.',
    });
}
