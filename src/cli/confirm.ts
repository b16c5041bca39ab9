import { usageError } from './options.ts';
import type { ParsedOptions } from './options.ts';
import type { World } from './world.ts';

/** The switch that stands for an answer on the terminal. */
export const YES = { name: 'yes', help: 'do it without asking' } as const;

/**
 * Asks before something that cannot be undone.
 *
 * @param what is about to be done, as a sentence
 * @returns whether to go on
 * @throws EpapiError `USAGE` where there is nobody to ask
 */
export async function confirm(what: string, options: ParsedOptions, world: World): Promise<boolean> {
  if (options.has(YES.name)) return true;
  if (!world.ask) throw usageError(`${what} There is nobody to ask.`, 'Give --yes to do it without asking.');
  const answer = await world.ask(`${what} Type yes to go on: `);
  return answer.trim().toLowerCase() === 'yes';
}
