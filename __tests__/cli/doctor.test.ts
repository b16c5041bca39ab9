import { describe, expect, test } from '@jest/globals';
import { withDocuments } from '../support/documents-server.ts';
import type { Documents } from '../support/documents-server.ts';
import { ENV, NOW, cli } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

const paging = (total: number) => ({ paging: { total, limit: 1 } });
const DAY = 86_400_000;
const ending = (name: string, days: number, certificateType = 'IOS_DISTRIBUTION') => ({
  type: 'certificates',
  id: name,
  attributes: { name, certificateType, expirationDate: new Date(NOW + days * DAY).toISOString() },
});
const CERTIFICATES =
  'GET /v1/certificates?fields[certificates]=name,certificateType,expirationDate&limit=200';
const PROFILES =
  'GET /v1/bundleIds?fields[bundleIds]=identifier,profiles&fields[profiles]=name,profileType,profileState,expirationDate&include=profiles&limit=200&limit[profiles]=50';

/** The list of bundle IDs: one, with these profiles. */
const holding = (...profiles: { id: string; attributes?: object }[]) => {
  const included = profiles.map((one) => ({ ...one, type: 'profiles' }));
  const data = included.map(({ id, type }) => ({ id, type }));
  const relationships = { profiles: { data, meta: { paging: { total: data.length } } } };
  return { data: [{ type: 'bundleIds', id: 'B1', attributes: {}, relationships }], included };
};
const HEALTHY: Documents = {
  'GET /v1/certificates?limit=1': { data: [], meta: paging(2) },
  'GET /v1/users?limit=1': { data: [] },
  'GET /v1/devices?limit=1': { data: [], meta: paging(7) },
  [CERTIFICATES]: { data: [ending('Far', 61)] },
  [PROFILES]: holding(),
};

function doctor(
  documents: Documents,
  args: string[] = [],
  options: Parameters<typeof cli>[1] & { date?: number; headers?: Record<string, string> } = {},
): Promise<CliRun> {
  const headers = { date: new Date(options.date ?? NOW).toUTCString(), ...options.headers };
  return withDocuments(
    documents,
    (baseUrl) => cli(['doctor', ...args, '--base-url', baseUrl], options),
    headers,
  );
}

describe('epapi doctor', () => {
  test('says that all is well', async () => {
    const { exit, stdout, stderr } = await doctor(HEALTHY);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/^5 requests to Apple; 3000 of 3500 are left in this hour.*\n$/);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'ok       The private key, the key ID and the issuer ID can be read.',
      'ok       Apple answers, accepts the token, and has no agreement to sign.',
      "ok       The clock differs from Apple's by 0.5 s.",
      'ok       The key has the role Admin: provisioning, and users.',
      'ok       The team has 1 certificate, 0 profiles, 7 devices.',
      'ok       3000 of 3500 requests are left in this hour.',
      'ok       Nothing expires within 60 days.',
    ]);
  });

  test('has colours on a terminal', async () => {
    expect((await doctor(HEALTHY, [], { terminal: true })).stdout).toContain(
      '\u001b[32mok\u001b[0m       The',
    );
  });

  test('knows a Developer by what it may not', async () => {
    const { exit, stdout } = await doctor({ ...HEALTHY, 'GET /v1/users?limit=1': 403 });
    expect(exit).toBe(0);
    expect(stdout).toContain('the role Developer');
  });

  test('names what ends, the first one first', async () => {
    const { exit, stdout } = await doctor({
      ...HEALTHY,
      [CERTIFICATES]: {
        data: [
          ending('Later', 59),
          ending('Past', -3),
          ending('Far', 60.5),
          ending('Now', 0.5, 'PASS_TYPE_ID'),
        ],
      },
      [PROFILES]: holding(ending('Soon', 12.5), ending('Tomorrow', 1.5), {
        id: 'O',
        attributes: { name: 'Odd', expirationDate: 'never' },
      }),
    });
    expect(exit).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.startsWith('warning'));
    expect(lines).toEqual([
      'warning  Nobody can tell when the profile "Odd" expires.',
      'warning  The certificate "Past" expired 3 days ago, on 2026-11-20.',
      'warning  The certificate "Now" expires in less than a day, on 2026-11-24.',
      'warning  The profile "Tomorrow" expires in 1 day, on 2026-11-25.',
      'warning  The profile "Soon" expires in 12 days, on 2026-12-06.',
      'warning  The certificate "Later" expires in 59 days, on 2027-01-21.',
    ]);
    expect(stdout).toMatch(/"Past" .*\n +Since then, no installed copy/);
    expect(stdout).toMatch(/"Later" .*\n +When it expires, no installed copy/);
    expect(stdout).toMatch(/"Now" .*\n +When it expires, nothing can be signed/);
  });

  test('says of an in-house profile what ends with it', async () => {
    const expirationDate = new Date(NOW + 2 * DAY).toISOString();
    const attributes = { name: 'Acme', profileType: 'IOS_APP_INHOUSE', expirationDate };
    const { stdout } = await doctor({
      ...HEALTHY,
      [PROFILES]: holding({ id: 'P1', attributes }),
    });
    expect(stdout).toMatch(/The profile "Acme" expires in 2 days.*\n +When it expires, no installed copy/);
  });

  test('says by how much the clock is wrong', async () => {
    const { stdout } = await doctor(HEALTHY, [], { date: NOW + 299_000 });
    expect(stdout).toMatch(/^warning {2}The clock of this machine is 5 min behind Apple's\.\n {9}Set it/m);
  });

  test('goes on where Apple leaves out what it could say', async () => {
    const { exit, stdout } = await doctor(
      {
        ...HEALTHY,
        'GET /v1/devices?limit=1': { data: [] },
        [PROFILES]: holding({ id: 'X' }),
      },
      [],
      { headers: { date: '', 'x-rate-limit': '' } },
    );
    expect(exit).toBe(0);
    expect(stdout).toContain('warning  Apple did not say what time it is.');
    expect(stdout).toContain('1 profile, an unknown number of devices.\n');
    expect(stdout).toContain('warning  Apple did not say how many requests are left.');
    expect(stdout).toContain('Nobody can tell when the profile');
  });

  test.each([
    ['a rejected key', { ...HEALTHY, 'GET /v1/certificates?limit=1': 401 }, 4],
    ['a fault on the other side', { ...HEALTHY, [PROFILES]: 404 }, 6],
    ['a role that cannot be told', { ...HEALTHY, 'GET /v1/users?limit=1': 401 }, 4],
  ])('ends with the exit code of what is wrong: %s', async (_name, documents, code) => {
    const { exit, stdout } = await doctor(documents);
    expect(exit).toBe(code);
    expect(stdout).toMatch(/^error {4}.*\n {9}.+\n$/m);
    expect(stdout).not.toContain('Nothing expires');
  });

  test('says when little of the hour is left', async () => {
    const headers = { 'x-rate-limit': 'user-hour-lim:3500;user-hour-rem:350;' };
    const { exit, stdout } = await doctor(HEALTHY, [], { headers });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^warning {2}350 of 3500 requests are left in this hour\.\n {9}Others use/m);
  });

  test.each([['GET /v1/certificates?limit=1'], ['GET /v1/users?limit=1']])(
    'takes nobody for Apple who is only friendly: %s',
    async (request) => {
      const { exit, stdout } = await doctor({ ...HEALTHY, [request]: { welcome: true } });
      expect(exit).toBe(5);
      expect(stdout).toContain("error    The answer is none of Apple's");
      expect(stdout).not.toMatch(/role Admin|(certificates.*accepts the token)/);
    },
  );

  test('says when the clock is ahead', async () => {
    const { stdout } = await doctor(HEALTHY, [], { date: NOW - 120_000 });
    expect(stdout).toMatch(/^warning {2}The clock of this machine is 2 min ahead of Apple's\./m);
  });

  test('takes over no terminal by a name', async () => {
    const odd = { ...ending('\u001b]0;x\u0007', 1), id: 'X' };
    const { stdout } = await doctor({ ...HEALTHY, [CERTIFICATES]: { data: [odd] } });
    expect(stdout).toContain('The certificate "\\u001b]0;x\\u0007" expires in 1 day');
  });

  test('takes an answer that is none for what it is', async () => {
    const { exit, stdout } = await doctor({ ...HEALTHY, 'GET /v1/devices?limit=1': {} });
    expect(exit).toBe(5);
    expect(stdout).toContain("error    The answer is none of Apple's");
  });

  test('names the proxy, without its password, and blames it for what it does', async () => {
    const env = {
      ...ENV,
      HTTPS_PROXY: 'http://me:secret@127.0.0.1:9/?token=hidden',
      NO_PROXY: 'example.org',
    };
    const args = ['doctor', '--base-url', 'https://apple.example', '--max-wait', '0'];
    const { exit, stdout } = await cli(args, { env });
    expect(exit).toBe(5);
    expect(stdout).toContain(
      'ok       Connections go through the proxy 127.0.0.1:9, except to example.org.\n',
    );
    expect(stdout).toMatch(
      /^error {4}The connection to apple\.example through the proxy 127\.0\.0\.1:9 failed: ECONNREFUSED\.\n.*Check HTTPS_PROXY/m,
    );
    expect(stdout).not.toMatch(/secret|hidden/);
  });

  test('speaks of no proxy where none is gone through', async () => {
    const { exit, stdout } = await doctor(HEALTHY, [], { env: { ...ENV, HTTPS_PROXY: 'socks5://proxy' } });
    expect(exit).toBe(0);
    expect(stdout).not.toContain('proxy');
  });

  test('reckons by the clock of Apple', async () => {
    const soon = { ...HEALTHY, [CERTIFICATES]: { data: [ending('Edge', 1)] } };
    expect((await doctor(soon, [], { date: NOW + 2 * DAY })).stdout).toContain('"Edge" expired 1 day ago');
  });

  test('names profiles that are INVALID', async () => {
    const { attributes } = ending('Edited', 99);
    const invalid = { id: 'I', attributes: { ...attributes, profileState: 'INVALID' } };
    const { stdout } = await doctor({ ...HEALTHY, [PROFILES]: holding(invalid, ending('Fine', 99)) });
    expect(stdout).toMatch(/^warning {2}The profile "Edited" is INVALID\.\n {9}Its bundle ID was edited/m);
    expect(stdout).not.toContain('"Fine"');
  });

  test('is short where hundreds end', async () => {
    const many = Array.from({ length: 50 }, (_, number) => ending(`P${number}`, number / 10));
    const { stdout } = await doctor({ ...HEALTHY, [PROFILES]: holding(...many) });
    expect(stdout.match(/^warning/gm)).toHaveLength(21);
    expect(stdout).toContain('warning  30 more have expired, or expire within 60 days.\n');
  });

  test('without a key there is nothing to ask Apple', async () => {
    const { exit, stdout } = await doctor(HEALTHY, [], { env: { ...ENV, EPAPI_PRIVATE_KEY: '' } });
    expect(exit).toBe(3);
    expect(stdout).toMatch(/^error {4}Not given: --private-key-path, /);
  });

  test('--json gives the same checks', async () => {
    const { stdout } = await doctor(HEALTHY, ['--json']);
    const { checks } = JSON.parse(stdout) as { checks: { name: string; state: string; text: string }[] };
    expect(checks.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'key ok',
      'access ok',
      'clock ok',
      'role ok',
      'counts ok',
      'rate ok',
      'expiry ok',
    ]);
  });
});
