"use strict";
exports.id = 185;
exports.ids = [185];
exports.modules = {

/***/ 1185:
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

// EXTERNAL MODULE: ./build/auth/settings.js + 2 modules
var auth_settings = __webpack_require__(2389);
// EXTERNAL MODULE: ./build/auth/token.js
var auth_token = __webpack_require__(5987);
// EXTERNAL MODULE: ./build/text.js
var build_text = __webpack_require__(6184);
// EXTERNAL MODULE: ./build/cli/client.js + 6 modules
var client = __webpack_require__(5819);
// EXTERNAL MODULE: ./build/cli/credentials.js
var cli_credentials = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __webpack_require__(9447);
// EXTERNAL MODULE: ./build/client/wait.js
var client_wait = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/cli/verify.js


async function verifyAtApple(sign, scope, where, world) {
    const { verifyToken } = await __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 3858));
    const { readProxySettings, withProxy } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7091));
    const verified = await verifyToken(sign(), sign, scope, {
        ...where,
        system: withProxy(world.system, readProxySettings(world.env)),
        onWait: (wait) => {
            world.stderr(`${(0,client_wait/* describeWait */.Ng)(wait)}\n`);
        },
    });
    world.stderr(`${(0,rate_limit/* describeAcceptance */.j)(verified.rateLimit)}\n`);
    return verified;
}

;// CONCATENATED MODULE: ./build/cli/token.js







const summary = "Sign a token for Apple's Enterprise Program API";
const usage = 'epapi token [options]';
const groups = [
    cli_credentials/* CREDENTIAL_OPTIONS */.rn,
    {
        title: 'Token',
        options: [
            {
                name: 'token-lifetime',
                value: 'TIME',
                help: 'how long it can be used: seconds, or 120s, 2m; at most 20m (the default), which Apple counts from a minute ago',
            },
            {
                name: 'scope',
                value: 'REQUEST',
                several: true,
                help: "limit it to a request, 'GET /v1/certificates'; may be given several times",
            },
            {
                name: 'verify',
                help: 'make one authorised request with it, and explain what is wrong if Apple refuses',
            },
            client/* MAX_WAIT */.nC,
            {
                name: 'on-missing-credentials',
                value: 'fail|skip',
                help: 'skip ends well without a token where a pipeline runs without secrets (default fail)',
            },
        ],
    },
    {
        title: 'Output',
        options: [
            { name: 'header', help: 'print the header for curl: epapi token --header | curl -H @- URL' },
            { name: 'json', help: 'print all outputs as JSON, under the names that the action gives them' },
            cli_options/* HELP */._$,
        ],
    },
];
const examples = `Examples:
  export EPAPI_KEY_ID=2X9R4HXF34 EPAPI_ISSUER_ID=57246542-96fe-1a63-e053-0824d011072a
  epapi token --private-key-path AuthKey_2X9R4HXF34.p8 --verify
  epapi token --token-lifetime 2m --scope 'GET /v1/certificates' --json`;
async function run(args, world) {
    const options = (0,cli_options/* parseOptions */.Ac)(args, groups);
    if (options.has('json') && options.has('header')) {
        throw (0,cli_options/* usageError */.Wp)('--json and --header exclude each other.', 'Give one of them.');
    }
    const whenMissing = readWhenMissing(options);
    const baseUrl = (0,cli_credentials/* readBaseUrlOption */.yG)(options, world);
    const maxWait = (0,client/* readMaxWaitOption */.hy)(options);
    const credentials = (0,cli_credentials/* readCredentialTexts */.ee)(options, world);
    const missing = (0,auth_settings/* missingCredentials */.nm)(credentials);
    if (missing.length > 0) {
        goOnWithout(missing, whenMissing, options, world);
        return;
    }
    const settings = (0,auth_settings/* readSettings */.sb)({
        ...credentials,
        lifetime: options.value('token-lifetime') ?? '',
        scope: options.values('scope').join('\n'),
    });
    for (const warning of settings.warnings)
        world.stderr(`Warning: ${warning}\n`);
    const sign = () => {
        const token = (0,auth_token/* signToken */.z)(settings.credentials, settings.options, world.system.now());
        maskInActions(token, world);
        return token;
    };
    const { token, rateLimit } = options.has('verify')
        ? await verifyAtApple(sign, settings.options.scope, { baseUrl, maxWait }, world)
        : { token: sign(), rateLimit: undefined };
    world.stdout(format(token, rateLimit, options));
    if (world.stderrIsTerminal)
        world.stderr(describeLife(token, world));
}
function readWhenMissing(options) {
    const text = options.value('on-missing-credentials') ?? 'fail';
    if (text === 'fail' || text === 'skip')
        return text;
    throw (0,cli_options/* usageError */.Wp)(`--on-missing-credentials is ${(0,build_text/* quoteValue */.cl)(text)}.`, 'It takes fail or skip.');
}
function goOnWithout(missing, whenMissing, options, world) {
    const error = (0,cli_credentials/* missingError */.$y)(missing, '--on-missing-credentials skip lets them go on.');
    if (whenMissing === 'fail')
        throw error;
    world.stderr(`Skipped: no token was made. ${error.message}\n`);
    if (options.has('json'))
        world.stdout(`${JSON.stringify({ skipped: true })}\n`);
}
function maskInActions(token, world) {
    if (world.env['GITHUB_ACTIONS'] === 'true')
        world.stderr(`::add-mask::${token.value}\n`);
}
function format(token, rateLimit, options) {
    if (options.has('header'))
        return `Authorization: Bearer ${token.value}\n`;
    if (!options.has('json'))
        return `${token.value}\n`;
    const outputs = {
        token: token.value,
        'expires-at': (0,build_text/* formatInstant */.r4)(token.expiresAt),
        'expires-at-unix': token.expiresAt,
        skipped: false,
        ...rateLimit,
    };
    return `${JSON.stringify(outputs, null, 2)}\n`;
}
function describeLife(token, world) {
    const left = (0,build_text/* formatDuration */.a3)(token.expiresAt - Math.floor(world.system.now() / 1000));
    return `This token can be used for ${left}, until ${(0,build_text/* formatInstant */.r4)(token.expiresAt)}.\n`;
}


/***/ })

};
;