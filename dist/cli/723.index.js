"use strict";
exports.id = 723;
exports.ids = [723];
exports.modules = {

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manifestText: () => (/* binding */ manifestText)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/days.js
var days = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/provision/describe-plan.js
var describe_plan = __webpack_require__(4000);
// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/provision/lib/found-devices.js
var found_devices = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/provision/lib/found.js
var found = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(620);
;// CONCATENATED MODULE: ./build/provision/lib/yaml-nodes.js

const LINE = 100;
function nodeOf(value) {
    if (typeof value === 'string')
        return new dist/* Scalar */.X5(value);
    const node = isMap(value) ? mapNode(value) : listNode(value);
    node.flow = lengthOf(value) <= LINE;
    return node;
}
function mapNode(value) {
    const node = new dist/* YAMLMap */.CA();
    for (const [key, inner] of value)
        node.items.push(new dist/* Pair */.Rm(new dist/* Scalar */.X5(key), nodeOf(inner)));
    return node;
}
function listNode(values) {
    const node = new dist/* YAMLSeq */.Rw();
    node.items.push(...values.map(nodeOf));
    return node;
}
function isMap(value) {
    return value instanceof Map;
}
function lengthOf(value) {
    if (typeof value === 'string')
        return value.length;
    const parts = isMap(value)
        ? [...value].map(([key, inner]) => key.length + 2 + lengthOf(inner))
        : value.map(lengthOf);
    return parts.reduce((sum, length) => sum + length + 2, 2);
}

;// CONCATENATED MODULE: ./build/provision/lib/manifest-text.js









function manifestText(made, schema, now) {
    const contents = new dist/* YAMLMap */.CA();
    let lines = [];
    for (const { key, kinds, content } of sectionsOf(made)) {
        lines.push(...(0,found/* leftOutLines */.VD)(made.leftOut.filter(({ kind }) => kinds.includes(kind))));
        const section = 'list' in content ? listNode(content.list) : mapOf(content);
        if (section.items.length === 0)
            continue;
        contents.items.push(new dist/* Pair */.Rm(keyOf(key, lines, contents.items.length > 0), section));
        lines = [];
    }
    if (contents.items.length === 0)
        contents.items.push(new dist/* Pair */.Rm('bundle-ids', nodeOf(new Map())));
    const document = new dist/* Document */.yo(contents);
    document.commentBefore = asComment([
        `yaml-language-server: $schema=${(0,build_text/* printable */.g$)(schema)}`,
        `What the team had on ${(0,days/* dayOf */.kb)(now)}. What this file does not name is left alone.`,
    ]);
    if (lines.length > 0)
        document.comment = asComment(lines);
    return document.toString({ lineWidth: 0, singleQuote: true });
}
function sectionsOf(made) {
    const { manifest, certificates } = made;
    const shared = sharedBy(manifest.profiles);
    const map = (key, kinds, content) => ({
        ...{ key, kinds, content },
    });
    return [
        map('defaults', [], shared.size > 0 ? [{ key: 'profiles', value: shared }] : []),
        map('bundle-ids', ['bundle-id', 'capability'], manifest.bundleIds.map(bundleIdEntry)),
        { key: 'devices', kinds: ['device'], content: { list: manifest.devices.map(deviceValue) } },
        map('certificates', [], certificates.map(certificateEntry)),
        map('pass-type-ids', ['pass-type-id'], manifest.passTypeIds.map(passTypeIdEntry)),
        map('profiles', ['profile'], profileEntries(made, shared)),
    ];
}
function mapOf(entries) {
    const map = new dist/* YAMLMap */.CA();
    for (const { key, value, before = [], behind } of entries) {
        const node = nodeOf(value);
        if (behind !== undefined)
            node.comment = asComment([behind]);
        map.items.push(new dist/* Pair */.Rm(keyOf(key, before), node));
    }
    return map;
}
function keyOf(key, before, spaceBefore = false) {
    const scalar = new dist/* Scalar */.X5(key);
    if (before.length > 0)
        scalar.commentBefore = asComment(before);
    scalar.spaceBefore = spaceBefore;
    return scalar;
}
function asComment(lines) {
    return lines.map((line) => ` ${line}`).join('\n');
}
function bundleIdEntry({ identifier, name, platform, capabilities }) {
    const listed = capabilities.map(({ type, settings }) => {
        const chosen = Object.entries(settings);
        return chosen.length === 0 ? type : new Map([[type, new Map(chosen)]]);
    });
    const value = manifest_text_valueOf({ name, platform: unless(platform, 'IOS'), capabilities: unlessEmpty(listed) });
    return { key: identifier, value };
}
function deviceValue({ name, udid, platform }) {
    return manifest_text_valueOf({ name, udid, platform: unless(platform, 'IOS') });
}
function certificateEntry({ wanted, certificate }) {
    const { label, type, serialNumber } = wanted;
    const behind = `${(0,build_text/* printable */.g$)(certificate.name, 80)}, until ${(0,days/* dayOf */.kb)(certificate.expiresAt)}`;
    return { key: label, value: manifest_text_valueOf({ type, 'serial-number': serialNumber }), behind };
}
function passTypeIdEntry({ identifier, name }) {
    return { key: identifier, value: manifest_text_valueOf({ name }) };
}
function profileEntries({ manifest, changes }, shared) {
    const nameDevice = (0,found_devices/* deviceNamer */.I)(manifest.devices);
    const byName = (0,group_by/* groupBy */.$)(changes, ({ name }) => (0,proof_name/* provenName */.wW)(name) ?? name);
    return manifest.profiles.map(({ name, type, bundleId, certificates, devices }) => ({
        key: name,
        value: manifest_text_valueOf({
            type: unless(type, shared.get('type')),
            'bundle-id': bundleId,
            certificates: unless(certificates, shared.get('certificates')),
            devices: devices === 'all' ? undefined : unlessEmpty(devices.map((udid) => nameDevice(udid) ?? udid)),
        }),
        before: (byName.get(name) ?? []).map((change) => `A plan would ${(0,describe_plan/* describeChange */.uQ)(change)}: ${(0,build_text/* printable */.g$)(change.reason)}`),
    }));
}
function sharedBy(profiles) {
    const type = mostCommon(profiles.map((profile) => profile.type));
    const certificates = mostCommon(profiles.map((profile) => profile.certificates));
    return manifest_text_valueOf({ type, certificates });
}
function mostCommon(values) {
    const groups = [...(0,group_by/* groupBy */.$)(values, (value) => JSON.stringify(value)).values()];
    return groups.find(({ length }) => length > 1 && length * 2 > values.length)?.[0];
}
function manifest_text_valueOf(fields) {
    const given = Object.entries(fields).filter((field) => field[1] !== undefined);
    return new Map(given);
}
function unless(value, otherwise) {
    return JSON.stringify(value) === JSON.stringify(otherwise) ? undefined : value;
}
function unlessEmpty(value) {
    return value.length === 0 ? undefined : value;
}


/***/ })

};
;