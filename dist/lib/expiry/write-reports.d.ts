import type { System } from '../system.ts';
import type { ExpiryReport } from './report.ts';
import type { FailOn } from './thresholds.ts';
/**
 * Writes a report in all its forms: `expiry.json`, `.md`, `.html`, `.ics` and `.junit.xml`. A file that is there is
 * replaced, and a link in its place is too: nothing is written anywhere else.
 *
 * @param folder is made where it is not there
 * @returns the paths, in this order
 * @throws EpapiError `EXPIRY.REPORT`
 */
export declare function writeReports(report: ExpiryReport, folder: string, { failOn, system }: {
    readonly failOn: FailOn;
    readonly system: Pick<System, 'random'>;
}): Promise<string[]>;
