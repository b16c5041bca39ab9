import { formatDuration } from "../text.js";
/** The line that announces a wait. */
export function describeWait(wait) {
    return `${wait.reason}; waiting ${formatDuration(wait.seconds)} before attempt ${wait.nextAttempt}`;
}
