import { isHarmlessSkew } from '../auth/backdate.ts';
import { ApiError } from '../client/api-error.ts';
import type { Client } from '../client/client.ts';
import { proxyHostFor, readProxySettings } from '../client/proxy.ts';
import type { RateLimit } from '../client/rate-limit.ts';
import { requireDocument } from '../client/verify.ts';
import { EpapiError } from '../errors.ts';
import { findEndings } from '../expiry/find-endings.ts';
import { readTeamInventory } from '../expiry/read-inventory.ts';
import { formatDuration, printable } from '../text.ts';
import { NETWORK_OPTIONS, openApi, reportingUsage } from './client.ts';
import { CREDENTIAL_OPTIONS, readBaseUrlOption } from './credentials.ts';
import { count, expiryChecks } from './endings.ts';
import type { Check } from './endings.ts';
import { exitCodeOf } from './exit-codes.ts';
import { HELP, parseOptions } from './options.ts';
import type { OptionGroup } from './options.ts';
import type { World } from './world.ts';

export const summary = 'Check key, clock, host, role, agreements and what is about to expire';

export const usage = 'epapi doctor [options]';

export const groups: readonly OptionGroup[] = [
  CREDENTIAL_OPTIONS,
  NETWORK_OPTIONS,
  { title: 'Output', options: [{ name: 'json', help: 'print the checks as JSON' }, HELP] },
];

export const examples = `Examples:
  epapi doctor
  epapi doctor --json --private-key-path AuthKey_2X9R4HXF34.p8`;

/** What is known while it is being examined. */
interface Examination {
  readonly api: Client;
  /** Milliseconds since 1970-01-01T00:00:00Z, by the clock of this machine. */
  readonly now: () => number;
}

/** The stages of the examination: each needs the one before it. */
const STAGES: readonly (readonly [name: string, look: (examination: Examination) => Promise<Check[]>])[] = [
  ['access', accessChecks],
  ['role', async ({ api }) => [await roleCheck(api)]],
  ['team', teamChecks],
];

export async function run(args: readonly string[], world: World): Promise<number | undefined> {
  const options = parseOptions(args, groups);
  const checks: Check[] = [];
  const json = options.has('json');
  const add = (check: Check): void => {
    checks.push(check);
    if (!json) world.stdout(describe(check, world.stdoutIsTerminal));
  };
  const open = (): Client => openApi(options, world);
  const proxies = (): Check[] => proxyChecks(readBaseUrlOption(options, world), world);
  const failure = await examine(open, proxies, world, add);
  if (json) world.stdout(`${JSON.stringify({ checks }, null, 2)}\n`);
  return failure && exitCodeOf(failure);
}

/** @returns the error that ended the examination, if one did */
async function examine(
  open: () => Client,
  proxies: () => Check[],
  world: World,
  add: (check: Check) => void,
): Promise<EpapiError | undefined> {
  let stage = 'key';
  try {
    const api = open();
    add({ name: stage, state: 'ok', text: 'The private key, the key ID and the issuer ID can be read.' });
    stage = 'proxy';
    for (const check of proxies()) add(check);
    const examination: Examination = { api, now: () => world.system.now() };
    await reportingUsage(api, world, async () => {
      for (const [name, look] of STAGES) {
        stage = name;
        for (const check of await look(examination)) add(check);
      }
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof EpapiError)) throw error;
    add({ name: stage, state: 'error', text: error.message, hint: error.hint });
    return error;
  }
}

function proxyChecks(baseUrl: string, { env }: World): Check[] {
  const settings = readProxySettings(env);
  const proxy = proxyHostFor(baseUrl, settings);
  if (proxy === undefined) return [];
  const host = printable(proxy, 80);
  const noProxy = settings?.noProxy;
  const except = noProxy === undefined ? '' : `, except to ${printable(noProxy, 80)}`;
  return [{ name: 'proxy', state: 'ok', text: `Connections go through the proxy ${host}${except}.` }];
}

async function accessChecks({ api }: Examination): Promise<Check[]> {
  const { body, clockSkew } = await api.request({ method: 'GET', path: '/v1/certificates?limit=1' });
  requireDocument(body);
  const text = 'Apple answers, accepts the token, and has no agreement to sign.';
  return [{ name: 'access', state: 'ok', text }, clockCheck(clockSkew)];
}

function clockCheck(clockSkew: number | undefined): Check {
  if (clockSkew === undefined)
    return { name: 'clock', state: 'warning', text: 'Apple did not say what time it is.' };
  const difference = formatDuration(Math.abs(clockSkew));
  if (isHarmlessSkew(clockSkew))
    return { name: 'clock', state: 'ok', text: `The clock differs from Apple's by ${difference}.` };
  return {
    name: 'clock',
    state: 'warning',
    text: `The clock of this machine is ${difference} ${clockSkew > 0 ? 'behind' : 'ahead of'} Apple's.`,
    hint: 'Set it (with NTP): tokens are rejected when clocks differ too much.',
  };
}

async function roleCheck(api: Client): Promise<Check> {
  const admin = await api.request({ method: 'GET', path: '/v1/users?limit=1' }).then(
    ({ body }) => {
      requireDocument(body);
      return true;
    },
    (error: unknown) => {
      if (error instanceof ApiError && error.status === 403) return false;
      throw error;
    },
  );
  const text = admin
    ? 'The key has the role Admin: provisioning, and users.'
    : 'The key has the role Developer: provisioning, no users.';
  return { name: 'role', state: 'ok', text };
}

/** Days before its end at which something is named, and at which it comes first. */
const THRESHOLDS = { warnWithin: 60, failWithin: 14 };

async function teamChecks({ api, now }: Examination): Promise<Check[]> {
  const inventory = await readTeamInventory(api, { now });
  const { certificates, profiles } = inventory;
  const devices = await deviceCount(api);
  const text = `The team has ${count(certificates.length, 'certificate')}, ${count(profiles.length, 'profile')}, ${devices}.`;
  const report = findEndings({ ...inventory, files: [] }, { ...THRESHOLDS, now: now() });
  return [
    { name: 'counts', state: 'ok', text },
    ...rateChecks(api.usage().rateLimit),
    ...expiryChecks(report),
  ];
}

/** Apple tells how many there are beside the first of them. */
async function deviceCount(api: Client): Promise<string> {
  let found: number | undefined;
  for await (const { total } of api.devices.list({ limit: 1 })) {
    found = total;
    break;
  }
  return found === undefined ? 'an unknown number of devices' : count(found, 'device');
}

/** Below this share of the hour's requests, a job that needs some hundred may have to wait. */
const LITTLE = 0.1;

function rateChecks(rateLimit: RateLimit | undefined): Check[] {
  if (!rateLimit)
    return [{ name: 'rate', state: 'warning', text: 'Apple did not say how many requests are left.' }];
  const { remaining, limit } = rateLimit;
  const text = `${remaining} of ${limit} requests are left in this hour.`;
  if (remaining > limit * LITTLE) return [{ name: 'rate', state: 'ok', text }];
  const hint =
    'Others use the same key: jobs will wait. Give them keys of their own, or run them less often.';
  return [{ name: 'rate', state: 'warning', text, hint }];
}

const MARKS: Record<Check['state'], readonly [mark: string, colour: number]> = {
  ok: ['ok', 32],
  warning: ['warning', 33],
  error: ['error', 31],
};

function describe({ state, text, hint }: Check, colours: boolean): string {
  const [mark, colour] = MARKS[state];
  const shown = colours ? `\u001b[${colour}m${mark}\u001b[0m` : mark;
  return `${shown}${' '.repeat(9 - mark.length)}${text}\n${hint ? `${' '.repeat(9)}${hint}\n` : ''}`;
}
