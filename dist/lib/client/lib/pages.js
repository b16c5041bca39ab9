import { EpapiError, hasCode } from "../../errors.js";
import { quoteValue } from "../../text.js";
import { ApiError } from "../api-error.js";
import { APPLE_BASE_URL, readBaseUrl } from "../base-url.js";
import { request } from "../request.js";
import { readDocument } from "./document.js";
/** How often a list is begun anew because Apple no longer knows its own cursor. */
const MOST_RESTARTS = 3;
/** Pages in a row that may bring nothing new. */
const MOST_IDLE = 3;
/**
 * Reads a list page by page.
 *
 * Three things that peers have met (facts of fastlane, rorkai and bitrise) are seen to: a next link that leads
 * elsewhere, one that repeats, and a cursor that Apple does not know any more.
 *
 * @param first path and query of the first page
 * @throws EpapiError `PAGING` for a next link that leads elsewhere or nowhere; and what `request` throws
 */
export async function* readPages(client, first) {
    const reading = { client, first, given: new Set(), seen: new Set(), restarts: 0, idle: 0 };
    for (let path = first; path !== undefined;) {
        const page = await readPage(reading, path);
        if (!page) {
            path = first;
            continue;
        }
        const data = page.data.filter((one) => isNew(reading, one));
        reading.idle = data.length > 0 ? 0 : reading.idle + 1;
        yield { ...page, data };
        path = nextPath(reading, page);
    }
}
function isNew({ given }, { id }) {
    if (given.has(id))
        return false;
    given.add(id);
    return true;
}
/** Undefined when the list has to be begun anew. */
async function readPage(reading, path) {
    reading.seen.add(path);
    try {
        return readDocument((await request(reading.client, { method: 'GET', path })).body);
    }
    catch (error) {
        if (path === reading.first || !isLostCursor(error) || reading.restarts >= MOST_RESTARTS)
            throw error;
        reading.restarts += 1;
        reading.seen = new Set();
        const reason = 'Apple does not know its own cursor any more; beginning the list anew';
        reading.client.onWait?.({ reason, seconds: 0, nextAttempt: reading.restarts + 1 });
        return undefined;
    }
}
/** The words are all that tells it from another parameter, unless the parameter is named. */
function isLostCursor(error) {
    if (!(error instanceof ApiError) || error.status !== 400)
        return false;
    return error.errors.some(({ code, detail, parameter }) => hasCode(code, 'PARAMETER_ERROR.INVALID') &&
        (parameter === 'cursor' || detail.includes('is not a valid cursor')));
}
/** Undefined after the last page. */
function nextPath(reading, { next, total }) {
    if (next === undefined)
        return undefined;
    const { client, seen, given, idle, restarts } = reading;
    const base = readBaseUrl(client.baseUrl ?? APPLE_BASE_URL);
    const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
    if (url?.origin !== new URL(base).origin) {
        throw pagingError(`leads to another host: ${quoteValue(next)}`);
    }
    const path = url.pathname + url.search;
    // Begun anew, a list brings nothing new until it is where it was; a longer while leads nowhere.
    if (!seen.has(path) && idle <= MOST_IDLE + (restarts > 0 ? given.size : 0))
        return path;
    // Where all there is has been given, a link too many does no harm.
    if (total !== undefined && given.size >= total)
        return undefined;
    throw pagingError('leads to a page that was read before');
}
function pagingError(what) {
    return new EpapiError({
        code: 'PAGING',
        message: `The link to the next page of a list ${what}. The list is not complete.`,
        hint: "Run this again; check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}
