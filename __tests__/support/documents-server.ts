import { text } from 'node:stream/consumers';
import { withServer } from './team.ts';

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** What a server answers, by method and decoded path; a number is a status with an error document. */
export type Documents = Readonly<Record<string, unknown>>;

/** Runs something against a server that knows a few documents, and answers 404 for the rest. */
export function withDocuments<Result>(
  documents: Documents,
  use: (baseUrl: string, received: Received[]) => Promise<Result>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const received: Received[] = [];
  return withServer(
    (incoming, outgoing) => {
      void text(incoming).then((body) => {
        const { method = '', url = '' } = incoming;
        received.push({
          method,
          url: decodeURIComponent(url),
          body: body === '' ? undefined : JSON.parse(body),
        });
        const answer = documents[`${method} ${decodeURIComponent(url)}`] ?? 404;
        const status = typeof answer === 'number' ? answer : method === 'DELETE' ? 204 : 200;
        outgoing.writeHead(status, { 'x-rate-limit': 'user-hour-lim:3500;user-hour-rem:3000;', ...headers });
        outgoing.end(
          status === 204 ? undefined : JSON.stringify(typeof answer === 'number' ? refusal(answer) : answer),
        );
      });
    },
    (baseUrl) => use(baseUrl, received),
  );
}

const CODES: Readonly<Record<number, string>> = {
  401: 'NOT_AUTHORIZED',
  403: 'FORBIDDEN_ERROR',
  404: 'NOT_FOUND',
};

function refusal(status: number): object {
  const code = CODES[status] ?? 'UNEXPECTED_ERROR';
  return { errors: [{ status: String(status), code, title: 'a title', detail: 'a detail' }] };
}
