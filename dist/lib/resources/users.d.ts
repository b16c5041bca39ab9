export declare const USER_ROLES: {
    readonly kind: "enums";
    readonly values: readonly ["ADMIN", "ACCOUNT_HOLDER", "DEVELOPER"];
};
/** They are invited, never made: see user-invitations.ts. */
export declare const USERS: {
    readonly type: "users";
    readonly attributes: {
        /** The e-mail address of the Apple Account. */
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
