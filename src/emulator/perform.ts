import { findPath } from '../resources/paths.ts';
import { AGREEMENT_MISSING, FORBIDDEN, methodNotAllowed, noSuchPath, refuse } from './apple-errors.ts';
import type { Outcome } from './answers.ts';
import type { Context } from './context.ts';
import { read } from './read.ts';
import type { Team } from './team.ts';
import type { TeamKey } from './token-check.ts';
import { write } from './write.ts';

/**
 * Does what a request asks for.
 *
 * @throws RefusedRequest as Apple refuses: what the team may not, then the path, the role, the method, and the rest
 */
export async function perform(
  context: Context,
  team: Team,
  key: TeamKey,
  request: Request,
): Promise<Outcome> {
  if (team.member === false) refuse(FORBIDDEN);
  if (team.agreementSigned === false) refuse(AGREEMENT_MISSING);
  const url = new URL(request.url);
  const path = findPath(url.pathname) ?? refuse(noSuchPath(url.pathname));
  if (path.operations[0].resource.role === 'ADMIN' && key.role !== 'ADMIN') refuse(FORBIDDEN);
  const operation =
    path.operations.find(({ method }) => method === request.method) ??
    refuse(methodNotAllowed(request.method, url.pathname));
  const id = decoded(path.id ?? '');
  if (operation.method === 'GET') return { status: 200, document: await read(context, operation, url, id) };
  const document = await write(context, { operation, url, id, body: await request.text() });
  if (operation.kind === 'create') return { status: 201, document };
  return { status: document ? 200 : 204, document };
}

/** An ID that cannot be decoded is none of ours either way. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
