import { findPath } from '../../src/resources/paths.ts';
import { blame } from './blame.ts';
import { api, documented, problems, schemaNamed } from './openapi.ts';
import { isAllowed, parsed, requestProblems } from './requests.ts';
import type { MadeRequest } from './requests.ts';

/** Platforms that Apple sends and does not document: what the quirk universal-platform is about. */
const NAMED_QUIRKS = /\.platform is "(UNIVERSAL|SERVICES)"$/;

/** Faults whose answer a test makes up or that leave half of one; others spoil no answer's form. */
const SPOILT = /^(\d+|half-json|cut-body)$/;

/**
 * Headers that mark a request as wrong by Apple's document, because the test means to send it so. It must be wrong,
 * and be refused with a 4xx. What sets no headers of its own is marked with `allowRequest`.
 */
export const WRONG = { 'x-deliberately-wrong': 'yes' };

type Handle = (request: Request) => Promise<Response>;

/** A handler with each request and each answer held against Apple's document; what is wrong fails the test. */
export function judge(handle: Handle): Handle {
  return async (request) => {
    if (new URL(request.url).pathname.startsWith('/__emulator/')) return handle(request);
    const asked = await readRequest(request);
    const answer = await handle(request);
    blame(await exchangeProblems(asked, answer));
    return answer;
  };
}

/** A request that was judged. */
interface Asked extends MadeRequest {
  /** Whether it has the headers {@link WRONG}. */
  readonly marked: boolean;
}

async function readRequest(request: Request): Promise<Asked> {
  const { pathname, search } = new URL(request.url);
  const body = parsed(await request.clone().text());
  const marked = request.headers.has('x-deliberately-wrong');
  return { method: request.method, path: pathname + search, body, marked };
}

/** What is wrong with a request and its answer. */
export async function exchangeProblems(asked: Asked, answer: Response): Promise<string[]> {
  const fault = answer.headers.get('x-emulator-fault') ?? '';
  const inAnswer = api && !SPOILT.test(fault) ? await answerProblems(asked, answer.clone()) : [];
  return [...markProblems(asked, answer.status, fault !== ''), ...inAnswer];
}

function markProblems(asked: Asked, status: number, faulty: boolean): string[] {
  const line = `${asked.method} ${asked.path}`;
  const wrong = requestProblems(asked);
  if (!asked.marked && !isAllowed(asked)) return wrong;
  if (asked.marked && api && wrong.length === 0) return [`${line} is marked as wrong, and is not`];
  const must = asked.marked || wrong.length > 0;
  return must && !faulty && (status < 400 || status > 499)
    ? [`${line} is marked as wrong, and was answered ${status}`]
    : [];
}

async function answerProblems({ method, path }: Asked, answer: Response): Promise<string[]> {
  const { pathname } = new URL(path, 'https://apple.invalid');
  const place = `${method} ${pathname}: ${answer.status}`;
  const text = await answer.text();
  if (answer.status >= 400) return problems(parsed(text), schemaNamed('ErrorResponse'), place);
  const template = findPath(pathname)?.operations[0].path;
  const operation = documented.find((one) => one.method === method && one.path === template)?.operation;
  const response = operation?.responses[String(answer.status)];
  if (!response) return [`${place} is not documented`];
  const schema = response.content?.['application/json']?.schema;
  if (!schema) return text === '' ? [] : [`${place} has a body`];
  return problems(parsed(text), schema, place).filter((problem) => !NAMED_QUIRKS.test(problem));
}
