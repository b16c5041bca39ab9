import { Script, createContext } from 'node:vm';
import { EpapiError } from '../../errors.ts';
import { realSystem } from '../../system.ts';
import { PROBLEMS } from './file-problems.ts';

/** Milliseconds. An answer takes some millionths of a second, but where a name is made to be gone through for years. */
const MOST_OF_ONE = 1000;
/** Milliseconds; of the answers for all names. */
const MOST_OF_ALL = 30_000;

/**
 * The same question, given up where an answer takes too long, or all together do. That costs a third of a millisecond
 * each time, since nothing else cuts a regular expression off.
 *
 * @returns what throws EpapiError `FILE.PATTERN`
 */
export function bounded(
  isMatch: (path: string) => boolean,
  now = (): number => realSystem.now(),
): (path: string) => boolean {
  const room = createContext({ isMatch, path: '' });
  const script = new Script('isMatch(path)');
  let left = MOST_OF_ALL;
  return (path) => {
    if (left <= 0) throw new EpapiError(PROBLEMS.pattern);
    room['path'] = path;
    const begin = now();
    try {
      return script.runInContext(room, { timeout: MOST_OF_ONE }) === true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new EpapiError(PROBLEMS.pattern);
    } finally {
      left -= now() - begin;
    }
  };
}
