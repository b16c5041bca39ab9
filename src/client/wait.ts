import { formatDuration } from '../text.ts';

/** A wait that is about to begin. */
export interface Wait {
  /** Why, without a full stop, fit to be printed. */
  readonly reason: string;
  readonly seconds: number;
  /** The attempt that comes after it: 2 for the first repetition. */
  readonly nextAttempt: number;
}

/** The line that announces a wait. */
export function describeWait(wait: Wait): string {
  return `${wait.reason}; waiting ${formatDuration(wait.seconds)} before attempt ${wait.nextAttempt}`;
}
