import type { System } from '../system.ts';

/** What a subcommand may touch of the process it runs in. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For results, for people and machines alike. */
  stdout(text: string): void;
  /** For everything else: progress, warnings, errors. */
  stderr(text: string): void;
  /** True when a person reads standard output. */
  readonly stdoutIsTerminal: boolean;
  /** True when a person reads standard error. */
  readonly stderrIsTerminal: boolean;
  /** Asks a person on the terminal; undefined when there is none to ask. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** Standard input, or as many bytes of it. */
  readStdin(bytes: number): Promise<Buffer>;
  /** Fulfilled when the process is told to end: for what runs until then. */
  untilStopped(): Promise<void>;
  readonly system: System;
}
