import { Lexer, Parser } from 'yaml';
import { TOO_DEEP, TOO_MUCH } from "./yaml-problems.js";
/** The deepest that is looked at: YAML's reader calls itself for each level, and must not run out of stack. */
const DEEPEST = 30;
/** The most words and signs: ten times those of 10,000 devices. Each takes some hundred bytes of memory. */
const MOST_LEXEMES = 1_000_000;
/** The tokens of a text, up to one that is too much. */
export function* tokensOf(text, lines, add) {
    for (const token of parse(text, lines, add)) {
        if (isTooDeep(token)) {
            add(token, TOO_DEEP);
            return;
        }
        yield token;
    }
}
function* parse(text, lines, add) {
    const parser = new Parser(lines.addNewLine);
    lines.addNewLine(0);
    let offset = 0;
    let depth = 0;
    let count = 0;
    for (const lexeme of new Lexer().lex(text)) {
        depth += depthOf(lexeme);
        count += 1;
        if (depth > DEEPEST || count > MOST_LEXEMES) {
            add({ offset }, count > MOST_LEXEMES ? TOO_MUCH : TOO_DEEP);
            return;
        }
        yield* parser.next(lexeme);
        if (!CONTROL.includes(lexeme))
            offset += lexeme.length;
    }
    yield* parser.end();
}
/** What the lexer says that stands nowhere: a document, a text, or an end of brackets that is not there. */
const CONTROL = ['\u0002', '\u001f', '\u0018'];
function depthOf(lexeme) {
    if (lexeme === '[' || lexeme === '{')
        return 1;
    return lexeme === ']' || lexeme === '}' ? -1 : 0;
}
/** Without calling itself, unlike all that comes after. */
function isTooDeep(token) {
    const rest = [{ token, depth: 0 }];
    for (let next = rest.pop(); next; next = rest.pop()) {
        const { depth } = next;
        if (depth > DEEPEST)
            return true;
        for (const inner of tokensIn(next.token))
            rest.push({ token: inner, depth: depth + 1 });
    }
    return false;
}
function tokensIn(token) {
    if (token.type === 'document')
        return token.value ? [token.value] : [];
    if (!('items' in token))
        return [];
    return token.items.flatMap((item) => [item.key, item.value].filter((inner) => inner !== undefined && inner !== null));
}
