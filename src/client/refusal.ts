import { isObject } from '../json.ts';
import { printable } from '../text.ts';
import type { RateLimit } from './rate-limit.ts';

/** One of the errors in Apple's answer. Texts are Apple's, made fit to be printed. */
export interface AppleError {
  /** Hierarchical with dots: compare it by prefix. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** JSON pointer into the request's body, when that is where the mistake is. */
  readonly pointer?: string;
  /** Name of the query parameter, when that is where the mistake is. */
  readonly parameter?: string;
}

/** What is known of a request that Apple refused. */
export interface Refusal {
  readonly method: string;
  /** Path and query, without the host. */
  readonly path: string;
  readonly status: number;
  readonly errors: readonly AppleError[];
  /** Seconds by which the server's clock is ahead of ours, from its `Date` header; undefined without one. */
  readonly clockSkew?: number | undefined;
  /** Undefined when the header was missing. */
  readonly rateLimit?: RateLimit | undefined;
}

/**
 * Apple's errors in the body of a response.
 *
 * @param body what was sent, of any kind
 * @returns at most twenty; none when the body has none, or is of another shape
 */
export function readAppleErrors(body: unknown): AppleError[] {
  const errors: unknown[] = isObject(body) && Array.isArray(body['errors']) ? body['errors'] : [];
  return errors
    .slice(0, 20)
    .filter(isObject)
    .map((error) => ({
      code: text(error['code'], 100) || 'UNKNOWN',
      title: text(error['title']),
      detail: text(error['detail']),
      ...readSource(error['source']),
    }));
}

function readSource(source: unknown): { pointer?: string; parameter?: string } {
  if (!isObject(source)) return {};
  const pointer = text(source['pointer']);
  const parameter = text(source['parameter']);
  return { ...(pointer !== '' && { pointer }), ...(parameter !== '' && { parameter }) };
}

function text(value: unknown, limit?: number): string {
  return typeof value === 'string' ? printable(value, limit) : '';
}
