import {
  error,
  exportVariable,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  warning,
} from '@actions/core';
import { realSystem, untilStopped } from '../system.ts';
import type { System } from '../system.ts';
import type { Core } from './inputs.ts';
import { writeStdoutAtOnce } from './stdout.ts';
import type { Surroundings } from './surroundings.ts';

// Each function by name: a bundler keeps the whole of a namespace that is handed on.
const core = { error, exportVariable, getInput, info, notice, setFailed, setOutput, setSecret, warning };

/** Most tokens are minted without a request: what a proxy takes is loaded with the first one. */
const fetch: System['fetch'] = async (url, init) => {
  const { readProxySettings, withProxy } = await import('../client/proxy.ts');
  return withProxy(realSystem, readProxySettings(process.env)).fetch(url, init);
};

/** Runs an action in this process. */
export function startAction(
  run: (core: Core, system: System, surroundings: Surroundings) => Promise<void>,
): void {
  writeStdoutAtOnce();
  const surroundings = { env: process.env, folder: process.cwd(), untilStopped };
  void run(core, { ...realSystem, fetch }, surroundings);
}
