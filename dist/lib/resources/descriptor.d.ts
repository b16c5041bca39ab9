/** Apple's names for the kinds of resource. */
export type ResourceType = 'bundleIds' | 'bundleIdCapabilities' | 'certificates' | 'devices' | 'passTypeIds' | 'profiles' | 'users' | 'userInvitations';
/** How an attribute's value looks. */
export type Attribute = {
    readonly kind: 'string';
}
/** ISO 8601 with an offset: `2027-08-17T14:15:44.000+00:00`. */
 | {
    readonly kind: 'date-time';
} | {
    readonly kind: 'email';
}
/** One of Apple's words; those that are documented. Apple adds some before it documents them. */
 | {
    readonly kind: 'enum';
    readonly values: readonly string[];
}
/** Several of Apple's words. */
 | {
    readonly kind: 'enums';
    readonly values: readonly string[];
}
/** The settings of a capability. */
 | {
    readonly kind: 'settings';
};
/** A resource that belongs to another. */
export interface Relationship {
    readonly type: ResourceType;
    readonly many: boolean;
}
/** What a path for related resources takes: fields and limit alone, or all that the other kind's own path takes. */
export type RelatedQuery = 'plain' | 'full';
/**
 * One kind of resource: pure data, from which the client's types, the emulator's answers and both sides' checks
 * are made. Apple's OpenAPI document judges it.
 */
export interface Descriptor {
    readonly type: ResourceType;
    /** What `attributes` of an answer holds. */
    readonly attributes: Readonly<Record<string, Attribute>>;
    /** What `relationships` of an answer holds. */
    readonly relationships: Readonly<Record<string, Relationship>>;
    /** What `fields[type]` takes beside those: names that only requests use. */
    readonly otherFields: readonly string[];
    /** Attributes, or `id`, that a list can be filtered by. */
    readonly filters: readonly string[];
    /** Attributes, or `id`, that a list can be sorted by. */
    readonly sorts: readonly string[];
    readonly list: boolean;
    readonly get: boolean;
    readonly delete: boolean;
    readonly create?: {
        /** True for what is required. */
        readonly attributes: Readonly<Record<string, {
            readonly required: boolean;
            readonly is: Attribute;
        }>>;
        readonly relationships: Readonly<Record<string, Relationship & {
            readonly required: boolean;
        }>>;
    };
    /** The attributes that can be changed. */
    readonly update?: readonly string[];
    /** Relationships that have a path of their own. */
    readonly related: Readonly<Record<string, RelatedQuery>>;
    /** The least role of a key that may use it. */
    readonly role: 'DEVELOPER' | 'ADMIN';
}
/** A documented word, or any other that Apple may send. */
export type Open<Word extends string> = Word | (string & Record<never, never>);
/** A setting of a capability, such as the version of iCloud. */
export interface CapabilitySetting {
    readonly key?: Open<(typeof SETTING_KEYS)[number]>;
    readonly name?: string;
    readonly description?: string;
    readonly enabledByDefault?: boolean;
    readonly visible?: boolean;
    readonly allowedInstances?: Open<(typeof ALLOWED_INSTANCES)[number]>;
    readonly minInstances?: number;
    readonly options?: readonly CapabilityOption[];
}
export interface CapabilityOption {
    readonly key?: Open<(typeof OPTION_KEYS)[number]>;
    readonly name?: string;
    readonly description?: string;
    readonly enabledByDefault?: boolean;
    readonly enabled?: boolean;
    readonly supportsWildcard?: boolean;
}
export declare const SETTING_KEYS: readonly ["ICLOUD_VERSION", "DATA_PROTECTION_PERMISSION_LEVEL", "APPLE_ID_AUTH_APP_CONSENT"];
export declare const ALLOWED_INSTANCES: readonly ["ENTRY", "SINGLE", "MULTIPLE"];
export declare const OPTION_KEYS: readonly ["XCODE_5", "XCODE_6", "COMPLETE_PROTECTION", "PROTECTED_UNLESS_OPEN", "PROTECTED_UNTIL_FIRST_USER_AUTH", "PRIMARY_APP_CONSENT"];
type ValueOf<A extends Attribute> = A extends {
    kind: 'enum';
    values: readonly (infer Word extends string)[];
} ? Open<Word> : A extends {
    kind: 'enums';
    values: readonly (infer Word extends string)[];
} ? readonly Open<Word>[] : A extends {
    kind: 'settings';
} ? readonly CapabilitySetting[] : string;
/** The attributes of an answer; any can be missing, since `fields` leaves them out. */
export type AttributesOf<D extends Descriptor> = {
    readonly [Name in keyof D['attributes']]?: ValueOf<D['attributes'][Name]>;
};
type CreateAttributes<D extends Descriptor> = NonNullable<D['create']>['attributes'];
type RequiredNames<T> = {
    [Name in keyof T]: T[Name] extends {
        required: true;
    } ? Name : never;
}[keyof T];
type OptionalNames<T> = {
    [Name in keyof T]: T[Name] extends {
        required: true;
    } ? never : Name;
}[keyof T];
type AsValue<T> = T extends {
    is: infer A extends Attribute;
} ? ValueOf<A> : never;
/** The attributes that make a new one. */
export type NewAttributesOf<D extends Descriptor> = {
    readonly [Name in RequiredNames<CreateAttributes<D>>]: AsValue<CreateAttributes<D>[Name]>;
} & {
    readonly [Name in OptionalNames<CreateAttributes<D>>]?: AsValue<CreateAttributes<D>[Name]>;
};
type CreateRelationships<D extends Descriptor> = NonNullable<D['create']>['relationships'];
type IdsOf<T> = T extends {
    many: true;
} ? readonly string[] : string;
/** The IDs of the resources that a new one belongs to: one, or several where Apple takes several. */
export type NewRelationshipsOf<D extends Descriptor> = {
    readonly [Name in RequiredNames<CreateRelationships<D>>]: IdsOf<CreateRelationships<D>[Name]>;
} & {
    readonly [Name in OptionalNames<CreateRelationships<D>>]?: IdsOf<CreateRelationships<D>[Name]>;
};
/** The attributes that can be changed, each only where it is to change. */
export type ChangesOf<D extends Descriptor> = D['update'] extends readonly (infer Name)[] ? {
    readonly [Key in Name & keyof D['attributes']]?: ValueOf<D['attributes'][Key]>;
} : never;
/** The names of the relationships of an answer. */
export type RelationshipName<D extends Descriptor> = keyof D['relationships'] & string;
/** What `fields[type]` takes. */
export type FieldName<D extends Descriptor> = (keyof D['attributes'] & string) | RelationshipName<D> | D['otherFields'][number];
/** What `sort` takes; a minus reverses the order. */
export type SortName<D extends Descriptor> = D['sorts'][number] | `-${D['sorts'][number]}`;
/** The most that a list gives on one page. */
export declare const LARGEST_PAGE = 200;
/** The most related resources that an answer includes; more are read from their own path. */
export declare const MOST_INCLUDED = 50;
export {};
