"use strict";
exports.id = 975;
exports.ids = [975];
exports.modules = {

/***/ 1975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAll: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/provision/manifest-error.js


class ManifestError extends errors/* EpapiError */.Uo {
    problems;
    more;
    constructor(problems, more = 0) {
        super({
            code: 'MANIFEST',
            message: [headline(problems.length + more), ...problems.map(lineOf), ...rest(more)].join('\n'),
            hint: 'Every key is described in docs/manifest.md, and schema/epapi.schema.json lets an editor complete them.',
        });
        this.name = 'ManifestError';
        this.problems = problems;
        this.more = more;
    }
}
function headline(count) {
    return count === 1 ? 'The manifest has a mistake.' : `The manifest has ${count} mistakes.`;
}
function lineOf({ place, message, hint }) {
    return `${(0,build_text/* printable */.g$)(place.file)}:${place.line}:${place.column}: ${message} ${hint}`;
}
function rest(more) {
    return more === 0 ? [] : [`and ${more} more`];
}

// EXTERNAL MODULE: ./build/provision/lib/problems.js
var lib_problems = __webpack_require__(6231);
// EXTERNAL MODULE: ./build/provision/lib/text-rules.js
var text_rules = __webpack_require__(3534);
;// CONCATENATED MODULE: ./build/provision/lib/device-file.js

const HEADER = /^Device ID\tDevice Name(\tDevice Platform)?$/i;
const PLATFORMS = new Map([
    ['', 'IOS'],
    ['ios', 'IOS'],
    ['mac', 'MAC_OS'],
    ['mac_os', 'MAC_OS'],
]);
const NO_DEVICES_KNOWN = { all: [], areWhole: false };
function readDeviceFile(file, text, problems) {
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
    check(udid, 'The Device ID', text_rules/* RULES */.y.udid, column(0), problems);
    check(name, 'The Device Name', text_rules/* RULES */.y.name, column(1), problems);
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

// EXTERNAL MODULE: ./build/provision/manifest.js
var manifest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/provision/lib/manifest-shape.js + 2 modules
var manifest_shape = __webpack_require__(4656);
// EXTERNAL MODULE: ./build/provision/lib/tree.js
var tree = __webpack_require__(8283);
;// CONCATENATED MODULE: ./build/provision/lib/devices.js



function listedDevices(devices) {
    const found = devices.items.flatMap(({ name, udid, platform, given }) => name && udid && (platform || !given.has('platform'))
        ? [{ name, udid, platform: platform?.text ?? 'IOS' }]
        : []);
    return { all: found, areWhole: devices.whole && found.length === devices.items.length };
}
function uniqueDevices(devices, problems) {
    const unique = new Map();
    for (const device of devices) {
        const udid = (0,manifest/* normalUdid */.k)(device.udid.text);
        const first = unique.get(udid);
        if (!first)
            unique.set(udid, device);
        else {
            const hint = `The first is at ${(0,tree/* placeText */.Z)(first.udid.at)}: keep one of them.`;
            problems.add(device.udid.at, 'A device with this UDID stands in the manifest a second time.', hint);
        }
    }
    return [...unique.values()];
}
function finder(devices, whole, problems) {
    const byUdid = new Map(devices.map((device) => [(0,manifest/* normalUdid */.k)(device.udid.text), device]));
    const byName = new Map();
    for (const device of devices)
        byName.set(device.name.text, [...(byName.get(device.name.text) ?? []), device]);
    return (named) => {
        const [device, twin] = byName.get(named.text) ?? [byUdid.get((0,manifest/* normalUdid */.k)(named.text))];
        if (device && twin) {
            const hint = `Give the UDID: they are at ${(0,tree/* placeText */.Z)(device.name.at)} and ${(0,tree/* placeText */.Z)(twin.name.at)}.`;
            problems.add(named.at, `Several devices are called ${(0,manifest_shape/* called */.Ab)(named)}.`, hint);
        }
        if (!device && whole) {
            const hint = 'Give a name or a UDID as it stands in devices:.';
            problems.add(named.at, `The manifest has no device ${(0,manifest_shape/* called */.Ab)(named)}.`, hint);
        }
        return device && { name: device.name.text, udid: device.udid.text, platform: device.platform };
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/provision/manifest-files.js
var manifest_files = __webpack_require__(7624);
;// CONCATENATED MODULE: ./build/provision/lib/named-file.js


const LARGEST = 5_000_000;
async function readAsked(path, files, problems) {
    const at = { file: path, line: 1, column: 1 };
    const lexical = (0,external_node_path_.resolve)(files.root, path);
    return read(lexical, isInside(lexical, files.root), at, files, problems);
}
async function readNamed(named, manifest, files, problems) {
    const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(manifest), named.text);
    if ((0,external_node_path_.isAbsolute)(named.text) || external_node_path_.win32.isAbsolute(named.text) || /^[A-Za-z]:/.test(named.text)) {
        problems.add(named.at, 'file is an absolute path.', 'Give one relative to the folder of this file.');
        return undefined;
    }
    if (isInside(path, files.root))
        return read(path, true, named.at, files, problems);
    outside(named.at, problems);
    return undefined;
}
async function read(path, mustBeInside, at, files, problems) {
    try {
        const realPath = await files.realPath(path);
        if (mustBeInside && !isInside(realPath, files.root)) {
            outside(at, problems);
            return undefined;
        }
        const text = await files.read(realPath, LARGEST + 1);
        const name = nameOf(realPath, files.root);
        if (Buffer.byteLength(text) > LARGEST)
            problems.add(at, 'The file is larger than 5 MB.', 'Give the right one; a manifest may be several files.');
        else
            return { name, realPath, text };
    }
    catch (error) {
        if (error instanceof manifest_files/* NotUtf8Error */.x) {
            const file = nameOf(path, files.root);
            problems.add({ file, ...error.place }, 'The file is not UTF-8 here.', 'Save it as UTF-8.');
            return undefined;
        }
        const code = String(error?.code);
        const reason = /^E[A-Z0-9]{2,20}$/.test(code) ? code : 'unknown reason';
        problems.add(at, `The file cannot be read: ${REASONS[reason] ?? reason}.`, hintFor(reason));
    }
    return undefined;
}
const REASONS = {
    ENOENT: 'it is not there (ENOENT)',
    EISDIR: 'it is a folder (EISDIR)',
    ENOTSUP: 'it is neither a file nor a folder',
};
function hintFor(reason) {
    return reason === 'ENOENT'
        ? 'Check its path, from the folder that the command runs in; epapi init writes one from what the team has.'
        : 'Check its path, and that this user may read it.';
}
function outside(at, problems) {
    const message = 'The file lies outside the folder that the command runs in, or is a link that leads out of it.';
    problems.add(at, message, 'Put it there, or run the command in a folder that holds both.');
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function nameOf(realPath, root) {
    return (0,external_node_path_.relative)(root, realPath).replaceAll(external_node_path_.sep, '/');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/provision/lib/yaml-problems.js
const INDENT = [
    'The indentation does not fit what stands above, or a bracket is not closed.',
    'Begin what belongs together in the same column, and close each [ and {.',
];
const ANCHOR = [
    'An anchor (&) or an alias (*) is not written as one.',
    'A text that begins with & or * stands in quotes.',
];
const TAG = [
    'A tag (!) has no meaning here.',
    'Leave it out; a text that begins with an exclamation mark stands in quotes.',
];
const COLON = [
    'A key is not followed by a colon and a space on its line, or a colon stands where none may.',
    'Write KEY: VALUE, and put a text that holds a colon in quotes.',
];
const TOO_DEEP = [
    'Lists or mappings are nested too deeply.',
    'A manifest needs six levels at most.',
];
const TOO_MUCH = [
    'The file holds more than anybody has written into a manifest.',
    'Give the right one; a manifest may be several files.',
];
const WORDS = {
    ALIAS_PROPS: ANCHOR,
    BAD_ALIAS: ANCHOR,
    MULTIPLE_ANCHORS: ANCHOR,
    BAD_COLLECTION_TYPE: TAG,
    MULTIPLE_TAGS: TAG,
    TAG_RESOLVE_FAILED: TAG,
    BAD_INDENT: INDENT,
    BLOCK_IN_FLOW: INDENT,
    BLOCK_AS_IMPLICIT_KEY: COLON,
    MULTILINE_IMPLICIT_KEY: COLON,
    KEY_OVER_1024_CHARS: COLON,
    RESOURCE_EXHAUSTION: TOO_DEEP,
    BAD_DIRECTIVE: [
        'A line that begins with % is no directive of YAML.',
        'Leave it out; a text that begins with % stands in quotes.',
    ],
    BAD_DQ_ESCAPE: [
        'A backslash in double quotes begins an escape that YAML does not know.',
        'Write two for one backslash, or use single quotes.',
    ],
    BAD_SCALAR_START: [
        'A text begins with a character that means something else in YAML.',
        'Put the text in quotes.',
    ],
    MISSING_CHAR: [
        'A quote, a bracket, a comma, a colon or a space is missing.',
        'Look for the beginning of what is not closed here, which may be lines above.',
    ],
    TAB_AS_INDENT: ['A tab stands where YAML takes spaces only.', 'Indent with spaces.'],
};
const OTHERWISE = [
    'YAML does not allow here what stands here.',
    'Look at quotes, brackets, commas and indentation here and above.',
];
function wordsFor(code) {
    return WORDS[code] ?? OTHERWISE;
}

;// CONCATENATED MODULE: ./build/provision/lib/yaml-tokens.js


const DEEPEST = 30;
const MOST_LEXEMES = 1_000_000;
function* tokensOf(text, lines, add) {
    for (const token of parse(text, lines, add)) {
        if (isTooDeep(token)) {
            add(token, TOO_DEEP);
            return;
        }
        yield token;
    }
}
function* parse(text, lines, add) {
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    lines.addNewLine(0);
    let offset = 0;
    let depth = 0;
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
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
const CONTROL = ['\u0002', '\u001f', '\u0018'];
function depthOf(lexeme) {
    if (lexeme === '[' || lexeme === '{')
        return 1;
    return lexeme === ']' || lexeme === '}' ? -1 : 0;
}
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

;// CONCATENATED MODULE: ./build/provision/lib/yaml-values.js



const MOST_UNFOLDED = 1_000_000;
function toValue(contents, source) {
    const work = { ...source, anchors: new Map(), size: 0, unfolded: 0, whole: true };
    const value = make(work, contents, source.placeOf(0));
    return { value, whole: work.whole };
}
function make(work, node, at) {
    if ((0,dist/* isAlias */.Vj)(node))
        return standFor(work, node);
    work.size += 1;
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
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
    if ((0,dist/* isMap */.jh)(node))
        return makeMap(work, node, at);
    if ((0,dist/* isSeq */.oP)(node))
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
        return damaged(`There is no anchor for the alias ${(0,build_text/* quoteValue */.cl)(`*${alias.source}`)} above it.`, hint);
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
            const message = `The key ${(0,build_text/* quoteValue */.cl)(entry.key)} stands here a second time.`;
            work.problems.add(entry.keyAt, message, `The first is at ${(0,tree/* placeText */.Z)(first.keyAt)}: keep one of them.`);
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
        ? [`This key is ${key.what}, and keys are text.`, `Put it in quotes: ${(0,build_text/* quoteValue */.cl)(key.source)}.`]
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
        if (!node.source && work.end !== Infinity)
            return { kind: 'damaged', at };
        return { kind: 'nothing', at: node.source ? at : otherwise };
    }
    const what = typeof value === 'boolean' ? 'true or false' : 'a number';
    return { kind: 'other', at, what, source: node.source ?? '' };
}

;// CONCATENATED MODULE: ./build/provision/lib/read-yaml.js




const MOST_ERRORS = 100;
const TOO_MANY = Symbol('too many errors');
function readYaml(file, text, problems) {
    const lines = new dist/* LineCounter */.HN();
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
function compose(text, lines, errors) {
    const add = (source, words) => {
        if (errors.length >= MOST_ERRORS)
            throw TOO_MANY;
        errors.push({ offset: offsetOf(source), words });
    };
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        resolveKnownTags: false,
        uniqueKeys: false,
        logLevel: 'silent',
    });
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
    return [...found][0];
}
function offsetOf(source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : (source[0] ?? 0);
}

;// CONCATENATED MODULE: ./build/provision/lib/read-parts.js





async function readParts(paths, files, problems) {
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
function isNew(file, read) {
    if (read.some(({ realPath }) => realPath === file.realPath))
        return false;
    read.push(file);
    return true;
}
async function readPart(path, file, files, read, problems) {
    const { value, whole } = readYaml(path, file.text, problems);
    const sections = manifest_shape/* MANIFEST */.e0.read(value, { problems, name: 'The file' });
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

// EXTERNAL MODULE: ./build/provision/lib/parts.js
var lib_parts = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/provision/lib/profiles.js
var lib_profiles = __webpack_require__(57);
// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __webpack_require__(5985);
;// CONCATENATED MODULE: ./build/provision/lib/resolve.js





function resolveParts(parts, problems) {
    const defaults = (0,lib_parts/* mergeDefaults */.HF)(parts, problems);
    const rows = (what, pick) => (0,lib_parts/* mergeRows */.YE)(what, parts.map(pick), problems);
    const bundleIds = rows('The bundle ID', ({ sections }) => sections['bundle-ids']);
    const certificates = rows('The certificate', ({ sections }) => sections.certificates);
    const passTypeIds = rows('The pass type ID', ({ sections }) => sections['pass-type-ids']);
    const profiles = rows('The profile', ({ sections }) => sections.profiles);
    const found = uniqueDevices(parts.flatMap(({ devices }) => devices.all), problems);
    const devicesAreWhole = (0,lib_parts/* isKnown */.qE)(parts, 'devices');
    const known = {
        defaults,
        bundleIds: (0,lib_parts/* isKnown */.qE)(parts, 'bundle-ids') ? new Set(bundleIds.keys()) : undefined,
        certificates,
        certificatesAreWhole: (0,lib_parts/* isKnown */.qE)(parts, 'certificates'),
        findDevice: finder(found, devicesAreWhole, problems),
        hasNoDevices: devicesAreWhole && found.length === 0,
        problems,
    };
    return {
        bundleIds: kept([...bundleIds.values()].map((row) => wantedBundleId(row, defaults))),
        devices: found.map(({ name, udid, platform }) => ({ name: name.text, udid: udid.text, platform })),
        certificates: kept([...certificates.values()].map((row) => wantedCertificate(row, defaults, problems))),
        passTypeIds: kept([...passTypeIds.values()].map(({ key, value }) => value?.name && { identifier: key.text, name: value.name.text })),
        profiles: kept([...profiles.values()].map((row) => (0,lib_profiles/* resolveProfile */.mC)(row, known))),
    };
}
function kept(values) {
    return values.filter((value) => value !== undefined);
}
function wantedBundleId({ key, value }, defaults) {
    if (!value?.name)
        return undefined;
    const capabilities = (0,lib_parts/* orDefault */.pQ)(value, 'capabilities', defaults.capabilities);
    return {
        identifier: key.text,
        name: value.name.text,
        platform: (0,lib_parts/* orDefault */.pQ)(value, 'platform', defaults.platform)?.text ?? 'IOS',
        capabilities: capabilities?.items.map(wantedCapability) ?? [],
    };
}
function wantedCapability({ type, settings }) {
    const chosen = settings.map(({ key, value }) => [key.text, value?.text ?? '']);
    return { type: type.text, settings: Object.fromEntries(chosen) };
}
function wantedCertificate({ key, value }, defaults, problems) {
    if (!value)
        return undefined;
    const type = (0,lib_parts/* orDefault */.pQ)(value, 'type', defaults.certificateType);
    if (!type && !value.given.has('type')) {
        const hint = 'Give type: IOS_DISTRIBUTION, here or in defaults: certificates:.';
        problems.add(key.at, `${(0,manifest_shape/* called */.Ab)(key)} has no type.`, hint);
    }
    const { 'serial-number': serial, 'public-key': publicKey } = value;
    return (type && {
        label: key.text,
        type: type.text,
        ...(serial && { serialNumber: (0,serial_number/* plainSerialNumber */.k)(serial.text) }),
        ...(publicKey && { publicKeySha256: publicKey.text.replaceAll(':', '').toLowerCase() }),
    });
}

;// CONCATENATED MODULE: ./build/provision/lib/read-all.js





const MOST_SHOWN = 50;
async function readAll(paths, files) {
    const problems = (0,lib_problems/* gatherProblems */.y)();
    const read = await readParts(paths, files, problems);
    const manifest = read.whole ? resolveParts(read.parts, problems) : undefined;
    if (manifest && problems.count === 0)
        return { ...manifest, digest: digestOf(read.files) };
    const shown = problems.first(MOST_SHOWN);
    throw new ManifestError(shown, problems.count - shown.length);
}
function digestOf(files) {
    const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    const lines = files.map(({ name, text }) => JSON.stringify([name, sha256(text)]));
    return sha256(lines.sort().join('\n'));
}


/***/ })

};
;