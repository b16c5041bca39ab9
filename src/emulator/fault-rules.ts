import { isObject } from '../json.ts';
import { printable } from '../text.ts';
import { inputError } from './input-error.ts';

/** A status, with or without a body, in the place of the real answer. */
export interface StatusFault {
  readonly kind?: undefined;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is; Apple's own document for a 429 when it is left out there, and nothing elsewhere. */
  readonly body?: string;
  /** True when the work is done before: what a POST asked for is there, and nobody says so. */
  readonly done?: boolean;
}

/** A 429 by the emulator's clock. */
export interface RateFault {
  readonly kind: 'rate-limited';
  /** How Retry-After is written: seconds, an HTTP date, UNIX milliseconds, or not at all, as by default. */
  readonly retryAfter?: 'seconds' | 'date' | 'milliseconds' | 'none';
  /** Seconds to wait; 30 by default. */
  readonly seconds?: number;
}

/** A connection that breaks, or on which nothing comes. */
export interface ConnectionFault {
  readonly kind: 'reset' | 'stall';
  /** True when the work is done before. */
  readonly done?: boolean;
}

/** The real answer, spoilt. */
export interface SpoiltFault {
  readonly kind:
    | 'half-json' // a whole answer over HTTP, with half of the document
    | 'cut-body' // the connection breaks in the middle of the document
    | 'stale-read' // as if the last write had not happened
    | 'next-repeats' // a next link that leads to the page itself
    | 'next-elsewhere' // a next link to another host
    | 'next-invalid'; // a next link whose cursor is refused
}

/** A team that may not do what it did. */
export interface TeamFault {
  readonly kind: 'membership-lapsed' | 'agreement-unsigned' | 'unauthorized';
}

/** What happens to a request, instead of or beside the real answer. */
export type Fault = StatusFault | RateFault | ConnectionFault | SpoiltFault | TeamFault;

/** Which requests a fault happens to: those that fit all that is given. */
export interface FaultRule {
  readonly fault: Fault;
  /** By number, from 1 on, of the authorised requests since the rule was added. */
  readonly requests?: readonly number[];
  /** `POST` */
  readonly method?: string;
  /** `/v1/profiles`, or `/v1/profiles*` for all that begins so. */
  readonly path?: string;
  /** From 0 to 1: how likely it is; 1 by default. */
  readonly chance?: number;
  /** How often it happens before it is over; without end by default. */
  readonly times?: number;
}

/** Every kind of fault, with what it takes beside `kind`. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'rate-limited': ['retryAfter', 'seconds'],
  reset: ['done'],
  stall: ['done'],
  'half-json': [],
  'cut-body': [],
  'stale-read': [],
  'next-repeats': [],
  'next-elsewhere': [],
  'next-invalid': [],
  'membership-lapsed': [],
  'agreement-unsigned': [],
  unauthorized: [],
};
const STATUS_FIELDS = ['status', 'headers', 'body', 'done'];
const RETRY_AFTER = ['seconds', 'date', 'milliseconds', 'none'];
const RULE_FIELDS = ['fault', 'requests', 'method', 'path', 'chance', 'times'];

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isWhole: Check = (value) => Number.isInteger(value) && (value as number) > 0;

const CHECKS: Readonly<Record<string, Check>> = {
  requests: (value) => Array.isArray(value) && value.every(isWhole),
  method: (value) => isText(value) && /^[A-Z]+$/.test(value as string),
  path: (value) => isText(value) && /^\/[^?#]*$/.test(value as string),
  chance: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  times: isWhole,
  status: (value) => isWhole(value) && (value as number) >= 200 && (value as number) <= 599,
  headers: (value) => isObject(value) && Object.entries(value).every(isHeader),
  body: isText,
  done: (value) => typeof value === 'boolean',
  retryAfter: (value) => RETRY_AFTER.includes(value as string),
  seconds: (value) => typeof value === 'number' && value >= 0 && value <= 1e9,
  kind: isText,
};

/** What a wrong value should have been. */
const WANTED: Readonly<Record<string, string>> = {
  requests: 'a list of numbers from 1 on',
  method: 'a method in capitals, such as POST',
  path: 'a path without a query, such as /v1/profiles',
  chance: 'a number from 0 to 1',
  times: 'a number from 1 on',
  status: 'a number from 200 to 599',
  headers: 'an object of names and texts that HTTP can send: no line ends, nothing beyond Latin-1',
  body: 'a text',
  done: 'true or false',
  retryAfter: `one of ${RETRY_AFTER.join(', ')}`,
  seconds: 'a number from 0 to 1000000000',
  kind: 'a text',
};

/** With these statuses, HTTP has no body. */
const BODILESS = [204, 205, 304];

/**
 * Reads a list of rules from outside, such as a JSON file.
 *
 * @throws EpapiError `EMULATOR` that names the rule and what is wrong with it
 */
export function readFaultRules(value: unknown): FaultRule[] {
  if (!Array.isArray(value)) throw inputError('Faults are a list of rules.');
  return value.map((rule: unknown, index) => {
    const place = `fault ${index + 1}`;
    checkFields(rule, RULE_FIELDS, place);
    const { fault } = rule as { fault?: unknown };
    const kind = isObject(fault) ? fault['kind'] : undefined;
    const fields = kind === undefined ? STATUS_FIELDS : fieldsOf(kind);
    if (!fields) throw inputError(`In ${place}: there is no kind ${printable(String(kind), 40)}.`);
    checkFields(fault, [...fields, 'kind'], place);
    if (kind === undefined && !('status' in (fault as object)))
      throw inputError(`In ${place}: a fault has a kind or a status.`);
    checkBody(fault as Partial<StatusFault>, place);
    return rule as FaultRule;
  });
}

function checkBody({ status, body }: Partial<StatusFault>, place: string): void {
  if (body !== undefined && BODILESS.includes(status ?? 0))
    throw inputError(`In ${place}: an answer with the status ${status} has no body.`);
}

function fieldsOf(kind: unknown): readonly string[] | undefined {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
}

function checkFields(value: unknown, known: readonly string[], place: string): void {
  if (!isObject(value)) throw inputError(`In ${place}: an object is wanted.`);
  for (const [name, inner] of Object.entries(value)) {
    if (!known.includes(name)) throw inputError(`In ${place}: ${printable(name, 40)} is not known here.`);
    if (CHECKS[name]?.(inner) === false)
      throw inputError(`In ${place}: ${name} has a wrong value, ${WANTED[name]} is wanted.`);
  }
}

function isHeader([name, value]: [string, unknown]): boolean {
  return /^[\w-]+$/.test(name) && typeof value === 'string' && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
