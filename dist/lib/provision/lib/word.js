import { editDistance, nearest } from "../../nearest.js";
import { quoteValue } from "../../text.js";
import { text } from "./shape.js";
/** How Apple's words look. */
const WORD = /^[A-Z][A-Z0-9_]*$/u;
/** So many letters beside a known word, and it was the known one that was meant. */
const SLIP = 2;
/**
 * One of Apple's words. Apple adds some before it documents them: one that looks like Apple's passes, unless it is
 * likelier to be a known one with a slip.
 *
 * @param kind for people: `a capability`
 */
export function word(kind, known) {
    const shape = text({
        expected: `${kind} in Apple's words, such as ${known[0] ?? ''}`,
        hint: `Apple documents ${known.join(', ')}.`,
        pattern: WORD,
        longest: 100,
        refuse: (written) => {
            const meant = known.includes(written) ? undefined : slipOf(written, known);
            return meant === undefined
                ? undefined
                : [`is ${quoteValue(written)}, which is not ${kind} that Apple documents.`, `Did you mean ${meant}?`];
        },
    });
    return {
        ...shape,
        schema: { type: 'string', anyOf: [{ enum: known }, { pattern: WORD.source, maxLength: 100 }] },
        // In small letters, or with hyphens, it is still plain which was meant.
        read(value, context) {
            const plain = value.kind === 'text' ? value.text.toUpperCase().replaceAll(/[\s-]/g, '_') : '';
            const meant = slipOf(plain, known);
            if (value.kind !== 'text' || WORD.test(value.text) || meant === undefined)
                return shape.read(value, context);
            const message = `${context.name} is ${quoteValue(value.text)}, which is not ${kind} that Apple documents.`;
            context.problems.add(value.at, message, `Did you mean ${meant}?`);
            return undefined;
        },
    };
}
function slipOf(written, known) {
    const near = known.filter((one) => Math.abs(written.length - one.length) <= SLIP && editDistance(written, one) <= SLIP);
    return nearest(written, near);
}
