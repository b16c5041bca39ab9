import type { ClientOptions } from '../request.ts';
import type { ReadDocument } from './document.ts';
/**
 * Reads a list page by page.
 *
 * Three things that peers have met (facts of fastlane, rorkai and bitrise) are seen to: a next link that leads
 * elsewhere, one that repeats, and a cursor that Apple does not know any more.
 *
 * @param first path and query of the first page
 * @throws EpapiError `PAGING` for a next link that leads elsewhere or nowhere; and what `request` throws
 */
export declare function readPages(client: ClientOptions, first: string): AsyncGenerator<ReadDocument>;
