import type { Plan } from './plan.ts';
/**
 * A plan as Markdown, for a job summary or a comment. Whatever Apple or a manifest says is text in it, never markup.
 *
 * @param most bytes of UTF-8; rows are left out, and counted, until it fits
 */
export declare function planMarkdown(plan: Plan, most?: number): string;
/** What no apply does: what cannot be had, and what is for people. */
export declare function remarks({ blocked, manualSteps }: Plan, rows: number): string[];
