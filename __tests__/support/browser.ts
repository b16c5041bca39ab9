import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** What tells a Chromium to ask for nothing that no page asked for. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/**
 * A Chromium: that of EPAPI_CHROMIUM, else the first on the PATH. Where there is none, the tests that need one are to
 * be skipped, which is said; with EPAPI_NEED_BROWSER set, it is an error.
 *
 * @returns the program's path; undefined when there is none
 */
export function findBrowser(): string | undefined {
  const given = process.env['EPAPI_CHROMIUM'] ?? '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = (given === '' ? candidates : [given]).find(isProgram);
  if (found !== undefined) return found;
  const message = `No Chromium: neither EPAPI_CHROMIUM nor the PATH leads to one (${NAMES.join(', ')})`;
  if (process.env['EPAPI_NEED_BROWSER']) throw new Error(message);
  process.stderr.write(`${message}, so the tests in a browser are skipped.\n`);
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts it with a profile folder of its own, which is gone when it is closed. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS, timeout: 60_000 });
}
