import type { ExpiryReport } from './report.ts';
/**
 * A report as Markdown, for a job summary, an issue or `expiry.md`. Whatever Apple or a file says is text in it, never
 * markup.
 *
 * @param most bytes of UTF-8, to which rows are left out, of each status its share; the headline and the counts, some
 *   500, always stand
 */
export declare function expiryMarkdown(report: ExpiryReport, { most }: {
    readonly most: number;
}): string;
