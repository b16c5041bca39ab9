/** Those that count: all that are not ignored. */
export function countingOf({ findings }) {
    return findings.filter(({ ignored }) => ignored === undefined);
}
/** Those that count and are not ok, by urgency. */
export function urgentOf(report) {
    return countingOf(report).filter(({ status }) => status !== 'ok');
}
/** Those that do not count, each with why and until when. */
export function ignoredOf({ findings }) {
    return findings.filter((finding) => finding.ignored !== undefined);
}
