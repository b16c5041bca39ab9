import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { quoteValue } from "../../text.js";
import { placeText } from "./tree.js";
/** How many values aliases may stand for: a few lines of them can stand for more than any memory holds. */
const MOST_UNFOLDED = 1_000_000;
/**
 * What the document says. A value that aliases stand for is made once.
 *
 * @returns beside it, whether none of it is damaged
 */
export function toValue(contents, source) {
    const work = { ...source, anchors: new Map(), size: 0, unfolded: 0, whole: true };
    const value = make(work, contents, source.placeOf(0));
    return { value, whole: work.whole };
}
/** @param at where it would stand, for a value that does not */
function make(work, node, at) {
    if (isAlias(node))
        return standFor(work, node);
    work.size += 1;
    if (!isScalar(node) && !isMap(node) && !isSeq(node))
        return { kind: 'nothing', at };
    if (node.anchor === undefined)
        return makeNode(work, node, at);
    const before = work.size;
    const anchored = { size: 0 };
    work.anchors.set(node.anchor, anchored);
    const value = makeNode(work, node, at);
    anchored.value = value;
    anchored.size = work.size - before + 1;
    return value;
}
function makeNode(work, node, at) {
    if (isMap(node))
        return makeMap(work, node, at);
    if (isSeq(node))
        return makeList(work, node, at);
    return reaches(work, node) ? { kind: 'damaged', at } : makeScalar(work, node, at);
}
function startOf(work, node, otherwise) {
    return node.range ? work.placeOf(node.range[0]) : otherwise;
}
function reaches({ end }, node) {
    return (node.range?.[1] ?? 0) >= end;
}
function standFor(work, alias) {
    const at = startOf(work, alias, work.placeOf(0));
    const damaged = (message, hint) => {
        if (!reaches(work, alias))
            work.problems.add(at, message, hint);
        work.whole = false;
        return { kind: 'damaged', at };
    };
    const anchored = work.anchors.get(alias.source);
    if (!anchored) {
        const hint = 'Name an anchor (&) that stands above; a text that begins with * stands in quotes.';
        return damaged(`There is no anchor for the alias ${quoteValue(`*${alias.source}`)} above it.`, hint);
    }
    if (!anchored.value)
        return damaged('An alias stands within what it stands for.', 'Write out what is meant.');
    work.size += anchored.size;
    work.unfolded += anchored.size;
    if (work.unfolded > MOST_UNFOLDED) {
        const hint = 'Use fewer aliases, or defaults:, which all entries share.';
        return damaged(`Aliases stand for more than ${MOST_UNFOLDED} values.`, hint);
    }
    return anchored.value;
}
function makeList(work, node, otherwise) {
    const at = startOf(work, node, otherwise);
    const items = node.items.map((item) => make(work, item, at));
    return { kind: 'list', at, items, whole: !reaches(work, node) };
}
function makeMap(work, node, otherwise) {
    const at = startOf(work, node, otherwise);
    const entries = new Map();
    for (const pair of node.items) {
        const entry = makeEntry(work, pair, at);
        if (!entry)
            continue;
        const first = entries.get(entry.key);
        if (first) {
            const message = `The key ${quoteValue(entry.key)} stands here a second time.`;
            work.problems.add(entry.keyAt, message, `The first is at ${placeText(first.keyAt)}: keep one of them.`);
        }
        else {
            entries.set(entry.key, entry);
        }
    }
    return { kind: 'map', at, entries: [...entries.values()], whole: !reaches(work, node) };
}
function makeEntry(work, pair, at) {
    const key = make(work, pair.key, at);
    const value = make(work, pair.value, key.at);
    if (key.kind === 'text')
        return { key: key.text, keyAt: key.at, value };
    if (key.kind === 'damaged')
        return undefined;
    const [message, hint] = key.kind === 'other'
        ? [`This key is ${key.what}, and keys are text.`, `Put it in quotes: ${quoteValue(key.source)}.`]
        : ['This key is no text.', 'Begin the line with a name and a colon.'];
    work.problems.add(key.at, message, hint);
    return undefined;
}
function makeScalar(work, node, otherwise) {
    const { value } = node;
    const at = startOf(work, node, otherwise);
    if (typeof value === 'string')
        return { kind: 'text', at, text: value };
    if (value === null) {
        // Behind a mistake of syntax may stand what would not have been left empty.
        if (!node.source && work.end !== Infinity)
            return { kind: 'damaged', at };
        // What is left empty ends where the line does: the key says better which it is.
        return { kind: 'nothing', at: node.source ? at : otherwise };
    }
    const what = typeof value === 'boolean' ? 'true or false' : 'a number';
    return { kind: 'other', at, what, source: node.source ?? '' };
}
