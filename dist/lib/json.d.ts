/** True for what JSON calls an object: neither null nor a list. */
export declare function isObject(value: unknown): value is Record<string, unknown>;
