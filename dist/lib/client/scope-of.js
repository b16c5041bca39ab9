import { OPERATIONS } from "../resources/operations.js";
import { targetOf } from "./lib/query.js";
/** What Apple leaves out when it matches a request with a scope (facts.md §1): in an entry it would only puzzle. */
const IGNORED = /^(limit|cursor|sort)=/;
/**
 * The entry of a token's scope that lets a list be read, every page of it, and nothing else.
 *
 * @param query as it is given to `list` of the client
 */
export function scopeOf(type, query) {
    const list = OPERATIONS.find(({ kind, resource }) => kind === 'list' && resource.type === type);
    if (!list)
        throw new TypeError(`${type} have no list`);
    const [path = '', search = ''] = targetOf(list, undefined, query).split('?');
    const parameters = search.split('&').filter((parameter) => !IGNORED.test(parameter));
    return parameters.length > 0 ? `GET ${path}?${parameters.join('&')}` : `GET ${path}`;
}
