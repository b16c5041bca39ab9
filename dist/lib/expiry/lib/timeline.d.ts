import type { ExpiryReport } from '../report.ts';
/** A Gantt diagram for Mermaid of what is most urgent, a milestone each, by kind; empty where nothing ends in reach. */
export declare function timeline(report: ExpiryReport, most: number): string;
