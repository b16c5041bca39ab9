import type { Resources } from '../resources/all.ts';
import type { AttributesOf, ChangesOf, Descriptor, FieldName, NewAttributesOf, NewRelationshipsOf, Open, RelationshipName, ResourceType, SortName } from '../resources/descriptor.ts';
/** A reference to a resource. */
export interface Reference {
    readonly type: string;
    readonly id: string;
}
/** What an answer says of related resources; any part can be missing. */
export interface RelationshipOf {
    /** Present where it was included: one, or at most {@link MOST_INCLUDED} of many. */
    readonly data?: Reference | readonly Reference[] | null;
    readonly meta?: {
        readonly paging?: {
            readonly total?: number;
            readonly limit?: number;
        };
    };
    readonly links?: {
        readonly self?: string;
        readonly related?: string;
    };
}
/** One of Apple's resources. Enum values that nobody documents pass through. */
export interface Resource<D extends Descriptor> extends Reference {
    readonly type: D['type'];
    readonly attributes: AttributesOf<D>;
    readonly relationships?: Readonly<Partial<Record<RelationshipName<D>, RelationshipOf>>>;
}
/** A resource of any kind, told apart by its type. */
export type AnyResource = {
    [Type in ResourceType]: Resource<Resources[Type]>;
}[ResourceType];
/** An answer that holds one resource. */
export interface One<D extends Descriptor> {
    readonly data: Resource<D>;
    readonly included: readonly AnyResource[];
}
/** One page of a list. */
export interface Page<D extends Descriptor> {
    readonly data: readonly Resource<D>[];
    readonly included: readonly AnyResource[];
    /** How many there are on all pages; undefined when Apple does not say. */
    readonly total: number | undefined;
}
/** A list, read page by page as it is iterated over; each iteration reads it anew. */
export interface List<D extends Descriptor> extends AsyncIterable<Page<D>> {
    /** Every resource of every page. */
    all(): AsyncIterable<Resource<D>>;
}
type WordOf<D extends Descriptor, Name> = Name extends keyof D['attributes'] ? D['attributes'][Name] extends {
    values: readonly (infer Word extends string)[];
} ? Open<Word> : string : string;
type ManyNames<D extends Descriptor> = {
    [Name in RelationshipName<D>]: D['relationships'][Name] extends {
        many: true;
    } ? Name : never;
}[RelationshipName<D>];
type RelatedType<D extends Descriptor, Name> = Name extends keyof D['relationships'] ? D['relationships'][Name]['type'] : never;
type TypesAround<D extends Descriptor> = D['type'] | RelatedType<D, RelationshipName<D>>;
/** `fields[type]`: which attributes and relationships to send, by kind of resource. */
interface Fields<Types extends ResourceType> {
    readonly fields?: {
        readonly [Type in Types]?: readonly FieldName<Resources[Type]>[];
    };
}
/** What reading one resource takes. */
export interface GetQuery<D extends Descriptor> extends Fields<TypesAround<D>> {
    /** Relationships whose resources are to be sent along. */
    readonly include?: readonly RelationshipName<D>[];
    /** The most to send along of each, 1 to 50. */
    readonly limits?: Readonly<Partial<Record<ManyNames<D>, number>>>;
}
interface PageQuery {
    /** The most on one page, 1 to 200; 200 by default, for the fewest requests. */
    readonly limit?: number;
}
/** What a list takes. */
export interface ListQuery<D extends Descriptor> extends GetQuery<D>, PageQuery {
    /** Values of each, of which one must match. */
    readonly filter?: {
        readonly [Name in D['filters'][number]]?: readonly WordOf<D, Name>[];
    };
    readonly sort?: readonly SortName<D>[];
}
type To<D extends Descriptor, Name> = Resources[RelatedType<D, Name>];
type RelatedMethod<D extends Descriptor, Name extends RelationshipName<D>> = D['relationships'][Name] extends {
    many: true;
} ? (id: string, query?: D['related'][Name] extends 'full' ? ListQuery<To<D, Name>> : Fields<RelatedType<D, Name>> & PageQuery) => List<To<D, Name>> : (id: string, query?: D['related'][Name] extends 'full' ? GetQuery<To<D, Name>> : Fields<RelatedType<D, Name>>) => Promise<One<To<D, Name>> | undefined>;
type RelatedName<D extends Descriptor> = keyof D['related'] & RelationshipName<D>;
type CompletedName<D extends Descriptor> = RelatedName<D> & ManyNames<D>;
/** The relationships that a new resource takes: none, some, or some that it cannot do without. */
type WithRelationships<D extends Descriptor> = [keyof NewRelationshipsOf<D>] extends [never] ? unknown : Partial<NewRelationshipsOf<D>> extends NewRelationshipsOf<D> ? {
    readonly relationships?: NewRelationshipsOf<D>;
} : {
    readonly relationships: NewRelationshipsOf<D>;
};
/** What makes a new resource. */
export type NewOf<D extends Descriptor> = {
    readonly attributes: NewAttributesOf<D>;
} & WithRelationships<D>;
type When<Condition, Methods> = Condition extends true ? Methods : unknown;
/** The operations of one kind of resource: those that Apple has, and no other. */
export type ResourceClient<D extends Descriptor> = When<D['list'], {
    list(query?: ListQuery<D>): List<D>;
}> & When<D['get'], {
    get(id: string, query?: GetQuery<D>): Promise<One<D>>;
}> & When<D['delete'], {
    delete(id: string): Promise<void>;
}> & (D['create'] extends object ? {
    create(one: NewOf<D>): Promise<One<D>>;
} : unknown) & (D['update'] extends readonly string[] ? {
    update(id: string, attributes: ChangesOf<D>): Promise<One<D>>;
} : unknown) & {
    readonly [Name in RelatedName<D>]: RelatedMethod<D, Name>;
} & ([CompletedName<D>] extends [
    never
] ? unknown : {
    /**
     * All that a relationship holds: what was included, where that is all of it; what its own path gives,
     * where there are more than an answer can include.
     *
     * @param included what came with the resource
     */
    complete<Name extends CompletedName<D>>(resource: Resource<D>, relationship: Name, included: readonly AnyResource[]): Promise<readonly Resource<To<D, Name>>[]>;
});
/** A function for each of Apple's operations. */
export type Operations = {
    readonly [Type in ResourceType]: ResourceClient<Resources[Type]>;
};
export {};
