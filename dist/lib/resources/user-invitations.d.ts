export declare const USER_INVITATIONS: {
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
