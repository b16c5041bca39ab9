/** They can be disabled, never deleted. */
export declare const DEVICES: {
    readonly type: "devices";
    readonly attributes: {
        readonly name: {
            readonly kind: "string";
        };
        readonly platform: {
            readonly kind: "enum";
            readonly values: readonly ["IOS", "MAC_OS"];
        };
        /** Differs in case and hyphens from source to source. */
        readonly udid: {
            readonly kind: "string";
        };
        readonly deviceClass: {
            readonly kind: "enum";
            readonly values: readonly ["APPLE_WATCH", "IPAD", "IPHONE", "IPOD", "APPLE_TV", "MAC"];
        };
        readonly status: {
            readonly kind: "enum";
            readonly values: readonly ["ENABLED", "DISABLED"];
        };
        readonly model: {
            readonly kind: "string";
        };
        readonly addedDate: {
            readonly kind: "date-time";
        };
    };
    readonly relationships: {};
    readonly otherFields: readonly [];
    readonly filters: readonly ["name", "platform", "status", "udid", "id"];
    readonly sorts: readonly ["id", "name", "platform", "status", "udid"];
    readonly list: true;
    readonly get: true;
    readonly delete: false;
    readonly create: {
        readonly attributes: {
            readonly name: {
                readonly required: true;
                readonly is: {
                    readonly kind: "string";
                };
            };
            readonly platform: {
                readonly required: true;
                readonly is: {
                    readonly kind: "enum";
                    readonly values: readonly ["IOS", "MAC_OS"];
                };
            };
            readonly udid: {
                readonly required: true;
                readonly is: {
                    readonly kind: "string";
                };
            };
        };
        readonly relationships: {};
    };
    readonly update: readonly ["name", "status"];
    readonly related: {};
    readonly role: "DEVELOPER";
};
