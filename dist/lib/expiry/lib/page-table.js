import { isMoment, markup, NOTHING, shortName, timeMarkup } from "./markup.js";
import { GROUP_WORDS, groupOf, GROUPS, kindWord } from "./page-words.js";
import { appsText, daysCell } from "./words.js";
const COLUMNS = [
    {
        ...{ title: 'Status', name: 'status', content: statusContent },
        number: (finding) => GROUPS.indexOf(groupOf(finding)),
    },
    {
        ...{ title: 'Days left', name: 'days', number: ({ daysLeft }) => daysLeft },
        content: (finding) => markup `${daysCell(finding)}`,
    },
    { title: 'What', name: 'what', content: whatContent },
    { title: 'Kind', name: 'kind', content: ({ kind }) => markup `${kindWord(kind)}` },
    { title: 'What stops working', name: 'effect', content: effectContent },
    { title: 'Why', name: 'reason', content: ({ reason }) => markup `<bdi>${reason}</bdi>` },
    {
        ...{ title: 'How to fix it', name: 'fix' },
        content: ({ fix }) => (fix === '' ? NOTHING : markup `<code><bdi>${fix}</bdi></code>`),
    },
    {
        ...{ title: 'Ends at', name: 'ends', number: ({ endsAt }) => (isMoment(endsAt) ? endsAt : undefined) },
        content: ({ endsAt }) => (isMoment(endsAt) ? timeMarkup(endsAt) : markup `unknown`),
    },
];
/**
 * The table. Its roles are spelled out, since some browsers forget them where the rows are drawn as cards. The script
 * reads what it sorts and filters by from the cells.
 */
export function tableMarkup(findings) {
    const head = COLUMNS.map(({ title, name, number }) => markup `<th role="columnheader" scope="col" class="${name}" data-sort="${number ? 'number' : 'text'}">${title}</th>`);
    return markup `<table role="table" aria-labelledby="all">
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${findings.map(row)}</tbody>
</table>`;
}
function row(finding) {
    return markup `<tr role="row" data-group="${groupOf(finding)}">${COLUMNS.map((column) => cell(column, finding))}</tr>
`;
}
function cell({ title, name, number, content }, finding) {
    const inner = content(finding);
    if (name === 'what')
        return markup `<th role="rowheader" scope="row" class="what">${inner}</th>`;
    const key = number === undefined ? NOTHING : markup ` data-key="${number(finding) ?? ''}"`;
    return markup `<td role="cell" class="${name}" data-title="${title}"${key}>${inner}</td>`;
}
function statusContent(finding) {
    const { status, ignored } = finding;
    const group = groupOf(finding);
    const badge = markup `<span class="badge ${group}">${GROUP_WORDS[group]}</span>`;
    if (ignored === undefined)
        return badge;
    return markup `${badge}<p class="aside">${GROUP_WORDS[status]}, but ignored until ${ignored.until}: <bdi>${ignored.reason}</bdi></p>`;
}
function whatContent({ name, type, serialNumber, uuid }) {
    const more = [type, serialNumber, uuid].filter((text) => text !== undefined);
    return markup `<bdi class="name">${shortName(name)}</bdi>${more.map((text) => markup ` <small>${text}</small>`)}`;
}
/** As many apps as may stand open in a row. */
const OPEN = 4;
/** The sentence, and the apps that it does not name. */
function effectContent({ effect, apps }) {
    const unnamed = apps.filter((app) => !effect.includes(app));
    const items = unnamed.map((app) => markup `<li><bdi>${shortName(app)}</bdi></li>`);
    const list = markup `<ul class="apps">${items}</ul>`;
    if (items.length === 0)
        return markup `<bdi>${effect}</bdi>`;
    return items.length <= OPEN
        ? markup `<bdi>${effect}</bdi>${list}`
        : markup `<bdi>${effect}</bdi><details><summary>${appsText(items.length)}</summary>${list}</details>`;
}
