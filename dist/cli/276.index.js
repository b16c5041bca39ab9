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


/***/ })

};
;