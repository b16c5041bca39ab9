import { X509Certificate, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import { keepIn, readStateFile } from '../../src/emulator/state-file.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { certificateText, verifiedPlist, verifyCertificate } from '../support/chain.ts';
import type { Chain } from '../support/chain.ts';
import { CSR, bodyOf, changeOf } from '../support/emulated.ts';
import type { Shown } from '../support/emulated.ts';
import { makeKeyPair, pemOf } from '../support/keys.ts';
import { certificateRequestOf } from '../support/openssl.ts';
import { NOW, goodToken, withEmulator } from '../support/team.ts';

interface Apple {
  /** One request over HTTP; the resource that it gives. */
  readonly ask: (target: string, body?: object) => Promise<Shown>;
  readonly refusal: (
    target: string,
    body: object,
  ) => Promise<{ readonly status: number; readonly text: string }>;
  /** The authority's, as the state holds it. */
  readonly chain: () => Promise<Chain>;
}

/** Runs something against an emulator on a port, which nothing but HTTP goes in and out of. */
function withApple<Result>(
  options: Partial<EmulatorOptions>,
  use: (apple: Apple) => Promise<Result>,
): Promise<Result> {
  return withEmulator(options, (baseUrl) => {
    const send = (target: string, body?: object): Promise<Response> => {
      const [method = '', path = ''] = target.split(' ');
      const headers = { authorization: `Bearer ${goodToken()}`, 'content-type': 'application/json' };
      return fetch(`${baseUrl}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    };
    return use({
      ask: async (target, body) => {
        const text = await (await send(target, body)).text();
        const { data } = JSON.parse(text === '' ? '{}' : text) as { data: Shown };
        return data;
      },
      refusal: async (target, body) => {
        const response = await send(target, body);
        return { status: response.status, text: await response.text() };
      },
      chain: async () => {
        const { authority } = (await (await fetch(`${baseUrl}/__emulator/state`)).json()) as EmulatorState;
        return [authority?.root, authority?.intermediate].map((identity) =>
          Buffer.from(identity?.certificate ?? '', 'base64'),
        ) as unknown as Chain;
      },
    });
  });
}

const small = seedTeam('small-team', NOW);
const [distribution, development] = (small.resources.certificates ?? []).map(({ id }) => id);
const [bundleId] = (small.resources.bundleIds ?? []).map(({ id }) => id);
const devices = (small.resources.devices ?? []).slice(0, 2);

const contentOf = ({ attributes }: Shown, name: string): Buffer =>
  Buffer.from(String(attributes[name]), 'base64');

const certificateOrder = (csrContent: string, certificateType = 'IOS_DISTRIBUTION'): object =>
  bodyOf('certificates', { csrContent, certificateType });

const profileOrder = (profileType: string, certificate: string | undefined, udids = devices): object =>
  bodyOf(
    'profiles',
    { name: profileType, profileType },
    {
      bundleId: ['bundleIds', bundleId ?? ''],
      certificates: ['certificates', [certificate ?? '']],
      ...(udids.length > 0 && { devices: ['devices', udids.map(({ id }) => id)] as const }),
    },
  );

const appleTime = (date: unknown): string => new Date(String(date)).toISOString();

const rsa = pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);

test.each([
  ['RSA', rsa],
  ['EC', makeKeyPair().pem],
])("a certificate for openssl's request with an %s key is good to openssl", async (_kind, key) => {
  await withApple({ state: small }, async ({ ask, chain }) => {
    const made = await ask('POST /v1/certificates', certificateOrder(certificateRequestOf(key)));
    const der = contentOf(made, 'certificateContent');
    expect(verifyCertificate(der, await chain(), NOW)).toBe('OK\n');
    const read = new X509Certificate(der);
    expect(pemOf(read.publicKey)).toBe(pemOf(createPublicKey(key)));
    expect(read.serialNumber).toBe(made.attributes['serialNumber']);
    expect(new Date(read.validTo).toISOString()).toBe(appleTime(made.attributes['expirationDate']));
    expect(new Date(read.validFrom).getTime()).toBe(NOW);
    const text = certificateText(der);
    expect(text).toContain(
      'Subject: UID=EXAMPLE123,CN=iPhone Distribution: Example Ltd,OU=EXAMPLE123,O=Example Ltd,C=US ',
    );
    expect(text).toContain('Extended Key Usage: critical Code Signing 1.2.840.113635.100.6.1.4: critical');
    // It is the same whenever it is read.
    expect(contentOf(await ask(`GET /v1/certificates/${made.id}`), 'certificateContent')).toEqual(der);
  });
});

test('a certificate for development has its own marker, and lasts a year', async () => {
  await withApple({ state: small }, async ({ ask, chain }) => {
    const made = await ask('POST /v1/certificates', certificateOrder(CSR, 'IOS_DEVELOPMENT'));
    const der = contentOf(made, 'certificateContent');
    expect(verifyCertificate(der, await chain(), NOW)).toBe('OK\n');
    expect(certificateText(der)).toContain(' 1.2.840.113635.100.6.1.2: critical');
    const { validFrom, validTo } = new X509Certificate(der);
    expect([new Date(validFrom).getTime(), new Date(validTo).getTime()]).toEqual([
      NOW,
      NOW + 365 * 86_400_000,
    ]);
  });
});

test('a certificate for passes names the pass type', async () => {
  const [passType] = small.resources.passTypeIds ?? [];
  await withApple({ state: small }, async ({ ask, chain }) => {
    const order = bodyOf(
      'certificates',
      { csrContent: CSR, certificateType: 'PASS_TYPE_ID' },
      { passTypeId: ['passTypeIds', passType?.id ?? ''] },
    );
    const der = contentOf(await ask('POST /v1/certificates', order), 'certificateContent');
    expect(verifyCertificate(der, await chain(), NOW)).toBe('OK\n');
    const identifier = String(passType?.attributes['identifier']);
    expect(certificateText(der)).toContain(`UID=${identifier},CN=Pass Type ID: ${identifier},OU=EXAMPLE123`);
  });
});

test.each([
  ['nothing', ' '],
  ['another PEM', CSR.replaceAll('CERTIFICATE REQUEST', 'CERTIFICATE')],
  ['half of it', CSR.slice(0, 400)],
  ['one that was changed', CSR.replace('bGF0', 'bGF1')],
  [
    'one for a key that is too short',
    certificateRequestOf(pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)),
  ],
  ['a private key', makeKeyPair().pem],
])('a signing request that is %s is a 409, of which nothing is repeated', async (_what, csrContent) => {
  await withApple({ state: small }, async ({ refusal }) => {
    const { status, text } = await refusal('POST /v1/certificates', certificateOrder(csrContent));
    expect([status, JSON.parse(text)]).toMatchObject([
      409,
      {
        errors: [
          { code: 'ENTITY_ERROR.ATTRIBUTE.INVALID', source: { pointer: '/data/attributes/csrContent' } },
        ],
      },
    ]);
    for (const line of csrContent.split('\n').filter((one) => one.length > 30))
      expect(text).not.toContain(line);
  });
});

const UDIDS = devices.map(({ attributes }) => attributes['udid']);

test.each([
  ['IOS_APP_INHOUSE', distribution, [], { ProvisionsAllDevices: true }, false, 'production'],
  ['IOS_APP_ADHOC', distribution, devices, { ProvisionedDevices: UDIDS }, false, 'production'],
  ['IOS_APP_DEVELOPMENT', development, devices, { ProvisionedDevices: UDIDS }, true, 'development'],
] as const)('a profile of type %s is good to openssl', async (type, certificate, udids, own, debug, push) => {
  await withApple({ state: small }, async ({ ask, chain }) => {
    const { attributes, ...made } = await ask(
      'POST /v1/profiles',
      profileOrder(type, certificate, [...udids]),
    );
    const content = contentOf({ attributes, ...made }, 'profileContent');
    const embedded = await ask(`GET /v1/certificates/${certificate ?? ''}`);
    const plist = verifiedPlist(content, await chain(), NOW);
    expect(plist).toEqual({
      AppIDName: 'Time Sheets',
      ApplicationIdentifierPrefix: ['EXAMPLE123'],
      CreationDate: new Date(String(attributes['createdDate'])),
      Platform: ['iOS'],
      IsXcodeManaged: false,
      DeveloperCertificates: [contentOf(embedded, 'certificateContent')],
      'DER-Encoded-Profile': expect.any(Buffer),
      Entitlements: {
        'application-identifier': 'EXAMPLE123.com.example.timesheets',
        'aps-environment': push,
        'com.apple.developer.team-identifier': 'EXAMPLE123',
        'get-task-allow': debug,
        'keychain-access-groups': ['EXAMPLE123.*', 'com.apple.token'],
      },
      ExpirationDate: new Date(String(attributes['expirationDate'])),
      Name: type,
      TeamIdentifier: ['EXAMPLE123'],
      TeamName: 'Example Ltd',
      TimeToLive: 365,
      UUID: attributes['uuid'],
      Version: 1,
      ...own,
    });
  });
});

test('a capability with a value of the team is in the entitlements', async () => {
  await withApple({ state: small }, async ({ ask, chain }) => {
    const wallet = bodyOf(
      'bundleIdCapabilities',
      { capabilityType: 'WALLET' },
      { bundleId: ['bundleIds', bundleId ?? ''] },
    );
    await ask('POST /v1/bundleIdCapabilities', wallet);
    const made = await ask('POST /v1/profiles', profileOrder('IOS_APP_INHOUSE', distribution, []));
    const plist = verifiedPlist(contentOf(made, 'profileContent'), await chain(), NOW);
    expect(plist['Entitlements']).toMatchObject({
      'com.apple.developer.pass-type-identifiers': ['EXAMPLE123.*'],
    });
  });
});

test('profiles of a seed that are read at once hold the certificate that is shown, and stay as they are', async () => {
  await withApple({ state: small }, async ({ ask }) => {
    const profiles = small.resources.profiles?.map(({ id }) => id) ?? [];
    const read = (): Promise<Buffer[]> =>
      Promise.all(
        profiles.map(async (id) => contentOf(await ask(`GET /v1/profiles/${id}`), 'profileContent')),
      );
    const [once, twice] = await Promise.all([read(), read()]);
    expect(twice).toEqual(once);
    const certificate = await ask(`GET /v1/certificates/${distribution ?? ''}`);
    const base64 = String(certificate.attributes['certificateContent']);
    for (const content of once) expect(content.toString('latin1').replace(/\s+/g, '')).toContain(base64);
  });
});

test.each([
  ['its certificate is revoked', `DELETE /v1/certificates/${distribution ?? ''}`, undefined],
  ['its bundle ID is deleted', `DELETE /v1/bundleIds/${bundleId ?? ''}`, undefined],
  [
    'its bundle ID is renamed',
    `PATCH /v1/bundleIds/${bundleId ?? ''}`,
    changeOf('bundleIds', bundleId ?? '', { name: 'Other' }),
  ],
  [
    'its bundle ID has another capability',
    'POST /v1/bundleIdCapabilities',
    bodyOf(
      'bundleIdCapabilities',
      { capabilityType: 'HEALTHKIT' },
      { bundleId: ['bundleIds', bundleId ?? ''] },
    ),
  ],
])('a profile holds what there was when it was made, though %s', async (_what, target, body) => {
  const profile = small.resources.profiles?.[0]?.id ?? '';
  await withApple({ state: small }, async ({ ask, chain }) => {
    await ask(target, body);
    const content = contentOf(await ask(`GET /v1/profiles/${profile}`), 'profileContent');
    const plist = verifiedPlist(content, await chain(), NOW);
    expect(plist['DeveloperCertificates']).toHaveLength(1);
    expect(plist['AppIDName']).toBe('Time Sheets');
    expect(plist['Entitlements']).toMatchObject({
      'application-identifier': 'EXAMPLE123.com.example.timesheets',
    });
    expect(plist['Entitlements']).not.toHaveProperty(['com.apple.developer.healthkit']);
  });
});

test('the authority outlives a restart: what was issued before and after has the same root', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'epapi-authority-'));
  const path = join(folder, 'state.json');
  try {
    const issue = async (state: EmulatorState | undefined): Promise<[Buffer, Chain]> =>
      withApple({ ...(state && { state }), onChange: keepIn(path) }, async ({ ask, chain }) => {
        const made = await ask('POST /v1/certificates', certificateOrder(CSR, 'IOS_DEVELOPMENT'));
        return [contentOf(made, 'certificateContent'), await chain()];
      });
    const [before, chain] = await issue(small);
    const [after, sameChain] = await issue(await readStateFile(path));
    expect(sameChain).toEqual(chain);
    expect(after).not.toEqual(before);
    for (const der of [before, after]) expect(verifyCertificate(der, chain, NOW)).toBe('OK\n');
    // Another emulator has another.
    const [, other] = await issue(small);
    expect(() => verifyCertificate(before, other, NOW)).toThrow('error');
  } finally {
    await rm(folder, { recursive: true });
  }
});
