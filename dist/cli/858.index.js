"use strict";
exports.id = 858;
exports.ids = [858];
exports.modules = {

/***/ 3858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ requireDocument),
/* harmony export */   verifyToken: () => (/* binding */ verifyToken)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _lib_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9366);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(437);




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
        const { body, rateLimit } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(client, { method: 'GET', path });
        requireDocument(body);
        return rateLimit;
    }
    catch (error) {
        if (!(error instanceof _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h) || !hasScope)
            throw error;
        if (error.hasAppleCode('NOT_FOUND'))
            return error.rateLimit;
        throw error.status === 401 ? withScopeHint(error) : error;
    }
}
function requireDocument(body) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(body) || !('data' in body))
        throw (0,_lib_document_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignAnswer */ .X)();
}
function withScopeHint(error) {
    const hint = 'This token is also limited to a scope: try it without, to see whether that is the reason.';
    return new _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h(error, `${error.hint} ${hint}`);
}


/***/ })

};
;