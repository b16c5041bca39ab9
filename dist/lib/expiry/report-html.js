import { createHash } from 'node:crypto';
import { VERSION } from "../version.js";
import { Markup, markup, NOTHING, timeMarkup } from "./lib/markup.js";
import { headline } from "./headline.js";
import { headlineDetails } from "./lib/page-headline.js";
import { PAGE_SCRIPT } from "./lib/page-script.js";
import { PAGE_STYLE } from "./lib/page-style.js";
import { tableMarkup } from "./lib/page-table.js";
import { timelineMarkup } from "./lib/page-timeline.js";
import { GROUP_WORDS, GROUPS } from "./lib/page-words.js";
import { daysText } from "./lib/words.js";
/**
 * A report as a page that is one file, asks for nothing from anywhere, and may run and look as nothing but its own
 * script and style say. It can be read without the script, which adds sorting and filtering. Whatever names say is
 * text in it, never markup.
 */
export function expiryHtml(report) {
    const script = report.findings.length === 0 ? '' : PAGE_SCRIPT;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline(report)} · Expiry radar</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
${hero(report)}
<main>
${report.findings.length === 0 ? NOTHING : findings(report)}${notes(report)}</main>
<footer>Made by epapi-action ${VERSION}. Days left are whole days from when the check was made, and times are in UTC.</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.html;
}
function policy(script) {
    const only = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    return `default-src 'none'; script-src ${only(script)}; style-src ${only(PAGE_STYLE)}; base-uri 'none'; form-action 'none'`;
}
function hero(report) {
    const { checkedAt, status, warnWithin, failWithin } = report;
    return markup `<header class="hero ${status}">
<p class="kicker">Expiry radar · <span class="badge ${status}">${GROUP_WORDS[status]}</span></p>
<h1>${headline(report)}</h1>
${headlineDetails(report)}
<p class="as-of">As of ${timeMarkup(checkedAt)}. Critical within ${daysText(failWithin)}, a warning within ${daysText(warnWithin)}.</p>
</header>`;
}
function findings(report) {
    return markup `<section aria-labelledby="counts">
<h2 id="counts" class="unseen">How many</h2>
${counts(report)}
</section>
<section aria-labelledby="timeline">
<h2 id="timeline">The time ahead</h2>
${timelineMarkup(report)}
</section>
<section aria-labelledby="all">
<h2 id="all">All that was watched</h2>
<div class="controls"><label for="filter">Filter</label><input id="filter" type="search" autocomplete="off" spellcheck="false"><span id="shown" role="status"></span></div>
${tableMarkup(report.findings)}
</section>
`;
}
/** What the script makes buttons of, which filter. */
function counts(report) {
    const numbers = { ...report.counts, ignored: report.ignored };
    const items = GROUPS.filter((group) => group !== 'ignored' || numbers.ignored > 0).map((group) => markup `<li class="${group}" data-count="${group}"><b>${numbers[group]}</b><span class="badge ${group}">${GROUP_WORDS[group]}</span></li>`);
    return markup `<ul class="counts">${items}</ul>`;
}
function notes({ notes }) {
    if (notes.length === 0)
        return NOTHING;
    return markup `<section aria-labelledby="notes">
<h2 id="notes">Notes</h2>
<ul class="notes">${notes.map((note) => markup `<li><bdi>${note}</bdi></li>`)}</ul>
</section>
`;
}
