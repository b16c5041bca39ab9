import { open, readFile, rename } from 'node:fs/promises';
import { printable } from "../text.js";
import { readFaultRules } from "./fault-rules.js";
import { inputError } from "./input-error.js";
import { readState } from "./state.js";
/**
 * Reads a state or a seed from a file of JSON.
 *
 * @returns undefined when there is no such file
 * @throws EpapiError `EMULATOR` when it cannot be read or holds something else, `AUTHORITY_STATE` when its
 *   authority is damaged
 */
export async function readStateFile(path) {
    const value = await readJson(path);
    return value === undefined ? undefined : readState(value);
}
/**
 * Reads rules of faults from a file of JSON.
 *
 * @throws EpapiError `EMULATOR` when there is none, it cannot be read, or it holds something else
 */
export async function readFaultFile(path) {
    const value = await readJson(path);
    if (value === undefined)
        throw inputError(`There is no file ${printable(path)}.`);
    return readFaultRules(value);
}
async function readJson(path) {
    try {
        return JSON.parse(await readFile(path, 'utf8'));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        // Without its cause, which repeats some of the file: it may be one with a key, given by mistake.
        throw inputError(`The file ${printable(path)} cannot be read as JSON.`);
    }
}
/**
 * Writes a state so that there is always a whole one at its path, the old or the new, whatever happens.
 *
 * @throws the system's error when the folder is not there or not to be written to
 */
export async function writeStateFile(path, state) {
    const draft = `${path}.new`;
    const file = await open(draft, 'w', 0o600);
    try {
        await file.writeFile(`${JSON.stringify(state)}\n`);
        // Else the new name could be on the disk before what it names.
        await file.sync();
    }
    finally {
        await file.close();
    }
    await rename(draft, path);
}
/**
 * What to give an emulator as `onChange` so that it keeps its state in a file: every change is on the disk before
 * it is answered, and changes that come at once are written once.
 */
export function keepIn(path) {
    let writing = Promise.resolve();
    let next;
    return (state) => {
        next ??= writing
            .catch(() => undefined)
            .then(() => {
            next = undefined;
            writing = writeStateFile(path, state());
            return writing;
        });
        return next;
    };
}
