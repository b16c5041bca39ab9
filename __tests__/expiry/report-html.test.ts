import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { headline } from '../../src/expiry/headline.ts';
import { expiryHtml } from '../../src/expiry/report-html.ts';
import type { ExpiryReport, Finding } from '../../src/expiry/report.ts';
import { VERSION } from '../../src/version.ts';
import { findBrowser, launchBrowser } from '../support/browser.ts';
import { CHECKED_AT, finding, manyFindings, report, TEAM } from '../support/page-report.ts';

jest.setTimeout(120_000);

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea>-->',
  '&lt;b&gt;',
  'a\u202eb\u2066c\u0000d\ne\u0007',
  'x'.repeat(10_000),
  'a\ud800b',
  'אבג <b>',
];

/** A finding each of whose texts is the given one; ignored where asked. */
function saying(text: string, index: number, ignored = false): Finding {
  return {
    ...finding(`id${index}`, index + 0.5, {
      name: text,
      effect: text,
      reason: text,
      fix: text,
      apps: [text],
    }),
    ...{ type: text, serialNumber: text, uuid: text },
    ...(ignored ? { ignored: { reason: text, until: text } } : {}),
  };
}

/** A report that says such texts wherever it says any. */
function reportSaying(texts: readonly string[]): ExpiryReport {
  const findings = texts.flatMap((text, index) => [saying(text, index), saying(text, index, true)]);
  return report(
    // The sentence must not name the app, which is then listed.
    findings.map((one) => ({ ...one, effect: one.effect.slice(1) })),
    { notes: texts },
  );
}

const titleOf = (html: string): string | undefined => /<h1>(.*)<\/h1>/.exec(html)?.[1];

describe('the headline', () => {
  const app = (id: string, days: number): Finding => finding(id, days, { apps: [`com.acme.${id}`] });

  test('is that of every other form', () => {
    for (const given of [TEAM, report([]), report([app('a', 12.9), app('b', -1)])]) {
      const html = expiryHtml(given);
      expect(titleOf(html)).toBe(headline(given));
      expect(html).toContain(`<title>${headline(given)} · Expiry radar</title>`);
    }
  });

  test('is followed by the apps that it speaks of, no more than six', () => {
    const apps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => app(id, 12));
    const html = expiryHtml(
      report([app('gone', -1), app('gone', 12), ...apps, app('later', 13), finding('z', undefined)]),
    );
    expect(html.replace(/<\/?(bdi|time)[^>]*>/g, '')).toContain(
      '<ul class="lead"><li>Stopped: com.acme.gone</li>' +
        '<li>From 2026-12-07 22:30 UTC: com.acme.a, com.acme.b, com.acme.c, com.acme.d, com.acme.e, com.acme.f and 2 more</li>' +
        '<li>Could not tell: 1 thing, which may end at any time</li></ul>',
    );
    expect(expiryHtml(report([app('a', 300)]))).not.toContain('<ul class="lead">');
  });
});

describe('the file', () => {
  const html = expiryHtml(reportSaying(HOSTILE));

  test('may run its own script and look as its own style says, and nothing else', () => {
    const [policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.slice(1) ?? [];
    const hash = (tag: string): string => {
      const [content = ''] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.slice(1) ?? [];
      expect(content.length).toBeGreaterThan(1000);
      return `&#39;sha256-${createHash('sha256').update(content).digest('base64')}&#39;`;
    };
    expect(policy).toBe(
      `default-src &#39;none&#39;; script-src ${hash('script')}; style-src ${hash('style')}; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
  });

  test('names no other file, has no handler or style in an attribute, and no clock', () => {
    expect(html).not.toMatch(/https?:|\burl\(|@import|<link|<[^>]*\s(src|href|style|on\w+)=/i);
    expect(html).not.toMatch(/Date\.now|new Date|localStorage|cookie/);
    expect(expiryHtml(TEAM)).toBe(expiryHtml(TEAM));
  });

  test('spells out the role of each part of the table, which some browsers forget on a phone', () => {
    const roles = [...expiryHtml(TEAM).matchAll(/<(table|thead|tbody|tr|th|td)[ >](role="\w+")?/g)].map(
      ([, tag = '', role = 'none']) => `${tag} ${role}`,
    );
    expect([...new Set(roles)]).toEqual([
      ...['table role="table"', 'thead role="rowgroup"', 'tr role="row"', 'th role="columnheader"'],
      ...['tbody role="rowgroup"', 'td role="cell"', 'th role="rowheader"'],
    ]);
  });

  test('has each end as a moment in UTC, says as of when and by what it was made', () => {
    const page = expiryHtml(report([finding('a', 12.5)]));
    expect(page).toContain('As of <time datetime="2026-11-25T22:30:00Z">2026-11-25 22:30 UTC</time>.');
    expect(page).toContain('<time datetime="2026-12-08T10:30:00Z">2026-12-08 10:30 UTC</time></td>');
    expect(page).toContain(`Made by epapi-action ${VERSION}.`);
    expect(page).toContain('Critical within 14 days, a warning within 60 days.');
  });

  test('takes whatever dates there are', () => {
    for (const endsAt of [NaN, Infinity, -Infinity, 8.64e15]) {
      const page = expiryHtml(report([{ ...finding('a', 1), endsAt }]));
      expect(page).toContain('no known end: 1');
      expect(page).not.toMatch(/NaN|Infinity/);
    }
    for (const endsAt of [Date.UTC(9999, 11, 31), Date.UTC(1000, 0)]) {
      expect(expiryHtml(report([{ ...finding('a', 1), endsAt }]))).not.toContain('no known end');
    }
    for (const warnWithin of [0, 1e9]) expect(expiryHtml({ ...TEAM, warnWithin })).toContain('<svg');
    expect(expiryHtml({ ...TEAM, checkedAt: 8.64e15 })).toContain('As of');
  });
});

describe('the time ahead', () => {
  const drawn = (given: ExpiryReport): string => /<figure[^]*<\/figure>/.exec(expiryHtml(given))?.[0] ?? '';
  const block = (group: string, week: number, y: number, height: number): string => {
    const x = ((week / 52) * 100).toFixed(2);
    return `<rect class="${group}" x="${x}%" y="${y.toFixed(2)}" width="1.54%" height="${height.toFixed(2)}">`;
  };

  test('has a block for each end, by week, the worst at the bottom', () => {
    const ignored = finding('i', 8, { ignored: { reason: 'Old.', until: '2027-01-01' } });
    const figure = drawn(
      report([finding('a', 7), finding('b', 13.9, { status: 'ok' }), ignored, finding('c', 14)]),
    );
    expect(figure).toContain(block('critical', 1, 118, 11));
    expect(figure).toContain(block('ok', 1, 106, 11));
    expect(figure).toContain(block('ignored', 1, 94, 11));
    expect(figure).toContain(block('critical', 2, 118, 11));
    expect(figure.match(/<rect class="\w+" [^>]*><title>/g)).toHaveLength(4);
    expect(figure).toContain('<title>Week from 2026-12-02: 1 Critical</title>');
  });

  test('is no taller for many', () => {
    const many = Array.from({ length: 500 }, (_, index) => finding(`p${index}`, 8));
    expect(drawn(report(many))).toContain(block('critical', 1, 34, 95));
  });

  test('leaves out what has ended, ends later or never, and says so', () => {
    const figure = drawn(
      report([
        finding('gone', 0),
        finding('now', 1 / 86_400_000),
        finding('far', 364),
        finding('odd', undefined),
      ]),
    );
    expect(figure).toContain(
      'Between 2026-11-25 and 2027-11-24: 1 of 4; ended before: 1; later: 1; no known end: 1. Dates are in UTC.',
    );
    expect(figure).toContain('aria-label="How many end in each month: 2026-11: 1."');
    expect(drawn(report([finding('gone', 0)]))).toContain('aria-label="Nothing ends in this time."');
  });

  test('marks the thresholds that it reaches, and reaches further for far ones', () => {
    expect(drawn(TEAM)).toMatch(
      /x="16.48%" dx="4" y="13">Warning: 60 days<.*x="3.85%" dx="4" y="28">Critical: 14 days</s,
    );
    expect(drawn({ ...TEAM, warnWithin: 400 })).toContain('Between 2026-11-25 and 2028-04-12');
    const far = drawn({ ...TEAM, warnWithin: 40_000 });
    expect(far).toContain('Between 2026-11-25 and 2029-11-21');
    expect(far).not.toContain('Warning: 40000 days');
  });

  test('names the next eight that count', () => {
    const findings = Array.from({ length: 12 }, (_, index) => finding(`p${index}`, 20 - index));
    const names = [...drawn(report(findings)).matchAll(/<bdi class="lane-name">(.*?)</g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['p11', 'p10', 'p9', 'p8', 'p7', 'p6', 'p5', 'p4']);
    expect(drawn(report([{ ...finding('p', 1), ignored: { reason: '', until: '' } }]))).not.toContain(
      'lane-name">p<',
    );
  });

  test('names the months, and the year where it begins', () => {
    const names = [...drawn(TEAM).matchAll(/class="month[^>]*>(\w+)</g)].map(([, name]) => name);
    expect(names.join(' ')).toBe('Dec 2027 Feb Mar Apr May Jun Jul Aug Sep Oct Nov');
  });
});

test('the apps that the sentence does not name are listed, folded where they are many', () => {
  const apps = ['com.a', 'com.b', 'com.c', 'com.d', 'com.e', 'com.f'];
  const one = expiryHtml(report([finding('x', 1, { apps: apps.slice(0, 5), effect: 'com.a stops.' })]));
  expect(one).toContain(
    '<bdi>com.a stops.</bdi><ul class="apps"><li><bdi>com.b</bdi></li><li><bdi>com.c</bdi></li><li><bdi>com.d</bdi></li><li><bdi>com.e</bdi></li></ul></td>',
  );
  const many = expiryHtml(report([finding('x', 1, { apps, effect: 'com.a stops.' })]));
  expect(many).toContain('<details><summary>5 apps</summary><ul class="apps">');
});

const chromium = findBrowser();

(chromium === undefined ? describe.skip : describe)('in a browser', () => {
  let browser: Browser;
  let url: string;
  let served = '';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
  });

  beforeAll(async () => {
    browser = await launchBrowser(chromium ?? '');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/expiry.html`;
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const WIDE = { viewport: { width: 1360, height: 900 } };
  const NARROW = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

  /** Opens a report, looks at it, and sees that nothing was asked for beside it and nothing went wrong. */
  async function open(
    given: ExpiryReport,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = WIDE,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => request.url() !== url && troubles.push(request.url()));
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    served = expiryHtml(given);
    asked.length = 0;
    await prepare?.(page);
    await page.goto(url);
    await look(page);
    await context.close();
    expect(troubles).toEqual([]);
    expect(asked).toEqual(['/expiry.html']);
  }

  const texts = (page: Page, selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  const shownNames = (page: Page): Promise<string[]> => texts(page, 'tbody tr:visible .name');
  const NAMES = TEAM.findings.map(({ name }) => name);

  test('it shows what it is given', () =>
    open(TEAM, async (page) => {
      expect(await page.title()).toContain('1 app has stopped opening. 8 apps stop opening in 12 days.');
      expect(await shownNames(page)).toEqual(NAMES);
      const row = page.locator('tbody tr').nth(1).locator('td, th');
      expect((await row.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))).toEqual([
        'Critical',
        '12',
        'out/Field-4.2.ipa 7F3A91C0',
        'Build',
        'Every installed copy of com.acme.field stops opening. com.acme.field.watch com.acme.field.widget',
        TEAM.findings[1]?.reason,
        `${TEAM.findings[1]?.fix ?? ''} Copy`,
        '2026-12-08 03:18 UTC',
      ]);
      expect(await texts(page, 'tr[data-group=ignored] .status')).toEqual([
        expect.stringMatching(
          /^Ignored\s+Critical, but ignored until 2027-03-01: The kiosks are taken away\.$/,
        ),
      ]);
      expect(await texts(page, '.notes li')).toEqual(TEAM.notes);
      expect(await texts(page, '.counts b')).toEqual(['1', '2', '1', '2', '4', '1']);
    }));

  describe('sorted', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    const RANKS = ['expired', 'critical', 'unknown', 'warning', 'ok'];
    const KINDS: Readonly<Record<string, string>> = { 'pass-type-certificate': 'Pass type certificate' };
    const kind = (one: Finding): string => {
      const word = KINDS[one.kind] ?? one.kind.replace('-', ' ');
      return word.charAt(0).toUpperCase() + word.slice(1);
    };
    const byText =
      (text: (one: Finding) => string) =>
      (a: Finding, b: Finding, sign: number): number =>
        text(a) === '' || text(b) === ''
          ? Number(text(a) === '') - Number(text(b) === '')
          : sign * compare(text(a), text(b));
    const byNumber =
      (number: (one: Finding) => number | undefined) =>
      (a: Finding, b: Finding, sign: number): number => {
        const [x, y] = [number(a), number(b)];
        return x === undefined || y === undefined
          ? Number(x === undefined) - Number(y === undefined)
          : sign * (x - y);
      };
    const rank = ({ ignored, status }: Finding): number => (ignored ? 5 : RANKS.indexOf(status));

    test.each([
      ['Status', byNumber(rank)],
      ['Days left', byNumber(({ daysLeft }) => daysLeft)],
      ['What', byText(({ name }) => name)],
      ['Kind', byText(kind)],
      ['What stops working', byText(({ effect }) => effect)],
      ['Why', byText(({ reason }) => reason)],
      ['How to fix it', byText(({ fix }) => fix)],
      ['Ends at', byNumber(({ endsAt }) => endsAt)],
    ])('by %s, upwards and downwards, equal rows as they stood', (title, order) =>
      open(TEAM, async (page) => {
        const head = page.getByRole('columnheader', { name: title, exact: true });
        let expected = [...TEAM.findings];
        for (const [word, sign] of [
          ['ascending', 1],
          ['descending', -1],
          ['ascending', 1],
        ] as const) {
          await head.getByRole('button').click();
          expected = expected.toSorted((a, b) => order(a, b, sign));
          expect(await shownNames(page)).toEqual(expected.map(({ name }) => name));
          expect(await head.getAttribute('aria-sort')).toBe(word);
        }
        await page
          .getByRole('columnheader')
          .nth(title === 'Kind' ? 0 : 3)
          .getByRole('button')
          .click();
        expect(await head.getAttribute('aria-sort')).toBeNull();
        expect(await page.locator('[aria-sort]').count()).toBe(1);
      }),
    );
  });

  test('numbers in names are ordered as numbers, and a minus counts', () =>
    open(
      report([finding('App 10', 9), finding('App 9', 10), finding('App 1', -20), finding('b', -3)]),
      async (page) => {
        await page.getByRole('button', { name: 'What', exact: true }).click();
        expect(await shownNames(page)).toEqual(['App 1', 'App 9', 'App 10', 'b']);
        await page.getByRole('button', { name: 'Days left' }).click();
        expect(await shownNames(page)).toEqual(['App 1', 'b', 'App 10', 'App 9']);
        expect(await texts(page, 'td.days')).toEqual(['ended', 'ended', '9', '10']);
      },
    ));

  test('filtered by text, by status and by both; it says how many are shown', () =>
    open(TEAM, async (page) => {
      const status = page.getByRole('status');
      const filter = page.getByRole('searchbox', { name: 'Filter' });
      expect(await status.innerText()).toBe('11 of 11 shown');
      await filter.fill('  FIELD 7f3a91c0 ');
      expect(await shownNames(page)).toEqual(['out/Field-4.2.ipa', 'iPhone Distribution: Acme Corporation']);
      expect(await status.innerText()).toBe('2 of 11 shown');
      await filter.fill('com.acme.ward');
      expect(await status.innerText()).toBe('1 of 11 shown');
      // What the page adds is not what a row says.
      await filter.fill('copy fix');
      expect(await status.innerText()).toBe('0 of 11 shown');
      await filter.fill('');
      const critical = page.locator('.counts').getByRole('button', { name: 'Critical' });
      await critical.click();
      expect(await critical.getAttribute('aria-pressed')).toBe('true');
      expect(await shownNames(page)).toEqual(['out/Field-4.2.ipa', 'iPhone Distribution: Acme Corporation']);
      await page.locator('.counts').getByRole('button', { name: 'Ignored' }).click();
      expect(await status.innerText()).toBe('3 of 11 shown');
      await filter.fill('kiosk');
      expect(await shownNames(page)).toEqual(['Acme Kiosk In-House']);
      await page.getByRole('button', { name: 'Why' }).click();
      expect(await shownNames(page)).toEqual(['Acme Kiosk In-House']);
      await filter.fill('');
      await critical.click();
      expect(await critical.getAttribute('aria-pressed')).toBe('false');
      expect(await shownNames(page)).toEqual(['Acme Kiosk In-House']);
    }));

  test('by keyboard alone', () =>
    open(TEAM, async (page) => {
      const FOCUS =
        'document.activeElement.ariaLabel ?? (document.activeElement.innerText || document.activeElement.id)';
      const stops: string[] = [];
      for (let stop = 0; stop < 18; stop++) {
        await page.keyboard.press('Tab');
        stops.push((await page.evaluate<string>(FOCUS)).replace(/\s+/g, ' '));
      }
      expect(stops).toEqual([
        ...['1 Expired', '2 Critical', '1 Could not tell', '2 Warning', '4 OK', '1 Ignored', 'filter'],
        ...['Status', 'Days left', 'What', 'Kind', 'What stops working', 'Why', 'How to fix it', 'Ends at'],
        ...['Copy the fix for Acme Legacy In-House', 'Copy the fix for out/Field-4.2.ipa', '6 apps'],
      ]);
      const outline = 'getComputedStyle(document.activeElement).outlineStyle';
      expect(await page.evaluate(outline)).toBe('solid');
      await page.keyboard.press('Enter');
      expect(await page.getByText('com.acme.ward').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Ends at' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      expect(await page.evaluate<string>(FOCUS)).toBe('Ends at');
      await page.locator('.counts button').first().focus();
      await page.keyboard.press('Space');
      expect(await shownNames(page)).toEqual(['Acme Legacy In-House']);
    }));

  test('a fix is copied as it is; where that is forbidden, it is selected', async () => {
    const fix = 'epapi apply --yes <b> & "x"';
    const given = report([finding('a', 1, { fix }), finding('b', 300)]);
    await open(given, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy the fix for a' }).click();
      await page.getByText('Copied', { exact: true }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(fix);
      expect(await page.locator('.copy').count()).toBe(1);
    });
    for (const clipboard of ['undefined', '{ writeText: () => Promise.reject(new Error("no")) }']) {
      const look = async (page: Page): Promise<void> => {
        await page.getByRole('button', { name: 'Copy the fix for a' }).click();
        await page.getByText('Selected: copy it with the keyboard').waitFor();
        expect(await page.evaluate('String(getSelection())')).toBe(fix);
      };
      await open(given, look, WIDE, async (page) => {
        await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: ${clipboard} })`);
      });
    }
  });

  const STRUCTURE = `[...document.querySelectorAll('*')].map(({ tagName, attributes }) =>
    [tagName, ...[...attributes].map(({ name }) => name)].join(' '))`;

  test('names are text, whatever they look like', async () => {
    let plain: unknown;
    await open(reportSaying(HOSTILE.map(() => 'plain')), async (page) => {
      plain = await page.evaluate(STRUCTURE);
    });
    await open(reportSaying(HOSTILE), async (page) => {
      expect(await page.evaluate(STRUCTURE)).toEqual(plain);
      const names = await texts(page, 'tbody tr:nth-child(odd) .name');
      expect(names.slice(0, 5)).toEqual(HOSTILE.slice(0, 5));
      expect(names.slice(5)).toEqual([
        'a\\u202eb\\u2066c\\u0000d\\u000ae\\u0007',
        `${'x'.repeat(200)}…`,
        'a\ufffdb',
        'אבג <b>',
      ]);
      await page.getByRole('searchbox').fill('<script>alert(1)');
      expect(await page.getByRole('status').innerText()).toBe('2 of 18 shown');
      const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(sideways)).toBe(0);
    });
  });

  const wider = (page: Page): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('body *')].filter((one) => one.closest('svg, .unseen') === null)
      .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5 ||
        (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline' && one.tagName !== 'INPUT'))
      .map((one) => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40))`);

  test.each([
    ['what a team has', TEAM],
    ['hostile names', reportSaying(HOSTILE)],
  ])('on a phone, nothing is wider than it is: %s', (_, given) =>
    open(
      given,
      async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
        expect(await wider(page)).toEqual([]);
        const label = `getComputedStyle(document.querySelector('td.days'), '::before').content`;
        expect(await page.evaluate(label)).toBe('"Days left"');
        await page.getByRole('button', { name: 'Ends at' }).tap();
        expect(await page.locator('th[aria-sort]').count()).toBe(1);
        // As a screen reader hears it.
        const session = await page.context().newCDPSession(page);
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const count = (role: string): number => nodes.filter((node) => node.role?.value === role).length;
        const { length } = given.findings;
        expect([count('table'), count('row'), count('rowheader'), count('columnheader')]).toEqual([
          1,
          length + 1,
          length,
          8,
        ]);
        expect(count('cell')).toBe(await page.locator('td:visible').count());
      },
      NARROW,
    ),
  );

  test.each([1032, 700])('on paper of %d pixels: all rows, white, no controls, nothing cut off', (width) =>
    open(
      TEAM,
      async (page) => {
        await page.getByRole('searchbox').fill('no such thing');
        expect(await shownNames(page)).toEqual([]);
        await page.emulateMedia({ media: 'print' });
        expect(await shownNames(page)).toEqual(NAMES);
        expect(await page.locator('.controls:visible, button.copy:visible').count()).toBe(0);
        expect(await texts(page, 'thead th')).toContain('Ends at');
        expect(await page.evaluate(`getComputedStyle(document.querySelector('thead')).display`)).toBe(
          'table-header-group',
        );
        // A button in it would not be drawn again on the next page.
        expect(await page.evaluate(`getComputedStyle(document.querySelector('thead button')).display`)).toBe(
          'contents',
        );
        expect(await page.evaluate(`getComputedStyle(document.body).color`)).toBe('rgb(23, 27, 36)');
        expect(await page.getByText('com.acme.ward').last().isVisible()).toBe(true);
        expect(await wider(page)).toEqual([]);
      },
      { viewport: { width, height: 740 }, colorScheme: 'dark' },
    ),
  );

  describe('of many rows', () => {
    const MANY = reportSaying(Array.from({ length: 100 }, (_, index) => `app ${index}`));
    const UNDRAWN = `[...document.querySelectorAll('tbody tr')].filter((row) => getComputedStyle(row).contentVisibility === 'auto').length`;
    const ALL_DRAWN = `new Promise((done) => (function look() { if (${UNDRAWN} === 0) done(); else setTimeout(look, 20); })())`;
    /** Nothing else can happen between the two. */
    const SORTED = `document.querySelector('thead button').click(); ${UNDRAWN}`;

    test('those out of sight are laid out by and by, and anew in another order', () =>
      open(MANY, async (page) => {
        await page.evaluate(ALL_DRAWN);
        expect(await page.evaluate(SORTED)).toBe(150);
        await page.evaluate(ALL_DRAWN);
        expect(await texts(page, 'tbody .name')).not.toContain('');
      }));

    test('they are laid out one part after another, though somebody sorts meanwhile', () =>
      open(
        MANY,
        async (page) => {
          expect(await page.evaluate(`${SORTED}; ${SORTED}; window.pending`)).toBe(1);
          await page.evaluate(`window.goOn()`);
          expect(await page.evaluate(`[${UNDRAWN}, window.pending]`)).toEqual([150, 1]);
        },
        WIDE,
        async (page) => {
          await page.addInitScript(
            'window.pending = 0; window.requestIdleCallback = (run) => { window.pending++; window.goOn = () => { window.pending--; run(); }; }',
          );
        },
      ));

    test('the page stays where it is while it is sorted, and as high', () =>
      open(MANY, async (page) => {
        await page.evaluate(ALL_DRAWN);
        await page.evaluate('scrollTo(0, document.body.scrollHeight - 2000)');
        const place = '[Math.round(scrollY), document.documentElement.scrollHeight]';
        const before = await page.evaluate(place);
        expect(await page.evaluate(`${SORTED}; ${place}`)).toEqual(before);
        await page.evaluate(ALL_DRAWN);
        expect(await page.evaluate(place)).toEqual(before);
      }));

    test('all are at once where the browser does not say when it is idle', () =>
      open(
        MANY,
        async (page) => {
          expect(await page.evaluate(SORTED)).toBe(0);
        },
        WIDE,
        async (page) => {
          await page.addInitScript('delete window.requestIdleCallback');
        },
      ));

    test('all are without JavaScript', () =>
      open(
        MANY,
        async (page) => {
          expect(await texts(page, 'tbody .name')).not.toContain('');
        },
        { ...WIDE, javaScriptEnabled: false },
      ));
  });

  test('without JavaScript it is all there, and has no controls', () =>
    open(
      TEAM,
      async (page) => {
        expect(await shownNames(page)).toEqual(NAMES);
        expect(await texts(page, 'thead th')).toHaveLength(8);
        expect(await page.locator('button:visible, input:visible').count()).toBe(0);
        expect(await texts(page, '.counts li')).toHaveLength(6);
      },
      { ...WIDE, javaScriptEnabled: false },
    ));

  test('where nothing was watched there is no table', () =>
    open(report([], { notes: ['Nothing matches out/*.ipa.'] }), async (page) => {
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nothing was found to watch.');
      expect(await texts(page, '.notes li')).toEqual(['Nothing matches out/*.ipa.']);
      expect(await page.locator('table, figure, button').count()).toBe(0);
    }));

  describe('as it looks', () => {
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'epapi-expiry-page-'));
    });

    const looks: [string, BrowserContextOptions, string][] = [
      ['light', WIDE, 'rgb(244, 246, 249)'],
      ['dark', { ...WIDE, colorScheme: 'dark' }, 'rgb(15, 19, 26)'],
      ['narrow', NARROW, 'rgb(244, 246, 249)'],
      ['narrow-dark', { ...NARROW, colorScheme: 'dark' }, 'rgb(15, 19, 26)'],
    ];
    const reports = { team: TEAM, hostile: reportSaying(HOSTILE), none: report([]) };
    const cases = looks.flatMap(([look, options, colour]) =>
      Object.entries(reports).map(([name, given]) => ({ look, options, colour, name, given })),
    );

    test.each(cases)(
      '$look, $name: its colours are right, and axe finds nothing',
      ({ look, options, colour, name, given }) =>
        open(
          given,
          async (page) => {
            expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(colour);
            if (given.findings.length > 0) await page.locator('.counts button').first().click();
            await page.evaluate(axe.source);
            const { violations, passes } = await page.evaluate<axe.AxeResults>('axe.run(document)');
            expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
            expect(passes.map(({ id }) => id)).toContain('color-contrast');
            await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
          },
          options,
        ),
    );

    test('on paper it has several pages', () =>
      open(manyFindings(60), async (page) => {
        const pdf = await page.pdf({ path: join(folder, 'many.pdf'), preferCSSPageSize: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
      }));
  });
});

test('the moment of the check is the one that the tests reckon from', () => {
  expect(new Date(CHECKED_AT).toISOString()).toBe('2026-11-25T22:30:00.000Z');
});
