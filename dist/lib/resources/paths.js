import { OPERATIONS } from "./operations.js";
const PATHS = new Map();
for (const operation of OPERATIONS) {
    const others = PATHS.get(operation.path);
    if (others)
        others.push(operation);
    else
        PATHS.set(operation.path, [operation]);
}
/**
 * What a path is.
 *
 * @param pathname without the query
 * @returns undefined for a path that Apple does not have, such as one with an empty ID
 */
export function findPath(pathname) {
    const [root, version, type, id, ...rest] = pathname.split('/');
    if (id === '')
        return undefined;
    const place = id === undefined ? [] : ['{id}', ...rest];
    const operations = PATHS.get([root, version, type, ...place].join('/'));
    return operations && { operations, id };
}
/** The operation that a request is; the ID as {@link findPath} gives it. */
export function findOperation(method, pathname) {
    const path = findPath(pathname);
    const operation = path?.operations.find((one) => one.method === method);
    return path && operation && { operation, id: path.id };
}
