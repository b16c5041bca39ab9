import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { Tokens } from 'marked';
import { expiryMarkdown } from '../../src/expiry/report-markdown.ts';
import type { ExpiryReport, Finding } from '../../src/expiry/report.ts';
import { FULL, findingOf, reportOf, unreadableOf } from '../support/expiry-report.ts';
import { HOSTILE_NAMES, UNFIT } from '../support/hostile-names.ts';

const ISSUE = 65_536;
const markdown = (report: ExpiryReport, most = ISSUE): string => expiryMarkdown(report, { most });

test('is a headline, a table by urgency, a timeline, what is ignored and the notes', () => {
  expect(markdown(FULL))
    .toBe(`**1 app has stopped opening. 1 app stops opening in 10 days. 1 pass certificate expires in 40 days. 1 file could not be judged.**

Checked at 2026-11-25T22:30:00Z: 1 expired, 1 critical (within 14 days), 1 could not tell, 1 warning (within 60 days), 1 ok, 1 ignored.

| status | days left | what | what stops | why | what to do |
| --- | --- | --- | --- | --- | --- |
| &#9940; expired | ended (2026-11-22) | profile Acme Old | Every installed copy of com.acme.field stops opening. | It expires. | epapi apply |
| &#128308; critical | 10 (2026-12-05) | profile Acme Field | Every installed copy of com.acme.field stops opening. | It expires. | epapi apply |
| &#10068; could not tell | unknown | file out/Broken.ipa | Nobody can tell what is in it. | It is no archive. | Build it again. |
| &#128993; warning | 40 (2027-01-04) | pass certificate badge | Every installed copy of com.acme.field stops opening. | It expires. | epapi apply |

### Timeline

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %Y-%m-%d
  section profiles
    expired 3 days ago, Acme Old :crit, milestone, 2026-11-22, 0d
    expires in 10 days, Acme Field :crit, milestone, 2026-12-05, 0d
    expires in 200 days, Acme Next :milestone, 2027-06-13, 0d
  section pass certificates
    expires in 40 days, badge :milestone, 2027-01-04, 0d
\`\`\`

### Ignored

| what | until | why |
| --- | --- | --- |
| profile Acme Gone | 2027-03-01 | The app is no longer used. |

### Notes

- Invitations&#58; this key&#39;s role may not read them.
`);
});

test('is short where there is nothing', () => {
  expect(markdown(reportOf())).toBe(
    '**Nothing was found to watch.**\n\nChecked at 2026-11-25T22:30:00Z: nothing.\n',
  );
});

test('only counts what is ok', () => {
  const findings = Array.from({ length: 300 }, (_, days) =>
    findingOf({ name: `P${days}`, status: 'ok', days: 500 + days }),
  );
  const text = markdown(reportOf(findings));
  expect(text).toContain('300 ok.');
  expect(text).not.toContain('P1');
});

describe('bounds', () => {
  const urgent = (name: string): Finding => findingOf({ name, id: name });
  const many = (name: string): ExpiryReport =>
    reportOf(
      Array.from({ length: 312 }, (_, number) => number).flatMap((number) => [
        urgent(`${number}${name}`),
        { ...urgent(`${number}i${name}`), ignored: { reason: name, until: '2027-01-01' } },
      ]),
      { notes: Array.from({ length: 312 }, () => `a ${name}`) },
    );

  test('100 rows of each list and 25 of the timeline, and how many more there are', () => {
    const text = markdown(many(''), 1_000_000);
    expect(text.match(/^\| &#128308; critical/gm)).toHaveLength(100);
    expect(text.match(/milestone/g)).toHaveLength(25);
    expect(text.match(/^…and 212 more\.$/gm)).toHaveLength(3);
  });

  test('what is left out is said to be in expiry.json, and nothing where all is there', () => {
    const says = 'Not all is shown here. All is in expiry.json, which is written where report-dir is given.';
    expect(markdown(many(''))).toContain(` ignored.\n\n${says}\n\n|`);
    expect(markdown(reportOf([findingOf()], { notes: many('').notes }))).toContain(says);
    expect(markdown(FULL)).not.toContain('expiry.json');
  });

  test('what is long dead leaves room for what ends soon', () => {
    const dead = many('').findings.map((one) =>
      findingOf({ name: one.name, id: one.id, status: 'expired', days: -400 }),
    );
    const text = markdown(reportOf([...dead, findingOf({ name: 'soon', days: 3 })]), 1_000_000);
    expect(text.match(/^\| &#9940; expired/gm)).toHaveLength(99);
    expect(text).toMatch(
      /^\| &#9940; .*\n\| &#128308; critical \| 3 \(.*profile soon .*\n\n…and 525 more\.$/m,
    );
  });

  test.each([
    ['plain names', ' Acme'],
    ['wide names', '🔑'.repeat(300)],
    ['hostile names', '@a#1:b:'.repeat(50)],
  ])('%s: as many rows as fit', (_, name) => {
    const report = many(name);
    for (const most of [ISSUE, 20_000, 2_000]) {
      const text = markdown(report, most);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      const rows = text.match(/^\| &#128308; critical/gm)?.length ?? 0;
      const row = Buffer.byteLength(markdown(report, 1_000_000)) / 100;
      // One more would not have fitted; all rows are as good as alike.
      if (rows < 100) expect(Buffer.byteLength(text) + 2 * row).toBeGreaterThan(most);
    }
  });

  test('the headline and the counts always stand', () => {
    const text = markdown(many(' Acme'), 0);
    expect(text).toMatch(/^\*\*1 app stops opening in 10 days\.\*\*\n\nChecked at .*: 312 critical/);
    expect(Buffer.byteLength(text)).toBeLessThan(500);
    expect(text).not.toContain('Acme');
  });
});

/** All that a name could have made. */
function kindsOf(tokens: readonly { readonly type: string; readonly raw: string }[]): string[] {
  return tokens.map(({ type, raw }) => (type === 'html' ? raw : type)).filter((type) => type !== 'space');
}

test.each(HOSTILE_NAMES)('%s makes nothing of its own', (_, name) => {
  const hostile = { name, effect: name, reason: name, fix: name };
  const gone = { ...findingOf(hostile), ignored: { reason: name, until: name } };
  const text = markdown(reportOf([findingOf(hostile), unreadableOf(name), gone], { notes: [`a ${name}`] }));
  const tokens = marked.lexer(text);
  const parts = ['table', 'heading', 'code', 'heading', 'table', 'heading', 'list'];
  expect(kindsOf(tokens)).toEqual(['paragraph', 'paragraph', ...parts]);
  const tables = tokens.filter(({ type }) => type === 'table') as Tokens.Table[];
  expect(tables.map(({ rows }) => rows.map((row) => row.length))).toEqual([[6, 6], [3]]);
  const inCells = tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => kindsOf(cell.tokens)));
  expect(inCells.filter((kind) => kind !== 'text' && kind !== '<!-- -->')).toEqual([]);
  expect(text).not.toMatch(UNFIT);
  expect(text).not.toMatch(/^\s*::/m);
});

test('what is to be copied stands there whole', () => {
  const fix = `epapi api POST /v1/certificates ${'x'.repeat(600)} end`;
  expect(expiryMarkdown(reportOf([findingOf({ fix })]), { most: 100_000 })).toContain('x end |');
});

test('certificates of one name are told apart by their serial numbers', () => {
  const certificate = { kind: 'certificate', name: 'iPhone Distribution', serialNumber: 'A1' } as const;
  const ignored = { reason: 'old', until: '2027-03-01' };
  const findings = [findingOf(certificate), findingOf({ ...certificate, serialNumber: 'B2', ignored })];
  const text = expiryMarkdown(reportOf(findings), { most: 100_000 });
  expect(text).toContain('| certificate iPhone Distribution (A1) |');
  expect(text).toContain('| certificate iPhone Distribution (B2) | 2027-03-01 | old |');
});
