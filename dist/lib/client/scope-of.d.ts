import type { ResourceType } from '../resources/descriptor.ts';
import type { AnyQuery } from './lib/query.ts';
/**
 * The entry of a token's scope that lets a list be read, every page of it, and nothing else.
 *
 * @param query as it is given to `list` of the client
 */
export declare function scopeOf(type: ResourceType, query: AnyQuery): string;
