export declare const PASS_TYPE_IDS: {
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
