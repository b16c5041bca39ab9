import { createAnswers } from './answers.ts';
import { NOT_AUTHORIZED, RATE_LIMITED } from './apple-errors.ts';
import type { AppleRefusal } from './apple-errors.ts';
import type { Context } from './context.ts';
import { answerWithFault } from './fault-answers.ts';
import type { FaultPlan } from './faults.ts';
import { createHourlyBudget } from './hourly-budget.ts';
import type { Memory } from './memory.ts';
import { perform } from './perform.ts';
import type { Store } from './store.ts';
import type { EmulatorOptions, Team } from './team.ts';
import { checkToken } from './token-check.ts';
import type { TeamKey } from './token-check.ts';

/** What requests are answered from. */
export interface Side {
  readonly team: Team;
  readonly options: EmulatorOptions;
  readonly memory: Memory;
  readonly faults: FaultPlan;
}

const HOURLY_LIMIT = 3500;
const DEVICES_PER_CLASS = 100;

/** Answers requests as Apple does: the token, the hour, whatever fault is due, and the work. */
export function createExchange(side: Side): (request: Request) => Promise<Response> {
  const { options, memory, faults } = side;
  const budget = createHourlyBudget(options.hourlyLimit ?? HOURLY_LIMIT);
  const answers = createAnswers();
  const inTurn = createTurns();

  return async (request) => {
    const now = memory.clock.now();
    const headers = new Headers({ date: new Date(now).toUTCString(), 'content-type': 'application/json' });
    const refuse = (refusal: AppleRefusal): Response => answers.refusal([refusal], headers);
    const key = await keyOf(side, request, now);
    const { allowed, header } = budget.spend(key?.keyId ?? '', now);
    headers.set('x-rate-limit', header);
    if (!key) return refuse(NOT_AUTHORIZED);
    if (!allowed) return refuse(RATE_LIMITED);
    const work = async (stale: boolean): Promise<Response> => {
      const { store } = memory;
      const { version } = store;
      const context = contextOf(side, stale ? store.stale() : store);
      const act = (): Promise<Response> =>
        answers.answer(headers, () => perform(context, side.team, key, request));
      const answer = await (request.method === 'GET' ? act() : inTurn(act));
      if (store.version !== version) await options.onChange?.(memory.state);
      return answer;
    };
    const fault = faults.take({ method: request.method, path: new URL(request.url).pathname });
    return fault ? answerWithFault({ fault, request, now, headers, work, refuse }) : work(false);
  };
}

/** A client's own clock does not move with the emulator's: a token is as good by the clock that drives it. */
async function keyOf({ team, options }: Side, request: Request, now: number): Promise<TeamKey | undefined> {
  const { issuerId, keys } = team;
  return (
    (await checkToken(request, { issuerId, keys, now })) ??
    (await checkToken(request, { issuerId, keys, now: options.now() }))
  );
}

function contextOf({ team, options, memory }: Side, store: Store): Context {
  return {
    store,
    counter: memory.counter,
    quirks: memory.quirks,
    now: memory.clock.now(),
    teamId: team.teamId ?? 'EXAMPLE123',
    teamName: team.teamName ?? 'Example Ltd',
    devicesPerClass: options.devicesPerClass ?? DEVICES_PER_CLASS,
    authority: memory.authority,
  };
}

/** One change after the other: what a change looks at, such as how many there are, must hold until it is made. */
function createTurns(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  };
}
