import { createHash } from 'node:crypto';
import { printable } from "../text.js";
import { KIND_WORDS, instantText, sentencesOf } from "./lib/words.js";
/** Octets of a line, without its end (RFC 5545, 3.1). */
const LINE = 75;
/**
 * `expiry.ics`: an event for each finding whose end has a date, with alarms as far before it as it becomes a warning
 * and critical, and a day. Whoever reads a later one in has its events updated, not twice: their names are made of the
 * finding's, and their sequence numbers of the time of the check. Without such findings it is a calendar of no events.
 */
export function expiryIcs(report) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//epapi-action//check-expiry//EN',
        'CALSCALE:GREGORIAN',
        ...report.findings.flatMap((finding) => event(finding, report)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}
function event(finding, report) {
    const start = utc(finding.endsAt);
    const stamp = utc(report.checkedAt);
    if (start === undefined || stamp === undefined)
        return [];
    const summary = escaped(`${KIND_WORDS[finding.kind][0]} ${printable(finding.name, 200)} expires`);
    const about = [...sentencesOf(finding), ...ignoredText(finding)].map((text) => printable(text, 1000));
    return [
        'BEGIN:VEVENT',
        `UID:${createHash('sha256').update(finding.id).digest('hex').slice(0, 32)}@epapi-action`,
        `DTSTAMP:${stamp}`,
        `LAST-MODIFIED:${stamp}`,
        // Minutes, since seconds are more than 31 bits from 2038 on.
        `SEQUENCE:${Math.floor(report.checkedAt / 60_000)}`,
        `DTSTART:${start}`,
        `SUMMARY:${summary}`,
        `DESCRIPTION:${escaped(about.join('\n'))}`,
        'TRANSP:TRANSPARENT',
        ...alarmDays(finding, report).flatMap((days) => alarm(days, summary)),
        'END:VEVENT',
    ];
}
function ignoredText({ ignored }) {
    return ignored === undefined ? [] : [`Ignored until ${ignored.until}: ${ignored.reason}`];
}
/** Whole days; none for what is ignored, and none for what has ended, since some calendars ring for what is past. */
function alarmDays({ ignored, endsAt = Infinity }, { checkedAt, warnWithin, failWithin }) {
    if (ignored !== undefined || endsAt <= checkedAt)
        return [];
    const days = [warnWithin, failWithin, 1].map((count) => Math.ceil(count)).filter((count) => count > 0);
    return [...new Set(days)];
}
function alarm(days, summary) {
    return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-P${days}D`, 'END:VALARM'];
}
/** `20261207T100000Z`. */
function utc(milliseconds) {
    return instantText(milliseconds)?.replace(/[-:]/g, '');
}
/** For a value of text. Some readers look for the ends of events anywhere in a line: a space parts them. */
function escaped(text) {
    return text
        .replace(/(BEGIN|END):(?=V)/g, '$1 :')
        .replace(/[\\;,]/g, '\\$&')
        .replaceAll('\n', '\\n');
}
/** In lines of at most 75 octets, of whole characters; each but the first begins with a space. */
function fold(line) {
    const octets = Buffer.from(line);
    const parts = [];
    for (let start = 0, end = LINE; start < octets.length; start = end, end += LINE - 1) {
        // Back to where a character begins: what continues one has the bits 10 first.
        while (((octets[end] ?? 0) & 0xc0) === 0x80)
            end -= 1;
        parts.push(octets.toString('utf8', start, end));
    }
    return parts.join('\r\n ');
}
