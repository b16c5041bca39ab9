import { MAX_WAIT_HINT, readMaxWait } from '../client/wait.ts';
import { EpapiError } from '../errors.ts';
import { quoteValue } from '../text.ts';

/**
 * Reads the input max-wait, which is not empty.
 *
 * @returns seconds
 * @throws EpapiError `INPUT`
 */
export function readMaxWaitInput(text: string): number {
  const seconds = readMaxWait(text);
  if (seconds !== undefined) return seconds;
  throw new EpapiError({
    code: 'INPUT',
    message: `The input max-wait is ${quoteValue(text)}.`,
    hint: MAX_WAIT_HINT,
  });
}
