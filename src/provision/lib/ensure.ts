import { ApiError } from '../../client/api-error.ts';
import { OutcomeUnknownError } from '../../client/outcome-unknown.ts';
import { concernsAll, isConflict, isOfAttribute, stillUnknown } from './apply-errors.ts';
import { goOn, pause } from './doing.ts';
import type { Doing } from './doing.ts';

/** How often something is sent whose outcome is not known each time. */
const MOST_SENDS = 4;

/**
 * How often something is sent that Apple says is there and no look finds: a list can be behind, and what had the
 * name can be gone by the time one looks, where others do the same at the same time.
 */
const MOST_REFUSALS = 5;

interface Ensured<Thing> {
  /** True where it had been there before anything was sent. */
  readonly foundAlready: boolean;
  /** True where Apple answered that it was made; a look may have found what another made. */
  readonly isAnswered: boolean;
  readonly thing: Thing;
}

interface Creation<Thing> {
  readonly send: () => Promise<Thing>;
  /**
   * Looks for what has the name, identifier or UDID.
   *
   * @param thorough true where Apple says again that it is there and the cheap way did not find it
   */
  readonly look: (thorough: boolean) => Promise<Thing | undefined>;
}

/**
 * Finds or creates. Everything that is made here has a key of which Apple takes only one, so that a second request
 * after a look that was behind is refused and makes nothing.
 */
export async function ensure<Thing>(doing: Doing, { send, look }: Creation<Thing>): Promise<Ensured<Thing>> {
  let lost = 0;
  let refused = 0;
  for (;;) {
    goOn(doing);
    try {
      return { foundAlready: false, isAnswered: true, thing: await send() };
    } catch (error) {
      const isLost = error instanceof OutcomeUnknownError;
      if (!isLost && !isConflict(error)) throw error;
      if (isLost) lost += 1;
      else refused += 1;
      if (isLost || refused > 1) await pause(doing, 2 ** (lost + refused - 2));
      goOn(doing);
      const thing = await look(refused === MOST_REFUSALS).catch((failure: unknown) => {
        // What cannot be looked at may be there all the same.
        const isUnknown = isLost && failure instanceof ApiError && !concernsAll(failure);
        throw isUnknown ? error : failure;
      });
      if (thing !== undefined) return { foundAlready: lost === 0, isAnswered: false, thing };
      throwWhereHopeless(error, lost, refused);
    }
  }
}

function throwWhereHopeless(error: OutcomeUnknownError | ApiError, lost: number, refused: number): void {
  if (error instanceof OutcomeUnknownError) {
    if (lost >= MOST_SENDS) throw stillUnknown(error, lost + refused);
  } else if (!isOfAttribute(error) || refused >= MOST_REFUSALS) throw error;
}

/**
 * Changes something, which can be done twice without harm.
 *
 * @param isDone looks whether it is as wanted
 */
export async function amend(
  doing: Doing,
  { send, isDone }: { readonly send: () => Promise<unknown>; readonly isDone: () => Promise<boolean> },
): Promise<void> {
  for (let sends = 1; ; sends++) {
    goOn(doing);
    try {
      await send();
      return;
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError)) throw error;
      await pause(doing, 2 ** (sends - 1));
      goOn(doing);
      if (await isDone()) return;
      if (sends >= MOST_SENDS) throw stillUnknown(error, sends);
    }
  }
}
