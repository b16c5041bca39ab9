import type { Change, Kind, Plan } from './plan.ts';
/** What each action is called, in the order in which they are counted, and the mark before its lines. */
export declare const ACTIONS: Readonly<Record<Change['action'], readonly [word: string, mark: string]>>;
/** What each kind is called, one of it and several. */
export declare const KINDS: Readonly<Record<Kind, readonly [one: string, several: string]>>;
/** What a change does, in words: `create profile`. */
export declare function describeAction({ action, kind }: Pick<Change, 'action' | 'kind'>): string;
export declare function isAction(word: unknown): word is Change['action'];
export declare function isKind(word: unknown): word is Kind;
/** `3 bundle IDs`. */
export declare function countOf(kind: Kind, count: number): string;
/** Characters of a reason or a hint, which may name several things and end with a command to copy. */
export declare const LONGEST_REASON = 1000;
/** `2 to create, 1 to replace`; or that there is nothing to do. */
export declare function countChanges({ changes }: Pick<Plan, 'changes'>): string;
/** True for what deletes, disables, or takes a profile from another app. */
export declare function isDestructive(change: Change): boolean;
/** `create profile Acme Field`: how a change is spoken of. */
export declare function describeChange(change: Pick<Change, 'action' | 'kind' | 'name'>): string;
/** A plan for people, in lines for a terminal or a log. */
export declare function describePlan(plan: Plan): string;
/** In which kind of thing there is more than what was asked for; none where there is nothing. */
export declare function leftAlone({ unmanaged }: Plan): string[];
