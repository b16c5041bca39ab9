import { OPERATIONS } from "../resources/operations.js";
const ROUTES = new Map();
for (const operation of OPERATIONS) {
    ROUTES.set(operation.path, [...(ROUTES.get(operation.path) ?? []), operation]);
}
/** @returns undefined for a path that Apple does not have */
export function routeOf(pathname) {
    const [, version = '', type = '', id, ...rest] = pathname.split('/');
    if (id === '')
        return undefined;
    const place = id === undefined ? [] : ['{id}', ...rest];
    const operations = ROUTES.get(['', version, type, ...place].join('/'));
    return operations && { operations, id: decoded(id ?? '') };
}
function decoded(id) {
    try {
        return decodeURIComponent(id);
    }
    catch {
        return id;
    }
}
