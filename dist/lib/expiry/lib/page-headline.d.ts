import type { ExpiryReport } from '../report.ts';
import type { Markup } from './markup.ts';
/** Which apps the headline speaks of, and what it passes over. */
export declare function headlineDetails(report: ExpiryReport): Markup;
