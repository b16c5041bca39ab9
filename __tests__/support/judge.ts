import type { Handler } from '../../src/emulator/emulator.ts';
import { findPath } from '../../src/resources/paths.ts';
import { api, documented, problems, schemaNamed } from './openapi.ts';

/** Platforms that Apple sends and does not document: what the quirk universal-platform is about. */
const NAMED_QUIRKS = /\.platform is "(UNIVERSAL|SERVICES)"$/;

/** An emulator whose every answer is held against Apple's document. */
export interface Judged extends Handler {
  /** @throws Error with all that was found so far */
  expectNoProblems(): void;
}

/** Judges each answer of an emulator, but for those that a fault spoilt and those of its own controls. */
export function judge(emulator: Handler): Judged {
  const found: string[] = [];
  return {
    async handle(request) {
      const { method, url } = request;
      const answer = await emulator.handle(request);
      found.push(...(await problemsOf(method, new URL(url), answer.clone())));
      return answer;
    },
    expectNoProblems() {
      if (found.length > 0) throw new Error(`by Apple's document:\n${found.join('\n')}`);
    },
  };
}

async function problemsOf(method: string, url: URL, answer: Response): Promise<string[]> {
  if (!api || answer.headers.has('x-emulator-fault') || url.pathname.startsWith('/__emulator/')) return [];
  const path = findPath(url.pathname)?.operations[0].path;
  const operation = documented.find((one) => one.method === method && one.path === path)?.operation;
  const place = `${method} ${url.pathname}: ${answer.status}`;
  const text = await answer.text();
  if (answer.status >= 400) return problems(JSON.parse(text), schemaNamed('ErrorResponse'), place);
  const response = operation?.responses[String(answer.status)];
  if (!response) return [`${place} is not documented`];
  const schema = response.content?.['application/json']?.schema;
  if (!schema) return text === '' ? [] : [`${place} has a body`];
  return problems(JSON.parse(text), schema, place).filter((problem) => !NAMED_QUIRKS.test(problem));
}
