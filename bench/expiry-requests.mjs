// How many requests a scan of a team for what expires takes, beside the least that paging allows: the pages of
// certificates and of profiles, one for each 200 bundle IDs, and one for invitations.
// node bench/expiry-requests.mjs (after npm run build)
import { generateKeyPairSync } from 'node:crypto';
import { createEmulator } from '../dist/lib/emulator/public.js';
import { createClient, createTokenSource, readTeamInventory, realSystem } from '../dist/lib/index.js';

const now = Date.now();
const keyId = '2X9R4HXF34';
const issuerId = '57246542-96fe-1a63-e053-0824d011072a';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const team = { issuerId, keys: [{ keyId, publicKey, role: 'ADMIN' }] };
const DAY = 86_400_000;
const dateIn = (days) => new Date(now + days * DAY).toISOString().replace('Z', '+00:00');

const certificate = {
  id: 'C1',
  attributes: {
    ...{ name: 'iPhone Distribution: Acme', displayName: 'Acme', certificateType: 'IOS_DISTRIBUTION' },
    ...{ serialNumber: '7F3A91C0', platform: 'IOS', expirationDate: dateIn(900) },
  },
};

/** A profile that lasts and one that has expired, which Apple hides. */
function profilesOf(number) {
  return [200, -30].map((days, index) => ({
    id: `P${number}-${index}`,
    attributes: {
      ...{ name: `App ${number} ${index}`, platform: 'IOS', profileType: 'IOS_APP_INHOUSE' },
      ...{ profileState: 'ACTIVE', expirationDate: dateIn(days), createdDate: dateIn(days - 365) },
      uuid: `00000000-0000-4000-800${index}-${String(number).padStart(12, '0')}`,
    },
    relationships: { bundleId: `B${number}`, certificates: ['C1'] },
  }));
}

async function scan(apps) {
  const numbers = Array.from({ length: apps }, (_, index) => index + 1);
  const bundleIds = numbers.map((number) => ({
    id: `B${number}`,
    attributes: { name: `App ${number}`, identifier: `com.acme.app${number}`, platform: 'IOS' },
  }));
  const resources = { certificates: [certificate], bundleIds, profiles: numbers.flatMap(profilesOf) };
  const emulator = createEmulator(team, { now: Date.now, state: { resources } });
  const system = { ...realSystem, fetch: (url, init) => emulator.fetch(url, init) };
  const api = createClient({ tokens: createTokenSource({ keyId, issuerId, privateKey }), system });
  const { profiles } = await readTeamInventory(api, { now: Date.now });
  return { requests: api.usage().requests, profiles: profiles.length };
}

for (const apps of [1, 10, 100, 500]) {
  const { requests, profiles } = await scan(apps);
  const pages = Math.ceil(apps / 200);
  const least = 1 + pages + pages + 1;
  console.log(
    `${apps} apps, ${profiles} profiles: ${requests} requests, ${(requests / least).toFixed(2)} × the least (${least})`,
  );
}
