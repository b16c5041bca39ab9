// How long the page of an expiry report takes until one can use it: node bench/expiry-page.mjs [pairs] [rows]
// Compiles src/ first; needs a Chromium, that of EPAPI_CHROMIUM or `chromium` on the PATH. Times are from the start of
// the navigation: until the script has run and the rows are drawn; and then, one by one, until the page has drawn what
// a click on a column's head, and a word in the filter, make of it. Beside it, in pairs since machines are noisy, a
// bare table of the same texts without style or script. The time of the page's own thread is what is left of it on a
// machine that does nothing else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const pairs = Number(process.argv[2] ?? 10);
const rows = Number(process.argv[3] ?? 1000);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'epapi-bench-'));
const checkedAt = Date.UTC(2026, 10, 25);

function makeFinding(index) {
  const daysLeft = Math.floor((index * 700) / rows) - 3;
  return {
    ...{ id: `profile:${index}`, kind: 'profile', name: `Acme In-House ${index}`, type: 'IOS_APP_INHOUSE' },
    ...{ status: daysLeft < 0 ? 'expired' : daysLeft < 14 ? 'critical' : daysLeft < 60 ? 'warning' : 'ok' },
    ...{ endsAt: checkedAt + daysLeft * 86_400_000, daysLeft, uuid: `0c6f3c1e-5a0d-4a7f-9a3c-${index}` },
    ...{
      apps: [`com.acme.app${index}`],
      effect: `Every installed copy of com.acme.app${index} stops opening.`,
    },
    reason: 'Its certificate "iPhone Distribution: Acme" (7F3A91C0) expires before it does.',
    fix: daysLeft < 60 ? `epapi apply --yes apps/${index}/epapi.yml` : '',
  };
}

function makeReport() {
  const findings = Array.from({ length: rows }, (_, index) => makeFinding(index));
  const countOf = (status) => findings.filter((one) => one.status === status).length;
  const counts = Object.fromEntries(
    ['expired', 'critical', 'unknown', 'warning', 'ok'].map((status) => [status, countOf(status)]),
  );
  return {
    ...{ checkedAt, warnWithin: 60, failWithin: 14, status: 'expired', findings, counts, ignored: 0 },
    ...{ soonest: findings[3], notes: [] },
  };
}

function bareTable({ findings }) {
  const cells = ({ status, daysLeft, name, kind, effect, reason, fix, endsAt }) =>
    [status, daysLeft, name, kind, effect, reason, fix, endsAt].map((text) => `<td>${text}</td>`).join('');
  return `<!doctype html><meta charset="utf-8"><table>${findings.map((one) => `<tr>${cells(one)}</tr>`).join('')}</table>`;
}

/** Resolves when what was changed is drawn: milliseconds since the navigation began. */
const DRAWN = 'new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))';
const after = (action) =>
  `(async () => { const from = performance.now(); ${action}; return (await ${DRAWN}) - from; })()`;
const SORT = after(`document.querySelectorAll('thead button')[4].click()`);
const FILTER = after(
  `const filter = document.querySelector('#filter'); filter.value = 'app7'; filter.dispatchEvent(new Event('input'))`,
);

async function open(browser, name, look) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpu = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration').value * 1000;
  };
  await page.goto(pathToFileURL(join(folder, name)).href);
  const result = await look(page, cpu);
  await page.close();
  return result;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const whole = (milliseconds) => `${milliseconds.toFixed(0)} ms`;

try {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', folder], {
    stdio: 'inherit',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const { expiryHtml } = await import(pathToFileURL(join(folder, 'expiry/report-html.js')).href);
  const report = makeReport();
  const start = performance.now();
  const html = expiryHtml(report);
  console.log(
    `${rows} rows, ${(html.length / 1e6).toFixed(2)} MB, made in ${whole(performance.now() - start)}`,
  );
  writeFileSync(join(folder, 'page.html'), html);
  writeFileSync(join(folder, 'bare.html'), bareTable(report));
  const executablePath = process.env.EPAPI_CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const all = [];
  for (let pair = 0; pair < pairs; pair++) {
    const [bare, bareCpu] = await open(browser, 'bare.html', async (page, cpu) => [
      await page.evaluate(DRAWN),
      await cpu(),
    ]);
    const [ready, readyCpu, sorted, filtered] = await open(browser, 'page.html', async (page, cpu) => [
      await page.evaluate(DRAWN),
      await cpu(),
      await page.evaluate(SORT),
      await page.evaluate(FILTER),
    ]);
    all.push({ ready, readyCpu, sorted, filtered, ratio: ready / bare, ratioCpu: readyCpu / bareCpu });
    console.log(
      `bare ${whole(bare)} (thread ${whole(bareCpu)}), page ${whole(ready)} (thread ${whole(readyCpu)}): ${(ready / bare).toFixed(2)}; sorted in ${whole(sorted)}, filtered in ${whole(filtered)}`,
    );
  }
  await browser.close();
  const of = (name) => median(all.map((one) => one[name]));
  console.log(
    `median ${whole(of('ready'))} (1000 allowed), ${of('ratio').toFixed(2)} × the bare table; thread ${whole(of('readyCpu'))}, ${of('ratioCpu').toFixed(2)} ×; sorted in ${whole(of('sorted'))}, filtered in ${whole(of('filtered'))}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
