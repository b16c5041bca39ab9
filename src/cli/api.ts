import type { Client } from '../client/client.ts';
import type { NoAnswerError } from '../client/no-answer.ts';
import { OutcomeUnknownError } from '../client/outcome-unknown.ts';
import type { ApiRequest } from '../client/request.ts';
import { requireDocument } from '../client/verify.ts';
import { findOperation } from '../resources/paths.ts';
import { printable, quoteValue } from '../text.ts';
import { buildBody } from './body.ts';
import { NETWORK_OPTIONS, openApi, reportingUsage } from './client.ts';
import { YES, confirm } from './confirm.ts';
import { CREDENTIAL_OPTIONS } from './credentials.ts';
import { printDocument } from './documents.ts';
import type { Format } from './documents.ts';
import { NOT_TRIED } from './exit-codes.ts';
import { readText } from './files.ts';
import { HELP, parseOptions, usageError } from './options.ts';
import type { OptionGroup, ParsedOptions } from './options.ts';
import { readAllPages } from './pages.ts';
import { checkSerialNumber } from './serial-number.ts';
import type { World } from './world.ts';

export const summary = 'Make a request to the API, and print what Apple answers';

export const usage = 'epapi api [METHOD] PATH [options]';

export const groups: readonly OptionGroup[] = [
  {
    title: 'Request',
    options: [
      {
        name: 'field',
        value: 'NAME=VALUE',
        several: true,
        help: 'for POST and PATCH: an attribute, or a relationship by its IDs between commas; @FILE reads the value from a file (@- from standard input); may be given several times',
      },
      {
        name: 'input',
        value: 'FILE',
        help: 'for POST and PATCH: the whole body as JSON; - reads standard input',
      },
      { name: 'paginate', help: 'for lists: read all pages' },
      {
        name: 'serial-number',
        value: 'HEX',
        help: 'for DELETE of a certificate, which revokes it: its serial number',
      },
      YES,
    ],
  },
  {
    title: 'Output',
    options: [
      {
        name: 'format',
        value: 'table|json|jsonl',
        help: "table is for people, json is Apple's own document, jsonl a resource per line (default table on a terminal, json elsewhere)",
      },
      HELP,
    ],
  },
  CREDENTIAL_OPTIONS,
  NETWORK_OPTIONS,
];

export const examples = `Examples:
  epapi api '/v1/profiles?filter[profileType]=IOS_APP_INHOUSE' --paginate
  epapi api POST /v1/devices --field name='iPad 7' --field platform=IOS --field udid=@udid.txt
  epapi api PATCH /v1/devices/A1B2C3 --field status=DISABLED
  epapi api DELETE /v1/profiles/A1B2C3`;

const FORMATS: readonly Format[] = ['table', 'json', 'jsonl'];

/** @returns {@link NOT_TRIED} where a question was not answered with yes */
export async function run(args: readonly string[], world: World): Promise<number | undefined> {
  const options = parseOptions(args, groups, 2);
  const request = await readRequest(options, world);
  const format = readFormat(options, world);
  const api = openApi(options, world);
  return reportingUsage(api, world, async () => {
    if (request.method === 'DELETE' && !(await mayDelete(api, request.path, options, world))) {
      world.stderr('Nothing was deleted.\n');
      return NOT_TRIED;
    }
    if (options.has('paginate')) printDocument(await readAllPages(api, request.path, world), format, world);
    else await requestOnce(api, request, format, world);
    return undefined;
  });
}

async function requestOnce(api: Client, request: ApiRequest, format: Format, world: World): Promise<void> {
  const { status, body } = await api.request(request);
  if (request.method !== 'DELETE') {
    requireAnswerTo(request, body);
    printDocument(body, format, world);
  } else if (status === 404) {
    world.stderr('It was not there (any more): Apple answers 404.\n');
  }
}

/** A success that is none of Apple's: a page of a proxy, or half an answer. */
function requireAnswerTo(request: ApiRequest, body: unknown): void {
  try {
    requireDocument(body);
  } catch (error) {
    throw request.method === 'GET' ? error : new OutcomeUnknownError(request, error as NoAnswerError);
  }
}

const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'] as const;

async function readRequest(options: ParsedOptions, world: World): Promise<ApiRequest> {
  const [first = '', second] = options.positionals;
  const path = second ?? first;
  const method = second === undefined ? 'GET' : METHODS.find((one) => one === first.toUpperCase());
  if (!method) throw usageError(`${quoteValue(first)} is no method.`, `It is ${METHODS.join(', ')}.`);
  if (!path.startsWith('/'))
    throw usageError(
      path === '' || isMethod(path)
        ? 'The path of the request is missing.'
        : `${quoteValue(path)} is no path of the API.`,
      `Usage: ${usage}. A path begins with /v1/, without scheme and host.`,
    );
  if (options.has('paginate') && method !== 'GET')
    throw usageError('Only lists have pages.', 'Leave out --paginate.');
  const body = await readBody(method, path, options, world);
  return { method, path, ...(body !== undefined && { body }) };
}

function isMethod(text: string): boolean {
  return METHODS.some((one) => one === text.toUpperCase());
}

async function readBody(
  method: ApiRequest['method'],
  path: string,
  options: ParsedOptions,
  world: World,
): Promise<unknown> {
  const fields = options.values('field');
  const input = options.value('input');
  const takesBody = method === 'POST' || method === 'PATCH';
  if (!takesBody && (fields.length > 0 || input !== undefined))
    throw usageError(`${method} takes no --field and no --input.`, 'Write filters into the path.');
  if (input !== undefined && fields.length > 0)
    throw usageError('--field and --input exclude each other.', 'Give one of them.');
  if (!takesBody) return undefined;
  if (input !== undefined) return parseInput(await readText(input, world));
  const found = findOperation(method, path.replace(/\?.*$/s, ''));
  if (found) return buildBody(found.operation, found.id, fields, (file) => readText(file, world));
  throw usageError(
    'The API has no such request, as far as is known.',
    'Give the whole body with --input to send it all the same.',
  );
}

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw usageError('What --input gives is not JSON.', 'Give Apple\'s own document: {"data": {…}}.');
  }
}

function readFormat(options: ParsedOptions, world: World): Format {
  const text = options.value('format') ?? (world.stdoutIsTerminal ? 'table' : 'json');
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw usageError(`--format is ${quoteValue(text)}.`, `It takes ${FORMATS.join(', ')}.`);
}

async function mayDelete(api: Client, path: string, options: ParsedOptions, world: World): Promise<boolean> {
  const { type, id } = whatToDelete(path);
  if (type !== 'certificates') return confirm(`DELETE ${path} cannot be undone.`, options, world);
  const certificate = await checkSerialNumber(api, id, options.value('serial-number'));
  return confirm(
    `This revokes the certificate ${certificate}: every installed app that is signed with it stops opening.`,
    options,
    world,
  );
}

/** A URL has many spellings, some of which would get round the question for the serial number. */
function whatToDelete(path: string): { readonly type: string; readonly id: string } {
  const found = findOperation('DELETE', path);
  const id = found?.id ?? '';
  if (found && /^[\w-]+$/.test(id)) return { type: found.operation.resource.type, id };
  throw usageError(
    `DELETE ${printable(path, 80)} is none of the API's operations, as it is written.`,
    'Give the kind and the plain ID, as in /v1/profiles/A1B2C3, and nothing more.',
  );
}
