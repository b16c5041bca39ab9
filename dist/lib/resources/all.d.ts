/** Every kind of resource, by Apple's name. A new kind is one file and one line here. */
export declare const RESOURCES: {
    readonly bundleIds: {
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
    readonly bundleIdCapabilities: {
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
    readonly certificates: {
        readonly type: "certificates";
        readonly attributes: {
            readonly name: {
                readonly kind: "string";
            };
            readonly certificateType: {
                readonly kind: "enum";
                readonly values: readonly ["IOS_DEVELOPMENT", "IOS_DISTRIBUTION", "MAC_APP_DISTRIBUTION", "MAC_INSTALLER_DISTRIBUTION", "MAC_APP_DEVELOPMENT", "DEVELOPER_ID_KEXT", "DEVELOPER_ID_APPLICATION", "DEVELOPMENT", "DISTRIBUTION", "PASS_TYPE_ID", "PASS_TYPE_ID_WITH_NFC"];
            };
            readonly displayName: {
                readonly kind: "string";
            };
            readonly serialNumber: {
                readonly kind: "string";
            };
            readonly platform: {
                readonly kind: "enum";
                readonly values: readonly ["IOS", "MAC_OS"];
            };
            readonly expirationDate: {
                readonly kind: "date-time";
            };
            readonly certificateContent: {
                readonly kind: "string";
            };
        };
        readonly relationships: {
            readonly passTypeId: {
                readonly type: "passTypeIds";
                readonly many: false;
            };
        };
        readonly otherFields: readonly ["csrContent"];
        readonly filters: readonly ["certificateType", "displayName", "serialNumber", "id"];
        readonly sorts: readonly ["certificateType", "displayName", "id", "serialNumber"];
        readonly list: true;
        readonly get: true;
        readonly delete: true;
        readonly create: {
            readonly attributes: {
                readonly csrContent: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "string";
                    };
                };
                readonly certificateType: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "enum";
                        readonly values: readonly ["IOS_DEVELOPMENT", "IOS_DISTRIBUTION", "MAC_APP_DISTRIBUTION", "MAC_INSTALLER_DISTRIBUTION", "MAC_APP_DEVELOPMENT", "DEVELOPER_ID_KEXT", "DEVELOPER_ID_APPLICATION", "DEVELOPMENT", "DISTRIBUTION", "PASS_TYPE_ID", "PASS_TYPE_ID_WITH_NFC"];
                    };
                };
            };
            readonly relationships: {
                readonly passTypeId: {
                    readonly type: "passTypeIds";
                    readonly many: false;
                    readonly required: false;
                };
            };
        };
        readonly related: {
            readonly passTypeId: "full";
        };
        readonly role: "DEVELOPER";
    };
    readonly devices: {
        readonly type: "devices";
        readonly attributes: {
            readonly name: {
                readonly kind: "string";
            };
            readonly platform: {
                readonly kind: "enum";
                readonly values: readonly ["IOS", "MAC_OS"];
            };
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
    readonly passTypeIds: {
        readonly type: "passTypeIds";
        readonly attributes: {
            readonly name: {
                readonly kind: "string";
            };
            readonly identifier: {
                readonly kind: "string";
            };
        };
        readonly relationships: {
            readonly certificates: {
                readonly type: "certificates";
                readonly many: true;
            };
        };
        readonly otherFields: readonly [];
        readonly filters: readonly ["identifier", "name", "id"];
        readonly sorts: readonly ["id", "identifier", "name"];
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
                readonly identifier: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "string";
                    };
                };
            };
            readonly relationships: {};
        };
        readonly update: readonly ["name"];
        readonly related: {
            readonly certificates: "full";
        };
        readonly role: "DEVELOPER";
    };
    readonly profiles: {
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
            readonly profileState: {
                readonly kind: "enum";
                readonly values: readonly ["ACTIVE", "INVALID"];
            };
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
    readonly users: {
        readonly type: "users";
        readonly attributes: {
            readonly username: {
                readonly kind: "string";
            };
            readonly firstName: {
                readonly kind: "string";
            };
            readonly lastName: {
                readonly kind: "string";
            };
            readonly roles: {
                readonly kind: "enums";
                readonly values: readonly ["ADMIN", "ACCOUNT_HOLDER", "DEVELOPER"];
            };
        };
        readonly relationships: {};
        readonly otherFields: readonly [];
        readonly filters: readonly ["roles", "username"];
        readonly sorts: readonly ["lastName", "username"];
        readonly list: true;
        readonly get: true;
        readonly delete: true;
        readonly update: readonly ["roles"];
        readonly related: {};
        readonly role: "ADMIN";
    };
    readonly userInvitations: {
        readonly type: "userInvitations";
        readonly attributes: {
            readonly email: {
                readonly kind: "email";
            };
            readonly firstName: {
                readonly kind: "string";
            };
            readonly lastName: {
                readonly kind: "string";
            };
            readonly expirationDate: {
                readonly kind: "date-time";
            };
            readonly roles: {
                readonly kind: "enums";
                readonly values: readonly ["ADMIN", "ACCOUNT_HOLDER", "DEVELOPER"];
            };
        };
        readonly relationships: {};
        readonly otherFields: readonly [];
        readonly filters: readonly ["email", "roles"];
        readonly sorts: readonly ["email", "lastName"];
        readonly list: true;
        readonly get: true;
        readonly delete: true;
        readonly create: {
            readonly attributes: {
                readonly email: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "email";
                    };
                };
                readonly firstName: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "string";
                    };
                };
                readonly lastName: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "string";
                    };
                };
                readonly roles: {
                    readonly required: true;
                    readonly is: {
                        readonly kind: "enums";
                        readonly values: readonly ["ADMIN", "ACCOUNT_HOLDER", "DEVELOPER"];
                    };
                };
            };
            readonly relationships: {};
        };
        readonly related: {};
        readonly role: "ADMIN";
    };
};
export type Resources = typeof RESOURCES;
