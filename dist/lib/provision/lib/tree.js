/** For people: `devices.txt:3:1`. */
export function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
