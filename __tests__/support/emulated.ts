import type { Emulator } from '../../src/emulator/emulator.ts';
import { SEED_REQUEST } from '../../src/emulator/seed-request.ts';
import { seedTeam } from '../../src/emulator/seeds.ts';
import type { Scenario } from '../../src/emulator/seeds.ts';
import { WRONG } from './judge.ts';
import { NOW, goodToken, makeEmulator } from './team.ts';
import type { EmulatedTeam } from './team.ts';

export const ORIGIN = 'https://api.enterprise.developer.apple.com';

/** A resource as an answer shows it. */
export interface Shown {
  readonly type: string;
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, Relationship>>;
  readonly links: { readonly self: string };
}

interface Relationship {
  readonly links: { readonly related: string };
  readonly data?: { readonly id: string } | readonly { readonly id: string }[];
  readonly meta?: object;
}

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Apple's code of the first error. */
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly source: { readonly pointer?: string; readonly parameter?: string } | undefined;
  readonly errors: readonly { readonly code: string; readonly source?: object }[];
  /** What it holds; none where it holds nothing. */
  readonly data: readonly Shown[];
  readonly included: readonly Shown[] | undefined;
  readonly links: { readonly self: string; readonly first?: string; readonly next?: string };
  readonly meta: { readonly paging: { readonly total: number; readonly limit: number } };
}

type Ask = (target: string, body?: unknown, init?: RequestInit) => Promise<Answer>;

export interface Emulated {
  readonly emulator: Emulator;
  /** Asks with a good token. */
  readonly ask: Ask;
  /** Asks what is wrong by Apple's document, and is refused therefore. */
  readonly askWrongly: Ask;
  /** The ids that a list gives. */
  readonly ids: (path: string) => Promise<string[]>;
}

export interface Emulating extends EmulatedTeam {
  readonly scenario?: Scenario;
}

/** The emulator of {@link makeEmulator}, that is asked as fetch would: `POST /v1/devices`. */
export function emulate({ scenario, ...options }: Emulating = {}): Emulated {
  const state = scenario && { state: seedTeam(scenario, NOW) };
  const emulator = makeEmulator({ ...state, ...options });
  const ask: Ask = async (target, body, init = {}) => {
    const [method = '', path = ''] = target.includes(' ') ? target.split(/ (.*)/) : ['GET', target];
    const headers = {
      authorization: `Bearer ${goodToken()}`,
      'content-type': 'application/json',
      ...(init.headers as Record<string, string> | undefined),
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const url = path.startsWith('/') ? `${ORIGIN}${path}` : path;
    const request = new Request(url, { ...init, method, headers, ...(body !== undefined && { body: text }) });
    return readAnswer(await emulator.handle(request));
  };
  const askWrongly: Ask = (target, body, init) => {
    const headers = { ...(init?.headers as Record<string, string> | undefined), ...WRONG };
    return ask(target, body, { ...init, headers });
  };
  const ids = async (path: string): Promise<string[]> => (await ask(path)).data.map(({ id }) => id);
  return { emulator, ask, askWrongly, ids };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const document = (text === '' ? {} : JSON.parse(text)) as Partial<Answer> & { data?: Shown | Shown[] };
  const errors = (document.errors ?? []) as (Answer['errors'][number] & Pick<Answer, 'detail' | 'source'>)[];
  return {
    ...(document as Answer),
    status: response.status,
    headers: response.headers,
    errors,
    code: errors[0]?.code,
    detail: errors[0]?.detail,
    source: errors[0]?.source,
    data: [document.data ?? []].flat(),
  };
}

/** The body of a request that creates or, with an id, changes a resource. */
export function bodyOf(
  type: string,
  attributes: object,
  relationships: Readonly<Record<string, readonly [type: string, ids: string | readonly string[]]>> = {},
): { data: object } {
  const linkages = Object.entries(relationships).map(([name, [kind, ids]]) => [
    name,
    { data: typeof ids === 'string' ? { type: kind, id: ids } : ids.map((id) => ({ type: kind, id })) },
  ]);
  const related = linkages.length > 0 ? { relationships: Object.fromEntries(linkages) as object } : {};
  return { data: { type, attributes, ...related } };
}

export function changeOf(type: string, id: string, attributes: object): { data: object } {
  return { data: { type, id, attributes } };
}

/** A good signing request; of a key that nobody has. */
export const CSR = SEED_REQUEST;

/** A body for a new in-house profile. */
export function inHouse(name: string, bundleId: string, certificates: readonly string[], more = {}): object {
  return bodyOf(
    'profiles',
    { name, profileType: 'IOS_APP_INHOUSE' },
    { bundleId: ['bundleIds', bundleId], certificates: ['certificates', certificates], ...more },
  );
}
