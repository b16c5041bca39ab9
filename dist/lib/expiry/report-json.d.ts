import type { ExpiryReport } from './report.ts';
/** `expiry.json`, as schema/expiry.schema.json describes it; texts are as they came, and no bytes are bounded. */
export declare function expiryJson(report: ExpiryReport): string;
/** What is not ok and not ignored, the worst first, as a list of `findings` of expiry.json: as many as fit. */
export declare function findingsJson(report: ExpiryReport): string;
