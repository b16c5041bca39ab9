/** What Apple documents; `UNIVERSAL` and `SERVICES` have been seen as well. */
export declare const PLATFORM: {
    readonly kind: "enum";
    readonly values: readonly ["IOS", "MAC_OS"];
};
