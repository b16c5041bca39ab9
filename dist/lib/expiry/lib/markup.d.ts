/** HTML that is safe to be put into a page as it is: made by `markup`, or of this program's own texts alone. */
export declare class Markup {
    readonly html: string;
    constructor(html: string);
}
/** What may stand in a template: text, which is escaped, and what is markup already. */
type Part = string | number | Markup | readonly Markup[];
export declare const NOTHING: Markup;
/**
 * A template whose literal parts are HTML, and whose values are text unless they are markup: fit for the content of
 * an element and for an attribute in double quotes, and for no other place.
 */
export declare function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup;
/** A name from outside, cut to what anyone reads. */
export declare function shortName(name: string): string;
/** True for a moment that a calendar has. */
export declare function isMoment(milliseconds: number | undefined): milliseconds is number;
/** `2026-12-07 23:59 UTC` for people, and for programs in full; rounded down to the minute. */
export declare function timeMarkup(milliseconds: number): Markup;
/** `2026-12-07`, in UTC; unlike `dayOf` also for a moment that no calendar has, such as the end of an axis. */
export declare function dayText(milliseconds: number): string;
export {};
