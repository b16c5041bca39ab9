import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { EpapiError } from "../../errors.js";
import { fileKind } from "./file-kinds.js";
import { PROBLEMS } from "./file-problems.js";
import { matcherOf } from "./matcher.js";
import { isAmbiguous, typeOf, walkFolder } from "./walk-folder.js";
/**
 * Files of the known kinds that patterns find, each once, in the order of their paths. A pattern that finds none is
 * among them, with an error. Links are followed that stay below the root, and that a pattern names, or that are
 * themselves found; none on the way that `*` or `**` goes.
 */
export async function findFiles(patterns, root) {
    const found = new Map();
    for (const pattern of patterns) {
        const met = await findByPattern(pattern, root).catch((error) => [
            { path: fromRoot(pattern, root), error },
        ]);
        for (const one of met)
            found.set(one.path, one);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function findByPattern(pattern, { given, real: root }) {
    const [below] = [given, root].map((folder) => belowFolder(pattern, folder)).filter(isInside);
    if (below === undefined)
        throw new EpapiError(PROBLEMS.outside);
    // Whoever gave it may have meant another one: it was bytes before.
    if (isAmbiguous(below))
        throw new EpapiError(PROBLEMS.name);
    // A name that is there is no pattern, whatever brackets are in it.
    const named = await lstat(join(root, below)).catch(nothingThere);
    if (named && fileKind(below) === undefined)
        throw new EpapiError(PROBLEMS.none);
    const met = named ? [{ path: below, type: typeOf(named) }] : await walk(below, root);
    if (met.length === 0)
        throw new EpapiError(PROBLEMS.none);
    return Promise.all(met.map((one) => locate(one, root)));
}
/** A pattern as it is called where it finds nothing: as what it would find, so that it stays the same thing. */
function fromRoot(pattern, { given, real }) {
    if (pattern === '')
        return pattern;
    return [given, real].map((folder) => belowFolder(pattern, folder)).find(isInside) ?? pattern;
}
/** A pattern as it is from a folder on. */
function belowFolder(pattern, folder) {
    if (isAbsolute(pattern))
        return relative(folder, pattern).replaceAll(sep, '/');
    return posix.normalize(pattern).replace(/\/$/, '');
}
/** On Windows, what lies on another drive stays absolute. */
function isInside(path) {
    return !isAbsolute(path) && !path.split('/').includes('..');
}
/** What a pattern matches below the folder that is named by its beginning. */
async function walk(pattern, root) {
    const isMatch = await matcherOf(pattern);
    const parts = pattern.split('/');
    const special = parts.findIndex((part) => SPECIAL.test(part));
    if (special < 0)
        return [];
    const base = parts.slice(0, special).join('/');
    const deepest = /\*\*|[{(]/.test(pattern) ? Infinity : parts.length;
    const hasDots = /(^|[/{,(|])\\?\.|\[[^\]]*\./.test(pattern);
    const whole = (path) => posix.join(base, path);
    const enters = (path) => {
        const from = whole(path);
        if (from.split('/').length >= deepest)
            return false;
        if (!hasDots && posix.basename(path).startsWith('.'))
            return false;
        return !(fileKind(from) !== undefined && isMatch(from));
    };
    const start = await inside(join(root, base), root).catch(nothingThere);
    return start === undefined ? [] : watchedAmong(walkFolder(start, enters), isMatch, whole);
}
/** What is kept of all that is met: where a pattern matches everything, next to nothing of it may be looked at. */
export async function watchedAmong(all, isMatch, fromRoot = (path) => path) {
    const watched = [];
    for await (const met of all) {
        const path = fromRoot(met.path);
        const isWatched = met.type === 'error' || (fileKind(path) !== undefined && isMatch(path));
        if (isWatched)
            watched.push({ ...met, path });
    }
    return watched;
}
function nothingThere(error) {
    const { code = '' } = error;
    // A pattern may be longer than a name can be.
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code))
        throw error;
}
const SPECIAL = /[*?[\]{}()!+@|\\]/;
async function locate({ path, type, error }, root) {
    try {
        if (error !== undefined)
            throw error;
        const at = await inside(join(root, path), root);
        return { path, at, type: type === 'link' ? typeOf(await lstat(at)) : type };
    }
    catch (reason) {
        return { path, error: reason };
    }
}
/**
 * @returns the real path, all links followed
 * @throws EpapiError `FILE.OUTSIDE`, `FILE.NAME`; the system's error
 */
async function inside(path, root) {
    const real = await realpath(path);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) {
        throw new EpapiError(PROBLEMS.outside);
    }
    if (isAmbiguous(real.slice(root.length)))
        throw new EpapiError(PROBLEMS.name);
    return real;
}
