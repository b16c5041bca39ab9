import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { BY_URGENCY } from '../../src/expiry/lib/words.ts';
import { expiryJson } from '../../src/expiry/report-json.ts';
import type { ExpiryReport } from '../../src/expiry/report.ts';
import { FULL, findingOf, reportOf, unreadableOf } from '../support/expiry-report.ts';
import { makeFolder } from '../support/folder.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/expiry.md');

/** The scripts below a heading of docs/expiry.md. */
async function recipes(heading: string): Promise<string[]> {
  const text = await readFile(DOCUMENT, 'utf8');
  const section = text.split(`\n### ${heading}\n`)[1]?.split(/\n##+ /)[0] ?? '';
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) => script);
}

interface Posted {
  readonly type: string | undefined;
  readonly bytes: number;
  readonly body: Record<string, unknown>;
}

/** Where a webhook would be. */
async function webhook(
  status = 200,
): Promise<AsyncDisposable & { readonly url: string; readonly posted: Posted[] }> {
  const posted: Posted[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const sent = Buffer.concat(parts);
      const body = JSON.parse(sent.toString()) as Record<string, unknown>;
      posted.push({ type: request.headers['content-type'], bytes: sent.length, body });
      response.writeHead(status).end('ok');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ posted, url: `http://127.0.0.1:${port}/hook` },
    [Symbol.asyncDispose]: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}

/** Runs a recipe where expiry.json is; what it left in a file, if it writes one. */
async function follow(script: string, report: ExpiryReport, url = '', file?: string): Promise<string> {
  await using folder = await makeFolder();
  await writeFile(join(folder.path, 'expiry.json'), expiryJson(report));
  const env = { PATH: process.env['PATH'], SLACK_WEBHOOK_URL: url, TEAMS_WEBHOOK_URL: url };
  await promisify(execFile)('sh', ['-e', '-c', script], { cwd: folder.path, env });
  return file === undefined ? '' : await readFile(join(folder.path, file), 'utf8');
}

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
/** Shown as skipped where the machine lacks what the recipe is written in. */
const withTools = (...programs: string[]): typeof test.skip => (programs.every(has) ? test : test.skip);

const HOSTILE = reportOf(
  HOSTILE_NAMES.map(([tries, name]) => findingOf({ id: tries, name, effect: name, fix: name })),
);

/** Whose certificate was revoked, which days do not say. */
const REVOKED = reportOf([findingOf({ name: 'One', days: 299, effect: 'e.', reason: 'Revoked.', fix: 'f' })]);

/** Much that is long dead, much that is not urgent yet, and one thing that is. */
const CROWDED = reportOf([
  ...Array.from({ length: 60 }, (_, day) =>
    findingOf({ name: `old ${day}`, status: 'expired', days: -day - 1 }),
  ),
  ...Array.from({ length: 60 }, (_, day) => findingOf({ name: `far ${day}`, status: 'warning', days: 30 })),
  findingOf({ name: 'soon', days: 3 }),
]);

/** How many of each status there are, in the order in which they come. */
function shownIn(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) {
    const status = /^(expired|critical|unknown|warning|ok): /.exec(text)?.[1];
    if (status !== undefined) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

interface Slack {
  readonly text: string;
  readonly blocks: readonly {
    readonly type: string;
    readonly text: { readonly type: string; readonly text: string };
  }[];
}

async function slackOf(recipe: number, report: ExpiryReport): Promise<Slack> {
  await using server = await webhook();
  await follow((await recipes('Slack'))[recipe] ?? '', report, server.url);
  expect(server.posted.map(({ type }) => type)).toEqual(['application/json']);
  return server.posted[0]?.body as unknown as Slack;
}

describe.each([
  [0, 'jq and curl', withTools('jq', 'curl')],
  [1, 'Node', withTools()],
])('to Slack, recipe %i', (recipe, tools, able) => {
  able(`says what is urgent (with ${tools})`, async () => {
    const { text, blocks } = await slackOf(recipe, FULL);
    expect(text).toMatch(/^1 app has stopped opening\./);
    expect(blocks.map((block) => block.text.text.split('\n')[0])).toEqual([
      text,
      'expired: Acme Old (-3 days left)',
      'critical: Acme Field (10 days left)',
      'unknown: out/Broken.ipa (? days left)',
      'warning: badge (40 days left)',
    ]);
  });

  able(`says why, since days left do not tell it of what was revoked (with ${tools})`, async () => {
    const { blocks } = await slackOf(recipe, REVOKED);
    expect(blocks[1]?.text.text.split('\n')).toEqual([
      'critical: One (299 days left)',
      'e.',
      'Revoked.',
      'f',
    ]);
  });

  able(`has room for each status (with ${tools})`, async () => {
    const { blocks } = await slackOf(recipe, CROWDED);
    expect(shownIn(blocks.map(({ text }) => text.text))).toEqual({ expired: 8, critical: 1, warning: 8 });
  });

  able(`is of the headline alone where all is well (with ${tools})`, async () => {
    const { text, blocks } = await slackOf(recipe, reportOf([findingOf({ status: 'ok' })]));
    expect(blocks.map((block) => block.text.text)).toEqual([text]);
  });

  able(`says names as they are, in plain text (with ${tools})`, async () => {
    const { blocks } = await slackOf(recipe, HOSTILE);
    expect(blocks).toHaveLength(9);
    expect(blocks.filter(({ type, text }) => type !== 'section' || text.type !== 'plain_text')).toEqual([]);
    expect(blocks.filter(({ text }) => text.text.length > 3_000)).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('<script>alert(1)</script>');
  });

  able(`fails where Slack refuses (with ${tools})`, async () => {
    await using server = await webhook(403);
    await expect(follow((await recipes('Slack'))[recipe] ?? '', FULL, server.url)).rejects.toThrow('403');
  });
});

interface Card {
  readonly content: {
    readonly body: readonly {
      readonly type: string;
      readonly inlines: readonly { readonly text: string }[];
    }[];
  };
}

describe('to Teams', () => {
  const able = withTools('jq', 'curl');

  async function textsOf(report: ExpiryReport): Promise<string[]> {
    await using server = await webhook();
    await follow((await recipes('Teams'))[0] ?? '', report, server.url);
    const [card] = server.posted[0]?.body['attachments'] as Card[];
    const body = card?.content.body ?? [];
    // Teams takes no more.
    expect(server.posted[0]?.bytes).toBeLessThan(28_000);
    expect(body.filter(({ type }) => type !== 'RichTextBlock')).toEqual([]);
    return body.map(({ inlines }) => inlines[0]?.text ?? '');
  }

  able('a card without markup, of what is urgent (with jq and curl)', async () => {
    expect(await textsOf(FULL)).toHaveLength(5);
    expect(await textsOf(HOSTILE)).toHaveLength(9);
    expect(await textsOf(reportOf([]))).toEqual(['Nothing was found to watch.']);
  });

  able('why, and each status (with jq and curl)', async () => {
    expect((await textsOf(REVOKED))[1]).toBe('critical: One (299 days left). e. Revoked. f');
    expect(shownIn(await textsOf(CROWDED))).toEqual({ expired: 8, critical: 1, warning: 8 });
  });

  for (const letter of ['x', '界', '📱', '"', '\u0001'])
    able(`as much as Teams takes, 28 kB, however long names of ${JSON.stringify(letter)} are`, async () => {
      const name = letter.repeat(3000);
      const long = CROWDED.findings.map((one) => ({ ...one, name }));
      const unknown = Array.from({ length: 60 }, (_, number) => unreadableOf(`${number}${name}`));
      const critical = Array.from({ length: 60 }, () => findingOf({ name }));
      const texts = await textsOf(reportOf([...long, ...unknown, ...critical]));
      expect(texts).toHaveLength(33);
      for (const text of texts.slice(1)) expect(text).toContain(letter.repeat(50));
    });
});

withTools('jq')('to Prometheus: a number for each that counts (with jq)', async () => {
  const script = (await recipes('A dashboard'))[0] ?? '';
  const lines = (await follow(script, FULL, '', 'epapi.prom')).trim().split('\n');
  expect(lines).toEqual([
    '# TYPE epapi_checked_at gauge',
    'epapi_checked_at 1795645800',
    '# TYPE epapi_findings gauge',
    ...['ok 1', 'warning 1', 'unknown 1', 'critical 1', 'expired 1'].map((line) => {
      const [status = '', count = ''] = line.split(' ');
      return `epapi_findings{status="${status}"} ${count}`;
    }),
    '# TYPE epapi_days_left gauge',
    'epapi_days_left{id="profile:Acme Old",kind="profile",status="expired",name="Acme Old"} -3',
    'epapi_days_left{id="profile:Acme Field",kind="profile",status="critical",name="Acme Field"} 10',
    'epapi_days_left{id="profile:badge",kind="pass-type-certificate",status="warning",name="badge"} 40',
    'epapi_days_left{id="profile:Acme Next",kind="profile",status="ok",name="Acme Next"} 200',
  ]);
  const hostile = (await follow(script, HOSTILE, '', 'epapi.prom')).trim().split('\n');
  const samples = hostile.filter((line) => line.startsWith('epapi_days_left'));
  expect(samples).toHaveLength(HOSTILE_NAMES.length);
  const label = String.raw`"(?:[^"\\\n]|\\[\\"n])*"`;
  const sample = new RegExp(
    `^epapi_days_left\\{id=${label},kind=${label},status="critical",name=${label}\\} 10$`,
    's',
  );
  expect(samples.filter((line) => !sample.test(line))).toEqual([]);
});

test('the alert on findings is on what is urgent and on what nobody could tell', async () => {
  const section = (await readFile(DOCUMENT, 'utf8')).split('\n### A dashboard\n')[1] ?? '';
  const [, matcher = 'none'] = /`epapi_findings\{status=~"([^"]+)"\} > 0`/.exec(section) ?? [];
  const alerting = BY_URGENCY.filter((status) => new RegExp(`^(?:${matcher})$`).test(status));
  expect(alerting).toEqual(['expired', 'critical', 'unknown']);
  expect(section).toContain('`time() - epapi_checked_at > 172800`');
  expect(section).not.toMatch(/epapi_days_left(\{[^}]*\})? </);
});

withTools('jq')('to a spreadsheet: no cell begins like a formula (with jq)', async () => {
  const script = (await recipes('A dashboard'))[1] ?? '';
  const formulas = ['=1+1', '+1', '-1', '@a', '\t=1'].map((name) =>
    findingOf({ name, id: name, apps: [name] }),
  );
  const text = await follow(script, reportOf(formulas), '', 'expiry.csv');
  expect(text.match(/"'[=+@\t-]/g)).toHaveLength(10);
  expect(text).not.toMatch(/"[=+@\t-]/);
});
