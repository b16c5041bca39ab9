import { isMoment, markup, NOTHING, shortName, timeMarkup } from "./markup.js";
import { courseOf, isOfCertificate } from "./course.js";
import { least } from "./least.js";
import { countingOf } from "./selection.js";
import { counted } from "./words.js";
function endings(findings, report) {
    const next = findings.filter((one) => courseOf(one, report) === 'ending');
    const first = least(next.map(daysLeft));
    return {
        past: findings.filter((one) => courseOf(one, report) === 'over'),
        broken: findings.filter((one) => courseOf(one, report) === 'broken'),
        next: next.filter((one) => daysLeft(one) === first),
    };
}
function daysLeft(finding) {
    return finding.daysLeft ?? Infinity;
}
/** The apps that no longer open, and those of the others that stop next, on account of what. */
function appsOf(report) {
    const { past, broken, next } = endings(countingOf(report).filter(({ apps }) => apps.length > 0), report);
    const gone = new Set(namesIn(past.filter((one) => !isOfCertificate(one))));
    const others = (all) => namesIn(all).filter((app) => !gone.has(app));
    const dubious = others([...broken, ...past.filter(isOfCertificate)]);
    return { past, broken, next, gone: [...gone], dubious, going: others(next) };
}
function namesIn(findings) {
    return [...new Set(findings.flatMap(({ apps }) => apps))];
}
/** Names in a line, before it says how many more there are. */
const SHOWN = 6;
/** Which apps the headline speaks of, and what it passes over. */
export function headlineDetails(report) {
    const { gone, dubious, going, next } = appsOf(report);
    const end = least(next.map(({ endsAt }) => endsAt).filter(isMoment));
    const lines = [
        gone.length > 0 ? markup `<li>Stopped: ${names(gone)}</li>` : NOTHING,
        dubious.length > 0 ? markup `<li>May not open: ${names(dubious)}</li>` : NOTHING,
        going.length > 0 && isMoment(end) ? markup `<li>From ${timeMarkup(end)}: ${names(going)}</li>` : NOTHING,
        report.counts.unknown > 0
            ? markup `<li>Could not tell: ${counted(report.counts.unknown, ['thing', 'things'])}, which may end at any time</li>`
            : NOTHING,
    ];
    return lines.every((line) => line === NOTHING) ? NOTHING : markup `<ul class="lead">${lines}</ul>`;
}
function names(all) {
    const shown = all
        .slice(0, SHOWN)
        .map((name, at) => markup `${at === 0 ? '' : ', '}<bdi>${shortName(name)}</bdi>`);
    return all.length > SHOWN ? [...shown, markup ` and ${all.length - SHOWN} more`] : shown;
}
