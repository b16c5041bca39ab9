import type { AuthorityState } from '../formats/authority.ts';
import { isObject } from '../json.ts';
import { printable } from '../text.ts';
import { YEAR } from './dates.ts';
import { inputError } from './input-error.ts';
import { readQuirks } from './quirks.ts';
import type { Quirks } from './quirks.ts';
import { readResources } from './seed-check.ts';
import type { StoreData } from './store.ts';

/** All that an emulator remembers: plain data, which a seed and a state file hold as JSON. */
export interface EmulatorState {
  /** How far the clock is ahead of the real one, in milliseconds. */
  readonly clockAhead?: number;
  /** How many identifiers were given out. */
  readonly counter?: number;
  /** Those that are not as by default. */
  readonly quirks?: Partial<Quirks>;
  /** Who signs in Apple's place, since something was signed: private keys of no worth elsewhere are in it. */
  readonly authority?: AuthorityState;
  readonly resources: StoreData;
}

const FIELDS = ['clockAhead', 'counter', 'quirks', 'authority', 'resources'];

/** Milliseconds: further away, the years of dates have no four digits. */
const MOST_BEHIND = 100 * YEAR;
const MOST_AHEAD = 7000 * YEAR;

/**
 * Reads a state or a seed from outside. What a seed leaves out that can be made is made by the emulator.
 *
 * @throws EpapiError `EMULATOR` that says what is wrong with it, `AUTHORITY_STATE` when its authority is damaged
 */
export async function readState(value: unknown): Promise<EmulatorState> {
  if (!isObject(value)) throw inputError('A state is an object with resources.');
  const stranger = Object.keys(value).find((name) => !FIELDS.includes(name));
  if (stranger !== undefined)
    throw inputError(`A state has no ${printable(stranger, 40)}, but ${FIELDS.join(', ')}.`);
  const { resources, clockAhead = 0, counter = 0, quirks = {}, authority } = value;
  if (typeof clockAhead !== 'number' || !(clockAhead >= -MOST_BEHIND && clockAhead <= MOST_AHEAD))
    throw inputError('clockAhead is a number of milliseconds, from -100 to 7000 years.');
  if (!Number.isSafeInteger(counter) || (counter as number) < 0)
    throw inputError('counter is a whole number.');
  return {
    clockAhead,
    counter: counter as number,
    quirks: readQuirks(quirks),
    ...(authority !== undefined && { authority: await readAuthority(authority) }),
    resources: readResources(resources),
  };
}

/** Tried at once: else it would come to light when somebody asks for a certificate, and asks in vain. */
async function readAuthority(value: unknown): Promise<AuthorityState> {
  const { restoreAuthority } = await import('../formats/authority.ts');
  return (await restoreAuthority(value)).export();
}
