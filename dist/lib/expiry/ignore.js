import { DAY, dayOf, isDate } from "../days.js";
import { EpapiError } from "../errors.js";
import { groupBy } from "../group-by.js";
import { plainSerialNumber } from "../serial-number.js";
import { shortened } from "./lib/wording.js";
/** The first day counts: a reason may speak of days too. */
const RULE = /^(.*?)\buntil\s+(\d{4}-\d\d-\d\d)(.*)$/i;
/** More mistakes than these nobody reads at once. */
const MOST_SHOWN = 20;
/**
 * Reads rules, one per line: `<name, serial number or UUID> until 2027-03-01: <reason>`. Empty lines count for nothing.
 *
 * @throws EpapiError `EXPIRY.IGNORE`, naming every line that is none
 */
export function readIgnore(text) {
    const rules = [];
    const mistakes = [];
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const rule = readRule(line.trim());
        if (typeof rule === 'string')
            mistakes.push(`Line ${index + 1} ${rule}.`);
        else
            rules.push(rule);
    });
    if (mistakes.length === 0)
        return rules;
    throw ignoreError(mistakes);
}
function ignoreError(mistakes) {
    const more = mistakes.length - MOST_SHOWN;
    const headline = `ignore has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}.`;
    const shown = [...mistakes.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
    return new EpapiError({
        code: 'EXPIRY.IGNORE',
        message: [headline, ...shown].join('\n'),
        hint: 'Write one rule per line, for example: Old App In-House until 2027-03-01: replaced by the new app',
    });
}
/** What is wrong, where it is none. */
function readRule(line) {
    const [match, before = '', until = '', after = ''] = RULE.exec(line) ?? [];
    if (match === undefined)
        return 'does not say until when: until and a day such as 2027-03-01';
    const what = before.trim();
    const reason = /^\s*:(.*)$/.exec(after)?.[1]?.trim() ?? '';
    if (what === '')
        return 'does not say what is to be ignored';
    if (!isDay(until))
        return `has a day that no calendar has, ${until}`;
    if (reason === '')
        return 'has no reason: a colon after the day, and why';
    return { what, until, reason };
}
/** False also for days that no month has. */
function isDay(text) {
    const time = Date.parse(text);
    return isDate(time) && dayOf(time) === text;
}
/**
 * Marks what is ignored. A rule holds until its last day is over in UTC; of several, that which holds longest counts.
 *
 * @param now milliseconds since 1970-01-01T00:00:00Z
 * @param files those that findings are of
 */
export function applyIgnore(findings, rules, now, files = []) {
    const holds = ({ until }) => now < Date.parse(until) + DAY;
    const used = new Set();
    const vague = { names: sharedNames(findings), ...bundlesIn(files) };
    const judged = findings.map((finding) => {
        const met = rules.filter((rule) => meets(rule, finding, vague));
        met.forEach((rule) => used.add(rule));
        const [best] = met.filter(holds).sort((a, b) => (a.until < b.until ? 1 : -1));
        return best ? { ...finding, ignored: { reason: best.reason, until: best.until } } : finding;
    });
    const notes = rules.flatMap((rule) => {
        if (!holds(rule))
            return [`The rule of ignore for ${called(rule)} ended with ${rule.until}: it counts again.`];
        return used.has(rule) ? [] : [`The rule of ignore for ${called(rule)} ${uselessness(rule, vague)}`];
    });
    return { findings: judged, notes };
}
/** Why a rule has met nothing, and what is to be done about it. */
function uselessness({ what }, { names, bundled }) {
    if (names.has(what))
        return 'could mean several things: give the serial number or UUID of one.';
    if (bundled.has(plainSerialNumber(what)))
        return 'is for one of several certificates in a file: give the path of the file.';
    return 'meets nothing: take it out.';
}
function called({ what }) {
    return `"${shortened(what)}"`;
}
/** A serial number stands for the certificate alone, and a UUID for the profile: what they end counts on its own. */
const CERTIFICATES = ['certificate', 'pass-type-certificate', 'certificate-file'];
const PROFILES = ['profile', 'profile-file'];
function bundlesIn(files) {
    const several = files.flatMap(({ path, holds }) => holds.kind === 'certificates' && (holds.certificates.length > 1 || holds.doubt !== undefined)
        ? [{ path, certificates: holds.certificates }]
        : []);
    const numbers = several.flatMap(({ certificates }) => certificates.map((one) => one.serialNumber));
    return {
        bundles: new Set(several.map(({ path }) => `certificate-file:${path}`)),
        bundled: new Set(numbers),
    };
}
/**
 * Apple calls all certificates of a kind and a team the same, and lets profiles have one name: such a name would
 * silence those that nobody thought of.
 */
function sharedNames(findings) {
    const groups = groupBy(findings, ({ name }) => name);
    return new Set([...groups].filter(([, { length }]) => length > 1).map(([name]) => name));
}
function meets({ what }, { id, kind, name, serialNumber, uuid }, { names, bundles }) {
    if (what === name && !names.has(name))
        return true;
    if (PROFILES.includes(kind))
        return what.toLowerCase() === uuid?.toLowerCase();
    if (!CERTIFICATES.includes(kind) || bundles.has(id))
        return false;
    return serialNumber !== undefined && serialNumber !== '' && plainSerialNumber(what) === serialNumber;
}
