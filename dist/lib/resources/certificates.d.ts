import type { AttributesOf } from './descriptor.ts';
export declare const CERTIFICATES: {
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
        /** Hexadecimal, in capitals. */
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
        /** Base64 of the DER. */
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
            /** A certificate signing request, PKCS#10 as PEM. */
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
export type CertificateAttributes = AttributesOf<typeof CERTIFICATES>;
