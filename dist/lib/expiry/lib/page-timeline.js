import { DAY, describeEnd } from "../../days.js";
import { groupBy } from "../../group-by.js";
import { dayText, isMoment, markup, NOTHING, shortName, timeMarkup } from "./markup.js";
import { GROUP_WORDS, groupOf, GROUPS } from "./page-words.js";
import { appsText, daysText } from "./words.js";
const WEEK = 7 * DAY;
/** Weeks that are drawn: a year, more where warnings begin earlier, but no more than three years. */
const [SHORTEST, LONGEST] = [52, 156];
/** What ends when: all of it in weeks, the next ones by name, with the thresholds drawn through. */
export function timelineMarkup(report) {
    const { checkedAt: from, warnWithin } = report;
    const wanted = Math.ceil((warnWithin * 1.25 * DAY) / WEEK);
    const scale = { from, length: Math.min(Math.max(SHORTEST, wanted), LONGEST) * WEEK };
    const dated = report.findings.filter((one) => isMoment(one.endsAt));
    const drawn = dated.filter(({ endsAt }) => endsAt > from && endsAt < from + scale.length);
    const ended = dated.filter(({ endsAt }) => endsAt <= from).length;
    return markup `<figure class="timeline">
<div class="lane"><span class="lane-name">All, by week</span>${weeks(report, scale, drawn)}</div>
<ol>${lanes(report, scale, drawn)}</ol>
<figcaption>${caption(report, scale, { drawn: drawn.length, ended, dated: dated.length })}</figcaption>
</figure>`;
}
function caption({ findings }, { from, length }, { drawn, ended, dated }) {
    const later = dated - drawn - ended;
    const parts = [
        `Between ${dayText(from)} and ${dayText(from + length)}: ${drawn} of ${findings.length}`,
        ...(ended > 0 ? [`ended before: ${ended}`] : []),
        ...(later > 0 ? [`later: ${later}`] : []),
        ...(findings.length > dated ? [`no known end: ${findings.length - dated}`] : []),
    ];
    return `${parts.join('; ')}. Dates are in UTC.`;
}
/** In pixels: the room for what the thresholds are called, the tallest bar, and the months below. */
const [LABELS, BARS, MONTHS] = [34, 96, 20];
/** The height of one finding, where there is room for it. */
const BLOCK = 12;
function weeks(report, scale, drawn) {
    const bins = groupBy(drawn, ({ endsAt }) => Math.floor((endsAt - scale.from) / WEEK));
    const most = Math.max(1, ...[...bins.values()].map(({ length }) => length));
    const unit = Math.min(BLOCK, BARS / most);
    const bars = [...bins].flatMap(([week, findings]) => bar(scale, week, findings, unit));
    const height = LABELS + BARS + MONTHS;
    return markup `<svg class="weeks" height="${height}" role="img" aria-label="${spoken(drawn)}">
<svg y="${LABELS}" height="${BARS}">${zones(report, scale)}</svg>${thresholdNames(report, scale)}${months(scale)}${bars}
<line class="ground" x1="0" x2="100%" y1="${LABELS + BARS}" y2="${LABELS + BARS}"/></svg>`;
}
/** What ends in a week, one block for each status, the worst at the bottom. */
function bar(scale, week, findings, unit) {
    const x = percent(scale, scale.from + week * WEEK);
    const width = (WEEK / scale.length) * 100 * 0.8;
    const first = dayText(scale.from + week * WEEK);
    let bottom = LABELS + BARS;
    return GROUPS.flatMap((group) => {
        const { length } = findings.filter((one) => groupOf(one) === group);
        if (length === 0)
            return [];
        const height = length * unit;
        bottom -= height;
        const drawn = Math.max(height - 1, 0.5).toFixed(2);
        const title = `Week from ${first}: ${length} ${GROUP_WORDS[group]}`;
        return markup `<rect class="${group}" x="${x}" y="${bottom.toFixed(2)}" width="${width.toFixed(2)}%" height="${drawn}"><title>${title}</title></rect>`;
    });
}
function percent({ from, length }, time) {
    return `${(((time - from) / length) * 100).toFixed(2)}%`;
}
/** The thresholds that the scale reaches, the farther first. */
function thresholds({ failWithin, warnWithin, checkedAt }, { length }) {
    const both = [
        { name: 'warning', days: warnWithin, at: checkedAt + warnWithin * DAY },
        { name: 'critical', days: failWithin, at: checkedAt + failWithin * DAY },
    ];
    return both.filter(({ days }) => days * DAY < length);
}
/** What ends within each threshold, over the whole height of a drawing. */
function zones(report, scale) {
    return thresholds(report, scale).map(({ name, at }) => {
        const x = percent(scale, at);
        return markup `<rect class="zone ${name}" x="0" y="0" width="${x}" height="100%"/><line class="threshold ${name}" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
    });
}
/** One below the other, since they may be at the same place; the nearer is drawn over the line of the farther. */
function thresholdNames(report, scale) {
    return thresholds(report, scale).map(({ name, days, at }) => {
        const x = percent(scale, at);
        const y = LABELS - (name === 'critical' ? 6 : 21);
        return markup `<line class="threshold ${name}" x1="${x}" x2="${x}" y1="${y - 9}" y2="${LABELS}"/><text class="${name}" x="${x}" dx="4" y="${y}">${GROUP_WORDS[name]}: ${daysText(days)}</text>`;
    });
}
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** The first of each month within the scale, in UTC. */
function firstsOfMonths({ from, length }) {
    const start = new Date(from);
    const firsts = [];
    for (let month = 1;; month++) {
        const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month);
        if (!(first < from + length))
            return firsts;
        firsts.push(first);
    }
}
function months(scale) {
    const firsts = firstsOfMonths(scale);
    const step = Math.ceil(firsts.length / 12);
    return firsts.map((first, index) => {
        const date = new Date(first);
        const month = date.getUTCMonth();
        const x = percent(scale, first);
        const tick = markup `<line class="tick" x1="${x}" x2="${x}" y1="${LABELS + BARS}" y2="${LABELS + BARS + 5}"/>`;
        // Near the end its name would be cut off.
        if (index % step > 0 || first > scale.from + scale.length * 0.95)
            return tick;
        const name = month < step ? String(date.getUTCFullYear()) : (MONTH_NAMES[month] ?? '');
        return markup `${tick}<text class="${(index / step) % 3 === 0 ? 'month' : 'month minor'}" x="${x}" dx="3" y="${LABELS + BARS + 15}">${name}</text>`;
    });
}
/** The timeline in words, for who does not see it: `How many end in each month: 2026-12: 2, 2027-01: 1.` */
function spoken(drawn) {
    const byMonth = groupBy(drawn.toSorted((a, b) => a.endsAt - b.endsAt), ({ endsAt }) => dayText(endsAt).slice(0, -3));
    const parts = [...byMonth].map(([month, { length }]) => `${month}: ${length}`);
    return parts.length === 0
        ? 'Nothing ends in this time.'
        : `How many end in each month: ${parts.join(', ')}.`;
}
/** As many as are drawn by name. */
const LANES = 8;
function lanes(report, scale, drawn) {
    return drawn
        .filter(({ ignored }) => ignored === undefined)
        .toSorted((a, b) => a.endsAt - b.endsAt)
        .slice(0, LANES)
        .map((finding) => lane(report, scale, finding));
}
function lane(report, scale, { name, status, endsAt, apps }) {
    const x = percent(scale, endsAt);
    const dark = apps.length === 0 ? NOTHING : markup ` · ${appsText(apps.length)}`;
    return markup `<li class="lane"><bdi class="lane-name">${shortName(name)}</bdi><svg class="lane-drawing" aria-hidden="true">${zones(report, scale)}<rect class="bar ${status}" x="0" y="50%" width="${x}" height="8"/><circle class="${status}" cx="${x}" cy="50%" r="6"/></svg><span class="lane-end">${describeEnd(endsAt, scale.from)}${dark}<br>${timeMarkup(endsAt)}</span></li>`;
}
