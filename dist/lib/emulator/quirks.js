import { isObject } from "../json.js";
import { printable } from "../text.js";
import { inputError } from "./input-error.js";
const QUIRKS = {
    'identifier-filter-matches-more': {
        text: 'filter[identifier] of bundleIds finds every identifier that contains the value, not only the same.',
        source: 'bitrise, codemagic',
        on: true,
    },
    'platform-filter-ignored': {
        text: 'filter[platform] of bundleIds is accepted and does nothing.',
        source: 'bitrise, codemagic',
        on: true,
    },
    'universal-platform': {
        text: 'A new bundle ID is given back with the platform UNIVERSAL, which the OpenAPI document does not have.',
        source: 'AvdLee swift SDK',
        on: true,
    },
    'expired-profiles-hidden': {
        text: 'Expired profiles are absent from GET /v1/profiles, yet visible by their ID and under their bundle ID.',
        source: 'bitrise',
        on: true,
    },
    'expired-profiles-hold-names': {
        text: 'An expired profile still holds its name: a new one with the same name is refused.',
        source: 'bitrise',
        on: true,
    },
    'expired-profiles-stay-active': {
        text: 'profileState stays ACTIVE after the profile has expired; without this it turns INVALID.',
        source: 'fastlane, rorkai',
        on: true,
    },
    'capabilities-invalidate-profiles': {
        text: 'A change of the capabilities of a bundle ID makes its profiles INVALID.',
        source: 'fastlane, rorkai',
        on: true,
    },
    'revocation-invalidates-profiles': {
        text: 'Deleting a certificate, which revokes it, makes the profiles that hold it INVALID.',
        source: 'fastlane, rorkai',
        on: true,
    },
    'zombie-profiles': {
        text: 'A profile marked as zombie is listed and can be deleted, yet is 404 when it is read. The scenario broken has some.',
        source: 'codemagic, EAS',
        on: true,
    },
    'two-distribution-certificates': {
        text: 'A team has at most two current in-house distribution certificates: a third is a 409.',
        source: 'fastlane',
        on: true,
    },
    'distribution-query-is-empty': {
        text: 'filter[certificateType]=DISTRIBUTION finds nothing: in-house certificates are IOS_DISTRIBUTION.',
        source: 'fastlane, codemagic',
        on: true,
    },
    'in-house-takes-no-devices': {
        text: 'An in-house profile that is to be made with devices is a 409.',
        source: 'codemagic',
        on: true,
    },
    'devices-per-class-and-year': {
        text: 'A team registers at most 100 devices of a class in a year (of the calendar, in UTC). Disabling one frees nothing.',
        source: 'believed, not confirmed',
        on: true,
    },
    'relative-next-links': {
        text: 'links.next is a path without scheme and host.',
        source: 'fastlane, rorkai',
        on: false,
    },
};
const NAMES = Object.keys(QUIRKS);
/** Every quirk, with its text and whether it is on: by default, or in what is given. */
export function listQuirks(quirks = chooseQuirks()) {
    return NAMES.map((name) => ({ name, ...QUIRKS[name], on: quirks[name] }));
}
/** The quirks as they are by default, except for what is given. */
export function chooseQuirks(changes = {}) {
    const defaults = Object.fromEntries(NAMES.map((name) => [name, QUIRKS[name].on]));
    return { ...defaults, ...changes };
}
/**
 * Reads switches from outside: `{"zombie-profiles": false}`.
 *
 * @throws EpapiError `EMULATOR` when a name is none of a quirk or a value neither true nor false
 */
export function readQuirks(value) {
    if (!isObject(value))
        throw inputError('Quirks are an object of names and switches.');
    for (const [name, on] of Object.entries(value)) {
        if (!NAMES.includes(name))
            throw inputError(`There is no quirk ${printable(name, 60)}.`);
        if (typeof on !== 'boolean')
            throw inputError(`The quirk ${name} is either true or false.`);
    }
    return value;
}
