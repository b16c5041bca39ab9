import { describe, expect, test } from '@jest/globals';
import { withDocuments } from '../support/documents-server.ts';
import type { Documents, Received } from '../support/documents-server.ts';
import { nobodyListening } from '../support/network.ts';
import { ENV, cli, withServer } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

const device = (id: string, attributes: object = { name: `iPad ${id}`, status: 'ENABLED' }) => ({
  type: 'devices',
  id,
  attributes,
});
const CERTIFICATE = {
  data: {
    type: 'certificates',
    id: 'C1',
    attributes: { name: 'Acme', serialNumber: '0A1B2C', expirationDate: '2028-01-01T00:00:00.000+00:00' },
  },
};

/** Runs `epapi api` against a server that knows some documents. */
async function run(
  args: string[],
  documents: Documents = {},
  options: Parameters<typeof cli>[1] = {},
): Promise<CliRun & { readonly received: readonly Received[] }> {
  return withDocuments(documents, async (baseUrl, received) => ({
    ...(await cli(['api', ...args, '--base-url', baseUrl], options)),
    received,
  }));
}

const asked = (received: readonly Received[]): string[] =>
  received.map(({ method, url }) => `${method} ${url}`);

describe('what Apple answers', () => {
  const documents = { 'GET /v1/devices': { data: [device('D1')], links: { self: 'x' } } };

  test("is Apple's own document as JSON, where no person reads it", async () => {
    const { stdout, stderr, exit } = await run(['GET', '/v1/devices'], documents);
    expect(JSON.parse(stdout)).toEqual(documents['GET /v1/devices']);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^1 request to Apple; 3000 of 3500 are left in this hour.*\n$/);
  });

  test('is a table on a terminal; GET is understood', async () => {
    const { stdout } = await run(['/v1/devices'], documents, { terminal: true });
    expect(stdout).toBe('ID  NAME     STATUS\nD1  iPad D1  ENABLED\n');
  });

  test('is a resource per line as jsonl', async () => {
    const two = { 'GET /v1/devices': { data: [device('D1'), device('D2')] } };
    const { stdout } = await run(['/v1/devices', '--format', 'jsonl'], two);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['D1', 'D2']);
  });

  test('is one document of one resource too, without the files in it', async () => {
    const file = 'MII'.repeat(99);
    const profile = {
      type: 'profiles',
      id: 'P1',
      attributes: { name: 'A', profileContent: file, certificateContent: file, csrContent: file },
    };
    const { stdout } = await run(['/v1/profiles/P1', '--format', 'table'], {
      'GET /v1/profiles/P1': { data: profile },
    });
    expect(stdout).toBe('ID  NAME\nP1  A\n');
  });

  test.each([[['a', 'b']], [{ welcome: true }], ['hello']])(
    'is not what somebody else says: %j',
    async (body) => {
      const { stdout, stderr, exit } = await run(['/v1/devices', '--format', 'table'], {
        'GET /v1/devices': body,
      });
      expect([stdout, exit]).toEqual(['', 5]);
      expect(stderr).toContain("The answer is none of Apple's");
    },
  );

  test('to a POST that somebody else answers is not known', async () => {
    const { stdout, stderr, exit, received } = await run(
      ['POST', '/v1/passTypeIds', '--field', 'name=A', '--field', 'identifier=pass.a'],
      { 'POST /v1/passTypeIds': { welcome: true } },
    );
    expect([stdout, exit, received.length]).toEqual(['', 7, 1]);
    expect(stderr).toContain('It is not known whether');
  });

  test('of a DELETE of what is gone is a word, and no document', async () => {
    const { stdout, stderr, exit } = await run(['DELETE', '/v1/profiles/P1', '--yes', '--format', 'table']);
    expect([stdout, exit]).toEqual(['', 0]);
    expect(stderr).toMatch(/^It was not there \(any more\): Apple answers 404\.\n/);
  });

  test.each([
    [null, 'Nothing.\n'],
    [[], 'Nothing.\n'],
    [[null, 'x', { id: 5 }], 'ID\n\n\n5\n'],
    [
      { id: 'X', attributes: { roles: ['A', 'B'], settings: [{ key: 'K' }], visible: true, none: null } },
      'ID  ROLES  SETTINGS     VISIBLE  NONE\nX   A, B   {"key":"K"}  true\n',
    ],
  ])('may be of any shape: %j', async (data, table) => {
    const { stdout } = await run(['/v1/devices', '--format', 'table'], { 'GET /v1/devices': { data } });
    expect(stdout).toBe(table);
  });

  test('takes over no terminal', async () => {
    const evil = { 'GET /v1/devices': { data: [device('D1', { name: '\u001b]0;x\u0007\u009b31m\u202e' })] } };
    for (const format of ['table', 'json', 'jsonl']) {
      const { stdout } = await run(['/v1/devices', '--format', format], evil);
      expect(stdout).not.toMatch(/[^\P{C}\n]/u);
      if (format !== 'table') expect(stdout).toContain('\\u009b31m\\u202e');
    }
  });

  test('may be a refusal', async () => {
    const { exit, stdout, stderr } = await run(['/v1/devices/D9']);
    expect([exit, stdout]).toEqual([6, '']);
    // What was used is told all the same.
    expect(stderr).toMatch(/^1 request to Apple; .*\nepapi: GET .*NOT_FOUND/);
  });
});

describe('--paginate', () => {
  const page = (ids: string[], next?: string) => ({
    data: ids.map((id) => device(id)),
    included: [{ type: 'bundleIds', id: 'B1', attributes: {} }],
    links: { self: 'self', ...(next && { next }) },
    meta: { paging: { total: 3, limit: 1 } },
  });
  const documents = {
    'GET /v1/devices?limit=1': page(['D1'], '/v1/devices?limit=1&cursor=2'),
    'GET /v1/devices?limit=1&cursor=2': page(['D2'], '/v1/devices?limit=1&cursor=3'),
    'GET /v1/devices?limit=1&cursor=3': page(['D3']),
  };

  test('makes one document of all pages', async () => {
    const { stdout, received } = await run(['/v1/devices?limit=1', '--paginate'], documents);
    const document = JSON.parse(stdout) as {
      data: { id: string }[];
      included: unknown[];
      links: object;
      meta: object;
    };
    expect(document.data.map(({ id }) => id)).toEqual(['D1', 'D2', 'D3']);
    expect(document.included).toEqual([{ type: 'bundleIds', id: 'B1', attributes: {} }]);
    expect(document.links).toEqual({ self: '/v1/devices?limit=1' });
    expect(document.meta).toEqual({ paging: { total: 3, limit: 3 } });
    expect(received).toHaveLength(3);
  });

  test('takes pages that say nothing of themselves, and tells a log how far it is now and then', async () => {
    const bare = Object.fromEntries(
      Array.from({ length: 21 }, (_, index) => [
        `GET /v1/devices?cursor=${index}${index === 0 ? '&limit=200' : ''}`,
        {
          data: [device(`D${index}`)],
          ...(index < 20 && { links: { next: `/v1/devices?cursor=${index + 1}` } }),
        },
      ]),
    );
    const { stdout, stderr } = await run(['/v1/devices?cursor=0', '--paginate', '--format', 'jsonl'], bare);
    expect(stdout.trimEnd().split('\n')).toHaveLength(21);
    expect(stderr).toMatch(/^Read 10\nRead 20\n21 requests to Apple; .*\n$/);
  });

  test('asks for the largest pages unless it is told otherwise', async () => {
    const { exit, received } = await run(['/v1/devices', '--paginate'], {
      'GET /v1/devices?limit=200': { data: [device('D1')] },
    });
    expect([exit, asked(received)]).toEqual([0, ['GET /v1/devices?limit=200']]);
  });

  test('shows how far it is, and nothing of that at its end', async () => {
    const { stderr } = await run(['/v1/devices?limit=1', '--paginate'], documents, { terminal: true });
    expect(stderr).toContain('\rRead 2 of 3');
    expect(stderr.split('\r\u001b[K').at(-1)).toMatch(/^3 requests to Apple; .*\n$/);
  });

  test('says what goes wrong on a line of its own', async () => {
    const cut = { ...documents, 'GET /v1/devices?limit=1&cursor=3': 404 };
    const { stderr, exit } = await run(['/v1/devices?limit=1', '--paginate'], cut, { terminal: true });
    expect(exit).toBe(6);
    expect(stderr).toContain('\rRead 2 of 3');
    expect(stderr.split('\r\u001b[K').at(-1)).toMatch(/^3 requests to Apple; .*\nepapi: GET .*NOT_FOUND/);
  });

  test('says on a line of its own what it waits for', async () => {
    const lost = {
      errors: [{ status: '400', code: 'PARAMETER_ERROR.INVALID', detail: 'x is not a valid cursor' }],
    };
    const server = withServer(
      (incoming, outgoing) => {
        const second = incoming.url?.includes('cursor=2') === true;
        outgoing.writeHead(second ? 400 : 200);
        outgoing.end(JSON.stringify(second ? lost : documents['GET /v1/devices?limit=1']));
      },
      (baseUrl) =>
        cli(['api', '/v1/devices?limit=1', '--paginate', '--base-url', baseUrl], { terminal: true }),
    );
    expect((await server).stderr).toContain(
      '\rRead 1 of 3\u001b[K\r\u001b[KApple does not know its own cursor',
    );
  });

  test('takes a page of any size', async () => {
    const many = Array.from({ length: 150_000 }, (_, index) => ({
      type: 'x',
      id: `${index}`,
      attributes: {},
    }));
    const { stdout, exit } = await run(['/v1/devices', '--paginate', '--format', 'table'], {
      'GET /v1/devices?limit=200': { data: many },
    });
    expect(exit).toBe(0);
    expect(stdout.split('\n')).toHaveLength(150_002);
  });
});

describe('a body', () => {
  test('is made of fields', async () => {
    const { received } = await run(
      ['POST', '/v1/devices', '--field', 'name=iPad', '--field', 'platform=IOS', '--field', 'udid=U1'],
      { 'POST /v1/devices': { data: device('D1') } },
    );
    expect(received).toEqual([
      {
        method: 'POST',
        url: '/v1/devices',
        body: { data: { type: 'devices', attributes: { name: 'iPad', platform: 'IOS', udid: 'U1' } } },
      },
    ]);
  });

  test('is what standard input holds', async () => {
    const body = { data: { type: 'devices', id: 'D1', attributes: { status: 'DISABLED' } } };
    const { received } = await run(
      ['PATCH', '/v1/devices/D1', '--input', '-'],
      { 'PATCH /v1/devices/D1': { data: device('D1') } },
      { stdin: JSON.stringify(body) },
    );
    expect(received[0]?.body).toEqual(body);
  });
});

describe('DELETE', () => {
  const documents = {
    'DELETE /v1/profiles/P1': {},
    'GET /v1/certificates/C1': CERTIFICATE,
    'DELETE /v1/certificates/C1': {},
  };
  const profile = ['DELETE', '/v1/profiles/P1'];
  const certificate = ['DELETE', '/v1/certificates/C1'];

  test('asks, and does what it is told', async () => {
    const no = await run(profile, documents, { answers: ['y'] });
    expect([no.exit, asked(no.received)]).toEqual([13, []]);
    expect(no.stderr).toMatch(/Nothing was deleted\.\n$/);
    const yes = await run(profile, documents, { answers: [' Yes\n'] });
    expect([yes.exit, yes.stdout, asked(yes.received)]).toEqual([0, '', ['DELETE /v1/profiles/P1']]);
  });

  test('needs --yes where nobody can be asked', async () => {
    const alone = await run(profile, documents);
    expect([alone.exit, asked(alone.received)]).toEqual([2, []]);
    expect(alone.stderr).toContain('--yes');
    expect(asked((await run([...profile, '--yes'], documents)).received)).toEqual(['DELETE /v1/profiles/P1']);
  });

  test.each([
    ['no serial number', []],
    ['another serial number', ['--serial-number', '0A1B2D']],
    ['an empty one', ['--serial-number', '']],
  ])('revokes no certificate with %s, whatever is said besides', async (_name, more) => {
    const { exit, received, stderr } = await run([...certificate, '--yes', ...more], documents);
    expect([exit, asked(received)]).toEqual([2, ['GET /v1/certificates/C1']]);
    expect(stderr).toContain('"Acme" (serial number 0A1B2C, valid until 2028-01-01T00:00:00.000+00:00)');
  });

  test('revokes none that has no serial number', async () => {
    const bare = { data: { type: 'certificates', id: 'C1' } };
    const strange = { 'GET /v1/certificates/C1': bare, 'DELETE /v1/certificates/C1': {} };
    const { exit, received } = await run([...certificate, '--yes', '--serial-number', '0'], strange);
    expect([exit, asked(received)]).toEqual([2, ['GET /v1/certificates/C1']]);
  });

  test('revokes none whose serial number is nothing but zeros by nothing', async () => {
    const zero = { data: { ...CERTIFICATE.data, attributes: { serialNumber: '00' } } };
    const documents = { 'GET /v1/certificates/C1': zero, 'DELETE /v1/certificates/C1': {} };
    const { exit, received } = await run([...certificate, '--yes', '--serial-number', ''], documents);
    expect([exit, asked(received)]).toEqual([2, ['GET /v1/certificates/C1']]);
  });

  test('asks before a certificate too', async () => {
    const args = [...certificate, '--serial-number', '0A1B2C'];
    const no = await run(args, documents, { answers: ['no'] });
    expect([no.exit, asked(no.received)]).toEqual([13, ['GET /v1/certificates/C1']]);
    const alone = await run(args, documents);
    expect([alone.exit, asked(alone.received)]).toEqual([2, ['GET /v1/certificates/C1']]);
    expect(alone.stderr).toContain('every installed app that is signed with it stops opening');
  });

  test.each(['0A1B2C', 'a1b2c', '0a:1b:2c'])(
    'revokes the one whose serial number is %s',
    async (serialNumber) => {
      const { exit, received } = await run(
        [...certificate, '--yes', '--serial-number', serialNumber],
        documents,
      );
      expect([exit, asked(received)]).toEqual([0, ['GET /v1/certificates/C1', 'DELETE /v1/certificates/C1']]);
    },
  );
});

test.each([
  '/v1/x/../certificates/C1',
  '/v1/%63ertificates/C1',
  '/v1/certificates/C1/',
  '/v1/certificates/C1?x',
  '/v1/certificates/%431',
  '/v1/profiles/x\\..\\..\\certificates\\C1',
  '/v1/cert\nificates/C1',
  '/v1//certificates/C1',
  '/v1/certificates/.',
])('no other spelling of its path revokes a certificate: DELETE %j', async (path) => {
  const { exit, stderr, received } = await run(['DELETE', path, '--yes'], {
    'DELETE /v1/certificates/C1': {},
    'GET /v1/certificates/C1': CERTIFICATE,
  });
  expect([exit, received]).toEqual([2, []]);
  expect(stderr).toContain("none of the API's operations, as it is written");
});

test('a proxy of the environment is gone through', async () => {
  const env = { ...ENV, HTTPS_PROXY: await nobodyListening(), EPAPI_BASE_URL: 'https://nowhere.invalid' };
  const { exit, stderr } = await cli(['api', '/v1/devices', '--max-wait', '0'], { env });
  expect(exit).toBe(5);
  expect(stderr).toContain('ECONNREFUSED');
});

test('what is too large for a request is not sent in part', async () => {
  const { exit, stderr, received } = await run(
    ['POST', '/v1/devices', '--input', '-'],
    {},
    { stdin: `"${'x'.repeat(1_000_000)}"` },
  );
  expect([exit, received]).toEqual([2, []]);
  expect(stderr).toContain('Standard input holds more than 1 MB, and no request does.');
});

test.each([
  [['PUT', '/v1/devices'], 'is no method'],
  [[], 'path of the request is missing'],
  [['GET'], 'path of the request is missing'],
  [['v1/devices'], '"v1/devices" is no path'],
  [['https://apple.example/v1/devices'], 'is no path'],
  [['GET', '/v1/devices', 'x'], 'belongs to no option'],
  [['POST', '/v1/devices', '--paginate'], 'Only lists have pages'],
  [['/v1/devices', '--field', 'name=x'], 'takes no --field'],
  [['DELETE', '/v1/profiles/P1', '--input', '-'], 'takes no --field'],
  [['POST', '/v1/devices', '--field', 'name=x', '--input', '-'], 'exclude each other'],
  [['POST', '/v1/devices', '--input', '/nonexistent'], 'cannot be read: ENOENT'],
  [['POST', '/v1/devices', '--input', '-'], 'is not JSON'],
  [['POST', '/v1/nonsense', '--field', 'name=x'], 'no such request'],
  [['/v1/devices', '--format', 'yaml'], '--format is "yaml"'],
  [['/v1/devices', '--max-wait', '1d'], 'no length of time'],
  [['/v1/devices', '--concurrency', '0'], 'Give one from 1 to 100.'],
  [['/v1/devices', '--concurrency', '101'], 'Give one from 1 to 100.'],
  [['/v1/devices', '--reserve=-1'], 'Give one from 0 to 1000000.'],
  [['/v1/devices', '--reserve', '1e3'], 'Give one from 0 to 1000000.'],
])('%j is not understood', async (args, why) => {
  const { exit, stdout, stderr, received } = await run(args);
  expect([exit, stdout, asked(received)]).toEqual([2, '', []]);
  expect(stderr).toContain(why);
});

test('--concurrency is how many requests may overtake one another before others are seen in them', async () => {
  const ask = (...args: string[]): Promise<CliRun> =>
    withDocuments(
      { 'GET /v1/devices': { data: [] } },
      (baseUrl) => cli(['api', '/v1/devices', '--base-url', baseUrl, ...args]),
      { 'x-rate-limit': 'user-hour-lim:3500;user-hour-rem:3450;' },
    );
  expect((await ask()).stderr).toContain('other runs');
  expect((await ask('--concurrency', '100')).stderr).not.toContain('other runs');
});

test('--reserve is left to others', async () => {
  const pages = Object.fromEntries(
    [1, 2].map((number) => [
      `GET /v1/devices?cursor=${number}${number === 1 ? '&limit=200' : ''}`,
      { data: [device(`D${number}`)], links: { next: `/v1/devices?cursor=${number + 1}` } },
    ]),
  );
  const args = ['/v1/devices?cursor=1', '--paginate', '--max-wait', '0', '--concurrency', '1'];
  const { exit, stderr, received } = await run([...args, '--reserve', '3499'], pages);
  expect([exit, received.length]).toEqual([5, 1]);
  expect(stderr).toContain('The requests of this hour that are left are reserved for others');
  const all = await run([...args, '--reserve', '3500'], pages);
  expect(all.exit).toBe(5);
  expect(all.stderr).toContain('Of the 3500 requests of an hour, 3500 are reserved for others');
});

test('--max-wait is how long it may wait', async () => {
  const { exit, stderr } = await withDocuments(
    { 'GET /v1/devices': 429 },
    (baseUrl) => cli(['api', '/v1/devices', '--max-wait', '1m', '--base-url', baseUrl]),
    { 'retry-after': '61' },
  );
  expect(exit).toBe(5);
  expect(stderr).toContain('only 1 min of waiting are left');
});
