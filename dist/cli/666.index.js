"use strict";
exports.id = 666;
exports.ids = [666];
exports.modules = {

/***/ 2666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  expiryHtml: () => (/* binding */ expiryHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8743);
// EXTERNAL MODULE: ./build/days.js
var build_days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/expiry/lib/markup.js


class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
const NOTHING = new Markup('');
function markup(literals, ...parts) {
    return new Markup(literals.reduce((html, literal, at) => html + toHtml(parts[at - 1] ?? '') + literal));
}
function toHtml(part) {
    if (part instanceof Markup)
        return part.html;
    return typeof part === 'object' ? part.map(({ html }) => html).join('') : escapeHtml(String(part));
}
const LIMIT = 2000;
const REFERENCES = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
};
function escapeHtml(text) {
    return (0,build_text/* printable */.g$)(text, LIMIT).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
const NAME = 200;
function shortName(name) {
    return name.length > NAME ? `${name.slice(0, NAME)}\u2026` : name;
}
function isMoment(milliseconds) {
    return milliseconds !== undefined && (0,build_days/* isDate */.$P)(milliseconds);
}
function timeMarkup(milliseconds) {
    const instant = (0,build_text/* formatInstant */.r4)(Math.floor(milliseconds / 1000));
    return markup `<time datetime="${instant}">${instant.replace('T', ' ').replace(/:\d\dZ$/, ' UTC')}</time>`;
}
function dayText(milliseconds) {
    return (0,build_text/* formatInstant */.r4)(Math.floor(milliseconds / 1000)).replace(/T.*/, '');
}

// EXTERNAL MODULE: ./build/expiry/headline.js
var headline = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/expiry/lib/course.js
var course = __webpack_require__(2854);
// EXTERNAL MODULE: ./build/expiry/lib/least.js
var least = __webpack_require__(194);
// EXTERNAL MODULE: ./build/expiry/lib/selection.js
var selection = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/expiry/lib/words.js
var words = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/expiry/lib/page-headline.js





function endings(findings, report) {
    const next = findings.filter((one) => (0,course/* courseOf */.b)(one, report) === 'ending');
    const first = (0,least/* least */.Y)(next.map(daysLeft));
    return {
        past: findings.filter((one) => (0,course/* courseOf */.b)(one, report) === 'over'),
        broken: findings.filter((one) => (0,course/* courseOf */.b)(one, report) === 'broken'),
        next: next.filter((one) => daysLeft(one) === first),
    };
}
function daysLeft(finding) {
    return finding.daysLeft ?? Infinity;
}
function appsOf(report) {
    const { past, broken, next } = endings((0,selection/* countingOf */.dk)(report).filter(({ apps }) => apps.length > 0), report);
    const gone = new Set(namesIn(past.filter((one) => !(0,course/* isOfCertificate */.x)(one))));
    const others = (all) => namesIn(all).filter((app) => !gone.has(app));
    const dubious = others([...broken, ...past.filter(course/* isOfCertificate */.x)]);
    return { past, broken, next, gone: [...gone], dubious, going: others(next) };
}
function namesIn(findings) {
    return [...new Set(findings.flatMap(({ apps }) => apps))];
}
const SHOWN = 6;
function headlineDetails(report) {
    const { gone, dubious, going, next } = appsOf(report);
    const end = (0,least/* least */.Y)(next.map(({ endsAt }) => endsAt).filter(isMoment));
    const lines = [
        gone.length > 0 ? markup `<li>Stopped: ${names(gone)}</li>` : NOTHING,
        dubious.length > 0 ? markup `<li>May not open: ${names(dubious)}</li>` : NOTHING,
        going.length > 0 && isMoment(end) ? markup `<li>From ${timeMarkup(end)}: ${names(going)}</li>` : NOTHING,
        report.counts.unknown > 0
            ? markup `<li>Could not tell: ${(0,words/* counted */.hS)(report.counts.unknown, ['thing', 'things'])}, which may end at any time</li>`
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

;// CONCATENATED MODULE: ./build/expiry/lib/page-script.js
class ExpiryPage {
    #body = this.#one('tbody');
    #rows = [...this.#body.querySelectorAll('tr')];
    #filter = this.#one('#filter');
    #shown = this.#one('#shown');
    #texts = new Map(this.#rows.map((row) => [row, row.textContent.toLowerCase()]));
    #groups = new Set();
    #undrawn = [];
    constructor() {
        const collator = new Intl.Collator('en', { numeric: true });
        document.documentElement.classList.add('scripted');
        this.#filter.addEventListener('input', () => {
            this.#show();
        });
        for (const item of document.querySelectorAll('[data-count]'))
            this.#filterBy(item);
        [...document.querySelectorAll('thead th')].forEach((head, column) => {
            this.#button(head).addEventListener('click', () => {
                this.#sort(head, column, collator);
            });
        });
        for (const row of this.#rows)
            this.#copyFrom(row);
        this.#show();
        this.#draw();
    }
    #draw() {
        const isUnderWay = this.#undrawn.length > 0;
        this.#undrawn = [...this.#rows];
        for (const row of this.#rows)
            row.classList.remove('drawn');
        if (!isUnderWay)
            this.#drawSome();
    }
    #drawSome() {
        for (const row of this.#undrawn.splice(0, 50))
            row.classList.add('drawn');
        if (this.#undrawn.length === 0)
            return;
        if (typeof requestIdleCallback === 'function')
            requestIdleCallback(() => {
                this.#drawSome();
            });
        else
            this.#drawSome();
    }
    #one(selector) {
        const found = document.querySelector(selector);
        if (found === null)
            throw new Error(selector);
        return found;
    }
    #button(parent) {
        const button = document.createElement('button');
        button.type = 'button';
        button.append(...parent.childNodes);
        parent.append(button);
        return button;
    }
    #filterBy(item) {
        const group = item.dataset['count'] ?? '';
        const button = this.#button(item);
        button.setAttribute('aria-pressed', 'false');
        button.addEventListener('click', () => {
            const pressed = !this.#groups.delete(group);
            if (pressed)
                this.#groups.add(group);
            button.setAttribute('aria-pressed', String(pressed));
            this.#show();
        });
    }
    #show() {
        const words = this.#filter.value.toLowerCase().split(/\s+/);
        let shown = 0;
        for (const row of this.#rows) {
            const text = this.#texts.get(row) ?? '';
            const wanted = this.#groups.size === 0 || this.#groups.has(row.dataset['group'] ?? '');
            row.hidden = !(wanted && words.every((word) => text.includes(word)));
            if (!row.hidden)
                shown++;
        }
        this.#shown.textContent = `${shown} of ${this.#rows.length} shown`;
    }
    #sort(head, column, collator) {
        const down = head.getAttribute('aria-sort') === 'ascending';
        const byNumber = (a, b) => Number(a) - Number(b);
        const compare = head.dataset['sort'] === 'number' ? byNumber : collator.compare;
        const keys = new Map(this.#rows.map((row) => [row, this.#key(row, column)]));
        this.#rows.sort((one, other) => {
            const [a, b] = [keys.get(one) ?? '', keys.get(other) ?? ''];
            if (a === '' || b === '')
                return Number(a === '') - Number(b === '');
            return down ? compare(b, a) : compare(a, b);
        });
        for (const other of document.querySelectorAll('[aria-sort]'))
            other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        this.#body.append(...this.#rows);
        this.#draw();
    }
    #key(row, column) {
        const cell = row.children[column];
        return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
    }
    #copyFrom(row) {
        const code = row.querySelector('code');
        if (code === null)
            return;
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.textContent = 'Copy';
        button.setAttribute('aria-label', `Copy the fix for ${row.querySelector('.name')?.textContent ?? ''}`);
        button.addEventListener('click', () => {
            void this.#copy(code);
        });
        row.querySelector('.fix')?.append(button);
    }
    async #copy(code) {
        try {
            await navigator.clipboard.writeText(code.textContent);
            this.#shown.textContent = 'Copied';
        }
        catch {
            getSelection()?.selectAllChildren(code);
            this.#shown.textContent = 'Selected: copy it with the keyboard';
        }
    }
}
const PAGE_SCRIPT = `new (${String(ExpiryPage)})();`;

;// CONCATENATED MODULE: ./build/expiry/lib/page-style-adapted.js
const css = String.raw;
const ADAPTED_STYLE = css `
  /* Rows that the script has not come to yet are laid out where they are in sight: the first can be used before. */
  @media screen and (scripting: enabled) {
    tbody tr {
      /* Remembered of those that were laid out, so that the page stays as high while it is sorted. */
      contain-intrinsic-height: auto 5rem;
    }
    tbody tr:not(.drawn) {
      content-visibility: auto;
    }
  }
  /* A grid, since a browser lays out the rows of a table all at once. */
  @media screen and (min-width: 68.01rem) {
    table,
    thead,
    tbody {
      display: block;
    }
    thead {
      position: sticky;
      z-index: 1;
      top: 0;
    }
    tr:not([hidden]) {
      display: grid;
      grid-template-columns: 9rem 5rem minmax(0, 1fr) 7rem repeat(3, minmax(0, 1fr)) 7rem;
    }
  }
  @media screen and (max-width: 68rem) {
    table,
    tbody,
    td,
    tbody th {
      display: block;
      border: 0;
      background: none;
    }
    thead {
      display: none;
    }
    .scripted thead {
      display: block;
    }
    thead tr::before {
      content: 'Sort by';
    }
    thead tr {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: 0.5rem;
      margin-bottom: 0.75rem;
    }
    thead [scope] {
      position: static;
      width: auto;
      padding: 0;
      border: 0;
      background: none;
    }
    thead button {
      padding: 0.35rem 0.7rem;
      border: 1px solid var(--line);
      border-radius: 0.5rem;
      background: var(--card);
    }
    tbody tr {
      display: flex;
      flex-direction: column;
      margin-bottom: 0.75rem;
      padding: 0.75rem 1rem;
      border: 1px solid var(--line);
      border-radius: 0.75rem;
      background: var(--card);
    }
    tbody tr[hidden] {
      display: none;
    }
    tbody tr > * {
      width: auto;
      padding: 0.2rem 0;
    }
    tbody td {
      position: relative;
      padding-left: 8.5rem;
    }
    td:empty {
      display: none;
    }
    tbody .what {
      order: -1;
      font-size: 1rem;
    }
    td::before {
      content: attr(data-title);
      position: absolute;
      left: 0;
      width: 8rem;
      color: var(--soft);
      font-size: 0.8125rem;
      font-weight: 400;
    }
  }
  @media screen and (max-width: 44rem) {
    body {
      padding: 0.75rem;
    }
    .counts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .lane {
      grid-template-columns: minmax(0, 1fr);
    }
    .lane-drawing {
      height: 1.75rem;
    }
    svg .minor {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .counts button {
      transition: box-shadow 0.15s;
    }
  }
  @media print {
    @page {
      size: landscape;
      margin: 12mm;
    }
    :root {
      font-size: 8.5pt;
    }
    body {
      max-width: none;
      padding: 0;
      background: none;
    }
    .controls,
    .copy,
    .scripted .controls {
      display: none;
    }
    thead th {
      position: static;
    }
    /* A button would not be drawn again on the next page. */
    thead button {
      display: contents;
    }
    thead button::after {
      content: none;
    }
    h2 {
      break-after: avoid;
    }
    tr,
    figure,
    .counts li {
      break-inside: avoid;
    }
    tr[hidden] {
      display: table-row;
    }
    .lane-name {
      max-height: none;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;

;// CONCATENATED MODULE: ./build/expiry/lib/page-style-table.js
const page_style_table_css = String.raw;
const TABLE_STYLE = page_style_table_css `
  .controls {
    display: none;
  }
  .scripted .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    margin-bottom: 0.75rem;
  }
  input {
    width: 22rem;
    max-width: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--soft);
    border-radius: 0.5rem;
    background: var(--card);
  }
  table {
    width: 100%;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    border-spacing: 0;
    background: var(--card);
    font-size: 0.875rem;
    table-layout: fixed;
  }
  th,
  td {
    padding: 0.625rem 0.5rem;
    border-bottom: 1px solid var(--line);
    text-align: left;
    vertical-align: top;
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th {
    position: sticky;
    z-index: 1;
    top: 0;
    border-radius: 0.75rem 0.75rem 0 0;
    background: var(--card);
  }
  thead button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: left;
  }
  /* Not spoken, since aria-sort says it, by a browser that knows the second form. */
  thead button::after {
    content: ' \2195';
    content: ' \2195' / '';
    color: var(--soft);
  }
  [aria-sort='ascending'] button::after {
    content: ' \2191';
    content: ' \2191' / '';
    color: inherit;
  }
  [aria-sort='descending'] button::after {
    content: ' \2193';
    content: ' \2193' / '';
    color: inherit;
  }
  thead .status {
    width: 9rem;
  }
  thead .days {
    width: 5rem;
  }
  thead :is(.kind, .ends) {
    width: 7rem;
  }
  td.days {
    font-size: 1.05rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  tbody .what small {
    display: block;
    font-weight: 400;
  }
  .apps li {
    color: var(--soft);
  }
  tr[data-group='ignored'] > * {
    background: var(--page);
  }
  code {
    display: block;
  }
  .copy {
    margin-top: 0.25rem;
    padding: 0.1rem 0.6rem;
    border: 1px solid var(--line);
    border-radius: 0.4rem;
    background: none;
    font-size: 0.8125rem;
  }
  .copy:hover {
    border-color: currentcolor;
  }
  .notes li {
    margin-bottom: 0.25rem;
  }
  footer {
    margin-top: 2rem;
  }
  .unseen {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none;
  }
`;

;// CONCATENATED MODULE: ./build/expiry/lib/page-style.js


const page_style_css = String.raw;
const GENERAL_STYLE = page_style_css `
  :root {
    color-scheme: light;
    --page: #f4f6f9;
    --card: #fff;
    --text: #171b24;
    --soft: #545d6e;
    --line: #d9dee7;
    --focus: #0b5cd7;
    --expired: #8a1538;
    --critical: #c9252d;
    --unknown: #6b3fc4;
    --warning: #8f5b00;
    --ok: #1b7340;
    --ignored: #626b7b;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      color-scheme: dark;
      --page: #0f131a;
      --card: #181e28;
      --text: #e9edf4;
      --soft: #a3adbd;
      --line: #313a49;
      --focus: #7db4ff;
      --expired: #ff7da3;
      --critical: #ff7b72;
      --unknown: #bfa1ff;
      --warning: #e8b04b;
      --ok: #5fd08f;
      --ignored: #98a2b3;
    }
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0 auto;
    max-width: 100rem;
    padding: 1.5rem;
    background: var(--page);
    color: var(--text);
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  p,
  ul,
  ol,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2 {
    margin: 2rem 0 0.75rem;
    font-size: 1.15rem;
  }
  small,
  figcaption,
  footer,
  .as-of,
  .aside,
  .lane-end {
    color: var(--soft);
    font-size: 0.8125rem;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  code {
    font:
      0.8125rem/1.5 ui-monospace,
      SFMono-Regular,
      Menlo,
      Consolas,
      monospace;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .expired {
    --tone: var(--expired);
    --shape: polygon(
      20% 0,
      50% 30%,
      80% 0,
      100% 20%,
      70% 50%,
      100% 80%,
      80% 100%,
      50% 70%,
      20% 100%,
      0 80%,
      30% 50%,
      0 20%
    );
  }
  .critical {
    --tone: var(--critical);
    --shape: polygon(30% 0, 70% 0, 100% 30%, 100% 70%, 70% 100%, 30% 100%, 0 70%, 0 30%);
  }
  .unknown {
    --tone: var(--unknown);
    --shape: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .warning {
    --tone: var(--warning);
    --shape: polygon(50% 4%, 100% 96%, 0 96%);
  }
  .ok {
    --tone: var(--ok);
    --shape: circle(50%);
  }
  .ignored {
    --tone: var(--ignored);
    --shape: inset(38% 0);
  }

  .hero {
    padding: 1.5rem;
    border: 1px solid var(--line);
    border-left: 0.5rem solid var(--tone);
    border-radius: 0.75rem;
    background: var(--card);
  }
  .kicker {
    color: var(--tone);
    font-weight: 600;
  }
  h1 {
    font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.75rem);
    line-height: 1.15;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .lead {
    margin-top: 0.75rem;
  }
  .as-of {
    margin-top: 0.75rem;
  }

  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr));
    gap: 0.75rem;
    margin-top: 0.75rem;
  }
  .counts li:not(:has(button)),
  .counts button {
    display: block;
    width: 100%;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
    text-align: left;
  }
  .counts button:hover {
    border-color: var(--tone);
  }
  .counts button[aria-pressed='true'] {
    border-color: var(--tone);
    box-shadow: inset 0 0 0 2px var(--tone);
  }
  .counts b {
    display: block;
    font-size: 1.75rem;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .badge {
    color: var(--tone);
    font-weight: 600;
    white-space: nowrap;
  }
  .badge::before {
    content: '';
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-right: 0.45em;
    background: var(--tone);
    clip-path: var(--shape);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  .timeline {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--card);
  }
  .lane {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr) 13rem;
    column-gap: 1rem;
    align-items: center;
  }
  .lane-name {
    overflow: hidden;
    max-height: 3.3em;
    font-weight: 600;
  }
  .lane-name,
  .lane-end {
    padding: 0.3rem 0;
    line-height: 1.35;
  }
  .lane-drawing {
    height: 0;
    min-height: 100%;
    overflow: visible;
  }
  .lane-drawing .bar {
    transform: translateY(-4px);
  }
  figcaption {
    margin-top: 0.75rem;
  }
  svg {
    display: block;
    width: 100%;
    overflow: hidden;
    font-size: 12px;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  svg rect,
  svg circle,
  svg text {
    fill: var(--tone, var(--soft));
  }
  svg text {
    stroke: var(--card);
    stroke-width: 4px;
    paint-order: stroke;
  }
  svg .zone {
    fill-opacity: 0.09;
  }
  svg .threshold {
    stroke: var(--tone);
    stroke-dasharray: 3 3;
  }
  svg .ground,
  svg .tick {
    stroke: var(--soft);
  }
`;
const PAGE_STYLE = [GENERAL_STYLE, TABLE_STYLE, ADAPTED_STYLE].join('');

;// CONCATENATED MODULE: ./build/expiry/lib/page-words.js

const GROUPS = ['expired', 'critical', 'unknown', 'warning', 'ok', 'ignored'];
const GROUP_WORDS = {
    expired: 'Expired',
    critical: 'Critical',
    unknown: 'Could not tell',
    warning: 'Warning',
    ok: 'OK',
    ignored: 'Ignored',
};
function kindWord(kind) {
    const [one] = words/* KIND_WORDS */.Pv[kind];
    return one.charAt(0).toUpperCase() + one.slice(1);
}
function groupOf({ ignored, status }) {
    return ignored === undefined ? status : 'ignored';
}

;// CONCATENATED MODULE: ./build/expiry/lib/page-table.js



const COLUMNS = [
    {
        ...{ title: 'Status', name: 'status', content: statusContent },
        number: (finding) => GROUPS.indexOf(groupOf(finding)),
    },
    {
        ...{ title: 'Days left', name: 'days', number: ({ daysLeft }) => daysLeft },
        content: (finding) => markup `${(0,words/* daysCell */.KN)(finding)}`,
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
function tableMarkup(findings) {
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
const OPEN = 4;
function effectContent({ effect, apps }) {
    const unnamed = apps.filter((app) => !effect.includes(app));
    const items = unnamed.map((app) => markup `<li><bdi>${shortName(app)}</bdi></li>`);
    const list = markup `<ul class="apps">${items}</ul>`;
    if (items.length === 0)
        return markup `<bdi>${effect}</bdi>`;
    return items.length <= OPEN
        ? markup `<bdi>${effect}</bdi>${list}`
        : markup `<bdi>${effect}</bdi><details><summary>${(0,words/* appsText */.Qm)(items.length)}</summary>${list}</details>`;
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(620);
;// CONCATENATED MODULE: ./build/expiry/lib/page-timeline.js





const WEEK = 7 * build_days/* DAY */.d_;
const [SHORTEST, LONGEST] = [52, 156];
function timelineMarkup(report) {
    const { checkedAt: from, warnWithin } = report;
    const wanted = Math.ceil((warnWithin * 1.25 * build_days/* DAY */.d_) / WEEK);
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
const [LABELS, BARS, MONTHS] = [34, 96, 20];
const BLOCK = 12;
function weeks(report, scale, drawn) {
    const bins = (0,group_by/* groupBy */.$)(drawn, ({ endsAt }) => Math.floor((endsAt - scale.from) / WEEK));
    const most = Math.max(1, ...[...bins.values()].map(({ length }) => length));
    const unit = Math.min(BLOCK, BARS / most);
    const bars = [...bins].flatMap(([week, findings]) => bar(scale, week, findings, unit));
    const height = LABELS + BARS + MONTHS;
    return markup `<svg class="weeks" height="${height}" role="img" aria-label="${spoken(drawn)}">
<svg y="${LABELS}" height="${BARS}">${zones(report, scale)}</svg>${thresholdNames(report, scale)}${months(scale)}${bars}
<line class="ground" x1="0" x2="100%" y1="${LABELS + BARS}" y2="${LABELS + BARS}"/></svg>`;
}
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
function thresholds({ failWithin, warnWithin, checkedAt }, { length }) {
    const both = [
        { name: 'warning', days: warnWithin, at: checkedAt + warnWithin * build_days/* DAY */.d_ },
        { name: 'critical', days: failWithin, at: checkedAt + failWithin * build_days/* DAY */.d_ },
    ];
    return both.filter(({ days }) => days * build_days/* DAY */.d_ < length);
}
function zones(report, scale) {
    return thresholds(report, scale).map(({ name, at }) => {
        const x = percent(scale, at);
        return markup `<rect class="zone ${name}" x="0" y="0" width="${x}" height="100%"/><line class="threshold ${name}" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
    });
}
function thresholdNames(report, scale) {
    return thresholds(report, scale).map(({ name, days, at }) => {
        const x = percent(scale, at);
        const y = LABELS - (name === 'critical' ? 6 : 21);
        return markup `<line class="threshold ${name}" x1="${x}" x2="${x}" y1="${y - 9}" y2="${LABELS}"/><text class="${name}" x="${x}" dx="4" y="${y}">${GROUP_WORDS[name]}: ${(0,words/* daysText */.D5)(days)}</text>`;
    });
}
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
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
        if (index % step > 0 || first > scale.from + scale.length * 0.95)
            return tick;
        const name = month < step ? String(date.getUTCFullYear()) : (MONTH_NAMES[month] ?? '');
        return markup `${tick}<text class="${(index / step) % 3 === 0 ? 'month' : 'month minor'}" x="${x}" dx="3" y="${LABELS + BARS + 15}">${name}</text>`;
    });
}
function spoken(drawn) {
    const byMonth = (0,group_by/* groupBy */.$)(drawn.toSorted((a, b) => a.endsAt - b.endsAt), ({ endsAt }) => dayText(endsAt).slice(0, -3));
    const parts = [...byMonth].map(([month, { length }]) => `${month}: ${length}`);
    return parts.length === 0
        ? 'Nothing ends in this time.'
        : `How many end in each month: ${parts.join(', ')}.`;
}
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
    const dark = apps.length === 0 ? NOTHING : markup ` \u00b7 ${(0,words/* appsText */.Qm)(apps.length)}`;
    return markup `<li class="lane"><bdi class="lane-name">${shortName(name)}</bdi><svg class="lane-drawing" aria-hidden="true">${zones(report, scale)}<rect class="bar ${status}" x="0" y="50%" width="${x}" height="8"/><circle class="${status}" cx="${x}" cy="50%" r="6"/></svg><span class="lane-end">${(0,build_days/* describeEnd */.lA)(endsAt, scale.from)}${dark}<br>${timeMarkup(endsAt)}</span></li>`;
}

;// CONCATENATED MODULE: ./build/expiry/report-html.js











function expiryHtml(report) {
    const script = report.findings.length === 0 ? '' : PAGE_SCRIPT;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(0,headline/* headline */.P)(report)} \u00b7 Expiry radar</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
${hero(report)}
<main>
${report.findings.length === 0 ? NOTHING : findings(report)}${notes(report)}</main>
<footer>Made by epapi-action ${version/* VERSION */.x}. Days left are whole days from when the check was made, and times are in UTC.</footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.html;
}
function policy(script) {
    const only = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return `default-src 'none'; script-src ${only(script)}; style-src ${only(PAGE_STYLE)}; base-uri 'none'; form-action 'none'`;
}
function hero(report) {
    const { checkedAt, status, warnWithin, failWithin } = report;
    return markup `<header class="hero ${status}">
<p class="kicker">Expiry radar \u00b7 <span class="badge ${status}">${GROUP_WORDS[status]}</span></p>
<h1>${(0,headline/* headline */.P)(report)}</h1>
${headlineDetails(report)}
<p class="as-of">As of ${timeMarkup(checkedAt)}. Critical within ${(0,words/* daysText */.D5)(failWithin)}, a warning within ${(0,words/* daysText */.D5)(warnWithin)}.</p>
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


/***/ })

};
;