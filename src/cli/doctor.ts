import { ApiError } from '../client/api-error.ts';
import type { ApiResponse } from '../client/request.ts';
import { EpapiError } from '../errors.ts';
import { formatDuration, printable } from '../text.ts';
import { NETWORK_OPTIONS, openApi } from './client.ts';
import type { Api } from './client.ts';
import { CREDENTIAL_OPTIONS } from './credentials.ts';
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

/** One thing that was looked at. */
interface Check {
  readonly name: string;
  /** `warning` is fine for now; `unknown` could not be told, because of what is red above it. */
  readonly state: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string;
}

export async function run(args: readonly string[], world: World): Promise<number | undefined> {
  const options = parseOptions(args, groups);
  const checks: Check[] = [];
  const json = options.has('json');
  const add = (check: Check): void => {
    checks.push(check);
    if (!json) world.stdout(describe(check, world.stdoutIsTerminal));
  };
  const failure = await examine(() => openApi(options, world), world, add);
  if (json) world.stdout(`${JSON.stringify({ checks }, null, 2)}\n`);
  if (!failure) return undefined;
  return exitCodeOf(failure.code, failure instanceof ApiError ? failure.status : undefined);
}

/** @returns the error that ended the examination, if one did */
async function examine(
  open: () => Api,
  world: World,
  add: (check: Check) => void,
): Promise<EpapiError | undefined> {
  let stage = 'key';
  try {
    const api = open();
    add({ name: stage, state: 'ok', text: 'The private key, the key ID and the issuer ID can be read.' });
    stage = 'access';
    const certificates = await api.request({ method: 'GET', path: '/v1/certificates?limit=1' });
    add({
      name: stage,
      state: 'ok',
      text: 'Apple answers, accepts the token, and has no agreement to sign.',
    });
    add(clockCheck(certificates));
    stage = 'role';
    add(await roleCheck(api));
    stage = 'counts';
    add(await countCheck(api, certificates));
    stage = 'expiry';
    for (const check of await expiryChecks(api, world)) add(check);
    return undefined;
  } catch (error) {
    if (!(error instanceof EpapiError)) throw error;
    add({ name: stage, state: 'error', text: error.message, hint: error.hint });
    return error;
  }
}

/** Seconds by which clocks may differ without harm: tokens are backdated by so much. */
const HARMLESS_SKEW = 60;

function clockCheck({ clockSkew }: ApiResponse): Check {
  if (clockSkew === undefined)
    return { name: 'clock', state: 'warning', text: 'Apple did not say what time it is.' };
  const difference = formatDuration(Math.abs(clockSkew));
  if (Math.abs(clockSkew) <= HARMLESS_SKEW)
    return { name: 'clock', state: 'ok', text: `The clock differs from Apple's by ${difference}.` };
  return {
    name: 'clock',
    state: 'warning',
    text: `The clock of this machine is ${difference} ${clockSkew > 0 ? 'behind' : 'ahead of'} Apple's.`,
    hint: 'Set it (with NTP): tokens are rejected when clocks differ too much.',
  };
}

async function roleCheck(api: Api): Promise<Check> {
  const admin = await api.request({ method: 'GET', path: '/v1/users?limit=1' }).then(
    () => true,
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

async function countCheck(api: Api, certificates: ApiResponse): Promise<Check> {
  const profiles = await api.request({ method: 'GET', path: '/v1/profiles?limit=1' });
  const devices = await api.request({ method: 'GET', path: '/v1/devices?limit=1' });
  const { rateLimit } = devices;
  const counts = `${total(certificates)} certificates, ${total(profiles)} profiles, ${total(devices)} devices`;
  const left = rateLimit
    ? ` ${rateLimit.remaining} of ${rateLimit.limit} requests are left in this hour.`
    : '';
  return { name: 'counts', state: 'ok', text: `The team has ${counts}.${left}` };
}

function total({ body }: ApiResponse): number | string {
  const { meta } = body as { meta?: { paging?: { total?: unknown } } };
  const count = meta?.paging?.total;
  return typeof count === 'number' ? count : 'an unknown number of';
}

/** Days before its end at which something is named. */
const SOON = 60;
const DAY = 86_400_000;

async function expiryChecks(api: Api, world: World): Promise<Check[]> {
  const fields = 'name,expirationDate';
  const now = world.system.now();
  const found = [
    ...(await expiring(api, 'certificate', `/v1/certificates?limit=200&fields[certificates]=${fields}`, now)),
    ...(await expiring(api, 'profile', `/v1/profiles?limit=200&fields[profiles]=${fields}`, now)),
  ];
  if (found.length > 0) return found;
  return [{ name: 'expiry', state: 'ok', text: `Nothing expires within ${SOON} days.` }];
}

async function expiring(api: Api, what: string, path: string, now: number): Promise<Check[]> {
  const checks: { readonly end: number; readonly check: Check }[] = [];
  for await (const page of api.pages(path)) {
    for (const { attributes } of page.data) {
      const { name, expirationDate } = attributes as Record<string, unknown>;
      const end = Date.parse(typeof expirationDate === 'string' ? expirationDate : '');
      if (!(end - now >= SOON * DAY)) checks.push({ end, check: expiryCheck(what, String(name), end, now) });
    }
  }
  return checks.sort((a, b) => a.end - b.end).map(({ check }) => check);
}

function expiryCheck(what: string, name: string, end: number, now: number): Check {
  if (Number.isNaN(end))
    return {
      name: 'expiry',
      state: 'warning',
      text: `Nobody can tell when the ${what} "${printable(name, 80)}" expires.`,
    };
  const days = Math.floor(Math.abs(end - now) / DAY);
  const when = end > now ? `expires in ${days} days` : `expired ${days} days ago`;
  return {
    name: 'expiry',
    state: 'warning',
    text: `The ${what} "${printable(name, 80)}" ${when}, on ${new Date(end).toISOString().slice(0, 10)}.`,
    hint: 'When it expires, every installed copy of an in-house app that it signs stops opening: renew it, and ship builds with it.',
  };
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
