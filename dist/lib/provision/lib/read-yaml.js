import { Composer, LineCounter } from 'yaml';
import { wordsFor } from "./yaml-problems.js";
import { tokensOf } from "./yaml-tokens.js";
import { toValue } from "./yaml-values.js";
/** Who reads a file with so many mistakes reads another file. */
const MOST_ERRORS = 100;
const TOO_MANY = Symbol('too many errors');
/**
 * Reads YAML 1.2, and so JSON too. It never throws: what stands before the first mistake of syntax is read, the
 * rest is damaged.
 *
 * @param file what the file is called, for places
 */
export function readYaml(file, text, problems) {
    const lines = new LineCounter();
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const errors = [];
    const document = compose(text.replace(/^\ufeff/, ''), lines, errors);
    for (const { offset, words } of errors)
        problems.add(placeOf(offset), ...words);
    const start = placeOf(0);
    if (errors.length === 0 && (document?.contents ?? null) === null) {
        problems.add(start, 'The file is empty.', 'Begin with bundle-ids:, or leave the file out.');
        return { value: { kind: 'damaged', at: start }, whole: false };
    }
    const end = Math.min(...errors.map(({ offset }) => offset));
    if (!document)
        return { value: { kind: 'damaged', at: start }, whole: false };
    const { value, whole } = toValue(document.contents, { placeOf, end, problems });
    return { value, whole: whole && errors.length === 0 };
}
/** @returns the first document; undefined when there is none, or too much is wrong with it */
function compose(text, lines, errors) {
    const add = (source, words) => {
        if (errors.length >= MOST_ERRORS)
            throw TOO_MANY;
        errors.push({ offset: offsetOf(source), words });
    };
    const composer = new Composer({
        version: '1.2',
        resolveKnownTags: false,
        // Looked for while values are made, which tells of both places, and does not compare each with each.
        uniqueKeys: false,
        logLevel: 'silent',
    });
    // Its own makes an Error with a stack of each, a million of which fill the memory.
    Object.assign(composer, {
        onError: (source, code) => {
            add(source, wordsFor(code));
        },
    });
    try {
        return firstOf(documents(tokensOf(text, lines, add), composer, add));
    }
    catch (error) {
        if (error === TOO_MANY)
            return undefined;
        throw error;
    }
}
function* documents(tokens, composer, add) {
    let seen = 0;
    for (const token of tokens) {
        if (token.type === 'error') {
            add(token, wordsFor('UNEXPECTED_TOKEN'));
        }
        else if (token.type === 'document' && (seen += 1) > 1) {
            add(token, ['A second document begins here.', 'Put it into a file of its own: one file holds one.']);
            break;
        }
        else {
            yield* composer.next(token);
        }
    }
    yield* composer.end();
}
function firstOf(found) {
    // All are asked for, so that mistakes behind the first document are told of.
    return [...found][0];
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}
