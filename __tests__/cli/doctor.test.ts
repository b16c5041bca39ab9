import { describe, expect, test } from '@jest/globals';
import { withDocuments } from '../support/documents-server.ts';
import type { Documents } from '../support/documents-server.ts';
import { ENV, NOW, cli } from '../support/team.ts';
import type { CliRun } from '../support/team.ts';

const paging = (total: number) => ({ paging: { total, limit: 1 } });
const DAY = 86_400_000;
/** What its list says of something that ends in so many days, as a certificate and as a profile. */
const ending = (name: string, days: number, certificateType = 'IOS_DISTRIBUTION') => ({
  type: 'certificates',
  id: name,
  attributes: {
    ...{ name, certificateType, serialNumber: `5${Buffer.from(name).toString('hex')}` },
    ...{ profileType: 'IOS_APP_INHOUSE', expirationDate: new Date(NOW + days * DAY).toISOString() },
  },
});
const CERTIFICATES =
  'GET /v1/certificates?fields[certificates]=name,certificateType,serialNumber,expirationDate,passTypeId&fields[passTypeIds]=identifier&include=passTypeId&limit=200';
const PROFILES =
  'GET /v1/profiles?fields[profiles]=name,profileType,profileState,uuid,expirationDate,bundleId,certificates&fields[bundleIds]=identifier&fields[certificates]=serialNumber&include=bundleId,certificates&limit=200&limit[certificates]=50';
const BUNDLE_IDS =
  'GET /v1/bundleIds?fields[bundleIds]=identifier,profiles&fields[profiles]=name,profileType,profileState,uuid,expirationDate&include=profiles&limit=200&limit[profiles]=50';
const INVITATIONS = 'GET /v1/userInvitations?fields[userInvitations]=email,expirationDate&limit=200';

/** The list of profiles, each of which holds the certificate Far. */
const holding = (...profiles: { id: string; attributes?: object }[]) => {
  const certificates = { data: [{ type: 'certificates', id: 'Far' }], meta: { paging: { total: 1 } } };
  return { data: profiles.map((one) => ({ ...one, type: 'profiles', relationships: { certificates } })) };
};
const HEALTHY: Documents = {
  'GET /v1/certificates?limit=1': { data: [], meta: paging(2) },
  'GET /v1/users?limit=1': { data: [] },
  'GET /v1/devices?limit=1': { data: [], meta: paging(7) },
  [CERTIFICATES]: { data: [ending('Far', 400)] },
  [PROFILES]: holding(),
  [BUNDLE_IDS]: { data: [] },
  [INVITATIONS]: { data: [] },
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
    expect(stderr).toMatch(/^7 requests to Apple; 3000 of 3500 are left in this hour.*\n$/);
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

  test('names what ends, the most urgent first', async () => {
    const { exit, stdout } = await doctor({
      ...HEALTHY,
      [CERTIFICATES]: {
        data: [
          ending('Far', 400),
          ending('Past', -3),
          ending('Now', 0.5, 'PASS_TYPE_ID'),
          ending('Fine', 60.5),
        ],
      },
      [PROFILES]: holding(ending('Soon', 12.5), ending('Later', 59.5), {
        id: 'O',
        attributes: { name: 'Odd', expirationDate: 'never' },
      }),
      [INVITATIONS]: {
        data: [
          {
            type: 'userInvitations',
            id: 'I',
            attributes: { email: 'ada@example.com', expirationDate: '2026-11-20T00:00:00Z' },
          },
        ],
      },
    });
    expect(exit).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.startsWith('warning'));
    expect(lines).toEqual([
      'warning  Pass type certificate "Now": It expires in less than a day, on 2026-11-24.',
      'warning  Profile "Soon": It expires in 12 days, on 2026-12-06.',
      'warning  Profile "Odd": It has no date of its own that can be read. Its certificate "Far" (5466172) expires in 400 days, on 2027-12-28.',
      'warning  Invitation "ada@example.com": It expired 3 days ago, on 2026-11-20, and nobody has accepted it.',
      expect.stringMatching(
        /^warning {2}Certificate "Past": It expired 3 days ago, on 2026-11-20\. A newer one/,
      ),
      'warning  Profile "Later": It expires in 59 days, on 2027-01-22.',
    ]);
    expect(stdout).toMatch(
      /"Soon": .*\n +Every installed copy of its app .* stops opening\. Run epapi apply/,
    );
    expect(stdout).toMatch(/"Now": .*\n +Its passes can be neither signed nor updated/);
  });

  test('names the hidden profiles that have expired', async () => {
    const { attributes } = ending('Old', -2);
    const profiles = { data: [{ type: 'profiles', id: 'OLD' }], meta: { paging: { total: 1 } } };
    const bundleId = {
      type: 'bundleIds',
      id: 'B',
      attributes: { identifier: 'com.acme' },
      relationships: { profiles },
    };
    const { stdout } = await doctor({
      ...HEALTHY,
      [BUNDLE_IDS]: { data: [bundleId], included: [{ type: 'profiles', id: 'OLD', attributes }] },
    });
    expect(stdout).toContain('1 certificate, 1 profile, 7 devices.');
    expect(stdout).toMatch(
      /^warning {2}Profile "Old": It expired 2 days ago.*\n {9}Every installed copy of com\.acme/m,
    );
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
    expect(stdout).toContain('Profile "": It has no date of its own that can be read.');
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
    expect(stdout).toContain('Certificate "\\u001b]0;x\\u0007": It expires in 1 day');
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
    expect((await doctor(soon, [], { date: NOW + 2 * DAY })).stdout).toContain(
      '"Edge": It expired 1 day ago',
    );
  });

  test('names profiles that are INVALID', async () => {
    const { attributes } = ending('Edited', 99);
    const invalid = { id: 'I', attributes: { ...attributes, profileState: 'INVALID' } };
    // What it holds is in its content, which nobody can read here.
    const content = 'GET /v1/profiles?filter[id]=I&fields[profiles]=profileContent&limit=200';
    const { stdout } = await doctor({
      ...HEALTHY,
      [PROFILES]: holding(invalid, ending('Fine', 99)),
      [content]: { data: [] },
    });
    expect(stdout).toMatch(/^warning {2}Profile "Edited": .* It is INVALID, so that nothing can be signed/m);
    expect(stdout).not.toContain('"Fine"');
  });

  test('is short where hundreds end', async () => {
    const many = Array.from({ length: 50 }, (_, number) => ending(`P${number}`, 1 + number / 10));
    const { stdout } = await doctor({ ...HEALTHY, [PROFILES]: holding(...many) });
    expect(stdout.match(/^warning/gm)).toHaveLength(21);
    expect(stdout).toContain(
      'warning  30 more have expired, expire within 60 days, or need to be looked at.\n',
    );
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
