import type { Finding } from '../report.ts';
import type { Markup } from './markup.ts';
/**
 * The table. Its roles are spelled out, since some browsers forget them where the rows are drawn as cards. The script
 * reads what it sorts and filters by from the cells.
 */
export declare function tableMarkup(findings: readonly Finding[]): Markup;
