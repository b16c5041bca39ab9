import { findPath } from "../resources/paths.js";
import { AGREEMENT_MISSING, FORBIDDEN, methodNotAllowed, noSuchPath, refuse } from "./apple-errors.js";
import { read } from "./read.js";
import { write } from "./write.js";
/**
 * Does what a request asks for.
 *
 * @throws RefusedRequest as Apple refuses: what the team may not, then the path, the role, the method, and the rest
 */
export async function perform(context, team, key, request) {
    if (team.member === false)
        refuse(FORBIDDEN);
    if (team.agreementSigned === false)
        refuse(AGREEMENT_MISSING);
    const url = new URL(request.url);
    const path = findPath(url.pathname) ?? refuse(noSuchPath(url.pathname));
    if (path.operations[0].resource.role === 'ADMIN' && key.role !== 'ADMIN')
        refuse(FORBIDDEN);
    const operation = path.operations.find(({ method }) => method === request.method) ??
        refuse(methodNotAllowed(request.method, url.pathname));
    const id = decoded(path.id ?? '');
    if (operation.method === 'GET')
        return { status: 200, document: await read(context, operation, url, id) };
    const document = await write(context, { operation, url, id, body: await request.text() });
    if (operation.kind === 'create')
        return { status: 201, document };
    return { status: document ? 200 : 204, document };
}
/** An ID that cannot be decoded is none of ours either way. */
function decoded(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}
