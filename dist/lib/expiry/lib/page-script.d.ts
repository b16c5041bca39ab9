/** The page's script. */
export declare const PAGE_SCRIPT: string;
