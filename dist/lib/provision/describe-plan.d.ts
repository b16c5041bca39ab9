import type { Change, Kind, Plan } from './plan.ts';
export declare function isAction(word: unknown): word is Change['action'];
export declare function isKind(word: unknown): word is Kind;
/** `2 to create, 1 to replace`; or that there is nothing to do. */
export declare function countChanges({ changes }: Pick<Plan, 'changes'>): string;
/** `create profile Acme Field`: how a change is spoken of. */
export declare function describeChange({ action, kind, name }: Pick<Change, 'action' | 'kind' | 'name'>): string;
/** A plan for people, in lines for a terminal or a log. */
export declare function describePlan(plan: Plan): string;
/** A plan as Markdown, for a job summary or a comment. Whatever Apple or a manifest says is text in it, never markup. */
export declare function planMarkdown(plan: Plan): string;
