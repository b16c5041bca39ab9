import { isMoment, markup, NOTHING, shortName, timeMarkup } from "./markup.js";
import { count, inDays } from "./page-words.js";
/** `2 apps stop opening in 12 days`: apps before anything else, since each is somebody's tool that is gone. */
export function headline(report) {
    const counted = countedIn(report);
    return appsLine(counted) ?? thingsLine(endings(counted)) ?? quietLine(report, counted);
}
function countedIn({ findings }) {
    return findings.filter(({ ignored }) => ignored === undefined);
}
function endings(findings) {
    const next = findings.filter(({ status }) => status === 'critical' || status === 'warning');
    const first = Math.min(...next.map(daysLeft));
    return {
        past: findings.filter(({ status }) => status === 'expired'),
        next: next.filter((one) => daysLeft(one) === first),
    };
}
function daysLeft(finding) {
    return finding.daysLeft ?? Infinity;
}
/** The apps that no longer open, and those of the others that stop next, on account of what. */
function appsOf(counted) {
    const { past, next } = endings(counted.filter(({ apps }) => apps.length > 0));
    const gone = namesIn(past);
    return { past, next, gone, going: namesIn(next).filter((app) => !gone.includes(app)) };
}
function namesIn(findings) {
    return [...new Set(findings.flatMap(({ apps }) => apps))];
}
function appsLine(counted) {
    const { gone, going, next } = appsOf(counted);
    return sentence(gone.length > 0 && `${count(gone.length, 'app')} ${gone.length === 1 ? 'has' : 'have'} stopped opening`, going.length > 0 &&
        `${count(going.length, 'app')} ${going.length === 1 ? 'stops' : 'stop'} opening ${when(next)}`);
}
function thingsLine({ past, next }) {
    return sentence(past.length > 0 && `${count(past.length, 'thing')} ${past.length === 1 ? 'has' : 'have'} expired`, next.length > 0 &&
        `${count(next.length, 'thing')} ${next.length === 1 ? 'expires' : 'expire'} ${when(next)}`);
}
function when([first]) {
    return inDays(first?.daysLeft ?? 0);
}
function sentence(...parts) {
    return parts.filter((part) => part !== false).join(', ') || undefined;
}
function quietLine({ counts, warnWithin }, counted) {
    if (counts.unknown > 0)
        return `${count(counts.unknown, 'thing')} could not be judged`;
    return counted.length === 0 ? 'Nothing was watched' : `Nothing expires within ${count(warnWithin, 'day')}`;
}
/** Names in a line, before it says how many more there are. */
const SHOWN = 6;
/** Which apps the headline speaks of, and what it passes over. */
export function headlineDetails(report) {
    const { gone, going, next } = appsOf(countedIn(report));
    const end = Math.min(...next.map(({ endsAt }) => endsAt).filter(isMoment));
    const lines = [
        gone.length > 0 ? markup `<li>Stopped: ${names(gone)}</li>` : NOTHING,
        going.length > 0 && isMoment(end) ? markup `<li>From ${timeMarkup(end)}: ${names(going)}</li>` : NOTHING,
        report.counts.unknown > 0
            ? markup `<li>Could not tell: ${count(report.counts.unknown, 'thing')}, which may end at any time</li>`
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
