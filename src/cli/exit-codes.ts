import { ApiError } from '../client/api-error.ts';
import { hasCode } from '../errors.ts';
import type { EpapiError } from '../errors.ts';

/** One row of the table of exit codes; the README's is made of it. */
export interface ExitCode {
  readonly exit: number;
  readonly meaning: string;
  /** The errors that end with it, by the prefix of their code. */
  readonly errors: readonly string[];
}

/** Every exit code of the epapi command, in one place. */
export const EXIT_CODES: readonly ExitCode[] = [
  { exit: 0, meaning: 'Done. Also: skipped, where that was asked for.', errors: [] },
  {
    exit: 1,
    meaning: 'A defect in epapi: please report it. Also: standard output cannot be written.',
    errors: [],
  },
  {
    exit: 2,
    meaning: 'The command line was not understood, or an option has a value that it does not know.',
    errors: [
      ...['USAGE', 'TOKEN_LIFETIME', 'SCOPE', 'BASE_URL', 'REQUEST', 'PROXY', 'EMULATOR'],
      ...['EXPIRY.THRESHOLD', 'EXPIRY.FAIL_ON', 'EXPIRY.IGNORE'],
    ],
  },
  {
    exit: 3,
    meaning: 'Credentials are missing, or evidently wrong before anything was sent.',
    errors: ['CREDENTIALS_MISSING', 'KEY', 'KEY_ID', 'ISSUER_ID', 'KEY_FILE'],
  },
  {
    exit: 4,
    meaning: 'Apple rejects the credentials, or does not let them do this (401, 403).',
    errors: [],
  },
  {
    exit: 5,
    meaning:
      'No usable answer now: network, timeout, rate limit, or a fault on the other side. Try again later.',
    errors: ['NETWORK', 'TIMEOUT', 'ANSWER', 'PAGING', 'HOURLY_BUDGET'],
  },
  { exit: 6, meaning: 'Apple refuses the request for another reason.', errors: ['API'] },
  {
    exit: 7,
    meaning: 'It is not known whether the change was made: look before making it again.',
    errors: ['OUTCOME_UNKNOWN'],
  },
  {
    exit: 8,
    meaning:
      'A file is not what it should be, damaged or cannot be written: a manifest, certificate request, certificate, profile, report or .p12.',
    errors: [
      ...[
        'EXPIRY.REPORT',
        'MANIFEST',
        'PLAN.FILE',
        'CSR',
        'CERTIFICATE',
        'PROFILE',
        'PKCS12',
        'PLIST',
        'AUTHORITY_STATE',
      ],
      ...['FILE', 'BUILD', 'ARCHIVE'],
    ],
  },
  {
    exit: 9,
    meaning: 'A plan, or a change of it, fits no longer: its manifest, its team, or what Apple has by now.',
    errors: ['PLAN', 'APPLY'],
  },
  {
    exit: 10,
    meaning: 'epapi plan: there is something to change, and nothing that cannot be had.',
    errors: [],
  },
  {
    exit: 11,
    meaning:
      'epapi plan and apply: something in the manifest cannot be had. There may be more to change (plan), and all of it was done (apply).',
    errors: [],
  },
  {
    exit: 12,
    meaning: 'epapi apply: a change failed, and all that could be done without it was done.',
    errors: [],
  },
  {
    exit: 13,
    meaning:
      'epapi apply: not every change was tried, since one that it needs failed, or since it ended or was told to end. epapi apply and api: the question was not answered with yes, and nothing was changed.',
    errors: [],
  },
  {
    exit: 14,
    meaning: 'epapi check-expiry: something ends within warn-within; only with --fail-on warning.',
    errors: [],
  },
  {
    exit: 15,
    meaning: 'epapi check-expiry: something has expired, or ends within fail-within.',
    errors: [],
  },
  {
    exit: 16,
    meaning:
      'epapi check-expiry: of something nobody can tell when it ends, and nothing is worse of what --fail-on names.',
    errors: [],
  },
];

const DEFECT = 1;

/** `epapi plan` found something to do, all of which can be had. */
export const CHANGES = 10;

/** `epapi apply` could not do everything. */
export const FAILED = 12;

/** Something was not tried: `epapi apply` ended before, or somebody did not say yes. */
export const NOT_TRIED = 13;

/** Something that the manifest wants cannot be had. */
export const BLOCKED = 11;

/** `epapi check-expiry` found what is to be named. */
export const ENDS_SOON = 14;

/** `epapi check-expiry` found what has expired or is critical. */
export const ENDED = 15;

/** `epapi check-expiry` could not tell, which is never fine. */
export const NOT_TOLD = 16;

/** The exit code for an error. The status of Apple's answer counts for more than its code. */
export function exitCodeOf(error: EpapiError): number {
  const { code } = error;
  if (error instanceof ApiError) {
    if (error.status === 401 || error.status === 403) return 4;
    if (isPassing(error.status)) return 5;
  }
  return EXIT_CODES.find((row) => row.errors.some((prefix) => hasCode(code, prefix)))?.exit ?? DEFECT;
}

/** True where somebody other than Apple answers, or Apple only not now. */
function isPassing(status: number): boolean {
  return status < 400 || status === 407 || status === 408 || status === 429 || status >= 500;
}
