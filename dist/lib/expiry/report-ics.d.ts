import type { ExpiryReport } from './report.ts';
/**
 * `expiry.ics`: an event for each finding whose end has a date, with alarms as far before it as it becomes a warning
 * and critical, and a day. Whoever reads a later one in has its events updated, not twice: their names are made of the
 * finding's, and their sequence numbers of the time of the check. Without such findings it is a calendar of no events.
 */
export declare function expiryIcs(report: ExpiryReport): string;
