import { RULES } from "./text-rules.js";
const HEADER = /^Device ID\tDevice Name(\tDevice Platform)?$/i;
/** Apple's words for this file, and for the API. */
const PLATFORMS = new Map([
    ['', 'IOS'],
    ['ios', 'IOS'],
    ['mac', 'MAC_OS'],
    ['mac_os', 'MAC_OS'],
]);
export const NO_DEVICES_KNOWN = { all: [], areWhole: false };
/**
 * Reads Apple's upload format for devices: a header, and for each device a line with tabs. Nothing of the file is
 * shown: it may be another than it should be, and secret.
 *
 * @param file what it is called, for places
 */
export function readDeviceFile(file, text, problems) {
    const [header = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
    const columns = header.trimEnd().split('\t').length;
    if (!HEADER.test(header.trimEnd())) {
        const hint = 'Begin with: Device ID, a tab, Device Name; and another tab and Device Platform, if you like.';
        problems.add({ file, line: 1, column: 1 }, "This is not the header of Apple's file of devices.", hint);
        return NO_DEVICES_KNOWN;
    }
    const found = lines.flatMap((line, index) => line.trim() === '' ? [] : [readLine(line, { file, line: index + 2, column: 1 }, columns, problems)]);
    const devices = found.filter((device) => device !== undefined);
    return { all: devices, areWhole: devices.length === found.length };
}
function readLine(line, at, columns, problems) {
    const cells = line.trimEnd().split('\t');
    const [udid = '', name = '', platform = ''] = cells.map((cell) => cell.trim());
    const column = (index) => ({
        ...at,
        column: cells.slice(0, index).join('\t').length + (index === 0 ? 1 : 2),
    });
    const before = problems.count;
    if (cells.length > columns)
        problems.add(column(columns), 'The line has more columns than the header.', 'Take out what is too much.');
    check(udid, 'The Device ID', RULES.udid, column(0), problems);
    check(name, 'The Device Name', RULES.name, column(1), problems);
    const apples = PLATFORMS.get(platform.toLowerCase());
    if (apples === undefined)
        problems.add(column(2), 'The Device Platform is not one.', 'Write ios or mac; without one it is ios.');
    if (apples === undefined || problems.count !== before)
        return undefined;
    return { udid: { text: udid, at: column(0) }, name: { text: name, at: column(1) }, platform: apples };
}
function check(cell, what, rule, at, problems) {
    const message = `${what} is ${cell === '' ? 'missing' : 'not one'}, and should be ${rule.expected}.`;
    if (!rule.pattern.test(cell))
        problems.add(at, message, rule.hint);
}
