export declare const BUNDLE_IDS: {
    readonly type: "bundleIds";
    readonly attributes: {
        readonly name: {
            readonly kind: "string";
        };
        readonly platform: {
            readonly kind: "enum";
            readonly values: readonly ["IOS", "MAC_OS"];
        };
        readonly identifier: {
            readonly kind: "string";
        };
        readonly seedId: {
            readonly kind: "string";
        };
    };
    readonly relationships: {
        readonly profiles: {
            readonly type: "profiles";
            readonly many: true;
        };
        readonly bundleIdCapabilities: {
            readonly type: "bundleIdCapabilities";
            readonly many: true;
        };
    };
    readonly otherFields: readonly [];
    readonly filters: readonly ["identifier", "name", "platform", "seedId", "id"];
    readonly sorts: readonly ["id", "identifier", "name", "platform", "seedId"];
    readonly list: true;
    readonly get: true;
    readonly delete: true;
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
            readonly identifier: {
                readonly required: true;
                readonly is: {
                    readonly kind: "string";
                };
            };
            readonly seedId: {
                readonly required: false;
                readonly is: {
                    readonly kind: "string";
                };
            };
        };
        readonly relationships: {};
    };
    readonly update: readonly ["name"];
    readonly related: {
        readonly bundleIdCapabilities: "plain";
        readonly profiles: "plain";
    };
    readonly role: "DEVELOPER";
};
