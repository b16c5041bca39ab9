import { RefusedRequest } from './apple-errors.ts';
import type { AppleRefusal } from './apple-errors.ts';

/** What a request came to. */
export interface Outcome {
  readonly status: number;
  readonly document?: object | undefined;
}

/** Makes responses of outcomes and refusals. */
export interface Answers {
  /** @returns the outcome as a response, or the refusal that was thrown on the way to it */
  answer(headers: Headers, perform: () => Promise<Outcome>): Promise<Response>;
  /** All refusals in one document, with the status of the first. */
  refusal(refusals: readonly AppleRefusal[], headers: Headers): Response;
}

export function createAnswers(): Answers {
  let count = 0;
  /** Shaped as Apple's, but counted: the same run gives the same answers. */
  const nextErrorId = (): string => {
    count += 1;
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  };
  const refusal: Answers['refusal'] = (refusals, headers) => {
    const errors = refusals.map(({ status, parameter, pointer, ...texts }) => ({
      id: nextErrorId(),
      status: String(status),
      ...texts,
      ...(parameter !== undefined && { source: { parameter } }),
      ...(pointer !== undefined && { source: { pointer } }),
    }));
    return new Response(JSON.stringify({ errors }), { status: refusals[0]?.status ?? 500, headers });
  };
  return {
    refusal,
    async answer(headers, perform) {
      try {
        const { status, document } = await perform();
        return new Response(document ? JSON.stringify(document) : null, { status, headers });
      } catch (error) {
        if (error instanceof RefusedRequest) return refusal(error.refusals, headers);
        throw error;
      }
    },
  };
}
