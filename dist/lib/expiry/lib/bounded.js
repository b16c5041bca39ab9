import { Script, createContext } from 'node:vm';
import { EpapiError } from "../../errors.js";
import { PROBLEMS } from "./file-problems.js";
/** Milliseconds. What is asked takes some millionths of a second, but where a name is made to be gone through for years. */
const MOST_TIME = 1000;
/**
 * The same question, given up where one answer takes too long. That costs half a millisecond each time, since nothing
 * else cuts a regular expression off.
 *
 * @returns what throws EpapiError `FILE.PATTERN`
 */
export function bounded(isMatch) {
    const room = createContext({ isMatch, path: '' });
    const script = new Script('isMatch(path)');
    return (path) => {
        room['path'] = path;
        try {
            return script.runInContext(room, { timeout: MOST_TIME }) === true;
        }
        catch (error) {
            if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                throw error;
            throw new EpapiError(PROBLEMS.pattern);
        }
    };
}
