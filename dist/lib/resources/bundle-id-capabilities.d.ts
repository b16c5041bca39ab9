/** They have no list of their own: they are read with, or below, their bundle ID. */
export declare const BUNDLE_ID_CAPABILITIES: {
    readonly type: "bundleIdCapabilities";
    readonly attributes: {
        readonly capabilityType: {
            readonly kind: "enum";
            readonly values: readonly ["ICLOUD", "IN_APP_PURCHASE", "GAME_CENTER", "PUSH_NOTIFICATIONS", "WALLET", "INTER_APP_AUDIO", "MAPS", "ASSOCIATED_DOMAINS", "PERSONAL_VPN", "APP_GROUPS", "HEALTHKIT", "HOMEKIT", "WIRELESS_ACCESSORY_CONFIGURATION", "APPLE_PAY", "DATA_PROTECTION", "SIRIKIT", "NETWORK_EXTENSIONS", "MULTIPATH", "HOT_SPOT", "NFC_TAG_READING", "CLASSKIT", "AUTOFILL_CREDENTIAL_PROVIDER", "ACCESS_WIFI_INFORMATION", "NETWORK_CUSTOM_PROTOCOL", "COREMEDIA_HLS_LOW_LATENCY", "SYSTEM_EXTENSION_INSTALL", "USER_MANAGEMENT", "APPLE_ID_AUTH"];
        };
        readonly settings: {
            readonly kind: "settings";
        };
    };
    readonly relationships: {};
    readonly otherFields: readonly ["bundleId"];
    readonly filters: readonly [];
    readonly sorts: readonly [];
    readonly list: false;
    readonly get: false;
    readonly delete: true;
    readonly create: {
        readonly attributes: {
            readonly capabilityType: {
                readonly required: true;
                readonly is: {
                    readonly kind: "enum";
                    readonly values: readonly ["ICLOUD", "IN_APP_PURCHASE", "GAME_CENTER", "PUSH_NOTIFICATIONS", "WALLET", "INTER_APP_AUDIO", "MAPS", "ASSOCIATED_DOMAINS", "PERSONAL_VPN", "APP_GROUPS", "HEALTHKIT", "HOMEKIT", "WIRELESS_ACCESSORY_CONFIGURATION", "APPLE_PAY", "DATA_PROTECTION", "SIRIKIT", "NETWORK_EXTENSIONS", "MULTIPATH", "HOT_SPOT", "NFC_TAG_READING", "CLASSKIT", "AUTOFILL_CREDENTIAL_PROVIDER", "ACCESS_WIFI_INFORMATION", "NETWORK_CUSTOM_PROTOCOL", "COREMEDIA_HLS_LOW_LATENCY", "SYSTEM_EXTENSION_INSTALL", "USER_MANAGEMENT", "APPLE_ID_AUTH"];
                };
            };
            readonly settings: {
                readonly required: false;
                readonly is: {
                    readonly kind: "settings";
                };
            };
        };
        readonly relationships: {
            readonly bundleId: {
                readonly type: "bundleIds";
                readonly many: false;
                readonly required: true;
            };
        };
    };
    readonly update: readonly ["capabilityType", "settings"];
    readonly related: {};
    readonly role: "DEVELOPER";
};
