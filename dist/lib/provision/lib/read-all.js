import { createHash } from 'node:crypto';
import { ManifestError } from "../manifest-error.js";
import { gatherProblems } from "./problems.js";
import { readParts } from "./read-parts.js";
import { resolveParts } from "./resolve.js";
/** More mistakes than these nobody reads at once. */
const MOST_SHOWN = 50;
/** @throws ManifestError `MANIFEST` */
export async function readAll(paths, files) {
    const problems = gatherProblems();
    const read = await readParts(paths, files, problems);
    const manifest = read.whole ? resolveParts(read.parts, problems) : undefined;
    if (manifest && problems.count === 0)
        return { ...manifest, digest: digestOf(read.files) };
    const shown = problems.first(MOST_SHOWN);
    throw new ManifestError(shown, problems.count - shown.length);
}
/** The same for the same files, in whatever order they were given. */
function digestOf(files) {
    const sha256 = (text) => createHash('sha256').update(text).digest('hex');
    const lines = files.map(({ name, text }) => JSON.stringify([name, sha256(text)]));
    return sha256(lines.sort().join('\n'));
}
