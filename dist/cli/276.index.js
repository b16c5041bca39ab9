"use strict";
exports.id = 276;
exports.ids = [276];
exports.modules = {

/***/ 276:
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

;// CONCATENATED MODULE: ./build/resources/bundle-id-capabilities.js
const CAPABILITY_TYPE = {
    kind: 'enum',
    values: [
        'ICLOUD',
        'IN_APP_PURCHASE',
        'GAME_CENTER',
        'PUSH_NOTIFICATIONS',
        'WALLET',
        'INTER_APP_AUDIO',
        'MAPS',
        'ASSOCIATED_DOMAINS',
        'PERSONAL_VPN',
        'APP_GROUPS',
        'HEALTHKIT',
        'HOMEKIT',
        'WIRELESS_ACCESSORY_CONFIGURATION',
        'APPLE_PAY',
        'DATA_PROTECTION',
        'SIRIKIT',
        'NETWORK_EXTENSIONS',
        'MULTIPATH',
        'HOT_SPOT',
        'NFC_TAG_READING',
        'CLASSKIT',
        'AUTOFILL_CREDENTIAL_PROVIDER',
        'ACCESS_WIFI_INFORMATION',
        'NETWORK_CUSTOM_PROTOCOL',
        'COREMEDIA_HLS_LOW_LATENCY',
        'SYSTEM_EXTENSION_INSTALL',
        'USER_MANAGEMENT',
        'APPLE_ID_AUTH',
    ],
};
const BUNDLE_ID_CAPABILITIES = {
    type: 'bundleIdCapabilities',
    attributes: { capabilityType: CAPABILITY_TYPE, settings: { kind: 'settings' } },
    relationships: {},
    otherFields: ['bundleId'],
    filters: [],
    sorts: [],
    list: false,
    get: false,
    delete: true,
    create: {
        attributes: {
            capabilityType: { required: true, is: CAPABILITY_TYPE },
            settings: { required: false, is: { kind: 'settings' } },
        },
        relationships: { bundleId: { type: 'bundleIds', many: false, required: true } },
    },
    update: ['capabilityType', 'settings'],
    related: {},
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/platforms.js
const PLATFORM = { kind: 'enum', values: ['IOS', 'MAC_OS'] };

;// CONCATENATED MODULE: ./build/resources/bundle-ids.js

const BUNDLE_IDS = {
    type: 'bundleIds',
    attributes: {
        name: { kind: 'string' },
        platform: PLATFORM,
        identifier: { kind: 'string' },
        seedId: { kind: 'string' },
    },
    relationships: {
        profiles: { type: 'profiles', many: true },
        bundleIdCapabilities: { type: 'bundleIdCapabilities', many: true },
    },
    otherFields: [],
    filters: ['identifier', 'name', 'platform', 'seedId', 'id'],
    sorts: ['id', 'identifier', 'name', 'platform', 'seedId'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            platform: { required: true, is: PLATFORM },
            identifier: { required: true, is: { kind: 'string' } },
            seedId: { required: false, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name'],
    related: { bundleIdCapabilities: 'plain', profiles: 'plain' },
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/certificates.js

const CERTIFICATE_TYPE = {
    kind: 'enum',
    values: [
        'IOS_DEVELOPMENT',
        'IOS_DISTRIBUTION',
        'MAC_APP_DISTRIBUTION',
        'MAC_INSTALLER_DISTRIBUTION',
        'MAC_APP_DEVELOPMENT',
        'DEVELOPER_ID_KEXT',
        'DEVELOPER_ID_APPLICATION',
        'DEVELOPMENT',
        'DISTRIBUTION',
        'PASS_TYPE_ID',
        'PASS_TYPE_ID_WITH_NFC',
    ],
};
const CERTIFICATES = {
    type: 'certificates',
    attributes: {
        name: { kind: 'string' },
        certificateType: CERTIFICATE_TYPE,
        displayName: { kind: 'string' },
        serialNumber: { kind: 'string' },
        platform: PLATFORM,
        expirationDate: { kind: 'date-time' },
        certificateContent: { kind: 'string' },
    },
    relationships: { passTypeId: { type: 'passTypeIds', many: false } },
    otherFields: ['csrContent'],
    filters: ['certificateType', 'displayName', 'serialNumber', 'id'],
    sorts: ['certificateType', 'displayName', 'id', 'serialNumber'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            csrContent: { required: true, is: { kind: 'string' } },
            certificateType: { required: true, is: CERTIFICATE_TYPE },
        },
        relationships: { passTypeId: { type: 'passTypeIds', many: false, required: false } },
    },
    related: { passTypeId: 'full' },
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/devices.js

const STATUS = { kind: 'enum', values: ['ENABLED', 'DISABLED'] };
const DEVICES = {
    type: 'devices',
    attributes: {
        name: { kind: 'string' },
        platform: PLATFORM,
        udid: { kind: 'string' },
        deviceClass: { kind: 'enum', values: ['APPLE_WATCH', 'IPAD', 'IPHONE', 'IPOD', 'APPLE_TV', 'MAC'] },
        status: STATUS,
        model: { kind: 'string' },
        addedDate: { kind: 'date-time' },
    },
    relationships: {},
    otherFields: [],
    filters: ['name', 'platform', 'status', 'udid', 'id'],
    sorts: ['id', 'name', 'platform', 'status', 'udid'],
    list: true,
    get: true,
    delete: false,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            platform: { required: true, is: PLATFORM },
            udid: { required: true, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name', 'status'],
    related: {},
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/pass-type-ids.js
const PASS_TYPE_IDS = {
    type: 'passTypeIds',
    attributes: { name: { kind: 'string' }, identifier: { kind: 'string' } },
    relationships: { certificates: { type: 'certificates', many: true } },
    otherFields: [],
    filters: ['identifier', 'name', 'id'],
    sorts: ['id', 'identifier', 'name'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            identifier: { required: true, is: { kind: 'string' } },
        },
        relationships: {},
    },
    update: ['name'],
    related: { certificates: 'full' },
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/profiles.js

const PROFILE_TYPE = {
    kind: 'enum',
    values: [
        'IOS_APP_DEVELOPMENT',
        'IOS_APP_STORE',
        'IOS_APP_ADHOC',
        'IOS_APP_INHOUSE',
        'MAC_APP_DEVELOPMENT',
        'MAC_APP_STORE',
        'MAC_APP_DIRECT',
        'TVOS_APP_DEVELOPMENT',
        'TVOS_APP_STORE',
        'TVOS_APP_ADHOC',
        'TVOS_APP_INHOUSE',
        'MAC_CATALYST_APP_DEVELOPMENT',
        'MAC_CATALYST_APP_STORE',
        'MAC_CATALYST_APP_DIRECT',
    ],
};
const PROFILES = {
    type: 'profiles',
    attributes: {
        name: { kind: 'string' },
        platform: PLATFORM,
        profileType: PROFILE_TYPE,
        profileState: { kind: 'enum', values: ['ACTIVE', 'INVALID'] },
        profileContent: { kind: 'string' },
        uuid: { kind: 'string' },
        createdDate: { kind: 'date-time' },
        expirationDate: { kind: 'date-time' },
    },
    relationships: {
        bundleId: { type: 'bundleIds', many: false },
        devices: { type: 'devices', many: true },
        certificates: { type: 'certificates', many: true },
    },
    otherFields: [],
    filters: ['name', 'profileState', 'profileType', 'id'],
    sorts: ['id', 'name', 'profileState', 'profileType'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            name: { required: true, is: { kind: 'string' } },
            profileType: { required: true, is: PROFILE_TYPE },
        },
        relationships: {
            bundleId: { type: 'bundleIds', many: false, required: true },
            certificates: { type: 'certificates', many: true, required: true },
            devices: { type: 'devices', many: true, required: false },
        },
    },
    related: { bundleId: 'plain', certificates: 'plain', devices: 'plain' },
    role: 'DEVELOPER',
};

;// CONCATENATED MODULE: ./build/resources/users.js
const USER_ROLES = {
    kind: 'enums',
    values: ['ADMIN', 'ACCOUNT_HOLDER', 'DEVELOPER'],
};
const USERS = {
    type: 'users',
    attributes: {
        username: { kind: 'string' },
        firstName: { kind: 'string' },
        lastName: { kind: 'string' },
        roles: USER_ROLES,
    },
    relationships: {},
    otherFields: [],
    filters: ['roles', 'username'],
    sorts: ['lastName', 'username'],
    list: true,
    get: true,
    delete: true,
    update: ['roles'],
    related: {},
    role: 'ADMIN',
};

;// CONCATENATED MODULE: ./build/resources/user-invitations.js

const USER_INVITATIONS = {
    type: 'userInvitations',
    attributes: {
        email: { kind: 'email' },
        firstName: { kind: 'string' },
        lastName: { kind: 'string' },
        expirationDate: { kind: 'date-time' },
        roles: USER_ROLES,
    },
    relationships: {},
    otherFields: [],
    filters: ['email', 'roles'],
    sorts: ['email', 'lastName'],
    list: true,
    get: true,
    delete: true,
    create: {
        attributes: {
            email: { required: true, is: { kind: 'email' } },
            firstName: { required: true, is: { kind: 'string' } },
            lastName: { required: true, is: { kind: 'string' } },
            roles: { required: true, is: USER_ROLES },
        },
        relationships: {},
    },
    related: {},
    role: 'ADMIN',
};

;// CONCATENATED MODULE: ./build/resources/all.js








const RESOURCES = {
    bundleIds: BUNDLE_IDS,
    bundleIdCapabilities: BUNDLE_ID_CAPABILITIES,
    certificates: CERTIFICATES,
    devices: DEVICES,
    passTypeIds: PASS_TYPE_IDS,
    profiles: PROFILES,
    users: USERS,
    userInvitations: USER_INVITATIONS,
};

;// CONCATENATED MODULE: ./build/resources/descriptor.js
const SETTING_KEYS = (/* unused pure expression or super */ null && ([
    'ICLOUD_VERSION',
    'DATA_PROTECTION_PERMISSION_LEVEL',
    'APPLE_ID_AUTH_APP_CONSENT',
]));
const ALLOWED_INSTANCES = (/* unused pure expression or super */ null && (['ENTRY', 'SINGLE', 'MULTIPLE']));
const OPTION_KEYS = (/* unused pure expression or super */ null && ([
    'XCODE_5',
    'XCODE_6',
    'COMPLETE_PROTECTION',
    'PROTECTED_UNLESS_OPEN',
    'PROTECTED_UNTIL_FIRST_USER_AUTH',
    'PRIMARY_APP_CONSENT',
]));
const LARGEST_PAGE = 200;
const MOST_INCLUDED = 50;

;// CONCATENATED MODULE: ./build/resources/operations.js


const OPERATIONS = Object.values(RESOURCES).flatMap(operationsOf);
function findOperation(method, pathname) {
    const steps = pathname.split('/');
    for (const operation of OPERATIONS) {
        const wanted = operation.path.split('/');
        const fits = operation.method === method &&
            wanted.length === steps.length &&
            wanted.every((step, index) => step === steps[index] || (step === '{id}' && steps[index] !== ''));
        if (fits)
            return { operation, id: wanted.includes('{id}') ? steps[wanted.indexOf('{id}')] : undefined };
    }
    return undefined;
}
function operationsOf(resource) {
    const { type } = resource;
    const list = `/v1/${type}`;
    const one = `${list}/{id}`;
    const make = (present, kind, name, target, parameters = []) => {
        const [method, path] = target;
        const operation = { id: `${type}-${name}`, kind, method, path, resource, answers: resource, parameters };
        return present ? [operation] : [];
    };
    return [
        ...make(resource.list, 'list', 'get_collection', ['GET', list], listParameters(resource)),
        ...make(resource.create !== undefined, 'create', 'create_instance', ['POST', list]),
        ...make(resource.get, 'get', 'get_instance', ['GET', one], getParameters(resource)),
        ...make(resource.update !== undefined, 'update', 'update_instance', ['PATCH', one]),
        ...make(resource.delete, 'delete', 'delete_instance', ['DELETE', one]),
        ...Object.entries(resource.related).flatMap(([name, query]) => relatedOperation(resource, name, query)),
    ];
}
function relatedOperation(resource, relationship, query) {
    const target = resource.relationships[relationship];
    if (!target)
        return [];
    const { type, many } = target;
    const answers = RESOURCES[type];
    return {
        id: `${resource.type}-${relationship}-get_to_${many ? 'many' : 'one'}_related`,
        kind: many ? 'relatedMany' : 'relatedOne',
        method: 'GET',
        path: `/v1/${resource.type}/{id}/${relationship}`,
        resource,
        answers,
        relationship,
        parameters: relatedParameters(answers, many, query === 'full'),
    };
}
function relatedParameters(to, many, full) {
    if (full)
        return many ? listParameters(to) : getParameters(to);
    return [fields(to), ...(many ? pageParameters() : [])];
}
function listParameters(resource) {
    const filters = resource.filters.map((name) => {
        const values = wordsOf(resource.attributes[name]);
        return { name: `filter[${name}]`, kind: 'list', ...(values && { values }) };
    });
    const sorts = resource.sorts.flatMap((name) => [name, `-${name}`]);
    return [
        ...filters,
        { name: 'sort', kind: 'list', values: sorts },
        ...pageParameters(),
        ...getParameters(resource),
    ];
}
function pageParameters() {
    return [
        { name: 'limit', kind: 'limit', most: LARGEST_PAGE },
        { name: 'cursor', kind: 'cursor' },
    ];
}
function getParameters(resource) {
    const names = Object.keys(resource.relationships);
    const relationships = Object.entries(resource.relationships);
    return [
        fields(resource),
        ...(names.length > 0 ? [{ name: 'include', kind: 'list', values: names }] : []),
        ...includedTypes(resource).map((type) => fields(RESOURCES[type])),
        ...relationships.flatMap(([name, { many }]) => many ? [{ name: `limit[${name}]`, kind: 'limit', most: MOST_INCLUDED }] : []),
    ];
}
function includedTypes(resource) {
    return [...new Set(Object.values(resource.relationships).map(({ type }) => type))];
}
function fields(resource) {
    return { name: `fields[${resource.type}]`, kind: 'list', values: fieldNames(resource) };
}
function fieldNames(resource) {
    const { attributes, relationships, otherFields } = resource;
    return [...Object.keys(attributes), ...Object.keys(relationships), ...otherFields];
}
function wordsOf(attribute) {
    return attribute && 'values' in attribute ? attribute.values : undefined;
}

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/cli/body.js


function buildBody(operation, id, fields, readFile) {
    const attributes = {};
    const relationships = {};
    for (const field of fields) {
        const [name, text] = splitField(field, readFile);
        const attribute = attributeOf(operation, name);
        const relationship = relationshipOf(operation, name);
        if (attribute)
            attributes[name] = readValue(name, attribute, text);
        else if (relationship)
            relationships[name] = linkage(relationship, text);
        else
            throw unknownField(operation, name);
    }
    const data = {
        type: operation.resource.type,
        ...(id !== undefined && { id }),
        attributes,
        ...(Object.keys(relationships).length > 0 && { relationships }),
    };
    return { data };
}
function splitField(field, readFile) {
    const at = field.indexOf('=');
    if (at < 1)
        throw (0,cli_options/* usageError */.Wp)(`--field ${(0,build_text/* quoteValue */.cl)(field)} has no name.`, 'Write --field name=value.');
    const text = field.slice(at + 1);
    return [field.slice(0, at), text.startsWith('@') ? readFile(text.slice(1)).trimEnd() : text];
}
function attributeOf({ kind, resource }, name) {
    if (kind === 'create')
        return own(resource.create?.attributes, name)?.is;
    return resource.update?.includes(name) ? resource.attributes[name] : undefined;
}
function relationshipOf({ kind, resource }, name) {
    return kind === 'create' ? own(resource.create?.relationships, name) : undefined;
}
function own(record, name) {
    return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
function readValue(name, attribute, text) {
    if (attribute.kind === 'enums')
        return text.split(',').map((word) => word.trim());
    if (attribute.kind !== 'settings')
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,cli_options/* usageError */.Wp)(`--field ${name} is not JSON.`, `Write ${name}='[{"key":"\u2026","options":[{"key":"\u2026"}]}]'.`);
    }
}
function linkage({ type, many }, text) {
    if (!many)
        return { data: { type, id: text } };
    const ids = text.split(',').filter((id) => id.trim() !== '');
    return { data: ids.map((id) => ({ type, id: id.trim() })) };
}
function unknownField(operation, name) {
    const names = body_fieldNames(operation.kind, operation.resource);
    const near = (0,cli_options/* nearest */.pA)(name, names);
    return (0,cli_options/* usageError */.Wp)(`${operation.method} ${operation.path} takes no field ${(0,build_text/* quoteValue */.cl)(name)}.`, near ? `Did you mean ${near}?` : `It takes ${names.join(', ')}.`);
}
function body_fieldNames(kind, { create, update }) {
    if (kind !== 'create')
        return [...(update ?? [])];
    return [...Object.keys(create?.attributes ?? {}), ...Object.keys(create?.relationships ?? {})];
}

// EXTERNAL MODULE: ./build/cli/client.js + 1 modules
var client = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/cli/confirm.js

const YES = { name: 'yes', help: 'do it without asking' };
async function confirm_confirm(what, options, world) {
    if (options.has(YES.name))
        return true;
    if (!world.ask)
        throw (0,cli_options/* usageError */.Wp)(`${what} There is nobody to ask.`, 'Give --yes to do it without asking.');
    const answer = await world.ask(`${what} Type yes to go on: `);
    return answer.trim().toLowerCase() === 'yes';
}

// EXTERNAL MODULE: ./build/cli/credentials.js
var credentials = __webpack_require__(464);
// EXTERNAL MODULE: ./build/cli/documents.js + 1 modules
var documents = __webpack_require__(649);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(997);
;// CONCATENATED MODULE: ./build/cli/pages.js

const QUIET_PAGES = 10;
async function readAllPages(api, path, world) {
    const data = [];
    const included = new Map();
    let first;
    let pages = 0;
    for await (const page of api.pages(path)) {
        first ??= page;
        data.push(...(0,documents/* resourcesOf */.F)(page));
        for (const resource of page['included'] ?? [])
            included.set(nameOf(resource), resource);
        pages += 1;
        showProgress(data.length, pages, totalOf(page), world);
    }
    if (pages > 1 && world.stderrIsTerminal)
        world.stderr('\r\u001b[K');
    const { links, ...rest } = first ?? {};
    const self = links?.self;
    return { ...rest, data, ...(included.size > 0 && { included: [...included.values()] }), links: { self } };
}
function nameOf(resource) {
    const { type, id } = resource;
    return JSON.stringify([type, id]);
}
function totalOf(page) {
    const { paging } = (page['meta'] ?? {});
    return typeof paging?.total === 'number' ? paging.total : undefined;
}
function showProgress(count, pages, total, world) {
    const text = `Read ${count}${total === undefined ? '' : ` of ${total}`}`;
    if (world.stderrIsTerminal)
        world.stderr(`\r${text}\u001b[K`);
    else if (pages % QUIET_PAGES === 0)
        world.stderr(`${text}\n`);
}

;// CONCATENATED MODULE: ./build/cli/serial-number.js


async function checkSerialNumber(api, path, given) {
    const { name, serialNumber, expirationDate } = await readCertificate(api, path);
    const found = `${(0,build_text/* quoteValue */.cl)(name)} (serial number ${(0,build_text/* printable */.g$)(serialNumber)}, valid until ${(0,build_text/* printable */.g$)(expirationDate)})`;
    if (given === undefined) {
        throw (0,cli_options/* usageError */.Wp)(`To delete the certificate ${found} is to revoke it, which stops every installed app that is signed with it.`, 'If that is what you want, name it: --serial-number, as in the list of certificates.');
    }
    if (serialNumber !== '' && plain(given) === plain(serialNumber))
        return found;
    throw (0,cli_options/* usageError */.Wp)(`The serial number given is not that of the certificate ${found}.`, 'Look for the right one with: epapi api /v1/certificates --paginate');
}
async function readCertificate(api, path) {
    const { body } = await api.send({ method: 'GET', path });
    const { data } = body;
    const text = (name) => {
        const value = data?.attributes?.[name];
        return typeof value === 'string' ? value : '';
    };
    return { name: text('name'), serialNumber: text('serialNumber'), expirationDate: text('expirationDate') };
}
function plain(serialNumber) {
    return serialNumber.replace(/[:\s]/g, '').replace(/^0+/, '').toUpperCase();
}

;// CONCATENATED MODULE: ./build/cli/api.js











const summary = 'Make a request to the API, and print what Apple answers';
const usage = 'epapi api [METHOD] PATH [options]';
const groups = [
    {
        title: 'Request',
        options: [
            {
                name: 'field',
                value: 'NAME=VALUE',
                several: true,
                help: 'for POST and PATCH: an attribute, or a relationship by its IDs between commas; @FILE reads the value from a file; may be given several times',
            },
            {
                name: 'input',
                value: 'FILE',
                help: 'for POST and PATCH: the whole body as JSON; - reads standard input',
            },
            { name: 'paginate', help: 'for lists: read all pages' },
            {
                name: 'serial-number',
                value: 'HEX',
                help: 'for DELETE of a certificate, which revokes it: its serial number',
            },
            YES,
        ],
    },
    {
        title: 'Output',
        options: [
            {
                name: 'format',
                value: 'table|json|jsonl',
                help: "table is for people, json is Apple's own document, jsonl a resource per line (default table on a terminal, json elsewhere)",
            },
            cli_options/* HELP */._$,
        ],
    },
    credentials/* CREDENTIAL_OPTIONS */.rn,
    client/* NETWORK_OPTIONS */.m,
];
const examples = `Examples:
  epapi api '/v1/profiles?filter[profileType]=IOS_APP_INHOUSE' --paginate
  epapi api POST /v1/devices --field name='iPad 7' --field platform=IOS --field udid=@udid.txt
  epapi api PATCH /v1/devices/A1B2C3 --field status=DISABLED
  epapi api DELETE /v1/profiles/A1B2C3`;
const FORMATS = ['table', 'json', 'jsonl'];
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups, 2);
    const request = readRequest(options, world);
    const format = readFormat(options, world);
    const api = (0,client/* openApi */.N)(options, world);
    if (request.method === 'DELETE' && !(await mayDelete(api, request.path, options, world))) {
        world.stderr('Nothing was deleted.\n');
        return;
    }
    const document = options.has('paginate')
        ? await readAllPages(api, request.path, world)
        : (await api.send(request)).body;
    (0,documents/* printDocument */.d)(document, format, world);
}
const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'];
function readRequest(options, world) {
    const [first = '', second] = options.positionals;
    const path = second ?? first;
    const method = METHODS.find((one) => one === (second === undefined ? 'GET' : first.toUpperCase()));
    if (!method)
        throw (0,cli_options/* usageError */.Wp)(`${(0,build_text/* quoteValue */.cl)(first)} is no method.`, `It is ${METHODS.join(', ')}.`);
    if (!path.startsWith('/'))
        throw (0,cli_options/* usageError */.Wp)('The path of the request is missing.', `Usage: ${usage}. A path begins with /v1/.`);
    if (options.has('paginate') && method !== 'GET')
        throw (0,cli_options/* usageError */.Wp)('Only lists have pages.', 'Leave out --paginate.');
    const body = readBody(method, path, options, world);
    return { method, path, ...(body !== undefined && { body }) };
}
function readBody(method, path, options, world) {
    const fields = options.values('field');
    const input = options.value('input');
    const takesBody = method === 'POST' || method === 'PATCH';
    if (!takesBody && (fields.length > 0 || input !== undefined))
        throw (0,cli_options/* usageError */.Wp)(`${method} takes no --field and no --input.`, 'Write filters into the path.');
    if (input !== undefined && fields.length > 0)
        throw (0,cli_options/* usageError */.Wp)('--field and --input exclude each other.', 'Give one of them.');
    if (!takesBody)
        return undefined;
    if (input !== undefined)
        return parseInput(input === '-' ? world.readStdin() : readText(input));
    const found = findOperation(method, path.split('?')[0] ?? '');
    if (found)
        return buildBody(found.operation, found.id, fields, readText);
    throw (0,cli_options/* usageError */.Wp)('The API has no such request, as far as is known.', 'Give the whole body with --input to send it all the same.');
}
function parseInput(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw (0,cli_options/* usageError */.Wp)('What --input gives is not JSON.', 'Give Apple\'s own document: {"data": {\u2026}}.');
    }
}
const LARGEST_FILE = 1_000_000;
function readText(path) {
    try {
        return (0,files/* readAtMost */.r)(path, LARGEST_FILE).toString('utf8');
    }
    catch (error) {
        const code = error.code ?? 'unknown reason';
        throw (0,cli_options/* usageError */.Wp)(`The file ${(0,build_text/* quoteValue */.cl)(path)} cannot be read: ${code}.`, 'Give the path of a file.');
    }
}
function readFormat(options, world) {
    const text = options.value('format') ?? (world.stdoutIsTerminal ? 'table' : 'json');
    const format = FORMATS.find((one) => one === text);
    if (format)
        return format;
    throw (0,cli_options/* usageError */.Wp)(`--format is ${(0,build_text/* quoteValue */.cl)(text)}.`, `It takes ${FORMATS.join(', ')}.`);
}
async function mayDelete(api, path, options, world) {
    const found = findOperation('DELETE', path.split('?')[0] ?? '');
    if (found?.operation.resource.type !== 'certificates')
        return confirm_confirm(`DELETE ${(0,build_text/* printable */.g$)(path)} cannot be undone.`, options, world);
    const certificate = await checkSerialNumber(api, path, options.value('serial-number'));
    return confirm_confirm(`This revokes the certificate ${certificate}: every installed app that is signed with it stops opening.`, options, world);
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ NETWORK_OPTIONS),
  N: () => (/* binding */ openApi)
});

// EXTERNAL MODULE: ./build/auth/settings.js + 6 modules
var settings = __webpack_require__(511);
// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(398);
// EXTERNAL MODULE: ./build/auth/token.js
var auth_token = __webpack_require__(987);
;// CONCATENATED MODULE: ./build/auth/token-source.js


const MARGIN = 60;
function createTokenSource(credentials, options = {}, system = build_system/* realSystem */.q) {
    let current;
    const next = () => {
        const now = system.now();
        if (!current || !isFresh(current, now))
            current = (0,auth_token/* signToken */.zF)(credentials, options, now);
        return current;
    };
    return {
        get: () => new Promise((resolve) => {
            resolve(next());
        }),
    };
}
function isFresh(token, now) {
    const second = now / 1000;
    const life = token.expiresAt - token.issuedAt - auth_token/* BACKDATE */.Q0;
    return second >= token.issuedAt && second < token.expiresAt - Math.min(MARGIN, life / 4);
}

// EXTERNAL MODULE: ./build/client/request.js + 3 modules
var request = __webpack_require__(679);
// EXTERNAL MODULE: ./build/client/wait.js
var client_wait = __webpack_require__(158);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
// EXTERNAL MODULE: ./build/cli/credentials.js
var cli_credentials = __webpack_require__(464);
// EXTERNAL MODULE: ./build/cli/options.js + 1 modules
var cli_options = __webpack_require__(233);
;// CONCATENATED MODULE: ./build/cli/client.js







const NETWORK_OPTIONS = {
    title: 'Network',
    options: [
        {
            name: 'max-wait',
            value: 'TIME',
            help: 'how long all waiting of one request may take: seconds, or 90s, 15m (the default), 2h',
        },
    ],
};
function openApi(options, world) {
    const baseUrl = (0,cli_credentials/* readBaseUrlOption */.yG)(options, world);
    const credentials = (0,settings/* readCredentials */.L1)((0,cli_credentials/* readCredentialTexts */.ee)(options, world));
    const maxWait = readMaxWait(options);
    const client = {
        tokens: createTokenSource(credentials, {}, world.system),
        baseUrl,
        system: world.system,
        onWait: (wait) => {
            world.stderr(`${(0,client_wait/* describeWait */.N)(wait)}\n`);
        },
        ...(maxWait !== undefined && { maxWait }),
    };
    const send = (what) => (0,request/* request */.E)(client, what);
    return { send, pages: (path) => followPages(send, path, baseUrl) };
}
async function* followPages(send, path, baseUrl) {
    const seen = new Set();
    for (let next = path; next !== undefined && !seen.has(next);) {
        seen.add(next);
        const page = (await send({ method: 'GET', path: next })).body;
        yield page;
        const link = page['links']?.next;
        const url = link === undefined ? undefined : new URL(link, baseUrl);
        next = url && `${url.pathname}${url.search}`;
    }
}
const LONGEST = 7 * 86_400;
function readMaxWait(options) {
    const text = options.value('max-wait');
    if (text === undefined)
        return undefined;
    const [, digits = '', unit] = /^(\d{1,7})(s|m|h)?$/.exec(text.trim()) ?? [];
    const factor = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
    const seconds = digits === '' ? NaN : Number(digits) * factor;
    if (seconds <= LONGEST)
        return seconds;
    throw (0,cli_options/* usageError */.Wp)('--max-wait is no length of time that can be waited.', `Give seconds, or 90s, 15m, 2h; at most ${(0,build_text/* formatDuration */.a3)(LONGEST)}, and 0 for not at all.`);
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ printDocument),
  F: () => (/* binding */ resourcesOf)
});

// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
;// CONCATENATED MODULE: ./build/cli/table.js

const WIDEST_CELL = 60;
function formatTable(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,build_text/* printable */.g$)(cell, WIDEST_CELL)));
    const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))));
    const line = (row) => row
        .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
        .join('  ')
        .trimEnd();
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
    return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function resourcesOf(document) {
    const data = isRecord(document) ? document['data'] : undefined;
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
    const resource = isRecord(value) ? value : {};
    const attributes = resource['attributes'];
    return {
        id: cell(resource['id']),
        type: cell(resource['type']),
        attributes: isRecord(attributes) ? attributes : {},
    };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ request)
});

// UNUSED EXPORTS: LONGEST_WAIT

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(984);
// EXTERNAL MODULE: ./build/system.js
var build_system = __webpack_require__(398);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(184);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(743);
// EXTERNAL MODULE: ./build/client/api-error.js + 1 modules
var api_error = __webpack_require__(96);
// EXTERNAL MODULE: ./build/client/base-url.js
var base_url = __webpack_require__(998);
// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/client/lib/send.js



const MAX_BODY = 64 * 1024 * 1024;
async function sendOnce(system, url, attempt) {
    const init = requestInit(attempt);
    const timeout = system.timeout(attempt.timeout * 1000);
    const signal = attempt.signal ? AbortSignal.any([attempt.signal, timeout]) : timeout;
    try {
        const response = await system.fetch(url, { ...init, signal });
        const text = await readText(response);
        return {
            status: response.status,
            body: parseBody(response, text, url, attempt.token),
            rateLimit: (0,rate_limit/* readRateLimit */.y)(response.headers.get('x-rate-limit')),
            retryAfter: response.headers.get('retry-after'),
            clockSkew: readSkew(response.headers.get('date'), system.now()),
        };
    }
    catch (error) {
        if (error instanceof errors/* EpapiError */.Uo)
            throw error;
        if (attempt.signal?.aborted)
            throw attempt.signal.reason;
        throw timeout.aborted ? timeoutError(url, attempt.timeout) : networkError(url, error, attempt.token);
    }
}
function requestInit(attempt) {
    const headers = {
        authorization: `Bearer ${attempt.token}`,
        accept: 'application/json',
        'user-agent': attempt.userAgent,
    };
    const init = { method: attempt.method, headers, redirect: 'manual' };
    if (attempt.body === undefined)
        return init;
    headers['content-type'] = 'application/json';
    return { ...init, body: toJson(attempt.body) };
}
function toJson(body) {
    try {
        return JSON.stringify(body);
    }
    catch {
        throw new errors/* EpapiError */.Uo({
            code: 'REQUEST.BODY',
            message: 'The body of a request cannot be written as JSON.',
            hint: 'Give plain objects, arrays, texts and numbers, without a circle in them.',
        });
    }
}
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of (response.body ?? [])) {
        size += chunk.length;
        if (size > MAX_BODY)
            throw answerError(`is larger than ${MAX_BODY / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function withoutToken(text, token) {
    return text.replaceAll(token, '***').replaceAll(token.split('.')[2] || token, '***');
}
function parseBody(response, text, url, token) {
    if (text === '')
        return undefined;
    const hide = (_key, value) => typeof value === 'string' ? withoutToken(value, token) : value;
    try {
        return response.ok ? JSON.parse(text) : JSON.parse(text, hide);
    }
    catch {
        if (!response.ok)
            return undefined;
        throw answerError(`from ${(0,build_text/* printable */.g$)(url.host)} is not JSON`);
    }
}
function readSkew(header, now) {
    const date = /^[A-Z][a-z]{2}, .* GMT$/.test(header ?? '') ? Date.parse(header ?? '') : NaN;
    return Number.isNaN(date) ? undefined : (date + 500 - now) / 1000;
}
function answerError(what) {
    return new errors/* EpapiError */.Uo({
        code: 'ANSWER',
        message: `The answer ${what}.`,
        hint: "Check that the base URL is Apple's, and that no proxy answers in its place.",
    });
}
function timeoutError(url, seconds) {
    return new errors/* EpapiError */.Uo({
        code: 'TIMEOUT',
        message: `${(0,build_text/* printable */.g$)(url.host)} did not answer within ${seconds} s.`,
        hint: 'Run this again; when it happens often, look at the network between this machine and Apple.',
    });
}
function networkError(url, error, token) {
    const { code, message } = (error.cause ?? error);
    const reason = withoutToken(typeof code === 'string' ? code : message, token) || 'no reason is known';
    return new errors/* EpapiError */.Uo({
        code: 'NETWORK',
        message: `The connection to ${(0,build_text/* printable */.g$)(url.host)} failed: ${(0,build_text/* printable */.g$)(reason)}.`,
        hint: 'Check the base URL, the name server, and that this machine may connect to it without a proxy.',
    });
}

;// CONCATENATED MODULE: ./build/client/lib/retry-after.js
function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text)) {
        const number = Number(text);
        if (number < EARLIEST_UNIX_TIME)
            return number;
        return secondsUntil(number < EARLIEST_UNIX_TIME * 1000 ? number * 1000 : number, now);
    }
    const date = /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}/.test(text) ? Date.parse(asGmt(text)) : NaN;
    return Number.isNaN(date) ? undefined : secondsUntil(date, now);
}
function asGmt(date) {
    return date.endsWith('GMT') ? date : `${date} GMT`;
}
const EARLIEST_UNIX_TIME = 1e9;
function secondsUntil(time, now) {
    return Math.max(0, (time - now) / 1000);
}

;// CONCATENATED MODULE: ./build/client/refusal.js

function readAppleErrors(body) {
    const errors = isRecord(body) && Array.isArray(body['errors']) ? body['errors'] : [];
    return errors
        .slice(0, 20)
        .filter(isRecord)
        .map((error) => ({
        code: refusal_text(error['code'], 100) || 'UNKNOWN',
        title: refusal_text(error['title']),
        detail: refusal_text(error['detail']),
        ...readSource(error['source']),
    }));
}
function readSource(source) {
    if (!isRecord(source))
        return {};
    const pointer = refusal_text(source['pointer']);
    const parameter = refusal_text(source['parameter']);
    return { ...(pointer !== '' && { pointer }), ...(parameter !== '' && { parameter }) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function refusal_text(value, limit) {
    return typeof value === 'string' ? (0,build_text/* printable */.g$)(value, limit) : '';
}

;// CONCATENATED MODULE: ./build/client/request.js









const LONGEST_WAIT = 900;
async function request(client, what) {
    const system = client.system ?? build_system/* realSystem */.q;
    const url = targetUrl((0,base_url/* readBaseUrl */.$)(client.baseUrl ?? base_url/* APPLE_BASE_URL */.h), what.path);
    let waited = 0;
    for (let attempt = 1;; attempt++) {
        const answer = await attemptOnce(client, system, url, what);
        if (answer.status >= 200 && answer.status < 300)
            return answer;
        if (answer.status !== 429)
            throw refusalOf(what, answer);
        const seconds = waitAfter(answer, attempt, system);
        const left = Math.min(client.maxWait ?? LONGEST_WAIT, LONGEST_TIMER) - waited;
        if (!(seconds <= left))
            throw outOfWaiting(what, answer, seconds, left);
        client.onWait?.({ reason: 'Apple answers 429: too many requests', seconds, nextAttempt: attempt + 1 });
        await system.sleep(seconds * 1000, client.signal);
        waited += seconds;
    }
}
function targetUrl(baseUrl, path) {
    const url = URL.canParse(path, baseUrl) ? new URL(path, baseUrl) : undefined;
    if (url && path.startsWith('/') && url.origin === new URL(baseUrl).origin)
        return url;
    throw new errors/* EpapiError */.Uo({
        code: 'REQUEST.PATH',
        message: 'The path of a request does not lead to the base URL.',
        hint: 'Give path and query alone, beginning with a slash: /v1/certificates?limit=200',
    });
}
async function attemptOnce(client, system, url, what) {
    const token = await client.tokens.get();
    return sendOnce(system, url, {
        method: what.method,
        token: token.value,
        userAgent: `epapi-action/${version/* VERSION */.x}`,
        body: what.body,
        timeout: client.timeout ?? 30,
        signal: client.signal,
    });
}
function refusalOf(what, answer, hint) {
    const { status, clockSkew, rateLimit } = answer;
    const errors = readAppleErrors(answer.body);
    return new api_error/* ApiError */.h({ method: what.method, path: what.path, status, errors, clockSkew, rateLimit }, hint);
}
function outOfWaiting(what, answer, seconds, left) {
    return refusalOf(what, answer, `The next attempt would have to wait ${(0,build_text/* formatDuration */.a3)(seconds)}, and only ${(0,build_text/* formatDuration */.a3)(left)} of waiting are left. Run this again later, or let fewer jobs share one key.`);
}
const LONGEST_BACKOFF = 60;
const SHORTEST_WAIT = 0.1;
const LONGEST_TIMER = 2 ** 31 / 1000 - 1;
function waitAfter(answer, attempt, system) {
    const serverNow = system.now() + (answer.clockSkew ?? 0) * 1000;
    const asked = readRetryAfter(answer.retryAfter, serverNow);
    const backoff = system.random() * Math.min(LONGEST_BACKOFF, 2 ** attempt);
    const least = Math.min(LONGEST_BACKOFF, SHORTEST_WAIT * 2 ** (attempt - 1));
    return Math.max(least, asked || backoff);
}


/***/ })

};
;