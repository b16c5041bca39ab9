"use strict";
exports.id = 955;
exports.ids = [955];
exports.modules = {

/***/ 7955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyAtApple: () => (/* binding */ verifyAtApple)
});

// EXTERNAL MODULE: ./build/client/rate-limit.js
var rate_limit = __webpack_require__(9447);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/client/api-error.js + 2 modules
var api_error = __webpack_require__(1433);
// EXTERNAL MODULE: ./build/client/lib/document.js
var lib_document = __webpack_require__(9366);
// EXTERNAL MODULE: ./build/client/request.js + 7 modules
var request = __webpack_require__(8597);
;// CONCATENATED MODULE: ./build/client/verify.js




const HARMLESS_PATH = '/v1/certificates?limit=1';
async function verifyToken(token, sign, scope, client) {
    const path = scope[0]?.replace(/^GET /, '') ?? HARMLESS_PATH;
    let current = token;
    let attempts = 0;
    const tokens = {
        get: ({ rejected } = {}) => {
            if (rejected)
                return Promise.resolve(rejected);
            if (attempts > 0)
                current = sign();
            attempts += 1;
            return Promise.resolve(current);
        },
    };
    const rateLimit = await tryOnce({ ...client, tokens }, path, scope.length > 0);
    return { token: current, rateLimit };
}
async function tryOnce(client, path, hasScope) {
    try {
        const { body, rateLimit } = await (0,request/* request */.E)(client, { method: 'GET', path });
        requireDocument(body);
        return rateLimit;
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h) || !hasScope)
            throw error;
        if (error.hasAppleCode('NOT_FOUND'))
            return error.rateLimit;
        throw error.status === 401 ? withScopeHint(error) : error;
    }
}
function requireDocument(body) {
    if (!(0,json/* isObject */.G)(body) || !('data' in body))
        throw (0,lib_document/* foreignAnswer */.X)();
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new api_error/* ApiError */.h(error, `${error.hint} ${hint}`);
}

// EXTERNAL MODULE: ./build/client/wait.js
var client_wait = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/action/verify.js



async function verifyAtApple(core, system, sign, scope, where) {
    const token = sign();
    core.info(`Verifying the token with one request to ${where.baseUrl}`);
    const verified = await verifyToken(token, sign, scope, {
        ...where,
        system,
        onWait: (wait) => {
            core.info((0,client_wait/* describeWait */.Ng)(wait));
        },
    });
    core.info((0,rate_limit/* describeAcceptance */.j)(verified.rateLimit));
    return verified;
}


/***/ })

};
;