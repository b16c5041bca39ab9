"use strict";
exports.id = 417;
exports.ids = [417];
exports.modules = {

/***/ 4417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAll: () => (/* binding */ readAll)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/provision/manifest-error.js
var manifest_error = __webpack_require__(7389);
;// CONCATENATED MODULE: ./build/provision/lib/problems.js
const MOST_KEPT = 1000;
function gatherProblems() {
    const kept = new Map();
    const files = [];
    let count = 0;
    const rank = ({ place }) => [files.indexOf(place.file), place.line, place.column];
    return {
        add(place, message, hint) {
            const key = JSON.stringify([place.file, place.line, place.column, message]);
            if (kept.has(key))
                return;
            count += 1;
            if (kept.size >= MOST_KEPT)
                return;
            if (!files.includes(place.file))
                files.push(place.file);
            kept.set(key, { place, message, hint });
        },
        get count() {
            return count;
        },
        first(most) {
            const sorted = [...kept.values()].sort((a, b) => compare(rank(a), rank(b)));
            return sorted.slice(0, most).map(({ place, message, hint }) => ({
                place,
                message,
                hint: typeof hint === 'string' ? hint : hint(),
            }));
        },
    };
}
function compare(a, b) {
    const first = a.findIndex((number, index) => number !== b[index]);
    return (a[first] ?? 0) - (b[first] ?? 0);
}

// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/provision/lib/text-rules.js

const MOST_DAYS = 330;
const LONGEST_PROFILE = 255 - proof_name/* PROOF_ENDING */.pc;
const NAME = {
    expected: 'a name of 1 to 255 characters, without line breaks or characters that cannot be seen, and without a space at either end',
    hint: 'Write it on one line.',
    pattern: /^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]{1,255}(?<!\s)$/u,
};
const RULES = {
    any: { expected: 'text', hint: 'Give text.', pattern: /^/u, longest: 2048 },
    name: NAME,
    path: { ...NAME, expected: 'the path of a file', hint: 'Give one relative to the folder of this file.' },
    profileName: {
        ...NAME,
        refuse: (name) => {
            if ((0,proof_name/* provenName */.wW)(name) !== undefined)
                return ['ends as the names do that replacements are made under.', 'Choose another name.'];
            return Array.from(name).length > LONGEST_PROFILE
                ? [
                    'is so long that no replacement of it could be proved, for which its name gets an ending.',
                    `Give at most ${LONGEST_PROFILE} characters.`,
                ]
                : undefined;
        },
    },
    bundleId: {
        expected: 'a bundle ID such as com.acme.field or com.acme.*',
        hint: 'It has letters, digits, hyphens and dots; a star stands alone, or last behind a dot.',
        pattern: /^(\*|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(\.\*)?)$/u,
    },
    passTypeId: {
        expected: 'a pass type ID such as pass.com.acme.badge',
        hint: 'It begins with pass. and has letters, digits, hyphens and dots.',
        pattern: /^pass(\.[A-Za-z0-9-]+)+$/u,
    },
    udid: {
        expected: 'a UDID: from 16 to 64 hexadecimal digits, with hyphens or without',
        hint: 'Finder and Apple Configurator show it; a serial number or IMEI is not meant.',
        pattern: /^([0-9A-Fa-f]-?){16,64}(?<!-)$/u,
    },
    serialNumber: {
        expected: 'a serial number: from 1 to 40 hexadecimal digits',
        hint: 'Take it from the list of certificates: epapi api /v1/certificates --paginate',
        pattern: /^(?=[0:]*[1-9A-Fa-f])([0-9A-Fa-f]:?){1,40}(?<!:)$/u,
    },
    publicKey: {
        expected: 'the SHA-256 of a public key (SubjectPublicKeyInfo in DER): 64 hexadecimal digits',
        hint: 'openssl x509 -inform DER -in FILE.cer -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256',
        pattern: /^([0-9A-Fa-f]{2}:?){32}(?<!:)$/u,
    },
    renewWithin: {
        expected: 'a length of time such as 30 days or 4 weeks',
        hint: `Give from 1 day to ${MOST_DAYS} days, in whole days or weeks.`,
        pattern: /^[1-9][0-9]{0,2} (days?|weeks?)$/u,
        refuse: (written) => daysOf(written) > MOST_DAYS
            ? [`is more than ${MOST_DAYS} days, and a profile lives a year.`, 'Give less.']
            : undefined,
    },
    all: { expected: 'all', hint: 'Write all, or a list of names or UDIDs.', pattern: /^all$/u },
};
function daysOf(written) {
    const [number, unit = ''] = written.split(' ');
    return Number(number) * (unit.startsWith('week') ? 7 : 1);
}

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

// EXTERNAL MODULE: ./build/provision/manifest.js
var manifest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/resources/bundle-id-capabilities.js
var bundle_id_capabilities = __webpack_require__(2158);
// EXTERNAL MODULE: ./build/resources/certificates.js
var certificates = __webpack_require__(3693);
// EXTERNAL MODULE: ./build/resources/descriptor.js
var descriptor = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/resources/platforms.js
var platforms = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/resources/profiles.js
var profiles = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/nearest.js
function nearest(written, words) {
    const ranked = words.map((word) => ({ word, distance: editDistance(written.slice(0, 40), word) }));
    const [best] = ranked.sort((a, b) => a.distance - b.distance);
    return best && best.distance <= Math.max(2, best.word.length / 3) ? best.word : undefined;
}
function editDistance(from, to) {
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [row, letter] of Array.from(from).entries()) {
        const current = [row + 1];
        for (const [column, other] of Array.from(to).entries()) {
            const change = (previous[column] ?? 0) + (letter === other ? 0 : 1);
            current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./build/provision/lib/tree.js
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/shape.js



function shape_text(rule) {
    const { expected, hint, pattern, longest = 255 } = rule;
    return {
        schema: { type: 'string', pattern: pattern.source, maxLength: longest },
        expected,
        read(value, { problems, name }) {
            if (value.kind !== 'text') {
                wrongKind(value, expected, { problems, name });
                return undefined;
            }
            const fits = Array.from(value.text.slice(0, 2 * longest + 1)).length <= longest && pattern.test(value.text);
            const advice = fits
                ? rule.refuse?.(value.text)
                : [`is ${(0,build_text/* quoteValue */.cl)(value.text)}, and should be ${expected}.`, hint];
            if (!advice)
                return { text: value.text, at: value.at };
            problems.add(value.at, `${name} ${advice[0]}`, advice[1]);
            return undefined;
        },
    };
}
function list(item, same, least = 0) {
    const expected = least > 0 ? 'a list with something in it' : 'a list';
    return {
        schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
        expected,
        read(value, { problems, name }) {
            if (value.kind !== 'list' || (value.whole && value.items.length < least)) {
                wrongKind(value, expected, { problems, name });
                return undefined;
            }
            const read = value.items.map((inner) => item.read(inner, { problems, name: `An item of ${name}` }));
            const items = read.filter((inner) => inner !== undefined);
            if (same)
                refuseTwins(items.map(same), { problems, name });
            return { at: value.at, items, whole: items.length === read.length };
        },
    };
}
function refuseTwins(items, { problems, name }) {
    const seen = new Map();
    for (const item of items) {
        if (!item)
            continue;
        const first = seen.get(item.text);
        if (!first)
            seen.set(item.text, item);
        else {
            const hint = `The first is at ${placeText(first.at)}: keep one of them.`;
            problems.add(item.at, `${(0,build_text/* quoteValue */.cl)(item.text)} stands twice in ${name}.`, hint);
        }
    }
}
function table(key, item, keyName) {
    return {
        schema: { type: 'object', propertyNames: key.schema, additionalProperties: item.schema },
        expected: 'a mapping',
        read(value, { problems, name }) {
            if (value.kind !== 'map') {
                wrongKind(value, 'a mapping', { problems, name });
                return undefined;
            }
            return value.entries.map((entry) => {
                const placed = { text: entry.key, at: entry.keyAt };
                key.read({ kind: 'text', ...placed }, { problems, name: keyName });
                return { key: placed, value: item.read(entry.value, { problems, name: (0,build_text/* quoteValue */.cl)(entry.key) }) };
            });
        },
    };
}
function fields(what, spec) {
    const names = Object.keys(spec);
    const required = names.filter((name) => spec[name]?.required);
    const properties = Object.entries(spec).map(([name, { shape, about }]) => [
        name,
        { description: about, ...shape.schema },
    ]);
    return {
        schema: {
            type: 'object',
            properties: Object.fromEntries(properties),
            ...(required.length > 0 && { required }),
            additionalProperties: false,
        },
        expected: 'a mapping',
        read(value, { problems, name }) {
            if (value.kind !== 'map') {
                wrongKind(value, 'a mapping', { problems, name });
                return undefined;
            }
            const known = value.entries.filter(({ key }) => names.includes(key));
            for (const { key, keyAt } of value.entries) {
                if (!names.includes(key))
                    problems.add(keyAt, `${(0,build_text/* quoteValue */.cl)(key)} is no key of ${what}.`, () => keyHint(key, names));
            }
            const given = new Set(known.map(({ key }) => key));
            const missing = value.whole ? required.filter((key) => !given.has(key)) : [];
            for (const key of missing)
                problems.add(value.at, `${name} has no ${key}.`, `Give ${key}: \u2026, which ${what} needs.`);
            const read = known.map((entry) => [
                entry.key,
                spec[entry.key]?.shape.read(entry.value, { problems, name: entry.key }),
            ]);
            return { ...Object.fromEntries(read), given };
        },
    };
}
function keyHint(key, names) {
    if (key === '<<')
        return 'YAML 1.2 has no merge keys: write out what is meant, or use defaults:.';
    const near = nearest(key, names);
    return near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${near}?`;
}
function byKind(shapes) {
    const all = Object.values(shapes);
    const expected = all.map((shape) => shape.expected).join(' or ');
    return {
        schema: { anyOf: all.map(({ schema }) => schema) },
        expected,
        read(value, context) {
            const shape = shapes[value.kind];
            if (!shape)
                wrongKind(value, expected, context);
            return shape?.read(value, context);
        },
    };
}
const FOUND = { text: 'text', list: 'a list', map: 'a mapping' };
function wrongKind(value, expected, { problems, name }) {
    if (value.kind === 'damaged')
        return;
    const add = (found, hint) => {
        problems.add(value.at, `${name} is ${found}, and should be ${expected}.`, hint);
    };
    if (value.kind === 'other')
        add(value.what, `Where text is meant, put it in quotes: ${(0,build_text/* quoteValue */.cl)(value.source)}.`);
    else if (value.kind === 'nothing' || (value.kind === 'list' && value.items.length === 0))
        add(value.kind === 'list' ? 'an empty list' : 'empty', 'Write what is meant, or leave the key out.');
    else
        add(FOUND[value.kind], 'docs/manifest.md shows how it is written.');
}

;// CONCATENATED MODULE: ./build/provision/lib/word.js



const WORD = /^[A-Z][A-Z0-9_]*$/u;
const SLIP = 2;
function word(kind, known) {
    const shape = shape_text({
        expected: `${kind} in Apple's words, such as ${known[0] ?? ''}`,
        hint: `Apple documents ${known.join(', ')}.`,
        pattern: WORD,
        longest: 100,
        refuse: (written) => {
            const meant = known.includes(written) ? undefined : slipOf(written, known);
            return meant === undefined
                ? undefined
                : [`is ${(0,build_text/* quoteValue */.cl)(written)}, which is not ${kind} that Apple documents.`, `Did you mean ${meant}?`];
        },
    });
    return {
        ...shape,
        schema: { type: 'string', anyOf: [{ enum: known }, { pattern: WORD.source, maxLength: 100 }] },
        read(value, context) {
            const plain = value.kind === 'text' ? value.text.toUpperCase().replaceAll(/[\s-]/g, '_') : '';
            const meant = slipOf(plain, known);
            if (value.kind !== 'text' || WORD.test(value.text) || meant === undefined)
                return shape.read(value, context);
            const message = `${context.name} is ${(0,build_text/* quoteValue */.cl)(value.text)}, which is not ${kind} that Apple documents.`;
            context.problems.add(value.at, message, `Did you mean ${meant}?`);
            return undefined;
        },
    };
}
function slipOf(written, known) {
    const near = known.filter((one) => Math.abs(written.length - one.length) <= SLIP && editDistance(written, one) <= SLIP);
    return nearest(written, near);
}

;// CONCATENATED MODULE: ./build/provision/lib/manifest-shape.js









const KNOWN = {
    profileTypes: profiles/* PROFILES */.j.attributes.profileType.values,
    certificateTypes: certificates/* CERTIFICATES */.$.attributes.certificateType.values,
};
const platform = word('a platform', platforms/* PLATFORM */.i.values);
const capabilityType = word('a capability', bundle_id_capabilities/* BUNDLE_ID_CAPABILITIES */.y.attributes.capabilityType.values);
const certificateType = word('a type of certificate', KNOWN.certificateTypes);
const profileType = word('a type of profile', KNOWN.profileTypes);
const setting = word('a setting', descriptor/* SETTING_KEYS */.GS);
const manifest_shape_option = word('an option of a setting', descriptor/* OPTION_KEYS */.XJ);
const settings = table(setting, manifest_shape_option, 'A setting of a capability');
const plainCapability = {
    ...capabilityType,
    read(value, context) {
        const type = capabilityType.read(value, context);
        return type && { type, settings: [] };
    },
};
const setCapabilities = table(capabilityType, settings, 'A capability');
const setCapability = {
    schema: { ...setCapabilities.schema, minProperties: 1, maxProperties: 1 },
    expected: 'a mapping from one capability to its settings',
    read(value, context) {
        const rows = setCapabilities.read(value, context);
        if (!rows || value.kind !== 'map')
            return undefined;
        const [row, second] = rows;
        if (value.whole && (!row || second)) {
            const message = `${context.name} has ${row ? 'more than one capability' : 'no capability'}.`;
            context.problems.add(second?.key.at ?? value.at, message, 'Give each an item of its own: - ICLOUD: { \u2026 }');
        }
        return row && { type: row.key, settings: row.value ?? [] };
    },
};
const capabilities = list(byKind({ text: plainCapability, map: setCapability }), ({ type }) => type);
const labels = list(shape_text(RULES.name), (label) => label, 1);
const bundleId = fields('a bundle ID', {
    name: {
        shape: shape_text(RULES.name),
        required: true,
        about: 'What it is called in the portal. A change renames it.',
    },
    platform: {
        shape: platform,
        about: 'For a bundle ID that is made: `IOS` if not given. Apple cannot change it.',
    },
    capabilities: {
        shape: capabilities,
        about: 'A list; a capability with settings is written `{ ICLOUD: { ICLOUD_VERSION: XCODE_6 } }`.',
    },
});
const device = fields('a device', {
    name: { shape: shape_text(RULES.name), required: true, about: 'What it is called in the portal.' },
    udid: { shape: shape_text(RULES.udid), required: true, about: 'In either case, with hyphens or without.' },
    platform: { shape: platform, about: '`IOS` if not given.' },
});
const deviceFile = fields('devices', {
    file: {
        shape: shape_text(RULES.path),
        required: true,
        about: "A file in Apple's tab-separated upload format, relative to the folder of this file; never outside the folder that the command runs in.",
    },
});
const certificate = fields('a certificate', {
    type: { shape: certificateType, about: "Apple's word. Required, here or in `defaults`." },
    'serial-number': {
        shape: shape_text(RULES.serialNumber),
        about: 'This one and no other: hexadecimal, in quotes, with colons or without.',
    },
    'public-key': {
        shape: shape_text(RULES.publicKey),
        about: 'Those for this key alone: SHA-256 of its SubjectPublicKeyInfo, hexadecimal.',
    },
});
const passTypeId = fields('a pass type ID', {
    name: { shape: shape_text(RULES.name), required: true, about: 'What it is called in the portal.' },
});
const profile = fields('a profile', {
    type: { shape: profileType, about: "Apple's word. Required, here or in `defaults`." },
    'bundle-id': {
        shape: shape_text(RULES.bundleId),
        required: true,
        about: 'One of `bundle-ids`, of any of the files.',
    },
    certificates: {
        shape: labels,
        about: 'Labels of `certificates`, of any of the files; at least one. Required, here or in `defaults`.',
    },
    devices: {
        shape: byKind({ text: shape_text(RULES.all), list: list(shape_text(RULES.name), (name) => name, 1) }),
        about: 'For development and ad hoc alone: `all` devices of the manifest, or a list of their names or UDIDs. `all` if not given.',
    },
    'renew-within': {
        shape: shape_text(RULES.renewWithin),
        about: 'How long before its end it is replaced: `30 days`, `4 weeks`. `30 days` if not given.',
    },
});
const defaults = fields('defaults', {
    'bundle-ids': {
        shape: fields('defaults of bundle IDs', {
            platform: { shape: platform, about: 'For those that give none.' },
            capabilities: { shape: capabilities, about: 'For those that give none; the two are not added up.' },
        }),
        about: 'What bundle IDs share.',
    },
    certificates: {
        shape: fields('defaults of certificates', {
            type: { shape: certificateType, about: 'For those that give none.' },
        }),
        about: 'What certificates share.',
    },
    profiles: {
        shape: fields('defaults of profiles', {
            type: { shape: profileType, about: 'For those that give none.' },
            certificates: { shape: labels, about: 'For those that give none; the two are not added up.' },
            'renew-within': { shape: shape_text(RULES.renewWithin), about: 'For those that give none.' },
        }),
        about: 'What profiles share.',
    },
});
const MANIFEST = fields('a manifest', {
    $schema: { shape: shape_text(RULES.any), about: 'The schema of this file, for editors; nothing else reads it.' },
    defaults: {
        shape: defaults,
        about: 'What entries share, of all files; each key stands in one file alone.',
    },
    'bundle-ids': {
        shape: table(shape_text(RULES.bundleId), bundleId, 'A bundle ID'),
        about: 'By identifier; the last part may be a star.',
    },
    devices: {
        shape: byKind({ map: deviceFile, list: list(device) }),
        about: 'A list, or a file that holds one.',
    },
    certificates: {
        shape: table(shape_text(RULES.name), certificate, 'The label of a certificate'),
        about: 'Certificates that the team has, by a label of yours. They are chosen, never made or revoked.',
    },
    'pass-type-ids': {
        shape: table(shape_text(RULES.passTypeId), passTypeId, 'A pass type ID'),
        about: 'By identifier.',
    },
    profiles: {
        shape: table(shape_text(RULES.profileName), profile, 'The name of a profile'),
        about: 'By name, as Xcode projects have it.',
    },
});
const SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What a team of the Apple Developer Enterprise Program should have',
    ...MANIFEST.schema,
};
const TEXTS = {
    name: shape_text(RULES.name),
    bundleId: shape_text(RULES.bundleId),
    passTypeId: shape_text(RULES.passTypeId),
    profileName: shape_text(RULES.profileName),
    udid: shape_text(RULES.udid),
    serialNumber: shape_text(RULES.serialNumber),
    ...{ platform, capabilityType, setting, option: manifest_shape_option, certificateType, profileType },
};
const called = ({ text: name }) => (0,build_text/* quoteValue */.cl)(name);

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
            const hint = `The first is at ${placeText(first.udid.at)}: keep one of them.`;
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
            const hint = `Give the UDID: they are at ${placeText(device.name.at)} and ${placeText(twin.name.at)}.`;
            problems.add(named.at, `Several devices are called ${called(named)}.`, hint);
        }
        if (!device && whole) {
            const hint = 'Give a name or a UDID as it stands in devices:.';
            problems.add(named.at, `The manifest has no device ${called(named)}.`, hint);
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

;// CONCATENATED MODULE: ./build/provision/lib/parts.js


function orDefault(fields, key, otherwise) {
    return fields[key] ?? (fields.given.has(key) ? undefined : otherwise);
}
function mergeDefaults(parts, problems) {
    const all = parts.flatMap(({ sections }) => sections.defaults ?? []);
    const bundleIds = all.flatMap((given) => given['bundle-ids'] ?? []);
    const profiles = all.flatMap((given) => given.profiles ?? []);
    const types = all.map((given) => given.certificates?.type);
    return {
        platform: only('platform', bundleIds.map(({ platform }) => platform), problems),
        capabilities: only('capabilities', bundleIds.map(({ capabilities }) => capabilities), problems),
        certificateType: only('the type of certificates', types, problems),
        profileType: only('the type of profiles', profiles.map(({ type }) => type), problems),
        certificates: only('certificates', profiles.map(({ certificates }) => certificates), problems),
        renewWithin: only('renew-within', profiles.map((given) => given['renew-within']), problems),
    };
}
function only(what, given, problems) {
    const [first, ...more] = given.filter((value) => value !== undefined);
    for (const { at } of more) {
        const hint = `The first is at ${placeText(first?.at ?? at)}: keep one of them.`;
        problems.add(at, `The default of ${what} is given a second time.`, hint);
    }
    return first;
}
function mergeRows(what, rows, problems) {
    const merged = new Map();
    for (const row of rows.flatMap((part) => part ?? [])) {
        const first = merged.get(row.key.text);
        if (!first)
            merged.set(row.key.text, row);
        else {
            const hint = `The first is at ${placeText(first.key.at)}: keep one of them.`;
            problems.add(row.key.at, `${what} ${called(row.key)} stands in the manifest a second time.`, hint);
        }
    }
    return merged;
}
function isKnown(parts, section) {
    return parts.every(({ sections, devices }) => section === 'devices'
        ? devices.areWhole
        : !sections.given.has(section) || sections[section] !== undefined);
}

;// CONCATENATED MODULE: ./build/provision/lib/profiles.js





const RENEW_WITHIN = '30 days';
function resolveProfile({ key, value }, known) {
    if (!value)
        return undefined;
    const { defaults, problems } = known;
    const type = orDefault(value, 'type', defaults.profileType);
    const labels = orDefault(value, 'certificates', defaults.certificates);
    const bundleId = value['bundle-id'];
    if (!type)
        missing(key, 'type', 'IOS_APP_INHOUSE', value, problems);
    if (!labels)
        missing(key, 'certificates', '[LABEL]', value, problems);
    checkBundleId(bundleId, known);
    for (const label of labels?.items ?? [])
        checkCertificate(label, type, value, known);
    const devices = type && devicesOf(type, key, value, known);
    if (!type || !labels || !bundleId || !devices)
        return undefined;
    return {
        name: key.text,
        type: type.text,
        bundleId: bundleId.text,
        certificates: labels.items.map(({ text }) => text),
        devices,
        renewWithin: renewalOf(value, defaults),
    };
}
function renewalOf(value, defaults) {
    return daysOf(orDefault(value, 'renew-within', defaults.renewWithin)?.text ?? RENEW_WITHIN);
}
function missing(key, what, example, { given }, problems) {
    if (given.has(what))
        return;
    const hint = `Give ${what}: ${example}, here or in defaults: profiles:.`;
    problems.add(key.at, `${called(key)} has no ${what}.`, hint);
}
function checkBundleId(bundleId, { bundleIds, problems }) {
    if (!bundleId || !bundleIds || bundleIds.has(bundleId.text))
        return;
    problems.add(bundleId.at, `The manifest has no bundle ID ${called(bundleId)}.`, () => near(bundleId, [...bundleIds]));
}
function near({ text }, words) {
    const word = nearest(text, words);
    return word === undefined ? 'Write it into the section of its kind first.' : `Did you mean ${word}?`;
}
function checkCertificate(label, type, profile, known) {
    const { certificates, certificatesAreWhole, defaults, problems } = known;
    const certificate = certificates.get(label.text);
    if (!certificate && certificatesAreWhole) {
        const hint = () => near(label, [...certificates.keys()]);
        problems.add(label.at, `The manifest has no certificate ${called(label)}.`, hint);
    }
    const found = certificate?.value && orDefault(certificate.value, 'type', defaults.certificateType);
    if (!type || !found)
        return;
    const hint = whyUnfit(type.text, found.text);
    if (hint === undefined)
        return;
    const at = !profile.certificates && profile.type ? profile.type.at : label.at;
    problems.add(at, `${type.text} cannot be made with ${called(label)}, which is ${found.text}.`, hint);
}
function whyUnfit(profileType, certificateType) {
    if (!KNOWN.profileTypes.includes(profileType) || !KNOWN.certificateTypes.includes(certificateType))
        return undefined;
    if (purposeOfProfile(profileType) !== purposeOfCertificate(certificateType))
        return 'Development takes a certificate for development, all else one for distribution.';
    const [needed, found] = [platformOfProfile(profileType), platformOfCertificate(certificateType)];
    if (needed === undefined || found === undefined || needed === found)
        return undefined;
    return `A profile for ${needed} takes a certificate for ${needed}, or one that is for all: DEVELOPMENT or DISTRIBUTION.`;
}
function purposeOfProfile(type) {
    return type.endsWith('_DEVELOPMENT') ? 'development' : 'distribution';
}
function purposeOfCertificate(type) {
    if (/^PASS_TYPE|_INSTALLER_/.test(type))
        return 'something else';
    return type.endsWith('DEVELOPMENT') ? 'development' : 'distribution';
}
function platformOfProfile(type) {
    if (/^(IOS|TVOS)_/.test(type))
        return 'iOS';
    return type.startsWith('MAC_APP_') ? 'macOS' : undefined;
}
function platformOfCertificate(type) {
    if (type.startsWith('IOS_'))
        return 'iOS';
    return /^(MAC|DEVELOPER_ID)_/.test(type) ? 'macOS' : undefined;
}
function devicesOf(type, key, { devices, given }, { findDevice, hasNoDevices, problems }) {
    if (devices === undefined && given.has('devices'))
        return undefined;
    if (!(0,manifest/* takesDevices */.A)(type.text)) {
        if (devices)
            problems.add(devices.at, `A profile of type ${type.text} takes no devices.`, 'Leave devices: out.');
        return devices ? undefined : [];
    }
    if (!devices || 'text' in devices) {
        const hint = 'Give some in devices:, or a type of profile that is for all devices.';
        if (hasNoDevices)
            problems.add(devices?.at ?? key.at, `${called(key)} is for devices, and the manifest has none.`, hint);
        return 'all';
    }
    return uniqueUdids(devices.items, findDevice, problems);
}
function uniqueUdids(named, findDevice, problems) {
    const udids = new Set();
    for (const one of named) {
        const udid = findDevice(one)?.udid;
        if (udid === undefined)
            continue;
        if (udids.has(udid))
            problems.add(one.at, `${called(one)} is a device that the list has already.`, 'Name each device once.');
        udids.add(udid);
    }
    return [...udids];
}

// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __webpack_require__(5985);
;// CONCATENATED MODULE: ./build/provision/lib/resolve.js





function resolveParts(parts, problems) {
    const defaults = mergeDefaults(parts, problems);
    const rows = (what, pick) => mergeRows(what, parts.map(pick), problems);
    const bundleIds = rows('The bundle ID', ({ sections }) => sections['bundle-ids']);
    const certificates = rows('The certificate', ({ sections }) => sections.certificates);
    const passTypeIds = rows('The pass type ID', ({ sections }) => sections['pass-type-ids']);
    const profiles = rows('The profile', ({ sections }) => sections.profiles);
    const found = uniqueDevices(parts.flatMap(({ devices }) => devices.all), problems);
    const devicesAreWhole = isKnown(parts, 'devices');
    const known = {
        defaults,
        bundleIds: isKnown(parts, 'bundle-ids') ? new Set(bundleIds.keys()) : undefined,
        certificates,
        certificatesAreWhole: isKnown(parts, 'certificates'),
        findDevice: finder(found, devicesAreWhole, problems),
        hasNoDevices: devicesAreWhole && found.length === 0,
        problems,
    };
    return {
        bundleIds: kept([...bundleIds.values()].map((row) => wantedBundleId(row, defaults))),
        devices: found.map(({ name, udid, platform }) => ({ name: name.text, udid: udid.text, platform })),
        certificates: kept([...certificates.values()].map((row) => wantedCertificate(row, defaults, problems))),
        passTypeIds: kept([...passTypeIds.values()].map(({ key, value }) => value?.name && { identifier: key.text, name: value.name.text })),
        profiles: kept([...profiles.values()].map((row) => resolveProfile(row, known))),
    };
}
function kept(values) {
    return values.filter((value) => value !== undefined);
}
function wantedBundleId({ key, value }, defaults) {
    if (!value?.name)
        return undefined;
    const capabilities = orDefault(value, 'capabilities', defaults.capabilities);
    return {
        identifier: key.text,
        name: value.name.text,
        platform: orDefault(value, 'platform', defaults.platform)?.text ?? 'IOS',
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
    const type = orDefault(value, 'type', defaults.certificateType);
    if (!type && !value.given.has('type')) {
        const hint = 'Give type: IOS_DISTRIBUTION, here or in defaults: certificates:.';
        problems.add(key.at, `${called(key)} has no type.`, hint);
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
    const problems = gatherProblems();
    const read = await readParts(paths, files, problems);
    const manifest = read.whole ? resolveParts(read.parts, problems) : undefined;
    if (manifest && problems.count === 0)
        return { ...manifest, digest: digestOf(read.files) };
    const shown = problems.first(MOST_SHOWN);
    throw new manifest_error/* ManifestError */.S(shown, problems.count - shown.length);
}
function digestOf(files) {
    const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    const lines = files.map(({ name, text }) => JSON.stringify([name, sha256(text)]));
    return sha256(lines.sort().join('\n'));
}


/***/ })

};
;