/** What is below the timeline: the controls and the table. */
export declare const TABLE_STYLE: string;
