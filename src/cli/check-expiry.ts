import { checkExpiry } from '../expiry/check-expiry.ts';
import type { CheckOptions } from '../expiry/check-expiry.ts';
import { readIgnore } from '../expiry/ignore.ts';
import { TEAM_SCOPE } from '../expiry/read-inventory.ts';
import type { ExpiryReport } from '../expiry/report.ts';
import { expiryJson } from '../expiry/report-json.ts';
import { expiryText } from '../expiry/report-text.ts';
import { USUAL, isFailing, readFailOn, readThresholds } from '../expiry/thresholds.ts';
import type { FailOn } from '../expiry/thresholds.ts';
import { writeReports } from '../expiry/write-reports.ts';
import { givenFolder } from '../given-folder.ts';
import { printable } from '../text.ts';
import { NETWORK_OPTIONS, openApi, reportingUsage } from './client.ts';
import { CREDENTIAL_OPTIONS } from './credentials.ts';
import { forTerminal } from './documents.ts';
import { ENDED, ENDS_SOON, NOT_TOLD } from './exit-codes.ts';
import { HELP, parseOptions, usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import type { World } from './world.ts';

export const summary = 'Tell what expires, when, and which apps stop opening with it';

export const usage = 'epapi check-expiry [FILE…] [options]';

/** Patterns on one command line. */
const MOST_FILES = 1000;

export const groups: readonly OptionGroup[] = [
  {
    title: 'Check',
    options: [
      {
        name: 'warn-within',
        value: 'TIME',
        help: `what ends within it is named: ${USUAL.warnWithin} (the default), 8 weeks`,
      },
      {
        name: 'fail-within',
        value: 'TIME',
        help: `what ends within it is critical: ${USUAL.failWithin} (the default)`,
      },
      {
        name: 'fail-on',
        value: 'never|expired|critical|warning',
        help: 'from what on the exit code says so (default critical); what could not be told always does, but for never',
      },
      {
        name: 'ignore',
        value: 'RULE',
        several: true,
        help: "what does not count, until when and why: 'Old App until 2027-03-01: replaced by the new one', by name or UUID, a certificate by its serial number; may be given several times",
      },
      {
        name: 'scoped-token',
        help: 'with a token that is limited to the lists that are read; what it cannot name cannot be told',
      },
    ],
  },
  {
    title: 'Output',
    options: [
      {
        name: 'report-dir',
        value: 'DIR',
        help: 'write expiry.json, .md, .html, .ics and .junit.xml there',
      },
      { name: 'json', help: 'print what expiry.json holds' },
      HELP,
    ],
  },
  CREDENTIAL_OPTIONS,
  NETWORK_OPTIONS,
];

export const examples = `FILE is an .ipa, .app, .xcarchive, .mobileprovision, .provisionprofile, .cer, .p12 or .pfx, or a pattern such as
'builds/**/*.ipa' below this folder. The password of a .p12 or .pfx is read from the variable EPAPI_P12_PASSWORD.

Examples:
  epapi check-expiry
  epapi check-expiry 'builds/*.ipa' --report-dir report --fail-on warning
  epapi check-expiry --ignore 'Old App In-House until 2027-03-01: replaced by the new app'`;

/** @returns {@link ENDED}, {@link NOT_TOLD} or {@link ENDS_SOON} where the check fails */
export async function run(args: readonly string[], world: World): Promise<number | undefined> {
  const options = parseOptions(args, groups, MOST_FILES);
  const failOn = readFailOn(options.value('fail-on') ?? USUAL.failOn);
  const folder = options.value('report-dir');
  if (folder === '')
    throw usageError(
      '--report-dir is empty, perhaps since a variable is not set.',
      'Give a folder, or leave it out.',
    );
  const check = readCheck(options, world);
  const scope = check.isScoped ? TEAM_SCOPE : [];
  const api = openApi(options, world, { scope });
  const report = await reportingUsage(api, world, () => checkExpiry(api, check));
  world.stdout(options.has('json') ? forTerminal(expiryJson(report)) : expiryText(report));
  if (folder !== undefined)
    for (const path of await writeReports(report, folder, { failOn, system: world.system }))
      world.stderr(`Written: ${printable(path)}\n`);
  return exitCodeOfCheck(report, failOn);
}

function readCheck(options: ParsedOptions, world: World): CheckOptions {
  const thresholds = readThresholds({
    warnWithin: options.value('warn-within') ?? USUAL.warnWithin,
    failWithin: options.value('fail-within') ?? USUAL.failWithin,
  });
  const password = world.env['EPAPI_P12_PASSWORD'] ?? '';
  return {
    ...thresholds,
    ignore: readIgnore(options.values('ignore').join('\n')),
    files: options.positionals,
    root: givenFolder(process.cwd(), world.env),
    p12Password: password === '' ? undefined : password,
    isScoped: options.has('scoped-token'),
    now: () => world.system.now(),
  };
}

/** The worst that fails it: what has ended or is about to, then what could not be told. */
function exitCodeOfCheck({ findings }: ExpiryReport, failOn: FailOn): number | undefined {
  const failing = new Set(findings.filter((one) => isFailing(one, failOn)).map(({ status }) => status));
  if (failing.has('expired') || failing.has('critical')) return ENDED;
  if (failing.has('unknown')) return NOT_TOLD;
  return failing.has('warning') ? ENDS_SOON : undefined;
}
