import {
  exportVariable,
  getInput,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  warning,
} from '@actions/core';
import { realSystem } from '../system.ts';
import { writeStdoutAtOnce } from './stdout.ts';
import { runTokenAction } from './token.ts';

// Each function by name: a bundler keeps the whole of a namespace that is handed on.
const core = { exportVariable, getInput, info, notice, setFailed, setOutput, setSecret, warning };

writeStdoutAtOnce();
void runTokenAction(core, realSystem);
