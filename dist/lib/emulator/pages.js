import { createHash } from 'node:crypto';
import { badParameter, quoted, refuse } from "./apple-errors.js";
/**
 * One page of a list. A cursor is an offset: what is deleted while somebody reads on moves the rest, so that some
 * of it is passed over. Whether Apple's cursors do better is not known, so that nobody should count on it.
 *
 * @throws RefusedRequest for a cursor that does not come from a next link of the same request
 */
export function pageOf(operation, query, url, all) {
    const fingerprint = fingerprintOf(operation, url);
    const offset = readCursor(query.cursor, fingerprint);
    const end = offset + query.limit;
    const more = end < all.length;
    return {
        resources: all.slice(offset, end),
        total: all.length,
        links: {
            self: url.href,
            ...((more || offset > 0) && { first: linkTo(url, query.limit) }),
            ...(more && { next: linkTo(url, query.limit, writeCursor(end, fingerprint)) }),
        },
    };
}
function linkTo(url, limit, cursor) {
    const link = new URL(url);
    if (cursor === undefined)
        link.searchParams.delete('cursor');
    else
        link.searchParams.set('cursor', cursor);
    link.searchParams.set('limit', String(limit));
    return link.href;
}
/** The same for every page of one list, whatever the size of the pages. */
function fingerprintOf(operation, url) {
    const query = [...url.searchParams].filter(([name]) => name !== 'cursor' && name !== 'limit');
    const text = JSON.stringify([operation.id, url.pathname, query.sort()]);
    return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
function writeCursor(offset, fingerprint) {
    return Buffer.from(`${offset}.${fingerprint}`).toString('base64url');
}
function readCursor(cursor, fingerprint) {
    if (cursor === undefined)
        return 0;
    const [, offset, own] = /^(\d{1,9})\.(.*)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
    if (offset === undefined || own !== fingerprint)
        refuse(badParameter('cursor', 'INVALID', `${quoted(cursor)} is not a valid cursor for this request`));
    return Number(offset);
}
