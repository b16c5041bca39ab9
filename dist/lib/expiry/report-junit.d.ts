import type { ExpiryReport, Finding } from './report.ts';
/**
 * `expiry.junit.xml`, which GitLab, Jenkins and others draw: a test for each finding, which is skipped where it is
 * ignored, an error where nobody could tell, and a failure where it fails.
 */
export declare function expiryJunit(report: ExpiryReport, isFailing: (finding: Finding) => boolean): string;
