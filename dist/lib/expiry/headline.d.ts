import type { ExpiryReport } from './report.ts';
/**
 * What a check found, in a line: `2 apps stop opening in 12 days.` Numbers and words of this file alone: it can stand
 * in any format as it is.
 */
export declare function headline(report: ExpiryReport): string;
