// How many requests a plan and an apply take for 1, 10, 100 and 500 apps, each with a capability and an in-house
// profile, and for five devices, against the emulator in simulated time: node bench/provision-requests.mjs [apps…]
//
// The team has nothing but its certificate (fresh), has all as it is wanted (unchanged), and has one profile among
// them that ends in ten days (one renewed). The least for planning is one request for each page of 200 of bundle IDs, of
// certificates and of devices; for applying it is one for each thing that is made. A profile that is renewed takes
// two at least, since a name cannot be had twice: one deletes, one makes. Ours take two more: they prove under
// another name that the new one can be had, before the old one goes.
import { generateKeyPairSync } from 'node:crypto';
import { createEmulator } from '../dist/lib/emulator/public.js';
import { applyPlan, createClient, createTokenSource, planChanges, readTeam } from '../dist/lib/index.js';

const PAGE = 200;
const HOURLY = 3500;
const DAY = 86_400_000;
/** Seconds of a round trip, and how many are under way at once: the client's own. */
const [LATENCY, AT_ONCE] = [0.3, 4];

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100, 500];
const start = Date.UTC(2026, 10, 23);
const keyId = '2X9R4HXF34';
const issuerId = '57246542-96fe-1a63-e053-0824d011072a';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const devices = Array.from({ length: 5 }, (_, index) => ({
  ...{ name: `Phone ${index}`, udid: `00008030-001A2B3C4D5E6F0${index}`, platform: 'IOS' },
}));

function manifestOf(apps) {
  const identifiers = Array.from({ length: apps }, (_, index) => `com.acme.app${index}`);
  return {
    bundleIds: identifiers.map((identifier) => ({
      ...{ identifier, name: identifier, platform: 'IOS' },
      capabilities: [{ type: 'PUSH_NOTIFICATIONS', settings: {} }],
    })),
    devices,
    certificates: [{ label: 'in-house', type: 'IOS_DISTRIBUTION' }],
    passTypeIds: [],
    profiles: identifiers.map((identifier) => ({
      ...{ name: `${identifier} In-House`, type: 'IOS_APP_INHOUSE', bundleId: identifier },
      ...{ certificates: ['in-house'], devices: 'all', renewWithin: 30 },
    })),
    digest: '',
  };
}

const certificate = {
  id: 'CERT',
  attributes: {
    ...{ name: 'Acme', displayName: 'Acme', certificateType: 'IOS_DISTRIBUTION', platform: 'IOS' },
    ...{ serialNumber: '3A7F00C0FFEE0001', expirationDate: new Date(start + 900 * DAY).toISOString() },
  },
};

/** A team that has a certificate and nothing else, in a time that only waiting and requests take up. */
function makeTeam() {
  let now = start;
  const team = { issuerId, keys: [{ keyId, publicKey, role: 'ADMIN' }] };
  const state = { resources: { certificates: [certificate] } };
  const emulator = createEmulator(team, { now: () => now, hourlyLimit: HOURLY, state });
  const world = { emulator, system: undefined, requests: 0 };
  world.system = {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    timeout: () => new AbortController().signal,
    random: () => 0.5,
    fetch: async (url, init) => {
      world.requests += 1;
      now += (LATENCY * 1000) / AT_ONCE;
      return emulator.fetch(url, init);
    },
  };
  return world;
}

/** Plans and applies, as a run of its own. */
async function run(world, manifest) {
  const { system } = world;
  const api = createClient({
    tokens: createTokenSource({ keyId, issuerId, privateKey }, {}, system),
    ...{ system, maxWait: 86_400 },
  });
  const [began, before] = [system.now(), world.requests];
  const plan = planChanges(manifest, await readTeam(api, manifest), { now: system.now() });
  const planned = world.requests;
  const { results } = await applyPlan(plan, api, { system });
  const failed = results.find(({ outcome }) => outcome.state !== 'done');
  if (failed) throw new Error(`an apply fails: ${failed.change.name}: ${failed.outcome.error?.message}`);
  return {
    plan,
    ...{ planning: planned - before, applying: world.requests - planned, waited: api.usage().waited },
    seconds: (system.now() - began) / 1000,
  };
}

/** Makes one profile end soon, as if a year had passed over it. */
function age({ emulator, system }) {
  const state = emulator.state();
  const [first, ...others] = state.resources.profiles;
  const expirationDate = new Date(system.now() + 10 * DAY).toISOString();
  const aged = { ...first, attributes: { ...first.attributes, expirationDate } };
  emulator.load({ ...state, resources: { ...state.resources, profiles: [aged, ...others] } });
}

/** Pages of all lists that planning needs, an empty one being a page too. */
function leastPlanning({ emulator }) {
  const { bundleIds = [], certificates = [], devices: registered = [] } = emulator.state().resources;
  const pages = (list) => Math.max(1, Math.ceil(list.length / PAGE));
  return pages(bundleIds) + pages(certificates) + pages(registered);
}

const leastApplying = ({ changes }) =>
  changes.reduce((sum, { action }) => sum + (action === 'replace' ? 2 : 1), 0);

function print(apps, what, ...numbers) {
  const line = numbers.map((number) => String(number).padStart(8)).join('');
  console.log(`${String(apps).padStart(4)}  ${what.padEnd(12)}${line}`);
}

/** @param changes how many the plan is to have */
async function measure(world, apps, what, changes) {
  const planLeast = leastPlanning(world);
  const result = await run(world, manifestOf(apps));
  const { plan, planning, applying } = result;
  if (plan.changes.length !== changes) throw new Error(`${plan.changes.length} changes, and not ${changes}`);
  const applyLeast = leastApplying(plan);
  const ratio = (planning + applying) / (planLeast + applyLeast);
  print(apps, what, planning, planLeast, applying, applyLeast, ratio.toFixed(2));
  return { ...result, more: planning - planLeast };
}

print('apps', '', 'plan', 'least', 'apply', 'least', 'ratio');
let most = 0;
for (const apps of sizes) {
  const world = makeTeam();
  const fresh = await measure(world, apps, 'fresh', devices.length + 3 * apps);
  const unchanged = await measure(world, apps, 'unchanged', 0);
  age(world);
  const renewed = await measure(world, apps, 'one renewed', 1);
  most = Math.max(most, fresh.more, unchanged.more, renewed.more);
  if (apps === sizes.at(-1)) sayHowLong(apps, fresh);
}
console.log(`planning takes at most ${most} requests more than the least that paging allows (1 allowed)`);
process.exitCode = most <= 1 ? 0 : 1;

function sayHowLong(apps, { planning, applying, waited, seconds }) {
  const total = planning + applying;
  const share = `${((100 * total) / HOURLY).toFixed(0)} % of the ${HOURLY} of an hour`;
  const time = `${(seconds / 60).toFixed(1)} min at ${LATENCY} s a round trip and ${AT_ONCE} at once`;
  console.log(
    `${apps} fresh apps: ${total} requests, ${share}; ${time}, ${waited.toFixed(0)} s of them waiting for the hour`,
  );
}
