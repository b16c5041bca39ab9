import type { Problems } from './problems.ts';
import type { Value } from './tree.ts';
export interface ReadYaml {
    readonly value: Value;
    /** False where a part is damaged. */
    readonly whole: boolean;
}
/**
 * Reads YAML 1.2, and so JSON too. It never throws: what stands before the first mistake of syntax is read, the
 * rest is damaged.
 *
 * @param file what the file is called, for places
 */
export declare function readYaml(file: string, text: string, problems: Problems): ReadYaml;
