import { createTokenSource } from '../../src/auth/token-source.ts';
import { createClient } from '../../src/client/client.ts';
import type { Client } from '../../src/client/client.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import type { Fault } from '../../src/emulator/fault-rules.ts';
import type { EmulatorState } from '../../src/emulator/state.ts';
import { relatedIds } from '../../src/emulator/store.ts';
import type { StoreData, StoredResource } from '../../src/emulator/store.ts';
import { applyPlan } from '../../src/provision/apply.ts';
import type { ApplyOptions, ApplyReport } from '../../src/provision/apply.ts';
import type { Plan } from '../../src/provision/plan.ts';
import { normalUdid } from '../../src/provision/manifest.ts';
import type { System } from '../../src/system.ts';
import { CREDENTIALS, NOW, makeEmulator, makeTeam } from './team.ts';

/** What happens to a request of a run, by its number from 1 on. */
export interface Interference {
  readonly at: number;
  readonly what: Fault | 'death before' | 'death after';
}

/** Apple's side in simulated time, and what its store went through. */
export interface World {
  readonly emulator: Emulator;
  /** The store after each change, from its beginning on. */
  readonly history: readonly StoreData[];
  readonly now: () => number;
  /** Milliseconds that go by. */
  readonly pass: (milliseconds: number) => void;
  /** Requests that arrived so far. */
  readonly requests: string[];
  /** Runs apply as a process of its own would. */
  run(plan: Plan, options?: RunOptions): Promise<ApplyReport>;
  /** A client such as {@link run} has. */
  client(options?: RunOptions): Client;
}

interface RunOptions extends Partial<ApplyOptions> {
  readonly interference?: Interference | undefined;
  /** Waited for before each request arrives and before each answer does. */
  readonly delay?: () => Promise<void>;
}

export function makeWorld(state: EmulatorState): World {
  let time = NOW;
  const history: StoreData[] = [state.resources];
  const requests: string[] = [];
  const emulator = makeEmulator({
    team: makeTeam({ resources: {} }),
    now: () => time,
    state,
    onChange: (current) => {
      history.push(current().resources);
      return Promise.resolve();
    },
  });
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  const system = (options: RunOptions, life: AbortController): System => ({
    ...timers(pass),
    now: () => time,
    random: () => 0.5,
    fetch: sender({ emulator, requests, options, life }),
  });
  const client = (options: RunOptions, life: AbortController): Client => {
    const own = system(options, life);
    return createClient({
      tokens: createTokenSource(CREDENTIALS, {}, own),
      system: own,
      signal: life.signal,
    });
  };
  return {
    emulator,
    history,
    requests,
    now: () => time,
    pass,
    client: (options = {}) => client(options, new AbortController()),
    async run(plan, options = {}) {
      const life = new AbortController();
      if (options.signal?.aborted) life.abort(options.signal.reason);
      options.signal?.addEventListener('abort', () => {
        life.abort(options.signal?.reason);
      });
      const { at = 0, what } = options.interference ?? {};
      if (typeof what === 'object' && !isStall(what)) emulator.faults.add([{ fault: what, requests: [at] }]);
      const own = system(options, life);
      return applyPlan(plan, client(options, life), { ...options, system: own, signal: life.signal });
    },
  };
}

/** Sleeping is a jump; a request times out when its fault is a stall, see {@link sender}. */
let latestTimeout = new AbortController();

function timers(pass: (milliseconds: number) => void): Pick<System, 'sleep' | 'timeout'> {
  return {
    sleep: async (milliseconds, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      pass(milliseconds);
    },
    timeout: () => {
      latestTimeout = new AbortController();
      return latestTimeout.signal;
    },
  };
}

function sender({
  emulator,
  requests,
  options: { interference, delay = () => Promise.resolve() },
  life,
}: {
  readonly emulator: Emulator;
  readonly requests: string[];
  readonly options: RunOptions;
  readonly life: AbortController;
}): System['fetch'] {
  let count = 0;
  return async (url, init) => {
    // A client asks for the timeout of a request right before it sends it.
    const timeout = latestTimeout;
    await delay();
    count += 1;
    requests.push(`${init.method ?? ''} ${url.pathname}`);
    const what = count === interference?.at ? interference.what : undefined;
    const die = (): never => {
      life.abort(new Error('the process died'));
      throw life.signal.reason;
    };
    if (what === 'death before') die();
    if (isStall(what)) {
      if (what.done) await emulator.fetch(url, init);
      timeout.abort(new DOMException('timed out', 'TimeoutError'));
      throw timeout.signal.reason;
    }
    const answer = await emulator.fetch(url, init);
    if (what === 'death after') die();
    await delay();
    return answer;
  };
}

type What = Interference['what'] | undefined;

/** Stalls happen here: the emulator counts requests by when their token is checked, and one can overtake another. */
function isStall(what: What): what is Fault & { readonly kind: 'stall'; readonly done?: boolean } {
  return typeof what === 'object' && what.kind === 'stall';
}

export const text = (resource: StoredResource, name: string): string => String(resource.attributes[name]);

/** What a store holds, apart from what no two runs have alike: IDs, UUIDs, dates and bytes. */
export function essence(data: StoreData): object {
  const list = (type: keyof StoreData): readonly StoredResource[] => data[type] ?? [];
  const nameOf = (type: keyof StoreData, name: string) => (id: string) => {
    const one = list(type).find((other) => other.id === id);
    return one ? text(one, name) : 'gone';
  };
  const sorted = (values: readonly unknown[]): unknown[] =>
    values.map((value) => JSON.stringify(value)).sort();
  const identifier = nameOf('bundleIds', 'identifier');
  return {
    bundleIds: sorted(list('bundleIds').map((one) => [text(one, 'identifier'), text(one, 'name')])),
    capabilities: sorted(
      list('bundleIdCapabilities').map((one) => [
        relatedIds(one, 'bundleId').map(identifier),
        one.attributes['capabilityType'],
        one.attributes['settings'] ?? [],
      ]),
    ),
    certificates: sorted(list('certificates').map(({ id }) => id)),
    devices: sorted(
      list('devices').map((one) => [normalUdid(text(one, 'udid')), text(one, 'name'), text(one, 'status')]),
    ),
    passTypeIds: sorted(list('passTypeIds').map((one) => [text(one, 'identifier'), text(one, 'name')])),
    profiles: sorted(
      list('profiles').map((one) => [
        text(one, 'name'),
        text(one, 'profileType'),
        text(one, 'profileState'),
        relatedIds(one, 'bundleId').map(identifier),
        [...relatedIds(one, 'certificates')].sort(),
        relatedIds(one, 'devices').map(nameOf('devices', 'udid')).map(normalUdid).sort(),
      ]),
    ),
  };
}

/**
 * The moments at which a profile was deleted, or its bundle ID was, and its app was left without a valid one of its
 * type, though it had one: `3: com.acme.field lost its last IOS_APP_INHOUSE`.
 *
 * Editing a bundle ID makes its profiles INVALID, at Apple, and no order of requests can help that.
 *
 * @param pruned identifiers of bundle IDs whose profiles are to go
 */
export function gaps({ history, now }: World, pruned: readonly string[]): string[] {
  const found: string[] = [];
  history.forEach((data, moment) => {
    const before = history[moment - 1];
    for (const bundleId of before?.bundleIds ?? []) {
      const identifier = text(bundleId, 'identifier');
      if (pruned.includes(identifier)) continue;
      const had = before ? validOf(before, bundleId.id, now()) : [];
      const has = validOf(data, bundleId.id, now());
      const isThere = data.bundleIds?.some(({ id }) => id === bundleId.id) ?? false;
      const lost = had.filter(({ id }) => !isThere || !data.profiles?.some((one) => one.id === id));
      const left = new Set(isThere ? has.map((one) => text(one, 'profileType')) : []);
      const types = new Set(lost.map((one) => text(one, 'profileType')).filter((type) => !left.has(type)));
      for (const type of types) found.push(`${moment}: ${identifier} lost its last ${type}`);
    }
  });
  return found;
}

/** The valid profiles of a bundle ID, by its ID. */
export function validOf(data: StoreData, bundleId: string, now: number): StoredResource[] {
  return (data.profiles ?? []).filter(
    (one) =>
      relatedIds(one, 'bundleId').includes(bundleId) &&
      one.attributes['profileState'] === 'ACTIVE' &&
      Date.parse(text(one, 'expirationDate')) > now,
  );
}
