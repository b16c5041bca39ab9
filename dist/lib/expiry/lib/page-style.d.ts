/** The page's style. */
export declare const PAGE_STYLE: string;
