/** They cannot be changed, only made and deleted. */
export declare const PROFILES: {
    readonly type: "profiles";
    readonly attributes: {
        readonly name: {
            readonly kind: "string";
        };
        readonly platform: {
            readonly kind: "enum";
            readonly values: readonly ["IOS", "MAC_OS"];
        };
        readonly profileType: {
            readonly kind: "enum";
            readonly values: readonly ["IOS_APP_DEVELOPMENT", "IOS_APP_STORE", "IOS_APP_ADHOC", "IOS_APP_INHOUSE", "MAC_APP_DEVELOPMENT", "MAC_APP_STORE", "MAC_APP_DIRECT", "TVOS_APP_DEVELOPMENT", "TVOS_APP_STORE", "TVOS_APP_ADHOC", "TVOS_APP_INHOUSE", "MAC_CATALYST_APP_DEVELOPMENT", "MAC_CATALYST_APP_STORE", "MAC_CATALYST_APP_DIRECT"];
        };
        /** Stays `ACTIVE` after the profile or its certificate has expired: compare dates. */
        readonly profileState: {
            readonly kind: "enum";
            readonly values: readonly ["ACTIVE", "INVALID"];
        };
        /** Base64 of the .mobileprovision file. */
        readonly profileContent: {
            readonly kind: "string";
        };
        readonly uuid: {
            readonly kind: "string";
        };
        readonly createdDate: {
            readonly kind: "date-time";
        };
        readonly expirationDate: {
            readonly kind: "date-time";
        };
    };
    readonly relationships: {
        readonly bundleId: {
            readonly type: "bundleIds";
            readonly many: false;
        };
        readonly devices: {
            readonly type: "devices";
            readonly many: true;
        };
        readonly certificates: {
            readonly type: "certificates";
            readonly many: true;
        };
    };
    readonly otherFields: readonly [];
    readonly filters: readonly ["name", "profileState", "profileType", "id"];
    readonly sorts: readonly ["id", "name", "profileState", "profileType"];
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
            readonly profileType: {
                readonly required: true;
                readonly is: {
                    readonly kind: "enum";
                    readonly values: readonly ["IOS_APP_DEVELOPMENT", "IOS_APP_STORE", "IOS_APP_ADHOC", "IOS_APP_INHOUSE", "MAC_APP_DEVELOPMENT", "MAC_APP_STORE", "MAC_APP_DIRECT", "TVOS_APP_DEVELOPMENT", "TVOS_APP_STORE", "TVOS_APP_ADHOC", "TVOS_APP_INHOUSE", "MAC_CATALYST_APP_DEVELOPMENT", "MAC_CATALYST_APP_STORE", "MAC_CATALYST_APP_DIRECT"];
                };
            };
        };
        readonly relationships: {
            readonly bundleId: {
                readonly type: "bundleIds";
                readonly many: false;
                readonly required: true;
            };
            readonly certificates: {
                readonly type: "certificates";
                readonly many: true;
                readonly required: true;
            };
            readonly devices: {
                readonly type: "devices";
                readonly many: true;
                readonly required: false;
            };
        };
    };
    readonly related: {
        readonly bundleId: "plain";
        readonly certificates: "plain";
        readonly devices: "plain";
    };
    readonly role: "DEVELOPER";
};
