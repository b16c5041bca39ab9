import { join } from 'node:path';
import { EpapiError } from "../errors.js";
import { quoteValue } from "../text.js";
import { writePrivate } from "../write-private.js";
import { expiryIcs } from "./report-ics.js";
import { expiryJson } from "./report-json.js";
import { expiryJunit } from "./report-junit.js";
import { expiryMarkdown } from "./report-markdown.js";
import { isFailing } from "./thresholds.js";
/** Bytes; what draws Markdown takes no more with pleasure. */
const LARGEST_MARKDOWN = 1_000_000;
/**
 * Writes a report in all its forms: `expiry.json`, `.md`, `.html`, `.ics` and `.junit.xml`. A file that is there is
 * replaced, and a link in its place is too: nothing is written anywhere else.
 *
 * @param folder is made where it is not there
 * @returns the paths, in this order
 * @throws EpapiError `EXPIRY.REPORT`
 */
export async function writeReports(report, folder, { failOn, system }) {
    const { expiryHtml } = await import("./report-html.js");
    const texts = [
        ['expiry.json', expiryJson(report)],
        ['expiry.md', expiryMarkdown(report, { most: LARGEST_MARKDOWN })],
        ['expiry.html', expiryHtml(report)],
        ['expiry.ics', expiryIcs(report)],
        ['expiry.junit.xml', expiryJunit(report, (finding) => isFailing(finding, failOn))],
    ];
    const paths = [];
    for (const [name, text] of texts) {
        const path = join(folder, name);
        await writePrivate(path, Buffer.from(text), system.random()).catch((error) => {
            throw notWritten(path, error);
        });
        paths.push(path);
    }
    return paths;
}
function notWritten(path, error) {
    const reason = error.code ?? 'no reason is known';
    return new EpapiError({
        code: 'EXPIRY.REPORT',
        message: `The report cannot be written to ${quoteValue(path)}: ${reason}.`,
        hint: 'Give a folder that this user may write to.',
    });
}
