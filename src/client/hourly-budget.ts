import { isHarmlessSkew } from '../auth/backdate.ts';
import { EpapiError } from '../errors.ts';
import { realSystem } from '../system.ts';
import type { System } from '../system.ts';
import { formatDuration } from '../text.ts';
import { createLedger } from './lib/ledger.ts';
import type { Ledger, Ticket, Verdict } from './lib/ledger.ts';
import { createSlots } from './lib/slots.ts';
import type { Slots } from './lib/slots.ts';
import type { RateLimit } from './rate-limit.ts';

/** Requests that are under way at once, unless told otherwise: Apple answers bursts with 429 too. */
export const CONCURRENCY = 4;

export interface BudgetOptions {
  /** The most requests that are under way at once; {@link CONCURRENCY} by default. */
  readonly concurrency?: number;
  /** Requests of each hour that others may use, whether they have yet or not; 0 by default. */
  readonly reserve?: number;
  /** The clock and sleeping; the machine's by default. */
  readonly system?: Pick<System, 'now' | 'sleep'>;
}

/** What a run used. */
export interface Usage {
  /** Requests that were sent, repetitions included. */
  readonly requests: number;
  /** Seconds that were waited for the rolling hour. */
  readonly waited: number;
  /** Requests of this hour that other runs made with the same key, earlier ones of ours too, at the last answer. */
  readonly others: number;
  /** What Apple said last; undefined when it said nothing. */
  readonly rateLimit: RateLimit | undefined;
  /** Seconds by which Apple's clock was ahead of ours at the last answer; 0 while that is too little to matter. */
  readonly clockSkew: number;
}

/** One who wants to send a request. */
export interface Turn {
  /** Seconds that may be waited for the hour; a queue behind requests of our own does not count. */
  readonly maxWait: number;
  readonly signal?: AbortSignal | undefined;
  /** Told of each wait for the hour before it begins, in seconds. */
  onWait(reason: string, seconds: number): void;
}

/** Leave to send one request. */
export interface Leave {
  /** Seconds that were waited for the hour. */
  readonly waited: number;
  /** To be called once, with what came of it; undefined where there was no answer. */
  end(answer?: LastAnswer): void;
}

/** What is learnt of an answer. */
export interface LastAnswer {
  readonly status: number;
  readonly rateLimit: RateLimit | undefined;
  /** Seconds by which the server's clock is ahead of ours; undefined where it did not say. */
  readonly clockSkew?: number | undefined;
}

/** The requests of one key, shared by all that use it. */
export interface HourlyBudget {
  /**
   * Waits until a request may be sent.
   *
   * @throws EpapiError `HOURLY_BUDGET` when that would take longer than may be waited
   */
  enter(turn: Turn): Promise<Leave>;
  usage(): Usage;
}

/**
 * Paces requests by what Apple says in `X-Rate-Limit`: at full speed while there is a remainder, then as requests
 * leave the rolling hour. Other users of the key show by a remainder that falls faster than it is spent here.
 */
export function createHourlyBudget(options: BudgetOptions = {}): HourlyBudget {
  const { concurrency = CONCURRENCY, reserve = 0, system = realSystem } = options;
  const slots = createSlots(concurrency);
  const pace: Pace = {
    system,
    slots,
    gate: createSlots(1),
    reserve,
    ledger: createLedger(reserve, 2 * concurrency),
    usage: { requests: 0, waited: 0, rateLimit: undefined, clockSkew: 0 },
    onAnswer: () => undefined,
  };
  return {
    async enter(turn) {
      await slots.take(turn.signal);
      try {
        return await passGate(pace, turn);
      } catch (error) {
        slots.give();
        throw error;
      }
    },
    usage: () => ({ ...pace.usage, others: pace.ledger.others() }),
  };
}

/** What all requests of one key share. */
interface Pace {
  readonly system: Pick<System, 'now' | 'sleep'>;
  readonly slots: Slots;
  /** One decides at a time, so that what it decides by still holds when it is sent. */
  readonly gate: Slots;
  readonly ledger: Ledger;
  readonly reserve: number;
  readonly usage: { -readonly [Name in keyof Omit<Usage, 'others'>]: Usage[Name] };
  /** Called with each answer: who is at the gate may wait for one. */
  onAnswer: () => void;
}

async function passGate(pace: Pace, turn: Turn): Promise<Leave> {
  const { system, ledger, usage, gate } = pace;
  await gate.take(turn.signal);
  try {
    const waited = await untilAllowed(pace, turn);
    const ticket = ledger.send(system.now());
    usage.requests += 1;
    return { waited, end: endOf(pace, ticket) };
  } finally {
    gate.give();
  }
}

function endOf(pace: Pace, ticket: Ticket): Leave['end'] {
  const { system, ledger, usage, slots } = pace;
  return (answer) => {
    if (answer) ledger.answer(ticket, system.now(), answer.rateLimit, answer.status !== 429);
    else ledger.lose(ticket, system.now());
    usage.rateLimit = answer?.rateLimit ?? usage.rateLimit;
    usage.clockSkew = mattering(answer?.clockSkew) ?? usage.clockSkew;
    slots.give();
    pace.onAnswer();
  };
}

/** Clocks are compared to half a second only, and tokens allow for more than that. */
function mattering(clockSkew: number | undefined): number | undefined {
  return clockSkew !== undefined && isHarmlessSkew(clockSkew) ? 0 : clockSkew;
}

/** @returns seconds that were waited for the hour */
async function untilAllowed(pace: Pace, turn: Turn): Promise<number> {
  let waited = 0;
  for (;;) {
    turn.signal?.throwIfAborted();
    const verdict = pace.ledger.verdict(pace.system.now());
    if (verdict.kind === 'go') return waited;
    if (verdict.kind === 'answer') await nextAnswer(pace, turn.signal);
    else waited += await waitForHour(pace, turn, verdict, waited);
  }
}

function nextAnswer(pace: Pace, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    pace.onAnswer = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
  });
}

async function waitForHour(
  pace: Pace,
  turn: Turn,
  { until, reserved }: Verdict & { readonly kind: 'wait' },
  waited: number,
): Promise<number> {
  const { system, ledger, usage, reserve } = pace;
  const { limit = Infinity } = usage.rateLimit ?? {};
  if (reserve >= limit) throw allReserved(reserve, limit);
  const why = usedUpReason(reserved, ledger.others());
  const seconds = (until - system.now()) / 1000;
  const left = turn.maxWait - waited;
  if (!(seconds <= left)) throw usedUp(why, seconds, left);
  turn.onWait(why, seconds);
  await system.sleep(seconds * 1000, turn.signal);
  usage.waited += seconds;
  return seconds;
}

function usedUpReason(reserved: boolean, others: number): string {
  if (reserved) return 'The requests of this hour that are left are reserved for others';
  const whose = others > 0 ? `, ${others} of them by other runs with the same key` : '';
  return `The requests of this hour are used up${whose}`;
}

function usedUp(why: string, seconds: number, left: number): EpapiError {
  return new EpapiError({
    code: 'HOURLY_BUDGET',
    message: `${why}. The next would have to wait ${formatDuration(seconds)}, and only ${formatDuration(Math.max(0, left))} of waiting are left.`,
    hint: 'Allow longer waiting, run this again later, or let fewer jobs share one key.',
  });
}

function allReserved(reserve: number, limit: number): EpapiError {
  return new EpapiError({
    code: 'HOURLY_BUDGET',
    message: `Of the ${limit} requests of an hour, ${reserve} are reserved for others: none is ever left.`,
    hint: 'Reserve fewer than Apple allows in an hour.',
  });
}

/** The line that says what a run used. */
export function describeUsage({ requests, waited, others, rateLimit }: Usage): string {
  const spent = `${requests} ${requests === 1 ? 'request' : 'requests'} to Apple`;
  const pause = waited > 0 ? `, ${formatDuration(waited)} of waiting for the hourly limit` : '';
  const left = rateLimit ? `; ${rateLimit.remaining} of ${rateLimit.limit} are left in this hour` : '';
  const foreign = others > 0 ? `, ${others} were used by other runs with the same key` : '';
  return `${spent}${pause}${left}${foreign}.`;
}
