import { formatDuration } from "../text.js";
/** The line that announces a wait. */
export function describeWait(wait) {
    if (wait.seconds === 0)
        return `${wait.reason}; attempt ${wait.nextAttempt} follows at once`;
    return `${wait.reason}; waiting ${formatDuration(wait.seconds)} before attempt ${wait.nextAttempt}`;
}
