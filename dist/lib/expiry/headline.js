import { enumerate } from "../text.js";
import { courseOf, isOfCertificate } from "./lib/course.js";
import { least } from "./lib/least.js";
import { countingOf } from "./lib/selection.js";
import { KIND_WORDS, counted } from "./lib/words.js";
/**
 * What a check found, in a line: `2 apps stop opening in 12 days.` Numbers and words of this file alone: it can stand
 * in any format as it is.
 */
export function headline(report) {
    const { findings } = report;
    if (findings.length === 0)
        return 'Nothing was found to watch.';
    const counting = countingOf(report);
    if (counting.length === 0)
        return `Nothing counts: ${counted(findings.length, WATCHED)}, all ignored.`;
    const on = (course) => counting.filter((one) => courseOf(one, report) === course);
    const ended = on('over');
    const dark = new Set(ended.flatMap((one) => (isOfCertificate(one) ? [] : one.apps)));
    const partly = ended.filter((one) => isOfCertificate(one) && one.apps.length > 0);
    const sentences = [
        ...endedSentences(ended, dark),
        ...brokenSentences([...on('broken'), ...partly], dark),
        ...endingSentences(on('ending'), dark),
        ...flawedSentences(on('flawed')),
        ...unknownSentences(counting.filter(({ status }) => status === 'unknown')),
    ];
    return sentences.join(' ') || allWell(report, counting);
}
const WATCHED = ['thing was watched', 'things were watched'];
function endedSentences(findings, dark) {
    const others = findings.filter(({ apps }) => apps.length === 0);
    return [
        ...sentence(dark.size, counted(dark.size, ['app has stopped', 'apps have stopped']), ' opening.'),
        ...sentence(others.length, kindsText(others), others.length === 1 ? ' has expired.' : ' have expired.'),
    ];
}
function brokenSentences(findings, dark) {
    const apps = new Set(findings.flatMap((one) => one.apps).filter((app) => !dark.has(app)));
    const others = findings.filter((one) => one.apps.length === 0);
    const why = 'a certificate was revoked or has expired.';
    return [
        ...sentence(apps.size, counted(apps.size, ['app', 'apps']), ` may not open: ${why}`),
        ...sentence(others.length, kindsText(others), ` may not work: ${why}`),
    ];
}
function flawedSentences(findings) {
    return sentence(findings.length, kindsText(findings), findings.length === 1 ? ' needs a look.' : ' need a look.');
}
function endingSentences(findings, dark) {
    const soonest = new Map();
    for (const { apps, daysLeft = Infinity } of findings)
        for (const app of apps)
            if (!dark.has(app))
                soonest.set(app, Math.min(soonest.get(app) ?? Infinity, daysLeft));
    const others = findings.filter(({ apps }) => apps.length === 0);
    const days = others.map(({ daysLeft = Infinity }) => daysLeft);
    return [
        ...sentence(soonest.size, counted(soonest.size, ['app stops', 'apps stop']), ` opening${whenText([...soonest.values()])}.`),
        ...sentence(others.length, kindsText(others), ` ${others.length === 1 ? 'expires' : 'expire'}${whenText(days)}.`),
    ];
}
function unknownSentences(findings) {
    return sentence(findings.length, kindsText(findings), ' could not be judged.');
}
function sentence(count, subject, rest) {
    return count === 0 ? [] : [`${subject}${rest}`];
}
/** ` in 12 days`, or `, the first in 12 days` where they end on different days. */
function whenText(days) {
    const first = least(days);
    if (first === Infinity)
        return '';
    const same = days.every((count) => count === first);
    return `${same ? '' : ', the first'} in ${spanText(first)}`;
}
function spanText(days) {
    return days < 1 ? 'less than a day' : counted(days, ['day', 'days']);
}
/** `1 certificate, 2 profiles and 3 files`. */
function kindsText(findings) {
    const kinds = Object.keys(KIND_WORDS).flatMap((kind) => {
        const { length } = findings.filter((finding) => finding.kind === kind);
        return length === 0 ? [] : counted(length, KIND_WORDS[kind]);
    });
    return enumerate(kinds);
}
function allWell({ warnWithin, soonest }, counting) {
    const watched = `All is well: ${counted(counting.length, WATCHED)}`;
    // Invitations live for days, and what was succeeded has ended: they are well all the same.
    if (counting.some(({ daysLeft = Infinity }) => daysLeft < warnWithin))
        return `${watched}, and nothing is to be done.`;
    const next = soonest?.daysLeft === undefined ? '' : `; the next ends in ${spanText(soonest.daysLeft)}`;
    return `${watched}, none ends within ${spanText(warnWithin)}${next}.`;
}
