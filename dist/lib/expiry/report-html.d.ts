import type { ExpiryReport } from './report.ts';
/**
 * A report as a page that is one file, asks for nothing from anywhere, and may run and look as nothing but its own
 * script and style say. It can be read without the script, which adds sorting and filtering. Whatever names say is
 * text in it, never markup.
 */
export declare function expiryHtml(report: ExpiryReport): string;
