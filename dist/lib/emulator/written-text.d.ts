/** True for a text without what a URL, a certificate or a property list cannot hold: controls, half characters. */
export declare function isWritten(value: unknown): value is string;
