/** What is other on a narrow screen, where rows are cards, for who wants no motion, and on paper, where all is shown. */
export declare const ADAPTED_STYLE: string;
