"use strict";
exports.id = 275;
exports.ids = [275];
exports.modules = {

/***/ 4656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cR: () => (/* binding */ KNOWN),
  e0: () => (/* binding */ MANIFEST),
  Dm: () => (/* binding */ TEXTS),
  Ab: () => (/* binding */ called)
});

// UNUSED EXPORTS: SCHEMA

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
// EXTERNAL MODULE: ./build/nearest.js
var nearest = __webpack_require__(793);
// EXTERNAL MODULE: ./build/provision/lib/tree.js
var tree = __webpack_require__(8283);
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
            const hint = `The first is at ${(0,tree/* placeText */.Z)(first.at)}: keep one of them.`;
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
    const near = (0,nearest/* nearest */.p)(key, names);
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

// EXTERNAL MODULE: ./build/provision/lib/text-rules.js
var text_rules = __webpack_require__(3534);
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
    const near = known.filter((one) => Math.abs(written.length - one.length) <= SLIP && (0,nearest/* editDistance */.Y)(written, one) <= SLIP);
    return (0,nearest/* nearest */.p)(written, near);
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
const labels = list(shape_text(text_rules/* RULES */.y.name), (label) => label, 1);
const bundleId = fields('a bundle ID', {
    name: {
        shape: shape_text(text_rules/* RULES */.y.name),
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
    name: { shape: shape_text(text_rules/* RULES */.y.name), required: true, about: 'What it is called in the portal.' },
    udid: { shape: shape_text(text_rules/* RULES */.y.udid), required: true, about: 'In either case, with hyphens or without.' },
    platform: { shape: platform, about: '`IOS` if not given.' },
});
const deviceFile = fields('devices', {
    file: {
        shape: shape_text(text_rules/* RULES */.y.path),
        required: true,
        about: "A file in Apple's tab-separated upload format, relative to the folder of this file; never outside the folder that the command runs in.",
    },
});
const certificate = fields('a certificate', {
    type: { shape: certificateType, about: "Apple's word. Required, here or in `defaults`." },
    'serial-number': {
        shape: shape_text(text_rules/* RULES */.y.serialNumber),
        about: 'This one and no other: hexadecimal, in quotes, with colons or without.',
    },
    'public-key': {
        shape: shape_text(text_rules/* RULES */.y.publicKey),
        about: 'Those for this key alone: SHA-256 of its SubjectPublicKeyInfo, hexadecimal.',
    },
});
const passTypeId = fields('a pass type ID', {
    name: { shape: shape_text(text_rules/* RULES */.y.name), required: true, about: 'What it is called in the portal.' },
});
const profile = fields('a profile', {
    type: { shape: profileType, about: "Apple's word. Required, here or in `defaults`." },
    'bundle-id': {
        shape: shape_text(text_rules/* RULES */.y.bundleId),
        required: true,
        about: 'One of `bundle-ids`, of any of the files.',
    },
    certificates: {
        shape: labels,
        about: 'Labels of `certificates`, of any of the files; at least one. Required, here or in `defaults`.',
    },
    devices: {
        shape: byKind({ text: shape_text(text_rules/* RULES */.y.all), list: list(shape_text(text_rules/* RULES */.y.name), (name) => name, 1) }),
        about: 'For development and ad hoc alone: `all` devices of the manifest, or a list of their names or UDIDs. `all` if not given.',
    },
    'renew-within': {
        shape: shape_text(text_rules/* RULES */.y.renewWithin),
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
            'renew-within': { shape: shape_text(text_rules/* RULES */.y.renewWithin), about: 'For those that give none.' },
        }),
        about: 'What profiles share.',
    },
});
const MANIFEST = fields('a manifest', {
    $schema: { shape: shape_text(text_rules/* RULES */.y.any), about: 'The schema of this file, for editors; nothing else reads it.' },
    defaults: {
        shape: defaults,
        about: 'What entries share, of all files; each key stands in one file alone.',
    },
    'bundle-ids': {
        shape: table(shape_text(text_rules/* RULES */.y.bundleId), bundleId, 'A bundle ID'),
        about: 'By identifier; the last part may be a star.',
    },
    devices: {
        shape: byKind({ map: deviceFile, list: list(device) }),
        about: 'A list, or a file that holds one.',
    },
    certificates: {
        shape: table(shape_text(text_rules/* RULES */.y.name), certificate, 'The label of a certificate'),
        about: 'Certificates that the team has, by a label of yours. They are chosen, never made or revoked.',
    },
    'pass-type-ids': {
        shape: table(shape_text(text_rules/* RULES */.y.passTypeId), passTypeId, 'A pass type ID'),
        about: 'By identifier.',
    },
    profiles: {
        shape: table(shape_text(text_rules/* RULES */.y.profileName), profile, 'The name of a profile'),
        about: 'By name, as Xcode projects have it.',
    },
});
const SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'What a team of the Apple Developer Enterprise Program should have',
    ...MANIFEST.schema,
};
const TEXTS = {
    name: shape_text(text_rules/* RULES */.y.name),
    bundleId: shape_text(text_rules/* RULES */.y.bundleId),
    passTypeId: shape_text(text_rules/* RULES */.y.passTypeId),
    profileName: shape_text(text_rules/* RULES */.y.profileName),
    udid: shape_text(text_rules/* RULES */.y.udid),
    serialNumber: shape_text(text_rules/* RULES */.y.serialNumber),
    ...{ platform, capabilityType, setting, option: manifest_shape_option, certificateType, profileType },
};
const called = ({ text: name }) => (0,build_text/* quoteValue */.cl)(name);


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ mergeDefaults),
/* harmony export */   YE: () => (/* binding */ mergeRows),
/* harmony export */   pQ: () => (/* binding */ orDefault),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8283);


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
        const hint = `The first is at ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(first?.at ?? at)}: keep one of them.`;
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
            const hint = `The first is at ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z)(first.key.at)}: keep one of them.`;
            problems.add(row.key.at, `${what} ${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(row.key)} stands in the manifest a second time.`, hint);
        }
    }
    return merged;
}
function isKnown(parts, section) {
    return parts.every(({ sections, devices }) => section === 'devices'
        ? devices.areWhole
        : !sections.given.has(section) || sections[section] !== undefined);
}


/***/ }),

/***/ 6231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ gatherProblems)
/* harmony export */ });
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


/***/ }),

/***/ 57:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ whyUnfit),
/* harmony export */   mC: () => (/* binding */ resolveProfile),
/* harmony export */   qS: () => (/* binding */ RENEW_WITHIN)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(793);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5498);
/* harmony import */ var _manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4656);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2217);
/* harmony import */ var _text_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3534);





const RENEW_WITHIN = '30 days';
function resolveProfile({ key, value }, known) {
    if (!value)
        return undefined;
    const { defaults, problems } = known;
    const type = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)(value, 'type', defaults.profileType);
    const labels = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)(value, 'certificates', defaults.certificates);
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
    return (0,_text_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .daysOf */ .h)((0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)(value, 'renew-within', defaults.renewWithin)?.text ?? RENEW_WITHIN);
}
function missing(key, what, example, { given }, problems) {
    if (given.has(what))
        return;
    const hint = `Give ${what}: ${example}, here or in defaults: profiles:.`;
    problems.add(key.at, `${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(key)} has no ${what}.`, hint);
}
function checkBundleId(bundleId, { bundleIds, problems }) {
    if (!bundleId || !bundleIds || bundleIds.has(bundleId.text))
        return;
    problems.add(bundleId.at, `The manifest has no bundle ID ${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(bundleId)}.`, () => near(bundleId, [...bundleIds]));
}
function near({ text }, words) {
    const word = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(text, words);
    return word === undefined ? 'Write it into the section of its kind first.' : `Did you mean ${word}?`;
}
function checkCertificate(label, type, profile, known) {
    const { certificates, certificatesAreWhole, defaults, problems } = known;
    const certificate = certificates.get(label.text);
    if (!certificate && certificatesAreWhole) {
        const hint = () => near(label, [...certificates.keys()]);
        problems.add(label.at, `The manifest has no certificate ${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(label)}.`, hint);
    }
    const found = certificate?.value && (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .orDefault */ .pQ)(certificate.value, 'type', defaults.certificateType);
    if (!type || !found)
        return;
    const hint = whyUnfit(type.text, found.text);
    if (hint === undefined)
        return;
    const at = !profile.certificates && profile.type ? profile.type.at : label.at;
    problems.add(at, `${type.text} cannot be made with ${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(label)}, which is ${found.text}.`, hint);
}
function whyUnfit(profileType, certificateType) {
    if (!_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN */ .cR.profileTypes.includes(profileType) || !_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN */ .cR.certificateTypes.includes(certificateType))
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
    if (!(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .takesDevices */ .A)(type.text)) {
        if (devices)
            problems.add(devices.at, `A profile of type ${type.text} takes no devices.`, 'Leave devices: out.');
        return devices ? undefined : [];
    }
    if (!devices || 'text' in devices) {
        const hint = 'Give some in devices:, or a type of profile that is for all devices.';
        if (hasNoDevices)
            problems.add(devices?.at ?? key.at, `${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(key)} is for devices, and the manifest has none.`, hint);
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
            problems.add(one.at, `${(0,_manifest_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .called */ .Ab)(one)} is a device that the list has already.`, 'Name each device once.');
        udids.add(udid);
    }
    return [...udids];
}


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ daysOf),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var _proof_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5641);

const MOST_DAYS = 330;
const LONGEST_PROFILE = 255 - _proof_name_js__WEBPACK_IMPORTED_MODULE_0__/* .PROOF_ENDING */ .pc;
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
            if ((0,_proof_name_js__WEBPACK_IMPORTED_MODULE_0__/* .provenName */ .wW)(name) !== undefined)
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


/***/ }),

/***/ 8283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
function placeText({ file, line, column }) {
    return `${file}:${line}:${column}`;
}


/***/ })

};
;