import { NO_DEVICES_KNOWN, readDeviceFile } from "./device-file.js";
import { listedDevices } from "./devices.js";
import { MANIFEST } from "./manifest-shape.js";
import { readAsked, readNamed } from "./named-file.js";
import { readYaml } from "./read-yaml.js";
/** Reads the files of a manifest, one after the other, and what they name. */
export async function readParts(paths, files, problems) {
    const read = [];
    const parts = [];
    for (const path of paths) {
        const file = await readAsked(path, files, problems);
        if (file && isNew(file, read))
            parts.push(await readPart(path, file, files, read, problems));
        else {
            const at = { file: path, line: 1, column: 1 };
            if (file)
                problems.add(at, 'This file is given a second time.', 'Give each file once.');
            parts.push(undefined);
        }
    }
    const known = parts.filter((part) => part !== undefined);
    return { parts: known, files: read, whole: known.length === parts.length };
}
/** Notes a file as read, unless it is already. */
function isNew(file, read) {
    if (read.some(({ realPath }) => realPath === file.realPath))
        return false;
    read.push(file);
    return true;
}
/** @returns undefined where its syntax is wrong */
async function readPart(path, file, files, read, problems) {
    const { value, whole } = readYaml(path, file.text, problems);
    const sections = MANIFEST.read(value, { problems, name: 'The file' });
    if (!sections)
        return undefined;
    const devices = await readDevices(sections);
    return whole ? { sections, devices } : undefined;
    async function readDevices({ devices: section, given }) {
        if (!section)
            return { all: [], areWhole: !given.has('devices') };
        if ('items' in section)
            return listedDevices(section);
        const named = section.file && (await readNamed(section.file, file.realPath, files, problems));
        if (!section.file || !named)
            return NO_DEVICES_KNOWN;
        if (isNew(named, read))
            return readDeviceFile(named.name, named.text, problems);
        problems.add(section.file.at, 'This file is read already.', 'Name each file once.');
        return NO_DEVICES_KNOWN;
    }
}
