import type { ExpiryReport } from '../report.ts';
import type { Markup } from './markup.ts';
/** `2 apps stop opening in 12 days`: apps before anything else, since each is somebody's tool that is gone. */
export declare function headline(report: ExpiryReport): string;
/** Which apps the headline speaks of, and what it passes over. */
export declare function headlineDetails(report: ExpiryReport): Markup;
