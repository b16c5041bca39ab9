import type { System } from '../system.ts';

/** What a subcommand may touch of the process it runs in. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For results, for people and machines alike. */
  stdout(text: string): void;
  /** For everything else: progress, warnings, errors. */
  stderr(text: string): void;
  /** True when a person reads standard error. */
  readonly stderrIsTerminal: boolean;
  readonly system: System;
}
