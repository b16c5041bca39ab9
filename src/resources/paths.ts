import { OPERATIONS } from './operations.ts';
import type { Operation } from './operations.ts';

/** A path of Apple's, with all that can be done there: at least one operation. */
export interface ApiPath {
  readonly operations: readonly [Operation, ...Operation[]];
  /** As it stands in the path, with what is encoded in it; undefined where the path names none. */
  readonly id: string | undefined;
}

const PATHS = new Map<string, [Operation, ...Operation[]]>();
for (const operation of OPERATIONS) {
  const others = PATHS.get(operation.path);
  if (others) others.push(operation);
  else PATHS.set(operation.path, [operation]);
}

/**
 * What a path is.
 *
 * @param pathname without the query
 * @returns undefined for a path that Apple does not have, such as one with an empty ID
 */
export function findPath(pathname: string): ApiPath | undefined {
  const [root, version, type, id, ...rest] = pathname.split('/');
  if (id === '') return undefined;
  const place = id === undefined ? [] : ['{id}', ...rest];
  const operations = PATHS.get([root, version, type, ...place].join('/'));
  return operations && { operations, id };
}

/** The operation that a request is; the ID as {@link findPath} gives it. */
export function findOperation(
  method: string,
  pathname: string,
): { readonly operation: Operation; readonly id: string | undefined } | undefined {
  const path = findPath(pathname);
  const operation = path?.operations.find((one) => one.method === method);
  return path && operation && { operation, id: path.id };
}
