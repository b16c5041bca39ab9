// What planning takes for 500 apps, 1,000 profiles and 10,000 devices, answers at hand, against what parsing the JSON
// of those answers takes: node bench/planning.mjs [pairs]
// Prints the ratio of each pair of runs that follow each other, since machines are noisy, and their median; and how
// many requests a plan takes.
import { generateKeyPairSync } from 'node:crypto';
import { createEmulator, seedTeam } from '../dist/lib/emulator/public.js';
import { createClient, createTokenSource, planChanges, readTeam, realSystem } from '../dist/lib/index.js';

const pairs = Number(process.argv[2] ?? 10);
const now = Date.now();
const keyId = '2X9R4HXF34';
const issuerId = '57246542-96fe-1a63-e053-0824d011072a';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const team = { issuerId, keys: [{ keyId, publicKey, role: 'ADMIN' }] };
const state = seedTeam('large', now);
const emulator = createEmulator(team, { now: Date.now, state, hourlyLimit: 1e6 });

/** The answers of the emulator, made once. */
const answers = new Map();

async function answerTo(url, init) {
  const known = answers.get(url.href);
  if (known === undefined) {
    const response = await emulator.fetch(url, init);
    answers.set(url.href, await response.text());
    return answerTo(url, init);
  }
  return new Response(known, { headers: { 'content-type': 'application/json' } });
}

const { bundleIds = [], profiles = [], devices = [] } = state.resources;
const identifiers = new Map(bundleIds.map(({ id, attributes }) => [id, attributes.identifier]));
const manifest = {
  bundleIds: bundleIds.map(({ attributes: { identifier, name } }) => ({
    ...{ identifier, name, platform: 'IOS', capabilities: [] },
  })),
  devices: devices.map(({ attributes: { name, udid } }) => ({ name, udid, platform: 'IOS' })),
  certificates: [{ label: 'in-house', type: 'IOS_DISTRIBUTION' }],
  passTypeIds: [],
  profiles: profiles.map(({ attributes: { name }, relationships }) => ({
    ...{ name, type: 'IOS_APP_INHOUSE', bundleId: identifiers.get(relationships.bundleId) },
    ...{ certificates: ['in-house'], devices: 'all', renewWithin: 1 },
  })),
  digest: '',
};

async function plan() {
  const system = { ...realSystem, fetch: answerTo };
  const api = createClient({ tokens: createTokenSource({ keyId, issuerId, privateKey }), system });
  const { changes } = planChanges(manifest, await readTeam(api, manifest), { now });
  return { changes: changes.length, requests: api.usage().requests };
}

function parseAll() {
  let size = 0;
  for (const text of answers.values()) size += JSON.parse(text).data.length;
  return size;
}

async function milliseconds(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const { changes, requests } = await plan();
const bytes = [...answers.values()].reduce((sum, text) => sum + text.length, 0);
console.log(`${requests} requests, ${changes} changes, ${(bytes / 1e6).toFixed(1)} MB of answers`);
const ratios = [];
for (let pair = 0; pair < pairs; pair++) {
  const parsing = await milliseconds(parseAll);
  const planning = await milliseconds(plan);
  ratios.push(planning / parsing);
  console.log(
    `planning ${planning.toFixed(0)} ms, parsing ${parsing.toFixed(0)} ms: ${ratios.at(-1).toFixed(2)}`,
  );
}
console.log(`median ${ratios.toSorted((a, b) => a - b)[Math.floor(pairs / 2)].toFixed(2)} (10 allowed)`);
