"use strict";
exports.id = 255;
exports.ids = [255];
exports.modules = {

/***/ 6255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examples: () => (/* binding */ examples),
  groups: () => (/* binding */ groups),
  run: () => (/* binding */ run),
  summary: () => (/* binding */ summary),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(5096);
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

// EXTERNAL MODULE: ./build/provision/lib/capability-choices.js
var capability_choices = __webpack_require__(9684);
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
    if ((0,capability_choices/* hasChoices */.T)(thing.settings, wanted.settings))
        return foundAlready ? 'found already' : 'created';
    return change(doing, bundleId, thing.id, wanted);
}
async function updateCapability(doing, wanted) {
    const bundleId = await bundleIdOf(doing, wanted.bundleId);
    goOn(doing);
    const found = await find(doing, bundleId, wanted.type);
    if (!found)
        return createCapability(doing, wanted);
    if ((0,capability_choices/* hasChoices */.T)(found.settings, wanted.settings))
        return 'found already';
    return change(doing, bundleId, found.id, wanted);
}
async function isDone(doing, change) {
    const bundleId = await bundleIdOf(doing, change.bundleId);
    goOn(doing);
    if (!('type' in change))
        return !(await capabilitiesOf(doing, bundleId)).some(({ id }) => id === change.id);
    const found = await find(doing, bundleId, change.type);
    return found !== undefined && (0,capability_choices/* hasChoices */.T)(found.settings, change.settings);
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
        isDone: async () => (0,capability_choices/* hasChoices */.T)((await find(doing, bundleId, type))?.settings ?? [], settings),
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

// EXTERNAL MODULE: ./build/formats/certificate.js
var certificate = __webpack_require__(6267);
// EXTERNAL MODULE: ./build/formats/mobileprovision.js + 2 modules
var mobileprovision = __webpack_require__(7451);
// EXTERNAL MODULE: ./build/serial-number.js
var serial_number = __webpack_require__(5985);
// EXTERNAL MODULE: ./build/provision/manifest.js
var manifest = __webpack_require__(5498);
// EXTERNAL MODULE: ./build/provision/lib/held-names.js
var held_names = __webpack_require__(8937);
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
    return (0,held_names/* isInUse */.ly)(profile, system.now());
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
    const devices = [...order.devices].map(manifest/* normalUdid */.k);
    return [
        ...(profile.type === order.type ? [] : [`it is of the type ${(0,build_text/* printable */.g$)(profile.type, 60)}`]),
        ...(isSame(held, wanted) ? [] : ['it holds other certificates']),
        ...(isSame(contents.udids.map(manifest/* normalUdid */.k), devices) ? [] : ['it is for other devices']),
    ];
}
async function contentsOf({ content = '' }) {
    try {
        return await (0,mobileprovision/* readProfile */.e)(Buffer.from(content, 'base64'), { verify: false });
    }
    catch {
        return undefined;
    }
}
async function serialNumberIn(der) {
    return (0,certificate/* readCertificate */.w$)(der).then(({ serialNumber }) => (0,serial_number/* plainSerialNumber */.k)(serialNumber), () => 'unreadable');
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
    doing.devices.set((0,manifest/* normalUdid */.k)(udid), thing.id);
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
        if ((0,manifest/* normalUdid */.k)(attributes.udid ?? '') !== (0,manifest/* normalUdid */.k)(udid))
            continue;
        return { id, name: attributes.name, status: attributes.status };
    }
    return undefined;
}
function spellings(udid) {
    const normal = (0,manifest/* normalUdid */.k)(udid);
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
            const udid = (0,manifest/* normalUdid */.k)(attributes.udid ?? '');
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

// EXTERNAL MODULE: ./build/provision/lib/profile-uses.js
var profile_uses = __webpack_require__(9435);
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
    return (0,profile_uses/* isDistribution */.Rj)(type) && !coming.has((0,profile_uses/* kindKey */._V)(bundleId, type)) && !going.has(`profile ${id}`);
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

// EXTERNAL MODULE: ./build/provision/lib/graph.js
var graph = __webpack_require__(3935);
// EXTERNAL MODULE: ./build/provision/lib/harmless.js
var harmless = __webpack_require__(4820);
// EXTERNAL MODULE: ./build/provision/lib/lost-profiles.js
var lost_profiles = __webpack_require__(4780);
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
    const run = begin(plan, api, options);
    const nodes = (0,graph/* graphOf */.cQ)(changes);
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
function begin({ changes, ids }, api, { system, signal }) {
    return {
        api,
        system,
        signal,
        halt: undefined,
        bundleIds: new Map(Object.entries(ids?.bundleIds ?? {})),
        devices: new Map(Object.entries(ids?.devices ?? {})),
        serialNumbers: undefined,
        allDevices: undefined,
        going: new Set(changes.flatMap(harmless/* goneIds */.i)),
        deleted: new Set(),
        edited: new Set(),
        proofs: new Map(),
        begun: new Set(),
        fresh: new Set(),
        madeKinds: (0,lost_profiles/* madeKinds */.v)(changes),
        provedKinds: (0,lost_profiles/* madeKinds */.v)(changes.filter(graph/* isProvedFirst */.Jx)),
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

// EXTERNAL MODULE: ./build/provision/describe-plan.js
var describe_plan = __webpack_require__(4000);
;// CONCATENATED MODULE: ./build/provision/describe-report.js


function tallyOf({ results }) {
    const count = (state) => results.filter(({ outcome }) => outcome.state === state).length;
    return { done: count('done'), failed: count('failed'), notTried: count('not tried') };
}
function describeOutcome(change, outcome) {
    return `${(0,describe_plan/* describeChange */.uQ)(change)}: ${outcomeText(outcome)}`;
}
function outcomeText(outcome) {
    if (outcome.state === 'done')
        return outcome.how;
    if (outcome.state === 'failed')
        return `failed: ${(0,build_text/* printable */.g$)(outcome.error.message)} ${(0,build_text/* printable */.g$)(outcome.error.hint)}`;
    return `not tried, because ${textOf(outcome.because)}`;
}
function textOf(because) {
    return 'change' in because
        ? `of what became of: ${(0,describe_plan/* describeChange */.uQ)(because.change)}`
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
            return { ...base, because: textOf(outcome.because) };
        const { code, message, hint } = outcome.error;
        return { ...base, error: { code, message, hint } };
    });
}

// EXTERNAL MODULE: ./build/provision/plan-file.js
var plan_file = __webpack_require__(8087);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/make-folder.js
var make_folder = __webpack_require__(9218);
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
    const held = await Promise.all(profile.certificates.map(certificate/* readCertificate */.w$));
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

// EXTERNAL MODULE: ./build/write-private.js
var write_private = __webpack_require__(1594);
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
        await (0,make_folder/* makeFolder */.f)(folder, 0o700);
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (error) {
        throw notWritten(folder, error);
    }
}
async function writeProfile(expected, options) {
    const { folder, baseUrl, system } = options;
    const bytes = Buffer.from(expected.content, 'base64');
    const read = await (0,mobileprovision/* readProfile */.e)(bytes);
    checkSigner(read, (0,base_url/* isLoopback */.U9)(new URL(baseUrl).hostname));
    const { profile, certificates } = await checkContents(read, expected, system.now());
    const { name, uuid, expirationDate } = profile;
    const path = (0,external_node_path_.join)(folder, `${uuid}.mobileprovision`);
    await (0,write_private/* writePrivate */.p)(path, bytes, system.random()).catch((error) => {
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

// EXTERNAL MODULE: ./build/cli/client.js + 6 modules
var client = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/cli/confirm.js
var cli_confirm = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(5649);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(7997);
// EXTERNAL MODULE: ./build/cli/manifest.js + 2 modules
var cli_manifest = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/cli/planning.js
var planning = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/cli/apply.js


















const summary = 'Change what Apple has into what a manifest wants';
const usage = `epapi apply [MANIFEST\u2026] [options]   (default ${cli_manifest/* DEFAULT_MANIFEST */.mj})`;
const groups = [
    {
        title: 'Plan',
        options: [
            {
                name: 'plan',
                value: 'FILE',
                help: 'apply what epapi plan --out wrote, of the manifest that it was made of, if it still fits; asks nothing, since that was looked at',
            },
            {
                name: 'replan',
                help: 'with --plan: where it fits no longer, as after a run of it that was cut off, apply what is planned anew; what that takes away and the plan did not is asked for',
            },
            cli_manifest/* PRUNE */.jk,
            cli_confirm/* YES */._,
        ],
    },
    {
        title: 'Output',
        options: [
            {
                name: 'profiles-dir',
                value: 'DIR',
                help: 'write all profiles of the manifest there, each verified before (default epapi-profiles below RUNNER_TEMP, where that is set)',
            },
            { name: 'json', help: 'print what became of each change, and the profiles, as JSON' },
            cli_options/* HELP */._$,
        ],
    },
    credentials/* CREDENTIAL_OPTIONS */.rn,
    client/* NETWORK_OPTIONS */.mw,
];
const examples = `Examples:
  epapi apply
  epapi apply --yes --profiles-dir build/profiles
  epapi apply --plan plan.json`;
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups, plan_file/* MOST_FILES */.Q4);
    const file = await readPlanOption(options, world);
    const prune = file?.prune ?? (0,cli_manifest/* readPruneOption */.g4)(options);
    const manifests = file ? manifestsFor(file, options) : (0,cli_manifest/* namedManifests */.kJ)(options);
    const stop = new AbortController();
    const api = (0,client/* openApi */.Nd)(options, world, { signal: stop.signal });
    return (0,client/* reportingUsage */.UZ)(api, world, async () => {
        const manifest = await (0,cli_manifest/* readManifests */.PX)(manifests);
        const planned = await (0,planning/* planNow */.m)({ api, manifest, prune }, options, world);
        if (file)
            checkUnlessReplanned(file, planned, options, world);
        if (!options.has('json'))
            world.stdout((0,describe_plan/* describePlan */.df)(planned.plan));
        if (!(await mayApply(planned, file, options, world))) {
            world.stderr('Nothing was changed.\n');
            return exit_codes/* NOT_TRIED */.rR;
        }
        void world.untilStopped().then(() => {
            world.stderr('Told to end: what is under way is broken off, and nothing more is begun.\n');
            stop.abort();
        });
        return applyPlanned(api, planned, stop.signal, options, world);
    });
}
function manifestsFor(file, options) {
    return options.positionals.length > 0 ? (0,cli_manifest/* namedManifests */.kJ)(options) : (0,plan_file/* manifestsOf */.oF)(file);
}
async function readPlanOption(options, world) {
    const path = options.value('plan');
    if (path !== undefined && options.values(cli_manifest/* PRUNE */.jk.name).length > 0)
        throw (0,cli_options/* usageError */.Wp)('--plan and --prune exclude each other.', 'A plan holds what is pruned: make it with --prune.');
    if (path === undefined && options.has('replan'))
        throw (0,cli_options/* usageError */.Wp)('--replan is given without --plan.', 'Give the plan with it; without one, each run plans anew.');
    return path === undefined ? undefined : (0,plan_file/* readPlanFile */.wr)(await (0,files/* readText */.yR)(path, world, 'plan'));
}
function checkUnlessReplanned(file, planned, options, world) {
    try {
        (0,plan_file/* checkPlanFile */.Op)(file, planned.plan, planned.binding);
    }
    catch (error) {
        if (!options.has('replan') || !(error instanceof errors/* EpapiError */.Uo) || error.code !== 'PLAN.STALE')
            throw error;
        world.stderr(`${error.message}\nPlanned anew, as --replan asks.\n`);
    }
}
async function mayApply({ plan, team }, file, options, world) {
    const losses = file ? (0,plan_file/* unseenLosses */.Wd)(file, plan, team, world.system.now()) : [];
    if (plan.changes.length === 0 || (file && losses.length === 0))
        return true;
    if (options.has('json') && !options.has(cli_confirm/* YES */._.name))
        world.stderr((0,describe_plan/* describePlan */.df)(plan));
    const what = file
        ? `Planned anew, this also has what the plan of the file has not: ${(0,build_text/* enumerate */.HL)(losses.map(describe_plan/* describeChange */.uQ), LOSSES)}.`
        : `This changes what Apple has: ${(0,describe_plan/* countChanges */.xS)(plan)}.`;
    return (0,cli_confirm/* confirm */.l)(what, options, world);
}
const LOSSES = 5;
async function applyPlanned(api, { plan, team, binding }, signal, options, world) {
    const folder = profilesFolder(options, world);
    if (folder !== undefined)
        await prepareFolder(folder);
    const report = await applyPlan(plan, api, {
        system: world.system,
        signal,
        onProgress: (progress) => {
            showProgress(progress, world);
        },
    });
    const wanted = profilesToWrite(plan, team, report);
    if (folder === undefined && wanted.length > 0)
        world.stderr('The profiles were not written: give --profiles-dir to have them.\n');
    const files = folder === undefined
        ? undefined
        : await writeProfiles(wanted, {
            ...{ folder, baseUrl: binding.baseUrl },
            system: world.system,
        });
    world.stdout(options.has('json') ? asJson(plan, report, files) : asText(report, files));
    const exit = exitCodeOfApply(plan, report, files);
    return signal.aborted && exit === exit_codes/* FAILED */.Wk ? exit_codes/* NOT_TRIED */.rR : exit;
}
function profilesFolder(options, { env }) {
    const runnerTemp = env['RUNNER_TEMP'] ?? '';
    return (options.value('profiles-dir') ?? (runnerTemp === '' ? undefined : (0,external_node_path_.join)(runnerTemp, 'epapi-profiles')));
}
function showProgress({ change, outcome, ended, total }, world) {
    if (outcome && outcome.state !== 'not tried')
        world.stderr(`[${ended}/${total}] ${describeOutcome(change, outcome)}\n`);
}
function asJson({ blocked, manualSteps }, report, files) {
    const failed = files?.failed.map(({ name, error: { code, message, hint } }) => ({
        name,
        code,
        message,
        hint,
    }));
    const shown = {
        ...{ changes: reportData(report), blocked, manualSteps },
        ...{ profiles: files?.written ?? [], notWritten: failed ?? [] },
    };
    return `${(0,documents/* toJson */.aB)(shown, 2)}\n`;
}
function asText(report, files) {
    const written = files?.written.map(({ name, path }) => `  profile ${(0,build_text/* printable */.g$)(name)}: ${(0,build_text/* printable */.g$)(path)}\n`) ?? [];
    const failed = files?.failed.map((one) => `  ${describeUnwritten(one)}\n`) ?? [];
    const profiles = [...written, ...failed];
    return `${describeReport(report)}${profiles.length > 0 ? `Profiles:\n${profiles.join('')}` : ''}`;
}
function exitCodeOfApply(plan, report, files) {
    const { failed, notTried } = tallyOf(report);
    if (notTried > 0)
        return exit_codes/* NOT_TRIED */.rR;
    if (failed > 0 || (files?.failed.length ?? 0) > 0)
        return exit_codes/* FAILED */.Wk;
    return plan.blocked.length > 0 ? exit_codes/* BLOCKED */.hl : undefined;
}


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ YES),
/* harmony export */   l: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5868);

const YES = { name: 'yes', help: 'do it without asking' };
async function confirm(what, options, world) {
    if (options.has(YES.name))
        return true;
    if (!world.ask)
        throw (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)(`${what} There is nobody to ask.`, 'Give --yes to do it without asking.');
    const answer = await world.ask(`${what} Type yes to go on: `);
    return answer.trim().toLowerCase() === 'yes';
}


/***/ }),

/***/ 5649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qf: () => (/* binding */ forTerminal),
  dq: () => (/* binding */ printDocument),
  aB: () => (/* binding */ toJson)
});

// UNUSED EXPORTS: resourcesOf

// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
;// CONCATENATED MODULE: ./build/cli/table.js

const WIDEST_CELL = 60;
function formatTable(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,build_text/* printable */.g$)(cell, WIDEST_CELL)));
    const widths = [];
    for (const row of cells)
        row.forEach((cell, column) => {
            widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
        });
    const line = (row) => (0,build_text/* withoutCommands */.Df)(row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell))).join('  ')).trimEnd();
    return cells.map((row) => `${line(row)}\n`).join('');
}
function displayWidth(text) {
    let width = 0;
    for (const character of text.normalize('NFC')) {
        if (/\p{Mark}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

;// CONCATENATED MODULE: ./build/cli/documents.js



function printDocument(document, format, world) {
    if (document === undefined)
        return;
    if (format === 'table')
        world.stdout(documentTable(document));
    else if (format === 'json')
        world.stdout(`${toJson(document, 2)}\n`);
    else
        for (const resource of resourcesOf(document))
            world.stdout(`${toJson(resource)}\n`);
}
function toJson(value, indent) {
    return forTerminal(JSON.stringify(value, null, indent));
}
function forTerminal(json) {
    return json.split('\n').map(build_text/* escapeControls */.UN).join('\n');
}
function resourcesOf(document) {
    const data = (0,json/* isObject */.G)(document) ? document['data'] : undefined;
    if (data === undefined || data === null)
        return [];
    return Array.isArray(data) ? data : [data];
}
const FILES = ['profileContent', 'certificateContent', 'csrContent'];
function documentTable(document) {
    const resources = resourcesOf(document).map(readResource);
    if (resources.length === 0)
        return 'Nothing.\n';
    const names = new Set(resources.flatMap(({ attributes }) => Object.keys(attributes)));
    const columns = [...names].filter((name) => !FILES.includes(name));
    return formatTable([
        ['ID', ...columns.map(heading)],
        ...resources.map(({ id, attributes }) => [id, ...columns.map((name) => cell(attributes[name]))]),
    ]);
}
function heading(name) {
    return name.replace(/[A-Z]/g, ' $&').toUpperCase();
}
function cell(value) {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map(cell).join(', ');
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function readResource(value) {
    const resource = (0,json/* isObject */.G)(value) ? value : {};
    const attributes = resource['attributes'];
    return {
        id: cell(resource['id']),
        attributes: (0,json/* isObject */.G)(attributes) ? attributes : {},
    };
}


/***/ }),

/***/ 309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planNow)
/* harmony export */ });
/* harmony import */ var _provision_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2995);
/* harmony import */ var _provision_read_team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7513);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3464);



async function planNow({ api, manifest, prune }, options, world) {
    const team = await (0,_provision_read_team_js__WEBPACK_IMPORTED_MODULE_1__/* .readTeam */ .E)(api, manifest, prune);
    const plan = (0,_provision_plan_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .planChanges */ .X)(manifest, team, { now: world.system.now(), prune });
    const issuerId = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .readCredentialTexts */ .ee)(options, world).issuerId.trim();
    const baseUrl = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaseUrlOption */ .yG)(options, world);
    return { plan, team, binding: { manifest: manifest.digest, baseUrl, issuerId, prune } };
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function makeFolder(path, mode = 0o777) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
    }
    catch (error) {
        const { code } = error;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && parent !== path && !(await isFolder(parent))) {
            await makeFolder(parent, mode);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode }).catch(unlessThere(path));
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
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 8087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePlanFile),
/* harmony export */   Op: () => (/* binding */ checkPlanFile),
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   Wd: () => (/* binding */ unseenLosses),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   wr: () => (/* binding */ readPlanFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6184);
/* harmony import */ var _describe_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4000);
/* harmony import */ var _lib_harmless_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4820);
/* harmony import */ var _lib_held_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8937);







const MOST_FILES = 1000;
function writePlanFile(plan, binding, { manifests, folder, now }) {
    const [first, ...more] = manifests.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path)).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
    const paths = [first ?? '', ...more];
    const file = {
        ...{ version: 1, createdAt: new Date(now).toISOString() },
        ...(paths.every(isPathWithin) && { manifests: paths }),
        ...{ ...binding, plan },
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
function readPlanFile(text) {
    const file = parse(text);
    const changes = Array.isArray(file?.plan?.changes) ? file.plan.changes : undefined;
    const isPlan = file?.version === 1 && changes?.every(isChange) && isPrune(file.prune);
    if (!isPlan)
        throw badFile('holds no plan, or one of another version of epapi');
    if (!isPaths(file.manifests))
        throw badFile('names a manifest by what is no path below the folder of the run');
    return file;
}
function badFile(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.FILE',
        message: `The file of the plan ${what}.`,
        hint: 'Give the file that epapi plan --out wrote, or make it anew.',
    });
}
function isPrune(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(value))
        return false;
    return Object.entries(value).every(([kind, limit]) => {
        const [[name, number] = [], ...more] = Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .G)(limit) ? limit : {});
        const isLimit = (name === 'share' || name === 'count') && typeof number === 'number' && number >= 0;
        return (0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(kind) && isLimit && more.length === 0;
    });
}
function isPaths(value) {
    if (value === undefined)
        return true;
    return Array.isArray(value) && value.length > 0 && value.length <= MOST_FILES && value.every(isPathWithin);
}
function isPathWithin(path) {
    if (typeof path !== 'string' || path === '' || /[\\:\p{Cc}]/u.test(path))
        return false;
    return !path.startsWith('/') && !path.split('/').includes('..');
}
const LEVELS = 10;
function isWithin(value, levels) {
    if (typeof value !== 'object' || value === null)
        return true;
    return levels > 0 && Object.values(value).every((one) => isWithin(one, levels - 1));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function isChange(value) {
    if (!isWithin(value, LEVELS))
        return false;
    const { action, kind, name, reason } = (value ?? {});
    return (0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isAction */ .ve)(action) && (0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(kind) && typeof name === 'string' && typeof reason === 'string';
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function checkPlanFile(file, plan, binding) {
    if (file.manifest !== binding.manifest)
        throw otherManifest(file.manifests);
    if (file.issuerId !== binding.issuerId || file.baseUrl !== binding.baseUrl)
        throw otherTeam();
    const before = new Map(file.plan.changes.map((change) => [keyOf(change), change]));
    const after = new Map(plan.changes.map((change) => [keyOf(change), change]));
    const onlyIn = (these, those) => new Set([...these].filter(([key]) => !those.has(key)).map(([, change]) => describe(change)));
    const [gone, added] = [onlyIn(before, after), onlyIn(after, before)];
    const lines = [
        ...[...gone].map((text) => `${added.has(text) ? 'with other details' : 'no longer'}: ${text}`),
        ...[...added].filter((text) => !gone.has(text)).map((text) => `now also: ${text}`),
    ];
    if (lines.length > 0)
        throw stale(lines);
}
function unseenLosses(file, plan, team, now) {
    const hasIds = (change) => change.action !== 'replace' || isTexts(change.replaces);
    const seen = new Set(file.plan.changes.filter(hasIds).flatMap(_lib_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .goneIds */ .i));
    const profiles = new Map(team.bundleIds.flatMap((one) => one.profiles.map((profile) => [`profile ${profile.id}`, profile])));
    const types = new Map([
        ...plan.kept.map(({ name, id }) => [name, profiles.get(`profile ${id}`)?.type]),
        ...plan.changes.flatMap((one) => ('type' in one ? [[one.name, one.type]] : [])),
    ]);
    const isValid = (gone) => {
        const profile = profiles.get(gone);
        return profile !== undefined && (0,_lib_held_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isInUse */ .ly)(profile, now);
    };
    const isLoss = (change) => {
        const unseen = (0,_lib_harmless_js__WEBPACK_IMPORTED_MODULE_3__/* .goneIds */ .i)(change).filter((gone) => !seen.has(gone));
        if (change.action === 'replace')
            return unseen.length > 0 && ((0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .isDestructive */ .TI)(change) || unseen.some(isValid));
        const { proofOf } = 'proofOf' in change ? change : {};
        if (proofOf === undefined)
            return unseen.length > 0;
        return unseen.some((gone) => isValid(gone) && profiles.get(gone)?.type !== types.get(proofOf));
    };
    return plan.changes.filter(isLoss);
}
function keyOf(change) {
    return JSON.stringify(Object.entries({ ...change, reason: '' }).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function describe(change) {
    return `${(0,_describe_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change)} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(change.reason)})`;
}
const LINES = 20;
function stale(lines) {
    const more = lines.length > LINES ? `\n  \u2026and ${lines.length - LINES} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.STALE',
        message: `The plan no longer fits what Apple has:\n${lines
            .slice(0, LINES)
            .map((line) => `  ${line}`)
            .join('\n')}${more}`,
        hint: 'Look at a new plan (epapi plan --out), or apply what is planned anew with --replan, as after a run of this plan that was cut off.',
    });
}
function otherManifest(paths) {
    const [first, ...more] = paths ?? [];
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    const files = first === undefined ? 'the files that it was made for' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteValue */ .cl)(first)}${others}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.MANIFEST',
        message: 'The plan was made for another manifest, or the manifest has been edited since.',
        hint: `Give ${files}, as it was made for, or make the plan anew.`,
    });
}
function manifestsOf(file) {
    if (file.manifests)
        return file.manifests;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.MANIFEST',
        message: 'The plan does not say where its manifest is: outside the folder that it was made in, under a name that is none on other machines, or made by an earlier epapi.',
        hint: 'Name it as well: epapi apply MANIFEST\u2026 --plan FILE.',
    });
}
function otherTeam() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EpapiError */ .Uo({
        code: 'PLAN.TEAM',
        message: 'The plan was made for another team: its issuer ID or its base URL is not the same.',
        hint: 'Give the credentials that it was made with, or make the plan anew.',
    });
}


/***/ }),

/***/ 1594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9218);



async function writePrivate(path, bytes, chance) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 0o700);
    const draft = `${path}.${chance.toString(36).slice(2)}.new`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(draft, 'wx', 0o600);
    try {
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
        throw error;
    }
}


/***/ })

};
;