import { Script, createContext } from 'node:vm';
import { EpapiError } from "../../errors.js";
import { realSystem } from "../../system.js";
import { PROBLEMS } from "./file-problems.js";
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
export function bounded(isMatch, now = () => realSystem.now()) {
    const room = createContext({ isMatch, path: '' });
    const script = new Script('isMatch(path)');
    let left = MOST_OF_ALL;
    return (path) => {
        if (left <= 0)
            throw new EpapiError(PROBLEMS.pattern);
        room['path'] = path;
        const begin = now();
        try {
            return script.runInContext(room, { timeout: MOST_OF_ONE }) === true;
        }
        catch (error) {
            if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            throw new EpapiError(PROBLEMS.pattern);
        }
        finally {
            left -= now() - begin;
        }
    };
}
