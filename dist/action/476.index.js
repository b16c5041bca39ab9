"use strict";
exports.id = 476;
exports.ids = [476,91];
exports.modules = {

/***/ 8476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provision: () => (/* binding */ provision)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/client/api-error.js + 2 modules
var api_error = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/client/no-answer.js
var no_answer = __webpack_require__(563);
// EXTERNAL MODULE: ./build/proof-name.js
var proof_name = __webpack_require__(5641);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/provision/lib/apply-errors.js





function concernsAll(error) {
    if (error instanceof api_error/* ApiError */.h)
        return [401, 403, 429].includes(error.status);
    return error instanceof no_answer/* NoAnswerError */.i || (0,errors/* hasCode */.up)(error.code, 'HOURLY_BUDGET');
}
function isConflict(error) {
    return (error instanceof api_error/* ApiError */.h &&
        error.status === 409 &&
        (error.errors.length === 0 || error.hasAppleCode('ENTITY_ERROR') || error.hasAppleCode('STATE_ERROR')));
}
function isOfAttribute(error) {
    return error.hasAppleCode('ENTITY_ERROR.ATTRIBUTE') || error.hasAppleCode('STATE_ERROR');
}
function stillUnknown(error, sends) {
    return new errors/* EpapiError */.Uo({
        code: error.code,
        message: error.message,
        hint: `It was sent ${sends} times, and no look found it as it is wanted. Run it again later: what has come by then is found, and not made twice.`,
        cause: error,
    });
}
function stopped() {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.STOPPED',
        message: 'It was stopped before it was done; its last request may have been done, or not.',
        hint: 'Run it again: it goes on from what is there.',
    });
}
function notThere(what, name) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.NOT_THERE',
        message: `The team has no ${what} ${(0,build_text/* quoteValue */.cl)(name)} any more, or none that is listed.`,
        hint: 'It was there, or was to be made, when this was planned: plan anew.',
    });
}
function unproved(error) {
    return new errors/* EpapiError */.Uo({
        code: error.code,
        message: `The capabilities of its bundle ID were not changed, since it could not be proved before that it can be had: ${error.message}`,
        hint: error.hint,
        cause: error,
    });
}
function nameTaken(name, problems) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.NAME_TAKEN',
        message: `A profile with the name ${(0,build_text/* quoteValue */.cl)(name)} is there since this was planned, and is not what is wanted: ${problems.join('; ')}.`,
        hint: 'It was left alone. Plan anew: the new plan says what becomes of it.',
    });
}
function nameElsewhere(name, id, owner) {
    const of = owner === undefined ? 'is for a bundle ID that is gone' : `is for ${(0,build_text/* printable */.g$)(owner, 80)}`;
    const isUnseen = owner === undefined || (0,proof_name/* isSecondProof */.TH)(name);
    const then = isUnseen
        ? `No plan sees it. Let it go where nobody needs it: epapi api DELETE /v1/profiles/${(0,build_text/* printable */.g$)(id, 40)}; or choose another name.`
        : 'Plan anew: the new plan says what becomes of it.';
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.NAME_TAKEN',
        message: `The name ${(0,build_text/* quoteValue */.cl)(name)} is that of the profile ${(0,build_text/* printable */.g$)(id, 40)}, which ${of}.`,
        hint: `It was left alone. ${then}`,
    });
}
function stillHeld(identifier, profile) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.NOT_EMPTY',
        message: `The bundle ID ${(0,build_text/* quoteValue */.cl)(identifier)} has got the profile ${(0,build_text/* quoteValue */.cl)(profile)} since this was planned, and would take it along.`,
        hint: 'It was left alone. Plan anew: the new plan says what becomes of it.',
    });
}
function lastProof(name) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.LAST_VALID',
        message: `The profile ${(0,build_text/* quoteValue */.cl)(name)} was left by a replacement that was cut short, and is the only valid one in the place of the other.`,
        hint: 'It was left alone. Plan anew: the new plan makes the other first, or says why it cannot.',
    });
}
function lastValid(name, { bundleId, type }) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.LAST_VALID',
        message: `The profile ${(0,build_text/* quoteValue */.cl)(name)} is the only valid one of type ${(0,build_text/* printable */.g$)(type, 40)} that ${(0,build_text/* printable */.g$)(bundleId, 80)} has: what it was to keep is gone, or INVALID, since this was planned.`,
        hint: 'It was left alone. Plan anew: the new plan makes the other first, or says why it cannot.',
    });
}
function wouldSpoil(bundleId, profile) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.SPOILS',
        message: `The bundle ID ${(0,build_text/* quoteValue */.cl)(bundleId)} has got the profile ${(0,build_text/* quoteValue */.cl)(profile)} since this was planned, which a change of its capabilities would make INVALID.`,
        hint: 'The capabilities were left alone. Plan anew: the new plan says what becomes of it.',
    });
}
function spoiled(bundleId, profile) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.SPOILED',
        message: `The bundle ID ${(0,build_text/* quoteValue */.cl)(bundleId)} got the profile ${(0,build_text/* quoteValue */.cl)(profile)} at the same moment as its capabilities changed, which made it INVALID: somebody else made it.`,
        hint: 'Apply the manifest that names it once more, and not beside this one: it is made again.',
    });
}
function leftWithout(name, { bundleId, type }) {
    return new errors/* EpapiError */.Uo({
        code: 'APPLY.LEFT_WITHOUT',
        message: `The profile ${(0,build_text/* quoteValue */.cl)(name)} was deleted, and ${(0,build_text/* printable */.g$)(bundleId, 80)} has no other valid one of type ${(0,build_text/* printable */.g$)(type, 40)} any more: somebody else took at the same moment what it was to keep.`,
        hint: 'Apply anew, and not beside the other: what the manifest wants is made again.',
    });
}

;// CONCATENATED MODULE: ./build/provision/lib/capability-choices.js
function hasChoices(there, wanted) {
    return wanted.every((setting) => {
        const same = there.find(({ key }) => key === setting.key);
        return same !== undefined && chosenOptions(same).join() === chosenOptions(setting).join();
    });
}
function chosenOptions({ options = [] }) {
    const isChosen = (option) => option.enabled ?? option.enabledByDefault ?? options.length === 1;
    return options
        .filter(isChosen)
        .map(({ key = '' }) => key)
        .sort();
}

;// CONCATENATED MODULE: ./build/provision/lib/doing.js

function goOn({ signal, halt }) {
    if (signal?.aborted)
        throw stopped();
    if (halt)
        throw halt;
}
const MOST_LOOKS = 3;
async function pause({ system, signal }, seconds) {
    await system.sleep(seconds * 1000, signal);
}

// EXTERNAL MODULE: ./build/client/outcome-unknown.js
var outcome_unknown = __webpack_require__(6996);
;// CONCATENATED MODULE: ./build/provision/lib/ensure.js




const MOST_SENDS = 4;
const MOST_REFUSALS = 5;
async function ensure(doing, { send, look }) {
    let lost = 0;
    let refused = 0;
    for (;;) {
        goOn(doing);
        try {
            return { foundAlready: false, isAnswered: true, thing: await send() };
        }
        catch (error) {
            const isLost = error instanceof outcome_unknown/* OutcomeUnknownError */.D;
            if (!isLost && !isConflict(error))
                throw error;
            if (isLost)
                lost += 1;
            else
                refused += 1;
            if (isLost || refused > 1)
                await pause(doing, 2 ** (lost + refused - 2));
            goOn(doing);
            const thing = await look(refused === MOST_REFUSALS).catch((failure) => {
                const isUnknown = isLost && failure instanceof api_error/* ApiError */.h && !concernsAll(failure);
                throw isUnknown ? error : failure;
            });
            if (thing !== undefined)
                return { foundAlready: lost === 0, isAnswered: false, thing };
            throwWhereHopeless(error, lost, refused);
        }
    }
}
function throwWhereHopeless(error, lost, refused) {
    if (error instanceof outcome_unknown/* OutcomeUnknownError */.D) {
        if (lost >= MOST_SENDS)
            throw stillUnknown(error, lost + refused);
    }
    else if (!isOfAttribute(error) || refused >= MOST_REFUSALS)
        throw error;
}
async function amend(doing, { send, isDone }) {
    for (let sends = 1;; sends++) {
        goOn(doing);
        try {
            await send();
            return;
        }
        catch (error) {
            if (!(error instanceof outcome_unknown/* OutcomeUnknownError */.D))
                throw error;
            await pause(doing, 2 ** (sends - 1));
            goOn(doing);
            if (await isDone())
                return;
            if (sends >= MOST_SENDS)
                throw stillUnknown(error, sends);
        }
    }
}

;// CONCATENATED MODULE: ./build/provision/lib/identifier-steps.js




async function createIdentifier(doing, kind, attributes) {
    const { identifier, name } = attributes;
    const { foundAlready, isAnswered, thing } = await ensure(doing, {
        send: () => send(doing, kind, attributes),
        look: () => findIdentifier(doing, kind, identifier),
    });
    if (kind === 'bundleIds') {
        doing.bundleIds.set(identifier, thing.id);
        if (isAnswered)
            doing.fresh.add(identifier);
    }
    if (thing.name !== name) {
        await renameIdentifier(doing, kind, thing.id, name);
        return 'updated';
    }
    return foundAlready ? 'found already' : 'created';
}
async function send({ api }, kind, attributes) {
    const { identifier, name, platform = '' } = attributes;
    const { data } = await (kind === 'bundleIds'
        ? api.bundleIds.create({ attributes: { identifier, name, platform } })
        : api.passTypeIds.create({ attributes: { identifier, name } }));
    return { id: data.id, name };
}
async function findIdentifier({ api }, kind, identifier) {
    const filter = { identifier: [identifier] };
    const list = kind === 'bundleIds'
        ? api.bundleIds.list({ filter, fields: { bundleIds: ['identifier', 'name'] } })
        : api.passTypeIds.list({ filter, fields: { passTypeIds: ['identifier', 'name'] } });
    for await (const { id, attributes } of list.all())
        if (attributes.identifier === identifier)
            return { id, name: attributes.name };
    return undefined;
}
async function renameIdentifier(doing, kind, id, name) {
    const { api } = doing;
    await amend(doing, {
        send: () => kind === 'bundleIds' ? api.bundleIds.update(id, { name }) : api.passTypeIds.update(id, { name }),
        isDone: async () => {
            const { data } = await (kind === 'bundleIds' ? api.bundleIds.get(id) : api.passTypeIds.get(id));
            return data.attributes.name === name;
        },
    });
    return 'updated';
}
async function bundleIdOf(doing, identifier) {
    const known = doing.bundleIds.get(identifier);
    if (known !== undefined)
        return known;
    goOn(doing);
    const found = await findIdentifier(doing, 'bundleIds', identifier);
    if (!found)
        throw notThere('bundle ID', identifier);
    doing.bundleIds.set(identifier, found.id);
    return found.id;
}
async function throwWhereHeld({ api, deleted }, { id, name }) {
    try {
        for await (const profile of api.bundleIds.profiles(id, { fields: { profiles: ['name'] } }).all())
            if (!deleted.has(profile.id))
                throw stillHeld(name, profile.attributes.name ?? profile.id);
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h) || error.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/provision/lib/capability-steps.js




async function createCapability(doing, wanted) {
    const bundleId = await bundleIdOf(doing, wanted.bundleId);
    const { foundAlready, thing } = await ensure(doing, {
        send: () => capability_steps_send(doing, bundleId, wanted),
        look: () => find(doing, bundleId, wanted.type),
    });
    if (hasChoices(thing.settings, wanted.settings))
        return foundAlready ? 'found already' : 'created';
    return change(doing, bundleId, thing.id, wanted);
}
async function updateCapability(doing, wanted) {
    const bundleId = await bundleIdOf(doing, wanted.bundleId);
    goOn(doing);
    const found = await find(doing, bundleId, wanted.type);
    if (!found)
        return createCapability(doing, wanted);
    if (hasChoices(found.settings, wanted.settings))
        return 'found already';
    return change(doing, bundleId, found.id, wanted);
}
async function isDone(doing, change) {
    const bundleId = await bundleIdOf(doing, change.bundleId);
    goOn(doing);
    if (!('type' in change))
        return !(await capabilitiesOf(doing, bundleId)).some(({ id }) => id === change.id);
    const found = await find(doing, bundleId, change.type);
    return found !== undefined && hasChoices(found.settings, change.settings);
}
async function capability_steps_send({ api }, bundleId, { type, settings }) {
    const { data } = await api.bundleIdCapabilities.create({
        attributes: { capabilityType: type, ...(settings.length > 0 && { settings }) },
        relationships: { bundleId },
    });
    return { id: data.id, settings };
}
async function change(doing, bundleId, id, wanted) {
    const { type, settings } = wanted;
    await amend(doing, {
        send: () => doing.api.bundleIdCapabilities.update(id, { capabilityType: type, settings }),
        isDone: async () => hasChoices((await find(doing, bundleId, type))?.settings ?? [], settings),
    });
    return 'updated';
}
async function find(doing, bundleId, type) {
    return (await capabilitiesOf(doing, bundleId)).find((one) => one.type === type);
}
async function capabilitiesOf({ api }, bundleId) {
    const found = [];
    for await (const { id, attributes } of api.bundleIds.bundleIdCapabilities(bundleId).all())
        found.push({ id, type: attributes.capabilityType, settings: attributes.settings ?? [] });
    return found;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/formats/certificate.js



const LARGEST = 65_536;
const LONGEST_NAME = 1000;
const LONGEST_NUMBER = 100;
const PROBLEMS = {
    tooLarge: {
        code: 'CERTIFICATE.TOO_LARGE',
        message: 'The certificate is far larger than any: more than 64 KiB.',
        hint: 'Check where it came from.',
    },
    malformed: {
        code: 'CERTIFICATE.MALFORMED',
        message: 'The certificate is damaged, cut short or something else: it cannot be read as X.509.',
        hint: 'Give the DER of one certificate: what a .cer file of Apple holds, or the decoded certificateContent.',
    },
    besides: {
        code: 'CERTIFICATE.MALFORMED',
        message: 'The file has more in it than whole certificates in PEM and explanatory text: it may be cut short or damaged, or hold something of another kind.',
        hint: 'Export the certificates anew, and put nothing in the file but them.',
    },
    tooLong: {
        code: 'CERTIFICATE.MALFORMED',
        message: `The certificate has a common name of more than ${LONGEST_NAME} characters, or a serial number of more than ${LONGEST_NUMBER} digits.`,
        hint: 'Check where it came from: certificates of Apple have neither.',
    },
};
async function readCertificate(der) {
    if (der.length > LARGEST)
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLarge);
    const [{ openCertificate }, { parse }, { readName }, { typeByMarkers }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(954)]).then(__webpack_require__.bind(__webpack_require__, 8954)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 3759)),
        Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(409)]).then(__webpack_require__.bind(__webpack_require__, 3409)),
        __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 1913)),
    ]);
    const certificate = readOr(PROBLEMS.malformed, () => {
        const { serialNumber, validFrom, validTo } = new external_node_crypto_.X509Certificate(der);
        const { publicKey, subject, extensions } = openCertificate(der);
        return {
            der,
            serialNumber,
            subject: readName(parse(subject)),
            notBefore: dateOf(validFrom),
            notAfter: dateOf(validTo),
            publicKey,
            publicKeySha256: (0,external_node_crypto_.createHash)('sha256').update(publicKey).digest('hex'),
            kind: typeByMarkers(extensions),
        };
    });
    if (!isShort(certificate))
        throw new errors/* EpapiError */.Uo(PROBLEMS.tooLong);
    return certificate;
}
function readOr(problem, read) {
    try {
        return read();
    }
    catch {
        throw new errors/* EpapiError */.Uo(problem);
    }
}
function isShort({ serialNumber, subject: { CN = '' } }) {
    return CN.length <= LONGEST_NAME && serialNumber.length <= LONGEST_NUMBER;
}
async function readCertificateLabel(der) {
    return plainLabel(der) ?? readCertificate(der);
}
function plainLabel(der) {
    if (der.length > LARGEST)
        return undefined;
    try {
        const { raw, serialNumber, subject, validTo } = new X509Certificate(der);
        const CN = plainName(subject);
        if (CN === undefined || raw.length !== der.length)
            return undefined;
        const label = { serialNumber, subject: { CN }, notAfter: dateOf(validTo) };
        return isShort(label) ? label : undefined;
    }
    catch {
        return undefined;
    }
}
function plainName(subject) {
    if (/\\| \+ /.test(subject))
        return undefined;
    const name = subject.split('\n').find((line) => line.startsWith('CN='));
    return name === undefined ? undefined : Buffer.from(name.slice('CN='.length)).toString();
}
async function readCertificates(bytes) {
    if (bytes.length > LARGEST)
        throw new EpapiError(PROBLEMS.tooLarge);
    const text = bytes.toString();
    const blocks = text.match(PEM_BLOCK) ?? [];
    if (blocks.length === 0)
        return [await readCertificate(bytes)];
    if (!isUtf8(bytes) || !text.split(PEM_BLOCK).every(isExplanation))
        throw new EpapiError(PROBLEMS.besides);
    const { readPem } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 3346));
    return Promise.all(blocks.map((block) => readCertificate(readPem(block) ?? Buffer.alloc(0))));
}
const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
function isExplanation(text) {
    return !text.includes('-----') && !CUT_WITHIN_DASHES.test(text) && !CONTROL.test(text);
}
const CUT_WITHIN_DASHES = /(?:^|[\r\n])-+$/;
const CONTROL = /[^\P{Cc}\s]/u;
function dateOf(text) {
    const date = new Date(text);
    if (!text.endsWith(' GMT') || Number.isNaN(date.getTime()))
        throw new Error('no date');
    return date;
}

;// CONCATENATED MODULE: ./build/formats/lib/cms-content.js
const WAY = [
    { tag: 0x30, into: true },
    { tag: 0x06, into: false, is: Buffer.from('06092a864886f70d010702', 'hex') },
    { tag: 0xa0, into: true },
    { tag: 0x30, into: true },
    { tag: 0x02, into: false },
    { tag: 0x31, into: false },
    { tag: 0x30, into: true },
    { tag: 0x06, into: false },
    { tag: 0xa0, into: true },
    { tag: 0x04, into: true },
];
function plainContent(cms) {
    let [position, end] = [0, cms.length];
    for (const { tag, into, is } of WAY) {
        const value = cms[position] === tag ? boundsOf(cms, position, end) : undefined;
        if (value === undefined)
            return undefined;
        if (is !== undefined && !cms.subarray(position, value.end).equals(is))
            return undefined;
        if (into)
            end = value.end;
        position = into ? value.start : value.end;
    }
    return cms.subarray(position, end);
}
function boundsOf(cms, position, limit) {
    const first = cms[position + 1] ?? 0x80;
    const size = first < 0x80 ? 0 : first - 0x80;
    const start = position + 2 + size;
    if (first === 0x80 || size > 4 || start > limit)
        return undefined;
    const end = start + (size === 0 ? first : cms.readUIntBE(position + 2, size));
    return end > limit ? undefined : { start, end };
}

;// CONCATENATED MODULE: ./build/formats/lib/profile-contents.js

const profile_contents_all = (...keys) => keys.map((key) => [key, 'all']);
const PROFILE_KEYS = new Map([
    ...profile_contents_all(...['Name', 'UUID', 'AppIDName', 'ApplicationIdentifierPrefix', 'TeamIdentifier', 'TeamName', 'Platform'], ...['IsXcodeManaged', 'CreationDate', 'ExpirationDate', 'DeveloperCertificates', 'TimeToLive', 'Version'], ...['ProvisionsAllDevices', 'ProvisionedDevices']),
    [
        'Entitlements',
        new Map(profile_contents_all('application-identifier', 'com.apple.application-identifier', 'get-task-allow')),
    ],
]);
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
function profileContents(plist) {
    const values = isDictionary(plist) ? plist : wrong('Name', 'a text');
    const entitlements = dictionaryOf(values, 'Entitlements');
    const applicationIdentifier = textOf(entitlements, 'application-identifier', '') ||
        textOf(entitlements, 'com.apple.application-identifier', '');
    const platforms = textsOf(values, 'Platform', []);
    const devices = {
        provisionsAllDevices: flagOf(values, 'ProvisionsAllDevices'),
        udids: textsOf(values, 'ProvisionedDevices', []),
    };
    return {
        name: textOf(values, 'Name'),
        uuid: uuidOf(textOf(values, 'UUID')),
        kind: kindOf({ platforms, ...devices }, flagOf(entitlements, 'get-task-allow')),
        appIdName: textOf(values, 'AppIDName', ''),
        applicationIdentifier,
        bundleIdentifier: applicationIdentifier.slice(applicationIdentifier.indexOf('.') + 1),
        applicationIdentifierPrefixes: textsOf(values, 'ApplicationIdentifierPrefix', []),
        teamIds: textsOf(values, 'TeamIdentifier'),
        teamName: textOf(values, 'TeamName', ''),
        platforms,
        isXcodeManaged: flagOf(values, 'IsXcodeManaged'),
        createdDate: profile_contents_dateOf(values, 'CreationDate'),
        expirationDate: profile_contents_dateOf(values, 'ExpirationDate'),
        certificates: certificatesOf(values),
        ...devices,
        timeToLive: numberOf(values, 'TimeToLive'),
        version: numberOf(values, 'Version'),
    };
}
function kindOf({ platforms, provisionsAllDevices, udids }, getTaskAllow) {
    const isMac = platforms.includes('OSX');
    if (provisionsAllDevices)
        return isMac ? 'direct' : 'in-house';
    if (getTaskAllow || (isMac && udids.length > 0))
        return 'development';
    return udids.length > 0 ? 'ad-hoc' : 'store';
}
function uuidOf(text) {
    if (UUID.test(text))
        return text;
    throw new errors/* EpapiError */.Uo({
        code: 'PROFILE.UUID',
        message: 'The UUID of the provisioning profile is none.',
        hint: 'Check where it came from: a profile is stored under its UUID, and this one could name any path.',
    });
}
function wrong(key, what) {
    throw new errors/* EpapiError */.Uo({
        code: 'PROFILE.VALUE',
        message: `The property list in the provisioning profile has no ${key}, or one that is not ${what}.`,
        hint: 'It is damaged, or a profile of a kind that is not known here: please report it.',
    });
}
function isDictionary(value) {
    return typeof value === 'object' && Object.getPrototypeOf(value) === null;
}
const LONGEST_TEXT = 1000;
function textOf(values, key, otherwise) {
    const value = values[key] ?? otherwise;
    if (typeof value !== 'string')
        return wrong(key, 'a text');
    return value.length <= LONGEST_TEXT ? value : wrong(key, `a text of at most ${LONGEST_TEXT} characters`);
}
function textsOf(values, key, otherwise) {
    const value = values[key] ?? otherwise;
    const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isTexts ? value : wrong(key, 'a list of texts');
}
function certificatesOf(values) {
    const value = values['DeveloperCertificates'];
    const isData = Array.isArray(value) && value.every((item) => Buffer.isBuffer(item));
    return isData ? value : wrong('DeveloperCertificates', 'a list of data');
}
function profile_contents_dateOf(values, key) {
    const value = values[key];
    return value instanceof Date ? value : wrong(key, 'a date');
}
function flagOf(values, key) {
    const value = values[key] ?? false;
    return typeof value === 'boolean' ? value : wrong(key, 'true or false');
}
function numberOf(values, key) {
    const value = values[key];
    return value === undefined || typeof value === 'number' ? value : wrong(key, 'a number');
}
function dictionaryOf(values, key) {
    const value = values[key];
    return isDictionary(value) ? value : wrong(key, 'a dictionary');
}

;// CONCATENATED MODULE: ./build/formats/lib/plist-scalars.js
const SCALARS = {
    string: (text) => text,
    true: (text) => (text.trim() === '' ? true : undefined),
    false: (text) => (text.trim() === '' ? false : undefined),
    integer: (text) => /^\s*([+-]?\d{1,20}|0x[\da-f]{1,16})\s*$/i.test(text) ? Number(text) : undefined,
    real: (text) => /^\s*[+-]?\d{1,30}(\.\d{1,30})?(e[+-]?\d{1,3})?\s*$/i.test(text) ? Number(text) : undefined,
    date: (text) => readDate(text.trim()),
    data: (text) => (isBase64(text.trimEnd()) ? Buffer.from(text, 'base64') : undefined),
};
function isScalar(name) {
    return Object.hasOwn(SCALARS, name);
}
function readScalar(name, text) {
    return isScalar(name) ? SCALARS[name](text) : undefined;
}
function isBase64(text) {
    const end = text.indexOf('=');
    return !/[^\sA-Za-z0-9+/=]/.test(text) && (end < 0 || /^=(?:\s*=)?$/.test(text.slice(end)));
}
function readDate(text) {
    const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
    const isSame = date && !Number.isNaN(date.getTime()) && date.toISOString() === text.replace('Z', '.000Z');
    return isSame ? date : undefined;
}

;// CONCATENATED MODULE: ./build/formats/lib/plist-tags.js
const NAMES = new Map(['dict', 'key', 'string', 'array', 'data', 'true', 'false', 'integer', 'date', 'real', 'plist'].map((name) => {
    const bytes = Buffer.from(name);
    const tag = (form) => ({ name, form });
    const tags = { open: tag('open'), close: tag('close'), empty: tag('empty') };
    return [looksOf(bytes, 0, bytes.length), { bytes, tags }];
}));
function looksOf(bytes, start, end) {
    return ((end - start) << 16) | ((bytes[start] ?? 0) << 8) | (bytes[end - 1] ?? 0);
}
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const COMMENT = Buffer.from('<!--');
const LONGEST_REST = 201;
const XML = /^<\?xml\s[^<>]*\?>/;
const DOCTYPE = /^<!DOCTYPE\s+plist\s(?:[^<>[\]"']|"[^<>"]*"|'[^<>']*')*>/;
const LONGEST_PROLOG = 400;
const MARK = Buffer.from('\ufeff');
function skipProlog(cursor) {
    if (cursor.bytes.subarray(0, MARK.length).equals(MARK))
        cursor.position = MARK.length;
    skipPattern(cursor, XML);
    skipComments(cursor);
    skipPattern(cursor, DOCTYPE);
}
function skipPattern(cursor, pattern) {
    skipSpace(cursor);
    const { bytes, position } = cursor;
    const [found] = pattern.exec(bytes.toString('latin1', position, position + LONGEST_PROLOG)) ?? [];
    cursor.position += found?.length ?? 0;
}
function nextTag(cursor) {
    skipComments(cursor);
    const { bytes } = cursor;
    if (bytes[cursor.position] !== LESS)
        return undefined;
    const isClosing = bytes[cursor.position + 1] === SLASH;
    const start = cursor.position + (isClosing ? 2 : 1);
    const end = endOfName(bytes, start);
    const isEmpty = skipRest(cursor, end, isClosing);
    if (isEmpty === undefined || (isEmpty && isClosing))
        return undefined;
    return tagOf(cursor, start, end, isEmpty ? 'empty' : isClosing ? 'close' : 'open');
}
function tagOf({ bytes }, start, end, form) {
    const known = NAMES.get(looksOf(bytes, start, end));
    if (known && isAt(bytes, start, end, known.bytes))
        return known.tags[form];
    return { name: bytes.toString('latin1', start, end), form };
}
function isAt(bytes, start, end, name) {
    if (end - start !== name.length)
        return false;
    for (let at = 0; at < name.length; at++)
        if (bytes[start + at] !== name[at])
            return false;
    return true;
}
function endOfName(bytes, start) {
    let end = start;
    while (isLetter(bytes[end] ?? 0))
        end++;
    return end;
}
function skipRest(cursor, from, isClosing) {
    const { bytes } = cursor;
    const end = bytes[from] === GREATER ? from : bytes.indexOf(GREATER, from);
    if (end < 0)
        return undefined;
    const isEmpty = bytes[end - 1] === SLASH;
    const until = isEmpty ? end - 1 : end;
    if (until - from > LONGEST_REST)
        return undefined;
    if (until > from && !isPlainRest(bytes.subarray(from, until), isClosing))
        return undefined;
    cursor.position = end + 1;
    return isEmpty;
}
function isPlainRest(rest, isClosing) {
    const text = rest.toString('latin1');
    return (isClosing ? /^\s+$/ : /^\s(?:[^<>"']|"[^<"]*"|'[^<']*')*$/).test(text);
}
function isAtEnd(cursor) {
    skipSpace(cursor);
    return cursor.position === cursor.bytes.length;
}
function skipComments(cursor) {
    const { bytes } = cursor;
    for (;;) {
        skipSpace(cursor);
        if (bytes[cursor.position + 1] !== EXCLAMATION ||
            !isAt(bytes, cursor.position, cursor.position + 4, COMMENT))
            return;
        const end = bytes.indexOf('-->', cursor.position + 4);
        cursor.position = end < 0 ? bytes.length : end + 3;
    }
}
function skipSpace(cursor) {
    while (isSpace(cursor.bytes[cursor.position] ?? 0))
        cursor.position++;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
function isLetter(byte) {
    return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

;// CONCATENATED MODULE: ./build/formats/lib/plist-text.js
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/iy;
function decodeText(text) {
    let decoded = '';
    let from = 0;
    for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
        ENTITY.lastIndex = at;
        const end = ENTITY.test(text) ? ENTITY.lastIndex : at;
        const character = characterOf(text.slice(at + 1, end - 1));
        if (character === undefined)
            return undefined;
        decoded += text.slice(from, at) + character;
        from = end;
    }
    return from === 0 ? text : decoded + text.slice(from);
}
function characterOf(entity) {
    if (!entity.startsWith('#'))
        return NAMED[entity];
    const point = Number(entity.slice(1).replace(/^x/i, '0x'));
    const isScalar = point > 0 && point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff);
    return isScalar ? String.fromCodePoint(point) : undefined;
}
function plist_text_encodeText(text) {
    return (text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        .replace(/[\ud800-\udfff]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\r', '&#13;'));
}

;// CONCATENATED MODULE: ./build/formats/plist.js






const plist_LARGEST = 16 * 1024 * 1024;
const DEEPEST = 50;
const MOST_VALUES = 15_000;
const plist_PROBLEMS = {
    tooLarge: {
        code: 'PLIST.TOO_LARGE',
        message: 'The property list is far larger, or deeper, than any of its kind.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    entity: {
        code: 'PLIST.ENTITY',
        message: 'The property list defines or uses entities of its own, as an attack on its reader would.',
        hint: 'Check where it came from: property lists of Apple have none.',
    },
    notText: {
        code: 'PLIST.MALFORMED',
        message: 'The property list cannot be read: it is no text in UTF-8.',
        hint: 'It is damaged, or no property list in XML.',
    },
};
function readPlist(bytes, wanted = 'all') {
    if (bytes.length > plist_LARGEST)
        throw new errors/* EpapiError */.Uo(plist_PROBLEMS.tooLarge);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new errors/* EpapiError */.Uo(plist_PROBLEMS.notText);
    if (hasEntities(bytes))
        throw new errors/* EpapiError */.Uo(plist_PROBLEMS.entity);
    const cursor = { bytes, position: 0 };
    skipProlog(cursor);
    const root = nextTag(cursor);
    if (root?.name !== 'plist' || root.form !== 'open')
        throw malformed(cursor, 'no <plist>');
    const value = readValue({ cursor, values: 0 }, nextTag(cursor), { depth: 0, wanted });
    closeTag(cursor, 'plist');
    if (!isAtEnd(cursor))
        throw malformed(cursor, 'something after </plist>');
    return value;
}
const BEGINNINGS = [...Buffer.from('EeDd')];
function hasEntities(bytes) {
    for (let at = bytes.indexOf('<!'); at >= 0; at = bytes.indexOf('<!', at + 2)) {
        if (!BEGINNINGS.includes(bytes[at + 2] ?? 0))
            continue;
        const word = bytes.toString('latin1', at, at + 9).toUpperCase();
        if (word.startsWith('<!ENTITY'))
            return true;
        if (word === '<!DOCTYPE' && opensSubset(bytes, at + word.length))
            return true;
    }
    return false;
}
function opensSubset(bytes, from) {
    for (let at = from; at < bytes.length; at++) {
        if (bytes[at] === 0x5b)
            return true;
        if (bytes[at] === LESS || bytes[at] === 0x3e)
            return false;
    }
    return false;
}
function readValue(reading, found, place) {
    const { cursor } = reading;
    const tag = begin(reading, found, place.depth);
    if (tag.name === 'dict')
        return readDictionary(reading, tag, place);
    if (tag.name === 'array')
        return readArray(reading, tag, place.depth);
    const text = tag.form === 'empty' ? '' : readText(cursor, tag.name);
    return readScalar(tag.name, text) ?? wrongValue(cursor, tag);
}
function readArray(reading, tag, depth) {
    const values = [];
    const place = { depth: depth + 1, wanted: 'all' };
    eachItem(reading, tag, place.depth, (_, item) => {
        values.push(readValue(reading, item, place));
    });
    return values;
}
function readDictionary(reading, tag, { depth, wanted }) {
    const { cursor } = reading;
    const dictionary = Object.create(null);
    eachEntry(reading, tag, depth + 1, (_, key) => {
        if (key in dictionary)
            throw malformed(cursor, 'a key is there twice');
        const inner = wanted === 'all' ? wanted : wanted.get(key);
        const value = nextTag(cursor);
        if (inner === undefined)
            skipValue(reading, value, depth + 1);
        else
            dictionary[key] = readValue(reading, value, { depth: depth + 1, wanted: inner });
    });
    return dictionary;
}
function skipValue(reading, found, depth) {
    const { cursor } = reading;
    const tag = begin(reading, found, depth);
    if (tag.name === 'array')
        eachItem(reading, tag, depth + 1, skipValue);
    else if (tag.name === 'dict')
        eachEntry(reading, tag, depth + 1, skipEntry);
    else if (!isScalar(tag.name))
        wrongValue(cursor, tag);
    else if (tag.form === 'open') {
        cursor.position = endOfText(cursor);
        closeTag(cursor, tag.name);
    }
}
function skipEntry(reading, _, depth) {
    skipValue(reading, nextTag(reading.cursor), depth);
}
function begin(reading, tag, depth) {
    reading.values += 1;
    if (reading.values > MOST_VALUES || depth > DEEPEST)
        throw new errors/* EpapiError */.Uo(plist_PROBLEMS.tooLarge);
    if (tag === undefined || tag.form === 'close')
        throw malformed(reading.cursor, 'a value is missing');
    return tag;
}
function eachItem(reading, { form }, depth, take) {
    if (form === 'empty')
        return;
    for (;;) {
        const next = nextTag(reading.cursor);
        if (next?.form === 'close' && next.name === 'array')
            return;
        take(reading, next, depth);
    }
}
function eachEntry(reading, { form }, depth, take) {
    const { cursor } = reading;
    if (form === 'empty')
        return;
    for (;;) {
        const next = nextTag(cursor);
        if (next?.form === 'close' && next.name === 'dict')
            return;
        if (next?.name !== 'key' || next.form === 'close')
            throw malformed(cursor, 'a <key> is missing');
        take(reading, next.form === 'empty' ? '' : readText(cursor, 'key'), depth);
    }
}
function readText(cursor, name) {
    const end = endOfText(cursor);
    const text = cursor.bytes.toString('utf8', cursor.position, end);
    cursor.position = end;
    closeTag(cursor, name);
    const decoded = decodeText(text);
    if (decoded === undefined)
        throw new errors/* EpapiError */.Uo(plist_PROBLEMS.entity);
    return decoded;
}
function endOfText({ bytes, position }) {
    const end = bytes.indexOf(LESS, position);
    return end < 0 ? bytes.length : end;
}
function closeTag(cursor, name) {
    const tag = nextTag(cursor);
    if (tag?.form !== 'close' || tag.name !== name)
        throw malformed(cursor, `no </${(0,build_text/* printable */.g$)(name, 20)}>`);
}
function wrongValue(cursor, { name }) {
    throw malformed(cursor, `<${(0,build_text/* printable */.g$)(name, 20)}> has a value that it cannot`);
}
function malformed(cursor, found) {
    return new errors/* EpapiError */.Uo({
        code: 'PLIST.MALFORMED',
        message: `The property list cannot be read at byte ${cursor.position}: ${found}.`,
        hint: 'It is damaged, or no property list in XML.',
    });
}
function writePlist(value) {
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
        '<plist version="1.0">',
        ...writeValue(value, ''),
        '</plist>',
        '',
    ].join('\n');
}
function writeValue(value, indent) {
    if (typeof value === 'string')
        return [`${indent}<string>${encodeText(value)}</string>`];
    if (typeof value === 'boolean')
        return [`${indent}<${value}/>`];
    if (typeof value === 'number')
        return [indent + writeNumber(value)];
    if (value instanceof Date)
        return [`${indent}<date>${formatInstant(Math.floor(value.getTime() / 1000))}</date>`];
    if (Buffer.isBuffer(value))
        return [`${indent}<data>${value.toString('base64')}</data>`];
    if (Array.isArray(value)) {
        const items = value.flatMap((item) => writeValue(item, `${indent}\t`));
        return [`${indent}<array>`, ...items, `${indent}</array>`];
    }
    const entries = Object.entries(value).flatMap(([key, item]) => [
        `${indent}\t<key>${encodeText(key)}</key>`,
        ...writeValue(item, `${indent}\t`),
    ]);
    return [`${indent}<dict>`, ...entries, `${indent}</dict>`];
}
function writeNumber(value) {
    return Number.isSafeInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
}

;// CONCATENATED MODULE: ./build/formats/mobileprovision.js




const mobileprovision_LARGEST = 8 * 1024 * 1024;
const AGAIN = 'Download it again, or decode the profileContent that Apple\u2019s API gives once more from base64.';
const mobileprovision_PROBLEMS = {
    empty: { code: 'PROFILE.EMPTY', message: 'The provisioning profile is empty.', hint: AGAIN },
    tooLarge: {
        code: 'PROFILE.TOO_LARGE',
        message: 'The provisioning profile is far larger, or has far more in it, than any.',
        hint: 'Check where it came from: it is not read, since it may be meant to exhaust the reader.',
    },
    notCms: {
        code: 'PROFILE.NOT_CMS',
        message: 'What was given as provisioning profile is none: it is not signed data (CMS).',
        hint: 'Give the bytes of a .mobileprovision file. The profileContent of Apple\u2019s API is base64 of them.',
    },
    truncated: {
        code: 'PROFILE.TRUNCATED',
        message: 'The provisioning profile is cut short: it ends before it says it does.',
        hint: AGAIN,
    },
    corrupt: {
        code: 'PROFILE.CORRUPT',
        message: 'The provisioning profile is damaged: its signed data (CMS) cannot be read.',
        hint: AGAIN,
    },
    entity: {
        code: 'PROFILE.ENTITY',
        message: 'The property list in the provisioning profile has entities of its own, as an attack would.',
        hint: 'Check where it came from: profiles of Apple have none.',
    },
    plist: {
        code: 'PROFILE.PLIST',
        message: 'The property list in the provisioning profile is damaged, or something else.',
        hint: AGAIN,
    },
};
async function readProfile(bytes, { verify = true } = {}) {
    checkEnvelope(bytes);
    const quick = verify ? undefined : plainContent(bytes);
    const opened = quick ? undefined : await mobileprovision_open(bytes);
    const contents = profileContents(plistOf(quick ?? opened?.content ?? bytes));
    return { ...contents, signature: verify && opened ? await signatureOf(opened) : { state: 'unchecked' } };
}
function checkEnvelope(bytes) {
    if (bytes.length === 0)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.empty);
    if (bytes.length > mobileprovision_LARGEST)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.tooLarge);
    if (bytes[0] !== 0x30)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.notCms);
    const [, first = 0x84] = bytes;
    const size = first > 0x80 ? first - 0x80 : 0;
    if (size > 4)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.notCms);
    if (bytes.length < 2 + size)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.truncated);
    const length = size > 0 ? bytes.readUIntBE(2, size) : first % 0x80;
    if (bytes.length < 2 + size + length)
        throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.truncated);
}
async function mobileprovision_open(bytes) {
    const { openSignedData } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 5351));
    try {
        return openSignedData(bytes);
    }
    catch (error) {
        const isOther = error instanceof Error && error.message === 'not SignedData';
        throw new errors/* EpapiError */.Uo(isOther ? mobileprovision_PROBLEMS.notCms : mobileprovision_PROBLEMS.corrupt);
    }
}
function plistOf(content) {
    try {
        return readPlist(content, PROFILE_KEYS);
    }
    catch (error) {
        const code = error instanceof errors/* EpapiError */.Uo ? error.code : '';
        if ((0,errors/* hasCode */.up)(code, 'PLIST.ENTITY'))
            throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.entity);
        if ((0,errors/* hasCode */.up)(code, 'PLIST.TOO_LARGE'))
            throw new errors/* EpapiError */.Uo(mobileprovision_PROBLEMS.tooLarge);
        throw new errors/* EpapiError */.Uo({ ...mobileprovision_PROBLEMS.plist, cause: error });
    }
}
async function signatureOf(opened) {
    const { checkSignature } = await Promise.all(/* import() */[__webpack_require__.e(368), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 5351));
    try {
        const checked = checkSignature(opened);
        if (checked.fault !== undefined)
            return { state: 'unverified', reason: checked.fault };
        return { state: 'verified', rootSha256: checked.rootSha256 };
    }
    catch {
        return { state: 'unverified', reason: 'unreadable' };
    }
}

// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/provision/manifest.js
var provision_manifest = __webpack_require__(5498);
;// CONCATENATED MODULE: ./build/group-by.js
function groupBy(all, keyOf) {
    return groupByEach(all, (one) => [keyOf(one)]);
}
function groupByEach(all, keysOf) {
    const groups = new Map();
    for (const one of all) {
        for (const key of keysOf(one)) {
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/provision/lib/held-names.js



const MOST_NAMED = 3;
function isInUse({ state, expiresAt }, now) {
    return state === 'ACTIVE' && !(expiresAt <= now);
}
function byName({ bundleIds }) {
    const all = bundleIds.flatMap(({ identifier, profiles }) => profiles.map((profile) => ({ profile, bundleId: identifier })));
    return groupBy(all, ({ profile }) => profile.name);
}
function nameHeld(want, claims) {
    const { name } = want;
    const proof = (0,proof_name/* proofName */.ud)(name);
    for (const [one, what] of [
        [name, 'the name'],
        [proof, `the name of its proof, ${(0,build_text/* printable */.g$)(proof, 300)},`],
    ]) {
        const holder = claims.held
            .get(one)
            ?.find((held) => isElse(held, want, claims) && isFirm(held, want, claims));
        if (holder)
            return { kind: 'profile', name, ...told(what, holder, claims, want) };
    }
    return nameShared(want, claims);
}
function isElse({ profile, bundleId }, want, { isWanted }) {
    if (bundleId !== want.bundleId)
        return true;
    return profile.type !== want.type && isWanted(bundleId, profile.type);
}
function isFirm({ profile, bundleId }, want, claims) {
    const { going, waitedFor, now } = claims;
    const goes = going.has(profile.id) || bundleId === want.bundleId;
    return isInUse(profile, now) && (!goes || waitedFor(bundleId, profile.type).length > 0);
}
function nameShared({ name, bundleId, type }, { held, now }) {
    const own = (held.get(name) ?? []).filter((one) => one.bundleId === bundleId).map(({ profile }) => profile);
    const others = own.filter((profile) => profile.type !== type && isInUse(profile, now));
    const types = new Set([...others, ...own.filter((profile) => profile.type === type)].map((one) => one.type));
    const [other] = others;
    if (!other || types.size === 1)
        return undefined;
    const app = (0,build_text/* printable */.g$)(bundleId, 80);
    return {
        ...{ kind: 'profile', name },
        reason: `a valid profile of type ${(0,build_text/* printable */.g$)(other.type, 40)} has the name as well, and would go with what is replaced`,
        hint: `Choose another name; or, if ${app} can do without that one, let it go: epapi api DELETE /v1/profiles/${(0,build_text/* printable */.g$)(other.id, 40)}.`,
    };
}
function told(what, holder, claims, want) {
    const type = (0,build_text/* printable */.g$)(holder.profile.type, 40);
    const only = isOnly(holder, claims) ? `, its only one of type ${type}` : '';
    const reason = `${what} is held by a valid profile of ${(0,build_text/* printable */.g$)(holder.bundleId)}${only}`;
    const ring = claims.ringOf(want, holder);
    if (ring.length === 0)
        return { reason, hint: hintFor(holder, claims, want) };
    return {
        reason: `${reason}; ${describeRing(ring, want.bundleId)}`,
        hint: `Give one of them another name in the manifest, and apply with ${claims.prune} until no name is held; then give it the name that it is to have, and apply again.`,
    };
}
function isOnly({ profile, bundleId }, { held, now }) {
    return ![...held.values()]
        .flat()
        .some((one) => one.bundleId === bundleId &&
        one.profile !== profile &&
        one.profile.type === profile.type &&
        isInUse(one.profile, now));
}
function hintFor({ profile, bundleId }, claims, want) {
    const app = (0,build_text/* printable */.g$)(bundleId);
    const names = claims.waitedFor(bundleId, profile.type).map((name) => (0,build_text/* printable */.g$)(name, 80));
    if (names.length > 0) {
        const goes = claims.going.has(profile.id) || bundleId === want.bundleId;
        const how = goes ? '' : ` with ${claims.prune}`;
        const other = `${names.length === 1 ? '' : 'one of '}${(0,build_text/* enumerate */.HL)(names, MOST_NAMED)}`;
        return `${app} is to have ${other} first: apply, and plan again${how}. Or choose another name.`;
    }
    return `Choose another name; or, if ${app} can do without it, let it go: ${claims.prune}, or epapi api DELETE /v1/profiles/${(0,build_text/* printable */.g$)(profile.id, 40)}.`;
}
function describeRing(others, bundleId) {
    const shown = (0,build_text/* enumerate */.HL)(others.map((name) => (0,build_text/* printable */.g$)(name, 50)), MOST_NAMED);
    if (others.length === 1)
        return `it is swapped with ${shown}, whose name ${(0,build_text/* printable */.g$)(bundleId, 80)} holds: neither can go first`;
    return `it goes round with ${shown}, each of whose names another of their apps holds: none can go first`;
}

;// CONCATENATED MODULE: ./build/provision/lib/seen-profile.js









function seenProfile({ id, attributes }) {
    return {
        id,
        name: attributes.name ?? '',
        type: attributes.profileType ?? '',
        state: attributes.profileState ?? '',
        uuid: attributes.uuid ?? '',
        content: attributes.profileContent,
        expiresAt: Date.parse(attributes.expirationDate ?? ''),
    };
}
const STATES = ['name', 'profileType', 'profileState', 'uuid', 'expirationDate'];
async function profilesOf(doing, identifier, what = 'contents') {
    const bundleId = await bundleIdOf(doing, identifier);
    goOn(doing);
    const profiles = what === 'states' ? STATES : [...STATES, 'profileContent'];
    const list = doing.api.bundleIds.profiles(bundleId, { fields: { profiles } });
    const seen = [];
    for await (const profile of list.all())
        if (!doing.deleted.has(profile.id))
            seen.push(seenProfile(profile));
    return seen;
}
function isValid({ system }, profile) {
    return isInUse(profile, system.now());
}
async function judgeProfile(doing, profile, order) {
    const problems = await differences(doing, profile, order);
    if (problems.length > 0)
        return { profile, fit: 'other', problems };
    if (!isValid(doing, profile)) {
        const problem = profile.state === 'ACTIVE' ? 'it has expired' : `it is ${(0,build_text/* printable */.g$)(profile.state, 40)}`;
        return { profile, fit: 'spoilt', problems: [problem] };
    }
    if (await isReadable(doing, profile.id))
        return { profile, fit: 'fits', problems: [] };
    return { profile, fit: 'spoilt', problems: ['it is listed, yet cannot be read'] };
}
async function differences(doing, profile, order) {
    const contents = await contentsOf(profile);
    if (!contents)
        return ['its content cannot be read'];
    const serialNumbers = await serialNumbersOf(doing);
    const held = await Promise.all(contents.certificates.map(serialNumberIn));
    const wanted = order.certificates.map((id) => serialNumbers.get(id));
    const devices = [...order.devices].map(provision_manifest/* normalUdid */.k);
    return [
        ...(profile.type === order.type ? [] : [`it is of the type ${(0,build_text/* printable */.g$)(profile.type, 60)}`]),
        ...(isSame(held, wanted) ? [] : ['it holds other certificates']),
        ...(isSame(contents.udids.map(provision_manifest/* normalUdid */.k), devices) ? [] : ['it is for other devices']),
    ];
}
async function contentsOf({ content = '' }) {
    try {
        return await readProfile(Buffer.from(content, 'base64'), { verify: false });
    }
    catch {
        return undefined;
    }
}
async function serialNumberIn(der) {
    return readCertificate(der).then(({ serialNumber }) => (0,serial_number/* plainSerialNumber */.k)(serialNumber), () => 'unreadable');
}
function isSame(a, b) {
    const [some, others] = [new Set(a), new Set(b)];
    return some.size === others.size && [...some].every((one) => others.has(one));
}
async function serialNumbersOf(doing) {
    doing.serialNumbers ??= listSerialNumbers(doing);
    try {
        return await doing.serialNumbers;
    }
    catch (error) {
        doing.serialNumbers = undefined;
        throw error;
    }
}
async function listSerialNumbers({ api }) {
    const fields = { certificates: ['serialNumber'] };
    const serialNumbers = new Map();
    for await (const { id, attributes } of api.certificates.list({ fields }).all())
        serialNumbers.set(id, (0,serial_number/* plainSerialNumber */.k)(attributes.serialNumber ?? ''));
    return serialNumbers;
}
async function isReadable(doing, id) {
    for (let looks = 1;; looks++) {
        goOn(doing);
        try {
            await doing.api.profiles.get(id, { fields: { profiles: ['uuid'] } });
            return true;
        }
        catch (error) {
            if (!(error instanceof api_error/* ApiError */.h) || error.status !== 404)
                throw error;
            if (looks >= MOST_LOOKS)
                return false;
        }
        await pause(doing, looks);
    }
}

;// CONCATENATED MODULE: ./build/provision/lib/delete-profile.js




async function deleteProfile(doing, change) {
    const { id, name, proofOf, beside } = change;
    if (proofOf === undefined) {
        const gone = await removeBeside(doing, { id, name, beside });
        await throwWhereWithout(doing, name, gone);
    }
    else {
        await throwWhereNeeded(doing, change, proofOf);
        await removeProfile(doing, id);
    }
    return 'deleted';
}
async function throwWhereNeeded(doing, { id, name, bundleId }, proofOf) {
    if (doing.placed.has(proofOf))
        return;
    const isFree = (valid) => !valid.some((one) => one.id === id) || valid.some((one) => one.name === proofOf);
    if (!(await seeValid(doing, bundleId, isFree)))
        throw lastProof(name);
}
async function removeBeside(doing, { id, name, beside = [] }) {
    const one = beside.find((other) => other.id === id);
    const isValidStill = one !== undefined && (await isValidBeside(doing, name, one));
    await removeProfile(doing, id);
    return isValidStill ? [one] : [];
}
async function isValidBeside(doing, name, one) {
    const stands = standsBeside(doing, one);
    const isIt = ({ id }) => id === one.id;
    const seen = await seeValid(doing, one.bundleId, (valid) => !valid.some(isIt) || valid.some(stands));
    if (!seen)
        throw lastValid(name, one);
    return seen.some(isIt);
}
async function throwWhereWithout(doing, name, gone) {
    for (const one of gone) {
        const stands = standsBeside(doing, one);
        if (!(await seeValid(doing, one.bundleId, (valid) => valid.some(stands))))
            throw leftWithout(name, one);
    }
}
function standsBeside({ going }, beside) {
    return ({ id, type, name }) => type === beside.type && !going.has(`profile ${id}`) && (0,proof_name/* provenName */.wW)(name) === undefined;
}
async function seeValid(doing, bundleId, are) {
    for (let looks = 1;; looks++) {
        const valid = (await profilesOf(doing, bundleId, 'states')).filter((one) => isValid(doing, one));
        if (are(valid))
            return valid;
        if (looks >= MOST_LOOKS)
            return undefined;
        await pause(doing, looks);
    }
}
async function removeProfile(doing, id) {
    goOn(doing);
    await doing.api.profiles.delete(id);
    doing.deleted.add(id);
}

;// CONCATENATED MODULE: ./build/provision/lib/device-steps.js




async function createDevice(doing, attributes) {
    const { name, udid, platform } = attributes;
    const { foundAlready, thing } = await ensure(doing, {
        send: async () => {
            const { data } = await doing.api.devices.create({ attributes: { name, udid, platform } });
            return { id: data.id, name, status: 'ENABLED' };
        },
        look: (thorough) => device_steps_find(doing, udid, thorough),
    });
    doing.devices.set((0,provision_manifest/* normalUdid */.k)(udid), thing.id);
    const change = {
        ...(thing.name !== name && { name }),
        ...(thing.status === 'DISABLED' && { status: 'ENABLED' }),
    };
    if (Object.keys(change).length > 0)
        return updateDevice(doing, thing.id, change);
    return foundAlready ? 'found already' : 'created';
}
async function updateDevice(doing, id, change) {
    const { api } = doing;
    const { name, status } = change;
    await amend(doing, {
        send: () => api.devices.update(id, change),
        isDone: async () => {
            const { attributes } = (await api.devices.get(id)).data;
            return ((name === undefined || attributes.name === name) &&
                (status === undefined || attributes.status === status));
        },
    });
    return status === 'DISABLED' ? 'disabled' : 'updated';
}
async function device_steps_find({ api }, udid, thorough) {
    const list = thorough ? api.devices.list() : api.devices.list({ filter: { udid: spellings(udid) } });
    for await (const { id, attributes } of list.all()) {
        if ((0,provision_manifest/* normalUdid */.k)(attributes.udid ?? '') !== (0,provision_manifest/* normalUdid */.k)(udid))
            continue;
        return { id, name: attributes.name, status: attributes.status };
    }
    return undefined;
}
function spellings(udid) {
    const normal = (0,provision_manifest/* normalUdid */.k)(udid);
    const hyphened = `${normal.slice(0, 8)}-${normal.slice(8)}`;
    const all = [udid, normal, normal.toLowerCase(), hyphened, hyphened.toLowerCase()];
    return [...new Set(all)].filter((one) => !one.endsWith('-'));
}
async function deviceIdsOf(doing, udids) {
    if (udids.some((udid) => !doing.devices.has(udid))) {
        goOn(doing);
        doing.allDevices ??= learnDevices(doing);
        await doing.allDevices;
    }
    return udids.map((udid) => {
        const id = doing.devices.get(udid);
        if (id === undefined)
            throw notThere('device', udid);
        return id;
    });
}
async function learnDevices(doing) {
    try {
        const list = doing.api.devices.list({ fields: { devices: ['udid'] } });
        for await (const { id, attributes } of list.all()) {
            const udid = (0,provision_manifest/* normalUdid */.k)(attributes.udid ?? '');
            if (!doing.devices.has(udid))
                doing.devices.set(udid, id);
        }
    }
    catch (error) {
        doing.allDevices = undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/provision/lib/profile-steps.js








const MOST_TRIES = 5;
async function createProfile(doing, named) {
    const { foundAlready, thing } = await place(doing, named);
    const isBegun = doing.begun.has(named.name);
    if (thing.fit !== 'fits' && !isWorthKeeping(doing, thing)) {
        const how = await replaceProfile(doing, named, [thing.profile.id]);
        return isBegun ? 'created' : how;
    }
    if (thing.fit === 'other')
        throw nameTaken(named.name, thing.problems);
    doing.placed.set(named.name, thing.profile);
    return foundAlready && !isBegun ? 'found already' : 'created';
}
async function replaceProfile(doing, named, replaces) {
    const earlier = takeProof(doing, named.name);
    const { proof, made } = earlier && doing.edited.has(named.bundleId)
        ? { proof: earlier }
        : await prove(doing, { named, replaces, names: (0,proof_name/* proofNames */.zy)(named.name), when: 'once' });
    const gone = [];
    for (const id of replaces)
        gone.push(...(await removeBeside(doing, { ...named, id })));
    const profile = made ?? (await placeWhereFree(doing, named));
    doing.placed.set(named.name, profile);
    if (proof)
        await removeProfile(doing, proof.profile.id);
    await throwWhereWithout(doing, named.name, gone);
    return made ? 'found already' : 'replaced';
}
async function proveProfile(doing, named, replaces) {
    if (!replaces) {
        await placeWhereFree(doing, named);
        doing.begun.add(named.name);
        return;
    }
    const { proof } = await prove(doing, { named, replaces, names: (0,proof_name/* proofNames */.zy)(named.name), when: 'now' });
    if (proof)
        doing.proofs.set(named.name, proof);
}
async function deleteProof(doing, proofOf) {
    const proof = takeProof(doing, proofOf);
    if (!proof?.isOwn)
        return;
    const { profile, bundleId } = proof;
    await deleteProfile(doing, { id: profile.id, name: profile.name, bundleId, proofOf });
}
function takeProof({ proofs }, name) {
    const proof = proofs.get(name);
    proofs.delete(name);
    return proof;
}
async function prove(doing, proving) {
    const { named, replaces, names, when } = proving;
    const [name, other] = names;
    const orElse = (all) => fitting(doing, named, all, replaces);
    for (let tries = 1;; tries++) {
        const { isAnswered, thing } = await place(doing, { ...named, name }, orElse);
        const { profile, fit, problems, all } = thing;
        const isOfToday = isAnswered || when === 'once' || tries > 1;
        if (fit === 'fits' && (isOfToday || profile.name === named.name))
            return proved(named, profile, isAnswered);
        if (other !== undefined && isValid(doing, profile))
            return prove(doing, { ...proving, names: [other] });
        if (isOnlyValid(doing, profile, all))
            return proved(named, profile, false);
        if (tries >= MOST_TRIES)
            throw nameTaken(name, problems);
        await removeProfile(doing, profile.id);
    }
}
function proved({ name, bundleId }, profile, isOwn) {
    if (profile.name === name)
        return { proof: undefined, made: profile };
    return { proof: { profile, bundleId, isOwn } };
}
function isOnlyValid(doing, profile, all) {
    const others = all.filter(({ id, type }) => id !== profile.id && type === profile.type);
    return isValid(doing, profile) && !others.some((one) => isValid(doing, one));
}
async function fitting(doing, named, all, replaces) {
    const others = all.filter((one) => one.name === named.name && !replaces.includes(one.id));
    const judged = await Promise.all(others.map((one) => judgeProfile(doing, one, named)));
    const found = judged.find(({ fit }) => fit === 'fits');
    return found && { ...found, all };
}
async function placeWhereFree(doing, named) {
    for (let tries = 1;; tries++) {
        const { profile, fit, problems } = (await place(doing, named)).thing;
        if (fit === 'fits')
            return profile;
        if (isWorthKeeping(doing, { profile, fit }) || tries >= MOST_TRIES)
            throw nameTaken(named.name, problems);
        await removeProfile(doing, profile.id);
    }
}
function isWorthKeeping(doing, { profile, fit }) {
    return fit === 'other' && isValid(doing, profile);
}
async function place(doing, named, orElse = () => Promise.resolve(undefined)) {
    const { name, type } = named;
    const bundleId = await bundleIdOf(doing, named.bundleId);
    const devices = await deviceIdsOf(doing, named.devices);
    return ensure(doing, {
        send: async () => {
            const { data } = await doing.api.profiles.create({
                attributes: { name, profileType: type },
                relationships: {
                    bundleId,
                    certificates: named.certificates,
                    ...(devices.length > 0 && { devices }),
                },
            });
            return { profile: seenProfile(data), fit: 'fits', problems: [], all: [] };
        },
        look: async (thorough) => {
            const all = await profilesOf(doing, named.bundleId);
            const there = all.filter((one) => one.name === name);
            const judged = await Promise.all(there.map((one) => judgeProfile(doing, one, named)));
            const best = judged.find(({ fit }) => fit === 'fits') ?? judged[0];
            if (best)
                return { ...best, all };
            const other = await orElse(all);
            if (!other && thorough)
                await throwWhereElsewhere(doing, name, bundleId);
            return other;
        },
    });
}
async function throwWhereElsewhere({ api }, name, own) {
    const filter = name.includes(',') ? {} : { filter: { name: [name] } };
    const list = api.profiles.list({ ...filter, fields: { profiles: ['name'] } });
    for await (const { id, attributes } of list.all()) {
        if (attributes.name !== name)
            continue;
        const holder = await api.profiles.bundleId(id).catch((error) => {
            if (error instanceof api_error/* ApiError */.h && error.status === 404)
                return undefined;
            throw error;
        });
        if (holder?.data.id !== own)
            throw nameElsewhere(name, id, holder?.data.attributes.identifier);
    }
}

;// CONCATENATED MODULE: ./build/provision/lib/draft.js
const ORDER = [
    'bundle-id create',
    'bundle-id update',
    'pass-type-id create',
    'pass-type-id update',
    'device create',
    'device update',
    'capability create',
    'capability update',
    'capability delete',
    'profile create',
    'profile replace',
    'profile delete',
    'device disable',
    'bundle-id delete',
    'pass-type-id delete',
];
function inOrder(changes) {
    const rank = ({ kind, action }) => ORDER.indexOf(`${kind} ${action}`);
    const key = (change) => `${change.name}\n${'id' in change ? change.id : ''}`;
    return changes.toSorted((a, b) => rank(a) - rank(b) || compareText(key(a), key(b)));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/provision/lib/profile-uses.js


function isDistribution(type) {
    return !type.endsWith('_DEVELOPMENT');
}
function useOf(type) {
    return `${type.replace(/_APP_.*$/s, '')} ${isDistribution(type)}`;
}
function standIns({ profiles }) {
    const byBundleId = groupBy(profiles, ({ bundleId }) => bundleId);
    return (bundleId, type) => {
        const all = byBundleId.get(bundleId) ?? [];
        const exact = all.filter((one) => one.type === type);
        return exact.length > 0 ? exact : all.filter((one) => useOf(one.type) === useOf(type));
    };
}
function wanting({ profiles }) {
    const kinds = new Set(profiles.map(({ bundleId, type }) => kindKey(bundleId, type)));
    return (bundleId, type) => kinds.has(kindKey(bundleId, type));
}
function waiting(manifest, kept) {
    const keptNames = new Set(kept.map(({ name }) => name));
    const standInsOf = standIns(manifest);
    return (bundleId, type) => {
        const names = standInsOf(bundleId, type).map(({ name }) => name);
        return names.some((name) => keptNames.has(name)) ? [] : names.sort(compareText);
    };
}
function kindKey(bundleId, type) {
    return `${bundleId}\n${type}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/safe-edit.js





async function editSafely(doing, change, edit) {
    const { bundleId } = change;
    const isFresh = doing.fresh.has(bundleId);
    const before = isFresh ? undefined : await lookBefore(doing, change);
    const how = await edit();
    if (how === 'found already')
        return how;
    doing.edited.add(bundleId);
    if (before)
        await throwWhereSpoiled(doing, change, before);
    return how;
}
async function lookBefore(doing, change) {
    const { bundleId } = change;
    for (let looks = 1;; looks++) {
        const all = await profilesOf(doing, bundleId, 'states');
        const spoilt = all.find((one) => isValid(doing, one) && isMissed(doing, change, one, doing.provedKinds));
        if (!spoilt)
            return new Set(all.map(({ id }) => id));
        if (await isDone(doing, change))
            return undefined;
        if (looks >= MOST_LOOKS)
            throw wouldSpoil(bundleId, spoilt.name);
        await pause(doing, looks);
    }
}
async function throwWhereSpoiled(doing, change, before) {
    const { bundleId } = change;
    const all = await profilesOf(doing, bundleId, 'states');
    const spoilt = all.find((one) => one.state === 'INVALID' && !before.has(one.id) && isMissed(doing, change, one, doing.madeKinds));
    if (spoilt)
        throw spoiled(bundleId, spoilt.name);
}
function isMissed({ going }, { bundleId }, { id, type }, coming) {
    return isDistribution(type) && !coming.has(kindKey(bundleId, type)) && !going.has(`profile ${id}`);
}

;// CONCATENATED MODULE: ./build/provision/lib/apply-change.js







async function applyChange(doing, change) {
    goOn(doing);
    switch (change.kind) {
        case 'bundle-id':
        case 'pass-type-id':
            return applyIdentifier(doing, change);
        case 'capability':
            return editSafely(doing, change, () => applyCapability(doing, change));
        case 'device':
            return applyDevice(doing, change);
        case 'profile':
            return applyProfile(doing, change);
    }
}
async function applyIdentifier(doing, change) {
    const kind = change.kind === 'bundle-id' ? 'bundleIds' : 'passTypeIds';
    switch (change.action) {
        case 'create':
            return createIdentifier(doing, kind, change.attributes);
        case 'update':
            return renameIdentifier(doing, kind, change.id, change.attributes.name);
        case 'delete':
            if (change.kind === 'bundle-id')
                await throwWhereHeld(doing, change);
            await doing.api[kind].delete(change.id);
            return 'deleted';
    }
}
async function applyCapability(doing, change) {
    switch (change.action) {
        case 'create':
            return createCapability(doing, change);
        case 'update':
            return updateCapability(doing, change);
        case 'delete':
            await doing.api.bundleIdCapabilities.delete(change.id);
            return 'deleted';
    }
}
async function applyDevice(doing, change) {
    switch (change.action) {
        case 'create':
            return createDevice(doing, change.attributes);
        case 'update':
            return updateDevice(doing, change.id, change.attributes);
        case 'disable':
            return updateDevice(doing, change.id, { status: 'DISABLED' });
    }
}
async function applyProfile(doing, change) {
    switch (change.action) {
        case 'create':
            return createProfile(doing, change);
        case 'replace':
            return replaceProfile(doing, change, change.replaces);
        case 'delete':
            return deleteProfile(doing, change);
    }
}
async function proveChange(doing, change) {
    goOn(doing);
    if (change.kind !== 'profile' || change.action === 'delete')
        throw new Error('only a profile that is made is proved');
    await proveProfile(doing, change, change.action === 'replace' ? change.replaces : undefined);
}

;// CONCATENATED MODULE: ./build/provision/lib/graph.js



function graphOf(changes) {
    const [makingIsOver, profilesAreGone] = [changes.length, changes.length + 1];
    const index = indexOf(changes, changes.length + 2);
    const nodes = changes.map((change) => {
        const before = { needs: needsOf(change, index), needsOne: needsOneOf(change, index) };
        if (!comesLast(change, index))
            return { change, ...before, follows: [...editsBefore(change, index), ...followsOf(change, index)] };
        const follows = change.kind === 'bundle-id' ? [makingIsOver, profilesAreGone] : [makingIsOver];
        return { change, ...before, follows };
    });
    const numbersOf = (fits) => changes.flatMap((change, number) => (fits(change) ? [number] : []));
    const meeting = (follows) => ({
        ...{ change: undefined, needs: [], needsOne: [], follows },
    });
    return [
        ...nodes,
        meeting(numbersOf((change) => !comesLast(change, index))),
        meeting(numbersOf(isDeletedProfile)),
        ...index.proofs.map(({ change, proves }) => {
            const needs = devicesOf(change, index.newDevices);
            return { change, proves, needs, needsOne: [], follows: followsOf(change, index) };
        }),
    ];
}
function comesLast(change, index) {
    const { kind, action } = change;
    if (isInTheWay(change, index))
        return false;
    return action === 'disable' || (action === 'delete' && kind !== 'capability');
}
function isInTheWay(change, { proofOwners }) {
    if (!isDeletedProfile(change))
        return false;
    const owner = proofOwners.get(change.name);
    return owner !== undefined && owner !== change.bundleId;
}
function indexOf(changes, firstProof) {
    const byEach = (keysOf) => groupByEach(changes.keys(), (number) => changes.slice(number, number + 1).flatMap(keysOf));
    const by = (keyOf) => byEach((change) => [keyOf(change)].filter((key) => key !== undefined));
    const proofs = changes
        .flatMap((change, proves) => (isProvedFirst(change) ? [{ change, proves }] : []))
        .map((proof, place) => ({ ...proof, number: firstProof + place }));
    const proofOwners = new Map(changes.flatMap((one) => (isMade(one) ? [[(0,proof_name/* proofName */.ud)(one.name), one.bundleId]] : [])));
    return {
        newBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'create' ? one.attributes.identifier : undefined),
        renamedBundleIds: by((one) => one.kind === 'bundle-id' && one.action === 'update' ? one.name : undefined),
        capabilities: by((one) => (one.kind === 'capability' ? one.bundleId : undefined)),
        newDevices: by((one) => one.kind === 'device' && one.action === 'create' ? (0,provision_manifest/* normalUdid */.k)(one.attributes.udid) : undefined),
        proofs,
        proofsByBundleId: groupBy(proofs, ({ change }) => change.bundleId),
        enabledDevices: changes.flatMap((one, number) => one.kind === 'device' && one.action === 'update' && one.attributes.status ? [number] : []),
        profilesByBundleId: by((one) => (isMade(one) ? one.bundleId : undefined)),
        lostProfiles: byEach((one) => (isDeletedProfile(one) ? [one.bundleId] : takesFrom(one))),
        strayProofs: by((one) => (isInTheWay(one, { proofOwners }) ? one.name : undefined)),
        proofOwners,
    };
}
function isDeletedProfile(change) {
    return change.kind === 'profile' && change.action === 'delete';
}
function takesFrom(change) {
    return change.action === 'replace' ? (change.takesFrom ?? []) : [];
}
function isMade(change) {
    return change.kind === 'profile' && change.action !== 'delete';
}
function isProvedFirst(change) {
    return isMade(change) && change.provedFirst === true;
}
function devicesOf({ devices }, newDevices) {
    return devices.flatMap((udid) => newDevices.get((0,provision_manifest/* normalUdid */.k)(udid)) ?? []);
}
const NONE = [];
function needsOf(change, index) {
    if (change.kind === 'capability')
        return [
            ...(index.newBundleIds.get(change.bundleId) ?? NONE),
            ...proofsOf(change, index).map(({ number }) => number),
        ];
    if (isMade(change))
        return needsOfMade(change, index);
    if (isInTheWay(change, index))
        return NONE;
    if (change.kind === 'profile' && change.proofOf !== undefined)
        return NONE;
    if (change.kind === 'profile')
        return index.profilesByBundleId.get(change.bundleId) ?? NONE;
    if (change.kind === 'bundle-id' && change.action === 'delete')
        return index.lostProfiles.get(change.name) ?? NONE;
    return NONE;
}
function needsOfMade(profile, index) {
    const capabilities = isSpoilt(profile, index) ? undefined : index.capabilities.get(profile.bundleId);
    const ownProof = proofsOf(profile, index).filter(({ change }) => change.name === profile.name);
    return [
        ...ownProof.map(({ number }) => number),
        ...(index.newBundleIds.get(profile.bundleId) ?? NONE),
        ...(capabilities ?? NONE),
        ...devicesOf(profile, index.newDevices),
    ];
}
function needsOneOf(change, index) {
    const isOne = isMade(change) && isSpoilt(change, index) && !hasOwnReason(change);
    return (isOne ? index.capabilities.get(change.bundleId) : undefined) ?? NONE;
}
function hasOwnReason({ becauseEdited }) {
    return becauseEdited !== true;
}
function proofsOf({ bundleId }, { proofsByBundleId }) {
    return proofsByBundleId.get(bundleId) ?? [];
}
function isSpoilt({ action, bundleId, provedFirst }, { newBundleIds }) {
    return provedFirst ?? (action === 'replace' && !newBundleIds.has(bundleId));
}
function editsBefore(change, index) {
    const waits = isMade(change) && isSpoilt(change, index) && hasOwnReason(change);
    return (waits ? index.capabilities.get(change.bundleId) : undefined) ?? NONE;
}
function followsOf(change, index) {
    if (!isMade(change))
        return [];
    const inTheWay = index.strayProofs.get((0,proof_name/* proofName */.ud)(change.name)) ?? [];
    return [
        ...(index.renamedBundleIds.get(change.bundleId) ?? []),
        ...(change.devices.length > 0 ? index.enabledDevices : []),
        ...inTheWay,
    ];
}

;// CONCATENATED MODULE: ./build/provision/lib/firm-profiles.js


function firmProfiles(manifest, { blocked = [], kept = [] }, now) {
    const lacking = new Set(blocked.map(({ name }) => name));
    const waitedFor = waiting(manifest, kept);
    const standInsOf = standIns(manifest);
    return (bundleId, profile) => lacking.size > 0 &&
        isInUse(profile, now) &&
        waitedFor(bundleId, profile.type).length > 0 &&
        standInsOf(bundleId, profile.type).some(({ name }) => lacking.has(name));
}

;// CONCATENATED MODULE: ./build/provision/lib/harmless.js


function goneIds(change) {
    if (change.action === 'replace')
        return change.replaces.map((id) => `profile ${id}`);
    if (change.action !== 'delete' && change.action !== 'disable')
        return [];
    return [`${change.kind} ${change.id}`];
}
function harmless(asked, beside) {
    const { profiles, manifest, team, prune, now } = beside;
    const replaced = new Set(profiles.changes.flatMap(goneIds));
    const isFirm = firmProfiles(manifest, profiles, now);
    const firm = new Set(team.bundleIds.flatMap(({ identifier, profiles: held }) => held.filter((one) => isFirm(identifier, one)).map(({ id }) => `profile ${id}`)));
    const changes = asked.changes.filter((change) => {
        const [gone = ''] = change.kind === 'profile' ? goneIds(change) : [];
        return !replaced.has(gone) && !firm.has(gone);
    });
    const going = new Set([...replaced, ...changes.flatMap(goneIds)]);
    const staying = new Map(team.bundleIds.map((one) => [one.id, keeping(one, going, prune)]));
    const blocks = (change) => change.kind === 'bundle-id' && change.action === 'delete' ? (staying.get(change.id) ?? []) : [];
    return {
        changes: changes.filter((change) => blocks(change).length === 0),
        blocked: [...(asked.blocked ?? []), ...changes.flatMap(blocks)],
    };
}
function keeping({ identifier, profiles }, going, prune) {
    const count = profiles.filter(({ id }) => !going.has(`profile ${id}`)).length;
    if (count === 0)
        return [];
    const [what, them] = count === 1 ? ['1 profile that stays', 'it'] : [`${count} profiles that stay`, 'them'];
    return [
        {
            ...{ kind: 'bundle-id', name: identifier, reason: `has ${what}, and would take ${them} along` },
            hint: `Let ${them} go as well: ${prune}; or name ${(0,build_text/* printable */.g$)(identifier, 80)} in the manifest.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/provision/lib/lost-profiles.js








const lost_profiles_MOST_NAMED = 3;
function withLosses(changes, { bundleIds }, now) {
    const going = new Set(changes.flatMap(goneIds));
    const made = madeKinds(changes);
    const lost = new Map();
    const spared = new Map();
    for (const { identifier, profiles } of bundleIds) {
        const valid = profiles.filter((profile) => isInUse(profile, now));
        for (const [type, all] of groupBy(valid, (profile) => profile.type)) {
            const stays = all.some(({ id, name }) => !going.has(`profile ${id}`) && (0,proof_name/* provenName */.wW)(name) === undefined);
            const has = stays || made.has(kindKey(identifier, type));
            for (const { id } of all)
                (has ? spared : lost).set(`profile ${id}`, { id, bundleId: identifier, type });
        }
    }
    return changes.map((change) => besideOthers(sayWhatIsLost(change, lost), spared));
}
function sayWhatIsLost(change, lost) {
    const kinds = new Set(goneIds(change)
        .flatMap((id) => lost.get(id) ?? [])
        .map(describeKind));
    if (kinds.size === 0)
        return change;
    const leaves = (0,build_text/* enumerate */.HL)([...kinds].sort(compareText), lost_profiles_MOST_NAMED);
    return { ...change, reason: `${change.reason}; leaves ${leaves}` };
}
function besideOthers(change, spared) {
    if (change.kind !== 'profile')
        return change;
    const gone = goneIds(change).flatMap((id) => spared.get(id) ?? []);
    if (change.action === 'delete') {
        const [beside] = gone;
        return beside && change.proofOf === undefined ? { ...change, beside: [beside] } : change;
    }
    if (change.action !== 'replace')
        return change;
    const beside = gone.filter(({ bundleId, type }) => bundleId !== change.bundleId || type !== change.type);
    return beside.length > 0 ? { ...change, beside } : change;
}
function madeKinds(changes) {
    return new Set(changes.filter(isMade).map(({ bundleId, type }) => kindKey(bundleId, type)));
}
function describeKind({ bundleId, type }) {
    return `${(0,build_text/* printable */.g$)(bundleId, 80)} without a valid profile of type ${(0,build_text/* printable */.g$)(type, 40)}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/walk.js
const MOST_AT_ONCE = 8;
async function walk(steps) {
    const { nodes, visit, skip, halted } = steps;
    const passings = nodes.map(() => undefined);
    const { waiting, waiters } = linksOf(nodes);
    const ready = queueOf(nodes.flatMap((_, number) => (waiting[number] === 0 ? [number] : [])));
    const unlocked = queueOf([]);
    const settle = (number, passing) => {
        passings[number] = passing;
        for (const waiter of waiters[number] ?? []) {
            const left = (waiting[waiter] ?? 0) - 1;
            waiting[waiter] = left;
            if (left === 0)
                unlocked.push(waiter);
        }
    };
    const underWay = new Set();
    const begin = (number) => {
        const because = reasonAgainst(steps, passings, number) ?? halted();
        if (nodes[number]?.change === undefined) {
            settle(number, { state: 'passed' });
        }
        else if (because !== undefined) {
            skip(number, because);
            settle(number, { state: 'not tried', because });
        }
        else {
            const visited = visit(number).then((passing) => {
                underWay.delete(visited);
                settle(number, passing);
            });
            underWay.add(visited);
        }
    };
    for (;;) {
        const next = underWay.size < MOST_AT_ONCE ? (unlocked.take() ?? ready.take()) : undefined;
        if (next !== undefined)
            begin(next);
        else if (underWay.size > 0)
            await Promise.race(underWay);
        else
            break;
    }
    if (passings.includes(undefined))
        throw new Error('nodes of the graph wait for one another');
}
function queueOf(numbers) {
    let taken = 0;
    return {
        push: (number) => void numbers.push(number),
        take: () => (taken < numbers.length ? numbers[taken++] : undefined),
    };
}
function linksOf(nodes) {
    const waiters = nodes.map(() => []);
    const waiting = nodes.map(({ needs, needsOne, follows }, number) => {
        const before = new Set([...needs, ...needsOne, ...follows]);
        for (const other of before)
            waiters[other]?.push(number);
        return before.size;
    });
    return { waiting, waiters };
}
function reasonAgainst({ nodes, blame }, passings, number) {
    const { needs = [], needsOne = [] } = nodes[number] ?? {};
    const isVain = needsOne.every((other) => isUndone(passings[other]));
    for (const other of [...needs, ...(isVain ? needsOne : [])]) {
        const passing = passings[other];
        if (passing?.state === 'failed')
            return blame(other);
        if (passing?.state === 'not tried')
            return passing.because;
    }
    return undefined;
}
function isUndone(passing) {
    return passing?.state === 'not tried' || (passing?.state === 'failed' && !passing.mayBeDone);
}

;// CONCATENATED MODULE: ./build/provision/apply.js








async function applyPlan(plan, api, options) {
    const { changes } = plan;
    const run = apply_begin(plan, api, options);
    const nodes = graphOf(changes);
    const told = telling(changes, options);
    await walk({
        nodes,
        visit: async (number) => {
            const { change, proves } = nodeAt(nodes, number);
            const outcome = await (proves === undefined
                ? tryChange(run, told, { change, number })
                : tryProof(run, told, { change, number: proves }));
            return outcome.state === 'failed'
                ? { state: 'failed', mayBeDone: MAY_BE_DONE.includes(outcome.error.code) }
                : { state: 'passed' };
        },
        skip: (number, because) => {
            const { proves } = nodeAt(nodes, number);
            if (proves === undefined && !told.outcomes[number])
                told.end(number, { state: 'not tried', because });
        },
        blame: (number) => ({ change: nodeAt(nodes, number).change }),
        halted: () => haltedBy(run),
    });
    await clearProofs(run);
    if (run.defect !== undefined)
        throw run.defect.error;
    const results = changes.flatMap((change, number) => {
        const outcome = told.outcomes[number];
        return outcome ? [{ change, outcome }] : [];
    });
    return { results, profiles: appliedProfiles(changes, run.placed) };
}
const MAY_BE_DONE = ['OUTCOME_UNKNOWN', 'APPLY.SPOILED'];
async function tryChange(run, told, { change, number }) {
    told.begin(number);
    const outcome = await attempt(run, () => applyChange(run, change));
    told.end(number, outcome);
    return outcome;
}
async function tryProof(run, told, { change, number }) {
    const outcome = await attempt(run, () => proveChange(run, change));
    if (outcome.state === 'failed') {
        told.begin(number);
        told.end(number, { ...outcome, error: unproved(outcome.error) });
    }
    return outcome;
}
async function clearProofs(run) {
    for (const name of [...run.proofs.keys()])
        await attempt(run, () => deleteProof(run, name));
}
function apply_begin({ changes, ids }, api, { system, signal }) {
    return {
        api,
        system,
        signal,
        halt: undefined,
        bundleIds: new Map(Object.entries(ids?.bundleIds ?? {})),
        devices: new Map(Object.entries(ids?.devices ?? {})),
        serialNumbers: undefined,
        allDevices: undefined,
        going: new Set(changes.flatMap(goneIds)),
        deleted: new Set(),
        edited: new Set(),
        proofs: new Map(),
        begun: new Set(),
        fresh: new Set(),
        madeKinds: madeKinds(changes),
        provedKinds: madeKinds(changes.filter(isProvedFirst)),
        placed: new Map(),
        defect: undefined,
    };
}
async function attempt(run, deed) {
    try {
        return { state: 'done', how: await deed() };
    }
    catch (error) {
        const known = knownError(run, error);
        if (concernsAll(known))
            run.halt ??= known;
        return { state: 'failed', error: known };
    }
}
function knownError(run, error) {
    if (error instanceof errors/* EpapiError */.Uo)
        return error;
    if (!run.signal?.aborted) {
        run.defect ??= { error };
        run.halt ??= stopped();
    }
    return stopped();
}
function haltedBy({ signal, halt }) {
    if (halt)
        return { error: halt };
    return signal?.aborted ? { error: stopped() } : undefined;
}
function isOfChange(node) {
    return node.change !== undefined;
}
function nodeAt(nodes, number) {
    const node = nodes[number];
    if (!node || !isOfChange(node))
        throw new Error('the graph has a change that the plan has not');
    return node;
}
function telling(changes, { onProgress }) {
    const outcomes = changes.map(() => undefined);
    let ended = 0;
    const tell = (number) => {
        const change = changes[number];
        if (change)
            onProgress?.({ change, outcome: outcomes[number], ended, total: changes.length });
    };
    return {
        outcomes,
        begin: tell,
        end: (number, outcome) => {
            outcomes[number] = outcome;
            ended += 1;
            tell(number);
        },
    };
}
function appliedProfiles(changes, placed) {
    return changes.flatMap((change) => {
        if (change.kind !== 'profile' || change.action === 'delete')
            return [];
        const seen = placed.get(change.name);
        if (!seen)
            return [];
        const { id, name, uuid, content = '', expiresAt } = seen;
        const { bundleId, certificates } = change;
        return [{ id, name, uuid, content, expiresAt, bundleId, certificates }];
    });
}

;// CONCATENATED MODULE: ./build/provision/describe-plan.js

const ACTIONS = {
    create: ['to create', '+'],
    update: ['to change', '~'],
    replace: ['to replace', '\u00b1'],
    disable: ['to disable', '-'],
    delete: ['to delete', '-'],
};
const KINDS = {
    'bundle-id': ['bundle ID', 'bundle IDs'],
    capability: ['capability', 'capabilities'],
    device: ['device', 'devices'],
    'pass-type-id': ['pass type ID', 'pass type IDs'],
    profile: ['profile', 'profiles'],
};
function describeAction({ action, kind }) {
    return `${action} ${KINDS[kind][0]}`;
}
function isAction(word) {
    return typeof word === 'string' && Object.hasOwn(ACTIONS, word);
}
function isKind(word) {
    return typeof word === 'string' && Object.hasOwn(KINDS, word);
}
function countOf(kind, count) {
    return `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;
}
const NAME = 200;
const LONGEST_REASON = 1000;
function countChanges({ changes }) {
    const counts = Object.entries(ACTIONS).flatMap(([action, [word]]) => {
        const { length } = changes.filter((change) => change.action === action);
        return length === 0 ? [] : `${length} ${word}`;
    });
    return counts.length === 0 ? 'nothing to change' : counts.join(', ');
}
function isDestructive(change) {
    if (change.action === 'replace')
        return change.takesFrom !== undefined;
    return change.action === 'delete' || change.action === 'disable';
}
function describeChange(change) {
    return `${describeAction(change)} ${(0,build_text/* printable */.g$)(change.name, NAME)}`;
}
function describePlan(plan) {
    const { changes, blocked, manualSteps } = plan;
    const sections = [
        [`Plan: ${countChanges(plan)}.`],
        changes.map(changeLine),
        titled('Cannot be had:', blocked.flatMap(blockedLines)),
        titled('By hand, since the API cannot:', manualSteps.map(stepLine)),
        leftAlone(plan),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines];
}
function changeLine(change) {
    return `  ${ACTIONS[change.action][1]} ${describeChange(change)}: ${(0,build_text/* printable */.g$)(change.reason, LONGEST_REASON)}`;
}
function blockedLines({ kind, name, reason, hint }) {
    return [
        `  ! ${KINDS[kind][0]} ${(0,build_text/* printable */.g$)(name, NAME)}: ${(0,build_text/* printable */.g$)(reason, LONGEST_REASON)}`,
        `      ${(0,build_text/* printable */.g$)(hint, LONGEST_REASON)}`,
    ];
}
function stepLine({ name, step, where }) {
    return `  * ${(0,build_text/* printable */.g$)(name, NAME)}: ${(0,build_text/* printable */.g$)(step, LONGEST_REASON)} (${(0,build_text/* printable */.g$)(where, LONGEST_REASON)})`;
}
function leftAlone({ unmanaged }) {
    const counts = Object.entries(unmanaged).map(([kind, count]) => countOf(kind, count));
    return counts.length === 0
        ? []
        : [`Left alone, since the manifest does not ask for them: ${counts.join(', ')}.`];
}

;// CONCATENATED MODULE: ./build/provision/describe-report.js


function tallyOf({ results }) {
    const count = (state) => results.filter(({ outcome }) => outcome.state === state).length;
    return { done: count('done'), failed: count('failed'), notTried: count('not tried') };
}
function describeOutcome(change, outcome) {
    return `${describeChange(change)}: ${outcomeText(outcome)}`;
}
function outcomeText(outcome) {
    if (outcome.state === 'done')
        return outcome.how;
    if (outcome.state === 'failed')
        return `failed: ${(0,build_text/* printable */.g$)(outcome.error.message)} ${(0,build_text/* printable */.g$)(outcome.error.hint)}`;
    return `not tried, because ${describe_report_textOf(outcome.because)}`;
}
function describe_report_textOf(because) {
    return 'change' in because
        ? `of what became of: ${describeChange(because.change)}`
        : because.error.code === 'APPLY.STOPPED'
            ? 'it was told to end'
            : `it was ended: ${(0,build_text/* printable */.g$)(because.error.message)}`;
}
const MOST_NOT_TRIED = 20;
function describeUnwritten({ name, error }) {
    return `profile ${(0,build_text/* printable */.g$)(name)}: not written: ${(0,build_text/* printable */.g$)(error.message)} ${(0,build_text/* printable */.g$)(error.hint)}`;
}
function describeReport(report) {
    const linesOf = (state) => report.results
        .filter(({ outcome }) => outcome.state === state)
        .map(({ change, outcome }) => `  ${describeOutcome(change, outcome)}\n`);
    const notTried = linesOf('not tried');
    const more = notTried.length - MOST_NOT_TRIED;
    return [
        `${countOutcomes(report)}\n`,
        ...linesOf('failed'),
        ...notTried.slice(0, MOST_NOT_TRIED),
        ...(more > 0 ? [`  and ${more} more that were not tried\n`] : []),
    ].join('');
}
function countOutcomes(report) {
    const { done, failed, notTried } = tallyOf(report);
    return `Applied: ${done} done, ${failed} failed, ${notTried} not tried.`;
}
function reportData({ results }) {
    return results.map(({ change, outcome }) => {
        const { action, kind, name, reason } = change;
        const base = { action, kind, name, reason, state: outcome.state };
        if (outcome.state === 'done')
            return { ...base, how: outcome.how };
        if (outcome.state === 'not tried')
            return { ...base, because: describe_report_textOf(outcome.because) };
        const { code, message, hint } = outcome.error;
        return { ...base, error: { code, message, hint } };
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/provision/manifest-files.js
var manifest_files = __webpack_require__(7624);
;// CONCATENATED MODULE: ./build/provision/disk-files.js




async function diskFiles(folder) {
    return { root: await (0,promises_.realpath)(folder), realPath: (path) => (0,promises_.realpath)(path), read: readBeginning };
}
const NO_FILE = 'ENOTSUP';
async function readBeginning(path, most) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stats = await file.stat();
        if (!stats.isFile() && !stats.isDirectory())
            throw Object.assign(new Error(), { code: NO_FILE });
        const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
        const bytes = buffer.subarray(0, bytesRead);
        if (bytesRead < most && !(0,external_node_buffer_.isUtf8)(bytes))
            throw new manifest_files/* NotUtf8Error */.x(placeIn(bytes));
        return bytes.toString('utf8');
    }
    finally {
        await file.close();
    }
}
function placeIn(bytes) {
    let [line, start] = [1, 0];
    for (;;) {
        const end = bytes.indexOf('\n', start);
        const text = bytes.subarray(start, end < 0 ? undefined : end);
        if (end < 0 || !(0,external_node_buffer_.isUtf8)(text))
            return { line, column: text.toString('utf8').indexOf('\ufffd') + 1 };
        line += 1;
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./build/provision/manifest-error.js
var manifest_error = __webpack_require__(7389);
;// CONCATENATED MODULE: ./build/provision/lib/plan-devices.js


function planDevices({ devices }, team) {
    const existing = new Map(team.devices.map((one) => [(0,provision_manifest/* normalUdid */.k)(one.udid), one]));
    return { changes: devices.flatMap((want) => planDevice(want, existing.get((0,provision_manifest/* normalUdid */.k)(want.udid))) ?? []) };
}
function planDevice({ name, udid, platform }, have) {
    const base = { kind: 'device', name };
    if (!have)
        return { ...base, action: 'create', reason: 'is not registered', attributes: { name, udid, platform } };
    const isDisabled = have.status === 'DISABLED';
    const isRenamed = have.name !== name;
    if (!isDisabled && !isRenamed)
        return undefined;
    const reasons = [
        ...(isDisabled ? ['is disabled'] : []),
        ...(isRenamed ? [`is named "${(0,build_text/* printable */.g$)(have.name, 80)}"`] : []),
    ];
    const attributes = { ...(isRenamed && { name }), ...(isDisabled && { status: 'ENABLED' }) };
    return { ...base, action: 'update', id: have.id, reason: reasons.join(' and '), attributes };
}

;// CONCATENATED MODULE: ./build/provision/lib/plan-identifiers.js



function planIdentifiers({ bundleIds }, team) {
    const existing = new Map(team.bundleIds.map((one) => [one.identifier, one]));
    const changes = bundleIds.flatMap((want) => {
        const have = existing.get(want.identifier);
        const capabilities = want.capabilities.flatMap((one) => planCapability(want.identifier, one, have) ?? []);
        return [...planName(want, have), ...capabilities];
    });
    return { changes };
}
function planName(want, have) {
    const { identifier, name, platform } = want;
    const base = { kind: 'bundle-id', name: identifier };
    if (!have)
        return [
            { ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name, platform } },
        ];
    if (have.name === name)
        return [];
    return [{ ...base, action: 'update', id: have.id, reason: renamed(have.name, name), attributes: { name } }];
}
function renamed(from, to) {
    return `is named "${(0,build_text/* printable */.g$)(from, 80)}", wanted "${(0,build_text/* printable */.g$)(to, 80)}"`;
}
function planCapability(bundleId, want, have) {
    const { type } = want;
    const found = have?.capabilities.find((one) => one.type === type);
    const base = { kind: 'capability', name: `${bundleId} ${type}`, bundleId, type };
    if (!found)
        return { ...base, action: 'create', reason: 'capability missing', settings: settingsOf(want) };
    const wrong = Object.entries(want.settings).filter(([key, option]) => !isChosen(found, key, option));
    if (wrong.length === 0)
        return undefined;
    const reason = `setting ${wrong.map(([key, option]) => `${key} is not ${option}`).join(', ')}`;
    return { ...base, action: 'update', id: found.id, reason, settings: settingsOf(want) };
}
function settingsOf({ settings }) {
    return Object.entries(settings)
        .sort(([a], [b]) => compareText(a, b))
        .map(([key, option]) => ({ key, options: [{ key: option, enabled: true }] }));
}
function isChosen({ settings }, key, option) {
    const setting = settings.find((one) => one.key === key) ?? {};
    const chosen = chosenOptions(setting);
    if (chosen.length > 0)
        return chosen.includes(option);
    return setting.options?.some((one) => one.key === option && one.enabled !== false) ?? false;
}
const BY_HAND = {
    APP_GROUPS: 'assign its app groups',
    ICLOUD: 'assign its iCloud containers',
    APPLE_PAY: 'assign its merchant IDs',
};
function stepsByHand(changes) {
    const steps = changes.flatMap((change) => {
        if (change.action !== 'create')
            return [];
        if (change.kind === 'bundle-id')
            return [stepAt(change.name, 'fill in its deployment details')];
        const step = change.kind === 'capability' ? BY_HAND[change.type] : undefined;
        return change.kind === 'capability' && step ? [stepAt(change.bundleId, step)] : [];
    });
    return steps.sort((a, b) => compareText(a.name + a.step, b.name + b.step));
}
function stepAt(name, step) {
    const where = `developer.apple.com \u2192 Certificates, Identifiers & Profiles \u2192 Identifiers \u2192 ${name}`;
    return { name, step, where };
}
function planPassTypeIds({ passTypeIds }, team) {
    const existing = new Map(team.passTypeIds.map((one) => [one.identifier, one]));
    const changes = passTypeIds.flatMap(({ identifier, name }) => {
        const base = { kind: 'pass-type-id', name: identifier };
        const have = existing.get(identifier);
        if (!have)
            return [{ ...base, action: 'create', reason: 'is not registered', attributes: { identifier, name } }];
        if (have.name === name)
            return [];
        const reason = renamed(have.name, name);
        return [{ ...base, action: 'update', id: have.id, reason, attributes: { name } }];
    });
    return { changes };
}

;// CONCATENATED MODULE: ./build/days.js
const DAY = 86_400_000;
const [FIRST_DATE, PAST_DATES] = [Date.UTC(1000, 0), Date.UTC(10_000, 0)];
function isDate(time) {
    return time >= FIRST_DATE && time < PAST_DATES;
}
function daysLeft(end, now) {
    const days = Math.floor((end - now) / DAY);
    return end === now ? -1 : days;
}
function describeEnd(end, now) {
    const days = Math.max(0, daysLeft(Math.max(end, now), Math.min(end, now)));
    const span = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    return end > now ? `expires in ${span}` : `expired ${span} ago`;
}
function dayOf(time) {
    return new Date(time).toISOString().replace(/T.*/, '');
}

;// CONCATENATED MODULE: ./build/provision/lib/choose-certificate.js
function chooseCertificate(want, certificates, now) {
    const meant = certificates.filter((one) => isMeant(want, one));
    const current = meant.filter((one) => one.expiresAt > now && one.content !== undefined);
    const [best] = current.toSorted((a, b) => b.expiresAt - a.expiresAt || (a.id < b.id ? -1 : 1));
    if (best)
        return best;
    const which = describeWanted(want);
    if (meant.length === 0)
        return `the team has no certificate ${which}`;
    const hasEnded = meant.every(({ expiresAt }) => expiresAt <= now);
    return hasEnded
        ? `every certificate ${which} has expired`
        : `of no certificate ${which} that has not expired Apple's list says when it ends and what is in it`;
}
function isMeant(want, { type, serialNumber, content }) {
    if (type !== want.type)
        return false;
    if (want.serialNumber !== undefined && serialNumber !== want.serialNumber)
        return false;
    return want.publicKeySha256 === undefined || content?.publicKeySha256 === want.publicKeySha256;
}
function describeWanted({ type, serialNumber, publicKeySha256 }) {
    const serial = serialNumber === undefined ? '' : ` with the serial number ${serialNumber}`;
    const key = publicKeySha256 === undefined ? '' : ` for the public key ${publicKeySha256.slice(0, 16)}\u2026`;
    return `of type ${type}${serial}${key}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/ending-certificates.js



function endingCertificates({ certificates, profiles }, choices, team, now) {
    return certificates.flatMap((want) => {
        const chosen = choices.get(want.label);
        if (chosen === undefined || typeof chosen === 'string')
            return [];
        const users = profiles.filter((profile) => profile.certificates.includes(want.label));
        const soon = Math.max(0, ...users.map(({ renewWithin }) => renewWithin));
        if (daysLeft(chosen.expiresAt, now) >= soon)
            return [];
        return [{ name: want.label, ...stepFor(want, chosen, team, now) }];
    });
}
const MAKE = 'epapi api POST /v1/certificates';
function stepFor(want, chosen, team, now) {
    const lasts = (one) => one !== undefined && one.expiresAt - chosen.expiresAt > DAY;
    const { sameKey, other } = besides(want, team, now);
    if (sameKey && lasts(sameKey))
        return takeBySerialNumber(sameKey, chosen, now);
    if (other && lasts(other))
        return takeForOtherKey(want, other, chosen, now);
    return {
        step: `make its successor: ${called(chosen)} ${describeEnd(chosen.expiresAt, now)}`,
        where: `${MAKE}, or developer.apple.com \u2192 Certificates`,
    };
}
function besides({ label, type, publicKeySha256 }, team, now) {
    const longest = (wider) => {
        const one = chooseCertificate(wider, team, now);
        return typeof one === 'string' ? undefined : one;
    };
    return {
        sameKey: longest({ label, type, ...(publicKeySha256 !== undefined && { publicKeySha256 }) }),
        other: longest({ label, type }),
    };
}
function insteadOf(want, team, now) {
    const { sameKey, other } = besides(want, team, now);
    const isAtHand = want.publicKeySha256 === undefined ? ', if its private key is at hand' : '';
    if (sameKey)
        return `Take ${offered(sameKey, now)}${isAtHand}: ${bySerialNumber(sameKey)}.`;
    if (other)
        return `Take ${offered(other, now)}, if its private key is at hand: ${byPublicKey(want, other)}. Or, for a key that is, ${MAKE}.`;
    return `Make a certificate from a signing request whose private key is at hand, with ${MAKE} or at developer.apple.com, or choose another one in the manifest.`;
}
function takeBySerialNumber(other, chosen, now) {
    return {
        step: take(other, chosen, 'serial number', now),
        where: `the manifest: ${bySerialNumber(other)}`,
    };
}
function takeForOtherKey(want, other, chosen, now) {
    return {
        step: take(other, chosen, 'public key', now),
        where: `the manifest: ${byPublicKey(want, other)}; or, for a key that is, ${MAKE}, which Apple answers with 409 where the team has as many as it may`,
    };
}
function bySerialNumber(one) {
    return `put the serial number ${serial(one)} in, or take the serial number out, so that the longest valid one is chosen`;
}
function byPublicKey({ serialNumber }, { content }) {
    const both = serialNumber === undefined ? '' : 'its serial number and ';
    return `put ${both}its public key in, ${content.publicKeySha256}`;
}
function take(other, chosen, by, now) {
    const isSameKey = other.content.publicKeySha256 === chosen.content.publicKeySha256;
    const condition = isSameKey ? '' : ', if its private key is at hand';
    return `take ${offered(other, now)}${condition}: ${called(chosen)}, chosen by its ${by}, ${describeEnd(chosen.expiresAt, now)}`;
}
function offered(one, now) {
    return `${called(one)}, which ${describeEnd(one.expiresAt, now)}`;
}
function called(certificate) {
    return `certificate ${serial(certificate)}`;
}
function serial({ serialNumber }) {
    return (0,build_text/* printable */.g$)(serialNumber, 60);
}

;// CONCATENATED MODULE: ./build/provision/lib/name-rings.js




function nameRings(manifest, claims) {
    let known;
    return ({ name }, holder) => {
        known ??= stuckKinds(manifest, claims);
        return shortestWay(known, keyOf(holder), name);
    };
}
function keyOf({ profile, bundleId }) {
    return kindKey(bundleId, profile.type);
}
function stuckKinds(manifest, claims) {
    const standInsOf = standIns(manifest);
    const holders = manifest.profiles.flatMap((want) => holdersOf(want, claims));
    const stuck = new Map();
    for (const holder of holders.filter(({ profile, bundleId }) => claims.waitedFor(bundleId, profile.type).length > 0)) {
        const all = standInsOf(holder.bundleId, holder.profile.type).toSorted((a, b) => compareText(a.name, b.name));
        const waiter = keyOf(holder);
        stuck.set(waiter, all.map((want) => ({
            ...{ name: want.name, waiter },
            holders: [...new Set(holdersOf(want, claims).map(keyOf))].sort(compareText),
        })));
    }
    let before;
    do {
        before = stuck.size;
        for (const [key, all] of stuck)
            if (!all.every((one) => one.holders.some((holder) => stuck.has(holder))))
                stuck.delete(key);
    } while (stuck.size < before);
    return stuck;
}
function holdersOf(want, claims) {
    return [want.name, (0,proof_name/* proofName */.ud)(want.name)]
        .flatMap((one) => claims.held.get(one) ?? [])
        .filter((one) => isElse(one, want, claims) && isInUse(one.profile, claims.now));
}
function shortestWay(stuck, from, name) {
    const before = new Map([[from, undefined]]);
    for (const [key] of before) {
        const waits = stuck.get(key) ?? [];
        if (waits.some((wait) => wait.name === name))
            return wayTo(key, before);
        for (const wait of waits)
            for (const holder of wait.holders)
                if (!before.has(holder))
                    before.set(holder, wait);
    }
    return [];
}
function wayTo(key, before) {
    const names = [];
    for (let last = before.get(key); last; last = before.get(last.waiter))
        names.unshift(last.name);
    return names;
}

;// CONCATENATED MODULE: ./build/provision/lib/profile-devices.js


function appleTvsOf(devices) {
    const tvs = devices.filter(({ deviceClass }) => deviceClass === 'APPLE_TV');
    return new Set(tvs.map(({ udid }) => (0,provision_manifest/* normalUdid */.k)(udid)));
}
function wantedDevices({ type, devices }, all, appleTvs) {
    if (!(0,provision_manifest/* takesDevices */.A)(type))
        return [];
    const udids = devices === 'all' ? all.filter((one) => isFor(type, one, appleTvs)).map(({ udid }) => udid) : devices;
    return [...new Set(udids.map(provision_manifest/* normalUdid */.k))].sort(compareText);
}
function isFor(type, { platform, udid }, appleTvs) {
    if (type.startsWith('MAC'))
        return platform === 'MAC_OS';
    return platform === 'IOS' && appleTvs.has((0,provision_manifest/* normalUdid */.k)(udid)) === isForAppleTvs(type);
}
function isForAppleTvs(type) {
    return type.startsWith('TVOS');
}
function laterAppleTvs({ profiles, devices }, team) {
    const forAll = profiles.filter(({ type, devices: wanted }) => (0,provision_manifest/* takesDevices */.A)(type) && isForAppleTvs(type) && wanted === 'all');
    if (forAll.length === 0)
        return [];
    const known = new Set(team.devices.map(({ udid }) => (0,provision_manifest/* normalUdid */.k)(udid)));
    const added = devices.filter(({ platform, udid }) => platform === 'IOS' && !known.has((0,provision_manifest/* normalUdid */.k)(udid)));
    if (added.length === 0)
        return [];
    const [them, they] = added.length === 1 ? ['the device', 'it is'] : [`the ${added.length} devices`, 'they are'];
    const step = `plan again after the apply: whether ${them} to be registered should be in it, Apple tells only when ${they}`;
    return forAll.map(({ name }) => ({ name, step, where: 'epapi plan' }));
}

;// CONCATENATED MODULE: ./build/provision/lib/why-replace.js



function whyReplace(aim, held, team, now) {
    const { type, contents } = held.profile;
    const { order } = aim;
    if (held.bundleId !== order.bundleId)
        return `is for ${(0,build_text/* printable */.g$)(held.bundleId)}`;
    if (type !== order.type)
        return `is of type ${(0,build_text/* printable */.g$)(type, 40)}, wanted ${order.type}`;
    if (!contents)
        return 'its content cannot be read';
    const reasons = [
        endsSoon(aim, held, contents, team, now),
        otherCertificates(aim, contents, team),
        invalid(aim, held, contents, team),
        otherDevices(order.devices, contents.udids),
    ].filter((reason) => reason !== undefined);
    return reasons.length === 0 ? undefined : reasons.join('; ');
}
function otherCertificates({ chosen }, { certificates }, team) {
    const wanted = [...chosen.values()];
    const missing = wanted.filter(({ content }) => !certificates.some((der) => der.equals(content.der)));
    const strange = certificates.filter((der) => !wanted.some(({ content }) => content.der.equals(der)));
    if (missing.length === 0 && strange.length === 0)
        return undefined;
    const holds = strange.map((der) => describeHeld(certificateOf(der, team))).join(' and ');
    const wants = missing.map(({ serialNumber }) => serialNumber).join(' and ');
    if (wants === '')
        return `holds ${holds}, which is not wanted`;
    return holds === '' ? `lacks certificate ${wants}` : `holds ${holds}, wanted ${wants}`;
}
function describeHeld(certificate) {
    return certificate
        ? `certificate ${certificate.serialNumber}`
        : 'a certificate that the team no longer has';
}
function invalid({ edited }, { profile }, { certificates }, team) {
    if (profile.state === 'ACTIVE')
        return edited ? 'capabilities of its bundle ID change, which makes it INVALID' : undefined;
    const isRevoked = certificates.some((der) => !certificateOf(der, team));
    const cause = isRevoked ? 'a certificate was revoked' : 'the bundle ID was edited';
    return `${(0,build_text/* printable */.g$)(profile.state, 40)} since ${cause}`;
}
function certificateOf(der, { certificates }) {
    return certificates.find(({ content }) => content?.der.equals(der));
}
function otherDevices(wanted, udids) {
    const held = new Set(udids.map(provision_manifest/* normalUdid */.k));
    const lacks = wanted.filter((udid) => !held.has(udid)).length;
    const more = held.size - (wanted.length - lacks);
    if (lacks === 0 && more === 0)
        return undefined;
    const parts = [
        ...(lacks > 0 ? [`lacks ${lacks} ${lacks === 1 ? 'device' : 'devices'}`] : []),
        ...(more > 0 ? [`holds ${more} that ${more === 1 ? 'is' : 'are'} not wanted`] : []),
    ];
    return parts.join(' and ');
}
const LIFE = 365 * DAY;
function endsSoon({ want, chosen }, { profile }, { certificates }, team, now) {
    const ends = certificates.flatMap((der) => certificateOf(der, team) ?? []);
    const end = Math.min(profile.expiresAt, ...ends.map(({ expiresAt }) => expiresAt));
    const next = Math.min(now + LIFE, ...[...chosen.values()].map(({ expiresAt }) => expiresAt));
    if (Number.isNaN(end))
        return 'Apple does not say when it expires';
    if (daysLeft(end, now) >= want.renewWithin || next - end <= DAY)
        return undefined;
    return `${end < profile.expiresAt ? 'its certificate ' : ''}${describeEnd(end, now)}`;
}

;// CONCATENATED MODULE: ./build/provision/lib/plan-profiles.js














function planProfiles(manifest, team, around) {
    const { edited, now } = around;
    const choices = new Map(manifest.certificates.map((want) => [want.label, chooseCertificate(want, team.certificates, now)]));
    const sources = { manifest, team, choices, edited, appleTvs: appleTvsOf(team.devices), now };
    const aims = manifest.profiles.map((want) => aimOf(want, sources));
    const held = byName(team);
    const possible = aims.filter((aim) => 'want' in aim);
    const kept = possible.flatMap((aim) => upToDate(aim, held, team, now) ?? []).sort(byNameOf);
    const known = { ...around, held, waitedFor: waiting(manifest, kept), isWanted: wanting(manifest) };
    const claims = { ...known, ringOf: nameRings(manifest, known) };
    const keptNames = new Set(kept.map(({ name }) => name));
    const problems = possible.flatMap(({ want }) => keptNames.has(want.name) ? [] : (nameHeld(want, claims) ?? []));
    const blocked = [...aims.filter((aim) => 'hint' in aim), ...problems].sort(byNameOf);
    const isFirm = firmProfiles(manifest, { blocked, kept }, now);
    const lacking = new Set(blocked.map(({ name }) => name));
    const had = possible.filter(({ want }) => !lacking.has(want.name));
    const keptIds = new Set(kept.map(({ id }) => id));
    return {
        changes: had.flatMap((aim) => [
            ...(keptNames.has(aim.want.name) ? [] : planProfile(aim, held, team, now)),
            ...leftovers(aim.want, { held, keptIds, isFirm, now }),
        ]),
        kept,
        blocked,
        manualSteps: [
            ...endingCertificates(manifest, choices, team.certificates, now),
            ...laterAppleTvs(manifest, team),
        ].sort(byNameOf),
    };
}
function byNameOf(a, b) {
    return compareText(a.name, b.name);
}
function aimOf(want, sources) {
    const { manifest, choices, edited, appleTvs } = sources;
    const chosen = new Map();
    for (const label of want.certificates.toSorted(compareText)) {
        const choice = choices.get(label);
        if (choice === undefined || typeof choice === 'string')
            return noCertificate(want, label, sources);
        chosen.set(label, choice);
    }
    const certificates = [...new Set([...chosen.values()].map(({ id }) => id))].sort(compareText);
    const devices = wantedDevices(want, manifest.devices, appleTvs);
    if (devices.length === 0 && (0,provision_manifest/* takesDevices */.A)(want.type))
        return noDevice(want);
    const { type, bundleId } = want;
    return { want, chosen, edited: edited.has(bundleId), order: { type, bundleId, certificates, devices } };
}
function noDevice({ name, type }) {
    return {
        kind: 'profile',
        name,
        reason: `no device of the manifest is known to be one that ${type} is for`,
        hint: 'Add one to devices: of the manifest. Whether a new one is an Apple TV, Apple says once it is registered: apply, and plan again.',
    };
}
function noCertificate({ name }, label, sources) {
    const { manifest, team, choices, now } = sources;
    const meant = manifest.certificates.find((one) => one.label === label);
    const why = choices.get(label);
    const known = meant && typeof why === 'string';
    return {
        ...{ kind: 'profile', name },
        reason: `certificate ${(0,build_text/* printable */.g$)(label, 80)} cannot be had: ${known ? why : 'the manifest has none of this name'}`,
        hint: known
            ? insteadOf(meant, team.certificates, now)
            : 'Name it under certificates: of the manifest, or choose another one.',
    };
}
function upToDate(aim, held, team, now) {
    const { want, order } = aim;
    const good = held.get(want.name)?.find((one) => whyReplace(aim, one, team, now) === undefined);
    const { bundleId, certificates } = order;
    return good && { name: want.name, id: good.profile.id, bundleId, certificates };
}
function planProfile(aim, held, team, now) {
    const { want, order } = aim;
    const base = { kind: 'profile', name: want.name, ...order };
    const found = (held.get(want.name) ?? []).toSorted((a, b) => distance(want, a, now) - distance(want, b, now));
    const [first, ...more] = found;
    const provedFirst = isSpoiling(aim, team, found, now) && { provedFirst: true };
    if (!first)
        return [{ ...base, action: 'create', reason: 'does not exist', ...provedFirst }];
    const reason = `${whyReplace(aim, first, team, now) ?? ''}${describeOthers(more, want, now)}`;
    const replaces = found.map(({ profile }) => profile.id).sort(compareText);
    const others = found.map(({ bundleId }) => bundleId).filter((bundleId) => bundleId !== want.bundleId);
    const takesFrom = [...new Set(others)].sort(compareText);
    const taken = takesFrom.length > 0 && { takesFrom };
    const isGood = whyReplace({ ...aim, edited: false }, first, team, now) === undefined;
    const becauseEdited = isGood && { becauseEdited: true };
    return [{ ...base, action: 'replace', reason, replaces, ...taken, ...provedFirst, ...becauseEdited }];
}
function isSpoiling({ edited, want: { bundleId, type } }, { bundleIds }, found, now) {
    if (!edited)
        return false;
    const goes = new Set(found.map(({ profile }) => profile));
    const own = bundleIds.find(({ identifier }) => identifier === bundleId)?.profiles ?? [];
    return own.some((one) => isInUse(one, now) && (one.type === type || goes.has(one)));
}
function distance({ bundleId, type }, held, now) {
    if (held.bundleId !== bundleId)
        return 3;
    if (held.profile.type !== type)
        return 2;
    return isInUse(held.profile, now) ? 0 : 1;
}
const plan_profiles_MOST_NAMED = 3;
function describeOthers(others, { bundleId, type }, now) {
    if (others.length === 0)
        return '';
    const kinds = groupBy(others, ({ profile, bundleId: owner }) => {
        const of = owner === bundleId ? '' : ` of ${(0,build_text/* printable */.g$)(owner, 80)}`;
        const ofType = profile.type === type ? '' : ` of type ${(0,build_text/* printable */.g$)(profile.type, 40)}`;
        return `${stateWord(profile, now)}${of}${ofType}`;
    });
    const words = [...kinds].map(([kind, { length }]) => `${length} ${kind}`);
    return `; of the same name go as well: ${(0,build_text/* enumerate */.HL)(words, plan_profiles_MOST_NAMED)}`;
}
function stateWord(profile, now) {
    if (isInUse(profile, now))
        return 'valid';
    return profile.state === 'ACTIVE' ? 'expired' : (0,build_text/* printable */.g$)(profile.state, 40);
}
function leftovers(want, { held, keptIds, isFirm, now }) {
    const kept = held.get(want.name)?.find(({ profile }) => keptIds.has(profile.id));
    return (0,proof_name/* proofNames */.zy)(want.name)
        .flatMap((name) => held.get(name) ?? [])
        .filter(({ profile, bundleId }) => bundleId === want.bundleId || !isInUse(profile, now))
        .filter(({ profile, bundleId }) => !isFirm(bundleId, profile))
        .filter(({ profile }) => !kept || !isUnderWay(profile, kept.profile, now))
        .map(({ profile, bundleId }) => ({
        kind: 'profile',
        action: 'delete',
        id: profile.id,
        bundleId,
        name: profile.name,
        proofOf: want.name,
        reason: 'was left by a replacement that was cut short',
    }));
}
const REPLACING = 7 * DAY;
function isUnderWay(proof, kept, now) {
    return isInUse(proof, now) && proof.createdAt > kept.createdAt && now - proof.createdAt < REPLACING;
}

// EXTERNAL MODULE: ./build/provision/prune.js
var prune = __webpack_require__(9491);
;// CONCATENATED MODULE: ./build/provision/lib/plan-pruning.js




const REASON = 'is not in the manifest';
function planPruning(strangers, prune, pruneWith) {
    const changes = [];
    const blocked = [];
    for (const [kind, limit] of Object.entries(prune)) {
        const { changes: found, total } = strangers[kind];
        const most = mostOf(limit, total);
        if (found.length <= most)
            changes.push(...found);
        else
            blocked.push(tooMany(kind, found.length, total, most, pruneWith));
    }
    return { changes, blocked };
}
const ROUNDING = 1e-9;
function mostOf(limit, total) {
    if ('count' in limit)
        return limit.count;
    return limit.share === 0 ? 0 : Math.max(1, Math.floor(total * limit.share + ROUNDING));
}
function tooMany(kind, found, total, most, pruneWith) {
    return {
        kind,
        name: 'pruning',
        reason: `${found} of ${total} are not in the manifest, and at most ${most} may go at once`,
        hint: `Check that the manifest is whole; if they are all to go, allow as many: ${pruneWith}${(0,prune/* pruneWord */.lP)(kind)}=${found}.`,
    };
}
function pruneRule(kind, { changes: { length }, total }) {
    const limit = length > mostOf(prune/* USUAL_LIMIT */.XR, total) ? `=${length}` : '';
    return `${(0,prune/* pruneWord */.lP)(kind)}${limit}`;
}
function strangersOf(manifest, team) {
    const identifiers = new Map(manifest.bundleIds.map((one) => [one.identifier, one]));
    const passTypeIds = new Set(manifest.passTypeIds.map(({ identifier }) => identifier));
    const udids = new Set(manifest.devices.map(({ udid }) => (0,provision_manifest/* normalUdid */.k)(udid)));
    const enabled = team.devices.filter(({ status }) => status !== 'DISABLED');
    const ours = team.bundleIds.filter(({ identifier }) => identifiers.has(identifier));
    return {
        'bundle-id': among(team.bundleIds, ({ id, identifier }) => identifiers.has(identifier) ? undefined : gone('bundle-id', id, identifier)),
        capability: among(ours.flatMap(({ identifier, capabilities }) => capabilities.map((one) => ({ ...one, identifier }))), ({ id, type, identifier }) => {
            const isWanted = identifiers.get(identifier)?.capabilities.some((want) => want.type === type);
            const name = `${identifier} ${type}`;
            return isWanted
                ? undefined
                : { kind: 'capability', action: 'delete', id, bundleId: identifier, name, reason: REASON };
        }),
        device: among(enabled, ({ id, name, udid }) => udids.has((0,provision_manifest/* normalUdid */.k)(udid))
            ? undefined
            : { kind: 'device', action: 'disable', id, name, reason: REASON }),
        'pass-type-id': among(team.passTypeIds, ({ id, identifier }) => passTypeIds.has(identifier) ? undefined : gone('pass-type-id', id, identifier)),
        profile: strangeProfiles(manifest, team),
    };
}
function strangeProfiles(manifest, team) {
    const owners = profileOwners(manifest);
    const profiles = team.bundleIds.flatMap(({ identifier, profiles: held }) => held.map(({ id, name }) => ({ id, name, bundleId: identifier })));
    return among(profiles, ({ id, name, bundleId }) => {
        const owner = owners.get(name);
        return owner?.bundleId === bundleId
            ? undefined
            : { kind: 'profile', action: 'delete', id, bundleId, name, reason: whyGone(bundleId, owner) };
    });
}
function profileOwners({ profiles }) {
    return new Map(profiles.flatMap(({ name, bundleId }) => [
        [name, { bundleId, isProof: false }],
        ...(0,proof_name/* proofNames */.zy)(name).map((proof) => [proof, { bundleId, isProof: true }]),
    ]));
}
function whyGone(bundleId, owner) {
    if (!owner)
        return REASON;
    const what = `${owner.isProof ? 'a proof of ' : ''}${(0,build_text/* printable */.g$)(owner.bundleId, 80)}`;
    return `is for ${(0,build_text/* printable */.g$)(bundleId, 80)}; the manifest has this name for ${what}`;
}
function among(all, changeOf) {
    return { total: all.length, changes: all.flatMap((one) => changeOf(one) ?? []) };
}
function gone(kind, id, name) {
    return { kind, action: 'delete', id, name, reason: REASON };
}

;// CONCATENATED MODULE: ./build/provision/lib/unsafe-edits.js







const unsafe_edits_MOST_NAMED = 3;
function unsafeEdits(drafts, manifest, team, now) {
    const changes = drafts.flatMap((draft) => draft.changes);
    const blocked = drafts.flatMap((draft) => draft.blocked ?? []);
    const lacking = new Map(blocked.filter(({ kind }) => kind === 'profile').map((one) => [one.name, one]));
    const made = madeKinds(changes);
    const unsafe = new Map();
    for (const [identifier, profiles] of madeInvalid(changes, team, now)) {
        const lost = profiles.filter(({ type }) => isDistribution(type) && !made.has(kindKey(identifier, type)));
        const [first] = lost;
        if (!first)
            continue;
        const waits = manifest.profiles.find(({ name, bundleId, type }) => bundleId === identifier && type === first.type && lacking.has(name));
        const why = waits && lacking.get(waits.name);
        unsafe.set(identifier, why ? whyWaits(lost, why) : whyNot(identifier, lost, first));
    }
    return unsafe;
}
function whyNot(identifier, lost, { id, name, type }) {
    const app = (0,build_text/* printable */.g$)(identifier, 80);
    const proven = (0,proof_name/* provenName */.wW)(name);
    const wanted = proven === undefined ? 'it' : (0,build_text/* printable */.g$)(proven, 80);
    return {
        reason: `would make ${named(lost)} INVALID, and the manifest wants no profile of type ${(0,build_text/* printable */.g$)(type, 40)} for ${app}`,
        hint: `Name ${wanted} under profiles: of the manifest, as epapi init does, so that it is replaced at once; or, if ${app} can do without it, delete it before: epapi api DELETE /v1/profiles/${(0,build_text/* printable */.g$)(id, 40)}.`,
    };
}
function whyWaits(lost, waits) {
    return {
        reason: `would make ${named(lost)} INVALID, and ${(0,build_text/* printable */.g$)(waits.name, 80)} cannot be had in its place: ${waits.reason}`,
        hint: waits.hint,
    };
}
function named(profiles) {
    const names = profiles.map(({ name }) => (0,build_text/* printable */.g$)(name, 80));
    return `${names.length === 1 ? 'the profile' : 'the profiles'} ${(0,build_text/* enumerate */.HL)(names, unsafe_edits_MOST_NAMED)}`;
}
function withoutUnsafe({ changes, blocked = [], ...rest }, unsafe) {
    const whyOf = (change) => change.kind === 'capability' ? unsafe.get(change.bundleId) : undefined;
    return {
        ...rest,
        changes: changes.filter((change) => !whyOf(change)),
        blocked: [
            ...blocked,
            ...inOrder(changes).flatMap((change) => {
                const why = whyOf(change);
                return why ? { kind: change.kind, name: change.name, ...why } : [];
            }),
        ],
    };
}
function sayWhatBecomesInvalid(changes, team, now) {
    const invalid = madeInvalid(changes, team, now);
    return changes.map((change) => {
        const profiles = change.kind === 'capability' ? invalid.get(change.bundleId) : undefined;
        if (!profiles || profiles.length === 0)
            return change;
        return { ...change, reason: `${change.reason}; makes ${named(profiles)} INVALID` };
    });
}
function madeInvalid(changes, { bundleIds }, now) {
    const edited = new Set(changes.flatMap((one) => (one.kind === 'capability' ? [one.bundleId] : [])));
    const going = new Set(changes.flatMap(goneIds));
    const byName = (a, b) => compareText(a.name + a.id, b.name + b.id);
    return new Map(bundleIds
        .filter(({ identifier }) => edited.has(identifier))
        .map(({ identifier, profiles }) => [
        identifier,
        profiles.filter((one) => isInUse(one, now) && !going.has(`profile ${one.id}`)).sort(byName),
    ]));
}

;// CONCATENATED MODULE: ./build/provision/plan-changes.js









function planChanges(manifest, team, options) {
    const { now, prune = {}, pruneWith = '--prune ' } = options;
    const strangers = strangersOf(manifest, team);
    const parts = {
        ...{ manifest, team, now },
        identifiers: planIdentifiers(manifest, team),
        others: [planPassTypeIds(manifest, team), planDevices(manifest, team)],
        asked: planPruning(strangers, prune, pruneWith),
        prune: `${pruneWith}${pruneRule('profile', strangers.profile)}`,
    };
    const drafts = safeDrafts(parts);
    const changes = inOrder(plan_changes_told(drafts, team, now));
    return {
        changes,
        blocked: drafts.flatMap(({ blocked = [] }) => blocked),
        manualSteps: drafts.flatMap(({ manualSteps = [] }) => manualSteps),
        kept: drafts.flatMap(({ kept = [] }) => kept),
        unmanaged: countUnmanaged(strangers, changes),
        ids: knownIds(changes, team),
    };
}
function safeDrafts(parts) {
    const { manifest, team, now } = parts;
    let unsafe = new Map();
    for (;;) {
        const drafts = draftsWithout(unsafe, parts);
        const more = unsafeEdits(drafts, manifest, team, now);
        if (more.size === 0)
            return drafts;
        unsafe = new Map([...unsafe, ...more]);
    }
}
function draftsWithout(unsafe, parts) {
    const { manifest, team, others, prune, now } = parts;
    const identifiers = withoutUnsafe(parts.identifiers, unsafe);
    const asked = withoutUnsafe(parts.asked, unsafe);
    const edited = [...identifiers.changes, ...asked.changes].flatMap((change) => change.kind === 'capability' ? [change.bundleId] : []);
    const going = asked.changes.flatMap((change) => change.kind === 'profile' && change.action === 'delete' ? [change.id] : []);
    const around = { edited: new Set(edited), going: new Set(going), prune, now };
    const profiles = planProfiles(manifest, team, around);
    return [
        { ...identifiers, manualSteps: stepsByHand(identifiers.changes) },
        ...others,
        profiles,
        harmless(asked, { profiles, manifest, team, prune, now }),
    ];
}
function plan_changes_told(drafts, team, now) {
    const changes = drafts.flatMap((draft) => draft.changes);
    return sayWhatBecomesInvalid(withLosses(changes, team, now), team, now);
}
function knownIds(changes, team) {
    const needed = new Set(changes.flatMap((change) => [
        ...('bundleId' in change ? [change.bundleId] : []),
        ...('devices' in change ? change.devices : []),
    ]));
    const takesDevice = changes.some((change) => 'devices' in change && change.devices.length > 0);
    const of = (all) => Object.fromEntries(all.filter(([name]) => needed.has(name)));
    return {
        bundleIds: of(team.bundleIds.map(({ identifier, id }) => [identifier, id])),
        devices: of(takesDevice ? team.devices.map(({ udid, id }) => [(0,provision_manifest/* normalUdid */.k)(udid), id]) : []),
    };
}
function countUnmanaged(strangers, changes) {
    const going = new Set(changes.flatMap(goneIds));
    const counts = Object.entries(strangers).map(([kind, { changes: all }]) => [kind, all.filter((change) => 'id' in change && !going.has(`${kind} ${change.id}`)).length]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

;// CONCATENATED MODULE: ./build/markdown.js

function markdownText(text, limit) {
    return (0,build_text/* printable */.g$)(text, limit)
        .split(/(?<=[@#:])(?=[\w+-])|(?<=GH-)(?=\d)/i)
        .map((part) => part.replace(/[^A-Za-z0-9\s.,;()/\u2192+\u00b1\u2026-]|(?<=www)\./giu, reference))
        .join('<!-- -->');
}
const reference = (character) => `&#${character.codePointAt(0)};`;
function markdownSection(title, body) {
    return body === '' ? '' : `### ${title}\n\n${body}`;
}
function markdownTable(head, rows, most, limit) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.map((cell) => markdownText(cell, limit)).join(' | ')} |`;
    const drawn = rows.slice(0, most).map(line);
    const more = rows.length > most ? `\u2026and ${rows.length - most} more.` : '';
    if (most === 0)
        return more;
    return [line(head), `|${' --- |'.repeat(head.length)}`, ...drawn, ...(more ? ['', more] : [])].join('\n');
}
function markdownList(items, most) {
    const lines = items.slice(0, most).map((item) => `- ${itemText(item)}`);
    const more = items.length > most ? [`\u2026and ${items.length - most} more.`] : [];
    return [lines.join('\n'), ...more].filter((part) => part !== '').join('\n\n');
}
function itemText(text) {
    return markdownText(text.trim()).replace(/^[-+]|(?<=^\d+)[.)]/, reference);
}
const MOST_ROWS = 100;
function fitMarkdown(write, most) {
    let rows = 0;
    for (let step = 64; step >= 1; step /= 2)
        if (rows + step <= MOST_ROWS && Buffer.byteLength(write(rows + step)) <= most)
            rows += step;
    return write(rows);
}

;// CONCATENATED MODULE: ./build/provision/plan-markdown.js


function planMarkdown(plan, most = 500_000) {
    return fitMarkdown((rows) => write(plan, rows), most);
}
function write(plan, rows) {
    const changes = plan.changes.length > rows ? destructiveFirst(plan.changes) : plan.changes;
    const parts = [
        `**Plan: ${countChanges(plan)}.**`,
        markdownTable(['', 'what', 'name', 'why'], changes.map((one) => [ACTIONS[one.action][1], describeAction(one), one.name, one.reason]), rows, LONGEST_REASON),
        ...remarks(plan, rows),
        ...leftAlone(plan),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function destructiveFirst(changes) {
    return changes.toSorted((a, b) => Number(isDestructive(b)) - Number(isDestructive(a)));
}
function remarks({ blocked, manualSteps }, rows) {
    const cannot = markdownTable(['what', 'name', 'why', 'what to do'], blocked.map(({ kind, name, reason, hint }) => [KINDS[kind][0], name, reason, hint]), rows, LONGEST_REASON);
    const byHand = markdownTable(['name', 'step', 'where'], manualSteps.map(({ name, step, where }) => [name, step, where]), rows, LONGEST_REASON);
    return [markdownSection('Cannot be had', cannot), markdownSection('By hand, since the API cannot', byHand)];
}

// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(2998);
;// CONCATENATED MODULE: ./build/make-folder.js


async function makeFolder(path, mode = 0o777) {
    try {
        await (0,promises_.mkdir)(path, { mode });
    }
    catch (error) {
        const { code } = error;
        const parent = (0,external_node_path_.dirname)(path);
        if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
            await makeFolder(parent, mode);
            await (0,promises_.mkdir)(path, { mode }).catch(unlessThere(path));
        }
        else
            await unlessThere(path)(error);
    }
}
function unlessThere(path) {
    return async (error) => {
        if (!(await isFolder(path)))
            throw error;
    };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/provision/lib/profile-problem.js




const APPLE_ROOTS = [
    'b0b1730ecbc7ff4505142c49f1295e6eda6bcaed7e2c68c5be91b5a11001f024',
    'c2b9b042dd57830e7d117dac55ac8ae19407d38e41d88f3215bc3a890444a050',
    '63343abfb89a6a03ebb57e9b3f5fa7be7c4f5c756f3017b3a8c488c3653e9179',
];
const CLOCK_TOLERANCE = 3_600_000;
function checkSigner({ name, signature }, isEmulated) {
    const fail = (what) => {
        throw new errors/* EpapiError */.Uo({
            code: 'PROFILE.SIGNATURE',
            message: `The profile ${(0,build_text/* quoteValue */.cl)(name)} ${what}.`,
            hint: 'It was not written. Check the base URL, and that no proxy answers in Apple\u2019s place.',
        });
    };
    if (signature.state !== 'verified')
        fail(`is not as it was signed: ${signature.state === 'unverified' ? (0,build_text/* printable */.g$)(signature.reason, 60) : 'unchecked'}`);
    else if (!isEmulated && !APPLE_ROOTS.includes(signature.rootSha256))
        fail(`was not signed by Apple: its root is ${signature.rootSha256}`);
}
async function checkContents(profile, expected, now) {
    checkName(profile, expected);
    checkDates(profile, now);
    const held = await Promise.all(profile.certificates.map(readCertificate));
    const certificates = held.map(({ serialNumber }) => (0,serial_number/* plainSerialNumber */.k)(serialNumber));
    const missing = expected.certificates.filter((one) => !certificates.includes((0,serial_number/* plainSerialNumber */.k)(one)));
    if (missing.length > 0 || certificates.length === 0)
        throw new errors/* EpapiError */.Uo({
            code: 'PROFILE.CERTIFICATES',
            message: `The profile ${(0,build_text/* quoteValue */.cl)(profile.name)} does not hold the certificate ${(0,build_text/* printable */.g$)(missing.join(', ') || 'that is wanted', 100)}.`,
            hint: 'It was not written: nothing could be signed with it. Plan and apply anew.',
        });
    const teams = held.map(({ subject }) => subject.OU);
    if (!teams.every((team) => team !== undefined && profile.teamIds.includes(team)))
        throw new errors/* EpapiError */.Uo({
            code: 'PROFILE.TEAM',
            message: `The profile ${(0,build_text/* quoteValue */.cl)(profile.name)} is of the team ${(0,build_text/* printable */.g$)(profile.teamIds.join(', '), 60)}, and a certificate in it is not.`,
            hint: 'It was not written. Check that the key is that of the right team.',
        });
    return { profile, certificates };
}
function checkName(profile, { name, bundleId }) {
    const [what, found, wanted] = profile.name === name ? ['bundle ID', profile.bundleIdentifier, bundleId] : ['name', profile.name, name];
    if (found === wanted)
        return;
    throw new errors/* EpapiError */.Uo({
        code: 'PROFILE.OTHER',
        message: `A profile has the ${what} ${(0,build_text/* quoteValue */.cl)(found)}, and ${(0,build_text/* quoteValue */.cl)(wanted)} was asked for.`,
        hint: 'It was not written. Plan and apply anew; if it happens again, please report it.',
    });
}
function checkDates({ name, createdDate, expirationDate }, now) {
    const problem = expirationDate.getTime() <= now
        ? `expired at ${expirationDate.toISOString()}`
        : createdDate.getTime() > now + CLOCK_TOLERANCE
            ? `is of ${createdDate.toISOString()}, which is still to come`
            : undefined;
    if (problem === undefined)
        return;
    throw new errors/* EpapiError */.Uo({
        code: 'PROFILE.DATES',
        message: `The profile ${(0,build_text/* quoteValue */.cl)(name)} ${problem}.`,
        hint: 'It was not written. Check the clock of this machine; plan and apply anew.',
    });
}

;// CONCATENATED MODULE: ./build/write-private.js



async function writePrivate(path, bytes, chance) {
    await makeFolder((0,external_node_path_.dirname)(path), 0o700);
    const draft = `${path}.${chance.toString(36).slice(2)}.new`;
    const file = await (0,promises_.open)(draft, 'wx', 0o600);
    try {
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/provision/profile-file.js









async function writeProfiles(profiles, options) {
    const written = [];
    const failed = [];
    for (const profile of profiles) {
        try {
            written.push(await writeProfile(profile, options));
        }
        catch (error) {
            if (!(error instanceof errors/* EpapiError */.Uo))
                throw error;
            failed.push({ name: profile.name, error });
        }
    }
    return { written, failed };
}
async function prepareFolder(folder) {
    try {
        await makeFolder(folder, 0o700);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (error) {
        throw notWritten(folder, error);
    }
}
async function writeProfile(expected, options) {
    const { folder, baseUrl, system } = options;
    const bytes = Buffer.from(expected.content, 'base64');
    const read = await readProfile(bytes);
    checkSigner(read, (0,base_url/* isLoopback */.U9)(new URL(baseUrl).hostname));
    const { profile, certificates } = await checkContents(read, expected, system.now());
    const { name, uuid, expirationDate } = profile;
    const path = (0,external_node_path_.join)(folder, `${uuid}.mobileprovision`);
    await writePrivate(path, bytes, system.random()).catch((error) => {
        throw notWritten(folder, error);
    });
    return { name, uuid, path, expiresAt: (0,build_text/* formatInstant */.r4)(expirationDate.getTime() / 1000), certificates };
}
function notWritten(folder, error) {
    const { code = 'no reason is known' } = error;
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? `it is no folder (${code})` : code;
    return new errors/* EpapiError */.Uo({
        code: 'PROFILE.FILE',
        message: `Profiles cannot be written to ${(0,build_text/* quoteValue */.cl)(folder)}: ${reason}.`,
        hint: 'Give a folder that this user may write to.',
    });
}

;// CONCATENATED MODULE: ./build/provision/profiles-to-write.js
function profilesToWrite(plan, team, report) {
    const serialNumbers = new Map(team.certificates.map(({ id, serialNumber }) => [id, serialNumber]));
    const serialsOf = (ids) => ids.flatMap((id) => serialNumbers.get(id) ?? []);
    const contents = new Map(team.bundleIds.flatMap(({ profiles }) => profiles.map(({ id, content }) => [id, content ?? ''])));
    const kept = plan.kept.map(({ id, name, bundleId, certificates }) => ({
        ...{ name, bundleId, content: contents.get(id) ?? '' },
        certificates: serialsOf(certificates),
    }));
    const made = report.profiles.map(({ name, bundleId, content, certificates }) => ({
        ...{ name, bundleId, content },
        certificates: serialsOf(certificates),
    }));
    return [...kept, ...made].sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/provision/read-manifest.js
async function readManifest(paths, files) {
    const { readAll } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(417)]).then(__webpack_require__.bind(__webpack_require__, 4417));
    return readAll(paths, files);
}

;// CONCATENATED MODULE: ./build/provision/read-team.js




async function readTeam(api, manifest, prune = {}) {
    return read(api, read_team_needsOf(manifest, prune));
}
async function readWholeTeam(api) {
    return read(api, {
        ...{ bundleIds: true, certificates: true, devices: true, passTypeIds: true },
        contents: 'all',
    });
}
function read_team_needsOf({ bundleIds, devices, passTypeIds, profiles }, prune) {
    const goes = (kind) => prune[kind] !== undefined;
    return {
        bundleIds: bundleIds.length > 0 || goes('bundle-id') || goes('profile'),
        certificates: profiles.length > 0,
        devices: devices.length > 0 || profiles.some(({ type }) => (0,provision_manifest/* takesDevices */.A)(type)) || goes('device'),
        passTypeIds: passTypeIds.length > 0 || goes('pass-type-id'),
        contents: new Set(profiles.map(({ name }) => name)),
    };
}
async function read(api, needs) {
    const ask = (is, of) => is ? of() : Promise.resolve([]);
    const [bundleIds, certificates, devices, passTypeIds] = await Promise.all([
        ask(needs.bundleIds, () => readBundleIds(api, needs.contents)),
        ask(needs.certificates, () => read_team_readCertificates(api)),
        ask(needs.devices, () => readDevices(api)),
        ask(needs.passTypeIds, () => readPassTypeIds(api)),
    ]);
    return { bundleIds, certificates, devices, passTypeIds };
}
const PROFILE_FIELDS = [
    'name',
    'profileType',
    'profileState',
    'uuid',
    'createdDate',
    'expirationDate',
];
async function readBundleIds(api, contents) {
    const found = [];
    const content = contents === 'all' || contents.size > 0 ? ['profileContent'] : [];
    const pages = api.bundleIds.list({
        include: ['profiles', 'bundleIdCapabilities'],
        limits: { profiles: 50, bundleIdCapabilities: 50 },
        fields: {
            bundleIds: ['identifier', 'name', 'platform', 'profiles', 'bundleIdCapabilities'],
            profiles: [...PROFILE_FIELDS, ...content],
            bundleIdCapabilities: ['capabilityType', 'settings'],
        },
    });
    for await (const { data, included } of pages) {
        for (const bundleId of data)
            found.push(await read_team_bundleIdOf(api, bundleId, included, contents));
    }
    return found;
}
async function read_team_bundleIdOf(api, bundleId, included, contents) {
    const profiles = await api.bundleIds.complete(bundleId, 'profiles', included);
    const capabilities = await api.bundleIds.complete(bundleId, 'bundleIdCapabilities', included);
    const { identifier = '', name = '', platform = '' } = bundleId.attributes;
    return {
        id: bundleId.id,
        identifier,
        name,
        platform,
        capabilities: capabilities.map(capabilityOf),
        profiles: await Promise.all(profiles.map((profile) => profileOf(profile, contents))),
    };
}
function capabilityOf({ id, attributes }) {
    return { id, type: attributes.capabilityType ?? '', settings: attributes.settings ?? [] };
}
async function profileOf({ id, attributes }, contents) {
    const { name = '', profileType = '', profileState = '', uuid = '' } = attributes;
    const isNeeded = contents === 'all' || contents.has(name);
    return {
        id,
        name,
        type: profileType,
        state: profileState,
        uuid,
        createdAt: Date.parse(attributes.createdDate ?? ''),
        expiresAt: Date.parse(attributes.expirationDate ?? ''),
        content: isNeeded ? attributes.profileContent : undefined,
        contents: isNeeded ? await read_team_contentsOf(attributes.profileContent) : undefined,
    };
}
async function read_team_contentsOf(profileContent) {
    if (profileContent === undefined)
        return undefined;
    return readProfile(Buffer.from(profileContent, 'base64'), { verify: false }).catch(() => undefined);
}
async function read_team_readCertificates(api) {
    const fields = ['name', 'certificateType', 'serialNumber', 'expirationDate', 'certificateContent'];
    const found = [];
    for await (const one of api.certificates.list({ fields: { certificates: fields } }).all())
        found.push(await read_team_certificateOf(one));
    return found;
}
async function read_team_certificateOf({ id, attributes }) {
    const { name = '', certificateType = '', serialNumber = '', expirationDate = '' } = attributes;
    const read = await readContent(attributes.certificateContent);
    return {
        id,
        name,
        type: certificateType,
        serialNumber: (0,serial_number/* plainSerialNumber */.k)(serialNumber),
        expiresAt: Date.parse(expirationDate),
        content: read && { der: read.der, publicKeySha256: read.publicKeySha256 },
    };
}
async function readContent(content) {
    if (content === undefined)
        return undefined;
    return readCertificate(Buffer.from(content, 'base64')).catch(() => undefined);
}
async function readDevices(api) {
    const fields = ['name', 'udid', 'platform', 'deviceClass', 'status'];
    const found = [];
    for await (const { id, attributes } of api.devices.list({ fields: { devices: fields } }).all()) {
        const { name = '', udid = '', platform = '', deviceClass = '', status = '' } = attributes;
        found.push({ id, name, udid, platform, deviceClass, status });
    }
    return found;
}
async function readPassTypeIds(api) {
    const fields = ['identifier', 'name'];
    const found = [];
    for await (const { id, attributes } of api.passTypeIds.list({ fields: { passTypeIds: fields } }).all()) {
        const { identifier = '', name = '' } = attributes;
        found.push({ id, identifier, name });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/provision/report-markdown.js




function reportMarkdown(plan, report, files, most = 500_000) {
    return fitMarkdown((rows) => report_markdown_write(plan, report, files, rows), most);
}
function report_markdown_write(plan, report, files, rows) {
    const isDone = ({ outcome }) => outcome.state === 'done';
    const results = [...report.results.filter((one) => !isDone(one)), ...report.results.filter(isDone)];
    const parts = [
        `**${plan.changes.length === 0 ? 'Nothing was to be changed.' : countOutcomes(report)}**`,
        markdownTable(['what', 'name', 'why', 'what became of it'], results.map(({ change, outcome }) => [
            ...[describeAction(change), change.name, change.reason],
            outcomeText(outcome),
        ]), rows, LONGEST_REASON),
        markdownSection('Profiles that were not written', markdownTable(['name', 'why', 'what to do'], files.failed.map(({ name, error }) => [name, error.message, error.hint]), rows)),
        markdownSection('Profiles', markdownTable(['name', 'UUID', 'expires', 'certificates'], files.written.map((one) => [one.name, one.uuid, one.expiresAt, one.certificates.join(', ')]), rows)),
        ...remarks(plan, rows),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/auth/backdate.js
var backdate = __webpack_require__(5403);
// EXTERNAL MODULE: ./build/auth/token.js
var token = __webpack_require__(5987);
;// CONCATENATED MODULE: ./build/auth/token-source.js



const MARGIN = 60;
function createTokenSource(credentials, options = {}, system = build_system/* realSystem */.q) {
    let current;
    let skew = 0;
    const next = ({ rejected, clockSkew }) => {
        if (rejected && current?.value === rejected.value) {
            current = undefined;
            if (clockSkew !== undefined)
                skew = (0,backdate/* isHarmlessSkew */.a)(clockSkew) ? 0 : clockSkew;
        }
        const now = system.now() + skew * 1000;
        if (!current || !isFresh(current, now))
            current = (0,token/* signToken */.z)(credentials, options, now);
        return current;
    };
    return {
        get: (rejection = {}) => new Promise((resolve) => {
            resolve(next(rejection));
        }),
    };
}
function isFresh(token, now) {
    const second = now / 1000;
    const life = token.expiresAt - token.issuedAt - backdate/* BACKDATE */.Q;
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/resources/all.js + 5 modules
var resources_all = __webpack_require__(7494);
// EXTERNAL MODULE: ./build/resources/operations.js
var operations = __webpack_require__(3715);
;// CONCATENATED MODULE: ./build/client/lib/ledger.js
const HOUR = 3_600_000;
const ledger_MARGIN = 1000;
const FRESH = 60_000;
const LOOK = 60_000;
const HUNGRY_LOOK = 20_000;
const GATHERING = 30_000;
function createLedger(reserve, slack) {
    const state = {
        left: Infinity,
        observedAt: undefined,
        others: 0,
        inFlight: 0,
        answered: 0,
        own: [],
    };
    const finish = ({ sentAt }, now, counted) => {
        state.inFlight -= 1;
        state.answered += 1;
        if (counted)
            state.own.push({ sentAt, answeredAt: now });
    };
    return {
        verdict(now) {
            creditWhatLeft(state, now);
            return verdictOf(state, now, reserve, slack);
        },
        send(now) {
            state.left -= 1;
            state.inFlight += 1;
            return { sentAt: now, answeredBefore: state.answered };
        },
        answer(ticket, now, rateLimit, counted) {
            const overtaken = state.answered - ticket.answeredBefore;
            finish(ticket, now, counted);
            observe(state, now, rateLimit, overtaken);
        },
        lose(ticket, now) {
            finish(ticket, now, true);
        },
        others: () => othersIn(state, slack),
    };
}
function observe(state, now, rateLimit, overtaken) {
    state.observedAt = now;
    if (!rateLimit)
        return;
    while (state.own[0] && state.own[0].sentAt + HOUR <= now)
        state.own.shift();
    state.left = rateLimit.remaining - state.inFlight - overtaken;
    state.others = Math.max(0, rateLimit.limit - rateLimit.remaining - state.own.length);
}
function creditWhatLeft(state, now) {
    while (state.own[0] && state.own[0].answeredAt + HOUR + ledger_MARGIN <= now) {
        state.own.shift();
        state.left += 1;
    }
}
function verdictOf(state, now, reserve, slack) {
    const { left, observedAt, inFlight } = state;
    const others = othersIn(state, slack);
    const missing = Math.max(0, reserve - others) + 1 - left;
    const isFresh = observedAt !== undefined && now - observedAt < FRESH;
    if (missing <= 0)
        return isFresh || inFlight === 0 ? { kind: 'go' } : { kind: 'answer' };
    if (inFlight > 0)
        return { kind: 'answer' };
    const ownLeave = (state.own[missing - 1]?.answeredAt ?? Infinity) + HOUR + GATHERING;
    const until = others > 0 || ownLeave === Infinity ? Math.min(ownLeave, lookAt(state, now)) : ownLeave;
    return until <= now ? { kind: 'go' } : { kind: 'wait', until, reserved: left > 0 };
}
function othersIn({ others }, slack) {
    return others > slack ? others : 0;
}
function lookAt({ observedAt, own }, now) {
    return (observedAt ?? now) + (own.length === 0 ? HUNGRY_LOOK : LOOK);
}

;// CONCATENATED MODULE: ./build/client/lib/slots.js
function createSlots(count) {
    const waiting = [];
    let free = count;
    return {
        take(signal) {
            if (signal?.aborted)
                return Promise.reject(signal.reason);
            if (free > 0) {
                free -= 1;
                return Promise.resolve();
            }
            return new Promise((resolve, reject) => {
                const stop = () => {
                    waiting.splice(waiting.indexOf(enter), 1);
                    reject(signal?.reason);
                };
                const enter = () => {
                    signal?.removeEventListener('abort', stop);
                    resolve();
                };
                signal?.addEventListener('abort', stop, { once: true });
                waiting.push(enter);
            });
        },
        give() {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        },
    };
}

;// CONCATENATED MODULE: ./build/client/hourly-budget.js






const CONCURRENCY = 4;
function createHourlyBudget(options = {}) {
    const { concurrency = CONCURRENCY, reserve = 0, system = build_system/* realSystem */.q } = options;
    const slots = createSlots(concurrency);
    const pace = {
        system,
        slots,
        gate: createSlots(1),
        reserve,
        ledger: createLedger(reserve, 2 * concurrency),
        usage: { requests: 0, waited: 0, rateLimit: undefined, clockSkew: 0 },
        onAnswer: () => undefined,
    };
    return {
        async enter(turn) {
            await slots.take(turn.signal);
            try {
                return await passGate(pace, turn);
            }
            catch (error) {
                slots.give();
                throw error;
            }
        },
        usage: () => ({ ...pace.usage, others: pace.ledger.others() }),
    };
}
async function passGate(pace, turn) {
    const { system, ledger, usage, gate } = pace;
    await gate.take(turn.signal);
    try {
        const waited = await untilAllowed(pace, turn);
        const ticket = ledger.send(system.now());
        usage.requests += 1;
        return { waited, end: endOf(pace, ticket) };
    }
    finally {
        gate.give();
    }
}
function endOf(pace, ticket) {
    const { system, ledger, usage, slots } = pace;
    return (answer) => {
        if (answer)
            ledger.answer(ticket, system.now(), answer.rateLimit, answer.status !== 429);
        else
            ledger.lose(ticket, system.now());
        usage.rateLimit = answer?.rateLimit ?? usage.rateLimit;
        usage.clockSkew = mattering(answer?.clockSkew) ?? usage.clockSkew;
        slots.give();
        pace.onAnswer();
    };
}
function mattering(clockSkew) {
    return clockSkew !== undefined && (0,backdate/* isHarmlessSkew */.a)(clockSkew) ? 0 : clockSkew;
}
async function untilAllowed(pace, turn) {
    let waited = 0;
    for (;;) {
        turn.signal?.throwIfAborted();
        const verdict = pace.ledger.verdict(pace.system.now());
        if (verdict.kind === 'go')
            return waited;
        if (verdict.kind === 'answer')
            await nextAnswer(pace, turn.signal);
        else
            waited += await waitForHour(pace, turn, verdict, waited);
    }
}
function nextAnswer(pace, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
        pace.onAnswer = () => {
            signal?.removeEventListener('abort', stop);
            resolve();
        };
    });
}
async function waitForHour(pace, turn, { until, reserved }, waited) {
    const { system, ledger, usage, reserve } = pace;
    const { limit = Infinity } = usage.rateLimit ?? {};
    if (reserve >= limit)
        throw allReserved(reserve, limit);
    const why = usedUpReason(reserved, ledger.others());
    const seconds = (until - system.now()) / 1000;
    const left = turn.maxWait - waited;
    if (!(seconds <= left))
        throw usedUp(why, seconds, left);
    turn.onWait(why, seconds);
    await system.sleep(seconds * 1000, turn.signal);
    usage.waited += seconds;
    return seconds;
}
function usedUpReason(reserved, others) {
    if (reserved)
        return 'The requests of this hour that are left are reserved for others';
    const whose = others > 0 ? `, ${others} of them by other runs with the same key` : '';
    return `The requests of this hour are used up${whose}`;
}
function usedUp(why, seconds, left) {
    return new errors/* EpapiError */.Uo({
        code: 'HOURLY_BUDGET',
        message: `${why}. The next would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(Math.max(0, left))} of waiting are left.`,
        hint: 'Allow longer waiting, run this again later, or let fewer jobs share one key.',
    });
}
function allReserved(reserve, limit) {
    return new errors/* EpapiError */.Uo({
        code: 'HOURLY_BUDGET',
        message: `Of the ${limit} requests of an hour, ${reserve} are reserved for others: none is ever left.`,
        hint: 'Reserve fewer than Apple allows in an hour.',
    });
}
function describeUsage({ requests, waited, others, rateLimit }) {
    const spent = `${requests} ${requests === 1 ? 'request' : 'requests'} to Apple`;
    const pause = waited > 0 ? `, ${(0,build_text/* formatDuration */.a3)(waited)} of waiting for the hourly limit` : '';
    const left = rateLimit ? `; ${rateLimit.remaining} of ${rateLimit.limit} are left in this hour` : '';
    const foreign = others > 0 ? `, ${others} were used by other runs with the same key` : '';
    return `${spent}${pause}${left}${foreign}.`;
}

// EXTERNAL MODULE: ./build/client/lib/document.js
var lib_document = __webpack_require__(9366);
// EXTERNAL MODULE: ./build/client/request.js + 7 modules
var request = __webpack_require__(8597);
;// CONCATENATED MODULE: ./build/client/lib/pages.js






const MOST_RESTARTS = 3;
const MOST_IDLE = 3;
async function* readPages(client, first) {
    const reading = { client, first, given: new Set(), seen: new Set(), restarts: 0, idle: 0 };
    for (let path = first; path !== undefined;) {
        const page = await readPage(reading, path);
        if (!page) {
            path = first;
            continue;
        }
        const data = page.data.filter((one) => isNew(reading, one));
        reading.idle = data.length > 0 ? 0 : reading.idle + 1;
        yield { ...page, data };
        path = nextPath(reading, page);
    }
}
function isNew({ given }, { id }) {
    if (given.has(id))
        return false;
    given.add(id);
    return true;
}
async function readPage(reading, path) {
    reading.seen.add(path);
    try {
        return (0,lib_document/* readDocument */.u)((await (0,request/* request */.E)(reading.client, { method: 'GET', path })).body);
    }
    catch (error) {
        if (path === reading.first || !isLostCursor(error) || reading.restarts >= MOST_RESTARTS)
            throw error;
        reading.restarts += 1;
        reading.seen = new Set();
        const reason = 'Apple does not know its own cursor any more; beginning the list anew';
        reading.client.onWait?.({ reason, seconds: 0, nextAttempt: reading.restarts + 1 });
        return undefined;
    }
}
function isLostCursor(error) {
    if (!(error instanceof api_error/* ApiError */.h) || error.status !== 400)
        return false;
    return error.errors.some(({ code, detail, parameter }) => (0,errors/* hasCode */.up)(code, 'PARAMETER_ERROR.INVALID') &&
        (parameter === 'cursor' || detail.includes('is not a valid cursor')));
}
function nextPath(reading, { next, total }) {
    if (next === undefined)
        return undefined;
    const { client, seen, given, idle, restarts } = reading;
    const base = (0,base_url/* readBaseUrl */.$P)(client.baseUrl ?? base_url/* APPLE_BASE_URL */.hb);
    const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
    if (url?.origin !== new URL(base).origin) {
        throw pagingError(`leads to another host: ${(0,build_text/* quoteValue */.cl)(next)}`);
    }
    const path = url.pathname + url.search;
    if (!seen.has(path) && idle <= MOST_IDLE + (restarts > 0 ? given.size : 0))
        return path;
    if (total !== undefined && given.size >= total)
        return undefined;
    throw pagingError('leads to a page that was read before');
}
function pagingError(what) {
    return new errors/* EpapiError */.Uo({
        code: 'PAGING',
        message: `The link to the next page of a list ${what}. The list is not complete.`,
        hint: "Run this again; check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}

// EXTERNAL MODULE: ./build/resources/descriptor.js
var descriptor = __webpack_require__(4860);
;// CONCATENATED MODULE: ./build/client/lib/query.js


function targetOf({ path, kind }, id, query = {}) {
    const isList = kind === 'list' || kind === 'relatedMany';
    const parts = [
        ...inBrackets('filter', query.filter),
        ...inBrackets('fields', query.fields),
        ...parameter('include', query.include),
        ...parameter('sort', query.sort),
        ...parameter('limit', isList ? [query.limit ?? descriptor/* LARGEST_PAGE */.LS] : undefined),
        ...inBrackets('limit', query.limits),
    ];
    const whole = id === undefined ? path : path.replace('{id}', () => segment(id));
    return parts.length > 0 ? `${whole}?${parts.join('&')}` : whole;
}
function inBrackets(name, values = {}) {
    return Object.entries(values).flatMap(([key, value]) => parameter(`${name}[${key}]`, typeof value === 'number' ? [value] : value));
}
function parameter(name, values) {
    return values && values.length > 0 ? [`${name}=${values.map(encodeURIComponent).join(',')}`] : [];
}
function segment(id) {
    if (id !== '' && !/^\.{1,2}$/.test(id))
        return encodeURIComponent(id);
    throw new errors/* EpapiError */.Uo({
        code: 'REQUEST.PATH',
        message: 'The ID of a resource is empty or made of dots.',
        hint: 'Give an ID as Apple sends it.',
    });
}

// EXTERNAL MODULE: ./build/client/proxy.js
var client_proxy = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/client/client.js













function createClient({ concurrency, reserve, proxy, ...options }) {
    if (options.signal)
        (0,external_node_events_.setMaxListeners)(0, options.signal);
    const system = (0,client_proxy.withProxy)(options.system ?? build_system/* realSystem */.q, proxy);
    const budget = options.budget ??
        createHourlyBudget({
            system,
            ...(concurrency !== undefined && { concurrency }),
            ...(reserve !== undefined && { reserve }),
        });
    const client = { ...options, system, budget };
    const operations = Object.fromEntries(Object.keys(resources_all/* RESOURCES */.e).map((type) => [type, operationsOf(client, type)]));
    return {
        ...operations,
        request: (what) => (0,request/* request */.E)(client, what),
        pages: (path) => readPages(client, path),
        usage: () => budget.usage(),
    };
}
function operationsOf(client, type) {
    const own = operations/* OPERATIONS */.xb.filter((operation) => operation.resource.type === type);
    const methods = own.map((operation) => [nameOf(operation), methodOf(client, operation)]);
    const completes = own.some(({ kind }) => kind === 'relatedMany');
    return { ...Object.fromEntries(methods), ...(completes && { complete: completeOf(client, own) }) };
}
function nameOf({ kind, relationship }) {
    return relationship ?? kind;
}
function methodOf(client, operation) {
    const { kind, resource } = operation;
    switch (kind) {
        case 'list':
            return (query) => listOf(client, targetOf(operation, undefined, query));
        case 'relatedMany':
            return (id, query) => listOf(client, targetOf(operation, id, query));
        case 'get':
            return async (id, query) => withData(await readOne(client, targetOf(operation, id, query)));
        case 'relatedOne':
            return (id, query) => readOne(client, targetOf(operation, id, query));
        case 'create':
            return (one) => client_send(client, operation, undefined, newData(operation, one));
        case 'update':
            return (id, attributes) => client_send(client, operation, id, { type: resource.type, id, attributes });
        case 'delete':
            return async (id) => {
                await (0,request/* request */.E)(client, { method: 'DELETE', path: targetOf(operation, id) });
            };
    }
}
function listOf(client, first) {
    return {
        [Symbol.asyncIterator]: () => readPages(client, first),
        all: () => readResources(client, first),
    };
}
async function* readResources(client, first) {
    for await (const page of readPages(client, first))
        yield* page.data;
}
async function readOne(client, path) {
    return oneOf(await (0,request/* request */.E)(client, { method: 'GET', path }));
}
function oneOf({ body }) {
    const { data, included } = (0,lib_document/* readDocument */.u)(body);
    return data[0] && { data: data[0], included };
}
function withData(one) {
    if (one)
        return one;
    throw (0,lib_document/* foreignAnswer */.X)();
}
async function client_send(client, operation, id, data) {
    const what = { method: operation.method, path: targetOf(operation, id), body: { data } };
    const response = await (0,request/* request */.E)(client, what);
    try {
        return withData(oneOf(response));
    }
    catch (error) {
        throw error instanceof no_answer/* NoAnswerError */.i ? new outcome_unknown/* OutcomeUnknownError */.D(what, error) : error;
    }
}
function newData({ resource }, { attributes, relationships = {} }) {
    const linked = Object.entries(relationships).flatMap(([name, ids]) => {
        if (ids === undefined)
            return [];
        const type = resource.create?.relationships[name]?.type;
        const data = typeof ids === 'string' ? { type, id: ids } : ids.map((id) => ({ type, id }));
        return [[name, { data }]];
    });
    return {
        type: resource.type,
        attributes,
        ...(linked.length > 0 && { relationships: Object.fromEntries(linked) }),
    };
}
function completeOf(client, own) {
    return async ({ id, relationships }, relationship, included) => {
        const operation = own.find((one) => one.relationship === relationship);
        if (!operation)
            throw new TypeError(`no relationship to many: ${(0,build_text/* printable */.g$)(relationship, 80)}`);
        const path = targetOf(operation, id);
        const { data, meta } = relationships?.[relationship] ?? {};
        if (Array.isArray(data) && data.length >= (meta?.paging?.total ?? Infinity)) {
            const found = includedOf(data, included);
            if (found)
                return found;
        }
        const all = [];
        for await (const resource of readResources(client, path))
            all.push(resource);
        return all;
    };
}
function includedOf(references, included) {
    const found = references.flatMap(({ type, id }) => included.find((one) => one.type === type && one.id === id) ?? []);
    return found.length === references.length ? found : undefined;
}

// EXTERNAL MODULE: ./build/client/wait.js
var client_wait = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/action/apple.js




function openApi(core, system, access, { signal, scope = [] } = {}) {
    const { credentials, baseUrl, maxWait } = access;
    return createClient({
        tokens: masked(createTokenSource(credentials, { scope }, system), core),
        ...{ baseUrl, maxWait, system },
        ...(signal && { signal }),
        onWait: (wait) => {
            core.info((0,client_wait/* describeWait */.Ng)(wait));
        },
    });
}
function masked(tokens, core) {
    let last;
    return {
        get: async (rejection) => {
            const token = await tokens.get(rejection);
            if (token.value !== last)
                core.setSecret(token.value);
            last = token.value;
            return token;
        },
    };
}
function tellUsage(core, api) {
    const usage = api.usage();
    if (usage.requests > 0)
        core.info(describeUsage(usage));
    if (!usage.rateLimit)
        return;
    core.setOutput('remaining', usage.rateLimit.remaining);
    core.setOutput('limit', usage.rateLimit.limit);
}

;// CONCATENATED MODULE: ./build/github/lib/patience.js

const LONGEST_WAIT = 300;
const MOST_ATTEMPTS = 4;
function isFailure(error) {
    return (error instanceof Error && 'request' in error && 'status' in error && typeof error.status === 'number');
}
class UnexpectedAnswer extends Error {
}
function patient(world) {
    let left = LONGEST_WAIT;
    return async (request) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await request();
            }
            catch (error) {
                if (!isFailure(error))
                    throw new UnexpectedAnswer(error instanceof Error ? error.message : undefined);
                const seconds = secondsToWait(error, world.now(), attempt);
                if (seconds === undefined || seconds > left || attempt === MOST_ATTEMPTS)
                    throw error;
                left -= seconds;
                world.announce(`${reasonOf(error)}; waiting ${(0,build_text/* formatDuration */.a3)(seconds)} before attempt ${attempt + 1}`);
                await world.sleep(seconds * 1000);
            }
        }
    };
}
function reasonOf(failure) {
    if (isRateLimit(failure))
        return `GitHub limits the rate of requests (${failure.status})`;
    return failure.response
        ? `GitHub answered ${failure.status}`
        : `No answer from GitHub (${(0,build_text/* printable */.g$)(failure.message, 100)})`;
}
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    const headers = response?.headers ?? {};
    const isNamed = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (isNamed || /rate limit|abuse detection/i.test(message));
}
function secondsToWait(failure, now, attempt) {
    if (isRateLimit(failure))
        return secondsAsked(failure.response?.headers ?? {}, now) ?? 60 * attempt;
    return failure.status >= 500 && failure.request.method !== 'POST' ? 2 * attempt : undefined;
}
function secondsAsked(headers, now) {
    const after = wholeNumber(headers['retry-after']);
    if (after !== undefined)
        return Math.max(1, after);
    const reset = headers['x-ratelimit-remaining'] === '0' ? wholeNumber(headers['x-ratelimit-reset']) : undefined;
    const date = Date.parse(String(headers['date']));
    return reset && Math.max(1, Math.ceil(reset - (Number.isNaN(date) ? now : date) / 1000));
}
function wholeNumber(header) {
    const text = String(header);
    return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
async function orGone(asked) {
    return asked.catch((error) => {
        if (!isFailure(error) || (error.status !== 404 && error.status !== 410))
            throw error;
        return undefined;
    });
}

;// CONCATENATED MODULE: ./build/github/describe-failure.js


function isOfGitHub(error) {
    return error instanceof UnexpectedAnswer || isFailure(error);
}
function describeFailure(error, { otherwise, permission }) {
    if (error instanceof UnexpectedAnswer)
        return `${otherwise}: GitHub's answer cannot be read${said(error.message)}.`;
    if (!isFailure(error))
        throw error;
    return `${otherwise}: ${describe_failure_reasonOf(error, permission)}`;
}
function describe_failure_reasonOf(failure, permission) {
    const { status } = failure;
    const answer = `(${status}${said(messageOf(failure))})`;
    if (!failure.response)
        return `no answer from GitHub${said(failure.message)}. The next run tries again.`;
    if (isRateLimit(failure)) {
        return `GitHub limits the rate of requests for longer than the ${(0,build_text/* formatDuration */.a3)(LONGEST_WAIT)} that are waited ${answer}. The next run tries again.`;
    }
    if (status === 401)
        return `GitHub does not take the token ${answer}.`;
    if (status === 410)
        return `issues are disabled there, or this one was deleted ${answer}.`;
    if (status === 403 || status === 404) {
        return `GitHub refused ${answer}. The token needs the permission "${permission}" there.`;
    }
    if (status >= 500)
        return `GitHub is out of order ${answer}. The next run tries again.`;
    return `GitHub refused what was asked ${answer}.`;
}
function messageOf({ response }) {
    const data = response?.data;
    return typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
}
function said(message) {
    return message === '' || message.split(/\s+/).some((word) => (0,build_text/* mayBeSecret */.lr)(word))
        ? ''
        : `: ${(0,build_text/* printable */.g$)(message, 200)}`;
}

;// CONCATENATED MODULE: ./build/github/lib/read-issue.js

const LONGEST_READ = 262_144;
function readIssue(data) {
    const fields = readFields(data, 'issue');
    if (fields.pull_request !== undefined)
        return undefined;
    return {
        number: readNumber(fields.number, 'issue'),
        title: read_issue_readText(fields.title),
        author: readAuthor(fields),
        url: readUrl(fields.html_url),
        open: fields.state === 'open',
        body: read_issue_readText(fields.body),
        comments: typeof fields.comments === 'number' ? fields.comments : 0,
        labels: readNames(fields.labels, 'name'),
        assignees: readNames(fields.assignees, 'login'),
    };
}
function readIssueOf(data, place, number) {
    const issue = readIssue(data);
    const url = readUrl(readFields(data, 'issue').repository_url)?.toLowerCase();
    const isThere = issue?.number === number && url?.endsWith(`/repos/${place.toLowerCase()}`);
    return isThere ? issue : undefined;
}
function readComment(data) {
    const fields = readFields(data, 'comment');
    return {
        id: readNumber(fields.id, 'comment'),
        author: readAuthor(fields),
        body: read_issue_readText(fields.body),
        url: readUrl(fields.html_url),
    };
}
function readList(data, what) {
    if (Array.isArray(data))
        return data;
    throw new UnexpectedAnswer(`not a list of ${what}`);
}
function readFields(data, what) {
    if (typeof data === 'object' && data !== null)
        return data;
    throw new UnexpectedAnswer(`no ${what}`);
}
function readNumber(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw new UnexpectedAnswer(`no number of the ${what}`);
}
function readAuthor({ user }) {
    const id = typeof user === 'object' && user !== null ? user.id : undefined;
    return typeof id === 'number' && Number.isSafeInteger(id) ? id : -1;
}
function read_issue_readText(value) {
    return typeof value === 'string' ? value.slice(0, LONGEST_READ) : '';
}
function readUrl(value) {
    return typeof value === 'string' && /^https?:\/\/[!-~]{1,1000}$/.test(value) ? value : undefined;
}
function readNames(list, key) {
    if (!Array.isArray(list))
        return [];
    return list.map((entry) => {
        const name = typeof entry === 'object' && entry !== null ? entry[key] : entry;
        return read_issue_readText(name).toLowerCase();
    });
}

;// CONCATENATED MODULE: ./build/github/lib/issue-api.js


const issue_api_LONGEST_TEXT = 65_536;
const PAGE = 100;
function makeIssueApi(octokit, { owner, repo }, ask) {
    let viewer;
    return {
        whoAmI: () => (viewer ??= ask(() => octokit.graphql('{ viewer { databaseId } }')).then(readViewer)),
        ...readingCalls(octokit, { owner, repo }, ask),
        ...writingCalls(octokit, { owner, repo }, ask),
    };
}
function readingCalls({ rest: { issues, search } }, { owner, repo }, ask) {
    return {
        list: async (page, labels) => {
            const sorted = { state: 'all', sort: 'updated', direction: 'desc', per_page: PAGE, page };
            const asked = { owner, repo, ...sorted, ...(labels !== undefined && { labels }) };
            return issue_api_readPage((await ask(() => issues.listForRepo(asked))).data, 'issues', readIssue);
        },
        search: async (words) => {
            const q = `repo:${owner}/${repo} is:issue in:body "${words}"`;
            const asked = { q, sort: 'updated', order: 'desc', per_page: PAGE };
            const found = readFields((await ask(() => search.issuesAndPullRequests(asked))).data, 'result');
            return issue_api_readPage(found.items, 'issues', readIssue).items;
        },
        get: async (number) => {
            const answer = await orGone(ask(() => issues.get({ owner, repo, issue_number: number })));
            return answer && readIssueOf(answer.data, `${owner}/${repo}`, number);
        },
        comments: async (number, page) => {
            const asked = { owner, repo, issue_number: number, per_page: PAGE, page };
            return issue_api_readPage((await ask(() => issues.listComments(asked))).data, 'comments', readComment);
        },
        isAssignable: (assignee) => ask(() => issues.checkUserCanBeAssigned({ owner, repo, assignee })).then(() => true, () => false),
    };
}
function writingCalls({ rest: { issues } }, { owner, repo }, ask) {
    return {
        create: async ({ labels, assignees, ...texts }) => {
            const fields = { owner, repo, ...texts, labels: [...labels], assignees: [...assignees] };
            const created = readIssue((await ask(() => issues.create(fields))).data);
            if (created)
                return created;
            throw new UnexpectedAnswer('a pull request where an issue was opened');
        },
        update: (number, fields) => ask(() => issues.update({ owner, repo, issue_number: number, ...fields })),
        comment: async (number, body) => readComment((await ask(() => issues.createComment({ owner, repo, issue_number: number, body }))).data),
        updateComment: (id, body) => ask(() => issues.updateComment({ owner, repo, comment_id: id, body })),
        deleteComment: (id) => ask(() => issues.deleteComment({ owner, repo, comment_id: id })),
    };
}
function readViewer(data) {
    const { viewer } = readFields(data, 'answer to who the token belongs to');
    return readNumber(readFields(viewer, 'owner of the token').databaseId, 'owner of the token');
}
function issue_api_readPage(data, what, read) {
    const entries = readList(data, what);
    const items = entries.map(read).filter((item) => item !== undefined);
    return { items, isLast: entries.length < PAGE };
}

;// CONCATENATED MODULE: ./build/github/lib/own.js
async function ownOnes(api, marked) {
    if (marked.length === 0)
        return [];
    const me = await api.whoAmI();
    return marked.filter(({ author }) => author === me);
}

;// CONCATENATED MODULE: ./build/github/pull-request-comment.js




async function keepComment(octokit, { owner, repo, number }, { marker, text, run, onlyUpdate = false }, patience) {
    const api = makeIssueApi(octokit, { owner, repo }, patient(patience));
    const body = `${marker}\n<!-- epapi run ${run} -->\n${text}`;
    const there = await findComments(api, number, marker);
    if (there.length > 0)
        return settle(api, there, body);
    if (onlyUpdate)
        return undefined;
    await api.whoAmI();
    const made = await api.comment(number, body);
    const later = (await findComments(api, number, marker)).filter(({ id }) => id !== made.id);
    return settle(api, [...later, made], body);
}
async function settle(api, comments, wanted) {
    const [kept, ...others] = comments.toSorted((a, b) => a.id - b.id);
    if (!kept)
        return undefined;
    const newest = comments.reduce((best, { body }) => (runOf(body) > runOf(best) ? body : best), wanted);
    if (kept.body !== newest)
        await api.updateComment(kept.id, newest);
    for (const { id } of others)
        await orGone(api.deleteComment(id));
    return { url: kept.url, isNewer: newest !== wanted };
}
function runOf(body) {
    return Number(/^.*\n<!-- epapi run (\d{1,15}) -->/.exec(body)?.[1] ?? 0);
}
const MOST_PAGES = 30;
async function findComments(api, number, marker) {
    const marked = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { items, isLast } = await api.comments(number, page);
        marked.push(...items.filter(({ body }) => body.startsWith(marker)));
        if (isLast)
            return ownOnes(api, marked);
    }
    throw new UnexpectedAnswer(`more than ${MOST_PAGES * 100} comments`);
}

;// CONCATENATED MODULE: ./build/action/github.js

const LONGEST_REQUEST = 30_000;
async function openGitHub(token, system) {
    const { context, getOctokit } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 8134));
    const octokit = getOctokit(token);
    octokit.hook.before('request', (options) => {
        options.request = { ...options.request, signal: system.timeout(LONGEST_REQUEST) };
    });
    return { octokit, context };
}
function runUrl({ serverUrl, repo, runId }) {
    return `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`;
}
function markerOf(kind, parts) {
    const id = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
    return `<!-- epapi ${kind} ${id} -->`;
}

;// CONCATENATED MODULE: ./build/github/job-summary.js

const LARGEST_SUMMARY = 1_048_576;
const NOTICE = 120;
async function appendSummary(path, markdown) {
    const taken = await sizeOf(path);
    const text = fitLines(markdown.endsWith('\n') ? markdown : `${markdown}\n`, LARGEST_SUMMARY - taken);
    if (text === '')
        return false;
    await (0,promises_.appendFile)(path, text);
    return true;
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}
function fitLines(text, room) {
    if (Buffer.byteLength(text) <= room)
        return text;
    if (room < NOTICE)
        return '';
    const lines = text.slice(0, -1).split('\n');
    const kept = countFitting(lines, room - NOTICE);
    const notice = `_${lines.length - kept} lines were left out: GitHub takes 1 MiB of a step's summary._`;
    return [...lines.slice(0, kept), '', notice, ''].join('\n');
}
function countFitting(lines, room) {
    let [used, kept] = [0, 0];
    let fence;
    for (const [index, line] of lines.entries()) {
        used += Buffer.byteLength(line) + 1;
        if (used > room)
            break;
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence === undefined)
            fence = mark;
        else if (mark?.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        if (fence === undefined)
            kept = index + 1;
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/action/summary.js


async function summarise(core, env, heading, markdown) {
    const path = env['GITHUB_STEP_SUMMARY'] ?? '';
    if (path === '')
        return;
    try {
        if (await appendSummary(path, `## ${heading}\n\n${markdown}`))
            return;
        warn(core, "has no room left: GitHub takes 1 MiB of a step's summary");
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        warn(core, `cannot be written: ${code}`);
    }
}
function warn(core, why) {
    core.warning(`The job's summary ${why}. What it would say is in the log.`);
}
function headingOf(what, manifest) {
    const [first = '', ...more] = manifest;
    return `${what} of ${markdownText(first)}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/action/plan-comment.js






async function commentPlan(core, system, plan, order) {
    if (order.githubToken === undefined)
        return;
    try {
        const { octokit, context } = await openGitHub(order.githubToken, system);
        const { number, head } = (context.payload.pull_request ?? {});
        if (number === undefined) {
            core.info('There is no pull request to comment on.');
            return;
        }
        const { runId: id, runNumber } = context;
        const run = { id, number: runNumber, url: runUrl(context), head: head?.sha ?? '' };
        const patience = { ...system, announce: core.info };
        const wanted = planComment(plan, order, run);
        const kept = await keepComment(octokit, { ...context.repo, number }, wanted, patience);
        if (!kept)
            return;
        const what = kept.isNewer ? 'The plan of a newer run stays in the comment' : 'The plan is in a comment';
        core.info(`${what}${kept.url === undefined ? '.' : `: ${(0,build_text/* printable */.g$)(kept.url)}`}`);
    }
    catch (error) {
        core.warning(problemText(error));
    }
}
function planComment(plan, order, run) {
    const head = /^[\da-f]{40,64}$/.test(run.head) ? ` for ${run.head.slice(0, 7)}` : '';
    const above = `## ${headingOf('Plan', order.paths)}\n\nMade${head} by [run ${run.number}](${run.url}).\n\n`;
    return {
        marker: markerOf('plan', order.paths),
        text: `${above}${planMarkdown(plan, issue_api_LONGEST_TEXT - 100 - above.length)}`,
        run: run.id || 0,
        onlyUpdate: isSilent(plan),
    };
}
function isSilent({ changes, blocked, manualSteps }) {
    return changes.length + blocked.length + manualSteps.length === 0;
}
function problemText(error) {
    const otherwise = 'The plan is not in a comment, but in the job\u2019s summary alone';
    if (isOfGitHub(error)) {
        const asked = { otherwise, permission: 'pull-requests: write' };
        return `${describeFailure(error, asked)} On a pull request from a fork, a job's token may only read.`;
    }
    const message = error instanceof Error ? error.message : 'the reason is unknown';
    return `${otherwise}: ${(0,build_text/* printable */.g$)(message)}.`;
}

;// CONCATENATED MODULE: ./build/action/provision-problems.js



const MOST_SHOWN = 9;
function annotateMistakes(core, { problems }) {
    for (const { place, message, hint } of problems.slice(0, MOST_SHOWN))
        core.error(`${(0,build_text/* printable */.g$)(message)} ${(0,build_text/* printable */.g$)(hint)}`, {
            title: 'Manifest',
            file: place.file,
            startLine: place.line,
            startColumn: place.column,
        });
}
function annotateFailures(core, { results }, { failed }) {
    const changes = results.flatMap(({ change, outcome }) => outcome.state === 'failed' ? [describeOutcome(change, outcome)] : []);
    for (const text of [...changes, ...failed.map(describeUnwritten)].slice(0, MOST_SHOWN))
        core.error(text);
}
function refuseBlocked({ blocked }) {
    const [first] = blocked;
    if (!first)
        return;
    throw new errors/* EpapiError */.Uo({
        code: 'PROVISION.BLOCKED',
        message: `${blocked.length} of what the manifest wants cannot be had: ${(0,build_text/* printable */.g$)(first.name)}: ${(0,build_text/* printable */.g$)(first.reason)}${blocked.length > 1 ? ', and others that the log names' : ''}.`,
        hint: (0,build_text/* printable */.g$)(first.hint),
    });
}
function refuseUnfinished(plan, report, files) {
    const { failed, notTried } = tallyOf(report);
    if (failed + notTried + files.failed.length === 0) {
        refuseBlocked(plan);
        return;
    }
    const { length } = files.failed;
    const unwritten = length > 0 ? ` ${length} ${length === 1 ? 'profile was' : 'profiles were'} not written.` : '';
    throw new errors/* EpapiError */.Uo({
        code: 'PROVISION.FAILED',
        message: `${countOutcomes(report)}${unwritten}`,
        hint: 'The log names each with its reason. Run it again once that is mended: it goes on from what is there.',
    });
}

;// CONCATENATED MODULE: ./build/action/provision.js


















async function provision(core, system, order, { access, surroundings }) {
    const stop = new AbortController();
    const api = openApi(core, system, access, { signal: stop.signal });
    const work = { core, system, order, access, surroundings, api, signal: stop.signal };
    try {
        const planned = await makePlan(work);
        if (order.mode === 'plan') {
            await showPlan(work, planned);
            return;
        }
        void surroundings.untilStopped().then(() => {
            core.info('Told to end: what is under way is broken off, and nothing more is begun.');
            stop.abort();
        });
        await apply(work, planned);
    }
    finally {
        tellUsage(core, api);
    }
}
async function makePlan(work) {
    const { core, system, order, api } = work;
    const manifest = await readManifestOf(work);
    core.info(`Comparing ${(0,build_text/* printable */.g$)(order.paths.join(', '))} with what Apple has`);
    const team = await readTeam(api, manifest, order.prune);
    const plan = planChanges(manifest, team, {
        ...{ now: system.now(), prune: order.prune },
        pruneWith: 'prune: ',
    });
    core.info(describePlan(plan).trimEnd());
    core.setOutput('changes', String(plan.changes.length > 0));
    return { plan, team };
}
async function readManifestOf({ core, order, surroundings }) {
    try {
        return await readManifest(order.paths, await diskFiles(surroundings.folder));
    }
    catch (error) {
        if (error instanceof manifest_error/* ManifestError */.S)
            annotateMistakes(core, error);
        throw error;
    }
}
async function showPlan({ core, system, order, surroundings }, { plan }) {
    await summarise(core, surroundings.env, headingOf('Plan', order.paths), planMarkdown(plan));
    await commentPlan(core, system, plan, order);
    refuseBlocked(plan);
}
async function apply(work, { plan, team }) {
    const { core, system, order, access, surroundings, api, signal } = work;
    const folder = profilesFolder(order, surroundings);
    await prepareFolder(folder);
    const report = await applyPlan(plan, api, {
        ...{ system, signal },
        onProgress: ({ change, outcome, ended, total }) => {
            if (outcome && outcome.state !== 'not tried')
                core.info(`[${ended}/${total}] ${describeOutcome(change, outcome)}`);
        },
    });
    const files = await writeProfiles(profilesToWrite(plan, team, report), {
        ...{ folder, baseUrl: access.baseUrl, system },
    });
    for (const { name, path } of files.written)
        core.info(`Profile ${(0,build_text/* printable */.g$)(name)} written to ${(0,build_text/* printable */.g$)(path)}`);
    core.info(describeReport(report).trimEnd());
    core.setOutput('profiles', JSON.stringify(files.written));
    const markdown = reportMarkdown(plan, report, files);
    await summarise(core, surroundings.env, headingOf('Apply', order.paths), markdown);
    annotateFailures(core, report, files);
    refuseUnfinished(plan, report, files);
}
function profilesFolder({ profilesDir }, { env, folder }) {
    return profilesDir ?? (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? folder, 'epapi-profiles');
}


/***/ }),

/***/ 7091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProxySettings: () => (/* binding */ readProxySettings),
/* harmony export */   withProxy: () => (/* binding */ withProxy)
/* harmony export */ });
/* unused harmony export proxyHostFor */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2998);


function readProxySettings(env) {
    const read = (name) => env[name.toLowerCase()]?.trim() || env[name]?.trim() || undefined;
    const settings = {
        httpsProxy: read('HTTPS_PROXY'),
        httpProxy: read('HTTP_PROXY'),
        noProxy: read('NO_PROXY'),
    };
    return settings.httpsProxy || settings.httpProxy ? settings : undefined;
}
function withProxy(system, settings) {
    if (!settings)
        return system;
    const fetches = new Map();
    return {
        ...system,
        async fetch(url, init) {
            const proxy = proxyFor(url, settings);
            if (!proxy)
                return system.fetch(url, init);
            const fetch = fetches.get(proxy) ?? fetchThrough(proxy);
            fetches.set(proxy, fetch);
            return (await fetch)(url, init).catch((error) => {
                throw Object.assign(error, { proxy: new URL(proxy).host });
            });
        },
    };
}
function proxyHostFor(url, settings) {
    const proxy = settings && proxyFor(new URL(url), settings);
    return proxy && new URL(proxy).host;
}
function proxyFor(url, { httpsProxy, httpProxy, noProxy = '' }) {
    if (isExcepted(url, noProxy))
        return undefined;
    return url.protocol === 'https:'
        ? readProxyUrl('HTTPS_PROXY', httpsProxy || httpProxy)
        : readProxyUrl('HTTP_PROXY', httpProxy);
}
async function fetchThrough(proxy) {
    const { Pool, ProxyAgent, fetch } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7867, 23));
    const dispatcher = new ProxyAgent({
        uri: proxy,
        clientFactory(origin, options) {
            const pool = new Pool(origin, options);
            return Object.assign(pool, { connect: refusing(pool.connect.bind(pool)) });
        },
    });
    return (url, init) => fetch(url, { ...init, dispatcher });
}
function refusing(connect) {
    return async (options) => {
        const tunnel = await connect(options);
        if (tunnel.statusCode === 200)
            return tunnel;
        tunnel.socket.on('error', () => undefined).destroy();
        throw new Error(`Proxy response (${tunnel.statusCode})`);
    };
}
function readProxyUrl(name, text) {
    if (!text)
        return undefined;
    const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : undefined;
    if (url && /^https?:$/.test(url.protocol))
        return originOf(url);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo({
        code: 'PROXY',
        message: `${name} is no URL of an HTTP proxy.`,
        hint: 'Give scheme, host and port, http://proxy.example:8080, with user:password@ before the host where it wants them.',
    });
}
function originOf(url) {
    return Object.assign(new URL(url), { pathname: '', search: '', hash: '' }).href;
}
function isExcepted(url, noProxy) {
    if ((0,_base_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname))
        return true;
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, host = entry, entryPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
        const domain = host.replace(/^\*?\./, '');
        const fits = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
        return fits && (entryPort === undefined || entryPort === port);
    });
}


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ isSecondProof),
/* harmony export */   pc: () => (/* binding */ PROOF_ENDING),
/* harmony export */   ud: () => (/* binding */ proofName),
/* harmony export */   wW: () => (/* binding */ provenName),
/* harmony export */   zy: () => (/* binding */ proofNames)
/* harmony export */ });
const ENDINGS = [' epapi proof', ' epapi retry'];
const PROOF_ENDING = ENDINGS[0].length;
function proofName(profileName) {
    return `${profileName}${ENDINGS[0]}`;
}
function proofNames(profileName) {
    const [first, second] = ENDINGS;
    return [`${profileName}${first}`, `${profileName}${second}`];
}
function provenName(name) {
    return ENDINGS.some((ending) => name.endsWith(ending)) ? name.slice(0, -PROOF_ENDING) : undefined;
}
function isSecondProof(name) {
    return name.endsWith(ENDINGS[1]);
}


/***/ }),

/***/ 7389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ManifestError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6184);


class ManifestError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EpapiError */ .Uo {
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
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(place.file)}:${place.line}:${place.column}: ${message} ${hint}`;
}
function rest(more) {
    return more === 0 ? [] : [`and ${more} more`];
}


/***/ }),

/***/ 7624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ NotUtf8Error)
/* harmony export */ });
class NotUtf8Error extends Error {
    place;
    constructor(place) {
        super('not UTF-8');
        this.name = 'NotUtf8Error';
        this.place = place;
    }
}


/***/ }),

/***/ 5498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ takesDevices),
/* harmony export */   k: () => (/* binding */ normalUdid)
/* harmony export */ });
function normalUdid(udid) {
    return udid.replaceAll('-', '').toUpperCase();
}
function takesDevices(profileType) {
    return profileType.endsWith('_DEVELOPMENT') || profileType.endsWith('_ADHOC');
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ USUAL_LIMIT),
/* harmony export */   fq: () => (/* binding */ readPrune),
/* harmony export */   lP: () => (/* binding */ pruneWord),
/* harmony export */   rB: () => (/* binding */ PRUNE_HINT)
/* harmony export */ });
/* unused harmony export PRUNABLE */
const PRUNABLE = {
    profiles: 'profile',
    capabilities: 'capability',
    devices: 'device',
    'bundle-ids': 'bundle-id',
    'pass-type-ids': 'pass-type-id',
};
const USUAL_LIMIT = { share: 0.1 };
const PRUNE_HINT = `Give ${Object.keys(PRUNABLE).join(', ')}, each once, with the most at once where a tenth, or one, is not right: devices=20% or devices=5.`;
function readPrune(texts) {
    const rules = texts.map(readRule);
    const known = rules.filter((rule) => rule !== undefined);
    const prune = Object.fromEntries(known);
    return known.length === texts.length && Object.keys(prune).length === texts.length ? prune : undefined;
}
function readRule(text) {
    const [, name = '', number, percent] = /^\s*([a-z-]+)\s*(?:[=:]\s*(\d{1,6})(%?))?\s*$/.exec(text) ?? [];
    const kind = Object.hasOwn(PRUNABLE, name) ? PRUNABLE[name] : undefined;
    if (kind === undefined)
        return undefined;
    if (number === undefined)
        return [kind, USUAL_LIMIT];
    if (percent === '')
        return [kind, { count: Number(number) }];
    return Number(number) <= 100 ? [kind, { share: Number(number) / 100 }] : undefined;
}
function pruneWord(kind) {
    return Object.entries(PRUNABLE).find(([, one]) => one === kind)?.[0] ?? kind;
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ plainSerialNumber)
/* harmony export */ });
function plainSerialNumber(text) {
    return text
        .replace(/[:\s]/g, '')
        .replace(/^0+(?=.)/, '')
        .toUpperCase();
}


/***/ })

};
;