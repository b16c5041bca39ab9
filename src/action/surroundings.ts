/** What the action may touch of the process it runs in, beside what @actions/core does for it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that it runs in: the workspace. */
  readonly folder: string;
  /** Fulfilled when the process is told to end, as when a run is cancelled. */
  untilStopped(): Promise<void>;
}
