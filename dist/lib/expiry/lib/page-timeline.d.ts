import type { ExpiryReport } from '../report.ts';
import type { Markup } from './markup.ts';
/** What ends when: all of it in weeks, the next ones by name, with the thresholds drawn through. */
export declare function timelineMarkup(report: ExpiryReport): Markup;
