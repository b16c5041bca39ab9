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
import { writeStdoutAtOnce } from './stdout.ts';
import { runTokenAction } from './token.ts';

// Each function by name: a bundler keeps the whole of a namespace that is handed on.
const core = { error, exportVariable, getInput, info, notice, setFailed, setOutput, setSecret, warning };

/** Most tokens are minted without a request: what a proxy takes is loaded with the first one. */
const fetch: System['fetch'] = async (url, init) => {
  const { readProxySettings, withProxy } = await import('../client/proxy.ts');
  return withProxy(realSystem, readProxySettings(process.env)).fetch(url, init);
};

writeStdoutAtOnce();
void runTokenAction(
  core,
  { ...realSystem, fetch },
  { env: process.env, folder: process.cwd(), untilStopped },
);
