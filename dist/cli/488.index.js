"use strict";
exports.id = 488;
exports.ids = [488];
exports.modules = {

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examples: () => (/* binding */ examples),
  groups: () => (/* binding */ groups),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./build/expiry/find-endings.js + 15 modules
var find_endings = __webpack_require__(6973);
;// CONCATENATED MODULE: ./build/expiry/read-files.js
async function readWatchedFiles(patterns, options) {
    if (patterns.length === 0)
        return [];
    const { readAll } = await __webpack_require__.e(/* import() */ 505).then(__webpack_require__.bind(__webpack_require__, 5505));
    return readAll(patterns, options);
}

// EXTERNAL MODULE: ./build/expiry/read-inventory.js + 4 modules
var read_inventory = __webpack_require__(4755);
;// CONCATENATED MODULE: ./build/expiry/check-expiry.js



async function checkExpiry(api, options) {
    const files = await readWatchedFiles(options.files ?? [], options);
    const team = await (0,read_inventory/* readTeamInventory */.c)(api, options);
    return (0,find_endings/* findEndings */._)({ ...team, files }, { ...options, now: options.now() });
}

// EXTERNAL MODULE: ./build/expiry/ignore.js
var ignore = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/expiry/headline.js
var headline = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/expiry/lib/words.js
var words = __webpack_require__(8826);
;// CONCATENATED MODULE: ./build/expiry/report-json.js




function expiryJson(report) {
    const { status, warnWithin, failWithin, counts, ignored, soonest, findings, notes } = report;
    const data = {
        version: 1,
        checkedAt: (0,words/* instantText */.Xx)(report.checkedAt),
        headline: (0,headline/* headline */.P)(report),
        status,
        warnWithinDays: warnWithin,
        failWithinDays: failWithin,
        counts,
        ignored,
        soonest: soonest?.id ?? null,
        findings: findings.map(findingData),
        notes,
    };
    return `${JSON.stringify(data, whole, 2)}\n`;
}
const LARGEST_OUTPUT = 500_000;
function findingsJson(report) {
    const items = [];
    let size = 2;
    for (const finding of urgentOf(report)) {
        const item = JSON.stringify(findingData(finding), whole);
        size += Buffer.byteLength(item) + 1;
        if (size > LARGEST_OUTPUT)
            break;
        items.push(item);
    }
    return `[${items.join(',')}]`;
}
function whole(_, value) {
    return typeof value === 'string' ? (0,build_text/* wellFormed */.ES)(value) : value;
}
function findingData({ endsAt, daysLeft, ...finding }) {
    const { id, kind, name, status, ...rest } = finding;
    return {
        ...{ id, kind, name, status },
        endsAt: (0,words/* instantText */.Xx)(endsAt) ?? null,
        daysLeft: daysLeft ?? null,
        ...rest,
    };
}

// EXTERNAL MODULE: ./build/expiry/lib/selection.js
var selection = __webpack_require__(5097);
;// CONCATENATED MODULE: ./build/expiry/report-text.js




const NAME = 200;
const SENTENCE = 1000;
const MOST = 200;
const INDENT = 2 + Math.max(...Object.values(words/* STATUS_WORDS */.ly).map(({ length }) => length));
function expiryText(report, columns = 100) {
    const width = Math.max(columns - INDENT, 20);
    const sections = [
        wrap((0,headline/* headline */.P)(report), columns).join('\n'),
        ...atMost((0,selection/* fairFirst */.fy)((0,selection/* urgentOf */.Tz)(report), MOST), (finding) => block(finding, report, width)),
        wrap(`Checked at ${(0,words/* instantText */.Xx)(report.checkedAt) ?? ''}: ${(0,words/* countsText */.WN)(report)}.`, columns).join('\n'),
        titled('Ignored:', atMost((0,selection/* ignoredOf */.Ij)(report), (finding) => item(ignoredText(finding), columns))),
        titled('Notes:', atMost(report.notes, (note) => item((0,build_text/* printable */.g$)(note, SENTENCE), columns))),
    ];
    const text = sections.filter((section) => section !== '').join('\n\n');
    return `${(0,build_text/* withoutCommands */.Df)(text)}\n`;
}
function block(finding, report, width) {
    const { status, effect, reason, fix } = finding;
    const date = (0,words/* instantText */.Xx)(finding.endsAt);
    const lines = [
        (0,words/* subjectText */.yq)(finding),
        `${(0,words/* endText */.Z4)(finding, report)}${date === undefined ? '' : ` (${date})`}`,
        ...[effect, reason].flatMap((sentence) => wrap((0,build_text/* printable */.g$)(sentence, SENTENCE), width)),
        ...(fix === '' ? [] : [`\u2192 ${(0,build_text/* printable */.g$)(fix, SENTENCE)}`]),
    ];
    return lines
        .map((line, index) => `${(index === 0 ? words/* STATUS_WORDS */.ly[status] : '').padEnd(INDENT)}${line}`)
        .join('\n');
}
function ignoredText(finding) {
    const { ignored } = finding;
    const why = (0,build_text/* printable */.g$)(ignored.reason, SENTENCE);
    return `${(0,words/* subjectText */.yq)(finding)}, until ${(0,build_text/* printable */.g$)(ignored.until, NAME)}: ${why}`;
}
function titled(title, lines) {
    return lines.length === 0 ? '' : [title, ...lines].join('\n');
}
function atMost(items, draw) {
    const drawn = items.slice(0, MOST).map(draw);
    return items.length > MOST ? [...drawn, `\u2026and ${items.length - MOST} more.`] : drawn;
}
function item(text, columns) {
    return `  - ${wrap(text, columns - 4).join('\n    ')}`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/ +/).filter((part) => part !== '')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(793);
;// CONCATENATED MODULE: ./build/expiry/thresholds.js



const MOST_DAYS = 3650;
const DURATION = /^(\d{1,4})\s*(d|days?|w|weeks?)?$/i;
const USUAL = { warnWithin: '60 days', failWithin: '14 days', failOn: 'critical' };
function readThresholds(texts) {
    const warnWithin = readDays('warn-within', texts.warnWithin);
    const failWithin = readDays('fail-within', texts.failWithin);
    if (failWithin <= warnWithin)
        return { warnWithin, failWithin };
    throw thresholdError(`fail-within is ${failWithin} days and warn-within only ${warnWithin}: what is critical would not even be named.`, 'Make fail-within the shorter of the two, or the same.');
}
function readDays(name, text) {
    const [, number = '', unit = 'd'] = DURATION.exec(text.trim()) ?? [];
    const days = Number(number) * (/^w/i.test(unit) ? 7 : 1);
    if (number !== '' && days <= MOST_DAYS)
        return days;
    throw thresholdError(`${name} is ${(0,build_text/* quoteValue */.cl)(text)}, which is no length of time that it can be.`, `Give whole days or weeks, such as 60 days, 2 weeks or 14d; at most ${MOST_DAYS} days.`);
}
function thresholdError(message, hint) {
    return new errors/* EpapiError */.Uo({ code: 'EXPIRY.THRESHOLD', message, hint });
}
const FAILING = {
    never: [],
    expired: ['expired', 'unknown'],
    critical: ['expired', 'critical', 'unknown'],
    warning: ['expired', 'critical', 'unknown', 'warning'],
};
const WORDS = Object.keys(FAILING);
function readFailOn(text) {
    const written = text.trim().toLowerCase();
    const word = WORDS.find((one) => one === written);
    if (word)
        return word;
    const near = (0,nearest/* nearest */.p)(written, WORDS);
    throw new errors/* EpapiError */.Uo({
        code: 'EXPIRY.FAIL_ON',
        message: `fail-on is ${(0,build_text/* quoteValue */.cl)(text)}.`,
        hint: `Give one of ${WORDS.join(', ')}.${near === undefined ? '' : ` Was ${near} meant?`}`,
    });
}
function failsOn({ counts }, failOn) {
    return FAILING[failOn].some((status) => counts[status] > 0);
}
function isFailing({ status, ignored }, failOn) {
    return !ignored && FAILING[failOn].some((one) => one === status);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/write-private.js
var write_private = __webpack_require__(1594);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/expiry/report-ics.js



const LINE = 75;
function expiryIcs(report) {
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//epapi-action//check-expiry//EN',
        'CALSCALE:GREGORIAN',
        ...report.findings.flatMap((finding) => report_ics_event(finding, report)),
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}
function report_ics_event(finding, report) {
    const start = utc(finding.endsAt);
    const stamp = utc(report.checkedAt);
    if (start === undefined || stamp === undefined)
        return [];
    const summary = escaped(`${words/* KIND_WORDS */.Pv[finding.kind][0]} ${(0,build_text/* printable */.g$)(finding.name, 200)} expires`);
    const about = [...(0,words/* sentencesOf */.cj)(finding), ...report_ics_ignoredText(finding)].map((text) => (0,build_text/* printable */.g$)(text, 1000));
    return [
        'BEGIN:VEVENT',
        `UID:${(0,external_node_crypto_.createHash)('sha256').update(finding.id).digest('hex').slice(0, 32)}@epapi-action`,
        `DTSTAMP:${stamp}`,
        `LAST-MODIFIED:${stamp}`,
        `SEQUENCE:${Math.floor(report.checkedAt / 60_000)}`,
        `DTSTART:${start}`,
        `SUMMARY:${summary}`,
        `DESCRIPTION:${escaped(about.join('\n'))}`,
        'TRANSP:TRANSPARENT',
        ...alarmDays(finding, report).flatMap((days) => alarm(days, summary)),
        'END:VEVENT',
    ];
}
function report_ics_ignoredText({ ignored }) {
    return ignored === undefined ? [] : [`Ignored until ${ignored.until}: ${ignored.reason}`];
}
function alarmDays({ ignored, endsAt = Infinity }, { checkedAt, warnWithin, failWithin }) {
    if (ignored !== undefined || endsAt <= checkedAt)
        return [];
    const days = [warnWithin, failWithin, 1].map((count) => Math.ceil(count)).filter((count) => count > 0);
    return [...new Set(days)];
}
function alarm(days, summary) {
    return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-P${days}D`, 'END:VALARM'];
}
function utc(milliseconds) {
    return (0,words/* instantText */.Xx)(milliseconds)?.replace(/[-:]/g, '');
}
function escaped(text) {
    return text
        .replace(/(BEGIN|END):(?=V)/g, '$1 :')
        .replace(/[\\;,]/g, '\\$&')
        .replaceAll('\n', '\\n');
}
function fold(line) {
    const octets = Buffer.from(line);
    const parts = [];
    for (let start = 0, end = LINE; start < octets.length; start = end, end += LINE - 1) {
        while (((octets[end] ?? 0) & 0xc0) === 0x80)
            end -= 1;
        parts.push(octets.toString('utf8', start, end));
    }
    return parts.join('\r\n ');
}

;// CONCATENATED MODULE: ./build/expiry/report-junit.js


function expiryJunit(report, isFailing) {
    const cases = casesOf(report.findings, isFailing);
    const count = (wanted) => cases.filter(({ verdict }) => verdict === wanted).length;
    const totals = attributes({
        ...{ tests: cases.length, failures: count('failure'), errors: count('error'), time: 0 },
    });
    const timestamp = ((0,words/* instantText */.Xx)(report.checkedAt) ?? '').replace('Z', '');
    const suite = attributes({ name: 'check-expiry', skipped: count('skipped'), timestamp });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="check-expiry"${totals}>`,
        `  <testsuite${suite}${totals}>`,
        ...cases.flatMap((one) => caseLines(one, report)),
        '  </testsuite>',
        '</testsuites>\n',
    ].join('\n');
}
function casesOf(findings, isFailing) {
    const cases = findings.map((finding) => ({
        finding,
        name: `${words/* KIND_WORDS */.Pv[finding.kind][0]} ${(0,build_text/* printable */.g$)(finding.name, 200)}`,
        verdict: verdictOf(finding, isFailing),
    }));
    const seen = new Set();
    const twins = new Set(cases.map(({ name }) => name).filter((name) => seen.size === seen.add(name).size));
    return cases.map(({ name, ...rest }) => ({
        ...rest,
        name: twins.has(name) ? `${name} (${(0,build_text/* printable */.g$)(rest.finding.id, 1000)})` : name,
    }));
}
function verdictOf(finding, isFailing) {
    if (finding.ignored !== undefined)
        return 'skipped';
    if (finding.status === 'unknown')
        return 'error';
    return isFailing(finding) ? 'failure' : 'passed';
}
function caseLines({ finding, name, verdict }, report) {
    const start = `    <testcase${attributes({ classname: `expiry.${finding.kind}`, name, time: 0 })}`;
    const inside = insideOf(finding, verdict, report);
    return inside === '' ? [`${start}/>`] : [`${start}>`, `      ${inside}`, '    </testcase>'];
}
function insideOf(finding, verdict, report) {
    const { ignored, status } = finding;
    if (ignored !== undefined)
        return `<skipped${attributes({ message: `ignored until ${ignored.until}: ${ignored.reason}` })}/>`;
    const message = (0,words/* endText */.Z4)(finding, report);
    const sentences = (0,words/* sentencesOf */.cj)(finding).map((sentence) => (0,build_text/* printable */.g$)(sentence, 1000));
    if (verdict !== 'passed')
        return `<${verdict}${attributes({ message, type: status })}>${report_junit_escaped(sentences.join('\n'))}</${verdict}>`;
    return status === 'ok' ? '' : `<system-out>${report_junit_escaped([message, ...sentences].join('\n'))}</system-out>`;
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${report_junit_escaped((0,build_text/* printable */.g$)(String(value), 2000))}"`)
        .join('');
}
function report_junit_escaped(text) {
    return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\ufffe\uffff]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./build/markdown.js

function markdownText(text, limit) {
    return (0,build_text/* printable */.g$)(text, limit)
        .split(/(?<=[@#:])(?=[\w+-])|(?<=GH-)(?=\d)/i)
        .map((part) => part.replace(/[^A-Za-z0-9\s.,;()/\u2192+\u00b1\u2026-]|(?<=www)\./giu, reference))
        .join('<!-- -->');
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function markdownSection(title, body) {
    return body === '' ? '' : `### ${title}\n\n${body}`;
}
function markdownTable(head, rows, most, limit) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map((cell) => markdownText(cell, limit)).join(' | ')} |`;
    const drawn = rows.slice(0, most).map(line);
    const more = rows.length > most ? `\u2026and ${rows.length - most} more.` : '';
    if (most === 0)
        return more;
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...drawn, ...(more ? ['', more] : [])].join('\n');
}
function markdownList(items, most) {
    const lines = items.slice(0, most).map((item) => `- ${itemText(item)}`);
    const more = items.length > most ? [`\u2026and ${items.length - most} more.`] : [];
    return [lines.join('\n'), ...more].filter((part) => part !== '').join('\n\n');
}
function itemText(text) {
    return markdownText(text.trim()).replace(/^[-+]|(?<=^\d+)[.)]/, reference);
}
const MOST_ROWS = 100;
function fitMarkdown(write, most) {
    let rows = 0;
    for (let step = 64; step >= 1; step /= 2)
        if (rows + step <= MOST_ROWS && Buffer.byteLength(write(rows + step)) <= most)
            rows += step;
    return write(rows);
}

// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
;// CONCATENATED MODULE: ./build/expiry/lib/timeline.js




const ROWS = 25;
const SPAN = 400;
const timeline_NAME = 40;
function timeline(report, most) {
    const rows = rowsOf(report, Math.min(most, ROWS));
    if (rows.length === 0)
        return '';
    const sections = Object.keys(words/* KIND_WORDS */.Pv).flatMap((kind) => {
        const ofKind = rows.filter((finding) => finding.kind === kind);
        return ofKind.length === 0
            ? []
            : [`  section ${words/* KIND_WORDS */.Pv[kind][1]}`, ...ofKind.map((finding) => milestone(finding, report))];
    });
    return ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %Y-%m-%d', ...sections].join('\n');
}
function rowsOf(report, room) {
    const { checkedAt } = report;
    const near = (0,selection/* countingOf */.dk)(report).filter(({ endsAt = Infinity }) => Math.abs(endsAt - checkedAt) <= SPAN * days/* DAY */.d_);
    const isOver = ({ endsAt = Infinity }) => endsAt <= checkedAt;
    const coming = near.filter((one) => !isOver(one));
    const over = near.filter(isOver).slice(0, Math.max(Math.floor(room / 3), room - coming.length));
    return [...over, ...coming.slice(0, room - over.length)];
}
function milestone(finding, report) {
    const day = ((0,words/* instantText */.Xx)(finding.endsAt) ?? '').slice(0, 10);
    const urgent = finding.status === 'expired' || finding.status === 'critical';
    const text = `${(0,words/* endText */.Z4)(finding, report)}, ${mermaidText(finding.name)}`;
    return `    ${text} :${urgent ? 'crit, ' : ''}milestone, ${day}, 0d`;
}
function mermaidText(text) {
    return (0,build_text/* printable */.g$)(text, timeline_NAME).replace(/[^\p{L}\p{M}\p{N} .,_/()+-]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/expiry/report-markdown.js





const report_markdown_SENTENCE = 1000;
const ELSEWHERE = 'Not all is shown here. All is in expiry.json, which is written where report-dir is given.';
const SIGNS = {
    expired: '\u26d4',
    critical: '\ud83d\udd34',
    unknown: '\u2754',
    warning: '\ud83d\udfe1',
    ok: '\u2705',
};
function expiryMarkdown(report, { most }) {
    const lists = {
        urgent: (0,selection/* urgentOf */.Tz)(report).map((finding) => ({ status: finding.status, cells: cellsOf(finding) })),
        ignored: (0,selection/* ignoredOf */.Ij)(report).map(ignoredCells),
    };
    return fitMarkdown((rows) => draw(report, lists, rows), most);
}
function draw(report, { urgent, ignored }, rows) {
    const diagram = timeline(report, rows);
    const isCut = [urgent, ignored, report.notes].some(({ length }) => length > rows);
    const shared = (0,selection/* fairFirst */.fy)(urgent, rows).map(({ cells }) => cells);
    const parts = [
        `**${(0,headline/* headline */.P)(report)}**`,
        `Checked at ${(0,words/* instantText */.Xx)(report.checkedAt) ?? ''}: ${(0,words/* countsText */.WN)(report)}.`,
        isCut ? ELSEWHERE : '',
        markdownTable(['status', 'days left', 'what', 'what stops', 'why', 'what to do'], shared, rows, report_markdown_SENTENCE),
        markdownSection('Timeline', diagram === '' ? '' : `\`\`\`mermaid\n${diagram}\n\`\`\``),
        markdownSection('Ignored', markdownTable(['what', 'until', 'why'], ignored, rows)),
        markdownSection('Notes', markdownList(report.notes, rows)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function cellsOf(finding) {
    const { status, endsAt, effect, reason, fix } = finding;
    const date = (0,words/* instantText */.Xx)(endsAt)?.slice(0, 10);
    return [
        `${SIGNS[status]} ${words/* STATUS_WORDS */.ly[status]}`,
        `${(0,words/* daysCell */.KN)(finding)}${date === undefined ? '' : ` (${date})`}`,
        (0,words/* subjectText */.yq)(finding),
        effect,
        reason,
        fix,
    ];
}
function ignoredCells(finding) {
    const { ignored } = finding;
    return [(0,words/* subjectText */.yq)(finding), ignored.until, ignored.reason];
}

;// CONCATENATED MODULE: ./build/expiry/write-reports.js









const LARGEST_MARKDOWN = 1_000_000;
async function writeReports(report, folder, { failOn, system }) {
    const { expiryHtml } = await __webpack_require__.e(/* import() */ 666).then(__webpack_require__.bind(__webpack_require__, 2666));
    const texts = [
        ['expiry.json', expiryJson(report)],
        ['expiry.md', expiryMarkdown(report, { most: LARGEST_MARKDOWN })],
        ['expiry.html', expiryHtml(report)],
        ['expiry.ics', expiryIcs(report)],
        ['expiry.junit.xml', expiryJunit(report, (finding) => isFailing(finding, failOn))],
    ];
    const paths = [];
    for (const [name, text] of texts) {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,write_private/* writePrivate */.p)(path, Buffer.from(text), system.random()).catch((error) => {
            throw notWritten(path, error);
        });
        paths.push(path);
    }
    return paths;
}
function notWritten(path, error) {
    const reason = error.code ?? 'no reason is known';
    return new errors/* EpapiError */.Uo({
        code: 'EXPIRY.REPORT',
        message: `The report cannot be written to ${(0,build_text/* quoteValue */.cl)(path)}: ${reason}.`,
        hint: 'Give a folder that this user may write to.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/given-folder.js

function givenFolder(folder, { PWD }) {
    return PWD !== undefined && isSame(PWD, folder) ? PWD : folder;
}
function isSame(path, folder) {
    try {
        return (0,external_node_fs_.realpathSync)(path) === folder;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/cli/client.js + 6 modules
var client = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
;// CONCATENATED MODULE: ./build/cli/check-expiry.js














const summary = 'Tell what expires, when, and which apps stop opening with it';
const usage = 'epapi check-expiry [FILE\u2026] [options]';
const MOST_FILES = 1000;
const groups = [
    {
        title: 'Check',
        options: [
            {
                name: 'warn-within',
                value: 'TIME',
                help: `what ends within it is named: ${USUAL.warnWithin} (the default), 8 weeks`,
            },
            {
                name: 'fail-within',
                value: 'TIME',
                help: `what ends within it is critical: ${USUAL.failWithin} (the default)`,
            },
            {
                name: 'fail-on',
                value: 'never|expired|critical|warning',
                help: 'from what on the exit code says so (default critical); what could not be told always does, but for never',
            },
            {
                name: 'ignore',
                value: 'RULE',
                several: true,
                help: "what does not count, until when and why: 'Old App until 2027-03-01: replaced by the new one', by name or UUID, a certificate by its serial number; may be given several times",
            },
            {
                name: 'scoped-token',
                help: 'with a token that is limited to the lists that are read; what it cannot name cannot be told',
            },
        ],
    },
    {
        title: 'Output',
        options: [
            {
                name: 'report-dir',
                value: 'DIR',
                help: 'write expiry.json, .md, .html, .ics and .junit.xml there',
            },
            { name: 'json', help: 'print what expiry.json holds' },
            cli_options/* HELP */._$,
        ],
    },
    credentials/* CREDENTIAL_OPTIONS */.rn,
    client/* NETWORK_OPTIONS */.mw,
];
const examples = `FILE is an .ipa, .app, .xcarchive, .mobileprovision, .provisionprofile, .cer, .p12 or .pfx, or a pattern such as
'builds/**/*.ipa' below this folder. The password of a .p12 or .pfx is read from the variable EPAPI_P12_PASSWORD.

Examples:
  epapi check-expiry
  epapi check-expiry 'builds/*.ipa' --report-dir report --fail-on warning
  epapi check-expiry --ignore 'Old App In-House until 2027-03-01: replaced by the new app'`;
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups, MOST_FILES);
    const failOn = readFailOn(options.value('fail-on') ?? USUAL.failOn);
    const folder = options.value('report-dir');
    if (folder === '')
        throw (0,cli_options/* usageError */.Wp)('--report-dir is empty, perhaps since a variable is not set.', 'Give a folder, or leave it out.');
    const check = readCheck(options, world);
    const scope = check.isScoped ? read_inventory/* TEAM_SCOPE */.b : [];
    const api = (0,client/* openApi */.Nd)(options, world, { scope });
    const report = await (0,client/* reportingUsage */.UZ)(api, world, () => checkExpiry(api, check));
    world.stdout(options.has('json') ? (0,documents/* forTerminal */.Qf)(expiryJson(report)) : expiryText(report));
    if (folder !== undefined)
        for (const path of await writeReports(report, folder, { failOn, system: world.system }))
            world.stderr(`Written: ${(0,build_text/* printable */.g$)(path)}\n`);
    return exitCodeOfCheck(report, failOn);
}
function readCheck(options, world) {
    const thresholds = readThresholds({
        warnWithin: options.value('warn-within') ?? USUAL.warnWithin,
        failWithin: options.value('fail-within') ?? USUAL.failWithin,
    });
    const password = world.env['EPAPI_P12_PASSWORD'] ?? '';
    return {
        ...thresholds,
        ignore: (0,ignore/* readIgnore */.R)(options.values('ignore').join('\n')),
        files: options.positionals,
        root: givenFolder(process.cwd(), world.env),
        p12Password: password === '' ? undefined : password,
        isScoped: options.has('scoped-token'),
        now: () => world.system.now(),
    };
}
function exitCodeOfCheck({ findings }, failOn) {
    const failing = new Set(findings.filter((one) => isFailing(one, failOn)).map(({ status }) => status));
    if (failing.has('expired') || failing.has('critical'))
        return exit_codes/* ENDED */.hV;
    if (failing.has('unknown'))
        return exit_codes/* NOT_TOLD */.yT;
    return failing.has('warning') ? exit_codes/* ENDS_SOON */.Dq : undefined;
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ forTerminal),
  dq: () => (/* binding */ printDocument),
  aB: () => (/* binding */ toJson)
});

// UNUSED EXPORTS: resourcesOf

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/cli/table.js

const WIDEST_CELL = 60;
function formatTable(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,build_text/* printable */.g$)(cell, WIDEST_CELL)));
    const widths = [];
    for (const row of cells)
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
        });
    const line = (row) => (0,build_text/* withoutCommands */.Df)(row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))).join('  ')).trimEnd();
    return cells.map((row) => `${line(row)}\n`).join('');
}
function displayWidth(text) {
    let width = 0;
    for (const character of text.normalize('NFC')) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

;// CONCATENATED MODULE: ./build/cli/documents.js



function printDocument(document, format, world) {
    if (document === undefined)
        return;
    if (format === 'table')
        world.stdout(documentTable(document));
    else if (format === 'json')
        world.stdout(`${toJson(document, 2)}\n`);
    else
        for (const resource of resourcesOf(document))
            world.stdout(`${toJson(resource)}\n`);
}
function toJson(value, indent) {
    return forTerminal(JSON.stringify(value, null, indent));
}
function forTerminal(json) {
    return json.split('\n').map(build_text/* escapeControls */.UN).join('\n');
}
function resourcesOf(document) {
    const data = (0,json/* isObject */.G)(document) ? document['data'] : undefined;
    if (data === undefined || data === null)
        return [];
    return Array.isArray(data) ? data : [data];
}
const FILES = ['profileContent', 'certificateContent', 'csrContent'];
function documentTable(document) {
    const resources = resourcesOf(document).map(readResource);
    if (resources.length === 0)
        return 'Nothing.\n';
    const names = new Set(resources.flatMap(({ attributes }) => Object.keys(attributes)));
    const columns = [...names].filter((name) => !FILES.includes(name));
    return formatTable([
        ['ID', ...columns.map(heading)],
        ...resources.map(({ id, attributes }) => [id, ...columns.map((name) => cell(attributes[name]))]),
    ]);
}
function heading(name) {
    return name.replace(/[A-Z]/g, ' $&').toUpperCase();
}
function cell(value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map(cell).join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function readResource(value) {
    const resource = (0,json/* isObject */.G)(value) ? value : {};
    const attributes = resource['attributes'];
    return {
        id: cell(resource['id']),
        attributes: (0,json/* isObject */.G)(attributes) ? attributes : {},
    };
}


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6184);
/* harmony import */ var _lib_course_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2854);
/* harmony import */ var _lib_least_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(194);
/* harmony import */ var _lib_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5097);
/* harmony import */ var _lib_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8826);





function headline(report) {
    const { findings } = report;
    if (findings.length === 0)
        return 'Nothing was found to watch.';
    const counting = (0,_lib_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .countingOf */ .dk)(report);
    if (counting.length === 0)
        return `Nothing counts: ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(findings.length, WATCHED)}, all ignored.`;
    const on = (course) => counting.filter((one) => (0,_lib_course_js__WEBPACK_IMPORTED_MODULE_2__/* .courseOf */ .b)(one, report) === course);
    const ended = on('over');
    const dark = new Set(ended.flatMap((one) => ((0,_lib_course_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfCertificate */ .x)(one) ? [] : one.apps)));
    const partly = ended.filter((one) => (0,_lib_course_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfCertificate */ .x)(one) && one.apps.length > 0);
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
        ...sentence(dark.size, (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(dark.size, ['app has stopped', 'apps have stopped']), ' opening.'),
        ...sentence(others.length, kindsText(others), others.length === 1 ? ' has expired.' : ' have expired.'),
    ];
}
function brokenSentences(findings, dark) {
    const apps = new Set(findings.flatMap((one) => one.apps).filter((app) => !dark.has(app)));
    const others = findings.filter((one) => one.apps.length === 0);
    const why = 'a certificate was revoked or has expired.';
    return [
        ...sentence(apps.size, (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(apps.size, ['app', 'apps']), ` may not open: ${why}`),
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
        ...sentence(soonest.size, (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(soonest.size, ['app stops', 'apps stop']), ` opening${whenText([...soonest.values()])}.`),
        ...sentence(others.length, kindsText(others), ` ${others.length === 1 ? 'expires' : 'expire'}${whenText(days)}.`),
    ];
}
function unknownSentences(findings) {
    return sentence(findings.length, kindsText(findings), ' could not be judged.');
}
function sentence(count, subject, rest) {
    return count === 0 ? [] : [`${subject}${rest}`];
}
function whenText(days) {
    const first = (0,_lib_least_js__WEBPACK_IMPORTED_MODULE_3__/* .least */ .Y)(days);
    if (first === Infinity)
        return '';
    const same = days.every((count) => count === first);
    return `${same ? '' : ', the first'} in ${spanText(first)}`;
}
function spanText(days) {
    return days < 1 ? 'less than a day' : (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(days, ['day', 'days']);
}
function kindsText(findings) {
    const kinds = Object.keys(_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv).flatMap((kind) => {
        const { length } = findings.filter((finding) => finding.kind === kind);
        return length === 0 ? [] : (0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(length, _lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind]);
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerate */ .HL)(kinds);
}
function allWell({ warnWithin, soonest }, counting) {
    const watched = `All is well: ${(0,_lib_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(counting.length, WATCHED)}`;
    if (counting.some(({ daysLeft = Infinity }) => daysLeft < warnWithin))
        return `${watched}, and nothing is to be done.`;
    const next = soonest?.daysLeft === undefined ? '' : `; the next ends in ${spanText(soonest.daysLeft)}`;
    return `${watched}, none ends within ${spanText(warnWithin)}${next}.`;
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ courseOf),
/* harmony export */   x: () => (/* binding */ isOfCertificate)
/* harmony export */ });
function courseOf({ status, endsAt, daysLeft = Infinity }, { checkedAt, warnWithin, failWithin }) {
    if (status === 'expired')
        return 'over';
    if (status !== 'critical' && status !== 'warning')
        return 'none';
    const isCritical = status === 'critical';
    const isOver = endsAt !== undefined && endsAt <= checkedAt;
    if (!isOver && daysLeft < (isCritical ? failWithin : warnWithin))
        return 'ending';
    if (isCritical)
        return 'broken';
    return isOver ? 'over' : 'flawed';
}
function isOfCertificate({ kind }) {
    return kind === 'certificate' || kind === 'certificate-file';
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ ignoredOf),
/* harmony export */   Tz: () => (/* binding */ urgentOf),
/* harmony export */   dk: () => (/* binding */ countingOf),
/* harmony export */   fy: () => (/* binding */ fairFirst)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(620);

function countingOf({ findings }) {
    return findings.filter(({ ignored }) => ignored === undefined);
}
function urgentOf(report) {
    return countingOf(report).filter(({ status }) => status !== 'ok');
}
function ignoredOf({ findings }) {
    return findings.filter((finding) => finding.ignored !== undefined);
}
function fairFirst(findings, room) {
    if (findings.length <= room)
        return findings;
    const groups = [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ status }) => status).values()].map((group) => group.toReversed());
    const first = new Set();
    for (let turn = 0; turn < room; turn++) {
        const own = groups[turn % groups.length]?.pop();
        const next = own ?? groups.find(({ length }) => length > 0)?.pop();
        if (next)
            first.add(next);
    }
    return [...findings.filter((one) => first.has(one)), ...findings.filter((one) => !first.has(one))];
}


/***/ }),

/***/ 8826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ daysText),
/* harmony export */   KN: () => (/* binding */ daysCell),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   Qm: () => (/* binding */ appsText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Xx: () => (/* binding */ instantText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   cj: () => (/* binding */ sentencesOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ly: () => (/* binding */ STATUS_WORDS),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* unused harmony export BY_URGENCY */
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8932);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


const BY_URGENCY = ['expired', 'critical', 'unknown', 'warning', 'ok'];
const STATUS_WORDS = {
    ok: 'ok',
    warning: 'warning',
    unknown: 'could not tell',
    critical: 'critical',
    expired: 'expired',
};
const KIND_WORDS = {
    certificate: ['certificate', 'certificates'],
    profile: ['profile', 'profiles'],
    build: ['build', 'builds'],
    'pass-type-certificate': ['pass certificate', 'pass certificates'],
    invitation: ['invitation', 'invitations'],
    'profile-file': ['profile in a file', 'profiles in files'],
    'certificate-file': ['certificate in a file', 'certificates in files'],
    file: ['file', 'files'],
};
function counted(count, [one, several]) {
    return `${count} ${count === 1 ? one : several}`;
}
const daysText = (days) => counted(days, ['day', 'days']);
const appsText = (count) => counted(count, ['app', 'apps']);
function countsText({ counts, ignored, warnWithin, failWithin }) {
    const within = { critical: failWithin, warning: warnWithin };
    const parts = BY_URGENCY.filter((status) => counts[status] > 0).map((status) => {
        const days = within[status];
        const note = days === undefined ? '' : ` (within ${daysText(days)})`;
        return `${counts[status]} ${STATUS_WORDS[status]}${note}`;
    });
    const all = ignored > 0 ? [...parts, `${ignored} ignored`] : parts;
    return all.join(', ') || 'nothing';
}
function endText({ endsAt }, { checkedAt }) {
    return endsAt === undefined ? 'could not tell when it ends' : (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEnd */ .lA)(endsAt, checkedAt);
}
function instantText(milliseconds) {
    return milliseconds !== undefined && (0,_days_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(milliseconds)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(Math.floor(milliseconds / 1000))
        : undefined;
}
function sentencesOf({ effect, reason, fix }) {
    return [effect, reason, fix].filter((text) => text !== '');
}
function daysCell({ daysLeft }) {
    if (daysLeft === undefined)
        return 'unknown';
    return daysLeft < 0 ? 'ended' : String(daysLeft);
}
function subjectText({ kind, name, serialNumber = '' }) {
    const isCertificate = kind === 'certificate' || kind === 'pass-type-certificate';
    const number = isCertificate && serialNumber !== '' ? ` (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(serialNumber, 80)})` : '';
    return `${KIND_WORDS[kind][0]} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 200)}${number}`;
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function makeFolder(path, mode = 0o777) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
    }
    catch (error) {
        const { code } = error;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
            await makeFolder(parent, mode);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode }).catch(unlessThere(path));
        }
        else
            await unlessThere(path)(error);
    }
}
function unlessThere(path) {
    return async (error) => {
        if (!(await isFolder(path)))
            throw error;
    };
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9218);



async function writePrivate(path, bytes, chance) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 0o700);
    const draft = `${path}.${chance.toString(36).slice(2)}.new`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(draft, 'wx', 0o600);
    try {
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
;