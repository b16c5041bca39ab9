import { OPERATIONS } from '../resources/operations.ts';
import type { Operation } from '../resources/operations.ts';

/** A path of Apple's, with what can be done there. */
export interface Route {
  readonly operations: readonly Operation[];
  /** Empty where the path names none. */
  readonly id: string;
}

const ROUTES = new Map<string, Operation[]>();
for (const operation of OPERATIONS) {
  ROUTES.set(operation.path, [...(ROUTES.get(operation.path) ?? []), operation]);
}

/** @returns undefined for a path that Apple does not have */
export function routeOf(pathname: string): Route | undefined {
  const [, version = '', type = '', id, ...rest] = pathname.split('/');
  if (id === '') return undefined;
  const place = id === undefined ? [] : ['{id}', ...rest];
  const operations = ROUTES.get(['', version, type, ...place].join('/'));
  return operations && { operations, id: decoded(id ?? '') };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
